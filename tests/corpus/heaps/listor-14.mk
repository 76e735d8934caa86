@file listor-14.txt
@body Arbetsmarknadschefernas nätverk Göteborgsregionen Öst
@date 2023-11-21
@p Camilla Fransson | Lerum | arbetsmarknadschef | chair
@p Dragan Petrovic | Partille | enhetschef
@p Maria Ivarsson | Alingsås | arbetsmarknadschef
@p Maria Wennerlund | Härryda | verksamhetschef
@p Staffan Hedberg | Mölndal | avdelningschef
@p Kristian Olin | Kungälv | arbetsmarknadschef
@p Åsa Bengtsdotter | Ale | vuxenutbildningschef
@p Lillemor Hage | Stenungsund | enhetschef
@p Tommy Rosell | Tjörn | chef lärcentrum
@p Jeanette Broman | Lilla Edet | arbetsmarknadschef
@p Axel Fransson | Vårgårda | utvecklare
@p Nora Lidman | Bollebygd | arbetsmarknadsstrateg
@p Viktor Sand | Göteborg | områdeschef
@p Gunnel Ripa | Arbetsförmedlingen | sektionschef | guest
@p Beatrice Ohlin | | processledare | guest
---
Arbetsmarknadschefernas nätverk Göteborgsregionen Öst
Anteckningar 2023-11-21
Närvarande:
Camilla Fransson, Lerum, arbetsmarknadschef, ordförande
Dragan Petrovic, Partille, enhetschef
Maria Ivarsson, Alingsås, arbetsmarknadschef
Maria Wennerlund, Härryda, verksamhetschef
Staffan Hedberg, Mölndal, avdelningschef
Kristian Olin, Kungälv, arbetsmarknadschef
Åsa Bengtsdotter, Ale, vuxenutbildningschef
Lillemor Hage, Stenungsund, enhetschef
Tommy Rosell, Tjörn, chef lärcentrum
Jeanette Broman, Lilla Edet, arbetsmarknadschef
Axel Fransson, Vårgårda, utvecklare
Nora Lidman, Bollebygd, arbetsmarknadsstrateg
Viktor Sand, Göteborg, områdeschef
Gunnel Ripa, Arbetsförmedlingen, sektionschef
Beatrice Ohlin, processledare

1.1 Start {{I n=1.1}}
Kort runda. {{|}}Ny i dag: Axel Fransson, Vårgårda, i stället för Lena Krok. {{N person=Axel Fransson; role=ledamot; body=Arbetsmarknadschefernas nätverk Göteborgsregionen Öst; org=Vårgårda; for=Lena Krok}} Inga övriga frågor anmälda.

1.2 Läget i regionen {{I n=1.2; kind=report}}
Arbetslöshet 5,8 procent, oförändrat. Fler varsel inom bygg. Siffror per kommun i bilaga.

2.1 Lokal överenskommelse {{I n=2.1; kind=decision}}
Utkast 3 genomgånget. {{|}}Nätverket tillstyrker, med strykning av punkt 4. {{D}} Underskrift: respektive förvaltningschef, före jul. {{A who=respektive förvaltningschef}} Arbetsförmedlingen har redan sagt ja för sin del.

2.2 Feriejobb {{I n=2.2; kind=go-round}}
Platser 2024. {{|}}Lerum 220 {{S org=Lerum}}, Ale 140 {{S org=Ale}}, Tjörn ej klart {{S org=Tjörn; stance=undecided}}, Partille drar ner {{S org=Partille}}. Mölndal frånvarande vid punkten.

2.3 Ansökningssystem feriejobb {{I n=2.3; kind=decision}}
Gemensamt system: ja. {{D}} Driftstart: januari. {{|}}Pris: 11 tkr per kommun och år. {{K amount=11; unit=tkr per kommun och år}} Kontakt med leverantören: Dragan. {{A who=Dragan Petrovic; to=leverantören}}

2.4 Kommunala avtal med Komvux {{I n=2.4}}
Interkommunal ersättning, ny prislista från 1 januari. Ansvarig handläggare i Göteborg byts. {{|}}Kvar: prislistan på remiss till 8 december – svar till Åsa. {{A who=alla; due=2023-12-08; to=Åsa Bengtsdotter}}

3.1 ESF-projektet Framåt {{I n=3.1; outcome=postponed}}
Projektägaren ej på plats. {{|}}Bordläggs till januarimötet. {{P what=ESF-projektet Framåt; why=Projektägaren ej på plats}}

3.2 Ny ESF-utlysning {{I n=3.2; kind=decision}}
Utlysning: öppnar 15 januari, stänger 29 mars. {{|}}Ställningstagande: vi söker, Kungälv som ägare. {{D}} {{S org=Kungälv; stance=yes}} {{A who=vi}} Skrivargrupp: Kristian, Nora, Beatrice. {{N person=Kristian Olin; role=ledamot; body=Skrivargrupp}} {{N person=Nora Lidman; role=ledamot; body=Skrivargrupp}} {{N person=Beatrice Ohlin; role=ledamot; body=Skrivargrupp}} Medfinansiering, besked senast 31 januari, från samtliga. {{A who=samtliga; due=2024-01-31}}

3.3 Avslutade projekt {{I n=3.3; kind=report}}
Steg för steg – slutrapport klar. Jobbspår vård – 34 av 50 i arbete. Inga fortsatta medel. Erfarenheterna finns på webben.

4.1 SFI {{I n=4.1}}
Kö: ingen. Elevantal: ner 20 procent. {{|}}Alingsås avslutar kvällskursen. {{S org=Alingsås}} Stenungsund, kvällskurs kvar. {{S org=Stenungsund}} Gemensam distanskurs, tanke väckt, ingen beställning.

4.2 Validering {{I n=4.2; kind=dialogue}}
Behov stort, resurser små. Branschmodeller bra enligt flera. Önskemål: regional samordnare. Frågan ägs av GR.

4.3 Studie- och yrkesvägledning {{I n=4.3; kind=decision}}
Beslut: gemensam fortbildning, 14 mars, Lerum. {{D}} {{M date=2024-03-14; what=gemensam fortbildning}} Program: Tommy och Maria W. {{A who=Tommy Rosell,Maria Wennerlund}} Anmälan öppnar i januari.

5.1 Arbetsförmedlingens förändringar {{I n=5.1; kind=report}}
Gunnel: 17 kontor stängs i landet, Kungälv inte berört. Ny chef i väst sedan 1 november. Upphandling av tjänsten Rusta och matcha: ny period från april. {{|}}Gunnel återkommer med kontaktlista. {{A who=Gunnel Ripa}}

5.2 Informationsutbyte {{I n=5.2; kind=question}}
SSBTEK räcker inte. {{|}}Hur löser ni samtycken digitalt? Fråga från Härryda, tas med hem. {{Q asker=Härryda}}

5.3 Samverkansgrupp lokalt {{I n=5.3; kind=decision}}
Platser för nätverket: två. {{|}}Val: Jeanette Broman (ordinarie), Viktor Sand (ersättare). {{N person=Jeanette Broman; role=ordinarie; body=Samverkansgrupp lokalt}} {{N person=Viktor Sand; role=ersättare; body=Samverkansgrupp lokalt}} {{D}} Hittills: Lena Krok.

6.1 Aktivitetskrav {{I n=6.1; kind=theme}}
Utredningen: heltidsaktivitet för alla med försörjningsstöd. Lagförslag väntas under 2024. Kostnad för kommunerna: okänd. Gruppdiskussion om organisation. Två modeller skissades.

6.2 Gemensam skrivelse {{I n=6.2; kind=decision}}
Beslut: skrivelse till Arbetsmarknadsdepartementet, kort. {{D}} Pennan: Camilla, med hjälp av Staffan. {{A who=Camilla Fransson,Staffan Hedberg; to=Arbetsmarknadsdepartementet}} Underlag från 2021 finns. GR planerar en egen.

6.3 Sanktioner och hembesök {{I n=6.3; kind=go-round}}
Lilla Edet: hembesök sedan i våras. {{S org=Lilla Edet; stance=doing}} Bollebygd: nej. {{S org=Bollebygd; stance=no}} Härryda: jurist tittar på det. {{S org=Härryda; stance=undecided}} Vårgårda: har inte tagit upp saken.

7.1 Kompetensbehov i industrin {{I n=7.1}}
Batterifabriken: 3 000 anställda 2026. Yrkesvux största flaskhalsen. {{|}}Stenungsund startar processtekniker i augusti. {{S org=Stenungsund}} Företagens medverkan: lovad men ej avtalad.

7.2 College {{I n=7.2; outcome=not_reached}}
Teknikcollege, omcertifiering. Inte hunnet, åter 12 december. {{P until=2023-12-12; what=Teknikcollege, omcertifiering; why=Inte hunnet}} {{M date=2023-12-12}}

7.3 Vård- och omsorgscollege {{I n=7.3}}
Styrgruppen leds av Mölndal. Certifikat till 2026. {{|}}Ny ledamot från oss, efter Eva Zander: Lillemor Hage. {{N person=Lillemor Hage; role=ledamot; body=Styrgruppen; for=Eva Zander}}

8.1 Sociala företag {{I n=8.1; kind=decision}}
Reserverad upphandling provas i Ale. {{S org=Ale; stance=doing}} Stödfrågan prövad tidigare, avslag 2021. {{|}}Nu: nätverket stödjer en gemensam handbok. {{D}} Ansvar handbok: Axel. {{A who=Axel Fransson}}

8.2 Arbetskläder till deltagare {{I n=8.2; kind=dialogue}}
Olika praxis. Kostnad 900–2 000 kr per person. Ingen samordning i nuläget.

8.3 Försäkringar {{I n=8.3}}
Kammarkollegiets försäkring täcker praktik. Ej feriejobb i hushåll. {{|}}Åtgärd: Maria I kollar med försäkringsbolaget. {{A who=Maria Ivarsson; to=försäkringsbolaget}}

9.1 Ekonomi {{I n=9.1; kind=decision}}
Kassa: 64 tkr. {{K amount=64; unit=tkr}} Beslut, avgift 2024: 6 000 kr per kommun. {{D}} {{K amount=6000; unit=kr per kommun}} Beslut, reseersättning: nej. {{D}} Lerum sköter kassan som förut.

9.2 Processledaren {{I n=9.2}}
Beatrice tjänstledig från 1 mars. {{|}}Vikarie: utlyses av Lerum. {{S org=Lerum}} Intervjuer i januari.

9.3 Presidium {{I n=9.3; kind=decision}}
Ordf. 2024: Staffan Hedberg. {{N person=Staffan Hedberg; role=ordförande; body=Presidium}} {{D}} Vice: Camilla Fransson. {{N person=Camilla Fransson; role=vice ordförande; body=Presidium}} {{D}} Sekr.: tom post. {{V seat=sekreterare; body=Presidium}}

10.1 Åtgärdslogg {{I n=10.1; kind=report}}
Åtgärd	Vem	Status
Länk till SKR:s rapport	Beatrice	Klar
Checklista praktik {{A who=Lillemor Hage}}	Lillemor	Pågår
Möte med Försäkringskassan {{A who=Viktor Sand; due=2023-12}}	Viktor	Kvar, december
Statistik insatser	alla	Avslutad
Folder på arabiska och ukrainska {{A who=Jeanette Broman,Dragan Petrovic}}	Jeanette, Dragan	Pågår

10.2 Kalender {{I n=10.2}}
18 januari Teams {{M date=2024-01-18}}
7 februari, GR-dagen {{M date=2024-02-07; what=GR-dagen}}
18 april Alingsås {{M date=2024-04-18}}
Utgår: 15 februari.

10.3 Personal {{I n=10.3}}
Tommy Rosell slutar vid terminens slut, går till folkhögskola. {{L person=Tommy Rosell; org=Tjörn; when=vid terminens slut; why=går till folkhögskola}} Efterträdare: Eira Lund. {{N person=Eira Lund; role=chef lärcentrum; org=Tjörn; for=Tommy Rosell}}

11.1 Ungdomar utan sysselsättning {{I n=11.1; kind=go-round}}
KAA-läge. {{|}}Mölndal: två nya coacher. {{S org=Mölndal}} Partille: samlar allt på ett ställe i vår. {{S org=Partille}} Tjörn: inget nytt. {{|}}Kungälv: siffrorna ner. {{S org=Kungälv}}

11.2 Samordningsförbund {{I n=11.2; kind=decision}}
Sammanslagning utreds av förbunden själva. {{|}}Nätverkets hållning: avvakta utredningen. {{D}} Alingsås och Lerum redan i samma förbund.

11.3 Kvalitetsledning {{I n=11.3; outcome=nothing_new}}
Lägesrapport uteblev, inget nytt.

11.4 Digitala lärplattformar {{I n=11.4}}
Avtal till juni 2024. Förlängning möjlig ett år. {{|}}Förslag till nästa steg från Åsa, januari. {{A who=Åsa Bengtsdotter; due=2024-01}} Microsofts priser upp.

11.5 Jämställdhetsanalys {{I n=11.5; kind=decision}}
Könsuppdelad statistik från årsskiftet, i alla rapporter. {{D}} Mall: Nora. {{A who=Nora Lidman}}

11.6 Utvärdering av mötet {{I n=11.6}}
Bra tempo. För lite tid till tema. Kaffet kallt.
