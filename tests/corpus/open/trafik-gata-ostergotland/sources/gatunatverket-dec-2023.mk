@file Gatunätverket dec 2023.txt
@body Trafik- och gatunätverket i Östergötland
@date 2023-12-07
@place Kisa
@mode in_person
@secretary Birgitta Löfman
@p Joakim Rask | Kinda | | chair
@p Amina Haddad | Boxholm | |
@p Kerstin Wallgren Ström | Linköping | |
@p Sofia Hedlund | Mjölby | |
@p Sofia Brink | Vadstena | |
@p Lena Qvist | Åtvidaberg | |
@p Yusuf Demir | Ödeshög | |
@p Torsten Ahl | Ydre | |
@p Birgitta Löfman | | | guest
@p Daniel Sjöö | | | guest
@p Lars-Göran Thyberg | Motala | | absent excused
@p Mehmet Aydin | Norrköping | | absent excused
---
Trafik- och gatunätverket i Östergötland
Kisa 7 december 2023
Joakim Rask, Kinda (mötesordförande), Amina Haddad, Boxholm, Kerstin Wallgren Ström, Linköping, Sofia Hedlund, Mjölby, Sofia Brink, Vadstena, Lena Qvist, Åtvidaberg, Yusuf Demir, Ödeshög, Torsten Ahl, Ydre. Dessutom Birgitta Löfman (sekr.) och Daniel Sjöö.
Förhindrade: Lars-Göran Thyberg, Motala, Mehmet Aydin, Norrköping

1. Mötesordförande {{I n=1}}
Joakim Rask ledde förhandlingarna eftersom Lars-Göran Thyberg låg hemma med influensa. {{N person=Joakim Rask; role=mötesordförande; body=Trafik- och gatunätverket i Östergötland; for=Lars-Göran Thyberg}}

2. Cykelgruppen {{I n=2; kind=report}}
Amina Haddad rapporterade. Gruppen vill ha två röster från nätverket i stället för en. {{|}}Yusuf Demir skickas med som nummer två. {{D}} {{N person=Yusuf Demir; role=representant; body=Cykelgruppen}}
Cykelgruppen möts den 31 januari {{M date=2024-01-31; what=Cykelgruppen}} och den 6 mars {{M date=2024-03-06; what=Cykelgruppen}} i regionhuset.

3. Kontaktpersoner för hållplatser {{I n=3; kind=decision}}
Frågan var oavgjord från i oktober. Detta är namnen:
- Kinda – Joakim Rask {{N person=Joakim Rask; role=kontaktperson; body=hållplatser; org=Kinda}}
- Boxholm – Amina Haddad {{N person=Amina Haddad; role=kontaktperson; body=hållplatser; org=Boxholm}}
- Vadstena – meddelas senare, ingen utsedd {{V seat=kontaktperson; body=hållplatser; org=Vadstena}}
- Ydre – Torsten Ahl, med Lena Qvist i Åtvidaberg som reserv {{N person=Torsten Ahl; role=kontaktperson; body=hållplatser; org=Ydre}} {{N person=Lena Qvist; role=reserv; body=hållplatser; org=Åtvidaberg; for=Torsten Ahl}}
Övriga lämnar namn till Daniel Sjöö innan 19 januari. {{A who=Övriga; due=2024-01-19; to=Daniel Sjöö}}

4. Återställningskraven – lägesrunda {{I n=4; kind=go-round}}
Linköping: antaget i nämnd i måndags. {{S org=Linköping; topic=återställningskraven; stance=yes}}
Mjölby: går upp i mars. {{S org=Mjölby; topic=återställningskraven; stance=yes}}
Boxholm: kör dem redan i praktiken. {{S org=Boxholm; topic=återställningskraven; stance=doing}}
Ydre: gräver för lite för att bry sig, svaret är nej. {{S org=Ydre; topic=återställningskraven; stance=no}}
Vadstena: fortfarande oklart. {{S org=Vadstena; topic=återställningskraven; stance=undecided}}

5. Belysningsupphandling {{I n=5; kind=decision}}
Linköping och Mjölby upphandlar gemensamt, de andra får ansluta sig. {{S org=Linköping; topic=belysningsupphandling; stance=doing}} {{S org=Mjölby; topic=belysningsupphandling; stance=doing}} Åtvidaberg, Kinda och Boxholm binder sig för att delta. {{S org=Åtvidaberg; topic=belysningsupphandling; stance=yes}} {{S org=Kinda; topic=belysningsupphandling; stance=yes}} {{S org=Boxholm; topic=belysningsupphandling; stance=yes}}
Upphandlingskostnaden, 4 kr per invånare, slås ut på deltagarna. {{K amount=4; unit=kr per invånare}} {{D}}
Det åligger Sofia Hedlund att ha kravspecen färdig till Lucia. {{A who=Sofia Hedlund; due=2023-12-13}}
Synpunkter på specen: respektive kommun, till Sofia, före 31/1. {{A who=respektive kommun; due=2024-01-31; to=Sofia}}

6. Saltlager {{I n=6; outcome=postponed}}
{{|}}Norrköpings förslag om gemensamt lager. Ströks från dagens lista och sparas till februarimötet, då Mehmet saknades. {{P until=2024-02-15; what=Norrköpings förslag om gemensamt lager; why=då Mehmet saknades}}

7. Utrustning {{I n=7}}
Den gemensamma trafikräknaren är trasig. {{|}}Kerstin lämnar in den på service, fakturan delas lika. {{A who=Kerstin Wallgren Ström}} {{D}}
Vem ska ha den sedan? {{Q}} Ingen svarade.

8. Avtackning {{I n=8}}
Birgitta tackades med blommor och en reflexväst. {{|}}Hon lämnar över pärmar och inloggning till Daniel i mellandagarna. {{A who=Birgitta Löfman; to=Daniel}}

9. 2024 års möten {{I n=9}}
15 februari {{M date=2024-02-15}}, 18 april {{M date=2024-04-18}}, 12 september {{M date=2024-09-12}} och 21 november {{M date=2024-11-21}}.

Tack för de här åren! Birgitta Löfman
