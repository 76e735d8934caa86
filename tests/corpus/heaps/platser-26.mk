@file platser-26.txt
@body Bibliotekschefsnätverket Norrbotten
@date 2023-11-09
@p Ingegerd Lahti | Luleå | bibliotekschef | chair
@p Tomas Rova | Boden | bibliotekschef
@p Sigrid Bohman | Piteå | bibliotekschef
@p Anna Nilimaa | Kalix | enhetschef
@p Raili Koski | Haparanda | bibliotekschef
@p Tomas Ylipää | Övertorneå | bibliotekarie
@p Mats Kero | Pajala | bibliotekschef
@p Elsy Stålnacke | Kiruna | bibliotekschef
@p Nina Fors | Gällivare | bibliotekschef
@p Hanna Blind | Jokkmokk | kulturchef
@p Nils-Johan Sandin | Arvidsjaur | bibliotekschef
@p Greta Rensfeldt | Arjeplog | kultursekreterare
@p Anna Sandelin | Älvsbyn | bibliotekschef
@p Kaisa Vuoma | Överkalix | bibliotekarie
@p Erland Westman | Region Norrbotten | biblioteksutvecklare | guest
@p Josefin Lod | Region Norrbotten | bibliotekskonsulent | guest
---
Bibliotekschefsnätverket Norrbotten
Anteckningar 2023-11-09
Närvarande:
Ingegerd Lahti, Luleå, bibliotekschef, ordförande
Tomas Rova, Boden, bibliotekschef
Sigrid Bohman, Piteå, bibliotekschef
Anna Nilimaa, Kalix, enhetschef
Raili Koski, Haparanda, bibliotekschef
Tomas Ylipää, Övertorneå, bibliotekarie
Mats Kero, Pajala, bibliotekschef
Elsy Stålnacke, Kiruna, bibliotekschef
Nina Fors, Gällivare, bibliotekschef
Hanna Blind, Jokkmokk, kulturchef
Nils-Johan Sandin, Arvidsjaur, bibliotekschef
Greta Rensfeldt, Arjeplog, kultursekreterare
Anna Sandelin, Älvsbyn, bibliotekschef
Kaisa Vuoma, Överkalix, bibliotekarie
Från regionen:
Erland Westman, Region Norrbotten, biblioteksutvecklare
Josefin Lod, Region Norrbotten, bibliotekskonsulent
Hej! Här kommer anteckningarna från förra veckans möte. Hör av er om något blivit fel.
Ny på jobbet {{I}}
Josefin Lod är ny bibliotekskonsulent hos regionen, hon har Märta Ahos gamla tjänst. {{N person=Josefin Lod; role=bibliotekskonsulent; org=Region Norrbotten; for=Märta Aho}}
I Kalix är det numera Anna Nilimaa som ansvarar för biblioteken.
Bibliotek.nu {{I kind=report}}
Katalogsamarbetet rullar på. Sigrid och Tomas R har svarat på frågor från leverantören.
Driftgruppen har bytt mötesdag till torsdagar.
Driftgruppen {{I kind=decision}}
Vi var överens om att driftgruppen ska bestå av fyra personer. {{D}}
De fyra är Tomas Rova, Anna Sandelin, Nina Fors och Mats Kero. {{N person=Tomas Rova; role=ledamot; body=Driftgruppen}} {{N person=Anna Sandelin; role=ledamot; body=Driftgruppen}} {{N person=Nina Fors; role=ledamot; body=Driftgruppen}} {{N person=Mats Kero; role=ledamot; body=Driftgruppen}}
Nina är ny, de andra var med redan förut.
Samiska bibliotekstjänster {{I kind=information}}
Sametingets bibliotekskonsulent jobbar nu heltid. Hanna tipsade om en utställning.
Biblioteksplaner {{I kind=go-round}}
Haparanda skickar sin plan på remiss i december. {{S org=Haparanda}}
Övertorneå har ingen gällande plan. {{S org=Övertorneå}}
Gällivare reviderar sin. {{S org=Gällivare; stance=doing}}
Regionala rådet {{I kind=decision}}
Elsy har företrätt oss i regionala biblioteksrådet men hinner inte längre. {{L person=Elsy Stålnacke; why=hinner inte längre}}
Sigrid kan ta det, och det tackade alla ja till. {{D}} {{N person=Sigrid Bohman; role=representant; body=regionala biblioteksrådet; for=Elsy Stålnacke}}
Erland fixar så att Sigrid får inbjudan. {{A who=Erland Westman}}
Läsfrämjande {{I kind=theme}}
Vi fick höra om läsfrämjande på BVC. Bibliotekarien från Boden, som sitter i den nationella bokstartsgruppen, berättade.
Efteråt blev det gruppsamtal. Raili och Mats skrev på blädderblock.
Bokstart i länet {{I kind=decision}}
Vi behöver en bokstartssamordnare nästa år också.
Anna Sandelin får uppdraget. {{D}} {{N person=Anna Sandelin; role=bokstartssamordnare}}
Finansieringen kommer från Kulturrådet, 180 000 kr. {{K amount=180000; unit=kr}}
Meröppet {{I kind=dialogue}}
Stökigt på några ställen. Facket har synpunkter på ensamarbete.
Pajala stänger meröppet på kvällarna. {{S org=Pajala}}
Litteraturfestival {{I kind=decision}}
Festivalen går 18–19 april. {{M date=2024-04-18; what=Festivalen}} {{M date=2024-04-19; what=Festivalen}}
Festivalgeneral blir, precis som i fjol, Raili Koski. {{N person=Raili Koski; role=festivalgeneral; body=Litteraturfestival}}
Luleå och Haparanda är med i arrangörsgruppen. {{S org=Luleå; stance=yes}} {{S org=Haparanda; stance=yes}}
Medieurval minoritetsspråk {{I kind=decision}}
Urvalsgruppen för meänkieli söker två nya. {{V seat=två nya; body=Urvalsgruppen för meänkieli}}
Tomas Ylipää och Kaisa Vuoma räckte upp handen och är nu med. {{D}} {{N person=Tomas Ylipää; role=ledamot; body=Urvalsgruppen för meänkieli}} {{N person=Kaisa Vuoma; role=ledamot; body=Urvalsgruppen för meänkieli}}
Digitala tjänster {{I kind=report}}
Erland visade statistik. E-boksutlånen ökar igen.
Kostnaden per lån är den stora frågan.
Upphandling av e-böcker {{I kind=decision}}
Vi går in i SKR:s upphandling allihop. {{D}}
Projektgruppen hos Adda har redan en norrbottning, Kiruna kommuns upphandlare.
Biblioteksföreningen {{I kind=information}}
Norrbottens regionförening har haft årsmöte. {{|}}Ny ordförande blev Greta Rensfeldt, och Hanna Blind gick ur styrelsen. {{N person=Greta Rensfeldt; role=ordförande; body=Norrbottens regionförening}} {{L person=Hanna Blind}}
Verksamhetsberättelsen finns på föreningens webb.
Bemanning sommar {{I kind=dialogue}}
Svårt att hitta vikarier. Piteå tar feriearbetare från gymnasiet.
Kontaktbibliotek beredskap {{I kind=decision}}
Kungliga biblioteket vill ha en kontaktperson per län för biblioteken i totalförsvaret.
Vår kontaktperson blir Nils-Johan. {{D}} {{N person=Nils-Johan Sandin; role=kontaktperson; body=Kungliga biblioteket}}
Nils-Johan läser in sig och berättar nästa gång. {{A who=Nils-Johan Sandin; due=2024-02-08}}
Fjärrlån {{I kind=question}}
Vem kan hålla kurs i fjärrlån när Märta har slutat? {{Q}}
Studieresa till Tromsø {{I kind=decision}}
Resan flyttas till hösten 2024 eftersom hotellen är fulla i maj. {{P what=Resan; why=hotellen är fulla i maj}}
Reskommittén (Elsy, Anna N) jobbar vidare. {{A who=Elsy Stålnacke,Anna Nilimaa}}
Skolbibliotek {{I kind=report}}
Lagförslaget om bemannade skolbibliotek väntas. Skolbibliotekarierna har en egen grupp där Boden håller i mötena.
Skolbiblioteksgruppen {{I kind=decision}}
Gruppen vill att någon av oss är med. {{|}}Nina Fors tar rollen som bollplank. {{D}} {{N person=Nina Fors; role=bollplank; body=Skolbiblioteksgruppen}}
Utbildningsdag {{I kind=decision}}
Utbildningsdagen är den 25 januari i Luleå. {{M date=2024-01-25; what=Utbildningsdagen}}
Ingegerd, Sigrid och Josefin sätter programmet. {{A who=Ingegerd Lahti,Sigrid Bohman,Josefin Lod}}
Raili kan inte komma, Haparanda skickar barnbibliotekarien Pirjo Lehto i stället. {{N person=Pirjo Lehto; role=ersättare; body=Utbildningsdag; org=Haparanda; for=Raili Koski}}
Barnbibliotekarierna {{I kind=information}}
Barnbibliotekariernas nätverk leds sedan i oktober av Pirjo Lehto (Haparanda) och Sara Åhl (Piteå). {{N person=Pirjo Lehto; role=ledare; body=Barnbibliotekariernas nätverk; org=Haparanda}} {{N person=Sara Åhl; role=ledare; body=Barnbibliotekariernas nätverk; org=Piteå}}
De ordnar en träff om tvåspråkighet i vår.
På gång i kommunerna {{I kind=go-round}}
Älvsbyn bygger om entrén. {{S org=Älvsbyn; stance=doing}}
Arjeplog funderar på bokbuss ihop med Arvidsjaur. {{S org=Arjeplog; stance=interested}}
Jokkmokk har tackat nej till samma bokbuss. {{S org=Jokkmokk; stance=no}}
Slutar {{I}}
Mats Kero går i pension den 1 februari. {{L person=Mats Kero; org=Pajala; when=2024-02-01; why=pension}}
Pajala har anställt Linnea Huuva som efterträdare. {{N person=Linnea Huuva; role=bibliotekschef; org=Pajala; for=Mats Kero}}
I driftgruppen blir det en stol över efter Mats. {{V seat=stol; body=driftgruppen}}
Ordförande och vice {{I kind=decision}}
Ingegerd är ordförande till i maj.
Tomas Rova väljs till vice ordförande nu och går in som ordförande i maj. {{D}} {{N person=Tomas Rova; role=vice ordförande; body=Bibliotekschefsnätverket Norrbotten}} {{N person=Tomas Rova; role=ordförande; body=Bibliotekschefsnätverket Norrbotten; for=Ingegerd Lahti}}
Sekreterare {{I kind=decision}}
Kaisa skrev idag. {{|}}Till och med maj är Anna Nilimaa sekreterare. {{N person=Anna Nilimaa; role=sekreterare; body=Bibliotekschefsnätverket Norrbotten}}
SKR:s biblioteksgrupp {{I kind=information}}
SKR har frågat Ingegerd om en plats i biblioteksgruppen. Hon har bett om betänketid.
Kulturchefsnätverket {{I kind=report}}
Kulturcheferna träffades i oktober, Hanna var med för Jokkmokk. De har inte utsett någon ny ordförande än.
Bokbussrådet {{I kind=decision}}
Elsy Stålnacke väljs om i bokbussrådet. {{D}} {{N person=Elsy Stålnacke; role=ledamot; body=Bokbussrådet}}
Greta Rensfeldt är ny efter Märta Aho. {{D}} {{N person=Greta Rensfeldt; role=ledamot; body=Bokbussrådet; for=Märta Aho}}
Rådet möts digitalt den 30 november. {{M date=2023-11-30; what=Rådet}}
Marknadsföring {{I kind=decision}}
Josefin samlar in bilder till kampanjen. {{A who=Josefin Lod}} Mejla dem till henne senast 24 november. {{A who=alla; due=2023-11-24; to=Josefin Lod}}
Nästa träff {{I}}
8 februari i Boden. {{M date=2024-02-08}} Tomas R bjuder på lunch.
