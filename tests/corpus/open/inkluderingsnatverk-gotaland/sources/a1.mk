@file Inkluderingsnätverket aug 24.txt
@body Inkluderingsnätverket Götaland
@date 2024-08-29
@start 10:00
@end 14:00
@place Tändsticksområdet, Jönköping
@mode hybrid
@secretary Kerstin Malm-Yilmaz
@p Kerstin Malm-Yilmaz | Borås | rektor | chair
@p Erik Sandelin | Jönköping | verksamhetschef |
@p Parisa Moradi | Linköping | specialpedagog |
@p Ulf Tornberg | Kalmar | elevhälsochef |
@p Anna Wreede | Växjö | samordnare |
@p Anna Bergström-Lind | Halmstad | rektor |
@p Samir Halilovic | Trollhättan | enhetschef LSS | remote
@p Gunnel Fast | Västervik | specialpedagog | remote
@p Ronja Bäck | SPSM | rådgivare | guest
@p Susanne Alkvist | | specialistsjuksköterska | guest
@p Jens Kullander | Norrköping | | absent excused
@p Therese Öhrn | Karlskrona | | absent excused
@p Oskar Lie | Mölndal | | absent
---
Inkluderingsnätverket Götaland
Träff 29 augusti 2024 mellan 10.00 och 14.00
Vi var på Tändsticksområdet, Jönköping

Så här många var vi:
Kerstin Malm-Yilmaz, rektor, Borås, ordförande och den som talar in detta
Erik Sandelin, verksamhetschef, Jönköping
Parisa Moradi, specialpedagog, Linköping
Ulf Tornberg, elevhälsochef, Kalmar
Anna Wreede, samordnare, Växjö
Anna Bergström-Lind, rektor, Halmstad
och genom dataskärmen
Samir Halilovic, enhetschef LSS, Trollhättan
Gunnel Fast, specialpedagog, Västervik
Inbjudna: Ronja Bäck, rådgivare, SPSM samt Susanne Alkvist, specialistsjuksköterska
Hade lämnat bud: Jens Kullander, Norrköping och Therese Öhrn, Karlskrona
Oskar Lie, Mölndal, kom inte och vi vet inte varför

Hur sommarlovet blev {{I kind=go-round}}
Jag bad alla om två meningar och fick som väntat tio. {{|}}Erik började, Jönköping har äntligen korttids som håller öppet hela juli {{S org=Jönköping}}, och det märks på föräldrarnas röster i telefon. {{|}}Parisa berättade att Linköping slagit samman två fritidshem och får kritik för det {{S org=Linköping}}. {{|}}Kalmar prövade sommarskola med tecken som stöd, elva barn kom och åtta blev kvar {{S org=Kalmar; stance=doing}}. {{|}}I Trollhättan är bemanningen så skral att Samir själv har vikarierat {{S org=Trollhättan}}. {{|}}Gunnel sade att det i Västervik inte hänt någonting alls och att det var underbart {{S org=Västervik}}. Anna Wreede och jag själv stod över.

Tillgänglighetspengarna från staten {{I kind=report}}
Ronja visade hur statsbidraget är tänkt. {{|}}Myndigheten fördelar etthundratio miljoner till lokaler och utrustning, ansökan görs av huvudmannen och medlen ska vara förbrukade inom kalenderåret. {{K amount=110000000; unit=kr}} Förra året lämnades en fjärdedel tillbaka eftersom hantverkarna inte hann. Enligt förordningen får pengarna inte gå till lön, något som två kommuner i Skåne har fått backa för. Ulf kunde tänka sig en gemensam ansökan om akustikplattor men Ronja trodde inte att det går, varje huvudman är sin egen. {{|}}Anna Bergström-Lind hade sökt för en hiss redan i våras, Halmstad fick avslag och försöker en gång till i september {{S org=Halmstad; topic=statsbidrag; stance=yes}}. {{|}}Borås hoppar över i år, det är min förvaltningschef som har bestämt det och jag tycker att det är synd {{S org=Borås; topic=statsbidrag; stance=no}}. {{|}}Växjö hann inte lämna något svar på om de söker, Anna skulle fråga ekonomen först {{S org=Växjö; topic=statsbidrag; stance=undecided}}. {{|}}Om någon vill ha hjälp med formuleringarna så läser Ronja gärna ett utkast i förväg {{A who=Ronja Bäck; if=Om någon vill ha hjälp med formuleringarna}}.

Övergången från förskola till anpassad grundskola {{I kind=dialogue}}
Den här frågan har vi stött och blött sedan i våras. Det som brister är papperen. En flicka i Linköping kom till skolstarten med sin epilepsiplan i en plastficka om halsen och det var farmodern som hade kommit på det. Susanne förklarade hur habiliteringen gör, de skriver en sammanfattning som följer journalen men skolan får den bara om vårdnadshavaren själv begär ut den. Lagen har ändrats så att utlämning mellan huvudmän blir möjlig i vissa fall, dock inte i det här. Erik menade att skolsköterskan borde vara den som ringer. Parisa invände att skolsköterskorna redan tar hälsosamtalen som ingen annan vill ha. I Kalmar brukar man ha ett trepartssamtal i april, och det är väl ingen dum idé. {{|}}Många sympatiserade med Kalmars modell utan att vi för den sakens skull band oss {{F}}. Däremot nådde vi samsyn om en sak, nämligen att {{|}}en överlämningsblankett med plats för medicinska uppgifter ska användas av oss alla från vårterminen {{D}}. {{|}}Susanne skissar på den medicinska delen och Parisa på den pedagogiska, de har på sig till den 27 september. {{A who=Susanne Alkvist,Parisa Moradi; due=2024-09-27}} {{|}}Vem som ska spara blanketten när barnet har bytt skola blev vi inte kloka på {{Q}}.

Attentions enkät {{I kind=report}}
Riksförbundet Attention har frågat tusen föräldrar om frånvaro. Siffrorna är dystra men Gunnel påpekade att de som svarar är de som har det svårast. Förbundet kräver en lag om tidiga insatser, partierna har olika uppfattningar. Jag läste upp ett brev från en mamma i Borås. {{|}}Brevet stannar hos oss som var i rummet {{X mark=stannar hos oss som var i rummet}}.

Poster och platser {{I kind=decision}}
SPSM:s regionala råd har en stol för oss. {{|}}På den har Therese hållit till men i våras lät hon hälsa att hon vill av {{L person=Therese Öhrn; org=Karlskrona}}. {{|}}I hennes skor kliver Anna Wreede, vi var rörande överens {{D}} {{N person=Anna Wreede; role=representant; body=SPSM:s regionala råd; org=Växjö; for=Therese Öhrn}}. {{|}}Ulf har av kommunförbundet i Kalmar län förordnats till ledamot av deras skolråd {{N person=Ulf Tornberg; role=ledamot; body=skolråd; org=Kalmar}}, grattis till det. Samir sitter ju med i hjälpmedelsnämndens brukarråd sedan flera år och kunde berätta att taxan höjs. {{|}}Frågan om en vice ordförande för mig kom upp som vanligt i slutet, den sover vi på till mötet den 3 oktober {{P until=2024-10-03; what=Frågan om en vice ordförande}} {{M date=2024-10-03}}.

Lite till {{I}}
{{|}}Erik har lovat rektorn på Rosenlund att vi kommer dit och ser på sinnesrummet, han hör sig för om en dag i november {{A who=Erik Sandelin}}. {{|}}Ronja påminde om NPF-dagarna i Göteborg 12 november {{M date=2024-11-12; what=NPF-dagarna}}. {{|}}Jag lägger upp hennes länk på vår sida när jag har lärt mig hur man gör {{A who=Kerstin Malm-Yilmaz}}. Sedan åt vi tårta eftersom Gunnel fyllde sextio, hon fick titta på.
Kerstin
