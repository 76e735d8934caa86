@file uppgifter-22.txt
@body Folkhälsonätverket Västra Halland
@date 2022-04-07
@p Ebba Norling | Kungälv | folkhälsoplanerare | chair
@p Ture Grönvall | Stenungsund | folkhälsostrateg
@p Disa Hammar | Orust | säkerhetssamordnare
@p Arvid Blom | Tjörn | folkhälsoplanerare
@p Sonja Lager | Öckerö | utvecklingsledare
@p Felix Rundqvist | Ale | folkhälsostrateg
@p Wilma Ceder | Lilla Edet | ungdomssamordnare
@p Nore Brask | Trollhättan | drogförebyggare
@p Ottilia Wern | Vänersborg | folkhälsostrateg
@p Hedda Lind | Uddevalla | folkhälsoplanerare
@p Malte Lind | Lysekil | fritidschef
@p Saga Petersson | Munkedal | folkhälsostrateg
@p Ivar Skoog | Sotenäs | utvecklare
@p Runa Dalén | Västra Götalandsregionen | regionutvecklare | guest
@p Gustaf Kihl | Länsstyrelsen | ANDTS-samordnare | guest
---
Folkhälsonätverket Västra Halland
220407, Teams
Minnesanteckningar 2022-04-07
Närv:
Ebba Norling, Kungälv, folkhälsoplanerare (EN), ordf
Ture Grönvall, Stenungsund, folkhälsostrateg (TG)
Disa Hammar, Orust, säkerhetssamordnare (DH)
Arvid Blom, Tjörn, folkhälsoplanerare (AB)
Sonja Lager, Öckerö, utvecklingsledare (SL)
Felix Rundqvist, Ale, folkhälsostrateg (FR)
Wilma Ceder, Lilla Edet, ungdomssamordnare (WC)
Nore Brask, Trollhättan, drogförebyggare (NB)
Ottilia Wern, Vänersborg, folkhälsostrateg (OW)
Hedda Lind, Uddevalla, folkhälsoplanerare (HL)
Malte Lind, Lysekil, fritidschef (ML)
Saga Petersson, Munkedal, folkhälsostrateg (SP)
Ivar Skoog, Sotenäs, utvecklare (IS)
Runa Dalén, Västra Götalandsregionen, regionutvecklare (RD)
Gustaf Kihl, Länsstyrelsen, ANDTS-samordnare (GK)
1 Fg anteckningar {{I n=1}}
Ok. Allt på listan gjort utom kontakten m Systembolaget. {{|}}NB tar den innan påsk. {{A who=Nore Brask; to=Systembolaget}}
2 CAN:s skolundersökning {{I n=2}}
HL gick igenom resultatet för länet. Snuset ökar bland tjejer i åk 2 gy. CAN släpper riksresultatet senare i vår.
HL lägger ppt i Teams. {{A who=Hedda Lind}} TG + OW gör en kort jämförelse kommun för kommun t o m 30/4. {{A who=Ture Grönvall,Ottilia Wern; due=2022-04-30}}
3 Ny ANDTS-strategi {{I n=3}}
GK: Riksdagen antog strategin i mars 2021. Länsstyrelsen håller på m regional handlingsplan. 
Skriftliga synpkt på planen till GK senast 6/5. {{A to=Gustaf Kihl; due=2022-05-06}}
4 Tobaksfri duo {{I n=4}}
Används i 6 av 13 kommuner. {{|}}Ale slutar m metoden. {{S org=Ale; stance=no}} FR nämnde att effekten är osäker.
5 Välfärdsbokslut {{I n=5}}
Alla har olika mallar. Enl SP tar det ca 6 v att göra ett bokslut. 
SP och AB ser om det går att enas om ett 10-tal indikatorer, förslag inför juni. {{A who=Saga Petersson,Arvid Blom; due=2022-06}}
6 Fritidsgårdar {{I n=6}}
ML berättade om Lysekils öppettider. Ca 80 besök/kväll. WC har gjort en enkät bland ungdomarna i Lilla Edet.
WC mailar enkätfrågorna till ML. {{A who=Wilma Ceder; to=Malte Lind}}
7 Hälsosamma matvanor {{I n=7}}
RD: regionens matprogram antas av nämnden i höst. Remissrundan klar. Ingen åtgärd för nätv.
8 Suicidprev. {{I n=8}}
Regional handlingsplan finns. MHFA-kurser går varje månad. SL är instruktör och håller 2 ggr/termin.
Skicka personal på kurs v 37, anmälan till SL. {{A who=alla; to=Sonja Lager}}
9 Trygghetsmätning {{I n=9}}
Polisen gör en egen mätning i höst. {{|}}Orust gör ingen mätning i år. {{S org=Orust; stance=no}} DH sparar pengarna till 2023.
10 Våldsprevention {{I n=10}}
Länsstyrelsens utbildning fick bra betyg. {{|}}MVP infört på 4 skolor i Trollhättan. {{S org=Trollhättan; stance=doing}} 
NB hör m skolan om besök går bra. {{A who=Nore Brask; to=skolan}} Återkommer m datum. {{A who=Nore Brask}}
11 Budget för nätv. {{I n=11}}
Pengar kvar från 21. EN tycker att det kan gå till en konferens. Diskuterades, inget bestämt.
12 Cannabis {{I n=12}}
Film framtagen av polisen. FR visade den. Fri att använda.
Sprid den i era nätverk! {{A who=alla; to=era nätverk}}
13 ANDTS-tillsyn {{I n=13}}
Tillsynshandläggarna har haft möte. 2 kommuner samarbetar om tillsyn. {{|}}GK bjuder in handläggarna hit till hösten. {{A who=Gustaf Kihl; to=handläggarna}}
14 Ensamhet {{I n=14}}
Röda Korset driver telefonlinje. {{|}}Ivar berättade om Sotenäs arbete m mötesplatser. {{S org=Sotenäs; stance=doing}} 
IS skickar länk. {{A who=Ivar Skoog}}
15 Barnrätt {{I n=15}}
Barnkonventionen lag sedan 2020. Barnombudsmannen gör stickprov. Checklista finns på SKR.
16 Nästa möte {{I n=16}}
9/6 kl 13–16, Uddevalla. {{M date=2022-06-09}} HL bokar rum, EN skickar kallelse m dagordning v 21. {{A who=Hedda Lind,Ebba Norling}}
17 Alkoholservering {{I n=17}}
Krogar tillbaka efter pandemin. Utbildning i ansvarsfull alkoholservering saknas norr om Uddevalla. 
Uppdrag: AB + IS undersöker gemensam utbildare. {{A who=Arvid Blom,Ivar Skoog}} Rapport 9/6. {{A who=Arvid Blom,Ivar Skoog; due=2022-06-09}}
18 Föräldrastöd {{I n=18}}
Föräldratelefonen får fler samtal. TG har varit på MFoF:s konferens. Presentationerna ligger på MFoF:s webb.
19 Spel om pengar {{I n=19}}
FHM har nytt metodstöd. Ev. utbildning i höst, FHM arrangerar i så fall.
20 Psykisk hälsa på jobbet {{I n=20}}
Inget nytt.
21 Krogkommission {{I n=21}}
Utgår i dag, ny chans i juni. {{P until=2022-06-09; what=Krogkommission}} 
22 Idrottens roll {{I n=22}}
RF-SISU vill träffa nätv. Positivt. {{|}}OW svarar RF-SISU och föreslår junimötet. {{A who=Ottilia Wern; to=RF-SISU}}
23 Mötesplatser för seniorer {{I n=23}}
Uddevalla öppnar 2 nya i höst. {{S org=Uddevalla}} Pensionärsorg. har varit m i planeringen.
24 Regional samverkan {{I n=24}}
RD: nytt folkhälsoavtal fr o m 2024. Förhandling m kommunerna startar efter valet. {{|}}Kungälv vill höja ambitionen. {{S org=Kungälv}}
RD skickar ut gällande avtal m kommentarer före 1/6. {{A who=Runa Dalén; due=2022-06-01}}
25 Representant i regionalt ANDTS-råd {{I n=25}}
Hedda slutar i rådet. {{|}}Nätv utser OW. {{D}} {{N person=Ottilia Wern; role=representant; body=regionalt ANDTS-råd; org=Vänersborg; for=Hedda Lind}}
GK informerar rådet. {{A who=Gustaf Kihl; to=rådet}}
26 Statistik från skolsköterskor {{I n=26}}
Elevhälsosamtalen sammanställs i juni. Regionen publicerar. Öckerö saknas i år pga tekniskt fel.
27 Kampanj mot langning {{I n=27}}
Valborg + skolavslutning. Tidigare års affischer duger. 
Tryck: DH beställer till alla. {{A who=Disa Hammar}} Meddela antal till DH senast 12/4. {{A who=alla; to=Disa Hammar; due=2022-04-12}}
28 Ungas inflytande {{I n=28}}
Ungdomsråd finns i hälften av kommunerna. {{|}}Munkedal startar om sitt i sept. {{S org=Munkedal}} 
29 Fallolyckor {{I n=29}}
Socialstyrelsens kampanjvecka v 40. {{|}}Tips på aktiviteter från alla samlas i ett gemensamt dok, TG skapar det. {{A who=Ture Grönvall,alla}}
30 Områdesutveckling {{I n=30}}
FR: Ale bostadsområde m utegym. Besök uppskattat.
31 Våra uppdrag {{I n=31}}
Flera har fått bredare uppdrag. Mindre tid för folkhälsa. Inte något vi kan lösa här.
32 Hälsolitteracitet {{I n=32}}
RD håller workshop 15/9. {{M date=2022-09-15; what=workshop}} Fulltecknad, väntelista finns.
33 Lustgas {{I n=33}}
Fynd på skolgårdar. Går inte att förbjuda försäljning. {{|}}NB kollar hur Göteborg har gjort. {{A who=Nore Brask}} Meddelar nätv. {{A who=Nore Brask; to=nätv}}
34 Årsberättelse {{I n=34}}
EN har skrivit årsberättelsen för 2021. {{|}}Godkändes. {{D}} Var & en delger sin chef. {{A who=Var & en; to=sin chef}}
35 EU-projekt {{I n=35}}
Lysekil och Sotenäs deltar i Interreg. {{S org=Lysekil; stance=doing}} {{S org=Sotenäs; stance=doing}} ML: partnerträff i Norge gick bra.
36 Nikotinpåsar {{I n=36}}
Ny lag väntas 1 aug. {{|}}Info från GK när lagen är beslutad. {{A who=Gustaf Kihl; if=när lagen är beslutad}}
37 Uppföljn integration {{I n=37}}
Dialog.
38 Samtalskort {{I n=38}}
Stenungsund har samtalskort för föräldramöten. {{S org=Stenungsund; stance=doing}} Ture delar ut 2 lekar/kommun på junimötet. {{A who=Ture Grönvall; due=2022-06-09}}
39 Övr {{I n=39}}
Ebba föräldraledig fr aug. {{L person=Ebba Norling; org=Kungälv; when=fr aug; why=föräldraledig}} Saga blir ordf efter henne. {{N person=Saga Petersson; role=ordförande; body=Folkhälsonätverket; org=Munkedal; for=Ebba Norling}} EN för över mappar och listor till SP före semestern. {{A who=Ebba Norling; to=Saga Petersson}}
Antecknat av SL
