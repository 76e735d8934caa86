@file uppdragsval-14.txt
@body VA-chefsnätverket Bohuslän-Dalsland
@date 2023-11-09
@p Stellan Kruse | Uddevalla | VA-chef | chair
@p Annelie Hedberg | Trollhättan | VA-chef
@p Ragnar Olin | Vänersborg | enhetschef
@p Eva-Karin Löf | Lysekil | VA-chef
@p Magnus Bergsten | Munkedal | teknisk chef
@p Johan Tjus | Tanum | VA-chef
@p Linnéa Stråh | Strömstad | VA-chef
@p Jimmie Olin | Sotenäs | driftchef
@p Petter Wiman | Färgelanda | VA-ingenjör
@p Agneta Rylander | Bengtsfors | teknisk chef
@p Sami Korpi | Åmål | VA-chef
@p Kerstin Dahlin | Mellerud | enhetschef
@p Yngve Alm | Dals-Ed | teknisk chef
@p Petra Sköld | Orust | VA-chef
@p Henning Brask | Stenungsund | VA-strateg | absent
@p Lotta Fager | Tjörn | VA-chef | absent
@p Jesper Holt | Svenskt Vatten | rådgivare | guest
@p Maria Ruuth | Länsstyrelsen | vattenvårdsdirektör | guest
---
VA-chefsnätverket Bohuslän-Dalsland
Anteckningar från möte 2023-11-09
Närvarande:
Stellan Kruse, Uddevalla, VA-chef, ordförande
Annelie Hedberg, Trollhättan, VA-chef
Ragnar Olin, Vänersborg, enhetschef
Eva-Karin Löf, Lysekil, VA-chef
Magnus Bergsten, Munkedal, teknisk chef
Johan Tjus, Tanum, VA-chef
Linnéa Stråh, Strömstad, VA-chef
Jimmie Olin, Sotenäs, driftchef
Petter Wiman, Färgelanda, VA-ingenjör
Agneta Rylander, Bengtsfors, teknisk chef
Sami Korpi, Åmål, VA-chef
Kerstin Dahlin, Mellerud, enhetschef
Yngve Alm, Dals-Ed, teknisk chef
Petra Sköld, Orust, VA-chef
Övriga:
Jesper Holt, Svenskt Vatten, rådgivare
Maria Ruuth, Länsstyrelsen, vattenvårdsdirektör
Ej närvarande:
Henning Brask, Stenungsund, VA-strateg
Lotta Fager, Tjörn, VA-chef
§1 Driftgruppen {{I n=1}}
Jimmie rapporterar från gruppen. Tre möten sedan april, bra stämning. {{|}}Petter W har hoppat av eftersom Färgelanda går in i VA-bolaget. {{L person=Petter Wiman; org=Färgelanda; why=Färgelanda går in i VA-bolaget}} Fråga till Sami om han kan överta platsen. {{|}}Sami tackar ja. {{N person=Sami Korpi; role=ledamot; body=Driftgruppen; org=Åmål; for=Petter Wiman}}
§2 Slamgruppen {{I n=2}}
Slamgruppen är utan ordförande efter att Elof Graf lämnat Lysekil. {{V seat=ordförande; body=Slamgruppen}}{{L person=Elof Graf; org=Lysekil}} Eva-Karin lovar att hålla i trådarna fram till årsskiftet. {{A who=Eva-Karin Löf}} Ny ordförande väljs på nästa möte. {{P until=next; what=Ny ordförande}}
§3 Svenskt Vattens kommittéer {{I n=3}}
Jesper berättar om valberedningens arbete. I kommittéerna sitter åtta personer från Västsverige. Nomineringstiden går ut den 1 december.
Nätverket vill se Linnéa Stråh i dricksvattenkommittén och nominerar henne. {{D}}{{N person=Linnéa Stråh; role=ledamot; body=dricksvattenkommittén; org=Strömstad}}
Johan Tjus är villig att sitta kvar i rörnätskommittén. {{N person=Johan Tjus; role=ledamot; body=rörnätskommittén; org=Tanum}}
§4 Nödvatten {{I n=4}}
Agneta har inventerat. 42 tankar finns fördelade på nio kommuner. Det saknas bilar för transporter.
§5 Representation i vattenrådet {{I n=5}}
Uddevalla är sammankallande kommun i vattenrådet. {{|}}Nätverkets plats, som varit Ragnars sedan 2017, går till Kerstin. {{N person=Kerstin Dahlin; role=representant; body=vattenrådet; org=Mellerud; for=Ragnar Olin}}{{D}} Ragnar presenterar henne för rådets ordförande. {{A who=Ragnar Olin}}
§6 Samarbetsavtal jour {{I n=6}}
Mellerud, Bengtsfors och Dals-Ed har gemensam jour. {{S org=Mellerud; stance=doing}} {{S org=Bengtsfors; stance=doing}} {{S org=Dals-Ed; stance=doing}} Åmål har tackat nej till att gå med. {{S org=Åmål; stance=no}} Tanum överväger ett motsvarande avtal med Strömstad. {{S org=Tanum; stance=interested}}
§7 VA-planer {{I n=7}}
Enligt lagen ska alla ha en vattentjänstplan vid årsskiftet. Maria går igenom länsstyrelsens roll. Ragnar frågar om processen i Sotenäs.
§8 Bemanning {{I n=8}}
- Annelie får ny tjänst som stadsingenjör och slutar som VA-chef vid nyår. {{L person=Annelie Hedberg; org=Trollhättan; when=vid nyår; why=ny tjänst som stadsingenjör}}
- Hennes efterträdare är klar, det blir Urban Ros från Göteborg. {{N person=Urban Ros; role=VA-chef; org=Trollhättan; for=Annelie Hedberg}}
- Henning är pappaledig till i mars, Lotta Fager har bevakning åt honom. {{N person=Lotta Fager; role=ersättare; org=Tjörn; for=Henning Brask}}
- Munkedal söker driftledare för andra gången. {{V seat=driftledare; org=Munkedal}}
- Stellan blir kvar ytterligare ett år trots att han fyllt 67.  {{N person=Stellan Kruse; role=VA-chef; org=Uddevalla}}
§9 Utbildningsgrupp {{I n=9}}
Som utbildningsgrupp fungerar från i dag Petra, Yngve och Jimmie. {{N person=Petra Sköld; role=ledamot; body=Utbildningsgrupp; org=Orust}} {{N person=Yngve Alm; role=ledamot; body=Utbildningsgrupp; org=Dals-Ed}} {{N person=Jimmie Olin; role=ledamot; body=Utbildningsgrupp; org=Sotenäs}}{{D}} De tar fram en kursplan till februari. {{A who=Petra Sköld,Yngve Alm,Jimmie Olin; due=2024-02}}
§10 Digitala vattenmätare {{I n=10}}
Vänersborg byter 9 000 mätare under två år. {{S org=Vänersborg; stance=doing}} Orust har köpt via ramavtal. {{S org=Orust; stance=doing}} Flera funderar på säkerheten.
§11 Projekt Källan {{I n=11}}
Projektledningen består av Eva-Karin (projektledare) och Magnus (delprojektledare). {{N person=Eva-Karin Löf; role=projektledare; body=Projekt Källan; org=Lysekil}}{{N person=Magnus Bergsten; role=delprojektledare; body=Projekt Källan; org=Munkedal}} Ekonomin sköts av kommunförbundet. En doktorand på Chalmers, Ling Wu, är knuten till projektet.
§12 Rutin för läckor {{I n=12}}
Rutinen kompletteras av driftgruppen. {{A who=driftgruppen}}
§13 Taxefrågor {{I n=13}}
Orust höjer brukningsavgiften med 12 procent. {{S org=Orust}} Övriga kommuner har inte fattat beslut. {{|}}Ska nätverket publicera en gemensam jämförelse? {{Q}}
§14 Styrelsen för Ringvattnet {{I n=14}}
Bolagets stämma har utsett Agneta Rylander till styrelseordförande. {{N person=Agneta Rylander; role=styrelseordförande; body=Styrelsen för Ringvattnet; org=Bengtsfors}} Vd är som tidigare Frans Holm.
§15 Ordförandeskap 2024 {{I n=15}}
Vi tar det i samma ordning som förut. {{|}}Linnéa efter Stellan, som tackas för sin insats. {{N person=Linnéa Stråh; role=ordförande; body=VA-chefsnätverket Bohuslän-Dalsland; org=Strömstad; for=Stellan Kruse}} Vice är Sami. {{N person=Sami Korpi; role=vice; body=VA-chefsnätverket Bohuslän-Dalsland; org=Åmål}}
§16 Referensgrupp PFAS {{I n=16}}
Livsmedelsverket startar en referensgrupp. Annelie avstår. Petra kan. {{|}}Petra anmäls. {{D}}{{N person=Petra Sköld; role=ledamot; body=Referensgrupp PFAS; org=Orust}}
§17 Studieresa {{I n=17}}
Till Odense i april åker en från varje kommun. {{|}}Hittills anmälda: Stellan, Yngve och Kerstin. {{N person=Stellan Kruse; role=deltagare; body=Studieresa; org=Uddevalla}} {{N person=Yngve Alm; role=deltagare; body=Studieresa; org=Dals-Ed}} {{N person=Kerstin Dahlin; role=deltagare; body=Studieresa; org=Mellerud}} Övriga anmäler sig till Jimmie senast 15 december. {{A who=Övriga; due=2023-12-15; to=Jimmie Olin}}
§18 Besiktning av dammar {{I n=18}}
Länsstyrelsens nye dammhandläggare heter Pontus Hed. {{N person=Pontus Hed; role=dammhandläggare; org=Länsstyrelsen}} Han ringer runt till kommunerna under vintern.
§19 Upphandling av kemikalier {{I n=19}}
Upphandlingsgruppen har bestått av Magnus, Johan och Lotta. {{|}}Magnus kliver av, Ragnar kliver på. {{L person=Magnus Bergsten; org=Munkedal}}{{N person=Ragnar Olin; role=ledamot; body=Upphandlingsgruppen; org=Vänersborg; for=Magnus Bergsten}} Leverantören besökte Tanum i oktober.
§20 Kommunikation {{I n=20}}
Vid större störningar är Trollhättans växel kontakt kvällar och helger. Informationsbladet ligger på webben.
§21 Samverkan räddningstjänst {{I n=21}}
Räddningstjänsten önskar namn på en person som kan delta i deras branddammsgrupp. {{|}}Namnet är Jimmie Olin. {{N person=Jimmie Olin; role=representant; body=branddammsgrupp; org=Sotenäs}}{{D}}
§22 Säkerhetsskyddsanalys {{I n=22}}
Johan informerar. {{|}}Analysen får inte lämnas vidare. {{X mark=får inte lämnas vidare}}
§23 Klimatgrupp {{I n=23}}
Nätverket inrättar en klimatgrupp med uppgift att titta på skyfall. {{D}} Gruppens ledare blir Henning. {{N person=Henning Brask; role=ledare; body=Klimatgrupp; org=Stenungsund}} Kerstin, Sami och Urban Ros ingår som ledamöter. {{N person=Kerstin Dahlin; role=ledamot; body=Klimatgrupp; org=Mellerud}} {{N person=Sami Korpi; role=ledamot; body=Klimatgrupp; org=Åmål}}{{N person=Urban Ros; role=ledamot; body=Klimatgrupp; org=Trollhättan}} Strömstads plats lämnas öppen. {{V seat=plats; body=Klimatgrupp; org=Strömstad}}
§24 Energideklarationer {{I n=24; outcome=postponed}}
Bordlades vid förra mötet. {{|}}Bordläggs igen. {{P what=Energideklarationer}}
§25 Statistik VASS {{I n=25}}
Deadline är 1 mars. Yngve har hand om samordningen i Dalsland som vanligt.
§26 Arbetsgrupp brunnar {{I n=26}}
Färgelanda skickar en ersättare för Petter, Hugo Rask. {{N person=Hugo Rask; role=ledamot; body=Arbetsgrupp brunnar; org=Färgelanda; for=Petter Wiman}}
§27 Huvudmannafrågor {{I n=27}}
En jurist från SKR, Tova Lid, var inbjuden till mötet i maj. Frågan om enskilda anläggningar återstår.
§28 Gemensamt labb {{I n=28}}
Labbets styrgrupp har två vakanser, varav en för Lysekil. {{V seat=ledamot; body=Labbets styrgrupp}}{{V seat=ledamot; body=Labbets styrgrupp; org=Lysekil}} Eva-Karin nominerar internt och återkommer. {{A who=Eva-Karin Löf}}
§29 Avtackning {{I n=29}}
Bernt Fri, driftchef i Mellerud, tackades efter 38 år i branschen. {{L person=Bernt Fri; org=Mellerud}} Efter honom kommer Ester Mild. {{N person=Ester Mild; role=driftchef; org=Mellerud; for=Bernt Fri}}
§30 Tillsynsvägledning {{I n=30}}
Naturvårdsverket har publicerat ny vägledning. {{|}}Maria skickar länken. {{A who=Maria Ruuth}}
§31 Mässa {{I n=31}}
Annelie och Linnéa var på VA-mässan i september och rapporterade. {{|}}2024 års mässa hålls den 17 september. {{M date=2024-09-17; what=VA-mässan}}
§32 Kontaktman skola {{I n=32}}
Yrkeshögskolan i Uddevalla får en ny branschkontakt i Petra Sköld, då Stellan ber att få sluta. {{N person=Petra Sköld; role=branschkontakt; body=Yrkeshögskolan i Uddevalla; org=Orust; for=Stellan Kruse}}{{L person=Stellan Kruse; org=Uddevalla}}
§33 Mötesplan {{I n=33}}
Tider för våren: 8 februari och 23 maj. {{M date=2024-02-08}}{{M date=2024-05-23}} Värdar är Tanum respektive Åmål.
§34 Brandposter {{I n=34}}
Avgiften är 1 200 kr per brandpost i Vänersborg. {{K amount=1200; unit=kr per brandpost}} Lysekil tar inget betalt. {{S org=Lysekil}}
§35 Valberedning {{I n=35}}
Om en ny valberedning behövs tas det i februari. Nuvarande är Agneta och Magnus.
§36 Nordvästra avloppssamverkan {{I n=36}}
Samverkan leds politiskt av Lars Gäd (ordf.) och Mona Fisk (vice ordf.). De har suttit sedan valet. {{|}}Tjänstemannastöd från och med nyår är Johan. {{N person=Johan Tjus; role=tjänstemannastöd; body=Nordvästra avloppssamverkan; org=Tanum}}
§37 Inläckage {{I n=37}}
Dals-Ed har filmat hela nätet. Resultatet visade stora brister på två sträckor. Åtgärder har påbörjats.
§38 Ledamot i Avfall Väst {{I n=38}}
Jimmie har valts in i Avfall Västs styrelse. {{N person=Jimmie Olin; role=ledamot; body=Avfall Västs styrelse; org=Sotenäs}} Grattis!
§39 Övriga frågor {{I n=39}}
Inga.
§40 Mötet avslutas {{I n=40}}
Stellan tackade för visat intresse.
