@file uppdragsval-40.txt
@body Verksamhetschefer funktionsstöd och psykiatri Göteborgsregionen Öst
@date 2024-10-17
@p Camilla Rosberg | Härryda | verksamhetschef | chair
@p Thomas Brink | Partille | verksamhetschef
@p Annelie Foss | Lerum | enhetschef
@p Jörgen Tillman | Alingsås | verksamhetschef
@p Maria Svärd | Mölndal | verksamhetschef
@p Maria Ekroth | Ale | verksamhetschef
@p Behzad Karimi | Kungälv | enhetschef
@p Lisbeth Ohlin | Lilla Edet | verksamhetschef
@p Conny Sälg | Stenungsund | verksamhetschef
@p Jenny Tornberg | Tjörn | enhetschef
@p Håkan Pihl | Öckerö | verksamhetschef
@p Sofie Pihl | Kungsbacka | verksamhetschef
@p Katja Lindeborg | Mölndal | metodutvecklare
@p Urban Dacke | Vårgårda | verksamhetschef | absent
@p Git Malmros | Göteborgsregionen | planeringsledare | guest
@p Ola Reuter | Västra Götalandsregionen | vårdenhetschef | guest
---
Verksamhetschefer funktionsstöd och psykiatri Göteborgsregionen Öst
Anteckningar från 2024-10-17
Närvarande
Camilla Rosberg (Härryda, verksamhetschef), ordförande
Thomas Brink (Partille, verksamhetschef)
Annelie Foss (Lerum, enhetschef)
Jörgen Tillman (Alingsås, verksamhetschef)
Maria Svärd (Mölndal, verksamhetschef)
Maria Ekroth (Ale, verksamhetschef)
Behzad Karimi (Kungälv, enhetschef)
Lisbeth Ohlin (Lilla Edet, verksamhetschef)
Conny Sälg (Stenungsund, verksamhetschef)
Jenny Tornberg (Tjörn, enhetschef)
Håkan Pihl (Öckerö, verksamhetschef)
Sofie Pihl (Kungsbacka, verksamhetschef)
Katja Lindeborg (Mölndal, metodutvecklare)
Gäster
Git Malmros (Göteborgsregionen, planeringsledare)
Ola Reuter (Västra Götalandsregionen, vårdenhetschef)
Frånvarande
Urban Dacke (Vårgårda, verksamhetschef)

1. Vem sitter var? {{I n=1}}
Git bad om en genomgång av uppdragen då listan inte har stämt. Så här ser det ut efter genomgången.
- Vårdsamverkan psykiatri: Thomas (kvarstår), Lisbeth (ny, ersätter Jenny). {{N person=Thomas Brink; role=ledamot; body=Vårdsamverkan psykiatri; org=Partille}}{{N person=Lisbeth Ohlin; role=ledamot; body=Vårdsamverkan psykiatri; org=Lilla Edet; for=Jenny Tornberg}}
- Boendestödsgruppen: Annelie är sammankallande, Behzad och Conny ledamöter. {{N person=Annelie Foss; role=sammankallande; body=Boendestödsgruppen; org=Lerum}}{{N person=Behzad Karimi; role=ledamot; body=Boendestödsgruppen; org=Kungälv}} {{N person=Conny Sälg; role=ledamot; body=Boendestödsgruppen; org=Stenungsund}}
- Personliga ombud, ledningsgrupp: Öckerö har avsagt sig sin plats. {{S org=Öckerö; stance=no}}
- Case management: ingen. {{V seat=ledamot; body=Case management}}
2. Ordförande {{I n=2}}
Camilla är ordförande till jul. {{N person=Camilla Rosberg; role=ordförande; body=Verksamhetschefer funktionsstöd och psykiatri Göteborgsregionen Öst; org=Härryda}} Därefter tar Jörgen över under ett år. {{N person=Jörgen Tillman; role=ordförande; body=Verksamhetschefer funktionsstöd och psykiatri Göteborgsregionen Öst; org=Alingsås; for=Camilla Rosberg}} Därefter ska det vara Kungsbackas tur.
3. Öppenvården {{I n=3}}
Ola presenterade mottagningens nya arbetssätt. Två av läkarna är hyrda. {{|}}Ny vårdenhetschef från den 1 december blir Mimmi Aldén, eftersom Ola går till Sahlgrenska. {{N person=Mimmi Aldén; role=vårdenhetschef; org=Västra Götalandsregionen; for=Ola Reuter}}{{L person=Ola Reuter; org=Västra Götalandsregionen; why=går till Sahlgrenska}}
4. Psykiatrisamordnare {{I n=4}}
Mölndal och Partille har en samordnare tillsammans. {{S org=Mölndal; stance=doing}} {{S org=Partille; stance=doing}} Härryda undersöker om man kan köpa in sig. {{S org=Härryda; stance=interested}} Tjänsten innehas sedan i våras av Pia Ask. 
5. Arbetsgrupp för SIP {{I n=5}}
Arbetsgruppen har kört fast. {{|}}Nätverket beslutade att Katja ska leda den till sommaren. {{D}}{{N person=Katja Lindeborg; role=ledare; body=Arbetsgrupp för SIP; org=Mölndal}} Hon ersätter därmed både Urban och Maria E som delat på ledarskapet.
6. Utskrivningar {{I n=6}}
Git visade statistik. Siffrorna går åt rätt håll i alla kommuner utom två. Orsaken är inte klarlagd.
7. GR:s styrgrupp för funktionshinder {{I n=7}}
Styrgruppen utses av socialcheferna. {{|}}Från öst finns nu Sofie Pihl med, hon utsågs i september. {{N person=Sofie Pihl; role=ledamot; body=GR:s styrgrupp för funktionshinder; org=Kungsbacka}} 
8. Brukarrevisorer {{I n=8}}
Brukarrevisionen har två anställda revisorer. {{|}}Den ena, Ken Frej, slutar i november. {{L person=Ken Frej; when=2024-11}} Hans timmar läggs tills vidare på kollegan Ida Strid. {{N person=Ida Strid; role=ersättare; body=Brukarrevisorer; for=Ken Frej}} 
9. Chefsläget {{I n=9}}
Lerum saknar verksamhetschef sedan i somras, Annelie täcker upp. {{V seat=verksamhetschef; org=Lerum}}{{N person=Annelie Foss; role=ersättare; org=Lerum}}
Tjörn: Jenny har blivit befordrad till verksamhetschef. {{N person=Jenny Tornberg; role=verksamhetschef; org=Tjörn}}
Kungälv: inget att rapportera.
10. Tvångsvård {{I n=10}}
Jurist Sten Wall föreläste på förmiddagen. Han har skrivit en bok i ämnet.
11. Utbildningsgrupp {{I n=11}}
I utbildningsgruppen väljs Maria S, Håkan och Git in. {{D}}{{N person=Maria Svärd; role=ledamot; body=Utbildningsgrupp; org=Mölndal}} {{N person=Håkan Pihl; role=ledamot; body=Utbildningsgrupp; org=Öckerö}} {{N person=Git Malmros; role=ledamot; body=Utbildningsgrupp; org=Göteborgsregionen}} Urban ingår sedan tidigare och informeras av Camilla. {{A who=Camilla Rosberg; to=Urban Dacke}}
12. Hot och våld {{I n=12}}
Arbetsmiljöverket har inspekterat Ale. Maria Ekroth visade svaret. {{|}}Ale har infört larmarmband. {{S org=Ale; stance=doing}}
13. Referensgrupp för suicidstatistik {{I n=13}}
Länet vill ha en representant för varje delregion. {{|}}Ni som är intresserade anmäler er till Git före den 1 november. {{A who=Ni som är intresserade; due=2024-11-01; to=Git Malmros}}
14. Sysselsättning {{I n=14}}
Stenungsund lämnar IPS-projektet vid årsskiftet. {{S org=Stenungsund; stance=no}} Projektets styrgrupp förlorar därmed Conny. {{L person=Conny Sälg; org=Stenungsund; when=vid årsskiftet}} Som ny styrgruppsordförande har regionen utsett Vibeke Lund. {{N person=Vibeke Lund; role=styrgruppsordförande; body=IPS-projektet}}
15. Gemensam jour {{I n=15}}
Avgiften är 31 kr per invånare. {{K amount=31; unit=kr per invånare}} Lilla Edet och Ale vill omförhandla. {{S org=Lilla Edet}} {{S org=Ale}}
16. Anhörigstöd {{I n=16}}
Anhörigkonsulenten i Alingsås, Tor Bly, är kontakt för höstens cirklar. Cirklarna är fullbokade.
17. Ersättare för Git {{I n=17}}
Git är tjänstledig januari till mars. {{|}}GR har utsett Filip Narin att sköta hennes uppgifter. {{N person=Filip Narin; role=ersättare; org=Göteborgsregionen; for=Git Malmros}}
18. Boendeplanering {{I n=18}}
Bör vi ha en gemensam bild av behovet? {{Q}} Kungsbacka bygger två nya boenden. {{S org=Kungsbacka}}
19. Styrdokument {{I n=19}}
Nätverkets uppdragsbeskrivning godkänns. {{D}} Katja publicerar den. {{A who=Katja Lindeborg}}
20. Forskningscirkel {{I n=20}}
Deltagare anmälda vid mötet: Behzad, Jenny, Katja. {{N person=Behzad Karimi; role=deltagare; body=Forskningscirkel; org=Kungälv}} {{N person=Jenny Tornberg; role=deltagare; body=Forskningscirkel; org=Tjörn}} {{N person=Katja Lindeborg; role=deltagare; body=Forskningscirkel; org=Mölndal}} Cirkeln leds av lektor Ann Rhen. {{|}}Första träffen hålls 12 november. {{M date=2024-11-12; what=Forskningscirkel}}
21. Arbetsgrupp avgifter {{I n=21}}
Thomas hade önskat slippa arbetsgruppen men har ändrat sig. {{|}}Han sitter alltså kvar som ledamot. {{N person=Thomas Brink; role=ledamot; body=Arbetsgrupp avgifter; org=Partille}}
22. Samverkansavtal {{I n=22; outcome=postponed}}
Avtalet är ute på remiss. {{|}}Det behandlas i december. {{P until=2024-12-05; what=Samverkansavtal; why=ute på remiss}}
23. Inköp av sensorer {{I n=23}}
Håkan tipsade om en leverantör. Ingen kommun har köpt.
24. Patientföreningar {{I n=24}}
Attention Väst har valt ny ordförande, Lo Hammar. {{N person=Lo Hammar; role=ordförande; body=Attention Väst}} Föreningen bjuds in. {{A}}
25. Konferens {{I n=25}}
Konferensen NSPH 28 november bevakas av Sofie. {{M date=2024-11-28; what=Konferensen NSPH}}{{N person=Sofie Pihl; role=deltagare; body=Konferensen NSPH; org=Kungsbacka}} Camilla kan inte åka i år.
26. Länsövergripande råd {{I n=26}}
Conny föreslog att rådets platser borde rotera. Förslaget fick inget gehör. {{|}}Den lediga platsen tillföll Tjörn och Jenny. {{N person=Jenny Tornberg; role=ledamot; body=Länsövergripande råd; org=Tjörn}}
27. Nästa gång {{I n=27}}
5 december i Alingsås. {{M date=2024-12-05}} Jörgen bjuder på julfika, Annelie antecknar. {{A who=Jörgen Tillman}}{{A who=Annelie Foss}}
28. Samverkan skola {{I n=28}}
Skolans kontaktpersoner har bytts ut i fem kommuner. Listan finns hos Git.
29. Valberedning {{I n=29}}
Valberedningen lämnade sitt förslag och entledigades. {{D}} Ny valberedning tillsätts i mars. 
30. Tack {{I n=30}}
Ola avtackades efter åtta års samarbete.
