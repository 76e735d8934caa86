@file uppdragsval-03.txt
@body IT-chefsnätverket Dalarna
@date 2025-01-23
@p Niklas Borg | Falun | IT-chef | chair
@p Ulrika Stenberg | Borlänge | IT-chef
@p Hans Grönvall | Mora | IT-chef
@p Petra Liljas | Leksand | digitaliseringschef
@p Mattias Hagström | Rättvik | IT-chef
@p Pia Wikner | Ludvika | digitaliseringsstrateg
@p Jörgen Back | Avesta | IT-chef
@p Emelie Sand | Hedemora | IT-samordnare
@p Kent Rosander | Säter | IT-chef
@p Sara Myhr | Gagnef | digitaliseringsstrateg
@p Oskar Brink | Malung-Sälen | IT-chef
@p Marie Brink | Vansbro | IT-chef
@p Leif Hansson | Orsa | IT-chef
@p Alexander Wiik | Smedjebacken | IT-chef | absent
@p Elin Sund | Älvdalen | IT-chef | absent
@p Ann-Sofie Kruse | Region Dalarna | digitaliseringsdirektör | guest
@p Tobias Ferm | Dala IT-service | verksamhetschef | guest
---
IT-chefsnätverket Dalarna – anteckningar 2025-01-23
Medlemmar på plats:
Niklas Borg (Falun, IT-chef), ordförande
Ulrika Stenberg (Borlänge, IT-chef)
Hans Grönvall (Mora, IT-chef)
Petra Liljas (Leksand, digitaliseringschef)
Mattias Hagström (Rättvik, IT-chef)
Pia Wikner (Ludvika, digitaliseringsstrateg)
Jörgen Back (Avesta, IT-chef)
Emelie Sand (Hedemora, IT-samordnare)
Kent Rosander (Säter, IT-chef)
Sara Myhr (Gagnef, digitaliseringsstrateg)
Oskar Brink (Malung-Sälen, IT-chef)
Marie Brink (Vansbro, IT-chef)
Leif Hansson (Orsa, IT-chef)
Övriga deltagare:
Ann-Sofie Kruse (Region Dalarna, digitaliseringsdirektör)
Tobias Ferm (Dala IT-service, verksamhetschef)
Anmält förhinder:
Alexander Wiik (Smedjebacken, IT-chef)
Elin Sund (Älvdalen, IT-chef)

Punkt	Anteckning	Ansvarig
1	Säkerhetsforum {{I n=1}}	Forumet har inte haft någon sammankallande sedan i höstas. {{|}}Mattias tar rollen som sammankallande efter Jörgen. {{N person=Mattias Hagström; role=sammankallande; body=Säkerhetsforum; org=Rättvik; for=Jörgen Back}}{{D}}	
2	Gemensam servicedesk {{I n=2}}	Tobias informerade om bemanningen under jul. Inga större störningar.	Tobias
3	Arkitekturrådet {{I n=3}}	Nya i rådet: Sara Myhr, Oskar Brink. {{N person=Sara Myhr; role=ledamot; body=Arkitekturrådet; org=Gagnef}} {{N person=Oskar Brink; role=ledamot; body=Arkitekturrådet; org=Malung-Sälen}} Pia sitter sedan 2021.	
4	NIS2 {{I n=4}}	Lagförslaget väntas träda i kraft under året. {{|}}Kent sammanställer vad som krävs av mindre kommuner. {{A who=Kent Rosander}}	Kent
5	Representant i eSam-gruppen {{I n=5}}	Ulrika har aviserat att hon inte hinner med uppdraget. {{L person=Ulrika Stenberg; org=Borlänge; why=hinner inte med uppdraget}} Hans G blir ny representant. {{N person=Hans Grönvall; role=representant; body=eSam-gruppen; org=Mora; for=Ulrika Stenberg}}{{D}}	
6	Personal {{I n=6}}	Jörgen B börjar på Region Västmanland 1 mars, efterträdare är inte utsedd. {{L person=Jörgen Back; org=Avesta; when=2025-03-01; why=börjar på Region Västmanland}}{{V seat=efterträdare; org=Avesta}}	
7	Styrgrupp gemensam e-tjänsteplattform {{I n=7}}	Niklas (ordf.), Petra, Leif, Marie samt Ann-Sofie. {{N person=Niklas Borg; role=ordförande; body=Styrgrupp gemensam e-tjänsteplattform; org=Falun}}{{N person=Petra Liljas; role=ledamot; body=Styrgrupp gemensam e-tjänsteplattform; org=Leksand}} {{N person=Leif Hansson; role=ledamot; body=Styrgrupp gemensam e-tjänsteplattform; org=Orsa}} {{N person=Marie Brink; role=ledamot; body=Styrgrupp gemensam e-tjänsteplattform; org=Vansbro}} {{N person=Ann-Sofie Kruse; role=ledamot; body=Styrgrupp gemensam e-tjänsteplattform; org=Region Dalarna}}	
8	E-arkiv {{I n=8}}	Gagnef och Vansbro har gått med i förbundet. {{S org=Gagnef; stance=yes}} {{S org=Vansbro; stance=yes}} Rättvik har inte bestämt sig. {{S org=Rättvik; stance=undecided}}	
9	SKR:s digitaliseringsråd {{I n=9}}	Rådet består av tjugo personer från hela landet. {{|}}Vår nuvarande ledamot Bertil Ås har sista mötet i mars. {{L person=Bertil Ås; when=2025-03}} {{|}}Nominering: Petra Liljas. {{D}}{{N person=Petra Liljas; role=ledamot; body=SKR:s digitaliseringsråd; org=Leksand}}	Niklas skickar in nomineringen {{A who=Niklas Borg}}
10	Licenser {{I n=10}}	Leverantören höjer priset med 9 procent. Avtalet kan sägas upp först 2026.	
11	Beredskapsövning {{I n=11}}	Övningen genomförs 8 april. {{M date=2025-04-08; what=Beredskapsövning}} Övningsledare: Emelie S. {{N person=Emelie Sand; role=övningsledare; body=Beredskapsövning; org=Hedemora}} Biträdande övningsledare: Leif. {{N person=Leif Hansson; role=biträdande övningsledare; body=Beredskapsövning; org=Orsa}}	
12	Dataskydd {{I n=12}}	Dataskyddsombudet Carin Flod går ner i tid. {{|}}Stefan Mark delar uppdraget med henne från februari. {{N person=Stefan Mark; role=dataskyddsombud}}	
13	AU {{I n=13}}	Vakans efter Jörgen. {{V seat=ledamot; body=AU}} Kent kan tänka sig att gå in men vill stämma av med sin chef. {{A who=Kent Rosander}}	Kent
14	Bredband {{I n=14}}	Regionens bredbandskoordinator Ida Holm presenterade läget. Utbyggnaden går långsammare än planerat.	
15	Utbildning i digital ledning för chefer {{I n=15}}	Sara och Emelie bildar programgrupp. {{N person=Sara Myhr; role=ledamot; body=programgrupp; org=Gagnef}} {{N person=Emelie Sand; role=ledamot; body=programgrupp; org=Hedemora}}{{D}} Förslag lämnas till nästa möte. {{A who=Sara Myhr,Emelie Sand}}	Sara, Emelie
16	Nästa års ordförandeskap {{I n=16}}	2026 Borlänge, Ulrika S {{N person=Ulrika Stenberg; role=ordförande; body=IT-chefsnätverket Dalarna; org=Borlänge}} 2027 Mora, Hans G {{N person=Hans Grönvall; role=ordförande; body=IT-chefsnätverket Dalarna; org=Mora}}	
17	Nätverksdrift {{I n=17}}	Tobias är kontakt när det gäller öppettider för datahallen. Övrigt går via servicedesk.	
18	Välfärdsteknikgruppen {{I n=18}}	Socialcheferna vill att IT finns med. {{|}}Alexander får platsen. {{N person=Alexander Wiik; role=ledamot; body=Välfärdsteknikgruppen; org=Smedjebacken}}{{D}}	
19	Kommunalförbundets direktion {{I n=19}}	Direktionen har valt Lars-Olof Grund till ny ordförande. {{N person=Lars-Olof Grund; role=ordförande; body=direktionen}}	
20	Bytesdator {{I n=20}}	Ludvika erbjuder överblivna datorer till självkostnad. {{|}}Den som är intresserad hör av sig till Pia. {{A who=Den som är intresserad; to=Pia Wikner}}	
21	Regionens samverkansråd {{I n=21}}	Ann-Sofie meddelar att Björn Tall lämnar rådet och att hon själv tar hans stol. {{L person=Björn Tall; org=Region Dalarna}}{{N person=Ann-Sofie Kruse; role=ledamot; body=Regionens samverkansråd; org=Region Dalarna; for=Björn Tall}}	
22	Informationsklassning {{I n=22}}	Mora visade sin modell. {{|}}Nätverket antar modellen som gemensam utgångspunkt. {{D}}	
23	Projekt Digital tvilling {{I n=23}}	Falun driver projektet. {{S org=Falun; stance=doing}} Frida Lax är projektledare t.o.m. juni, därefter Oskar Dahl. {{N person=Frida Lax; role=projektledare; body=Projekt Digital tvilling}}{{N person=Oskar Dahl; role=projektledare; body=Projekt Digital tvilling; for=Frida Lax}}	
24	Supportgrupp skola {{I n=24}}	Säter saknar deltagare. {{V seat=deltagare; body=Supportgrupp skola; org=Säter}} Avesta ska utse någon. {{A who=Avesta}}	
25	Internetdagarna {{I n=25}}	Marie och Mattias åkte förra året och rekommenderar dagarna. {{|}}I år åker Elin. {{N person=Elin Sund; role=deltagare; body=Internetdagarna; org=Älvdalen}}	
26	Upphandling av nät {{I n=26}}	Referensperson i upphandlingen är Hans. {{N person=Hans Grönvall; role=referensperson; body=Upphandling av nät; org=Mora}} Anbuden öppnas i maj.	
27	Digitalt utanförskap {{I n=27}}	Leksand och Älvdalen har fått bidrag. Erfarenheterna är goda.	
28	Tjänsteman i beredskap {{I n=28}}	Smedjebacken har ändrat sin organisation. {{S org=Smedjebacken}} Vad innebär det för larmlistan? {{Q}}	
29	Revision {{I n=29}}	Revisorer för 2025: Kent R, Pia W. {{N person=Kent Rosander; role=revisor; body=IT-chefsnätverket Dalarna; org=Säter}} {{N person=Pia Wikner; role=revisor; body=IT-chefsnätverket Dalarna; org=Ludvika}}	
30	Informationssäkerhetssamordnare {{I n=30}}	Gemensam tjänst tillsatt: Yasmin Karimi, tillträder 3 mars. {{N person=Yasmin Karimi; role=informationssäkerhetssamordnare; body=IT-chefsnätverket Dalarna}}	
31	Handlingsplan {{I n=31; outcome=postponed}}	Inte färdig. {{|}}Återkommer i mars. {{P what=Handlingsplan; why=Inte färdig}}	
32	Tack {{I n=32}}	Ordföranden tackade Elin som lett säkerhetsövningarna i tre år.	
33	Chatbot {{I n=33}}	Orsa kör pilot med två andra kommuner i länet. {{S org=Orsa; stance=doing}} Leif visar resultatet 20 mars. {{A who=Leif Hansson; due=2025-03-20}}	Leif
34	Öppna data {{I n=34}}	Borlänge ställer upp med en person i den regionala gruppen: Malin Ho. {{N person=Malin Ho; role=representant; body=den regionala gruppen; org=Borlänge}}	
35	Krisledning {{I n=35}}	Vid Niklas frånvaro leder Ulrika mötet.	
36	Vikariat {{I n=36}}	Petra är tjänstledig på 50 % våren ut. {{|}}Hennes biträdande Joel Näs täcker för henne i nätverket. {{N person=Joel Näs; role=ersättare; body=IT-chefsnätverket Dalarna; org=Leksand; for=Petra Liljas}}	
37	Kommunikation {{I n=37}}	Kommunikatören i Falun hjälper till med webbsidan. Texterna är i stort klara.	
38	Ny medlem {{I n=38}}	Dala IT-service adjungeras till nätverket genom Tobias. {{D}}{{N person=Tobias Ferm; role=adjungerad; body=IT-chefsnätverket Dalarna; org=Dala IT-service}}	
39	Granskningsgrupp avtal {{I n=39}}	Gruppen får förstärkning av Oskar B. {{N person=Oskar Brink; role=ledamot; body=Granskningsgrupp avtal; org=Malung-Sälen}} Marie fortsätter att leda. {{N person=Marie Brink; role=ledare; body=Granskningsgrupp avtal; org=Vansbro}}	
40	Länsstyrelsen {{I n=40}}	Ny handläggare för samhällsviktiga IT-system: Jenny Ström. {{N person=Jenny Ström; role=handläggare; org=Länsstyrelsen}} Hon tar gärna emot synpunkter.	
41	Nästa möte {{I n=41}}	20 mars i Rättvik. {{M date=2025-03-20}}	Mattias bokar lokal {{A who=Mattias Hagström}}
42	Övrigt {{I n=42}}	Gagnef har bytt telefoniavtal. Inget mer att rapportera.	
