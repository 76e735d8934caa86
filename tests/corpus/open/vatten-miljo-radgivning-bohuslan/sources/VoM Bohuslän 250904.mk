@file VoM Bohuslän 250904.docx
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-09-04
@start 09:00
@end 12:00
@place Uddevalla, Västerlånggatan 3, rum Ljungskile
@mode in_person
@secretary Reine Claesson
@p Pernilla Skarp | Stenungsund | | chair
@p Rebecka Lind | Sotenäs
@p Kajsa Bryngel | Strömstad
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil
@p Ann-Louise Grön | Munkedal
@p Reine Claesson | Uddevalla
@p Mattias Hallberg | Orust
@p Mattias Thorén | Tjörn
@p Cornelia Fagerlund-Beck | Öckerö
@p Jesper Malm | Kungälv | | for=Ivana Jovanovic
@p Ivana Jovanovic | Kungälv | | absent
@p Sten Kullgren | Färgelanda | | absent excused
---
Vatten- och miljörådgivarna Bohuslän – minnesant. 2025-09-04 kl. 9–12
Lokal: Uddevalla, Västerlånggatan 3, rum Ljungskile
Led.: Pernilla Skarp, Stenungsund (ordf.); Rebecka Lind, Sotenäs; Kajsa Bryngel, Strömstad; Ove Martinsson, Tanum; Dawit Tesfaye, Lysekil; Ann-Louise Grön, Munkedal; Reine Claesson, Uddevalla (vid pennan); Mattias Hallberg, Orust; Mattias Thorén, Tjörn; Cornelia Fagerlund-Beck, Öckerö; Jesper Malm, Kungälv (ers. för Ivana Jovanovic)
Förhindrad: Sten Kullgren, Färgelanda. Ivana Jovanovic, Kungälv
1 Ekonomi jan–aug {{I n=1; kind=report}}
Reine föredrog delårsutfallet. {{|}}Ing. balans 118 tkr, {{K amount=118; unit=tkr}} intäkter 96 tkr (medlemsavg. 8 tkr × 12), {{K amount=96; unit=tkr; years=2025}} kostn. 71 tkr. {{K amount=71; unit=tkr; years=2025}} Prognos helår +22 tkr, {{K amount=22; unit=tkr; years=2025}} vilket förkl. av att samordnarlönen inte belastar q3. Jfr budget: +4 tkr. Tabell:
Post	Budget	Utfall jan–aug	Prognos
Lön samordnare	118 tkr {{K amount=118; unit=tkr; years=2025}}	54 tkr {{K amount=54; unit=tkr; years=2025}}	59 tkr {{K amount=59; unit=tkr; years=2025}}
Tryck	10 tkr {{K amount=10; unit=tkr; years=2025}}	7,2 tkr {{K amount=7,2; unit=tkr; years=2025}}	9 tkr {{K amount=9; unit=tkr; years=2025}}
Möten	12 tkr {{K amount=12; unit=tkr; years=2025}}	9,8 tkr {{K amount=9,8; unit=tkr; years=2025}}	14 tkr {{K amount=14; unit=tkr; years=2025}}
Avvikelsen på lön är av engångskaraktär. Rebecka undrade om överskott får sparas. Enl. samarbetsavtalets p. 7 återbetalas belopp överst. 50 tkr, så det som ligger under får vara kvar. {{|}}Deltagarna fann att nuv. avg. om 8 tkr/kommun bör kvarstå även 2026, och fastställde den. {{D until=2026-12-31}} {{K amount=8; unit=tkr/kommun; years=2026}} Fakt. sker som vanligt i februari.
2 Badvattenprov {{I n=2; kind=report}}
Labbet AquaTest i Väst AB har i juli bekräftat ett systematiskt fel i 46 av 210 prov. Felet låg i spädningsfaktorn. Mattias T redog. för Rönnäng: stängt 11 dygn i onödan. {{|}}Tjörn har begärt nedsatt pris av labbet. {{S org=Tjörn; topic=badvatten; stance=doing}} Kungälv byter labb vid årsskiftet. {{S org=Kungälv; topic=badvatten; stance=doing}} Strömstad har full tilltro till labbet och fortsätter. {{S org=Strömstad; topic=badvatten; stance=yes}} Dawit: Folkhälsomyndigheten kommer att skärpa kraven fr.o.m. 2027, det är ett skäl till att inte binda sig länge. Ove påpekade att avtalet inte medger vite.
Nätverket beslöt reklamera gemensamt för de tio som köpt tjänsten {{D}} {{A who=Nätverket; to=AquaTest i Väst AB}} och yrka 35 % avdrag, ca 290 tkr totalt. {{K amount=290; unit=tkr}} Underlag per kommun (antal prov, á-pris) insändes till undert. senast 19/9. {{A due=2025-09-19; to=Reine Claesson}} Brevet undertecknas av Pernilla. {{A who=Pernilla Skarp}}
3 Delad energirådgivare 2026–2027 {{I n=3; kind=information}}
Avtalsförslag utsänt 28/8. Kostn.ford. efter inv.antal: Uddevalla 58 %, Orust 15 %, Strömstad 14 %, Sotenäs 13 %. {{|}}Orust godkände i KS 27/8, {{S org=Orust; topic=energirådgivare; stance=yes}} Sotenäs tar det 17/9 i KS {{M date=2025-09-17; what=KS i Sotenäs}} men Rebecka räknar inte med några problem. Strömstads ekonomichef ifrågasätter momsen. {{|}}Mot den bakgr. kan Kajsa inte lämna besked än. {{S org=Strömstad; topic=energirådgivare; stance=undecided}} Hade vi valt kommunalförbund hade momsfrågan inte uppstått, menade Mattias H. Skatteverket har i ett ställningstagande från 2020 ansett att samverkan enl. avtal är skattefri i vissa fall. {{|}}Reine skaffar ett skriftl. utlåtande från ekonomienhetens momsspecialist till 16/10. {{A who=Reine Claesson; due=2025-10-16}}
Därmed kan heller inte rekryteringsplanen behandlas, den flyttas till Munkedalsmötet 16/10. {{P until=2025-10-16; what=rekryteringsplanen; why=kan Kajsa inte lämna besked än}} {{M date=2025-10-16}}
4 Samordnare {{I n=4; kind=decision}}
Stolen efter Tuva tom sedan 1/7. {{V seat=Stolen efter Tuva; body=Vatten- och miljörådgivarna Bohuslän}} Två alt.: A) omannonsering på 20 % (118 tkr/år), {{K amount=118; unit=tkr/år}} B) köp av tid från Energikontor Väst (165 tkr/år). {{K amount=165; unit=tkr/år}} De flesta förordade A. Ann-Louise hade gärna sett att uppg. i st. fördelas på medl. {{|}}Efter disk. stannade mötet för alt. A med tillträde tidigast 1/1. {{D}} Annons: Pernilla, ut vecka 38. {{A who=Pernilla Skarp}} I rekr.gruppen ingår fr.o.m. nu Rebecka och Jesper, men inte Reine, som avsagt sig p.g.a. jäv. {{N person=Rebecka Lind; role=ledamot; body=rekr.gruppen}} {{N person=Jesper Malm; role=ledamot; body=rekr.gruppen}} {{L person=Reine Claesson; why=jäv}}
5 Säl-affischerna {{I n=5; outcome=nothing_new}}
Cornelias inventering: 372 av 400 uppe, 11 nedrivna. Inget mer att tillägga.
6 Vattenråd och delegationer {{I n=6; kind=report}}
- Gullmarns vattenråd. Dawit rapp. att rådet höjer medl.avg. med 6 %. Dagordn. var lång.
- 8-fjordar. {{|}}Pernilla har p.g.a. arbetsbelastn. begärt utträde ur styrgr.; {{L person=Pernilla Skarp; why=arbetsbelastn.}} Cornelia ersätter henne, enl. enhälligt val. {{D}} {{N person=Cornelia Fagerlund-Beck; role=ledamot; body=styrgr. 8-fjordar; for=Pernilla Skarp}}
- Vattenmyndigheten. Samrådet i juni besöktes av Sten och Mattias H. Intrycket var blandat. Myndigheten fastställer åtg.programmet i dec. 2027.
7 Övr. frågor {{I n=7}}
- Jesper: Kungälv inför 1/1 avg. för rådgivn. över 1 tim., 950 kr/tim. {{S org=Kungälv; topic=avg. för rådgivn.; stance=doing}} {{K amount=950; unit=kr/tim.}}
- {{|}}Är sådan avg. förenlig med kommunallagens självkostnadsprincip? Obesvarat. {{Q}}
- Lysekil avser att inte följa efter. {{S org=Lysekil; topic=avg. för rådgivn.; stance=no}}
- VAK-dagarna i Jönköping 4–5/11: {{M date=2025-11-04; what=VAK-dagarna}} {{M date=2025-11-05; what=VAK-dagarna}} de som önskar delta bekostar det själva.
Dec.mötet slopat; 27/11 kvarstår digitalt. {{M date=2025-11-27}}
Reine Claesson, sekr.
