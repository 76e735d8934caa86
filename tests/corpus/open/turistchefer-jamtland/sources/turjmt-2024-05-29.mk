@file Turistchefsgruppen 29 maj -24.txt
@body Turistchefsgruppen
@date 2024-05-29
@start 09:30
@end 15:00
@place Tännäskröket, Tännäs
@mode in_person
@secretary Fredrika Sundkvist Oja
@p Peder Svedjeholm | Åre | | chair
@p Ragnhild Lien | Härjedalen
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Ove Backman | Bräcke
@p Hampus Roos | Ragunda
@p Fredrika Sundkvist Oja | Krokom
@p Kristina Wadensten | Naturvårdsverket | enhetschef | guest partial=förmiddagen
@p Ann-Sofi Marntell | Östersund | | absent
---
Turistchefsgruppen, Tännäskröket, Tännäs, 29 maj 2024, klockan 9.30 till 15.00

Vid bordet satt Peder Svedjeholm, Åre, mötets ordförande, Ragnhild Lien, Härjedalen, Mehmet Aydin, Strömsund, Ann-Sofi Hemming, Berg, Ove Backman, Bräcke, Hampus Roos, Ragunda, och jag som skriver, Fredrika Sundkvist Oja, Krokom. Under förmiddagen var enhetschef Kristina Wadensten, Naturvårdsverket, med. Frånvarande var Ann-Sofi Marntell, Östersund, som brutit foten på Åreskutan.

Två inledande meddelanden {{I}}
Eftersom Ann-Sofi M är gipsad till midsommar {{|}}satt Peder i ordförandestolen för henne redan i dag, fast det inte var hans tur förrän efter sommaren. {{N person=Peder Svedjeholm; role=ordförande; body=Turistchefsgruppen; for=Ann-Sofi Marntell}} {{|}}Hampus Roos från Ragunda var med för första gången och fick berätta om sig själv; han är uppvuxen i Hammarstrand, har drivit ett vandrarhem och tar den plats som stått tom efter Sigrid Wallander. {{N person=Hampus Roos; role=ledamot; body=Turistchefsgruppen; org=Ragunda; for=Sigrid Wallander}}

Möte på fjället {{I kind=report}}
Kristina Wadensten hade bott över i Tännäs och sett tre broar innan frukost. Hon berättade att verket har räknat om modellen en gång till och att den nu tar hänsyn till ledernas längd, dock inte till antalet vattendrag, vilket är precis vad det kommer an på här. Regeringen ska i höst ta ställning till om lederna kan räknas som infrastruktur. Ragnhild räckte över en pärm med bilder. På frågan varför skoterleder inte omfattas svarade Kristina att det beror på en formulering från 1984. Hon kunde inte lova något. Det enda hon sade sig kunna göra var att föreslå generaldirektören en pilot, och en sådan behöver enligt verkets regler en motpart som kan avtala, något som vi som grupp inte kan. Det ledde till en lång överläggning på tu man hand utanför stugan, där Peder ville att regionen skulle gå in, Mehmet tyckte att det vore att be katten vakta grädden, och Ove ringde sin kommunjurist. Juristen lär ha sagt att det går bra om en kommun tecknar avtal i eget namn, {{|}}och när Ragnhild förklarade att Härjedalen gör det {{S org=Härjedalen; stance=yes}} {{|}}var saken klar: en pilot i Härjedalen söks för alla åtta kommuners räkning, dock inte med någon ekonomisk insats från övriga. {{D if=dock inte med någon ekonomisk insats från övriga}} {{|}}Ragnhild har att göra ansökan färdig till den 30 augusti. {{A who=Ragnhild Lien; due=2024-08-30}} {{|}}Hampus, som är van vid EU-papper, hjälper till. {{A who=Hampus Roos}}

Cykelturismen {{I kind=dialogue}}
Leader har sagt nej. Motiveringen är att projektet gynnar Åre, vilket Peder tog med jämnmod. Ann-Sofi Hemming, som har skrivit ansökan på sin fritid, var bittrare. Trafikverket bygger en separat cykelväg mellan Duved och Staa och har tidigarelagt den till 2025. I Berg planeras en slinga runt Storsjön, men den förutsätter att Östersund är med, {{|}}och Östersund har genom Ann-Sofi M meddelat att man inte går vidare utan statliga pengar. {{S org=Östersund; stance=no}} {{|}}Krokom bygger däremot sin del på egen hand. {{S org=Krokom; stance=doing}} Mehmet menade att tiden nog inte är mogen. Hade någon av oss haft ork kvar efter lunchen skulle vi kanske ha bestämt något, nu nöjde vi oss med att {{|}}skicka frågan om cykelturismen framåt till den 28 augusti, i väntan på att Trafikverket släpper sin karta. {{P until=2024-08-28; what=Cykelturismen; why=i väntan på att Trafikverket släpper sin karta}} {{M date=2024-08-28}}

Länets besöksstrategi {{I kind=report}}
Regionen arbetar om strategin för besöksnäringen och har anlitat ett konsultbolag från Oslo. Utkastet på 88 sidor innehåller ordet hållbar 211 gånger, Ove hade räknat. Regionutvecklingsnämnden fastställer strategin i december. Vi är inbjudna att lämna synpunkter, men inte som myndigheter utan som "resurspersoner". Mehmet tog illa vid sig. Under våren har det hållits fyra dialogmöten, där Ann-Sofi M varit med på två. Strategin vill bland annat att kommunerna ska upphöra med egna turistbyråer senast 2028. {{|}}Strömsund har redan stängt sin, {{S org=Strömsund; stance=doing}} {{|}}Bräcke tänker behålla sin så länge det finns sommarjobbare, {{S org=Bräcke; stance=no}} {{|}}och för Ragundas del visste inte Hampus hur det blir. {{S org=Ragunda; stance=undecided}} Peder sammanfattade med att vi i vart fall behöver någon i regionens referensgrupp, vilket vi inte har. Det är ingen avundsvärd post. {{|}}Den gick efter lottdragning till Ann-Sofi Hemming, {{D}} {{N person=Ann-Sofi Hemming; role=representant; body=regionens referensgrupp}} {{|}}med Ove som den som rycker in vid förfall. {{N person=Ove Backman; role=ersättare; body=regionens referensgrupp; for=Ann-Sofi Hemming}} {{|}}De synpunkter som gruppen har ska ha nått Ann-Sofi H den 14 juni. {{A due=2024-06-14; to=Ann-Sofi Hemming}}

Guideutbildningen {{I kind=decision}}
Birka folkhögskola har fått klartecken för en guidekurs på distans men behöver sex kommuner som lovar praktikplatser. Skolan brukar fråga i sista stund. Kursen kostar oss ingenting utom tid. {{|}}Åre lovade fyra platser, {{S org=Åre; stance=yes}} {{|}}Härjedalen lika många {{S org=Härjedalen; stance=yes}} {{|}}och Ragunda en. {{S org=Ragunda; stance=yes}} Mehmet ville ha betänketid men fick ingen. {{|}}Gruppen lovar sammanlagt tolv platser, och hur de resterande tre fördelas gör Peder upp med respektive kommun. {{D}} {{A who=Peder Svedjeholm; to=respektive kommun}}

Att ha i minnet {{I}}
Mittnordiska turismdagarna hålls i Levanger den 3 oktober {{M date=2024-10-03; what=Mittnordiska turismdagarna}} och den 4 oktober. {{M date=2024-10-04; what=Mittnordiska turismdagarna}} Norrmännen bjuder på båttur. {{|}}Ove slutar i Bräcke vid årsskiftet för att bli kantor, {{L person=Ove Backman; org=Bräcke; when=vid årsskiftet; why=för att bli kantor}} vilket mottogs med applåder. {{|}}Vem svarar för ledskyltar längs nedlagda järnvägar? {{Q}} Frågan fick följa med hem i bussen. {{|}}Bilderna på de rasade broarna får inte publiceras. {{X mark=får inte publiceras}}

Fredrika Sundkvist Oja
