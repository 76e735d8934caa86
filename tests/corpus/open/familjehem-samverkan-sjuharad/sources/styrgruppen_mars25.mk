@file styrgruppen_mars25.md
@body Styrgruppen Familjehem Sjuhärad
@date 2025-03-28
@start 09:00
@end 12:00
@place Vårgårda, Tallhöjden
@mode in_person
@secretary Therése Ohlin
@p Abdirahman Nur | Mark | | chair
@p Gunnel Axberg | Borås
@p Rasmus Tengblad | Bollebygd
@p Fatmir Krasniqi | Herrljunga | | for=Lotta Ehrling
@p Mona Stålhammar-Roos | Svenljunga
@p Pernilla Asp | Tranemo
@p Linda Högfeldt | Ulricehamn | | partial=fram till lunch;
@p Mikaela Frid | Vårgårda
@p Therése Ohlin | | | guest
@p Hilda Brink | | | guest
@p Göran Filipsson | Familjehemsrådet | | guest
---
# Styrgruppen Familjehem Sjuhärad

**28 mars 2025, 9-12, Vårgårda, Tallhöjden**

**Satt med:** Abdirahman Nur (ordf, Mark), Gunnel Axberg (Borås), Rasmus Tengblad (Bollebygd), Fatmir Krasniqi (Herrljunga, för Lotta Ehrling), Mona Stålhammar-Roos (Svenljunga), Pernilla Asp (Tranemo), Linda Högfeldt (Ulricehamn, fram till lunch), Mikaela Frid (Vårgårda)

**Och:** Therése Ohlin (antecknar), Hilda Brink, Göran Filipsson (Familjehemsrådet)

### Göran har ordet {{I kind=theme}}

Göran Filipsson har varit familjehem i nitton år och tar inte några omvägar. Det familjehemmen vill ha är återkoppling inom ett dygn, samma konsulent i minst två år och ersättning när bilen går sönder. Rådet har beslutat att inte ställa upp på fler studiebesök förrän telefontiden är löst. Göran tycker att vi borde betala för mobiltelefoner. Socialtjänsten är enligt lagen skyldig att ge råd och stöd, men hur fort står det ingenting om. Jag sa att vi har haft två vakanser sedan nyår och att det märks.

Vi pratade om lösningar. {{|}}Mark har öppnat en egen kvällstelefon för sina hem. {{S org=Mark; topic=kvällstelefon; stance=doing}} Bollebygd skulle vilja dela en sådan med någon. {{S org=Bollebygd; topic=kvällstelefon; stance=interested}} För Ulricehamns del är det uteslutet, beredskapsersättningen blir för dyr. {{S org=Ulricehamn; topic=kvällstelefon; stance=no}} I Svenljunga ligger frågan hos facket och Mona visste inte mer. {{S org=Svenljunga; topic=kvällstelefon; stance=undecided}} Gunnel påminde om att Borås prövade det 2018 och lade ned det efter fyra månader.

Nu till vad vi faktiskt bestämde. {{|}}Enheten har jourtelefon vardagar till klockan 20, på prov till sista september. {{D until=2025-09-30}} Notan delas på åtta och beräknas till 290 000 kr. {{D}} {{K amount=290000; unit=kr}} Det är Hilda som gör schemat, och hon behöver ha det klart före Valborg. {{A who=Hilda Brink; due=2025-04-30}} Göran lovade att berätta om telefonen för hemmen. {{A who=Göran Filipsson; to=hemmen}} Om man får ringa dit anonymt undrade Pernilla, något som ingen har tänkt igenom. {{Q asker=Pernilla Asp}}

### Kontaktperson i rådet {{I kind=decision}}

Äntligen! Nämndordföranden i Vårgårda har sagt ja. {{|}}Mikaela Frid är således styrgruppens kontaktperson gentemot rådet och Göran bockade. {{D}} {{N person=Mikaela Frid; role=kontaktperson; body=rådet}} När hon har semester i juli går Pernilla in i hennes ställe. {{N person=Pernilla Asp; role=ersättare; body=rådet; for=Mikaela Frid}} Rådet har i sin tur en plats öppen för en ung vuxen som själv varit placerad. {{V seat=plats; body=Rådet}} Vi hoppas att någon anmäler intresse.

### Anmälningsärenden {{I kind=information; outcome=nothing_new}}

Fem stycken. Inget att säga.

### Rekrytering av biträdande chef {{I kind=dialogue}}

Tjänsten gick ut i februari, nitton sökande. Två drog sig ur efter intervjun. {{|}}Kommunalförbundets direktör har gett mig rätt att anställa och det finns en rekryteringsgrupp: Gunnel Axberg, Rasmus Tengblad och facklige Tommy Wrang, sedan i måndags även Linda Högfeldt. {{N person=Gunnel Axberg; role=ledamot; body=rekryteringsgrupp}} {{N person=Rasmus Tengblad; role=ledamot; body=rekryteringsgrupp}} {{N person=Tommy Wrang; role=ledamot; body=rekryteringsgrupp}} {{N person=Linda Högfeldt; role=ledamot; body=rekryteringsgrupp}} Namnen på de sökande som är kvar stannar hos gruppen, de är inte offentliga gentemot deras chefer än. {{X mark=stannar hos gruppen}} Hilda sitter ju på posten så länge och gör det bra, tycker jag.

Gunnel ville höra om vi kan erbjuda distansarbete. Det skulle jag kunna tänka mig två dagar i veckan. {{|}}Ingen hade något emot det, men inget bestämdes. {{F}} Andra intervjurundan kör vi 10 april i Borås. {{M date=2025-04-10; what=Andra intervjurundan}}

### Socialstyrelsens enkät {{I kind=report}}

Myndigheten har frågat alla kommuner hur grundutbildningskravet slagit. {{|}}I Herrljunga har man enligt Fatmir valt att inte besvara enkäten. {{S org=Herrljunga; topic=enkät; stance=no}} Fatmir var för övrigt här eftersom Lotta är på kurs i Visby. {{N person=Fatmir Krasniqi; role=ersättare; body=Styrgruppen Familjehem Sjuhärad; org=Herrljunga; for=Lotta Ehrling}} Ett gemensamt svar hade varit snyggast, sa Abdirahman. {{|}}Till nästa gång tar varje kommun fram sina tre viktigaste erfarenheter åt mig. {{A who=varje kommun; to=Therése Ohlin; due=2025-05-23}}

### Vårdnadsöverflyttning {{I kind=question; outcome=postponed}}

Linda behövde gå till lunch och tog sin presentation med sig under armen. {{|}}Vi lovade henne att det blir första punkt den 23 maj. {{P until=2025-05-23; what=Vårdnadsöverflyttning; why=Linda behövde gå till lunch}} {{M date=2025-05-23}}

### Avtalet 2026 {{I kind=dialogue}}

Samverkansavtalet löper ut vid nästa årsskifte. {{|}}Fem kommuner har skriftligt sagt att de vill förlänga: Borås, Bollebygd, Mark, Ulricehamn och Vårgårda. {{S org=Borås; topic=avtalet; stance=yes}} {{S org=Bollebygd; topic=avtalet; stance=yes}} {{S org=Mark; topic=avtalet; stance=yes}} {{S org=Ulricehamn; topic=avtalet; stance=yes}} {{S org=Vårgårda; topic=avtalet; stance=yes}} Tranemos fullmäktige behandlar det först i juni och där är utgången oviss. {{S org=Tranemo; topic=avtalet; stance=undecided}} Mona sa ingenting, vilket är ovanligt. {{|}}Så länge tre kommuner inte svarat går det inte att skriva en avtalstext, och därför sköt vi den framför oss utan ny dag. {{P what=avtalstext; why=tre kommuner inte svarat}} Bo tar fram ett räkneexempel på vad det kostar om någon hoppar av. {{A who=Bo}}

### Hejdå {{I}}

Abdirahman ska opereras i maj. {{|}}Lotta får hålla i klubban den 23 maj, hon är då ordförande i hans frånvaro. {{N person=Lotta Ehrling; role=ordförande; body=Styrgruppen Familjehem Sjuhärad; for=Abdirahman Nur}} Tack Mikaela för lussekatterna som legat i frysen.
