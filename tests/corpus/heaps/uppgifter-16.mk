@file uppgifter-16.docx
@body Kanslichefsnätverket Norrbotten
@date 2021-04-22
@p Siv Palovaara | Luleå | kanslichef | chair
@p Erling Hansson | Piteå | kanslichef
@p Maud Granström | Boden | kommunjurist
@p Pekka Niemi | Haparanda | administrativ chef
@p Ulrica Sundkvist | Kalix | kanslichef
@p Johnny Uusitalo | Övertorneå | kommunsekreterare
@p Christel Stridfeldt | Gällivare | kanslichef
@p Håkan Rova | Kiruna | administrativ chef
@p Elisabeth Lindh | Jokkmokk | kommunsekreterare
@p Göran Brännvall | Arjeplog | kommunchef
@p Jenny Burman | Arvidsjaur | kanslichef
@p Mikael Enoksson | Älvsbyn | administrativ chef
@p Pia Enoksson | Luleå | arkivarie
@p Sten Kero | Pajala | sekreterare
@p Agnes Lund | Norrbottens Kommuner | utvecklare | guest
---
Kanslichefsnätverket Norrbotten
Anteckningar 2021-04-22 (digitalt)
Deltagare
Siv Palovaara, Luleå, kanslichef, ordförande
Erling Hansson, Piteå, kanslichef
Maud Granström, Boden, kommunjurist
Pekka Niemi, Haparanda, administrativ chef
Ulrica Sundkvist, Kalix, kanslichef
Johnny Uusitalo, Övertorneå, kommunsekreterare
Christel Stridfeldt, Gällivare, kanslichef
Håkan Rova, Kiruna, administrativ chef
Elisabeth Lindh, Jokkmokk, kommunsekreterare
Göran Brännvall, Arjeplog, kommunchef
Jenny Burman, Arvidsjaur, kanslichef
Mikael Enoksson, Älvsbyn, administrativ chef
Pia Enoksson, Luleå, arkivarie
Sten Kero, Pajala, sekreterare
Agnes Lund, Norrbottens Kommuner, utvecklare
Ärende	Vad sades	Vem gör vad	När
1. Digitala sammanträden {{I n=1}}	Lagen tillåter deltagande på distans om fullmäktige har beslutat det. Piteå har ändrat sin arbetsordning.	Erling delar ändringen med alla. {{A who=Erling Hansson; to=alla; due=2021-04-23}}	I morgon
2. Dataskydd {{I n=2}}	IMY har inlett tillsyn mot en kommun i söder. Dataskyddsombuden följer ärendet.	-	-
3. Arkivutredningen {{I n=3}}	Pia redogjorde för förslagen. Riksarkivet ska få föreskriftsrätt.	Pia E håller en längre dragning. {{A who=Pia Enoksson; due=2021-06-10}}	Nästa möte
4. Diarieföring i Teams {{I n=4}}	Många oklarheter. SKR har ingen färdig vägledning. {{|}}Christel berättade att Gällivare har valt att gallra chattar efter sju dagar. {{S org=Gällivare; stance=doing}}	Maud och Siv skriver ett förslag till gemensam rutin. {{A who=Maud Granström,Siv Palovaara; due=2021-09}}	September
5. Visselblåsning {{I n=5}}	Direktivet ska vara infört i december. Regeringen har ännu inte lämnat någon proposition. HR-cheferna bereder en gemensam lösning.	Avvakta	
6. Kommunalförbundens protokoll {{I n=6}}	Anslagen kommer ofta för sent.	Håkan kontaktar förbundens sekreterare. {{A who=Håkan Rova; to=förbundens sekreterare}}	Omgående
7. Valet 2022 {{I n=7}}	Valmyndigheten har börjat med utbildningar. Kalix letar efter fler röstmottagare.	Samtliga: se över lokalerna {{A who=Samtliga; due=2021-12}}	December
8. E-signering {{I n=8}}	Tre kommuner har signeringstjänst. Avtalet med leverantören är förmånligt. Agnes har haft en första kontakt med Inera.	Agnes begär in pris för hela länet. {{A who=Agnes Lund}}	Innan sommaren
9. Offentlighetsprincipen {{I n=9}}	Utbildningsmaterial finns i Boden. Utbildningen ges till nyanställda varje månad.	Skicka ut länk till materialet (Maud) {{A who=Maud Granström}}	Snarast
10. Delegationsordningar {{I n=10}}	Sten undrade hur andra gör med vidaredelegation. Svaren gick isär.	Sten sammanställer allas skrivningar {{A who=Sten Kero}}	v 22
11. Nätverkets form {{I n=11}}	Digitala möten fungerar bra. Flera vill ändå ses på plats en gång per år. {{|}}Beslut: ett fysiskt möte per år från 2022. {{D}}	Ulrica och Jenny planerar det första {{A who=Ulrica Sundkvist,Jenny Burman}}	2022
12. Reglementen {{I n=12}}	Älvsbyn gör en total översyn. {{S org=Älvsbyn; stance=doing}} Arbetet leds av kommunchefen. Mikael tyckte att SKR:s förlaga är för omfattande.	Ingen åtgärd	
13. Politikerutbildning {{I n=13}}	Ny mandatperiod börjar 2022. Förra gången togs materialet fram i all hast.	Agnes inventerar vad som finns. {{A who=Agnes Lund; due=2021-10-15}} Alla skickar sitt material till henne. {{A who=Alla; to=Agnes Lund}}	15/10
14. Ärendesystem {{I n=14}}	Leverantören avslutar supporten 2023. {{|}}Kiruna, Gällivare och Pajala vill upphandla tillsammans. {{S org=Kiruna; stance=interested}} {{S org=Gällivare; stance=interested}} {{S org=Pajala; stance=interested}}	Håkan kallar de tre till ett startmöte {{A who=Håkan Rova; to=de tre; due=2021-05-15}}	Före 15 maj
15. Laglighetsprövning {{I n=15}}	Förvaltningsrätten har upphävt ett beslut i Haparanda. Pekka beskrev bakgrunden. Domen vann laga kraft i mars.		
16. Remisser {{I n=16}}	Det kommer omkring tre remisser i veckan. En fördelning mellan kommunerna har provats i Västerbotten.	Frågan bereds av AU till junimötet. {{A who=AU; due=2021-06-10}}	10/6
17. Medborgarförslag {{I n=17}}	Flera har ersatt medborgarförslag med e-petitioner. {{|}}Kiruna behåller förslagen. {{S org=Kiruna}}	-	-
18. Språkfrågor {{I n=18}}	Förvaltningsområdena för finska, meänkieli och samiska behöver översättare. Institutet för språk tar fram ordlistor.	Johnny tipsar gruppen om översättare {{A who=Johnny Uusitalo; to=gruppen}}	Löpande
19. Intern kontroll {{I n=19}}	Kontrollplanerna är ofta för ambitiösa. Göran menade att fem kontroller räcker.	Var och en skickar in sin plan till Elisabeth, som jämför. {{A who=Var och en,Elisabeth Lindh; to=Elisabeth Lindh; due=2021-05}}	Under maj
20. Säkerhetsskydd {{I n=20}}	Ny lag träder i kraft i december. Säkerhetspolisen ger ut vägledningar. Beredskapssamordnarna har huvudansvaret.	Siv bjuder in länsstyrelsen {{A who=Siv Palovaara; to=länsstyrelsen; due=2021-06-10}}	Nästa möte
21. Arvoden {{I n=21}}	En jämförelse gjordes 2018. Arvodena räknas upp med riksdagsledamöternas arvoden.	Jämförelsen görs om, Christel ansvarar. {{A who=Christel Stridfeldt}}	Hösten
22. Klarspråk {{I n=22}}	Kommunikatörerna har tagit över ansvaret.		
23. Ordförandeskap {{I n=23}}	Erling Hansson tar vid som ordförande efter Siv Palovaara från årsskiftet. {{D}} {{N person=Erling Hansson; role=ordförande; body=Kanslichefsnätverket Norrbotten; org=Piteå; for=Siv Palovaara}}	Siv överlämnar mappar och behörigheter. {{A who=Siv Palovaara; due=2021-12}}	December
24. E-förvaltningsråd {{I n=24}}	Rådet saknar ersättare från inlandet. {{V seat=ersättare; body=E-förvaltningsråd}} Platsen är obesatt sedan ett år.	Intresseanmälan till Agnes. {{A to=Agnes Lund; due=2021-05-07}}	7 maj
25. Arkivlokaler {{I n=25}}	Fuktskador i Boden. Försäkringsbolaget har gjort besiktning.	Maud återkommer när besiktningen är klar {{A who=Maud Granström; if=när besiktningen är klar}}	
26. Sociala medier {{I n=26}}	Hatkommentarer har ökat. Hur gallras kommentarerna? Nätverket hade ingen enad uppfattning.	Inväntar JO	
27. Sekretess vid upphandling {{I n=27}}	Föredrogs av kommunjuristen.	Åhörarkopior finns.	
28. Skanningscentral {{I n=28}}	Övertorneå och Haparanda har en gemensam skanning. {{S org=Övertorneå; stance=doing}} {{S org=Haparanda; stance=doing}} Arvidsjaur tackar nej till att delta. {{S org=Arvidsjaur; stance=no}}	Pekka meddelar Arvidsjaurs beslut till styrgruppen. {{A who=Pekka Niemi; to=styrgruppen}}	Maj
29. Nästa möte {{I n=29}}	10 juni kl. 9–11. {{M date=2021-06-10}}	Siv skickar kallelse och länk {{A who=Siv Palovaara; due=2021-06-03}}	En vecka före
30. Rundfråga om bemanning {{I n=30}}	Antalet nämndsekreterare varierar mellan två och elva.	Svara på rundfrågan! {{A who=alla; due=2021-04-30}}	30 april
31. Partistöd {{I n=31}}	Granskningsrapporter lämnas av partierna före den sista juni.		
32. Fullmäktige i direktsändning {{I n=32}}	Textning krävs enligt tillgänglighetslagen. Kostnaden är hög. {{|}}Jokkmokk slutar sända. {{S org=Jokkmokk}}	Erling frågar DIGG om undantag. {{A who=Erling Hansson; to=DIGG}}	Så snart som möjligt
33. Bolagens allmänna handlingar {{I n=33}}	Bolagen omfattas av offentlighetsprincipen. Lekmannarevisorerna har påtalat brister.	Tas upp av respektive kommun i ägardialogen. {{A who=respektive kommun}}	Hösten
34. Minnesgåvor {{I n=34}}	Uppvaktningspolicyn varierar.		
35. Arbetsmiljöansvar {{I n=35}}	Hinner inte tas upp, skjuts på till juni. {{P until=2021-06-10; what=Arbetsmiljöansvar; why=Hinner inte}}	Jenny mejlar sitt underlag i förväg. {{A who=Jenny Burman}}	Före mötet
36. Informationshanteringsplan {{I n=36}}	Pia har gjort en mall utifrån Sydarkiveras. Den har testats i två förvaltningar. Mallen kan anpassas.	Gruppen läser mallen och lämnar synpunkter till Pia {{A who=Gruppen; to=Pia Enoksson; due=2021-05-28}}	28/5
37. Personuppgiftsbiträden {{I n=37}}	Tredjelandsöverföring är fortfarande olöst. EDPB förväntas besluta om rekommendationer.		
38. Övrigt {{I n=38}}	Ulrica visade Kalix nya intranät. Göran informerade om att Arjeplog har bytt växel.	Inbjudan till studiebesök i Kalix sänds ut. {{A}}	Hösten
