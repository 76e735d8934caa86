@file Protokoll 7 december 2023.docx
@body IT-säkerhetsnätverket Norrbotten
@date 2023-12-07
@start 13:00
@end 15:20
@place Teams
@mode online
@secretary Ingvar Hedkvist
@p Katarina Öberg Lahti | Piteå | | chair remote
@p Fredrik Norlund | Luleå | | remote
@p Fredrik Niia | Kiruna | | remote
@p Emelie Granström | Älvsbyn | | remote
@p Samir Barakat | Kalix | | remote
@p Jaakko Pelttari | Haparanda | | remote
@p Hanna Muotka | Pajala | | remote
@p Inger Kuhmunen | Jokkmokk | | remote; partial=från mom. 4
@p Per-Ola Stenberg | Boden | | absent excused
@p Åsa Wälivaara | Gällivare | | absent excused
@p Ingvar Hedkvist | | sekreterare | guest remote
---
IT-säkerhetsnätverket Norrbotten
Protokoll 5/2023
Tidpunkt: 7.12.2023 kl. 13.00–15.20
Plats: Teams
Beslutande: Katarina Öberg Lahti, Piteå (ordförande), Fredrik Norlund, Luleå, Fredrik Niia, Kiruna, Emelie Granström, Älvsbyn, Samir Barakat, Kalix, Jaakko Pelttari, Haparanda, Hanna Muotka, Pajala, Inger Kuhmunen, Jokkmokk (från mom. 4)
Förfall: Per-Ola Stenberg, Boden, Åsa Wälivaara, Gällivare
Sekreterare: Ingvar Hedkvist, sekreterare
Mom. 1 Protokolljustering {{I n=1; kind=decision}}
Protokollet justeras digitalt av ordföranden jämte Jaakko Pelttari, som mötet därtill korade. {{D}} {{N person=Jaakko Pelttari; role=justerare; body=IT-säkerhetsnätverket Norrbotten}}
Mom. 2 Loggar från skolplattform {{I n=2; kind=decision}}
Mötet tog del av Emelie Granströms utredning. {{|}}Rekommendationen blev en bevarandetid om arton månader. {{D}}
Utredningen biläggs protokollet. {{|}}Riksarkivets yttrande efterhöres av Ingvar Hedkvist. {{A who=Ingvar Hedkvist}}
Mom. 3 Lösenordsskrivning {{I n=3; kind=decision}}
Fredrik Niias förslag bifölls, dock att kravet om byte var nittionde dag stryks. {{D if=dock att kravet om byte var nittionde dag stryks}}
Älvsbyn reserverade sig en vecka för svar. {{S org=Älvsbyn; topic=lösenordspolicy; stance=undecided}}
Jokkmokk tillämpar skrivningen sedan i måndags. {{S org=Jokkmokk; topic=lösenordspolicy; stance=doing}}
Mom. 4 Val för år 2024 {{I n=4; kind=decision}}
Befattning	Innehavare
Ordförande	Fredrik Niia, efter Katarina Öberg Lahti {{D}} {{N person=Fredrik Niia; role=ordförande; body=IT-säkerhetsnätverket Norrbotten; for=Katarina Öberg Lahti}}
Vice ordförande	Hanna Muotka {{D}} {{N person=Hanna Muotka; role=vice ordförande; body=IT-säkerhetsnätverket Norrbotten}}
Kassör	obesatt {{V seat=kassör; body=IT-säkerhetsnätverket Norrbotten}}
Till intern granskare omvaldes Inger Kuhmunen. {{D}} {{N person=Inger Kuhmunen; role=intern granskare; body=IT-säkerhetsnätverket Norrbotten}}
Mom. 5 Medlemsavgift {{I n=5; kind=decision}}
Avgiften bestämdes till 4 200 kr för 2024. {{D}} {{K amount=4200; unit=kr; years=2024}}
Fakturering ombesörjes av Piteå före januari månads utgång. {{A who=Piteå; due=2024-01-31}}
Mom. 6 Certifikatlösning {{I n=6; outcome=postponed}}
Då föredraganden Per-Ola Stenberg var sjuk får punkten stå över till februarimötet, den 8 februari. {{P until=2024-02-08; what=Certifikatlösning; why=Då föredraganden Per-Ola Stenberg var sjuk}} {{M date=2024-02-08}}
Mom. 7 Krisövningen {{I n=7; kind=report}}
Samir Barakat har nedbringat priset till 171 tkr. {{K amount=171; unit=tkr}}
Deltagarförteckning insändes av envar kommun till övningsledaren, sista dag 1 mars. {{A who=envar kommun; to=Samir Barakat; due=2024-03-01}}
Polisen har tackat ja genom Louise Tornberg. {{|}}Fråga om tolk till de finska gästerna lämnades utan svar. {{Q}}
Mom. 8 Delgivningar {{I n=8}}
Sekretess enligt OSL 18 kap: bilaga 3 om sårbarheter får icke vidarebefordras. {{X mark=Sekretess enligt OSL 18 kap}}
Haparanda har återbesatt it-chefstjänsten med Jaakko Pelttari. {{N person=Jaakko Pelttari; role=it-chef; org=Haparanda}}
Cybersäkerhetskonferensen avhålles i Skellefteå den 29 februari. {{M date=2024-02-29; what=Cybersäkerhetskonferensen}} Att bevista densamma på nätverkets bekostnad utsågs Emelie Granström och Hanna Muotka. {{D}} {{N person=Emelie Granström; role=deltagare; body=Cybersäkerhetskonferensen}} {{N person=Hanna Muotka; role=deltagare; body=Cybersäkerhetskonferensen}}
Reseberättelse avlämnas av dem båda skriftligen. {{A who=Emelie Granström,Hanna Muotka}}
