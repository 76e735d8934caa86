@file 231129 kost.docx
@body Kostchefsnätverket Dalarna
@date 2023-11-29
@start 10:00
@end 15:00
@place Mora, Zorngården
@mode in_person
@secretary Ibrahim Sesay
@p Viveka Ingels | Rättvik | | chair
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef
@p Theres Lundmark | Hedemora
@p Rebecka Tysk | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen
@p Sofia Wallkvist | Mora
@p Tomas Hansjons | Orsa
@p Maja Czerwińska | Säter
@p Per-Erik Lok | Älvdalen
@p Eskil Norrbäck | Upphandlingscenter | | guest partial=§ 25;
@p Joakim Pärnebo | Smedjebacken | | absent
@p Kerstin Dunder | Vansbro | | absent
---
PROTOKOLL KOSTCHEFSNÄTVERKET DALARNA
29 november 2023, 10.00-15.00, Mora, Zorngården
NÄRVARANDE: Viveka Ingels, Rättvik (ordf.); Gunilla Hed-Norman, Avesta; Mikael Aspgren, Borlänge; Katarina Ljus, Falun; Sofia Rapp, Gagnef; Theres Lundmark, Hedemora; Rebecka Tysk, Leksand; Ibrahim Sesay, Ludvika (sekr.); Birgitta Olars, Malung-Sälen; Sofia Wallkvist, Mora; Tomas Hansjons, Orsa; Maja Czerwińska, Säter; Per-Erik Lok, Älvdalen
GÄST: Eskil Norrbäck, Upphandlingscenter (§ 25)
FRÅNVARANDE: Joakim Pärnebo, Smedjebacken; Kerstin Dunder, Vansbro

§ 23 ÄLDRES NATTFASTA {{I n=23; kind=theme}}
Ärendet utgick i september. Maja Czerwińska redovisade Säters mätning på fyra boenden. Medelvärdet var tretton timmar mot rekommenderade elva. Orsaken är schemat, inte köket. Personalen serverar kvällsmat 17.00 därför att dagpersonalen slutar 18.00. {{|}}Nämnden har beslutat om ett mellanmål kl. 21 på samtliga boenden. {{S org=Säter; topic=nattfasta; stance=yes}} Mikael uppgav att Borlänge mäter i vår. {{S org=Borlänge; topic=nattfasta; stance=yes}} Theres hade försökt i Hedemora men fått nej av verksamhetschefen; kommunen ändrar ingenting i nuläget. {{S org=Hedemora; topic=nattfasta; stance=no}} MAS-nätverket anser att ansvaret är vårdens. Det finns de som anser att det är kökets. Per-Erik erinrade om att även sjukhuset i Mora har fjorton timmar.
Viveka föreslog att MAS-nätverket bjuds till en träff. {{|}}Så skedde: inbjudan utgår. {{D}} Maja kontaktar deras ordförande Lena Frööjd före jul. {{A who=Maja Czerwińska; to=Lena Frööjd}}

§ 24 KOSTDATASYSTEM {{I n=24; kind=report}}
Sju kommuner har undertecknat. Villkoret från september är uppfyllt. Katarina har skrivit kravlista på 112 rader. Leverantören Portio har hört av sig fyra gånger, vilket upplevs som påträngande. Projektgruppen har saknat södra länet. {{|}}Gunilla hade lyckats: Jesper Wik, systemförvaltare i Avesta, kommer med i gruppen från och med nu. {{N person=Jesper Wik; role=ledamot; body=Projektgruppen; org=Avesta}} Budgeten är 180 000 kr fördelat på sju. {{K amount=180000; unit=kr}} {{|}}Rebecka påpekade att Leksands andel ska till nämnd. {{S org=Leksand; topic=kostdatasystem; stance=undecided}} Om nämnden säger nej faller kalkylen, sade hon, men det räknar ingen med.
Annonsering i mars enligt planen. Beslut om utvärderingsmodell skulle ha fattats i dag. {{|}}Den kräver Jespers synpunkter och Jesper fick veta om sitt uppdrag i går, därför hänsköts modellen till februarimötet. {{P until=2024-02-07; what=utvärderingsmodell; why=Jesper fick veta om sitt uppdrag i går}}

§ 25 LIVSMEDELSUPPHANDLINGEN {{I n=25; kind=information}}
Eskil Norrbäck informerade. Tilldelning sker i juni 2024. Överprövning är att vänta, så sker alltid. Direktionen har beslutat om fyraårigt avtal. Två leveransområden blir det inte, styrelsen för Upphandlingscenter sade nej till det förra veckan. Birgitta tyckte att det var ett hån mot fjällen. Fjällens kommuner är missnöjda. {{|}}Malung-Sälen överväger att gå ur samarbetet. {{S org=Malung-Sälen; topic=livsmedelsupphandlingen; stance=undecided}} Älvdalen stannar kvar. {{S org=Älvdalen; topic=livsmedelsupphandlingen; stance=yes}}
Eskil ska ta med fjällfrågan till sin chef och lämna svar i januari. {{A who=Eskil Norrbäck; due=2024-01}} Prover på fisk görs 24 januari i Borlänge. {{M date=2024-01-24; what=Prover på fisk}} Två smakare behövs. {{|}}Sofia Rapp och Theres Lundmark smakar å våra vägnar. {{N person=Sofia Rapp; role=smakare; body=Prover på fisk}} {{N person=Theres Lundmark; role=smakare; body=Prover på fisk}} Förhandspriser som nämndes är konfidentiella. {{X mark=konfidentiella}}

§ 26 UPPDRAGEN, GENOMGÅNG INFÖR 2024 {{I n=26; kind=decision}}
Valen sker som vanligt i februari. En genomgång gjordes. Tomas, för valberedningen, meddelade följande. {{|}}Viveka står inte till förfogande för ett tredje år. {{L person=Viveka Ingels; org=Rättvik; why=står inte till förfogande för ett tredje år}} Katarina är tillfrågad, hon tänker över jul. Ingen har hittills sagt ja. {{|}}Mandaten i referensgruppen löper tills upphandlingen är klar, och alla fyra stannar på sina poster: Sofia Wallkvist, Joakim Pärnebo, Mikael Aspgren, Birgitta Olars. {{N person=Sofia Wallkvist; role=ledamot; body=referensgruppen}} {{N person=Joakim Pärnebo; role=ledamot; body=referensgruppen}} {{N person=Mikael Aspgren; role=ledamot; body=referensgruppen}} {{N person=Birgitta Olars; role=ledamot; body=referensgruppen}}
Vansbro sköts från 1 januari av Hanna Skarp medan Kerstin är opererad; Hanna besöker även oss i den rollen. {{N person=Hanna Skarp; role=ersättare; body=Kostchefsnätverket Dalarna; org=Vansbro; for=Kerstin Dunder}} 
Länsstyrelsens styrgrupp: Gunilla har suttit ett år utan att ha kallats. {{|}}Nätverket drar tillbaka sin medverkan i styrgruppen. {{D}} Gunilla meddelar detta i brev. {{A who=Gunilla Hed-Norman}}
Kost & Närings regionala kommitté valde i oktober Rebecka Tysk till kassör. {{N person=Rebecka Tysk; role=kassör; body=Kost & Närings regionala kommitté}} Gratulationer.

§ 27 SVINNMÄTNING {{I n=27; kind=report}}
Elva kommuner mätte. Genomsnitt 42 gram per gäst. Orsa lägst, 19. Per-Erik anser att siffrorna från två kök är felskrivna. Riksmålet är enligt Livsmedelsverket en halvering till 2030. {{|}}Fortsättning vartannat år beslutades, nästa gång 2025. {{D}} Per-Erik rättar och sänder tabellen till Livsmedelsverket. {{A who=Per-Erik Lok; to=Livsmedelsverket}}

§ 28 RIKSKONFERENSEN I GÄVLE {{I n=28; kind=report; outcome=postponed}}
Sofia W hade tappat rösten. {{|}}Rapporten lämnas i Borlänge i stället. {{P until=2024-02-07; what=RIKSKONFERENSEN I GÄVLE; why=Sofia W hade tappat rösten}}

§ 29 AVSLUT {{I n=29}}
Nästa sammanträde 7 februari, Borlänge. {{M date=2024-02-07}} Viveka önskade god jul.

Vid protokollet
Ibrahim Sesay
