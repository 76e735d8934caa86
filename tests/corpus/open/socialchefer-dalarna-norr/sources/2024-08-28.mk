@file Soc.chefer 2024-08-28 anteckn.txt
@body Socialchefsnätverket
@date 2024-08-28
@start 08:30
@end 11:45
@place Mora, Sparbankshuset, plan 3
@mode in_person
@secretary Birgitta Holmgren
@p Eva-Lena Bångman | Mora | socialchef | chair
@p Mats Tysk | Orsa | socialchef |
@p Ingalill Hedström | Älvdalen | förvaltningschef |
@p Jonas Dahlborg | Leksand | sektorchef |
@p Eva Nyström | Malung-Sälen | socialchef |
@p Mats Bergvall | Vansbro | socialchef | partial=§§ 19-23
@p Samira Yusuf | Rättvik | socialchef | absent excused
@p Katarzyna Wieczorek-Lind | Gagnef | socialchef | absent excused
@p Birgitta Holmgren | Mora | nämndsekreterare | guest
@p Milo Sandin | | processledare | guest
---
Socialchefsnätverket i norra Dalarna
ANTECKNINGAR
Onsdag 28 augusti 2024 kl 8.30-11.45
Lokal: Mora, Sparbankshuset, plan 3

Närvarande:
Eva-Lena Bångman, socialchef Mora, ordf
Mats Tysk, socialchef Orsa
Ingalill Hedström, förvaltningschef Älvdalen
Jonas Dahlborg, sektorchef Leksand
Eva Nyström, socialchef Malung-Sälen
Mats Bergvall, socialchef Vansbro, §§ 19-23
Samt: Birgitta Holmgren, nämndsekreterare Mora (vid pennan), Milo Sandin, processledare
Meddelat hinder: Samira Yusuf, socialchef Rättvik; Katarzyna Wieczorek-Lind, socialchef Gagnef

§ 19 Öppnande och val av någon som läser igenom {{I n=19; kind=decision}}
Eva-Lena öppnar och frågar hur semestrarna har varit. Vikarieläget blev bättre än i fjol i de flesta kommunerna, sämre i Malung. {{|}}Jonas Dahlborg utses till justerare och läser igenom dagens anteckningar innan de går ut. {{D}} {{N person=Jonas Dahlborg; role=justerare; org=Leksand}} {{A who=Jonas Dahlborg}}

§ 20 Ny socialtjänstlag {{I n=20; kind=dialogue}}
Milo redovisar propositionens huvuddrag så långt de är kända. Lagen föreslås börja gälla i juli nästa år och insatser ska kunna ges utan behovsprövning. Socialstyrelsen har regeringens uppdrag att ta fram stödmaterial och kommer att besöka varje län. {{|}}Besöket i Dalarna är utsatt till den 16 oktober, på Stora Brännvinsmagasinet i Falun. {{M date=2024-10-16; what=Socialstyrelsens besök}} Mats Tysk anser att det är för tidigt att utbilda personalen innan föreskrifterna finns, och får medhåll av Ingalill som dock tillägger att politiken vill se något redan i höst.

{{|}}Orsa har gett sin jurist i uppdrag att gå igenom delegationsordningen. {{S org=Orsa; topic=ny socialtjänstlag; stance=doing}} {{|}}Leksand har tillsatt en projektledare på halvtid. {{S org=Leksand; topic=ny socialtjänstlag; stance=doing}} {{|}}Älvdalen väntar med allt till årsskiftet, eftersom nämnden ska slås ihop med skolans. {{S org=Älvdalen; topic=ny socialtjänstlag; stance=no}} Länets förvaltningschefer har redan tidigare, på initiativ från Borlänge, beslutat att ta fram en gemensam utbildningsplan, men någon sådan har inte synts till.

Socialcheferna beslutar
{{|}}att norra Dalarna håller en egen kunskapsdag för handläggare under november, {{D}} samt
{{|}}att Leksands projektledare ombeds svara för programmet. {{D}} {{A who=Leksands projektledare}}
Milo bokar lokal och föreläsare så fort dagen är klar. {{A who=Milo Sandin}} Om länets plan hinner före ställs dagen in. {{D if=länets plan hinner före}}

§ 21 Socialjouren {{I n=21; kind=report}}
Mats Bergvall, som är den kommungemensamma jourens värdchef, går igenom första halvåret. Antalet ärenden har ökat med en femtedel, mest våld i nära relation och mest på lördagsnätter. Två av sex tjänster är vakanta och beredskapslagen om förstärkt ersättning har förhandlats bort. Gagnef och Rättvik brukar klaga på inställelsetiderna, men de statistiska uppgifterna stöder inte riktigt det, säger han. {{|}}Kostnaden för 2024 beräknas till 6,4 mnkr mot budgeterade 5,9 mnkr. {{K amount=6,4; unit=mnkr; years=2024}} {{K amount=5,9; unit=mnkr; years=2024}}

Mats föreslår att taxan per ärende höjs. Eva håller inte med, hon ser hellre att grundavgiften justeras. {{|}}Ordföranden sammanfattar att det verkar finnas en förståelse för att något behöver göras men att siffrorna bör granskas av ekonomerna. {{F}} {{|}}Ekonomerna i Vansbro och Mora räknar fram tre alternativ. {{A who=Ekonomerna i Vansbro och Mora}} Så snart dessa föreligger, dock senast vid sammanträdet den 9 oktober, fattar socialcheferna beslut i avgiftsfrågan. {{P until=2024-10-09; what=avgiftsfrågan; why=tre alternativ räknas fram}}

§ 22 Nära vård {{I n=22; kind=information}}
Primärvårdens chef i norra länsdelen har sagt upp sig. Regionstyrelsen tillsatte förra veckan en tillförordnad. Samtalsgruppen för utskrivning, där hittills Ingalill har talat för kommunerna, ska enligt regionen bli en formell grupp med beslutsmandat. {{|}}Ingalill är beredd att vara kvar och socialcheferna ger henne förnyat förtroende till och med 2025. {{D until=2025-12-31}} {{N person=Ingalill Hedström; role=representant; body=samtalsgruppen för utskrivning; org=Älvdalen}} {{|}}Som reserv för henne går Samira Yusuf in, vilket hon har meddelat i förväg att hon accepterar. {{D}} {{N person=Samira Yusuf; role=reserv; body=samtalsgruppen för utskrivning; org=Rättvik; for=Ingalill Hedström}}

Ingalill anmäler att hon tänker ställa tre frågor till regionen om läkarmedverkan i hemmet. {{A who=Ingalill Hedström; to=regionen}} {{|}}Den som har exempel från vardagen, goda som dåliga, mejlar dem till henne före den 15 september. {{A who=Den som har exempel från vardagen; due=2024-09-15; to=Ingalill Hedström}}

§ 23 Gemensam familjehemsrekrytering {{I n=23; kind=dialogue}}
Frågan har legat sedan i februari. Ett konsultbolag, Hemvist Norr AB, vill sälja en tjänst där de annonserar och utreder. {{|}}Malung-Sälen provar bolaget i ett halvår. {{S org=Malung-Sälen; topic=familjehemsrekrytering; stance=doing}} {{|}}Mora avböjer, eftersom man nyss har anställt två egna rekryterare. {{S org=Mora; topic=familjehemsrekrytering; stance=no}} {{|}}Mats Tysk frågar vad som händer med sekretessen när ett bolag utreder åt flera kommuner på en gång. Det blir en kort tystnad i rummet och frågan lämnas öppen. {{Q asker=Mats Tysk}} {{|}}Eva delar Malungs erfarenheter så småningom. {{A who=Eva Nyström}}

§ 24 IVO:s tillsyn av LSS-boenden {{I n=24; kind=information}}
Jonas läser högt ur beslutet som Leksand har fått. Myndigheten kräver att kommunen redovisar åtgärder för genomförandeplanerna senast den 1 december. Flera känner igen kritiken från egna granskningar. Inget mer sägs.

§ 25 Övrigt {{I n=25; kind=information}}
Katarzyna Wieczorek-Lind har per telefon bett att få ta upp skyddat boende. {{|}}Med hänsyn till att hon inte kunde resa i dag får hennes ärende stå först på tur i oktober. {{P until=2024-10-09; what=skyddat boende; why=hon kunde inte resa i dag}}

§ 26 Nästa sammanträde {{I n=26; kind=information}}
Onsdag 9 oktober i Rättvik, med början 8.30. {{M date=2024-10-09}} Därefter den 4 december, digitalt. {{M date=2024-12-04}}

Vid pennan: Birgitta Holmgren
