@file uppdragsval-04.txt
@body Styrelsen för Samverkan Södra Norrland
@date 2022-11-16
@secretary Sigrid Lööf
@p Birgit Nordlander | Sundsvall | kommundirektör | chair
@p Lars Åkerman | Härnösand | kommundirektör
@p Monika Hedlund | Kramfors | kommunchef
@p Rolf Sjödin | Sollefteå | kommunchef
@p Katarina Vall | Timrå | kommundirektör
@p Stig Bergvall | Ånge | kommunchef
@p Åsa Norberg | Örnsköldsvik | kommundirektör
@p Lars Engman | Hudiksvall | kommundirektör
@p Eva-Lena Brodin | Nordanstig | kommunchef
@p Henrik Sköld | Ljusdal | kommunchef
@p Inger Tuvesson | Söderhamn | kommundirektör
@p Christer Norberg | Bollnäs | kommundirektör
@p Ulf Wennman | Ovanåker | kommunchef | absent
@p Sigrid Lööf | Sundsvall | sekreterare | guest
@p Torbjörn Alm | Länsstyrelsen | försvarsdirektör | guest
@p Marit Holst | Region Västernorrland | regiondirektör | guest
---
PROTOKOLL
Styrelsen för Samverkan Södra Norrland 2022-11-16
Beslutande
- Birgit Nordlander, kommundirektör, Sundsvall, ordförande
- Lars Åkerman, kommundirektör, Härnösand
- Monika Hedlund, kommunchef, Kramfors
- Rolf Sjödin, kommunchef, Sollefteå
- Katarina Vall, kommundirektör, Timrå
- Stig Bergvall, kommunchef, Ånge
- Åsa Norberg, kommundirektör, Örnsköldsvik
- Lars Engman, kommundirektör, Hudiksvall
- Eva-Lena Brodin, kommunchef, Nordanstig
- Henrik Sköld, kommunchef, Ljusdal
- Inger Tuvesson, kommundirektör, Söderhamn
- Christer Norberg, kommundirektör, Bollnäs
Övriga närvarande
- Sigrid Lööf, sekreterare, Sundsvall
- Torbjörn Alm, försvarsdirektör, Länsstyrelsen
- Marit Holst, regiondirektör, Region Västernorrland
Frånvarande
- Ulf Wennman, kommunchef, Ovanåker
§ 41 Val av justerare {{I n=41; kind=decision}}
Styrelsen utser Katarina Vall att jämte ordföranden justera dagens protokoll. {{D}}{{N person=Katarina Vall; role=justerare; body=Styrelsen för Samverkan Södra Norrland; org=Timrå}}
§ 42 Föregående protokoll {{I n=42}}
Protokollet från den 14 september lades till handlingarna.
§ 43 Val av vice ordförande {{I n=43; kind=decision}}
Åsa Norberg har i skrivelse avsagt sig uppdraget som vice ordförande. {{L person=Åsa Norberg; org=Örnsköldsvik}}
Styrelsen beslutar att bevilja avsägelsen {{D}}
att till ny vice ordförande för tiden intill utgången av 2024 välja Lars Engman. {{D}}{{N person=Lars Engman; role=vice ordförande; body=Styrelsen för Samverkan Södra Norrland; org=Hudiksvall; for=Åsa Norberg}}
§ 44 Beredskapsrådet {{I n=44; kind=decision}}
Torbjörn Alm redogjorde för det regionala beredskapsarbetet. Rådet leds av länsrådet och sammanträder fyra gånger per år. Kommunerna har två platser, varav en besätts av Rolf Sjödin sedan 2020.
Styrelsen beslutar att som andra representant förordna Monika Hedlund. {{D}}{{N person=Monika Hedlund; role=representant; body=Beredskapsrådet; org=Kramfors}}
§ 45 Firmatecknare {{I n=45; kind=decision}}
Styrelsen beslutar att föreningens firma tecknas av Birgit Nordlander och Inger Tuvesson, två i förening. {{D}}{{N person=Birgit Nordlander; role=firmatecknare; body=Styrelsen för Samverkan Södra Norrland; org=Sundsvall}} {{N person=Inger Tuvesson; role=firmatecknare; body=Styrelsen för Samverkan Södra Norrland; org=Söderhamn}}
§ 46 Arbetsgrupp för gemensam upphandling {{I n=46; kind=decision}}
En arbetsgrupp har arbetat sedan våren. Stig Bergvall har lett arbetet.
Styrelsen beslutar att utvidga gruppen med Henrik Sköld och Eva-Lena Brodin. {{D}}{{N person=Henrik Sköld; role=ledamot; body=Arbetsgrupp för gemensam upphandling; org=Ljusdal}} {{N person=Eva-Lena Brodin; role=ledamot; body=Arbetsgrupp för gemensam upphandling; org=Nordanstig}}
Henrik Sköld avlöser Stig Bergvall som ordförande i gruppen. {{N person=Henrik Sköld; role=ordförande; body=Arbetsgrupp för gemensam upphandling; org=Ljusdal; for=Stig Bergvall}}{{D}}
§ 47 Regional utvecklingsstrategi {{I n=47}}
Regiondirektören föredrog ärendet. Regionfullmäktige fattade beslut om strategin i oktober. Revideringen ska enligt lagen ske en gång per mandatperiod.
§ 48 Ägarråd för Norrlands Larmcentral {{I n=48; kind=decision}}
Christer Norberg väljs till ägarombud med Ulf Wennman som ersättare. {{D}}{{N person=Christer Norberg; role=ägarombud; body=Ägarråd för Norrlands Larmcentral; org=Bollnäs}}{{N person=Ulf Wennman; role=ersättare; body=Ägarråd för Norrlands Larmcentral; org=Ovanåker; for=Christer Norberg}}
Ägarrådet sammanträder den 7 december. {{M date=2022-12-07; what=Ägarråd}}
§ 49 Vakant plats i kompetensrådet {{I n=49}}
Per Gran, Timrå, har på egen begäran entledigats av Timrå kommun och platsen står tom. {{L person=Per Gran; org=Timrå; why=egen begäran}}{{V seat=plats; body=kompetensrådet; org=Timrå}}
Timrå avser att utse en efterträdare före årsskiftet. {{S org=Timrå}}{{A who=Timrå}}
§ 50 Ersättare i styrelsen {{I n=50}}
Anmäls att Ulf Wennman vid förhinder ersätts av ekonomichef Kristina Ros, Ovanåker. {{N person=Kristina Ros; role=ersättare; body=Styrelsen för Samverkan Södra Norrland; org=Ovanåker; for=Ulf Wennman}}
§ 51 Räddningstjänstsamverkan {{I n=51}}
Hudiksvall och Nordanstig har ett gemensamt förbund. Räddningschefen deltog under punkten och besvarade frågor.
Ljusdal meddelar att kommunen inte längre är intresserad av ett medlemskap. {{S org=Ljusdal; stance=no}}
§ 52 Val till styrgruppen för Ostkustbanan {{I n=52; kind=decision}}
Valberedningen har föreslagit omval av samtliga.
Styrelsen beslutar i enlighet med förslaget: Lars Åkerman, Åsa Norberg och Inger Tuvesson omväljs. {{D}}{{N person=Lars Åkerman; role=ledamot; body=styrgruppen för Ostkustbanan; org=Härnösand}} {{N person=Åsa Norberg; role=ledamot; body=styrgruppen för Ostkustbanan; org=Örnsköldsvik}} {{N person=Inger Tuvesson; role=ledamot; body=styrgruppen för Ostkustbanan; org=Söderhamn}}
§ 53 Ny samordnare {{I n=53}}
Ordföranden informerade om att Tove Malm tillträder som samordnare för skogsbrandsberedskapen i februari. {{N person=Tove Malm; role=samordnare; body=skogsbrandsberedskapen}} Hon kommer närmast från MSB.
§ 54 Budget 2023 {{I n=54; kind=decision}}
Medlemsavgiften har varit oförändrad i fyra år. {{|}}Styrelsen fastställer avgiften till 3,50 kr per invånare. {{D}}{{K amount=3,5; unit=kr per invånare}}
§ 55 Sekretariatet {{I n=55}}
Sigrid Lööf avgår med pension vid halvårsskiftet. {{L person=Sigrid Lööf; org=Sundsvall; when=vid halvårsskiftet; why=pension}}
Styrelsen uppdrar åt ordföranden att påbörja rekryteringen av en ny sekreterare. {{D}}{{A who=Birgit Nordlander}}
§ 56 Ledamot i universitetets samverkansråd {{I n=56; kind=decision}}
Mittuniversitetet har begärt att få en ledamot från kommunerna. Ärendet har beretts i arbetsutskottet.
Till ledamot nomineras Katarina Vall. {{D}}{{N person=Katarina Vall; role=ledamot; body=universitetets samverkansråd; org=Timrå}}
Till ersättare nomineras Lars Engman. {{D}}{{N person=Lars Engman; role=ersättare; body=universitetets samverkansråd; org=Hudiksvall}}
§ 57 Delgivningar {{I n=57}}
- Söderhamns kommunfullmäktige har valt Anneli Wik till kommunstyrelsens ordförande. {{N person=Anneli Wik; role=ordförande; body=kommunstyrelsen; org=Söderhamn}}
- Region Gävleborg har anställt Mårten Falk som näringslivsdirektör efter Lisbeth Gren. {{N person=Mårten Falk; role=näringslivsdirektör; org=Region Gävleborg; for=Lisbeth Gren}}
- Länsstyrelsens rapport om bostadsmarknaden.
§ 58 Presidiekonferens {{I n=58; kind=decision}}
Styrelsen företräds vid presidiekonferensen den 25 januari av Birgit Nordlander och Christer Norberg. {{D}}{{N person=Birgit Nordlander; role=representant; body=presidiekonferensen; org=Sundsvall}} {{N person=Christer Norberg; role=representant; body=presidiekonferensen; org=Bollnäs}}{{M date=2023-01-25; what=presidiekonferensen}}
§ 59 Dialog om gemensam jurist {{I n=59}}
Kramfors och Härnösand köper idag tjänsten av Sundsvall. {{S org=Kramfors; stance=doing}} {{S org=Härnösand; stance=doing}} Bollnäs ställer sig positiv till en delad tjänst. {{S org=Bollnäs; stance=yes}}
Ärendet återremitteras till arbetsutskottet för kompletterande kostnadsberäkning. {{D}}{{A who=arbetsutskottet}}
§ 60 Utträde ur projekt {{I n=60}}
Ånge har beslutat att lämna projektet Landsbygdsnod vid utgången av året. {{S org=Ånge; stance=no}} Stig Bergvall utträder därmed ur projektets styrgrupp. {{L person=Stig Bergvall; org=Ånge}}
Plats i styrgruppen återbesätts inte. {{D}}
§ 61 Arbetsutskottets sammansättning {{I n=61; kind=decision}}
Styrelsen fastställer följande sammansättning för 2023: {{D}}
Birgit Nordlander, ordförande {{N person=Birgit Nordlander; role=ordförande; body=arbetsutskottet; org=Sundsvall}}
Lars Engman, vice ordförande {{N person=Lars Engman; role=vice ordförande; body=arbetsutskottet; org=Hudiksvall}}
Monika Hedlund, ledamot {{N person=Monika Hedlund; role=ledamot; body=arbetsutskottet; org=Kramfors}}
Rolf Sjödin, ledamot {{N person=Rolf Sjödin; role=ledamot; body=arbetsutskottet; org=Sollefteå}}
Eva-Lena Brodin, ersättare {{N person=Eva-Lena Brodin; role=ersättare; body=arbetsutskottet; org=Nordanstig}}
§ 62 Adjungering {{I n=62; kind=decision}}
Marit Holst adjungeras till styrelsens möten under 2023. {{D until=2023-12-31}}{{N person=Marit Holst; role=adjungerad; body=Styrelsen för Samverkan Södra Norrland; org=Region Västernorrland}}
§ 63 Klimatanpassning {{I n=63}}
Kommunernas klimatstrateger har bildat ett eget nätverk. Nätverket leds av Pernilla Åhs i Örnsköldsvik. Ingen av styrelsens ledamöter ingår.
§ 64 Kontaktperson Trafikverket {{I n=64}}
Trafikverket har en ny regional direktör sedan september.
Inger Tuvesson är fortsatt styrelsens kontaktperson gentemot verket. {{N person=Inger Tuvesson; role=kontaktperson; body=Trafikverket; org=Söderhamn}}
§ 65 Inställt sammanträde {{I n=65}}
Mötet med Länsstyrelsens ledning ställdes in. {{|}}Ny tid blir 18 januari. {{M date=2023-01-18; what=Mötet med Länsstyrelsens ledning}}
§ 66 Gränsöverskridande samarbete {{I n=66; kind=decision}}
Delegationen till Trondheim består av Lars Åkerman (delegationsledare), Henrik Sköld och Ulf Wennman. {{N person=Lars Åkerman; role=delegationsledare; body=Delegationen till Trondheim; org=Härnösand}}{{N person=Henrik Sköld; role=deltagare; body=Delegationen till Trondheim; org=Ljusdal}} {{N person=Ulf Wennman; role=deltagare; body=Delegationen till Trondheim; org=Ovanåker}}
Kostnaden bärs av respektive kommun.
§ 67 Remiss {{I n=67}}
Remissen besvaras av respektive kommun. {{A who=respektive kommun}} Sista svarsdag är 15 februari.
§ 68 Styrgrupp för vattenfrågor {{I n=68}}
Härnösand anmäler att Lars Åkermans plats övertas av teknisk chef Maja Ståhl. {{N person=Maja Ståhl; role=ledamot; body=Styrgrupp för vattenfrågor; org=Härnösand; for=Lars Åkerman}}
§ 69 Tillfällig grupp om elförsörjning {{I n=69; kind=decision}}
Gruppens uppdrag är slutfört och dess ledamöter entledigas. {{D}}
Rapporten finns på den gemensamma ytan.
§ 70 Frågan om säte {{I n=70; outcome=postponed}}
Ärendet utgår och tas upp vid styrelsens första möte 2023. {{P until=2023-02-08; what=Frågan om säte}}
§ 71 Nästa sammanträde {{I n=71}}
Nästa sammanträde äger rum den 8 februari 2023 i Härnösand. {{M date=2023-02-08}}
§ 72 Ombud vid årsstämma {{I n=72; kind=decision}}
Rolf Sjödin utses till ombud vid bolagets årsstämma i april, och om han får förhinder Stig Bergvall. {{D}}{{N person=Rolf Sjödin; role=ombud; body=bolagets årsstämma; org=Sollefteå}}{{N person=Stig Bergvall; role=ersättare; body=bolagets årsstämma; org=Ånge; for=Rolf Sjödin}}
§ 73 Projektet Grön omställning {{I n=73}}
Projektledningen har legat på Region Västernorrland. {{|}}Anton Berglöf efterträder Malin Rudberg i projektledarrollen från årsskiftet. {{N person=Anton Berglöf; role=projektledare; body=Projektet Grön omställning; for=Malin Rudberg}}
§ 74 Attestanter {{I n=74; kind=decision}}
Som beslutsattestant för 2023 inträder Åsa Norberg. {{N person=Åsa Norberg; role=beslutsattestant; body=Styrelsen för Samverkan Södra Norrland; org=Örnsköldsvik}}{{D}}
Ersättare för beslutsattestanten har ännu inte utsetts. {{V seat=ersättare; body=Styrelsen för Samverkan Södra Norrland}}
