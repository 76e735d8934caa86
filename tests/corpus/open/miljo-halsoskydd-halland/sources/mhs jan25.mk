@file mhs jan25.txt
@body Miljö- och hälsoskyddsgruppen
@date 2025-01-28
@start 09:00
@end 11:00
@place Falkenberg, Argus
@mode in_person
@secretary Tim Sjögren
@p Shirin Moradi | Halmstad | | chair
@p Anneli Wretman | Falkenberg
@p Tim Sjögren | Halmstad
@p Wilma Cronqvist | Hylte
@p Petra Lindqvist-Bauer | Kungsbacka
@p Ragnhild Ekdal-Holst | Laholm
@p Anneli Duvander | Varberg
@p Kofi Mensah | Varberg
---
Miljö- och hälsoskyddsgruppen 28/1-25, Falkenberg, Argus, 9-11
Alla var där! Shirin Moradi Halmstad (ordf), Anneli Wretman Falkenberg, Tim Sjögren Halmstad (text), Wilma Cronqvist Hylte, Petra Lindqvist-Bauer Kungsbacka, Ragnhild Ekdal-Holst Laholm, Anneli Duvander Varberg, Kofi Mensah Varberg

1: VEM GÖR VAD 2025 {{I n=1; kind=decision}}
Listan nedan sa gruppen ja till i klump: {{D}}
ordförande = Shirin, nu när Jens klivit av {{N person=Shirin Moradi; role=ordförande; body=Miljö- och hälsoskyddsgruppen; for=Jens Oddsberg}}
vice = Petra {{N person=Petra Lindqvist-Bauer; role=vice ordförande; body=Miljö- och hälsoskyddsgruppen}}
sekreterare = Tim + Ragnhild igen {{N person=Tim Sjögren; role=sekreterare; body=Miljö- och hälsoskyddsgruppen}} {{N person=Ragnhild Ekdal-Holst; role=sekreterare; body=Miljö- och hälsoskyddsgruppen}}
webbansvarig = Wilma {{N person=Wilma Cronqvist; role=webbansvarig; body=Miljö- och hälsoskyddsgruppen}}
styrgrupp Miljösamverkan = Anneli W, Ragnhild (båda sitter kvar) {{N person=Anneli Wretman; role=representant; body=styrgrupp Miljösamverkan}} {{N person=Ragnhild Ekdal-Holst; role=representant; body=styrgrupp Miljösamverkan}}
Jens gamla plats i kemikaliegruppen = ? {{V seat=plats; body=kemikaliegruppen}}

2: KEMIKALIEGRUPPEN {{I n=2; outcome=postponed}}
Kungsbacka skickar nån ny, namn saknas än. {{|}}Avvakta till 25 mars. {{P until=2025-03-25; what=Jens gamla plats i kemikaliegruppen; why=Kungsbacka skickar nån ny, namn saknas än}}

3: VEDELDNING {{I n=3; kind=decision}}
Kofis förslag: jättebra, antaget. {{D}} Provas ett år, dvs t o m januari 2026. {{D until=2026-01}}
Hylte kör {{S org=Hylte; topic=vedeldning; stance=yes}}, Falkenberg kollar med nämnden {{S org=Falkenberg; topic=vedeldning; stance=undecided}}
Kofi fixar pdf till fredag 31/1 {{A who=Kofi Mensah; due=2025-01-31}}
Wilma lägger på webben {{A who=Wilma Cronqvist}}

4: SOLARIER V 6-7 {{I n=4; kind=decision}}
Anneli D är tillbaka på kryckor och i ledningen, tack Petra {{N person=Anneli Duvander; role=projektledare; body=SOLARIER V 6-7; for=Petra Lindqvist-Bauer}}
Drar igång om minst två kan gå ihop per besök, annars hoppar vi över orten {{D if=om minst två kan gå ihop per besök}}
Petra+Tim besöker Kungsbacka, Shirin+Kofi Halmstad {{A who=Petra Lindqvist-Bauer,Tim Sjögren,Shirin Moradi,Kofi Mensah}}
Var hamnar böterna? {{Q}} Nope, vet ej
Adresslistan: sprid inte! {{X mark=sprid inte}}

5: AVGÅNG {{I n=5}}
Anneli W drar till Skatteverket 1 april {{L person=Anneli Wretman; org=Falkenberg; when=2025-04-01; why=Skatteverket}}
Då tar Gustav Rehn Falkenbergs stol här {{N person=Gustav Rehn; role=ledamot; body=Miljö- och hälsoskyddsgruppen; org=Falkenberg; for=Anneli Wretman}}
Och hennes plats i styrgruppen? tom från april {{V seat=representant; body=styrgrupp Miljösamverkan}}

6: PENGAR {{I n=6}}
3 000 kr/kommun till gemensam ljudmätare {{K amount=3000; unit=kr/kommun}} Laholm betalar gärna {{S org=Laholm; topic=ljudmätare; stance=yes}} Varberg har redan en {{S org=Varberg; topic=ljudmätare; stance=doing}}
Petra tar in offerter, klart sista feb {{A who=Petra Lindqvist-Bauer; due=2025-02-28}}

7: TATUERARNA {{I n=7; outcome=postponed}}
Checklistan kom i fredags, ingen hunnit läsa, så ny chans nästa gång {{P until=2025-03-25; what=TATUERARNA; why=ingen hunnit läsa}}

8: KALENDER {{I n=8}}
25 mars Halmstad {{M date=2025-03-25}} - 10 juni Laholm {{M date=2025-06-10}} - inspektörsdagarna Växjö 13-14 maj {{M date=2025-05-13; what=inspektörsdagarna Växjö}} {{M date=2025-05-14; what=inspektörsdagarna Växjö}}
Till Växjö: Wilma, Kofi {{N person=Wilma Cronqvist; role=deltagare; body=inspektörsdagarna Växjö}} {{N person=Kofi Mensah; role=deltagare; body=inspektörsdagarna Växjö}}
