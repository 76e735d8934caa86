@file Elevhälsonätverket 21 mars 2019.txt
@body Elevhälsonätverket Kronoberg
@date 2019-03-21
@start 09:00
@end 11:30
@place Åseda, folkets hus
@mode in_person
@secretary Monica Rydell Haglund
@p Leila Nasser | Uppvidinge | | chair
@p Samuel Berhane | Växjö | |
@p Ingela Pihl | Alvesta | |
@p Dragan Petrović | Lessebo | |
@p Robert Cedergård | Ljungby | |
@p Camilla Öberg Ruiz | Ljungby | |
@p Hans-Erik Moll | Markaryd | |
@p Tobias Wreth | Älmhult | |
@p Petra Lindh | Tingsryd | | for=Anna-Karin Fröberg
@p Monica Rydell Haglund | | | guest
@p Eva-Lotta Grahn | Växjö | | absent excused
@p Anna-Karin Fröberg | Tingsryd | | absent
---
Elevhälsonätverket Kronoberg
Möte: 21 mars 2019
Tid: 09.00 till 11.30
Plats: Åseda, folkets hus
Deltog: Leila Nasser, Uppvidinge (ordförande), Samuel Berhane, Växjö, Ingela Pihl, Alvesta, Dragan Petrović, Lessebo, Robert Cedergård, Ljungby, Camilla Öberg Ruiz, Ljungby, Hans-Erik Moll, Markaryd, Tobias Wreth, Älmhult, Petra Lindh, Tingsryd (för Anna-Karin Fröberg), Monica Rydell Haglund (sekreterare)
Deltog inte: Eva-Lotta Grahn, Växjö (jury), Anna-Karin Fröberg, Tingsryd

1 PSYKOLOGPOOLEN {{I n=1; kind=decision}}
Kalkyl: 310 kr per elev och år. {{K amount=310; unit=kr per elev och år}}
Ställningstaganden: Växjö, Lessebo och Uppvidinge ansluter sig. {{S org=Växjö; topic=psykologpoolen; stance=yes}} {{S org=Lessebo; topic=psykologpoolen; stance=yes}} {{S org=Uppvidinge; topic=psykologpoolen; stance=yes}} Tingsryd drar sig ur. {{S org=Tingsryd; topic=psykologpoolen; stance=no}} Älmhult kan tänka sig det 2021. {{S org=Älmhult; topic=psykologpoolen; stance=interested}} Alvesta meddelar sig efter påsk. {{S org=Alvesta; topic=psykologpoolen; stance=undecided}}
Poolen startas den 1 januari 2020. {{D}}
Att göra:
avtal, Samuel Berhane, 30 april {{A who=Samuel Berhane; due=2019-04-30}}
tjänsteskrivelse till nämnd, Dragan Petrović och Leila Nasser, maj {{A who=Dragan Petrović,Leila Nasser; due=2019-05; to=nämnd}}
lokalfrågan, Växjö, omgående {{A who=Växjö}}

2 FRÅNVAROGRUPPEN {{I n=2; kind=report}}
Tobias Wreth visade utkast till handbok. Fint mottaget.
Synpunkter mailas till Tobias av envar senast på torsdag nästa vecka. {{A who=envar; due=2019-03-28; to=Tobias}}
Handboken trycks i 300 exemplar när synpunkterna är inarbetade. {{D if=när synpunkterna är inarbetade}}

3 REKRYTERINGEN {{I n=3; kind=report}}
Ny samordnare från 1 juni: Zeinab Karimi, i dag skolkurator i Växjö. {{N person=Zeinab Karimi; role=samordnare; body=Elevhälsonätverket Kronoberg; for=Monica Rydell Haglund}}
Zeinab hospiterar hos Monica tre dagar i maj; dagarna bestämmer de två. {{A who=Zeinab Karimi,Monica Rydell Haglund}}

4 ORDFÖRANDESKAPET {{I n=4; kind=decision}}
Eva-Lotta Grahn har avsagt sig till hösten. {{L person=Eva-Lotta Grahn; when=till hösten}} {{|}}Robert Cedergård träder in som ordförande den 1 september. {{D}} {{N person=Robert Cedergård; role=ordförande; body=Elevhälsonätverket Kronoberg; for=Eva-Lotta Grahn}}
Dagens möte leddes av Leila Nasser eftersom Eva-Lotta var förhindrad. {{N person=Leila Nasser; role=ersättare; body=Elevhälsonätverket Kronoberg; for=Eva-Lotta Grahn}}
Skolläkarrådet: Ingela Pihl kvar, nu med Camilla Öberg Ruiz vid sin sida. {{N person=Ingela Pihl; role=representant; body=Skolläkarrådet}} {{N person=Camilla Öberg Ruiz; role=representant; body=Skolläkarrådet}}
Barnsäkerhetsrådets andra stol: ännu ingen. {{V seat=stol; body=Barnsäkerhetsrådet}}

5 DROGVANEUNDERSÖKNINGEN {{I n=5; outcome=postponed}}
Drogs tillbaka av Hans-Erik Moll, enkäten är inte klar hos CAN. {{P what=DROGVANEUNDERSÖKNINGEN; why=enkäten är inte klar hos CAN}}

6 ÖVRIGT {{I n=6}}
- Resultatet för enskilda skolor i Ljungbys enkät visas inte utanför nätverket. {{X mark=visas inte utanför nätverket}}
- Vem vaccinerar elever som flyttar mitt i en omgång? {{Q}}
- Robert undersöker om Ljungby kan vara värd i höst, före maj månads utgång. {{A who=Robert Cedergård; due=2019-05-31}}

7 KOMMER {{I n=7}}
23 maj, Markaryd {{M date=2019-05-23}}
Elevhälsans dag 2 oktober, Växjö konserthus {{M date=2019-10-02; what=Elevhälsans dag}}
