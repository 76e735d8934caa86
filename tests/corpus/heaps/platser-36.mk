@file platser-36.txt
@body Kvalitetsnätverket i Norra Örebro och Dalarna
@date 2023-12-07
@p Ingela Torp | Falun | kvalitetschef | chair
@p Marko Lehtinen | Borlänge | utvecklingschef
@p Sofia Grape | Ludvika | kvalitetsstrateg
@p Anders Hjelte | Smedjebacken | utvecklare
@p Veronica Ljus | Hedemora | kvalitetscontroller
@p Anders Törnblom | Avesta | utvecklingschef
@p Jessica Råberg | Säter | verksamhetsutvecklare
@p Klas Edström | Leksand | kvalitetschef
@p Maria Råberg | Mora | utvecklingsledare
@p Dilan Aras | Orsa | controller
@p Stina Holmér | Lindesberg | kvalitetschef
@p Rune Palmgren | Hällefors | utvecklare
@p Gerda Nyström | RKA | rådgivare | guest
@p Elias Torp | | samordnare | guest
---
Kvalitetsnätverket i Norra Örebro och Dalarna
Anteckningar 2023-12-07
Närvarande:
Ingela Torp, Falun, kvalitetschef, ordförande
Marko Lehtinen, Borlänge, utvecklingschef
Sofia Grape, Ludvika, kvalitetsstrateg
Anders Hjelte, Smedjebacken, utvecklare
Veronica Ljus, Hedemora, kvalitetscontroller
Anders Törnblom, Avesta, utvecklingschef
Jessica Råberg, Säter, verksamhetsutvecklare
Klas Edström, Leksand, kvalitetschef
Maria Råberg, Mora, utvecklingsledare
Dilan Aras, Orsa, controller
Stina Holmér, Lindesberg, kvalitetschef
Rune Palmgren, Hällefors, utvecklare
Gäster:
Gerda Nyström, RKA, rådgivare
Elias Torp, samordnare
1. Mötet öppnas {{I n=1}}
Ingela öppnar mötet. Jessica tar minnesanteckningar.
Dilan Aras efterträder Bo Munther som Orsas kontaktperson i nätverket. {{N person=Dilan Aras; role=kontaktperson; body=Kvalitetsnätverket i Norra Örebro och Dalarna; org=Orsa; for=Bo Munther}}
2. Kolada {{I n=2; kind=report}}
Gerda Nyström presenterade nya nyckeltal. RKA:s rådgivare delar upp länen mellan sig.
Från nyår är Pontus Frid rådgivare för Dalarna i stället för Gerda. {{N person=Pontus Frid; role=rådgivare; org=RKA; for=Gerda Nyström}}
3. Jämförelseprojektet {{I n=3; kind=decision}}
Projektgruppen har letts av Anders Törnblom med stöd av Elias.
Anders T vill fortsätta som projektledare och nätverket har inget att invända. {{N person=Anders Törnblom; role=projektledare; body=Jämförelseprojektet}}
Sofia Grape väljs in som ny i projektgruppen. {{D}} {{N person=Sofia Grape; role=ledamot; body=projektgruppen}}
4. Klagomålshantering {{I n=4; kind=go-round}}
Ludvika har infört ett nytt system. {{S org=Ludvika}}
Hällefors hanterar klagomål manuellt. {{S org=Hällefors}}
Mora vill byta till samma system som Ludvika. {{S org=Mora; stance=interested}}
5. SKR:s kvalitetsnätverk {{I n=5; kind=information}}
Ingela sitter i SKR:s programgrupp och berättade om vårens konferens.
Programgruppen har fått en ny ordförande som kommer från Sundsvall.
6. Deltagare på vårkonferensen {{I n=6; kind=decision}}
Vårkonferensen är 14 mars. {{M date=2024-03-14; what=Vårkonferensen}}
Nätverket betalar för två: Rune Palmgren och Maria Råberg. {{D}} {{N person=Rune Palmgren; role=deltagare; body=Vårkonferensen}} {{N person=Maria Råberg; role=deltagare; body=Vårkonferensen}}
Priset är 2 100 kr. {{K amount=2100; unit=kr}}
7. Processledarutbildning {{I n=7; kind=report}}
Tolv personer har gått utbildningen. Marko höll i två av tillfällena.
8. Utbildningsansvar {{I n=8; kind=decision}}
Marko Lehtinen lämnar över utbildningsansvaret. {{L person=Marko Lehtinen}}
Stina Holmér blir ny utbildningsansvarig efter Marko. {{D}} {{N person=Stina Holmér; role=utbildningsansvarig; body=Utbildningsansvar; for=Marko Lehtinen}}
Marko skickar kursmaterialet till Stina före jul. {{A who=Marko Lehtinen; to=Stina Holmér}}
9. Egenkontroll {{I n=9; kind=dialogue}}
Veronica presenterade Hedemoras årshjul. Revisorerna har varit positiva.
10. Granskningsgrupp {{I n=10; kind=decision}}
Granskningsgruppen ska ha tre medlemmar men har bara två. {{V seat=medlemmar; body=Granskningsgrupp}}
Klas Edström hoppade på. {{D}} {{N person=Klas Edström; role=medlem; body=Granskningsgrupp}}
11. Medborgarundersökning {{I n=11; kind=information}}
SCB genomför undersökningen. Kontaktperson hos SCB är Lovis Ahl, liksom föregående år.
12. Kommunkompassen {{I n=12; kind=go-round}}
Säter gör utvärderingen 2024. {{S org=Säter; stance=yes}}
Smedjebacken har valt att avstå. {{S org=Smedjebacken; stance=no}}
13. Utvärderare {{I n=13; kind=information}}
SKR har antagit Jessica Råberg som utvärderare. {{N person=Jessica Råberg; role=utvärderare; org=SKR}}
Hon gör högst två utvärderingar om året.
14. Personal {{I n=14; kind=information}}
Anders Hjelte slutar i Smedjebacken i februari och börjar i Falun. {{L person=Anders Hjelte; org=Smedjebacken; when=februari; why=börjar i Falun}}
I Falun blir han Ingelas ställföreträdare som biträdande kvalitetschef. {{N person=Anders Hjelte; role=biträdande kvalitetschef; org=Falun}}
Smedjebackens plats i nätverket blir därmed vakant. {{V seat=plats; body=Kvalitetsnätverket i Norra Örebro och Dalarna; org=Smedjebacken}}
15. Högskolan {{I n=15; kind=decision}}
Högskolan Dalarna vill att nätverket utser en referensperson. {{|}}Frågan flyttas till februarimötet för att kontrakt saknas. {{P until=2024-02-08; what=Frågan; why=kontrakt saknas}}
16. Processkartor {{I n=16; kind=theme}}
Konsulten Per Ask ledde workshopen. {{|}}Elias fotograferade tavlorna och lägger ut bilderna. {{A who=Elias Torp}}
17. Vikariat {{I n=17; kind=information}}
Maria Råberg är ledig januari–juni. {{|}}Mora representeras under tiden av Tove Lantz. {{N person=Tove Lantz; role=ersättare; body=Kvalitetsnätverket i Norra Örebro och Dalarna; org=Mora; for=Maria Råberg}}
18. Ledning {{I n=18; kind=decision}}
Ingela avgår som ordförande vid årsskiftet efter tre år. {{L person=Ingela Torp; when=vid årsskiftet}}
Enligt turordningen går ordförandeskapet till Avesta, och Anders Törnblom valdes. {{D}} {{N person=Anders Törnblom; role=ordförande; body=Kvalitetsnätverket i Norra Örebro och Dalarna; org=Avesta; for=Ingela Torp}}
19. Avgiftsmodell {{I n=19; kind=question}}
Vem tar fram underlag till en ny avgiftsmodell? {{Q}}
20. Avslut {{I n=20}}
Ingela tackades. {{|}}Februarimötet är den 8 februari i Avesta. {{M date=2024-02-08}}
