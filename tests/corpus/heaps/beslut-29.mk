@file beslut-29.txt
@body AU för Kommunchefsnätverket i Kronoberg och Blekinge
@date 2024-06-13
@p Annbritt Sol | Älmhult | kommunchef | chair
@p Bertil Trygg | Markaryd | kommunchef
@p Cajsa Wahlund | Karlshamn | kommundirektör
@p Dan Kemper | Ljungby | kommundirektör
@p Evy Tornberg | Olofström | kommunchef
@p Fred Hallin | Tingsryd | kommunchef
@p Göte Ramsell | Ronneby | kommundirektör
@p Hulda Kemper | Sölvesborg | kommundirektör
@p Ivo Strand | Alvesta | kommundirektör
@p Jonna Frid | Lessebo | kommunchef
@p Karim Naziri | Uppvidinge | kommundirektör
@p Lisen Borgh | Karlskrona | stabschef
@p Måns Dahl | Växjö | utvecklingschef
@p Noomi Sveder | Region Kronoberg | samverkansdirektör | guest
@p Ove Klint | | nätverkskoordinator | guest
---
AU för Kommunchefsnätverket i Kronoberg och Blekinge
Minnesanteckningar AU 2024-06-13
Närvarande
Annbritt Sol, Älmhult, kommunchef, ordförande
Bertil Trygg, Markaryd, kommunchef
Cajsa Wahlund, Karlshamn, kommundirektör
Dan Kemper, Ljungby, kommundirektör
Evy Tornberg, Olofström, kommunchef
Fred Hallin, Tingsryd, kommunchef
Göte Ramsell, Ronneby, kommundirektör
Hulda Kemper, Sölvesborg, kommundirektör
Ivo Strand, Alvesta, kommundirektör
Jonna Frid, Lessebo, kommunchef
Karim Naziri, Uppvidinge, kommundirektör
Lisen Borgh, Karlskrona, stabschef
Måns Dahl, Växjö, utvecklingschef
Gäster
Noomi Sveder, Region Kronoberg, samverkansdirektör
Ove Klint, nätverkskoordinator

1. Höstens internat {{I n=1; kind=decision}}
AU beslutar att internatet får kosta högst 3 800 kronor per person. {{D}} {{K amount=3 800; unit=kronor per person}} Platsen blir Sölvesborg. {{D}} Ove bokar för 30 personer. {{A who=Ove Klint}}

2. Ärenden till stormötet {{I n=2; kind=decision}}
Tre ärenden tas med till stormötet den 29 augusti: välfärdsteknik, civil beredskap och bemanning. {{D}} {{M date=2024-08-29; what=stormötet}} Ärendet om logotyp stryks. {{D}}

3. Regionens remiss om folkhögskolor {{I n=3}}
Regionala utvecklingsnämnden i Kronoberg har beslutat att skicka frågan på remiss. Svaren ska in i september. Kommunernas folkbildningsansvariga tar hand om det.

4. Bredbandskoordinator {{I n=4; kind=decision}}
PTS drar in bidraget efter årsskiftet. {{|}}AU föreslår nätverket att finansiera tjänsten med egna medel under 2025. {{D}} Jonna var tveksam. {{|}}Lessebo kan inte bidra. {{S org=Lessebo; stance=no}}

5. Jobbcoachning för medföljande {{I n=5; kind=dialogue}}
Ett utkast till upplägg finns från näringslivscheferna. AU tyckte att utkastet behöver bli konkretare. De flesta lutade åt att en kommun testar. Ingen anmälde sig.

6. Avtal med Linnéuniversitetet {{I n=6; kind=decision}}
Universitetsstyrelsen godkände avtalet den 4 juni. {{|}}AU godkänner avtalet för nätverkets räkning, utom bilaga B. {{D}} Bilaga B skickas tillbaka till universitetet. {{A to=universitetet}}

7. Arbetet med strategisk kompetens {{I n=7; kind=report}}
Växjö har antagit en kompetensförsörjningsplan. {{S org=Växjö; stance=doing}} Ronneby upphandlar ett verktyg för kompetensinventering. {{S org=Ronneby}} SKR uppmuntrar kommunerna att samarbeta.

8. Ordförandekonferens {{I n=8; kind=decision}}
Kommunstyrelsernas ordförande ville ha två konferenser per år. {{|}}AU nöjer sig med en. {{D}} Nästa blir i mars. {{D}}

9. Koordinatorns uppdrag {{I n=9; kind=decision}}
Oves förordnande går ut i december. {{|}}AU förlänger förordnandet med ett år, till den 31 december 2025. {{D until=2025-12-31}} {{N person=Ove Klint; role=nätverkskoordinator; body=Kommunchefsnätverket}} 

10. Region Blekinges strategi {{I n=10}}
Regionfullmäktige beslutar i november. Den politiska beredningen har lagt fram ett första utkast. Om kommunerna ska påverka måste det ske före sommaren, menade Cajsa. Frågan togs inte vidare.

11. Skyddsjakt och vildsvin {{I n=11; kind=decision}}
Avförs från agendan. {{D}} 

12. Digitala nationella prov {{I n=12; kind=decision}}
Skolcheferna har bett om stöd för ett brev till Skolverket. {{|}}AU stöder brevet. {{D}} Annbritt undertecknar tillsammans med skolchefernas ordförande. {{A who=Annbritt Sol}}

13. Räddningsförbundens sammanslagning {{I n=13}}
Utredaren föreslår en sammanslagning 2026. {{|}}Ljungbys kommunstyrelse säger ja. {{S org=Ljungby; stance=yes}} Markaryd har sagt nej. {{S org=Markaryd; stance=no}} Alvesta överväger. {{S org=Alvesta; stance=undecided}} AU:s mening efterfrågades inte.

14. Budgetuppföljning {{I n=14; kind=decision}}
Utfallet godkändes. {{D}} Överskottet från resor får användas till internatet. {{D}}

15. Projektansökan Interreg {{I n=15; kind=decision}}
Programkommittén beviljade projektet i maj. {{|}}Vi tackar ja till att vara associerad part, men lämnar ingen kontant finansiering. {{D}} Karim Naziri utses till nätverkets representant i projektets styrgrupp. {{D}} {{N person=Karim Naziri; role=representant; body=projektets styrgrupp; org=Uppvidinge}}

16. Gemensam e-postsignatur {{I n=16; kind=question}}
Göte undrade om kommunerna borde ha lika utformning. Varför då, undrade någon. Frågan föll.

17. Arbetsordning för AU {{I n=17; kind=decision}}
AU har rätt att fatta beslut i löpande frågor enligt nätverkets beslut från 2021. {{|}}Ett förtydligande antas: beslut över 50 000 kronor kräver nätverkets godkännande. {{D}} {{K amount=50 000; unit=kronor}}

18. Statens besked om kärnkraft {{I n=18; outcome=postponed}}
Dan hade förhinder under punkten. {{|}}AU väntar till den 19 september. {{P until=2024-09-19; what=Statens besked om kärnkraft; why=Dan hade förhinder}} {{M date=2024-09-19}}

19. Enkät om förtroendevaldas säkerhet {{I n=19; kind=decision}}
Brå gör sin undersökning 2025. {{|}}AU avstår från egen enkät. {{D}} 

20. Utredning om gemensam löneadministration {{I n=20; kind=decision}}
Karlskrona och Ronneby har beslutat om gemensam lönenämnd. {{S org=Karlskrona; stance=doing}} {{S org=Ronneby; stance=doing}} AU beställer en enkel utredning om övriga kan ansluta sig. {{D}} Fred och Hulda formulerar beställningen. {{A who=Fred Hallin,Hulda Kemper}} Tingsryd är intresserat. {{S org=Tingsryd; stance=interested}}

21. Statistikplattform {{I n=21; kind=decision}}
Region Kronoberg stänger sin plattform. Noomi beklagade men beslutet ligger fast. {{|}}AU ber regionen skjuta på stängningen till årsskiftet. {{D}} {{A who=AU; to=regionen}} 

22. Kommunikation kring bemanningsbolag {{I n=22; kind=decision}}
Ett gemensamt budskap: oberoende av bemanningsbolag 2026. {{D}} Kommunikatörerna sätter budskapet i text. {{A who=Kommunikatörerna}}

23. Fråga från revisorerna {{I n=23; kind=decision}}
Revisorerna undrar om nätverket är en juridisk person. {{|}}AU svarar att så inte är fallet. {{D}} {{A who=AU; to=Revisorerna}}

24. Elförsörjning i sydöst {{I n=24}}
Regeringen har utsett en elsamordnare. {{|}}Samordnaren besöker Karlshamn den 3 september. {{M date=2024-09-03; what=Samordnaren besöker Karlshamn}} Karlshamn är värd. {{S org=Karlshamn}} Flera framhöll vikten av att vara samordnade i budskapet.

25. Valberedning {{I n=25; kind=decision}}
Ny ordförande ska väljas i december. {{|}}AU tillsätter en valberedning bestående av Bertil Trygg och Lisen Borgh. {{D}} {{N person=Bertil Trygg; role=ledamot; body=valberedning; org=Markaryd}} {{N person=Lisen Borgh; role=ledamot; body=valberedning; org=Karlskrona}} Valberedningens förslag presenteras i november. {{A who=Valberedningen; due=2024-11}}

26. Kostnadsfördelning koordinator {{I n=26; kind=decision}}
AU:s förslag till nätverket blir hälften fast och hälften per invånare. {{D}} Förslaget förutsätter att alla kommuner är med. {{D}} Olofström har begärt betänketid. {{S org=Olofström; stance=undecided}}

27. Arkiv {{I n=27; kind=decision}}
Nätverkets äldre handlingar överlämnas till Älmhults kommunarkiv. {{D}} Ove gör en förteckning. {{A who=Ove Klint}}

28. Nätverkets beslut i april {{I n=28; kind=report}}
I april beslutade nätverket om gemensam HVB-granskning. Granskningen är beställd. Beslutet om AI-utbildning väntar på leverantör. AU konstaterar att besluten följs.

29. Klimatanpassning {{I n=29; kind=decision}}
Länsstyrelserna efterfrågar kommunala kontaktpersoner. {{|}}Måns Dahl blir nätverkets kontaktperson. {{D}} {{N person=Måns Dahl; role=kontaktperson; body=Länsstyrelserna; org=Växjö}}

30. Fler eller färre möten {{I n=30; kind=decision}}
Någon ville ha fler. {{|}}Nuvarande antal behålls. {{D}} AU träffas dock en extra gång den 10 oktober. {{D}} {{M date=2024-10-10}}

31. Hantering av känsliga underlag {{I n=31; kind=decision}}
Underlag märkta AU får inte vidarebefordras. {{D}} {{X mark=får inte vidarebefordras}}

32. Övrigt {{I n=32}}
Ivo slutar i september och flyttar till Norge. {{L person=Ivo Strand; org=Alvesta; when=i september; why=flyttar till Norge}} Hans plats i AU blir tom tills vidare. {{V seat=ledamot; body=AU; org=Alvesta}}
