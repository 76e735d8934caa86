@file uppdragsval-21.txt
@body IFO-chefsnätverket Södertörn
@date 2025-09-12
@p Emma Thorsell | Huddinge | IFO-chef | chair
@p Mikael Junker | Botkyrka | verksamhetschef
@p Anna-Lena Frid | Haninge | IFO-chef
@p Salam Aziz | Tyresö | enhetschef
@p Petra Ölander | Nynäshamn | IFO-chef
@p Kim Westberg | Salem | socialchef
@p Hedvig Rung | Södertälje | verksamhetschef
@p Per Nykvist | Nykvarn | IFO-chef
@p Helena Mård | Nacka | myndighetschef
@p Gustaf Åberg | Värmdö | IFO-chef
@p Lena Brännström | Lidingö | avdelningschef
@p Lena Cederlund | Vaxholm | socialchef
@p Torbjörn Hasselgren | Huddinge | utvecklingsledare
@p Nathalie Roos | Haninge | kvalitetsutvecklare
@p Roger Mattsson | Gotland | IFO-chef | absent
@p Bahar Moradi | Sigtuna | enhetschef | absent
@p Ulrika Bring | Storsthlm | handläggare | guest
@p Jens Lagergren | Polisen | kommunpolis | guest
---
IFO-chefsnätverket Södertörn – vad vi sa 2025-09-12
Vi som var med:
Emma Thorsell (Huddinge, IFO-chef), ordförande
Mikael Junker (Botkyrka, verksamhetschef)
Anna-Lena Frid (Haninge, IFO-chef)
Salam Aziz (Tyresö, enhetschef)
Petra Ölander (Nynäshamn, IFO-chef)
Kim Westberg (Salem, socialchef)
Hedvig Rung (Södertälje, verksamhetschef)
Per Nykvist (Nykvarn, IFO-chef)
Helena Mård (Nacka, myndighetschef)
Gustaf Åberg (Värmdö, IFO-chef)
Lena Brännström (Lidingö, avdelningschef)
Lena Cederlund (Vaxholm, socialchef)
Torbjörn Hasselgren (Huddinge, utvecklingsledare)
Nathalie Roos (Haninge, kvalitetsutvecklare)
Gäster:
Ulrika Bring (Storsthlm, handläggare)
Jens Lagergren (Polisen, kommunpolis)
De som inte kunde vara med:
Roger Mattsson (Gotland, IFO-chef)
Bahar Moradi (Sigtuna, enhetschef)

Hej alla! Här kommer anteckningarna från i fredags. Säg till om något blivit fel.

Socialtjänstlagen {{I }}
Vi hade en lång runda om hur det går med den nya lagen. Ulrika påminde om att Socialstyrelsens handbok är ute på remiss. Salam sitter ju i Storsthlms referensgrupp och kunde berätta hur andra gör. {{|}}Referensgruppen behöver en till från oss och där ställer Hedvig upp. {{N person=Hedvig Rung; role=ledamot; body=Storsthlms referensgrupp; org=Södertälje}}
Barnahus {{I }}
Karin Noren i styrgruppen har sagt upp sig från Tyresö och jobbar sista dagen på fredag. {{L person=Karin Noren; org=Tyresö; why=sagt upp sig}} Vi behöver alltså någon ny som Tyresö inte kan få fram just nu. {{V seat=ledamot; body=styrgruppen}} Petra tar plats i styrgruppen så länge, som ersättare för Karin. {{N person=Petra Ölander; role=ersättare; body=styrgruppen; org=Nynäshamn; for=Karin Noren}}{{D}} Nästa styrgrupp är 3 oktober. {{M date=2025-10-03; what=styrgrupp}}
Ordförande efter Emma {{I }}
Emma går ju vidare till Storsthlm den 1 november, vilket alla tycker är både kul och tråkigt. {{L person=Emma Thorsell; org=Huddinge; when=2025-11-01; why=går vidare till Storsthlm}} Mikael frågade om Anna-Lena kunde tänka sig att ta över och det kunde hon. {{|}}Vi bestämde att Anna-Lena är ordförande från 1 november. {{D}}{{N person=Anna-Lena Frid; role=ordförande; body=IFO-chefsnätverket Södertörn; org=Haninge; for=Emma Thorsell}} Vice ordförande saknar vi fortfarande. {{V seat=vice ordförande; body=IFO-chefsnätverket Södertörn}}
Jouren {{I }}
Nykvarn och Salem har sagt att de vill komma med i jouren. {{S org=Nykvarn; stance=interested}} {{S org=Salem; stance=interested}} Kostnaden skulle landa på ungefär 28 kr per invånare. {{K amount=28; unit=kr per invånare}} Per skickar en formell förfrågan till Hedvig. {{A who=Per Nykvist; to=Hedvig Rung}} Jourens chef Stellan Rot var på besök förra gången och förklarade hur det funkar.
Familjehem {{I }}
Torbjörn och Nathalie jobbar vidare med checklistan. {{A who=Torbjörn Hasselgren,Nathalie Roos}} De är klara någon gång i november. {{|}}Lidingö har gått in i familjehemsresursen. {{S org=Lidingö; stance=yes}} Vaxholm tvekar på grund av avgiften. {{S org=Vaxholm; stance=undecided}}
Länsgruppen för hedersfrågor {{I }}
Vi har en plats i länsgruppen. {{|}}Mikael har haft den i två år och passar nu vidare till Gustaf. {{N person=Gustaf Åberg; role=representant; body=Länsgruppen för hedersfrågor; org=Värmdö; for=Mikael Junker}}{{D}} Kom ihåg att Gustaf måste läggas till i mejllistan!
Polisen {{I }}
Jens var med och berättade om läget i Södertörn. {{|}}Han slutar som kommunpolis vid årsskiftet och vem som kommer efter honom är inte bestämt. {{L person=Jens Lagergren; org=Polisen; when=vid årsskiftet}}{{V seat=kommunpolis; org=Polisen}} Fram till dess når ni honom som vanligt.
SSPF-samordnare {{I }}
Ny SSPF-samordnare i Haninge från måndag: Oliver Stam. {{N person=Oliver Stam; role=SSPF-samordnare; org=Haninge}} Botkyrka annonserar i oktober. {{S org=Botkyrka}}
Ekonomiskt bistånd {{I }}
Helena berättade om Nackas sätt att jobba med återkrav. {{S org=Nacka; stance=doing}} Flera hakade på och ville veta mer. {{|}}Helena lägger upp sin presentation. {{A who=Helena Mård}}
Mini-Maria {{I }}
Lena B representerar oss i styrgruppen för Mini-Maria även nästa år. {{N person=Lena Brännström; role=representant; body=styrgruppen för Mini-Maria; org=Lidingö}} Lena C är hennes ersättare. {{N person=Lena Cederlund; role=ersättare; body=styrgruppen för Mini-Maria; org=Vaxholm; for=Lena Brännström}} I arbetsgruppen under styrgruppen sitter enhetschefer och så får det vara.
Arbetsgrupp skyddat boende {{I }}
Det var många som ville vara med den här gången. {{|}}Vi landade i Salam, Per, Nathalie och Kim. {{D}}{{N person=Salam Aziz; role=ledamot; body=Arbetsgrupp skyddat boende; org=Tyresö}} {{N person=Per Nykvist; role=ledamot; body=Arbetsgrupp skyddat boende; org=Nykvarn}} {{N person=Nathalie Roos; role=ledamot; body=Arbetsgrupp skyddat boende; org=Haninge}} {{N person=Kim Westberg; role=ledamot; body=Arbetsgrupp skyddat boende; org=Salem}} Kim kallar. {{A who=Kim Westberg}} Gruppen får hjälp av Ulrika med juridiken.
Utbildningar {{I }}
MI-utbildning: Botkyrka och Tyresö köper tillsammans. {{S org=Botkyrka; stance=yes}} {{S org=Tyresö; stance=yes}} Vill ni boka plats gör ni det hos Tyresös administratör. Sista dag är 26 september.
Nya gänget i AU {{I }}
AU såg lite tunt ut så vi fyllde på. {{|}}Hedvig och Helena kliver in bredvid Emma och Torbjörn. {{N person=Hedvig Rung; role=ledamot; body=AU; org=Södertälje}} {{N person=Helena Mård; role=ledamot; body=AU; org=Nacka}}{{D}} Torbjörn är sammankallande som förut. {{N person=Torbjörn Hasselgren; role=sammankallande; body=AU; org=Huddinge}}
Missbruksvård {{I }}
Samsjuklighetsreformen dröjer. Regeringen har inte lagt någon proposition. {{|}}Petra undrade hur vi ska göra med avtalen så länge. {{Q asker=Petra Ölander}}
Byten på gång {{I }}
Bahar i Sigtuna byter jobb i höst (kommer till Upplands Väsby). {{L person=Bahar Moradi; org=Sigtuna; when=i höst; why=byter jobb}} Gotlands IFO-chef Roger slutar däremot inte, vilket ryktet sa. {{|}}Nathalie blir enhetschef i Haninge i oktober och då är det Fia Modh som blir kvalitetsutvecklare. {{N person=Nathalie Roos; role=enhetschef; org=Haninge}}{{N person=Fia Modh; role=kvalitetsutvecklare; org=Haninge; for=Nathalie Roos}}
FoU Södertörn {{I }}
FoU har en ny vetenskaplig ledare, Annika Valdor, sedan augusti. {{N person=Annika Valdor; role=vetenskaplig ledare; body=FoU Södertörn}} FoU:s beredning består av kommunernas socialchefer. Kim rapporterar därifrån när det finns något att säga.
Nationell tjänst {{I }}
SKR söker en person på halvtid till sitt IFO-kansli. Inget för oss att ta ställning till.
Placeringssamordnaren {{I }}
Mia Holst, som är anställd av Huddinge men jobbar åt oss alla, går på föräldraledighet i februari. {{L person=Mia Holst; org=Huddinge; when=2026-02; why=föräldraledighet}} Emma lovar att annonsen kommer ut innan hon själv slutar. {{A who=Emma Thorsell}}
Studiebesök {{I }}
Helsingfors 20–21 november. {{M date=2025-11-20; what=Studiebesök}}{{M date=2025-11-21; what=Studiebesök}} Åker gör Mikael, Lena C, Gustaf och Torbjörn. {{N person=Mikael Junker; role=deltagare; body=Studiebesök; org=Botkyrka}} {{N person=Lena Cederlund; role=deltagare; body=Studiebesök; org=Vaxholm}} {{N person=Gustaf Åberg; role=deltagare; body=Studiebesök; org=Värmdö}} {{N person=Torbjörn Hasselgren; role=deltagare; body=Studiebesök; org=Huddinge}} Salam står på väntelistan.
Brukarråd {{I }}
Värmdö har startat ett brukarråd. {{S org=Värmdö; stance=doing}} Gustafs kollega Leila är kontakt om man vill komma och titta. Rådets ordförande, själv tidigare klient, har varit ute och föreläst.
Statistik {{I }}
Ulrika behöver siffror från alla senast 1 oktober. {{A who=alla; due=2025-10-01; to=Ulrika Bring}} Hon sammanställer dem till länsmötet. {{A who=Ulrika Bring}}
Våldsutövare {{I }}
Tjänsten är delad på fem kommuner. {{|}}Terapeuten Hanna Mild har fått semester beviljad hela november och ersätts av Josef Ro. {{N person=Josef Ro; role=ersättare; for=Hanna Mild}}
Kvalitetsdag {{I }}
Kim och Lena C drog vinstlotten och planerar kvalitetsdagen i vår. {{A who=Kim Westberg,Lena Cederlund}} Förra årets var lyckad.
Internetbaserad behandling {{I }}
Testas i Södertälje. {{S org=Södertälje; stance=doing}} Inga resultat än.
Överenskommelse med regionen {{I outcome=not_reached}}
Frågan hann vi inte med. {{P what=Överenskommelse med regionen; why=hann vi inte med}}
Kommunförbundets chefsgrupp {{I }}
Emmas plats i chefsgruppen ska gå till någon av de större kommunerna. {{|}}Botkyrka tar den genom Mikael. {{N person=Mikael Junker; role=ledamot; body=Kommunförbundets chefsgrupp; org=Botkyrka; for=Emma Thorsell}} Anna-Lena hör av sig till chefsgruppens sekreterare med det. {{A who=Anna-Lena Frid; to=chefsgruppens sekreterare}}
Bilder och mallar {{I }}
Allt ligger i Teams. {{|}}Torbjörn rensar före nästa gång. {{A who=Torbjörn Hasselgren}}
Föreläsning {{I }}
Psykologen Lo Sand föreläste om anknytning. Mycket uppskattat.
Förändrad chefsstruktur {{I }}
Vaxholm slår ihop IFO och LSS. {{S org=Vaxholm}} Lena C blir chef för båda. {{N person=Lena Cederlund; role=chef; org=Vaxholm}} Den gamla LSS-chefen går i pension vid årsskiftet.  {{L person=den gamla LSS-chefen; org=Vaxholm; when=vid årsskiftet; why=pension}}
Kontaktpersoner mot kronofogden {{I }}
Kronofogden vill ha ett namn per kommun. {{|}}Hittills: Jon Asp (Nacka), Britt Fors (Värmdö). {{N person=Jon Asp; role=kontaktperson; body=kronofogden; org=Nacka}}{{N person=Britt Fors; role=kontaktperson; body=kronofogden; org=Värmdö}} Övriga skickar namn till Nathalie. {{A who=Övriga; to=Nathalie Roos}}
Digital ansökan {{I }}
Vi avvaktar Huddinges upphandling. {{D}}
Avvikelser {{I }}
Ingenting nytt.
Nästa möte {{I }}
Vi ses hos Hedvig i Södertälje 17 oktober. {{M date=2025-10-17}} Om Emma är kvar då bjuder vi på tårta. 
