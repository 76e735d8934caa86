@file FHS 2 feb.txt
@body Folkhälsostrategerna Jämtland
@date 2017-02-02
@start 10:00
@end 12:00
@place Krokoms kommunhus
@mode hybrid
@secretary Tyra Löfmark
@p Annika Hamrén | Östersund | | chair
@p Disa Mårdh | Åre | | remote
@p Kristoffer Wallin | Krokom | |
@p Lars-Göran Eliasson | Bräcke | |
@p Jonna Fjällström | Strömsund | | absent
@p Samira Yusuf Olsson | Ragunda | |
@p Eva-Stina Kjell | Härjedalen | | remote
@p Petra Ung | Berg | |
@p Tyra Löfmark | Regionen | | guest
---
Folkhälsostrategerna Jämtland 2 februari 2017 kl 10-12 i Krokoms kommunhus
Här: Annika Hamrén Östersund ordf, Kristoffer Wallin Krokom, Lars-Göran Eliasson Bräcke, Samira Yusuf Olsson Ragunda, Petra Ung Berg
På skärm: Disa Mårdh Åre, Eva-Stina Kjell Härjedalen
Sjukt barn: Jonna Fjällström Strömsund
Skriver: Tyra Löfmark Regionen

ÖVERENSKOMMELSERNA {{I}}
Regionens text kom i måndags. {{|}}Läs! {{A who=alla}}
Krokom: påskriven sen igår {{S org=Krokom; stance=doing; topic=ÖVERENSKOMMELSERNA}}
Berg: fortfarande osäkert, KS 7 mars {{S org=Berg; stance=undecided; topic=ÖVERENSKOMMELSERNA}} {{M date=2017-03-07; what=KS Berg}}
Åre: ja till hela paketet {{S org=Åre; stance=yes; topic=ÖVERENSKOMMELSERNA}}
Härjedalen: nej kvarstår {{S org=Härjedalen; stance=no; topic=ÖVERENSKOMMELSERNA}}
Vi borde nog ha ett gemensamt kalas när alla skrivit på. {{F}}
Uppföljning av texten gör vi ihop en gång per år - överenskommet. {{D}}

TRE FRÅGOR OM ENSAMHET {{I kind=decision}}
Petras frågor dög, nr 2 skrivs om.
Petra gör det på stubben och mejlar runt. {{A who=Petra Ung}}
Ut i fält 1 april till 31 maj, spikat. {{D}}
Kostar 18 öre/inv. {{K amount=18; unit=öre/inv}}

KASSÖR {{I}}
Disa gick från kanske till ja: ny kassör från i dag. {{N person=Disa Mårdh; role=kassör; body=Folkhälsostrategerna Jämtland}} Handslag på det. {{D}}
LGE revisor, som förra året. {{N person=Lars-Göran Eliasson; role=revisor; body=Folkhälsostrategerna Jämtland}}
Bankdosan har Annika, hon lämnar den i Åre i sportlovet. {{A who=Annika Hamrén; to=Disa Mårdh}}

VÅLDSPREVENTION {{I outcome=postponed}}
Jonna borta, hennes punkt. {{P until=2017-04-06; what=VÅLDSPREVENTION; why=Jonna borta}} Ny chans 6 april. {{M date=2017-04-06}}

FRIDA {{I}}
Slutar! {{|}}Polisen i Sundsvall lockar, sista dag 31 mars. {{L person=Frida Åslund Keita; org=Bräcke; when=31 mars; why=Polisen i Sundsvall lockar}}
ANDT-stolen står tom från april {{V seat=ANDT-samordnare; org=Bräcke}}
LGE: chefen har lovat att annonsera, men jag tror det när jag ser det
Samira avlastar med skolorna i mars. {{A who=Samira Yusuf Olsson}}

LITE AV VARJE {{I}}
- Barnrättsrådet 16/2: Kristoffer går dit för Samira. {{N person=Kristoffer Wallin; role=ersättare; body=Barnrättsrådet; for=Samira Yusuf Olsson}} {{M date=2017-02-16; what=Barnrättsrådet}}
- Pistmaskinen: Eva-Stina släpper frågan, struken.
- Får vi använda drönare vid spårkontroll?? Ingen aning. {{Q}}
- Råtabellen per skola är arbetsmaterial, skicka inte vidare. {{X mark=arbetsmaterial, skicka inte vidare}}
- Tanken är Funäsdalen i juni.
