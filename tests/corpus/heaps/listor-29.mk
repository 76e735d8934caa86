@file listor-29.txt
@body Samverkansrådet Region–kommuner Västerbotten
@date 2024-08-29
@p Gun-Marie Stenvall | Lycksele | socialchef | chair
@p Torbjörn Ekenberg | Umeå | socialdirektör
@p Lena Marklund | Skellefteå | socialchef
@p Ronny Wikberg | Vännäs | vård- och omsorgschef
@p Jessica Forsgren | Robertsfors | socialchef
@p Åke Sandström | Nordmaling | omsorgschef
@p Malin Sandström | Bjurholm | verksamhetschef
@p Katrin Norberg | Vindeln | socialchef
@p Daniel Risfjäll | Vilhelmina | socialchef
@p Eila Nygård | Storuman | omsorgschef
@p Stefan Jonsson | Sorsele | socialchef
@p Mattias Öhlund | Norsjö | socialchef
@p Carina Lidman | Malå | verksamhetschef
@p Inga Barruk | Dorotea | socialchef
@p Per Lövgren | Åsele | socialchef
@p Maria Hultin | Region Västerbotten | hälso- och sjukvårdsdirektör | guest
@p Olle Grahn | Region Västerbotten | områdeschef | guest
@p Sara Eng | | rådssekreterare | guest
---
Samverkansrådet Region–kommuner Västerbotten
Anteckningar 2024-08-29
Kommuner:
Gun-Marie Stenvall, Lycksele, socialchef, ordförande
Torbjörn Ekenberg, Umeå, socialdirektör
Lena Marklund, Skellefteå, socialchef
Ronny Wikberg, Vännäs, vård- och omsorgschef
Jessica Forsgren, Robertsfors, socialchef
Åke Sandström, Nordmaling, omsorgschef
Malin Sandström, Bjurholm, verksamhetschef
Katrin Norberg, Vindeln, socialchef
Daniel Risfjäll, Vilhelmina, socialchef
Eila Nygård, Storuman, omsorgschef
Stefan Jonsson, Sorsele, socialchef
Mattias Öhlund, Norsjö, socialchef
Carina Lidman, Malå, verksamhetschef
Inga Barruk, Dorotea, socialchef
Per Lövgren, Åsele, socialchef
Övriga:
Maria Hultin, Region Västerbotten, hälso- och sjukvårdsdirektör
Olle Grahn, Region Västerbotten, områdeschef
Sara Eng, rådssekreterare

1. Arbetsgrupper hösten 2024 {{I n=1; kind=decision}}
Rådet fastställde följande bemanning: {{D}}
Barn och unga
Jessica Forsgren {{N person=Jessica Forsgren; role=ledamot; body=Barn och unga}}
Mattias Öhlund {{N person=Mattias Öhlund; role=ledamot; body=Barn och unga}}
Inga Barruk (samordnare) {{N person=Inga Barruk; role=samordnare; body=Barn och unga}}
Äldre
Katrin Norberg {{N person=Katrin Norberg; role=ledamot; body=Äldre}}
Ronny Wikberg, tar över efter Sivert Alm {{N person=Ronny Wikberg; role=ledamot; body=Äldre; for=Sivert Alm}}
Missbruk
Stefan Jonsson {{N person=Stefan Jonsson; role=ledamot; body=Missbruk}}
en ledamot från kusten saknas {{V seat=ledamot; body=Missbruk}}

2. Anmälda ärenden till dagens möte {{I n=2}}
- Hemgångsklar, ny rutin
- Avtal om rehabilitering
- Ambulansöversyn
- Statsbidrag 2025

3. Hemgångsklar {{I n=3; kind=decision}}
Beslut
1) Rutinen antas. {{D}}
2) Rutinen gäller från 1 oktober. {{D}}
3) Rutinen utvärderas av Olle och Lena i april. {{D}} {{A who=Olle Grahn,Lena Marklund; due=2025-04}}
Tidigare rutin upphör samma dag.

4. Avtal om rehabilitering {{I n=4; outcome=postponed}}
Bordlagt, regionens jurister ej klara. {{P what=Avtal om rehabilitering; why=regionens jurister ej klara}}

5. Ambulansöversyn {{I n=5; kind=report}}
Regionens tidplan
april: förstudie
juni: remiss till kommunerna (avslutad)
oktober: hälso- och sjukvårdsnämnden
Kommunernas svar i korthet
Vilhelmina: nej till flytt av station {{S org=Vilhelmina; stance=no}}
Storuman: nej {{S org=Storuman; stance=no}}
Vännäs: tillstyrker {{S org=Vännäs; stance=yes}}
Åsele: inget svar

6. Distansvård {{I n=6; kind=go-round}}
Kommun	Svar	Kommentar
Malå	ja {{S org=Malå; stance=yes}}	start i november
Norsjö	ja {{S org=Norsjö; stance=yes}}	saknar uppkoppling i två byar
Bjurholm	osäkert {{S org=Bjurholm; stance=undecided}}	–
Sorsele	kör sedan 2022 {{S org=Sorsele; stance=doing}}	samarbete med sjukstugan
Dorotea	ej avgivet	–

7. Åtgärder distansvård {{I n=7}}
Vad	Vem	När
Beställa utrustning {{A who=Carina Lidman; due=2024-10-15}}	Carina	15 oktober
Teckna avtal med privat klinik	–	ej aktuellt
Utbilda nyckelpersoner {{A who=Olle Grahn}}	Olle	under hösten
Kontakta bredbandsbolaget {{A who=Mattias Öhlund}}	Mattias	genast

8. Rapport från nationella nätverket {{I n=8; kind=report}}
- Torbjörn deltog i juni
- SKR vill se färre överenskommelser
- ny samordnare på SKR: Ulrika Frank {{N person=Ulrika Frank; role=samordnare; body=SKR}}
- nästa nätverksmöte 2 oktober {{M date=2024-10-02; what=nationella nätverket}}

9. Statsbidrag {{I n=9; kind=decision}}
Att fördela: 7,4 mkr {{K amount=7.4; unit=mkr}}
Fördelning: 60 kr per invånare över 65 år {{D}} {{K amount=60; unit=kr per invånare över 65 år}}
Återrapport: varje kommun till Sara 17 januari {{A who=varje kommun; due=2025-01-17; to=Sara Eng}}

10. Länsplan psykisk hälsa {{I n=10; kind=dialogue}}
Mål för många. Färre indikatorer. Brukarrörelsen vill vara med tidigt. Olika bud om ansvar.

11. Nya uppdrag {{I n=11; kind=decision}}
Rådet gav följande uppdrag
- MAS-nätverket: se över delegeringar {{D}} {{A who=MAS-nätverket}}
- primärvårdsgruppen: ta fram kontaktvägar {{D}} {{A who=primärvårdsgruppen}}
- Sara: ordna workshop {{D}} {{A who=Sara Eng}}

12. Läget på sjukhusen {{I n=12; kind=report}}
Maria: stängda vårdplatser
Lycksele 12
Skellefteå 20
Umeå 48
Öppnas successivt från vecka 36 enligt regionens plan.

13. Ordförandeskap {{I n=13; kind=decision}}
Ordförandeskapet växlar årligen.
2025: Maria Hultin {{N person=Maria Hultin; role=ordförande; body=Samverkansrådet; org=Region Västerbotten}} {{D}}
Vice 2025: Gun-Marie Stenvall {{N person=Gun-Marie Stenvall; role=vice ordförande; body=Samverkansrådet}} {{D}}

14. Hjälpmedelsavgifter {{I n=14; kind=go-round}}
Nordmaling: ny avgift från januari {{S org=Nordmaling}}
Umeå: avgiftsfritt även framöver {{S org=Umeå}}
Vindeln: beslut i nämnd 24 september {{S org=Vindeln; stance=undecided}} {{M date=2024-09-24; what=nämnd}}

15. Frågor från inlandet {{I n=15; kind=question}}
Storuman: vem bekostar helikoptertransport av avliden? {{Q asker=Storuman}}

16. Digital plan {{I n=16; outcome=not_reached}}
Ej föredragen. Till 24 oktober. {{P until=2024-10-24; what=Digital plan; why=Ej föredragen}} {{M date=2024-10-24}}

17. Förra mötets åtgärder {{I n=17; kind=report}}
Klara
- brev till Trafikverket
- lista över jourtelefoner
Ej klara
- jämförelse av LSS-taxor, Åke {{A who=Åke Sandström}}
- svar på motion om hemrehab, Malin {{A who=Malin Sandström}}
Borttagna
- logga för samverkan

18. Avtalssamordnare {{I n=18; kind=decision}}
Tjänst om 50 procent inrättas, förutsatt att regionen bidrar med hälften. {{D if=förutsatt att regionen bidrar med hälften}}
Placering: Umeå
Rekrytering: Torbjörn och Maria {{A who=Torbjörn Ekenberg,Maria Hultin}}

19. Personal {{I n=19}}
Slutar
Per Lövgren, Åsele, 30 september (pension) {{L person=Per Lövgren; org=Åsele; when=30 september; why=pension}}
Ny
Alva Nord, Åsele, efter Per {{N person=Alva Nord; role=ledamot; body=Samverkansrådet; org=Åsele; for=Per Lövgren}}

20. Utbildningsdagar {{I n=20}}
12 september – SIP, Umeå {{M date=2024-09-12; what=SIP}}
8 oktober – våld, digitalt {{M date=2024-10-08; what=våld}}
19 november – demens, Lycksele {{M date=2024-11-19; what=demens}}
4 juni – suicid, genomförd
Anmälan stänger två veckor före

21. Tillfälliga ersättare {{I n=21}}
I patientnämndens referensgrupp 10 september: Eila i stället för Daniel {{N person=Eila Nygård; role=ersättare; body=patientnämndens referensgrupp; for=Daniel Risfjäll}} {{M date=2024-09-10; what=patientnämndens referensgrupp}}
I övriga grupper inga byten.

22. Sekretess vid SIP {{I n=22}}
Material märkt "för internt bruk". {{X mark=för internt bruk}}
Jurist granskar på regionens initiativ.

23. Remiss ny delaktighetslag {{I n=23; kind=decision}}
Gemensamt remissvar: nej {{D}}
Region Västerbotten svarar i september.
Skellefteå svarar självt. {{S org=Skellefteå}}

24. Lokaler för ungdomsmottagning {{I n=24; kind=decision}}
Överenskommet
att Vännäs upplåter lokal kostnadsfritt {{D}} {{S org=Vännäs}}
att regionen bemannar {{D}}
att avtalet ses över årligen {{D}}

25. Kallelse och handlingar {{I n=25}}
Handlingar en vecka före. Sara påminner. Sena ärenden tas normalt inte upp.

26. Övrigt {{I n=26}}
- Katrin: bra erfarenhet av välfärdsteknik i fjällkommuner
- Ronny visar boendet i Vännäs vid nästa besök {{A who=Ronny Wikberg}}
- enkäten om rådets arbetssätt: svara senast 13 september {{A who=alla; due=2024-09-13}}
- läkarbil: inget nytt
