@file Kort brev oppenvard sept 2024.txt
@body Samverkansgruppen öppenvård
@date 2024-09-17
@start 13:00
@end 14:30
@place
@mode online
@secretary Viktor Almroth
@p Henrik Sävström | Region Jönköpings län | | chair remote
@p Lena Dahlkvist | Region Jönköpings län | | remote
@p Amira Saleh | Vaggeryd | | remote
@p Gunilla Faxén | Jönköping | | remote
@p Jonas Wiktorin | Gislaved | | remote
@p Dragan Ilić | Vetlanda | | remote
@p Susanne Löfgren Ek | Eksjö | | remote
@p Kristina Wahl | Nässjö | | remote
@p Cecilia Brant | Värnamo | | absent excused
@p Susanne Kvarnå | Tranås | | absent excused
@p Per-Olof Stråhle | Habo | | absent
@p Tuula Niemi | Region Jönköpings län | | absent excused
@p Viktor Almroth | | | guest remote
---
Samverkansgruppen öppenvård, zoom, 17 september 2024, 13.00-14.30

God eftermiddag!
Uppkopplade för Region Jönköpings län: Henrik Sävström, som ledde ordet (ordf.), och Lena Dahlkvist. Uppkopplade för kommunerna: Amira Saleh - Vaggeryd, Gunilla Faxén - Jönköping, Jonas Wiktorin - Gislaved, Dragan Ilić - Vetlanda, Susanne Löfgren Ek - Eksjö, Kristina Wahl - Nässjö.
Sa ifrån i förväg: Cecilia Brant - Värnamo, Susanne Kvarnå - Tranås, Tuula Niemi - Region Jönköpings län. Sa ingenting: Per-Olof Stråhle - Habo.
Jag som knattrar: Viktor Almroth

Det vi hade framför oss:
1) nya i gruppen 2) spelfrågorna 3) Maskrosen 4) återfallskursen 5) nya ombud 6) budget 7) lagen

1) nya i gruppen {{I n=1}}
Kristina Wahl är sedan 1 september Nässjös röst hos oss, Mats Dryselius återgår till fältet. {{N person=Kristina Wahl; role=ledamot; body=Samverkansgruppen öppenvård; org=Nässjö; for=Mats Dryselius}}
Kristina blir samtidigt varningskontakt, Mats avsade sig det. {{N person=Kristina Wahl; role=varningskontakt; org=Nässjö; for=Mats Dryselius}}

2) spelfrågorna {{I n=2; kind=decision}}
Amira: 388 tillfrågade, 31 ja.
Pröva längre? Alla röstade ja, försöket löper nu till sista april. {{D until=2025-04-30}}
Gislaved vill också vara med fast först i januari. {{S org=Gislaved; topic=spelfrågorna; stance=yes}} Jönköping drar sig ur, för tungt. {{S org=Jönköping; topic=spelfrågorna; stance=no}}
Var ska siffrorna lagras, och hos vem? Ingen vågade gissa. {{Q}}

3) Maskrosen {{I n=3}}
Föreningen kommer 19 november. {{M date=2024-11-19}} Arvode 1 500 kr {{K amount=1500; unit=kr}} ur regionens ficka.
Bered frågor i förväg, mejla dem till mig i oktober. {{A who=alla; due=2024-10; to=Viktor Almroth}}

4) återfallskursen {{I n=4; kind=decision}}
Utbildare vald av Jönköping: Stegen Utbildning AB. Kursdagar 21 oktober {{M date=2024-10-21; what=återfallskursen}}, 22 oktober {{M date=2024-10-22; what=återfallskursen}} samt 3 december. {{M date=2024-12-03; what=återfallskursen}}
Två platser per kommun, resten lottas. {{D}}
Lottningen förrättar Jonas och Kristina, den 27 sept. {{A who=Jonas Wiktorin,Kristina Wahl; due=2024-09-27}}
Vetlanda kan inte släppa någon alls i oktober. {{S org=Vetlanda; topic=återfallskursen; stance=no}}

5) nya ombud {{I n=5; outcome=postponed}}
Cecilias stol i Länsgruppen står på tur att bli tom. Henrik ville ha Cecilia närvarande, så valet rullar vidare till november. {{P until=2024-11-19; what=valet till Cecilias stol i Länsgruppen; why=Henrik ville ha Cecilia närvarande}}
Men bisittaren Dragan blir fullvärdig ledamot i Strategigrupp psykiatri, det hade gruppen själv bett om. {{N person=Dragan Ilić; role=ledamot; body=Strategigrupp psykiatri}}
Brottsofferjouren erbjuder oss en styrelseplats, den är obemannad tills någon ropar. {{V seat=styrelseplats; body=Brottsofferjouren}}

6) budget {{I n=6; kind=decision}}
Kommunerna betalar 0,90 kr per invånare nästa år. {{D}} {{K amount=0.90; unit=kr per invånare; years=2025}}
Dock gäller det bara ifall regionen skjuter till lika mycket. {{D if=ifall regionen skjuter till lika mycket}}
Henrik kollar med regionens ekonomi, han siktar på 1 okt. {{A who=Henrik Sävström; due=2024-10-01; to=regionens ekonomi}}
Löneuppgiften om mig som flimrade förbi: glöm den, den är ej offentlig ännu. {{X mark=ej offentlig ännu}}

7) lagen {{I n=7}}
Remissen kom 12 september. Susanne LE sammanställer kommunernas synpunkter. {{A who=Susanne Löfgren Ek}}
Henrik fick låna min bok men glömde den hos Amira, som tar med den sedan. {{A who=Amira Saleh}}
Lena går ned på halvtid och släpper ANDTS-rådet vid nyår. {{V seat=ANDTS-rådet; body=ANDTS-rådet}}

Hej svejs,
Viktor
