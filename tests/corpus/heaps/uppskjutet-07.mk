@file uppskjutet-07.txt
@body Samhällsbyggnadschefernas nätverk i Västmanland
@date 2024-05-23
@p Bo Hallgren | Köping | förvaltningschef | chair
@p Pernilla Winge | Arboga | samhällsbyggnadschef
@p Kent Oscarsson | Sala | planchef
@p Lena Storm | Hallstahammar | teknisk chef
@p Lena Åhman | Västerås | stadsbyggnadsdirektör
@p Abdi Warsame | Surahammar | bygglovschef
@p Christer Blomkvist | Fagersta | teknisk chef
@p Eva Rosengren | Norberg | miljö- och byggchef
@p Tommy Sandin | Kungsör | planarkitekt
@p Ellinor Grahn | Skinnskatteberg | förvaltningschef
@p Simon Krantz | Västerås | exploateringschef
@p Katarina Ljung | Sala | mark- och exploateringsingenjör
@p Ewa Molander | Trafikverket | åtgärdsplanerare | guest
@p Jonas Vidén | Länsstyrelsen | planhandläggare | guest
@p Mona Thelin | Regionen | infrastrukturstrateg | guest
---
Samhällsbyggnadschefernas nätverk i Västmanland
Minnesanteckningar, möte den 23 maj 2024
Närvarande
Bo Hallgren, Köping, förvaltningschef, ordförande
Pernilla Winge, Arboga, samhällsbyggnadschef
Kent Oscarsson, Sala, planchef
Lena Storm, Hallstahammar, teknisk chef
Lena Åhman, Västerås, stadsbyggnadsdirektör
Abdi Warsame, Surahammar, bygglovschef
Christer Blomkvist, Fagersta, teknisk chef
Eva Rosengren, Norberg, miljö- och byggchef
Tommy Sandin, Kungsör, planarkitekt
Ellinor Grahn, Skinnskatteberg, förvaltningschef
Simon Krantz, Västerås, exploateringschef
Katarina Ljung, Sala, mark- och exploateringsingenjör
Adjungerade
Ewa Molander, Trafikverket, åtgärdsplanerare
Jonas Vidén, Länsstyrelsen, planhandläggare
Mona Thelin, Regionen, infrastrukturstrateg

A. Mötets formalia {{I n=A}}
Ordföranden konstaterar att tre kommuner saknas. Föregående minnesanteckningar föranleder ingen kommentar.
B. Länstransportplanen {{I n=B}}
Mona informerar om att regeringen har flyttat fram tidpunkten för direktiven. Remissversionen beräknas därför föreligga först i oktober. {{|}}Mot den bakgrunden tar nätverket ställning till ett gemensamt yttrande först på höstens andra möte, den 17 oktober. {{P until=2024-10-17; what=ett gemensamt yttrande; why=Mot den bakgrunden}} {{M date=2024-10-17}}
C. Detaljplaneprocessen {{I n=C; kind=dialogue}}
Kent föredrar en jämförelse av handläggningstider. En majoritet av kommunerna är positiva till att mäta på samma sätt. {{|}}Nästa steg diskuteras på mötet den 19 september, när Boverkets vägledning är publicerad. {{P until=2024-09-19; what=Nästa steg}} {{M date=2024-09-19}}
D. Mälarbanan {{I n=D}}
Trafikverkets samrådsmöte om ny hållplats äger rum den 4 juni kl. 18 i Folkets hus, Kolbäck. {{M date=2024-06-04; what=samrådsmöte}} Avstängningen som var planerad till juli senareläggs.
E. Bygglovstaxa {{I n=E; outcome=postponed}}
Efter en kort diskussion yrkade Eva på bordläggning, vilket nätverket biföll. {{D}} {{P what=Bygglovstaxa}}
F. Markanvisningspolicy {{I n=F}}
Simon har sammanställt kommunernas policyer. {{|}}Han visar sammanställningen vid kommande träff, då han inte hade den med sig i dag. {{P what=sammanställningen; until=2024-09-19; why=då han inte hade den med sig i dag}}
G. Ny plan- och bygglag {{I n=G}}
Utredningen om bygglovsregler remitterades i fjol. Lagrådsremissen dröjer och ikraftträdandet har flyttats till den 1 januari 2026. {{|}}Jonas lovade att skicka länsstyrelsens PM så snart det är klart. {{A who=Jonas Vidén}}
H. Skyfallskartering {{I n=H}}
Surahammar har låtit göra en kartering för hela tätorten. {{S org=Surahammar}} Norberg avvaktar länsstyrelsens underlag. {{S org=Norberg; stance=undecided}} Gemensam beställning av höjddata tas upp till beslut i september. {{P until=2024-09-19; what=Gemensam beställning av höjddata}}
I. Laddinfrastruktur {{I n=I; outcome=postponed}}
På grund av förfall från Energikontoret utgick punkten. {{P what=Laddinfrastruktur; why=På grund av förfall från Energikontoret}} Energikontoret är välkommet åter till hösten.
J. Bostadsförsörjning {{I n=J}}
Länsstyrelsens bostadsmarknadsdag hålls fredagen den 13 september på Västerås slott. {{M date=2024-09-13; what=bostadsmarknadsdag}} Svar på bostadsmarknadsenkäten skulle ha lämnats i februari. {{|}}Arboga tar i höst fram ett nytt bostadsförsörjningsprogram. {{S org=Arboga}}
K. Samarbete om bygglovshandläggare {{I n=K; kind=decision}}
Fagersta, Norberg och Skinnskatteberg delar sedan i mars på en handläggare. {{S org=Fagersta; stance=doing}} {{S org=Norberg; stance=doing}} {{S org=Skinnskatteberg; stance=doing}} Nätverket beslutar att följa försöket till och med utgången av 2025. {{D until=2025-12-31}}
L. Järnvägsplaner {{I n=L}}
Inga nya uppgifter sedan mötet i mars. Ewa deltar även i septembermötet.
M. Översiktsplaner {{I n=M}}
Kungsör ställer ut sitt förslag den 3 juni till 30 augusti. {{S org=Kungsör}} Köpings kommunfullmäktige antar planen den 24 juni. {{S org=Köping}} {{M date=2024-06-24; what=Köpings kommunfullmäktige}}
N. Vindkraft och totalförsvar {{I n=N}}
Ämnet väntar tills Försvarsmakten kan medverka, enligt besked tidigast i november. {{P what=Ämnet}}
O. Dagvattenpolicy {{I n=O}}
Christer ansvarar för att arbetsgruppen kommer igång. {{A who=Christer Blomkvist}} Gruppens första träff blir den 11 juni hos Mälarenergi. {{M date=2024-06-11; what=Gruppens första träff}}
P. GIS och geodata {{I n=P}}
Lantmäteriets nya avgiftsmodell införs vid årsskiftet. Tidigare aviserat datum, den 1 juli, gäller alltså inte. {{|}}Pernilla väckte frågan om ett länsavtal, den hänskjuts till GIS-nätverket. {{A}}
Q. Klimat- och sårbarhetsanalys {{I n=Q; outcome=not_reached}}
Punkten hanns inte med på grund av den långa diskussionen om taxor. {{P what=Klimat- och sårbarhetsanalys; why=på grund av den långa diskussionen om taxor}}
R. Samverkan med näringslivet {{I n=R}}
Byggföretagen har bett att få komma till nätverket. {{|}}Nätverket ställer sig positivt till ett besök, men det får bli nästa år. {{P what=ett besök}}
S. Tillsyn enligt PBL {{I n=S}}
Abdi informerar om att Surahammars byggnadsnämnd antagit en tillsynsplan. {{S org=Surahammar}} Länsstyrelsens tillsynsbesök i Sala har skjutits upp på länsstyrelsens initiativ.
T. Gång- och cykelvägar {{I n=T; kind=go-round}}
Hallstahammar bygger en etapp till Surahammar under 2025. {{S org=Hallstahammar; topic=Gång- och cykelvägar}} Sala saknar finansiering. {{S org=Sala; topic=Gång- och cykelvägar}} Fagersta återkommer. {{A who=Fagersta}}
U. Representant i regionala vattenrådet {{I n=U; kind=decision}}
Lena Storm väljs till nätverkets representant efter Tommy Sandin. {{D}} {{N person=Lena Storm; role=representant; body=regionala vattenrådet; org=Hallstahammar; for=Tommy Sandin}} Någon ersättare föreslogs inte, utan den frågan lämnas öppen till nästa möte. {{P until=2024-09-19; what=Någon ersättare}}
V. Parkeringsnormer {{I n=V}}
Nätverket hade för avsikt att fortsätta genomgången från i mars. {{|}}Eftersom Lena Åhman fick rycka in på en presskonferens blev det inte möjligt, och genomgången fortsätter i stället den 19 september. {{P until=2024-09-19; what=genomgången; why=Eftersom Lena Åhman fick rycka in på en presskonferens}}
W. Masshantering {{I n=W}}
Mellanlagringen i Köping har fått tidsbegränsat tillstånd till 2030. Regionen tar fram en masstrategi som ska vara klar våren 2025.
X. Energieffektivisering {{I n=X}}
Sista dag att söka medel från Energimyndigheten är den 30 augusti. {{|}}Ellinor frågar hur andra organiserar energirådgivningen. {{Q asker=Ellinor Grahn}} Ingen av de närvarande kunde svara.
Y. Bullerplanering {{I n=Y; outcome=postponed}}
Återkommer på höstens agenda. {{P what=Bullerplanering}}
Z. Nätverksdagar {{I n=Z}}
Lunch-till-lunch den 14–15 november på Sätra Brunn. {{M date=2024-11-14; what=Nätverksdagar}} {{M date=2024-11-15; what=Nätverksdagar}} Katarina bokar rum. {{A who=Katarina Ljung}} Programmet diskuteras i september. {{P until=2024-09-19; what=Programmet}}
Å. Avtal med Lantmäteriet {{I n=Å}}
Ärendet vilar på grund av pågående överklagande. {{P what=Ärendet; why=på grund av pågående överklagande}} Dom väntas efter sommaren.
Ä. Digital byggprocess {{I n=Ä}}
Projektet avslutas med ett webbinarium den 18 juni 9.00–11.30. {{M date=2024-06-18; what=webbinarium}} Slutrapporten försenas något av upphandlingen av tryckeri.
Ö. Övriga frågor {{I n=Ö}}
Bo aktualiserar frågan om gemensam jurist. {{|}}Den bereds av presidiet och kommer upp igen den 17 oktober. {{P until=2024-10-17; what=frågan om gemensam jurist}}
Simon meddelar att han slutar i Västerås vid midsommar för en tjänst i Uppsala. {{L person=Simon Krantz; org=Västerås; when=vid midsommar; why=för en tjänst i Uppsala}}
