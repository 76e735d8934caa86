@file platser-23.txt
@body Fastighetschefsnätverket Gävle-Dala
@date 2024-12-05
@p Henry Sundvall | Sandviken | fastighetschef | chair
@p Lotta Hermansson | Gävle | fastighetsdirektör
@p Ismail Demir | Ockelbo | teknisk chef
@p Camilla Örn | Hofors | fastighetschef
@p Stig-Göran Lax | Söderhamn | fastighetschef
@p Maja Trulsson | Bollnäs | fastighetschef
@p Viktor Hermansson | Hudiksvall | förvaltningschef
@p Ellen Brodd | Ljusdal | enhetschef
@p Kalle Friman | Nordanstig | fastighetschef
@p Marina Öhrn | Ovanåker | fastighetschef
@p Sune Tallroth | Falun | fastighetschef
@p Yasmin Khalil | Borlänge | projektchef
@p Eskil Rudberg | Avesta | driftchef
@p Britt Wannberg | Region Gävleborg | fastighetschef | guest
@p Nelly Skoog | | projektsamordnare | guest
---
Fastighetschefsnätverket Gävle-Dala
Möte 2024-12-05
Deltog:
Henry Sundvall, Sandviken, fastighetschef, ordf.
Lotta Hermansson, Gävle, fastighetsdirektör
Ismail Demir, Ockelbo, teknisk chef
Camilla Örn, Hofors, fastighetschef
Stig-Göran Lax, Söderhamn, fastighetschef
Maja Trulsson, Bollnäs, fastighetschef
Viktor Hermansson, Hudiksvall, förvaltningschef
Ellen Brodd, Ljusdal, enhetschef
Kalle Friman, Nordanstig, fastighetschef
Marina Öhrn, Ovanåker, fastighetschef
Sune Tallroth, Falun, fastighetschef
Yasmin Khalil, Borlänge, projektchef
Eskil Rudberg, Avesta, driftchef
Gäster:
Britt Wannberg, Region Gävleborg, fastighetschef
Nelly Skoog, projektsamordnare
1. Incheck {{I n=1}}
Ismail deltar för sista gången och lämnar över till Vidar Lund, som tillträder som teknisk chef i Ockelbo i januari. {{L person=Ismail Demir; org=Ockelbo}} {{N person=Vidar Lund; role=teknisk chef; org=Ockelbo; for=Ismail Demir}}
2. Energiläget {{I n=2; kind=report}}
Lotta visade statistik över elförbrukningen. Gävle har sänkt med 9 procent.
3. Energigruppen {{I n=3; kind=decision}}
Ismail har varit gruppens drivande person. {{|}}Någon behöver ta hans plats. {{V seat=plats; body=Energigruppen}}
Vi utsåg Marina att gå in i gruppen efter honom. {{D}} {{N person=Marina Öhrn; role=ledamot; body=Energigruppen; for=Ismail Demir}}
4. Investeringar {{I n=4; kind=go-round}}
Bollnäs skjuter på sitt skolprojekt. {{S org=Bollnäs}}
Söderhamn bygger två förskolor. {{S org=Söderhamn; stance=doing}}
Falun har beslutat om ett nytt badhus. {{S org=Falun}}
5. Byggherreforum {{I n=5; kind=information}}
Forumets ordförande är regionens fastighetschef. Britt höll en kort dragning om sjukhusbygget.
6. Kontaktpersoner skyddsrum {{I n=6; kind=information}}
MCF vill ha en kontaktperson per kommun. {{|}}Gävle anmäler Tor Ek, Hofors anmäler Camilla själv. {{N person=Tor Ek; role=kontaktperson; org=Gävle; body=skyddsrum}} {{N person=Camilla Örn; role=kontaktperson; org=Hofors; body=skyddsrum}}
Övriga har inte bestämt sig.
7. Ordförandebyte {{I n=7; kind=decision}}
Henry har suttit sedan 2020 och tycker att det räcker.
Camilla Örn valdes till hans efterträdare. {{D}} {{N person=Camilla Örn; role=ordförande; body=Fastighetschefsnätverket Gävle-Dala; for=Henry Sundvall}}
Hennes första möte som ordförande blir det i mars.
8. Lokalförsörjningsplaner {{I n=8; kind=theme}}
Yasmin berättade om Borlänges arbetssätt. Lokalstrategen där samordnar alla förvaltningar.
9. Offentliga fastigheter {{I n=9; kind=decision}}
SKR:s projektgrupp söker deltagare. {{|}}Kostnad 6 öre per invånare. {{K amount=6; unit=öre per invånare}}
Viktor Hermansson blir vår deltagare i projektgruppen. {{D}} {{N person=Viktor Hermansson; role=deltagare; body=SKR:s projektgrupp}}
10. Drifttekniker {{I n=10; kind=dialogue}}
Svårt att rekrytera. Eskil menade att lönerna är för låga. Kalle höll inte med.
11. Branschråd {{I n=11; kind=decision}}
Yrkeshögskolans branschråd saknar arbetsgivare från Dalarna. {{V seat=arbetsgivare från Dalarna; body=Yrkeshögskolans branschråd}}
Eskil kan tänka sig platsen men vill stämma av med sin chef. Ingen utses i dag.
12. Hyresmodell {{I n=12; kind=report}}
Maja redovisade Bollnäs nya internhyror. {{|}}Ljusdal tittar på samma modell. {{S org=Ljusdal; stance=interested}}
13. Passersystem {{I n=13; kind=decision}}
Gemensam kravspecifikation tas fram. {{D}}
Arbetet görs av Ellen, Stig-Göran och Sune, med Ellen som dragare. {{D}} {{N person=Ellen Brodd; role=dragare; body=Passersystem}} {{A who=Ellen Brodd,Stig-Göran Lax,Sune Tallroth}}
Klart till den 28 februari. {{A due=2025-02-28}}
14. Räddningstjänsten {{I n=14; kind=information}}
Gästrike Räddningstjänst har ny tillsynschef, Alf Mård, som ersätter Bo Frisk. {{N person=Alf Mård; role=tillsynschef; org=Gästrike Räddningstjänst; for=Bo Frisk}}
15. Klotter {{I n=15; kind=question}}
Hur gör andra med kameror? Marina har tagit in en jurist.
16. Samverkan lokalvård {{I n=16; kind=information}}
Lokalvårdscheferna träffas separat. {{|}}De har bett Kalle Friman att vara deras länk till nätverket och han har tackat ja. {{N person=Kalle Friman; role=länk; body=Lokalvårdscheferna}}
17. Deltagare på Nordbygg {{I n=17; kind=decision}}
Tre deltar på bekostnad av nätverket: Henry, Ellen, Yasmin. {{D}} {{N person=Henry Sundvall; role=deltagare; body=Nordbygg}} {{N person=Ellen Brodd; role=deltagare; body=Nordbygg}} {{N person=Yasmin Khalil; role=deltagare; body=Nordbygg}}
18. Solceller {{I n=18; kind=go-round}}
Hudiksvall har solceller på tolv tak. {{S org=Hudiksvall; stance=doing}}
Nordanstig avstår av brandskäl. {{S org=Nordanstig; stance=no}}
19. Miljöbyggnad {{I n=19; kind=information}}
Certifieringsrådet har bytt ut två ledamöter. Länet har inte haft någon där.
20. Byggtekniska gruppen {{I n=20; kind=decision}}
Till gruppen adjungeras Nelly Skoog. {{D}} {{N person=Nelly Skoog; role=adjungerad; body=Byggtekniska gruppen}}
Nelly gör en intressentlista. {{A who=Nelly Skoog}}
21. Föräldralediga Ellen {{I n=21; kind=information}}
Ellen är föräldraledig från mars. {{|}}Ljusdal representeras då av Jens Palm. {{N person=Jens Palm; role=ersättare; body=Fastighetschefsnätverket Gävle-Dala; org=Ljusdal; for=Ellen Brodd}}
22. Ellens uppdrag {{I n=22; kind=decision}}
Dragarrollen för passersystemet övergår i mars till Sune Tallroth. {{D}} {{N person=Sune Tallroth; role=dragare; body=passersystemet; for=Ellen Brodd}}
23. Fukt i skolor {{I n=23; kind=report}}
Konsulten redovisade mätningar från Avesta. Skyddsombudet var delaktigt.
24. Ramavtal hantverkare {{I n=24; kind=decision}}
Ovanåker lämnar det gemensamma ramavtalet. {{S org=Ovanåker; stance=no}}
Avtalsansvarig är från årsskiftet Lotta Hermansson, efter Stig-Göran. {{D}} {{N person=Lotta Hermansson; role=avtalsansvarig; body=Ramavtal hantverkare; for=Stig-Göran Lax}}
25. Kommunledningens fråga {{I n=25; kind=information}}
Kommundirektörerna har frågat om samordnad jour. De har utsett Gävles kommundirektör till ägare av frågan.
26. Journätverk {{I n=26; kind=decision}}
Jourfrågan utreds. {{|}}Utredare blir Nelly på 25 %. {{D}} {{N person=Nelly Skoog; role=utredare; body=Jourfrågan}}
Rapport till nätverket i maj. {{A who=Nelly Skoog; due=2025-05; to=nätverket}}
27. Bostadsbolagen {{I n=27; kind=information}}
Hoforshus har anställt Mikael Thor som vd. {{N person=Mikael Thor; role=vd; org=Hoforshus}}
Avestahus söker vd. {{V seat=vd; org=Avestahus}}
28. Kulturmiljöer {{I n=28; kind=dialogue}}
Länsantikvarien gav råd om fönsterbyten. Antikvariska kontroller kostar mer än budgeterat.
29. Vice ordförande {{I n=29; kind=decision}}
Camillas gamla post som vice ordförande lämnas vakant till mars. {{D}} {{V seat=vice ordförande; body=Fastighetschefsnätverket Gävle-Dala}}
30. Valberedning {{I n=30; kind=decision}}
Valberedningen får två nya namn, Kalle och Yasmin. {{D}} {{N person=Kalle Friman; role=ledamot; body=Valberedningen}} {{N person=Yasmin Khalil; role=ledamot; body=Valberedningen}}
31. Trygghetsvandringar {{I n=31; kind=report}}
Genomfördes i fem kommuner. Polisen ledde vandringarna i Falun.
32. Avyttring av fastigheter {{I n=32; kind=go-round}}
Borlänge säljer sitt gamla stadshus. {{S org=Borlänge}}
Hofors behåller allt. {{S org=Hofors}}
33. Klimatbokslut {{I n=33; outcome=postponed}}
Skjuts på grund av tidsbrist till mötet den 13 mars. {{P until=2025-03-13; what=Klimatbokslut; why=tidsbrist}} {{M date=2025-03-13}}
34. Gästföreläsare {{I n=34; kind=decision}}
Maja bjuder in en föreläsare till marsmötet. {{A who=Maja Trulsson; due=2025-03-13}}
35. Regionens rådgivande grupp {{I n=35; kind=decision}}
Gruppen träffas 16 januari. {{M date=2025-01-16; what=Gruppen}} Sune är vår ordinarie, men på det mötet går Eskil. {{N person=Eskil Rudberg; role=ersättare; body=Regionens rådgivande grupp; for=Sune Tallroth}}
36. Standardavtal {{I n=36; kind=information}}
Byggandets kontraktskommitté har kommit med ett förslag. Sveriges kommuner företräds i kommittén av SKR.
37. Kommunikatör {{I n=37; kind=information}}
Nätverkets kommunikatör Isa Bly gick vidare till nytt arbete i november. {{L person=Isa Bly; when=november; why=nytt arbete}}
38. Avslut {{I n=38}}
Henry avtackades. Även Ismail tackades.
