@file 2024-06-14 Samverkan vardplatser.md
@body Samverkansgruppen Vårdplatser
@date 2024-06-14
@start 13:00
@end 15:30
@place Zoom
@mode online
@secretary Håkan Ljungdahl
@p Lisbet Karlsson Moe | Tierp | | chair
@p Hanna Grip | Knivsta | |
@p Malin Fogelqvist | Uppsala | |
@p Zoran Babić | Heby | |
@p Mia Tapper | Håbo | |
@p Eva-Lotta Sandin | Älvkarleby | |
@p Anders Wiik | Östhammar | |
@p Anders Holm | Region Uppsala | |
@p Viveka Lind | Region Uppsala | |
@p Jan Öberg | Enköping | | absent
@p Håkan Ljungdahl | | regionstrateg | guest
---
# Samverkansgruppen Vårdplatser

| | |
|---|---|
| Datum | 2024-06-14 |
| Tid | 13.00–15.30 |
| Plats | Zoom |
| Ordförande | Lisbet Karlsson Moe, Tierp |
| Övriga ledamöter | Hanna Grip, Knivsta; Malin Fogelqvist, Uppsala; Zoran Babić, Heby; Mia Tapper, Håbo; Eva-Lotta Sandin, Älvkarleby; Anders Wiik, Östhammar; Anders Holm, Region Uppsala; Viveka Lind, Region Uppsala |
| Ej närvarande | Jan Öberg, Enköping |
| Skribent | Håkan Ljungdahl, regionstrateg |

## 1. Ny i kretsen {{I n=1; kind=information}}

Regionen har under våren haft en stol tom. {{|}}Den besätts nu av Viveka Lind, som är tillförordnad områdeschef i väntan på att Carin Edlund blir frisk. {{N person=Viveka Lind; role=ersättare; body=Samverkansgruppen Vårdplatser; org=Region Uppsala; for=Carin Edlund}} Viveka underströk att hon inte kommer för att stanna. {{|}}På hennes önskan fortsätter Lisbet att föra ordet till dess frågan om Carins återgång är klar. {{N person=Lisbet Karlsson Moe; role=ordförande; body=Samverkansgruppen Vårdplatser}}

## 2. Patientföreträdare {{I n=2; kind=question}}

Zoran redogjorde för bakgrunden. I Västmanland finns en patient- och brukarföreträdare med i motsvarande grupp, och erfarenheterna är goda, om än blandade när det gäller arvodet. Enligt kommunallagen kan gruppen inte själv besluta om ersättning. Eva-Lotta ansåg att den som är patient inte bör behöva sitta bland tolv chefer. Hanna menade tvärtom att cheferna skulle ha nytta av det. Efter diskussionen var gruppen enig: {{|}}en företrädare inbjuds på prov under hösten, till en början utan arvode. {{D until=2024-12}} {{|}}Vem det ska bli får pensionärs- och funktionsrättsorganisationerna föreslå, och Zoran skriver till dem före den 1 juli. {{A who=Zoran Babić; due=2024-07-01; to=pensionärs- och funktionsrättsorganisationerna}} {{|}}Stolen annonseras som obesatt till dess. {{V seat=företrädare; body=Samverkansgruppen Vårdplatser}}

## 3. Dygnsbeloppet efter juristens besked {{I n=3; kind=decision}}

Regionjuristen har anmält tvekan. Modellen skulle kunna strida mot avtalet från 2017, där det står att beloppet följer statens schablon. Uppsalas stadsjurist är av annan uppfattning. Viveka framhöll att regionen håller på avtalet och att man gärna ser en omförhandling. Malin påpekade att aprilbeslutet ju var villkorat och därmed har fallit.
Med detta konstaterande {{|}}uppdrogs åt Malin Fogelqvist och Viveka Lind att ta fram ett reviderat förslag senast den 30 augusti. {{D}} {{A who=Malin Fogelqvist,Viveka Lind; due=2024-08-30}} {{|}}Ställningstagandet till dygnsbeloppet vilar till mötet den 20 september, då budgetförutsättningarna bör vara kända. {{P what=Ställningstagandet till dygnsbeloppet; until=2024-09-20; why=då budgetförutsättningarna bör vara kända}} Kostnadsskillnaden uppskattas till 2,1 miljoner kronor per år för länet. {{K amount=2100000; unit=kronor per år}}

## 4. Representation {{I n=4; kind=decision}}

Anders Wiik tackade för sig. {{|}}Östhammar har som hans efterträdare i gruppen utsett Jolanta Zielińska, som börjar 12 augusti. {{N person=Jolanta Zielińska; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Östhammar; for=Anders Wiik}} Hon kommer från Stockholms sjukhem, där hon var MAS.

Socialstyrelsen valde varken Anders Holm eller Zoran till det nationella rådet utan en kvinna från Växjö. Anders tog det väl. {{|}}Däremot har han fått frågan att bli sakkunnig i utredningen om samordnad utskrivning och accepterat. {{N person=Anders Holm; role=sakkunnig; body=utredningen om samordnad utskrivning}}

Till arbetsgruppen för sommaravstämningen avdelades tre personer: {{|}}Hanna Grip som sammanhållande {{D}} {{N person=Hanna Grip; role=sammanhållande; body=arbetsgruppen för sommaravstämningen}}, {{|}}Mia Tapper {{D}} {{N person=Mia Tapper; role=ledamot; body=arbetsgruppen för sommaravstämningen}} och {{|}}Viveka Lind {{D}} {{N person=Viveka Lind; role=ledamot; body=arbetsgruppen för sommaravstämningen}}. Under Hannas semester i vecka 29–31 {{|}}vikarierar Malin för henne. {{N person=Malin Fogelqvist; role=sammanhållande; body=arbetsgruppen för sommaravstämningen; for=Hanna Grip}} Jan Öberg och Anders Holm turades om med samma sak förra sommaren.

Det mandat som Rebecka Nyström-Aziz har i läkemedelskommittén löper på utan ändring. {{N person=Rebecka Nyström-Aziz; role=ledamot; body=läkemedelskommittén}}

## 5. Utvärdering av nattlig SIP {{I n=5; kind=report; outcome=postponed}}

Fatima är inte klar, då de sista samtalen ägde rum först i måndags. {{|}}Föredragningen framflyttas till september. {{P what=Utvärdering av nattlig SIP; until=2024-09-20; why=de sista samtalen ägde rum först i måndags}}

## 6. Sommarläget {{I n=6; kind=go-round}}

- Håbo har efter utredning beslutat att hålla sex platser öppna. {{S org=Håbo; stance=yes}}
- Heby kan som mest bidra med en. {{S org=Heby; stance=yes}}
- Älvkarleby står fast vid tre. {{S org=Älvkarleby; stance=yes}}
- Från Uppsala är beskedet att korttiden i Årsta stänger. {{S org=Uppsala; stance=no}}
- Region Uppsala räknar med att hålla 30 C öppen halva juli. {{S org=Region Uppsala; stance=doing}}

Hur personer utan folkbokföring ska hanteras vid utskrivning efterfrågades av flera. Frågan saknar ägare. {{Q}}

## 7. Avslutning {{I n=7; kind=information}}

Nästa sammanträde hålls fredagen den 20 september på Akademiska. {{M date=2024-09-20}} {{|}}Länets krisledningsövning genomförs 5 september. {{M date=2024-09-05; what=Länets krisledningsövning}} {{|}}Samtliga anmäler sommartelefonnummer till Hanna senast midsommar. {{A who=Samtliga; to=Hanna Grip}}
