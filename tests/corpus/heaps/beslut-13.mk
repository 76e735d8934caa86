@file beslut-13.md
@body Miljöchefsnätverket i Östergötland
@date 2024-05-16
@p Sverker Lindahl | Linköping | miljöchef | chair
@p Lisa Nordin | Norrköping | miljö- och hälsoskyddschef
@p Karl Nordin | Motala | bygg- och miljöchef
@p Jeanette Ask | Mjölby | miljöchef
@p Björn Hertz | Finspång | samhällsbyggnadschef
@p Marie Roslund | Söderköping | miljöchef
@p Tove Sahlin | Åtvidaberg | miljöchef
@p Niklas Roman | Vadstena | enhetschef
@p Inger Falck | Kinda | miljö- och byggchef
@p Ture Johannesson | Boxholm | miljösamordnare
@p Sanna Vester | Ödeshög | miljöinspektör
@p Peter Glad | Ydre | miljöchef
@p Emmy Lagerkvist | Valdemarsvik | miljöchef
@p Hampus Lindahl | Länsstyrelsen Östergötland | miljöhandläggare | guest
@p Rebecka Ohlin | Miljösamverkan Östergötland | projektledare | guest
---
# Miljöchefsnätverket i Östergötland
Anteckningar 2024-05-16

**Deltagare**
- Sverker Lindahl, Linköping, miljöchef (ordförande)
- Lisa Nordin, Norrköping, miljö- och hälsoskyddschef
- Karl Nordin, Motala, bygg- och miljöchef
- Jeanette Ask, Mjölby, miljöchef
- Björn Hertz, Finspång, samhällsbyggnadschef
- Marie Roslund, Söderköping, miljöchef
- Tove Sahlin, Åtvidaberg, miljöchef
- Niklas Roman, Vadstena, enhetschef
- Inger Falck, Kinda, miljö- och byggchef
- Ture Johannesson, Boxholm, miljösamordnare
- Sanna Vester, Ödeshög, miljöinspektör
- Peter Glad, Ydre, miljöchef
- Emmy Lagerkvist, Valdemarsvik, miljöchef

**Gäster**
- Hampus Lindahl, Länsstyrelsen Östergötland, miljöhandläggare
- Rebecka Ohlin, Miljösamverkan Östergötland, projektledare

## 1. Tillsynsplan 2025 {{I n=1; kind=decision}}
- Rebecka gick igenom resultatet av behovsutredningen.
- **Beslut:** Fyra tillsynsprojekt genomförs 2025: förskolegårdar, bergvärme, gödselstäder och tatuerare. {{D}}
- **Beslut:** Projektet om bilverkstäder stryks. {{D}}
- **Åtgärd:** Rebecka sätter samman projektgrupper. {{A who=Rebecka Ohlin}}

## 2. Länsstyrelsens tillsynsvägledning {{I n=2}}
- Länsstyrelsen har beslutat om en treårig vägledningsplan.
- Planen är styrande för länsstyrelsen men inte för kommunerna.
- Hampus svarade på frågor om nitratkänsliga områden.

## 3. Naturvårdsverkets föreskrifter om avfall {{I n=3}}
- Föreskrifterna beslutades i april och börjar tillämpas efter årsskiftet.
- Norrköping har redan anpassat sina rutiner. {{S org=Norrköping; stance=doing}}

## 4. Timtaxa {{I n=4; kind=decision}}
- Spännvidden är stor i länet. Frågan om lika taxa har dykt upp förut.
- **Beslut:** Nätverket verkar inte för lika taxa. {{D}}
- Däremot jämförs handläggningstiderna en gång om året. {{D}}

## 5. Livsmedelskontroll {{I n=5; kind=decision}}
- Livsmedelsverket har sänkt målet för antalet kontroller.
- Linköping och Mjölby delar inspektör sedan i höstas. {{S org=Linköping; stance=doing}} {{S org=Mjölby; stance=doing}}
- **Överenskommelse:** Kommunerna lånar ut inspektörer till varandra vid sjukdom, mot självkostnad. {{D}}
- **Gäller:** försöksvis till den 30 juni 2025. {{D until=2025-06-30}}

## 6. Yttrande om vindkraftspark {{I n=6}}
- Finspångs kommunfullmäktige har sagt nej. {{S org=Finspång; stance=no}}
- Mark- och miljödomstolen avgör tillståndsfrågan först efter att vetot prövats.
- Vi diskuterade hur miljökontoren ska förhålla sig. Ingen samlad linje.

## 7. Strandskydd {{I n=7; kind=decision}}
- Propositionen drogs tillbaka. Ny utredning är tillsatt.
- **Beslut:** Vi lämnar arbetsgruppen för strandskydd vilande och återupptar arbetet när utredningen är klar. {{D}}

## 8. Gemensam e-tjänst för värmepumpar {{I n=8; kind=decision}}
- Motalas e-tjänst fungerar bra. {{S org=Motala; stance=doing}}
- Alla som vill får kopiera den. {{D}}
- Den som kopierar betalar 5 000 kronor till Motala. {{D}} {{K amount=5 000; unit=kronor}}
- Karl visar tjänsten för handläggarna i höst. {{A who=Karl Nordin}}

## 9. Bullerutredningar {{I n=9; kind=dialogue}}
- Fråga från Sanna: ska vi kräva utredning även vid mindre ändringar? {{Q asker=Sanna Vester}}
- De flesta gör det. Några gör det inte.

## 10. Enskilda avlopp {{I n=10; kind=decision}}
- HaV tog beslut om ny vägledning 2023.
- Det beslutades att nätverket tar fram en egen tillämpning av skyddsnivåerna. {{D}}
- Kinda, Ydre och Boxholm svarar för arbetet. {{A who=Kinda,Ydre,Boxholm}}
- Klart: 31 januari 2025. {{A who=Kinda,Ydre,Boxholm; due=2025-01-31}}

## 11. Representation i Miljösamverkan Sverige {{I n=11; kind=decision}}
- Marie Roslund går in som länets representant i Miljösamverkan Sverige efter Björn Hertz. {{D}} {{N person=Marie Roslund; role=representant; body=Miljösamverkan Sverige; org=Söderköping; for=Björn Hertz}}
- Mandatet sträcker sig över två år. {{D}}

## 12. Naturreservat {{I n=12}}
- Länsstyrelsens beslut om Tåkern överklagades. Regeringen avslog överklagandet.
- Vadstena bildar eget reservat vid Råsslaområdet. {{S org=Vadstena}}

## 13. Kemikaliesmart offentlig miljö {{I n=13; kind=decision}}
- Vi ställer oss bakom Åtvidabergs kriterier och rekommenderar dem till länets förskolor. {{D}}
- Tove skickar kriterierna till skolchefsgruppen senast den 14 juni. {{A who=Tove Sahlin; due=2024-06-14; to=skolchefsgruppen}}

## 14. Miljösamverkans budget {{I n=14; kind=decision}}
- Underskottet är litet. Styrgruppen för Miljösamverkan har beslutat att täcka det med egna medel.
- **Beslut:** Kommunernas insats hålls kvar på 2,75 kronor per invånare. {{D}} {{K amount=2,75; unit=kronor per invånare}}
- **Beslut:** Valdemarsvik får anstånd med betalningen till oktober. {{D}}

## 15. PFAS-kartläggning {{I n=15; kind=decision; outcome=postponed}}
- SGU:s data är försenade.
- **Beslut:** Vi väntar med punkten till den 19 september. {{P until=2024-09-19; what=PFAS-kartläggning; why=SGU:s data är försenade}} {{M date=2024-09-19}}

## 16. Förorenade områden {{I n=16}}
- SGU fördelar bidrag enligt regeringens prioritering.
- Söderköping har fått bidrag för gasverkstomten. {{S org=Söderköping}}
- Om bidrag beviljas måste kommunen vara huvudman.

## 17. Sanktionsavgifter {{I n=17; kind=decision}}
- Praxis spretar. MÖD har avgjort två mål i år.
- **Ställningstagande:** Sanktionsavgift tas ut även vid förstagångsöverträdelser. {{D}}
- Kinda hade en annan uppfattning. {{S org=Kinda; stance=no}}

## 18. Utbildning i förvaltningsrätt {{I n=18; kind=decision}}
- JP Infonet eller egen jurist? {{|}}Vi valde egen jurist. {{D}}
- Kursen hålls 8 oktober i Linköping. {{M date=2024-10-08; what=Kursen}}
- Sverker bokar. {{A who=Sverker Lindahl}}

## 19. Skadedjur {{I n=19; outcome=nothing_new}}
- Inget nytt sedan sist.

## 20. Eldningsförbud i tätort {{I n=20}}
- Ödeshög har beslutat om lokala föreskrifter. {{S org=Ödeshög; stance=doing}}
- Fullmäktige i två andra kommuner tar upp saken i juni.
- Bra om föreskrifterna liknar varandra, tyckte flera.

## 21. Inspektörsdagarna {{I n=21; kind=decision}}
- Planeringsgruppen vill ha riktlinjer för innehållet.
- **Beslut:** En dag ägnas åt livsmedel, en åt miljöskydd. {{D}}
- **Beslut:** Deltagaravgiften får vara högst 900 kronor. {{D}} {{K amount=900; unit=kronor}}
- **Beslut:** Lisa Nordin leder planeringsgruppen. {{D}} {{N person=Lisa Nordin; role=ledare; body=planeringsgruppen; org=Norrköping}}

## 22. Vattenförvaltning {{I n=22}}
- Vattendelegationen beslutade om åtgärdsprogram i december 2022.
- Rapportering sker varje år i februari.
- Länsstyrelsen planerar två dialogmöten, datum kommer.

## 23. Remiss: Industriutsläpp {{I n=23; kind=decision}}
- Tidigare har nätverket svarat på denna typ av remisser. {{|}}Den här gången gör vi det inte. {{D}}
- SKR har begärt underlag direkt från de större kommunerna.

## 24. Lokala klimatinvesteringar {{I n=24}}
- Naturvårdsverket beslutade om Klimatklivet i mars. Tre ansökningar från länet beviljades.
- Boxholm fick nej. 

## 25. Sällskapsdjur i hyreshus {{I n=25}}
- Jeanette har fått många klagomål. Hyresbolaget anser att det är en fråga för nämnden.
- Gemensam broschyr? Vore bra, men ingen har tid just nu.

## 26. Hemsidetexter {{I n=26; kind=decision}}
- **Beslut:** Texter om radon och enskilda brunnar samordnas. {{D}}
- **Beslut:** Övriga texter får skilja sig åt. {{D}}
- **Åtgärd:** Emmy tar radon, Niklas tar brunnar. {{A who=Emmy Lagerkvist}} {{A who=Niklas Roman}}

## 27. Delegationsordning {{I n=27; kind=report}}
- Mjölbys miljönämnd har vidgat delegationen. {{S org=Mjölby}}
- Motala ser över sin under hösten. {{S org=Motala}}

## 28. Arbetsmiljö vid inspektion {{I n=28; kind=decision}}
- Hot och hat ökar. Arbetsmiljöverket har meddelat ett föreläggande i en kommun utanför länet.
- **Beslut:** Dubbelbemanning är huvudregel vid oanmälda kontroller. {{D}}
- **Undantag:** skolor och äldreboenden. {{D}}

## 29. Samverkan med polisen {{I n=29; kind=decision}}
- Nätverket efterfrågar en gemensam kontaktväg och beslutar att skriva till polisområdet. {{D}} {{A who=Nätverket; to=polisområdet}}
- Peter gör utkast. {{A who=Peter Glad}}

## 30. Upphandling av laboratorium {{I n=30; kind=decision}}
- Inköp Öst har tagit fram förslag. Förslaget ligger hos inköpscheferna för beslut.
- Våra synpunkter: kortare svarstid och fler hämtställen.
- Vadstena och Ödeshög vill inte vara med. {{S org=Vadstena; stance=no}} {{S org=Ödeshög; stance=no}}

## 31. Nyckeltal {{I n=31; kind=decision}}
- **Beslut:** Insikt används. {{D}} Egna nyckeltal tas bort. {{D}}
- **Beslut i undantagsfall:** de som ännu inte är med i Insikt får räkna för hand i år. {{D until=2024-12-31}}

## 32. Ny chef i Åtvidaberg {{I n=32}}
- Tove slutar i juni. {{L person=Tove Sahlin; org=Åtvidaberg; when=i juni}}
- Kommunen har inte beslutat hur tjänsten ska lösas.

## 33. Nästa år {{I n=33; kind=decision}}
- **Beslut:** Nätverket träffas fem gånger 2025, varav två digitalt. {{D}}
- **Beslut:** Januarimötet läggs till den 23 januari. {{D}} {{M date=2025-01-23}}

## 34. Övrigt {{I n=34}}
- Hampus efterlyste exempel på tillsyn av golfbanor. {{|}}Maila till Hampus. {{A who=alla; to=Hampus Lindahl}}
- Naturvårdsverket arrangerar webbinarium den 11 juni. {{M date=2024-06-11; what=webbinarium}}
