@file Referat 29 augusti 2024.docx
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-08-29
@start 10:00
@end 14:30
@place Slussens pensionat, Orust
@mode in_person
@secretary Majken Rosvall
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Lo Markström | Sotenäs | |
@p Petra Hjalmarsson | Lysekil | |
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | |
@p Alma Rydqvist-Osman | Dals-Ed | | absent
@p Majken Rosvall | | | guest
---
Ekonomichefsnätverket Norra Bohuslän
Referat från Slussens pensionat, Orust, den 29 augusti 2024, klockan 10–14.30
Ordförande: Sigvard Holmqvist-Berg, Tanum
- Carina Lysholm, Strömstad
- Zoran Babić, Munkedal
- Lo Markström, Sotenäs
- Petra Hjalmarsson, Lysekil
- Erik Sannemo, Uddevalla
- Erik Qvarnlöf, Orust
- Monika Szabó, Färgelanda
Frånvarande: Alma Rydqvist-Osman, Dals-Ed
Referent: Majken Rosvall
Lysekil i skarven {{I kind=dialogue}}
Petra Hjalmarsson hade bett om en timme och fick två. Krismötet i juni följdes av ett i juli och ett i augusti. Kommunstyrelsen har sagt upp en tredjedel av administrationen, fullmäktige har höjt skatten och revisorerna har anmält sig själva till en kurs. Hon sade att hon inte behöver medlidande men gärna två händer. Zoran Babić erinrade om att Munkedal var i samma läge 2011 och att ingen kom då. Erik Sannemo ansåg att hjälp mellan kommuner måste avtalas. Formellt är det så, medgav Carina Lysholm, men i praktiken lånar man ut folk. {{|}}Färgelanda kan avvara en controller två dagar i veckan. {{S org=Färgelanda; topic=hjälp till Lysekil; stance=yes}} Uddevalla kan det inte. {{S org=Uddevalla; topic=hjälp till Lysekil; stance=no}} Från Strömstad får Lysekil vänta på svar, personalen ska tillfrågas först. {{S org=Strömstad; topic=hjälp till Lysekil; stance=undecided}} Hur ett sådant lån ska prissättas tvistade man om ända till lunch, och då hade man enats om självkostnad utan påslag. {{D}} Controllerns namn lämnar Monika Szabó på måndag. {{A who=Monika Szabó; due=2024-09-02; to=Petra Hjalmarsson}}
Förmånsbilarna {{I kind=decision}}
Remissen går ut i september. Sigvard Holmqvist-Berg hade, till mångas förvåning, läst den. Skatteverkets motiv är enkelhet, och det är svårt att vara emot. Regeringen har redan ställt sig positiv i en debattartikel. Två av deltagarna kör själva förmånsbil och anmälde det med ett leende. {{|}}Något gemensamt yttrande blir det inte från detta håll. {{D}} Orust svarar ändå för egen del, det har kommunstyrelsens ordförande krävt. {{S org=Orust; topic=förmånsbil; stance=yes}} Erik Qvarnlöf delar med sig av texten när den är färdig. {{A who=Erik Qvarnlöf}}
Bankupphandlingen {{I kind=report}}
Förfrågan är skriven till hälften. {{|}}Carina Lysholm har haft hjälp av en konsult, Anders Thim, som brukar kräva fast arvode och i det här fallet fick 45 000 kronor. {{K amount=45000; unit=kronor}} Den stora frågan är om koncernkontona ska ingå. Tanums bolag har protesterat. Lo Markström frågade, som den nya gör, varför man inte bara förlänger det man har. Ingen hade något bra svar. {{|}}Utskicket hinner inte bli klart till september och förskjuts därför till den 31 oktober, {{D}} {{A who=Carina Lysholm; due=2024-10-31}} vilket leverantörerna får besked om genom upphandlingsenheten i Strömstad. {{A who=upphandlingsenheten i Strömstad; to=leverantörerna}} En utvärderingsgrupp fordras. {{|}}Sju frivilliga räckte upp handen, tre fick plats: Erik Sannemo, {{D}} {{N person=Erik Sannemo; role=ledamot; body=utvärderingsgrupp; org=Uddevalla}} Zoran Babić {{N person=Zoran Babić; role=ledamot; body=utvärderingsgrupp; org=Munkedal}} och Alma Rydqvist-Osman, den sistnämnda i sin frånvaro. {{N person=Alma Rydqvist-Osman; role=ledamot; body=utvärderingsgrupp; org=Dals-Ed}}
Systemförvaltarna {{I kind=information}}
Gruppen har funnits i fyra år utan att någon ekonomichef suttit med. {{|}}Systemförvaltarna själva har valt Fanny Grönkvist från Tanum som talesperson, {{N person=Fanny Grönkvist; role=talesperson; body=Systemförvaltarna; org=Tanum}} och önskar sig dessutom en chef som försvarar dem. Petra Hjalmarsson, vars punkt detta var, hade tänkt föreslå sig själv men avstod av kända skäl. {{|}}Chefsstolen i gruppen lämnas därför obesatt ett tag till. {{V seat=Chefsstolen; body=Systemförvaltarna}} Gruppen höll en studiedag i våras och planerar en ny den 12 november. {{M date=2024-11-12; what=studiedag för Systemförvaltarna}}
Hur länge har man klubban {{I kind=decision; outcome=postponed}}
Sigvard Holmqvist-Berg har haft den i sex år, längre än någon annan. Han har frågat Carina Lysholm om hon vill, och hon har svarat att hon vill bli tillfrågad av fler än honom. Det skrattades. I förbundet byts ordförande vartannat år, och där brukar det gå bra. Stadgar saknas. {{|}}Därmed får det gro till mötet i Färgelanda den 24 oktober. {{P until=2024-10-24; what=Hur länge har man klubban}} {{M date=2024-10-24}} Skulle Sigvard insjukna dessförinnan är Carina trots allt beredd, och det räckte för att göra henne till vice. {{D}} {{N person=Carina Lysholm; role=vice; body=Ekonomichefsnätverket Norra Bohuslän; org=Strömstad}}
Till sist {{I kind=information}}
Monika Szabó hälsade från förbundets råd, där hon sedan i går sitter på Gun-Britts gamla plats. Rådet har inte bestämt någonting på två möten. {{|}}Kassan väger 11 340 kronor. {{K amount=11340; unit=kronor}} Ersättningen till undertecknad betalas av ordföranden i egenskap av kassör, före månadsskiftet. {{A who=Sigvard Holmqvist-Berg; due=2024-08-31; to=Majken Rosvall}}
Majken Rosvall
