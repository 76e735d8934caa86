@file 2024-04-18 ÄO HSV noteringar.txt
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-04-18
@start 13:00
@place Köpings stadshus, rum Ringduvan
@mode in_person
@secretary Yasmin Karimi
@p Maria Ekdahl | Sala | | chair
@p Maria Sjölund | Köping | |
@p Farid Rahimi | Arboga | |
@p Lotta Broman | Kungsör | |
@p Pekka Laukkanen | Surahammar | |
@p Dragana Ilic | Fagersta | | partial=gick 14.30
@p Nadia Haddad | Region Västmanland | vårdcentralschef |
@p Per-Arne Lövstrand | Region Västmanland | områdeschef |
@p Jonas Stålnacke | Region Västmanland | läkare | guest
@p Yasmin Karimi | Region Västmanland | | guest
@p Torbjörn Hellgren | Västerås | | absent excused
@p Håkan Wester | Norberg | | absent excused
@p Ingela Stam-Nordin | Hallstahammar | | absent
---
Noteringar länsgruppen äldreomsorg och hemsjukvård, träff 18 april 2024 fr kl 13, Köpings stadshus, rum Ringduvan

Kommunsidan
Maria Ekdahl (Sala) höll i klubban – ordf för dagen
Maria Sjölund (Köping)
Farid Rahimi (Arboga)
Lotta Broman (Kungsör)
Pekka Laukkanen (Surahammar)
Dragana Ilic (Fagersta), gick 14.30
Regionsidan (Region Västmanland)
Nadia Haddad, vårdcentralschef
Per-Arne Lövstrand, områdeschef
Gäst: Jonas Stålnacke, läkare
Skrev: Yasmin Karimi
Lämnat återbud: Torbjörn Hellgren (Västerås), Håkan Wester (Norberg)
Hördes ej av: Ingela Stam-Nordin (Hallstahammar)

Läk.medverkan säbo, nya avtalstexten {{I kind=decision}}
Kvar från i mars då Nadia låg hemma. Hon läste upp de tre stycken som ändrats: rond varje v i st f varannan, fast läk per enhet, och "tillgänglig per tfn inom 30 min". Region Sörmland har haft den sista formuleringen i två år, den utlöste klagomål när hyrläk. inte visste att de omfattades. Farid undrade om rond kan ske digitalt. Nadia svarade att avtalet är tyst men att hon själv hellre ser pat. Lotta berättade om en pat med KOL som fått kortison utsatt tre ggr på ett halvår av tre läk. Per-Arne höll med om att kontinuiteten är det svåra, men ville påminna om att Kungsörs vc har två fasta läk av sex. Enligt patientlagen ska fast läkarkontakt erbjudas, det är inget nytt. Politiken i Sala har redan sagt att de inte betalar om det kommer krav på fler ssk-timmar vid rond.
Hållningen från oss blev till sist: {{|}}vi säger ja till texten med tillägget att halvtimmen räknas först när ssk lagt upp bedömning enl ViSam. {{D if=med tillägget att halvtimmen räknas först när ssk lagt upp bedömning enl ViSam}} {{|}}Nadia för in tillägget och lämnar t reg.juristen senast på valborg (30/4). {{A who=Nadia Haddad; due=2024-04-30; to=reg.juristen}} Undertecknande sker av respektive nämnd under försommaren och är inte vår sak.

Lugn natt, första rapporten {{I kind=report}}
MAS i åtta av tio kommuner hade svarat. 31 avvikelser, varav 19 = brytpunkt ej dok. Ingen har fått ligga m obeh smärta längre än 2 h, jfr 6 h i fjol. Pekka visade en bild från en us som jobbat natt i 32 år: "Äntligen vet jag vem jag får väcka." {{|}}Köping tar med checklistan i introduktionen för sommarvik {{S org=Köping; topic=Lugn natt; stance=doing}}. {{|}}I Fagersta har enheterna bett att få slippa till efter semestern {{S org=Fagersta; topic=Lugn natt; stance=no}}, Dragana hoppas få dem på andra tankar. {{|}}Surahammar lutar åt att låta hemtjänstens nattpatrull vara med men det är inte klart {{S org=Surahammar; topic=Lugn natt; stance=undecided}}.

Besök: Jonas Stålnacke om hjärtsvikt i hemmet {{I kind=theme}}
JS är kardiolog och leder en studie på 120 pat. NYHA III, vikt + BT via platta hem, ssk på mott följer kurvan. Inläggn minskade 38 % i testgruppen. Han skulle gärna se att hemsjukvårdspat inkluderades. Problemet är att ingen får ändra diuretika på kommunens sida utan ord. Skulle regionen införa generell ordination av furosemid 40 mg extra vb vore mycket vunnet. Etikprövningen tog 9 mån. Studien pågår tom december och finansieras av Hjärt-Lungfonden. Frågor ställdes om samtycke vid kogn svikt. JS trodde att anhörig kan hjälpa till, juristen får avgöra.
Efter kaffet pratade vi utan gästen. Vill vi vara med? {{|}}Arboga anmäler sig direkt {{S org=Arboga; topic=hjärtsviktsstudien; stance=yes}}, {{|}}Kungsör nyfikna {{S org=Kungsör; topic=hjärtsviktsstudien; stance=interested}}. {{|}}Att skriva in hela länet i studien fick vila tills Torbjörn är tillbaka. {{P what=Att skriva in hela länet i studien; why=tills Torbjörn är tillbaka}}
Farid har lovat Jonas en lista på lämpl pat, avid. {{A who=Farid Rahimi; to=Jonas Stålnacke}}

Bemanning sommaren {{I kind=go-round}}
- Sala: 3 ssk kort v 28-31, lånar ev av bem.poolen. {{S org=Sala; topic=sommarbemanning}}
- Köping – fullt sånär som på natt. {{S org=Köping; topic=sommarbemanning}}
- Kungsör stänger korttidsenheten i juli. {{S org=Kungsör; topic=sommarbemanning}}
- Surahammar skickar sin dsk på halvtid till Hallstahammar och får en us tillbaka. {{S org=Surahammar; topic=sommarbemanning}}
- Fagersta kan inte säga ngt än. {{S org=Fagersta; topic=sommarbemanning; stance=undecided}}
Regionen drar ned 44 vpl, mest kirurgi. {{S org=Region Västmanland; topic=sommarbemanning}} Per-Arne hade velat ha samma öppna korttider i alla kommuner, men det låter sig inte göras.
För att inte stå handfallna som -23 inrättas ett avstämn.samtal varje måndag 8.15 v 26-33 {{D}}. {{|}}Per-Arne kör mötet regionens veckor, Maria S kommunernas {{A who=Per-Arne Lövstrand,Maria Sjölund}}. {{|}}Första samtalet 24 juni. {{M date=2024-06-24; what=avstämningssamtal}}

Uppdrag ute {{I}}
Kompetensrådet valde i mars Dragana till sin vice ordf. {{N person=Dragana Ilic; role=vice ordförande; body=Kompetensrådet}} Kul! Pekka har haft stolen i hjälpmedelsrådet i ett år och trivs. {{|}}Nadia får sällskap av Lotta i referensgr för ViSam 2.0, vi var eniga. {{D}} {{N person=Lotta Broman; role=representant; body=referensgr för ViSam 2.0}}
Tuija Kallio slutar som sårombud i Arboga till sommaren pga flytt. {{L person=Tuija Kallio; org=Arboga; when=till sommaren; why=flytt}}

Nästa {{I}}
Torsd 30 maj i Sala. {{M date=2024-05-30}} Maria E fixar lokal o fika. {{A who=Maria Ekdahl; due=2024-05-30}} Hjälpmedelspengarna fick stryka på foten idag, går upp som p 1 då. {{P until=2024-05-30; what=Hjälpmedelspengarna}}
