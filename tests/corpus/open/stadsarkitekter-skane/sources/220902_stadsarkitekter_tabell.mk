@file 220902_stadsarkitekter_tabell.docx
@body Stadsarkitektnätverket
@date 2022-09-02
@start 13:00
@end 15:00
@place Lunds stadshus Kristallen
@mode hybrid
@secretary Gustaf Wrede
@p Felicia Grahn | Lund | | chair
@p Gustaf Wrede | Landskrona | |
@p Navid Tehrani | Helsingborg | | remote
@p Märta Lindskog | Kristianstad | |
@p Eva Wikholm | Trelleborg | | remote
@p Ingeborg Sandell | Hässleholm | |
@p Leyla Demir | Ängelholm | |
@p Mårten Kjell | Eslöv | |
@p Henning Arvidsson Roos | Malmö | | absent excused
@p Eva Torekull | Ystad | | absent
@p Ylva Brandt Olofsson | Simrishamn | | absent excused
@p Filip Ohlin | Malmö | | guest; for=Henning Arvidsson Roos
@p Agnes Rydberg | | | guest
---
Stadsarkitektnätverket
2 september 2022 13.00-15.00 | Lunds stadshus Kristallen
Felicia Grahn	Lund	ordf
Gustaf Wrede	Landskrona	skrev
Märta Lindskog	Kristianstad	
Ingeborg Sandell	Hässleholm	
Leyla Demir	Ängelholm	
Mårten Kjell	Eslöv	
Navid Tehrani	Helsingborg	via dator
Eva Wikholm	Trelleborg	via dator
Filip Ohlin	Malmö	för Henning Arvidsson Roos
Agnes Rydberg		
Frånvarande: Henning Arvidsson Roos (Malmö) och Ylva Brandt Olofsson (Simrishamn) anmälda, Eva Torekull (Ystad) oanmäld
Punkt	Vad vi sa	Beslut	Vem/när
A Tillägg byggregler {{I n=A; kind=decision}}	Märta: Kristianstads tillägg om cykelrum är politiskt. {{|}}Tas bort 2024, inte förr. {{S org=Kristianstad; topic=Tillägg byggregler; stance=no}}	Undantag beviljas Kristianstad t.o.m. 2023 {{D binds=Kristianstad; until=2023-12-31}}	FG underrättar Boverket (Saga), sept {{A who=Felicia Grahn; due=2022-09; to=Boverket (Saga)}}
B Utbildningsdag {{I n=B; kind=decision}}	95 handläggare. Hyra 18 tkr {{K amount=18; unit=tkr}}	Hålls i Hässleholm 24 november {{M date=2022-11-24; what=Utbildningsdag}} {{D}}	Ingeborg: lokal, mat {{A who=Ingeborg Sandell}}
C Galan 11/11 {{I n=C}} {{M date=2022-11-11; what=Galan}}	Konferencier klar: Mårten själv! {{N person=Mårten Kjell; role=konferencier; body=Galan}}		Sändlista, alla, före 23/9 till Agnes {{A who=alla; due=2022-09-23; to=Agnes Rydberg}}
D Juryn {{I n=D}}	Eva T bytte jobb i somras {{L person=Eva Torekull; org=Ystad; when=i somras; why=bytte jobb}}. Leyla på hennes plats. {{N person=Leyla Demir; role=ledamot; body=Juryn; for=Eva Torekull}}	Godkändes {{D}}	
E Elpriser/ljussättning {{I n=E; kind=go-round}}	Helsingborg släcker fasader kl 23 {{S org=Helsingborg; topic=Elpriser/ljussättning; stance=doing}}		
	Trelleborg släcker inte {{S org=Trelleborg; topic=Elpriser/ljussättning; stance=no}}		
	Eslöv överväger {{S org=Eslöv; topic=Elpriser/ljussättning; stance=undecided}}		
	Ängelholm byter till led, 3 år {{S org=Ängelholm; topic=Elpriser/ljussättning; stance=doing}}		Leyla delar avtalet {{A who=Leyla Demir}}
F Mall strandskydd {{I n=F; outcome=postponed}}	Båda granskarna borta	Upp igen 21 oktober {{P until=2022-10-21; what=Mall strandskydd; why=Båda granskarna borta}} {{M date=2022-10-21}}	
G Granskare {{I n=G}}	Efter Eva T: stolen fri {{V seat=Granskare; body=Mall strandskydd}}		Agnes ber Ystad om ett namn {{A who=Agnes Rydberg; to=Ystad}}
H Malmös bostadsmål {{I n=H; kind=information}}	Filip visade kalkylen. Arbetsmaterial, lämnas inte ut. {{X mark=Arbetsmaterial, lämnas inte ut}}	Till handlingarna	
I Resan {{I n=I}}	Gustaf hinner inte, Ingeborg åker på hans biljett {{N person=Ingeborg Sandell; role=deltagare; body=Resan; for=Gustaf Wrede}}		Namnbyte tåget: Navid, måndag {{A who=Navid Tehrani; due=2022-09-05}}
J Ny fråga {{I n=J; kind=question}}	Får AI-bilder användas i samråd? {{Q}}		
