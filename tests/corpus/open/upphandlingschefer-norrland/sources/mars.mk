@file upphnorr 30 mars.txt
@body Upphandlingschefsnätverket Norrland
@date 2023-03-30
@start 08:30
@end 10:00
@mode online
@secretary Stig-Olov Bäckman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Karin Stenlund | Umeå | |
@p Karin Hedström | Skellefteå | |
@p Behzad Ahmadi | Luleå | |
@p Petter Lans | Gällivare | |
@p Tomas Wikberg | Boden | |
@p Anneli Niia | Kiruna | |
@p Mats Öqvist | Piteå | | absent excused
@p Frida Jonasson-Reis | Östersund | | absent excused
@p Linnéa Forsgren | Härnösand | | absent excused
@p Jouni Heikkilä | Örnsköldsvik | | absent excused
---
Upphandlingschefsnätverket Norrland. Länkmöte trettionde mars, det vill säga 2023-03-30, halv nio till tio (8.30-10.00).
Inloggade: Stig-Olov Bäckman (ordf) Sundsvall, Karin Stenlund Umeå, Karin Hedström Skellefteå, Behzad Ahmadi Luleå, Petter Lans Gällivare, Tomas Wikberg Boden, Anneli Niia Kiruna
Hade sagt ifrån: Mats Öqvist Piteå, Frida Jonasson-Reis Östersund, Linnéa Forsgren Härnösand, Jouni Heikkilä Örnsköldsvik

Punkt. {{|}}Livsmedelsoptionen {{I kind=decision}}
Nu fanns alla siffror. {{|}}Optionen utlöses inte. {{D}} Ny upphandling i egen regi, annonsering i augusti. {{D}}
Gällivare går inte med, de kör eget. {{S org=Gällivare; topic=livsmedelsupphandling; stance=no}}
Boden följer med. {{S org=Boden; topic=livsmedelsupphandling; stance=yes}} Kiruna vill veta priset först. {{S org=Kiruna; topic=livsmedelsupphandling; stance=undecided}}
Projektgrupp: Karin S leder, Tomas och Petters måltidschef Ulla Brännvall sitter med. {{N person=Karin Stenlund; role=ledare; body=Projektgrupp livsmedel; org=Umeå}} {{N person=Tomas Wikberg; role=ledamot; body=Projektgrupp livsmedel; org=Boden}} {{N person=Ulla Brännvall; role=ledamot; body=Projektgrupp livsmedel; org=Gällivare}}
Konsultstöd får kosta högst 180 000 kronor. {{D}} {{K amount=180000; unit=kr}}
Karin S lämnar tidplan till mig senast 14 april. {{A who=Karin Stenlund; due=2023-04-14; to=Stig-Olov Bäckman}}
Jag meddelar Polarmat skriftligt. {{A who=Stig-Olov Bäckman; to=Polarmat}}

Punkt. {{|}}Mallen {{I outcome=postponed}}
Inte klar, Karin H har varit hemma med vattkoppor. Vi ser den 11 maj i stället. {{P until=2023-05-11; what=Mallen; why=Karin H har varit hemma med vattkoppor}} {{M date=2023-05-11}}
Behzad korrläser tills dess. {{A who=Behzad Ahmadi; due=2023-05-11}}

Punkt. {{|}}Folk som kommer och går {{I}}
Jouni slutar i Övik sista april, han blir konsult. {{L person=Jouni Heikkilä; org=Örnsköldsvik; when=sista april; why=han blir konsult}} Efterträdaren är inte anställd än.
Hans plats i valberedningen är ledig. {{V seat=ledamot; body=valberedningen}}
Petter är ny adjungerad i Norrbottens avtalsforum, forumet bad om honom. {{N person=Petter Lans; role=adjungerad; body=Norrbottens avtalsforum; org=Gällivare}}
Zainab Osman i Umeå börjar som vår samordnare den 2 maj, trettio procent. {{N person=Zainab Osman; role=samordnare; body=Upphandlingschefsnätverket Norrland; org=Umeå}} Hon övertar pennan av mig. {{N person=Zainab Osman; role=sekreterare; body=Upphandlingschefsnätverket Norrland; for=Stig-Olov Bäckman}} Halleluja.

Punkt. {{|}}Blandat {{I}}
Vargön-domen: vem läser och sammanfattar? Tyst i luren. {{Q}}
Anneli ordnar inlogg till Tendrix testmiljö åt alla, före påsk. {{A who=Anneli Niia; to=alla}}
Anbudspriserna jag visade är under sekretess tills tilldelning. {{X mark=under sekretess tills tilldelning}}
Alla uppdaterar sina kontaktuppgifter i listan. {{A who=Alla}}
Leverantörsdag i Luleå 25 maj. {{M date=2023-05-25; what=Leverantörsdag}} Behzad öppnar den för vår del. {{A who=Behzad Ahmadi; due=2023-05-25}}
Elavtalet tas en annan gång, Mats äger siffrorna och han var inte här. {{P what=Elavtalet; why=Mats äger siffrorna och han var inte här}}

Slut. Stig-Olov Bäckman
