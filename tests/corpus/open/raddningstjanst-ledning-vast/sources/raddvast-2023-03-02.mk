@file RLF Väst 230302.docx
@body Räddningsledningsforum Väst
@date 2023-03-02
@start 13:00
@end 15:00
@place Stenungsund, Kulturhuset Fregatten
@mode hybrid
@secretary Dennis Kovač
@p Patrik Sjögren | Stenungsund | | chair
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust | | remote
@p Tommy Hallander | Lysekil
@p Patrik Wendt | Sotenäs | | remote
@p Carl-Johan Fors | Ale
@p Eva-Lotta Persson | Lilla Edet
@p Dennis Kovač | Kungälv | stf räddningschef | for=Margareta Lindh-Åker
@p Margareta Lindh-Åker | Kungälv | | absent
@p Yrsa Holmqvist | | | absent guest
---
RLF VÄST 230302
Tid: 1300–1500. Plats: Stenungsund, Kulturhuset Fregatten
Närv: Patrik Sjögren Stenungsund (mötesordf), Ali Rezai Tjörn, Tommy Hallander Lysekil, Carl-Johan Fors Ale, Eva-Lotta Persson Lilla Edet, Dennis Kovač Kungälv (stf räddningschef, ers Margareta Lindh-Åker, för pennan). Via video: Jessika Bramstång Orust, Patrik Wendt Sotenäs
Ej närv: Margareta Lindh-Åker Kungälv. Samordnaren Yrsa Holmqvist, VAB.
Punkt	Läge / utfall	Vem gör vad
1. Ledningscentral {{I n=1; kind=go-round}}	Lysekil anslutning 2024 klar. {{S org=Lysekil; stance=yes}} Tjörn går ihop med Orust. {{S org=Tjörn; stance=doing}} {{S org=Orust; stance=doing}} Lilla Edet kan inte säga. {{S org=Lilla Edet; stance=undecided}}	–
2. Arbetsgrupp höjd beredskap {{I n=2; kind=decision}}	Stenungsund skickar Lina Åberg, Lysekil skickar Tommy själv. {{N person=Lina Åberg; role=ledamot; body=Arbetsgrupp höjd beredskap; org=Stenungsund}} {{N person=Tommy Hallander; role=ledamot; body=Arbetsgrupp höjd beredskap; org=Lysekil}} {{|}}Direktivet sätts till en sida, gäller t.o.m. 2024-06-30. {{D until=2024-06-30}}	Dennis kallar till första träff v 12 {{A who=Dennis Kovač}}
3. Deltid, kampanj {{I n=3; kind=decision}}	Filmoffert Klippverket AB 145 000 kr. {{K amount=145000; unit=kr}} {{|}}Köps, förutsatt att minst sex kommuner delar. {{D if=förutsatt att minst sex kommuner delar}} {{|}}Ale med, {{S org=Ale; stance=yes}} {{|}}Sotenäs med, {{S org=Sotenäs; stance=yes}} {{|}}Tjörn utanför {{S org=Tjörn; stance=no}}	Besked till Eva-Lotta, alla, 17 mars {{A who=alla; due=2023-03-17; to=Eva-Lotta Persson}}
4. Skredsvik {{I n=4; kind=report}}	Besöket gjort, bra asfalt, dåligt vatten. {{|}}Vi söker nyttjanderätt hos Försvarsmakten. {{D}} {{A who=Vi; to=Försvarsmakten}}	Ansökan: Tommy, PW läser. {{|}}31/3 {{A who=Tommy Hallander,Patrik Wendt; due=2023-03-31}}
5. Räddningsvärn {{I n=5; outcome=postponed}}	Svar från Göran Stavås ej inkommet. {{|}}Utgår idag. {{P what=Räddningsvärn; why=Svar från Göran Stavås ej inkommet}}	Dennis påminner {{A who=Dennis Kovač; to=Göran Stavås}}
6. Rakelsamordning {{I n=6; kind=decision}}	Johan Ek (Ale) har slutat. {{L person=Johan Ek; org=Ale}} {{|}}Hans uppgift som sambandsansvarig får Ali. {{D}} {{N person=Ali Rezai; role=sambandsansvarig; body=Rakelsamordning; for=Johan Ek}} {{|}}Reserv saknas. {{V seat=reserv; body=Rakelsamordning}}	Nycklar lämnas till Ali {{A to=Ali Rezai}}
7. Nya drönarregler {{I n=7; outcome=postponed}}	Ingen hann läsa. {{|}}Upp på bordet 20 april. {{P until=2023-04-20; what=Nya drönarregler; why=Ingen hann läsa}}	Yrsa skickar om PM {{A who=Yrsa Holmqvist}}
8. Övrigt {{I n=8}}	Vem larmar oss om Rakel ligger nere? {{Q}} {{|}}Skyddsobjektlistan är kvalificerat hemlig. {{X mark=kvalificerat hemlig}} {{|}}Brandkonferensen är 9 maj {{M date=2023-05-09; what=Brandkonferensen}} och {{|}}10 maj {{M date=2023-05-10; what=Brandkonferensen}} i Jönköping. {{|}}Eva-Lotta och Carl-Johan är anmälda dit av forumet. {{N person=Eva-Lotta Persson; role=deltagare; body=Brandkonferensen}} {{N person=Carl-Johan Fors; role=deltagare; body=Brandkonferensen}}	
9. Nästa {{I n=9}}	20/4 Lysekil 0930 {{M date=2023-04-20}}	Tommy löser lunch {{A who=Tommy Hallander}}
Dennis Kovač
