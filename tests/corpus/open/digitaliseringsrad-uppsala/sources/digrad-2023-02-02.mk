@file digirad_2023-02-02.md
@body Digitaliseringsrådet
@date 2023-02-02
@start 13:00
@end 15:30
@place Tierps kommunhus, Vattentornet
@mode hybrid
@secretary Ellinor Vass
@p Pontus Grahn | Uppsala | | chair
@p Ing-Marie Sköldh | Enköping
@p Reza Tavakoli | Håbo | | remote
@p Lovisa Berglind | Knivsta
@p Ulf Norén | Tierp
@p Therese Wahlund Roos | Älvkarleby | | remote
@p Anna Kvist | Östhammar
@p Ellinor Vass | | processledare | guest
@p Jörgen Stål | Heby | | absent
---
# Digitaliseringsrådet 2 februari 2023

> 13.00–15.30 · Tierps kommunhus, Vattentornet + länk

**Inne:** Pontus Grahn (Uppsala, ordförande), Ing-Marie Sköldh (Enköping), Lovisa Berglind (Knivsta), Ulf Norén (Tierp), Anna Kvist (Östhammar)
**Länk:** Reza Tavakoli (Håbo), Therese Wahlund Roos (Älvkarleby)
**Frånvarande:** Jörgen Stål (Heby)
**Antecknar:** Ellinor Vass, processledare

---

## 1 – Gemensam e-arkivlösning {{I n=1; kind=decision}}
- Pris enligt leverantören Folianta AB: 3,75 kr/inv och år {{K amount=3.75; unit=kr/inv och år}}
- Enköping och Knivsta ja, {{S org=Enköping; stance=yes}} {{S org=Knivsta; stance=yes}} Håbo behöver tala med sin arkivarie först, {{S org=Håbo; stance=undecided}} Östhammar har redan eget {{S org=Östhammar; stance=no}}
- **Utfall:** vi går ut med en gemensam avsiktsförklaring {{D}}
- **Utfall:** Uppsala håller i upphandlingen om minst fem kommuner skriver på {{D if=om minst fem kommuner skriver på}} {{A who=Uppsala; if=om minst fem kommuner skriver på}}
- [ ] {{|}}underskrifter in till Ellinor, 28/2 {{A due=2023-02-28; to=Ellinor Vass}}

## 2 – Textrobotar i handläggning {{I n=2; kind=dialogue}}
- Therese visade hur man i Älvkarleby låter en textrobot föreslå svar i växeln. {{S org=Älvkarleby; stance=doing}}
- Tierp har förbjudit verktygen tills vidare. {{S org=Tierp; stance=no}}
- Alla tycker att en länsriktlinje vore bra. {{F}}
- Reza och Lovisa skissar på en sådan. {{A who=Reza Tavakoli,Lovisa Berglind}}

## 3 – Rådets bemanning 2023 {{I n=3; kind=decision}}
| Uppgift | Bemannas av |
|---|---|
| Ordförande | {{|}}Pontus, omval {{N person=Pontus Grahn; role=ordförande; body=Digitaliseringsrådet}} |
| Vice ordförande | {{|}}Ing-Marie, ny efter Ulf {{N person=Ing-Marie Sköldh; role=vice ordförande; body=Digitaliseringsrådet; for=Ulf Norén}} |
| Inera programråd | {{|}}Anna fortsätter {{N person=Anna Kvist; role=representant; body=Inera programråd}} |
| Sambruk | {{|}}Reza (var: ingen) {{N person=Reza Tavakoli; role=representant; body=Sambruk}} |
| Länets bredbandsforum | {{|}}obesatt {{V seat=representant; body=Länets bredbandsforum}} |

Bemanningen antogs i klump. {{D}}

## 4 – Digital mognadsmätning {{I n=4; outcome=postponed}}
Jörgen, som har siffrorna, är sjuk. {{|}}Parkeras till 16 mars. {{P until=2023-03-16; what=Digital mognadsmätning; why=Jörgen, som har siffrorna, är sjuk}}

## 5 – Rundan {{I n=5; kind=go-round}}
- **Uppsala:** byter ärendesystem i höst {{S org=Uppsala; stance=doing}}
- **Knivsta:** lägger ned appen {{S org=Knivsta; stance=doing}}
- **Östhammar:** funderar på delad dataskyddsfunktion med Tierp {{S org=Östhammar; stance=undecided}}
- **Älvkarleby:** inget nytt

## 6 – Småplock {{I n=6}}
- Hotbilden som polisen visade är inte för vidare spridning. {{X mark=inte för vidare spridning}}
- Ulf lämnar Tierp i maj för Lantmäteriet. {{L person=Ulf Norén; org=Tierp; when=i maj; why=för Lantmäteriet}}
- Får kommuner dela på en gemensam licens för signering? {{Q}} *Ingen visste.*
- @Pontus kollar lokal i Uppsala {{A who=Pontus Grahn}} till nästa råd, torsdag 16/3 {{M date=2023-03-16}}
