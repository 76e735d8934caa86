@file uppskjutet-36.txt
@body Upphandlingsrådet Norra Bergslagen
@date 2023-05-11
@p Ragnar Hellsten | Ludvika | kanslichef | chair
@p Sonja Brodd | Smedjebacken | inköpschef
@p Tariq Jamal | Fagersta | ekonomichef
@p Unni Storvik | Hällefors | inköpssamordnare
@p Vera Lindahl | Lindesberg | upphandlingschef
@p Waldemar Holst | Nora | ekonomichef
@p Ylva Grahn | Ljusnarsberg | ekonom
@p Åke Rosberg | Norberg | ekonomichef
@p Örjan Wik | Skinnskatteberg | kommunchef
@p Amelie Borg | Ludvika | upphandlare
@p Bertil Sand | Fagersta | upphandlare
@p Cilla Rydberg | Lindesberg | upphandlare
@p Doris Wallander | Smedjebacken | avtalscontroller
@p Erling Dahl | Region Dalarna | inköpsdirektör | guest
@p Fanny Åberg | Inköp Gävleborg | strateg | guest
---
Upphandlingsrådet Norra Bergslagen
Protokollsanteckningar 2023-05-11
Närvarande
Ludvika: Ragnar Hellsten, kanslichef (ordförande)
Smedjebacken: Sonja Brodd, inköpschef
Fagersta: Tariq Jamal, ekonomichef
Hällefors: Unni Storvik, inköpssamordnare
Lindesberg: Vera Lindahl, upphandlingschef
Nora: Waldemar Holst, ekonomichef
Ljusnarsberg: Ylva Grahn, ekonom
Norberg: Åke Rosberg, ekonomichef
Skinnskatteberg: Örjan Wik, kommunchef
Ludvika: Amelie Borg, upphandlare
Fagersta: Bertil Sand, upphandlare
Lindesberg: Cilla Rydberg, upphandlare
Smedjebacken: Doris Wallander, avtalscontroller
Region Dalarna: Erling Dahl, inköpsdirektör
Inköp Gävleborg: Fanny Åberg, strateg

1.1 Avtalsråd livsmedel {{I n=1.1}}
Leverantören har fått anstånd till den 31 maj med att åtgärda brister. Avtalsrådet återkommer till kommunerna före midsommar. {{|}}Doris representerar oss i avtalsrådet. {{N person=Doris Wallander; role=representant; body=Avtalsråd livsmedel; org=Smedjebacken}}
Rådet återupptar frågan om vite när fristen har löpt ut. {{P what=frågan om vite}}

1.2 Avtal bemanning {{I n=1.2; outcome=postponed}}
Erling hade inte möjlighet att redogöra för regionens avtal förrän tilldelningen är offentlig. {{|}}Därmed utgår punkten den här gången. {{P what=Avtal bemanning; why=Erling hade inte möjlighet att redogöra för regionens avtal förrän tilldelningen är offentlig}}

1.3 Ramavtal bygg {{I n=1.3}}
Utvärdering pågår. Tilldelning beräknas till vecka 24 men kan skjutas om fler frågor kommer in. Bertil och Cilla arbetar med utvärderingen.
En avtalsdag för beställare hålls tisdagen den 12 september, kl. 8.30–12.00 i Kopparberg. {{M date=2023-09-12; what=avtalsdag för beställare}}

1.4 El {{I n=1.4; kind=decision}}
Rådet beslutar att avvakta med prissäkring för 2025. {{D}} Frågan om prissäkring tas upp varje kvartal, nästa gång vid mötet den 24 augusti. {{P until=2023-08-24; what=Frågan om prissäkring}} {{M date=2023-08-24}}

2.1 Policyfrågor {{I n=2.1}}
Norberg har skjutit sin nya policy till hösten. {{S org=Norberg}} Nora antog sin i april. {{S org=Nora}} Gemensamma skrivningar om arbetsvillkor har diskuterats i två år. Örjan önskade avsluta frågan, Vera ville driva den vidare. {{|}}Rådet gör ett avgörande försök på augustimötet. {{P until=2023-08-24; what=Gemensamma skrivningar om arbetsvillkor}}

2.2 Hållbar upphandling {{I n=2.2; outcome=not_reached}}
Inte behandlat, för lite tid. {{P what=Hållbar upphandling; why=för lite tid}}

2.3 Direktupphandlingsgräns {{I n=2.3}}
Beloppsgränsen ändras inte i år. Upphandlingsmyndigheten utgår i sina råd från gällande nivå. Inga ytterligare åtgärder.

2.4 Säkerhet i leveranskedjan {{I n=2.4; outcome=postponed}}
Föredragningen har skjutits upp en månad i taget sedan i januari och får nu vänta till efter sommaren, enligt besked från MSB. {{P what=Säkerhet i leveranskedjan; why=enligt besked från MSB}}

3.1 Nätverkets organisation {{I n=3.1}}
Fanny berättade hur Gävleborg är organiserat. Tariq tyckte att modellen passar. Ylva var mer tveksam. {{|}}Ställningstagande fick uppskov, så att kommuncheferna först kan säga sitt. {{P what=Ställningstagande; why=så att kommuncheferna först kan säga sitt}} Kommuncheferna träffas den 2 juni. {{M date=2023-06-02; what=Kommuncheferna}} Ragnar föredrar ärendet där. {{A who=Ragnar Hellsten; due=2023-06-02}}

3.2 Bemanning på inköp {{I n=3.2; kind=go-round}}
Lindesberg har en vakans. {{S org=Lindesberg; topic=Bemanning på inköp}} Hällefors drar in en halv tjänst. {{S org=Hällefors; topic=Bemanning på inköp}} Skinnskatteberg köper tjänsten av Fagersta. {{S org=Skinnskatteberg; topic=Bemanning på inköp}}

3.3 Utbildning {{I n=3.3}}
Grundkurs LOU ges 5, 13 och 19 september via Teams. {{M date=2023-09-05; what=Grundkurs LOU}} {{M date=2023-09-13; what=Grundkurs LOU}} {{M date=2023-09-19; what=Grundkurs LOU}} Sista datum för anmälan: 25 augusti. {{|}}Avgift 600 kr. {{K amount=600; unit=kr}}
Vem som håller fördjupningskursen är öppet till nästa möte. {{P until=2023-08-24; what=Vem som håller fördjupningskursen}}

3.4 Upphandlingskalender {{I n=3.4; outcome=postponed}}
Tre av posterna behöver kontrolleras av Amelie innan rådet går igenom kalendern. {{P what=Upphandlingskalender; why=Tre av posterna behöver kontrolleras av Amelie}} Amelie gör klart kontrollen före den 1 juni. {{A who=Amelie Borg; due=2023-06-01}}

4.1 Systemstöd {{I n=4.1}}
Tendsigns licens förnyas årligen. Driftstoppet i april har förklarats. Byte till ny version sker automatiskt.

4.2 E-handel {{I n=4.2}}
Smedjebackens införande försenas. {{S org=Smedjebacken}} Ludvika är i mål. {{S org=Ludvika; stance=doing}} Rapporten om besparingar lade vi undan, den tas fram igen när ett helt års data finns. {{P what=Rapporten om besparingar}}

4.3 Spendanalys {{I n=4.3; outcome=postponed}}
Åke, som skulle föredra, hade förväxlat dagen. {{|}}Ny föredragning sker den 24 augusti. {{P until=2023-08-24; what=Spendanalys; why=Åke, som skulle föredra, hade förväxlat dagen}}

5.1 Juridik {{I n=5.1; kind=question}}
Unni: får man förlänga avtal muntligt? Nej, enligt Vera. Domstolen har i ett liknande mål skjutit upp avgörandet.

5.2 Överprövningar {{I n=5.2; kind=report}}
Två pågår. Förvaltningsrätten väntas meddela dom i juni. {{|}}Waldemar delger rådet domen. {{A who=Waldemar Holst; to=rådet}}

5.3 Ny lag om leverantörskontroll {{I n=5.3}}
Lagrådet yttrar sig i höst. Lagen skulle träda i kraft den 1 juli men har fått nytt datum, 1 januari 2024. {{|}}När lagen finns behöver rådets checklista göras om, något som får bli en uppgift för novembermötet. {{P until=2023-11-16; what=rådets checklista}}

6.1 Ekonomisk rapport {{I n=6.1}}
Rapporten noteras. Avgiften för Fagersta sänks enligt tidigare överenskommelse.

6.2 Kommunikation {{I n=6.2; outcome=postponed}}
Uppdraget är inte slutfört och ska först till presidiet. {{|}}Därefter tas den upp i rådet igen. {{P what=Kommunikation; why=Uppdraget är inte slutfört}}

6.3 Inköpsmässa {{I n=6.3}}
Inköpsmässan i Borlänge äger rum onsdag 4 oktober. {{M date=2023-10-04; what=Inköpsmässa}} Förra mässan samlade 200 leverantörer. {{|}}Sonja bokar plats. {{A who=Sonja Brodd}}

7 Anmälda frågor {{I n=7}}
- Möbler: utgår, utan ny tid. {{P what=Möbler}}
- Tolkavtalet: besvarad av Bertil.
- Taxiresor: skjuts till den 24 augusti. {{P until=2023-08-24; what=Taxiresor}}

8 Möten {{I n=8}}
Höstens möten äger rum 24/8 och 16/11. {{M date=2023-11-16}} Mötet den 15 juni behövs inte och avbokas.
