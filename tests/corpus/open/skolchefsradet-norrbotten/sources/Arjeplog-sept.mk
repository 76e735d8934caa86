@file Arjeplog-sept.md
@body Skolchefsrådet Norrbotten
@date 2024-09-12
@place Hotell Silverhatten, Arjeplog
@mode in_person
@secretary Birgitta Ahnlund
@p Margareta Lundmark-Öhman | Luleå | | chair
@p Anna-Karin Stoltz | Boden | |
@p Sirpa Kangas | Piteå | |
@p Yasmin Haddad | Älvsbyn | |
@p Per-Erik Fjällås | Kalix | |
@p Håkan Niemi | Pajala | |
@p Maria Vennström | Gällivare | |
@p Ante Kuhmunen | Jokkmokk | |
@p Selma Dizdarević | Arjeplog | |
@p Lena Mukka | Övertorneå | |
@p Birgitta Ahnlund | | samordnare | guest
@p Outi Rantala | Haparanda | | absent
---
# Två dagar i Arjeplog

**Skolchefsrådet Norrbotten, 12 september 2024, första dagens anteckningar**

**Var:** Hotell Silverhatten, Arjeplog

**Vi som var där:**

- Margareta Lundmark-Öhman, Luleå, ordförande
- Anna-Karin Stoltz, Boden
- Sirpa Kangas, Piteå
- Yasmin Haddad, Älvsbyn
- Per-Erik Fjällås, Kalix
- Håkan Niemi, Pajala
- Maria Vennström, Gällivare
- Ante Kuhmunen, Jokkmokk
- Selma Dizdarević, Arjeplog
- Lena Mukka, Övertorneå
- Birgitta Ahnlund, samordnare, vid papperet

**Inte på plats:** Outi Rantala, Haparanda

## a. Selma berättar om sin kommun {{I n=a; kind=theme}}

Arjeplog har tvåhundrasextio elever på en yta större än Kronobergs och Blekinges län tillsammans. Selma talade om vintertestarnas barn, som kommer i november och försvinner i mars, och om hur skolan lär sig tyska fraser för att klara terminsstarten. Sedan 2022 köper kommunen studievägledning av Piteå, ett upplägg som båda parter säger sig vara nöjda med. Rektor Ville Tuomela sitter i länets nätverk för små skolor och lär gärna ut det han kan.

## b. Skolpliktsrutinen {{I n=b; kind=decision}}

Vägledningen från Skolverket blev tunnare än väntat, men Per-Erik hade ändå fått ihop fyra sidor av kommunernas egna papper. Lena invände att gränskommunerna alltid får göra mer än andra och att det borde synas. Efter en stunds rundgång kring ordet "stadigvarande" {{|}}antog vi rutinen på försök, att omprövas i juni nästa år {{D until=2025-06}}, med det tillägg som Lena önskade. {{|}}Det tillägget formulerar hon själv. {{A who=Lena Mukka}} {{|}}Övertorneå börjar redan i oktober {{S org=Övertorneå; stance=doing}}; {{|}}för Gällivares del måste juristen läsa först, så något besked kunde Maria inte ge. {{S org=Gällivare; stance=undecided}}

## c. Om stolarna {{I n=c; kind=decision}}

Karin Strömbäck är föräldraledig från oktober till och med maj. Under den tiden har Överkalix tillförordnad chef i Jörgen Liikavainio, {{|}}som också intar Karins plats i rådet. {{N person=Jörgen Liikavainio; role=ersättare; body=Skolchefsrådet Norrbotten; org=Överkalix; for=Karin Strömbäck}} {{|}}Hennes uppdrag i valberedningen sköts däremot av Anna-Karin Stoltz så länge, enades rådet om. {{D}} {{N person=Anna-Karin Stoltz; role=ersättare; body=valberedningen; for=Karin Strömbäck}} Hur det skulle bli med suppleantposten i Norrskenssamverkan visste ingen. {{|}}Sirpa, som ju är den som eventuellt behöver avlösning, ville fundera, och saken återkommer därför i november. {{P what=suppleantposten i Norrskenssamverkan; until=2024-11-14; why=Sirpa, som ju är den som eventuellt behöver avlösning, ville fundera}}

Ante fick en blomma för sitt första år i branschrådet. {{|}}Han har ombetts fortsätta och gör det, men från årsskiftet i sällskap med Håkan Niemi, eftersom universitetet numera erbjuder oss två platser. {{N person=Ante Kuhmunen; role=representant; body=branschrådet}} {{N person=Håkan Niemi; role=representant; body=branschrådet}} Lena, reserv sedan starten, säger adjö till den rollen. {{L person=Lena Mukka}} Ingen ny reserv utsågs.

I barnrättsrådet hos regionen gapar vår stol fortfarande tom. {{V seat=representant; body=barnrättsrådet}} Margareta hade frågat Ante, som svarat nej av tidsskäl. Maria Vennström sade att hon kanske skulle kunna tänka sig det om mötena hölls på länk, men det är inte säkert att de gör det.

## d. Vem äger elevhälsans journal? {{I n=d; kind=dialogue}}

Frågan ställdes av Ante {{Q asker=Ante Kuhmunen}} och blev kvar när vi gick till lunch. Två kommuner har upphandlat nytt system, tre har förlängt det gamla. Den som byter måste enligt lagen bevara allt i tio år, påpekade Yasmin, och arkivmyndigheten i Luleå brukar vara tålmodig men inte hur länge som helst. {{|}}Kalix upphandlar ensamt och räknar med avtal till sommaren. {{S org=Kalix; stance=doing}} {{|}}Älvsbyn hänger gärna på någon större. {{S org=Älvsbyn; stance=interested}} Det vore önskvärt att de medicinskt ansvariga hördes. {{|}}Till novemberträffen bjuder därför Yasmin in skolöverläkaren. {{A who=Yasmin Haddad; due=2024-11-14}}

## e. Artificiell intelligens, igen {{I n=e; kind=theme; outcome=postponed}}

Föreläsaren från i maj kunde komma men inte planet. {{|}}Vi väntar nu till efter jul med detta ämne. {{P what=Artificiell intelligens; why=Föreläsaren från i maj kunde komma men inte planet}}

## f. Vad som följer {{I n=f; kind=information}}

Rådet möts härnäst i Piteå, torsdagen den 14 november. {{M date=2024-11-14}} Barn- och elevombudet gästar länet i Boden 2 oktober {{M date=2024-10-02; what=Barn- och elevombudet gästar länet}} och då {{|}}hälsar Anna-Karin välkommen å våra vägnar. {{A who=Anna-Karin Stoltz; due=2024-10-02}}
