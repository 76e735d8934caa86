@file digirad_2023-05-04.txt
@body Digitaliseringsrådet
@date 2023-05-04
@start 13:00
@end 15:00
@place Knivsta, Centrum för idrott och kultur
@mode in_person
@secretary Ellinor Vass
@p Ing-Marie Sköldh | Enköping | | chair
@p Jörgen Stål | Heby
@p Lovisa Berglind | Knivsta
@p Ulf Norén | Tierp
@p Therese Wahlund Roos | Älvkarleby
@p Anna Kvist | Östhammar
@p Hamdi Warsame | Uppsala | | for=Pontus Grahn
@p Ellinor Vass | | | guest
@p Pontus Grahn | Uppsala | | absent
@p Reza Tavakoli | Håbo | | absent
---
# Digitaliseringsrådet 4 maj 2023
> 13.00–15.00 · Knivsta, Centrum för idrott och kultur
**Inne:** IMS Ing-Marie Sköldh (Enköping, mötesordförande), JS Jörgen Stål (Heby), LB Lovisa Berglind (Knivsta), UN Ulf Norén (Tierp), TWR Therese Wahlund Roos (Älvkarleby), AK Anna Kvist (Östhammar), HW Hamdi Warsame (Uppsala, vikarierar för Pontus Grahn)
**Frånvarande:** Pontus Grahn (Uppsala), Reza Tavakoli (Håbo)
**Antecknar:** Ellinor Vass (EV)

## 1 – Regel 7 {{I n=1; kind=decision}}
- TWR: barns ärenden ska aldrig genom en textrobot. LB: omöjligt att följa.
- **Utfall:** regeln införs med tillägget "utan vårdnadshavarens medgivande" {{D if=med tillägget "utan vårdnadshavarens medgivande"}}
- EV → {{|}}ny version på webben 12/5 {{A who=Ellinor Vass; due=2023-05-12}}
## 2 – E-arkiv {{I n=2; kind=decision}}
- Heby och Håbo har skrivit på. {{S org=Heby; stance=yes}} {{S org=Håbo; stance=yes}} Sju av åtta.
- **Utfall:** upphandlingen startas {{D}}
- Kravgrupp: JS (leder), LB, HW {{D}} {{|}}JS (leder){{N person=Jörgen Stål; role=ledare; body=Kravgrupp}} {{|}}LB{{N person=Lovisa Berglind; role=ledamot; body=Kravgrupp}} {{|}}HW{{N person=Hamdi Warsame; role=ledamot; body=Kravgrupp; org=Uppsala}}
- HW → {{|}}tidplan till alla, senast 26 maj {{A who=Hamdi Warsame; due=2023-05-26; to=alla}}
## 3 – Bredbandsforum {{I n=3; kind=decision}}
- JS sa ja efter att ha läst uppdraget. {{N person=Jörgen Stål; role=representant; body=Bredbandsforum}} Rådet likaså. {{D}}
## 4 – Mognadsmätning {{I n=4; kind=go-round}}
- Knivsta: med {{S org=Knivsta; stance=yes}}
- Enköping: står över {{S org=Enköping; stance=no}}
- Tierp: svar kan inte ges, chefsbyte {{S org=Tierp; stance=undecided}}
- JS → {{|}}hör med universitetet om rabatt {{A who=Jörgen Stål; to=universitetet}}
## 5 – Digital vård- och omsorgsplan {{I n=5; kind=theme; outcome=not_reached}}
- Klockan blev tre. {{|}}Lyfts över till juni, den 8:e. {{P until=2023-06-08; what=Digital vård- och omsorgsplan; why=Klockan blev tre}}
## 6 – Folk {{I n=6}}
- UN:s sista råd. TACK. {{|}}Från Tierp kommer efter sommaren Siv Ekman Dahl. {{N person=Siv Ekman Dahl; role=ledamot; body=Digitaliseringsrådet; org=Tierp; for=Ulf Norén}}
- Hamdi blir Pontus ständige ersättare i rådet. {{N person=Hamdi Warsame; role=ersättare; body=Digitaliseringsrådet; for=Pontus Grahn}}
- TWR föräldraledig från augusti, vem som sitter för Älvkarleby är inte löst {{V seat=ledamot; body=Digitaliseringsrådet; org=Älvkarleby}} {{L person=Therese Wahlund Roos; org=Älvkarleby; when=från augusti; why=föräldraledig}}
## 7 – Övrigt {{I n=7}}
- Incidentlistan: sekretess enligt 18 kap. {{X mark=sekretess enligt 18 kap.}}
- Licensen för signering 240 tkr/år, delas lika. {{K amount=240; unit=tkr/år}}
- Hur loggar man en delad robot? {{Q}}
- AK + UN → {{|}}mejlar ut sin skiss på delat dataskyddsombud {{A who=Anna Kvist,Ulf Norén}}
- Offentliga rummet är 23{{M date=2023-05-23; what=Offentliga rummet}}–{{|}}24 maj i Sundsvall{{M date=2023-05-24; what=Offentliga rummet}}, {{|}}IMS och TWR åker. {{N person=Ing-Marie Sköldh; role=deltagare; body=Offentliga rummet}} {{N person=Therese Wahlund Roos; role=deltagare; body=Offentliga rummet}}
- Nästa råd: 8/6, länk {{M date=2023-06-08}}
