@file uppdragsval-23.txt
@body LSS-chefsnätverket Sydväst
@date 2022-05-19
@p Maud Elmgren | Trelleborg | LSS-chef | chair
@p Christer Ånell | Vellinge | verksamhetschef
@p Susanna Prytz | Svedala | avdelningschef
@p Mikaela Sund | Skurup | LSS-chef
@p Rolf Engberg | Ystad | verksamhetschef
@p Linda Engberg | Sjöbo | enhetschef
@p Jeanette Vall | Staffanstorp | verksamhetschef
@p Orhan Demir | Burlöv | avdelningschef
@p Ann Lundvall | Lomma | verksamhetschef
@p Kajsa Thörn | Kävlinge | LSS-chef
@p Stefan Bruhn | Eslöv | verksamhetschef
@p Pernilla Dock | Lund | områdeschef
@p Ann Mårtens | Lund | verksamhetschef
@p Patrik Nilvall | Malmö | utvecklingssekreterare
@p Gerda Hake | Tomelilla | LSS-chef | absent
@p Olof Storck | Simrishamn | LSS-chef | absent
@p Beata Kruk | Skånes Kommuner | strateg | guest
@p Rakel Lindh | FUB | ombudsman | guest
---
LSS-chefsnätverket Sydväst 19 maj 2022
Minnesanteckningar 2022-05-19
Närvarande:
- Maud Elmgren, LSS-chef, Trelleborg, ordförande
- Christer Ånell, verksamhetschef, Vellinge
- Susanna Prytz, avdelningschef, Svedala
- Mikaela Sund, LSS-chef, Skurup
- Rolf Engberg, verksamhetschef, Ystad
- Linda Engberg, enhetschef, Sjöbo
- Jeanette Vall, verksamhetschef, Staffanstorp
- Orhan Demir, avdelningschef, Burlöv
- Ann Lundvall, verksamhetschef, Lomma
- Kajsa Thörn, LSS-chef, Kävlinge
- Stefan Bruhn, verksamhetschef, Eslöv
- Pernilla Dock, områdeschef, Lund
- Ann Mårtens, verksamhetschef, Lund
- Patrik Nilvall, utvecklingssekreterare, Malmö
Gäster:
- Beata Kruk, strateg, Skånes Kommuner
- Rakel Lindh, ombudsman, FUB
Frånvarande:
- Gerda Hake, LSS-chef, Tomelilla
- Olof Storck, LSS-chef, Simrishamn

1. Boendegruppen {{I n=1}}
Ordförande: Kajsa (tidigare Pernilla). {{N person=Kajsa Thörn; role=ordförande; body=Boendegruppen; org=Kävlinge; for=Pernilla Dock}}
Ledamöter: Rolf, Linda, Orhan. {{N person=Rolf Engberg; role=ledamot; body=Boendegruppen; org=Ystad}} {{N person=Linda Engberg; role=ledamot; body=Boendegruppen; org=Sjöbo}} {{N person=Orhan Demir; role=ledamot; body=Boendegruppen; org=Burlöv}}
Gruppen har inventerat behovet av gruppbostäder i åtta kommuner.
2. Brukarmedverkan {{I n=2}}
Rakel presenterade FUB:s förslag på brukarråd. Jeanette tyckte att förslaget var bra men dyrt. Nätverket tackade för dragningen.
3. Skånes Kommuners funktionshindersnätverk {{I n=3}}
Beata informerade om att nätverket omformas till hösten. Sydväst får två platser i stället för fyra. {{|}}Platserna tas av Maud och Patrik. {{N person=Maud Elmgren; role=representant; body=Skånes Kommuners funktionshindersnätverk; org=Trelleborg}} {{N person=Patrik Nilvall; role=representant; body=Skånes Kommuners funktionshindersnätverk; org=Malmö}}{{D}} Stefan och Jeanette lämnar därmed sina platser. {{L person=Stefan Bruhn; org=Eslöv}} {{L person=Jeanette Vall; org=Staffanstorp}}
4. Daglig verksamhet {{I n=4}}
Ystad tar över Skurups avtal om transporter. {{S org=Ystad}} Ersättningen är 52 kr per dag. {{K amount=52; unit=kr per dag}}
Kävlinge höjer inte. {{S org=Kävlinge; stance=no}}
5. Rekryteringsläget {{I n=5}}
Burlöv: två enhetschefer har slutat. Vellinge: lugnt. {{|}}Lomma: Ann L har fått förlängt vikariat. {{N person=Ann Lundvall; role=vikarie; org=Lomma}}
Svedala: Susannas tjänst delas upp, ny enhetschef för personlig assistans heter Göran Tull. {{N person=Göran Tull; role=enhetschef; body=personlig assistans; org=Svedala}}
6. Utbildning för stödassistenter {{I n=6}}
Yrkeshögskolan söker ledamöter till ledningsgruppen. Christer hade anmält intresse men drog sig ur. {{|}}Mikaela hoppade på. {{N person=Mikaela Sund; role=ledamot; body=ledningsgruppen; org=Skurup}}
7. Ordförandebyte {{I n=7}}
Maud väljer att avsluta sitt ordförandeskap i förtid. {{L person=Maud Elmgren; org=Trelleborg; when=i förtid}} Nätverket enades om Rolf Engberg som hennes efterträdare. {{D}}{{N person=Rolf Engberg; role=ordförande; body=LSS-chefsnätverket Sydväst; org=Ystad; for=Maud Elmgren}} Rolf tillträder i augusti. 
8. Habiliteringens samverkansråd {{I n=8}}
Samverkansrådet består av habiliteringens chefer och fyra kommunföreträdare. {{|}}Nu har Olof aviserat att han inte längre hinner. {{L person=Olof Storck; org=Simrishamn; why=inte längre hinner}} {{|}}Gerda tillfrågas. {{A}}
9. Välfärdsteknik inom LSS {{I n=9}}
Lund har köpt in sjuttio surfplattor. {{S org=Lund; stance=doing}} Pernilla och Ann M berättade om hur de introducerats. {{|}}Trelleborg avstår tills nätet byggts ut. {{S org=Trelleborg; stance=no}}
10. Arbetsgrupp samtycke {{I n=10}}
Vi bildar ingen ny grupp utan ger frågan till boendegruppen. {{D}}{{A who=boendegruppen}} 
11. Korttidssamordnare {{I n=11}}
Anna Kvick har varit korttidssamordnare i åtta år. {{|}}I september går hon vidare till Region Skåne. {{L person=Anna Kvick; when=2022-09; why=går vidare till Region Skåne}} Samordningen tar Eslöv över genom Ulla Brant. {{N person=Ulla Brant; role=korttidssamordnare; org=Eslöv; for=Anna Kvick}}
12. LSS-dagarna {{I n=12}}
LSS-dagarna är 4–5 oktober. {{M date=2022-10-04; what=LSS-dagarna}}{{M date=2022-10-05; what=LSS-dagarna}} Dit skickar vi Linda och Orhan. {{N person=Linda Engberg; role=deltagare; body=LSS-dagarna; org=Sjöbo}} {{N person=Orhan Demir; role=deltagare; body=LSS-dagarna; org=Burlöv}}{{D}} Hotell bokar de själva. {{A who=Linda Engberg,Orhan Demir}}
13. Intraprenad {{I n=13}}
Kan en gruppbostad drivas som intraprenad? {{Q}} Ingen hade erfarenhet.
14. Individens behov i centrum {{I n=14}}
Processledare i Staffanstorp har blivit Eva Fält. {{N person=Eva Fält; role=processledare; org=Staffanstorp}} Orhan är den som leder nätverket för processledare sedan årsskiftet. {{|}}Malmö är klart med införandet. {{S org=Malmö; stance=doing}}
15. SKR-enkät {{I n=15}}
Svar senast 10 juni, var och en svarar själv. {{A who=var och en; due=2022-06-10}}
16. Sjuksköterskor inom LSS {{I n=16}}
Tomelilla och Simrishamn delar på en sjuksköterska. {{S org=Tomelilla; stance=doing}} {{S org=Simrishamn; stance=doing}} Sjöbo har ingen sjuksköterska sedan februari. {{V seat=sjuksköterska; org=Sjöbo}}
17. Ledsagning {{I n=17}}
IVO har granskat tre kommuner. Besluten är offentliga. Patrik gick igenom dem.
18. Referensgrupp Kolada {{I n=18}}
Till RKA:s referensgrupp föreslås Kajsa Thörn. {{D}}{{N person=Kajsa Thörn; role=ledamot; body=RKA:s referensgrupp; org=Kävlinge}} Beata vidarebefordrar. {{A who=Beata Kruk}}
19. Gemensam chefsutbildning {{I n=19}}
Arbetsgruppen har träffats. {{|}}Susanna ska ersättas i gruppen, Svedala avgör av vem. {{A who=Svedala}}{{V seat=ledamot; body=Arbetsgruppen; org=Svedala}}
20. Hot och våld {{I n=20}}
Säkerhetschefen i Ystad, Karl Norr, var inbjuden. Han svarar gärna på frågor även i efterhand.
21. Personlig assistans {{I n=21}}
Försäkringskassans nya kontaktperson för Skåne sydväst: Malin Fjord. {{N person=Malin Fjord; role=kontaktperson; org=Försäkringskassan; for=Jan-Erik Lood}} Malin ersätter Jan-Erik Lood. Kommunernas kostnader ökar.
22. Autismkompetens {{I n=22}}
Autismpedagog Lo Wern anställd i Vellinge. {{N person=Lo Wern; role=autismpedagog; org=Vellinge}}
Lomma vill köpa timmar. {{S org=Lomma; stance=interested}}
23. Avgående och tillträdande i styrgruppen för Skåneprojektet {{I n=23}}
Avgående: Christer Å {{L person=Christer Ånell; org=Vellinge}}
Tillträdande: Ann Mårtens {{N person=Ann Mårtens; role=ledamot; body=styrgruppen för Skåneprojektet; org=Lund; for=Christer Ånell}}
Omval: Jeanette V {{N person=Jeanette Vall; role=ledamot; body=styrgruppen för Skåneprojektet; org=Staffanstorp}}
24. Uppföljningsdag {{I n=24}}
Uppföljningsdagen ställs in. {{D}} Mikaela meddelar föreläsaren. {{A who=Mikaela Sund; to=föreläsaren}}
25. Föreningsbidrag {{I n=25}}
Inte vår fråga.
26. Kontakt med överförmyndarna {{I n=26}}
Överförmyndarnas nätverk har en ny ordförande i Hedda Krok. {{N person=Hedda Krok; role=ordförande; body=Överförmyndarnas nätverk}} Patrik ringer henne om ställföreträdarna. {{A who=Patrik Nilvall}}
27. Frånvaro {{I n=27}}
Susanna är sjukskriven t.o.m. juli. {{|}}Henrik Lager går in för henne under tiden. {{N person=Henrik Lager; role=ersättare; org=Svedala; for=Susanna Prytz}}
28. Kommungemensam jurist {{I n=28}}
Burlöv, Lomma och Staffanstorp ser över möjligheten att dela jurist. {{S org=Burlöv}} {{S org=Lomma}} {{S org=Staffanstorp}}
29. Arvode intressepolitiskt råd {{I n=29}}
Rådets sammansättning är politiskt beslutad. Inga ändringar.
30. Planeringsgrupp hösten {{I n=30}}
Pernilla och Stefan planerar höstens tema. {{A who=Pernilla Dock,Stefan Bruhn}} Förra hösten gjordes det av Gerda.
31. Förvaltningsgrupp Lifecare {{I n=31}}
Simrishamns plats vakant, Tomelillas likaså. {{V seat=plats; body=Förvaltningsgrupp Lifecare; org=Simrishamn}}{{V seat=plats; body=Förvaltningsgrupp Lifecare; org=Tomelilla}}
Gruppen leds fortsatt av Kajsas medarbetare Tim Borg. {{N person=Tim Borg; role=ledare; body=Förvaltningsgrupp Lifecare; org=Kävlinge}}
32. Habiliteringsersättning {{I n=32}}
Regeringen har aviserat höjt bidrag. Fördelningen beslutas av Socialstyrelsen.
33. Mötesordning {{I n=33}}
Förslaget om längre möten fick inget stöd.
34. Tillgänglighetsstrateg {{I n=34}}
Strategtjänsten i Eslöv är tillsatt med Cilla Brand. {{N person=Cilla Brand; role=strateg; org=Eslöv}}
35. Skrivelse till IVO {{I n=35}}
Nätverket översänder skrivelsen till IVO. {{D}}{{A who=Nätverket}} Maud undertecknar. {{A who=Maud Elmgren}}
36. Stödfamiljer {{I n=36; outcome=postponed}}
Flyttas fram till mötet 8 september eftersom Gerda ska vara med. {{P until=2022-09-08; what=Stödfamiljer; why=Gerda ska vara med}}
37. Regional dialog {{I n=37}}
Som vår röst i den regionala dialogen fortsätter Ann Lundvall. {{N person=Ann Lundvall; role=representant; body=regionala dialogen; org=Lomma}} 
38. Tack {{I n=38}}
Rakel fick en blomma. 
39. Mötestider {{I n=39}}
8 september och 24 november. {{M date=2022-09-08}}{{M date=2022-11-24}} Rolf är värd i september.
40. Sommarvikarier {{I n=40}}
Sjöbo har anställt trettio vikarier. {{S org=Sjöbo}} Introduktionen leds av Lindas kollega.
