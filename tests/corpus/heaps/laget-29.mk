@file laget-29.txt
@body Kommunchefsgruppen Norra Norrland
@date 2023-04-14
@p Anders Lundmark | Skellefteå | kommunchef | chair
@p Karin Sandström | Umeå | stadsdirektör
@p Stefan Wik | Lycksele | kommunchef
@p Eva Norgren | Storuman | kommunchef
@p Bo Henriksson | Vilhelmina | kommunchef
@p Lena Persson | Sorsele | kommunchef
@p Markku Niva | Kalix | kommunchef
@p Lena Aho | Haparanda | kommunchef
@p Per Engström | Piteå | kommunchef
@p Ylva Ek | Luleå | kommundirektör
@p Ingela Pohjanen | Boden | kommunchef
@p Sven Hedlund | Älvsbyn | kommunchef
@p Carina Pettersson | Arvidsjaur | kommunchef
@p Tore Fjell | Arjeplog | kommunchef
@p Maria Kero | Gällivare | kommundirektör
@p Johan Salo | Kiruna | kommundirektör
@p Åke Lindström | Region Norrbotten | regiondirektör | guest
@p Sara Blom | Tillväxtverket | samordnare | guest
---
Kommunchefsgruppen Norra Norrland
Minnesanteckningar 2023-04-14
Närvarande:
Anders Lundmark, Skellefteå, kommunchef, ordförande
Karin Sandström, Umeå, stadsdirektör
Stefan Wik, Lycksele, kommunchef
Eva Norgren, Storuman, kommunchef
Bo Henriksson, Vilhelmina, kommunchef
Lena Persson, Sorsele, kommunchef
Markku Niva, Kalix, kommunchef
Lena Aho, Haparanda, kommunchef
Per Engström, Piteå, kommunchef
Ylva Ek, Luleå, kommundirektör
Ingela Pohjanen, Boden, kommunchef
Sven Hedlund, Älvsbyn, kommunchef
Carina Pettersson, Arvidsjaur, kommunchef
Tore Fjell, Arjeplog, kommunchef
Maria Kero, Gällivare, kommundirektör
Johan Salo, Kiruna, kommundirektör
Åke Lindström, Region Norrbotten, regiondirektör (gäst)
Sara Blom, Tillväxtverket, samordnare (gäst)
1. Bostäder till nya industrier {{I n=1}}
Sara redogjorde för den statliga utredningen. Behovet är 25 000 bostäder till 2030. {{|}}Skellefteå efterfrågar statliga hyresgarantier, {{S org=Skellefteå}} vilket Luleå och Boden instämmer i. {{S org=Luleå}} {{S org=Boden}} Kiruna har en annan uppfattning och vill hellre ha investeringsstöd. {{S org=Kiruna}} Boverket beräknar att byggkostnaden är 15 procent högre i norr.
2. Skattefrågan {{I n=2}}
Fly in-fly out är ett växande problem. {{|}}Gällivare har tagit fram ett förslag till kommunal avgift. {{S org=Gällivare}} Tore påpekade att Arjeplog har levt med detta i trettio år genom biltesterna. {{S org=Arjeplog}} Finansdepartementet svarar inte på breven. {{|}}Vem uppvaktar departementet? {{Q}} Ingen ville ta på sig rollen just nu.
3. Snabbspår för samhällsbyggare {{I n=3}}
Umeå universitet startar ett spår i höst. Intresset för att ta emot praktikanter är stort. {{|}}Lycksele, Storuman och Sorsele åtar sig att ta emot två studenter var, {{S org=Lycksele; stance=yes}} {{S org=Storuman; stance=yes}} {{S org=Sorsele; stance=yes}} Vilhelmina har inte möjlighet. {{S org=Vilhelmina; stance=no}} Universitetets samordnare heter Ulla Rehn.
4. Norrbotniabanan {{I n=4}}
Etappen Umeå–Dåva är i gång. Trafikverket bygger vidare mot Skellefteå. {{|}}Per uttryckte att Piteå vill tidigarelägga stationsläget. {{S org=Piteå}} Gruppen ställer sig bakom en gemensam debattartikel. {{D}} Ylva skriver ihop ett utkast. {{A who=Ylva Ek}}
5. Rundan {{I n=5; kind=go-round}}
Kalix: har fått ny majoritet efter avhopp. {{S org=Kalix}}
Haparanda: lägger två skolor under samma tak. {{S org=Haparanda}}
Älvsbyn: vakansprövning sedan 1 mars. {{S org=Älvsbyn}}
Arvidsjaur: Flyget – fler avgångar från vintern. {{S org=Arvidsjaur; topic=Flyget}} Gruvan – samråd med samebyn pågår. {{S org=Arvidsjaur; topic=Gruvan}}
Sorsele: sjukstugan har stängt på natten, men det är regionens beslut. {{S org=Sorsele}}
Vilhelmina: inget.
Gällivare: flyttar centrum i etapper, nästa i augusti. {{S org=Gällivare}}
Umeå: tillväxtmål 200 000 ligger fast. {{S org=Umeå}}
6. Lån av tjänstepersoner {{I n=6}}
Poolen har använts tre gånger sedan starten. Arjeplog har haft nytta av Piteås upphandlare. Alla var överens om att poolen är bra. {{|}}Fortsatt medverkan: Piteå, Luleå, Boden, Älvsbyn. {{S org=Piteå; stance=yes}} {{S org=Luleå; stance=yes}} {{S org=Boden; stance=yes}} {{S org=Älvsbyn; stance=yes}} Kalix tar en paus. {{S org=Kalix; stance=no}} 
7. Elområden {{I n=7}}
Elpriset är lägst i SE1. Debatten handlar om priszonerna. Kommunerna har olika intressen. Energimarknadsinspektionen ser över indelningen.
8. Kommunchefsgruppens företrädare i Arctic Hub {{I n=8}}
Karin har lämnat sin plats. {{|}}Stolen har stått tom sedan februari. {{V seat=Stolen; body=Arctic Hub}} Eva Norgren är beredd att kliva in. {{|}}Gruppen utsåg Eva Norgren. {{D}} {{N person=Eva Norgren; role=representant; body=Arctic Hub; for=Karin Sandström}}
9. Räddningstjänst i beredskap {{I n=9}}
RiB-personal saknas i inlandet. Arbetsgivarna måste släppa sin personal. {{|}}Storuman har beslutat att alla kommunanställda får gå på larm. {{S org=Storuman}} Sorsele och Arvidsjaur kommer att införa samma princip. {{S org=Sorsele}} {{S org=Arvidsjaur}} MSB:s kampanj har gett få nya.
10. Återbetalning av projektmedel {{I n=10}}
Revisorn har lämnat frågetecken. {{|}}Vem står för den del som Tillväxtverket inte godkänner? {{Q}} Sara kunde inte uttala sig. Frågan lämnades.
11. Rymdbas {{I n=11}}
Invigning skedde i januari. {{|}}Kiruna har bildat ett bolag för besökare. {{S org=Kiruna}} Försvarsmakten är intresserad av basen.
12. Samiska förvaltningskommuner {{I n=12}}
Statsbidraget är oförändrat sedan 2010. I Arvidsjaur räcker bidraget till en tjänst. Sametinget utvärderar.
13. E-hälsa {{I n=13; kind=go-round}}
Boden: in i regionens plattform. {{S org=Boden; topic=E-hälsa; stance=yes}}
Luleå: nej till plattformen, har egen. {{S org=Luleå; topic=E-hälsa; stance=no}}
Älvsbyn: lutar åt ja. {{S org=Älvsbyn; topic=E-hälsa; stance=undecided}}
Haparanda: finsk lösning testas. {{S org=Haparanda; topic=E-hälsa; stance=doing}}
Kiruna: ingen ståndpunkt än. {{S org=Kiruna; topic=E-hälsa; stance=undecided}}
Åke påminde om att plattformen är betald till 2026.
14. Försvar {{I n=14}}
Nato-processen påverkar kommunerna. Bodens garnison växer. Flera markfrågor ligger hos Fortifikationsverket. {{|}}Ingela meddelade att Boden tillsätter en egen försvarssamordnare. {{S org=Boden}}
15. Gränspendlare {{I n=15}}
Gränstjänst i Haparanda får mindre pengar från Nordiska ministerrådet. Lena Aho vädjade om stöd från fler kommuner. {{|}}Kalix lovar 100 000 kr. {{S org=Kalix; stance=yes}} {{K amount=100000; unit=kr}} Övertorneå är inte med i gruppen.
16. Fibernät {{I n=16}}
Ägarsamråd hålls i Skellefteå. Bolaget har höjt priset. Någon dialog har inte förts. Samtliga ägare måste godkänna avtalet senast 30 juni.
17. Lärcentra {{I n=17}}
Lycksele, Vilhelmina, Storuman och Sorsele har gemensamt lärcentrum. {{S org=Lycksele; stance=doing}} {{S org=Vilhelmina; stance=doing}} {{S org=Storuman; stance=doing}} {{S org=Sorsele; stance=doing}} Arjeplog vill in i samarbetet. {{S org=Arjeplog; stance=yes}} Stefan återkommer med villkor till Arjeplog. {{A who=Stefan Wik; to=Arjeplog}} Skolverkets bidrag till lärcentra är sökt.
18. Jämställdhetsdata {{I n=18; kind=report}}
Andelen kvinnor bland kommuncheferna är 45 procent. Kvinnor flyttar oftare än män, exempelvis från Vilhelmina. Länsstyrelsens rapport heter "Vem stannar?".
19. Skolan {{I n=19}}
Skolcheferna rapporterar lärarbrist. Gruppens mening är att frågan hanteras bäst i skolchefsnätverket. {{|}}Vi lämnar över frågan dit. {{D}}
20. Företagsfrukost {{I n=20}}
Piteås frukost samlar 150 företag. Skellefteås är digital. Carina tyckte att konceptet är överskattat.
21. Turism {{I n=21}}
Swedish Lapland har ny vd. {{|}}Gällivare lämnar föreningen. {{S org=Gällivare}} Arvidsjaur och Arjeplog höjer sin insats. {{S org=Arvidsjaur}} {{S org=Arjeplog}} Haparanda: oförändrat. {{S org=Haparanda}}
22. Högkostnadsskydd för hemtjänst {{I n=22}}
En motion om sänkt avgift har lagts i Umeå. Avgiften i Kalix är lägst i länet. Maxtaxan bestäms av regeringen.
23. Valberedning {{I n=23}}
Valberedningen består av Sven. {{|}}Ytterligare en person behövs. {{V seat=ledamot; body=Valberedningen}} Uppmaningen är att höra av sig till Anders. {{A to=Anders Lundmark}}
24. Norrlandsfonden {{I n=24}}
Fonden har anpassat sina villkor. {{|}}Utlåningen ökade till 320 miljoner. {{K amount=320; unit=miljoner}} Fler söker från Skellefteå än tidigare.
25. Delad kommunjurist {{I n=25}}
Älvsbyn och Arvidsjaur delar jurist. {{S org=Älvsbyn; stance=doing}} {{S org=Arvidsjaur; stance=doing}} Arjeplog kan tänka sig en fjärdedel. {{S org=Arjeplog; stance=interested}} Kalix har sagt upp sin byrå och är också intresserat. {{S org=Kalix; stance=interested}} Annons publiceras under maj.
26. Beredskapslager {{I n=26}}
Vem äger lagret på Luleå flygplats? {{Q}} Ingen visste, inte heller Åke.
27. Personalomsättning bland kommunchefer {{I n=27}}
Medeltiden på posten är tre år. SKR har en utbildning. {{|}}Lena Persson lämnar Sorsele efter sommaren. {{L person=Lena Persson; org=Sorsele; when=efter sommaren}} Tf kommunchef blir ekonomichefen Jan Ås. {{N person=Jan Ås; role=tf kommunchef; org=Sorsele; for=Lena Persson}}
28. Upphandling av konsulter {{I n=28}}
Beslut: gruppen går in i SKR:s ramavtal. {{D}} Umeå står utanför. {{S org=Umeå; stance=no}} Ramavtalet ger rabatt vid volym.
29. Flyktingar {{I n=29}}
Massflyktsdirektivet förlängs till 2024. Anvisningarna är fördelade. {{|}}Vilhelmina tar emot fler än man måste. {{S org=Vilhelmina}} Kiruna har bett om färre på grund av bostadsbristen. {{S org=Kiruna}}
30. Inför sommaren {{I n=30}}
Gruppen träffas på Storforsen 8–9 juni. {{M date=2023-06-08}} {{M date=2023-06-09}} Sven bokar. {{A who=Sven Hedlund}} Programmet är inte klart, förslag mottas.
31. Punkter till nästa möte {{I n=31}}
Arktisk strategi – skjuts upp till juni. {{P until=2023-06-08; what=Arktisk strategi}} Samverkan med Finland – vilar. {{P what=Samverkan med Finland}} Batteriåtervinning – avslutad.
