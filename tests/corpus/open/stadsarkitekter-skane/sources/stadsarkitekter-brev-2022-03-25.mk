@file stadsarkitekter-brev-2022-03-25.md
@body Stadsarkitektnätverket
@date 2022-03-25
@start 09:30
@end 15:00
@place Eslövs medborgarhus
@mode in_person
@secretary Agnes Rydberg
@p Henning Arvidsson Roos | Malmö | stadsarkitekt | chair
@p Felicia Grahn | Lund | stadsarkitekt |
@p Märta Lindskog | Kristianstad | stadsarkitekt | partial=ej under 4
@p Gustaf Wrede | Landskrona | planchef |
@p Eva Wikholm | Trelleborg | stadsarkitekt |
@p Mårten Kjell | Eslöv | stadsarkitekt |
@p Leyla Demir | Ängelholm | planarkitekt |
@p Navid Tehrani | Helsingborg | stadsarkitekt | absent excused
@p Eva Torekull | Ystad | stadsarkitekt | absent excused
@p Bo Sjöstedt | Hässleholm | stadsarkitekt | absent
@p Agnes Rydberg | | samordnare | guest
@p Saga Lithner | Boverket | utredare | guest
---
Ämne: **Vår dag i Eslöv**

Bästa stadsarkitekter,

fredagen den 25 mars 2022 samlades Stadsarkitektnätverket i Eslövs medborgarhus, från halv tio (9.30) till 15.00. Det var första gången sedan 2019 som vi sågs på riktigt och det märktes på ljudnivån.

**Vi var:** Henning Arvidsson Roos, stadsarkitekt i Malmö (ordförande) · Felicia Grahn, stadsarkitekt i Lund · Märta Lindskog, stadsarkitekt i Kristianstad (ej under 4) · Gustaf Wrede, planchef i Landskrona · Eva Wikholm, stadsarkitekt i Trelleborg · Mårten Kjell, stadsarkitekt i Eslöv · Leyla Demir, planarkitekt i Ängelholm

**Gäst:** Saga Lithner, utredare på Boverket

**Tyvärr inte:** Navid Tehrani, stadsarkitekt i Helsingborg, och Eva Torekull, stadsarkitekt i Ystad, som båda satt i karantän. Bo Sjöstedt, stadsarkitekt i Hässleholm, har jag inte fått tag i.

**Brevet skrivet av:** Agnes Rydberg, samordnare

---

**1. Eslövs arkitekturprogram** {{I n=1; kind=information}}

Nu fick Mårten ta igen det han inte orkade i januari. Programmet antogs av fullmäktige i december efter tre års arbete. Det är kort, tjugofyra sidor, och skrivet för byggherrar. Mårten medgav att det mesta slaget stod om färgerna. Förra sommaren lämnade han in ett utkast som kommunstyrelsen skickade tillbaka, och han har lärt sig att visa bilder i stället för ord.

Henning frågade vad som händer när en byggherre struntar i det. Inget, svarade Mårten, det är inte bindande enligt plan- och bygglagen. Eva W brukar hänvisa till Trelleborgs program i varje bygglovssamtal och tycker att det räcker långt. {{|}}Landskrona tar fram ett eget program under nästa år {{S org=Landskrona; topic=arkitekturprogram; stance=doing}} medan {{|}}Ängelholm nöjer sig med kapitlet i översiktsplanen. {{S org=Ängelholm; topic=arkitekturprogram; stance=no}} {{|}}Mårten skänker gärna sin upphandling till Gustaf och sänder den till honom så snart han hittar den. {{A who=Mårten Kjell; to=Gustaf Wrede}}

**2. Boverket om de nya byggreglerna** {{I n=2; kind=theme}}

Saga Lithner presenterade förslaget till nya byggregler. Grundtanken är att reglerna ska ange vad som ska uppnås men inte hur. Myndigheten fick sitt uppdrag 2020, och det första paketet träder i kraft 1 juli 2023. Under ett år löper de gamla reglerna parallellt. Saga poängterade att byggherrarna kommer att pröva gränserna, och att kommunerna därför bör utbilda sina handläggare i god tid. De allmänna råden försvinner.

Felicia tyckte att det är den största försämringen på trettio år. Leyla såg det mer som en chans, eftersom hennes handläggare i dag läser reglerna som en katalog. Gustaf undrade vem som avgör tvister om dagsljus. Saga trodde att det blir domstolarna. {{|}}Om hur vi tolkar "god boendekvalitet" på samma sätt i hela Skåne kan ingen ännu säga något. {{Q}}

Så här landade vi:

- En gemensam utbildningsdag för bygglovshandläggarna ordnas under hösten. {{D}} {{|}}Saga har lovat att medverka om hon får datumet före midsommar, {{A who=Saga Lithner; if=om hon får datumet före midsommar}} och {{|}}datumet är det jag som letar upp. {{A who=Agnes Rydberg}}
- {{|}}Ingen av kommunerna ska ha egna tillägg till reglerna under det första året. {{D until=2024-06-30}}
- {{|}}Kristianstad vill inte lova något sådant eftersom man redan har ett tillägg. {{S org=Kristianstad; topic=egna tillägg; stance=no}}

**3. Arkitekturpriset** {{I n=3; kind=report}}

Leylas nomineringsbrev gick ut den 21 februari och 17 förslag har strömmat in. Juryn har sagt att den träffas två gånger i september. Märta hade räknat på galan och kommit fram till 115 000 kronor, {{K amount=115000; unit=kronor}} inklusive musiker. {{|}}Den summan fick hon vår välsignelse för. {{D}}

Lekmannen i juryn är hittad: {{|}}det är Hans-Olov Ramberg, pensionerad fotograf från Åhus, som fyller den sista platsen. {{N person=Hans-Olov Ramberg; role=lekman; body=juryn}}

**4. Rotterdam** {{I n=4; kind=decision}}

Evas och min undersökning visade att tåget tar fjorton timmar och kostar 4 100 kronor. {{K amount=4100; unit=kronor}} Villkoret från januari är alltså uppfyllt. Henning ville ändå att vi skulle rösta på nytt, vilket ingen annan ville. {{|}}Ett program är inte klart, och eftersom den som har kontakterna, Navid, är isolerad, så hamnar programmet på bordet i Trelleborg den 20 maj. {{P until=2022-05-20; what=Ett program för Rotterdam; why=den som har kontakterna, Navid, är isolerad}} {{M date=2022-05-20}} {{|}}Den 15 april är sista dagen att anmäla sig hos Eva W, och hon vill ha besked från alla, även de som stannar hemma. {{A who=alla; due=2022-04-15; to=Eva Wikholm}}

**5. Uppdrag i korthet** {{I n=5}}

Felicia sitter i universitetets programråd. Länsstyrelsen har gjort om kulturmiljöforumet, och Eva W fick välja att stanna eller gå. Hon stannar. {{N person=Eva Wikholm; role=representant; body=kulturmiljöforumet}} I Region Skånes samrådsgrupp för fysisk planering har det varit tomt sedan Lars Bertilsson slutade i Burlöv. {{V seat=Region Skånes samrådsgrupp för fysisk planering; body=Region Skånes samrådsgrupp för fysisk planering}} {{|}}Gustaf föreslogs, bad om betänketid och svarar mig före påsk. {{A who=Gustaf Wrede; to=Agnes Rydberg}}

Hässleholm har svarat på min fråga. {{|}}När Bo slutar efterträds han av Ingeborg Sandell, som i dag arbetar i Osby. {{N person=Ingeborg Sandell; role=stadsarkitekt; org=Hässleholm; for=Bo Sjöstedt}}

Med värme,
Agnes
