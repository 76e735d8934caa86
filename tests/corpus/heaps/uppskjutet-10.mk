@file uppskjutet-10.txt
@body Ekonomichefsgruppen Fyrbodal
@date 2025-10-02
@p Gunnar Selander | Trollhättan | ekonomichef | chair
@p Mia Ravelius | Uddevalla | ekonomichef
@p Katja Lindroos | Vänersborg | ekonomidirektör
@p Sven-Erik Dahl | Lysekil | ekonomichef
@p Jonna Fridh | Strömstad | redovisningschef
@p Nader Salehi | Tanum | ekonomichef
@p Birgit Ålund | Åmål | ekonomichef
@p Robert Kjellman | Mellerud | ekonomichef
@p Robert Hultin | Bengtsfors | ekonom
@p Ulla Persgård | Färgelanda | ekonomichef
@p Ante Wiklund | Munkedal | ekonomichef
@p Pernilla Skog Ahl | Orust | redovisningsansvarig
@p Daniella Stark | Sotenäs | budgetchef
@p Wilhelm Ottander | Kommuninvest | kundansvarig | guest
@p Frida Mellgren | Fyrbodals kommunalförbund | utredare | guest
---
Ekonomichefsgruppen Fyrbodal
Kortprotokoll 2025-10-02 kl 9:00–11:30 (Teams)
Närvarande:
Gunnar Selander, Trollhättan, ekonomichef, ordförande
Mia Ravelius, Uddevalla, ekonomichef
Katja Lindroos, Vänersborg, ekonomidirektör
Sven-Erik Dahl, Lysekil, ekonomichef
Jonna Fridh, Strömstad, redovisningschef
Nader Salehi, Tanum, ekonomichef
Birgit Ålund, Åmål, ekonomichef
Robert Kjellman, Mellerud, ekonomichef
Robert Hultin, Bengtsfors, ekonom
Ulla Persgård, Färgelanda, ekonomichef
Ante Wiklund, Munkedal, ekonomichef
Pernilla Skog Ahl, Orust, redovisningsansvarig
Daniella Stark, Sotenäs, budgetchef
Övriga:
Wilhelm Ottander, Kommuninvest, kundansvarig
Frida Mellgren, Fyrbodals kommunalförbund, utredare

01 Föregående protokoll {{I n=01}}
• Läggs till handlingarna. Samtliga åtgärder är genomförda.
02 Skatteunderlagsprognos {{I n=02}}
• SKR:s nästa prognos kommer 16 oktober, därefter 18 december.
• Kommunerna utgår från SKR:s prognos från augusti i sina budgetförslag.
• Genomgång av känslighetsanalysen skjuts två veckor framåt, till avstämningen den 17 oktober. {{P until=2025-10-17; what=Genomgång av känslighetsanalysen}} {{M date=2025-10-17; what=avstämningen}}
03 LSS-utjämningen {{I n=03}}
• Finansdepartementet har meddelat att förändringen skjuts upp till 2027.
• Åmål och Mellerud räknar med lägre intäkter. {{S org=Åmål}} {{S org=Mellerud}}
• Skrivelse till departementet? {{|}}Vi avvaktar SKR:s agerande innan vi bestämmer oss. {{P what=Skrivelse till departementet}}
04 Inköpssamverkan {{I n=04}}
• Mia har fått frågor om upphandlingsplanen och återkommer per mejl. {{A who=Mia Ravelius}}
• Kategoristyrning: presentationen utgick. {{P what=Kategoristyrning: presentationen}}
• Avtalet med inköpscentralen gäller till sista april.
05 Kommuninvest {{I n=05}}
• Wilhelm: medlemssamråd 4 november i Göteborg och 6 november i Karlstad. {{M date=2025-11-04; what=medlemssamråd}} {{M date=2025-11-06; what=medlemssamråd}}
• Återbetalning av överskott avgörs på stämman i april.
• Frågan om gröna lån blev för stor för dagens möte. {{|}}Vi sätter av en hel timme åt den i december. {{P what=Frågan om gröna lån; why=blev för stor för dagens möte}}
06 Exploateringsredovisning {{I n=06; outcome=postponed}}
• Gunnar bad att få skjuta på detta då bilagorna saknades. {{P what=Exploateringsredovisning; why=då bilagorna saknades}}
07 E-fakturor {{I n=07; kind=go-round}}
• Tanum 97 %, Sotenäs 95 %, Munkedal 88 %. {{S org=Tanum; topic=E-fakturor}} {{S org=Sotenäs; topic=E-fakturor}} {{S org=Munkedal; topic=E-fakturor}}
• Övriga skickar in sin siffra till Ante före fredag. {{A who=Övriga; to=Ante Wiklund}}
08 Ny årsredovisningsmall {{I n=08; kind=decision}}
• Gruppen beslutar att använda mallen för bokslutet 2025. {{D}}
• Bilagan om hållbarhet lyfts ur mallen tills vidare. {{D}}
• Om bilagan ska vara med 2026 får vi ta ställning till i vår. {{P what=Om bilagan ska vara med 2026}}
09 Kommunal redovisning {{I n=09}}
• RKR:s nya rekommendation om leasing är försenad och gäller tidigast 2027.
• KEF:s höstkonferens i Malmö 22–24 oktober. {{M date=2025-10-22; what=KEF:s höstkonferens}} {{M date=2025-10-23; what=KEF:s höstkonferens}} {{M date=2025-10-24; what=KEF:s höstkonferens}}
• Katja och Nader deltar. {{N person=Katja Lindroos; role=deltagare; body=KEF:s höstkonferens; org=Vänersborg}} {{N person=Nader Salehi; role=deltagare; body=KEF:s höstkonferens; org=Tanum}}
10 Internkontroll {{I n=10; outcome=not_reached}}
• Vi hann inte. {{P what=Internkontroll; why=Vi hann inte}}
11 Pensionsprognoser {{I n=11}}
• KPA levererar ny prognos 15 december.
• Frågan om tryggande via försäkring blev hängande i luften efter att Ulla fick lämna. {{|}}Den kommer upp igen när hon är med. {{P what=Frågan om tryggande via försäkring; why=efter att Ulla fick lämna}}
12 Förbundets medlemsavgift {{I n=12}}
• Frida: direktionen beslutade i september om oförändrad avgift, 34 kr/invånare. {{K amount=34; unit=kr/invånare}}
• Direktionen har återremitterat förslaget om projektmedel.
13 Ekonomisystem {{I n=13}}
• Orust och Lysekil byter system 1 januari. {{S org=Orust; stance=doing}} {{S org=Lysekil; stance=doing}}
• Färgelandas byte har fått skjutas till 2027. {{S org=Färgelanda}}
• Användarträff, ny tid: 13 november kl. 13. {{M date=2025-11-13; what=Användarträff}}
14 Upphandling av banktjänster {{I n=14; outcome=postponed}}
• Ligger kvar på bevakningslistan i väntan på Addas avtal. {{P what=Upphandling av banktjänster; why=i väntan på Addas avtal}}
15 Gymnasieersättning {{I n=15}}
• Skolcheferna tar upp prislistan på sitt möte 23 oktober.
• Robert Kjellman efterlyser samma beräkningsmodell i alla kommuner. De flesta håller med.
16 Statsbidrag {{I n=16}}
• Bidragen till skolan samlas i ett sektorsbidrag. Startdatum ändrat till 1 januari 2027.
• Sven-Erik gör en översikt till nästa möte. {{A who=Sven-Erik Dahl}}
17 Gemensam controller {{I n=17}}
• Bengtsfors och Åmål vill gå vidare. {{S org=Bengtsfors; stance=yes}} {{S org=Åmål; stance=yes}}
• Mellerud har inte tagit ställning. {{S org=Mellerud; stance=undecided}}
• Innan Mellerud har svarat är det inte meningsfullt att ta upp frågan igen. {{P what=frågan}}
18 Internränta {{I n=18}}
• 2,5 procent enligt SKR. Trollhättan ligger kvar på 2,0. {{S org=Trollhättan}}
19 Kravverksamhet {{I n=19; outcome=postponed}}
• Ajourneras till nästa möte, Birgit behöver mer tid. {{P until=next; what=Kravverksamhet; why=Birgit behöver mer tid}}
20 Bokslutsdag {{I n=20}}
• PwC kommer till Uddevalla 27 november, heldag. {{M date=2025-11-27; what=Bokslutsdag}}
• Max 40 platser, anmäl er till Jonna. {{A who=alla; to=Jonna Fridh}}
21 Hyresmodeller {{I n=21; kind=dialogue}}
• Olika sätt att räkna. Fastighetscheferna gör en utredning som blir klar i vår.
• Vi väntar in utredningen och tar därefter ställning till gemensam modell. {{P what=gemensam modell}}
22 Kommunal borgen {{I n=22}}
• Daniella skickar Sotenäs avgiftspolicy till gruppen. {{A who=Daniella Stark; to=gruppen}}
23 Momsfrågor {{I n=23; kind=question}}
• Skatteverkets ställningstagande har överklagats. Dom i HFD dröjer.
• Hur hanterar vi momsen på läkarintyg? {{|}}Får bli en fråga för momsnätverket den 21 oktober. {{A}} {{M date=2025-10-21; what=momsnätverket}}
24 Delårsrapporter {{I n=24}}
• Prognoserna visar minus i sju kommuner.
• Jämförelsen, som Pernilla skulle ha visat, sköts upp p.g.a. uteblivna siffror från två kommuner. {{P what=Jämförelsen; why=p.g.a. uteblivna siffror från två kommuner}}
25 Ny ordförande 2026 {{I n=25}}
• Valberedningen har inte haft något möte. {{|}}Valet rullas vidare till december. {{P what=Valet; why=Valberedningen har inte haft något möte}}
26 VA-taxor {{I n=26; outcome=empty}}
27 Välfärdsbrott {{I n=27}}
• Utbetalningsmyndigheten bjuder in till webbinarium 11/11 kl. 10. {{M date=2025-11-11; what=webbinarium}}
• Gruppens eget arbete pausas tills myndighetens vägledning finns. {{P what=Gruppens eget arbete}}
28 Krigsorganisation {{I n=28}}
• Respektive ekonomichef stämmer av placeringarna med sin HR-chef. {{A who=Respektive ekonomichef}}
29 Resultatutjämningsreserv {{I n=29}}
• Nya regler gäller från 2024. {{|}}Uddevalla har antagit riktlinjer. {{S org=Uddevalla}}
• Strömstads riktlinjer återremitterades av fullmäktige. {{S org=Strömstad}}
30 Finanspolicy {{I n=30; outcome=postponed}}
• Punkten flyttad. {{P what=Finanspolicy}}
31 Nätverkets mejllista {{I n=31}}
• Ulla rensar listan. {{A who=Ulla Persgård}}
32 Övrigt {{I n=32}}
• Lokalresurser: förs över till nästa gång. {{P until=next; what=Lokalresurser}}
• Birgit går i pension 31 januari. {{L person=Birgit Ålund; org=Åmål; when=31 januari; why=går i pension}}
• Kvällsmötet med revisorerna den 9 oktober är inställt.
33 Nästa möte {{I n=33}}
• Kallelse med tid och plats kommer från Gunnar.
