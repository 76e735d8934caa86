@file 2025-05-20 forskola.md
@body Förskolerektorsnätverket
@date 2025-05-20
@start 12:30
@end 15:00
@place Strängnäs, Multeum
@mode hybrid
@secretary Hampus Ortega
@p Solveig Norrbom | Enköping | | chair
@p Fatemeh Rahimi | Strängnäs | |
@p Ulrika Ståhl | Köping | |
@p Nils Hagberg | Kungsör | |
@p Björn Asplund | Hallstahammar | | remote
@p Maryam Osman-Berg | Sala | | remote
@p Gert Lundkvist | Surahammar | |
@p Pernilla Wik | Arboga | | absent
@p Hampus Ortega | | | guest
---
Förskolerektorsnätverket
======

`2025-05-20` `12:30–15:00` `Strängnäs, Multeum`

**Här:** Solveig Norrbom (Enköping, ordförande) · Fatemeh Rahimi (Strängnäs) · Ulrika Ståhl (Köping) · Nils Hagberg (Kungsör) · Gert Lundkvist (Surahammar)
**Via Zoom:** Björn Asplund (Hallstahammar) · Maryam Osman-Berg (Sala)
**Saknades:** Pernilla Wik (Arboga)
**Skrev:** Hampus Ortega

#### Språkfrön {{I kind=decision}}
- [x] Skolverket ok med tio förskolor
- Strängnäs får gå ur. {{D binds=Strängnäs}}
- De pengar som blir över → handledartid, 112 tkr {{D}} {{K amount=112; unit=tkr}}
- [ ] Hampus gör ny budget, fredag 23/5 {{A who=Hampus Ortega; due=2025-05-23}}
- [ ] Köping + Kungsör: skicka in filmerna till forskarna {{A who=Köping,Kungsör; to=forskarna}}

#### Ny ordförande {{I kind=decision}}
- Valberedningen (Gert, Nils) hade ett enda namn
- Enigt val: Maryam Osman-Berg, 1 juli 2025 t o m 30 juni 2027 {{D until=2027-06-30}} {{N person=Maryam Osman-Berg; role=ordförande; body=Förskolerektorsnätverket; org=Sala; for=Solveig Norrbom}}
- Vice = ? Gert vill inte, Ulrika är tveksam. {{|}}Väntar till 9/9. {{P until=2025-09-09; what=Vice; why=Gert vill inte, Ulrika är tveksam}}
- Solveig blir "hedersordförande" sa någon, skoj

#### Efter Fatemeh {{I kind=information}}
- Strängnäs har ännu ingen rektor att skicka {{V seat=ledamot; body=Förskolerektorsnätverket; org=Strängnäs}}
- Björn redan inne i ledningsgruppen i hennes ställe {{N person=Björn Asplund; role=ledamot; body=ledningsgruppen; org=Hallstahammar; for=Fatemeh Rahimi}}
- [ ] Fatemeh mejlar kontaktlistan innan hon åker {{A who=Fatemeh Rahimi}}

#### Heldagen 8 maj, summering {{I kind=report; outcome=postponed}}
- Utvärderingen ligger hos Pernilla. {{|}}Vi sparar den till hösten. {{P what=Heldagen 8 maj, summering; why=Utvärderingen ligger hos Pernilla}}
- Netto: minus 3 200 kr {{K amount=3200; unit=kr}}
- Underskottet täcks av kassan {{D}}

#### Sommaröppet {{I kind=go-round}}
- Enköping stänger v 28–31, en jourförskola {{S org=Enköping; topic=sommaröppet; stance=doing}}
- Surahammar har öppet hela sommaren {{S org=Surahammar; topic=sommaröppet; stance=doing}}
- Hallstahammar: vill samsas om jour med Surahammar {{S org=Hallstahammar; topic=sommaröppet; stance=interested}}
- Kungsör vet inte än, 14 barn anmälda {{S org=Kungsör; topic=sommaröppet; stance=undecided}}
- [ ] Gert pratar med sin förvaltningschef om samsandet {{A who=Gert Lundkvist; to=sin förvaltningschef}}

#### Barnskötarlyftet {{I kind=report}}
- Beviljat!! {{|}}Start 25 augusti i Köping {{M date=2025-08-25; what=start för barnskötarlyftet}}
- Skyltfond/lokaler: de flesta lutar mot Köpings bibliotek, inget spikat {{F}}
- Kontakt mot fonden framåt: Gert efter Nils {{N person=Gert Lundkvist; role=kontakt; body=Omställningsfonden; org=Surahammar; for=Nils Hagberg}}

#### ??? {{I kind=question}}
- Får vårdnadshavare neka sovvila skriftligt? (Ulrika) Vi hade fem åsikter och inget svar, ingen tog den. {{Q asker=Ulrika Ståhl}}
- Siffror på barn i kö är arbetsmaterial, delas inte {{X mark=arbetsmaterial, delas inte}}

---
Höst: 9/9 Surahammar {{M date=2025-09-09}}, 28/10 Kungsör {{M date=2025-10-28}}
