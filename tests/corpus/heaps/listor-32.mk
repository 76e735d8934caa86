@file listor-32.txt
@body Lokalförsörjningsnätverket i Kronoberg
@date 2023-05-04
@p Inger Svahn | Växjö | lokalstrateg | chair
@p Börje Malm | Alvesta | fastighetschef
@p Rebecca Lyth | Ljungby | lokalplanerare
@p Hasse Brun | Älmhult | fastighetschef
@p Titti Fredin | Markaryd | teknisk chef
@p Olof Granath | Tingsryd | fastighetschef
@p Nellie Stark | Lessebo | samhällsplanerare
@p Krister Ydén | Uppvidinge | teknisk chef
@p Monika Zander | Växjö | förvaltare
@p Olof Persson | Osby | fastighetschef
@p Pär Ahl | Emmaboda | driftchef
@p Malou Kvist | Kalmar | lokalstrateg | guest
---
Lokalförsörjningsnätverket i Kronoberg
Minnesanteckningar 2023-05-04
Närvarande:
Inger Svahn, Växjö, lokalstrateg, ordförande
Börje Malm, Alvesta, fastighetschef
Rebecca Lyth, Ljungby, lokalplanerare
Hasse Brun, Älmhult, fastighetschef
Titti Fredin, Markaryd, teknisk chef
Olof Granath, Tingsryd, fastighetschef
Nellie Stark, Lessebo, samhällsplanerare
Krister Ydén, Uppvidinge, teknisk chef
Monika Zander, Växjö, förvaltare
Olof Persson, Osby, fastighetschef
Pär Ahl, Emmaboda, driftchef
Gäst: Malou Kvist, Kalmar, lokalstrateg

1. Moduler {{I n=1; kind=go-round}}
Kommun	Behov	Svar på gemensamt avtal
Alvesta	två skolmoduler {{S org=Alvesta; topic=Behov}}	ja {{S org=Alvesta; topic=Svar på gemensamt avtal; stance=yes}}
Lessebo	inget	nej {{S org=Lessebo; topic=Svar på gemensamt avtal; stance=no}}
Markaryd	en förskola {{S org=Markaryd; topic=Behov}}	osäkert {{S org=Markaryd; topic=Svar på gemensamt avtal; stance=undecided}}
Emmaboda	–	återkommer

2. Modulavtal {{I n=2; kind=decision}}
Beslut: förfrågan skickas i juni. {{D}}
Åtgärd: kravspec från Hasse och Rebecca, 26 maj. {{A who=Hasse Brun,Rebecca Lyth; due=2023-05-26}}
Info: moms på moduler enligt Skatteverkets besked i april.

3. Hyresmodeller {{I n=3; kind=theme}}
Kalmars modell, Malou. Självkostnad. Tre komponenter. Diskussion om incitament.
Bilderna till alla (Malou). {{A who=Malou Kvist; to=alla}}

4. Energi {{I n=4; kind=report}}
Förbrukning jan–mars: –9 procent. Elstödet: kommuner undantagna. EU-krav på renovering förhandlas.

5. Solceller {{I n=5; kind=go-round}}
Uppvidinge: fem tak i år {{S org=Uppvidinge}}
Tingsryd: väntar på nätägaren {{S org=Tingsryd; stance=undecided}}
Älmhult: inga fler {{S org=Älmhult; stance=no}}
Växjö: löpande sedan 2015 {{S org=Växjö; stance=doing}}

6. Arbetsgrupp nyckeltal {{I n=6; kind=decision}}
Ny ledamot: Pär Ahl i stället för Ines Holm. {{N person=Pär Ahl; role=ledamot; body=Arbetsgrupp nyckeltal; for=Ines Holm}}
Gruppens förslag om tolv nyckeltal: antaget. {{D}}
Inrapportering: var kommun, 15 september. {{A who=var kommun; due=2023-09-15}}

7. Felanmälan {{I n=7; outcome=postponed}}
Bordlagt; systemdemon inställd. {{P what=Felanmälan; why=systemdemon inställd}}

8. Skyddsrum {{I n=8}}
Info: MSB inventerar.
Info: ägaren svarar för iordningställande inom 48 timmar.
Nästa steg: listor jämförs, Krister. {{A who=Krister Ydén}}

9. Upphandling hissar {{I n=9; kind=decision}}
Gemensam upphandling: nej. {{D}}
Tilläggsfråga om service: ja, gemensam förfrågan. {{D}}
Ansvarig: Olof G. {{A who=Olof Granath}}

10. Trygghetsboenden {{I n=10; kind=dialogue}}
Låg efterfrågan i centrum. Hög hyra. Bolagen vill ha hyresgaranti. Ingen lösning.

11. Kalender {{I n=11}}
Datum	Vad
7 september {{M date=2023-09-07}}	nätverksmöte, Ljungby
19 oktober {{M date=2023-10-19; what=Fastighetsdagarna}}	Fastighetsdagarna
16 november {{M date=2023-11-16}}	nätverksmöte, Teams
30 september	sista dag, bidrag för radon
12 april	studiebesök (genomfört)

12. Fastighetsdagarna {{I n=12}}
Deltar: Titti, Nellie. {{N person=Titti Fredin; role=deltagare; body=Fastighetsdagarna}} {{N person=Nellie Stark; role=deltagare; body=Fastighetsdagarna}}
Pris: 3 100 kr. {{K amount=3100; unit=kr}}
Bokas var för sig. {{A}}

13. Ordförande {{I n=13; kind=decision}}
Val: Börje Malm, från 1 juli, efter Inger Svahn. {{N person=Börje Malm; role=ordförande; body=Lokalförsörjningsnätverket; for=Inger Svahn}} {{D}}
Vice: ej tillsatt. {{V seat=vice ordförande; body=Lokalförsörjningsnätverket}}

14. Rivning {{I n=14; kind=report}}
Lessebo river sporthallen. {{S org=Lessebo}}
Nya regler för rivningsavfall sedan 2020.

15. Lokalbank {{I n=15; kind=decision}}
Klartecken, på försök till 2024-06-30. {{D until=2024-06-30}}
Administratör: Monika Zander. {{N person=Monika Zander; role=administratör; body=Lokalbank}}

16. Fukt {{I n=16; kind=question}}
Osby: vem tar kostnaden för evakuering vid fuktskada? {{Q asker=Osby}}

17. Åtgärder {{I n=17; kind=report}}
Mall för lokalprogram	Klart
Svar till Boverket	Klart
Prislista ventilation {{A who=Börje Malm}}	Börje	Pågår
Avtal om lås {{A who=Titti Fredin; due=2023-06}}	Titti	Kvarstår, juni
Byte av larmbolag	Avfört

18. Remiss {{I n=18; kind=decision}}
Yttrande om energideklarationer: nätverket avstår. {{D}}
Växjö svarar i eget namn. {{S org=Växjö}}

19. Personal {{I n=19}}
Krister Ydén slutar 31 augusti. {{L person=Krister Ydén; org=Uppvidinge; when=31 augusti}}
Rekrytering inledd i Uppvidinge. {{S org=Uppvidinge}}

20. Sekretess {{I n=20}}
Ritningar över vattenverk: får inte delas. {{X mark=får inte delas}}

21. Internhyra {{I n=21; outcome=not_reached}}
Hanns inte, först på dagordningen 7 september. {{P until=2023-09-07; what=Internhyra; why=Hanns inte}}

22. Avgift {{I n=22; kind=decision}}
Oförändrad, 1,30 kr per invånare. {{D}} {{K amount=1.30; unit=kr per invånare}}
Regionens bidrag upphör.

23. Övrigt {{I n=23}}
- kontaktuppgifter: ändringar till Inger före midsommar {{A who=alla; to=Inger Svahn}}
- Ljungby visar nya badhuset 7 september {{S org=Ljungby}}
- trevlig sommar
