@file anteckningar lönechefer 2021-12-03.txt
@body Lönechefsnätverket Småland
@date 2021-12-03
@start 09:00
@end 12:00
@place Växjö, Smålandsgården, Gröna rummet
@mode in_person
@secretary Anneli Fagerström
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Besnik Krasniqi | Alvesta
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Lars Pihlgren | Eksjö
@p Josefin Ring | Vetlanda
@p Gun-Britt Aronsson | Västervik
@p Pernilla Wahlberg | | revisor | guest partial=under Skrift om semesterskuld
@p Monica Svärd Lilja | Vetlanda | | absent
@p Kim Åström Diaz | | | absent guest
---

Lönechefsnätverket Småland


Dag: 2021-12-03 kl. 9-12
Var: Växjö, Smålandsgården, Gröna rummet

Med på mötet:
Inger Stenberg (ordf.) Växjö
Anneli Fagerström Ljungby
Besnik Krasniqi Alvesta
Karin Hjelmqvist Värnamo
Roger Dahlin Gislaved
Karin Öst Nässjö
Lars Pihlgren Eksjö
Josefin Ring Vetlanda
Gun-Britt Aronsson Västervik

Besökare:
Pernilla Wahlberg revisor, under Skrift om semesterskuld

Ej med:
Monica Svärd Lilja Vetlanda

Systemförvaltaren Kim Åström Diaz var sjuk.

Runt bordet {{I kind=dialogue}}
Dialog kring läget inför årsskiftet. Folk är trötta. Flera kommuner byter redovisningsår i
lönesystemet mellan jul och nyår och då brukar två personer få jobba. {{|}}Josefin Ring är nu utnämnd till
lönechef i Vetlanda efter Monica Svärd Lilja, som har blivit HR-direktör, och hälsades välkommen som
ordinarie. {{N person=Josefin Ring; role=ledamot; body=Lönechefsnätverket Småland; org=Vetlanda; for=Monica Svärd Lilja}} {{|}}Monica sitter kvar i arbetsgruppen för semesterskuld tills skriften är tryckt. {{N person=Monica Svärd Lilja; role=ledamot; body=arbetsgruppen för semesterskuld}}

Skrift om semesterskuld {{I kind=report}}
Återkoppling från Roger Dahlin och Pernilla Wahlberg. Skriften är på 24 sidor och innehåller
räkneexempel för tim-, månads- och uppehållsanställda. Pernilla gick igenom tre vanliga fel: sparade
dagar värderas till gammal lön, sociala avgifter glöms och övertid i komp läggs på fel konto. Rådet
för kommunal redovisning arbetar med en rekommendation som kan vara klar 2023. Enligt Pernilla
kommer revisorerna inte att kräva rättelse bakåt i tiden.
Lars undrade om skriften är bindande. Roger menade att en skrift från nätverket aldrig kan vara det,
medan Inger tyckte att den borde vara det. {{|}}Gislaved har redan räknat om sin skuld, som steg med sex
miljoner kronor. {{S org=Gislaved; stance=doing}} {{K amount=6; unit=miljoner kronor}} {{|}}Nässjö avvaktar till bokslutet 2022. {{S org=Nässjö; stance=no}} {{|}}I Eksjö har ekonomichefen inte gett besked. {{S org=Eksjö; stance=undecided}}
{{|}}Skriften antogs som nätverkets vägledning, dock att kapitel fem om förtroendevalda tas bort. {{D if=dock att kapitel fem om förtroendevalda tas bort}} {{|}}Kapitel
fem vill vi se omarbetat i februari, eftersom Pernilla hittade ett lagrum som upphävts. {{P until=2022-02-04; what=kapitel fem om förtroendevalda; why=eftersom Pernilla hittade ett lagrum som upphävts}} {{|}}Karin
Hjelmqvist åtog sig omarbetningen. {{A who=Karin Hjelmqvist}} {{|}}Tryckningen beställs hos Ljungby kommuns tryckeri före jul. {{A}}

Prisförhandlingen {{I kind=report}}
Återkoppling från Inger Stenberg och Roger Dahlin. De har träffat Lönovas vd i Kalmar. Stämningen
var artig. {{|}}Bolaget har beslutat att sänka priset för alla kunder i Sverige, till 29 000 kronor, {{K amount=29000; unit=kronor}} men
det gäller bara dem som skriver på innan februari är slut. Inger ville inte kalla det en framgång.
{{|}}Alvesta och Ljungby skriver på. {{S org=Alvesta; stance=yes}} {{S org=Ljungby; stance=yes}} {{|}}Växjö går ut i egen upphandling. {{S org=Växjö; stance=no}} {{|}}Gun-Britt sade att hennes
efterträdare får bestämma för Västervik. {{S org=Västervik; stance=undecided}} Det var tänkt att nätverket skulle uttala sig, men det
behövs inte när var och en ändå gör som den vill.

Yrkeshögskolan {{I kind=report}}
Återkoppling från Besnik Krasniqi. Ledningsgruppen har antagit en kursplan där löneprocess får 40
poäng. Han hade invänt mot att arbetsrätt kapas. Rektorn lovade att se över det men vill inte ändra
i själva ansökan. Tio kommuner har sagt att de tar emot studenter. {{|}}Nästa ledningsgruppsmöte hålls
den 20 januari. {{M date=2022-01-20; what=Ledningsgruppen}} {{|}}Då kan Besnik inte komma, och Anneli går i hans ställe. {{N person=Anneli Fagerström; role=ersättare; body=Ledningsgruppen; for=Besnik Krasniqi}}

Retroaktiv OB {{I kind=dialogue}}
Ärende från Gun-Britt Aronsson, som kom tillbaka till det som inte hanns med i oktober. Systemet
räknar om OB tre månader bakåt och allt äldre måste tas för hand. I Västervik rör det 140 personer.
AD har i en dom slagit fast att preskription inte inträder förrän efter två år enligt
kollektivavtalet. Ingen annan hade räknat på det. {{|}}Karin Öst föreslog ett gemensamt beräkningsark och
det tyckte alla var bra, men ingen hade tid att göra det. {{F}}

SKR:s lönereferensgrupp {{I kind=report}}
Återkoppling från Lars Pihlgren, som var med för första gången. SKR har inte bestämt när den nya
statistikrapporteringen ska starta. Arbetsgivarverket, som gör något liknande för staten, har
skjutit upp sin till 2024. Lars lyfte frågan om AID-koder och fick medhåll från norrlänningarna. {{|}}Han
stämmer av med oss via mejl innan gruppen träffas nästa gång. {{A who=Lars Pihlgren}}

Tack till Gun-Britt {{I}}
{{|}}Gun-Britt Aronsson slutar i mars efter 38 år. {{L person=Gun-Britt Aronsson; org=Västervik; when=i mars}} Hon fick en glasälg från Målerås. Hennes kollega Tove
Magnusson har sökt tjänsten, men kommunen har inte fattat beslut. {{|}}Vem som efter Gun-Britt ska ha hand
om nätverkets jubileum 2023 är ingen tillfrågad om, den rollen gapar tom. {{V seat=ansvarig; body=nätverkets jubileum 2023}}

Övriga frågor {{I}}
- {{|}}Anneli mejlar ut statistiken från enkäten så snart Kim är frisk. {{A who=Anneli Fagerström; if=så snart Kim är frisk}}
- Listan med lönekriterier är ett internt arbetspapper. {{X mark=internt arbetspapper}}
- {{|}}Vi håller fast vid digitala möten varannan gång, bestämdes det. {{D}}
- {{|}}Härnäst 4 februari, digitalt. {{M date=2022-02-04}}
- Digital signering rann ut i sanden, {{|}}den saken väntar tills lagrådsremissen kommit. {{P what=Digital signering; why=tills lagrådsremissen kommit}}

Antecknade gjorde Anneli Fagerström
