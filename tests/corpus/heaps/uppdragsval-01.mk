@file uppdragsval-01.txt
@body Socialchefsnätverket Sjuhärad
@date 2024-03-14
@secretary Jonas Ahlin
@p Maria Lindqvist | Borås | socialchef | chair
@p Peter Hallén | Mark | socialchef
@p Karin Sjöstrand | Ulricehamn | socialchef
@p Johan Wester | Tranemo | förvaltningschef
@p Annika Fors | Svenljunga | socialchef
@p Gunilla Rask | Herrljunga | socialchef
@p Mats Öberg | Vårgårda | förvaltningschef
@p Susanne Dahl | Bollebygd | socialchef
@p Lena Torell | Borås | verksamhetschef
@p Peter Nyman | Ulricehamn | verksamhetschef
@p Fatima Saleh | Mark | utvecklingschef
@p Erik Lundmark | Alingsås | socialchef | absent
@p Birgitta Kjell | Lerum | socialchef | absent
@p Jonas Ahlin | Sjuhärads kommunalförbund | utvecklingsledare | guest
@p Sofia Brandt | Västra Götalandsregionen | samverkanschef | guest
---
Socialchefsnätverket Sjuhärad
Minnesanteckningar 2024-03-14
Närvarande:
Maria Lindqvist, Borås, socialchef, ordförande
Peter Hallén, Mark, socialchef
Karin Sjöstrand, Ulricehamn, socialchef
Johan Wester, Tranemo, förvaltningschef
Annika Fors, Svenljunga, socialchef
Gunilla Rask, Herrljunga, socialchef
Mats Öberg, Vårgårda, förvaltningschef
Susanne Dahl, Bollebygd, socialchef
Lena Torell, Borås, verksamhetschef
Peter Nyman, Ulricehamn, verksamhetschef
Fatima Saleh, Mark, utvecklingschef
Övriga:
Jonas Ahlin, Sjuhärads kommunalförbund, utvecklingsledare
Sofia Brandt, Västra Götalandsregionen, samverkanschef
Frånvarande:
Erik Lundmark, Alingsås, socialchef
Birgitta Kjell, Lerum, socialchef
1. Arbetsgrupp egenvård {{I n=1}}
Jonas redogjorde för vad som sagts i den tidigare gruppen. {{|}}En ny arbetsgrupp tillsätts med Lena, Fatima och Gunilla. {{D}}{{N person=Lena Torell; role=ledamot; body=Arbetsgrupp egenvård; org=Borås}} {{N person=Fatima Saleh; role=ledamot; body=Arbetsgrupp egenvård; org=Mark}} {{N person=Gunilla Rask; role=ledamot; body=Arbetsgrupp egenvård; org=Herrljunga}} Fatima sammankallar till ett första möte i april. {{A who=Fatima Saleh}}
2. Styrgruppen för välfärdsteknik {{I n=2}}
Gunnar Ek har fått nytt jobb i Halmstad. {{L person=Gunnar Ek; why=nytt jobb}} Johan går in i hans ställe. {{N person=Johan Wester; role=ledamot; body=Styrgruppen för välfärdsteknik; org=Tranemo; for=Gunnar Ek}}{{D}}
3. VVG närsjukvård {{I n=3}}
I vårdsamverkansgruppen sitter sedan tidigare Maria och Mats. Gruppen har haft två möten under vintern. Sofia presenterade regionens bild av läget.
4. Ordförandeskap 2025 {{I n=4}}
Enligt turordningen är det Ulricehamns tur. {{|}}Karin tar över ordförandeklubban efter Maria vid årsskiftet. {{N person=Karin Sjöstrand; role=ordförande; body=Socialchefsnätverket Sjuhärad; org=Ulricehamn; for=Maria Lindqvist}}
5. SKR:s socialchefsnätverk {{I n=5}}
Peter H representerar nätverket i SKR:s socialchefsnätverk även i fortsättningen. {{N person=Peter Hallén; role=representant; body=SKR:s socialchefsnätverk; org=Mark}} Ersättare saknas. {{V seat=ersättare; body=SKR:s socialchefsnätverk}}
6. Personalnytt {{I n=6}}
Susanne Dahl går i pension den 30 juni. {{L person=Susanne Dahl; org=Bollebygd; when=2024-06-30; why=pension}} Rekryteringen är igång och annonsen har varit ute sedan februari. {{|}}Till dess att en ny chef är på plats är Carina Frisk tillförordnad. {{N person=Carina Frisk; role=tillförordnad; org=Bollebygd; for=Susanne Dahl}}
7. Upphandling av trygghetslarm {{I n=7}}
Borås inköpsavdelning har ansvaret för upphandlingen. Sista anbudsdag var 1 mars. {{|}}Mark och Tranemo går med i upphandlingen. {{S org=Mark; stance=yes}} {{S org=Tranemo; stance=yes}} Herrljunga avstår eftersom avtalet löper till 2026. {{S org=Herrljunga; stance=no}}
8. Referensgrupp våld i nära relationer {{I n=8}}
Länsstyrelsen söker en person till sin referensgrupp. {{|}}Annika anmäls som nätverkets representant. {{N person=Annika Fors; role=representant; body=Referensgrupp våld i nära relationer; org=Svenljunga}}{{D}}
Jonas meddelar länsstyrelsen. {{A who=Jonas Ahlin; to=länsstyrelsen}}
9. Lokal för höstens dagar {{I n=9}}
Lena är den som har koll på lokalen i Borås och svarar på frågor om kost och parkering. Förra årets dagar hölls i Mark.
10. Styrgrupp Yrkesresan {{I n=10}}
Birgitta Kjell har meddelat att hon lämnar sitt uppdrag i styrgruppen. {{L person=Birgitta Kjell; org=Lerum}} {{|}}Nätverket väljer Karin till ny ledamot i hennes ställe. {{D}}{{N person=Karin Sjöstrand; role=ledamot; body=Styrgrupp Yrkesresan; org=Ulricehamn; for=Birgitta Kjell}}
11. Arbetsutskottet {{I n=11}}
AU består från och med nu av Maria (ordförande), Peter Hallén och Mats. {{N person=Maria Lindqvist; role=ordförande; body=Arbetsutskottet; org=Borås}}{{N person=Peter Hallén; role=ledamot; body=Arbetsutskottet; org=Mark}} {{N person=Mats Öberg; role=ledamot; body=Arbetsutskottet; org=Vårgårda}} AU brukar träffas två veckor före nätverkets möten.
12. God och nära vård {{I n=12}}
Sofia berättade att regionen har utsett en ny programledare, Ingela Storm. {{N person=Ingela Storm; role=programledare; body=God och nära vård; org=Västra Götalandsregionen}} Hon börjar i april. Flera framhöll vikten av att kommunerna får vara med tidigt.
13. Socialjour {{I n=13}}
Ingen representant från Vårgårda i dagsläget. {{V seat=representant; body=Socialjour; org=Vårgårda}} Mats återkommer med namn senast 12 april. {{A who=Mats Öberg; due=2024-04-12}}
14. Placeringar {{I n=14}}
Fatima och Peter Nyman presenterade en jämförelse av dygnskostnader. Kostnaderna har ökat i samtliga kommuner. Det vore bra om siffrorna kunde följas upp årligen.
15. Ny i nätverket {{I n=15}}
Vi hälsar Lena Torell välkommen till nätverket som efterträdare till Åsa Grip. {{N person=Lena Torell; role=ledamot; body=Socialchefsnätverket Sjuhärad; org=Borås; for=Åsa Grip}} Lena har en bakgrund som enhetschef inom hemtjänsten.
16. Föräldraledighet {{I n=16}}
Fatima Saleh är föräldraledig från 1 september, Martin Gren vikarierar. {{N person=Martin Gren; role=ersättare; org=Mark; for=Fatima Saleh}}
17. Språkrör mot Högskolan {{I n=17}}
Högskolan efterfrågar en kontaktperson för frågor om VFU. {{|}}Det blir Gunilla. {{N person=Gunilla Rask; role=kontaktperson; body=Högskolan; org=Herrljunga}}{{D}}
18. Regional samverkan psykisk hälsa {{I n=18}}
Frågan är uppe i flera grupper. Samrådsgruppen leds av regionen och där ingår Susanne från vår sida. Handlingsplanen ska antas politiskt i höst.
19. Utbyte med Viborg {{I n=19}}
Till studieresan i maj anmäldes Maria, Johan och Karin. {{N person=Maria Lindqvist; role=deltagare; body=studieresan; org=Borås}} {{N person=Johan Wester; role=deltagare; body=studieresan; org=Tranemo}} {{N person=Karin Sjöstrand; role=deltagare; body=studieresan; org=Ulricehamn}} Resan bekostas av respektive kommun.
20. Ekonomi {{I n=20}}
Peter Hallén gick igenom bokslutet för nätverkets gemensamma medel. {{|}}Av budgeten återstår 140 000 kr. {{K amount=140000; unit=kr}} Nätverket godkänner bokslutet. {{D}}
21. LSS-gruppen {{I n=21}}
Peter Nyman lämnar över sammankallandet till Fatima. {{N person=Fatima Saleh; role=sammankallande; body=LSS-gruppen; org=Mark; for=Peter Nyman}}
22. Digital signering {{I n=22}}
Alingsås har testat i ett halvår och är nöjda. {{S org=Alingsås; stance=doing}} Dokumentation finns att få från Erik. {{|}}Svenljunga tittar på ett eget spår. {{S org=Svenljunga}}
23. Ersättare för Mats {{I n=23}}
Mats är borta under april och maj. {{|}}Under tiden går Annika in för honom i AU. {{N person=Annika Fors; role=ersättare; body=AU; org=Svenljunga; for=Mats Öberg}}
24. Ledningsgrupp Framtidens vårdinformationsmiljö {{I n=24}}
Två platser tillfaller Sjuhärad. {{|}}Den ena tas av Johan, den andra är vakant tills vidare. {{N person=Johan Wester; role=ledamot; body=Ledningsgrupp Framtidens vårdinformationsmiljö; org=Tranemo}}{{V seat=plats; body=Ledningsgrupp Framtidens vårdinformationsmiljö}}
25. Avtackning {{I n=25}}
Elisabeth Moberg, som slutar efter elva år, avtackades. {{L person=Elisabeth Moberg}} Blommor överlämnades.
26. Brukarundersökning {{I n=26}}
Resultaten kommer i slutet av maj. Förra gången var svarsfrekvensen låg i tre kommuner.
27. Delregionalt samråd {{I n=27}}
Som talesperson för socialcheferna i samrådet utses Maria Lindqvist med Karin Sjöstrand som ersättare. {{D}}{{N person=Maria Lindqvist; role=talesperson; body=Delregionalt samråd; org=Borås}}{{N person=Karin Sjöstrand; role=ersättare; body=Delregionalt samråd; org=Ulricehamn; for=Maria Lindqvist}}
28. Sekreterare {{I n=28}}
Jonas för anteckningar vid dagens möte. {{|}}Från hösten övertar Helena Ask sekreterarskapet. {{N person=Helena Ask; role=sekreterare; body=Socialchefsnätverket Sjuhärad}}
29. Projekt Hemgång {{I n=29}}
Projektledaren Tina Orre slutar i förtid. {{L person=Tina Orre; when=i förtid}} Ny projektledare ska rekryteras av kommunalförbundet. {{V seat=projektledare; body=Projekt Hemgång}}{{A who=kommunalförbundet}}
30. Förebyggande arbete {{I n=30; outcome=postponed}}
Punkten bordläggs då Erik inte är här. {{P what=Förebyggande arbete; why=Erik inte är här}}
31. Nätverket för myndighetschefer {{I n=31}}
Marika Sund i Tranemo är ny ordförande för myndighetscheferna. {{N person=Marika Sund; role=ordförande; body=Nätverket för myndighetschefer; org=Tranemo}} Hon har framfört önskemål om att få komma till nätverket framöver.
32. Jourhem {{I n=32}}
Kommunerna har olika ersättningsnivåer. {{|}}Ska vi ha samma ersättning i hela Sjuhärad? {{Q}} De flesta lutar åt det.
33. Representation i kommunalförbundets beredning {{I n=33}}
Susanne har hittills suttit i beredningen. {{|}}Peter Hallén ersätter Susanne. {{N person=Peter Hallén; role=representant; body=kommunalförbundets beredning; org=Mark; for=Susanne Dahl}}{{D}} Bytet gäller direkt.
34. Kompetensrådet {{I n=34}}
Birgitta fortsätter som vår ledamot i rådet till utgången av 2025. {{N person=Birgitta Kjell; role=ledamot; body=Kompetensrådet; org=Lerum}}
35. Klagomålshantering {{I n=35}}
Annika berättade om en ny rutin i Svenljunga. {{|}}Rutinen delas med övriga. {{A}}
36. Länsgrupp demens {{I n=36}}
Kerstin Alm har gått i pension och Ulricehamn skickar Yvonne Berg i stället. {{L person=Kerstin Alm; org=Ulricehamn; why=pension}}{{N person=Yvonne Berg; role=representant; body=Länsgrupp demens; org=Ulricehamn; for=Kerstin Alm}}
37. Nästa möte {{I n=37}}
Nästa träff är den 16 maj i Kinna. {{M date=2024-05-16}} Peter H och Fatima står för lokalen. {{A who=Peter Hallén,Fatima Saleh}}
38. Utvärdering av chefsprogrammet {{I n=38}}
Högskolan har gjort utvärderingen. Programmet får gott betyg av deltagarna. {{|}}Nätverket beslutar att erbjuda programmet ett år till. {{D}}
39. Gruppen för ensamkommande {{I n=39}}
Gruppen läggs ned då ingen har efterfrågat den. {{D}} Tidigare ordförande var Gunilla.
40. Samverkan med Polisen {{I n=40}}
Kommunpolisen informerade. {{|}}Lokalpolisområdeschefen heter numera Stefan Bark. {{N person=Stefan Bark; role=lokalpolisområdeschef; org=Polisen}}
41. Bemanning av stormöte {{I n=41}}
Mats och Annika hälsar välkomna, Karin modererar. {{A who=Mats Öberg,Annika Fors}}{{A who=Karin Sjöstrand}} Inbjudan gick ut i förra veckan.
42. Forskningsråd {{I n=42}}
Högskolan har bett oss nominera en person. {{|}}Nätverket nominerar Lena Torell. {{D}}{{N person=Lena Torell; role=ledamot; body=Forskningsråd; org=Borås}}
