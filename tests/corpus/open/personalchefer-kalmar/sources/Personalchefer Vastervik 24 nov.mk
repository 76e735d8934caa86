@file Personalchefer Vastervik 24 nov.txt
@body Personalchefsnätverket
@date 2022-11-24
@start 10:00
@end 14:00
@place Västerviks Resort, konferensrum Loftahammar
@mode in_person
@secretary Christian Dahlström
@p Eleonor Ståhlberg | Kalmar | personalchef | chair
@p Tove Hägg | Hultsfred | HR-chef |
@p Christian Dahlström | Vimmerby | HR-chef |
@p Yvonne Kjellgren | Västervik | personaldirektör |
@p Anna Nordh | Torsås | personalchef |
@p Anna Lilja Sand | Borgholm | personalchef | partial=ej punkt VI
@p Gudrun Palmér | Emmaboda | personalchef |
@p Peter Lundahl | Oskarshamn | tf personalchef |
@p Jimmy Ahlqvist | Nybro | personalchef |
@p Reza Moradi | Mörbylånga | HR-chef | absent excused
@p Bertil Oskarsson | Mönsterås | personalchef | absent excused
@p Siv Grankvist | Mönsterås | HR-specialist | guest; for=Bertil Oskarsson
@p Astrid Hallonsten | Kommunförbundet | samordnare | guest
---
Personalchefsnätverket Kalmar län – anteckningar
Torsdag 24 november 2022, 10.00–14.00. Västerviks Resort, konferensrum Loftahammar.

Vi som kom: Eleonor Ståhlberg, personalchef i Kalmar (ordförande); Tove Hägg, HR-chef i Hultsfred; Christian Dahlström, HR-chef i Vimmerby, som också skrivit detta; Yvonne Kjellgren, personaldirektör i Västervik; Anna Nordh, personalchef i Torsås; Anna Lilja Sand, personalchef i Borgholm (ej punkt VI); Gudrun Palmér, personalchef i Emmaboda; Peter Lundahl, tf personalchef i Oskarshamn; Jimmy Ahlqvist, personalchef i Nybro.
Siv Grankvist, HR-specialist i Mönsterås, representerade Bertil Oskarsson, personalchef, som var på begravning. {{N person=Siv Grankvist; role=ersättare; body=Personalchefsnätverket; for=Bertil Oskarsson; item=-}} Reza Moradi, HR-chef i Mörbylånga, hade anmält förhinder. Astrid Hallonsten, samordnare på Kommunförbundet, var med som vanligt.

På tapeten: I Friskvårdsjämförelsen, II Varsel och omställning, III Mentorprogrammet, IV Arbetstidsförkortning i socialtjänsten, V Våra ombud, VI Löneöversyn 2023, VII Avslutning

I. Friskvårdsjämförelsen {{I n=I}}
Anna Nordh hade efter sjukdomen fått in de sista svaren. Beloppen går från 1 000 till 3 500 kronor och användningen är nästan överallt omkring fyrtio procent. Hon tyckte själv att det mest intressanta var att två kommuner betalar ut bidraget genom en app och att de har dubbelt så hög användning. Skatteverket har i ett ställningstagande vidgat vilka aktiviteter som får räknas in.
{{|}}Jimmy ville veta vad appen kostar, och Anna utlovade siffran via mejl redan på måndag. {{A who=Anna Nordh; due=2022-11-28; to=Jimmy Ahlqvist}} Något gemensamt i övrigt såg ingen behov av.

II. Varsel och omställning {{I n=II; kind=dialogue}}
Omställningsgruppen har träffats fyra gånger sedan september. Eleonor gick igenom läget utan att nämna namn. Totalt är ett sextiotal tjänster berörda. Enligt lagen om anställningsskydd finns ingen skyldighet att pröva omplacering hos en annan arbetsgivare, men hindrar inte heller att man gör det frivilligt. En kommunjurist i Kalmar har skrivit en promemoria som säger just det, och den besvarade därmed septemberfrågan.
Gruppen hade tänkt sig en gemensam jobbpool. Yvonne, som har prövat något liknande på Gotland, var tveksam och trodde att poolen blir en lista som ingen läser. Peter trodde tvärtom. Gudrun upplyste om att Trygghetsfonden har medel att söka.
Vi beslöt därefter att öppna poolen den 1 februari på försök. {{D}} {{|}}Kalmar administrerar den och ingen kommun får ta ut någon avgift av en annan. {{D binds=Kalmar}} {{|}}Två kommuner har bestämt sig för att stå utanför: Emmaboda och Västervik. {{S org=Emmaboda; topic=jobbpool; stance=no}} {{S org=Västervik; topic=jobbpool; stance=no}} {{|}}I Torsås ska kommunchefen först få säga sitt. {{S org=Torsås; topic=jobbpool; stance=undecided}}
Den tomma platsen i omställningsgruppen gick till undertecknad. {{N person=Christian Dahlström; role=ledamot; body=omställningsgruppen}} Kontakterna med Trygghetsfonden sköter Peter. {{A who=Peter Lundahl; to=Trygghetsfonden}}

III. Mentorprogrammet {{I n=III; kind=report}}
Tove rapporterade från träff ett och två. Adepterna är entusiastiska. Högsbychefen som Peter skulle vara mentor åt har däremot hoppat av, och Peter får ingen ny. En föreläsare från Jönköping kommer till träffen den 12 januari. {{M date=2023-01-12; what=Mentorprogrammet}} Förbundets pengar räcker, om middagen blir enkel.

IV. Arbetstidsförkortning i socialtjänsten {{I n=IV; kind=question}}
Siv väckte frågan på Bertils uppdrag. Mönsterås inför i mars 35-timmarsvecka för socialsekreterare. {{S org=Mönsterås; topic=arbetstidsförkortning; stance=doing}} Vad händer med grannkommunernas rekrytering? Det har man sett i Norge, där sjukfrånvaron sjönk men grannarna tappade folk. Eleonor menade att Kalmar omöjligen kan följa efter, men det var som hon sa hennes egen uppfattning. Jimmy däremot hade stöd hemifrån: {{|}}Nybro avstår så länge staten inte ersätter. {{S org=Nybro; topic=arbetstidsförkortning; stance=no}} {{|}}Hultsfred vill gärna följa försöket på nära håll. {{S org=Hultsfred; topic=arbetstidsförkortning; stance=interested}}
Arbetsgivarpolitiskt är det känsligt och borde nog tas med förhandlingsdelegationen, hette det, dock utan att någon tog på sig att göra det.
Utan Bertil själv blev det ingen riktig slutsats. {{|}}Vi tar omtag i februari när han är åter. {{P until=2023-02-09; what=Arbetstidsförkortning i socialtjänsten; why=Utan Bertil själv blev det ingen riktig slutsats}}

V. Våra ombud {{I n=V}}
Genomgång av vem som företräder oss.
Förhandlingsdelegationen – Reza Moradi, nu med Gudrun Palmér som suppleant. {{N person=Reza Moradi; role=representant; body=Förhandlingsdelegationen}} {{N person=Gudrun Palmér; role=suppleant; body=Förhandlingsdelegationen}}
Kompetensrådet – Yvonne Kjellgren lämnar efter bara ett år, tiden räcker inte till. Stolen är ledig. {{V seat=Stolen; body=Kompetensrådet}}
SKR:s HR-direktörsgrupp – för länet sitter Lena Alm från regionen ett år till. {{N person=Lena Alm; role=representant; body=SKR:s HR-direktörsgrupp}}
Intresserade av Kompetensrådet kan anmäla sig hos Astrid till och med 15 december. {{A who=Intresserade av Kompetensrådet; due=2022-12-15; to=Astrid Hallonsten}}

VI. Löneöversyn 2023 {{I n=VI; kind=information}}
Märket väntas i mars. SKR:s prognos ligger på 3,1 procent. {{|}}De enskilda kommunernas utrymmen nämndes muntligt och antecknas inte här, de omfattas av sekretess. {{X mark=sekretess}}
Eleonor brukar skicka ut en preliminär kalkyl till jul. I år gör hon det inte.

VII. Avslutning {{I n=VII}}
Nästa gång är 9 februari, klockan nio i Hultsfred. {{M date=2023-02-09}} Tove har lovat hembakt. Gudrun går i pension i maj {{L person=Gudrun Palmér; org=Emmaboda; when=maj; why=pension}} och ville att vi skulle få veta det först.
