@file platser-10.txt
@body Direktionen för Kommunalförbundet Vätterbygd
@date 2023-11-30
@p Lennart Sjögren | Hjo | kommunalråd | chair
@p Marita Blom | Tibro | kommunalråd
@p Jan-Olof Thyr | Karlsborg | kommunalråd
@p Caroline Hjelte | Skövde | kommunalråd
@p Stig Arvidsson | Skövde | ledamot
@p Emelie Rydberg | Töreboda | kommunalråd
@p Bo Fransson | Mariestad | kommunalråd
@p Gunilla Arvidsson | Gullspång | kommunalråd
@p Nils Wendel | Götene | kommunalråd
@p Ritva Koskinen | Lidköping | ledamot
@p Leif Sandahl | Falköping | kommunalråd
@p Anna-Karin Moss | Tidaholm | kommunalråd
@p Carl Stjärne | | förbundsdirektör | guest
@p Hedvig Ohlin | | kanslisekreterare | guest
@p Markus Rylander | | ekonom | guest
@p Sven-Erik Tapper | Skara | kommunalråd | absent
---
Direktionen för Kommunalförbundet Vätterbygd
Protokoll 2023-11-30
Beslutande:
Lennart Sjögren, Hjo, kommunalråd, ordförande
Marita Blom, Tibro, kommunalråd
Jan-Olof Thyr, Karlsborg, kommunalråd
Caroline Hjelte, Skövde, kommunalråd
Stig Arvidsson, Skövde, ledamot
Emelie Rydberg, Töreboda, kommunalråd
Bo Fransson, Mariestad, kommunalråd
Gunilla Arvidsson, Gullspång, kommunalråd
Nils Wendel, Götene, kommunalråd
Ritva Koskinen, Lidköping, ledamot
Leif Sandahl, Falköping, kommunalråd
Anna-Karin Moss, Tidaholm, kommunalråd
Övriga närvarande:
Carl Stjärne, förbundsdirektör
Hedvig Ohlin, kanslisekreterare
Markus Rylander, ekonom
Frånvarande:
Sven-Erik Tapper, Skara, kommunalråd
§ 61 Justering {{I n=61; kind=decision}}
Direktionen utser Marita Blom att justera dagens protokoll. {{D}} {{N person=Marita Blom; role=justerare; body=Direktionen för Kommunalförbundet Vätterbygd}}
§ 62 Anmälan av ny ledamot {{I n=62; kind=information}}
Kommunfullmäktige i Götene har den 25 september valt Nils Wendel till ledamot i direktionen efter Åke Hult. {{N person=Nils Wendel; role=ledamot; body=direktionen; org=Götene; for=Åke Hult}}
Anmälan läggs till handlingarna.
§ 63 Avsägelse {{I n=63; kind=decision}}
Ritva Koskinen har inkommit med avsägelse från uppdraget som andre vice ordförande. {{L person=Ritva Koskinen}}
Direktionen beslutar att bifalla avsägelsen. {{D}}
Direktionen beslutar att till ny andre vice ordförande välja Leif Sandahl, Falköping. {{D}} {{N person=Leif Sandahl; role=andre vice ordförande; body=Direktionen för Kommunalförbundet Vätterbygd; org=Falköping; for=Ritva Koskinen}}
§ 64 Budgetuppföljning {{I n=64; kind=report}}
Ekonomen Markus Rylander redovisar utfallet per den 31 oktober. Prognosen pekar på ett överskott.
Direktionen godkänner redovisningen. {{D}}
§ 65 Internbudget 2024 {{I n=65; kind=decision}}
Ledamöterna har tagit del av förslaget på ett tidigare möte.
Direktionen fastställer internbudgeten i enlighet med förslaget. {{D}}
Medlemsavgiften blir 38 kronor per invånare. {{D}} {{K amount=38; unit=kronor per invånare}}
§ 66 Val av arbetsutskott {{I n=66; kind=decision}}
Arbetsutskottet ska enligt arbetsordningen bestå av tre ledamöter och två ersättare.
Direktionen väljer
till ledamöter: Lennart Sjögren, Caroline Hjelte, Leif Sandahl {{D}} {{N person=Lennart Sjögren; role=ledamot; body=Arbetsutskottet}} {{N person=Caroline Hjelte; role=ledamot; body=Arbetsutskottet}} {{N person=Leif Sandahl; role=ledamot; body=Arbetsutskottet}}
till ersättare: Marita Blom, Bo Fransson {{D}} {{N person=Marita Blom; role=ersättare; body=Arbetsutskottet}} {{N person=Bo Fransson; role=ersättare; body=Arbetsutskottet}}
till ordförande: Lennart Sjögren {{D}} {{N person=Lennart Sjögren; role=ordförande; body=Arbetsutskottet}}
§ 67 Förordnande som förbundsdirektör {{I n=67; kind=decision}}
Carl Stjärne har meddelat att han avser att gå i pension den 31 maj 2024. {{L person=Carl Stjärne; when=2024-05-31; why=pension}}
Rekryteringen sköts av arbetsutskottet.
Direktionen beslutar att förordna Hedvig Ohlin som ställföreträdande förbundsdirektör under 2024. {{D until=2024-12-31}} {{N person=Hedvig Ohlin; role=ställföreträdande förbundsdirektör; body=Kommunalförbundet Vätterbygd}}
§ 68 Stämmoombud i Vätterenergi AB {{I n=68; kind=decision}}
Extra stämma hålls den 16 januari 2024. {{M date=2024-01-16; what=Extra stämma}}
Till ombud vid stämman utses Gunilla Arvidsson med Emelie Rydberg som ersättare. {{D}} {{N person=Gunilla Arvidsson; role=ombud; body=Vätterenergi AB}} {{N person=Emelie Rydberg; role=ersättare; body=Vätterenergi AB}}
Ombudet ges i uppdrag att rösta för styrelsens förslag. {{D}} {{A who=Gunilla Arvidsson}}
§ 69 Styrelseval i bolaget {{I n=69; kind=decision}}
Styrelsen i bolaget består av fem ledamöter, varav direktionen nominerar två. Nuvarande ledamöter är Stig Arvidsson och Gösta Wall.
Direktionen nominerar Stig Arvidsson (omval) och Anna-Karin Moss (nyval). {{D}} {{N person=Stig Arvidsson; role=ledamot; body=Styrelsen i bolaget}} {{N person=Anna-Karin Moss; role=ledamot; body=Styrelsen i bolaget}}
Gösta Wall har undanbett sig omval. {{L person=Gösta Wall}}
§ 70 Information från förbundsdirektören {{I n=70; kind=report}}
Carl Stjärne informerar om följande.
Ny regiondirektör i Västra Götaland är utsedd.
Förbundets HR-strateg Tina Boström har slutat för en tjänst i Jönköping. {{L person=Tina Boström; why=för en tjänst i Jönköping}}
Tjänsten hålls vakant under första halvåret. {{V seat=HR-strateg}}
IT-samordnare sedan den 1 november är Kalle Rönn. {{N person=Kalle Rönn; role=IT-samordnare; body=Kommunalförbundet Vätterbygd}}
§ 71 Revisorer {{I n=71; kind=information}}
Förbundets revisorer utses av medlemskommunerna. {{|}}Under hösten har Tibro bytt revisor: Inga Blad ersätter Kurt Salin. {{N person=Inga Blad; role=revisor; org=Tibro; for=Kurt Salin}}
Revisorerna har granskat delårsrapporten utan anmärkning.
§ 72 Beredning för infrastruktur {{I n=72; kind=decision}}
Ordförande i beredningen är sedan 2019 Jan-Olof Thyr.
Direktionen beslutar att utöka beredningen med en plats. {{D}}
Platsen tillfaller Gullspång, som låter sig företrädas av Gunilla Arvidsson. {{N person=Gunilla Arvidsson; role=ledamot; body=Beredning för infrastruktur; org=Gullspång}}
§ 73 Motion om kollektivtrafik {{I n=73; kind=decision}}
Emelie Rydberg yrkar bifall till motionen. Bo Fransson yrkar avslag. Ordföranden ställer proposition på yrkandena.
Direktionen avslår motionen. {{D}}
Reservation anmäls av Emelie Rydberg.
§ 74 Ägarsamråd {{I n=74; kind=information}}
Ägarsamråd äger rum den 14 februari 2024. {{M date=2024-02-14; what=Ägarsamråd}}
Kommunerna representeras som vanligt av kommunstyrelsernas presidier.
§ 75 Representant i Leader Västra Vättern {{I n=75; kind=decision}}
Sven-Erik Tapper har varit förbundets representant och hans mandat går ut vid årsskiftet.
Direktionen utser i hans ställe Bo Fransson för perioden 2024–2026. {{D until=2026-12-31}} {{N person=Bo Fransson; role=representant; body=Leader Västra Vättern; for=Sven-Erik Tapper}}
§ 76 Dataskydd {{I n=76; kind=decision}}
Direktionen utser kommunjuristen Ylva Brenner till dataskyddsombud. {{D}} {{N person=Ylva Brenner; role=dataskyddsombud; body=Kommunalförbundet Vätterbygd}}
Tidigare ombud har varit en extern konsult.
§ 77 Attestanter {{I n=77; kind=decision}}
Beslutsattestanter 2024 enligt följande:
Verksamhet	Attestant	Ersättare
Kansli	Carl Stjärne {{N person=Carl Stjärne; role=attestant; body=Kansli}}	Hedvig Ohlin {{N person=Hedvig Ohlin; role=ersättare; body=Kansli}}
Ekonomi	Markus Rylander {{N person=Markus Rylander; role=attestant; body=Ekonomi}}	Carl Stjärne {{N person=Carl Stjärne; role=ersättare; body=Ekonomi}}
Projekt	utses senare	-
Direktionen antar förteckningen. {{D}}
§ 78 Näringslivsrådet {{I n=78; kind=report}}
Näringslivsrådets ordförande, vd Fredrik Dahm, gästar direktionen och redogör för företagens syn på kompetensbristen. Direktionen ställer frågor.
§ 79 Vakant plats i skolberedningen {{I n=79; kind=decision}}
Tidaholms plats i skolberedningen är inte besatt. {{V seat=plats; body=skolberedningen; org=Tidaholm}}
Direktionen uppmanar Tidaholm att inkomma med namn före den 15 januari. {{D}} {{A who=Tidaholm; due=2024-01-15}}
§ 80 Remiss om vattenförvaltning {{I n=80; kind=decision}}
Förslag till yttrande har tagits fram av en tjänstemannagrupp.
Direktionen ställer sig bakom yttrandet. {{D}}
§ 81 Delegationsordning {{I n=81; kind=decision}}
Direktionen återremitterar ärendet för att beslutanderätten i personalärenden ska ses över. {{D}} {{P what=Delegationsordning; why=för att beslutanderätten i personalärenden ska ses över}}
§ 82 Studieresa {{I n=82; kind=decision}}
Som deltagare i studieresan till Bryssel anmäls Caroline Hjelte, Nils Wendel och Leif Sandahl. {{D}} {{N person=Caroline Hjelte; role=deltagare; body=studieresan till Bryssel}} {{N person=Nils Wendel; role=deltagare; body=studieresan till Bryssel}} {{N person=Leif Sandahl; role=deltagare; body=studieresan till Bryssel}}
Delegationsledare är Caroline. {{N person=Caroline Hjelte; role=delegationsledare; body=studieresan till Bryssel}}
§ 83 Anmälningsärenden {{I n=83; kind=information}}
Protokoll från AU 2023-11-09. Delegationsbeslut enligt lista. Länsstyrelsens beslut om nya ledamöter i viltförvaltningsdelegationen.
Direktionen tackar för informationen.
§ 84 Pensionsmyndighet {{I n=84; kind=decision}}
Direktionen beslutar att arbetsutskottet ska vara pensionsmyndighet. {{D}}
§ 85 Samråd med räddningstjänsten {{I n=85; kind=information}}
Räddningstjänsten i Skaraborg har ny förbundschef, Patrik Hagelin, och en ny ställföreträdare, Mona Rask. {{N person=Patrik Hagelin; role=förbundschef; org=Räddningstjänsten i Skaraborg}} {{N person=Mona Rask; role=ställföreträdare; org=Räddningstjänsten i Skaraborg}}
§ 86 Ersättare i regionala beredningen {{I n=86; kind=decision}}
Caroline Hjelte är ordinarie.
Ersättaren Sven-Erik Tapper lämnar sitt uppdrag av hälsoskäl. {{L person=Sven-Erik Tapper; why=hälsoskäl}}
Till ny ersättare väljs Stig Arvidsson. {{D}} {{N person=Stig Arvidsson; role=ersättare; body=regionala beredningen; for=Sven-Erik Tapper}}
§ 87 Ordförandens vistelse utomlands {{I n=87; kind=information}}
Under januari fullgörs ordförandens uppgifter av förste vice ordföranden Caroline Hjelte. {{N person=Caroline Hjelte; role=ordförande; body=Direktionen för Kommunalförbundet Vätterbygd; for=Lennart Sjögren}}
§ 88 Visioner för 2030 {{I n=88; kind=dialogue}}
Ledamöterna diskuterar i grupper. Anna-Karin Moss ledde den ena gruppen och Marita Blom den andra. Synpunkterna dokumenterades av kansliet.
§ 89 Valärenden i medlemskommuner {{I n=89; kind=information}}
Karlsborg väljer nya ombud först i februari. {{S org=Karlsborg}}
Hjo har utsett Bodil Grahn till ersättare i direktionen. {{N person=Bodil Grahn; role=ersättare; body=direktionen; org=Hjo}}
§ 90 Sammanträdesdagar {{I n=90; kind=decision}}
Direktionen sammanträder den 22 februari och den 25 april 2024. {{D}} {{M date=2024-02-22}} {{M date=2024-04-25}}
§ 91 Avtackning {{I n=91}}
Ordföranden tackar Ritva Koskinen för hennes tid i presidiet. Hedvig Ohlin överlämnar blommor.
