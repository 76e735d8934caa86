@file uppdragsval-22.txt
@body Regional politisk samverkan Norrbotten
@date 2023-11-30
@secretary Johan Isaksson
@p Birgitta Larsen | Luleå | kommunalråd | chair
@p Kjell Uusitalo | Haparanda | kommunalråd
@p Maria Stålnacke | Kiruna | kommunalråd
@p Tommy Nyström | Boden | kommunalråd
@p Anita Backlund | Piteå | kommunalråd
@p Roland Boman | Kalix | kommunalråd
@p Lars Backman | Älvsbyn | kommunalråd
@p Eivor Niemi | Pajala | kommunalråd
@p Håkan Sandberg | Arvidsjaur | kommunalråd
@p Ingrid Holmbom | Arjeplog | kommunalråd
@p Mats Kuoppa | Övertorneå | kommunalråd
@p Henrika Wuolo | Gällivare | kommunalråd
@p Per-Ola Snell | Jokkmokk | kommunalråd
@p Britt Hansson | Överkalix | kommunalråd | absent
@p Anders Öbrand | Region Norrbotten | regionråd
@p Elin Mukka | Region Norrbotten | regionråd
@p Rut Ahlin | Norrbottens Kommuner | förbundsdirektör | guest
@p Johan Isaksson | Norrbottens Kommuner | sekreterare | guest
---
Regional politisk samverkan Norrbotten
Minnesanteckningar 2023-11-30
Närvarande ledamöter:
Birgitta Larsen, Luleå, kommunalråd, ordförande
Kjell Uusitalo, Haparanda, kommunalråd
Maria Stålnacke, Kiruna, kommunalråd
Tommy Nyström, Boden, kommunalråd
Anita Backlund, Piteå, kommunalråd
Roland Boman, Kalix, kommunalråd
Lars Backman, Älvsbyn, kommunalråd
Eivor Niemi, Pajala, kommunalråd
Håkan Sandberg, Arvidsjaur, kommunalråd
Ingrid Holmbom, Arjeplog, kommunalråd
Mats Kuoppa, Övertorneå, kommunalråd
Henrika Wuolo, Gällivare, kommunalråd
Per-Ola Snell, Jokkmokk, kommunalråd
Anders Öbrand, Region Norrbotten, regionråd
Elin Mukka, Region Norrbotten, regionråd
Tjänstepersoner:
Rut Ahlin, Norrbottens Kommuner, förbundsdirektör
Johan Isaksson, Norrbottens Kommuner, sekreterare
Frånvarande:
Britt Hansson, Överkalix, kommunalråd

1 § Upprop och val av justerare {{I n=1}}
Johan Isaksson förrättade upprop. {{|}}Att justera anteckningarna utsågs Eivor Niemi och Lars Backman. {{D}}{{N person=Eivor Niemi; role=justerare; body=Regional politisk samverkan Norrbotten; org=Pajala}} {{N person=Lars Backman; role=justerare; body=Regional politisk samverkan Norrbotten; org=Älvsbyn}}
2 § Anmälan om ändrade förtroendeuppdrag {{I n=2}}
Kommunfullmäktige i Kalix har den 16 oktober entledigat Sonja Lind från uppdraget i samverkan och valt Roland Boman till ny ledamot efter henne. {{N person=Roland Boman; role=ledamot; body=Regional politisk samverkan Norrbotten; org=Kalix; for=Sonja Lind}}
Kommunfullmäktige i Gällivare har valt Ove Tano till ersättare för Henrika Wuolo. {{N person=Ove Tano; role=ersättare; body=Regional politisk samverkan Norrbotten; org=Gällivare; for=Henrika Wuolo}}
Överkalix har inte anmält någon ersättare. {{V seat=ersättare; body=Regional politisk samverkan Norrbotten; org=Överkalix}}
Samverkan noterade anmälningarna.
3 § Val av presidium {{I n=3}}
Birgitta Larsen omvaldes till ordförande på två år. {{D}}{{N person=Birgitta Larsen; role=ordförande; body=Regional politisk samverkan Norrbotten; org=Luleå}}
Till förste vice ordförande nyvaldes Anders Öbrand. {{D}}{{N person=Anders Öbrand; role=förste vice ordförande; body=Regional politisk samverkan Norrbotten; org=Region Norrbotten}}
Till andre vice ordförande efter Anita Backlund, som undanbett sig omval, nyvaldes Per-Ola Snell. {{D}}{{N person=Per-Ola Snell; role=andre vice ordförande; body=Regional politisk samverkan Norrbotten; org=Jokkmokk; for=Anita Backlund}}{{L person=Anita Backlund; org=Piteå; why=undanbett sig omval}}
4 § Bussgods {{I n=4}}
Elin Mukka redogjorde för regionens utredning. Regionen har sju linjer som går med underskott. Utredningen är inte färdigbehandlad i regionstyrelsen. Mats Kuoppa framhöll att linjerna har stor betydelse för Tornedalen.
5 § Beredning för kompetensförsörjning {{I n=5}}
Beredningen har under hösten bestått av fyra personer. {{|}}Samverkan beslutade att utöka beredningen till sex personer och utse Maria Stålnacke och Tommy Nyström som nya ledamöter. {{D}}{{N person=Maria Stålnacke; role=ledamot; body=Beredning för kompetensförsörjning; org=Kiruna}} {{N person=Tommy Nyström; role=ledamot; body=Beredning för kompetensförsörjning; org=Boden}}
Sammankallande är, liksom tidigare, Håkan Sandberg. {{N person=Håkan Sandberg; role=sammankallande; body=Beredning för kompetensförsörjning; org=Arvidsjaur}}
6 § Gemensamma nämnden för hjälpmedel {{I n=6}}
Nämnden har elva ledamöter. De utses av respektive fullmäktige. {{|}}Ledamoten för Arjeplog, Lage Öst, har flyttat och Ingrid Holmbom träder in till dess att fyllnadsval har skett. {{L person=Lage Öst; org=Arjeplog; why=flyttat}}{{N person=Ingrid Holmbom; role=ledamot; body=Gemensamma nämnden för hjälpmedel; org=Arjeplog; for=Lage Öst}}
7 § Ombud vid stämma {{I n=7}}
Vid Norrtågs stämma den 14 december för Anita Backlund samverkans talan. {{M date=2023-12-14; what=Norrtågs stämma}}{{N person=Anita Backlund; role=ombud; body=Norrtågs stämma; org=Piteå}}
Som ombud vid Inlandsbanans stämma utsågs Per-Ola Snell med Ingrid Holmbom som ersättare. {{D}}{{N person=Per-Ola Snell; role=ombud; body=Inlandsbanans stämma; org=Jokkmokk}}{{N person=Ingrid Holmbom; role=ersättare; body=Inlandsbanans stämma; org=Arjeplog; for=Per-Ola Snell}}
8 § Försvaret {{I n=8}}
Överste Lars Rune besökte mötet och svarade på frågor. Regeringen väntas presentera en inriktning i maj.
9 § Yttrande om minerallagen {{I n=9}}
Kiruna och Gällivare har lämnat egna yttranden. {{S org=Kiruna}} {{S org=Gällivare}} Samverkan avger därutöver ett gemensamt yttrande. {{D}}{{A who=Samverkan}} Förbundsdirektören får i uppdrag att utforma yttrandet i samråd med presidiet senast den 15 januari. {{D}}{{A who=Rut Ahlin; due=2024-01-15}}
10 § Representant i strukturfondspartnerskapet {{I n=10}}
Partnerskapets ledamöter utses av regeringen efter nominering. {{|}}Samverkan nominerar Birgitta Larsen och Kjell Uusitalo. {{D}}{{N person=Birgitta Larsen; role=ledamot; body=strukturfondspartnerskapet; org=Luleå}} {{N person=Kjell Uusitalo; role=ledamot; body=strukturfondspartnerskapet; org=Haparanda}}
Eivor Niemi anmälde avvikande mening.
11 § Norrbottens Kommuners ledning {{I n=11}}
Rut Ahlin går i pension den 31 augusti 2024. {{L person=Rut Ahlin; org=Norrbottens Kommuner; when=2024-08-31; why=pension}} Förbundets styrelse har tillsatt en rekryteringsgrupp. {{|}}Rekryteringsgruppen leds av Lars Backman och i den ingår dessutom Tommy Nyström. {{N person=Lars Backman; role=ledare; body=Rekryteringsgruppen; org=Älvsbyn}}{{N person=Tommy Nyström; role=ledamot; body=Rekryteringsgruppen; org=Boden}}
12 § Ägardialog om universitetet {{I n=12}}
Piteå överväger att ansluta sig till campusavtalet. {{S org=Piteå; stance=interested}} Boden är redan part i avtalet. {{S org=Boden; stance=doing}}
13 § Beredskapsfrågor {{I n=13}}
Landshövdingen bjuder in till överläggning den 17 januari. {{M date=2024-01-17; what=överläggning}} Samverkan företräds av presidiet.
14 § Styrgrupp för vindkraft {{I n=14}}
Förslaget att ersätta Mats Kuoppa med Britt Hansson drogs tillbaka. {{|}}Mats kvarstår i styrgruppen. {{N person=Mats Kuoppa; role=ledamot; body=Styrgrupp för vindkraft; org=Övertorneå}}
15 § Nordkalottrådet {{I n=15}}
Sekretariatet i Rovaniemi har ny chef, Pekka Salo. {{N person=Pekka Salo; role=chef; body=Sekretariatet; for=Aino Laine}} Han efterträdde Aino Laine i september. Rådets möten hålls växelvis i Sverige, Norge och Finland.
Samverkan entledigar Roland Boman på egen begäran från rådet och utser Kjell Uusitalo i hans ställe. {{D}}{{L person=Roland Boman; org=Kalix; why=egen begäran}}{{N person=Kjell Uusitalo; role=ledamot; body=Nordkalottrådet; org=Haparanda; for=Roland Boman}}
16 § Medlemsavgift {{I n=16}}
Avgiften för 2024 fastställs till 9,10 kr per invånare. {{D}}{{K amount=9,10; unit=kr per invånare}}
17 § Kollektivtrafikmyndigheten {{I n=17}}
Direktionens ledamöter valdes i november 2022 och sitter till 2026. {{|}}Arvidsjaurs ledamot har varit sjukskriven sedan i mars, ersättaren Tora Ek tjänstgör. {{N person=Tora Ek; role=ersättare; body=Direktionen; org=Arvidsjaur}}
18 § Fyllnadsval till sociala beredningen {{I n=18}}
Fyllnadsvalet bordläggs i väntan på förslag från Boden. {{P what=Fyllnadsvalet; why=väntan på förslag från Boden}}
Platsen för Boden är vakant sedan den 1 oktober. {{V seat=plats; body=sociala beredningen; org=Boden}}
19 § Rapporter från uppdrag {{I n=19}}
- Maria Stålnacke rapporterade från gruvkommunernas nätverk, där hon är styrelseledamot.
- Kjell Uusitalo rapporterade från Bottenviksbågen.
- Håkan Sandberg hade inget att rapportera.
20 § Kommunikationsinsats {{I n=20}}
Johan Isaksson ansvarar för att planen kompletteras. {{A who=Johan Isaksson}}
21 § Politisk styrgrupp för välfärdsteknik {{I n=21}}
Styrgruppens sammansättning 2024 fastställdes enligt följande: {{D}}
Ordförande	Elin Mukka {{N person=Elin Mukka; role=ordförande; body=Politisk styrgrupp för välfärdsteknik; org=Region Norrbotten}}
Vice ordförande	Lars Backman {{N person=Lars Backman; role=vice ordförande; body=Politisk styrgrupp för välfärdsteknik; org=Älvsbyn}}
Ledamöter	Henrika Wuolo, Roland Boman {{N person=Henrika Wuolo; role=ledamot; body=Politisk styrgrupp för välfärdsteknik; org=Gällivare}} {{N person=Roland Boman; role=ledamot; body=Politisk styrgrupp för välfärdsteknik; org=Kalix}}
Ersättare	ej utsedda {{V seat=ersättare; body=Politisk styrgrupp för välfärdsteknik}}
22 § Motion från Älvsbyn {{I n=22}}
Motionen avslogs. {{D}}
23 § Delegation till Bryssel {{I n=23}}
I delegationen deltar Birgitta Larsen, Elin Mukka och Tommy Nyström. {{N person=Birgitta Larsen; role=deltagare; body=Delegation till Bryssel; org=Luleå}} {{N person=Elin Mukka; role=deltagare; body=Delegation till Bryssel; org=Region Norrbotten}} {{N person=Tommy Nyström; role=deltagare; body=Delegation till Bryssel; org=Boden}} Norra Sverige-kontorets chef tar emot.
24 § Jourdomstolar {{I n=24}}
Domstolsverket har aviserat nedläggning av ett kansli. {{|}}Haparanda avser att protestera. {{S org=Haparanda}}
25 § Arbetsordning {{I n=25}}
Arbetsordningen ändras så att ersättare får närvara. {{D}} Johan Isaksson tillställer ledamöterna den nya lydelsen. {{A who=Johan Isaksson; to=ledamöterna}}
26 § Utseende av revisor {{I n=26}}
Till lekmannarevisor för 2024 utses Sivert Palo, Pajala. {{D}}{{N person=Sivert Palo; role=lekmannarevisor; body=Regional politisk samverkan Norrbotten; org=Pajala}}
Ersättare för lekmannarevisorn utses vid nästa sammanträde. {{P until=next; what=Ersättare för lekmannarevisorn}}
27 § Valberedning {{I n=27}}
Eivor Niemi och Ingrid Holmbom kvarstår i valberedningen medan Håkan Sandberg ersätts av Maria Stålnacke. {{N person=Eivor Niemi; role=ledamot; body=Valberedning; org=Pajala}} {{N person=Ingrid Holmbom; role=ledamot; body=Valberedning; org=Arjeplog}}{{N person=Maria Stålnacke; role=ledamot; body=Valberedning; org=Kiruna; for=Håkan Sandberg}}
28 § Postservice {{I n=28}}
Myndigheten för post har gjort en översyn. Arjeplog är missnöjt med postgången.
29 § Biträdande sekreterare {{I n=29}}
Johan Isaksson biträds under våren av praktikanten Ida Rova. {{N person=Ida Rova; role=biträdande sekreterare; body=Regional politisk samverkan Norrbotten}}
30 § Nästa sammanträde {{I n=30}}
Sammanträdet hålls den 22 februari i Boden. {{M date=2024-02-22}} Anders Öbrand leder sammanträdet då Birgitta Larsen är på tjänsteresa. {{N person=Anders Öbrand; role=ordförande; body=Regional politisk samverkan Norrbotten; org=Region Norrbotten; for=Birgitta Larsen}}
31 § Tjänsteman till kollektivtrafikrådet {{I n=31}}
Tillväxtchef Nils Orre från Boden anmäls som kommunernas tjänsteman i kollektivtrafikrådet. {{N person=Nils Orre; role=tjänsteman; body=kollektivtrafikrådet; org=Boden}}
32 § Krigsplacering {{I n=32}}
Per-Ola Snell väckte frågan om samordning av krigsplaceringar. {{|}}Vem håller i det på länsnivå? {{Q}}
33 § Samiska rådet {{I n=33}}
Jokkmokk har utsett en samordnare för förvaltningsområdet. {{S org=Jokkmokk}} Rådets ordförande Inger Utsi informerade.
34 § Intressebolag {{I n=34}}
Piteå säljer sin andel i bolaget. {{S org=Piteå}} Bolagets vd Rolf Ek avgår i samband med försäljningen. {{L person=Rolf Ek; when=i samband med försäljningen}} Någon efterträdare har bolaget inte utsett. {{V seat=vd; body=Intressebolag}}
