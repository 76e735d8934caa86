@file uppdragsval-16.txt
@body Kommunikationschefsnätverket Uppland
@date 2022-10-20
@p Susanna Ödman | Uppsala | kommunikationsdirektör | chair
@p Johan Frisk | Enköping | kommunikationschef
@p Karin Boman | Östhammar | kommunikationschef
@p Sanna Hellberg | Tierp | kommunikatör
@p Lovisa Arn | Knivsta | kommunikationschef
@p Peter Sandell | Håbo | kommunikationschef
@p Mia Tolling | Heby | kommunikatör
@p Josef Malki | Älvkarleby | kommunikatör
@p Eva Högström | Sigtuna | kommunikationschef
@p Daniel Frisk | Upplands-Bro | kommunikationschef
@p Helena Rask | Vallentuna | kommunikationschef
@p Viktoria Lind | Norrtälje | kommunikationschef
@p Mårten Ulvås | Upplands Väsby | pressansvarig
@p Eva Bäckman | Österåker | kommunikationschef
@p Isak Torn | Uppsala | webbchef | absent
@p Gabriella Stoor | Länsstyrelsen | kommunikatör | guest
@p Sten Arvidson | Region Uppsala | kommunikationsdirektör | guest
---
Kommunikationschefsnätverket Uppland
Samling 2022-10-20, anteckningar
Med:
- Susanna Ödman, kommunikationsdirektör, Uppsala, ordförande
- Johan Frisk, kommunikationschef, Enköping
- Karin Boman, kommunikationschef, Östhammar
- Sanna Hellberg, kommunikatör, Tierp
- Lovisa Arn, kommunikationschef, Knivsta
- Peter Sandell, kommunikationschef, Håbo
- Mia Tolling, kommunikatör, Heby
- Josef Malki, kommunikatör, Älvkarleby
- Eva Högström, kommunikationschef, Sigtuna
- Daniel Frisk, kommunikationschef, Upplands-Bro
- Helena Rask, kommunikationschef, Vallentuna
- Viktoria Lind, kommunikationschef, Norrtälje
- Mårten Ulvås, pressansvarig, Upplands Väsby
- Eva Bäckman, kommunikationschef, Österåker
Gäster:
- Gabriella Stoor, kommunikatör, Länsstyrelsen
- Sten Arvidson, kommunikationsdirektör, Region Uppsala
Saknades:
- Isak Torn, webbchef, Uppsala

1. Incheckning {{I n=1}}
Alla fick berätta kort. Johan var nöjd med valkvällen. Mia är tillbaka efter föräldraledighet.
2. Kriskommunikation {{I n=2}}
Gabriella berättade om länsstyrelsens nätverk för kriskommunikatörer, som träffas kvartalsvis. Kommunerna har två stolar. Helena sitter på den ena. {{|}}Peter, som haft den andra, byter nu med Viktoria. {{N person=Viktoria Lind; role=ledamot; body=länsstyrelsens nätverk för kriskommunikatörer; org=Norrtälje; for=Peter Sandell}}{{D}}
3. Webbgruppen {{I n=3}}
Isak byter jobb den 1 december (Kungälv). {{L person=Isak Torn; org=Uppsala; when=2022-12-01; why=byter jobb}}
Webbgruppen måste alltså ha en ny ordförande. {{V seat=ordförande; body=Webbgruppen}} Josef har erbjudit sig vara tillförordnad så länge. {{N person=Josef Malki; role=tillförordnad ordförande; body=Webbgruppen; org=Älvkarleby; for=Isak Torn}}
4. Bildbank {{I n=4}}
Licensen kostar 6 500 kr per år. {{K amount=6500; unit=kr per år}} Sigtuna, Knivsta och Håbo delar på den. {{S org=Sigtuna; stance=doing}} {{S org=Knivsta; stance=doing}} {{S org=Håbo; stance=doing}} Norrtälje säger upp sin del. {{S org=Norrtälje; stance=no}}
5. Vem är vem? {{I n=5}}
- AU: Susanna, Eva H, Lovisa {{N person=Susanna Ödman; role=ledamot; body=AU; org=Uppsala}} {{N person=Eva Högström; role=ledamot; body=AU; org=Sigtuna}} {{N person=Lovisa Arn; role=ledamot; body=AU; org=Knivsta}}
- Utbildningsansvarig: Karin {{N person=Karin Boman; role=utbildningsansvarig; body=Kommunikationschefsnätverket Uppland; org=Östhammar}}
- Ansvarig sociala medier: Mårten {{N person=Mårten Ulvås; role=ansvarig sociala medier; body=Kommunikationschefsnätverket Uppland; org=Upplands Väsby}}
- Omvärldsbevakare: vakant efter Pia Ros {{V seat=omvärldsbevakare; body=Kommunikationschefsnätverket Uppland}}
6. Adjungerade {{I n=6}}
Sten är med två gånger om året. {{|}}Ny adjungerad från universitetet: Linnea Park. {{N person=Linnea Park; role=adjungerad; body=Kommunikationschefsnätverket Uppland; org=universitetet}}
7. Regional varumärkesgrupp {{I n=7}}
Sten redogjorde för det regionala varumärket. Regionstyrelsen har antagit en plattform. Två namn efterfrågas från oss.
Vi landade i Daniel och Sanna. {{D}}{{N person=Daniel Frisk; role=representant; body=Regional varumärkesgrupp; org=Upplands-Bro}} {{N person=Sanna Hellberg; role=representant; body=Regional varumärkesgrupp; org=Tierp}} Eva B ersätter vid förhinder för någon av dem. {{N person=Eva Bäckman; role=ersättare; body=Regional varumärkesgrupp; org=Österåker}}
8. Upphandling av annonser {{I n=8}}
Upphandlingen pausas av inköpscentralen. Ny start januari. {{|}}Lovisa håller kontakten med inköpscentralen. {{A who=Lovisa Arn}}
9. Klarspråk {{I n=9}}
Österåker är med i projektet Klart och enkelt. {{S org=Österåker; stance=doing}} Upplands Väsby skulle gärna vara med i nästa omgång. {{S org=Upplands Väsby; stance=interested}} Språkkonsulten Alba Ring håller kurserna.
10. Ordförande {{I n=10}}
Susannas mandat går ut i december men hon ställer upp på omval. {{|}}Omvald. {{D}}{{N person=Susanna Ödman; role=ordförande; body=Kommunikationschefsnätverket Uppland; org=Uppsala}}
11. Mediarelationer {{I n=11}}
UNT:s nya chefredaktör var på besök. Hon tyckte att kommunerna svarar snabbt. {{|}}Östhammars pressansvariga har slutat och inte ersatts. {{V seat=pressansvarig; org=Östhammar}}
12. SKR kommunikationsdagar {{I n=12}}
Dagarna är 7 och 8 mars i Karlstad. {{M date=2023-03-07; what=SKR kommunikationsdagar}}{{M date=2023-03-08; what=SKR kommunikationsdagar}} Åker: Karin, Peter, Helena. {{N person=Karin Boman; role=deltagare; body=SKR kommunikationsdagar; org=Östhammar}} {{N person=Peter Sandell; role=deltagare; body=SKR kommunikationsdagar; org=Håbo}} {{N person=Helena Rask; role=deltagare; body=SKR kommunikationsdagar; org=Vallentuna}}
13. Tillgänglighet {{I n=13}}
DIGG granskar fyra webbplatser. Isak redogjorde i våras för vad som krävs. Resultatet väntas i februari.
14. Intranätsgrupp {{I n=14}}
Mårten och Mia har tröttnat på att vara ensamma. {{|}}Eva H och Josef går med. {{N person=Eva Högström; role=ledamot; body=Intranätsgrupp; org=Sigtuna}} {{N person=Josef Malki; role=ledamot; body=Intranätsgrupp; org=Älvkarleby}}
15. Valkommunikation {{I n=15}}
Utvärderingen görs av valmyndigheten. Heby önskar jämföra valdeltagande.
16. Juryn för Gyllene hjulet {{I n=16}}
Tierps kommunikatör (Sanna) invald i juryn. {{N person=Sanna Hellberg; role=ledamot; body=Juryn för Gyllene hjulet; org=Tierp}} Förra året var Tierp nominerat.
17. Kontaktlistan {{I n=17}}
Viktoria uppdaterar kontaktlistan, ändringar skickas till henne senast 4 november. {{A who=Viktoria Lind}}{{A due=2022-11-04; to=Viktoria Lind}}
18. Grafisk profil {{I n=18}}
Enköping inför ny profil i januari. {{S org=Enköping}} Byrån som anlitats har kontor i Uppsala.
19. Nya medarbetare {{I n=19}}
Håbo: Bertil Fågel, webbredaktör, började 3 oktober. {{N person=Bertil Fågel; role=webbredaktör; org=Håbo}}
Vallentuna: Kommunikationsstrateg Moa Rehn efterträder Åke Falk. {{N person=Moa Rehn; role=kommunikationsstrateg; org=Vallentuna; for=Åke Falk}}
Sigtuna: Har dragit in en tjänst. {{S org=Sigtuna}}
20. Evenemangskalender {{I n=20}}
Kalendern flyttas till ny plattform. Projektet drivs av destinationsbolaget med Sara Lo som projektledare.
21. Medborgarbudget {{I n=21}}
Upplands-Bro prövar i liten skala. {{S org=Upplands-Bro; stance=doing}} Vad blev effekten? {{|}}Resultat visas på nästa träff. {{A due=2022-12-08}}
22. Länsövergripande beredskapsvecka {{I n=22}}
Arbetsgruppen ser ut på följande sätt: Peter (leder), Gabriella, Viktoria, Johan. {{N person=Peter Sandell; role=ledare; body=Arbetsgruppen; org=Håbo}}{{N person=Gabriella Stoor; role=ledamot; body=Arbetsgruppen; org=Länsstyrelsen}} {{N person=Viktoria Lind; role=ledamot; body=Arbetsgruppen; org=Norrtälje}} {{N person=Johan Frisk; role=ledamot; body=Arbetsgruppen; org=Enköping}} Gruppen har en budget från länsstyrelsen.
23. Tolkning och översättning {{I n=23}}
Det är svårt att hitta översättare till ukrainska. {{|}}Lovisa delar sin lista. {{A who=Lovisa Arn}}
24. Stipendienämnd {{I n=24}}
Eva B blev petad ur stipendienämnden när reglerna ändrades. Nätverket har numera ingen plats.
25. Byte av sekreterare {{I n=25}}
Mia lämnar över anteckningsuppdraget till Sanna fr.o.m. nästa möte. {{N person=Sanna Hellberg; role=sekreterare; body=Kommunikationschefsnätverket Uppland; org=Tierp; for=Mia Tolling}}
26. Strategidag {{I n=26}}
Vi kör en strategidag i januari. {{D}} Karin och Daniel gör upplägg. {{A who=Karin Boman,Daniel Frisk}}
27. Sociala medier-utbildning {{I n=27}}
Josef har gått kursen och delade med sig. {{|}}Helena håller en kortversion den 8 december. {{A who=Helena Rask; due=2022-12-08}}
28. Turistfrågor {{I n=28}}
Östhammar ingår inte i samarbetet. Norrtälje leder det.
29. Kungligt besök {{I n=29}}
Gabriella är kontakt för ackreditering. {{|}}Besöket är den 2 november. {{M date=2022-11-02; what=Kungligt besök}} 
30. Rapport från SKR-nätverket {{I n=30}}
Susanna var inte med sist. Eva Högström var där i stället. 
31. Samarbetet med högskolan {{I n=31}}
Kontaktlärare Ruben Flod går i pension och efterträds av Siv Kall. {{L person=Ruben Flod; org=högskolan; why=pension}}{{N person=Siv Kall; role=kontaktlärare; org=högskolan; for=Ruben Flod}} Tre praktikanter fördelas i december. 
32. Analysverktyg {{I n=32}}
Ramavtalet tar slut 31 mars. {{|}}Ska vi fortsätta med samma? {{Q}}
33. Referensgrupp e-tjänster {{I n=33}}
Älvkarleby har hoppat av. {{S org=Älvkarleby; stance=no}} Josef är därför inte kvar i gruppen. {{L person=Josef Malki; org=Älvkarleby; why=Älvkarleby har hoppat av}} Österåker tar vid med Eva Bäckman. {{N person=Eva Bäckman; role=ledamot; body=Referensgrupp e-tjänster; org=Österåker; for=Josef Malki}}
34. Film {{I n=34}}
Filmen om vuxenutbildning visades. Den är producerad av Mårten.
35. Mötesform {{I n=35}}
Enkäten visar att de flesta vill ses fysiskt. {{|}}Vi ses fysiskt varannan gång. {{D}}
36. Julmötet {{I n=36}}
8 december i Knivsta. {{M date=2022-12-08}} Ordförande för dagen: Eva H. {{N person=Eva Högström; role=ordförande; body=Kommunikationschefsnätverket Uppland; org=Sigtuna}} Johan fixar föreläsare. {{A who=Johan Frisk}}
37. Kvarstående {{I n=37; outcome=postponed}}
Policyn för närvaro i sociala medier hanns inte med utan tas i december. {{P until=2022-12-08; what=Policyn för närvaro i sociala medier; why=hanns inte med}}
38. Språkgruppen {{I n=38}}
Heby och Tierp har slagit samman sina platser och företräds båda av Sanna Hellberg. {{N person=Sanna Hellberg; role=representant; body=Språkgruppen; org=Tierp}}
39. Larm via VMA {{I n=39}}
Anders Holk på räddningstjänsten informerade. {{|}}Uppsala prövar sms. {{S org=Uppsala; stance=doing}}
40. Avslut {{I n=40}}
Susanna avslutade mötet.
