@file SCR nov -24.txt
@body Skolchefsrådet Norrbotten
@date 2024-11-14
@start 09:00
@end 12:30
@place Piteå, Stadshuset
@mode in_person
@secretary Jonatan Sköld
@p Sirpa Kangas | Piteå | | chair
@p Anna-Karin Stoltz | Boden | |
@p Yasmin Haddad | Älvsbyn | |
@p Per-Erik Fjällås | Kalix | |
@p Outi Rantala | Haparanda | |
@p Jörgen Liikavainio | Överkalix | | for=Karin Strömbäck
@p Lena Mukka | Övertorneå | |
@p Maria Vennström | Gällivare | |
@p Maria Blind Sarri | Kiruna | |
@p Selma Dizdarević | Arjeplog | |
@p Jonatan Sköld | | | guest
@p Elin Båtsman | | skolöverläkare | guest partial=pkt 2
@p Margareta Lundmark-Öhman | Luleå | | absent excused
@p Håkan Niemi | Pajala | | absent
---
Skolchefsrådet Norrbotten 14 nov 2024
Piteå, Stadshuset, 9.00 - 12.30
Deltog: Sirpa Kangas, Piteå, ordf. / Anna-Karin Stoltz, Boden / Yasmin Haddad, Älvsbyn / Per-Erik Fjällås, Kalix / Outi Rantala, Haparanda / Jörgen Liikavainio, Överkalix (i st f Karin Strömbäck) / Lena Mukka, Övertorneå / Maria Vennström, Gällivare / Maria Blind Sarri, Kiruna / Selma Dizdarević, Arjeplog
Gäst: skolöverläkare Elin Båtsman (pkt 2)
Anmält förhinder: Margareta Lundmark-Öhman, Luleå. Frånvarande: Håkan Niemi, Pajala
/Jonatan Sköld skriver

1) MARGARETA SLUTAR {{I n=1; kind=information}}
• Pension 28/2. {{L person=Margareta Lundmark-Öhman; when=28/2; why=Pension}} Luleå rekryterar.
• Ny ordf f o m 1/3: Yasmin Haddad (val, öppen omröstning, 8 mot 2) {{D}} {{N person=Yasmin Haddad; role=ordförande; body=Skolchefsrådet Norrbotten; for=Margareta Lundmark-Öhman}}
• Vice: Sirpa + Maria V enl tidigare, löper på {{N person=Sirpa Kangas; role=vice ordförande; body=Skolchefsrådet Norrbotten}} {{N person=Maria Vennström; role=vice ordförande; body=Skolchefsrådet Norrbotten}}
• Presentkort ordnar LM {{A who=Lena Mukka}}

2) ELEVHÄLSOJOURNAL {{I n=2; kind=go-round}}
• Kalix: avtal i juni, öppet för fler {{S org=Kalix; stance=doing}}
• Älvsbyn, Överkalix: hakar på {{S org=Älvsbyn; stance=yes}} {{S org=Överkalix; stance=yes}}
• Arjeplog: avvaktar {{S org=Arjeplog; stance=undecided}}
• Boden: nej, har förlängt {{S org=Boden; stance=no}}
• Referensgrupp till upphandlingen: Per-Erik (leder) {{N person=Per-Erik Fjällås; role=ledare; body=Referensgrupp}}, Jörgen {{N person=Jörgen Liikavainio; role=ledamot; body=Referensgrupp}}, en skolsköterska från Älvsbyn (namn saknas) {{V seat=skolsköterska; body=Referensgrupp; org=Älvsbyn}}
• Kravlista på remiss 2/12, svar PEF 20/12 {{A due=2024-12-20; to=Per-Erik Fjällås}}
• Kostnad: ca 42 kr/elev o år {{K amount=42; unit=kr/elev o år}}

3) SUPPLEANT NORRSKENSSAMVERKAN {{I n=3; kind=decision}}
• Löst: Jörgen tar Karins tid ut, t o m maj 25 {{D until=2025-05}} {{N person=Jörgen Liikavainio; role=suppleant; body=Norrskenssamverkan; for=Karin Strömbäck}}

4) RESURSSKOLA {{I n=4; kind=dialogue; outcome=postponed}}
• Utvärd. ej framme, konsulten sjuk. Tas 23 jan. {{P what=RESURSSKOLA; until=2025-01-23; why=Utvärd. ej framme, konsulten sjuk}}
• Fredrik E kliver av som sammank. {{L person=Fredrik E}} A-K Stoltz går upp ett steg. {{N person=Anna-Karin Stoltz; role=sammankallande; body=RESURSSKOLA; for=Fredrik E}}
• Rektor nu på plats i styrgr: Ibrahim Osman {{N person=Ibrahim Osman; role=rektor; body=styrgr}}

5) FJÄRRUNDERVISNING SAMISKA {{I n=5; kind=decision}}
• Kiruna säljer timmar från ht 25 {{S org=Kiruna; stance=doing}}
• Rådet söker Sametingets medel ihop {{D}} {{A who=Rådet}}. MBS skriver, SD läser, in före 31 jan {{A who=Maria Blind Sarri,Selma Dizdarević; due=2025-01-31}}
• Vad händer m eleverna om Kiruna drar sig ur? {{Q}}

6) ÖVRIGT {{I n=6; kind=information}}
• Barnrättsrådet: Maria V testar ett halvår, bara länkmöten {{N person=Maria Vennström; role=representant; body=Barnrättsrådet}}
• Planlagd konflikt lärarfacken – ej för vidarespridning {{X mark=ej för vidarespridning}}
• Jul-AW inställd.
• 2025: 23/1 Luleå {{M date=2025-01-23}} 20/3 länk {{M date=2025-03-20}}
