@file Protokoll 28 augusti 2024.txt
@body Etableringsnätverket Skaraborg
@date 2024-08-28
@start 09:00
@end 12:00
@place Skara stadshus, Djäknesalen
@mode in_person
@secretary Bertil Wennerhag
@p Christoffer Lundh | Skövde | näringslivschef | chair
@p Anna-Karin Sandell | Lidköping | näringslivschef
@p Dragan Petrović | Falköping | etableringsansvarig
@p Ylva Frost | Mariestad | näringslivschef
@p Jens Boberg | Tibro | näringslivsutvecklare
@p Jens Almgren | Skara | näringslivschef
@p Kristin Hellqvist Bohm | Götene | näringslivschef | partial=§§ 38–42
@p Sahar Moradi | Töreboda | näringslivsutvecklare
@p Mona Ivarsson | Vara | näringslivschef | absent excused
@p Tomas Rinaldi | Karlsborg | näringslivschef | absent excused
@p Anna Wirén | Hjo | näringslivsutvecklare | absent
@p Bertil Wennerhag | | | guest
@p Peter Kullgren Asp | Trafikverket | | guest partial=§ 40
---
ETABLERINGSNÄTVERKET SKARABORG
Protokoll, onsdagen den 28 augusti 2024, kl. 9–12
Rum: Skara stadshus, Djäknesalen

Närvaro enligt upprop
Christoffer Lundh, näringslivschef, Skövde, ordförande
Anna-Karin Sandell, näringslivschef, Lidköping
Dragan Petrović, etableringsansvarig, Falköping
Ylva Frost, näringslivschef, Mariestad
Jens Boberg, näringslivsutvecklare, Tibro
Jens Almgren, näringslivschef, Skara
Kristin Hellqvist Bohm, näringslivschef, Götene, §§ 38–42
Sahar Moradi, näringslivsutvecklare, Töreboda
Ursäkt anmäld av Mona Ivarsson, näringslivschef, Vara, och Tomas Rinaldi, näringslivschef, Karlsborg
Frånvarande därutöver: Anna Wirén, näringslivsutvecklare, Hjo
Gäst: Peter Kullgren Asp, Trafikverket, § 40
Protokollet fördes av Bertil Wennerhag

§ 38 Sammanträdets öppnande, protokollets justering {{I n=38; kind=decision}}
Ordföranden öppnade sammanträdet med några ord om konjunkturen, vilken enligt Konjunkturinstitutet väntas vända först nästa vår. {{|}}Uppdraget att justera gick denna gång till Sahar Moradi. {{D}} {{N person=Sahar Moradi; role=justerare; body=Etableringsnätverket Skaraborg}}

§ 39 Markberedskap i Skaraborg {{I n=39; kind=theme}}
Dragan Petrović föredrog den inventering som i våras anförtroddes honom. Femton kommuner tillfrågades och tolv svarade. Tillsammans förfogar dessa över 611 hektar planlagd industrimark, varav dock endast 94 hektar kan bebyggas utan nya ledningar. Elnätsbolagen har i flera fall meddelat väntetider om sju år. Länsstyrelsen brukar pröva jordbruksmarkens värde strängare än i andra län, och en dom i Mark- och miljööverdomstolen har nyligen upphävt en plan i Ulricehamn av detta skäl. Jens Almgren framhöll att en etablerare aldrig frågar efter kommungränser. Ylva Frost instämde häri och tillade att Mariestad i fjol förlorade en kund just därför att ingen visste vem som ägde frågan. Kristin Hellqvist Bohm skulle gärna förorda en gemensam markbank, blott statsbidrag kunde påräknas.
Falköping har reserverat 120 hektar vid Marjarp för etableringar i kommunernas samfällda namn. {{S org=Falköping; topic=mark; stance=doing}} Tibro säger nej till att ställa mark till förfogande, då all planlagd mark är såld. {{S org=Tibro; topic=mark; stance=no}} I Lidköping prövar man frågan i samband med översiktsplanen och har ännu ingen mening. {{S org=Lidköping; topic=mark; stance=undecided}}
Nätverket beslutar
att inventeringen hålles aktuell en gång per kvartal, {{D}}
att densamma utökas med uppgift om tillgänglig effekt, varom Dragan Petrović har att inhämta upplysning från nätägarna senast den 30 september. {{D}} {{A who=Dragan Petrović; to=nätägarna; due=2024-09-30}}

§ 40 Västra stambanan {{I n=40}}
Peter Kullgren Asp från Trafikverket orienterade om åtgärdsplanen. Verket har bestämt att sidospåret i Stenstorp rivs 2026. {{|}}Den som vill bekosta ett bevarande har enligt lag rätt att träffa avtal därom, men prislappen är 11,5 miljoner kronor. {{K amount=11.5; unit=miljoner kronor}} Jens Boberg fann beloppet orimligt. Kullgren Asp betonade att regeringen när som helst kan ändra planen och att verket i så fall rättar sig därefter. {{|}}Skövde motsätter sig rivningen. {{S org=Skövde; topic=sidospåret i Stenstorp; stance=no}} Vad ett bevarande skulle betyda för godstrafiken till Tidaholm visste varken föredraganden eller någon annan. {{Q}} Föredraganden lovade Christoffer Lundh ett skriftligt underlag före den 13 september. {{A who=Peter Kullgren Asp; to=Christoffer Lundh; due=2024-09-13}}
Hela frågan upptages ånyo vid sammanträdet den 9 oktober, sedan underlaget inkommit. {{P until=2024-10-09; what=Västra stambanan; why=sedan underlaget inkommit}} {{M date=2024-10-09}}

§ 41 Företrädare i skilda organ {{I n=41; kind=decision}}
Kommunalförbundets beredning för tillväxt har att årligen i augusti mottaga namn från nätverket. Anna-Karin Sandell har sedan 2021 haft uppdraget och hade vänligen avböjt återval. {{|}}Efter sluten omröstning, sju röster mot en, tillsattes Ylva Frost i hennes ställe. {{D}} {{N person=Ylva Frost; role=ledamot; body=Kommunalförbundets beredning för tillväxt; for=Anna-Karin Sandell}} Som hennes suppleant kvarstår Jens Almgren, vars mandat löper ytterligare ett år. {{N person=Jens Almgren; role=suppleant; body=Kommunalförbundets beredning för tillväxt; for=Ylva Frost}} Till mässan i München den 7–8 oktober avreser på nätverkets vägnar Sahar Moradi. {{N person=Sahar Moradi; role=deltagare; body=mässan i München}} {{M date=2024-10-07; what=mässan i München}} {{M date=2024-10-08; what=mässan i München}} Platsen i regionens etableringsråd, där Tomas Rinaldi och en tjänsteman från Borås sitter, berördes icke.

§ 42 Skrivelse rörande elnätsavgifter {{I n=42; kind=decision}}
Upplästes en skrivelse från Vara, vari föreslås en uppvaktning hos Energimarknadsinspektionen. {{|}}Mona Ivarsson hade tillagt att Vara i vilket fall kommer att göra en egen framställning. {{S org=Vara; topic=elnätsavgifter; stance=doing}} Kristin Hellqvist Bohm anmälde att Götene stöder förslaget. {{S org=Götene; topic=elnätsavgifter; stance=yes}} Vid omröstningen avgåvos lika många ja som nej, varvid ordförandens utslagsröst fällde avgörandet för bifall. {{D}} Uppvaktningen anordnas av ordföranden, såframt myndigheten mottager en sådan före årsskiftet. {{A who=Christoffer Lundh; if=såframt myndigheten mottager en sådan före årsskiftet; due=2024-12-31}}

§ 43 Från kommunerna inkomna frågor {{I n=43; kind=go-round}}
Skara har anställt en lots för livsmedelsföretag. {{S org=Skara; stance=doing}} Töreboda planerar en hamnplats för biogas. {{S org=Töreboda; stance=doing}} Mariestad avstår i år från företagsgala. {{S org=Mariestad; topic=företagsgala; stance=no}} Falköpings hotell är sålt och Tibros möbelmuseum har fått en ny föreståndare.
Sahar Moradi begärde att få deltagarnas företagslistor, och samtliga lovade att tillhandahålla dem. {{A who=samtliga; to=Sahar Moradi}}

§ 44 Förtroendemän och sekreterare {{I n=44}}
Undertecknad har ombetts fortsätta ännu ett arbetsår, vilket härmed bekräftas. {{N person=Bertil Wennerhag; role=sekreterare; body=Etableringsnätverket Skaraborg}}

Bertil Wennerhag
