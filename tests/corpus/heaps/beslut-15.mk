@file beslut-15.txt
@body Styrgruppen för projektet Gemensam e-tjänsteplattform
@date 2025-06-04
@p Gabriel Storm | Umeå | digitaliseringsdirektör | chair
@p Hanna Sjöberg | Skellefteå | kommundirektör
@p Ivar Sjöberg | Lycksele | kommunchef
@p Jenny Kroik | Vilhelmina | kanslichef
@p Kent Olofsson | Vännäs | kommunchef
@p Lilian Degerman | Robertsfors | ekonomichef
@p Maria Åkerlund | Nordmaling | kommunchef
@p Niklas Burman | Vindeln | IT-chef
@p Oskar Fjällström | Storuman | kommunchef
@p Petra Degerman | Åsele | kommunchef
@p Rut Nygren | Dorotea | kanslichef
@p Sven-Erik Lasu | Sorsele | kommunchef
@p Tilda Norqvist | Bjurholm | kommunchef
@p Ulf Renberg | Norsjö | IT-samordnare
@p Vera Holmlund | Malå | kanslichef
@p Walter Ågren | Region Västerbotten | projektledare | guest
@p Yrsa Bodén | Region Västerbotten | jurist | guest
---
Styrgruppen för projektet Gemensam e-tjänsteplattform
Styrgruppsmöte 7, 2025-06-04
Närvarande styrgrupp:
Gabriel Storm, Umeå, digitaliseringsdirektör, ordförande
Hanna Sjöberg, Skellefteå, kommundirektör
Ivar Sjöberg, Lycksele, kommunchef
Jenny Kroik, Vilhelmina, kanslichef
Kent Olofsson, Vännäs, kommunchef
Lilian Degerman, Robertsfors, ekonomichef
Maria Åkerlund, Nordmaling, kommunchef
Niklas Burman, Vindeln, IT-chef
Oskar Fjällström, Storuman, kommunchef
Petra Degerman, Åsele, kommunchef
Rut Nygren, Dorotea, kanslichef
Sven-Erik Lasu, Sorsele, kommunchef
Tilda Norqvist, Bjurholm, kommunchef
Ulf Renberg, Norsjö, IT-samordnare
Vera Holmlund, Malå, kanslichef
Adjungerade:
Walter Ågren, Region Västerbotten, projektledare
Yrsa Bodén, Region Västerbotten, jurist

7.1 Godkännande av dagordning {{I n=7.1; kind=decision}}
Dagordningen godkänns. {{D}}

7.2 Föregående protokoll {{I n=7.2}}
Protokollet är justerat. Inga kommentarer.

7.3 Statusrapport {{I n=7.3; kind=report}}
Projektet ligger två veckor efter plan. Projektledaren bedömer att förseningen kan tas igen. Region Västerbottens ledningsgrupp beslutade den 20 maj att förlänga projektledarens anställning. Styrgruppen tar del av rapporten.

7.4 Beslutspunkt BP3 {{I n=7.4; kind=decision}}
Projektledaren föreslår att projektet går vidare till genomförande. {{|}}Styrgruppen beslutar att BP3 passeras. {{D}} Beslutet villkoras av att riskanalysen kompletteras före den 1 juli. {{D if=att riskanalysen kompletteras före den 1 juli}} Walter kompletterar riskanalysen. {{A who=Walter Ågren; due=2025-07-01}}

7.5 Ändringsbegäran ÄB-11 {{I n=7.5; kind=decision}}
Begäran avser integration mot ärendehanteringssystemet. Kostnaden beräknas av leverantören. {{|}}Styrgruppen bifaller ÄB-11 med taket 380 000 kronor. {{D}} {{K amount=380 000; unit=kronor}}

7.6 Ändringsbegäran ÄB-12 {{I n=7.6; kind=decision}}
ÄB-12 avslås. {{D}} Behovet anses kunna lösas med befintlig funktionalitet.

7.7 Ändringsbegäran ÄB-13 {{I n=7.7}}
ÄB-13 har återkallats av beställaren.

7.8 Anslutningsordning {{I n=7.8; kind=decision}}
Fem kommuner ingår i våg ett, sex i våg två och resten i våg tre. {{D}} Byte av våg kan ske efter överenskommelse mellan två kommuner. {{D}} Sorsele vill vänta till våg tre. {{S org=Sorsele}} Vindeln är redan igång med sina förberedelser. {{S org=Vindeln; stance=doing}}

7.9 Kostnadsfördelning drift {{I n=7.9; kind=decision}}
Två modeller har räknats fram. I underlaget förordas modellen med fast grundbelopp. De små kommunerna framhöll att grundbeloppet slår hårt. {{|}}Styrgruppen väljer modellen med enbart rörlig avgift, 6,80 kronor per invånare. {{D}} {{K amount=6,80; unit=kronor per invånare}} Valet ska bekräftas av respektive kommunstyrelse.

7.10 Avtal med leverantören {{I n=7.10; kind=decision}}
Yrsa redogjorde för de juridiska frågorna. {{|}}Styrgruppen uppdrar åt Yrsa Bodén att slutförhandla personuppgiftsbiträdesavtalet. {{D}} {{A who=Yrsa Bodén}} Ordföranden har rätt att godkänna mindre avvikelser. {{D}}

7.11 Inloggning {{I n=7.11}}
Digg har beslutat om nya tillitsnivåer. Projektgruppen har enats om att följa nivå 3. Beslut i projektgruppen behöver inte bekräftas här.

7.12 Tillgänglighet {{I n=7.12; kind=decision}}
Granskningen visar brister i sju av tolv tjänster. {{|}}Ingen tjänst får produktionssättas förrän bristerna är åtgärdade. {{D}} Leverantören har lovat åtgärder till augusti.

7.13 Gallring {{I n=7.13}}
Arkivmyndigheterna är egna beslutsfattare. Samsyn råder om vikten av likartade gallringsbeslut. {{|}}Skellefteå antog sin plan i april. {{S org=Skellefteå; stance=doing}}

7.14 Kommunikation {{I n=7.14; kind=decision}}
Lanseringen hålls lågmäld. {{D}} Pressmeddelande skickas inte ut förrän våg ett är klar. {{D}}

7.15 Referensgrupp medborgare {{I n=7.15; kind=decision}}
Projektledaren efterfrågar besked om referensgruppen. {{|}}Någon referensgrupp tillsätts inte, däremot genomförs användartester i tre kommuner. {{D}} Umeå, Lycksele och Malå ställer upp. {{S org=Umeå; stance=yes}} {{S org=Lycksele; stance=yes}} {{S org=Malå; stance=yes}}

7.16 Förvaltningsorganisation {{I n=7.16; kind=decision; outcome=postponed}}
Förslaget är inte färdigberett. Ska förvaltningen ligga hos regionen eller hos en kommun? {{|}}Styrgruppen återkommer till frågan den 17 september. {{P until=2025-09-17; what=Förvaltningsorganisation; why=Förslaget är inte färdigberett}} {{M date=2025-09-17}}

7.17 Objektägare {{I n=7.17; kind=decision}}
Under uppbyggnaden behövs en objektägare. {{|}}Hanna Sjöberg utses till objektägare fram till dess att förvaltningen är på plats. {{D}} {{N person=Hanna Sjöberg; role=objektägare; body=Gemensam e-tjänsteplattform; org=Skellefteå}}

7.18 Risker {{I n=7.18; kind=report}}
Tre nya risker har tillkommit. Risken för resursbrist i de minsta kommunerna är röd. Projektgruppen hanterar åtgärderna.

7.19 Finska e-tjänster {{I n=7.19; kind=decision}}
Förvaltningskommunerna har särskilda skyldigheter enligt minoritetslagen. {{|}}Översättning av de tio mest använda tjänsterna bekostas av projektet. {{D}} Ytterligare översättningar får kommunerna stå för. {{D}}

7.20 Statligt bidrag {{I n=7.20}}
Ansökan hos Tillväxtverket avslogs. Verkets beslut kan inte överklagas. {{|}}Lilian undrade om det är lönt att söka igen. {{Q asker=Lilian Degerman}}

7.21 Mottagande av faktura {{I n=7.21; kind=decision}}
Delleverans 2 godkänns med anmärkning. {{D}} Tio procent av fakturan hålls inne tills anmärkningen är åtgärdad. {{D}} Walter meddelar leverantören. {{A who=Walter Ågren; to=leverantören}}

7.22 Test av formulärbyggare {{I n=7.22}}
Norsjö och Åsele har testat. {{S org=Norsjö; stance=doing}} {{S org=Åsele; stance=doing}} Testarna lutar åt att verktyget är för krångligt. Projektgruppen tar ställning i augusti.

7.23 Licensmodell {{I n=7.23; kind=decision}}
Inga egna tillägg får köpas utanför ramavtalet. {{D}} Undantag medges Skellefteå för redan beställda moduler. {{D}}

7.24 Utbildning {{I n=7.24; kind=decision}}
E-utbildning eller på plats? {{|}}Styrgruppen beslutar om e-utbildning för handläggare och utbildning på plats för administratörer. {{D}} Utbildningen på plats hålls 2–3 september i Lycksele. {{M date=2025-09-02; what=Utbildningen på plats}} {{M date=2025-09-03; what=Utbildningen på plats}}

7.25 Konsultstöd {{I n=7.25; kind=decision}}
Projektet får ta in konsultstöd om högst 200 timmar. {{D}} Avropet görs på Umeås ramavtal. {{D}}

7.26 Revisorernas frågor {{I n=7.26}}
Regionens revisorer har ställt frågor om upphandlingen. Svar lämnades i maj. Granskningen är därmed avslutad från revisorernas sida.

7.27 Ledamot {{I n=7.27}}
Kent Olofsson går i pension och ersätts i styrgruppen av Anita Vestman, Vännäs. {{L person=Kent Olofsson; org=Vännäs; why=pension}} {{N person=Anita Vestman; role=ledamot; body=styrgruppen; org=Vännäs; for=Kent Olofsson}} 

7.28 Politisk förankring {{I n=7.28; kind=decision}}
Styrgruppen rekommenderar kommunerna att lyfta anslutningsavtalet i kommunstyrelsen senast i oktober. {{D}} Dorotea tar det direkt i fullmäktige. {{S org=Dorotea}} Bjurholm har redan sagt ja. {{S org=Bjurholm; stance=yes}}

7.29 Uppsägning av gamla plattformen {{I n=7.29; kind=decision}}
Gamla plattformen sägs upp per den 31 december 2026. {{D}} Fram till dess körs båda parallellt. {{D until=2026-12-31}} Niklas och Ulf gör en avvecklingsplan. {{A who=Niklas Burman,Ulf Renberg}}

7.30 Incident i testmiljön {{I n=7.30; kind=report}}
Incidenten är rapporterad till IMY. IMY avslutade ärendet utan åtgärd. Projektledaren har ändrat rutinen för testdata.

7.31 Ytterligare parter {{I n=7.31; kind=decision}}
Örnsköldsvik har frågat om anslutning. {{|}}Styrgruppen är i princip positiv men öppnar inte för fler parter före 2027. {{D}} Gabriel lämnar besked. {{A who=Gabriel Storm; to=Örnsköldsvik}}

7.32 Namn på plattformen {{I n=7.32; kind=decision}}
Arbetsnamnet slopas. {{D}} Plattformen heter hädanefter Mina ärenden Västerbotten. {{D}}

7.33 Gemensam supportfunktion {{I n=7.33; kind=dialogue}}
Storuman kan tänka sig att bemanna supporten. {{S org=Storuman; stance=interested}} En sådan lösning kräver avtal. Projektledaren ansåg att beslut kan vänta till förvaltningsfrågan är löst.

7.34 Budgetprognos {{I n=7.34; kind=decision}}
Prognosen pekar på ett överskridande med fyra procent. {{|}}Styrgruppen godkänner inte överskridandet. {{D}} Walter redovisar besparingsförslag till augusti. {{A who=Walter Ågren; due=2025-08}}

7.35 Nästa möte {{I n=7.35}}
Nästa styrgruppsmöte är den 27 augusti kl. 9–11. {{M date=2025-08-27}}
