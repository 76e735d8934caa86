@file platser-30.txt
@body Nätverket för biståndschefer i Mälardalen
@date 2025-03-20
@p Annika Silfver | Västerås | biståndschef | chair
@p Tor Lindeborg | Köping | enhetschef
@p Märta Elving | Arboga | biståndschef
@p Jon Persson | Kungsör | verksamhetschef
@p Alexandra Vinge | Hallstahammar | enhetschef
@p Peder Lindeborg | Sala | biståndschef
@p Hedvig Granström | Fagersta | enhetschef
@p Anita Persson | Norberg | myndighetschef
@p Rolf Kempe | Skinnskatteberg | socialchef
@p Shirin Azimi | Surahammar | enhetschef
@p Klara Modén | Eskilstuna | myndighetschef
@p Björn Sehlin | Strängnäs | biståndschef
@p Ing-Marie Thor | Enköping | enhetschef
@p Vendela Krans | Region Västmanland | vårdsamordnare | guest
@p David Ljung | | projektledare | guest
---
Nätverket för biståndschefer i Mälardalen
Anteckningar förda vid möte 2025-03-20
Närvarande:
Annika Silfver, Västerås, biståndschef, ordförande
Tor Lindeborg, Köping, enhetschef
Märta Elving, Arboga, biståndschef
Jon Persson, Kungsör, verksamhetschef
Alexandra Vinge, Hallstahammar, enhetschef
Peder Lindeborg, Sala, biståndschef
Hedvig Granström, Fagersta, enhetschef
Anita Persson, Norberg, myndighetschef
Rolf Kempe, Skinnskatteberg, socialchef
Shirin Azimi, Surahammar, enhetschef
Klara Modén, Eskilstuna, myndighetschef
Björn Sehlin, Strängnäs, biståndschef
Ing-Marie Thor, Enköping, enhetschef
Gäster:
Vendela Krans, Region Västmanland, vårdsamordnare
David Ljung, projektledare
Förändringar bland nätverkets deltagare {{I kind=information}}
Sedan förra mötet har Shirin Azimi tagit över efter Lars Ode som Surahammars deltagare. {{N person=Shirin Azimi; role=deltagare; body=Nätverket för biståndschefer i Mälardalen; org=Surahammar; for=Lars Ode}}
Lars Ode har gått över till en tjänst inom socialpsykiatrin. {{L person=Lars Ode; org=Surahammar; why=en tjänst inom socialpsykiatrin}}
Rolf Kempe deltar i väntan på att Skinnskatteberg får en ny biståndschef på plats.
IBIC {{I kind=dialogue}}
Annika redogjorde för det nationella nätverkets diskussioner. Västerås var där representerat av två handläggare.
Flera uppger att dokumentationen tar längre tid än beräknat.
Representation i socialchefernas beredning {{I kind=decision}}
Socialcheferna önskar att nätverket har en stående företrädare i deras beredning, som träffas en gång i månaden.
Nätverket enades om att Märta Elving blir nätverkets företrädare. {{D}} {{N person=Märta Elving; role=företrädare; body=socialchefernas beredning}}
När Märta inte kan delta träder Klara Modén in. {{N person=Klara Modén; role=ersättare; body=socialchefernas beredning; for=Märta Elving}}
Rättsfall {{I kind=theme}}
Björn Sehlin, som är jurist i grunden, gick igenom fyra domar om rätten till särskilt boende.
Handläggarträff {{I kind=decision}}
Träffen genomförs den 13 maj i Köping. {{M date=2025-05-13; what=Träffen}}
Tor ansvarar för att ordna lokal och lunch. {{A who=Tor Lindeborg}}
En arbetsgrupp bestående av Alexandra, Hedvig och Ing-Marie fick i uppdrag att utforma programmet. {{D}} {{A who=Alexandra Vinge,Hedvig Granström,Ing-Marie Thor}} {{N person=Alexandra Vinge; role=ledamot; body=arbetsgrupp}} {{N person=Hedvig Granström; role=ledamot; body=arbetsgrupp}} {{N person=Ing-Marie Thor; role=ledamot; body=arbetsgrupp}}
Utskrivningsprocessen {{I kind=report}}
Vendela Krans berättade att utskrivningsklara patienter väntar kortare tid än för ett år sedan.
Regionen har tillsatt en processägare för utskrivning, överläkaren Henning Moberg. {{N person=Henning Moberg; role=processägare; org=Regionen}}
Kommunernas motsvarighet {{I kind=decision}}
Från kommunernas sida saknas en motsvarande processägare. {{V seat=processägare; body=Utskrivningsprocessen}}
Nätverket föreslår socialcheferna att Klara Modén får rollen som processägare. {{D}} {{N person=Klara Modén; role=processägare; body=Utskrivningsprocessen}}
Annika överlämnar förslaget till socialchefernas ordförande. {{A who=Annika Silfver; to=socialchefernas ordförande}}
Bostadsanpassning {{I kind=go-round}}
Sala har tagit hem handläggningen från en konsult. {{S org=Sala}}
Norberg samverkar sedan länge med Fagersta. {{S org=Norberg; stance=doing}}
Arboga har inget intresse av gemensam handläggning. {{S org=Arboga; stance=no}}
Taxegruppen {{I kind=decision}}
Jon Persson har efter två år som gruppens ordförande fått andra arbetsuppgifter och lämnar därför gruppen. {{L person=Jon Persson; why=andra arbetsuppgifter}}
Peder Lindeborg, som varit gruppens sekreterare, går upp som ordförande. {{D}} {{N person=Peder Lindeborg; role=ordförande; body=Taxegruppen; for=Jon Persson}}
Sekreterarposten blir därmed ledig och söks bland handläggarna. {{V seat=sekreterare; body=Taxegruppen}}
Välfärdsteknik som insats {{I kind=dialogue}}
David Ljung, projektledare för länets teknikprojekt, visade exempel på hur beslut formuleras.
Frågan om samtycke väckte diskussion. Ingen gemensam linje finns.
Teknikprojektets referensgrupp {{I kind=decision}}
Projektet behöver myndighetsutövarnas perspektiv och David bad nätverket om två namn.
Anita Persson och Björn Sehlin anmäldes till referensgruppen. {{D}} {{N person=Anita Persson; role=ledamot; body=Teknikprojektets referensgrupp}} {{N person=Björn Sehlin; role=ledamot; body=Teknikprojektets referensgrupp}}
De får en kallelse av David inom kort. {{A who=David Ljung}}
Hemtjänstval {{I kind=go-round}}
Enköping har avvecklat LOV. {{S org=Enköping}}
Strängnäs utreder sitt valfrihetssystem. {{S org=Strängnäs; stance=doing}}
Utbildning för nya handläggare {{I kind=information}}
Utbildningen har under vintern letts av Hedvig Granström och en kollega från Västerås. Den fick höga betyg.
Under hösten är det i stället Alexandra Vinge som är kursansvarig. {{N person=Alexandra Vinge; role=kursansvarig; body=Utbildning för nya handläggare; for=Hedvig Granström}}
Mallar för beslut {{I kind=decision}}
De reviderade mallarna godkändes med undantag för mallen om ledsagning. {{D}}
Ledsagningsmallen tas upp på nytt vid majmötet, då Klara har stämt av den med juristen. {{P until=2025-05-22; what=Ledsagningsmallen; why=då Klara har stämt av den med juristen}}
Nationella biståndsnätverket {{I kind=information}}
Nationella nätverkets styrgrupp har valt in Annika Silfver som ny ledamot för perioden 2025–2027. {{N person=Annika Silfver; role=ledamot; body=Nationella nätverkets styrgrupp}}
Övriga i styrgruppen kommer från Malmö, Borås och Umeå.
Kundval och uppföljning {{I kind=report}}
Avtalsuppföljaren i Eskilstuna redovisade årets uppföljningar. Två utförare har fått åtgärdsplaner.
Personal {{I kind=information}}
Hedvig Granström har fått tjänst som socialchef i Fagersta och slutar som enhetschef den sista april. {{N person=Hedvig Granström; role=socialchef; org=Fagersta}} {{L person=Hedvig Granström; when=2025-04-30; why=fått tjänst som socialchef}}
Fagersta tillsätter en ny enhetschef efter sommaren.
I Köping har Tor numera en biträdande enhetschef, Melker Ståhl. {{N person=Melker Ståhl; role=biträdande enhetschef; org=Köping}}
Ersättare i programgruppen {{I kind=decision}}
Eftersom Hedvig slutar tar Anita Persson hennes plats i arbetsgruppen för handläggarträffen. {{D}} {{N person=Anita Persson; role=ledamot; body=arbetsgruppen för handläggarträffen; for=Hedvig Granström}}
IVO:s tillsyn {{I kind=report}}
IVO har granskat handläggningstiderna i tre kommuner. Inspektionen leddes av regionkontoret i Örebro.
Kontakt med IVO {{I kind=question}}
Vem samlar nätverkets frågor inför dialogmötet? {{Q}}
Nätverkets presidium {{I kind=decision}}
Annika Silfver fick nätverkets förtroende att vara ordförande i ytterligare två år, alltså till mars 2027. {{D}} {{N person=Annika Silfver; role=ordförande; body=Nätverket för biståndschefer i Mälardalen}}
Tor Lindeborg avböjde omval som vice ordförande. {{L person=Tor Lindeborg}}
Ing-Marie Thor valdes enhälligt i hans ställe. {{D}} {{N person=Ing-Marie Thor; role=vice ordförande; body=Nätverket för biståndschefer i Mälardalen; for=Tor Lindeborg}}
Konferens i Linköping {{I kind=information}}
Konferensen hålls den 24 april och nätverket har fått tre biljetter. {{M date=2025-04-24; what=Konferensen}}
Biljetterna går till Shirin, Peder och Märta. {{N person=Shirin Azimi; role=deltagare; body=Konferens i Linköping}} {{N person=Peder Lindeborg; role=deltagare; body=Konferens i Linköping}} {{N person=Märta Elving; role=deltagare; body=Konferens i Linköping}}
Biljettpriset är annars 3 400 kr. {{K amount=3400; unit=kr}}
Avgifter för larm {{I kind=dialogue}}
Avgifterna varierar mellan 150 och 320 kr i månaden. {{K amount=150; unit=kr i månaden}} {{K amount=320; unit=kr i månaden}} Jämförelsen gjordes av en praktikant i Hallstahammar.
Vårdsamordnare på sjukhuset {{I kind=information}}
Vendela Krans går på föräldraledighet i juni och efterträds tillfälligt av Nour Haddad. {{N person=Nour Haddad; role=vårdsamordnare; org=Region Västmanland; for=Vendela Krans}}
Kommunerna kommer att få hennes kontaktuppgifter.
Nästa träff {{I}}
Nästa gång ses nätverket den 22 maj i Strängnäs. {{M date=2025-05-22}} Björn är värd för mötet.
