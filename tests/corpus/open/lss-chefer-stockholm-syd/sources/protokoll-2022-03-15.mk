@file protokoll-2022-03-15.md
@body LSS-chefsnätverket Stockholm Syd
@date 2022-03-15
@start 09:00
@end 12:00
@place Tyresö kommunhus, Dalskär
@mode in_person
@secretary Signe Adlerholm
@p Annika Storvall | Huddinge | | chair
@p Özlem Demirtaş | Botkyrka
@p Lotta Grönkvist | Haninge
@p Johanna Tingvall | Tyresö
@p Maria Sjöö | Nynäshamn
@p Maria Lindberg Ahmadi | Salem
@p Pernilla Roos | Nykvarn
@p Shamoun Abdulahad | Södertälje | | absent excused
@p Ture Hellmark | IVO | inspektör | guest partial=§ 11
@p Signe Adlerholm | | | guest
---
# LSS-chefsnätverket Stockholm Syd

**Sammanträdesdatum:** 2022-03-15
**Klockslag:** 9.00–12.00
**Lokal:** Tyresö kommunhus, Dalskär
**Sekreterare:** Signe Adlerholm

**Närvarande ledamöter**

- Annika Storvall, Huddinge, ordförande
- Özlem Demirtaş, Botkyrka
- Lotta Grönkvist, Haninge
- Johanna Tingvall, Tyresö
- Maria Sjöö, Nynäshamn
- Maria Lindberg Ahmadi, Salem
- Pernilla Roos, Nykvarn

**Hinder anmält:** Shamoun Abdulahad, Södertälje

**Inkallad:** inspektör Ture Hellmark, IVO (§ 11)

## § 9 Inledning {{I n=9}}

Ordföranden hälsade välkommen och uttryckte sin bestörtning över kriget i Ukraina. Hon erinrade om att samtliga kommuner genom Länsstyrelsen anmodats redovisa evakueringsplatser och att arbetet i Huddinge redan upptager tre handläggare. {{|}}Anteckningarna från den 18 januari godkändes, med den rättelsen att kursens nya datum är den 14 och icke den 15 mars. {{D if=med den rättelsen att kursens nya datum är den 14 och icke den 15 mars}}

## § 10 Rapport från SKR:s konferens {{I n=10; kind=report}}

Pernilla Roos avlade den rapport som i januari fått stå tillbaka. Konferensen bevistades av omkring tvåhundra personer, varav flertalet på distans. SKR:s sektionschef anförde att kommunerna bör se över sina riktlinjer för biträde av kontaktperson, och regeringens utredare att en ny LSS-lag är att vänta tidigast 2025. {{|}}I Göteborg har nämnden beslutat att inrätta en egen utförarenhet för ledsagning. {{S org=Göteborg; topic=ledsagning; stance=doing}} Pernilla Roos hade särskilt fäst sig vid ett föredrag om schemaläggning utan delade turer, och hon skulle önska att detta prövades även här, om de fackliga organisationerna så medger. {{|}}Maria Lindberg Ahmadi uppgav att Salem avskaffade delade turer redan 2018, att sjukfrånvaron därefter föll med en femtedel men att kostnaden steg. {{S org=Salem; topic=delade turer; stance=doing}} {{|}}Nykvarn överväger saken men har icke beslutat något. {{S org=Nykvarn; topic=delade turer; stance=undecided}} Huddinge avvisade tanken av ekonomiska skäl. {{S org=Huddinge; topic=delade turer; stance=no}}

Pernilla Roos tillhandahåller sina anteckningar åt den som så önskar. {{A who=Pernilla Roos}}

## § 11 Inspektionen för vård och omsorg {{I n=11; kind=dialogue}}

Inspektör Ture Hellmark redogjorde för myndighetens egeninitierade tillsyn. IVO har under 2021 granskat 64 bostäder med särskild service i länet. I var tredje saknades fungerande rutin för läkemedel, i var fjärde hade den föreståndare som lagen kräver ansvar för fler än fyra enheter. Myndigheten kommer under hösten att utvidga granskningen till daglig verksamhet. Kommunerna skall, där brist konstaterats, inkomma med redogörelse inom sex veckor.

Özlem Demirtaş frågade om antalet enheter per föreståndare är reglerat. Så är inte fallet, svarade Hellmark, men myndigheten brukar ifrågasätta fler än fyra. Lotta Grönkvist ansåg att en sådan praxis borde ha stöd i föreskrift. {{|}}Johanna Tingvall sporde om vite utdömts i något fall; det har skett en gång, mot ett enskilt bolag, med 300 000 kronor. {{K amount=300000; unit=kronor}} Haninge reducerar från hösten till tre enheter per chef. {{S org=Haninge; topic=föreståndare; stance=doing}} Vem som i länet skall föra talan mot praxis, om någon, förblev osagt. {{Q}}

Hellmark översänder rapporten när den undertecknats, {{A who=Ture Hellmark}} varpå Maria Sjöö sammanställer de brister som rör flera kommuner, att vara nätverket till handa den 29 april. {{A who=Maria Sjöö; due=2022-04-29}}

## § 12 Evakueringsplatser {{I n=12; kind=decision}}

Ordföranden anmälde Länsstyrelsens skrivelse. Maria Sjöö kunde redan nämna ett åttiotal platser i en nedlagd skola, och Özlem Demirtaş hade hört talas om en frivillig i Tumba som på egen hand hyst elva personer med funktionsnedsättning. Det framhölls från flera håll att flyktingar med LSS-behov faller mellan Migrationsverket och kommunen. {{|}}Vid överläggningens slut syntes man vara ense om att staten måste betala, men något yrkande ställdes ej. {{F}}

Därefter beslutades
- att nätverket till Länsstyrelsen inger en gemensam framställning om tillgängliga platser, {{D}} {{A who=nätverket; to=Länsstyrelsen}}
- att denna avfattas av ordföranden i samråd med Özlem Demirtaş, att avlämnas senast den 25 mars. {{D}} {{A who=Annika Storvall,Özlem Demirtaş; due=2022-03-25}}

## § 13 Uppdrag och ombud {{I n=13; kind=decision}}

Staffan Ek har meddelat att han ej återvänder i tjänst. {{L person=Staffan Ek; org=Tyresö}} I följd därav är Johanna Tingvall från i dag ordinarie ledamot för Tyresö. {{N person=Johanna Tingvall; role=ordinarie ledamot; body=LSS-chefsnätverket Stockholm Syd; org=Tyresö; for=Staffan Ek}}

Arbetsgruppen för äldre med LSS har under två möten behandlat demensutredningar. {{|}}Gruppen består alltjämt av Maria Sjöö, Shamoun Abdulahad och Git Norén. {{N person=Maria Sjöö; role=ledamot; body=Arbetsgruppen för äldre med LSS}} {{N person=Shamoun Abdulahad; role=ledamot; body=Arbetsgruppen för äldre med LSS}} {{N person=Git Norén; role=ledamot; body=Arbetsgruppen för äldre med LSS}} Huddinges mandat fylldes med enhetschefen Roland Åkerhielm. {{N person=Roland Åkerhielm; role=ledamot; body=Arbetsgruppen för äldre med LSS; org=Huddinge}} Sedan gruppen själv begärt att erhålla en ordförande, förordnade nätverket Maria Sjöö därtill intill årets slut. {{D until=2022-12-31}} {{N person=Maria Sjöö; role=ordförande; body=Arbetsgruppen för äldre med LSS}}

Val av ombud till Funktionsrättsdagarna anstår, emedan programmet ännu inte kungjorts. {{P what=Val av ombud till Funktionsrättsdagarna; why=emedan programmet ännu inte kungjorts}} Dessa äger rum den 6–7 oktober. {{M date=2022-10-06; what=Funktionsrättsdagarna}} {{M date=2022-10-07; what=Funktionsrättsdagarna}}

## § 14 Samverkan om barnboende {{I n=14; outcome=postponed}}

Lotta Grönkvists utkast till avsiktsförklaring kunde av tidsskäl blott presenteras. {{|}}Botkyrka är villigt att delta. {{S org=Botkyrka; topic=barnboende; stance=yes}} Övriga uttalade sig inte. {{|}}Ärendet fullföljes den 10 maj. {{P until=2022-05-10; what=Samverkan om barnboende; why=av tidsskäl}} {{M date=2022-05-10}}

## § 15 Avslutning {{I n=15}}

Ordföranden uttalade ett tack och förklarade sammanträdet upplöst.

Signe Adlerholm
