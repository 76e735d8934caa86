@file Förskola 4 febr 2025.docx
@body Förskolerektorsnätverket
@date 2025-02-04
@start 13:00
@end 15:00
@place Teams
@mode online
@secretary Hampus Ortega
@p Solveig Norrbom | Enköping | | chair
@p Fatemeh Rahimi | Strängnäs | |
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Nils Hagberg | Kungsör | |
@p Björn Asplund | Hallstahammar | |
@p Gert Lundkvist | Surahammar | | absent
@p Maryam Osman-Berg | Sala | | absent excused
@p Hampus Ortega | | | guest
@p Agneta Wallenius | | | guest
---
Förskolerektorsnätverket 2025-02-04 kl 13-15
Plats: Teams
Inloggade: Solveig Norrbom (Enköping, ordf), Fatemeh Rahimi (Strängnäs), Ulrika Ståhl (Köping), Pernilla Wik (Arboga), Nils Hagberg (Kungsör), Björn Asplund (Hallstahammar)
Ej inloggad: Gert Lundkvist (Surahammar); Maryam Osman-Berg (Sala), hade sagt till
Stöd: Hampus Ortega (anteckningar), Agneta Wallenius
Punkt	Sagt	Att göra
Hej {{I kind=information}}	Nils Hagberg debuterar. {{N person=Nils Hagberg; role=ledamot; body=Förskolerektorsnätverket; org=Kungsör}} Fatemeh flyttar till Norge i juni, säger upp sig i Strängnäs. {{L person=Fatemeh Rahimi; org=Strängnäs; when=juni; why=flyttar till Norge}}	
Filmning {{I kind=decision}}	Etikprövningen ok. {{|}}Filmas i 4 av 12 förskolor. {{D}} {{|}}Vårdnadshavare som säger nej slipper, då hoppas hela gruppen över. {{D if=Vårdnadshavare som säger nej}}	Blankett: Hampus, 14/2 {{A who=Hampus Ortega; due=2025-02-14}}
Fristående {{I kind=go-round}}	Köping inspekterar vartannat år {{S org=Köping; topic=fristående förskolor; stance=doing}}, Arboga har inga alls {{S org=Arboga; topic=fristående förskolor; stance=no}}, Strängnäs vill se hur andra gör {{S org=Strängnäs; topic=fristående förskolor; stance=interested}}	Ulrika delar sin checklista före vecka 8 {{A who=Ulrika Ståhl}}
Resursfördelning {{I kind=report}}	Agneta bjöd på 40 bilder. {{|}}Hallstahammar byter modell 2026. {{S org=Hallstahammar; topic=resursfördelning; stance=doing}}	Bilderna läggs ut {{A}}
15 timmar {{I kind=question; outcome=postponed}}	Gert tillbaka först i mars. {{|}}Frågan väntar på honom, 25/3. {{P until=2025-03-25; what=15 timmar; why=Gert tillbaka först i mars}}	
Roller {{I kind=decision}}	Ledningsgruppen Språkfrön: Björn på Fatemehs stol från juni. {{N person=Björn Asplund; role=ledamot; body=Ledningsgruppen Språkfrön; org=Hallstahammar; for=Fatemeh Rahimi}} {{D}} Barnskötarlyftet: Nils ny sammankallande. {{N person=Nils Hagberg; role=sammankallande; body=Barnskötarlyftet; org=Kungsör}} {{D}} Lokalvårdsgruppen: ingen vill. {{V seat=ledamot; body=Lokalvårdsgruppen}}	Björn + Fatemeh gör överlämning i maj {{A who=Björn Asplund,Fatemeh Rahimi; due=2025-05}}
VFU-rådet {{I kind=report}}	Björn var sjuk 22/1, Ulrika S gick dit istället. {{N person=Ulrika Ståhl; role=ersättare; body=VFU-rådet; org=Köping; for=Björn Asplund}} Nästa råd 9 april. {{M date=2025-04-09; what=VFU-rådet}}	Ulrika skickar minnesanteckningarna till Lena B {{A who=Ulrika Ståhl; to=Lena Boström}}
Pengar {{I kind=information}}	Nätverkskassan 47 300 kr. {{K amount=47300; unit=kr}} {{|}}Alla tycktes ok med att köpa en gemensam bok. Ja ja. {{F}}	Pernilla jämför priser {{A who=Pernilla Wik}}
Hot och våld {{I kind=question}}	Vem larmar om en vårdnadshavare filmar inne på gården? Nils undrade, alla suckade. {{Q asker=Nils Hagberg}} {{|}}Fallet från Köping är sekretess, nämns inte utåt. {{X mark=sekretess, nämns inte utåt}}	-
Läroplan {{I kind=decision}}	Heldag om skärmar 8 maj i Hallstahammar, {{M date=2025-05-08; what=Heldag om skärmar}} {{|}}alla rektorer i kommunerna bjuds. {{D}}	Björn: lokal. {{A who=Björn Asplund}} Solveig: talare, klart 10 mars {{A who=Solveig Norrbom; due=2025-03-10}}
Datum {{I kind=information}}	25/3 Arboga {{M date=2025-03-25}}, 20/5 Strängnäs {{M date=2025-05-20}}	
