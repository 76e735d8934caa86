@file FHS-8-sept-2016.txt
@body Folkhälsostrategerna Jämtland
@date 2016-09-08
@start 13:00
@end 15:00
@place Strömsunds folkhögskola
@mode in_person
@secretary Birger Nystedt
@p Annika Hamrén | Östersund | | chair
@p Disa Mårdh | Åre | | absent
@p Kristoffer Wallin | Krokom | |
@p Lars-Göran Eliasson | Bräcke | | partial=från nr 3
@p Jonna Fjällström | Strömsund | |
@p Samira Yusuf Olsson | Ragunda | |
@p Eva-Stina Kjell | Härjedalen | |
@p Petra Ung | Berg | |
@p Birger Nystedt | Regionen | | guest
---
Folkhälsostrategerna Jämtland
Datum: 8 september 2016
Tid: 13.00–15.00
Lokal: Strömsunds folkhögskola
Ordförande: Annika Hamrén (Östersund)
Sekreterare: Birger Nystedt (Regionen), ej ledamot
Ledamöter: Kristoffer Wallin (Krokom), Lars-Göran Eliasson (Bräcke, från nr 3), Jonna Fjällström (Strömsund), Samira Yusuf Olsson (Ragunda), Eva-Stina Kjell (Härjedalen), Petra Ung (Berg)
Ej tillstädes: Disa Mårdh (Åre)

Nr 1. {{|}}Inval {{I n=1}}. {{|}}Jonna Fjällström är Strömsunds nya folkhälsosamordnare och intar kommunens plats. {{N person=Jonna Fjällström; role=ledamot; body=Folkhälsostrategerna Jämtland; org=Strömsund}}

Nr 2. {{|}}Mall för hälsobokslut {{I n=2; kind=decision}}. {{|}}Föredrogs och fastställdes. {{D}} {{|}}Användningen är frivillig. {{D}} KW distribuerar den till kommunerna före den 30 september. {{A who=Kristoffer Wallin; due=2016-09-30; to=kommunerna}}

Nr 3. {{|}}Trygga Kompisar {{I n=3; kind=go-round}}. Mittuniversitetets läsning gav svagt stöd.
Krokom: avstår efter läsningen. {{S org=Krokom; stance=no; topic=Trygga Kompisar}}
Strömsund: fortsätter läsåret ut. {{S org=Strömsund; stance=doing; topic=Trygga Kompisar}}
Berg: kan tänka sig ett mindre försök. {{S org=Berg; stance=interested; topic=Trygga Kompisar}}
Ragunda: ingen ståndpunkt. {{S org=Ragunda; stance=undecided; topic=Trygga Kompisar}}
Arvode till universitetet, 14 200 kr, utbetalas. {{K amount=14200; unit=kr}} {{D}}
Verkställes av ordföranden. {{A who=Annika Hamrén}}

Nr 4. {{|}}ANDT-arbetsplan {{I n=4; outcome=postponed}}. Planen inkom i går. {{|}}Bordlägges till den 24 november för inläsning. {{P until=2016-11-24; what=ANDT-arbetsplan; why=för inläsning}} {{M date=2016-11-24}}
Synpunkter lämnas av var och en till F. {{|}}Åslund Keita senast 1 november. {{A who=var och en; due=2016-11-01; to=F. Åslund Keita}}

Nr 5. {{|}}Kallelse till kommunalråden {{I n=5}}. Ligger hos regiondirektören för underskrift. {{|}}Nätverket borde vara med vid samtalet. {{F}}

Nr 6. {{|}}Val {{I n=6; kind=decision}}.
Idrottsförbundets samråd: Eva-Stina Kjell avsäger sig. {{L person=Eva-Stina Kjell}} Jonna Fjällström väljs i hennes ställe. {{N person=Jonna Fjällström; role=representant; body=Idrottsförbundets samråd; for=Eva-Stina Kjell}} {{D}}
Valberedning: Petra Ung (sammankallande), Lars-Göran Eliasson. {{N person=Petra Ung; role=sammankallande; body=Valberedning}} {{N person=Lars-Göran Eliasson; role=ledamot; body=Valberedning}} {{D}}
Kassörsposten: ingen nominerad. {{V seat=Kassörsposten; body=Folkhälsostrategerna Jämtland}}
Sekreterare från november: Tyra Löfmark efter Birger Nystedt. {{N person=Tyra Löfmark; role=sekreterare; body=Folkhälsostrategerna Jämtland; for=Birger Nystedt}} {{D}}

Nr 7. {{|}}Övrigt {{I n=7}}.
- Suicidstatistiken på kommunnivå är belagd med sekretess. {{X mark=belagd med sekretess}}
- Hur mäts ensamhet hos äldre? {{|}}Fråga utan adressat. {{Q}}
- Folkhälsodagen, Storsjöteatern, 17 november. {{M date=2016-11-17; what=Folkhälsodagen}}
- SYO ordnar bord till Folkhälsodagen. {{A who=Samira Yusuf Olsson}}
- Enligt tidigare löfte överlämnade PU stegräknarna.
