@file uppskjutet-19.txt
@body VA-chefsgruppen Mälardalen Norr
@date 2025-02-06
@p Lars-Erik Holmberg | Enköping | VA-chef | chair
@p Cecilia Pålbrink | Håbo | VA-chef
@p Dragan Petrovic | Upplands-Bro | avdelningschef
@p Marianne Tyst | Sigtuna | VA-chef
@p Jakob Lindström | Knivsta | VA-ingenjör
@p Eva Stenberg | Uppsala | avdelningschef
@p Oskar Ringborg | Heby | teknisk chef
@p Maria Brolin | Sala | VA-chef
@p Maria Fagerström | Strängnäs | VA-chef
@p Göte Lundell | Eskilstuna | affärsområdeschef
@p Anton Kvarnlöf | Västerås | processingenjör
@p Sigrid Ahlén | Uppsala | utredningsingenjör
@p Per Staaf | Enköping | driftchef
@p Elisabeth Dunér | Norrvatten | strateg | guest
@p Mikael Tibell | Svenskt Vatten | rådgivare | guest
---
VA-chefsgruppen Mälardalen Norr
Mötesanteckningar 2025-02-06 kl 13–16
Deltagare:
Lars-Erik Holmberg (Enköping), VA-chef, ordf.
Cecilia Pålbrink (Håbo), VA-chef
Dragan Petrovic (Upplands-Bro), avdelningschef
Marianne Tyst (Sigtuna), VA-chef
Jakob Lindström (Knivsta), VA-ingenjör
Eva Stenberg (Uppsala), avdelningschef
Oskar Ringborg (Heby), teknisk chef
Maria Brolin (Sala), VA-chef
Maria Fagerström (Strängnäs), VA-chef
Göte Lundell (Eskilstuna), affärsområdeschef
Anton Kvarnlöf (Västerås), processingenjör
Sigrid Ahlén (Uppsala), utredningsingenjör
Per Staaf (Enköping), driftchef
Elisabeth Dunér (Norrvatten), strateg
Mikael Tibell (Svenskt Vatten), rådgivare

Punkt 1. Dagordning {{I n=1}}
Följande punkter från förra mötet hanns inte med då och är uppe i dag: taxor, slam och dricksvattendirektivet.

Punkt 2. Taxor {{I n=2; kind=go-round}}
Knivsta höjer med 9 procent från 1 april. {{S org=Knivsta; topic=Taxor}}
Sala: fullmäktige återremitterade taxan, ny behandling den 24 februari. {{S org=Sala; topic=Taxor}} {{M date=2025-02-24; what=fullmäktige}}
Heby: ingen höjning i år. {{S org=Heby; topic=Taxor}}
En redovisning av kapitalkostnader efterfrågades. {{|}}Sigrid gör en sådan till sommaren. {{A who=Sigrid Ahlén}}

Punkt 3. Slam {{I n=3}}
Regeringen har lagt frågan om förbud mot slamspridning åt sidan i väntan på EU:s utvärdering.
Revaq-certifieringen i Håbo omprövas i maj. {{S org=Håbo}}
Någon samsyn om gemensam upphandling av slamhantering uppnåddes inte. {{|}}Frågan lever vidare till nästa möte. {{P until=2025-04-03; what=gemensam upphandling av slamhantering; why=Någon samsyn om gemensam upphandling av slamhantering uppnåddes inte}}

Punkt 4. Dricksvattendirektivet {{I n=4}}
Mikael Tibell gick igenom de nya gränsvärdena för PFAS, som gäller från den 1 januari 2026.
Uppsala klarar gränsvärdet efter ombyggnaden. {{S org=Uppsala}}
Gruppen ska inte lämna något gemensamt remissvar. {{D}}

Punkt 5. Norrvattens utbyggnad {{I n=5}}
Elisabeth: miljödomen är överklagad, byggstarten skjuts till tidigast 2027.
Ägarkommunerna har samråd den 5 mars kl. 9. {{M date=2025-03-05; what=Ägarkommunerna}}
Frågor om kostnadsfördelning ställdes men får tas i annat forum.

Punkt 6. Reningsverket i Upplands-Bro {{I n=6}}
Dragan visade bilder från bygget. {{|}}Invigningen, tidigare satt till 10 april, blir den 8 maj klockan 14. {{M date=2025-05-08; what=Invigningen}}

Punkt 7. Avloppsdirektivet {{I n=7; outcome=postponed}}
Naturvårdsverket begärde att få komma vid ett senare tillfälle. {{|}}Punkten får därmed skjutas framåt. {{P what=Avloppsdirektivet; why=Naturvårdsverket begärde att få komma vid ett senare tillfälle}}

Punkt 8. Läckagesökning {{I n=8; kind=dialogue}}
Göte beskrev Eskilstunas arbete med satellitbilder. Flera var intresserade. {{|}}Anton undersöker vad en gemensam beställning kostar. {{A who=Anton Kvarnlöf}}
När kostnaden är framtagen tar gruppen ställning till en gemensam beställning. {{P what=en gemensam beställning}}

Punkt 9. Cybersäkerhet {{I n=9; outcome=postponed}}
Med ett undantag hade ingen lämnat in sitt material. {{|}}Genomgången ställs in och görs i stället den 3 april. {{P until=2025-04-03; what=Genomgången; why=Med ett undantag hade ingen lämnat in sitt material}} {{M date=2025-04-03}}

Punkt 10. Vattentjänstplaner {{I n=10}}
Länsstyrelsen har förlängt kommunernas tid för samråd till den 31 mars.
Strängnäs antar sin plan i juni. {{S org=Strängnäs}} Sigtuna är försenat ungefär ett år. {{S org=Sigtuna}}

Punkt 11. Jouravtal {{I n=11; kind=decision}}
Avtalet om gemensam jour mellan Håbo och Upplands-Bro har löpt ut och ersatts av ett muntligt. {{S org=Håbo}} {{S org=Upplands-Bro}}
Mallen till nytt avtal bordläggs, eftersom den inte har granskats av jurist. {{D}} {{P what=Mallen till nytt avtal; why=eftersom den inte har granskats av jurist}}

Punkt 12. Nödvatten {{I n=12}}
VAKA-gruppen ordnar övning 9–10 september i Västerås. {{M date=2025-09-09; what=VAKA-gruppen ordnar övning}} {{M date=2025-09-10; what=VAKA-gruppen ordnar övning}}
Maria Brolin är kontaktperson för länets deltagare. {{N person=Maria Brolin; role=kontaktperson; body=Nödvatten; org=Sala}}

Punkt 13. Rekrytering {{I n=13; outcome=not_reached}}
Togs inte upp på grund av tidsbrist. {{P what=Rekrytering; why=på grund av tidsbrist}}

Punkt 14. Tillstånd Mälaren {{I n=14}}
Mark- och miljödomstolen sköt upp huvudförhandlingen, ny tid är 20–21 maj. {{M date=2025-05-20; what=huvudförhandlingen}} {{M date=2025-05-21; what=huvudförhandlingen}}

Punkt 15. Branddammar {{I n=15; kind=question}}
Oskar undrade vem som betalar provtagning av branddammar. Frågan är inte rättsligt avgjord. {{|}}Gruppen återkommer till den när domen från Vänersborg har kommit. {{P what=vem som betalar provtagning av branddammar; why=Frågan är inte rättsligt avgjord}}

Punkt 16. Mätarbyten {{I n=16}}
Leveranstiden för mätare är fyra månader. {{|}}Enköping skjuter därför på bytet i Fjärdhundra. {{S org=Enköping}}
Cecilia delar sitt förfrågningsunderlag. {{A who=Cecilia Pålbrink}}

Punkt 17. Mikroplast {{I n=17; outcome=nothing_new}}
Inget nytt i frågan.

Punkt 18. VA-mässan {{I n=18}}
VA-mässan arrangeras 16–18 september i Jönköping. {{M date=2025-09-16; what=VA-mässan}} {{M date=2025-09-17; what=VA-mässan}} {{M date=2025-09-18; what=VA-mässan}}
Gemensam buss om minst 20 anmäler sig. {{|}}Jakob tar emot anmälningar. {{A who=Jakob Lindström}}

Punkt 19. Kemikalielager {{I n=19}}
Lagret i Västerås är uppbyggt. {{S org=Västerås; stance=doing}} Hur påfyllnaden ska betalas lämnades till kommande möte, då Göte ville ha med sin ekonom. {{P until=2025-04-03; what=Hur påfyllnaden ska betalas; why=då Göte ville ha med sin ekonom}}

Punkt 20. Skyddsföreskrifter {{I n=20}}
Länsstyrelsens handläggning dröjer. Eva berättade att Uppsala har påmint skriftligt.

Punkt 21. Gruppens uppdrag {{I n=21}}
Eva Stenberg och Marianne Tyst reviderar uppdragsbeskrivningen. {{A who=Eva Stenberg, Marianne Tyst}} Gruppen fastställer beskrivningen i april. {{P until=2025-04-03; what=beskrivningen}}

Punkt 22. Samordnad upphandling av fällningskemikalier {{I n=22}}
Avtalet förlängs ett år. Nästa upphandling startar först 2026.
Det är Strängnäs som håller i upphandlingen.

Punkt 23. Elnätsavgifter {{I n=23; outcome=postponed}}
Punkten drogs tillbaka av Per, som vill komplettera underlaget innan den kommer upp. {{P what=Elnätsavgifter; why=Per, som vill komplettera underlaget}}

Punkt 24. Svenskt Vattens stämma {{I n=24}}
Stämman hålls 14 maj. {{M date=2025-05-14; what=Stämman}} Nätverksmiddag arrangeras kvällen innan.
Motioner skulle ha varit inne den 31 januari.

Punkt 25. Investeringsplaner {{I n=25; kind=decision}}
Jämförelsen av investeringsplaner genomförs även i år. {{D}} Svar till Sigrid före den 14 mars. {{A who=alla; due=2025-03-14; to=Sigrid Ahlén}}
Hur resultatet får användas avgör vi efter det att materialet sammanställts. {{P what=Hur resultatet får användas}}

Punkt 26. Översyn av ABVA {{I n=26}}
Håbo har antagit ny ABVA. {{S org=Håbo; stance=doing}} Upplands-Bro väntar med sin. {{S org=Upplands-Bro}}
Diskussionen om fettavskiljare fick avbrytas och återupptas den 3 april. {{P until=2025-04-03; what=Diskussionen om fettavskiljare}}

Punkt 27. Pension och generationsväxling {{I n=27}}
Per Staaf slutar den 30 april efter 38 år. {{L person=Per Staaf; org=Enköping; when=den 30 april}} Rekryteringen av efterträdare är uppskjuten till augusti. {{S org=Enköping}}

Punkt 28. Övriga frågor {{I n=28}}
Dammsäkerhet: tas igen om Oskar får svar. {{P what=Dammsäkerhet}}
Spolplatser. Maria Fagerström lämnade kontaktuppgifter.
Bad i råvattentäkt står kvar på bevakningslistan. {{P what=Bad i råvattentäkt}}

Punkt 29. Nästa möte {{I n=29}}
Torsdag 3 april i Sala. {{|}}Därefter 5 juni, 4 september och 13 november. {{M date=2025-06-05}} {{M date=2025-09-04}} {{M date=2025-11-13}}
