@file 20250612-oga-mot-oga.md
@body Öga mot öga
@date 2025-06-12
@start 09:30
@end 12:00
@place Kommunhuset Bålsta
@mode in_person
@secretary Amir Lindroth Haddad
@p Lena Skogh Ahlqvist | Uppsala | | chair
@p Per Wallebom | Håbo | |
@p Zahra Moradi | Enköping | |
@p Ulla Brännvall | Älvkarleby | |
@p Joakim Tägtman | Östhammar | |
@p Birgitta Zetterqvist | Heby | | absent excused
@p Mats-Ola Perneby | Tierp | | absent excused
@p Kim Torstensdotter | Knivsta | |
@p Amir Lindroth Haddad | Sigtuna | |
---
# Öga mot öga: mötesanteckningar 2025-06-12

Kommunhuset Bålsta, 09.30 till 12.00

**På plats**
- Lena Skogh Ahlqvist (Uppsala), ordförande
- Per Wallebom (Håbo)
- Zahra Moradi (Enköping)
- Ulla Brännvall (Älvkarleby)
- Joakim Tägtman (Östhammar)
- Kim Torstensdotter (Knivsta)
- Amir Lindroth Haddad (Sigtuna), sekreterare

**Meddelat förhinder:** Birgitta Zetterqvist (Heby), Mats-Ola Perneby (Tierp)

## A. Domen om ledsagning {{I n=A; kind=theme}}
Sekreteraren föredrog sin promemoria. Domstolens uttalande är snävare än pressen gjort gällande: det avser enbart resor av begränsad längd, och frågan om kostnader lämnas därhän. Per Wallebom invände att överklaganden ändå kommer att öka. Förvaltningsrätten i Uppsala har i två mål under våren dömt till den enskildes fördel, men ingendera domen har vunnit laga kraft. Zahra Moradi ansåg att kommunerna bör ta det säkra före det osäkra. {{|}}Håbo har sedan förra mötet ändrat sig och betalar numera biljetten. {{S org=Håbo; topic=ledsagarens biljett; stance=yes}} Knivsta lämnar inget besked innan nämnden tagit upp saken. {{S org=Knivsta; topic=ledsagarens biljett; stance=undecided}} Restriktionen från april får med detta anses ha spelat ut sin roll och upphör. {{D}} Promemorian får spridas fritt bland handläggarna, vilket varje ledamot ombesörjer i sin kommun. {{A who=varje ledamot}}

## B. Föreläsningen med Marja Kivelä {{I n=B; kind=decision}}
Datumet är sedan i maj fastlagt till den 18 september. {{M date=2025-09-18; what=föreläsningen med Marja Kivelä}} Lokalfrågan sköts upp i april och har därefter beretts av Ulla Brännvall, som presenterade tre alternativ. Biblioteket i Skutskär kostar ingenting men saknar slinga. Konserthuset i Uppsala har allt, även en hyra som Lena Skogh Ahlqvist kallade oanständig. {{|}}Enköping erbjöd sin sessionssal utan ersättning. {{S org=Enköping; topic=lokal; stance=yes}} Valet föll på sessionssalen, {{D}} låt vara att Joakim Tägtman hade föredragit en lokal med parkering. {{|}}Kretsen av inbjudna begränsas tills vidare till kommunanställda. {{D}} Inbjudan formuleras av Zahra Moradi och ska gå ut under vecka 33. {{A who=Zahra Moradi}} Teckentolk måste enligt lag tillhandahållas vid behov; vem som beställer är inte klarlagt. {{Q}}

## C. Radioreportaget {{I n=C; kind=information}}
Lena Skogh Ahlqvist har samtalat med redaktionen. Inslaget sänds sannolikt i augusti. Hon hade sagt nej till att namnge barnen och ja till att visa platserna. Kim Torstensdotter undrade om den som intervjuas företräder sin kommun eller nätverket; någon princip har aldrig slagits fast och det ansågs inte heller nödvändigt. Zahra Moradi brukar hänvisa journalister till presstjänsten. {{|}}I Östhammar råder den ordningen att var och en svarar för sitt. {{S org=Östhammar; topic=mediekontakter; stance=doing}} Samtalet avslutades utan vidare åtgärd.

## D. Knivstas plats och uppdrag {{I n=D; kind=decision}}
Kim Torstensdotter deltog för sista gången och tackades. {{|}}Knivsta har underrättat ordföranden om att kommunen tills vidare inte sänder någon, {{S org=Knivsta; topic=deltagande i nätverket; stance=no}} varför platsen är obesatt från den 1 juli. {{V seat=plats; body=Öga mot öga; org=Knivsta}} Kim var vidare nätverkets kontakt gentemot Trafikförvaltningen UL. Per Wallebom uppgav sig ha tid men inte lust; Joakim Tägtman motsatsen. {{|}}Efter viss munterhet anförtroddes uppgiften Per Wallebom. {{D}} {{N person=Per Wallebom; role=kontakt; body=Trafikförvaltningen UL; org=Håbo; for=Kim Torstensdotter}} Överlämning sker vid ett besök hos förvaltningen den 25 juni, {{M date=2025-06-25; what=besök hos Trafikförvaltningen UL}} dit båda beger sig. {{A who=Kim Torstensdotter,Per Wallebom; due=2025-06-25}} Vid funktionsrättsrådets senaste möte företrädde Birgitta Zetterqvist nätverket, en engångsföreteelse.

## E. Skyltar i naturreservat {{I n=E; kind=information; outcome=postponed}}
Ärendet väcktes av Mats-Ola Perneby, som inte kunde komma. {{|}}Det får stå över till dess han är tillbaka. {{P what=Skyltar i naturreservat; why=Mats-Ola Perneby kunde inte komma}} Länsstyrelsen har under tiden bestämt sig för en egen skyltstandard, något som Ulla Brännvall beklagade.

## F. Inventeringsverktyget Tillgänglighetskollen {{I n=F; kind=dialogue}}
Leverantören Mätsam i Norr AB har aviserat att licensen ska höjas från årsskiftet, till 9,5 öre per invånare. {{K amount=9.5; unit=öre per invånare; years=2026}} Uppsala har för avsikt att säga upp sin licens. {{S org=Uppsala; topic=Tillgänglighetskollen; stance=no}} Älvkarleby överväger saken {{S org=Älvkarleby; topic=Tillgänglighetskollen; stance=undecided}} och Sigtuna har aldrig haft någon. {{S org=Sigtuna; topic=Tillgänglighetskollen; stance=no}} En gemensam förhandling skulle enligt Joakim Tägtman kunna sänka priset, men leverantören har hittills vägrat. Kim Torstensdotter kallade verktyget oumbärligt. {{|}}Ordföranden åtog sig att göra ett sista försök och låta kretsen veta utfallet före semestern. {{A who=Lena Skogh Ahlqvist; to=kretsen}} Skulle försöket misslyckas utreder sekreteraren om verktyget kan ersättas av något fritt. {{A who=Amir Lindroth Haddad; if=försöket misslyckas}}

## G. Nästa sammankomst {{I n=G; kind=information}}
I anslutning till föreläsningen i september, samma dag kl. 13.
