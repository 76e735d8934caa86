@file platser-19.txt
@body Presidiekonferensen för socialnämnderna i Göteborgsregionen
@date 2023-02-15
@p Gullan Ahlfors | Ale | socialnämndens ordförande | chair
@p Ivar Lundell | Kungälv | nämndordförande
@p Marie-Louise Bratt | Tjörn | nämndordförande
@p Anders Vinberg | Öckerö | nämndordförande
@p Fatma Yilmaz | Härryda | nämndordförande
@p Anders Kjellson | Partille | nämndordförande
@p Stina Rehnberg | Mölndal | nämndordförande
@p Torgny Alin | Lerum | vice ordförande
@p Siv Grönwall | Alingsås | nämndordförande
@p Jerker Holst | Stenungsund | nämndordförande
@p Maud Ryding | Lilla Edet | nämndordförande
@p Pontus Amnell | Göteborg | nämndordförande
@p Elisabeth Krook | Göteborgsregionen | förbundssekreterare | guest
@p Daniel Munther | Göteborgsregionen | välfärdschef | guest
@p Cornelia Hedin | | processledare | guest
---
Presidiekonferensen för socialnämnderna i Göteborgsregionen
Minnesanteckningar från möte 2023-02-15
Närvarande:
Gullan Ahlfors, Ale, socialnämndens ordförande, mötesordförande
Ivar Lundell, Kungälv, nämndordförande
Marie-Louise Bratt, Tjörn, nämndordförande
Anders Vinberg, Öckerö, nämndordförande
Fatma Yilmaz, Härryda, nämndordförande
Anders Kjellson, Partille, nämndordförande
Stina Rehnberg, Mölndal, nämndordförande
Torgny Alin, Lerum, vice ordförande
Siv Grönwall, Alingsås, nämndordförande
Jerker Holst, Stenungsund, nämndordförande
Maud Ryding, Lilla Edet, nämndordförande
Pontus Amnell, Göteborg, nämndordförande
Tjänstepersoner:
Elisabeth Krook, Göteborgsregionen, förbundssekreterare
Daniel Munther, Göteborgsregionen, välfärdschef
Cornelia Hedin, processledare
1. Upprop och presentation {{I n=1}}
Efter valet är flera presidier nya och en presentationsrunda genomfördes. {{|}}Maud Ryding är ny ordförande i socialnämnden i Lilla Edet. {{N person=Maud Ryding; role=ordförande; body=socialnämnden; org=Lilla Edet}}
I Öckerö har Anders Vinberg efter nyår tagit över klubban i nämnden efter Kjerstin Lund. {{N person=Anders Vinberg; role=nämndordförande; org=Öckerö; for=Kjerstin Lund}}
2. Konstituering {{I n=2; kind=decision}}
Förbundsstyrelsen har i januari utsett Gullan Ahlfors att leda presidiekonferensen under mandatperioden. {{N person=Gullan Ahlfors; role=ordförande; body=presidiekonferensen}}
Presidiekonferensen väljer inom sig Pontus Amnell till förste vice ordförande och Siv Grönwall till andre vice ordförande. {{D}} {{N person=Pontus Amnell; role=förste vice ordförande; body=Presidiekonferensen}} {{N person=Siv Grönwall; role=andre vice ordförande; body=Presidiekonferensen}}
3. Uppdrag och arbetsformer {{I n=3; kind=information}}
Elisabeth Krook redogör för förbundets organisation. Styrgruppen för välfärd består av kommunalråd, medan cheferna möts i sina egna nätverk.
Tre möten om året har varit brukligt.
4. Representation i Samverkansorgan Hälso- och sjukvård {{I n=4; kind=decision}}
De tre platser som tillfaller kommunerna har hittills besatts av Mölndal, Ale och Göteborg.
Konferensen föreslår förbundsstyrelsen att utse Stina Rehnberg, Ivar Lundell och Pontus Amnell. {{D}} {{N person=Stina Rehnberg; role=ledamot; body=Samverkansorgan Hälso- och sjukvård}} {{N person=Ivar Lundell; role=ledamot; body=Samverkansorgan Hälso- och sjukvård}} {{N person=Pontus Amnell; role=ledamot; body=Samverkansorgan Hälso- och sjukvård}}
Ersättare föreslås vid ett senare möte. {{P what=Ersättare}}
5. Socialtjänstlagen {{I n=5; kind=theme}}
Daniel Munther föredrog läget i arbetet med ny socialtjänstlag. Propositionen dröjer.
Flera ledamöter uttryckte oro för finansieringen.
6. Beredningsgrupp för länsöverenskommelsen {{I n=6; kind=decision}}
Beredningsgruppen ska ha en politiker från varje delområde.
För norra delen utsågs Jerker Holst. {{D}} {{N person=Jerker Holst; role=ledamot; body=Beredningsgrupp för länsöverenskommelsen}}
För södra delen utsågs Fatma Yilmaz. {{D}} {{N person=Fatma Yilmaz; role=ledamot; body=Beredningsgrupp för länsöverenskommelsen}}
För östra delen saknas kandidat. {{V seat=politiker; body=Beredningsgrupp för länsöverenskommelsen}}
7. Rapport från förbundsstyrelsen {{I n=7; kind=report}}
Styrelsen valde vid sitt första möte Björn Sandell till ordförande och Hanna Wik till vice ordförande. {{N person=Björn Sandell; role=ordförande; body=Styrelsen}} {{N person=Hanna Wik; role=vice ordförande; body=Styrelsen}}
Budgeten för 2024 börjar beredas i mars.
8. Familjerättsnämnden {{I n=8; kind=information}}
Nämnden är gemensam för Kungälv, Ale och Stenungsund. {{S org=Kungälv; stance=doing}} {{S org=Ale; stance=doing}} {{S org=Stenungsund; stance=doing}}
Ordförandeposten växlar varje mandatperiod, och innehas nu av Gerd Tengberg från Ale. {{N person=Gerd Tengberg; role=ordförande; body=Familjerättsnämnden; org=Ale}}
Vice ordförande är ännu inte vald. {{V seat=Vice ordförande; body=Familjerättsnämnden}}
9. Processledarens uppdrag {{I n=9; kind=information}}
Cornelia Hedin presenterade sig. {{|}}Hon är processledare sedan den 1 februari då Lisa Åberg lämnade. {{N person=Cornelia Hedin; role=processledare; for=Lisa Åberg}} {{L person=Lisa Åberg; when=2023-02-01}}
Cornelia kontaktar samtliga presidier under våren. {{A who=Cornelia Hedin; to=samtliga presidier}}
10. Barn som far illa {{I n=10; kind=dialogue}}
Torgny Alin berättade om ett ärende i domstol. Marie-Louise Bratt, som är nämndeman, gav några allmänna synpunkter.
11. Politisk referensgrupp för Barnahus {{I n=11; kind=decision}}
Den politiska referensgruppen har legat nere under valåret.
Anders Kjellson, Partille, och Marie-Louise Bratt, Tjörn, utses till ledamöter i gruppen. {{D}} {{N person=Anders Kjellson; role=ledamot; body=Politisk referensgrupp för Barnahus; org=Partille}} {{N person=Marie-Louise Bratt; role=ledamot; body=Politisk referensgrupp för Barnahus; org=Tjörn}}
Anders Kjellson ska därutöver vara gruppens ordförande. {{D}} {{N person=Anders Kjellson; role=ordförande; body=Politisk referensgrupp för Barnahus}}
12. Hemlöshet {{I n=12; kind=report}}
Välfärdschefen redovisade kartläggningen. Kartläggningen görs vart sjätte år av Socialstyrelsen.
Konferensen tackade för informationen.
13. Valärende patientnämnd {{I n=13; kind=information}}
Regionfullmäktige har förrättat val till patientnämnden. {{|}}Ivar Lundells partikamrat Ove Stark blev vald till ledamot. {{N person=Ove Stark; role=ledamot; body=patientnämnden}}
14. Remiss: äldreomsorgslag {{I n=14; kind=decision}}
Konferensen avstår från att lämna yttrande. {{D}}
15. Funktionsrätt {{I n=15; kind=report}}
Företrädare för Funktionsrätt medverkade. Ordföranden Lilian Qvist framförde önskemål om tätare kontakter med nämnderna.
16. Kontaktpolitiker {{I n=16; kind=decision}}
Inom varje målområde utses en kontaktpolitiker. {{D}}
Barn och unga: Siv Grönwall {{D}} {{N person=Siv Grönwall; role=kontaktpolitiker; body=Barn och unga}}
Äldre: Ivar Lundell {{D}} {{N person=Ivar Lundell; role=kontaktpolitiker; body=Äldre}}
Funktionshinder: avvaktar
Missbruk och beroende: Torgny Alin {{D}} {{N person=Torgny Alin; role=kontaktpolitiker; body=Missbruk och beroende}}
17. Tvåårig ledighet {{I n=17; kind=information}}
Fatma Yilmaz är föräldraledig från sina uppdrag mellan april och september. {{|}}Som ordförande i Härryda träder vice ordföranden Roland Hed in. {{N person=Roland Hed; role=ordförande; org=Härryda; for=Fatma Yilmaz}}
I länsberedningen ersätts hon under samma tid av Anders Vinberg. {{N person=Anders Vinberg; role=ersättare; body=länsberedningen; for=Fatma Yilmaz}}
18. Utbildning för nya presidier {{I n=18; kind=decision}}
Utbildningen ges den 23 mars. {{M date=2023-03-23; what=Utbildningen}} Maud Ryding och Anders Vinberg anmäldes. {{N person=Maud Ryding; role=deltagare; body=Utbildning för nya presidier}} {{N person=Anders Vinberg; role=deltagare; body=Utbildning för nya presidier}}
Avgiften är 1 200 kronor per deltagare. {{K amount=1200; unit=kronor per deltagare}}
19. Sociala investeringar {{I n=19; kind=go-round}}
Mölndal har avsatt medel för sociala investeringar. {{S org=Mölndal; stance=doing}}
Partille har valt bort modellen. {{S org=Partille; stance=no}}
Alingsås överväger att följa efter Mölndal. {{S org=Alingsås; stance=interested}}
20. Avgående ledamöter {{I n=20; kind=information}}
Torgny Alin har begärt sitt entledigande från uppdraget som vice ordförande i Lerum på grund av flytt. {{L person=Torgny Alin; org=Lerum; why=flytt}}
Fullmäktige i Lerum väntas välja efterträdare i mars.
21. Samordningsförbunden {{I n=21; kind=information}}
Samordningsförbundens styrelser består till hälften av politiker. {{|}}Anders Kjellson är vald till styrelseledamot i det östra förbundet. {{N person=Anders Kjellson; role=styrelseledamot; body=det östra förbundet}}
22. Yttrande till SKR {{I n=22; kind=decision}}
Konferensen ställer sig bakom att välfärdschefen tar fram ett utkast till yttrande. {{D}} {{A who=Daniel Munther}}
Utkastet ska vara presidiet tillhanda senast den 10 mars. {{A due=2023-03-10; to=presidiet}}
23. SKR:s beredning för socialtjänst {{I n=23; kind=information}}
Till SKR:s beredning nominerades i höstas två personer från Västsverige. {{|}}SKR:s styrelse har nu beslutat att utse en av dem, Pontus Amnell. {{N person=Pontus Amnell; role=ledamot; body=SKR:s beredning för socialtjänst}}
24. Länsnykterhetsförbundet {{I n=24; kind=question}}
Stina undrade vem som numera bevakar frågor om serveringstillstånd. {{Q asker=Stina Rehnberg}}
25. Brukarrevision {{I n=25; kind=decision}}
Brukarrevisionens politiska ombud byts efter valet.
Ombud blir Marie-Louise Bratt, i stället för Ulf Kamne som lämnat politiken. {{D}} {{N person=Marie-Louise Bratt; role=ombud; body=Brukarrevision; for=Ulf Kamne}} {{L person=Ulf Kamne; why=lämnat politiken}}
26. Ungdomsråd {{I n=26; kind=dialogue}}
Ungdomsrådens ordförande gästar gärna. Siv har goda erfarenheter av att bjuda in ungdomar.
27. Mötesformer {{I n=27; kind=decision}}
Konferensen beslutar att vartannat möte ska vara digitalt. {{D}}
Val av mötesplats sköts av Cornelia. {{A who=Cornelia Hedin}}
28. Justering {{I n=28; kind=decision}}
Till justerare av dagens anteckningar utses Jerker Holst. {{D}} {{N person=Jerker Holst; role=justerare}}
29. Nya förbundstjänster {{I n=29; kind=information}}
Elisabeth Krook slutar som förbundssekreterare till sommaren. {{L person=Elisabeth Krook; org=Göteborgsregionen; when=till sommaren}} Rekrytering har inletts av förbundsdirektören.
30. Kommande möten {{I n=30}}
Nästa konferens är den 24 maj i Kungälv. {{M date=2023-05-24}} Ivar är värd.
