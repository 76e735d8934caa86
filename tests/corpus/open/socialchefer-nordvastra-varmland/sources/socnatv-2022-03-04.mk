@file 2022-03-04.txt
@body Socialchefsnätverket nordvästra Värmland
@date 2022-03-04
@start 09:00
@end 12:00
@place Hagfors, Stadshuset, sessionssalen
@mode hybrid
@secretary Maj-Lis Brogren
@p Birgitta Hallqvist | Arvika | | chair
@p Johanna Pålsson Ek | Arvika
@p Samir Haddad Lind | Eda | | remote
@p Kerstin Ovesdotter | Årjäng
@p Petra Wikander | Sunne | | partial=ej punkten Remiss psykisk hälsa
@p Johanna Tveit | Hagfors
@p Dragan Petrovic | Hagfors
@p Mats Ahlgren | Munkfors
@p Maj-Lis Brogren | | Planeringssamordnare | guest
@p Lars-Erik Mattisson | Torsby | | absent excused
---
Socialchefsnätverket nordvästra Värmland
Datum och tid: 2022-03-04 kl. 9-12
Plats och lokal: Hagfors, Stadshuset, sessionssalen

Närvarande:
Birgitta Hallqvist (ordf.) Arvika
Johanna Pålsson Ek Arvika
Samir Haddad Lind Eda (via Teams)
Kerstin Ovesdotter Årjäng
Petra Wikander Sunne (ej punkten Remiss psykisk hälsa)
Johanna Tveit Hagfors
Dragan Petrovic Hagfors
Mats Ahlgren Munkfors
Övriga:
Maj-Lis Brogren Planeringssamordnare
Anmält förhinder:
Lars-Erik Mattisson Torsby

Föregående anteckningar {{I}}
Till handlingarna efter rättelse: det var Torsby, inte Sunne, som köper privat familjehemsstöd.
Yrkesresan {{I kind=decision}}
Hagfors nämnd sa ja den 16 februari. {{S org=Hagfors; stance=yes}} {{|}}Munkfors likaså. {{S org=Munkfors; stance=yes}} Torsby avstår t.v. {{S org=Torsby; stance=no}}
Beslut: att nätverket rekommenderar samtliga nämnder att ansluta sig från och med halvårsskiftet. {{D}}
ML skriver följebrev, klart 15/3. {{A who=Maj-Lis Brogren; due=2022-03-15}}
Familjehemsresurs {{I kind=decision}}
Tjänstebeskrivningen från Petra och Samir gicks igenom.
Beslut: att pröva en delad konsulent till och med 2023-06-30, under förutsättning att Sunne blir arbetsgivare. {{D until=2023-06-30; if=under förutsättning att Sunne blir arbetsgivare}}
Petra tar hem arbetsgivarfrågan till sin personalchef. {{A who=Petra Wikander}} Lön med påslag räknas till 720 000 kr/år. {{K amount=720000; unit=kr/år}}
Styrgrupp familjehem: Petra, Samir samt Mats (sammankallande). {{|}}Petra{{N person=Petra Wikander; role=ledamot; body=Styrgrupp familjehem}} {{|}}Samir{{N person=Samir Haddad Lind; role=ledamot; body=Styrgrupp familjehem}} {{|}}Mats (sammankallande){{N person=Mats Ahlgren; role=sammankallande; body=Styrgrupp familjehem}}
Remiss psykisk hälsa {{I kind=decision}}
Ärende från Birgitta: ska vi svara ihop? {{|}}Eda skriver eget svar. {{S org=Eda; stance=no}} Årjäng gärna gemensamt. {{S org=Årjäng; stance=yes}}
Beslut: de som vill lämnar ett gemensamt yttrande, penna är Johanna Pålsson Ek. {{D}} {{A who=de som vill}} {{N person=Johanna Pålsson Ek; role=penna; body=Remiss psykisk hälsa}}
Synpunkter ska vara Johanna P tillhanda 8/4. {{A due=2022-04-08; to=Johanna Pålsson Ek}}
Statistik SIP {{I kind=report; outcome=postponed}}
Ylva Sandmark hade fått skjutsa ett sjukt barn. {{|}}Åter på dagordningen 8 april. {{P until=2022-04-08; what=Statistik SIP; why=Ylva Sandmark hade fått skjutsa ett sjukt barn}}
Temaområde hösten {{I kind=theme; outcome=postponed}}
Hanns ej, tredje gången. {{P what=Temaområde hösten; why=Hanns ej}} Ny tid ej satt.
Nomineringar {{I kind=decision}}
Länsgruppen barn och unga: vi föreslår Dragan. {{D}} {{N person=Dragan Petrovic; role=ledamot; body=Länsgruppen barn och unga}}
SKR:s socialchefsnätverk: Birgitta sitter kvar som länsdelens röst ett år till. {{N person=Birgitta Hallqvist; role=röst; body=SKR:s socialchefsnätverk}}
eHälsorådet: ingen anmäld, stolen är vakant sedan jul. {{V seat=stol; body=eHälsorådet}}
Övrigt {{I}}
- Dragan slutar i Hagfors 30 april, blir förvaltningschef i Kil. {{L person=Dragan Petrovic; org=Hagfors; when=30 april; why=blir förvaltningschef i Kil}}
- Hur hanterar vi skyddade adresser i nya systemet? {{Q}} Obesvarat.
- Uppgifterna om tillsynen i Sunne stannar i nätverket. {{X mark=stannar i nätverket}}
- Alla kollar med sina jurister om delgivning av orosanmälningar. {{A who=Alla}}
- Träffar i vår: 8/4 {{M date=2022-04-08}}, 20/5 {{M date=2022-05-20}}.
Vid tangentbordet: Maj-Lis Brogren
