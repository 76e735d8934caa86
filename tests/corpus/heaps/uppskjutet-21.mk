@file uppskjutet-21.txt
@body Inköpschefer i Västra Småland
@date 2024-04-11
@p Madelene Ring | Värnamo | upphandlingschef | chair
@p Claes-Göran Torp | Gislaved | inköpschef
@p Jelena Markovic | Jönköping | upphandlingschef
@p Stefan Qvick | Nässjö | inköpsstrateg
@p Stefan Ahlin | Tranås | upphandlare
@p Bodil Sager | Vetlanda | upphandlingschef
@p Hugo Anneborn | Eksjö | inköpare
@p Lotten Dahlgren | Habo | ekonom
@p Mohammed Jaber | Vaggeryd | upphandlare
@p Erika Stolt | Gnosjö | inköpssamordnare
@p Tobias Widmark | Sävsjö | inköpssamordnare
@p Anna Kristell | Mullsjö | kanslichef
@p Rickard Flood | Aneby | inköpssamordnare
@p Birger Holmqvist | Upphandlingsmyndigheten | rådgivare | guest
@p Helen Ture | Adda | kundansvarig | guest
---
Inköpschefer i Västra Småland
2024-04-11, Gummifabriken Värnamo
Närvarolista
Madelene Ring	Värnamo	upphandlingschef (ordf.)
Claes-Göran Torp	Gislaved	inköpschef
Jelena Markovic	Jönköping	upphandlingschef
Stefan Qvick	Nässjö	inköpsstrateg
Stefan Ahlin	Tranås	upphandlare
Bodil Sager	Vetlanda	upphandlingschef
Hugo Anneborn	Eksjö	inköpare
Lotten Dahlgren	Habo	ekonom
Mohammed Jaber	Vaggeryd	upphandlare
Erika Stolt	Gnosjö	inköpssamordnare
Tobias Widmark	Sävsjö	inköpssamordnare
Anna Kristell	Mullsjö	kanslichef
Rickard Flood	Aneby	inköpssamordnare
Birger Holmqvist	Upphandlingsmyndigheten	rådgivare
Helen Ture	Adda	kundansvarig

Punkt	Vad sades	Beslut / åtgärd
Välkomna {{I}}	Madelene gick igenom dagen.	
Upphandlingsplan {{I}}	Planen för 2025 saknar uppgifter från tre kommuner.	Vaggeryd, Gnosjö och Aneby kompletterar till 26/4. {{A who=Vaggeryd, Gnosjö, Aneby; due=2024-04-26}} Planen fastställs på nästa möte. {{P until=2024-05-23; what=Planen}}
Möbelavtalet {{I outcome=postponed}}	Tilldelningen är överprövad. Kammarrätten har inte meddelat prövningstillstånd ännu.	Avvaktas. {{P what=Möbelavtalet}}
Addas ramavtal {{I}}	Helen informerade om att bemanningsavtalet förskjuts till Q1 2025. Avtal om tvättjänster startar 1 juni.	
Hållbarhetskrav {{I}}	Gruppens kravmallar ska ses över.	Jelena kallar till arbetsmöte den 22 maj kl. 13. {{A who=Jelena Markovic; due=2024-05-22}} {{M date=2024-05-22; what=arbetsmöte}}
E-handel {{I outcome=postponed}}	Presentationen ställdes in eftersom projektorn inte gick att få igång. {{P what=Presentationen; why=eftersom projektorn inte gick att få igång}}	
Direktupphandling {{I}}	Nya riktlinjer antagna i Habo. {{S org=Habo}} Mullsjö har lyft ut beloppsgränserna ur sina. {{S org=Mullsjö}}	
Fordon {{I}}	Stefan Q har samlat in behoven.	Frågan om gasfordon skjuts upp ett halvår, biogasbolaget ska först presentera sin nya prismodell. {{P what=Frågan om gasfordon; why=biogasbolaget ska först presentera sin nya prismodell}}
Tolktjänster {{I}}	Avtalet förlängs ett år från 1 september.	
Upphandlingsmyndigheten {{I}}	Birger berättade om nationella upphandlingsstrategin. Rapporten om spendanalys är försenad.	
Livsmedel {{I}}	Eksjö och Tranås går ihop om en upphandling. {{S org=Eksjö; stance=doing}} {{S org=Tranås; stance=doing}} Nässjö har fått förfrågan men inte svarat.	Beslut: samordning av provsmakning tas upp igen efter semestrarna. {{D}} {{P what=samordning av provsmakning}}
Leverantörsdialog {{I}}	Dagen hålls 3 september på Elmia, 8–12. {{M date=2024-09-03; what=Leverantörsdialog}}	Bodil och Hugo tar fram program. {{A who=Bodil Sager, Hugo Anneborn}}
Avtalsuppföljning {{I outcome=not_reached}}	Ej behandlad, Claes-Göran fick brådskande samtal och lämnade. {{P what=Avtalsuppföljning; why=Claes-Göran fick brådskande samtal och lämnade}}	
Konferens {{I}}	Upphandlingsdagarna i Stockholm 29–30 januari 2025. {{M date=2025-01-29; what=Upphandlingsdagarna}} {{M date=2025-01-30; what=Upphandlingsdagarna}} Anmälan före 15 oktober ger rabatt.	
Innovationsupphandling {{I}}	Det finns pengar att söka hos Vinnova, 500 000 kr. {{K amount=500000; unit=kr}} Ansökningstiden har förlängts två veckor.	Ingen ansökan från gruppen. {{D}}
Arbetsrättsliga villkor {{I}}	Diskussion. {{|}}Sävsjö har hittat brister hos en städentreprenör. {{S org=Sävsjö}} Andra kommuner har samma leverantör.	Tobias skickar underlag till övriga. {{A who=Tobias Widmark; to=övriga}}
Nytt avtalssystem {{I}}	Utvärderas till hösten av referensgruppen.	Ställningstagande om fortsättning därefter. {{P what=Ställningstagande om fortsättning}}
Elhandel {{I outcome=postponed}}	Ingen föredragning i dag, Erika hade inte fått leverantörens siffror. {{P until=2024-05-23; what=Elhandel; why=Erika hade inte fått leverantörens siffror}}	Nästa möte.
Jurist {{I}}	Tjänsten är tillsatt från 1 augusti.	
Mallar för uteslutning {{I}}	Lotten har ett utkast.	Lotten skickar ut det på remiss före 1 maj. {{A who=Lotten Dahlgren; due=2024-05-01}} Tillbaka till gruppen i juni. {{P until=2024-06-13; what=Mallar för uteslutning}}
Statistik {{I}}	Valfrihetssystemen redovisas numera separat.	
Beredskapslager {{I}}	Länsstyrelsen ville ha besked i dag.	Gruppen begär anstånd till 31 maj. {{D}} {{A who=Gruppen; to=Länsstyrelsen}} Frågan diskuteras igen på mötet 23 maj. {{P until=2024-05-23; what=Frågan}} {{M date=2024-05-23}}
Skolskjuts {{I}}	Trafikbolaget har skjutit på avtalsstarten till höstlovet.	
Byte av ordförande {{I}}	Madelene fortsätter året ut.	Valet av efterträdare görs vid sista mötet före jul. {{P until=2024-11-28; what=Valet av efterträdare}}
Utbildning LOU {{I}}	Dag 1 den 14 maj, dag 2 den 28 maj, båda i Jönköping. {{M date=2024-05-14; what=Utbildning LOU}} {{M date=2024-05-28; what=Utbildning LOU}}	Anmäl senast 30 april till Jelena. {{A who=alla; due=2024-04-30; to=Jelena Markovic}}
IT-konsulter {{I outcome=nothing_new}}	Inget att ta upp.	
Säkerhetsskyddad upphandling {{I outcome=postponed}}	Kräver fysisk sittning.	Skjuts till dess att vi ses i Tranås. {{P what=Säkerhetsskyddad upphandling; why=Kräver fysisk sittning}}
Representation i Addas råd {{I}}	Platsen för Småland är ledig efter årsskiftet.	Mohammed Jaber nomineras. {{D}} {{N person=Mohammed Jaber; role=representant; body=Addas råd; org=Vaggeryd}}
Välfärdsbrott {{I}}	Polisens föreläsning flyttades till 19 september. {{M date=2024-09-19; what=Polisens föreläsning}}	
Företagshälsovård {{I}}	Gislaved är inte med i ny upphandling. {{S org=Gislaved; stance=no}} Vetlanda vet inte. {{S org=Vetlanda; stance=undecided}} Värnamo deltar. {{S org=Värnamo; stance=yes}}	
Hyrpersonal {{I outcome=not_reached}}	Hann inte. {{P what=Hyrpersonal; why=Hann inte}}	Ny tid saknas.
Revisionens granskning {{I}}	Granskningen i Nässjö är klar och besvaras före sommaren. {{S org=Nässjö}}	
Gemensam ordlista {{I outcome=postponed}}	Rickard gjorde ett första försök i vintras. {{|}}Arbetet ligger nere för tillfället och tas upp på nytt när han är åter i tjänst. {{P what=Gemensam ordlista}}	
Städ {{I}}	Avtalet sägs upp till 31 oktober.	Anna skriver uppsägningen. {{A who=Anna Kristell}}
Övrigt {{I}}	Frågan om dricksvattenkylare återkom. Besvarad.	
Övrigt, forts. {{I}}	Stefan Ahlin vill ha en diskussion om miljöledning. {{|}}Vi gör plats för den i maj. {{P until=2024-05-23; what=en diskussion om miljöledning}}	
Datum {{I}}	Efter majmötet: 13/6, 5/9, 17/10 och 28/11. {{M date=2024-06-13}} {{M date=2024-09-05}} {{M date=2024-10-17}} {{M date=2024-11-28}}	Lotten bokar. {{A who=Lotten Dahlgren}}
