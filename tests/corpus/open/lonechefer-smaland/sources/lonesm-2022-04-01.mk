@file lonechefer_220401.txt
@body Lönechefsnätverket Småland
@date 2022-04-01
@start 09:30
@end 12:15
@place Eksjö, Garnisonsgatan 12
@mode hybrid
@secretary Kim Åström Diaz
@p Anneli Fagerström | Ljungby | | chair
@p Besnik Krasniqi | Alvesta
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Lars Pihlgren | Eksjö
@p Josefin Ring | Vetlanda | | remote
@p Tove Magnusson | Västervik | | remote
@p Mattias Grip | SKR | statistikhandläggare | guest remote partial=punkten AID-koder
@p Kim Åström Diaz | Växjö | | guest
@p Inger Stenberg | Växjö | | absent
---
# Lönechefsnätverket Småland | 2022-04-01
*9.30–12.15, Eksjö, Garnisonsgatan 12 (två på länk). Anteckningar: Kim Åström Diaz, Växjö*

**Deltog**
* Anneli Fagerström, Ljungby (ordförande)
* Besnik Krasniqi, Alvesta
* Karin Hjelmqvist, Värnamo
* Roger Dahlin, Gislaved
* Karin Öst, Nässjö
* Lars Pihlgren, Eksjö
* Josefin Ring, Vetlanda (länk)
* Tove Magnusson, Västervik (länk)
* Mattias Grip, statistikhandläggare SKR (länk, punkten AID-koder)

**Deltog inte:** Inger Stenberg, Växjö

## Lönedagarna, i efterhand {{I kind=report}}
Lars lämnade till slut sin reseberättelse. Han hade sett nio föredrag framför datorn och minns fyra. Det bästa handlade om en norsk kommun som har slutat med lönesamtal i september och i stället har dem när som helst på året. Arbetsgivarna i Norge får göra så, men här hindras det av att HÖK anger ett avstämningsdatum. Flera föreläsare menade att lönekontoren kommer att krympa med en fjärdedel till 2030. Roger hade hört samma sak 1998.

## Testmiljön {{I kind=decision}}
Josefin redovisade felen: sju i mars, tolv i februari. Av de sju var fem samma fel, nämligen att delade turer fick dubbel OB. Leverantören har rättat det i sin version men inte släppt den. Kravet från i februari var färre än tio i mars, så **permanentningen är därmed ett faktum** och behövde inte prövas igen. Däremot diskuterades vem som bär ansvaret när Josefin har semester. Besnik kan rycka in ett par veckor men inte hela juli.

Tove undrade om Västervik får vara med utan att ha skrivit på för importen. Det ansåg Karin Ö vara rimligt, Roger tyckte att den som inte betalar inte ska få testa. Efter omröstning, 5–2: {{|}}även kommuner utan avtal släpps in i testmiljön mot en avgift om 4 000 kr. {{D if=mot en avgift om 4 000 kr}} {{K amount=4000; unit=kr}}

* `TODO` {{|}}åtkomster till Västervik läggs upp (Kim, 8/4) {{A who=Kim Åström Diaz; due=2022-04-08}}

## AID-koder {{I kind=information}}
Mattias Grip, SKR, visade hur kodverket ändras. Från november ska stödassistent och stödbiträde skiljas åt, och SKR:s styrelse har beslutat att statistiken för 2022 samlas in redan i oktober. Kommunerna måste enligt överenskommelsen lämna uppgifter varje år, men kvaliteten skiljer sig. Mattias nämnde att Småland har landets tredje sämsta andel okodade anställningar. Det blev tyst en stund.

Frågor och svar:
* *Karin Ö:* Kan man koda om retroaktivt? – Nej.
* *Lars:* Vem bestämmer koden när någon har två yrken? – Arbetsgivaren, efter huvudsaklig tid.
* *Tove:* {{|}}Gäller det nya även timavlönade med intermittent anställning? {{Q asker=Tove Magnusson}} – Mattias kunde inte säga det och ingen annan heller.

Arbetsgruppen AID, som leds av Roger, vill att alla kommuner rensar sina okodade rader. {{|}}Nässjö har redan gjort det. {{S org=Nässjö; stance=doing}} {{|}}Gislaved gör det före sommaren. {{S org=Gislaved; stance=yes}} {{|}}Alvesta funderar på att lägga ut arbetet på en konsult. {{S org=Alvesta; stance=undecided}} {{|}}Ljungby prioriterar det inte i år. {{S org=Ljungby; stance=no}} Roger tyckte att det var tråkigt att höra. {{|}}Respektive lönekontor lämnar antal okodade rader till gruppen senast den 29 april. {{A who=Respektive lönekontor; due=2022-04-29; to=gruppen}}

## Pensionsforum syd {{I kind=report}}
Ingen har varit där på ett år. Forumet leds av Helsingborgs pensionshandläggare och träffas i Hässleholm. Karin Hjelmqvist påpekade att AKAP-KR träder i kraft vid årsskiftet och att vi behöver veta vad de andra gör. Parterna väntas enas om övergångsregler i juni. Efter lite skruvande på stolarna **fick hon själv gå dit**, {{|}}Karin Hjelmqvist är alltså vår representant från och med mötet den 12 maj. {{D}} {{N person=Karin Hjelmqvist; role=representant; body=Pensionsforum syd}} {{M date=2022-05-12; what=Pensionsforum syd}}

* `TODO` {{|}}fråga om AKAP-KR tas med dit, formuleras av Anneli {{A who=Anneli Fagerström}}

## Jubileet {{I kind=dialogue; outcome=postponed}}
Nätverket fyller 25 år 2023. Inger, som minns det första mötet, var inte med i dag. {{|}}Innehållet i jubileet får vänta på henne och tas upp 13 maj. {{P until=2022-05-13; what=Innehållet i jubileet; why=Inger, som minns det första mötet, var inte med i dag}} {{M date=2022-05-13}} Besnik tyckte att vi bör resa någonstans. {{|}}Någon som håller ihop det hela finns fortfarande inte. {{V seat=ansvarig; body=Jubileet}}

## Semesterväxling {{I kind=go-round}}
Kort lägesbild fast frågan egentligen sparats till hösten. {{|}}Eksjö inför växling i höst. {{S org=Eksjö; stance=yes}} {{|}}Vetlanda har haft det i fyra år och 11 procent av de anställda använder det. {{S org=Vetlanda; stance=doing}} {{|}}Värnamos kommunstyrelse har avslagit ett medborgarförslag. {{S org=Värnamo; stance=no}} Facken är splittrade. En förälder med små barn har större nytta av det än andra, konstaterade Anneli.

## Annat {{I}}
* Tove har fått Gun-Britt Aronssons tjänst på riktigt och är från i dag ordinarie för Västervik. {{N person=Tove Magnusson; role=ledamot; body=Lönechefsnätverket Småland; org=Västervik; for=Gun-Britt Aronsson}}
* Skatteverkets promemoria om elbilar läser vi hemma, det blir ingen gemensam genomgång. {{D}} {{A who=vi}}
* Bilden på organisationen i Alvesta ska stanna inom nätverket. {{X mark=ska stanna inom nätverket}}
* `TODO` {{|}}Besnik bjuder in rektorn till hösten {{A who=Besnik Krasniqi; to=rektorn}}
