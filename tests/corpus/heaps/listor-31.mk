@file listor-31.txt
@body Arkiv- och registratorsnätverket Mälardalen
@date 2025-01-30
@p Ulrica Hjelmqvist | Eskilstuna | stadsarkivarie | chair
@p Mårten Blix | Västerås | arkivarie
@p Sofie Lund | Katrineholm | registrator
@p Sofie Ahrenberg | Flen | arkivarie
@p Joel Pettersson | Vingåker | kommunsekreterare
@p Beata Ros | Nyköping | arkivchef
@p Inga-Britt Fahlén | Oxelösund | registrator
@p Rasmus Tegelberg | Strängnäs | informationsförvaltare
@p Edith Mo | Gnesta | arkivarie
@p Kim Särnholm | Trosa | registrator
@p Vivianne Olby | Köping | arkivarie
@p Lennart Gren | Arboga | kanslichef
@p Daniela Cruz | Hallstahammar | arkivarie
@p Anton Ekvall | Riksarkivet | rådgivare | guest
---
Arkiv- och registratorsnätverket Mälardalen
Korta anteckningar 2025-01-30
Närvarande:
Ulrica Hjelmqvist, Eskilstuna, stadsarkivarie, ordförande
Mårten Blix, Västerås, arkivarie
Sofie Lund, Katrineholm, registrator
Sofie Ahrenberg, Flen, arkivarie
Joel Pettersson, Vingåker, kommunsekreterare
Beata Ros, Nyköping, arkivchef
Inga-Britt Fahlén, Oxelösund, registrator
Rasmus Tegelberg, Strängnäs, informationsförvaltare
Edith Mo, Gnesta, arkivarie
Kim Särnholm, Trosa, registrator
Vivianne Olby, Köping, arkivarie
Lennart Gren, Arboga, kanslichef
Daniela Cruz, Hallstahammar, arkivarie
Inbjuden: Anton Ekvall, Riksarkivet, rådgivare

(1) Klassificering {{I n=1; kind=decision}}
* Klassa 3.0 som gemensam grund – beslutat {{D}}
* lokala tillägg tillåtna – beslutat {{D}}
* tabell över avvikelser – Beata till 28 mars {{A who=Beata Ros; due=2025-03-28}}
* KommSam planerar version 3.1 under året

(2) Mellanarkiv {{I n=2; kind=go-round}}
* Strängnäs: upphandlat, start i maj {{S org=Strängnäs}}
* Flen: medel saknas, nej {{S org=Flen; stance=no}}
* Gnesta: gärna ihop med Trosa {{S org=Gnesta; stance=interested}}
* Trosa: svarar efter nämnden {{S org=Trosa; stance=undecided}}
* Arboga: inget besked lämnat

(3) E-post {{I n=3; kind=theme}}
* tema: gallring av e-post
* JK-ärende genomgånget
* fem råd från Anton
* övning i grupper

(4) Riksarkivets information {{I n=4; kind=report}}
* nya föreskrifter beslutade i december
* gäller från 1 april
* vägledning publiceras senare
* Anton återkommer med exempel {{A who=Anton Ekvall}}

(5) Pappersformat {{I n=5; outcome=postponed}}
* ajournerat, tas om 20 mars {{P until=2025-03-20; what=Pappersformat}} {{M date=2025-03-20}}

(6) Val {{I n=6; kind=decision}}
* ordförande: Rasmus Tegelberg, för Ulrica Hjelmqvist {{N person=Rasmus Tegelberg; role=ordförande; body=Arkiv- och registratorsnätverket; for=Ulrica Hjelmqvist}} {{D}}
* sekreterare: Kim Särnholm {{N person=Kim Särnholm; role=sekreterare; body=Arkiv- och registratorsnätverket}} {{D}}
* revisor: ingen kandidat, posten tom {{V seat=revisor; body=Arkiv- och registratorsnätverket}}
* valberedning: samma som förut

(7) Inventering {{I n=7}}
Vad	Vem	Till när
Mögelskadade volymer {{A who=Edith Mo,Daniela Cruz; due=2025-05-30}}	Edith, Daniela	30 maj
Hyllmeter per kommun {{A who=respektive arkiv}}	respektive arkiv	april/maj
Klimatloggar	Mårten	inlämnade
Kartor före 1950 {{A who=Vivianne Olby}}	Vivianne	löpande

(8) Registratorsutbildning {{I n=8; kind=decision}}
* upplägg: två halvdagar, godkänt {{D}}
* datum: 6 mars, 13 mars {{M date=2025-03-06; what=Registratorsutbildning}} {{M date=2025-03-13; what=Registratorsutbildning}}
* avgift: 700 kr {{K amount=700; unit=kr}}
* kursledare: Sofie Lund {{N person=Sofie Lund; role=kursledare; body=Registratorsutbildning}}

(9) Depå {{I n=9; kind=dialogue}}
* Nyköpings depå full 2027
* gemensam byggnad dyr
* intresset växlande
* ingen utredare

(10) Kommunala bolag {{I n=10; kind=report}}
* bolagen omfattas av offentlighetsprincipen
* Västerås granskar sina i år {{S org=Västerås}}
* Eskilstuna klar med sin granskning

(11) Forskarfrågor {{I n=11; kind=decision}}
* gemensam taxa: avslås {{D}}
* gemensam svarsmall: bifalls {{D}}
* mallen: Sofie A, Joel {{A who=Sofie Ahrenberg,Joel Pettersson}}

(12) Byte av system {{I n=12}}
* Oxelösund byter diarium 1 juni {{S org=Oxelösund}}
* Katrineholm och Vingåker samma system sedan 2020
* erfarenheter efterfrågas
* demo för nätverket, Inga-Britt ordnar {{A who=Inga-Britt Fahlén}}

(13) Arkivens dag {{I n=13}}
* 8 november {{M date=2025-11-08; what=Arkivens dag}}
* tema: gränser
* affisch betalas av Nyköping {{S org=Nyköping}}
* program till Beata före 1 september {{A who=alla; due=2025-09-01; to=Beata Ros}}

(14) Dataintrång {{I n=14; outcome=not_reached}}
* ej genomgången {{P what=Dataintrång; why=ej genomgången}}
* bilder skyddade, visas bara i rummet {{X mark=visas bara i rummet}}

(15) Regional referensgrupp {{I n=15; kind=decision}}
* nomineras: Daniela Cruz {{D}} {{N person=Daniela Cruz; role=ledamot; body=Regional referensgrupp}}
* utses av regionen i mars
* sitter till dess: Hans Lod

(16) Frågelåda {{I n=16; kind=question}}
* sms mellan chef och medarbetare – allmän handling? (Arboga) {{Q asker=Arboga}}
* arkivlåda utan syrafritt papper? (Gnesta) {{Q asker=Gnesta}}

(17) Personal {{I n=17}}
* Ulrica: pension 1 juni {{L person=Ulrica Hjelmqvist; org=Eskilstuna; when=1 juni; why=pension}}
* ny stadsarkivarie i Eskilstuna: Edvin Tarras {{N person=Edvin Tarras; role=stadsarkivarie; org=Eskilstuna; for=Ulrica Hjelmqvist}}
* Köping anställer projektarkivarie {{S org=Köping}}

(18) Ekonomi {{I n=18; kind=decision}}
* saldo 31 200 kr {{K amount=31200; unit=kr}}
* avgiften sänks till 1 000 kr {{D}} {{K amount=1000; unit=kr}}
* inköp av fuktmätare: ja, två stycken {{D}}
* beställning: Mårten {{A who=Mårten Blix}}

(19) Uppföljning {{I n=19; kind=report}}
Lathund för utlämnande	klart
Film om arkivlådan	struket
Jämförelse av gallringsbeslut {{A who=Lennart Gren}}	Lennart, pågår
Kontaktlista släktforskare {{A who=Edith Mo}}	Edith, kvarstår

(20) Samråd med regionarkivet {{I n=20; kind=decision}}
* samrådet återupptas, två gånger per år {{D}}
* företrädare: Beata Ros, ersättare Vivianne Olby {{N person=Beata Ros; role=företrädare; body=Samråd med regionarkivet}} {{N person=Vivianne Olby; role=ersättare; body=Samråd med regionarkivet}}
* första samråd 15 maj {{M date=2025-05-15; what=Samråd med regionarkivet}}

(21) Remiss {{I n=21; kind=decision}}
* arkivlagen, svar till 14 april
* gemensamt svar om minst sju kommuner ställer sig bakom {{D if=om minst sju kommuner ställer sig bakom}}
* Hallstahammar och Köping bakom redan nu {{S org=Hallstahammar; stance=yes}} {{S org=Köping; stance=yes}}
* Västerås inte {{S org=Västerås; stance=no}}

(22) Skanning {{I n=22; outcome=nothing_new}}
* ingen förändring

(23) Webbmöten {{I n=23; kind=decision}}
* fikamöten fortsätter t.o.m. 2025-06-30 {{D until=2025-06-30}}
* länk skickas av Kim {{A who=Kim Särnholm}}
* deltagande frivilligt
