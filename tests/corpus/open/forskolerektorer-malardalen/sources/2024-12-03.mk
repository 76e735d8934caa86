@file Förskolerektorer 2024-12-03.txt
@body Förskolerektorsnätverket
@date 2024-12-03
@start 13:00
@end 16:00
@place Sala, Förskolan Silvret
@mode in_person
@secretary Agneta Wallenius
@p Solveig Norrbom | Enköping | | chair
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Ulrika Edin | Kungsör | |
@p Björn Asplund | Hallstahammar | |
@p Maryam Osman-Berg | Sala | |
@p Gert Lundkvist | Surahammar | |
@p Fatemeh Rahimi | Strängnäs | | absent excused
@p Agneta Wallenius | | utvecklingsledare | guest
@p Lena Boström | Mälardalens universitet | Mälardalens universitet | guest partial=första timmen
---
FÖRSKOLEREKTORSNÄTVERKET, MÄLARDALEN
Anteckningar tisdag 3 december 2024, klockan 13–16, Sala, Förskolan Silvret

I ringen satt:
Solveig Norrbom från Enköping (ordförande)
Ulrika Ståhl från Köping
Pernilla Wik från Arboga
Ulrika Edin från Kungsör
Björn Asplund från Hallstahammar
Maryam Osman-Berg från Sala
Gert Lundkvist från Surahammar
Utanför ringen: Agneta Wallenius, utvecklingsledare, och Lena Boström från Mälardalens universitet (första timmen)
Anmält frånvaro: Fatemeh Rahimi från Strängnäs

UNIVERSITETET SVARAR {{I kind=dialogue}}
Lena Boström ansvarar för den verksamhetsförlagda utbildningen och kom för att personligen bemöta vårt brev. Hon framhöll att handledarutbildningen redan i dag går att läsa på halvfart, men höll med om att tre obligatoriska dagar i Eskilstuna är ett hinder. Fakulteten har beslutat att pröva en distansvariant hösten 2025. Antalet platser bestäms av regeringens utbildningsuppdrag och kan universitetet inte rå på. Pernilla frågade om studenterna får placeras i fristående förskolor, vilket de får. {{|}}Lena sänder kursplanen för distansvarianten till undertecknad så fort nämnden har fastställt den. {{A who=Lena Boström; to=Agneta Wallenius}} {{|}}Sala omprövar sitt nej under förutsättning att distanskursen blir av. {{S org=Sala; topic=verksamhetsförlagd utbildning; stance=interested}}

Efter kaffet talade vi vidare utan Lena. {{|}}Solveig sammanfattade att nätverket går med i universitetets VFU-råd, något vi blivit bjudna till i flera år. {{D}} {{|}}I rådet företräds vi av Björn Asplund, {{D}} {{N person=Björn Asplund; role=representant; body=VFU-rådet; org=Hallstahammar}} {{|}}och kan han inte närvara får Ulrika Ståhl göra det. {{N person=Ulrika Ståhl; role=ersättare; body=VFU-rådet; org=Köping; for=Björn Asplund}} {{D}} Rådet har sitt första möte för vårterminen den 22 januari. {{M date=2025-01-22; what=VFU-rådet}}

BEMANNINGSFÖRETAG OCH UTDRAG {{I kind=question}}
Björn återgav juristens mening, vilken dröjt på grund av sjukdom. Utdraget ska uppvisas för den som erbjuder arbete, alltså företaget, men rektor har ändå ett ansvar för barnens säkerhet. I förarbetena finns ett resonemang om att inhyrd personal bör behandlas som anställd. Kravet på utdrag gäller även praktikanter från gymnasiet, vilket överraskade ett par av oss. {{|}}Hallstahammar begär sedan i fredags in utdrag från samtliga, utan undantag. {{S org=Hallstahammar; topic=registerutdrag; stance=doing}} {{|}}Enköping gör troligtvis likadant men förvaltningschefen har inte hunnit ta ställning. {{S org=Enköping; topic=registerutdrag; stance=undecided}}

SPRÅKFRÖN, FÖRSTA RAPPORTEN {{I kind=report}}
Hampus, som sitter på tåget från Stockholm, hade skickat med undertecknad en skriftlig rapport. Tio av tolv förskolor har börjat. De två som dröjer ligger i Strängnäs, där personalomsättningen varit stor. Häftet blev uppskattat, fastän bilderna fått kritik för att samtliga barn har mössa. Forskarna vill filma högläsningen. Ulrika Ståhl upplyste som ledningsgruppens ordförande om att filmning fordrar vårdnadshavares samtycke och att etikprövning är inlämnad.

{{|}}Eftersom etikprövningsmyndigheten inte har sagt sitt vilar frågan om filmning till den 4 februari. {{P until=2025-02-04; what=frågan om filmning; why=etikprövningsmyndigheten inte har sagt sitt}} {{|}}Däremot beviljas Strängnäs anstånd med starten till sportlovet. {{D binds=Strängnäs}}

BARNSKÖTARLYFTET {{I kind=report}}
Omställningsfonden avslog ansökan med motiveringen att den kom från fel part. Maryam är inte glad. Hon har talat med handläggaren, som rådde henne att söka på nytt i mars. {{|}}Vi kör en ny ansökan, denna gång med Köping som avsändare. {{D}} {{A who=Köping; to=Omställningsfonden}} Pernilla meddelade att hon får lov av sin chef att gå in på Arbogas plats i styrgruppen. {{N person=Pernilla Wik; role=ledamot; body=styrgruppen; org=Arboga}} Kostnaden för utbildarna har stigit. {{|}}Den uppgår numera till 1 050 kronor per timme. {{K amount=1050; unit=kronor per timme}}

FÖRÄLDRABREVET OM SKÄRMAR {{I kind=decision}}
Maryam och Gert läste upp brevet i stafett. Det är på en sida och har ingen pekpinne. Ulrika Edin tyckte att meningen om forskning borde ha en källa. Gert svarade att det är ett brev till föräldrar och ingen uppsats. {{|}}Med det tillägget godkändes brevet för utskick efter jul. {{D if=tillägg av källa}} Surahammar skickar inte ut det, meddelade Gert med ett visst beklagande. {{S org=Surahammar; topic=föräldrabrevet; stance=no}} {{|}}Översättning till arabiska och somaliska bekostas av Enköping. {{S org=Enköping; topic=föräldrabrevet; stance=yes}} {{A who=Enköping}}

FRISTÅENDE FÖRSKOLOR {{I kind=dialogue; outcome=not_reached}}
Klockan var redan fyra och Björns buss gick. {{|}}Vi lät den punkten glida över till årets första träff. {{P until=2025-02-04; what=FRISTÅENDE FÖRSKOLOR; why=Klockan var redan fyra}}

TACK OCH ADJÖ {{I kind=information}}
Det här var Ulrika Edins sista samling och hon fick en barnteckning inramad. {{L person=Ulrika Edin; org=Kungsör}} Solveig önskade god jul. {{|}}Vi ses den 4 februari på skärm, {{M date=2025-02-04}} och den 25 mars i Arboga. {{M date=2025-03-25}}

Skrivet av Agneta Wallenius
