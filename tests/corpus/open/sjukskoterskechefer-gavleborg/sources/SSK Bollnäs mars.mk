@file SSK Bollnäs mars.txt
@body Sjuksköterskechefsnätverket Gävleborg
@date 2024-03-14
@start 09:00
@end 12:00
@place Bollnäs, kommunhuset, rum Ljusnan
@mode in_person
@secretary Dunja Marković
@p Linn Hägg | Ovanåker | | chair
@p Eva Bergsten | Hofors
@p Eva Nyholm | Ockelbo
@p Mirsad Begić | Söderhamn
@p Kerstin Olars | Bollnäs
@p Patrik Sunesson | Ljusdal
@p Jasmin Öberg Haile | Sandviken
@p Annelie Tallbacka | Gävle | | partial=till kaffet
@p Hamid Rezai | Hudiksvall | | absent excused
@p Ulrika Strömvall | Nordanstig | | absent excused
@p Niklas Brodén | Bollnäs | kommunläkare | guest
@p Dunja Marković | | | guest
---
Sjuksköterskechefsnätverket Gävleborg träffades den 14 mars 2024 (9-12)
i Bollnäs, kommunhuset, rum Ljusnan

med: Linn Hägg, Ovanåker (ordf) | Eva Bergsten, Hofors | Eva Nyholm, Ockelbo | Mirsad Begić, Söderhamn | Kerstin Olars, Bollnäs | Patrik Sunesson, Ljusdal | Jasmin Öberg Haile, Sandviken | Annelie Tallbacka, Gävle (till kaffet)
utan: Hamid Rezai, Hudiksvall och Ulrika Strömvall, Nordanstig, båda på demodag nummer två
hälsade på: Niklas Brodén, kommunläkare, Bollnäs
skrev: Dunja Marković

DOKTORN ÄR HÄR {{I}}
Vi fick träffa Niklas Brodén, som började för tio dagar sen och redan har åkt 90 mil. {{|}}Han är kommunläkare på heltid, delad på Bollnäs, Ovanåker och Ljusdal, och sitter rent formellt i Bollnäs. {{N person=Niklas Brodén; role=kommunläkare; org=Bollnäs}} Tidigare jobbade han på hälsocentralen i Edsbyn där man hade en rond i månaden, om ens det. Enligt honom struntar de flesta hälsocentraler i hemsjukvården för att de inte får betalt för den. Regionen har skrivit ett argt brev till Kerstins chef, och hon har svarat. I patientsäkerhetslagen står det att vårdgivaren ska se till att det finns läkare så Niklas menade att regionen egentligen borde tacka oss. Eva B, som var emot hela idén, frågade vad som händer när han är sjuk. Då blir det som förr, sa Niklas.
Kul nog har Ockelbo ändrat sig och söker in i samarbetet. {{S org=Ockelbo; topic=kommunläkare; stance=interested}} Hofors är lika emot som i januari. {{S org=Hofors; topic=kommunläkare; stance=no}} Mirsad sa att Söderhamn står och stampar, politikerna har delat upp sig i två läger. {{S org=Söderhamn; topic=kommunläkare; stance=undecided}} {{|}}Vi bestämde att utvärdera läkaren efter sommaren {{D}} och Kerstin har lovat räkna på vad vi sparat, klart den 30 augusti. {{A who=Kerstin Olars; due=2024-08-30}} Jag undrar vem som äger journalen när Niklas skriver i vår, men där gick luften ur oss. {{Q asker=Dunja Marković}}

JOURERNA TREDJE GÅNGEN GILLT {{I}}
Annelie hade med sig siffrorna den här gången! Omräknat i heltider har Hofors 2,1 tjänster jour per tiotusen invånare och Ovanåker 0,4. Det beror på att Hofors har egen nattpatrull medan Ovanåker köper av ambulansen. Fackförbundet hade sett tabellen och skrivit om den i sin tidning, ingen vet hur de fick tag på den. Patrik gissade på kopieringsrummet. Kerstin ville slå ihop nätterna i Hälsingland, och det vore ju kul, om man fick med Hudiksvall. Jasmin kom med nya ögon och tyckte att alla borde ha samma ersättning åtminstone.
Gävle höjer sin jourersättning från maj till 92 kr i timmen. {{S org=Gävle; topic=jour; stance=doing}} {{K amount=92; unit=kr i timmen}} Sandviken lägger sig lite lägre men höjer också. {{S org=Sandviken; topic=jour; stance=doing}}
Hur som helst kom vi fram till att pröva hopslagna nätter i tre kommuner, oktober till december, ifall facken inte säger stopp. {{D until=2024-12-31; if=ifall facken inte säger stopp}} Linn och Patrik träffar facken före första maj. {{A who=Linn Hägg,Patrik Sunesson; to=facken; due=2024-05-01}} {{|}}Frågan om samma ersättning skjuter vi framför oss till 23 maj, den måste HR vara med på. {{P until=2024-05-23; what=Frågan om samma ersättning; why=den måste HR vara med på}} {{M date=2024-05-23}}

JOURNALSYSTEMET {{I kind=report}}
Av rapporten från Hamid och Eva B framgick att det står mellan två system. Ett är snyggt, ett funkar. Socialcheferna vill ha beslut i juni och det är de som bestämmer. Upphandlarna i Gävle har satt poäng som ingen av oss skulle ha satt. Eva Bergsten sitter i styrgruppen och tyckte att vi ska sluta oroa oss. Vi var inte överens men ingen orkade bråka heller.
Annelies lapp från i vintras gäller inte längre, hon är inte kvar i styrgruppen. {{|}}Frågor om demon skickas till Ulrika före den 22 mars, alla som har några. {{A who=alla som har några; to=Ulrika Strömvall; due=2024-03-22}}

FALLGRUPPEN {{I}}
Patrik, Jasmin och Tove har haft två möten. De hittade på ett bingo för personalen och det är faktiskt roligare än det låter. {{|}}Gruppen saknade en som håller ihop det så Jasmin är gruppledare nu, på eget initiativ. {{N person=Jasmin Öberg Haile; role=gruppledare; body=FALLGRUPPEN}} Tove försvinner på studier till hösten. {{L person=Tove Lidén; org=Söderhamn; when=till hösten; why=studier}} Mirsad letar efter en ny fysio. {{A who=Mirsad Begić}} Fallstatistiken i Ljusdal har gått ner 12 procent men det kan lika gärna vara vintern.
Lokala Senior Alert-utbildaren ska vara en per kommun och i Ockelbo finns ingen längre. {{V seat=Senior Alert-utbildare; org=Ockelbo}}

UPPDRAG {{I}}
På läkemedelskommitténs möte 16 april kan inte Patrik, därför lånar vi ut Eva Nyholm dit den dagen. {{N person=Eva Nyholm; role=ersättare; body=läkemedelskommittén; for=Patrik Sunesson}} {{M date=2024-04-16; what=läkemedelskommittén}} Kommittén har sagt nej till gratis näringsdrycker. Hamid har som vice i nätverket varit på Länsstyrelsens övning och säger att den var bra. Elsa-Brita har skickat vykort från Gran Canaria, där går protokollen tydligen utmärkt att vara utan.
Vårdhygiens kommitté vill att vi bekräftar våra två. {{|}}Det gjorde vi: Eva Bergsten och Kerstin Olars sitter två år till. {{D}} {{N person=Eva Bergsten; role=representant; body=Vårdhygiens kommitté}} {{N person=Kerstin Olars; role=representant; body=Vårdhygiens kommitté}} Linn mejlar regionen om det. {{A who=Linn Hägg; to=regionen}}

SISTA MINUTEN {{I}}
Skvallra inte: Hudiksvalls förvaltningschef är sparkad. {{X mark=Skvallra inte}}
Kongress i Malmö 4–5 juni, {{M date=2024-06-04; what=Kongress}} {{M date=2024-06-05; what=Kongress}} vi får inte åka nån av oss säger Annelie. Linn tror att vi får om vi sover på tåget.

dunja
