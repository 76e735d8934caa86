@file uppdragsval-18.txt
@body Folkhälsonätverket Östra Småland
@date 2021-03-18
@p Agneta Thorell | Kalmar | folkhälsochef | chair
@p Stina Wahlgren | Nybro | folkhälsostrateg
@p Bo Carlbom | Emmaboda | säkerhetssamordnare
@p Madeleine Frii | Torsås | folkhälsosamordnare
@p Petter Sjögren | Mörbylånga | utvecklingschef
@p Linda Öst | Borgholm | folkhälsosamordnare
@p Åsa Bleck | Mönsterås | folkhälsostrateg
@p Erik Wahlgren | Oskarshamn | folkhälsochef
@p Ritva Lahti | Hultsfred | folkhälsosamordnare
@p Jonna Kvist | Vimmerby | utvecklare
@p Sven-Olof Hag | Västervik | folkhälsochef
@p Emelie Rosander | Högsby | samordnare
@p Gabriel Sund | Kalmar | utredare
@p Therese Bohlin | Uppvidinge | folkhälsosamordnare | absent
@p Marcus Ek | Länsstyrelsen | länssamordnare | guest
@p Yvette Grahn | Region Kalmar län | folkhälsostrateg | guest
---
Folkhälsonätverket Östra Småland
Möte via Teams 2021-03-18
Deltagare:
Agneta Thorell, Kalmar, folkhälsochef, ordförande
Stina Wahlgren, Nybro, folkhälsostrateg
Bo Carlbom, Emmaboda, säkerhetssamordnare
Madeleine Frii, Torsås, folkhälsosamordnare
Petter Sjögren, Mörbylånga, utvecklingschef
Linda Öst, Borgholm, folkhälsosamordnare
Åsa Bleck, Mönsterås, folkhälsostrateg
Erik Wahlgren, Oskarshamn, folkhälsochef
Ritva Lahti, Hultsfred, folkhälsosamordnare
Jonna Kvist, Vimmerby, utvecklare
Sven-Olof Hag, Västervik, folkhälsochef
Emelie Rosander, Högsby, samordnare
Gabriel Sund, Kalmar, utredare
Övriga deltagare:
Marcus Ek, Länsstyrelsen, länssamordnare
Yvette Grahn, Region Kalmar län, folkhälsostrateg
Frånvarande:
Therese Bohlin, Uppvidinge, folkhälsosamordnare

1. Pandemins följder {{I n=1}}
Yvette Grahn gav en bild av hur pandemin har påverkat den psykiska hälsan hos unga i länet. Folkhälsomyndigheten har i uppdrag av regeringen att följa frågan och lämnar en rapport i juni. {{|}}Jonna Kvist berättade att Vimmerby har öppnat en digital fritidsgård. {{S org=Vimmerby; stance=doing}} Flera kommuner tyckte att det vore önskvärt med ett gemensamt stödmaterial.
2. Ledningsgruppen för suicidprevention {{I n=2}}
Ledningsgruppen samlar regionen, kommunerna, polisen och civilsamhället. Kommunerna har tre ledamöter, varav Agneta Thorell är en. {{|}}När nu Bo Carlbom har begärt sitt entledigande har nätverket att föreslå någon annan, och efter förslag från Åsa Bleck beslutades att Petter Sjögren får platsen efter Bo. {{D}}{{L person=Bo Carlbom; org=Emmaboda; why=begärt sitt entledigande}}{{N person=Petter Sjögren; role=ledamot; body=Ledningsgruppen för suicidprevention; org=Mörbylånga; for=Bo Carlbom}} Den tredje kommunala platsen är sedan hösten inte besatt. {{V seat=ledamot; body=Ledningsgruppen för suicidprevention}}
3. ANDT-samordning {{I n=3}}
Marcus Ek lämnar sitt uppdrag som länssamordnare den sista april för att börja studera. {{L person=Marcus Ek; org=Länsstyrelsen; when=2021-04-30; why=börja studera}} Länsstyrelsen har annonserat men räknar inte med att någon finns på plats förrän efter sommaren. {{|}}Under tiden är det Ida Blom på länsstyrelsen som svarar för samordningen. {{N person=Ida Blom; role=länssamordnare; org=Länsstyrelsen; for=Marcus Ek}}
4. Nätverkets arbetsgrupp för barn och unga {{I n=4}}
Arbetsgruppen har letts av Stina, som också har skrivit gruppens rapport. {{|}}Vid dagens möte beslutades att Stina avgår som ordförande men är kvar som ledamot och att Ritva Lahti får ansvaret att leda gruppen vidare. {{D}}{{N person=Stina Wahlgren; role=ledamot; body=Nätverkets arbetsgrupp för barn och unga; org=Nybro}}{{N person=Ritva Lahti; role=ordförande; body=Nätverkets arbetsgrupp för barn och unga; org=Hultsfred; for=Stina Wahlgren}} I övrigt består gruppen av Madeleine och Gabriel.
5. Samverkan med Linnéuniversitetet {{I n=5}}
Universitetet har inrättat ett råd för hälsa i vilket en kommunal representant ska ingå. {{|}}Nätverket nominerar Erik Wahlgren. {{D}}{{N person=Erik Wahlgren; role=representant; body=råd för hälsa; org=Oskarshamn}} Om universitetet önskar en kvinna går platsen i stället till Åsa Bleck.
6. Hälsosamtal {{I n=6}}
Regionen har beslutat att införa hälsosamtal för 40-åringar. Mörbylånga och Borgholm blir först ut. {{|}}Sven-Olof undrade vilket ansvar kommunerna får. {{Q asker=Sven-Olof Hag}} Yvette hänvisade till en kommande överenskommelse.
7. Fördelning av uppdrag {{I n=7}}
Nätverket gick igenom vilka som har uppdrag och kompletterade listan. {{D}} Nedanstående uppdrag gäller för perioden 2021–2022.
Linda Öst företräder nätverket i Partnerskapet för friluftsliv. {{N person=Linda Öst; role=företrädare; body=Partnerskapet för friluftsliv; org=Borgholm}}
Emelie Rosander företräder nätverket i Länsrådet mot våld, där hon övertar Ritvas plats. {{N person=Emelie Rosander; role=företrädare; body=Länsrådet mot våld; org=Högsby; for=Ritva Lahti}}
Gabriel Sund är nätverkets sekreterare med Jonna som ersättare. {{N person=Gabriel Sund; role=sekreterare; body=Folkhälsonätverket Östra Småland; org=Kalmar}}{{N person=Jonna Kvist; role=ersättare; body=Folkhälsonätverket Östra Småland; org=Vimmerby; for=Gabriel Sund}}
Beredningen av hållbarhetsmål har ingen företrädare. {{V seat=företrädare; body=Beredningen av hållbarhetsmål}}
8. Drogvaneundersökningen {{I n=8}}
Undersökningen genomfördes under våren 2020 och resultatet har presenterats för skolcheferna. Nästa undersökning görs 2022. {{|}}Västervik önskar delta även med årskurs sju. {{S org=Västervik; stance=interested}} Emmaboda säger nej till en utvidgning. {{S org=Emmaboda; stance=no}}
9. Föräldraskapsstöd {{I n=9}}
I början av året tillträdde Tora Lagg som regional koordinator för föräldraskapsstöd. {{N person=Tora Lagg; role=regional koordinator; body=föräldraskapsstöd}} Hon presenterade sig kort och beskrev hur hon vill arbeta. {{|}}Nybro har utbildat fyra gruppledare. {{S org=Nybro; stance=doing}}
10. Trygg förening {{I n=10}}
Idrottsförbundet har utarbetat materialet. Kontakta Agneta om ni vill ha det i tryckt form.
11. Medborgarlöfte och lokala brå {{I n=11}}
Polisens kommunpolis i Oskarshamn heter från mars Hugo Fält. {{N person=Hugo Fält; role=kommunpolis; org=Polisen; for=Maria Boll}} Han efterträder Maria Boll, som är föräldraledig under ett år. {{|}}Brottsförebyggande rådet i Torsås har inte någon sammankallande efter valet. {{V seat=sammankallande; body=Brottsförebyggande rådet; org=Torsås}}
12. Jämlik hälsa {{I n=12}}
Åsa redovisade ett arbete från Mönsterås där medborgarna har intervjuats. Metoden är hämtad från Malmö. {{|}}Rapporten skickas ut med anteckningarna. {{A}}
13. Utvärdering av nätverket {{I n=13}}
Enligt utvärderingen vill de flesta ha färre men längre möten. {{|}}Nätverket beslutade att ha fyra möten per år. {{D}} Agneta tar fram datum för 2022. {{A who=Agneta Thorell}}
14. Äldres psykiska hälsa {{I n=14}}
Hultsfred är pilotkommun. {{S org=Hultsfred; stance=doing}} Projektledaren Berit Ny avslutade sin anställning i februari och ersattes av Mona Ahl. {{L person=Berit Ny; org=Hultsfred; when=februari}}{{N person=Mona Ahl; role=projektledare; org=Hultsfred; for=Berit Ny}} Projektet pågår till 2022.
15. Spelberoende {{I n=15}}
En föreläsning hålls den 6 maj via länk. {{M date=2021-05-06; what=föreläsning}} Föreläsaren är psykolog och har tidigare varit anställd av regionen. {{|}}Stina skickar ut länken. {{A who=Stina Wahlgren}}
16. Representation i Hela Sverige {{I n=16}}
Nätverket har blivit tillfrågat om en medverkande till panelen. Sven-Olof är beredd att ställa upp om ingen annan vill. {{|}}Ingen annan ville, och därmed blir det Sven-Olof. {{D}}{{N person=Sven-Olof Hag; role=deltagare; body=panelen; org=Västervik}}
17. Nya i nätverket {{I n=17}}
Jonna Kvist ersätter Ola Palm, som numera är skolchef i Vimmerby. {{N person=Jonna Kvist; role=ledamot; body=Folkhälsonätverket Östra Småland; org=Vimmerby; for=Ola Palm}} Från hösten är även Emmaboda representerat på annat sätt: säkerhetssamordnaren lämnar och kommunen skickar hälsoplaneraren Wilma Ros. {{N person=Wilma Ros; role=ledamot; body=Folkhälsonätverket Östra Småland; org=Emmaboda; for=Bo Carlbom}} Uppvidinge är med som gäst under ett år.
18. Styrgrupp Kalmarsundspartiet {{I n=18}}
Projektet har fått ett tillskott om 300 000 kr från Leader. {{K amount=300000; unit=kr}} Petter har lett styrgruppen på ett förtjänstfullt sätt. {{|}}Mörbylånga och Borgholm turas om, varför Linda övertar ledarskapet i september. {{N person=Linda Öst; role=ledare; body=Styrgrupp Kalmarsundspartiet; org=Borgholm; for=Petter Sjögren}}
19. Våld i nära relationer {{I n=19}}
Regionens handlingsplan är antagen. Kommunerna arbetar var för sig. {{|}}Torsås och Emmaboda för samtal om en gemensam samordnare. {{S org=Torsås}} {{S org=Emmaboda}} Madeleine rapporterar vid nästa möte. {{A who=Madeleine Frii; due=2021-06-10}}
20. Friskvård för föräldralediga {{I n=20}}
Frågan väcktes av Ritva. Den har inte varit uppe tidigare. Ingen åtgärd.
21. Mötesledning under våren {{I n=21}}
Agneta kommer att vara tjänstledig mellan den 1 april och den 30 juni. {{|}}Som ordförande under den perioden träder Erik in. {{N person=Erik Wahlgren; role=ordförande; body=Folkhälsonätverket Östra Småland; org=Oskarshamn; for=Agneta Thorell}}
22. Kunskapsstöd {{I n=22}}
SKR har bildat en expertgrupp med representanter från tio kommuner. Två av dessa ligger i Småland, men ingen ingår i nätverket. Yvette är med som regional representant.
23. Nationell folkhälsokonferens {{I n=23}}
Nätverket bekostar medverkan för två personer. {{D}} Lottningen utföll så att Emelie och Gabriel deltar. {{N person=Emelie Rosander; role=deltagare; body=Nationell folkhälsokonferens; org=Högsby}} {{N person=Gabriel Sund; role=deltagare; body=Nationell folkhälsokonferens; org=Kalmar}} Övriga kommuner kan skicka deltagare på egen bekostnad.
24. Grupp för data och uppföljning {{I n=24}}
Gruppen behöver två personer med kunskap om statistik. {{|}}Gabriel anmälde sig på mötet. {{N person=Gabriel Sund; role=ledamot; body=Grupp för data och uppföljning; org=Kalmar}} Åsa hör med sin kollega Nils Bark. {{A who=Åsa Bleck; to=Nils Bark}}
25. Integrerad folkhälsa {{I n=25}}
Oskarshamn lägger samman folkhälsa och säkerhet i en enhet. {{S org=Oskarshamn}} Erik blir chef för den nya enheten. {{N person=Erik Wahlgren; role=chef; body=den nya enheten; org=Oskarshamn}}
26. Avtal om tobaksavvänjning {{I n=26; outcome=postponed}}
Underlaget var inte komplett. {{|}}Ärendet bordlades till den 10 juni. {{P until=2021-06-10; what=Avtal om tobaksavvänjning; why=Underlaget var inte komplett}}
27. Vårdval {{I n=27}}
Frågan ägs av regionen.
28. Stöd till anhöriga {{I n=28}}
Anhörigsamordnaren i Nybro är sjukskriven sedan i januari och har inte ersatts. {{V seat=anhörigsamordnare; org=Nybro}} Kalmar har tillfälligt öppnat sina grupper för Nybrobor. {{S org=Kalmar; stance=doing}}
29. Hälsofrämjande skola {{I n=29}}
Högsby och Hultsfred bildar en gemensam lokal styrgrupp med rektor Lars Dunge som ordförande. {{S org=Högsby; stance=doing}} {{S org=Hultsfred; stance=doing}}{{N person=Lars Dunge; role=ordförande; body=lokal styrgrupp}}
30. Nästa möte {{I n=30}}
Nätverket möts nästa gång den 10 juni. {{M date=2021-06-10}} Platsen är inte bestämd.
