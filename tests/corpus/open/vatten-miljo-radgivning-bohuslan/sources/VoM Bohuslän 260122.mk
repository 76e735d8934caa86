@file VoM Bohuslän 260122.txt
@body Vatten- och miljörådgivarna Bohuslän
@date 2026-01-22
@start 13:00
@end 16:00
@place Fregatten, Stenungsund
@mode hybrid
@secretary Reine Claesson
@p Pernilla Skarp | Stenungsund | | chair
@p Rebecka Lind | Sotenäs | | chair
@p Lovisa Fjeld | Strömstad | | for=Kajsa Bryngel
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil | | remote
@p Reine Claesson | Uddevalla
@p Mattias Thorén | Tjörn
@p Jesper Malm | Kungälv
@p Sten Kullgren | Färgelanda | | remote
@p Noor Al-Rubaie | | | guest
@p Mattias Hallberg | Orust | | absent
@p Ann-Louise Grön | Munkedal | | absent
@p Cornelia Fagerlund-Beck | Öckerö | | absent
---
Vatten- och miljörådgivarna Bohuslän   22/1 2026   13-16   Fregatten, Stenungsund

Pernilla Skarp       Stenungsund   ordf. § 1
Rebecka Lind         Sotenäs       ordf. fr.o.m. § 2
Lovisa Fjeld         Strömstad     för Kajsa Bryngel
Ove Martinsson       Tanum
Dawit Tesfaye        Lysekil       Teams
Reine Claesson       Uddevalla     sekr.
Mattias Thorén       Tjörn
Jesper Malm          Kungälv
Sten Kullgren        Färgelanda    Teams
adj. Noor Al-Rubaie
frånv. Mattias Hallberg Orust; Ann-Louise Grön Munkedal; Cornelia Fagerlund-Beck Öckerö

§ 1 Presidium {{I n=1; kind=decision}}
Ordf. 2026-2027: Rebecka (9 röster). {{D until=2027-12-31}} {{N person=Rebecka Lind; role=ordförande; body=Vatten- och miljörådgivarna Bohuslän}} V. ordf. efter henne: Mattias T. {{D}} {{N person=Mattias Thorén; role=vice ordförande; body=Vatten- och miljörådgivarna Bohuslän; for=Rebecka Lind}} Kassör kvar: Reine. {{N person=Reine Claesson; role=kassör; body=Vatten- och miljörådgivarna Bohuslän}}

§ 2 Budget {{I n=2; kind=decision}}
{{|}}Omslutn. 221 tkr. Antagen. {{D}} {{K amount=221; unit=tkr; years=2026}} Lysekil reserverar sig ej men vill se kvartalsrapp. {{S org=Lysekil; topic=Budget; stance=yes}}
Åtg.: q1-rapp. t. alla 15/4, kassören. {{A who=Reine Claesson; due=2026-04-15; to=alla}}

§ 3 Avg. rådgivn. {{I n=3}}
{{|}}Kungälv: 7 betalande, 31 klagomål. Återgår t. gratis 1/4. {{S org=Kungälv; topic=avg.; stance=no}}
Färgelanda: inför ändå, 600 kr/tim. {{S org=Färgelanda; topic=avg.; stance=doing}} {{K amount=600; unit=kr/tim.}}
Enades om att resp. kommun avgör saken själv. {{D}}

§ 4 Remissvar HaV {{I n=4; kind=decision}}
Godk. m. tillägg om 5 års övergång. {{D if=m. tillägg om 5 års övergång}} Dawit inför ändr. o skickar 29/1. {{A who=Dawit Tesfaye; due=2026-01-29; to=HaV}}

§ 5 SGU-avtal {{I n=5; outcome=postponed}}
Tjörns bilaga saknas; upp på nytt 19/3. {{P until=2026-03-19; what=SGU-avtal; why=Tjörns bilaga saknas}} {{M date=2026-03-19}} Å: MT eftersänder bil. {{A who=Mattias Thorén}}

§ 6 Energirådg. {{I n=6}}
Tillsatt: Pontus Ahl, start 2/3. {{N person=Pontus Ahl; role=energirådgivare}} Styrgr. m. Kajsas plats obesatt. {{V seat=Kajsas plats; body=Styrgr.; org=Strömstad}} Lovisa kollar internt, klart feb. {{A who=Lovisa Fjeld; due=2026-02}}

§ 7 Noor {{I n=7}}
Börjar 1/2, tar sekr.skapet fr.o.m. mars efter Reine. {{N person=Noor Al-Rubaie; role=sekreterare; body=Vatten- och miljörådgivarna Bohuslän; for=Reine Claesson}} Å: introd. en halvdag per kommun, var och en bjuder in. {{A who=var och en; to=Noor Al-Rubaie}}

§ 8 Övr. {{I n=8}}
Lista ö. olovliga avlopp Tanum, endast för närvarande. {{X mark=endast för närvarande}}
Hur värderas ålgräs i kr? {{Q}}
Pernilla lämnar för Länsstyrelsen 28/2. {{L person=Pernilla Skarp; org=Stenungsund; when=2026-02-28; why=för Länsstyrelsen}}
Vattendagen Fiskebäckskil 22/3: {{M date=2026-03-22; what=Vattendagen}} Jesper talar för oss. {{N person=Jesper Malm; role=representant; body=Vattendagen}}
Ev. studieresa Danmark: de flesta pos. {{F}}
RC
