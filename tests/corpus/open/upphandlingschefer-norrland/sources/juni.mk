@file 2023-06-15 utskrift av diktat.md
@body Upphandlingschefsnätverket Norrland
@date 2023-06-15
@start 13:00
@end 15:00
@mode online
@secretary Stig-Olov Bäckman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Karin Stenlund | Umeå | |
@p Behzad Ahmadi | Luleå | |
@p Frida Jonasson-Reis | Östersund | |
@p Linnéa Forsgren | Härnösand | |
@p Tomas Wikberg | Boden | |
@p Åke Nordmark | Örnsköldsvik | |
@p Anneli Niia | Kiruna | |
@p Petter Lans | Gällivare | |
@p Zainab Osman | | | absent excused guest
@p Karin Hedström | Skellefteå | | absent
@p Mats Öqvist | Piteå | | absent
---
# Upphandlingschefsnätverket Norrland

*Länkmöte 15 juni 2023, klockan 13 till 15. Zainab Osman är hemma med sjukt barn så jag, Stig-Olov Bäckman, talar in och telefonen skriver.*

**Med:** Stig-Olov Bäckman (Sundsvall, ordförande), Karin Stenlund (Umeå), Behzad Ahmadi (Luleå), Frida Jonasson-Reis (Östersund), Linnéa Forsgren (Härnösand), Tomas Wikberg (Boden), Åke Nordmark (Örnsköldsvik), Anneli Niia (Kiruna), Petter Lans (Gällivare)

**Borta:** Karin Hedström (Skellefteå), Mats Öqvist (Piteå)

## Livsmedel, indelningen i områden {{I kind=decision}}

Karin Stenlund ritade kartan för oss. Projektgruppen hade vägt sex områden mot tolv och stannat för nio. Färre ger billigare transporter och fler släpper in de små. Hon hade pratat med sex grossister och fyra av dem sade sig kunna lämna anbud på minst tre områden. Petter vidhöll att Gällivare klarar sig själva men såg ändå att område nio slutar precis vid hans kommungräns, och nu frågade han om det går att komma in som option. Karin trodde det, om besked kommer före semestern. Bakgrunden är ju att deras egen upphandling överklagades. {{|}}Gällivare vill alltså ha en option {{S org=Gällivare; topic=livsmedelsupphandling; stance=interested}}. {{|}}Anneli hade fått sitt pris och meddelade att Kiruna hoppar på {{S org=Kiruna; topic=livsmedelsupphandling; stance=yes}}. Linnéa undrade hur vi tänkt om skolkök som läggs ned under avtalstiden, men det står redan i utkastet. Någon ville ha med fjällskolorna i ett eget område, det fick inget gehör. {{|}}Efter en kort ordväxling om vem som bär risken kunde jag slå fast att vi går på nio områden med rätt för Gällivare att ansluta senare {{D if=med rätt för Gällivare att ansluta senare}}. {{|}}Petter lämnar skriftligt besked om optionen senast torsdag 22 juni {{A who=Petter Lans; due=2023-06-22}}.

Ulla Brännvall har nu lämnat projektgruppen, hon orkade inte mer {{L person=Ulla Brännvall; org=Gällivare; why=hon orkade inte mer}}. {{|}}På hennes plats kommer Åkes kollega, dietisten Nils Kvarnlöf {{N person=Nils Kvarnlöf; role=ledamot; body=projektgruppen för livsmedel; org=Örnsköldsvik; for=Ulla Brännvall}}, om hans chef säger ja, vilket hon brukar.

## Hot mot upphandlare {{I kind=dialogue}}

Det här blev den tyngsta punkten. Frida berättade om en entreprenör som sökt upp en handläggare i hemmet efter ett tilldelningsbeslut. Polisanmälan är gjord och Östersund har flyttat handläggaren till annat arbete. Arbetsmiljöverket ställer krav på riskbedömning redan i dag. Tomas hade varit med om en leverantör som filmade dörren till stadshuset. Behzad menade att namnen borde bort från handlingarna, men offentlighetsprincipen sätter gränser och en jurist har sagt att initialer räcker bara internt. I Norge går det tydligen. Jag tycker själv att vi chefer ska skriva under allt så att det är vi som syns. Frågan är om vi kan göra något gemensamt, och där finns massor av idéer: larm, jourtelefon, en kurs, ett upprop. {{|}}De flesta lutade åt ett upprop men hettan fick lägga sig {{F}}, {{|}}och vi återvänder till ämnet i Piteå den 14 september när alla är utvilade {{P until=2023-09-14; what=Hot mot upphandlare; why=hettan fick lägga sig}} {{M date=2023-09-14}}. {{|}}Det enda som spikades idag var en enkät till handläggarna {{D}}. {{|}}Den gör Frida i ordning med hjälp av sin HR-avdelning, och den går ut i augusti {{A who=Frida Jonasson-Reis; due=2023-08}}. {{|}}Det som Frida berättade om handläggaren ska inte föras vidare {{X mark=ska inte föras vidare}}.

## Åtgärdslistan {{I kind=report}}

Jag läste upp listan. Mallen är skärpt och utskickad av Zainab. Tomas har kursavtalet på plats. Anneli fixade inloggen redan i våras. {{|}}Kvar att göra är Mats jämförelse av mäklare, han har begärt och fått anstånd till den 8 september {{A who=Mats Öqvist; due=2023-09-08}}.

## Roller till hösten {{I kind=decision}}

Åke är bara vikarie och vill ändå göra nytta. {{|}}Han följer med Linnéa till regionens dialogdag den 30 augusti {{N person=Åke Nordmark; role=deltagare; body=regionens dialogdag; org=Örnsköldsvik}} {{M date=2023-08-30; what=regionens dialogdag}}. Vad gäller mig själv har jag varit ordförande i fem år, och min fru har synpunkter. Stadgarna säger tre. Linnéa bad mig fundera över sommaren. {{|}}Vi kom dock fram till att ha en vice som kan lära sig under tiden och det vart Frida, hon fick alla röster {{D}} {{N person=Frida Jonasson-Reis; role=vice; body=Upphandlingschefsnätverket Norrland; org=Östersund}}. {{|}}Tomas förblir kassör {{N person=Tomas Wikberg; role=kassör; body=Upphandlingschefsnätverket Norrland; org=Boden}}. {{|}}Vi hade även en propå från Inköpsrådet om att låna ut någon till deras arbetsgrupp om miljökrav, och där föll lotten på Anneli {{D}} {{N person=Anneli Niia; role=representant; body=Inköpsrådets arbetsgrupp om miljökrav; org=Kiruna}}.

## Sist {{I}}

Trevlig sommar önskade jag alla. {{|}}Jag skriver till Åkes chef och tackar för lånet {{A who=Stig-Olov Bäckman}}. {{|}}Den som vill ha de inspelade delarna av mötet hör av sig till mig. {{A who=Den som vill ha de inspelade delarna av mötet; to=Stig-Olov Bäckman}}
