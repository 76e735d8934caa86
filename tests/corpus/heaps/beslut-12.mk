@file beslut-12.txt
@body Kommundirektörsgruppen Fyrbodal
@date 2023-10-19
@p Agneta Sundén | Uddevalla | kommundirektör | chair
@p Björn Melander | Trollhättan | stadsdirektör
@p Carl Wrangstad | Vänersborg | kommundirektör
@p Doris Hellgren | Lysekil | kommundirektör
@p Emil Rask | Strömstad | tf kommundirektör
@p Fredrika Moll | Tanum | kommundirektör
@p Göran Hellgren | Sotenäs | kommundirektör
@p Hedvig Norén | Munkedal | kommunchef
@p Ingvar Sporre | Färgelanda | kommunchef
@p Johanna Björk | Mellerud | kommunchef
@p Karl-Johan Frid | Bengtsfors | kommundirektör
@p Linda Björk | Åmål | kommundirektör
@p Martin Öst | Dals-Ed | kommunchef
@p Nora Sylvander | Orust | kommundirektör
@p Olle Bergsten | Fyrbodals kommunalförbund | förbundsdirektör | guest
@p Pia Cronvall | Fyrbodals kommunalförbund | handläggare | guest
---
Kommundirektörsgruppen Fyrbodal
Minnesanteckningar från möte 2023-10-19

Närvarande:
Agneta Sundén, Uddevalla, kommundirektör, ordförande
Björn Melander, Trollhättan, stadsdirektör
Carl Wrangstad, Vänersborg, kommundirektör
Doris Hellgren, Lysekil, kommundirektör
Emil Rask, Strömstad, tf kommundirektör
Fredrika Moll, Tanum, kommundirektör
Göran Hellgren, Sotenäs, kommundirektör
Hedvig Norén, Munkedal, kommunchef
Ingvar Sporre, Färgelanda, kommunchef
Johanna Björk, Mellerud, kommunchef
Karl-Johan Frid, Bengtsfors, kommundirektör
Linda Björk, Åmål, kommundirektör
Martin Öst, Dals-Ed, kommunchef
Nora Sylvander, Orust, kommundirektör

Övriga:
Olle Bergsten, Fyrbodals kommunalförbund, förbundsdirektör
Pia Cronvall, Fyrbodals kommunalförbund, handläggare

1. Dagordning och föregående anteckningar {{I n=1}}
Anteckningarna från septembermötet är OK. En övrig fråga anmäldes.

2. Etableringen i Svinesund {{I n=2}}
Emil gav en lägesbeskrivning. {{|}}Strömstads kommunstyrelse har ställt sig positiv till detaljplanen. {{S org=Strömstad; stance=yes}} Norska myndigheter väntas fatta beslut efter nyår. Alla är positiva till etableringen i sig.

3. Gemensam säkerhetsskyddschef {{I n=3; kind=decision}}
Fem kommuner har visat intresse. {{|}}Gruppen är enig om att funktionen ska organiseras i kommunalförbundet och att den startar först när minst sex kommuner är med. {{D if=när minst sex kommuner är med}} Olle tar fram kostnadsberäkning. {{A who=Olle Bergsten}}
Bengtsfors anmälde under mötet att man ansluter sig. {{S org=Bengtsfors; stance=yes}}

4. Översyn av kommunalförbundets uppdrag {{I n=4; kind=dialogue}}
Konsulten redovisade sina intervjuer. Tre vägval skisserades. De flesta lutar åt det mellersta, med tillväxt och välfärd i samma organisation. Direktionen har bett om kommundirektörernas syn före jul. Någon gemensam ståndpunkt formulerades inte vid dagens möte.

5. Flyktingmottagande {{I n=5; kind=decision}}
Länsstyrelsen har föreslagit nya kommuntal. {{|}}Ställningstagande: Kommundirektörsgruppen har inget att erinra mot förslaget. {{D}} Färgelanda invänder att man redan har ett högt mottagande. {{S org=Färgelanda; stance=no}}

6. Energibesparing i idrottsanläggningar {{I n=6}}
Fastighetscheferna har på eget initiativ beslutat om sänkta temperaturer i ishallarna. Gruppen fick informationen för kännedom. Föreningarna har reagerat. {{|}}Lysekil backar från sänkningen efter kritiken. {{S org=Lysekil}}

7. Kommunikationschefernas framställan {{I n=7; kind=decision}}
Framställan avser en gemensam bildbank. {{|}}Gruppen säger ja till bildbanken men nej till den föreslagna tjänsten. {{D}} Årskostnaden får inte överstiga 90 000 kronor. {{D}} {{K amount=90 000; unit=kronor}}

8. Vattenråd {{I n=8}}
Åmål och Mellerud har beslutat att gemensamt finansiera vattenrådet. {{S org=Åmål; stance=doing}} {{S org=Mellerud; stance=doing}} Havs- och vattenmyndigheten fattar löpande beslut om LOVA-bidrag.

9. Ledamot i beredningsgruppen för kollektivtrafik {{I n=9; kind=decision}}
Som ny ledamot i beredningsgruppen för kollektivtrafik utsågs Nora Sylvander. {{D}} {{N person=Nora Sylvander; role=ledamot; body=beredningsgruppen för kollektivtrafik; org=Orust}} Karl-Johan Frid kvarstår som ersättare. {{N person=Karl-Johan Frid; role=ersättare; body=beredningsgruppen för kollektivtrafik; org=Bengtsfors}}

10. Regional utvecklingsstrategi {{I n=10}}
VGR:s regionfullmäktige antog strategin redan 2021. Uppföljningen görs av en extern aktör. Det noteras att Fyrbodal har fått ett eget kapitel.

11. Utredning om gemensam överförmyndarnämnd {{I n=11; kind=decision}}
Utredaren föreslår en nämnd för sju kommuner. Föreslagen värdkommun är Vänersborg. {{|}}Vänersborg är beredd att vara värd. {{S org=Vänersborg; stance=yes}}
Ställningstagande: Gruppen förordar utredarens alternativ och rekommenderar de sju kommunerna att ta ärendet till fullmäktige under våren. {{D}}
Trollhättan är redan med i en annan nämnd. {{S org=Trollhättan; stance=no}}

12. Digitaliseringsråd {{I n=12; kind=decision}}
Rådets mandat har varit otydligt. {{|}}Rådet får rätt att fatta beslut om gemensamma inköp upp till ett prisbasbelopp. {{D}} Större inköp ska alltid lyftas hit. {{D}}

13. Personalbristen i räddningstjänsten {{I n=13}}
Direktionen för Norra Älvsborgs räddningstjänstförbund har beslutat om en ny organisation av RiB. Beslutet fattades i politisk enighet. Kommunerna förväntas underlätta för anställda som vill bli brandmän. {{|}}Dals-Ed ger ledigt med lön vid utryckning. {{S org=Dals-Ed; stance=doing}}

14. Kommungemensam chefsutbildning {{I n=14; kind=decision}}
Utvärderingen var god. {{|}}Utbildningen ges en gång till, med Högskolan Väst som utförare, om anbudet håller sig inom budget. {{D if=om anbudet håller sig inom budget}} Pia hör sig för. {{A who=Pia Cronvall}}

15. Hamnfrågor {{I n=15}}
Ska gruppen ta ställning till Trafikverkets stråkutredning eller lämna den till kusten? {{Q}} Fredrika och Göran såg olika på saken. Sjöfartsverkets beslut om farledsavgifter påverkar småhamnarna.

16. SKR:s kongress {{I n=16}}
Kongressen beslutade bland annat om en ny inriktning för kunskapsstyrning. Hur kommunerna ska bidra ekonomiskt framgår inte ännu. Om det blir ett nytt finansieringssystem behöver det budgeteras från 2025.

17. Näringslivsranking {{I n=17; kind=decision}}
Gruppen enades om att inte kommentera rankningen gemensamt. {{D}} Varje kommun svarar för egen kommunikation. {{D}}

18. Sekretess vid delning av lägesbilder {{I n=18; kind=decision}}
Lägesbilder delas inom gruppen enligt principen minst två mottagare per kommun. {{D}} Materialet är inte till för vidare spridning. {{X mark=inte till för vidare spridning}}

19. Lönebildning {{I n=19}}
HR-cheferna hade önskat ett beslut om gemensam lönepolitik. Något sådant beslut är inte aktuellt. {{|}}Tanum avser att höja lönerna för sjuksköterskor särskilt. {{S org=Tanum}}

20. Revisionens synpunkter {{I n=20; kind=decision}}
Revisorerna ifrågasätter att gruppen saknar skriftlig arbetsordning. {{|}}Gruppen beslutade därför att upprätta en arbetsordning. {{D}} Hedvig och Martin skriver. {{A who=Hedvig Norén,Martin Öst}} Utkast ska finnas till mötet den 14 december. {{A who=Hedvig Norén,Martin Öst; due=2023-12-14}} {{M date=2023-12-14}}

21. Fyrbodals bidrag till turistorganisationen {{I n=21; kind=decision}}
Bidraget är i dag 4 kronor per invånare. {{K amount=4; unit=kronor per invånare}} Turistrådets styrelse har begärt en höjning till det dubbla. {{|}}Kommundirektörerna avstyrker höjningen. {{D}} Direktionen gör sin bedömning i november.

22. Socialchefernas önskan om gemensam jour {{I n=22; kind=decision}}
Socialcheferna har enats om en modell. {{|}}Kommundirektörsgruppen ställer sig bakom modellen vad gäller kvällar och helger, men inte nattetid. {{D}} Sotenäs har en annan lösning. {{S org=Sotenäs}}

23. Friluftsliv {{I n=23; outcome=postponed}}
Eftersom Naturvårdsverkets besked dröjer väntar gruppen med att ta ställning. {{|}}Nytt försök vid årets sista möte. {{P until=2023-12-14; what=Friluftsliv; why=Naturvårdsverkets besked dröjer}}

24. Ordförande i styrgruppen för vuxenutbildning {{I n=24; kind=decision}}
Björn Melander går över till regionen vid årsskiftet. {{L person=Björn Melander; org=Trollhättan; when=vid årsskiftet; why=går över till regionen}} Linda Björk blir ordförande i styrgruppen i hans ställe. {{D}} {{N person=Linda Björk; role=ordförande; body=styrgruppen för vuxenutbildning; org=Åmål; for=Björn Melander}}

25. Samordnad varudistribution {{I n=25; kind=decision}}
Avtalet med transportören har inte fungerat. {{|}}Gruppen beslutade att avsluta samordningen den 30 april och att kommunerna därefter upphandlar var för sig. {{D}} Uddevalla och Munkedal fortsätter tillsammans. {{S org=Uddevalla}} {{S org=Munkedal}}

26. Interna riktlinjer för AI {{I n=26}}
Ett tiotal riktlinjer har jämförts. Integritetsskyddsmyndigheten planerar vägledning. Flera underströk vikten av att inte gå för fort fram. Frågan kan komma tillbaka.

27. Politiskt forum {{I n=27; kind=decision}}
Kommunstyrelsernas ordförande träffas den 24 november. {{M date=2023-11-24; what=Kommunstyrelsernas ordförande}} Gruppen beslutade om följande ämnen: elförsörjning, äldreomsorgens finansiering och väg 44. {{D}} Agneta håller dragningen om elförsörjning. {{A who=Agneta Sundén}}

28. Barnrättsarbete {{I n=28; kind=decision}}
Inget gemensamt handlingsprogram tas fram. {{D}}

29. Partnerskap med högskolan {{I n=29; kind=decision}}
Rektor har undertecknat för högskolans del. {{|}}Agneta får gruppens mandat att underteckna partnerskapsavtalet. {{D}} {{A who=Agneta Sundén}} Avtalet gäller till den 31 december 2026. {{D until=2026-12-31}}

30. Statliga servicekontor {{I n=30}}
Statens servicecenter har beslutat att stänga ett kontor. Kommunen har överklagat. Gruppen beklagar stängningen.

31. Nästa möte {{I n=31}}
Novembermötet hålls i Orust den 16 november. {{M date=2023-11-16}}

32. Övrig fråga: julbord {{I n=32; kind=decision}}
Inget julbord i år. {{D}}

33. Tidplan budgetprocess kommunalförbundet {{I n=33; kind=decision}}
Olle beskrev tidplanen. {{|}}Samrådet flyttas från maj till mars på gruppens begäran. {{D}} Direktionen måste godkänna ändringen.

34. Hälsofrämjande skola {{I n=34}}
Folkhälsokommittén har beviljat projektmedel. Skolcheferna har beslutat att söka ytterligare medel. Projektet bemannas efter jul.

35. Kostnader för gode män {{I n=35; kind=decision}}
SKR:s rekommendation är frivillig. {{|}}Vi följer den, med avvikelse för ensamkommande. {{D}} Avvikelsen ses över om ett år. {{A}}

36. Klimatlöften {{I n=36; kind=decision}}
Länsstyrelsen lanserar en ny omgång. {{|}}Gruppen rekommenderar samtliga kommuner att anta minst fem löften. {{D}} Agneta påpekade att beslutet måste fattas av respektive kommunstyrelse.

37. Bostadsförsörjning {{I n=37}}
Ny lag är på väg. Arbetsgruppen för samhällsplanering tycks ha enats om en metod. Om en gemensam analys ska göras måste pengar tillföras, vilket ingen var beredd att utlova.

38. Utbyte av konferenssystem {{I n=38; kind=decision}}
Offerten godtogs. {{D}} Installationen sker i januari.
