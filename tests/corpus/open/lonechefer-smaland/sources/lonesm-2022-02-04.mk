@file lonechefer_220204.docx
@body Lönechefsnätverket Småland
@date 2022-02-04
@start 10:00
@end 11:30
@mode online
@secretary Kim Åström Diaz
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Besnik Krasniqi | Alvesta
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Josefin Ring | Vetlanda
@p Tove Magnusson | Västervik
@p Kim Åström Diaz | | | guest
@p Lars Pihlgren | Eksjö | | absent
@p Gun-Britt Aronsson | Västervik | | absent
---
Lönechefsnätverket Småland 2022-02-04
10.00–11.30, digitalt. Anteckningar: Kim Åström Diaz
Deltog	Inger Stenberg, Växjö (ordförande)
Deltog	Anneli Fagerström, Ljungby
Deltog	Besnik Krasniqi, Alvesta
Deltog	Karin Hjelmqvist, Värnamo
Deltog	Roger Dahlin, Gislaved
Deltog	Karin Öst, Nässjö
Deltog	Josefin Ring, Vetlanda
Deltog	Tove Magnusson, Västervik
Deltog inte	Lars Pihlgren, Eksjö
Deltog inte	Gun-Britt Aronsson, Västervik
Kapitel fem {{I kind=decision}}
- Karin H:s omskrivning släpps igenom. {{D}}
- Inskjutet blad till den tryckta skriften ordnar Anneli. {{A who=Anneli Fagerström}}
Nya importen {{I kind=go-round}}
- Vetlanda har skrivit på {{S org=Vetlanda; stance=yes}}
- Nässjö skriver på i eftermiddag {{S org=Nässjö; stance=yes}}
- Värnamo står utanför {{S org=Värnamo; stance=no}}
- Västervik: Tove har ännu inte mandat att svara {{S org=Västervik; stance=undecided}}
- Intyg att man skrivit på går till Roger, alla, 25/2 {{A who=alla; due=2022-02-25; to=Roger Dahlin}}
Testmiljön {{I kind=decision}}
- Permanentas om felen är under tio i mars. {{D if=om felen är under tio i mars}}
- Josefin levererar felrapport 1/4. {{A who=Josefin Ring; due=2022-04-01}} {{M date=2022-04-01}}
- Driften kostar 6,50 kr per anställd. {{K amount=6.50; unit=kr per anställd}}
- Karin Ö hoppar av som backup, {{|}}in hoppar Besnik {{N person=Besnik Krasniqi; role=backup; body=Testmiljön; for=Karin Öst}}
Bemanning av grupper {{I kind=decision}}
Grupp	Vi har där
SKR lönereferens	Lars (till 2023) {{N person=Lars Pihlgren; role=representant; body=SKR lönereferens}}
Arbetsgrupp AID	Roger sk, Tove, Josefin {{N person=Roger Dahlin; role=sammankallande; body=Arbetsgrupp AID}} {{N person=Tove Magnusson; role=ledamot; body=Arbetsgrupp AID}} {{N person=Josefin Ring; role=ledamot; body=Arbetsgrupp AID}}
Pensionsforum syd	plats 2 obemannad {{V seat=plats 2; body=Pensionsforum syd}}
- Grupperna fastlades utan diskussion. {{D}}
Lönedagarna {{I kind=report; outcome=postponed}}
- Lars hade reseberättelsen. {{|}}Nästa möte i april får den komma. {{P until=2022-04-01; what=Lönedagarna; why=Lars hade reseberättelsen}}
Ställföreträdande {{I}}
- Inger opereras i mars. {{|}}Anneli håller i klubban 1 april. {{N person=Anneli Fagerström; role=ordförande; body=Lönechefsnätverket Småland; for=Inger Stenberg}}
- Tove Magnusson vikarierar för Gun-Britt tills tjänsten är tillsatt. {{N person=Tove Magnusson; role=ersättare; org=Västervik; for=Gun-Britt Aronsson}}
Kvar på listan {{I}}
- Hur länge sparas lönelistor från 80-talet? {{Q}}
- Semesterväxling sparas till hösten, ingen har utfall än. {{P what=Semesterväxling; why=ingen har utfall än}}
- Kim byter tjänst inom Växjö 1 september. {{L person=Kim Åström Diaz; org=Växjö; when=1 september; why=byter tjänst}}
- Vår prisjämförelse lyder under sekretess. {{X mark=lyder under sekretess}}
- Besnik skickar kursplanen till alla. {{A who=Besnik Krasniqi; to=alla}}
