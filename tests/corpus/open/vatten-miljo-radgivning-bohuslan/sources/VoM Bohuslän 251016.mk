@file VoM Bohuslän 251016.txt
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-10-16
@start 09:00
@end 11:30
@place Munkedal, Forum
@mode in_person
@secretary Reine Claesson
@p Rebecka Lind | Sotenäs | | chair
@p Ann-Louise Grön | Munkedal
@p Kajsa Bryngel | Strömstad
@p Reine Claesson | Uddevalla
@p Mattias Hallberg | Orust
@p Mattias Thorén | Tjörn
@p Ivana Jovanovic | Kungälv
@p Sten Kullgren | Färgelanda
@p Pernilla Skarp | Stenungsund | | absent
@p Ove Martinsson | Tanum | | absent
@p Dawit Tesfaye | Lysekil | | absent
@p Cornelia Fagerlund-Beck | Öckerö | | absent
---
Vatten- och miljörådgivarna Bohuslän
2025-10-16   09.00-11.30   Munkedal, Forum

NÄRV.
Rebecka Lind, Sotenäs, v. ordf., leder mötet
Ann-Louise Grön, Munkedal
Kajsa Bryngel, Strömstad
Reine Claesson, Uddevalla, sekr.
Mattias Hallberg, Orust
Mattias Thorén, Tjörn
Ivana Jovanovic, Kungälv
Sten Kullgren, Färgelanda
FRÅNV.
Pernilla Skarp, Stenungsund
Ove Martinsson, Tanum
Dawit Tesfaye, Lysekil
Cornelia Fagerlund-Beck, Öckerö

P1 MOMS/ENERGIRÅDGIVARE {{I n=P1; kind=decision}}
Utlåtande inkommet: skattefritt.
Strömstad är därmed med. {{S org=Strömstad; topic=energirådgivare; stance=yes}}
Rekr.plan antogs, 0,8 tj. fr.o.m. 1/3 -26. {{D}}
Å: Kajsa + MH läser ans. v. 49. {{A who=Kajsa Bryngel,Mattias Hallberg}}
Styrgr. rådgivn.: R. Claesson ordf., R. Lind, M. Hallberg, K. Bryngel. {{D}} {{N person=Reine Claesson; role=ordförande; body=Styrgr. rådgivn.}} {{N person=Rebecka Lind; role=ledamot; body=Styrgr. rådgivn.}} {{N person=Mattias Hallberg; role=ledamot; body=Styrgr. rådgivn.}} {{N person=Kajsa Bryngel; role=ledamot; body=Styrgr. rådgivn.}}

P2 REKLAMATION AQUATEST {{I n=P2}}
Bud fr. labbet: 20 %, motsv. 166 tkr. {{K amount=166; unit=tkr}}
Avslås. {{D}} Nytt yrkande 30 %. {{D}}
Å: RC skriver svar, åter labbet 24/10. {{A who=Reine Claesson; due=2025-10-24; to=labbet}}
Färgelanda nöjer sig m. 20. {{S org=Färgelanda; topic=reklamation; stance=no}}

P3 SAMORDNARE {{I n=P3; outcome=postponed}}
9 sök. Rekr.gr. ofullt. (Jesper sjuk). {{|}}Anst. behandlas 27/11. {{P until=2025-11-27; what=SAMORDNARE; why=Rekr.gr. ofullt. (Jesper sjuk)}} {{M date=2025-11-27}}
Ivana träder in i rekr.gr. t.v. i st. f. honom. {{N person=Ivana Jovanovic; role=ersättare; body=rekr.gr.; for=Jesper Malm}}
Lönekrav (konfid., delas inte): 34-41 tkr/mån. {{X mark=konfid., delas inte}} {{K amount=34; unit=tkr/mån}} {{K amount=41; unit=tkr/mån}}

P4 SGU-AVTAL {{I n=P4}}
Orusts nämnd: OK att teckna. {{S org=Orust; topic=SGU-avtal; stance=yes}}
Tjörns nämnd: bordlagt t. dec. {{S org=Tjörn; topic=SGU-avtal; stance=undecided}}
Å: MT ger besked snarast möjl. {{A who=Mattias Thorén}}

P5 VAL {{I n=P5; kind=decision}}
{{|}}Vattenvårdsförb. (BVVF), suppl. för Ivana: Ann-Louise. Valt. {{D}} {{N person=Ann-Louise Grön; role=suppl.; body=Vattenvårdsförb. (BVVF); for=Ivana Jovanovic}}
Kosterhavsdel.: Kajsa avgår 31/12 (tjänstl.). {{L person=Kajsa Bryngel; when=2025-12-31; why=tjänstl.}} Eftertr. saknas. {{V seat=Eftertr.; body=Kosterhavsdel.}}
Å: samtl. norra komm. föreslår namn t. RL före 20/11. {{A who=samtl. norra komm.; due=2025-11-20; to=Rebecka Lind}}
Ordf. 2026: förslag Rebecka; val i jan. {{P until=2026-01-22; what=Ordf. 2026}}

P6 FRÅGOR {{I n=P6; kind=question}}
Avskrivn.tid för sugtömn.station? {{Q}}

P7 DATUM {{I n=P7}}
27/11 Teams, 22/1 -26 Stenungsund {{M date=2026-01-22}}
Fosfordag Göteborg 12/11 {{M date=2025-11-12; what=Fosfordag}}: {{|}}Sten, Ann-Louise {{N person=Sten Kullgren; role=deltagare; body=Fosfordag}} {{N person=Ann-Louise Grön; role=deltagare; body=Fosfordag}}
RC
