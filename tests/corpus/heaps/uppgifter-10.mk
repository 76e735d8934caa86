@file uppgifter-10.txt
@body Samverkansrådet Uppsala län
@date 2023-08-30
@p Margareta Olin | Uppsala | direktör | chair
@p Kent Åström | Enköping | socialchef
@p Åsa Stenmark | Knivsta | kontorschef
@p Leif Bergkvist | Tierp | verksamhetschef
@p Helen Wiberg | Östhammar | sektorschef
@p Marcus Tidblad | Håbo | förvaltningschef
@p Josefine Ram | Heby | socialchef
@p Anna-Karin Sved | Älvkarleby | socialchef
@p Barbro Hellgren | Röda Korset | distriktsordförande
@p Ingvar Malmros | PRO | distriktsordförande
@p Ulf Sterner | SPF Seniorerna | ordförande
@p Nadja Hasic | Rädda Barnen | verksamhetsutvecklare
@p Lisa Tornberg | Funktionsrätt | ombudsman
@p Karl-Johan Frimodig | Uppsala stadsmission | direktor
@p Greta Sundin | Region Uppsala | strateg | guest
@p Filip Enander | | koordinator | guest
@p Leif Nordin | Heby | folkhälsosamordnare
---
Samverkansrådet Uppsala län
Minnesanteckningar 2023-08-30
Närvarande:
Margareta Olin, Uppsala, direktör, ordförande
Kent Åström, Enköping, socialchef
Åsa Stenmark, Knivsta, kontorschef
Leif Bergkvist, Tierp, verksamhetschef
Helen Wiberg, Östhammar, sektorschef
Marcus Tidblad, Håbo, förvaltningschef
Josefine Ram, Heby, socialchef
Leif Nordin, Heby, folkhälsosamordnare
Anna-Karin Sved, Älvkarleby, socialchef
Barbro Hellgren, Röda Korset, distriktsordförande
Ingvar Malmros, PRO, distriktsordförande
Ulf Sterner, SPF Seniorerna, ordförande
Nadja Hasic, Rädda Barnen, verksamhetsutvecklare
Lisa Tornberg, Funktionsrätt, ombudsman
Karl-Johan Frimodig, Uppsala stadsmission, direktor
Övriga deltagare:
Greta Sundin, Region Uppsala, strateg
Filip Enander, koordinator
1. Inledning {{I n=1}}
Ordföranden hälsade alla välkomna och redogjorde för dagens program.
2. Överenskommelsen {{I n=2}}
Överenskommelsen mellan kommunerna och civilsamhället undertecknades 2021. En uppföljning gjordes i våras av universitetet. Rådet beslutade att överenskommelsen ska kompletteras med ett avsnitt om beredskap. {{D}}
Röda Korset och Rädda Barnen skriver ett förslag till avsnittet. {{A who=Röda Korset,Rädda Barnen}} Förslaget ska vara Filip tillhanda senast den 2 oktober. {{A due=2023-10-02; to=Filip Enander}}
3. Ensamhet bland äldre {{I n=3}}
Socialstyrelsen har ett regeringsuppdrag på området. PRO och SPF har tillsammans utbildat tjugo samtalsvärdar. {{|}}Föreningarna återkommer till kommunerna med uppgift om var samtalsvärdarna finns. {{A who=Föreningarna; to=kommunerna}}
4. IOP {{I n=4}}
Enköping har tecknat ett nytt partnerskap med stadsmissionen. {{S org=Enköping; stance=doing}} Kent beskrev processen. {{|}}Han förser Josefine och Anna-Karin med mallavtalet. {{A who=Kent Åström; to=Josefine Ram och Anna-Karin Sved}}
5. Föreningslivets lokaler {{I n=5}}
Hyrorna har höjts i flera kommuner. Ingvar framförde att mindre föreningar tvingas lägga ned sin verksamhet. {{|}}Kommunernas representanter tar med sig frågan hem. {{A who=Kommunernas representanter}}
6. Våldsprevention {{I n=6}}
Nadja presenterade en metod för arbete med pojkar. Metoden används i ett tjugotal kommuner. Forskning visar på goda resultat, men kräver uthållighet.
7. Funktionshinderspolitik {{I n=7}}
Lisa påminde om FN:s granskning av Sverige. MFD kommer att redovisa sin uppföljning i mars. {{|}}Funktionsrätt bjuder in rådets ledamöter till en kunskapsdag under november. {{A who=Funktionsrätt; to=rådets ledamöter; due=2023-11}}
8. Volontärsamordning {{I n=8}}
Håbo saknar volontärsamordnare sedan i våras. {{|}}Kommunen har beslutat att inte återbesätta tjänsten. {{S org=Håbo}} {{|}}Barbro undersöker om kretsen i Bålsta kan ta över delar av uppdraget. {{A who=Barbro Hellgren}}
9. Sommarens insatser {{I n=9}}
Heby hade lovverksamhet på sex orter. Leif Nordin berättade att det kom 140 barn. Stadsmissionens läger var fulltecknat.
10. Ekonomiskt utsatta hushåll {{I n=10}}
Matkassarna räcker inte. Stadsmissionen delar numera ut dubbelt så många som före pandemin. {{|}}Direktorn kontaktar livsmedelskedjorna för att få fler givare. {{A who=Karl-Johan Frimodig; to=livsmedelskedjorna}} Går det bra öppnas en butik även i Tierp.
11. Integration {{I n=11}}
Länsstyrelsen fördelar medel till civilsamhället i september. Sista dag att ansöka var den 15 augusti.
12. Regionens hälsostrategi {{I n=12}}
Greta: Regionen ska ta fram en ny strategi till 2025. Arbetet startar med en enkät till föreningar. {{|}}Adresser till lämpliga föreningar önskas från kommunerna, skickas direkt till Greta inom fjorton dagar. {{A who=kommunerna; to=Greta Sundin; due=2023-09-13}}
13. Äldrerådens arbetssätt {{I n=13}}
Ulf väckte frågan om rådens ställning. Han anser att råden kommer in för sent i processerna. {{|}}Ulf och Helen gör en enkel sammanställning av hur råden arbetar i länets kommuner. {{A who=Ulf Sterner,Helen Wiberg}} {{|}}De redovisar den på mötet i december. {{A who=Ulf Sterner,Helen Wiberg; due=2023-12-06}}
14. Barnkonventionen {{I n=14}}
Barnombudsmannen har granskat kommunernas arbete. Östhammar lyftes fram som ett gott exempel.
15. Beredskap {{I n=15}}
Frivilligorganisationernas roll är under utredning. Röda Korset har avtal med fem av kommunerna. {{|}}Övriga tre kontaktar Barbro om de vill teckna avtal. {{A who=Övriga tre; to=Barbro Hellgren; if=om de vill teckna avtal}}
16. Koordinatorns uppdrag {{I n=16; kind=decision}}
Finansieringen är klar till halvårsskiftet 2024. {{|}}Rådet förordar en förlängning. {{D}} {{|}}Margareta bereder frågan i direktörsgruppen. {{A who=Margareta Olin; to=direktörsgruppen}}
17. Personligt ombud {{I n=17}}
Verksamheten drivs i stiftelseform. Köerna är korta.
18. Rådets webbsida {{I n=18}}
Sidan lanserades i maj. {{|}}Texter om den egna organisationen lämnas till koordinatorn, helst före den 15 september. {{A to=Filip Enander; due=2023-09-15}} {{|}}Koordinatorn publicerar allt eftersom texterna kommer in. {{A who=Filip Enander}}
19. Digitalt utanförskap {{I n=19}}
PTS utlyser medel årligen. Knivsta har öppnat ett digitalt hjälpcenter i biblioteket. {{S org=Knivsta; stance=doing}} Åsa framhöll att behovet är större än väntat.
20. Anhörigdagen {{I n=20}}
Anhörigdagen firas den 6 oktober. {{M date=2023-10-06; what=Anhörigdagen}} {{|}}Affischer trycks av Region Uppsala och hämtas hos Greta. {{A who=Region Uppsala}}
21. Brukarinflytande {{I n=21}}
Brukarrevisioner genomförs i Uppsala sedan flera år. Lisa menar att alla kommuner borde göra detsamma. Marcus pekade på kostnaden.
22. Samverkan kring hemlöshet {{I n=22}}
Boverkets nya modell ska tas i bruk 2024. {{|}}Anna-Karin undersöker om Älvkarleby kan vara testkommun. {{A who=Anna-Karin Sved}} {{|}}Hon ger Margareta besked senast i oktober. {{A who=Anna-Karin Sved; to=Margareta Olin; due=2023-10}}
23. Nästa sammanträde {{I n=23}}
Rådet träffas den 6 december i Enköping. {{M date=2023-12-06}} {{|}}Enköping står för värdskapet och skickar ut praktisk information. {{A who=Enköping}}
24. Språkvänner {{I n=24}}
Antalet språkvänner minskar. Röda Korset rekryterar nya under hela hösten. Kommunerna kan bidra genom att sprida information.
25. Val av vice ordförande {{I n=25}}
Barbro Hellgren valdes till vice ordförande efter Gun Sellberg. {{D}} {{N person=Barbro Hellgren; role=vice ordförande; body=Samverkansrådet Uppsala län; org=Röda Korset; for=Gun Sellberg}}
26. Hyresgaranti {{I n=26}}
Punkten utgick. {{P what=Hyresgaranti}}
27. Social dumpning {{I n=27}}
Flera kommuner upplever att grannkommuner aktivt hjälper personer att flytta. Ämnet är känsligt. SKR har publicerat en etisk vägledning.
28. Kultur för äldre {{I n=28}}
Bidraget har avskaffats av regeringen. SPF arrangerar egna konserter i Heby och Östhammar.
29. Påverkan mot staten {{I n=29}}
Rådet sänder en skrivelse till socialdepartementet om de indragna bidragen. {{D}} {{A who=Rådet; to=socialdepartementet}} {{|}}Karl-Johan och Ingvar svarar för texten. {{A who=Karl-Johan Frimodig,Ingvar Malmros}} {{|}}Texten stäms av per mejl med samtliga innan den skickas. {{A to=samtliga}}
30. Suicidprevention {{I n=30}}
Kurser i första hjälpen till psykisk hälsa ges av regionen. Leif B har gått kursen och rekommenderade den.
31. Årshjul {{I n=31}}
Årshjulet är inte uppdaterat. {{|}}Det åligger respektive organisation att meddela sina aktiviteter till koordinatorn varje kvartal. {{A who=respektive organisation; to=Filip Enander}}
32. Barn i skyddat boende {{I n=32}}
Lagändringar väntas i april 2024. Kvinnojourerna har inte getts tillfälle att yttra sig.
33. Tillgänglighetsinventering {{I n=33}}
Tierp inventerar samtliga entréer under hösten. {{S org=Tierp; stance=doing}} Lisa T ställer gärna upp med testpersoner. {{|}}Leif B bokar tid med Lisa. {{A who=Leif Bergkvist; to=Lisa Tornberg}}
34. Gåvor och testamenten {{I n=34}}
Josefine undrade vem som får förvalta donationer till kommunen. Frågan förblev obesvarad. {{Q asker=Josefine Ram}}
35. Forskningssamverkan {{I n=35}}
Universitetet söker deltagare till en studie om partnerskap. {{|}}Den som är intresserad mejlar forskningsledaren före månadsskiftet. {{A who=Den som är intresserad; to=forskningsledaren}} Studien pågår till 2026.
36. Mötesplatser för unga {{I n=36}}
Fritidsledarna har önskat gemensam utbildning. {{|}}Nadja kallar till ett planeringsmöte med fritidscheferna i länet. {{A who=Nadja Hasic; to=fritidscheferna i länet}}
37. Valborg {{I n=37}}
Uppsala har gjort en utvärdering av nattvandringen. Erfarenheterna var i huvudsak goda.
38. Kommande teman {{I n=38}}
Tema i december är beredskap. Förslag till teman för 2024 skickas till ordföranden. {{A to=Margareta Olin}}
39. Öppet brev från föreningar {{I n=39}}
Brevet hade skrivits under av fjorton föreningar. {{|}}Ordföranden besvarar brevet å rådets vägnar. {{A who=Margareta Olin}} {{|}}Kopia går till alla ledamöter. {{A to=alla ledamöter}}
40. Avslutning {{I n=40}}
Filip skickar ut minnesanteckningarna inom en vecka. {{A who=Filip Enander; due=2023-09-06}} Eventuella ändringar meddelas honom per mejl. {{A to=Filip Enander}}
