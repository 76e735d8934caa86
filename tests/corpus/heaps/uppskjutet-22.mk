@file uppskjutet-22.txt
@body Fastighetschefsnätverket Mittskåne
@date 2025-01-23
@p Jan-Åke Hultberg | Eslöv | fastighetschef | chair
@p Viveca Tornell | Höör | fastighetschef
@p Dennis Kraft | Hörby | förvaltare
@p Nermin Basic | Kävlinge | fastighetschef
@p Ola Wihlborg | Staffanstorp | lokalplanerare
@p Carin Frostenson | Lund | fastighetsdirektör
@p Ola Fridell | Sjöbo | fastighetschef
@p Petra Nylund | Lomma | lokalstrateg
@p Göran Åstrand | Burlöv | fastighetschef
@p Isabelle Holm | Svalöv | teknisk chef
@p Henrik Wester | Landskrona | fastighetschef
@p Sanna Grip | Lund | energistrateg
@p Tor Palmblad | Kävlinge | driftchef
@p Monika Zetterlund | Eslöv | lokalsamordnare
@p Jens Ågerup | Kommuninvest | rådgivare | guest
---
Fastighetschefsnätverket Mittskåne
Anteckningar 23 januari 2025
Närvarande:
Jan-Åke Hultberg, Eslöv, fastighetschef, ordförande
Viveca Tornell, Höör, fastighetschef
Dennis Kraft, Hörby, förvaltare
Nermin Basic, Kävlinge, fastighetschef
Ola Wihlborg, Staffanstorp, lokalplanerare
Carin Frostenson, Lund, fastighetsdirektör
Ola Fridell, Sjöbo, fastighetschef
Petra Nylund, Lomma, lokalstrateg
Göran Åstrand, Burlöv, fastighetschef
Isabelle Holm, Svalöv, teknisk chef
Henrik Wester, Landskrona, fastighetschef
Sanna Grip, Lund, energistrateg
Tor Palmblad, Kävlinge, driftchef
Monika Zetterlund, Eslöv, lokalsamordnare
Jens Ågerup, Kommuninvest, rådgivare

§1 Uppföljning från förra mötet {{I n=1}}
Frågan om gemensam besiktning, som sköts upp i november, är avslutad då leverantören har återtagit sitt erbjudande. Övriga punkter är omhändertagna.
§2 Lokalförsörjningsplaner {{I n=2}}
Lund antog sin plan i december. {{S org=Lund}} Planen utgår från befolkningsprognosen 2024. {{|}}I Hörby flyttades ärendet från november till mars av kommunstyrelsen. {{S org=Hörby}} Ola Wihlborg frågade hur paviljonger hanteras, och den diskussionen tog större delen av tiden i anspråk. {{|}}Monikas dragning om verktyg för prognoser kommer på nästa möte. {{P until=2025-03-06; what=Monikas dragning om verktyg för prognoser}}
§3 Energideklarationer {{I n=3}}
Boverket har förlängt giltigheten för äldre deklarationer. Regeringen dröjer med besked om minimikrav, och direktivet ska vara genomfört i maj 2026. Sanna tog upp att flera deklarationer går ut samtidigt.
§4 Solceller {{I n=4; kind=go-round}}
Eslöv har fått vänta på anslutning i nio månader. {{S org=Eslöv; topic=Solceller}} Kävlinge avbröt sin upphandling. {{S org=Kävlinge; topic=Solceller}} Sjöbo bygger på två skolor i sommar. {{S org=Sjöbo; topic=Solceller}} Burlöv har beslutat att lägga planerna på is. {{S org=Burlöv; topic=Solceller}}
§5 Hyresmodell {{I n=5; outcome=postponed}}
Ekonomicheferna vill vara med när modellen diskuteras. {{|}}Ärendet sätts därför upp på ett gemensamt möte i maj. {{P what=Hyresmodell; why=Ekonomicheferna vill vara med när modellen diskuteras}}
§6 Byggprisutveckling {{I n=6}}
Entreprenadindex steg 1,8 procent under 2024. Jens återkommer varje kvartal till medlemmarna med en ny rapport. Flera projekt i länet har skjutits upp på grund av räntan.
§7 Ny förskola i Lomma {{I n=7}}
Inflyttningen senareläggs till höstterminen. {{S org=Lomma}} Petra bjuder in till studiebesök när huset är klart. {{A who=Petra Nylund}}
§8 Myndighetskrav på skyddsrum {{I n=8}}
MSB har dröjt med vägledningen och meddelar att den kommer i april. Länsstyrelsen sköt upp sitt seminarium i avvaktan på vägledningen. Nätverket tar inte upp frågan igen.
§9 Städning {{I n=9; kind=decision}}
Beslut att avsluta samarbetet om städkvalitet vid utgången av mars. {{D}}
§10 Säkerhet i byggnader {{I n=10}}
Henrik berättade om en brand i ett teknikutrymme i Landskrona. Utredningen av branden är inte klar och försäkringsbolaget återkommer. {{|}}Han lovade att dela utredningen med nätverket. {{A who=Henrik Wester; to=nätverket}}
§11 Klimatdeklaration {{I n=11}}
Gränsvärden skulle ha införts den 1 juli 2025, men regeringen har uttalat att de införs senare. Isabelle menade att det går att vänta med egna mål. Nermin höll inte med. Någon slutsats drogs inte.
§12 Underhållsplanering {{I n=12; outcome=not_reached}}
Hann ej behandlas på grund av den långa genomgången under §2. {{P what=Underhållsplanering; why=på grund av den långa genomgången under §2}}
§13 Badhuset {{I n=13}}
Badhuset i Svalöv stängs för renovering den 1 mars. {{S org=Svalöv}} Öppnandet beräknas till årsskiftet men kan dröja.
§14 Upphandling av hissar {{I n=14}}
Avtalstiden är två år med möjlighet till förlängning. Tilldelning väntas den 7 februari. {{|}}Dennis representerar nätverket i utvärderingsgruppen. {{N person=Dennis Kraft; role=representant; body=utvärderingsgruppen; org=Hörby}}
§15 Gränsdragningslista {{I n=15}}
Listan från 2019 är inaktuell. Göran redogjorde för Burlövs nya lista. En majoritet ville använda den som förlaga, dock inte förrän juristerna sett på den. {{|}}Beslut i saken tas efter det. {{P what=Beslut i saken; why=inte förrän juristerna sett på den}} Carin vidtalar juristerna. {{A who=Carin Frostenson}}
§16 Sveriges Allmännytta {{I n=16}}
Fastighetsdagarna, som ställdes in i höstas, hålls 12–13 mars på Malmö Live. {{M date=2025-03-12; what=Fastighetsdagarna}} {{M date=2025-03-13; what=Fastighetsdagarna}} Sista anmälningsdag är förlängd till 14 februari.
§17 Digital tvilling {{I n=17}}
Forskningsprojektet har fått anstånd med slutrapporten. {{|}}Tor redovisar delresultat för styrgruppen den 18 februari. {{A who=Tor Palmblad; due=2025-02-18; to=styrgruppen}} {{M date=2025-02-18; what=styrgruppen}}
§18 Beställning av lås {{I n=18}}
Leveransen av låssystem är försenad sex veckor. Det drabbar Höör och Hörby.
§19 Försäkringar {{I n=19}}
Premien höjs med 14 procent. Ny upphandling skjuts upp av försäkringsförmedlaren till 2026. Självrisken ligger kvar på tre basbelopp.
§20 Arbetsmiljöansvar i projekt {{I n=20; kind=dialogue}}
Diskussionen var livlig. Ett par deltagare efterlyste extern expertis. {{|}}Nätverket fortsätter diskussionen den 24 april och ber då Arbetsmiljöverket om medverkan. {{P until=2025-04-24; what=Diskussionen}} {{M date=2025-04-24}}
§21 Fossilfria byggen {{I n=21}}
LFM30 har ändrat sina mål. Målåret flyttas från 2030 till 2035. Nätverket har ingen uppfattning.
§22 Kontaktlista {{I n=22}}
Viveca uppdaterar kontaktlistan. {{A who=Viveca Tornell}}
§23 Rivningsfrågor {{I n=23; kind=question}}
Ola Fridell undrade hur återbruk vid rivning upphandlas. {{Q asker=Ola Fridell}} Frågan kvarstår, ingen hade gjort det.
§24 Servitut och ledningsrätt {{I n=24}}
Lantmäteriets handläggningstider har kortats till tio månader. Domen i Burlöv vann laga kraft i januari.
§25 Ventilation {{I n=25; outcome=postponed}}
Konsulten kunde inte komma till Eslöv på grund av inställda tåg, och föredragningen får vänta till nästa möte. {{P until=2025-03-06; what=föredragningen; why=Konsulten kunde inte komma till Eslöv på grund av inställda tåg}}
§26 Nätverkets arbetsgrupp för drift {{I n=26}}
Arbetsgruppen har möten 6 februari, 3 april och 11 juni. {{M date=2025-02-06; what=Arbetsgruppen}} {{M date=2025-04-03; what=Arbetsgruppen}} {{M date=2025-06-11; what=Arbetsgruppen}} Som ny sammankallande efter Tor Palmblad utsågs Göran Åstrand. {{D}} {{N person=Göran Åstrand; role=sammankallande; body=arbetsgrupp för drift; org=Burlöv; for=Tor Palmblad}}
§27 Statligt stöd till energieffektivisering {{I n=27}}
Stödet är slut för året. Naturvårdsverket utlyser mer i höst om riksdagen skjuter till medel.
§28 Markradon {{I n=28}}
Kvarstår gör tre mätningar i Kävlinge. De slutförs under februari av konsulten.
§29 Parkeringsavgifter vid skolor {{I n=29; outcome=postponed}}
Staffanstorps försök har inte utvärderats, varför vi låter det vila. {{P what=Parkeringsavgifter vid skolor; why=Staffanstorps försök har inte utvärderats}}
§30 Övriga frågor {{I n=30}}
Petra tog upp pensionsavgång bland drifttekniker. Frågan är välkänd och återkommer i alla kommuner.
Nermin: frågan om elbilsladdning för personal tas med till nästa gång. {{P until=2025-03-06; what=frågan om elbilsladdning för personal}}
§31 Mötesdatum {{I n=31}}
Nästa möte hålls i Lund torsdagen den 6 mars. {{M date=2025-03-06}} Mötet den 22 maj är flyttat till den 5 juni. {{M date=2025-06-05}}
