@file 2022-04-08.txt
@body Socialchefsnätverket nordvästra Värmland
@date 2022-04-08
@start 09:00
@end 12:00
@place Årjäng, Silbodalskolan, sal B12
@mode in_person
@secretary Maj-Lis Brogren
@p Birgitta Hallqvist | Arvika | | chair
@p Johanna Pålsson Ek | Arvika
@p Nina Björkqvist | Eda | | for=Samir Haddad Lind
@p Kerstin Ovesdotter | Årjäng
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Johanna Tveit | Hagfors
@p Ylva Sandmark | Region Värmland | Region Värmland | guest partial=under Statistik SIP
@p Maj-Lis Brogren | | | guest
@p Samir Haddad Lind | Eda | | absent
@p Mats Ahlgren | Munkfors | | absent
---
 Socialchefsnätverket nordvästra Värmland

Datum och tid: 2022-04-08 kl. 9-12
Plats och lokal: Årjäng, Silbodalskolan, sal B12

Närvarande:
Birgitta Hallqvist (ordf.) Arvika
Johanna Pålsson Ek Arvika
Nina Björkqvist Eda (i stället för Samir Haddad Lind)
Kerstin Ovesdotter Årjäng
Lars-Erik Mattisson Torsby
Petra Wikander Sunne
Johanna Tveit Hagfors

Övriga:
Ylva Sandmark Region Värmland (under Statistik SIP)
Maj-Lis Brogren

Frånvarande:
Samir Haddad Lind Eda
Mats Ahlgren Munkfors

Anteckningar

Flyktingmottagandet {{I kind=dialogue}}
Dialog kring hur kommunerna står rustade för människor på flykt från Ukraina. Migrationsverket har
aviserat att kommunerna ska ordna evakueringsplatser, och länsstyrelsen fördelar antalet efter
folkmängd. Arvika har fått siffran 62, Munkfors 9. Regeringen väntas lägga en proposition om anvisning
till sommaren. {{|}}Torsby öppnar den gamla folkhögskolan som boende från 1 maj. {{S org=Torsby; stance=doing}} {{|}}Sunne undersöker ett
vandrarhem. {{S org=Sunne; stance=interested}} Kerstin berättade att frivilliga i Töcksfors redan hyst ett tjugotal personer och att
socialtjänsten får frågor om ersättning som ingen kan svara på. Johanna Tveit tyckte att vi bör ha en
gemensam checklista för privata boenden, eftersom barnens situation är svår att bedöma. {{|}}Nätverket antog
Arvikas checklista som gemensam grund. {{D}} {{|}}Den läggs ut på samarbetsytan i dag av Johanna Pålsson Ek. {{A who=Johanna Pålsson Ek; due=2022-04-08}}
Frågan om barn som kommer utan vårdnadshavare lyftes också. Enligt god man-lagen ska överförmyndaren
utse god man så snart det kan ske. Hagfors gemensamma överförmyndarkansli med Munkfors har fördubblat
sin bemanning, berättade Johanna.

Statistik SIP {{I kind=report}}
Återkoppling från Ylva Sandmark: av 1 140 utskrivningar under kvartalet borde omkring 400 ha lett till
en plan, men bara 96 upprättades. Årjängs vårdcentral ligger bäst till. Ylva trodde att siffrorna skulle
vara bättre om registreringen skedde på rätt ställe. Kerstin höll inte med. Regionens ledning har
bestämt att varje vårdcentral ska ha en utpekad SIP-samordnare från den 1 september.
{{|}}Lars-Erik fick i uppgift att sammanställa kommunernas egna siffror så att de går att lägga bredvid
regionens, med oktober som gräns. {{D}} {{A who=Lars-Erik Mattisson; due=2022-10}} {{|}}Respektive kommun förser honom med underlag. {{A who=Respektive kommun; to=Lars-Erik Mattisson}}

Återkoppling familjehemsresursen {{I kind=report}}
Petra Wikander: annonsen har varit ute i tre veckor och gett sju sökande, varav två bedöms intressanta.
Facken är informerade. {{|}}Intervjuerna görs av Petra och Nina i vecka 17. {{A who=Petra Wikander,Nina Björkqvist}} Blir det ingen tillsättning före
sommaren riskerar Eda att köpa externt igen, något som Nina beskrev som det sista alternativet. {{|}}Nina
kliver in i styrgruppen på Samirs plats medan han är föräldraledig. {{N person=Nina Björkqvist; role=ersättare; body=styrgruppen; for=Samir Haddad Lind}}

Remiss om psykisk hälsa {{I kind=decision}}
Ärende från Johanna Pålsson Ek: förslag till yttrande skickades ut förra veckan. Tre kommuner har hört
av sig. Torsby tyckte att stycket om ansvar för samsjuklighet är för vasst, och det finns en utredning
som kanske flyttar hela ansvaret till regionen. Birgitta menade att det är just därför som vi måste säga
något nu. {{|}}Sedan ordet "ovillkorligen" strukits godtogs yttrandet av samtliga. {{D if=Sedan ordet "ovillkorligen" strukits}} {{|}}Det expedieras till regionen
av ordföranden. {{A who=Birgitta Hallqvist; to=regionen}}

Ordförandeskapet {{I kind=decision}}
Birgitta har suttit i två år, vilket är ett mer än vad som sades från början. Hon är tydlig med att hon
gärna lämnar över. Tidigare har vi tillämpat bokstavsordning, men Eda har bett att få stå över. {{|}}Från och
med höstens första träff leder Kerstin Ovesdotter nätverket i hennes ställe. {{D}} {{N person=Kerstin Ovesdotter; role=ordförande; body=Socialchefsnätverket nordvästra Värmland; for=Birgitta Hallqvist}} {{|}}Vice blir Lars-Erik. {{D}} {{N person=Lars-Erik Mattisson; role=vice ordförande; body=Socialchefsnätverket nordvästra Värmland}}

Fältarbete i länsdelen {{I kind=dialogue; outcome=postponed}}
Ärende från Mats Ahlgren om ungdomar som rör sig mellan Munkfors, Hagfors och Sunne på helgerna. {{|}}Eftersom
Mats själv hade fått förhinder ville ingen gå in i sakfrågan, utan den tas i maj. {{P until=2022-05-20; what=Fältarbete i länsdelen; why=Eftersom Mats själv hade fått förhinder}}

Delregionala beredningsgruppen {{I kind=report}}
Återkoppling från Johanna Tveit, som var med för första gången. Gruppen ägnade nästan all tid åt
ambulansstationen i Charlottenberg. Politikerna i regionstyrelsen avgör den saken i juni. Johanna
uppfattade att tjänstepersonerna vill behålla stationen, men att den ekonomiska ramen talar emot. Nästa
sammankomst har ännu inte fått något datum.

Övrigt {{I}}
- {{|}}Kompetensmixdagen arrangeras av länets FoU-enhet den 5 maj i Karlstad. {{M date=2022-05-05; what=Kompetensmixdagen}} Tre platser är reserverade för
oss. {{|}}Johanna T, Petra och Lars-Erik åker. {{N person=Johanna Tveit; role=deltagare; body=Kompetensmixdagen}} {{N person=Petra Wikander; role=deltagare; body=Kompetensmixdagen}} {{N person=Lars-Erik Mattisson; role=deltagare; body=Kompetensmixdagen}}
- Birgitta efterlyser någon som har prövat digital tillsyn nattetid på landsbygd. {{|}}Årjäng är i gång sedan
en månad. {{S org=Årjäng; stance=doing}}
- {{|}}Nästa gång ses vi den 20 maj hos Munkfors. {{M date=2022-05-20}}

Vid pennan
Maj-Lis Brogren
