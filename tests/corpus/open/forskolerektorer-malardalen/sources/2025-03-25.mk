@file Förskolerektorer 25 mars 2025.docx
@body Förskolerektorsnätverket
@date 2025-03-25
@start 13:00
@end 16:15
@place Arboga, Medborgarhuset, rum Ekbackssalen
@mode in_person
@secretary Agneta Wallenius
@p Solveig Norrbom | Enköping | | chair
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Nils Hagberg | Kungsör | |
@p Björn Asplund | Hallstahammar | |
@p Maryam Osman-Berg | Sala | |
@p Gert Lundkvist | Surahammar | |
@p Fatemeh Rahimi | Strängnäs | | absent
@p Agneta Wallenius | | utvecklingsledare | guest
@p Cecilia Rydman | Skolinspektionen | Skolinspektionen | guest partial=fram till kaffet
---
FÖRSKOLEREKTORSNÄTVERKET, MÄLARDALEN
Anteckningar tisdag 25 mars 2025, klockan 13–16.15, Arboga, Medborgarhuset, rum Ekbackssalen
I ringen satt: Solveig Norrbom från Enköping (ordförande), Ulrika Ståhl från Köping, Pernilla Wik från Arboga, Nils Hagberg från Kungsör, Björn Asplund från Hallstahammar, Maryam Osman-Berg från Sala, Gert Lundkvist från Surahammar
Utanför ringen: Agneta Wallenius, utvecklingsledare; Cecilia Rydman, Skolinspektionen, fram till kaffet
Frånvarande: Fatemeh Rahimi från Strängnäs
SKOLINSPEKTIONEN BERÄTTAR {{I kind=information}}
Cecilia Rydman är utredare och gav en översikt av årets kvalitetsgranskning. Myndigheten har besökt fyrtio förskolor i landet, ingen av dem i våra kommuner. Den vanligaste bristen är att rektor inte följer upp undervisningen tillräckligt nära barngrupperna. Gert menade att detta är vad som händer när en rektor har sex hus att sköta. Cecilia instämde personligen men kunde inte säga något å myndighetens vägnar. Rapporten publiceras i maj och då ska huvudmännen redovisa sina åtgärder. Nils frågade hur inspektionen ser på nattöppet, och fick till svar att omsorg på obekväm tid ligger utanför granskningen.
RESURSFÖRDELNING, FORTSÄTTNING {{I kind=dialogue}}
I februari visade undertecknad hur elva kommuner i landet fördelar sina pengar. Nu fortsatte vi med de egna. {{|}}Sala räknar om sin barnpeng efter socioekonomi från årsskiftet. {{S org=Sala; topic=resursfördelning; stance=yes}} {{|}}Surahammar har aldrig haft någon sådan faktor och vill inte heller ha det. {{S org=Surahammar; topic=resursfördelning; stance=no}} {{|}}Kungsör fick nej av sin nämnd i torsdags. {{S org=Kungsör; topic=resursfördelning; stance=no}} Björn hoppas för egen del på hjälp av Statistikmyndigheten. {{|}}Pernilla, vars kommun just nu räknar på tre alternativ, undrade om skillnaderna mellan oss är så stora som tabellen ger vid handen. {{S org=Arboga; topic=resursfördelning; stance=undecided}} I tabellen skiljer det mest och minst. {{|}}Köping ligger på 138 400 kronor per barn och år medan Enköping har 151 900. {{K amount=138400; unit=kronor per barn och år}} {{K amount=151900; unit=kronor per barn och år}}
Ulrika Ståhl och Solveig kom överens om att jämföra sina underlag rad för rad under våren. {{A who=Ulrika Ståhl,Solveig Norrbom}} Ekonomerna i Enköping har tidigare gjort något liknande, det låg i en låda.
SPRÅKFRÖN VID HALVTID {{I kind=report}}
Ulrika Ståhl rapporterade, eftersom Hampus har influensa. Filmningen har börjat på två av fyra förskolor. I Strängnäs kom man aldrig i gång efter sportlovet. {{|}}Strängnäs har därför skriftligen bett att få lämna projektet. {{S org=Strängnäs; topic=Språkfrön; stance=no}} Skolverkets villkor säger tolv förskolor, och ingen i rummet visste vad som händer om det bara blir tio. {{|}}Undertecknad kontaktar Skolverkets handläggare i veckan för att få klarhet. {{A who=Agneta Wallenius; to=Skolverkets handläggare}} Gert påminde om att pengarna i sådana fall brukar återkrävas. {{|}}I väntan på besked från Skolverket tar vi inte ställning till Strängnäs begäran, den får ligga till den 20 maj. {{P until=2025-05-20; what=Strängnäs begäran; why=I väntan på besked från Skolverket}}
FEMTON TIMMAR {{I kind=question}}
Gert återkom med sin fråga om allmän förskola under lov. Han har nu själv läst skollagen och funnit att femtonde kapitlet inte ens handlar om saken. {{|}}I praktiken räknar Sala veckorna, medan Hallstahammar räknar timmar per år. {{S org=Sala; topic=femton timmar; stance=doing}} {{S org=Hallstahammar; topic=femton timmar; stance=doing}} Någon gemensam rutin var det ingen som bad om.
HELDAGEN OM SKÄRMAR {{I kind=decision}}
Nittio platser är bokade i Hallstahammars konsthall den 8 maj. {{M date=2025-05-08; what=Heldagen om skärmar}} Solveig fick nej av den förste talaren, den andre ville ha 45 000 kronor. {{K amount=45000; unit=kronor}} Nils erbjöd sig att tala med sin gamla lärare, docent Inga Mård. {{A who=Nils Hagberg; to=Inga Mård}} {{|}}Vi enades om att dagen ska vara avgiftsfri för kommunernas egna, men att fristående får betala. {{D}} Programpunkten om hjärnan kan enligt Maryam vara känslig, och Björn ville hellre ha med ett samtal med föräldrar. {{|}}Till moderator för dagen utsåg vi Maryam Osman-Berg. {{D}} {{N person=Maryam Osman-Berg; role=moderator; body=Heldagen om skärmar; org=Sala}}
VALBEREDNING OCH FÖRTROENDEUPPDRAG {{I kind=decision}}
Solveig närmar sig pensionen och lämnar ordförandeskapet vid sommaren. {{L person=Solveig Norrbom; org=Enköping; when=sommaren; why=pensionen}} {{|}}Gert och Nils bildar valberedning. {{D}} {{N person=Gert Lundkvist; role=ledamot; body=valberedning; org=Surahammar}} {{N person=Nils Hagberg; role=ledamot; body=valberedning; org=Kungsör}} Namnförslag tas emot fram till den 2 maj. {{|}}Till VFU-rådet reser hädanefter Ulrika Ståhl som ordinarie, sedan Björn bett att få slippa. {{D}} {{N person=Ulrika Ståhl; role=ordinarie; body=VFU-rådet; org=Köping; for=Björn Asplund}} {{|}}Den som är van vid universitetet, tyckte någon, borde vara suppleant, men platsen fylldes inte. {{V seat=suppleant; body=VFU-rådet}}
RUNDAN {{I kind=information}}
Pernilla berättade att Arbogas lokalutredning föreslår nedläggning av två hus. {{|}}Handlingen är inte offentlig. {{X mark=inte offentlig}} Björn räknade upp bokbidragets fördelning i Hallstahammar. Solveig hade varit i Finland.
AVSLUTNING {{I kind=information}}
Nästa samling blir den 20 maj i Strängnäs. {{M date=2025-05-20}}
Skrivet av Agneta Wallenius
