@file 2024-02-15 gatunätverket.md
@body Trafik- och gatunätverket Östergötland
@date 2024-02-15
@start 13:00
@end 15:00
@place Teams
@mode online
@secretary Daniel Sjöö
@p Lars-Göran Thyberg | Motala | gatuchef | chair remote
@p Mehmet Aydin | Norrköping | enhetschef | remote
@p Kerstin Wallgren Ström | Linköping | trafikstrateg | remote
@p Sofia Hedlund | Mjölby | gatuingenjör | remote
@p Amina Haddad | Boxholm | projektledare | remote
@p Yusuf Demir | Ödeshög | | remote
@p Torsten Ahl | Ydre | | remote
@p Per Stolt | Valdemarsvik | | remote partial=från 13.40
@p Fredrika Lannerstad | Vadstena | tf gatuchef | remote
@p Daniel Sjöö | | samordnare | guest remote
@p Joakim Rask | Kinda | | absent excused
@p Ulrika Nääs | Söderköping | | absent excused
---
# Trafik- och gatunätverket Östergötland

**15 feb 2024, 13–15, Teams**

**Med:** Lars-Göran Thyberg (LGT, Motala, gatuchef, ordf), Mehmet Aydin (MA, Norrköping, enhetschef), Kerstin Wallgren Ström (KWS, Linköping, trafikstrateg), Sofia Hedlund (SH, Mjölby, gatuingenjör), Amina Haddad (AH, Boxholm, projektledare), Yusuf Demir (YD, Ödeshög), Torsten Ahl (TA, Ydre), Per Stolt (PS, Valdemarsvik, från 13.40), Fredrika Lannerstad (FL, Vadstena, tf gatuchef), Daniel Sjöö (DS, samordnare, skriver)

**Inte med (sagt till):** Joakim Rask Kinda, Ulrika Nääs Söderköping

## Incheckning {{I}}
Fredrika Lannerstad är ny i gänget för Vadstenas del. {{N person=Fredrika Lannerstad; role=ledamot; body=Trafik- och gatunätverket Östergötland; org=Vadstena}}

## Saltlager (kvar från dec) {{I kind=decision}}
MA drog förslaget: en hall på Händelö, 900 ton.
- MJÖLBY är på. {{S org=Mjölby; topic=saltlager; stance=yes}}
- LINKÖPING har egen hall och tackar nej. {{S org=Linköping; topic=saltlager; stance=no}}
- YDRE: för långt att köra, men nyfikna om det blir ett lager söderut. {{S org=Ydre; topic=saltlager; stance=interested}}
- VALDEMARSVIK måste räkna på saken. {{S org=Valdemarsvik; topic=saltlager; stance=undecided}}

**Beslut:** {{|}}vi provar en säsong, oktober 2024–april 2025, under förutsättning att minst fyra kommuner ansluter sig. {{D if=minst fyra kommuner ansluter sig; until=2025-04}}
Hyra 240 tkr/år. {{K amount=240; unit=tkr/år}}

- [ ] MA: avtalsutkast → alla, 15 mars {{A who=Mehmet Aydin; due=2024-03-15; to=alla}}
- [ ] Varje kommun: ja eller nej till MA, 12 april {{A who=Varje kommun; due=2024-04-12; to=Mehmet Aydin}}
- [ ] PS räknar på transporterna. {{A who=Per Stolt}}

## Belysning {{I}}
SH levererade specen i tid, nio synpunkter inkomna. Annonsen ute sedan 9/2. Mjölbys inköpsenhet utvärderar.
Om överprövning sker kallar SH till extra avstämning. {{A who=Sofia Hedlund; if=Om överprövning sker}}

## Cykelgruppen {{I kind=report}}
YD var på mötet i januari. Regionen tänker ta bort bidraget till cykelräkning. {{|}}AH ska protestera å nätverkets vägnar i gruppen 6/3. {{A who=Amina Haddad; due=2024-03-06}} {{M date=2024-03-06; what=Cykelgruppen}}
AH går på föräldraledighet från mitten av mars, KWS täcker upp för henne där tills vidare. {{N person=Kerstin Wallgren Ström; role=ersättare; body=Cykelgruppen; for=Amina Haddad}}

## Trafiksäkerhetsdagen 2025? {{I outcome=postponed}}
Tas i september när fler är här. {{P until=2024-09-12; what=Trafiksäkerhetsdagen 2025; why=när fler är här}}

## Hållplatser {{I}}
Kontaktpersonslistan: Linköping anger KWS, {{N person=Kerstin Wallgren Ström; role=kontaktperson; body=Hållplatser; org=Linköping}} Motala anger Ida Fors, {{N person=Ida Fors; role=kontaktperson; body=Hållplatser; org=Motala}} Norrköping har inte återkommit. {{|}}Fortfarande lucka: Vadstena. {{V seat=kontaktperson; body=Hållplatser; org=Vadstena}}

## Övrigt {{I}}
- Statsbidraget för trygga skolvägar är slut. {{|}}Får man ändå söka i efterhand? {{Q}}
- Upphandlingspriserna som SH visade är sekretess tills tilldelning. {{X mark=sekretess}}
- PM om elsparkcyklar: MA och YD snickrar ihop ett, klart april. {{A who=Mehmet Aydin,Yusuf Demir; due=2024-04}}

## Nästa {{I}}
18 april, Mjölby, heldag. {{M date=2024-04-18}}

/Daniel Sjöö
