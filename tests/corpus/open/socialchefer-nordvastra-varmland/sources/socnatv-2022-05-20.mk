@file socialchefsnatverket-220520.md
@body Socialchefsnätverket nordvästra Värmland
@date 2022-05-20
@start 08:30
@end 11:30
@place Bruksmuseet, Munkfors
@mode in_person
@secretary Maj-Lis Brogren
@p Birgitta Hallqvist | Arvika | | chair
@p Samir Haddad Lind | Eda
@p Kerstin Ovesdotter | Årjäng
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Agneta Fryklöf | Hagfors
@p Mats Ahlgren | Munkfors
@p Maj-Lis Brogren | | | guest
@p Johanna Tveit | Hagfors | | absent
---
# Socialchefsnätverket nordvästra Värmland

**När:** 20 maj 2022, 8.30–11.30
**Var:** Bruksmuseet, Munkfors
**Med:** Birgitta Hallqvist (Arvika, ordf.), Samir Haddad Lind (Eda), Kerstin Ovesdotter (Årjäng), Lars-Erik Mattisson (Torsby), Petra Wikander (Sunne), Agneta Fryklöf (Hagfors), Mats Ahlgren (Munkfors)
**Övriga:** Maj-Lis Brogren
**Borta:** Johanna Tveit (Hagfors)

## Presentation {{I}}
Agneta Fryklöf tar vid efter Dragan Petrovic i Hagfors och är därmed ny i kretsen. {{N person=Agneta Fryklöf; role=ledamot; body=Socialchefsnätverket nordvästra Värmland; org=Hagfors; for=Dragan Petrovic}} Även hans mandat i länsgruppen barn och unga går över på henne. {{N person=Agneta Fryklöf; role=ledamot; body=länsgruppen barn och unga; for=Dragan Petrovic}}

## Fältarbete i länsdelen {{I kind=decision}}
- Munkfors avsätter 25 % fältare från augusti. {{S org=Munkfors; stance=yes}}
- Hagfors avsätter lika mycket. {{S org=Hagfors; stance=yes}}
- Sunne vill först höra skolan. {{S org=Sunne; stance=undecided}}
- **Ställningstagande:** försök med gemensamt helgpass augusti–december 2022, berör Munkfors och Hagfors. {{D binds=Munkfors,Hagfors; until=2022-12-31}}
- **Att göra:** Mats + Agneta gör schema före 30/6. {{A who=Mats Ahlgren,Agneta Fryklöf; due=2022-06-30}}

## Socialjour {{I kind=decision}}
Avtalet med Karlstad går upp till 41 kr per invånare 2023. {{K amount=41; unit=kr per invånare; years=2023}}
- **Ställningstagande:** att inte säga upp avtalet {{D}}
- **Ställningstagande:** att begära en redovisning av vad höjningen består i {{D}} {{A}}
- **Att göra:** brevet formuleras av Samir {{A who=Samir Haddad Lind}}

### Jourens referensgrupp {{I level=2; kind=decision}}
Två namn från oss: Kerstin{{N person=Kerstin Ovesdotter; role=ledamot; body=Jourens referensgrupp}} samt Agneta som reserv{{N person=Agneta Fryklöf; role=reserv; body=Jourens referensgrupp}} {{|}}Båda utsågs i enighet.{{D}}

## Ny socialtjänstlag {{I kind=theme; outcome=postponed}}
Lagrådsremissen dröjer, så det är ingen mening att dra i gång. {{|}}Vi öppnar frågan igen 9 september. {{P until=2022-09-09; what=Ny socialtjänstlag; why=Lagrådsremissen dröjer}}

## Tolkavtalet {{I kind=question}}
Fortfarande herrelöst. {{|}}Vem upphandlar? {{Q}}
Upphandlingsenheten i Arvika får påstötning av Birgitta. {{A who=Birgitta Hallqvist; to=Upphandlingsenheten i Arvika}}

## Uppdrag som rör oss {{I kind=report}}
| Grupp | Vem | Läge |
|---|---|---|
| eHälsorådet | {{|}}Lars-Erik, t.o.m. 2023 {{N person=Lars-Erik Mattisson; role=representant; body=eHälsorådet}} | klart |
| Barnahus styrgrupp | {{|}}ledig stol efter Johanna Pålsson Ek {{V seat=stol; body=Barnahus styrgrupp}} | namn söks |
| Vård- och omsorgscollege | {{|}}Petra fortsätter {{N person=Petra Wikander; role=representant; body=Vård- och omsorgscollege}} | klart |

Johanna Pålsson Ek har sagt upp sig från Arvika och går i augusti. {{L person=Johanna Pålsson Ek; org=Arvika; when=i augusti}}

## Övrigt {{I}}
- Ekonomibilagan i kallelsen är arbetsmaterial, visa den inte för nämnderna. {{X mark=arbetsmaterial, visa den inte för nämnderna}}
- Årjäng och Eda svarar på enkäten om tillsyn nattetid åt Petra. {{A who=Årjäng, Eda; to=Petra Wikander}}
- Rubriken *Välfärdsteknik* sparas till oktober på grund av att leverantören bytt säljare. {{P what=Välfärdsteknik; why=att leverantören bytt säljare; until=2022-10-14}}
- Kommande: 9 september Eda{{M date=2022-09-09}}, 14 oktober Torsby{{M date=2022-10-14}}, 25 november (plats öppen){{M date=2022-11-25}}.

*Antecknat: Maj-Lis Brogren*
