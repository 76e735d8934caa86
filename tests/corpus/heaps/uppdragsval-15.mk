@file uppdragsval-15.txt
@body Styrgruppen för digital vård i Jönköpings län
@date 2025-04-24
@p Marianne Hylander | Jönköping | socialdirektör | chair
@p Tobias Kraft | Nässjö | socialchef
@p Irene Palmgren | Eksjö | socialchef
@p Kenneth Dahl | Tranås | socialchef
@p Sofie Bramberg | Aneby | socialchef
@p Andreas Lund | Vetlanda | vård- och omsorgschef
@p Lisbet Ståhl | Sävsjö | socialchef
@p Pernilla Zetterlund | Värnamo | omsorgschef
@p Henrik Zetterlund | Gislaved | socialchef
@p Josefina Thor | Gnosjö | socialchef
@p Berndt Ivarsson | Vaggeryd | socialchef
@p Maria Alnäs | Mullsjö | socialchef
@p Maria Kihl | Habo | socialchef
@p Cecilia Frode | Jönköping | utvecklingschef
@p Ronny Lilja | Värnamo | IT-strateg | absent
@p Katarina Weiss | Region Jönköpings län | digitaliseringschef | guest
@p Olle Sten | Region Jönköpings län | projektledare | guest
@p Jessica Rydell | Kommunal utveckling | processledare | guest
---
**Styrgruppen för digital vård i Jönköpings län**
2025-04-24
Ledamöter
Marianne Hylander (ordf.)	Jönköping	socialdirektör
Tobias Kraft	Nässjö	socialchef
Irene Palmgren	Eksjö	socialchef
Kenneth Dahl	Tranås	socialchef
Sofie Bramberg	Aneby	socialchef
Andreas Lund	Vetlanda	vård- och omsorgschef
Lisbet Ståhl	Sävsjö	socialchef
Pernilla Zetterlund	Värnamo	omsorgschef
Henrik Zetterlund	Gislaved	socialchef
Josefina Thor	Gnosjö	socialchef
Berndt Ivarsson	Vaggeryd	socialchef
Maria Alnäs	Mullsjö	socialchef
Maria Kihl	Habo	socialchef
Cecilia Frode	Jönköping	utvecklingschef
Regionen och kommunal utveckling
Katarina Weiss	Region Jönköpings län	digitaliseringschef
Olle Sten	Region Jönköpings län	projektledare
Jessica Rydell	Kommunal utveckling	processledare
Frånvarande
Ronny Lilja	Värnamo	IT-strateg

**Styrgruppens bemanning** {{I }}
Josefina Thor är föreslagen av Gnosjö som efterträdare till Lennart Wall och bekräftas idag som ledamot. {{N person=Josefina Thor; role=ledamot; body=Styrgruppen för digital vård i Jönköpings län; org=Gnosjö; for=Lennart Wall}}{{D}} Lennart Wall har sedan den 1 april en annan roll inom kommunen.
Ronny deltar fortsatt som adjungerad utan rösträtt. {{N person=Ronny Lilja; role=adjungerad; body=Styrgruppen för digital vård i Jönköpings län; org=Värnamo}}
Vaggeryd funderar på att byta till verksamhetschef. {{S org=Vaggeryd; stance=undecided}}
**Arbetsutskott** {{I }}
Arbetsutskottet behöver bli fler. Hittills har Marianne, Katarina och Jessica burit arbetet. {{|}}Styrgruppen beslutar att förstärka arbetsutskottet med Tobias Kraft och Pernilla Zetterlund. {{D}}{{N person=Tobias Kraft; role=ledamot; body=Arbetsutskott; org=Nässjö}} {{N person=Pernilla Zetterlund; role=ledamot; body=Arbetsutskott; org=Värnamo}}
**Egenmonitorering** {{I }}
Olle presenterade läget i projektet. Sju vårdcentraler är i gång och fler tillkommer efter sommaren. {{|}}Olle lämnar projektet i maj då han har fått tjänst på E-hälsomyndigheten. {{L person=Olle Sten; org=Region Jönköpings län; when=2025-05; why=har fått tjänst på E-hälsomyndigheten}}
Ny projektledare från regionens sida utses av Katarina. {{A who=Katarina Weiss}}
Kommunernas biträdande projektledare heter sedan tidigare Lova Grip.
**Ordförande** {{I }}
Enligt styrdokumentet växlar ordförandeskapet mellan region och kommun vartannat år. {{|}}Inför 2026 anmälde regionen Katarina Weiss som ordförande. {{N person=Katarina Weiss; role=ordförande; body=Styrgruppen för digital vård i Jönköpings län; org=Region Jönköpings län}} Marianne blir då vice ordförande. {{N person=Marianne Hylander; role=vice ordförande; body=Styrgruppen för digital vård i Jönköpings län; org=Jönköping}}
**Gemensam upphandling av trygghetskameror** {{I }}
Referensgruppen leds av Cecilia. Svaren från leverantörerna har varit spretiga. {{|}}Aneby deltar inte i upphandlingen. {{S org=Aneby; stance=no}} Habo och Mullsjö är med på option. {{S org=Habo; stance=yes}} {{S org=Mullsjö; stance=yes}}
Andreas ersätter Henrik som Höglandets respektive GGVV:s bedömare, vilket innebär att GGVV saknar bedömare. {{N person=Andreas Lund; role=bedömare; org=Vetlanda; for=Henrik Zetterlund}}{{V seat=bedömare; body=GGVV}}
**Journalföring över gränser** {{I }}
Jurist Amina Sol har granskat avtalet. Hennes slutsats är att avtalet håller. {{|}}Jessica skickar utlåtandet till ledamöterna. {{A who=Jessica Rydell; to=ledamöterna}}
**Programråd Nära vård** {{I }}
Irene är avgående efter fem år. {{L person=Irene Palmgren; org=Eksjö}} Kenneth har tackat ja till att efterträda henne, och Lisbet är fortsatt ersättare. {{N person=Kenneth Dahl; role=ledamot; body=Programråd Nära vård; org=Tranås; for=Irene Palmgren}}{{N person=Lisbet Ståhl; role=ersättare; body=Programråd Nära vård; org=Sävsjö}} Beslutet tas formellt av länets socialchefer i maj.
**Kommunikationsgrupp** {{I }}
Gruppen har varit utan någon från kommunerna sedan Siri Hav slutade i november. {{V seat=representant; body=Kommunikationsgrupp}}{{L person=Siri Hav; when=november}} Marianne: Jönköpings kommunikationsavdelning kan avvara Ture Blom. {{N person=Ture Blom; role=representant; body=Kommunikationsgrupp; org=Jönköping; for=Siri Hav}}
**Ekonomi** {{I }}
Kvarvarande medel uppgår till 2,4 mkr. {{K amount=2,4; unit=mkr}} Styrgruppen godkänner den ekonomiska rapporten. {{D}}
**Digitala vårdmöten** {{I }}
Tranås och Eksjö har infört digitala vårdmöten på samtliga särskilda boenden. {{S org=Tranås; stance=doing}} {{S org=Eksjö; stance=doing}} Sävsjö har ambitionen att börja i höst. {{S org=Sävsjö}}
Koordinatorn i Eksjö, Mats Humla, var med och demonstrerade.
**Nationella grupper** {{I }}
Kommunal utveckling har sammanställt vilka som finns var:
- Cecilia F, SKR:s e-hälsonätverk. {{N person=Cecilia Frode; role=ledamot; body=SKR:s e-hälsonätverk; org=Jönköping}}
- Maria K, beställargrupp välfärdsteknik. {{N person=Maria Kihl; role=ledamot; body=beställargrupp välfärdsteknik; org=Habo}}
- Kenneth D och Berndt I, nationella kunskapsgruppen. {{N person=Kenneth Dahl; role=ledamot; body=nationella kunskapsgruppen; org=Tranås}} {{N person=Berndt Ivarsson; role=ledamot; body=nationella kunskapsgruppen; org=Vaggeryd}}
- Socialstyrelsens termgrupp: obesatt. {{V seat=ledamot; body=Socialstyrelsens termgrupp}}
**Termgruppen** {{I }}
Diskussion fördes om platsen i termgruppen är värd arbetstiden. Ingen är beredd att ta den i nuläget. {{|}}Frågan får vila. {{P what=platsen i termgruppen}}
**Förändringar på chefssidan** {{I }}
Sofie B slutar i Aneby den 15 juni för en tjänst i Linköping. {{L person=Sofie Bramberg; org=Aneby; when=2025-06-15; why=en tjänst i Linköping}}
Tf socialchef i Aneby blir Kalle Rud. {{N person=Kalle Rud; role=tf socialchef; org=Aneby; for=Sofie Bramberg}}
Regionens hälso- och sjukvårdsdirektör Mats B har meddelat sin avgång. {{L person=Mats B; org=Region Jönköpings län}}
**Informationssäkerhet** {{I }}
Ronny skulle ha informerat men var frånvarande. {{|}}Informationen ges den 12 juni. {{P until=2025-06-12; what=Informationen}}
**SIP-gruppen** {{I }}
SIP-gruppens nya medlemmar är Maria Alnäs och Henrik Zetterlund. {{N person=Maria Alnäs; role=ledamot; body=SIP-gruppen; org=Mullsjö}} {{N person=Henrik Zetterlund; role=ledamot; body=SIP-gruppen; org=Gislaved}}
Samordnare är Jessica, Olle har varit hennes motpart på regionen.
**Nyttorealisering** {{I }}
Cecilia redogjorde för en modell som används i Jönköping. {{S org=Jönköping; stance=doing}} Modellen kommer från Ekonomistyrningsverket. Tobias undrade vem som ska göra mätningarna.
**Länets innovationsråd** {{I }}
Rådet har öppnat för två kommunala platser. {{|}}Styrgruppen föreslår rådet att Cecilia Frode och Andreas Lund tar dessa. {{D}}{{N person=Cecilia Frode; role=ledamot; body=Länets innovationsråd; org=Jönköping}} {{N person=Andreas Lund; role=ledamot; body=Länets innovationsråd; org=Vetlanda}}
**Kvalitetsdagar** {{I }}
Kvalitetsdagarna hålls 14–15 oktober på Elmia. {{M date=2025-10-14; what=Kvalitetsdagarna}}{{M date=2025-10-15; what=Kvalitetsdagarna}} Monterbemanning: Kenneth och Josefina. {{A who=Kenneth Dahl,Josefina Thor}}
**Patientföreträdare** {{I }}
Länets pensionärsråd har utsett Gösta Rang och Elsy Mo att vara patientföreträdare i styrgruppen. {{N person=Gösta Rang; role=patientföreträdare; body=Styrgruppen för digital vård i Jönköpings län; org=Länets pensionärsråd}} {{N person=Elsy Mo; role=patientföreträdare; body=Styrgruppen för digital vård i Jönköpings län; org=Länets pensionärsråd}}
De har sitt första möte i juni.
**Processägare** {{I }}
Processägare hemgång: Pernilla Zetterlund, med start i maj. {{N person=Pernilla Zetterlund; role=processägare; body=hemgång; org=Värnamo}}
Processägare medicin: ingen ännu. {{V seat=processägare; body=medicin}}
Processägare inskrivning: regionens Ulf Kram, oförändrat. {{N person=Ulf Kram; role=processägare; body=inskrivning; org=Region Jönköpings län}}
**Leverantörsdialog** {{I }}
Leverantörens kundansvarige Tim Ross besökte länet i mars. {{|}}Kundansvarig framöver är Eva Klar. {{N person=Eva Klar; role=kundansvarig; org=Leverantören}}
**Distansutbildning** {{I }}
Utbildningen är framtagen av Högskolan för lärande. Tre kommuner har gått den. Vetlandas utvärdering visar på goda resultat.
**Anmälan om jäv** {{I }}
Berndt anmälde jäv och lämnade rummet under nästa punkt.
**Tilldelning** {{I }}
Styrgruppen tilldelar Gnosjö och Habo varsin förstudie. {{D}} Ansvarig för Gnosjös förstudie är Josefina, för Habos Maria K. {{N person=Josefina Thor; role=ansvarig; body=förstudie; org=Gnosjö}} {{N person=Maria Kihl; role=ansvarig; body=förstudie; org=Habo}}
**Systemförvaltning** {{I }}
Systemförvaltaren i Värnamo tjänstgör även åt Gislaved. {{S org=Gislaved; stance=doing}} Enligt avtalet ska kostnaden delas lika. {{|}}Kan avtalet utökas till Gnosjö? {{Q}}
**Vikarierande processledare** {{I }}
Jessica är tjänstledig augusti–december. {{|}}Hennes vikarie är anställd: Viveka Norr. {{N person=Viveka Norr; role=processledare; org=Kommunal utveckling; for=Jessica Rydell}}
**Dialog med tandvården** {{I }}
Tandvårdsdirektören kommer till junimötet.
**Beslut om uppföljningsgrupp** {{I }}
Till uppföljningsgruppen utsågs följande: {{D}}
Irene Palmgren, sammankallande {{N person=Irene Palmgren; role=sammankallande; body=uppföljningsgruppen; org=Eksjö}}
Lisbet Ståhl {{N person=Lisbet Ståhl; role=ledamot; body=uppföljningsgruppen; org=Sävsjö}}
Berndt Ivarsson {{N person=Berndt Ivarsson; role=ledamot; body=uppföljningsgruppen; org=Vaggeryd}}
Katarina Weiss eller den hon sätter i sitt ställe {{N person=Katarina Weiss; role=ledamot; body=uppföljningsgruppen; org=Region Jönköpings län}}
**Föregående protokoll** {{I }}
Genomgånget. Två rättelser gjordes.
**Nästa sammanträde** {{I }}
Torsdag 12 juni, Nässjö. {{M date=2025-06-12}} Vid det mötet är Tobias mötesordförande. {{N person=Tobias Kraft; role=mötesordförande; body=Styrgruppen för digital vård i Jönköpings län; org=Nässjö}}
**Mobil lösning** {{I }}
Vetlanda har köpt nya telefoner. {{S org=Vetlanda}} Förfrågningar om modell hänvisas till Andreas.
**Gåvor** {{I }}
Lennart Wall avtackades på lunchen.
