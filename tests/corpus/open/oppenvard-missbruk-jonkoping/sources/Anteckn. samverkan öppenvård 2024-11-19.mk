@file Anteckn. samverkan öppenvård 2024-11-19.docx
@body Samverkansgruppen öppenvård
@date 2024-11-19
@start 13:00
@end 16:30
@place Tranås, Plommongården
@mode hybrid
@secretary Susanne Kvarnå
@p Gunilla Faxén | Jönköping | enhetschef | chair
@p Susanne Kvarnå | Tranås | enhetschef |
@p Susanne Löfgren Ek | Eksjö | enhetschef |
@p Kristina Wahl | Nässjö | enhetschef |
@p Cecilia Brant | Värnamo | enhetschef |
@p Amira Saleh | Vaggeryd | sektionschef | remote
@p Jonas Wiktorin | Gislaved | IFO-chef | remote
@p Per-Olof Stråhle | Habo | enhetschef |
@p Tuula Niemi | Region Jönköpings län | primärvårdsstrateg |
@p Lena Dahlkvist | Region Jönköpings län | vårdenhetschef |
@p Henrik Sävström | Region Jönköpings län | verksamhetschef | absent excused
@p Dragan Ilić | Vetlanda | behandlingschef | absent excused
@p Viktor Almroth | | samordnare | guest
@p Ewa Zielińska | Maskrosen | ordförande | guest partial=ärende C
---
Samverkansgruppen öppenvård 2024-11-19
Klockan 13–16.30, Tranås, Plommongården (och Teams)
Närvaro
- Gunilla Faxén, enhetschef, Jönköping – mötets ordförande
- Susanne Löfgren Ek, enhetschef, Eksjö
- Kristina Wahl, enhetschef, Nässjö
- Cecilia Brant, enhetschef, Värnamo
- Per-Olof Stråhle, enhetschef, Habo
- Susanne Kvarnå, enhetschef, Tranås – sekreterare
- Tuula Niemi, primärvårdsstrateg, Region Jönköpings län
- Lena Dahlkvist, vårdenhetschef, Region Jönköpings län
- på Teams: Amira Saleh, sektionschef, Vaggeryd, och Jonas Wiktorin, IFO-chef, Gislaved
- Viktor Almroth, samordnare
- gäst vid ärende C: Ewa Zielińska, ordförande, Maskrosen
Frånvaro: Henrik Sävström, verksamhetschef, Region Jönköpings län, och Dragan Ilić, behandlingschef, Vetlanda, båda med giltigt skäl
Ärenden: A Lagen, B Kursen, C Maskrosen, D Länsgruppen med flera, E Rundan, F Avslut
A Lagen {{I n=A; kind=theme}}
Susanne L E föredrog sammanställningen av kommunernas synpunkter på lagrådsremissen. Tio kommuner har hört av sig. Nästan alla välkomnar principen men få tror på tidplanen. {{|}}Från Jönköping påpekades att den ekonomiska regleringen är för låg. {{S org=Jönköping; topic=Lagen}} Sveriges Kommuner och Regioner har i sitt yttrande avstyrkt förslaget i dess nuvarande form. Riksdagen ska enligt planen rösta i maj, och regionerna skulle i så fall ha arton månader på sig.
Lena framhöll att regionens tillsatta utredare vill flytta över hela mottagningar med personal och allt. Kristina undrade om det ens är lagligt utan förhandling, vilket Viktor trodde att det inte är. Cecilia sa att Värnamos socionomer redan söker sig bort. Den dag det finns en färdig lag kommer vi att behöva en gemensam plan, var Gunillas slutord.
Vi ställde oss bakom sammanställningen. {{D}} {{|}}Yttrandet lämnar vi in i gruppens namn, {{A who=vi}} {{D}} fast {{|}}Habo valde att stå utanför eftersom kommunen skickat ett eget. {{S org=Habo; topic=Lagen; stance=no}} {{|}}Viktor registrerar det hos departementet före sista dagen, den 29 november. {{A who=Viktor Almroth; due=2024-11-29; to=departementet}}
B Kursen {{I n=B; kind=report}}
Tjugosex personer gick de två första dagarna. Omdömena var goda utom om lunchen. Jonas hade hört att utbildaren drar över tiden och att Nässjös deltagare missade tåget. Tredje dagen är som bekant 3 december. {{M date=2024-12-03; what=Kursen}} {{|}}Efter den samlar Kristina ihop en skriftlig utvärdering åt oss. {{A who=Kristina Wahl}} En omgång till kan bli aktuell om staten förlänger pengarna. Någon tyckte 6 800 kronor var dyrt, {{K amount=6800; unit=kronor}} någon annan att det var det bästa vi köpt.
{{|}}I Gislaved börjar man med gruppbehandling enligt modellen redan efter jul. {{S org=Gislaved; topic=återfallsprevention; stance=doing}} {{|}}Vaggeryd hoppas på detsamma men har inget beslut. {{S org=Vaggeryd; topic=återfallsprevention; stance=interested}}
C Maskrosen {{I n=C; kind=dialogue}}
Ewa Zielińska grundade föreningen 2009 när hennes bror hade dött. I dag har den 220 medlemmar i länet. Hon beskrev hur anhöriga ringer till socialtjänsten och får svaret att man inte kan säga någonting, och att sekretessen ofta används som ursäkt. Föreningen driver självhjälpsgrupper varje torsdag och brukar få bidrag från tre kommuner. {{|}}I Eksjö har bidraget upphört, ett beslut som nämnden fattade i våras. {{S org=Eksjö; topic=Maskrosen; stance=no}}
Sedan ställde vi våra förberedda frågor. Hur ser ett bra första samtal ut? Ewa: att någon frågar hur jag sover. Skulle Maskrosen vilja sitta med vid vårt bord? Gärna, svarade hon, men inte oavlönat. Per-Olof tyckte att man i så fall måste räkna på saken. Amira, som under Ewas berättelse varit alldeles tyst, berättade att hon själv är anhörig.
{{|}}Det blev så att föreningen adjungeras till två av våra möten under 2025. {{D until=2025-12-31}} {{|}}Ewa blir själv den som kommer, som adjungerad. {{N person=Ewa Zielińska; role=adjungerad; body=Samverkansgruppen öppenvård; org=Maskrosen}} {{|}}Arvodets storlek klarar vi inte ut förrän Henrik är på plats, det tas därför den 11 februari. {{P until=2025-02-11; what=Arvodets storlek; why=Henrik inte på plats}} {{M date=2025-02-11}}
D Länsgruppen med flera {{I n=D; kind=decision}}
Cecilia tackade för förtroendet efter fem år i Länsgruppen. Tre hade blivit tillfrågade om stolen, två avböjde. {{|}}Kvar fanns Jonas, som gruppen valde med handuppräckning till ny representant efter henne. {{D}} {{N person=Jonas Wiktorin; role=representant; body=Länsgruppen; for=Cecilia Brant}} Min egen mandattid går ut först nästa år.
Etiska rådet beslutade i oktober att godta vår nominering av Susanne Löfgren Ek. {{N person=Susanne Löfgren Ek; role=ledamot; body=Etiska rådet}} Hon hade redan hunnit med ett möte.
ANDTS-rådet söker någon efter Lena. {{|}}Tuula kan tänka sig att ta det men måste prata med sin chef först. Hon ger Viktor besked innan jul. {{A who=Tuula Niemi; to=Viktor Almroth}}
Ordförandeskapet 2025 ska enligt vår turordning gå till en kommun. {{|}}Amira blev enhälligt vald att efterträda Henrik. {{D}} {{N person=Amira Saleh; role=ordförande; body=Samverkansgruppen öppenvård; for=Henrik Sävström}} Viceposten går därmed till regionsidan, som själv får peka ut sin person. {{V seat=Viceposten; body=Samverkansgruppen öppenvård}}
E Rundan: naloxon ett år senare {{I n=E; kind=go-round}}
- Jönköping: fältgruppen har hävt sju överdoser, fortsätter. {{S org=Jönköping; topic=naloxon; stance=doing}}
- Nässjö: ansvaret utrett, sprejen på plats i januari. {{S org=Nässjö; topic=naloxon; stance=yes}}
- Tranås: har inte haft frågan uppe i nämnden. {{S org=Tranås; topic=naloxon; stance=undecided}}
- Värnamo: avvaktar Nässjös erfarenheter. {{S org=Värnamo; topic=naloxon; stance=undecided}}
- Regionen: utökar utlämningen till Eksjö sjukhus. {{S org=Region Jönköpings län; topic=naloxon; stance=doing}}
F Avslut {{I n=F}}
Gunilla bad oss alla att kontrollera telefonnumren i varningskedjan innan decemberlarmet. {{A who=alla}} Vetlandas fråga om hemlösa ungdomar fick vi inte något svar på, eftersom ingen visste om det är skola eller socialtjänst. {{Q asker=Vetlanda}}
Susanne Kvarnå
