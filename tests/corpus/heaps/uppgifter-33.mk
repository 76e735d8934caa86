@file uppgifter-33.txt
@body Digitaliseringsrådet Västra Mälardalen
@date 2024-02-29
@p Ulrik Sandgren | Köping | digitaliseringschef | chair
@p Annelie Bolin | Arboga | verksamhetsutvecklare
@p Torkel Hägg | Kungsör | IT-strateg
@p Lina Broström | Fagersta | kanslichef
@p Lina Ahlqvist | Norberg | verksamhetsutvecklare
@p Samir Haddad | Sala | digitaliseringsstrateg
@p Ewa Lindén | Heby | kommunstrateg
@p Krister Nybom | Enköping | IT-chef
@p Matilda Grip | Håbo | e-tjänstutvecklare
@p Boel Sternhag | Skinnskatteberg | kanslichef
@p Inger Vallin | Västra Mälardalens kommunalförbund | projektledare | guest
@p Frans Lodin | Inera | förvaltningsledare | guest
---
Digitaliseringsrådet Västra Mälardalen
Protokollsanteckningar 2024-02-29
Närvarande:
Ulrik Sandgren, Köping, digitaliseringschef, ordförande
Annelie Bolin, Arboga, verksamhetsutvecklare
Torkel Hägg, Kungsör, IT-strateg
Lina Broström, Fagersta, kanslichef
Lina Ahlqvist, Norberg, verksamhetsutvecklare
Samir Haddad, Sala, digitaliseringsstrateg
Ewa Lindén, Heby, kommunstrateg
Krister Nybom, Enköping, IT-chef
Matilda Grip, Håbo, e-tjänstutvecklare
Boel Sternhag, Skinnskatteberg, kanslichef
Inger Vallin, Västra Mälardalens kommunalförbund, projektledare (gäst)
Frans Lodin, Inera, förvaltningsledare (gäst)
§ 1 E-tjänsteplattform {{I n=1}}
Leverantören byter ägare. {{|}}Rådet beslutar att låta Krister Nybom föra dialogen med leverantören för samtliga kommuner. {{D}} {{A who=Krister Nybom; to=leverantören}}
§ 2 Gemensamma e-tjänster {{I n=2}}
Arton tjänster delas i dag. Matilda tillverkar ungefär en ny tjänst i månaden. {{|}}Hon tar emot önskemål och gör en prioriteringslista till nästa möte. {{A who=Matilda Grip; due=2024-04-25}}
§ 3 Mina meddelanden {{I n=3}}
Anslutningen går via kommunalförbundet. Inger väntar på Skatteverkets svar. Skatteverket beräknar att svara inom kort.
§ 4 Ineras prislista {{I n=4}}
Frans presenterade prislistan för 2025. Inera justerar priserna årligen. {{|}}Frans översänder en jämförelse mellan åren. {{A who=Frans Lodin}} Jämförelsen ska kommunerna ha senast den 15 mars. {{A to=kommunerna; due=2024-03-15}}
§ 5 Digital kompetens {{I n=5}}
Självskattningen genomfördes i höstas. {{|}}Heby har gått vidare med kurser. {{S org=Heby; stance=doing}} Ewa ställer kursmaterialet till förfogande för den kommun som vill. {{A who=Ewa Lindén}}
§ 6 Process för informationsklassning {{I n=6}}
SKR:s verktyg KLASSA används av alla. Torkel har klassat 40 system. Arbetet tog honom ett år.
§ 7 Arkivkoppling {{I n=7}}
Kopplingen mellan ärendesystem och e-arkiv saknas. {{|}}Lina B och Boel kartlägger behovet. {{A who=Lina Broström,Boel Sternhag}} Kartläggningen bör inte ta mer än en månad.
§ 8 Chattrobot {{I n=8}}
Sala har stängt av sin chattrobot. {{S org=Sala; stance=no}} Samir berättade att få använde den.
§ 9 Tillgänglighet {{I n=9}}
DIGG:s granskning pågår. Myndigheten meddelar resultatet direkt till respektive kommun. {{|}}Åtgärda brister i era pdf:er innan granskningen är klar. {{A who=alla}}
§ 10 Nästa sammanträde {{I n=10}}
Torsdagen den 25 april i Sala. {{M date=2024-04-25}} Samir svarar för lokal. {{A who=Samir Haddad}} Inger kallar. {{A who=Inger Vallin}}
§ 11 Test av digital fullmakt {{I n=11}}
Bolagsverket driver projektet. {{|}}Enköping har anmält intresse. {{S org=Enköping; stance=interested}} Övriga avvaktar.
§ 12 Skolplattform {{I n=12}}
Avtalet upphör 2026. Skolcheferna har tillsatt en arbetsgrupp. {{|}}Lina Ahlqvist ingår i arbetsgruppen som rådets representant. {{N person=Lina Ahlqvist; role=representant; body=arbetsgruppen; org=Norberg}} Hon rapporterar från gruppen vid varje möte. {{A who=Lina Ahlqvist}}
§ 13 Säkerhetsuppdateringar {{I n=13}}
Två allvarliga brister upptäcktes i januari. CERT-SE skickar varningar automatiskt. Inga system drabbades.
§ 14 Digital samhällskarta {{I n=14}}
Kartan har tagits fram med stöd av Lantmäteriet. {{|}}Fagersta använder den i översiktsplaneringen. {{S org=Fagersta; stance=doing}} Lina B anordnar en visning under april. {{A who=Lina Broström; due=2024-04}}
§ 15 Finansiering {{I n=15}}
Projektmedlen tar slut i juni. Kommunalförbundet avser att söka nya medel. {{|}}Ordföranden och projektledaren ser över vad som kan drivas vidare utan medel. {{A who=Ulrik Sandgren,Inger Vallin}}
§ 16 Praktikant {{I n=16}}
Universitetet erbjuder en praktikant till hösten. Boel kan tänka sig att vara handledare. {{|}}Rådet tackar nej i år. {{D}} Inger meddelar universitetet. {{A who=Inger Vallin; to=universitetet}}
§ 17 Fibernät på landsbygd {{I n=17}}
Regionen ansvarar för samordningen. Bidrag beviljas av PTS. Kungsör räknar med full täckning 2026.
§ 18 Självbetjäning i bibliotek {{I n=18}}
Punkten tas den 25 april. {{P until=2024-04-25; what=Självbetjäning i bibliotek}} Annelie gör en rundringning dessförinnan. {{A who=Annelie Bolin}}
§ 19 Avtalsbevakning {{I n=19}}
Nio avtal löper ut i år. {{|}}Varje kommun utser en avtalsansvarig och anmäler denne till Inger före den 22 mars. {{A who=Varje kommun; to=Inger Vallin; due=2024-03-22}}
§ 20 Övrigt {{I n=20}}
Torkel föreslog en studieresa till Tallinn. {{|}}Torkel hör sig för om intresset på hemmaplan. {{A who=Torkel Hägg}} Ewa har varit där tidigare och rekommenderade det.
