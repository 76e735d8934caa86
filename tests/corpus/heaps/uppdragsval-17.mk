@file uppdragsval-17.txt
@body Näringslivschefer Sörmland–Närke
@date 2023-01-26
@p Fredrik Lantz | Nyköping | näringslivschef | chair
@p Carolina Brage | Eskilstuna | näringslivsdirektör
@p Henning Rosell | Katrineholm | näringslivschef
@p Mia Strandh | Flen | näringslivsutvecklare
@p Patric Holm | Oxelösund | näringslivschef
@p Rose Lindell | Gnesta | näringslivschef
@p Ulf Tapper | Trosa | näringslivschef
@p Emma Tapper | Vingåker | näringslivsutvecklare
@p Jan-Olof Gren | Örebro | näringslivsdirektör
@p Lisa Markgren | Kumla | näringslivschef
@p Staffan Holm | Hallsberg | näringslivschef
@p Ellen Sving | Askersund | näringslivschef
@p Noor Haddad | Lindesberg | näringslivsutvecklare
@p Ruben Axelson | Karlskoga | näringslivschef
@p Gunilla Torp | Degerfors | näringslivsansvarig | absent
@p Olle Brink | Nora | näringslivsansvarig | absent
@p Pia Zander | Business Region | projektchef | guest
@p Magnus Röd | Region Sörmland | näringslivsstrateg | guest
---
Näringslivschefer Sörmland–Närke
Korta anteckningar 2023-01-26
På mötet
Fredrik Lantz (Nyköping, näringslivschef), ordförande
Carolina Brage (Eskilstuna, näringslivsdirektör)
Henning Rosell (Katrineholm, näringslivschef)
Mia Strandh (Flen, näringslivsutvecklare)
Patric Holm (Oxelösund, näringslivschef)
Rose Lindell (Gnesta, näringslivschef)
Ulf Tapper (Trosa, näringslivschef)
Emma Tapper (Vingåker, näringslivsutvecklare)
Jan-Olof Gren (Örebro, näringslivsdirektör)
Lisa Markgren (Kumla, näringslivschef)
Staffan Holm (Hallsberg, näringslivschef)
Ellen Sving (Askersund, näringslivschef)
Noor Haddad (Lindesberg, näringslivsutvecklare)
Ruben Axelson (Karlskoga, näringslivschef)
Gäster
Pia Zander (Business Region, projektchef)
Magnus Röd (Region Sörmland, näringslivsstrateg)
Frånvarande
Gunilla Torp (Degerfors, näringslivsansvarig)
Olle Brink (Nora, näringslivsansvarig)

Etableringsgruppen {{I }}
Ulf T ersätter Patric H, Oxelösund har dragit ner {{N person=Ulf Tapper; role=ledamot; body=Etableringsgruppen; org=Trosa; for=Patric Holm}}{{D}}
Sex personer i gruppen
Pia stöttar med analyser
Besöksnäring {{I }}
Kontakt Visit Sörmland: Mia {{N person=Mia Strandh; role=kontakt; body=Visit Sörmland; org=Flen}}
Kontakt Örebrokompaniet: Ellen {{N person=Ellen Sving; role=kontakt; body=Örebrokompaniet; org=Askersund}}
Säsongen 2022 bättre än väntat
Askersund inför avgift på ställplatser {{S org=Askersund}}
Ordförandeskap {{I }}
Fredrik har haft det i två år
Går nu över till Jan-Olof, med Carolina som vice {{N person=Jan-Olof Gren; role=ordförande; body=Näringslivschefer Sörmland–Närke; org=Örebro; for=Fredrik Lantz}}{{N person=Carolina Brage; role=vice; body=Näringslivschefer Sörmland–Närke; org=Eskilstuna}}
Byte sker 1 mars
Elförsörjning {{I }}
Magnus föredrog effektprognosen
Svenska kraftnät beslutar om ny ledning i juni
Eskilstuna ligger i startgroparna med effekttak {{S org=Eskilstuna}}
Kan nätverket göra en gemensam skrivelse? {{Q}}
Insikt-mätningen {{I }}
Ansvarig för beställningen i år: Noor {{N person=Noor Haddad; role=ansvarig; body=Insikt-mätningen; org=Lindesberg}}
Beställs före 28/2 {{A who=Noor Haddad; due=2023-02-28}}
Kumla gör egen mätning också {{S org=Kumla}}
Personnytt {{I }}
Gunilla Torp slutar, har fått jobb på länsstyrelsen, sista dag 17 mars {{L person=Gunilla Torp; org=Degerfors; when=2023-03-17; why=har fått jobb på länsstyrelsen}}
Plats i nätverket vakant tills vidare {{V seat=plats; body=Näringslivschefer Sörmland–Närke; org=Degerfors}}
Vingåker har fått en näringslivschef, Katja Bengts, Emma stannar i nätverket {{N person=Katja Bengts; role=näringslivschef; org=Vingåker}}{{N person=Emma Tapper; role=ledamot; body=Näringslivschefer Sörmland–Närke; org=Vingåker}}
Henning tillbaka efter sjukdom
Olle Brink pensionär från april, ersättare Isabell Ny {{L person=Olle Brink; org=Nora; when=2023-04; why=pensionär}}{{N person=Isabell Ny; role=ersättare; org=Nora; for=Olle Brink}}
Lotsfunktion {{I }}
Örebro och Kumla har gemensam lots sedan i höstas {{S org=Örebro; stance=doing}} {{S org=Kumla; stance=doing}}
Lotsen: Tove Warg, deltog via länk
Hallsberg intresserad {{S org=Hallsberg; stance=interested}}
Styrgrupp Grön industri {{I }}
Regionen valde bort kommunerna vid starten
Nu öppnat: en plats per halva
Nätverket väljer Carolina (Sörmland) och Ruben (Närke) {{D}}{{N person=Carolina Brage; role=ledamot; body=Styrgrupp Grön industri; org=Eskilstuna}} {{N person=Ruben Axelson; role=ledamot; body=Styrgrupp Grön industri; org=Karlskoga}}
Ersättare: Henning, Lisa {{N person=Henning Rosell; role=ersättare; body=Styrgrupp Grön industri; org=Katrineholm}} {{N person=Lisa Markgren; role=ersättare; body=Styrgrupp Grön industri; org=Kumla}}
Magnus tar med namnen till styrgruppens ordförande {{A who=Magnus Röd}}
Mässa Hannover {{I }}
Med: Fredrik, Pia, Ruben {{N person=Fredrik Lantz; role=deltagare; body=Mässa Hannover; org=Nyköping}} {{N person=Pia Zander; role=deltagare; body=Mässa Hannover; org=Business Region}} {{N person=Ruben Axelson; role=deltagare; body=Mässa Hannover; org=Karlskoga}}
Patric tveksam, Lisa har tackat nej
Resan sköts av Business Region
Tillväxtanalys {{I }}
Rapport finns
Sammanfattning på två sidor görs av Emma till nästa träff {{A who=Emma Tapper; due=2023-03-30}}
Kompetensråd {{I }}
Noor och Staffan växlar uppdrag: Staffan till kompetensrådet, Noor till lokala branschrådet {{N person=Staffan Holm; role=ledamot; body=kompetensrådet; org=Hallsberg; for=Noor Haddad}}{{N person=Noor Haddad; role=ledamot; body=lokala branschrådet; org=Lindesberg; for=Staffan Holm}}
Rådet träffas varannan månad
Ung Företagsamhet {{I }}
Styrelsen söker ny ledamot, Nyköping har nominerat Fredrik på egen hand {{N person=Fredrik Lantz; role=ledamot; body=Styrelsen; org=Nyköping}}{{S org=Nyköping}}
Mentorer behövs till finalen
Programråd konferens {{I }}
Rose + Mia bildar programråd {{N person=Rose Lindell; role=ledamot; body=Programråd konferens; org=Gnesta}} {{N person=Mia Strandh; role=ledamot; body=Programråd konferens; org=Flen}}{{D}}
Henning bollplank
Konferens 25 maj, Ericsbergs slott {{M date=2023-05-25; what=konferens}}
Samverkan Almi {{I }}
Almis nya regionchef Dag Rolf tillträdde 9 januari {{N person=Dag Rolf; role=regionchef; body=Almi; org=Almi}}
Var på plats och berättade om lånevolymer
Återkommer gärna
Landsbygd {{I }}
Gnesta, Trosa söker Leader-medel ihop {{S org=Gnesta; stance=doing}} {{S org=Trosa; stance=doing}}
Askersund kan inte medfinansiera {{S org=Askersund; stance=no}}
Leaders styrelse: Rose L in som kommunernas ledamot, Ulla Frid ut {{N person=Rose Lindell; role=ledamot; body=Leaders styrelse; org=Gnesta; for=Ulla Frid}}
Företagsbesök {{I }}
Varje kommun gör minst 40 besök {{D}}
Siffror till Lisa, kvartalsvis {{A to=Lisa Markgren}}
Regional utvecklingsstrategi {{I }}
Remiss till 15 april
Jan-Olof skriver ihop ett utkast, Ellen läser {{A who=Jan-Olof Gren}}{{A who=Ellen Sving}}
Digital marknadsplats {{I }}
Test i Lindesberg, inget att rapportera
Leverantörens säljare hör av sig
Juridisk rådgivning {{I }}
Rådgivaren Hans Glas slutar 31/3, avtalet upphör {{L person=Hans Glas; when=2023-03-31}}
Nätverket förlänger inte avtalet {{D}}
Förening Vätterbanan {{I }}
Ombud stämman: Ellen, suppleant Staffan {{N person=Ellen Sving; role=ombud; body=stämman; org=Askersund}}{{N person=Staffan Holm; role=suppleant; body=stämman; org=Hallsberg}}
Stämma 20 april {{M date=2023-04-20; what=stämma}}
Arbetsgrupp mark {{I }}
Läget: Patric ordf, Carolina, Lisa, Ulf {{N person=Patric Holm; role=ordförande; body=Arbetsgrupp mark; org=Oxelösund}}{{N person=Carolina Brage; role=ledamot; body=Arbetsgrupp mark; org=Eskilstuna}} {{N person=Lisa Markgren; role=ledamot; body=Arbetsgrupp mark; org=Kumla}} {{N person=Ulf Tapper; role=ledamot; body=Arbetsgrupp mark; org=Trosa}}
Örebro borde vara med, Jan-Olof återkommer med någon {{A who=Jan-Olof Gren}}
Nyföretagarcentrum {{I }}
Katrineholm lämnar avtalet vid årsskiftet {{S org=Katrineholm; stance=no}}
Flen osäkra {{S org=Flen; stance=undecided}}
Jobbmässa {{I }}
Nyköping värd, Fredriks kollega Åsa Grip kontakt för monterplats
Tolv utställare hittills
Nätverkskassan {{I }}
Kassör: Ulf, fortsatt {{N person=Ulf Tapper; role=kassör; body=Näringslivschefer Sörmland–Närke; org=Trosa}}
Saldo 61 500 kr {{K amount=61500; unit=kr}}
Revisor: ingen vald {{V seat=revisor; body=Näringslivschefer Sörmland–Närke}}
Exportcentrum {{I }}
Punkten struken, ej aktuell längre
Logistikråd {{I }}
Hallsbergs rep. byts från Staffan till kommundirektören {{S org=Hallsberg}}
Godsflöden visades av Trafikverkets utredare
Handelsplan {{I outcome=postponed}}
Skjuts upp, underlag saknas {{P what=Handelsplan; why=underlag saknas}}
Näringslivsgala {{I }}
Konferencier ej klar
Prisjury: Lisa, Noor, Magnus R {{N person=Lisa Markgren; role=ledamot; body=Prisjury; org=Kumla}} {{N person=Noor Haddad; role=ledamot; body=Prisjury; org=Lindesberg}} {{N person=Magnus Röd; role=ledamot; body=Prisjury; org=Region Sörmland}}
Förra årets jury tackades
Data och statistik {{I }}
Lisa och Noor visade dashboard
Delas via Business Region {{A who=Business Region}}
Företagsklimatenkät {{I }}
Svenskt Näringsliv har bytt regionchef i Örebro: Stig Ulv in efter Maja Bo {{N person=Stig Ulv; role=regionchef; org=Svenskt Näringsliv; for=Maja Bo}}
Nästa träff {{I }}
30 mars Karlskoga {{M date=2023-03-30}}
Ruben bokar, Fredrik leder sista gången {{A who=Ruben Axelson}}{{N person=Fredrik Lantz; role=ordförande; body=Näringslivschefer Sörmland–Närke; org=Nyköping}}
Övrigt {{I }}
Emma Tapper föreslog gemensam julfika
Trosa byter lokaler {{S org=Trosa}}
