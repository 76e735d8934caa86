@file Inkluderingsnätverket februari 2025.md
@body Inkluderingsnätverket Götaland
@date 2025-02-06
@start 10:00
@end 13:00
@place Folkets hus i Trollhättan
@mode hybrid
@secretary Kerstin Malm-Yilmaz
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Samir Halilovic | Trollhättan | |
@p Erik Sandelin | Jönköping | | remote
@p Anna Wreede | Växjö | | remote
@p Anna Bergström-Lind | Halmstad | |
@p Ulf Tornberg | Kalmar | | remote
@p Jens Kullander | Norrköping | |
@p Oskar Lie | Mölndal | |
@p Lovisa Hägg | Attention | | guest
@p Parisa Moradi | Linköping | | absent
@p Gunnel Fast | Västervik | | absent
@p Therese Öhrn | Karlskrona | | absent
---
# Inkluderingsnätverket Götaland

6 februari 2025 (2025-02-06), 10–13, Folkets hus i Trollhättan. *Talmemo av Kerstin Malm-Yilmaz.*

- Kerstin Malm-Yilmaz, Borås – ordförande
- Samir Halilovic, Trollhättan
- Anna Bergström-Lind, Halmstad
- Jens Kullander, Norrköping
- Oskar Lie, Mölndal
- På länk: Erik Sandelin, Jönköping; Anna Wreede, Växjö; Ulf Tornberg, Kalmar
- Gäst: Lovisa Hägg, Attention
- Borta: Parisa Moradi, Linköping; Gunnel Fast, Västervik; Therese Öhrn, Karlskrona

**Assistenterna och SKR** {{I kind=decision}}

Samir hade läst danska så det stod härliga till. {{|}}Vi driver frågan mot SKR, det är sagt och gjort. {{D}} Jönköping ställer upp med en tjänsteman på tio procent. {{S org=Jönköping; topic=assistentutbildning; stance=yes}} Norrköping backar ur. {{S org=Norrköping; topic=assistentutbildning; stance=no}} Erik och Samir skriver brevet, färdigt lagom till Vårfrudagen den 25 mars. {{A who=Erik Sandelin,Samir Halilovic; due=2025-03-25}}

**Årsavgiften** {{I kind=decision}}

Alla har svarat nu. {{|}}Sextonhundra kronor per kommun för 2025. {{D}} {{K amount=1600; unit=kr per kommun; years=2025}} Ulf skickar räkningar före sista februari. {{A who=Ulf Tornberg; due=2025-02-28}}

**Medicin i skolskjutsen** {{I outcome=postponed}}

Underlaget hade Susanne i sin dator och hon ligger i Covid. Vi återser frågan i mars, närmare bestämt den 20 mars. {{P until=2025-03-20; what=Medicin i skolskjutsen; why=Underlaget hade Susanne i sin dator och hon ligger i Covid}} {{M date=2025-03-20}}

**Konferensen i höst** {{I}}

Lokalen är betald. {{|}}Parisa lägger ner ledarskapet, hon är gravid, grattis! {{L person=Parisa Moradi; org=Linköping; why=hon är gravid}} Jens går in som spelande tränare för konferensgruppen {{N person=Jens Kullander; role=ledare; body=konferensgruppen; org=Norrköping; for=Parisa Moradi}} och Oskar kallas in från avbytarbänken {{N person=Oskar Lie; role=ledamot; body=konferensgruppen; org=Mölndal}}. {{|}}Moderator saknas fortfarande. {{V seat=moderator; body=konferensen}} Anna i Halmstad frågar sin bror på radion. {{A who=Anna Bergström-Lind; to=sin bror}}

**Lovisas punkt** {{I kind=question}}

Hon undrade vem som ersätter förlorad arbetsinkomst när skolan ringer varje dag. Tyst. {{Q asker=Lovisa Hägg}} Hennes papper om familjerna lämnade vi tillbaka, det är inte till för andra. {{X mark=inte till för andra}}

**Resten** {{I}}

Karlskrona har mejlat att de lämnar nätverket vid halvårsskiftet. {{S org=Karlskrona; topic=medlemskap; stance=no}} Halmstad kan tänka sig att ta över värdskapet i april. {{S org=Halmstad; topic=värdskap; stance=interested}} Autismveckans invigning är den 31 mars {{M date=2025-03-31; what=Autismveckans invigning}}, {{|}}och där bär Ulf vår fana {{N person=Ulf Tornberg; role=deltagare; body=Autismveckans invigning; org=Kalmar}}. {{|}}Jag skickar Therese en blomma. {{A who=Kerstin Malm-Yilmaz; to=Therese Öhrn}}
