@file tabell-2024-11-14.md
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-11-14
@start 13:15
@end 14:45
@place Teams
@mode online
@secretary Gun-Britt Sehlin
@p Maria Sjölund | Köping | | chair
@p Maria Ekdahl | Sala | |
@p Farid Rahimi | Arboga | |
@p Lotta Broman | Kungsör | |
@p Ingela Stam-Nordin | Hallstahammar | |
@p Dragana Ilic | Fagersta | |
@p Sofia Ahlbäck | Skinnskatteberg | |
@p Nadia Haddad | Region Västmanland | |
@p Ruben Castillo | Region Västmanland | |
@p Gun-Britt Sehlin | | | guest
@p Torbjörn Hellgren | Västerås | | absent excused
@p Pekka Laukkanen | Surahammar | | absent excused
@p Per-Arne Lövstrand | Region Västmanland | | absent excused
---
# Länsgruppen äldreomsorg och hemsjukvård

**Dag:** 2024-11-14  
**Tid:** 13.15–14.45  
**Plats:** Teams  
**Anteckningar:** Gun-Britt Sehlin

## Närvarande

*Kommuner*

- Maria Sjölund, Köping (mötesordförande)
- Maria Ekdahl, Sala
- Farid Rahimi, Arboga
- Lotta Broman, Kungsör
- Ingela Stam-Nordin, Hallstahammar
- Dragana Ilic, Fagersta
- Sofia Ahlbäck, Skinnskatteberg

*Region Västmanland*

- Nadia Haddad
- Ruben Castillo

*Förhindrade:* Torbjörn Hellgren, Västerås; Pekka Laukkanen, Surahammar; Per-Arne Lövstrand, Region Västmanland

## Genomgång

| Agenda | Anteckning | Åtgärd |
|---|---|---|
| {{|}}Bilaga om egenvård {{I kind=decision}} | {{|}}Arbetsgruppens utkast antogs med ändringen att hemtjänsten får en egen ruta för kvittens. {{D if=med ändringen att hemtjänsten får en egen ruta för kvittens}} {{|}}Hallstahammar går över till den nya blanketten i februari. {{S org=Hallstahammar; topic=egenvårdsblankett; stance=yes}} | {{|}}Nadia: renskriver, klart 29/11 {{A who=Nadia Haddad; due=2024-11-29}} |
| {{|}}Taxa för hembesök {{I kind=decision}} | {{|}}Länsgruppen förordar 320 kr per besök {{D}} {{K amount=320; unit=kr per besök}}. Varje fullmäktige sätter sin egen taxa. {{|}}Köping har redan landat på 340. {{S org=Köping; topic=taxa för hembesök; stance=doing}} Skinnskatteberg vill ligga kvar på noll {{S org=Skinnskatteberg; topic=taxa för hembesök; stance=no}}. | {{|}}Var och en för in beloppet i sitt taxeförslag {{A who=Var och en}} |
| {{|}}Dosett, justerad checklista {{I kind=question; outcome=postponed}} | {{|}}Ruben saknade apotekets synpunkter, så vi stannade vid att läsa texten. {{|}}Den kommer åter på mötet 17 december. {{P until=2024-12-17; what=Dosett, justerad checklista; why=Ruben saknade apotekets synpunkter}} {{M date=2024-12-17}} | {{|}}Ruben ringer apoteket {{A who=Ruben Castillo; to=apoteket}} |
| {{|}}Hjälpmedelsrådet {{I kind=decision}} | {{|}}Två ville: Sofia Ahlbäck och Farid Rahimi. {{|}}Lottningen utföll till Farids fördel, han tar över efter Pekka Laukkanen den 1 januari. {{D}} {{N person=Farid Rahimi; role=representant; body=Hjälpmedelsrådet; org=Arboga; for=Pekka Laukkanen}} | {{|}}Gun-Britt underrättar rådet {{A who=Gun-Britt Sehlin; to=Hjälpmedelsrådet}} |
| {{|}}Kompetensrådet {{I kind=information}} | {{|}}Rådets ordförande, Greta Wahl, går till Karolinska vid årsskiftet {{L person=Greta Wahl; when=vid årsskiftet; why=går till Karolinska}}. {{|}}Stolen som ordförande gapar därmed tom. {{V seat=ordförande; body=Kompetensrådet}} Valberedningen brukar vilja ha namn från alla parter. | {{|}}Sofia frågar Dragana inför valet {{A who=Sofia Ahlbäck; to=Dragana Ilic}} |
| {{|}}ViSam 2.0 {{I kind=report}} | Pilot i Kungsör sedan oktober. {{|}}Lotta är med i referensgruppen och har varit på två träffar. {{|}}Sala hoppar på piloten i vår {{S org=Sala; topic=ViSam 2.0; stance=yes}}, {{|}}Arboga är sugna men saknar surfplattor. {{S org=Arboga; topic=ViSam 2.0; stance=interested}} | |
| {{|}}Övrigt {{I}} | {{|}}Hur länge ska mejlen med avvikelser sparas? Ingen visste. {{Q}} {{|}}Ambulansens prognos är sekretessbelagd och stannar i kretsen. {{X mark=sekretessbelagd}} {{|}}Nationell hemsjukvårdsdag 5 februari i Uppsala {{M date=2025-02-05; what=Nationell hemsjukvårdsdag}}, {{|}}Ingela far dit å våra vägnar {{N person=Ingela Stam-Nordin; role=deltagare; body=Nationell hemsjukvårdsdag; org=Hallstahammar}} | {{|}}Ingela rapporterar hemkommen {{A who=Ingela Stam-Nordin}} |
