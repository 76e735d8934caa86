@file brev_oppenvard_2024-04-16.md
@body Samverkansgruppen öppenvård
@date 2024-04-16
@start 13:00
@end 16:00
@place
@mode online
@secretary Viktor Almroth
@p Henrik Sävström | Region Jönköpings län | | chair remote
@p Tuula Niemi | Region Jönköpings län | | remote
@p Gunilla Faxén | Jönköping | | remote
@p Amira Saleh | Vaggeryd | | remote
@p Cecilia Brant | Värnamo | | remote
@p Birgit Aronius | Nässjö | | remote
@p Susanne Löfgren Ek | Eksjö | | remote
@p Dragan Ilić | Vetlanda | | remote
@p Per-Olof Stråhle | Habo | | remote partial=bara sista timmen
@p Lena Dahlkvist | Region Jönköpings län | | absent excused
@p Jonas Wiktorin | Gislaved | | absent excused
@p Susanne Kvarnå | Tranås | | absent
@p Viktor Almroth | | | guest remote
@p Linda Axberg | Spelinstitutet | | guest remote
---
# Samverkansgruppen öppenvård den 16 april 2024, 13.00–16.00 via Teams

Vänner och kollegor,

här får ni mitt referat. **Region Jönköpings län:** Henrik Sävström (ordf.) och Tuula Niemi. **Kommuner:** Gunilla Faxén (Jönköping), Amira Saleh (Vaggeryd), Cecilia Brant (Värnamo), Birgit Aronius (Nässjö), Susanne Löfgren Ek (Eksjö), Dragan Ilić (Vetlanda), Per-Olof Stråhle (Habo, bara sista timmen). **Gäst:** Linda Axberg, Spelinstitutet. **Frånvarande med besked:** Lena Dahlkvist (Region Jönköpings län), Jonas Wiktorin (Gislaved). **Utan besked:** Susanne Kvarnå (Tranås). Undertecknad heter Viktor Almroth.

### a. Spel om pengar {{I n=a; kind=theme}}

Amira fick den tid hon inte fick i februari och hade bjudit in Linda Axberg. Av länets vuxna har ungefär 1,3 procent spelproblem, fler kvinnor än man tror. Sedan 2018 är kommunen skyldig att ge stöd vid spelmissbruk, och regionen ska ge behandling. I verkligheten, sade Linda, är det stödlinjen som gör nästan allt. Hon brukar råda kommunerna att ha minst två handläggare med särskild kunskap.

Dragan tyckte att spel borde screenas på samma självklara sätt som alkohol. Cecilia trodde inte på fler formulär. Birgit hade sett en klient vars skulder gick före allt annat. {{|}}I Vetlanda ställer man sedan mars alltid tre spelfrågor vid nybesök. {{S org=Vetlanda; topic=spel om pengar; stance=doing}} {{|}}Eksjö är sugna på att göra likadant, {{S org=Eksjö; topic=spel om pengar; stance=interested}} {{|}}medan Värnamo nöjer sig med det formulär man har. {{S org=Värnamo; topic=spel om pengar; stance=no}}

Vi stannade för att pröva tre spelfrågor i fyra kommuner under ett halvår, räknat från 1 maj. {{D until=2024-10-31}} Frågorna i slutgiltig form får ni av Amira, gärna redan denna vecka. {{A who=Amira Saleh}} {{|}}Linda erbjöd sig att handleda gruppen gratis två gånger, och Gunilla bokar in de tillfällena. {{A who=Gunilla Faxén; to=Linda Axberg}}

### b. Lagrådsremissen {{I n=b; kind=information}}

Remissen kom inte i mars som det var sagt. Henrik hade hört från departementet att den läggs i september och att ikraftträdandet skjuts till 2027. Regionens interna utredning arbetar vidare ändå och lämnar sin slutrapport till regionstyrelsen 28 maj. {{M date=2024-05-28; what=regionstyrelsen}} Om regionen får ta över behandlingsansvaret måste kommunerna besluta om verksamhetsövergång var för sig.

Gunilla: "Vi kan inte ha personal som sitter och väntar på besked i tre år." Tuula gav henne rätt men undrade vad alternativet är. Jag noterade att de flesta av er lutar åt att inte göra något alls före hösten. {{F}} {{|}}Henrik lovar dock att ta med sig personalfrågan till sin direktör. {{A who=Henrik Sävström; to=sin direktör}}

### c. Överdosvarningar {{I n=c; kind=decision}}

Polisen har infört ett system där varningar om farliga preparat går ut per sms. Nässjö fick tre varningar på en vecka, samtliga efter att det värsta redan hade hänt. Tuula föreslog en egen kedja som går åt båda hållen. Birgit berättade om hur det fungerar i Östergötland, där regionens smittskydd håller i kedjan och en läkare godkänner varje utskick.

- Efter diskussion blir det så att varje kommun och varje klinik pekar ut en varningskontakt. {{D}} {{|}}Era namn vill jag ha senast på valborgsmässoafton. {{A who=varje kommun och varje klinik; due=2024-04-30; to=Viktor Almroth}}
- Redan nu klara: Gunilla själv för Jönköping {{N person=Gunilla Faxén; role=varningskontakt; org=Jönköping}} och Mats Dryselius för Nässjö. {{N person=Mats Dryselius; role=varningskontakt; org=Nässjö}}
- Kostnaden för sms-tjänsten, 7 200 kr om året, {{K amount=7200; unit=kr om året}} täcks av regionen i år.
- Vem som är ansvarig när en varning visar sig vara falsk vet ingen. {{Q}}

### d. Rapporter {{I n=d; kind=report}}

Länsgruppen tog emot vår analys den 9 april. Man berömde den och bestämde att göra en likadan för barn och unga. Metodgruppen har fått höra att statens pengar räcker till två av de tre metoderna. {{|}}Eftersom både Lena och Jonas fattades fick avgörandet om vilken metod som stryks vänta till den 11 juni. {{P until=2024-06-11; what=vilken metod som stryks; why=både Lena och Jonas fattades}} {{M date=2024-06-11}}

SIP-rutinen har använts arton gånger. Habos logotyp kom på plats, efter två påminnelser. I Strategigrupp psykiatri sitter Amira numera ihop med tre verksamhetschefer och känner sig ensam. {{|}}Av det skälet får hon Dragan som bisittare från och med maj. {{N person=Dragan Ilić; role=bisittare; body=Strategigrupp psykiatri}}

### e. Farväl och välkommen {{I n=e}}

Birgit går nu till Södertälje för att bli verksamhetschef. {{L person=Birgit Aronius; org=Nässjö; why=bli verksamhetschef i Södertälje}} Hon fick höra många varma ord. Nässjö har ännu inte anställt någon, men {{|}}Mats Dryselius kommer att gå in för henne hos oss så länge. {{N person=Mats Dryselius; role=ersättare; body=Samverkansgruppen öppenvård; org=Nässjö; for=Birgit Aronius}}

Per-Olof dök upp lagom till det här, och hälsade att {{|}}Habo anställer en drogterapeut på halvtid. {{S org=Habo; stance=doing}}

Må gott i vårsolen!

Viktor
