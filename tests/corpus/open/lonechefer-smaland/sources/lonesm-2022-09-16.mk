@file anteckningar lönechefer 2022-09-16.txt
@body Lönechefsnätverket Småland
@date 2022-09-16
@start 09:00
@end 12:30
@place Vetlanda, Kulturhuset Vetandet
@mode hybrid
@secretary Anneli Fagerström
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Besnik Krasniqi | Alvesta | | remote
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Josefin Ring | Vetlanda
@p Tove Magnusson | Västervik
@p Alva Wretman | Växjö | systemförvaltare | guest
@p Cecilia Frank | | dataskyddsombud | guest partial=under Personuppgifter i lönefiler
@p Ewa Lorentzon | | rektor yrkeshögskolan | guest partial=efter pausen
@p Lars Pihlgren | Eksjö | | absent
---

Lönechefsnätverket Småland


Dag: 2022-09-16 kl. 9-12.30
Var: Vetlanda, Kulturhuset Vetandet

Med på mötet:
Inger Stenberg (ordf.) Växjö
Anneli Fagerström Ljungby
Karin Hjelmqvist Värnamo
Roger Dahlin Gislaved
Karin Öst Nässjö
Josefin Ring Vetlanda
Tove Magnusson Västervik

Via skärm:
Besnik Krasniqi Alvesta

Besökare:
Alva Wretman systemförvaltare Växjö
Cecilia Frank dataskyddsombud, under Personuppgifter i lönefiler
Ewa Lorentzon rektor yrkeshögskolan, efter pausen

Ej med:
Lars Pihlgren Eksjö

Runt bordet {{I kind=dialogue}}
Dialog kring elpriser och reallöner. Medarbetare hör av sig och vill ha förskott, vilket de flesta
kommuner har slutat med. {{|}}Gislaved har återinfört löneförskott för en månad i taget. {{S org=Gislaved; stance=doing}} {{|}}Nässjö har tackat
nej till en framställan från facket om detsamma. {{S org=Nässjö; stance=no}} Inflationen gör att avtalsrörelsen 2023 kan bli
besvärlig, och Medlingsinstitutet har redan uttalat sig. Tove undrade om kommunerna borde ha en
gemensam uppfattning. Det menade Inger att SKR har åt oss.

Personuppgifter i lönefiler {{I kind=theme}}
Josefin Ring hade med sig sitt ombud Cecilia Frank. {{|}}Integritetsskyddsmyndigheten har i sommar gett en
region en sanktionsavgift på 1,8 miljoner kronor {{K amount=1.8; unit=miljoner kronor}} för att lönefiler skickades okrypterade. Cecilia
gick igenom flödet hos Vetlanda, där elva olika system får personnummer utan att behöva dem. Enligt
förordningen ska uppgifterna minimeras och avtal finnas med varje mottagare. Cecilia brukar råda
kommunerna att börja med facken, som får listor varje månad.
Karin Hjelmqvist trodde att det ser likadant ut överallt. Besnik hade gjort en inventering i våras
som visade 14 mottagare, varav två bolag som inte längre finns. Roger påpekade att bankerna kräver
filen i ett visst format. {{|}}Det utmynnade i att nätverket tillsätter en snabbutredning om lönefiler,
färdig till jul. {{D until=2022-12-24}} {{|}}I den sitter Besnik och Josefin med Alva som skrivare. {{N person=Besnik Krasniqi; role=ledamot; body=snabbutredning om lönefiler}} {{N person=Josefin Ring; role=ledamot; body=snabbutredning om lönefiler}} {{N person=Alva Wretman; role=skrivare; body=snabbutredning om lönefiler}} {{|}}Varje kommun lämnar
förteckning över sina mottagare till Besnik, helst redan den 30 september. {{A who=Varje kommun; due=2022-09-30; to=Besnik Krasniqi}}
{{|}}Cecilia ställde också frågan vem som är personuppgiftsansvarig för testmiljön. {{Q asker=Cecilia Frank}} Den hade ingen tänkt
på.

Delad jurist {{I kind=decision}}
Återkoppling från Karin Hjelmqvist om forumet i Hässleholm. Hon har räknat ut att avgiften blir
mellan 41 000 och 198 000 kronor per kommun. Juristen är anställd av Kristianstad och ägnar i dag
det mesta av tiden åt Skåne. Forumet har beslutat att ta in högst sju nya kommuner. {{|}}Eksjö har per
mejl dragit tillbaka sitt ja från i maj. {{S org=Eksjö; stance=no}} {{|}}Västervik har inte råd. {{S org=Västervik; stance=no}} {{|}}Växjö har egna jurister och
avstår. {{S org=Växjö; stance=no}} {{|}}Bara Värnamo är fortfarande villiga. {{S org=Värnamo; stance=yes}} Karin tyckte själv att det var synd. {{|}}Nätverket sade
därför nej till att gå in som grupp. {{D}} {{|}}Hon tackar forumet för erbjudandet. {{A who=Karin Hjelmqvist; to=forumet}}

Yrkeshögskolan {{I kind=report}}
Ärende från Besnik Krasniqi: rektor Ewa Lorentzon var inbjuden. Utbildningen startade den 29 augusti
med 33 studenter, varav 27 från Småland. Nio har hoppat av redan. Myndigheten har ändrat sina
villkor så att minst sju arbetsgivare måste medfinansiera med tid. Ewa bad att få namn på
handledare. {{|}}Ljungby ställer upp med två handledare, {{S org=Ljungby; stance=yes}} {{|}}Alvesta har nu fått klartecken av sin HR-chef för
en. {{S org=Alvesta; stance=yes}} {{|}}Nässjö måste fråga nya chefen. {{S org=Nässjö; stance=undecided}} {{|}}Ewa tackade för det och lovade att skicka ut kursplaneringen. {{A who=Ewa Lorentzon}} Hon
kommer även att prata med Eksjö om lokaler, eftersom brandskyddet underkänts i de nuvarande.
Besnik hade önskat att bli avlöst i ledningsgruppen redan i år men ingen ville. {{|}}Han sitter alltså
kvar där ännu en termin. {{N person=Besnik Krasniqi; role=arbetsgivarföreträdare; body=ledningsgruppen}}

Löneöversyn och lönekartläggning {{I kind=dialogue; outcome=postponed}}
Ärende från Lars Pihlgren om hur Diskrimineringsombudsmannen granskar lönekartläggningar. {{|}}Lars satt
fast bakom en olycka på riksväg 40, varför hans ärende tas den 18 november. {{P until=2022-11-18; what=Löneöversyn och lönekartläggning; why=Lars satt fast bakom en olycka på riksväg 40}} {{M date=2022-11-18}} DO ska enligt uppgift
granska samtliga kommuner under 2023.

Jubileet {{I kind=report}}
Återkoppling från Inger Stenberg. Festkommittén har haft ett möte och ätit tårta. {{|}}Hotellet i Kalmar
har bekräftat den 21 april, {{M date=2023-04-21; what=Jubileet}} och där var Inger nöjd med priset. Det har kommit en önskan om att bjuda
in tidigare ledamöter, men det vore i så fall mot maxbeloppet. {{|}}Lars klev av kommittén under sommaren,
in kom Alva Wretman. {{N person=Alva Wretman; role=ledamot; body=Festkommittén; for=Lars Pihlgren}}

Val {{I kind=decision}}
Karin Öst, ensam valberedare, hade ett enkelt förslag: samma som nu. Inger har lett nätverket sedan
2019 och sade att 2023 blir det sista året. Hon tyckte att någon yngre borde ta över, gärna en som
inte har varit med om hålkort. {{|}}Omval skedde av Inger som ordförande till jubileet. {{D until=2023-04-21}} {{N person=Inger Stenberg; role=ordförande; body=Lönechefsnätverket Småland}} {{|}}Från den dagen
leder Josefin Ring nätverket. {{D}} {{N person=Josefin Ring; role=ordförande; body=Lönechefsnätverket Småland; for=Inger Stenberg}} {{|}}Roger undrade vem som tar AID-gruppen när han går, men det behöver inte avgöras förrän till våren. {{P what=vem som tar AID-gruppen när han går}}

Övriga frågor {{I}}
- Listan på avhoppade studenter ska strimlas. {{X mark=ska strimlas}}
- Pensionsadministratören i Gislaved byts 1 januari. {{S org=Gislaved; stance=doing}}
- {{|}}Tove visar sin nya lönespec på nästa träff. {{A who=Tove Magnusson; due=2022-11-18}}
- Semesterväxlingen fick stå tillbaka. {{P what=Semesterväxlingen}} Ingen satte ut någon ny tid.

Antecknade gjorde Anneli Fagerström
