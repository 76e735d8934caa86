@file Minnesanteckningar 2023-02-09.txt
@body Trafik- och gatunätverket i Östergötland
@date 2023-02-09
@start 09:30
@end 15:00
@place Stadshuset i Motala, Dalslandsrummet
@mode hybrid
@secretary Birgitta Löfman
@p Lars-Göran Thyberg | Motala | gatuchef | chair
@p Kerstin Wallgren Ström | Linköping | trafikstrateg |
@p Mehmet Aydin | Norrköping | enhetschef drift |
@p Sofia Hedlund | Mjölby | gatuingenjör |
@p Anders Bromark | Finspång | samhällsbyggnadschef | remote
@p Lena Qvist | Åtvidaberg | trafikhandläggare |
@p Joakim Rask | Kinda | teknisk chef |
@p Amina Haddad | Boxholm | projektledare gata |
@p Sofia Brink | Vadstena | stadsträdgårdsmästare | partial=till lunch
@p Henrik Palmgren | Trafikverket | | guest partial=punkt 3
@p Birgitta Löfman | | samordnare | guest
@p Ulrika Nääs | Söderköping | | absent excused
@p Torsten Ahl | Ydre | | absent
@p Gunvor Elmstedt | Ödeshög | | absent
---
Trafik- och gatunätverket i Östergötland

Minnesanteckningar från mötet torsdagen den 9 februari 2023, kl. 9.30–15.00
Plats: Stadshuset i Motala, Dalslandsrummet (Anders Bromark följde mötet via länk)

Deltagare
Lars-Göran Thyberg, gatuchef, Motala, ordförande
Kerstin Wallgren Ström, trafikstrateg, Linköping
Mehmet Aydin, enhetschef drift, Norrköping
Sofia Hedlund, gatuingenjör, Mjölby
Anders Bromark, samhällsbyggnadschef, Finspång (länk)
Lena Qvist, trafikhandläggare, Åtvidaberg
Joakim Rask, teknisk chef, Kinda
Amina Haddad, projektledare gata, Boxholm
Sofia Brink, stadsträdgårdsmästare, Vadstena (till lunch)
Henrik Palmgren, Trafikverket (punkt 3)
Birgitta Löfman, samordnare, vid pennan

Anmält förhinder: Ulrika Nääs, Söderköping
Uteblev: Torsten Ahl, Ydre, och Gunvor Elmstedt, Ödeshög

1. Mötet öppnas {{I n=1}}
Lars-Göran Thyberg hälsade välkommen till ett snöigt Motala. Han påminde om att lokalen måste lämnas klockan tre eftersom kommunstyrelsens presidium har sammanträde där. Dagordningen följdes utan ändringar.

2. Vinterväghållningen så här långt {{I n=2; kind=go-round}}
Vintern har varit besvärlig med många nollgenomgångar. Laget runt berättade var och en hur man har det med saltet och med entreprenörerna. {{|}}Linköping har gått över till befuktat salt på hela huvudnätet och är nöjda med det, inte minst för att åtgången sjunkit med en fjärdedel. {{S org=Linköping; topic=befuktat salt; stance=doing}} I Norrköping pågår ett försök på tre cykelstråk, men Mehmet Aydin ville inte dra några slutsatser än. {{|}}Norrköping bestämmer sig efter säsongen för om försöket ska bli permanent. {{S org=Norrköping; topic=befuktat salt; stance=undecided}} Sofia Hedlund beskrev hur Mjölby brukar ringa ut förarna redan vid två grader. {{|}}Något befuktat salt blir det inte i Mjölby, maskinparken är för gammal och nämnden har strukit investeringen. {{S org=Mjölby; topic=befuktat salt; stance=no}} Åtvidaberg vill gärna prova nästa vinter om någon lånar ut en spridare. {{S org=Åtvidaberg; topic=befuktat salt; stance=interested}} Kinda och Boxholm hade inget att tillägga i saltfrågan.

Mehmet Aydin lovade att dela Norrköpings mätprotokoll så snart säsongen är över, dock senast den 28 april. {{A who=Mehmet Aydin; due=2023-04-28}} Flera efterlyste en gemensam upphandling av salt. {{|}}Det vore önskvärt att någon räknade på det, men ingen i rummet hade tid. {{Q}}

3. Trafikverket informerar {{I n=3}}
Henrik Palmgren gick igenom länsplanen och de statliga medfinansieringarna. Regionen har beslutat att tre objekt lyfts ur planen, däribland gång- och cykelvägen mellan Skänninge och Mjölby. Trafikverket kommer att bjuda in till samrådsmöten under våren och räknar med att ha ett underlag klart till hösten. Hastighetsöversynen ska enligt lagen föregås av yttrande från kommunerna, och Henrik Palmgren ansåg att nätverket borde tala med en röst. Kerstin Wallgren Ström undrade varför Linköpings synpunkter från 2021 inte finns med. Svaret blev att handläggaren slutat.

Efter en stunds samtal enades deltagarna om att lämna ett gemensamt yttrande över hastighetsöversynen. {{D}} {{A who=deltagarna}} {{|}}Kerstin Wallgren Ström och Joakim Rask skriver ett utkast som går ut till samtliga senast fredagen den 10 mars. {{A who=Kerstin Wallgren Ström,Joakim Rask; due=2023-03-10; to=samtliga}} Finspång står utanför det gemensamma yttrandet, eftersom nämnden där redan har svarat för egen del. {{S org=Finspång; topic=gemensamt yttrande; stance=no}} Det öppna samrådet hålls i Linköping den 4 april. {{M date=2023-04-04; what=samråd om hastighetsöversynen}}

4. Grävtillstånd och ledningsägare {{I n=4; kind=dialogue}}
Lena Qvist hade bett att få ta upp hur fiberbolagen återställer. I Åtvidaberg har man haft fjorton sättningar på ett år. Bolaget Östfiber AB har lovat bättring vid tre tillfällen, och Lena har skickat bilder till både bolaget och dess försäkringsgivare. Joakim Rask berättade att Kinda tidigare tog ut vite, vilket inte hjälpte. Mehmet Aydin trodde mer på tydliga taxor. Någon tog upp att man i Skåne har en gemensam handbok, och den skulle förstås kunna göras om till våra förhållanden.

Ett antal arbetsgruppsnamn kom upp. {{|}}Mötet tillsatte en grävgrupp bestående av Lena Qvist, Mehmet Aydin och Amina Haddad. {{D}} {{N person=Lena Qvist; role=ledamot; body=grävgrupp}} {{N person=Mehmet Aydin; role=ledamot; body=grävgrupp}} {{N person=Amina Haddad; role=ledamot; body=grävgrupp}} Av dem är det Lena Qvist som sammankallar. {{N person=Lena Qvist; role=sammankallande; body=grävgrupp}} Gruppen ska till höstmötet den 5 oktober ha tagit fram ett förslag till gemensamma återställningskrav. {{D}} {{A who=Gruppen; due=2023-10-05}} {{M date=2023-10-05}} Taxefrågan hann vi inte reda ut utan den får komma åter i maj. {{P until=2023-05-11; what=Taxefrågan; why=hann vi inte reda ut}}

5. Trafiksäkerhetsdagen {{I n=5}}
Sofia Brink redogjorde före lunch för planeringen. {{|}}Vadstena har bokat klosterrestaurangen den 14 september. {{M date=2023-09-14; what=Trafiksäkerhetsdagen}} {{|}}Vadstena tar hand om lokal, mat och anmälningar. {{A who=Vadstena}} Programmet är det däremot ingen som har börjat med, och Sofia Brink kunde tänka sig en dag om skolvägar. NTF har tidigare medverkat gratis. {{|}}Motala kör skolvägsprojekt på två skolor sedan i höstas. {{S org=Motala; topic=skolvägsprojekt; stance=doing}} NTF lär ha gjort en enkät. {{|}}Undertecknad hör efter med NTF om de kan ställa upp även i år och meddelar Sofia Brink före månadens slut. {{A who=Birgitta Löfman; due=2023-02-28; to=Sofia Brink}}

6. Nytt från kommunerna {{I n=6; kind=go-round}}
Boxholm har anställt en trafikingenjör på halvtid. {{S org=Boxholm; topic=trafikingenjör; stance=doing}} Kinda håller på med detaljplan för resecentrum och hade gärna haft råd av någon som gjort det förr. {{S org=Kinda; topic=resecentrum; stance=doing}} I Finspång har Anders Bromark fått ansvar också för vatten och avlopp, varför han inte längre hinner sitta i länets cykelgrupp. {{|}}Amina Haddad går in i cykelgruppen på Anders Bromarks plats. {{N person=Amina Haddad; role=representant; body=cykelgruppen; for=Anders Bromark}}

7. Nästa möte {{I n=7}}
Vi ses igen den 11 maj i Norrköping. {{M date=2023-05-11}} Mehmet Aydin ordnar rum och fika till dess. {{A who=Mehmet Aydin; due=2023-05-11}}

För anteckningarna svarar
Birgitta Löfman
