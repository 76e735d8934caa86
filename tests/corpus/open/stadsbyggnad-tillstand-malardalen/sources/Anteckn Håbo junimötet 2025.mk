@file Anteckn Håbo junimötet 2025.txt
@body Nätverket Stadsbyggnad och tillstånd
@date 2025-06-05
@start 10:00
@end 15:30
@place Skokloster, Värdshuset
@mode in_person
@secretary Leila Moradi
@p Mehmet Yıldız | Eskilstuna | stadsbyggnadschef | chair
@p Ewa Palmgren | Västerås | stadsbyggnadsdirektör |
@p Kristina Hag | Strängnäs | tillståndschef |
@p Kristina Bohman | Köping | bygglovschef |
@p Tove Lindqvist-Ek | Sala | plan- och byggchef |
@p Pär Sundelius | Enköping | lovarkitekt |
@p Noomi Wester | Hallstahammar | byggchef |
@p Basma Karlström | Arboga | samhällsbyggnadschef |
@p Linus Ahlmark | Håbo | tf bygglovschef |
@p Lovisa Grahn | Flen | bygglovschef | absent
@p Leila Moradi | | jurist | guest
---
Nätverket Stadsbyggnad och tillstånd, junimötet
2025-06-05 kl 10.00–15.30
Skokloster, Värdshuset

Närvarolista
Mehmet Yıldız, stadsbyggnadschef, Eskilstuna, ordförande
Ewa Palmgren, stadsbyggnadsdirektör, Västerås
Kristina Hag, tillståndschef, Strängnäs
Kristina Bohman, bygglovschef, Köping
Tove Lindqvist-Ek, plan- och byggchef, Sala
Pär Sundelius, lovarkitekt, Enköping
Noomi Wester, byggchef, Hallstahammar
Basma Karlström, samhällsbyggnadschef, Arboga
Linus Ahlmark, tf bygglovschef, Håbo
Leila Moradi, jurist (skrev)
Kunde inte: Lovisa Grahn, bygglovschef, Flen

1. Domen om solparken. {{I n=1; kind=information}} Kom i förra veckan. Mark- och miljödomstolen gick på länsstyrelsens linje, och Solgåva AB har sagt att man överklagar. Kristina Bohman läste högt ur domskälen, som är kortare än man kunde tro. {{|}}Nämnden i Köping håller fast vid sin vänteställning. {{S org=Köping; stance=undecided}} {{|}}Sala däremot släpper på bromsen och handlägger sina två ärenden. {{S org=Sala; stance=doing}} Ewa varnade för att tolka en dom som ännu inte vunnit laga kraft, men hon brukar ju det.

2. Val av ordförande i remissgruppen. {{I n=2; kind=decision}} Tove och Kristina Hag hade talat med sex tänkbara personer och fått fem nej. Det sjätte svaret var ett ja, om än med suck. {{|}}Till ordförande efter Ewa Palmgren valdes så Noomi Wester, med start den 1 augusti. {{D}} {{N person=Noomi Wester; role=ordförande; body=remissgruppen; for=Ewa Palmgren}} {{|}}Ewa hänger kvar som vanlig ledamot till jul för att lotsa in henne. {{N person=Ewa Palmgren; role=ledamot; body=remissgruppen}} Gruppens fjärde plats, den som Kristina Hag en gång hade, har vi aldrig återbesatt. {{V seat=plats; body=remissgruppen}} {{|}}Den annonserar vi ut i september, lovade Noomi på gruppens vägnar. {{A who=Noomi Wester; due=2025-09}}

3. Samir. {{I n=3; kind=information}} Han kommer inte tillbaka. {{|}}Samir Atallah har fått arbete i Uppsala och säger upp sig från Håbo den sista augusti. {{L person=Samir Atallah; org=Håbo; when=den sista augusti; why=har fått arbete i Uppsala}} {{|}}Linus, som då blir ordinarie bygglovschef, är därmed Håbos röst i nätverket på riktigt. {{N person=Linus Ahlmark; role=ledamot; body=Nätverket Stadsbyggnad och tillstånd; org=Håbo; for=Samir Atallah}} Delningen av SKR-rådet faller i och med detta. {{|}}Noomi bad att få slippa vara ensam, nu när hon fått remissgruppen, och Pär Sundelius anmälde sig då i stället för henne; mötet nickade. {{D}} {{N person=Pär Sundelius; role=representant; body=SKR-rådet; for=Noomi Wester}} Om det också ska finnas en ersättare där hann vi inte enas om. Basma och Linus är båda tänkbara. {{|}}Frågan om ersättare tas därför upp igen den 18 september. {{P what=Frågan om ersättare; until=2025-09-18; why=hann vi inte enas om}}

4. Lathunden. {{I n=4; kind=decision}} Finns! Nitton sidor med bilder på friggebodar. Basma hittade ett fel på sidan tre, och Pär ville byta ordet "sökande" mot "byggherre". {{|}}Med de två ändringarna ställde sig nätverket bakom lathunden {{D if=Med de två ändringarna}}, och {{|}}den läggs ut på respektive kommuns webb. {{A who=respektive kommun}} Den som vill får översätta. {{|}}Kristina Hag lämnar filen till sin kommunikatör för en engelsk variant. {{A who=Kristina Hag}}

5. Personal, eller snarare bristen på den. {{I n=5; kind=go-round}} Strängnäs har tre vakanta handläggartjänster. Det har varit så sedan i höstas. {{|}}Kristina berättade att de två konsulter man hyrt in kostar 1 150 kronor i timmen. {{K amount=1150; unit=kronor i timmen}} {{|}}Köping bygger upp en egen traineeutbildning med yrkeshögskolan {{S org=Köping; stance=doing}}, {{|}}Arboga vill gärna köpa in sig på den {{S org=Arboga; stance=interested}} och {{|}}Enköping har tackat nej eftersom platserna redan är bundna till KTH. {{S org=Enköping; stance=no}} Noomi efterlyste en gemensam pool, men mindes själv hur det gick för socialtjänsten. {{|}}Vem i länet har egentligen mandat att prata löner med varandra? {{Q}} Det blev tyst.

6. Vår egen organisation. {{I n=6; kind=dialogue}} Mehmet hade ritat två bilder. Den ena visade nätverket som det ser ut, den andra ett nätverk med två utskott. Han hade väntat sig protester och fick dem. {{|}}Efter en timme bad Ewa om att få det hela vilande över sommaren, för att Flen inte var med och för att ingen hade räknat på tiden. {{P what=nätverkets organisation; why=för att Flen inte var med och för att ingen hade räknat på tiden}} {{|}}Tidsåtgången räknar Tove ut till den 29 augusti. {{A who=Tove Lindqvist-Ek; due=2025-08-29}}

7. Tider. {{I n=7; kind=information}} Utbildningen den 2 september är fulltecknad. {{M date=2025-09-02; what=Utbildningen}} {{|}}Vi ses igen den 18 september hos Basma i Arboga. {{M date=2025-09-18}} {{|}}Boverkets referensgrupp möts dessförinnan, 27 augusti {{M date=2025-08-27; what=Boverkets referensgrupp}}, och {{|}}Kristina Bohman sitter med där åt Robert Ståhle. {{N person=Kristina Bohman; role=ersättare; body=Boverkets referensgrupp; for=Robert Ståhle}}
