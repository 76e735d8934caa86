@file Dikterat 16 apr 2026.txt
@body Öga mot öga
@date 2026-04-16
@start 10:00
@end 13:00
@place Folkets hus i Heby
@mode in_person
@secretary Lena Skogh Ahlqvist
@p Lena Skogh Ahlqvist | Uppsala | | chair
@p Zahra Moradi | Enköping | |
@p Per Wallebom | Håbo | |
@p Joakim Tägtman | Östhammar | |
@p Roland Eklöf-Tesfaye | Heby | |
@p Mats-Ola Perneby | Tierp | |
@p Nadja Brolin | Sigtuna | | partial=efter kaffet
@p Ulla Brännvall | Älvkarleby | | absent
@p Ida Lövkvist | Knivsta | | guest
---
Öga mot öga torsdag 16 april 2026
Folkets hus i Heby, tio till ett
Runt bordet Lena Skogh Ahlqvist Uppsala (ordförande, som dikterar en sista gång), Zahra Moradi Enköping, Per Wallebom Håbo, Joakim Tägtman Östhammar, Roland Eklöf-Tesfaye Heby, Mats-Ola Perneby Tierp, Nadja Brolin Sigtuna (efter kaffet). Gäst Ida Lövkvist Knivsta. Ulla Brännvall Älvkarleby är nyopererad.

LÄNSSTYRELSENS SVAR {{I kind=dialogue}}
Det korta av de elva sidorna är att de tackar för synpunkterna och inte ändrar någonting. De har beslutat att standarden ligger fast till 2030. {{|}}De ska däremot hålla en utbildning och tycker att vi borde gå den, den är i Gävle den 7 maj. {{M date=2026-05-07; what=Länsstyrelsens utbildning}} Mats-Ola var besviken, det var ju hans brev. Per menade att man skulle kunna överklaga, men ett svar på ett brev kan inte överklagas, det vet till och med jag. {{|}}Håbo har för övrigt tagit en egen linje och sätter skyltarna på nittio centimeter. {{S org=Håbo; topic=skyltar; stance=doing}} Enköping avvaktar, de har inte ens räknat sina skyltar. {{S org=Enköping; topic=skyltar; stance=undecided}} Vi låter det vara slutbrevväxlat med dem i och med det här. {{D}} Till Gävle åker i alla fall Mats-Ola och Roland. {{N person=Mats-Ola Perneby; role=deltagare; body=Länsstyrelsens utbildning; org=Tierp}} {{N person=Roland Eklöf-Tesfaye; role=deltagare; body=Länsstyrelsens utbildning; org=Heby}}

RITNINGSBLADET {{I kind=decision}}
Rolands blad är så fint att man kan rama in det. En meter och tio står det. Zahra upptäckte att måttet är från asfalten och inte från sockeln, och då blev det plötsligt en diskussion igen om vad vi egentligen sa i februari. Joakim mindes det som från asfalten. Mats-Ola brukar alltid räkna från sockeln. Lagen säger ingenting. {{|}}Från asfalten, sa vi till slut och tog i hand. {{D}} Östhammar kommer att trycka upp det på plåt. {{S org=Östhammar; topic=ritningsbladet; stance=yes}} Bladet skickas vidare till byggbolagen av den i varje kommun som sköter markavtalen. {{A who=den i varje kommun som sköter markavtalen; to=byggbolagen}}

KNIVSTA {{I kind=information}}
Ida satt med för att känna efter. Hon är säkerhetssamordnare egentligen och har fått tillgänglighet på köpet, tjugo procent. {{|}}Knivsta kan tänka sig att komma tillbaka men inte att betala, sa hon. {{S org=Knivsta; topic=deltagande i nätverket; stance=interested}} Per tyckte att det var fräckt. Jag tycker att vi ska vara glada. {{|}}Avgiften är 4 000 om året och kommun. {{K amount=4000; unit=kronor per kommun och år}} Frågan om avgiften är inget vi löser medan den det gäller sitter i rummet, så den väntar till i juni. {{P what=avgiften för Knivsta; why=den det gäller sitter i rummet}} Ida återkommer med vad hennes chef säger. {{A who=Ida Lövkvist}}

UL OCH PROVBUSSEN {{I kind=report}}
Mats-Ola fick åka i mars. Samma förare. Det är numera Per som har kontakten med förvaltningen och det funkar hyfsat, de svarar inom en vecka. De har valt leverantör av ramper och de ska sätta in dem på linje 5 först. {{|}}UL frågade om nätverket kan tänka sig att godkänna rampen, men godkänna är inte vår sak, det är typgodkänt av andra, så nej tack till det blev det. {{D}} Per framför det så snällt han kan. {{A who=Per Wallebom; to=UL}}

NÄR AMIR KOMMER TILLBAKA {{I kind=information}}
Det gör han den första juni. {{|}}Nadja hade då velat fortsätta hon med, och Sigtuna har ingenting emot att skicka två. {{S org=Sigtuna; topic=två ledamöter; stance=yes}} Då är det väl så att Nadja stannar. {{N person=Nadja Brolin; role=ledamot; body=Öga mot öga; org=Sigtuna}} Anteckningarna går tillbaka till Amir samtidigt. {{N person=Amir Lindroth Haddad; role=sekreterare; body=Öga mot öga; org=Sigtuna; for=Lena Skogh Ahlqvist}} Vice ordförande har vi letat efter i ett halvår. Joakim skulle kunna om han slapp Hjälpmedelsforum, sa han. Zahra kan inte. Jag frågade alla en gång till och Roland suckade och sa okej. {{|}}Med det är Roland vice. {{D}} {{N person=Roland Eklöf-Tesfaye; role=vice ordförande; body=Öga mot öga; org=Heby}}

TALSYNTESEN {{I kind=information; outcome=not_reached}}
Nix, tiden. {{|}}Zahras demonstration får hon spara åt oss. {{P what=Zahras demonstration; why=tiden}}

Lena
