@file LSS-chefer 14 sept.txt
@body LSS-chefsnätverket Stockholm Syd
@date 2021-09-14
@start 13:00
@end 16:00
@place Huddinge, Patron Pehrs väg 6
@mode in_person
@secretary Yasmine Khalil Berggren
@p Annika Storvall | Huddinge | | chair
@p Özlem Demirtaş | Botkyrka
@p Lotta Grönkvist | Haninge
@p Staffan Ek | Tyresö | | partial=gick 15.10
@p Maria Sjöö | Nynäshamn
@p Maria Lindberg Ahmadi | Salem
@p Pernilla Roos | Nykvarn
@p Shamoun Abdulahad | Södertälje | | absent
@p Yasmine Khalil Berggren | | | guest
@p Gustav Rhenman | Habiliteringen | | guest
---
LSS-chefsnätverket Stockholm Syd
14 september 2021 kl 13-16
Huddinge, Patron Pehrs väg 6

Runt bordet: Annika Storvall Huddinge (ordf), Özlem Demirtaş Botkyrka, Lotta Grönkvist Haninge, Staffan Ek Tyresö (gick 15.10), Maria Sjöö Nynäshamn, Maria Lindberg Ahmadi Salem, Pernilla Roos Nykvarn
Tomma stolen: Shamoun Abdulahad Södertälje
Gäst hos oss: Gustav Rhenman, Habiliteringen
Anteckningar: Yasmine Khalil Berggren

Vi börjar med att andas {{I}}
Det är första gången sen mars 2020 som vi ses på riktigt och det märktes. Folk pratade i mun på varandra i tjugo minuter och jag skrev inte en rad. Pernilla hade bakat. Sommaren har varit tuff överallt, värst i Nynäshamn där halva gruppbostaden fick covid i juli trots vaccin. Maria Sjöö sa att personalen är slut men stolt. Annika undrade hur många som fått återhämtningstid, och det visade sig att fyra av sju ger en extra ledig dag. Socialstyrelsen rekommenderar det, men ett krav är det inte.

Habiliteringen, Gustav Rhenman {{I}}
Gustav visade hur regionen tänker inför 2022. Hälso- och sjukvårdsnämnden har sagt ja till att slå ihop tre mottagningar till en i Flemingsberg. Det innebär längre resor för dem som bor i Nynäshamn, och det hade regionen inte räknat på. "Vi brukar inte räkna resor" sa Gustav, vilket han nog ångrade. Väntetiden för vuxna är elva månader, målet är tre. Han trodde själv att det blir bättre om man får anställa två psykologer, fast pengarna ligger hos en annan förvaltning.
{{|}}Salem vill testa att ha Habiliteringen på plats en dag i veckan. {{S org=Salem; topic=Habiliteringen; stance=interested}} {{|}}Haninge avböjer för lokalerna räcker inte. {{S org=Haninge; topic=Habiliteringen; stance=no}} {{|}}Botkyrka är kluvet, dagliga verksamheten vill men boendena vill inte. {{S org=Botkyrka; topic=Habiliteringen; stance=undecided}} {{|}}Gustav pratar med sin chef om Salem, {{A who=Gustav Rhenman}} Maria LA skriver en halv sida åt honom om varför. {{A who=Maria Lindberg Ahmadi; to=Gustav Rhenman}}
Han tog också upp att samverkansrådet saknar en kommunröst sen Britta Falck slutade i våras. {{V seat=kommunröst; body=samverkansrådet}} Ingen ville riktigt, det är kvällsmöten. {{|}}Efter lite tjat ställde Özlem upp, så hon sitter där åt oss till sommaren. {{N person=Özlem Demirtaş; role=representant; body=samverkansrådet; for=Britta Falck}}

Personlig assistans och Försäkringskassan {{I}}
Här blev det hett. Lotta har fått tillbaka nio ärenden på ett halvår, alltså personer som haft statlig assistans och som kassan nu säger nej till. Staffan hade sett siffror från SKR som visar att kommunernas kostnad har gått upp 22 procent på fem år. Det finns en utredning, den heter "Stärkt assistans", och enligt den ska staten ta över allt. Det tror vi på när vi ser det. Maria Sjöö: om staten tar över blir vi av med kompetensen på köpet. Annika var mer positiv.
{{|}}Vi landade i att göra en gemensam mätning, varje kommun räknar sina ärenden från 2019 och framåt. {{D}} Underlaget ska varje kommun ha skickat till mig före den 8 oktober. {{A who=varje kommun; to=Yasmine Khalil Berggren; due=2021-10-08}} Nykvarn har bara tre ärenden så Pernilla tyckte att det kändes fånigt men gör det ändå. {{|}}Tyresö har börjat överklaga varje avslag åt de enskilda, med ombud. {{S org=Tyresö; topic=personlig assistans; stance=doing}} {{|}}Får en kommun ens göra så? {{Q}} Det visste vi inte och nån som kollar det hittade vi inte heller.

Korttidshemmet i Vega {{I kind=question}}
Haninge bygger nytt och har plats för sex barn till. {{S org=Haninge; topic=korttids; stance=doing}} Dygnet skulle kosta 6 400, alltså dyrare än hos Humana men närmare. {{K amount=6400; unit=kr per dygn}} Lotta sondrade läget. {{|}}Nynäshamn tar gärna två platser. {{S org=Nynäshamn; topic=korttids; stance=yes}} Huddinge har eget så det räcker och blir över. {{S org=Huddinge; topic=korttids; stance=no}} {{|}}Salem hade två barn i fjol och noll i år, så där är svaret att man inte kan svara. {{S org=Salem; topic=korttids; stance=undecided}} De flesta tyckte att idén var bra, mer än så blev det inte. {{F}} Prisfrågan orkade vi inte med, den tar vi i november när Shamoun är här. {{P until=2021-11-09; what=Prisfrågan; why=orkade vi inte med}}

Utbildning i lågaffektivt bemötande {{I}}
Fyra kommuner kör redan samma kurs utan att veta om det, från Studio Sesam AB. Annika hade ringt dem och fått ner priset. {{|}}Från nyår går vi in i ett gemensamt kurspaket, tre tillfällen per termin. {{D}} Maria Sjöö och Pernilla håller i det, {{A who=Maria Sjöö,Pernilla Roos}} och det första tillfället blir den 24 januari i Handen. {{M date=2022-01-24; what=kurs i lågaffektivt bemötande}} Förra gången vi gjorde nåt ihop så glömde vi bjuda in nattpersonalen. Det var ju dumt.

Signe kommer {{I}}
Jag (Yasmine) hinner inte skriva allt själv i vinter. {{|}}Därför delar jag sekreterarsysslan med Signe Adlerholm, hon skriver varannan gång från och med november. {{N person=Signe Adlerholm; role=sekreterare; body=LSS-chefsnätverket Stockholm Syd}} Signe har varit nämndsekreterare i trettio år, så nu blir det ordning.

Nästa: 9 november, Södertälje om Shamoun lånar ut rummet. {{M date=2021-11-09}} {{|}}Annika kollar med honom. {{A who=Annika Storvall; to=Shamoun Abdulahad}}

//Yasmine
