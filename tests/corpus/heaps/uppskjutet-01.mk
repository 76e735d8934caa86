@file uppskjutet-01.txt
@body Socialchefsnätverket i Sörmland
@date 2024-03-14
@p Marianne Ekholm | Katrineholm | socialchef | chair
@p Yusuf Demir | Flen | socialchef
@p Karin Sandell | Gnesta | förvaltningschef
@p Per-Olof Hägg | Trosa | socialchef
@p Ann-Sofie Wallin | Nyköping | divisionschef
@p Henrik Tegnér | Oxelösund | förvaltningschef
@p Leila Haddad | Strängnäs | socialchef
@p Karin Bylund | Eskilstuna | förvaltningschef
@p Mats Rundgren | Vingåker | socialchef
@p Camilla Frisk | Eskilstuna | områdeschef
@p Johan Ståhl | Nyköping | ekonom
@p Susanna Kivelä | Strängnäs | verksamhetschef
@p Lars Wennberg | Katrineholm | utvecklingsledare
@p Petra Noring | Regionen | strateg | guest
@p Emil Dahlgren | Länsstyrelsen | handläggare | guest
---
Socialchefsnätverket i Sörmland
Minnesanteckningar 2024-03-14
Närvarande:
Marianne Ekholm, Katrineholm, socialchef, ordförande
Yusuf Demir, Flen, socialchef
Karin Sandell, Gnesta, förvaltningschef
Per-Olof Hägg, Trosa, socialchef
Ann-Sofie Wallin, Nyköping, divisionschef
Henrik Tegnér, Oxelösund, förvaltningschef
Leila Haddad, Strängnäs, socialchef
Karin Bylund, Eskilstuna, förvaltningschef
Mats Rundgren, Vingåker, socialchef
Camilla Frisk, Eskilstuna, områdeschef
Johan Ståhl, Nyköping, ekonom
Susanna Kivelä, Strängnäs, verksamhetschef
Lars Wennberg, Katrineholm, utvecklingsledare
Övriga:
Petra Noring, Regionen, strateg
Emil Dahlgren, Länsstyrelsen, handläggare

1. Föregående anteckningar {{I n=1}}
Anteckningarna från januari gicks igenom. Punkten om gemensam familjerådgivning som då sköts upp finns med på dagens lista.
2. Gemensam familjerådgivning {{I n=2; outcome=postponed}}
Ärendet skulle ha föredragits av Leila, som fick lämna mötet tidigare. {{|}}Punkten flyttas därför till nästa möte. {{P until=next; what=Gemensam familjerådgivning; why=Leila, som fick lämna mötet tidigare}}
3. Ny socialtjänstlag {{I n=3}}
Petra redogjorde för läget. Regeringen har meddelat att lagen skjuts fram ett halvår och nu väntas träda i kraft den 1 juli 2025. Flera kommuner har redan påbörjat sina förberedelser. {{|}}Länsstyrelsen planerar en konferens om lagen den 23 maj i Eskilstuna. {{M date=2024-05-23; what=konferens om lagen}}
Nätverket återkommer till frågan om gemensamma utbildningsinsatser när propositionen är lagd. {{P what=frågan om gemensamma utbildningsinsatser}}
4. Jourhem {{I n=4; outcome=postponed}}
Bordläggs i avvaktan på den kartläggning som pågår i länet. {{P what=Jourhem; why=i avvaktan på den kartläggning som pågår i länet}}
5. Statsbidrag för äldreomsorgen {{I n=5}}
Socialstyrelsen har förlängt ansökningstiden till den 15 april. Johan har gjort en sammanställning över hur medlen användes förra året. {{|}}Johan skickar sammanställningen till samtliga senast 22/3. {{A who=Johan Ståhl; due=2024-03-22; to=samtliga}}
6. Samverkan med Arbetsförmedlingen {{I n=6}}
Arbetsförmedlingen har ställt in mötet den 20 mars och kommer med en ny tid. {{|}}Diskussionen om lokala överenskommelser fick avbrytas på grund av tidsbrist och fortsätter vid nästa träff. {{P until=next; what=Diskussionen om lokala överenskommelser; why=på grund av tidsbrist}}
7. Välfärdsteknik {{I n=7; kind=dialogue}}
Susanna berättade om arbetet med trygghetskameror i Strängnäs. Införandet är försenat eftersom leverantören bytt plattform. {{|}}Vingåker avvaktar med upphandling till dess att ramavtalet är på plats. {{S org=Vingåker; stance=undecided}}
Strängnäs bjuder in till studiebesök, datum meddelas senare.
8. Ordförandeskapet {{I n=8}}
Ordförandens mandat går ut efter sommaren. {{|}}Frågan om vem som tar över tas upp på mötet i maj. {{P what=Frågan om vem som tar över}}
9. HVB-placeringar {{I n=9; kind=decision}}
Nätverket beslutar att bordlägga ärendet till nästa sammanträde. {{D}} {{P until=next; what=HVB-placeringar}}
10. Suicidprevention {{I n=10}}
Regionen har tagit fram en handlingsplan som går på remiss till den 30 april. {{|}}Respektive kommun lämnar synpunkter direkt till Petra. {{A who=Respektive kommun; to=Petra Noring}}
Något gemensamt yttrande är inte aktuellt.
11. Våld i nära relationer {{I n=11}}
Emil informerade om Länsstyrelsens nätverksdag den 16 april kl. 9–15 på Stora hotellet i Nyköping. {{M date=2024-04-16; what=nätverksdag}} Sista anmälningsdag är 2 april. I övrigt fanns inget att ta upp.
12. Ekonomi i balans {{I n=12; outcome=not_reached}}
Punkten hanns inte med. {{P what=Ekonomi i balans; why=hanns inte med}}
13. Rekrytering av socialsekreterare {{I n=13}}
Annonseringen i Flen har gett få sökande. {{S org=Flen}} Yusuf återkommer med ett underlag om hur introduktionen kan samordnas. {{A who=Yusuf Demir}} Flera såg fördelar med ett gemensamt introduktionsår.
14. Avtal om tolktjänster {{I n=14; outcome=postponed}}
Eftersom Johan väntar på besked från inköpscentralen får avtalsfrågan vila tills vidare. {{P what=avtalsfrågan; why=Johan väntar på besked från inköpscentralen}}
15. Missbruk och beroende {{I n=15}}
Ansvaret för samsjuklighet skulle enligt utredningen flyttas till regionerna. Reformen har dock skjutits på framtiden och ingen tidplan är känd. {{|}}Nätverket tar upp frågan på nytt när ett förslag finns. {{P what=frågan}}
16. Sommarens bemanning {{I n=16; kind=go-round}}
Katrineholm har tillsatt tre fjärdedelar av vikariaten. {{S org=Katrineholm; topic=Sommarens bemanning}} Gnesta räknar med att klara sommaren utan bemanningsföretag. {{S org=Gnesta; topic=Sommarens bemanning}} Uppföljning görs vid höstens första möte. {{P what=Sommarens bemanning}}
17. Mötestider hösten 2024 {{I n=17}}
Följande datum gäller för hösten: 5/9, 10/10, 14/11 och 12/12, samtliga kl. 9–12. {{M date=2024-09-05}} {{M date=2024-10-10}} {{M date=2024-11-14}} {{M date=2024-12-12}}
Lars skickar kalenderbokningar. {{A who=Lars Wennberg}}
18. Kvalitetsregister {{I n=18}}
Redovisningen av resultaten var planerad till i dag men skjuts till den 5 september, då Camilla inte fått ut siffrorna i tid. {{P until=2024-09-05; what=Redovisningen av resultaten; why=Camilla inte fått ut siffrorna i tid}}
19. Personligt ombud {{I n=19}}
Statsbidraget är oförändrat. Kommunerna har tidigare kommit överens om att Nyköping är huvudman till och med 2025.
20. Anhörigstöd {{I n=20; outcome=postponed}}
Utgår i dag, tas upp igen när Per-Olof är tillbaka. {{P what=Anhörigstöd}}
21. IVO:s tillsyn {{I n=21}}
IVO återkommer i höst med en ny granskning av särskilda boenden. Karin Sandell berättade om den tillsyn som genomfördes i Gnesta i februari. Beslut i ärendet väntas i april.
22. Styrgruppen för nära vård {{I n=22}}
Styrgruppen sammanträder nästa gång den 18 april. {{M date=2024-04-18; what=Styrgruppen}} Nätverket utser Henrik Tegnér till ledamot efter Susanna Kivelä. {{D}} {{N person=Henrik Tegnér; role=ledamot; body=Styrgruppen för nära vård; org=Oxelösund; for=Susanna Kivelä}}
Frågan om kommunernas ersättare får anstå. {{P what=Frågan om kommunernas ersättare}}
23. Digital ansökan {{I n=23}}
E-tjänsten för ekonomiskt bistånd skulle ha lanserats i februari men leverantören har flyttat fram driftstarten till juni. {{|}}Oxelösund är intresserat av att ansluta. {{S org=Oxelösund; stance=interested}}
24. Samordnad individuell plan {{I n=24}}
Beslut om ny rutin fattas i länsstyrgruppen den 24 april. {{M date=2024-04-24; what=länsstyrgruppen}} Nätverket hade inga synpunkter på förslaget.
25. Hemsjukvård {{I n=25}}
Förslaget till reviderat avtal sändes ut sent och kommunerna har inte hunnit bereda det. {{|}}Nätverket skjuter ställningstagandet till nästa möte. {{P until=next; what=ställningstagandet; why=Förslaget till reviderat avtal sändes ut sent och kommunerna har inte hunnit bereda det}}
26. Skolsociala team {{I n=26}}
Frågan ligger hos skolchefsnätverket, som ännu inte har behandlat den.
27. Våldsutövare {{I n=27}}
Ann-Sofie tar frågan vidare till presidiet. {{A who=Ann-Sofie Wallin; to=presidiet}} Frågan kommer därefter tillbaka till nätverket. {{P what=Frågan}}
28. Brukarundersökning {{I n=28}}
Undersökningen genomförs som vanligt under vecka 40–43. {{|}}Resultaten publiceras i december och redovisas på mötet den 12 december. {{P until=2024-12-12; what=Resultaten}}
29. Familjehem {{I n=29; outcome=postponed}}
Ärendet återremitteras till arbetsgruppen för komplettering och kommer upp på nytt i oktober. {{P until=2024-10-10; what=Familjehem; why=för komplettering}}
30. Krisberedskap {{I n=30}}
Emil gav en lägesbild. Övningen som skulle ha hållits den 9 april är inställd. En ny övning planeras till hösten.
31. Prehospital samverkan {{I n=31; outcome=nothing_new}}
Inget nytt att rapportera.
32. LSS-utredningen {{I n=32}}
Den aviserade utredningen om huvudmannaskap dröjer. {{|}}Per-Olof bevakar frågan och meddelar nätverket när något händer. {{A who=Per-Olof Hägg; to=nätverket}}
33. Kunskapsstyrning {{I n=33}}
RSS-gruppen föreslog en gemensam dag om evidensbaserad praktik. {{|}}Datum för dagen bestäms på nästa möte. {{P until=next; what=Datum för dagen}}
34. Trygghetslarm {{I n=34; outcome=postponed}}
Mats kunde inte närvara hela mötet. {{|}}Hans dragning tas i stället vid nästkommande möte. {{P until=next; what=Hans dragning; why=Mats kunde inte närvara hela mötet}}
35. Yttrande över SOU om barnets bästa {{I n=35}}
Remisstiden går ut den 3 juni. Länsstyrelsen har begärt anstånd. {{|}}Gnesta lämnar eget yttrande. {{S org=Gnesta}}
36. Utbildning i lågaffektivt bemötande {{I n=36}}
Utbildningsdagarna blir 7 maj och 8 maj i Flen. {{M date=2024-05-07; what=Utbildningsdagarna}} {{M date=2024-05-08; what=Utbildningsdagarna}} Kostnaden är 1 900 kr per deltagare. {{K amount=1900; unit=kr per deltagare}}
37. Verksamhetsplan {{I n=37; kind=decision}}
Verksamhetsplanen fastställs med den ändringen att målet om e-hälsa läggs på 2025. {{D}} Uppföljningen av förra årets plan hanns ej med, läggs på dagordningen i maj. {{P what=Uppföljningen av förra årets plan; why=hanns ej med}}
38. Bostadssociala frågor {{I n=38; kind=dialogue}}
Flera framhöll att bostadsbristen försvårar arbetet med vräkningsförebyggande insatser. Länsstyrelsen har skjutit upp sin rapport. Det vore bra om bostadsbolagen kunde bjudas in framöver.
39. Psykiatrimedel {{I n=39}}
Fördelningen av 2024 års medel beslutas av länsstyrgruppen. {{|}}Kvarvarande medel från 2023 uppgår till 640 000 kr och kan rekvireras till och med den 31 maj. {{K amount=640000; unit=kr}}
40. Ungdomsmottagningar {{I n=40; outcome=postponed}}
Petra meddelade att regionens utredning inte är färdig. {{|}}Vi väntar med diskussionen tills den har presenterats. {{P what=diskussionen; why=regionens utredning inte är färdig}}
41. Avgifter inom äldreomsorgen {{I n=41; kind=question}}
Leila undrade om någon har infört ny beräkning av förbehållsbelopp. Ingen hade underlag med sig. {{|}}Frågan sätts upp på listan till nästa gång. {{P until=next; what=Frågan; why=Ingen hade underlag med sig}}
42. Nationell patientöversikt {{I n=42}}
Anslutningen i Trosa är senarelagd till nästa år. {{S org=Trosa}} Övriga följer tidplanen.
43. Tillgänglighet i e-tjänster {{I n=43}}
Lars bjuder in MAS-nätverket till ett gemensamt möte. {{A who=Lars Wennberg; to=MAS-nätverket}}
44. Studieresa {{I n=44; outcome=postponed}}
Resan till Danmark är tills vidare uppskjuten. {{P what=Resan till Danmark}} Som skäl angavs det ekonomiska läget i kommunerna.
45. Övrigt {{I n=45}}
- Karin Bylund väckte frågan om gemensam socialjour, denna tas på mötet i september. {{P until=2024-09-05; what=frågan om gemensam socialjour}}
- Vräkningar av barnfamiljer: statistiken har inte kommit, frågan flyttas fram. {{P what=Vräkningar av barnfamiljer; why=statistiken har inte kommit}}
- Henrik tackade för studiebesöket i februari.
46. Nästa möte {{I n=46}}
Tid och plats meddelas av Lars.
