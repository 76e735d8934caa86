@file Protokoll 12 mars 2025.txt
@body Etableringsnätverket Skaraborg
@date 2025-03-12
@start 09:30
@end 12:15
@place Mariestad, Länsresidenset på Marieholm
@mode in_person
@secretary Bertil Wennerhag
@p Christoffer Lundh | Skövde | | chair
@p Anna-Karin Sandell | Lidköping
@p Ylva Frost | Mariestad
@p Jens Boberg | Tibro
@p Jens Almgren | Skara | | partial=t.o.m. § 9
@p Sahar Moradi | Töreboda
@p Olle Bernhardsson | Vara
@p Tomas Rinaldi | Karlsborg
@p Josefin Krantz | Falköping | | for=Dragan Petrović
@p Kristin Hellqvist Bohm | Götene | | absent excused
@p Anna Wirén | Hjo | | absent excused
@p Margareta af Sandeberg | Länsstyrelsen | landsbygdsdirektör | guest partial=§ 7
@p Bertil Wennerhag | | | guest
---
Protokoll
fört hos Etableringsnätverket Skaraborg onsdagen den 12 mars 2025
Sammanträdesrum: Mariestad, Länsresidenset på Marieholm
Sammanträdet varade kl. 09.30–12.15

Tillstädes voro
Christoffer Lundh, Skövde, ordf.
Anna-Karin Sandell, Lidköping
Ylva Frost, Mariestad
Jens Boberg, Tibro
Jens Almgren, Skara, t.o.m. § 9
Sahar Moradi, Töreboda
Olle Bernhardsson, Vara
Tomas Rinaldi, Karlsborg
Josefin Krantz, Falköping, vikarie för Dragan Petrović

Förhindrade voro Kristin Hellqvist Bohm, Götene, och Anna Wirén, Hjo

Tillkallade: Margareta af Sandeberg, landsbygdsdirektör, Länsstyrelsen (§ 7)
Protokollet hölls av Bertil Wennerhag

§ 6 Föregående möte {{I n=6}}
De av Josefin Krantz förda anteckningarna från Karlsborg föredrogos. Sekreteraren anhöll att förkortningar måtte undvikas. Tillväxtverket har den 4 mars lämnat bifall till ansökan om elsamordnare. {{|}}Wilma Stråhle har därmed, enligt vad som i januari bestämdes, tillträtt uppdraget. {{N person=Wilma Stråhle; role=elsamordnare; body=Etableringsnätverket Skaraborg; org=Skara}}

§ 7 Jordbruksmark och etableringar {{I n=7; kind=dialogue}}
Landsbygdsdirektör Margareta af Sandeberg höll ett uppmärksammat anförande. Miljöbalken tillåter bebyggelse av brukningsvärd mark endast för väsentligt samhällsintresse. Länsstyrelsen har under de senaste två åren överprövat nio planer i Skaraborg och upphävt fem. Den som planerar en industripark bör, enligt hennes förmenande, redan i översiktsplanen ange vilka alternativ som förkastats. Regeringen har tillsatt en utredare som skall föreslå lättnader, men landshövdingen har i yttrande avstyrkt dessa. Olle Bernhardsson invände att Vara består av jordbruksmark och intet annat. Ylva Frost genmälde att batterilagret i Mariestad tillkom på impediment. Jens Almgren skulle önska en kartering av lägre klassade jordar, om anslag därtill stode att finna. Tomas Rinaldi frågade om Försvarsmaktens mark kan bytas. Af Sandeberg ansåg detta möjligt men har aldrig sett det ske.
Vara ämnar pröva frågan rättsligt i fallet Jung. {{S org=Vara; topic=jordbruksmark; stance=doing}} Lidköping har för sin del beslutat att undantaga all klass åtta-mark ur översiktsplanen. {{S org=Lidköping; topic=jordbruksmark; stance=doing}} Karlsborg äger ingen sådan jord och ville ej yttra sig.
Länsstyrelsen håller samrådsdag i Skara den 3 april, {{M date=2025-04-03; what=samrådsdag}} till vilken landsbygdsdirektören låter inbjudan gå ut före denna månads slut. {{A who=Margareta af Sandeberg; due=2025-03-31}} Såsom nätverkets talesman vid samrådsdagen utvaldes Olle Bernhardsson. {{D}} {{N person=Olle Bernhardsson; role=talesman; body=samrådsdagen}}

§ 8 Avtal om Marjarp {{I n=8; kind=decision}}
Josefin Krantz redovisade avtalstexten i fullständigt skick. {{|}}Enligt denna erlägger varje delägare 2,6 mkr vid tillträdet. {{K amount=2.6; unit=mkr}} Dragan Petrović hade före sin ledighet tillfogat en bestämmelse om förköp. Anna-Karin Sandell ifrågasatte huruvida nätverket över huvud kan binda någon, vilket det enligt ordföranden inte kan. Mot slutet av överläggningen var meningarna delade i fråga om utträde; somliga ville ha fem år, andra tio.
Tibro vidhåller sitt avslag. {{S org=Tibro; topic=mark; stance=no}} Töreboda går in som delägare. {{S org=Töreboda; topic=mark; stance=yes}} Lidköping står alltjämt tvekande. {{S org=Lidköping; topic=mark; stance=undecided}}
Nätverket stannade för
att tillstyrka avtalet med en bindningstid om sju år, {{D}}
att hemställa hos Falköpings kommun om skriftlig garanti rörande vägen. {{D}} {{A who=Nätverket; to=Falköpings kommun}}
Frågan om vite för den som utträder i förtid uppsköts till den 7 maj, då jurist skall närvara. {{P until=2025-05-07; what=Frågan om vite för den som utträder i förtid; why=då jurist skall närvara}} {{M date=2025-05-07}}
{{|}}Jurist tillkallas av Josefin Krantz. {{A who=Josefin Krantz}}

§ 9 Webbplatsen {{I n=9; kind=report}}
Webbplatsen har öppnats på utsatt dag. Under den första veckan besöktes den av 1 900 personer, varav de flesta enligt Jens Boberg torde vara anställda i kommunerna. Jens Almgren anmärkte på att Essungas vapen har fel färg. Pixelbruket rättar regelmässigt fel inom ett dygn. {{|}}Vem som skall besvara inkommande förfrågningar, vilket i januari lämnades öppet, reglerades nu så att varje kommun i tur och ordning har jour en månad. {{D}} Skövde börjar. {{A who=Skövde}} Jens Boberg skall utsända jourschemat senast den 28 mars. {{A who=Jens Boberg; due=2025-03-28}}

§ 10 Ordförandeskapet {{I n=10; kind=decision}}
Christoffer Lundh har innehaft ordförandeskapet sedan 2021 och tillkännagav att han avgår vid halvårsskiftet. {{L person=Christoffer Lundh; org=Skövde; when=vid halvårsskiftet}} Att Ylva Frost efterträder honom tillstyrktes av samtliga, och hon förklarades vald. {{D}} {{N person=Ylva Frost; role=ordförande; body=Etableringsnätverket Skaraborg; for=Christoffer Lundh}} Hennes plats i beredningen för tillväxt påverkas icke därav. {{|}}Vice ordförande fanns ingen villig att bliva. {{V seat=vice ordförande; body=Etableringsnätverket Skaraborg}}

§ 11 Tullager i Skövde {{I n=11; kind=question}}
En speditör, Norrvidde Frakt AB, har förfrågat sig hos flera kommuner om ett tullager. {{|}}Skövde erbjuder tomten vid kombiterminalen. {{S org=Skövde; topic=tullager; stance=yes}} Det rådde en allmän välvilja, men nätverket hade intet att besluta. {{F}} Huruvida Tullverket ämnar bemanna ett sådant lager, och vem som bör tillfråga verket, hann icke klarläggas. {{Q}}

Protokollet uppsatt av
Bertil Wennerhag
