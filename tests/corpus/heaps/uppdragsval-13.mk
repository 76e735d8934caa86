@file uppdragsval-13.txt
@body Nätverket för medicinskt ansvariga i Gävle-Dala
@date 2024-05-23
@secretary Ulrika Holmén
@p Christina Hallberg | Gävle | MAS | chair
@p Elisabet Rung | Falun | MAS
@p Annica Sten | Borlänge | MAS
@p Anneli Sten | Sandviken | MAS
@p Barbro Tjäder | Mora | MAS
@p Jonas Kvarnström | Avesta | MAR
@p Gunilla Ohlin | Ludvika | MAS
@p Parisa Azizi | Gävle | MAR
@p Lisa Engdahl | Rättvik | MAS
@p Tommy Bergman | Leksand | MAR
@p Ewa Kallin | Hedemora | MAS
@p Marie Sundell | Söderhamn | MAS
@p Sofia Wik | Bollnäs | MAS
@p Ulrika Holmén | Hudiksvall | MAS
@p Rikard Ås | Hofors | MAR
@p Margareta Bohlin | Älvdalen | MAS | absent
@p Sofia Nygren | Säter | MAS | absent
@p Katarina Lövgren | Region Dalarna | hygiensjuksköterska | guest
@p Staffan Melander | Region Gävleborg | läkemedelsstrateg | guest
---
Nätverket för medicinskt ansvariga i Gävle-Dala
Minnesanteckningar 2024-05-23
Deltagare
Christina Hallberg (Gävle, MAS), ordförande
Elisabet Rung (Falun, MAS)
Annica Sten (Borlänge, MAS)
Anneli Sten (Sandviken, MAS)
Barbro Tjäder (Mora, MAS)
Jonas Kvarnström (Avesta, MAR)
Gunilla Ohlin (Ludvika, MAS)
Parisa Azizi (Gävle, MAR)
Lisa Engdahl (Rättvik, MAS)
Tommy Bergman (Leksand, MAR)
Ewa Kallin (Hedemora, MAS)
Marie Sundell (Söderhamn, MAS)
Sofia Wik (Bollnäs, MAS)
Ulrika Holmén (Hudiksvall, MAS)
Rikard Ås (Hofors, MAR)
Inbjudna gäster
Katarina Lövgren (Region Dalarna, hygiensjuksköterska)
Staffan Melander (Region Gävleborg, läkemedelsstrateg)
Frånvaro
Margareta Bohlin (Älvdalen, MAS)
Sofia Nygren (Säter, MAS)

Läkemedelsråd {{I }}
Marie S sitter i Gävleborgs läkemedelsråd som kommunernas ordinarie. {{|}}Hon går i pension till hösten och det är hög tid att få fram ett nytt namn. {{L person=Marie Sundell; org=Söderhamn; when=till hösten; why=pension}} Efter rundfrågning blev det Ulrika. {{N person=Ulrika Holmén; role=ordinarie; body=läkemedelsråd; org=Hudiksvall; for=Marie Sundell}}{{D}}
Staffan hälsade henne välkommen.
Hygienombud {{I }}
Katarina L presenterade resultatet av vårens mätning. {{|}}Hygienombuden träffas nästa gång den 18 september. {{M date=2024-09-18; what=Hygienombuden}} Hedemora har för närvarande inga ombud. {{V seat=ombud; org=Hedemora}}
Ordförandeskap {{I }}
Christina aviserade i mars att hon vill lämna över klubban. {{L person=Christina Hallberg; org=Gävle}} Ordförande blir Elisabet R, Falun. {{N person=Elisabet Rung; role=ordförande; body=Nätverket för medicinskt ansvariga i Gävle-Dala; org=Falun; for=Christina Hallberg}}{{D}} Från Gävleborg får Sofia W rollen som vice. {{N person=Sofia Wik; role=vice; body=Nätverket för medicinskt ansvariga i Gävle-Dala; org=Bollnäs}}{{D}}
Medicintekniska produkter {{I }}
I beställarrådet finns Jonas och Rikard. Rådet har haft fyra möten. Upphandlingen av lyftar är överprövad.
Samverkansgrupp palliativ vård, Dalarna {{I }}
Gruppen söker en MAS. Barbro var intresserad och föreslogs av Annica. Nätverket hade inget att invända. {{|}}Barbro anmäls till gruppens ordförande som ny ledamot. {{D}}{{N person=Barbro Tjäder; role=ledamot; body=Samverkansgrupp palliativ vård, Dalarna; org=Mora}}
Gunilla mejlar ordföranden. {{A who=Gunilla Ohlin; to=ordföranden}}
MAS-utbildning {{I }}
Högskolans nya kurs ges på halvfart. Kursansvarig Frida Lund deltog via länk. {{|}}Kostnaden är 14 500 kr per deltagare. {{K amount=14500; unit=kr per deltagare}}
Lisa E och Ewa K har antagits. {{N person=Lisa Engdahl; role=deltagare; body=MAS-utbildning; org=Rättvik}} {{N person=Ewa Kallin; role=deltagare; body=MAS-utbildning; org=Hedemora}}
Avvikelser över vårdgränsen {{I }}
Arbetsgruppens tidigare lag bestod av Annica, Margareta och två från regionen. {{|}}Margareta kan inte längre avsätta tid. {{L person=Margareta Bohlin; org=Älvdalen; why=kan inte längre avsätta tid}} Tommy fyller hennes plats. {{N person=Tommy Bergman; role=ledamot; body=Arbetsgruppen; org=Leksand; for=Margareta Bohlin}}{{D}}
Ett nytt system införs av regionen efter sommaren.
Nationella MAS-föreningen {{I }}
Föreningen har haft årsmöte. {{|}}Vår egen Anneli Sten är invald som suppleant i styrelsen. {{N person=Anneli Sten; role=suppleant; body=styrelsen; org=Sandviken}} Kassör är sedan länge Kerstin Bro från Umeå.
Hemsjukhuset {{I }}
Borlänge och Falun deltar i piloten. {{S org=Borlänge; stance=doing}} {{S org=Falun; stance=doing}} Rättvik väntar med besked till september. {{S org=Rättvik; stance=undecided}}
Ronja Palm leder piloten för regionens räkning.
Nya ansikten {{I }}
MAR Rikard Ås presenterades. {{|}}Han har efterträtt Inger Glad i Hofors. {{N person=Rikard Ås; role=MAR; org=Hofors; for=Inger Glad}}
I Säter slutar Sofia Nygren 16 augusti. {{L person=Sofia Nygren; org=Säter; when=2024-08-16}} Tjänsten som MAS delas sedan med Hedemora. {{S org=Säter}}
MAS i Älvdalen är långtidssjukskriven. {{|}}Mora täcker för Älvdalen genom Barbro. {{N person=Barbro Tjäder; role=ersättare; org=Mora; for=Margareta Bohlin}}
Inkontinens {{I }}
Ny uroterapeut i Region Gävleborg är Maja Thun. {{N person=Maja Thun; role=uroterapeut; org=Region Gävleborg}} Hon utbildar förskrivare vid två tillfällen i höst.
Sjuksköterskor i omsorgen {{I }}
Svårt att rekrytera överallt. {{|}}Leksand hyr in två sjuksköterskor över sommaren. {{S org=Leksand}} Det är dyrt och kontinuiteten blir lidande.
Rutin för delegering {{I }}
Annica och Anneli har arbetat om rutinen. {{|}}Nätverket ställer sig bakom den nya rutinen. {{D}} Den gäller från 1 september.
Samordnare i läkarfrågor {{I }}
Västra Gävleborg är utan samordnare sedan Olle Park flyttat. {{V seat=samordnare; body=Västra Gävleborg}}{{L person=Olle Park; why=flyttat}} Bollnäs ser om distriktssköterskan Nora Fors kan åta sig det. {{A who=Bollnäs}}
Patientnämnden {{I }}
Patientnämndens handläggare Stig Ohm informerade om ärenden från kommunal hälso- och sjukvård. Få ärenden leder till kritik.
Vaccinering {{I }}
Region Dalarnas vaccinsamordnare byts ut. {{|}}Ny är Petra Mo, gammal var Lars Skog. {{N person=Petra Mo; role=vaccinsamordnare; org=Region Dalarna}}
Vem fakturerar kommunerna för sprutorna? {{Q}}
Processgrupp utskrivning {{I }}
Utskrivningsgruppens lista för 2024–2025:
Sofia Wik (Bollnäs) – processledare {{N person=Sofia Wik; role=processledare; body=Utskrivningsgruppen; org=Bollnäs}}
Parisa Azizi (Gävle) – biträdande processledare {{N person=Parisa Azizi; role=biträdande processledare; body=Utskrivningsgruppen; org=Gävle}}
Gunilla Ohlin (Ludvika) – ledamot {{N person=Gunilla Ohlin; role=ledamot; body=Utskrivningsgruppen; org=Ludvika}}
Sandviken – namn saknas {{V seat=ledamot; body=Utskrivningsgruppen; org=Sandviken}}
Fallprevention {{I }}
Jonas K och Parisa A bildar par och planerar höstens kampanjvecka. {{A who=Jonas Kvarnström,Parisa Azizi}} Broschyrer beställs av respektive kommun. {{A who=respektive kommun}}
Dietistnätverket {{I }}
Dietisterna får gärna bjuda in sig till ett möte. Dietisten i Sandviken är kontaktperson för kostavtalet.
Patientsäkerhetsberättelser {{I }}
Samtliga har publicerats. {{|}}Ewa sammanställer likheter och olikheter. {{A who=Ewa Kallin}}
Lex Maria {{I }}
Elisabet har gjort två anmälningar under våren. Ingen av dem är avslutad.
Styrgrupp digital tillsyn {{I }}
Ludvika byter ledamot från Gunilla till enhetschefen Malin Fries. {{N person=Malin Fries; role=ledamot; body=Styrgrupp digital tillsyn; org=Ludvika; for=Gunilla Ohlin}}
Söderhamn har avböjt medverkan. {{S org=Söderhamn; stance=no}}
Utvecklingsrådet {{I }}
Sofia W:s förordnande löper ut i juni. {{|}}Hon är beredd att fortsätta och fick förnyat förtroende t.o.m. juni 2026. {{D}}{{N person=Sofia Wik; role=ledamot; body=Utvecklingsrådet; org=Bollnäs}}
Samsjuklighet {{I }}
Regeringen har lagt fram en proposition. Nätverket avvaktar.
Sekreterarrotation {{I }}
Höst: Lisa {{N person=Lisa Engdahl; role=sekreterare; body=Nätverket för medicinskt ansvariga i Gävle-Dala; org=Rättvik}}
Vår: Rikard {{N person=Rikard Ås; role=sekreterare; body=Nätverket för medicinskt ansvariga i Gävle-Dala; org=Hofors}}
Dagens sekreterare: Ulrika
Kvalitetsregister {{I }}
Anneli S (Sandviken) är numera länets koordinator för BPSD-registret, vilket tidigare Berta Ny skötte. {{N person=Anneli Sten; role=koordinator; body=BPSD-registret; org=Sandviken; for=Berta Ny}}
Senior alert visades av Annica.
Läkemedelsgenomgångar {{I outcome=postponed}}
Staffan hann inte, återkommer till septembermötet. {{P until=2024-09-12; what=Läkemedelsgenomgångar; why=Staffan hann inte}}
Studiebesök {{I }}
Barbro, Tommy och Ewa åker till Östersund den 4 juni för att titta på läkarbil. {{N person=Barbro Tjäder; role=deltagare; body=Studiebesök; org=Mora}} {{N person=Tommy Bergman; role=deltagare; body=Studiebesök; org=Leksand}} {{N person=Ewa Kallin; role=deltagare; body=Studiebesök; org=Hedemora}}{{M date=2024-06-04; what=Studiebesök}}
Etikråd {{I }}
Kommunerna har inget eget etikråd. {{|}}En prövning av frågan pågår i Hudiksvall. {{S org=Hudiksvall}}
Ordinarie i regionens etikråd är Jonas med Gunilla som ersättare, båda valda av länets socialchefer i april. {{N person=Jonas Kvarnström; role=ordinarie; body=regionens etikråd; org=Avesta}}{{N person=Gunilla Ohlin; role=ersättare; body=regionens etikråd; org=Ludvika}}
Tandvårdsstöd {{I }}
Intygsutfärdare ska anmälas. Sofia N har inte lämnat namn. {{|}}Christina påminner. {{A who=Christina Hallberg; to=Sofia Nygren}}
Trycksår {{I }}
Ingrid Falk, sårsjuksköterska, berättade om nya produkter.
Lokala vårdöverenskommelser {{I }}
Hofors har sagt upp sin överenskommelse. {{S org=Hofors; stance=no}} Hofors arbetar vidare med regionen.
Höstmötet {{I }}
12 september, Sandviken. {{M date=2024-09-12}} Katarina kommer och följer upp. {{A who=Katarina Lövgren}}
Referensgrupp journalsystem {{I }}
Byte: Ulrika in, Marie ut. {{N person=Ulrika Holmén; role=ledamot; body=Referensgrupp journalsystem; org=Hudiksvall; for=Marie Sundell}}{{D}}
Kvar i gruppen: Lisa, Annica. {{N person=Lisa Engdahl; role=ledamot; body=Referensgrupp journalsystem; org=Rättvik}} {{N person=Annica Sten; role=ledamot; body=Referensgrupp journalsystem; org=Borlänge}}
Förstärkt fotvård {{I }}
Nätverket tog del av Avestas modell. {{S org=Avesta; stance=doing}} 
Projekt Säker dosering {{I }}
Staffan tar över projektledningen från Ylva Lind i augusti. {{N person=Staffan Melander; role=projektledare; body=Projekt Säker dosering; org=Region Gävleborg; for=Ylva Lind}}
Kommunerna utser själva sina lokala projektledare. {{A who=Kommunerna}}
Ansvariga för temadagar {{I }}
September – demens: Annica, Jonas. {{N person=Annica Sten; role=ansvarig; body=temadagar; org=Borlänge}} {{N person=Jonas Kvarnström; role=ansvarig; body=temadagar; org=Avesta}}
November – nutrition: Parisa. {{N person=Parisa Azizi; role=ansvarig; body=temadagar; org=Gävle}}
Februari – inte bestämt.
