@file flen april - leila.txt
@body Nätverket Stadsbyggnad och tillstånd
@date 2025-04-10
@start 09:45
@place Flens kommunhus, sal Orrhammar
@mode in_person
@secretary Leila Moradi
@p Mehmet Yıldız | Eskilstuna | | chair
@p Lovisa Grahn | Flen | |
@p Basma Karlström | Arboga | |
@p Kristina Bohman | Köping | |
@p Robert Ståhle | Enköping | |
@p Noomi Wester | Hallstahammar | |
@p Linus Ahlmark | Håbo | | for=Samir Atallah
@p Kristina Hag | Strängnäs | | absent
@p Tove Lindqvist-Ek | Sala | | absent
@p Ewa Palmgren | Västerås | | absent
@p Frans Oja | Länsstyrelsen | | guest
@p Leila Moradi | | | guest
---
stadsbyggnad & tillstånd, flen 10/4 2025, start 9.45
lokal: Flens kommunhus, sal Orrhammar
(Nätverket Stadsbyggnad och tillstånd, tagit ner av Leila Moradi på telefonen, ursäkta stavningen)
här: Mehmet Yıldız Eskilstuna (ordf), Lovisa Grahn Flen, Basma Karlström Arboga, Kristina Bohman Köping, Robert Ståhle Enköping, Noomi Wester Hallstahammar, Linus Ahlmark Håbo (för Samir Atallah), gäst Frans Oja Länsstyrelsen
inte här: Kristina Hag Strängnäs, Tove Lindqvist-Ek Sala, Ewa Palmgren Västerås

Solformuläret: {{I kind=decision}}
klart och godkänt, sista frågan struken {{D}}
Köping + Arboga använder det redan {{S org=Köping; stance=doing}} {{S org=Arboga; stance=doing}}
Eskilstuna ska ta det i nämnd 22/5 {{S org=Eskilstuna; stance=yes}} {{A who=Eskilstuna; due=2025-05-22}}
Basma mejlar ut wordversionen i eftermiddag {{A who=Basma Karlström; due=2025-04-10}}

Frans frågar: {{I kind=dialogue}}
vem samlar ihop tillsynssiffrorna? ingen räcker upp handen {{Q asker=Frans Oja}}
han kommer igen i höst

Utbildn sanktionsavg: {{I kind=decision}}
ja till Juristakademin, delas lika, max 90 000 {{D if=max 90 000}} {{K amount=90000; unit=kr}}
blir 2 sept i Västerås {{M date=2025-09-02; what=Utbildn sanktionsavg}}
Linus bokar {{A who=Linus Ahlmark}}
Leila + Noomi lär ut själva andra halvdagen ifall föreläsaren inte kan {{A who=Leila Moradi,Noomi Wester; if=ifall föreläsaren inte kan}}

In och ut: {{I kind=information}}
Robert blir pappa i maj, borta till januari. {{L person=Robert Ståhle; when=i maj; why=blir pappa}} KTH-kontakten lämnar han till Lovisa {{N person=Lovisa Grahn; role=kontakt; body=KTH; for=Robert Ståhle}}, Boverket till Kristina B under tiden {{N person=Kristina Bohman; role=ersättare; body=Boverkets referensgrupp; for=Robert Ståhle}}, Enköpings stol här till kollegan Pär Sundelius {{N person=Pär Sundelius; role=ersättare; body=Nätverket Stadsbyggnad och tillstånd; org=Enköping; for=Robert Ståhle}}
SKR-rådet: Noomi önskar behålla den ena halvan också när Samir är åter, de delar alltså, ok för oss {{D}} {{N person=Noomi Wester; role=representant; body=SKR-rådet}} {{N person=Samir Atallah; role=representant; body=SKR-rådet}}
kassör = Linus tills vidare {{N person=Linus Ahlmark; role=kassör; body=Nätverket Stadsbyggnad och tillstånd}}
valberedning: Tove {{N person=Tove Lindqvist-Ek; role=ledamot; body=valberedning}}, en till behövs {{V seat=ledamot; body=valberedning}}

Strandskydd: {{I kind=theme; outcome=postponed}}
sparas till hösten, utredaren har dragit tillbaka sitt förslag {{P what=Strandskydd; why=utredaren har dragit tillbaka sitt förslag}}

Lathunden: {{I kind=information; outcome=not_reached}}
jag var inte klar (igen). den 5 juni, svär {{P what=Lathunden; until=2025-06-05; why=jag var inte klar (igen)}}

Diverse: {{I kind=information}}
- överklagandet om Bergslagsgatan är inte offentligt än, håll det här inne {{X mark=håll det här inne}}
- Håbo 5/6 {{M date=2025-06-05}}, Linus fixar bastu {{A who=Linus Ahlmark; due=2025-06-05}}
