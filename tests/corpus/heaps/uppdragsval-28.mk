@file uppdragsval-28.txt
@body Nätverket för kommunal hållbarhet Värend
@date 2023-11-16
@p Sandra Höglund | Växjö | hållbarhetschef | chair
@p Pontus Arvid | Alvesta | miljöstrateg
@p Ulrika Gren | Ljungby | hållbarhetsstrateg
@p Mats Torell | Markaryd | kommunstrateg
@p Karin Lodh | Älmhult | hållbarhetsstrateg
@p Ebba Fransén | Tingsryd | utvecklare
@p Jonas Höglund | Lessebo | kommunstrateg
@p Nils-Erik Stark | Uppvidinge | klimatstrateg
@p Viveca Palm | Nybro | miljöstrateg
@p Oliver Hamrin | Emmaboda | kommunekolog
@p Anna-Maria Brus | Värnamo | hållbarhetsstrateg
@p Filippa Dal | Gislaved | klimatsamordnare
@p Erik Stark | Gnosjö | utvecklingsledare
@p Hedda Ring | Osby | miljöstrateg | absent
@p Lars Mellgren | Region Kronoberg | hållbarhetsstrateg | guest
@p Kerstin Bly | Energikontoret | projektledare | guest
---
Nätverket för kommunal hållbarhet Värend
Anteckning från nätverksmöte 2023-11-16
Medlemmar:
Sandra Höglund (ordf.)	Växjö	hållbarhetschef
Pontus Arvid	Alvesta	miljöstrateg
Ulrika Gren	Ljungby	hållbarhetsstrateg
Mats Torell	Markaryd	kommunstrateg
Karin Lodh	Älmhult	hållbarhetsstrateg
Ebba Fransén	Tingsryd	utvecklare
Jonas Höglund	Lessebo	kommunstrateg
Nils-Erik Stark	Uppvidinge	klimatstrateg
Viveca Palm	Nybro	miljöstrateg
Oliver Hamrin	Emmaboda	kommunekolog
Anna-Maria Brus	Värnamo	hållbarhetsstrateg
Filippa Dal	Gislaved	klimatsamordnare
Erik Stark	Gnosjö	utvecklingsledare
Inbjudna:
Lars Mellgren	Region Kronoberg	hållbarhetsstrateg
Kerstin Bly	Energikontoret	projektledare
Frånvarande:
Hedda Ring	Osby	miljöstrateg

Nr	Fråga	Vad vi sa	Vem gör
1	Ny ordförande {{I n=1}}	Sandra lämnar ordförandeposten vid nyår. {{L person=Sandra Höglund; org=Växjö; when=vid nyår}} Ulrika väljs till ordförande 2024. {{D}}{{N person=Ulrika Gren; role=ordförande; body=Nätverket för kommunal hållbarhet Värend; org=Ljungby; for=Sandra Höglund}}	
2	Solkarta {{I n=2}}	Kartan är framtagen av Lantmäteriet. Används i fem kommuner.	
3	Energirådgivare {{I n=3}}	Energirådgivaren för västra delen, Kim Lo, har slutat. {{L person=Kim Lo}} Tjänsten återbesätts i januari.	Energikontoret
4	Energirådgivningens styrgrupp {{I n=4}}	Pontus ut, Ebba in. {{N person=Ebba Fransén; role=ledamot; body=Energirådgivningens styrgrupp; org=Tingsryd; for=Pontus Arvid}}{{D}}	
5	Laddplatser {{I n=5}}	Älmhult bygger tjugo laddplatser. {{S org=Älmhult}} Gnosjö vill veta kostnaden per plats. {{|}}Karin skickar underlag till Erik. {{A who=Karin Lodh; to=Erik Stark}}	Karin
6	Klimatlöften {{I n=6}}	Lars redogjorde för regionens klimatråd. I rådet sitter landshövdingen och nio företag. {{|}}Kommunernas stol: Jonas Höglund. {{N person=Jonas Höglund; role=ledamot; body=klimatråd; org=Lessebo}}	
7	Fairtrade {{I n=7}}	Nybros styrgrupp har ny ordförande, Siv Ahl. {{N person=Siv Ahl; role=ordförande; body=styrgrupp; org=Nybro}} Diplomeringen förnyad till 2025.	
8	Agenda 2030-rapport {{I n=8}}	Ansvarig för rapporten t.o.m. mars är Filippa, från april Anna-Maria. {{N person=Filippa Dal; role=ansvarig; body=Agenda 2030-rapport; org=Gislaved}}{{N person=Anna-Maria Brus; role=ansvarig; body=Agenda 2030-rapport; org=Värnamo; for=Filippa Dal}}	
9	Arbetsgrupp cykel {{I n=9}}	Ingen från Uppvidinge i gruppen efter årsskiftet. {{V seat=ledamot; body=Arbetsgrupp cykel; org=Uppvidinge}} Nils-Erik kollar med trafikplaneraren. {{A who=Nils-Erik Stark}}	
10	Klimatkommunerna {{I n=10}}	Växjö och Värnamo är medlemmar. {{S org=Växjö; stance=doing}} {{S org=Värnamo; stance=doing}} Ljungby utreder medlemskap. {{S org=Ljungby; stance=interested}}	
11	Projekt Cirkulära möbler {{I n=11}}	Kerstin B är projektledare sedan mars. {{|}}Biträdande projektledare från 1 december: Mio Ström. {{N person=Mio Ström; role=biträdande projektledare; body=Projekt Cirkulära möbler}}	
12	Representant i vattenrådet {{I n=12}}	Oliver fortsätter, Viveca är hans ersättare. {{N person=Oliver Hamrin; role=representant; body=vattenrådet; org=Emmaboda}}{{N person=Viveca Palm; role=ersättare; body=vattenrådet; org=Nybro; for=Oliver Hamrin}}	
13	Grön obligation {{I n=13}}	Ekonomicheferna arbetar med frågan. Kommuninvest har bytt handläggare.	
14	Föräldraledig {{I n=14}}	Karin är borta mars–oktober, vikarie Tyra Nord. {{N person=Tyra Nord; role=vikarie; org=Älmhult; for=Karin Lodh}}	
15	Beslut om logotyp {{I n=15}}	Förslag 2 antas. {{D}}	
16	Kemikaliefri förskola {{I n=16}}	Markaryd har tagit bort all mjukplast. {{S org=Markaryd; stance=doing}} Förskolechefen är kontakt för studiebesök.	
17	Omställningsfond {{I n=17}}	60 000 kr kvar. {{K amount=60000; unit=kr}} Ansökan senast 1 februari.	
18	SKR:s miljöberedning {{I n=18}}	Politiskt organ. Ledamöter utses av kongressen.	
19	Kommunernas energichefer {{I n=19}}	Energicheferna har valt Bo Rask till talesperson. {{N person=Bo Rask; role=talesperson; body=energicheferna}}	
20	Programgrupp Hållbarhetsdagen {{I n=20}}	Erik, Filippa, Hedda plus Lars från regionen. {{N person=Erik Stark; role=ledamot; body=Programgrupp Hållbarhetsdagen; org=Gnosjö}} {{N person=Filippa Dal; role=ledamot; body=Programgrupp Hållbarhetsdagen; org=Gislaved}} {{N person=Hedda Ring; role=ledamot; body=Programgrupp Hållbarhetsdagen; org=Osby}} {{N person=Lars Mellgren; role=ledamot; body=Programgrupp Hållbarhetsdagen; org=Region Kronoberg}}	Erik kallar {{A who=Erik Stark}}
21	Matsvinn {{I n=21}}	Fyra kommuner väger matsvinnet dagligen. {{|}}Siffrorna sammanställs av Energikontoret. {{A who=Energikontoret}}	
22	Ledamot i skogsrådet {{I n=22}}	Mats har suttit två perioder och får inte väljas om. {{|}}Nils-Erik valdes. {{D}}{{N person=Nils-Erik Stark; role=ledamot; body=skogsrådet; org=Uppvidinge; for=Mats Torell}}	
23	Tjänsteresor {{I n=23}}	Ska nätverket ha gemensamma riktlinjer? {{Q}}	
24	Biologisk mångfald {{I n=24}}	Regionens nya ekolog heter Asta Krok. {{N person=Asta Krok; role=ekolog; org=Region Kronoberg}} Hon deltog på länk och presenterade sig.	
25	Personal {{I n=25}}	Viveca går i pension 31 januari. {{L person=Viveca Palm; org=Nybro; when=2024-01-31; why=pension}} Nybro har inte beslutat om tjänsten ska återbesättas. {{S org=Nybro; stance=undecided}}	
26	Vindbruk {{I n=26}}	Emmaboda lägger in sitt veto. {{S org=Emmaboda; stance=no}} Tingsryd säger ja i två fall. {{S org=Tingsryd; stance=yes}}	
27	Webbredaktör {{I n=27}}	Uppdraget som webbredaktör står tomt. {{V seat=webbredaktör; body=Nätverket för kommunal hållbarhet Värend}} Ebba gör det nödvändigaste så länge. {{A who=Ebba Fransén}}	
28	Resa till Lahtis {{I n=28}}	Deltagare: Sandra, Jonas, Oliver. {{N person=Sandra Höglund; role=deltagare; body=Resa till Lahtis; org=Växjö}} {{N person=Jonas Höglund; role=deltagare; body=Resa till Lahtis; org=Lessebo}} {{N person=Oliver Hamrin; role=deltagare; body=Resa till Lahtis; org=Emmaboda}} Reserv: Filippa. {{N person=Filippa Dal; role=reserv; body=Resa till Lahtis; org=Gislaved}}	
29	Handlingsplan plast {{I n=29; outcome=postponed}}	Bordläggs, Hedda saknas. {{P what=Handlingsplan plast; why=Hedda saknas}}	
30	Trädplantering {{I n=30}}	Barn i Lessebo planterade 400 träd. Landshövdingen höll tal.	
31	Kontaktpersoner klimatanpassning {{I n=31}}	SMHI vill ha ett namn per kommun. {{|}}Klart: Pontus (Alvesta), Mats (Markaryd), Erik (Gnosjö). {{N person=Pontus Arvid; role=kontaktperson; body=SMHI; org=Alvesta}} {{N person=Mats Torell; role=kontaktperson; body=SMHI; org=Markaryd}} {{N person=Erik Stark; role=kontaktperson; body=SMHI; org=Gnosjö}} Övriga mejlar Lars. {{A who=Övriga; to=Lars Mellgren}}	
32	Revisorer {{I n=32}}	Omval av Karin och Nils-Erik. {{D}}{{N person=Karin Lodh; role=revisor; body=Nätverket för kommunal hållbarhet Värend; org=Älmhult}} {{N person=Nils-Erik Stark; role=revisor; body=Nätverket för kommunal hållbarhet Värend; org=Uppvidinge}}	
33	Upphandling {{I n=33}}	Hållbarhetskrav tas med från 2024. {{D}} Upphandlarnas kontakt är inköpschefen i Växjö.	
34	Energieffektivisering {{I n=34}}	Länsstyrelsens satsning löper till 2025. {{|}}Lessebo har anmält sig. {{S org=Lessebo; stance=yes}}	
35	Ersättare till AU {{I n=35}}	Inga kandidater. {{V seat=ersättare; body=AU}} Valberedningen arbetar vidare. {{A who=Valberedningen}}	
36	AU {{I n=36}}	Ulrika (ordförande) Mats (vice) Anna-Maria {{N person=Ulrika Gren; role=ordförande; body=AU; org=Ljungby}}{{N person=Mats Torell; role=vice; body=AU; org=Markaryd}}{{N person=Anna-Maria Brus; role=ledamot; body=AU; org=Värnamo}}	
37	Utmärkelse {{I n=37}}	Juryn har utsett årets pristagare. Jonas satt i juryn.	
38	Avfallsplan {{I n=38}}	Bolagets utvecklingschef informerade. Planen är på remiss till februari.	
39	Nästa möte {{I n=39}}	7 februari i Ljungby. {{M date=2024-02-07}}	Ulrika bokar {{A who=Ulrika Gren}}
40	Värdskap {{I n=40}}	Gislaved står värd i maj. Filippa är praktisk kontakt.	
41	Klimatdialoger {{I n=41}}	Dialogledare i Osby: Hedda Ring. {{N person=Hedda Ring; role=dialogledare; body=Klimatdialoger; org=Osby}} I Osby hålls dialogen 30 november. {{M date=2023-11-30; what=Klimatdialoger}}	
42	Skolsamordnare {{I n=42}}	Skolsamordnaren Rut Ny går tillbaka till läraryrket i januari och lämnar över till Kaj Bo. {{L person=Rut Ny; when=2024-01; why=går tillbaka till läraryrket}}{{N person=Kaj Bo; role=skolsamordnare; for=Rut Ny}}	
