@file 250211 samverkan oppenvard.txt
@body Samverkansgruppen öppenvård
@date 2025-02-11
@start 08:30
@end 10:30
@place Vetlanda stadshus, plan 3
@mode hybrid
@secretary Dragan Ilić
@p Amira Saleh | Vaggeryd | | chair
@p Dragan Ilić | Vetlanda | |
@p Gunilla Faxén | Jönköping | | remote
@p Jonas Wiktorin | Gislaved | |
@p Kristina Wahl | Nässjö | |
@p Susanne Löfgren Ek | Eksjö | |
@p Susanne Kvarnå | Tranås | | remote
@p Henrik Sävström | Region Jönköpings län | |
@p Tuula Niemi | Region Jönköpings län | | remote
@p Per-Olof Stråhle | Habo | | absent excused
@p Cecilia Brant | Värnamo | | absent
@p Lena Dahlkvist | Region Jönköpings län | | absent excused
@p Viktor Almroth | | | guest
@p Ewa Zielińska | Maskrosen | | guest
---
Samverkansgr. öppenvård (Samverkansgruppen öppenvård). Tisdag 11/2-25. 8.30-10.30. Vetlanda stadshus, plan 3 / länk.
Här: AS Amira Saleh (Vaggeryd) ordf. DI Dragan Ilić (Vetlanda) skriver. JW Jonas Wiktorin (Gislaved). KW Kristina Wahl (Nässjö). SLE Susanne Löfgren Ek (Eksjö). HS Henrik Sävström (Region Jönköpings län). Länk: GF Gunilla Faxén (Jönköping). SK Susanne Kvarnå (Tranås). TN Tuula Niemi (Region Jönköpings län).
Adj: Ewa Zielińska (Maskrosen). VA Viktor Almroth.
Ej här: Per-Olof Stråhle (Habo, tandläkare). Lena Dahlkvist (Region Jönköpings län, sjuk). Cecilia Brant (Värnamo).

1/25 Arvode Maskrosen {{I n=1/25; kind=decision}}
HS: regionen delar gärna lika.
Summa 900 kr/möte beviljas. {{D}} {{K amount=900; unit=kr/möte}}
Utbetalning via Vaggeryd – AS ordnar med lön. {{A who=Amira Saleh}}

2/25 Posterna {{I n=2/25; kind=decision}}
Vice ordf.: regionen har pekat ut Tuula Niemi. {{N person=Tuula Niemi; role=vice ordf.; body=Samverkansgruppen öppenvård; org=Region Jönköpings län}}
ANDTS-rådet: TN får ej för sin chef, platsen gapar. {{V seat=platsen; body=ANDTS-rådet}}
Metodgruppen: Kristina i Lenas ställe. {{N person=Kristina Wahl; role=ledamot; body=Metodgruppen; for=Lena Dahlkvist}} JW och GF sitter kvar. {{N person=Jonas Wiktorin; role=ledamot; body=Metodgruppen}} {{N person=Gunilla Faxén; role=ledamot; body=Metodgruppen}}
Brottsofferjourens styrelse: vi tackar nej till stolen. {{D}}
Sekreterare resten av året: turas om, bokstavsordning på kommun. {{D until=2025-12-31}}

3/25 Lena {{I n=3/25}}
Lena D går i pension 1 juni. {{L person=Lena Dahlkvist; org=Region Jönköpings län; when=2025-06-01; why=pension}} HS rekryterar. {{A who=Henrik Sävström}}

4/25 Hemlösa unga {{I n=4/25; outcome=postponed}}
Socialstyrelsens svar har inte kommit. Ligger till sig, nytt försök 8 april. {{P until=2025-04-08; what=Hemlösa unga; why=Socialstyrelsens svar har inte kommit}} {{M date=2025-04-08}}
SLE ringer handläggaren. {{A who=Susanne Löfgren Ek; to=handläggaren}}

5/25 Spelförsöket {{I n=5/25; kind=report}}
Vaggeryd tänker permanenta. {{S org=Vaggeryd; topic=Spelförsöket; stance=yes}} Eksjö slutar i april. {{S org=Eksjö; topic=Spelförsöket; stance=no}} Gislaved i gång sen 13 jan. {{S org=Gislaved; topic=Spelförsöket; stance=doing}}
Tranås skulle vilja ansluta. {{S org=Tranås; topic=Spelförsöket; stance=interested}}
AS + JW skriver slutrapport, deadline 30/5. {{A who=Amira Saleh,Jonas Wiktorin; due=2025-05-30}}

6/25 Kurs omg. 2 {{I n=6/25; kind=decision}}
Genomförs om staten beviljar 175 tkr. {{D if=om staten beviljar 175 tkr}} {{K amount=175; unit=tkr}}
Ansökan: Viktor. Inne före 1/3. {{A who=Viktor Almroth; due=2025-03-01}}
Ny lokal önskas, helst nära tåget.

7/25 Ärende Y {{I n=7/25}}
Avidentifierat fall från Nässjö. Antecknas ej vidare – SEKRETESS. {{X mark=SEKRETESS}}
Lärdom: SIP kallas för sent. Var och en påminner sin personal. {{A who=Var och en}}

8/25 Frågelåda {{I n=8/25; kind=question}}
Ewa: får anhöriga läsa SIP:en? {{Q asker=Ewa Zielińska}}
Länskonferens anhöriga 6 maj. {{M date=2025-05-06; what=Länskonferens anhöriga}} Ewa och SK håller i en monter där. {{A who=Ewa Zielińska,Susanne Kvarnå}}
Junimöte 10 juni i Habo. {{M date=2025-06-10}}
