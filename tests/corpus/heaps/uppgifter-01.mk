@file uppgifter-01.txt
@body Socialchefsnätverket i Sörmland
@date 2023-02-16
@p Marie Sandell | Katrineholm | socialchef | chair
@p Peter Alm | Flen | socialchef
@p Ingela Strand | Vingåker | socialchef
@p Karin Hedlund | Nyköping | verksamhetschef
@p Karin Nyman | Trosa | socialchef
@p Johan Brandt | Gnesta | socialchef
@p Magnus Wester | Oxelösund | socialchef
@p Lisbeth Falk | Strängnäs | förvaltningschef
@p Tomas Rydell | Eskilstuna | avdelningschef
@p Anneli Forsman | Eskilstuna | socialdirektör
@p Henrik Sandell | Flen | verksamhetschef
@p Susanne Kvist | Regionen | hälso- och sjukvårdsstrateg | guest
@p Emelie Borg | | samordnare | guest
@p Robert Holm | Strängnäs | ekonom
@p Yvonne Lind | Katrineholm | MAS | absent
---
Socialchefsnätverket i Sörmland
Minnesanteckningar 2023-02-16
Närvarande:
Marie Sandell, Katrineholm, socialchef, ordförande
Peter Alm, Flen, socialchef
Ingela Strand, Vingåker, socialchef
Karin Hedlund, Nyköping, verksamhetschef
Karin Nyman, Trosa, socialchef
Johan Brandt, Gnesta, socialchef
Magnus Wester, Oxelösund, socialchef
Lisbeth Falk, Strängnäs, förvaltningschef
Tomas Rydell, Eskilstuna, avdelningschef
Anneli Forsman, Eskilstuna, socialdirektör
Henrik Sandell, Flen, verksamhetschef
Robert Holm, Strängnäs, ekonom
Susanne Kvist, Regionen, hälso- och sjukvårdsstrateg (gäst)
Emelie Borg, samordnare (gäst)
Frånvarande:
Yvonne Lind, Katrineholm, MAS
1. Föregående anteckningar {{I n=1}}
Anteckningarna från december gicks igenom. Två av uppgifterna är genomförda, Peter har haft kontakt med länsstyrelsen och Johan har lämnat synpunkter på avtalet.
2. Hemtagning och utskrivning {{I n=2}}
Susanne Kvist redogjorde för statistiken över utskrivningsklara patienter. Regionen kommer under året att införa ett nytt planeringsstöd på samtliga vårdcentraler. {{|}}Susanne skickar presentationen till Emelie. {{A who=Susanne Kvist; to=Emelie Borg}} {{|}}Emelie lägger ut den på samarbetsytan senast 24/2. {{A who=Emelie Borg; due=2023-02-24}}
3. Våld i nära relationer {{I n=3}}
Länsstyrelsen har fått ett förlängt uppdrag att stödja kommunerna. Ingela brukar delta i länsstyrelsens råd och berättade kort om det senaste mötet. {{|}}Hon tar med sig nätverkets synpunkter till rådet i mars. {{A who=Ingela Strand; due=2023-03; to=rådet}}
4. Personalförsörjning under sommaren {{I n=4}}
Samtliga kommuner har svårt att få tag i sjuksköterskor. Flera har höjt ersättningen för den som flyttar semester. {{|}}Respektive kommun rapporterar in sitt läge till samordnaren före den 1 maj. {{A who=Respektive kommun; due=2023-05-01; to=Emelie Borg}}
5. Taxor i äldreomsorgen {{I n=5}}
Strängnäs höjde sina taxor vid årsskiftet. {{S org=Strängnäs}} {{|}}Robert Holm sammanställer länets taxor i en tabell och återkommer till nästa möte. {{A who=Robert Holm; due=2023-04-20}} Det vore värdefullt att kunna jämföra även med grannlänen.
6. Ny socialtjänstlag {{I n=6; kind=dialogue}}
Lagen väntas träda i kraft tidigast 2024. SKR kommer att ta fram ett stödmaterial under hösten. De flesta menar att förebyggande arbete kräver andra arbetssätt än dagens. {{|}}Anneli och Lisbeth förbereder en diskussion om omställningen till nästa träff. {{A who=Anneli Forsman,Lisbeth Falk; due=2023-04-20}}
7. Samverkansavtal missbruk {{I n=7}}
Avtalet från 2016 är inte längre aktuellt. {{|}}Nätverket beslutar att avtalet ska revideras {{D}} och att Magnus Wester håller samman arbetet. {{D}} {{A who=Magnus Wester}}
Kommunerna utser varsin kontaktperson och meddelar namnet till Magnus senast den 10 mars. {{A who=Kommunerna; due=2023-03-10; to=Magnus Wester}}
8. Kommande träffar {{I n=8}}
Nästa möte är den 20 april i Trosa. {{M date=2023-04-20}} {{|}}Karin Nyman bokar lokal. {{A who=Karin Nyman}} Trosa brukar kunna erbjuda stadshuset.
9. Välfärdsteknik {{I n=9}}
Tomas visade hur Eskilstuna arbetar med digital tillsyn. Ungefär sextio brukare har i dag kamera nattetid. Upphandlingen gjordes tillsammans med två andra kommuner. {{|}}Den som vill göra ett studiebesök hör av sig till Tomas. {{A who=Den som vill göra ett studiebesök; to=Tomas Rydell}}
10. Barnahus {{I n=10}}
Verksamheten är finansierad till och med 2024. Polisen har aviserat att man vill se över sin medverkan. {{|}}Ordföranden kontaktar polisområdet för ett förtydligande. {{A who=Marie Sandell; to=polisområdet}}
11. Brukarundersökning {{I n=11}}
Undersökningen genomförs som vanligt under hösten. {{|}}Anmäl deltagande till SKR senast den 31 mars. {{A who=alla; due=2023-03-31; to=SKR}} {{|}}Flen avstår i år. {{S org=Flen; stance=no}}
12. Placerade barns skolgång {{I n=12}}
Skolcheferna tog upp frågan i höstas. Karin Hedlund sitter med i den arbetsgrupp som skolcheferna tillsatte. {{|}}KH efterhör om gruppen vill komma till nätverket och berätta. {{A who=Karin Hedlund}}
13. Kostnader för placeringar {{I n=13}}
Kostnaderna ökar i hela länet, framför allt för konsulentstödda familjehem. Robert har gjort en jämförelse mellan åren 2019 och 2022. Flera framhöll att det behövs gemensam marknadsföring för att få fler egna familjehem. {{|}}Underlaget skickas ut med anteckningarna. {{A}}
14. Medicinskt ansvariga {{I n=14}}
MAS-nätverket önskar träffa socialcheferna en gång per år. {{|}}Marie återkopplar till Yvonne att nätverket är positivt till detta och föreslår ett datum. {{A who=Marie Sandell; to=Yvonne Lind}}
15. Ekonomiskt bistånd {{I n=15}}
Antalet hushåll minskar i de flesta kommuner. Handläggningen är till stor del automatiserad i Nyköping. {{|}}Gnesta planerar att införa e-ansökan till hösten. {{S org=Gnesta}} Johan noterade att införandet tagit längre tid än väntat.
16. God och nära vård {{I n=16}}
Den gemensamma målbilden antogs av regionstyrelsen i november. Regionens projektledare arbetar nu med en handlingsplan. {{|}}Susanne återkommer med en tidplan när regionen har fattat beslut. {{A who=Susanne Kvist; if=när regionen har fattat beslut}}
17. Krisberedskap {{I n=17}}
Läget gicks igenom. Kommunerna ska enligt lag ha en plan för extraordinära händelser. {{|}}Peter och Henrik ser över listan över kontaktvägar och skickar den till samtliga före sportlovet. {{A who=Peter Alm,Henrik Sandell; to=samtliga}}
18. Avvikelser i samverkan {{I n=18}}
Avvikelserna har minskat sedan den nya rutinen infördes. {{|}}Lisbeth åtar sig att gå igenom de avvikelser som rör Strängnäs och återkomma skriftligt till Susanne under mars. {{A who=Lisbeth Falk; due=2023-03; to=Susanne Kvist}}
19. Utbildning för nya chefer {{I n=19}}
Högskolan har tidigare ordnat en utbildning för enhetschefer. Intresset var stort och platserna räckte inte till. {{|}}Emelie får i uppdrag att undersöka om utbildningen kan ges igen {{D}} {{A who=Emelie Borg}} och vad det skulle kosta.
20. Personligt ombud {{I n=20}}
Statsbidraget söks hos länsstyrelsen. {{|}}Kommunerna lämnar in sina uppgifter till Flen i god tid före ansökningstidens slut. {{A who=Kommunerna; to=Flen}} Flen skickar sedan in en gemensam ansökan. {{A who=Flen}}
21. Remiss om samordnad vård {{I n=21}}
Remisstiden går ut den 30 april. {{|}}Nätverket lämnar ett gemensamt yttrande. {{D}} {{A who=Nätverket}} Ingela skriver ett första utkast. {{A who=Ingela Strand}} Övriga lämnar synpunkter till henne senast v 14. {{A who=Övriga; to=Ingela Strand}}
22. Trygghetslarm {{I n=22}}
Störningarna i januari berodde på ett fel hos operatören. Felet är avhjälpt. Leverantören har lovat en skriftlig rapport.
23. Anhörigstöd {{I n=23}}
Anhörigkonsulenterna i länet träffas två gånger per termin. De har gjort en gemensam folder. {{|}}Karin N ber konsulenterna att komma till nätverket i höst. {{A who=Karin Nyman}}
24. Skyddat boende {{I n=24}}
Frågan hanns inte med och flyttas till nästa möte. {{P until=2023-04-20; what=Skyddat boende; why=hanns inte med}}
25. Samsjuklighetsutredningen {{I n=25}}
Utredningen föreslår att regionen tar över ansvaret för behandling. Det är oklart när en proposition kommer. Nätverket följer frågan.
26. Länsgemensam socialjour {{I n=26}}
Jouren har haft fler ärenden än någonsin. {{|}}Anneli tar upp frågan om bemanning med styrgruppen. {{A who=Anneli Forsman; to=styrgruppen}} Eskilstuna är värdkommun och har arbetsgivaransvaret.
27. IFO-chefernas nätverk {{I n=27}}
Henrik Sandell efterträder Berit Ask som sammankallande i IFO-chefernas nätverk. {{N person=Henrik Sandell; role=sammankallande; body=IFO-chefernas nätverk; org=Flen; for=Berit Ask}} Berit har haft uppdraget sedan 2018.
28. Demensteam {{I n=28}}
Regionens demensteam består i dag av fyra personer. Teamet har svårt att hinna med alla kommuner. {{|}}Magnus och Karin Hedlund formulerar nätverkets önskemål, Susanne tar dem vidare inom regionen. {{A who=Magnus Wester,Karin Hedlund,Susanne Kvist}}
29. Nationell patientöversikt {{I n=29}}
Fem kommuner är anslutna. {{|}}Vingåker ansluter sig under våren. {{S org=Vingåker; stance=yes}} Ingela meddelar projektkontoret datum för driftstart. {{A who=Ingela Strand; to=projektkontoret}}
30. Hedersrelaterat förtryck {{I n=30}}
Länsstyrelsen bjuder in till en konferens den 9 maj. {{M date=2023-05-09; what=konferens}} {{|}}Sprid inbjudan i era verksamheter! {{A who=alla}}
31. Tystnadsplikt och sekretess {{I n=31}}
Kommunjuristerna har skrivit en vägledning. Den är ännu inte beslutad. Flera ansåg att den borde kompletteras med exempel från skolan.
32. Handledning {{I n=32}}
Avtalet om handledning löper ut i juni. {{|}}Tomas kollar med upphandlingsenheten om det går att förlänga. {{A who=Tomas Rydell; to=upphandlingsenheten}} Om avtalet inte kan förlängas får var och en teckna eget avtal.
33. Arbetsmarknadsinsatser {{I n=33}}
Arbetsförmedlingen har dragit ned på antalet lokalkontor. Samverkan fungerar olika i olika delar av länet. {{|}}Peter pratar med arbetsmarknadscheferna och hör hur de ser på saken. {{A who=Peter Alm; to=arbetsmarknadscheferna}}
34. Verksamhetsplan {{I n=34; kind=decision}}
Förslaget presenterades av Emelie. {{|}}Nätverket antar verksamhetsplanen med de ändringar som gjordes vid bordet. {{D}} {{|}}Samordnaren för in ändringarna och skickar ut den slutliga versionen. {{A who=Emelie Borg}}
35. Lex Sarah {{I n=35}}
Strängnäs har fått kritik av IVO. Lisbeth berättade om de åtgärder som har vidtagits sedan dess. Rutinerna är nu omarbetade och all personal har fått information.
36. Inköp av skyddsutrustning {{I n=36}}
Lagren är välfyllda. {{|}}Gnesta säljer av sitt överskott. {{S org=Gnesta}} Intresserade kommuner kontaktar Johan innan månadsskiftet. {{A who=Intresserade kommuner; to=Johan Brandt}}
37. Digital signering {{I n=37}}
Trosa och Oxelösund har infört digital signering av läkemedel. {{S org=Trosa; stance=doing}} {{S org=Oxelösund; stance=doing}} Magnus delar med sig av upphandlingsunderlaget till den som vill ha det. {{A who=Magnus Wester}}
38. Suicidprevention {{I n=38}}
Regionen tar just nu fram en länsplan. Kommunerna har lämnat synpunkter i två omgångar. Planen kan eventuellt behöva kompletteras med insatser för äldre.
39. Ungdomsmottagningarna {{I n=39}}
Yvonne Lind representerar nätverket i styrgruppen under Maries ledighet i maj. {{N person=Yvonne Lind; role=ersättare; body=styrgruppen; for=Marie Sandell; org=Katrineholm}} Marie informerar Yvonne. {{A who=Marie Sandell; to=Yvonne Lind}}
40. Övrigt {{I n=40}}
Lisbeth slutar som förvaltningschef i Strängnäs till sommaren. {{L person=Lisbeth Falk; org=Strängnäs; when=till sommaren}} Rekrytering pågår.
Mötet avslutades och ordföranden tackade alla för visat intresse.
