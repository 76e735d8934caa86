@file 20240516 minnesanteckningar bostadssociala.txt
@body Nätverket bostadssociala chefer
@date 2024-05-16
@start 09:00
@end 12:00
@place Lerums kommunhus, Bagges torg
@mode in_person
@secretary Marita Öhrn
@p Camilla Rosengren-Vik | Kungälv | | chair
@p Helena Strömvall | Ale
@p Soraya Nikzad | Göteborg
@p Lars-Ove Brandt | Härryda
@p Malin Tärnhed | Kungsbacka
@p Dragan Petrović | Lerum
@p Elin Hagberg | Lilla Edet
@p Peter Sandelin | Mölndal | | partial=till klockan 11;
@p Ulrika Nordh | Tjörn
@p Gunvor Ask | Partille | | for=Annkristin Bohman
@p Marita Öhrn | | | guest
@p Ebba Tell | | jurist | guest
@p Annkristin Bohman | Partille | | absent
@p Jonas Wilke | Stenungsund | | absent
---
NÄTVERKET BOSTADSSOCIALA CHEFER

Minnesanteckningar torsdagen den 16 maj 2024 kl 9–12, Lerums kommunhus, Bagges torg

Deltog gjorde
Camilla Rosengren-Vik, Kungälv, ordförande
Helena Strömvall, Ale
Soraya Nikzad, Göteborg
Lars-Ove Brandt, Härryda
Malin Tärnhed, Kungsbacka
Dragan Petrović, Lerum
Elin Hagberg, Lilla Edet
Peter Sandelin, Mölndal (till klockan 11)
Ulrika Nordh, Tjörn
Gunvor Ask, Partille, i stället för Annkristin Bohman {{N person=Gunvor Ask; role=ersättare; body=Nätverket bostadssociala chefer; org=Partille; for=Annkristin Bohman; item=-}}
samt Marita Öhrn och jurist Ebba Tell
Frånvarande var Annkristin Bohman, Partille och Jonas Wilke, Stenungsund

SKYDDAT BOENDE EFTER LAGÄNDRINGEN {{I kind=theme}}
Ebba Tell gick igenom vad som gäller sedan den 1 april. Skyddat boende är nu en egen placeringsform, barn ska ha egna beslut och verksamheterna måste ha tillstånd från IVO. Kommunen ska enligt lagen göra en individuell bedömning varje gång. Hon menade att de flesta rutiner i regionen är otillräckliga och att nämnderna borde se över sina delegationsordningar. Några av oss protesterade milt.
Härryda har tecknat ramavtal med tre utförare och använder dem redan. {{S org=Härryda; topic=skyddat boende; stance=doing}} Lilla Edet säger nej till egna platser, underlaget är för litet. {{S org=Lilla Edet; topic=skyddat boende; stance=no}} På Tjörn väntar politiken på ett utlåtande från kommunjuristen. {{S org=Tjörn; topic=skyddat boende; stance=undecided}} Soraya nämnde att hon tillsammans med Gunvor Ask sitter i den regionala kvinnofridsgruppen, som just nu gör en inventering av platser. Den lär bli klar till hösten.
Vi enades om att ta fram en gemensam mall för barnens beslut. {{D}} Ebba lägger grunden {{A who=Ebba Tell}} och hon vill ha våra gamla mallar att utgå från senast den 7 juni, så var och en skickar det man har. {{A who=var och en; due=2024-06-07; to=Ebba Tell}}

HYRESGARANTIER {{I kind=decision}}
Ärendet låg kvar sedan i mars. Boverkets kommunala hyresgaranti används knappt. Lars-Ove hade räknat på saken: fem kommuner har tillsammans sökt ersättning för elva garantier på två år. {{|}}Boverket betalar 5 000 kronor per garanti, vilket enligt hans mening inte täcker handläggningen. {{K amount=5000; unit=kronor per garanti}} Camilla önskade att fler vågade pröva. {{|}}Dragan sa att Lerum gärna testar om bolaget är med på det. {{S org=Lerum; topic=hyresgarantier; stance=interested}} Malin: Kungsbacka har avvecklat sina. {{S org=Kungsbacka; topic=hyresgarantier; stance=no}}
Någon tog upp att nätverket för två år sedan beslöt att följa garantierna årsvis. Det har ingen gjort. {{|}}Efter diskussionen fick Lars-Ove ett skarpt uppdrag av mötet, nämligen att till septemberträffen presentera ett förslag om gemensamma villkor. {{D}} {{A who=Lars-Ove Brandt; due=2024-09-12}} Till dess fortsätter var kommun som hittills. {{D until=2024-09-12}}

VAKANSER OCH UPPDRAG {{I kind=decision}}
Helena gjorde sitt sista möte och avtackades med en pelargon. {{L person=Helena Strömvall; org=Ale}} {{|}}Ny enhetschef i Ale från augusti är Nirmala Thapa, som alltså kommer att sitta på hennes plats här hos oss. {{N person=Nirmala Thapa; role=ledamot; body=Nätverket bostadssociala chefer; org=Ale; for=Helena Strömvall}} I redaktionsrådet för Bobladet var det svårare. Ulrika skriver gärna men vill inte sitta i möten. {{|}}Till slut sa Elin Hagberg ja och mötet var snabbt med att klubba det. {{D}} {{N person=Elin Hagberg; role=ledamot; body=redaktionsrådet för Bobladet; for=Helena Strömvall}}
GR:s socialchefer har i sin tur bett Camilla att ingå i beredningen av den nya boendestrategin, där ledamoten dessförinnan hette Rolf Edén. {{N person=Camilla Rosengren-Vik; role=ledamot; body=beredningen av den nya boendestrategin; for=Rolf Edén}} Hon har svarat ja. Rolf minns många som stadsdelschef.
Frågan om vem som ska företräda oss i Stadsmissionens brukarråd blev liggande, ty rådet har inte svarat på om det vill ha chefer eller handläggare. {{P what=vem som ska företräda oss i Stadsmissionens brukarråd; why=rådet har inte svarat på om det vill ha chefer eller handläggare}} Peter Sandelin anser att det borde vara handläggare.

BOSTADSBOLAGENS DAG, RAPPORT {{I kind=report}}
Ulrika rapporterade. Tvåhundra deltagare, mest bolag. Inkomstkraven debatterades och två vd:ar lovade bot och bättring. Bolaget Västkustbo har sänkt sitt krav till två gånger hyran. Nästa dag planeras till våren 2025, ort oklar. {{|}}Ulrika skickar bilderna till den som hör av sig. {{A who=Ulrika Nordh; to=den som hör av sig}}

KOSTNADER FÖR AKUTBOENDE {{I kind=dialogue; outcome=postponed}}
Hotellnotan växer i hela regionen. {{|}}Eftersom Peter Sandelin, som hade siffrorna med sig, var tvungen att gå klockan elva kom vi inte in på detta i dag. {{P what=KOSTNADER FÖR AKUTBOENDE; why=Peter Sandelin, som hade siffrorna med sig, var tvungen att gå klockan elva; until=2024-09-12}} Vi fortsätter den 12 september, då vi ses i Göteborg. {{M date=2024-09-12}} Underlaget delas inte vidare, det är upphandlingssekretess på hotellpriserna. {{X mark=upphandlingssekretess}}

Trevlig sommar önskar
Marita Öhrn, sekreterare
