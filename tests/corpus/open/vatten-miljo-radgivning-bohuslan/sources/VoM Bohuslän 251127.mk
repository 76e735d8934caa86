@file VoM Bohuslän 251127.txt
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-11-27
@start 09:00
@end 11:00
@place Teams
@mode online
@secretary Reine Claesson
@p Pernilla Skarp | Stenungsund | | chair
@p Rebecka Lind | Sotenäs
@p Kajsa Bryngel | Strömstad
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil
@p Ann-Louise Grön | Munkedal
@p Reine Claesson | Uddevalla
@p Mattias Hallberg | Orust | | partial=p. 1-4;
@p Mattias Thorén | Tjörn
@p Ivana Jovanovic | Kungälv
@p Jesper Malm | Kungälv
@p Cornelia Fagerlund-Beck | Öckerö
@p Hedda Roos | Havs- och vattenmyndigheten | | guest partial=p. 2;
@p Sten Kullgren | Färgelanda | | absent
---
Vatten- och miljörådgivarna Bohuslän, digitalt möte (Teams) 2025-11-27, kl.
09.00–11.00

Stenungsund    Pernilla Skarp, ordf.
Sotenäs        Rebecka Lind
Strömstad      Kajsa Bryngel
Tanum          Ove Martinsson
Lysekil        Dawit Tesfaye
Munkedal       Ann-Louise Grön
Uddevalla      Reine Claesson, sekr.
Orust          Mattias Hallberg (p. 1-4)
Tjörn          Mattias Thorén
Kungälv        Ivana Jovanovic
Kungälv        Jesper Malm
Öckerö         Cornelia Fagerlund-Beck
Färgelanda     Sten Kullgren, ej närv.
Gäst           Hedda Roos, Havs- och vattenmyndigheten (p. 2)

1. Uppföljn. åtg.lista {{I n=1; kind=report}}
Nr   Åtgärd                          Ansv.        Status
14   Svar t. AquaTest                RC           klar 23/10
15   Underlag kommunvis              samtl.       klar
16   Besked SGU-avtal                MT           kvarstår, 15/12 {{A who=Mattias Thorén; due=2025-12-15}}
{{|}}17   Läsa ans. energirådg.           KB, MH       pågår {{A who=Kajsa Bryngel,Mattias Hallberg}}
18   Namn Kosterhavsdel.             norra komm.  stängd
{{|}}Labbets nya bud är 27 % (224 tkr). {{K amount=224; unit=tkr}} Ivana tyckte att det räcker, Cornelia
likaså. {{|}}Budet accepterades mot att utbet. sker före årsskiftet. {{D if=mot att utbet. sker före årsskiftet}} {{|}}Tjörn kommer
ändå att gå vidare i tingsrätt med sin del. {{S org=Tjörn; topic=reklamation; stance=no}} {{|}}Reine delger labbet samma dag. {{A who=Reine Claesson; due=2025-11-27; to=labbet}}

2. HaV:s nya föreskrifter om små avlopp {{I n=2; kind=information}}
Hedda Roos redog. för remissläget. HaV beslutade i okt. att gå fram m.
tydligare gränsvärden; ikraftträd. 1/7 2026, övergångstid 3 år. {{|}}Uppskattn. av
kostn. för fast.ägare 60–120 tkr. {{K amount=60; unit=tkr}} {{K amount=120; unit=tkr}} Kommunerna ska enl. förslaget inventera
samtliga anl. före 2030, vilket i vårt område motsv. ca 14 500 st. På fråga av
Ove svarade hon att tillsynsavg. får täcka detta. Ann-Louise frågade om
handboken måste göras om. Hedda kunde inte svara, hon hade inte läst den.
Dawit beräknade inventeringsbehovet: 14 500 × 2,5 tim. ≈ 36 000 tim., dvs.
knappt 5 årsarb. under 4 år. {{|}}Lysekil har beslutat anställa två insp. på
projekt. {{S org=Lysekil; topic=små avlopp; stance=doing}} {{|}}Öckerö har 31 anl. kvar och avser inte att vidta ngn särskild åtg. {{S org=Öckerö; topic=små avlopp; stance=no}}
{{|}}Orust skulle vilja dela insp. med någon. {{S org=Orust; topic=små avlopp; stance=interested}} {{|}}Munkedal vet inte. {{S org=Munkedal; topic=små avlopp; stance=undecided}} Rent principiellt
borde staten betala, anförde Mattias T, vilket ingen bestred men inte heller
ledde till något.
{{|}}Deltagarna samlade sig kring att avge ett gem. remissvar, {{D}} {{A who=Deltagarna; to=HaV}} {{|}}att svaret ska
fokusera på övergångstiden {{D}} {{|}}samt att beskriva handboken som en bilaga. {{D}}
Remisstiden utgår 31/1. {{|}}Rebecka och Dawit skriver stommen; den skickas på
läsning 8/1. {{A who=Rebecka Lind,Dawit Tesfaye; due=2026-01-08}}

3. Anställning samordnare {{I n=3; kind=decision}}
Rekr.gr. (Rebecka, Ivana; Jesper åter sedan 10/11) hade intervjuat 4 av 9.
Jesper föredrog. Rekr.gr. förordade Noor Al-Rubaie, miljövetare, f.n.
Göteborgs hamn. {{|}}Mötet anställde henne fr.o.m. 1/2 2026 t.o.m. 31/1 2028 på 20
%. {{D until=2028-01-31}} {{N person=Noor Al-Rubaie; role=samordnare; body=Vatten- och miljörådgivarna Bohuslän}} {{|}}Anst.avtalet upprättas av Uddevalla. {{A who=Uddevalla}} {{|}}Till dess fortsätter Reine som sekr. {{N person=Reine Claesson; role=sekr.; body=Vatten- och miljörådgivarna Bohuslän}}
Därefter har Reine bara sin ordinarie stol.

4. Kosterhavsdel. {{I n=4}}
Ett namn hade inkommit: Ove. Han suttit där 2011–2014 och då gjort ett bra
jobb. Kajsas mandat ut året. {{|}}Ove tillträder 1/1 som hennes efterträdare,
beslut utan votering. {{D}} {{N person=Ove Martinsson; role=ledamot; body=Kosterhavsdel.; for=Kajsa Bryngel}} {{|}}Länsstyrelsen måste formellt förordna ledamöter i
delegationen, så Rebecka tillskriver länsstyrelsen. {{A who=Rebecka Lind; to=länsstyrelsen}} {{|}}Delegationens nästa
sammantr. är 5/2. {{M date=2026-02-05; what=Kosterhavsdel.}}

5. Budget 2026 {{I n=5; outcome=postponed}}
{{|}}Reine hade ett förslag (omslutn. 214 tkr). {{K amount=214; unit=tkr; years=2026}} Eftersom lönen till Noor inte är
förhandlad ville Pernilla inte ta upp det. {{|}}Budgeten får därför vila till 22/1
i Stenungsund. {{P until=2026-01-22; what=Budget 2026; why=Eftersom lönen till Noor inte är förhandlad}} {{M date=2026-01-22}} {{|}}Vid samma tillfälle återupptas frågan om avg. för rådgivn.,
eftersom Kungälvs erfarenheter då föreligger. {{P until=2026-01-22; what=frågan om avg. för rådgivn.; why=eftersom Kungälvs erfarenheter då föreligger}} {{|}}Jesper förbereder en sida
statistik. {{A who=Jesper Malm; due=2026-01-22}}

6. Rapporter {{I n=6; kind=report}}
- Fosfordagen 12/11: Sten hade mejlat 3 sidor, Ann-Louise instämde i allt
utom slutsatsen.
- {{|}}Kajsa är tjänstl. fr.o.m. årsskiftet; {{L person=Kajsa Bryngel; org=Strömstad; when=fr.o.m. årsskiftet; why=tjänstl.}} {{|}}hennes plats i nätverket bevakas
under tiden av Lovisa Fjeld. {{N person=Lovisa Fjeld; role=ersättare; body=Vatten- och miljörådgivarna Bohuslän; org=Strömstad; for=Kajsa Bryngel}}
- Uddevalla muddrar Byfjorden med start i mars, domen är klar. {{S org=Uddevalla; topic=muddring; stance=doing}}
- {{|}}Tanum har sagt upp avtalet om Algvakten, 22 tkr/år. {{S org=Tanum; topic=Algvakten; stance=no}} {{K amount=22; unit=tkr/år}} Ove brukar annars vara
den som försvarar den.

Vid protokollet
Reine Claesson
