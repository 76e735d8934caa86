@file uppgifter-15.docx
@body Delregionalt samverkansorgan Norra Älvsborg
@date 2024-10-03
@p Gun-Britt Ahl | Alingsås | socialdirektör | chair
@p Rolf Mattsson | Lerum | sektorchef
@p Jeanette Kull | Ale | verksamhetschef
@p Tobias Lantz | Lilla Edet | socialchef
@p Ann Wikström | Kungälv | förvaltningschef
@p Bosse Tingvall | Stenungsund | sektorchef
@p Fatima Rashid | Tjörn | socialchef
@p Per Mattsson | Härryda | verksamhetschef
@p Yngve Sand | Partille | vård- och omsorgschef
@p Catarina Boman | Sjukhusen i väster | verksamhetschef
@p Stellan Friis | Regionhälsan | områdeschef
@p Eivor Rask | Närhälsan | primärvårdschef
@p Louise Hed | Kungälv | MAS
@p Torsten Quist | Göteborgsregionen | planeringsledare | guest
@p Emma Ståhlberg | | processtöd | guest
---
Delregionalt samverkansorgan Norra Älvsborg
Minnesanteckningar från möte 2024-10-03
Närvarande
Gun-Britt Ahl, Alingsås, socialdirektör, ordförande
Rolf Mattsson, Lerum, sektorchef
Jeanette Kull, Ale, verksamhetschef
Tobias Lantz, Lilla Edet, socialchef
Ann Wikström, Kungälv, förvaltningschef
Bosse Tingvall, Stenungsund, sektorchef
Fatima Rashid, Tjörn, socialchef
Per Mattsson, Härryda, verksamhetschef
Yngve Sand, Partille, vård- och omsorgschef
Catarina Boman, Sjukhusen i väster, verksamhetschef
Stellan Friis, Regionhälsan, områdeschef
Eivor Rask, Närhälsan, primärvårdschef
Louise Hed, Kungälv, MAS
Adjungerade
Torsten Quist, Göteborgsregionen, planeringsledare
Emma Ståhlberg, processtöd
1.1 Godkännande av dagordning {{I n=1.1}}
Dagordningen godkänns med tillägg av en punkt om influensavaccin. {{D}}
1.2 Genomgång av föregående anteckningar {{I n=1.2}}
Rolf har skickat in förslaget om ny blankett. Övriga uppdrag är slutförda.
2.1 Utskrivningsprocessen {{I n=2.1}}
Medelvärdet för utskrivningsklara är 1,9 dagar. Catarina lyfte att variationen mellan kommunerna är stor. 
Åtgärd: Ta fram statistik på enhetsnivå. {{A who=Catarina Boman,Emma Ståhlberg; due=2024-12-05}}
Ansvarig: Catarina och Emma
Klart: till mötet den 5 december
2.2 Vårdens övergångar barn och unga {{I n=2.2}}
Regionhälsan har startat mottagningar i Kungälv och Alingsås. Stellan beskrev målgruppen. Remissflödet ses över av en intern arbetsgrupp på Regionhälsan.
Åtgärd: Informera elevhälsan om mottagningarna i respektive kommun. {{A who=alla kommuner; to=elevhälsan}} Ansvarig: alla kommuner. 
2.3 Färdig samverkansrutin SIP {{I n=2.3}}
Rutinen har varit ute på remiss. Elva svar har kommit in. 
Beslut: Rutinen fastställs. {{D}}
Åtgärd: Rutinen implementeras i respektive verksamhet senast 31 januari. {{A who=respektive verksamhet; due=2025-01-31}}
2.4 Samordningsförbunden {{I n=2.4}}
Nationella rådet vill se större förbund. Styrelserna diskuterar en sammanslagning. Inget beslut är att vänta i år.
2.5 Nära vård-koordinatorer {{I n=2.5}}
Ale har anställt två koordinatorer. {{S org=Ale; stance=doing}} Jeanette gav en bild av uppdraget. Andra kommuner har valt att lägga uppdraget på befintliga chefer.
Nästa steg: Jeanette bjuder in Fatima och Tobias till ett samtal med koordinatorerna. {{A who=Jeanette Kull; to=Fatima Rashid och Tobias Lantz}}
2.6 Läkemedel {{I n=2.6}}
Läkemedelskommittén har gett ut nya rekommendationer. Louise gick igenom avvikelser för juli och augusti. Delegeringar är den vanligaste orsaken.
Ansvarig för fortsatt analys: Louise. {{A who=Louise Hed; due=2024-11-22}} Deadline: den 22 november.
2.7 Beroendevård {{I n=2.7}}
Avtalet sägs upp av regionen vid årsskiftet. {{|}}Partille ställer sig avvisande till det nya förslaget. {{S org=Partille; stance=no}} Yngve har begärt ett möte med regionens beroendeverksamhet.
Att göra: Skriv till Torsten om ni delar Partilles uppfattning. {{A who=alla; to=Torsten Quist; if=om ni delar Partilles uppfattning}}
2.8 Psykiskt funktionshinder {{I n=2.8}}
Brukarorganisationerna har framfört synpunkter. Dialogmöten hålls varje kvartal. Inga beslut.
2.9 Rehabilitering {{I n=2.9}}
Gränsdragningen mellan primärvård och kommun följs upp en gång per år. Uppföljningen för 2024 är inte påbörjad.
Uppdrag till Eivor och Per: genomför uppföljningen i november. {{A who=Eivor Rask,Per Mattsson; due=2024-11}} {{D}}
3.1 Influensavaccin {{I n=3.1}}
Start v 42. Primärvården vaccinerar i särskilt boende tillsammans med kommunens sjuksköterskor. Beställning sker enligt rutin.
EIVOR skickar ut tiderna i god tid före start. {{A who=Eivor Rask}}
3.2 Gemensam kompetensutveckling {{I n=3.2}}
Behovet är störst inom geriatrik. Sahlgrenska akademin ska utveckla en uppdragsutbildning.
Att göra: Lista önskade ämnen. {{A who=Bosse Tingvall,Ann Wikström; due=2024-10-25}} Vem: Bosse, Ann. När: 25 oktober.
3.3 Digitala vårdmöten {{I n=3.3}}
Pilot i Tjörn sedan i maj. {{S org=Tjörn; stance=doing}} Fatima redovisade resultatet: färre resor och nöjda patienter. 
Beslut: DSO rekommenderar övriga kommuner att pröva. {{D}}
FR svarar på frågor om tekniken. {{A who=Fatima Rashid}}
3.4 Hemsjukhus {{I n=3.4}}
Konceptet är nytt. Sjukhusen i väster startar i liten skala under 2025. Catarina efterfrågade kommunernas syn.
Åtgärd: Torsten lägger en punkt på socialchefsmötet. {{A who=Torsten Quist}}
3.5 Kostnadsfördelning vid gemensamma ärenden {{I n=3.5}}
Tvisteärenden har ökat. En tvist är avgjord till kommunens fördel. Rolf tyckte att en gemensam princip skulle förenkla. 
Åtgärd: Rolf formulerar en princip och stämmer av med Stellan. {{A who=Rolf Mattsson; to=Stellan Friis}} Därefter tas förslaget till DSO för beslut. {{P what=förslaget}}
3.6 Äldrepsykiatri {{I n=3.6}}
Enheten har lång kö. Konsultläkaren finns på plats två dagar i veckan. 
Åtgärd: Ingen.
3.7 Avvikelsehantering {{I n=3.7}}
Systemet stängs 2025. Regionen upphandlar ett nytt. Kommunerna får tillgång utan kostnad.
Åtgärd: Anmäl testpersoner, en per kommun. {{A who=alla; to=Emma Ståhlberg; due=2024-10-18}} Anmälan till Emma senast 18/10.
3.8 Patientnämndens analys {{I n=3.8}}
Nämnden redovisar sin analys varje vår. Årets handlar om bemötande. Processtödet har skickat ut den.
3.9 Trygg hemgång {{I n=3.9}}
Lerum har utökat teamet. {{S org=Lerum; stance=doing}} Lilla Edet funderar över att starta. {{S org=Lilla Edet; stance=undecided}} Tobias studerar Lerums arbetssätt på plats under hösten. {{A who=Tobias Lantz}}
4.1 Mötesplan 2025 {{I n=4.1}}
5 december är årets sista möte. {{M date=2024-12-05}} För 2025 föreslås 6 februari, 3 april och 5 juni. {{M date=2025-02-06}} {{M date=2025-04-03}} {{M date=2025-06-05}}
Åtgärd: Emma skickar kalenderinbjudningar. {{A who=Emma Ståhlberg}}
4.2 Representant i regional tandvårdsgrupp {{I n=4.2}}
Louise Hed utses till kommunernas representant i tandvårdsgruppen. {{D}} {{N person=Louise Hed; role=representant; body=tandvårdsgruppen; org=Kungälv}} 
Åtgärd: Meddela regionen. {{A who=Gun-Britt Ahl; to=regionen}} Ansvarig: ordföranden
4.3 Statsbidrag för god och nära vård {{I n=4.3}}
Överenskommelsen för 2025 är inte klar. Medlen halveras enligt regeringens budget. Socialcheferna kommer att behöva prioritera.
4.4 Medicinteknik {{I n=4.4}}
Frågan återupptas i februari. {{P until=2025-02-06; what=Medicinteknik}}
4.5 Hjärt- och lungräddning {{I n=4.5}}
Hjärtstartare finns i hemtjänstens bilar i Härryda. {{S org=Härryda; stance=doing}} Per kontrollerar vad avtalet med leverantören omfattar. {{A who=Per Mattsson}} Återkoppling: via mejl till Ann.
4.6 Palliativa ombud {{I n=4.6}}
Ombudsträffarna är välbesökta. {{|}}Nästa träff är den 12 november i Kungälv. {{M date=2024-11-12; what=Ombudsträffarna}} Anmälan görs till palliativa resursteamet.
4.7 Anhörigstöd {{I n=4.7}}
Stenungsund har nytt material. {{S org=Stenungsund; stance=doing}} Bosse delade ut det. 
4.8 Informationsöverföring {{I n=4.8}}
Sammanhållen vård- och omsorgsdokumentation är beslutad. Anslutningen sker stegvis. 
Ansvariga: Respektive IT-chef. {{|}}Uppgift: Ta fram tidplan för anslutning. {{A who=Respektive IT-chef}}
4.9 Årsberättelse {{I n=4.9}}
Emma skriver varje år en årsberättelse som ledningen godkänner. Årets version ska vara mer översiktlig. 
Åtgärd: Lämna bidrag på högst en halv sida till Emma senast v 48. {{A who=samtliga; to=Emma Ståhlberg}} Ansvariga: samtliga
5.1 Vårdval rehab {{I n=5.1}}
Krav- och kvalitetsboken revideras. Politiskt beslut i november. 
5.2 Riktlinjer för egenvård {{I n=5.2}}
Lagen om egenvård har gällt sedan januari. Riktlinjerna bör enligt Louise justeras. 
LH och ER gör ett utkast till justering. {{A who=Louise Hed,Eivor Rask}} 
5.3 Arbetsplatsförlagt lärande {{I n=5.3}}
Handledarna är för få. Vård- och omsorgscollege utbildar nya varje termin.
5.4 Ambulanssjukvårdens samverkan {{I n=5.4}}
Inställd punkt eftersom föredraganden var sjuk. {{P what=Ambulanssjukvårdens samverkan; why=eftersom föredraganden var sjuk}} 
Åtgärd: Föredraganden kontaktas för ny tid (Emma). {{A who=Emma Ståhlberg; to=Föredraganden}}
5.5 Utvärdering av DSO {{I n=5.5}}
Göteborgsregionen har gjort en enkät. Svarsfrekvensen var 60 procent. {{|}}Torsten presenterar resultatet i december. {{A who=Torsten Quist; due=2024-12-05}}
5.6 Övrigt {{I n=5.6}}
Gun-Britt tackade Yngve som går i pension vid årsskiftet. {{L person=Yngve Sand; org=Partille; when=vid årsskiftet; why=går i pension}} Partille har utsett Åsa Linder till ny ledamot efter honom. {{N person=Åsa Linder; role=ledamot; body=Delregionalt samverkansorgan Norra Älvsborg; org=Partille; for=Yngve Sand}}
