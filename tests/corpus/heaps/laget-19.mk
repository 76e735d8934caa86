@file laget-19.txt
@body Kommunala nätverket för socialt arbete i Uppsala län och Västmanland
@date 2024-01-25
@p Margareta Falk | Enköping | socialchef | chair
@p Jonny Ström | Heby | vård- och omsorgschef
@p Petra Lönnqvist | Håbo | socialchef
@p Nina Ahlberg | Tierp | socialchef
@p Bengt Åman | Östhammar | sektorchef
@p Cecilia Bråkenhielm | Uppsala | direktör
@p Mona Grip | Knivsta | socialchef
@p Per Ahlberg | Sala | socialchef
@p Kicki Rehn | Fagersta | socialchef
@p Olof Marklund | Norberg | förvaltningschef
@p Sara Thimgren | Skinnskatteberg | socialchef
@p Jan Holst | Arboga | socialchef
@p Emma Kullberg | Kungsör | socialchef
@p Thomas Viklund | Köping | förvaltningschef
@p Ylva Dahlin | Hallstahammar | socialchef
@p Sara Pettersson | Surahammar | verksamhetschef
@p Eva Söderman | Västerås | direktör
@p Henning Berg | Region Västmanland | samverkanschef | guest
@p Ulla Wiman | Region Uppsala | strateg | guest
---
Kommunala nätverket för socialt arbete i Uppsala län och Västmanland
Minnesanteckningar 2024-01-25
Närvarande:
Margareta Falk, , socialchef, Enköping, ordförande
Jonny Ström, , vård- och omsorgschef, Heby
Petra Lönnqvist, , socialchef, Håbo
Nina Ahlberg, , socialchef, Tierp
Bengt Åman, , sektorchef, Östhammar
Cecilia Bråkenhielm, , direktör, Uppsala
Mona Grip, , socialchef, Knivsta
Per Ahlberg, , socialchef, Sala
Kicki Rehn, , socialchef, Fagersta
Olof Marklund, , förvaltningschef, Norberg
Sara Thimgren, , socialchef, Skinnskatteberg
Jan Holst, , socialchef, Arboga
Emma Kullberg, , socialchef, Kungsör
Thomas Viklund, , förvaltningschef, Köping
Ylva Dahlin, , socialchef, Hallstahammar
Sara Pettersson, , verksamhetschef, Surahammar
Eva Söderman, , direktör, Västerås
Henning Berg, , samverkanschef, Region Västmanland (gäst)
Ulla Wiman, , strateg, Region Uppsala (gäst)
1. Representation i olika grupper {{I n=1}}
Genomgång av listan. {{|}}I länets programgrupp för äldre saknas ledamot från Fagersta. {{V seat=ledamot; body=länets programgrupp för äldre; org=Fagersta}} I programgruppen för psykisk hälsa är alla platser besatta. {{|}}Patientsäkerhetsrådet står utan ordförande sedan i höstas. {{V seat=ordförande; body=Patientsäkerhetsrådet}} Till eSamråd har ingen kandidat anmält sig. {{V seat=plats; body=eSamråd}} Mandatperioden i samtliga grupper går ut den sista december 2026.
Thomas Viklund ersätter Jonny Ström i läkemedelsrådet. {{N person=Thomas Viklund; role=ledamot; body=läkemedelsrådet; for=Jonny Ström}}
2. Öppen fråga om nattlarm {{I n=2}}
Per undrade om larmcentralen får neka anslutning av privata utförare. {{Q asker=Per Ahlberg}} Ingen visste. Larmcentralen har 11 000 kunder. {{|}}Uppsala hanterar sina larm själv. {{S org=Uppsala; stance=doing}}
3. Verksamhetsförlagd utbildning {{I n=3}}
Antalet studenter ökar. Lärosätet har hört av sig om fler platser. {{|}}Vi är överens om att fördela platserna efter folkmängd. {{D}} Kungsör och Arboga tar emot studenter gemensamt. {{S org=Kungsör}} {{S org=Arboga}} Det framkom att handledarersättningen skiljer sig åt.
4. Nätverkets arbetsplan {{I n=4; kind=decision}}
Enades om att arbetsplanen för 2023 får gälla även 2024. {{D}} Enades också om att ta bort målet om gemensamma rutiner. {{D}} Alla tycker att planen är bra.
5. Försäkringskassan {{I n=5}}
Myndigheten har ändrat sina bedömningar av grundläggande behov. {{|}}Det är oklart vem som har kontakten med Försäkringskassans kundansvarige för Västmanland. {{Q}} Sara Pettersson tror att det tidigare var Hallstahammar.
6. Vakanser {{I n=6}}
Flera kommuner har vakanta tjänster som biståndshandläggare. Sala har fyra vakanser, Heby två. {{|}}Bemanningsbolagen tar upp till 900 kr i timmen. {{K amount=900; unit=kr i timmen}} Rekryteringsläget väntas inte bli bättre.
7. Samverkan psykiatri {{I n=7}}
Henning redogjorde för regionens omorganisation. Västerås lasarett får en ny enhet. {{|}}Frågan om vem som ringer anhöriga vid akut inläggning lämnades obesvarad. {{Q}} Efterträdare till Lars Ek i psykiatrisamrådet har inte utsetts. {{V seat=ledamot; body=psykiatrisamrådet}}
8. Fastställande av mötestider {{I n=8; kind=decision}}
Mötet kom överens om torsdagar. {{D}} Vårens möten blir 7 mars och 16 maj. {{M date=2024-03-07}} {{M date=2024-05-16}}
9. Välfärdsteknik {{I n=9}}
Vem betalar när regionens utrustning används i kommunens bostad? {{Q}} Saken förblev outredd. {{|}}Köping och Arboga hyr ut sin testlägenhet. {{S org=Köping}} {{S org=Arboga}} Vad är testlägenheten till för? undrade Mona, och Thomas svarade att den används för att pröva ny teknik.
10. Socialstyrelsens enkät {{I n=10}}
Enkäten ska besvaras senast den 29 februari. I förra årets enkät hade Östhammar högst betyg. Flera tyckte att frågorna var svåra att förstå.
11. God och nära vård {{I n=11}}
Ulla presenterade målbilden. Målbilden är beslutad av regionfullmäktige och kommunerna i länet. {{|}}Vi landade i att bjuda in processledaren till marsmötet. {{D}} Margareta gör det. {{A who=Margareta Falk}}
12. Länsgemensam socialjour {{I n=12}}
Håbo och Enköping är kvar. {{S org=Håbo; stance=yes}} {{S org=Enköping; stance=yes}} Heby lämnar. {{S org=Heby; stance=no}} Knivsta överväger att göra detsamma. {{S org=Knivsta; stance=undecided}} Oklart hur kostnaden för 2024 ska fördelas när Heby lämnar, ingen har uppdraget att räkna på det. {{Q}}
13. Chefsstöd {{I n=13}}
Mentorerna är nu tio. {{|}}Nätverket tar rygg på Sörmland och inför handledning i grupp. {{D}} Emma och Ylva rapporterar hur det går i maj. {{A who=Emma Kullberg, Ylva Dahlin; due=2024-05}}
14. Beredningsgrupp {{I n=14}}
Tre av fyra platser är tillsatta, den fjärde väntar på namn från Norra Västmanland. {{V seat=plats; body=Beredningsgrupp}} Olof kan inte. Cecilia önskar att gruppen kommer igång snabbt.
15. Hyresgarantier {{I n=15}}
Ingen kunde svara på om Boverkets garanti gäller andrahandskontrakt. {{Q}} Tierp ger hyresgarantier sedan 2022, {{S org=Tierp; stance=doing}} Östhammar planerar för samma sak. {{S org=Östhammar}}
16. Inrättande av demensnätverk {{I n=16}}
Alla ställde sig bakom att ett demensnätverk inrättas på prov i ett år. {{D}} Kicki Rehn blir sammankallande. {{N person=Kicki Rehn; role=sammankallande; body=demensnätverk}} Kommunerna anmäler deltagare till Kicki före sportlovet. {{A who=Kommunerna; to=Kicki Rehn}}
17. Diskussionsfrågor från seminariet {{I n=17; kind=dialogue}}
Följande frågor diskuterades på seminariet: Vad är viktigast för brukaren? Vilken kompetens behövs? Deltagarna ansåg att relationen är viktigast. Anteckningar från grupperna finns i Teams.
18. Gemensam annonsering {{I n=18}}
Arbetsgruppen har lagt ned sitt arbete. Eva menade att det var synd. {{|}}Utan att någon hade en annan mening bestämdes att pengarna som är kvar går tillbaka till kommunerna. {{D}}
19. IVO {{I n=19}}
IVO:s regionala chef bjuds in av ordföranden. {{A who=Margareta Falk}} Tillsynen avser i år nattbemanning. Vilka kommuner som ingår i urvalet har ingen av oss fått veta.
20. Rådet för funktionshinderfrågor {{I n=20}}
Rådet söker en representant för Skinnskatteberg och Norberg. {{V seat=representant; body=Rådet för funktionshinderfrågor}} Sara Thimgren kunde inte på grund av tidsbrist. Rådet leds av Region Västmanland.
21. Digital post {{I n=21}}
Kvar står frågan hur ombud för äldre ska kunna läsa posten. {{Q}} Digg har inte gett något besked. Västerås skickar 40 procent av sina brev digitalt.
22. Sommarpraktik {{I n=22; kind=go-round}}
Köping: 120 platser, samma som 2023. {{S org=Köping; topic=Sommarpraktik}}
Surahammar: fler än tidigare. {{S org=Surahammar; topic=Sommarpraktik}}
Fagersta: beror på om bidraget kommer. {{S org=Fagersta; topic=Sommarpraktik; stance=undecided}}
Sala: inga inom omsorgen. {{S org=Sala; topic=Sommarpraktik}}
Norberg: ja. {{S org=Norberg; topic=Sommarpraktik; stance=yes}}
23. Gränsdragning {{I n=23}}
Juristerna har tagit fram ett PM. {{|}}Mötet delade juristernas bedömning och rekommenderar samtliga att använda PM:et. {{D}} PM:et bygger på en dom från 2021.
24. Hälsosamtal för 75-åringar {{I n=24}}
Fyra kommuner erbjuder samtal. Uppsala startade först. {{|}}Vem kan hålla i en jämförelse? {{Q}} Tyst i rummet.
25. Nyanlända {{I n=25}}
Länsstyrelsen fördelar kommuntal i mars. Kommuntalen har halverats. {{|}}Per Ahlberg påpekade att Sala vill ha färre än förslaget. {{S org=Sala}}
26. Länsstyrelsens kvinnofridsråd {{I n=26}}
Petra Lönnqvist lämnar kvinnofridsrådet från mars. {{L person=Petra Lönnqvist; when=från mars}} Fyllnadsval får anstå. {{P what=Fyllnadsval}} Platsen är alltså ledig. {{V seat=plats; body=kvinnofridsrådet}}
27. Avtal om tvätt {{I n=27}}
Prövningen är avslutad. Inga fler åtgärder.
28. Kostnad för färdtjänst {{I n=28}}
Kostnaden per resa är högst i Heby. Regionen tar över färdtjänsten i Håbo vid halvårsskiftet. Petra välkomnade beskedet personligen.
29. Säkerhetsfrågor {{I n=29}}
Vi säger nej till att filma mötena. {{D}} Återstår att reda ut vem som gallrar gamla inspelningar, men ingen utsågs. {{Q}}
30. Nationella vårdprogrammet för palliativ vård {{I n=30}}
Vårdprogrammet uppdaterades i december. Det saknas en samordnare i kommunerna för programmet. {{|}}Tierp anställer en egen. {{S org=Tierp}}
31. Uppföljning av avtal med kvinnojourerna {{I n=31}}
Avtalen är olika. Samsyn råder om att jourerna gör ett viktigt arbete. {{|}}Jan fick frågan om Arboga kan skriva ett utkast till gemensamt avtal, och accepterade. {{A who=Jan Holst}}
32. Kompetenscentrum {{I n=32}}
Verksamheten utvärderas av universitetet. Rapporten är klar i juni. {{|}}Styrgruppen har två tomma stolar. {{V seat=stol; body=Styrgruppen}}
33. Ekonomi {{I n=33}}
Resultatet för 2023 blev plus 12 000 kr. {{K amount=12000; unit=kr}} Konsensus i gruppen: överskottet sparas. {{D}}
34. Information från Storsthlm {{I n=34}}
Storsthlm arbetar med ny vårdöverenskommelse. Arbetet följs av Uppsala. Ingen ytterligare diskussion.
35. Ungas psykiska hälsa {{I n=35}}
En fråga som ingen kunde svara på var vem som tar emot remisser när första linjen har stängt. {{Q}} Elevhälsan i Håbo har gjort en egen rutin. {{|}}Hallstahammar vill ta del av den. {{S org=Hallstahammar; stance=interested}}
36. Utbildning i nya socialtjänstlagen {{I n=36}}
SKR erbjuder utbildning till hösten. Ylva tipsade om en podd. Samtliga ansåg att en gemensam utbildning vore att föredra. {{|}}Frågan tas upp igen i mars när SKR:s utbud är känt. {{P until=2024-03-07; what=Utbildning i nya socialtjänstlagen}}
37. Delaktighet {{I n=37}}
Bengt är missnöjd med brukarinflytandet i nätverket. Föreningarna har erbjudits plats i två grupper. Ordföranden lät meddela att vakansen i brukarrådet är fylld.
38. Utskick {{I n=38}}
Vem skickar ut handlingarna efter sommaren? {{Q}} Frågan fick vila.
