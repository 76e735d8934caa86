@file fhs-juni17.txt
@body Folkhälsostrategerna Jämtland
@date 2017-06-08
@start 13:00
@end 15:30
@place Funäsdalens fjällhotell
@mode in_person
@secretary Tyra Löfmark
@p Annika Hamrén | Östersund | | chair
@p Disa Mårdh | Åre | |
@p Kristoffer Wallin | Krokom | | absent
@p Hanna Sirén | Krokom | | for=Kristoffer Wallin
@p Lars-Göran Eliasson | Bräcke | | absent
@p Jonna Fjällström | Strömsund | |
@p Samira Yusuf Olsson | Ragunda | |
@p Eva-Stina Kjell | Härjedalen | |
@p Petra Ung | Berg | |
@p Tyra Löfmark | Regionen | | guest
---
folkhälsostrategerna, sommarmötet :)
officiellt: Folkhälsostrategerna Jämtland, 8 juni 2017, 13:00-15:30, Funäsdalens fjällhotell

med: Annika Hamrén (Östersund, ordf), Disa Mårdh (Åre), Hanna Sirén (Krokom, hoppar in åt Kristoffer Wallin), Jonna Fjällström (Strömsund), Samira Yusuf Olsson (Ragunda), Eva-Stina Kjell (Härjedalen), Petra Ung (Berg), Tyra Löfmark (Regionen, antecknar)
inte med: Kristoffer Wallin (Krokom), Lars-Göran Eliasson (Bräcke)

# vem blir ordf {{I}}
Annika klar efter tre år. {{|}}Samira nominerad av valberedningen och vald, jubel! {{D}} {{N person=Samira Yusuf Olsson; role=ordförande; body=Folkhälsostrategerna Jämtland; for=Annika Hamrén}}
vice = Jonna (ny post), också vald {{N person=Jonna Fjällström; role=vice; body=Folkhälsostrategerna Jämtland}} {{D}}
Annika blir kvar som vanlig ledamot {{N person=Annika Hamrén; role=ledamot; body=Folkhälsostrategerna Jämtland}}
Trafiksäkerhetsforum, ngn? tyst. {{V seat=representant; body=Trafiksäkerhetsforum}}

# uppföljningen {{I}}
november varje år, handuppräckning 6-1 {{D}}
Tyra ritar mallen, klar 31 aug {{A who=Tyra Löfmark; due=2017-08-31}}
"ska vi inte bjuda in Linnea Grubb?" {{|}}"jo vi borde det" (men ingen som gör det) {{F}}

# ANDT {{I}}
Härjedalens personalutskott sa ja -> tjänsten dit {{S org=Härjedalen; stance=yes; topic=ANDT}}
ESK meddelar länsstyrelsen före midsommar {{A who=Eva-Stina Kjell; to=länsstyrelsen}}
ny samordnare Abdi Noor, börjar 14 augusti {{N person=Abdi Noor; role=samordnare; org=Härjedalen}}
lön 34 200 kr/mån {{K amount=34200; unit=kr/mån}}
Bräcke vill ha del av kontorstid, Lars-Göran sms:ade {{S org=Bräcke; stance=interested; topic=ANDT}}
Åre: bidrar inte med pengar {{S org=Åre; stance=no; topic=ANDT}}

# ensamhetssvaren {{I outcome=postponed}}
Petra: 2 140 svar men analysen är halvvägs
-> redovisas 14 sept i stället {{P until=2017-09-14; what=ensamhetssvaren; why=analysen är halvvägs}} {{M date=2017-09-14}}

# utbildningsdagen {{I}}
antal inne från 6 kommuner, Krokom och Bräcke fattas
Hanna: tar med mig den hem, svar imorgon {{A who=Hanna Sirén; due=2017-06-09}}
Jonna mejlar programutkast till alla v 34 {{A who=Jonna Fjällström; to=alla}}
föreläsare: det lutar åt Mehmet Ask {{F}}
dagen hålls i Östersund, inte Krokom, ändrat enligt allas ja {{D}}

# sånt som blev över {{I}}
Disa: kassan 38 950 {{K amount=38950}}
Disa: bokslut har ni i mejlen 1 juli {{A who=Disa Mårdh; due=2017-07-01}}
får strategerna jobba extra som skidlärare, bisyssla? nån som vet? nej {{Q}}
Tyra slutar på regionen i augusti, {{L person=Tyra Löfmark; org=Regionen; when=augusti}} tack för allt fint
sekreterare efter Tyra: Hanna sa "kanske", Samira sa "vi hörs" {{F}}
