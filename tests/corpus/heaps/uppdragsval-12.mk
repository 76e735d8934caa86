@file uppdragsval-12.txt
@body Kanslichefsnätverket Värmland
@date 2022-09-08
@p Bertil Åhman | Karlstad | kanslichef | chair
@p Lena Mossberg | Kristinehamn | kanslichef
@p Sofie Rudin | Hammarö | kommunsekreterare
@p Kjell-Arne Stolt | Arvika | kanslichef
@p Marie-Louise Grane | Säffle | administrativ chef
@p Oscar Lidman | Hagfors | kanslichef
@p Pernilla Tysk | Filipstad | kanslichef
@p Lena Åkesson | Sunne | kommunsekreterare
@p Jimmy Forsell | Torsby | kanslichef
@p Catrin Holmer | Grums | administrativ chef
@p Berit Svanlund | Forshaga | kanslichef
@p Hampus Ekdahl | Kil | kommunsekreterare
@p Rose-Marie Vinge | Munkfors | kanslichef
@p Edvin Sjölin | Eda | kanslichef
@p Inga-Lill Broman | Årjäng | kanslichef | absent
@p Tobias Rudin | Storfors | kommunsekreterare | absent
@p Helene Kämpe | Region Värmland | regionsekreterare | guest
@p Jon Falkman | Riksarkivet | arkivarie | guest
---
Kanslichefsnätverket Värmland
Noterat 2022-09-08
Närvarande
Bertil Åhman (Karlstad, kanslichef), ordförande
Lena Mossberg (Kristinehamn, kanslichef)
Sofie Rudin (Hammarö, kommunsekreterare)
Kjell-Arne Stolt (Arvika, kanslichef)
Marie-Louise Grane (Säffle, administrativ chef)
Oscar Lidman (Hagfors, kanslichef)
Pernilla Tysk (Filipstad, kanslichef)
Lena Åkesson (Sunne, kommunsekreterare)
Jimmy Forsell (Torsby, kanslichef)
Catrin Holmer (Grums, administrativ chef)
Berit Svanlund (Forshaga, kanslichef)
Hampus Ekdahl (Kil, kommunsekreterare)
Rose-Marie Vinge (Munkfors, kanslichef)
Edvin Sjölin (Eda, kanslichef)
Gäster
Helene Kämpe (Region Värmland, regionsekreterare)
Jon Falkman (Riksarkivet, arkivarie)
Frånvarande
Inga-Lill Broman (Årjäng, kanslichef)
Tobias Rudin (Storfors, kommunsekreterare)
1. Efter valet {{I n=1}}
Bertil gick igenom tidplanen för de nya fullmäktige. Länsstyrelsen fastställer resultatet och utser ersättare. Valkretsarna är oförändrade jämfört med 2018. {{|}}Alla delar sina mallar för gruppledaravtal via Teams. {{A who=alla}}
2. Arkivgruppen {{I n=2}}
Hej då till Majken Lod, som lämnar både Arvika och arkivgruppen. {{L person=Majken Lod; org=Arvika}} Hennes efterföljare i gruppen blir Kjell-Arne själv tills någon är anställd. {{N person=Kjell-Arne Stolt; role=ledamot; body=Arkivgruppen; org=Arvika; for=Majken Lod}} Gruppens sammansättning är i övrigt densamma.
3. Dataskyddsombud {{I n=3}}
Hagfors, Munkfors och Filipstad delar ombud. {{S org=Hagfors; stance=doing}} {{S org=Munkfors; stance=doing}} {{S org=Filipstad; stance=doing}} Ombudet Klas Bro har sagt upp sig och en ny ska rekryteras. {{L person=Klas Bro; why=sagt upp sig}}{{V seat=dataskyddsombud}}{{A}}
4. Riksarkivets samrådsgrupp {{I n=4}}
Jon Falkman presenterade sig och berättade om Riksarkivets tillsyn. I samrådsgruppen ingår en handfull kommuner. {{|}}Värmland har fått erbjudande om en plats och nätverket skickar Pernilla Tysk. {{D}}{{N person=Pernilla Tysk; role=representant; body=Riksarkivets samrådsgrupp; org=Filipstad}} Jon förmedlar kontaktuppgifterna. {{A who=Jon Falkman}}
5. Nämndadministration {{I n=5}}
Jimmy visade Torsbys nya system. {{S org=Torsby; stance=doing}} Eda avser att gå över vid årsskiftet. {{S org=Eda}} Kil har inga planer på byte. {{S org=Kil; stance=no}}
6. Presidium {{I n=6}}
Bertil har suttit sin tid ut. {{|}}Till ny ordförande från januari valdes Lena Mossberg. {{D}}{{N person=Lena Mossberg; role=ordförande; body=Kanslichefsnätverket Värmland; org=Kristinehamn; for=Bertil Åhman}} Som vice valdes Oscar Lidman. {{D}}{{N person=Oscar Lidman; role=vice; body=Kanslichefsnätverket Värmland; org=Hagfors}} Sofie har fortsatt hand om anteckningarna. {{N person=Sofie Rudin; role=sekreterare; body=Kanslichefsnätverket Värmland; org=Hammarö}}
7. Utbildning av förtroendevalda {{I n=7}}
Arbetsgruppen Catrin, Hampus och Helene har tagit fram ett paket. Sex kommuner har bokat föreläsaren. {{|}}Den gemensamma dagen är 24 november. {{M date=2022-11-24; what=Utbildning av förtroendevalda}}
8. Personalläget {{I n=8}}
Rose-Marie har annonserat att hon blir pensionär i mars. {{L person=Rose-Marie Vinge; org=Munkfors; when=2023-03; why=blir pensionär}}
Storfors kommunsekreterare är sjukskriven, i hans ställe arbetar Ann Glad från Kristinehamn två dagar i veckan. {{N person=Ann Glad; role=kommunsekreterare; org=Kristinehamn; for=Tobias Rudin}}
Säffle har rekryterat registrator, Ludvig Ek. {{N person=Ludvig Ek; role=registrator; org=Säffle}}
Grums utan jurist sedan april. {{V seat=jurist; org=Grums}}
Sunne och Torsby oförändrat.
9. Visselblåsarfunktion {{I n=9}}
Upphandlingen gäller hela länet. {{|}}Berit ansvarar för att avtalet undertecknas. {{A who=Berit Svanlund}} Alla ska ha en mottagare på plats senast i juli 2023.
10. Krisledningsnämnder {{I n=10}}
Diskussion. Flera tycker att reglementena är otydliga. De flesta nämnder har inte sammanträtt sedan våren 2020.
11. Mentorer {{I n=11}}
Nya kommunsekreterare erbjuds mentor. {{|}}Mentor för Hampus blir Lena Å, för Sofie blir det Edvin. {{N person=Lena Åkesson; role=mentor; org=Sunne}}{{N person=Edvin Sjölin; role=mentor; org=Eda}}
12. SKR:s juristnätverk {{I n=12}}
Vår plats är tom. {{V seat=plats; body=SKR:s juristnätverk}} Den som kan tänka sig uppdraget hör av sig till Bertil före den 1 oktober. {{A who=Den som kan tänka sig uppdraget; due=2022-10-01; to=Bertil Åhman}}
13. Överförmyndarsamverkan {{I n=13}}
Nämnden byter sekreterare från Marie-Louise till Catrin den 1 januari. {{N person=Catrin Holmer; role=sekreterare; body=Nämnden; org=Grums; for=Marie-Louise Grane}} Kommunerna i nämnden är Säffle, Grums och Åmål.
14. Delegationsordning {{I n=14}}
Edvin redogjorde för en dom från kammarrätten. Domen får stor betydelse för delegation i personalärenden.
15. Språktolkgruppen {{I n=15}}
Regionen tar nu över samordningen, med Helene Kämpe som ansvarig. {{N person=Helene Kämpe; role=ansvarig; body=Språktolkgruppen; org=Region Värmland}}
16. Inköp av talarstöd {{I n=16}}
Torsby och Kil köper tillsammans. {{S org=Torsby; stance=yes}} {{S org=Kil; stance=yes}} Tekniska frågor kan ställas till Jimmy.
17. E-arkivets styrgrupp {{I n=17}}
Byte av ledamöter: Oscar efterträds av Pernilla, Berit av Hampus. {{N person=Pernilla Tysk; role=ledamot; body=E-arkivets styrgrupp; org=Filipstad; for=Oscar Lidman}}{{N person=Hampus Ekdahl; role=ledamot; body=E-arkivets styrgrupp; org=Kil; for=Berit Svanlund}}{{D}} Ordförande i styrgruppen är även i fortsättningen Bertil. {{N person=Bertil Åhman; role=ordförande; body=E-arkivets styrgrupp; org=Karlstad}}
18. Kommunarkivarie i samverkan {{I n=18}}
Tjänsten tillsattes i augusti med Elna Fjäll. {{N person=Elna Fjäll; role=kommunarkivarie}} Hon var med en kort stund och presenterade sig. {{|}}Forshaga undrar om det går att ansluta i efterhand. {{S org=Forshaga; stance=interested}}
19. Skrivregler {{I n=19}}
Nätverket antar de omarbetade skrivreglerna. {{D}} Lena Å lägger ut dem. {{A who=Lena Åkesson}}
20. Framtidsgrupp {{I n=20}}
För att fundera på nätverkets uppgifter tillsattes en framtidsgrupp bestående av Kjell-Arne, Edvin och Inga-Lill. {{D}}{{N person=Kjell-Arne Stolt; role=ledamot; body=framtidsgrupp; org=Arvika}} {{N person=Edvin Sjölin; role=ledamot; body=framtidsgrupp; org=Eda}} {{N person=Inga-Lill Broman; role=ledamot; body=framtidsgrupp; org=Årjäng}} Inga-Lill är inte här i dag, Bertil informerar henne. {{A who=Bertil Åhman; to=Inga-Lill Broman}}
21. Säkerhetsskydd {{I n=21}}
Årjäng har utsett ny säkerhetsskyddschef: Göte Rask. {{N person=Göte Rask; role=säkerhetsskyddschef; org=Årjäng}}{{S org=Årjäng}} Biträdande säkerhetsskyddschef saknas fortfarande. {{V seat=biträdande säkerhetsskyddschef; org=Årjäng}}
22. Valnämnder {{I n=22}}
Catrin är kontakt för transporterna till länsstyrelsen på onsdag. Förtidsröstningen har löpt bra.
23. Konferens KommITS {{I n=23}}
Hampus och Jimmy får åka. {{N person=Hampus Ekdahl; role=deltagare; body=Konferens KommITS; org=Kil}} {{N person=Jimmy Forsell; role=deltagare; body=Konferens KommITS; org=Torsby}} Reserv är Catrin. {{N person=Catrin Holmer; role=reserv; body=Konferens KommITS; org=Grums}}
24. Jubileum {{I n=24; outcome=postponed}}
Firandet av nätverkets 25 år uppskjuts till våren. {{P what=Firandet av nätverkets 25 år}}
25. Kommunalt partistöd {{I n=25}}
Reglerna ser olika ut. {{|}}Rose-Marie gör en översikt till nästa möte. {{A who=Rose-Marie Vinge; due=2022-12-01}}
26. Upphandlingsjurist {{I n=26}}
En gemensam upphandlingsjurist skulle kosta cirka 850 000 kr per år. {{K amount=850000; unit=kr per år}} Arvika och Eda är positiva. {{S org=Arvika; stance=yes}} {{S org=Eda; stance=yes}} Årjäng har inte svarat.
27. Ordförandekommun i juridikrådet {{I n=27}}
Juridikrådet leds under hösten av Sandra Ny från Karlstad, som stiger in efter Bo Hult. {{N person=Sandra Ny; role=ordförande; body=juridikrådet; org=Karlstad; for=Bo Hult}}
28. Offentlighet och sekretess {{I n=28}}
Justitieombudsmannen har kritiserat en kommun i länet. Helene sammanfattade beslutet.
29. Ledamot i kompetensnämnden {{I n=29}}
Munkfors lämnar platsen, Filipstad går in. {{S org=Munkfors}}{{S org=Filipstad}} Ordinarie: Vera Holt. {{N person=Vera Holt; role=ordinarie; body=kompetensnämnden; org=Filipstad}} Ersättare: Mats Dan. {{N person=Mats Dan; role=ersättare; body=kompetensnämnden; org=Filipstad}}
30. Nytt datum {{I n=30}}
Nästa gång ses vi den 1 december i Arvika. {{M date=2022-12-01}} Kjell-Arne bokar. {{A who=Kjell-Arne Stolt}}
31. Teams-kanalen {{I n=31}}
Sofie rensar bland medlemmarna. {{A who=Sofie Rudin}} Kanalen skapades 2020.
32. Kommundirektörernas uppdrag {{I n=32}}
Kommundirektörerna har beställt en genomlysning av kanslierna. {{|}}Nätverket utser Bertil, Lena Mossberg och Marie-Louise att representera nätverket i arbetet. {{D}}{{N person=Bertil Åhman; role=representant; body=genomlysning; org=Karlstad}} {{N person=Lena Mossberg; role=representant; body=genomlysning; org=Kristinehamn}} {{N person=Marie-Louise Grane; role=representant; body=genomlysning; org=Säffle}} Konsulten Ragnar Fors genomför intervjuerna.
33. Kontaktnät registratorer {{I n=33}}
Registratorerna vill att någon chef följer deras nätverk. {{|}}Berit ställer upp tills vidare. {{N person=Berit Svanlund; role=representant; body=Kontaktnät registratorer; org=Forshaga}}
34. Protokoll på webben {{I n=34}}
Ingen anmälde sig till att se över rutinen. {{|}}Är det ens tillåtet att lägga ut bilagorna? {{Q}}
35. Mötesteknik {{I n=35}}
Ljudet fungerade dåligt. Hammarö har bytt mikrofoner.
36. Brandskydd i arkiv {{I n=36}}
Räddningstjänstens inspektör Kim Alm medverkade i maj. Anteckningarna därifrån finns i kanalen.
