@file Oppenvard missbruk brev 230919.txt
@body Samverkansgruppen öppenvård
@date 2023-09-19
@start 13:00
@end 16:00
@place Spira, Jönköping
@mode in_person
@secretary Viktor Almroth
@p Gunilla Faxén | Jönköping | enhetschef | chair
@p Amira Saleh | Vaggeryd | sektionschef |
@p Cecilia Brant | Värnamo | enhetschef |
@p Jonas Wiktorin | Gislaved | IFO-chef |
@p Birgit Aronius | Nässjö | enhetschef |
@p Susanne Kvarnå | Tranås | enhetschef |
@p Dragan Ilić | Vetlanda | behandlingschef |
@p Henrik Sävström | Region Jönköpings län | verksamhetschef psykiatri |
@p Lena Dahlkvist | Region Jönköpings län | vårdenhetschef | partial=gick kl. 15
@p Susanne Löfgren Ek | Eksjö | enhetschef | absent excused
@p Per-Olof Stråhle | Habo | enhetschef | absent
@p Tuula Niemi | Region Jönköpings län | primärvården | absent excused
@p Viktor Almroth | | samordnare | guest
@p Ronja Ask | RFHL | | guest
---
Till: Samverkansgruppen öppenvård
Från: Viktor Almroth, samordnare
Avser: träffen tisdag 19 september 2023, 13-16, Spira, Jönköping

Bästa samverkare,

det här blev vår första träff efter sommaren. På kommunernas sida fanns Gunilla Faxén, enhetschef i Jönköping, som är ordförande i år, Amira Saleh, sektionschef i Vaggeryd, Cecilia Brant, enhetschef i Värnamo, Jonas Wiktorin, IFO-chef i Gislaved, Birgit Aronius, enhetschef i Nässjö, Susanne Kvarnå, enhetschef i Tranås, och Dragan Ilić, behandlingschef i Vetlanda. På regionens (Region Jönköpings län): Henrik Sävström, verksamhetschef psykiatri, och Lena Dahlkvist, vårdenhetschef, som gick kl. 15. Ronja Ask från RFHL gästade oss.
Susanne Löfgren Ek, enhetschef i Eksjö, och Tuula Niemi, primärvården (Region Jönköpings län), hade bett om ursäkt. Per-Olof Stråhle, enhetschef i Habo, hittade inte dit, visade det sig.

Ansvarsfördelningen när lagen ändras. {{I kind=theme}} Samsjuklighetsutredningen har föreslagit att regionerna tar över all behandling av beroende. Regeringen har aviserat en lagrådsremiss till våren, och lagen skulle då träda i kraft tidigast 2026. Henrik beskrev hur psykiatrin förbereder sig. Man räknar med att behöva sextio nya tjänster, och regiondirektören har tillsatt en intern utredning. Det finns de som tror att alltihop rinner ut i sanden, sade han, men dit hör inte han själv.
Birgit var orolig för öppenvårdens socionomer. De har byggt upp något under tjugo år som inte går att flytta i en handvändning. Dragan menade att man borde tala med personalen nu och inte sedan. Jonas frågade vad som händer med boendestödet, om det räknas som behandling, vilket det enligt utredaren inte gör. Gunilla undrade om vi borde skriva till departementet, men Lena påpekade att remisstiden är slut sedan länge.
Till slut kom vi överens om att kartlägga vilka insatser varje kommun har i dag. {{D}} {{|}}Amira och Dragan utformar frågorna, som jag skickar ut i vecka 41 till er alla. {{A who=Amira Saleh,Dragan Ilić,Viktor Almroth}} {{|}}Värnamo har för sin del redan gjort kartläggningen och lägger den på bordet. {{S org=Värnamo; topic=kartläggning; stance=doing}} {{|}}I Tranås saknar man tid före årsskiftet men är inte ovillig. {{S org=Tranås; topic=kartläggning; stance=interested}}

Naloxon. {{I kind=decision}} Lena redogjorde för läget. Under 2022 dog trettioen personer i länet av överdoser, nästan hälften av dem utan tidigare kontakt med vården. Läkemedelsverket har godkänt att naloxon lämnas ut av sjuksköterska utan läkarbesök. Regionens beroendemottagning i Jönköping har delat ut 240 sprejer sedan i våras. Socialstyrelsens föreskrift säger att den som lämnar ut ska ha utbildning. Ronja berättade att RFHL:s frivilliga bär sprej och hittills har hävt fyra överdoser.
Ska kommunens personal ha sprej? Gunilla sade att {{|}}Jönköping utrustar fältgruppen från november. {{S org=Jönköping; topic=naloxon; stance=yes}} {{|}}Nässjö vill se vem som bär det medicinska ansvaret innan man säger ja eller nej. {{S org=Nässjö; topic=naloxon; stance=undecided}} {{|}}I Gislaved har nämnden avslagit ett sådant förslag. {{S org=Gislaved; topic=naloxon; stance=no}}
{{|}}Lena bjuder in till en utbildningsdag för den personal som ska bära sprej. {{A who=Lena Dahlkvist}} {{|}}Den går av stapeln den 23 oktober i Huskvarna. {{M date=2023-10-23; what=utbildningsdag om naloxon}}

Vem sitter i vad. {{I}} Länsgruppen för missbruk och beroende har ändrat sin sammansättning. Hittills har Cecilia och Per-Olof talat för kommunerna. {{|}}Per-Olof ville bli befriad, och i hans ställe går Susanne Kvarnå in. {{N person=Susanne Kvarnå; role=representant; body=Länsgruppen för missbruk och beroende; for=Per-Olof Stråhle}} Cecilia har ett år kvar på sitt mandat. {{N person=Cecilia Brant; role=representant; body=Länsgruppen för missbruk och beroende}} Susanne L E, som sitter i Strategigrupp psykiatri, hälsade genom mig att där inte hänt något.
{{|}}Till den redaktion som ska förnya vår gemensamma broschyr utsågs Jonas, Lena och Birgit. {{D}} {{N person=Jonas Wiktorin; role=ledamot; body=redaktion för broschyren}} {{N person=Lena Dahlkvist; role=ledamot; body=redaktion för broschyren}} {{N person=Birgit Aronius; role=ledamot; body=redaktion för broschyren}}

Brukarrådet. {{I kind=dialogue}} Ronja gav en bild av hur det är att sitta i ett brukarråd där ingen lyssnar. Hennes råd till oss: betala arvode, ha mötena på kvällstid, återkoppla alltid. I Vaggeryd betalar man i dag ut 350 kronor per möte. {{K amount=350; unit=kronor per möte}} {{|}}Vetlanda är i färd med att starta ett eget råd. {{S org=Vetlanda; topic=brukarråd; stance=doing}} Ett länsgemensamt råd vore önskvärt, tyckte Henrik, och ingen sade emot honom, men längre än så kom det inte. {{F}}
Vem kan egentligen företräda de anhöriga? {{Q asker=Birgit Aronius}} Birgits fråga hann ingen besvara innan kaffet kom.

SIP för personer utan bostad. {{I outcome=postponed}} Tuula var föredragande här, och hon hade hamnat på ett akutmöte i Värnamo. Gunilla lyfte därför ur punkten, och ni möter den igen den 14 november. {{P until=2023-11-14; what=SIP för personer utan bostad; why=Tuula hade hamnat på ett akutmöte i Värnamo}} {{M date=2023-11-14}}

Smått. {{I}} Gunilla sa att hon tar kontakt med Per-Olof om vägbeskrivningar. {{A who=Gunilla Faxén; to=Per-Olof Stråhle}} Hos Brottsförebyggande rådet hålls en konferens i Malmö den 30 november. {{M date=2023-11-30; what=Brottsförebyggande rådets konferens}} Dragan vet sedan tidigare att hotellen är slut.
Ändra gärna i era kalendrar: {{|}}nästa års första träff sker 6 februari. {{M date=2024-02-06}}

Allt gott,
Viktor
