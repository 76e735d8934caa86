@file Brev efter skolchefsmötet 17 maj 2024.txt
@body Skolchefsnätverket
@date 2024-05-17
@start 09:00
@end 12:15
@place Åtvidaberg, Bruksgården
@mode hybrid
@secretary Monika Fägerskiöld
@p Camilla Thörnqvist | Motala | | chair
@p Ulrika Steen | Åtvidaberg | |
@p Karin Malmsten | Ydre | |
@p Karin Adelsköld Berg | Ödeshög | | remote
@p Lars-Göran Wetterhall | Boxholm | |
@p Farid Rahimi | Kinda | |
@p Sanela Hodzic | Mjölby | |
@p Pär Lidbäck | Vadstena | | absent excused
@p Monika Fägerskiöld | | samordnare | guest
@p Desta Haile | Linköpings universitet | | guest remote
---
Från: Monika Fägerskiöld, samordnare
Till: skolcheferna i väster
Ämne: Så här blev det i fredags (Skolchefsnätverket 17 maj 2024, kl 9 till kvart över tolv)
Plats: Åtvidaberg, Bruksgården

Hej alla!

Tack för en fin förmiddag och särskilt tack till Ulrika för rabarberpajen. Ni som satt där var Camilla Thörnqvist (Motala, ordförande), Ulrika Steen (Åtvidaberg), Karin Malmsten (Ydre), Lars-Göran Wetterhall (Boxholm), Farid Rahimi (Kinda), Sanela Hodzic (Mjölby) och så jag. Karin Adelsköld Berg (Ödeshög) hade vi med på länk, liksom Desta Haile från Linköpings universitet under hennes egen punkt. Pär Lidbäck (Vadstena) låg hemma i feber och hade hört av sig.

Här kommer mina anteckningar punkt för punkt. {{|}}Hojta om något är fel. {{A who=alla; if=om något är fel; to=Monika Fägerskiöld; item=-}}

SPRÅKINTRODUKTIONEN OCH SKJUTSEN {{I kind=decision}}
Som ni minns blev skjutsen liggande sedan Mjölbymötet. Nu har tidtabellen kommit och den ser bättre ut än vi hade vågat hoppas: bussen från Österbymo går tjugo minuter tidigare från augusti. Sanela visade avtalet som hon har skrivit ihop tillsammans med kommunjuristen. {{|}}Hon framhöll att Mjölby inte vill tjäna pengar på det hela men att det inte heller får bli en förlust. {{S org=Mjölby; topic=språkintroduktion}} {{|}}Tranås står fast vid sin uppsägning. {{S org=Tranås; topic=språkintroduktion; stance=no}}
Karin M berättade att {{|}}Ydres nämnd har sagt ja till att skriva under. {{S org=Ydre; topic=språkintroduktion; stance=yes}} Farid sa att {{|}}Kinda däremot väljer att ha sina elever kvar hemma ett år till. {{S org=Kinda; topic=språkintroduktion; stance=no}} Ödeshög har bara två elever och kan tänka sig att haka på längre fram. {{S org=Ödeshög; topic=språkintroduktion; stance=interested}}
Efter lite fram och tillbaka sa gruppen ja till avtalet i den lydelse som Sanela visade, med ändringen att uppsägningstiden blir sex månader. {{D if=med ändringen att uppsägningstiden blir sex månader}} Sanela, du renskriver och lägger det för påskrift innan 7 juni, visst var det så? {{A who=Sanela Hodzic; due=2024-06-07}}

ANSÖKNINGSBLANKETTEN {{I kind=report}}
Karin M och Pär fick in nio remissvar. De flesta rör formuleringen om samtycke. Camilla tyckte att blanketten hade blivit för lång. Karin A B tyckte tvärtom att den hellre borde frågat mer om vad skolan redan har gjort, och jag antecknade att båda egentligen ville samma sak. {{|}}Utan Pär i rummet ville ni inte spika texten, så den ligger på bordet i september. {{P until=2024-09-06; what=Ansökningsblanketten; why=Pär inte var i rummet}} Under tiden lägger Karin Malmsten in ändringarna som inte var kontroversiella. {{A who=Karin Malmsten}}
Vad gäller Åtvidaberg hade Ulrika besked med sig: nämnden har klubbat att kommunen är med på försöket. {{S org=Åtvidaberg; topic=ansökningsblankett; stance=yes}}

NYTT FRÅN UNIVERSITETET {{I kind=information}}
Desta Haile berättade om övningsskolorna. Lärosätet får 60 nya platser från hösten 2025 och måste därför fördubbla antalet handledare. Hon beskrev hur modellen fungerar i Norrköping, där varje rektor avsätter fyra timmar i veckan. Utbildningsdepartementet väntas lägga en proposition i höst, och först därefter vet man om ersättningen till kommunerna höjs. På en fråga från Lars-Göran om hur många handledare en kommun som Boxholm skulle behöva svarade hon att tre nog räcker.
Lärosätet beslutade i april vilka som får plats i programrådet för lärarutbildningen. Av våra två nominerade kom Ulrika med. {{N person=Ulrika Steen; role=representant; body=programrådet för lärarutbildningen}} Karin M fick däremot ingen plats, eftersom det redan fanns två från små kommuner. Första sammanträdet hålls den 11 september. {{M date=2024-09-11; what=programrådet för lärarutbildningen}}
Desta skickar mig sina bilder {{A who=Desta Haile; to=Monika Fägerskiöld}} och {{|}}jag vidarebefordrar dem till er med det här brevet. {{A who=Monika Fägerskiöld}}

LÄGET INFÖR HÖSTEN, RUNDAN {{I kind=go-round}}
Jag skrev så fort jag kunde:
Motala drar in elva tjänster, allihop genom pensionsavgångar. {{S org=Motala; topic=hösten; stance=doing}} Boxholm hittade till slut sin andra lovskollärare och har alla tjänster tillsatta. {{S org=Boxholm; topic=hösten; stance=doing}} Ydre letar rektor till Hestra, andra gången på ett år. {{S org=Ydre; topic=hösten; stance=doing}} Åtvidaberg vet inte om F-klasserna blir sex eller sju. {{S org=Åtvidaberg; topic=hösten; stance=undecided}} Mjölby öppnar en ny förskola på Egeby i oktober. {{S org=Mjölby; topic=hösten; stance=doing}}

VILKA VI SKICKAR {{I kind=decision}}
Länet bildar en grupp om problematisk frånvaro. Lars-Göran brukar ju hålla i sådant men avböjde bestämt. Gruppens namnlista ser för vår del ut så här efter i fredags, enligt vad ni kom fram till: {{|}}Farid Rahimi som ordinarie, med Karin Adelsköld Berg som ersättare. {{D}} {{N person=Farid Rahimi; role=ordinarie; body=grupp om problematisk frånvaro}} {{N person=Karin Adelsköld Berg; role=ersättare; body=grupp om problematisk frånvaro}}
College-stolen hade ingen lust att lämna oss: den är lika tom som förut. {{V seat=College-stolen; body=College}}
Regionen bjuder in till skolchefsdag på Vadstena klosterhotell den 3 oktober. {{M date=2024-10-03; what=skolchefsdag}} Anmälan sköter ni var och en. {{A who=var och en}}

TILL SIST {{I kind=information}}
Jag har ju fått ett nytt jobb, på Folkbildningsrådet, så {{|}}31 augusti gör jag min sista dag hos er. {{L person=Monika Fägerskiöld; when=2024-08-31; why=nytt jobb på Folkbildningsrådet}} Camilla annonserar efter en ny samordnare redan nu i maj. {{A who=Camilla Thörnqvist; due=2024-05}} Tjänsten kostar er 2,10 kronor per invånare {{K amount=2.10; unit=kronor per invånare; years=2024}} i år, precis som budgeterat.
Nästa träff har ni 6 september hos Farid i Kisa. {{M date=2024-09-06}}

Ha en riktigt skön sommar!
Monika
