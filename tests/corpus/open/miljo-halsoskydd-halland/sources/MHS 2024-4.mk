@file MHS 2024-4.docx
@body Miljö- och hälsoskyddsgruppen i Halland
@date 2024-09-17
@start 09:00
@end 12:00
@place Varbergs stadshus
@mode in_person
@secretary Ragnhild Ekdal-Holst
@p Jens Oddsberg | Kungsbacka | | chair
@p Anneli Wretman | Falkenberg
@p Shirin Moradi | Halmstad
@p Tim Sjögren | Halmstad
@p Petra Lindqvist-Bauer | Kungsbacka
@p Ragnhild Ekdal-Holst | Laholm
@p Anneli Duvander | Varberg
@p Kofi Mensah | Varberg | | partial=från punkt C;
@p Conny Alfvén | Hylte | | absent
---
Miljö- och hälsoskyddsgruppen i Halland
Anteckningar nr 4/2024
2024-09-17, klockan 9–12, Varbergs stadshus
Deltagare: Jens Oddsberg, Kungsbacka (ordförande), Anneli Wretman, Falkenberg, Shirin Moradi, Halmstad, Tim Sjögren, Halmstad, Petra Lindqvist-Bauer, Kungsbacka, Ragnhild Ekdal-Holst, Laholm, Anneli Duvander, Varberg, Kofi Mensah, Varberg (från punkt C)
Utevarande: Conny Alfvén, Hylte
Anteckningar: Ragnhild Ekdal-Holst
A. Ny riskklassning av livsmedelsföretag {{I n=A; kind=information}}
Tim föredrog. Omklassning ska vara genomförd vid årsskiftet.
Laholm är färdig. {{S org=Laholm; topic=riskklassning; stance=doing}}
Falkenberg begär anstånd hos Livsmedelsverket. {{S org=Falkenberg; topic=riskklassning; stance=no}}
Gruppen inrättar en hjälptelefon för frågor t.o.m. 31 december. {{D until=2024-12-31}}
Tim bemannar den tisdagar och torsdagar. {{A who=Tim Sjögren}}
B. Checklista skolstädning {{I n=B; kind=decision}}
Checklistan fastställs med tillägget att ventilation ska bockas av. {{D if=med tillägget att ventilation ska bockas av}}
Shirin trycker 300 exemplar före den 1 oktober. {{A who=Shirin Moradi; due=2024-10-01}}
Tryckkostnad 2 150 kr. {{K amount=2150; unit=kr}}
C. Solarietillsyn {{I n=C; kind=decision}}
Tidpunkten beslutas till veckorna 6 och 7 år 2025. {{D}}
Projektledningen återgår från Jens till Anneli Duvander. {{N person=Anneli Duvander; role=projektledare; body=Solarietillsyn; for=Jens Oddsberg}}
Samtliga kommuner anmäler sina objekt till henne, sista dag 15 november. {{A who=Samtliga kommuner; to=Anneli Duvander; due=2024-11-15}}
Hylte har per mejl avstått. {{S org=Hylte; topic=solarietillsyn; stance=no}}
D. Tatuerarprojektet {{I n=D; kind=report; outcome=postponed}}
Socialstyrelsen har inte släppt checklistan; villkoret från april är ej uppfyllt. {{|}}Projektet läggs i malpåse till våren 2025. {{P what=Tatuerarprojektet; why=Socialstyrelsen har inte släppt checklistan}}
E. Representation {{I n=E; kind=decision}}
Shirin Moradi undanbad sig fortsatt uppdrag som kontaktperson för PFAS-provtagningen. {{L person=Shirin Moradi; why=undanbad sig fortsatt uppdrag}} Uppdraget faller på Tim Sjögren. {{D}} {{N person=Tim Sjögren; role=kontaktperson; body=PFAS-provtagningen; for=Shirin Moradi}}
Valberedning inför januari: Anneli Wretman, sammankallande, och Kofi Mensah. {{D}} {{N person=Anneli Wretman; role=sammankallande; body=Valberedning}} {{N person=Kofi Mensah; role=ledamot; body=Valberedning}}
Plats i Regionens luftvårdsförbund för hälsoskyddssidan är sedan maj obesatt. {{V seat=plats; body=Regionens luftvårdsförbund}} Nominering sker i november när förbundet skickat sin arbetsordning. {{P until=2024-11-26; what=Plats i Regionens luftvårdsförbund; why=när förbundet skickat sin arbetsordning}}
F. Vattenskyddsområden {{I n=F; kind=question}}
Petra frågade om gödselspridning får ske innan föreskrifterna vunnit laga kraft. {{Q asker=Petra Lindqvist-Bauer}} Ingen kände sig kallad.
Kungsbacka utreder egna föreskrifter. {{S org=Kungsbacka; topic=vattenskyddsområden; stance=undecided}}
G. Rättsfall {{I n=G; outcome=not_reached}}
Tiden medgav inte genomgång. {{|}}Rättsfallen läses i november. {{P until=2024-11-26; what=Rättsfall; why=Tiden medgav inte genomgång}}
H. Övrigt {{I n=H}}
- Anneli Duvander skickar solarieblanketten till alla. {{A who=Anneli Duvander; to=alla}}
- Misstänkt matförgiftning i Falkenberg, sekretess råder. {{X mark=sekretess råder}}
- Miljösamverkans höstmöte: 16 oktober. {{M date=2024-10-16; what=Miljösamverkans höstmöte}} Ragnhild och Anneli W åker. {{N person=Ragnhild Ekdal-Holst; role=deltagare; body=Miljösamverkans höstmöte}} {{N person=Anneli Wretman; role=deltagare; body=Miljösamverkans höstmöte}}
- Gruppen sammanträder nästa gång 2024-11-26 i Kungsbacka. {{M date=2024-11-26}}
