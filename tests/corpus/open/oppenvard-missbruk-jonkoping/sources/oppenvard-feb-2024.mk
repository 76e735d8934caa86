@file oppenvard-feb-2024.docx
@body Samverkansgruppen öppenvård
@date 2024-02-06
@start 13:00
@end 15:00
@place Värnamo, Gummifabriken, rum 4
@mode in_person
@secretary Cecilia Brant
@p Henrik Sävström | Region Jönköpings län | | chair
@p Lena Dahlkvist | Region Jönköpings län | |
@p Cecilia Brant | Värnamo | |
@p Jonas Wiktorin | Gislaved | |
@p Amira Saleh | Vaggeryd | | partial=§§ 1-4
@p Gunilla Faxén | Jönköping | |
@p Susanne Kvarnå | Tranås | |
@p Dragan Ilić | Vetlanda | |
@p Birgit Aronius | Nässjö | | absent excused
@p Susanne Löfgren Ek | Eksjö | | absent excused
@p Per-Olof Stråhle | Habo | | absent
@p Tuula Niemi | Region Jönköpings län | | absent excused
@p Erik Hultqvist | Kriminalvården | frivårdsinspektör | guest
@p Viktor Almroth | | | guest
---
Samverkansgruppen öppenvård
2024-02-06, 13:00-15:00
Värnamo, Gummifabriken, rum 4
Region	Henrik Sävström (ordförande), Lena Dahlkvist – Region Jönköpings län
Kommuner	Cecilia Brant, Värnamo (sekr.) – Jonas Wiktorin, Gislaved – Amira Saleh, Vaggeryd (§§ 1-4) – Gunilla Faxén, Jönköping – Susanne Kvarnå, Tranås – Dragan Ilić, Vetlanda
Inbjuden	Erik Hultqvist, frivårdsinspektör, Kriminalvården
Samordning	Viktor Almroth
Ej med	Birgit Aronius, Nässjö; Susanne Löfgren Ek, Eksjö; Tuula Niemi, Region Jönköpings län (alla tre på Socialstyrelsens dag). Per-Olof Stråhle, Habo, uteblev.
§ 1 Kriminalvården {{I n=1; kind=information}}
Frivården har 310 klienter i länet. Ny kontaktväg via Erik själv.
Erik kommer att mejla en lista med kontorens direktnummer till Viktor. {{A who=Erik Hultqvist; to=Viktor Almroth}}
Drogtest åt frivården: Gislaved utför redan, {{S org=Gislaved; topic=drogtest åt frivården; stance=doing}} Vetlanda vägrar utan avtal. {{S org=Vetlanda; topic=drogtest åt frivården; stance=no}} Tranås vet inte ännu. {{S org=Tranås; topic=drogtest åt frivården; stance=undecided}}
§ 2 Analys av kartläggningen {{I n=2; kind=decision}}
Dragan: 41 insatser, 9 metoder, 2 utvärderade.
Gruppen godkänner analysen. {{D}} Den lämnas över till Länsgruppen av Cecilia och Susanne K. {{A who=Cecilia Brant,Susanne Kvarnå; to=Länsgruppen}}
Tre metoder väljs ut för gemensam utbildning, under villkor att staten betalar. {{D if=att staten betalar}}
§ 3 SIP-rutinen {{I n=3; kind=decision}}
Antagen för hela länet, inte bara de tre. {{D}}
Utvärdering om ett år. {{A}}
Per-Olof ska ha in Habos logga i filen innan månaden är slut. {{A who=Per-Olof Stråhle; due=2024-02}}
§ 4 Bemanning {{I n=4; kind=decision}}
Uppdrag	Namn
Strategigrupp psykiatri	Amira Saleh, efter Susanne Löfgren Ek {{N person=Amira Saleh; role=ledamot; body=Strategigrupp psykiatri; for=Susanne Löfgren Ek}}
Chefsrådet	Susanne Kvarnå {{N person=Susanne Kvarnå; role=ledamot; body=Chefsrådet}}
Metodgruppen	Jonas, Lena, Gunilla (sammankallande) {{N person=Jonas Wiktorin; role=ledamot; body=Metodgruppen}} {{N person=Lena Dahlkvist; role=ledamot; body=Metodgruppen}} {{N person=Gunilla Faxén; role=sammankallande; body=Metodgruppen}}
Länsstyrelsens ANDTS-råd	inget namn {{V seat=Länsstyrelsens ANDTS-råd; body=Länsstyrelsens ANDTS-råd}}
Fastställdes i en klump. {{D}}
§ 5 Spel om pengar {{I n=5; outcome=not_reached}}
Amira hade frågan men tåget gick. Läggs överst 16 april. {{P until=2024-04-16; what=Spel om pengar; why=Amira hade frågan men tåget gick}} {{M date=2024-04-16}}
§ 6 Personal {{I n=6}}
Birgit har sagt upp sig från Nässjö, slutar 30/4. {{L person=Birgit Aronius; org=Nässjö; when=2024-04-30}}
Ny psykolog på beroendemottagningen: Aino Lehto. {{N person=Aino Lehto; role=psykolog; body=beroendemottagningen; org=Region Jönköpings län}}
Uppgifterna om lex Maria-ärendet stannar i rummet. {{X mark=stannar i rummet}}
§ 7 Frågor {{I n=7; kind=question}}
Vart ringer man en lördagsnatt? {{Q}}
Tolk vid drop in, 780 kronor i timmen, {{K amount=780; unit=kronor i timmen}} vem tar den kostnaden? {{Q}}
§ 8 Vi ses {{I n=8}}
Länsdagen 21 mars, {{M date=2024-03-21; what=Länsdagen}} Lena håller i anmälningarna. {{A who=Lena Dahlkvist}} Junimötet blir 11/6. {{M date=2024-06-11}}
