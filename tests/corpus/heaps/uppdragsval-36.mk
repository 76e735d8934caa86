@file uppdragsval-36.txt
@body Integrationsnätverket Gästrike-Hälsinge
@date 2021-04-22
@p Maj-Britt Sand | Gävle | integrationschef | chair
@p Jonny Ekroth | Sandviken | enhetschef
@p Samira Nouri | Hofors | integrationssamordnare
@p Lars Tallvid | Ockelbo | enhetschef
@p Greta Hamberg | Söderhamn | integrationschef
@p Thomas Berglin | Bollnäs | rektor sfi
@p Anja Lööf | Ovanåker | samordnare
@p Birger Stenmark | Ljusdal | enhetschef
@p Karolina Fahl | Hudiksvall | integrationschef
@p Kjell Hamberg | Nordanstig | samordnare
@p Minna Rautio | Gävle | projektledare
@p Oskar Blom | Sandviken | vägledare
@p Lisa Tägt | Älvkarleby | samordnare | absent
@p Rolf Zackrisson | Länsstyrelsen | integrationsutvecklare | guest
@p Alva Norén | Rädda Barnen | verksamhetsutvecklare | guest
---
Integrationsnätverket Gästrike-Hälsinge
Digitalt möte 2021-04-22
Deltog
Maj-Britt Sand (ordf.)	Gävle	integrationschef
Jonny Ekroth	Sandviken	enhetschef
Samira Nouri	Hofors	integrationssamordnare
Lars Tallvid	Ockelbo	enhetschef
Greta Hamberg	Söderhamn	integrationschef
Thomas Berglin	Bollnäs	rektor sfi
Anja Lööf	Ovanåker	samordnare
Birger Stenmark	Ljusdal	enhetschef
Karolina Fahl	Hudiksvall	integrationschef
Kjell Hamberg	Nordanstig	samordnare
Minna Rautio	Gävle	projektledare
Oskar Blom	Sandviken	vägledare
Gäster
Rolf Zackrisson	Länsstyrelsen	integrationsutvecklare
Alva Norén	Rädda Barnen	verksamhetsutvecklare
Deltog inte
Lisa Tägt	Älvkarleby	samordnare

a) Mottagande 2021 {{I n=a}}
Rolf visade fördelningstalen. Länet ska ta emot 212 personer. {{|}}Migrationsverkets handläggare för länet är ny, hon heter Kia Bark. {{N person=Kia Bark; role=handläggare; org=Migrationsverket}}
b) Partsrådet {{I n=b}}
I partsrådet sitter länsstyrelsen, Arbetsförmedlingen, regionen och två kommuner. Maj-Britt är den ena kommunens företrädare. Den andra platsen var Gretas fram till i februari. {{|}}Nätverket föreslog Karolina, som sade ja. {{D}}{{N person=Karolina Fahl; role=företrädare; body=Partsrådet; org=Hudiksvall; for=Greta Hamberg}}
c) Sfi-samverkan {{I n=c}}
Thomas byter jobb i augusti men vill vara med till dess. {{L person=Thomas Berglin; org=Bollnäs; when=2021-08; why=byter jobb}} Bollnäs vet inte vem som blir ny rektor. {{V seat=rektor sfi; org=Bollnäs}} Jonny kan tänka sig att leda sfi-gruppen när Thomas går, men det får vi besluta om i juni. {{P until=2021-06-10; what=leda sfi-gruppen}}
d) Projekt Hälsokommunikatörer {{I n=d}}
Minna har projektlett sedan starten och är från den 1 maj avlöst av Tarek Aziz. {{N person=Tarek Aziz; role=projektledare; body=Projekt Hälsokommunikatörer; for=Minna Rautio}} Minna arbetar kvar 20 procent i projektet. {{|}}Nordanstig är inte med. {{S org=Nordanstig; stance=no}}
e) Samhällsorientering {{I n=e}}
Regionalt nav finns i Gävle. Navet har sju kommunikatörer. {{|}}Ockelbo går in i navet i höst. {{S org=Ockelbo; stance=yes}} Ljusdal avvaktar. {{S org=Ljusdal; stance=undecided}}
f) Referensgrupp Rädda Barnen {{I n=f}}
Alva undrade vilka som vill ingå i referensgruppen. Samira och Kjell räckte upp handen. {{|}}De är nu med. {{N person=Samira Nouri; role=ledamot; body=Referensgrupp Rädda Barnen; org=Hofors}} {{N person=Kjell Hamberg; role=ledamot; body=Referensgrupp Rädda Barnen; org=Nordanstig}} Alva återkommer till dem med tider. {{A who=Alva Norén}}
g) Nätverkets ordförande {{I n=g}}
Maj-Britt går i pension till sommaren. {{L person=Maj-Britt Sand; org=Gävle; when=till sommaren; why=pension}} Nätverket utsåg Karolina Fahl att efterträda henne som ordförande. {{D}}{{N person=Karolina Fahl; role=ordförande; body=Integrationsnätverket Gästrike-Hälsinge; org=Hudiksvall; for=Maj-Britt Sand}} Karolina avsäger sig då sekreterarskapet. {{L person=Karolina Fahl; org=Hudiksvall}} Anja och Oskar turas om att skriva. {{N person=Anja Lööf; role=sekreterare; body=Integrationsnätverket Gästrike-Hälsinge; org=Ovanåker}} {{N person=Oskar Blom; role=sekreterare; body=Integrationsnätverket Gästrike-Hälsinge; org=Sandviken}}
h) Bosättning {{I n=h}}
Vräkningarna har minskat. {{|}}Söderhamn har ett nytt avtal med bostadsbolaget. {{S org=Söderhamn; stance=doing}} Kontaktpersonen hos bolaget svarar på frågor om kontrakt.
i) Jämställd etablering {{I n=i}}
Länsstyrelsens jämställdhetsstrateg Nea Holt höll en föreläsning. Hon arbetar även med våldsfrågor.
j) Kompetenscentrum {{I n=j}}
Styrgruppen för kompetenscentrum har utökats med Hofors och Ovanåker. {{|}}Ledamot för Hofors: Samira Nouri. {{N person=Samira Nouri; role=ledamot; body=Styrgruppen för kompetenscentrum; org=Hofors}} Ledamot för Ovanåker: ännu inte utsedd. {{V seat=ledamot; body=Styrgruppen för kompetenscentrum; org=Ovanåker}}
k) Ansökan § 37-medel {{I n=k}}
Ansökan skrivs av Gävle och Sandviken. {{A who=Gävle,Sandviken}} Vi söker 1,6 miljoner kronor. {{K amount=1,6; unit=miljoner kronor}} Sista ansökningsdag är 31 maj.
l) Tolktjänst {{I n=l}}
Tolkförmedlingens chef Ulf Ram har sagt upp sig. {{L person=Ulf Ram; why=sagt upp sig}} Efterträdaren presenteras inom kort.
m) Civilsamhället {{I n=m}}
Föreningen Vän i Gävle har bytt ordförande. {{|}}Nuvarande ordförande är Tora Lid. {{N person=Tora Lid; role=ordförande; body=Föreningen Vän i Gävle}}
n) Arbetsgrupp för uppföljning {{I n=n}}
Birger vill att gruppen ska få nya krafter. {{|}}Nätverket byter ut hela gruppen. {{D}} Nya i gruppen är Lars, Anja och Minna. {{N person=Lars Tallvid; role=ledamot; body=Arbetsgrupp för uppföljning; org=Ockelbo}} {{N person=Anja Lööf; role=ledamot; body=Arbetsgrupp för uppföljning; org=Ovanåker}} {{N person=Minna Rautio; role=ledamot; body=Arbetsgrupp för uppföljning; org=Gävle}} Avgående är Birger, Kjell och Greta. {{L person=Birger Stenmark; org=Ljusdal}} {{L person=Kjell Hamberg; org=Nordanstig}} {{L person=Greta Hamberg; org=Söderhamn}}
o) Samordnare i Älvkarleby {{I n=o}}
Lisa är på kurs idag. Hon har gått upp i tjänst.
p) Konferens Mötesplats integration {{I n=p}}
Konferensen är digital 19 maj. {{M date=2021-05-19; what=Konferens Mötesplats integration}} Nätverket betalar för fyra: Lars, Thomas, Samira och Oskar. {{N person=Lars Tallvid; role=deltagare; body=Konferens Mötesplats integration; org=Ockelbo}} {{N person=Thomas Berglin; role=deltagare; body=Konferens Mötesplats integration; org=Bollnäs}} {{N person=Samira Nouri; role=deltagare; body=Konferens Mötesplats integration; org=Hofors}} {{N person=Oskar Blom; role=deltagare; body=Konferens Mötesplats integration; org=Sandviken}}{{D}}
q) Valideringsfrågor {{I n=q}}
Kan regionen ta hand om valideringen? {{Q}} Rolf trodde inte det.
r) Länsstyrelsens råd {{I n=r}}
Länsstyrelsen har utsett Greta Hamberg till ledamot i integrationsrådet. {{N person=Greta Hamberg; role=ledamot; body=integrationsrådet; org=Söderhamn}} Som hennes ersättare har länsstyrelsen utsett Jonny Ekroth. {{N person=Jonny Ekroth; role=ersättare; body=integrationsrådet; org=Sandviken; for=Greta Hamberg}}
s) Statistikgrupp {{I n=s}}
Gruppen leddes av Minna och har avslutats.
t) Hedersfrågor {{I n=t}}
Hudiksvall har anställt en hederssamordnare. {{S org=Hudiksvall}} Tjänsten innehas av Jasmin Ek. {{N person=Jasmin Ek; role=hederssamordnare; org=Hudiksvall}} Karolina skickar uppdragsbeskrivningen. {{A who=Karolina Fahl}}
u) Praktiska saker {{I n=u}}
Oskar har hand om Teams-länkarna. Maj-Britts gamla mejllista fungerar inte.
v) Extratjänster {{I n=v}}
Arbetsförmedlingen har anvisningsstopp. Bollnäs sökte tjugo extratjänster och fick tre.
w) Representant i regionala kompetensrådet {{I n=w}}
Kompetensrådets kommunala representant, Thomas, lämnar. {{L person=Thomas Berglin; org=Bollnäs}} Nätverket tar ställning till ersättare i juni. {{P until=2021-06-10; what=ersättare}}
x) Traumamedveten omsorg {{I n=x}}
Utbildare i länet är Alva N tillsammans med Greta H. {{N person=Alva Norén; role=utbildare; body=Traumamedveten omsorg; org=Rädda Barnen}} {{N person=Greta Hamberg; role=utbildare; body=Traumamedveten omsorg; org=Söderhamn}}
y) Kommande möten {{I n=y}}
10 juni och 16 september. {{M date=2021-06-10}}{{M date=2021-09-16}} Vid junimötet är Maj-Britt ordförande för sista gången. 
z) Övrigt {{I n=z}}
Ockelbo flyttar sin sfi. {{S org=Ockelbo}} Lars är kontakt om någon vill köpa möbler.
