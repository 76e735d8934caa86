@file Anteckningar EHN 191121.txt
@body Elevhälsonätverket i Kronoberg
@date 2019-11-21
@start 09:00
@end 15:00
@place Ljungby kommun, rum Lagan
@mode in_person
@secretary Zeinab Karimi
@p Robert Cedergård | Ljungby | elevhälsochef | chair
@p Nadja Ekblom | Växjö | elevhälsochef |
@p Samuel Berhane | Växjö | psykolog |
@p Ingela Pihl | Alvesta | elevhälsochef |
@p Dragan Petrović | Lessebo | rektor | partial=till kl. 14
@p Hans-Erik Moll | Markaryd | utvecklingsledare |
@p Leila Nasser | Uppvidinge | skolchef |
@p Tobias Wreth | Älmhult | elevhälsochef |
@p Zeinab Karimi | | samordnare | guest
@p Jenny Ståhl | Polisen | | guest partial=kl. 10-11
@p Anna-Karin Fröberg | Tingsryd | verksamhetschef | absent excused
---
Elevhälsonätverket i Kronoberg
Torsdag 21 november 2019, 9-15
Ljungby kommun, rum Lagan

Med: Robert Cedergård, Ljungby, elevhälsochef, ordförande | Nadja Ekblom, Växjö, elevhälsochef | Samuel Berhane, Växjö, psykolog | Ingela Pihl, Alvesta, elevhälsochef | Dragan Petrović, Lessebo, rektor, till kl. 14 | Hans-Erik Moll, Markaryd, utvecklingsledare | Leila Nasser, Uppvidinge, skolchef | Tobias Wreth, Älmhult, elevhälsochef | Zeinab Karimi, samordnare (text) | Jenny Ståhl, Polisen, kl. 10-11
Inte med: Anna-Karin Fröberg, Tingsryd, verksamhetschef (återbud)

Elevhälsans dag – hur blev den {{I kind=report}}
Dagen fick 4,4 i betyg. Nadja berättade att konserthuset tog betalt för garderoben trots att det stod något annat i avtalet, Växjö har bestridit fakturan. Det har kommit fyra mejl om maten och ett om ljudet. Fler vill ha seminarier i mindre grupper. Planeringsgruppen hade velat ha tydligare besked om tider, men det är ingen skugga på någon. {{|}}Intäkterna täckte kostnaderna så när som på 3 200 kronor. {{K amount=3200; unit=kronor}} Underskottet bokas på nätverkets konto, sa alla. {{D}} Nadja skickar talarnas bilder till Zeinab på fredag {{A who=Nadja Ekblom; due=2019-11-22; to=Zeinab}} och därefter går de ut till deltagarna genom Zeinab. {{A who=Zeinab Karimi; to=deltagarna}}

Polisen om droger i skolan {{I}}
Jenny Ståhl från polisen berättade hur man arbetar med sökinsatser. Polisen får bara söka med hund om rektor bjuder in och det sker allmänt, inte mot enskilda. Justitieombudsmannen har kritiserat två skolor i landet för hur det gått till. Polisområdet planerar nio insatser under vintern. Jenny menade att skolorna borde ha en namngiven kontakt vid varje polisstation. Hon brukar själv vara den kontakten i Ljungby. Tobias undrade om man kan tacka nej till en insats; det kan man. {{|}}Jenny lovade ett faktablad och mejlar det till ordföranden före julledigheten, den 20 december. {{A who=Jenny Ståhl; due=2019-12-20; to=ordföranden}}

Drogvaneundersökningen 2020 {{I kind=go-round}}
Nu hade Hans-Erik läst enkäten. Han redogjorde för 64 frågor, varav nio nya om vitt snus och tabletter. Enkäten bygger på en mall som CAN reviderat i år. Länsstyrelsen bekostar analysen. Sedan gick ordet runt. Frågan: är ni med, och vilka årskurser?
Växjö har varit med sedan 2007 och fortsätter med årskurs nio och gymnasiets tvåa. {{S org=Växjö; topic=drogvaneundersökningen; stance=yes}} Nadja sa att man gärna hade velat ha med sjuan, vilket politiken inte har gått med på. {{|}}Från Alvesta var svaret, efter en lång utläggning om enkättrötthet och om Folkhälsomyndighetens, regionens och ungdomsmottagningens alla formulär, att man står över den här gången. {{S org=Alvesta; topic=drogvaneundersökningen; stance=no}} Dragan hade förberett sig väl. I Lessebo har elevrådet fått säga sitt, liksom föräldraföreningen, och båda vill ha undersökningen men kortare. Skolledningen tolkar det som ett ja. {{|}}Lessebo deltar med årskurs nio, men kommer att hoppa över frågorna om spel. {{S org=Lessebo; topic=drogvaneundersökningen; stance=yes}} Uppvidinge är tveksamt då förra omgången röjde enskilda elever; Leila behöver garantier först. {{S org=Uppvidinge; topic=drogvaneundersökningen; stance=undecided}} Älmhults skolor är redan igång med en egen variant i samarbete med ett företag. {{S org=Älmhult; topic=egen undersökning; stance=doing}} Till den stora säger Älmhult därför nej. {{S org=Älmhult; topic=drogvaneundersökningen; stance=no}} Tingsryd hade mejlat: ja till nian, obestämt om gymnasiet. {{S org=Tingsryd; topic=drogvaneundersökningen; stance=yes}} Markaryd kör, men först i maj, upplyste Hans-Erik. {{S org=Markaryd; topic=drogvaneundersökningen; stance=yes}} Robert avslutade med att Ljungby gärna skulle vilja veta mer om analysen innan man binder sig. {{S org=Ljungby; topic=drogvaneundersökningen; stance=interested}}
Deltagande kommuner anmäler antal elever på CAN:s webb till och med den 17 januari. {{A who=Deltagande kommuner; due=2020-01-17}} Leilas fråga om garantier går Hans-Erik vidare med till CAN. {{A who=Hans-Erik Moll; to=CAN}}

Poolen {{I kind=report}}
Styrgruppen har haft tre möten. Elva sökte de två tjänsterna och styrgruppen har anställt Mira Holmkvist och Farid Azimi, båda börjar i januari. Det hade varit bättre med någon som kan teckenspråk, ansåg Samuel. Växjö kommun är arbetsgivare. {{|}}Avtalen är undertecknade av alla utom Alvesta, där kommundirektören vill ändra en klausul. {{S org=Alvesta; topic=poolen; stance=undecided}} {{|}}Om Alvesta inte har skrivit på före årsskiftet fördelar styrgruppen om kostnaden på de tre. {{A who=styrgruppen; if=Om Alvesta inte har skrivit på före årsskiftet}} {{|}}Samuel lämnar sin stol i styrgruppen, eftersom han blir chef för de två. {{L person=Samuel Berhane; why=eftersom han blir chef för de två}} {{|}}Nadja Ekblom ersätter honom i den. {{N person=Nadja Ekblom; role=ledamot; body=styrgruppen; for=Samuel Berhane}}

Sekretess mellan skola och socialtjänst {{I kind=dialogue}}
Ingela hade ett fall. {{|}}Hon berättade det utan namn, men det är lätt att räkna ut vem det gäller och därför: detta stycke är inte till för vidare läsning. {{X mark=inte till för vidare läsning}} Samtalet handlade sedan om generalklausulen. Flera kommuner har en rutin. En länsgemensam sådan vore att önska. Juristen i Växjö har sagt att lagen snart kommer att ändras. {{|}}Det rådde samstämmighet om att något måste göras. {{F}} Vi tar upp den tråden när lagrådsremissen är här. {{P what=Sekretess mellan skola och socialtjänst; why=när lagrådsremissen är här}}

Namn att utse {{I kind=decision}}
Till Skolläkarrådet, där Camilla Öberg Ruiz slutar, föreslogs Nadja. Hon avböjde. {{|}}Platsen får stå tom tills vidare. {{V seat=plats; body=Skolläkarrådet}} Till barn- och ungdomsforum i regionen skickar vi Tobias Wreth som vår ledamot. {{D}} {{N person=Tobias Wreth; role=ledamot; body=barn- och ungdomsforum}} Robert, som haft kontakten med universitetet, lämnar ifrån sig den till Leila. {{N person=Leila Nasser; role=kontakt; body=universitetet; for=Robert Cedergård}}

Nästa gång {{I}}
23 januari hos Älmhult. {{M date=2020-01-23}} Tobias visar nya IKEA-skolan för den som kommer en timme tidigare. {{A who=Tobias Wreth; due=2020-01-23}}

Zeinab Karimi
