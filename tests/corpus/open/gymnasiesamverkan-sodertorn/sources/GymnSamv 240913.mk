@file GymnSamv 240913.txt
@body Gymnasiesamverkan Södertörn
@date 2024-09-13
@start 09:00
@end 12:30
@place Tyresö, Bollmoravägen 20
@mode hybrid
@secretary Jan-Erik Wallgren
@p Eva Tegelmark | Salem | | chair
@p Jukka Salonen | Haninge
@p Carl-Johan Ståhle | Tyresö
@p Petra Lindros | Nykvarn
@p Thomas Ekdahl | Huddinge
@p Mahmoud Karimi | Nynäshamn | | remote
@p Eva Winblad | Södertälje | | remote
@p Jan-Erik Wallgren | | | guest
@p Amira Dolk | antagningskansliet | | guest
@p Anette Holgersson | Botkyrka | | absent
---
Gymnasiesamverkan Södertörn. Prot. fre 2024-09-13 kl. 09.00–12.30. Tyresö,
Bollmoravägen 20 (länk f. två led.)

Eva Tegelmark      Salem        ordf.
Jukka Salonen      Haninge
Carl-Johan Ståhle  Tyresö
Petra Lindros      Nykvarn
Thomas Ekdahl      Huddinge
Mahmoud Karimi     Nynäshamn    länk
Eva Winblad        Södertälje   länk
Adj.
Amira Dolk         antagningskansliet
Jan-Erik Wallgren  sekr.
Förfall
Anette Holgersson  Botkyrka

§ 23  JUST. {{I n=23; kind=decision}}
Jukka Salonen förordnas. {{D}} {{N person=Jukka Salonen; role=just.; body=Gymnasiesamverkan Södertörn}} Han anmärkte skämtsamt att det är roligare än att leda.

§ 24  V. ORDF. {{I n=24; kind=decision}}
Valber. (CJS, PL) hade tillfrågat samtl. Samtl. utom en tackade nej. Enl. stadgan §
6 ska v. ordf. komma från annan komm. än ordf., vilket uteslöt ett av namnen i alla
fall. {{|}}T. Ekdahl fick samtl. röster och är v. ordf. t.o.m. 30/6 2026. {{D until=2026-06-30}} {{N person=Thomas Ekdahl; role=v. ordf.; body=Gymnasiesamverkan Södertörn}} Valber.
upplöstes inte, den sitter enl. stadgan året ut.

§ 25  PRISLISTA 2025 {{I n=25; kind=decision}}
Ekonomgr. nya underlag: uppräkn. 2,8 % (maj: 3,4 %). JEW föredrog. {{|}}Exempel: NA 107
600 kr/el. {{K amount=107600; unit=kr/el.; years=2025}}, {{|}}VO 131 200 kr/el. {{K amount=131200; unit=kr/el.; years=2025}} Storsthlms styrelse beslutade 23/5 i linje m. vårt
yttr. på p. (a) men tvärtemot på (b). {{|}}Södertälje hade därför hellre sett ett eget
strukturavdrag. {{S org=Södertälje; topic=prislista; stance=no}} {{|}}Nynäshamn är denna gång positivt. {{S org=Nynäshamn; topic=prislista; stance=yes}} {{|}}Haninge hade inte hunnit behandla
förslaget internt, {{S org=Haninge; topic=prislista; stance=undecided}} varför Jukka avstod. Frågan om friskolornas andel kom upp; lagen
kräver lika villkor, så listan gäller även dem. Carl-Johan undrade om revisorerna i
Tyresö har rätt i att programpris IN är för högt satt. JEW: de har räknat på 14 el.,
vi på 22.
{{|}}Prislistan godtogs m. tillägg att IN särredovisas. {{D if=m. tillägg att IN särredovisas; until=2025-12-31}} {{|}}Ekonomgr. lämnar särredovisn. t.
nästa möte, 8/11. {{A who=Ekonomgr.; due=2024-11-08}} {{M date=2024-11-08}}

§ 26  ANTAGN. 24/25 {{I n=26; kind=report}}
A. Dolk redog. för sin första sommar. 9 702 sök., 70,4 % fick förstahandsval. 61
el. obehöriga t. IM stod utan plats 1/9, jfr 22 året innan. Det beror enl. Amira på
att Tyresö stängt IN. Carl-Johan höll inte med: stängn. rörde 18 el. Hade kansliet
flaggat i mars hade ngn kunnat bygga ut. Thomas påminde om att kansliet då saknade
veckosiffror. {{|}}Nykvarn köper sedan aug. 6 IM-platser av Södertälje. {{S org=Nykvarn; topic=IM; stance=doing}} {{|}}Huddinge öppnar
en extra IM-grupp v. 40. {{S org=Huddinge; topic=IM; stance=yes}} {{|}}Salem kan f.n. inte svara på om lokaler finns. {{S org=Salem; topic=IM; stance=undecided}}
{{|}}Ordf. sammanfattade att kommunerna bör hjälpas åt, vilket ingen motsade; hon
ställde dock inget yrkande. {{F}}
{{|}}Amira tillställer varje kommun en namnlista före 20/9. {{A who=Amira Dolk; due=2024-09-20; to=varje kommun}} {{|}}Listan omfattas av sekr.
enl. OSL 23 kap. och får inte läggas på delade ytor. {{X mark=får inte läggas på delade ytor}} 

§ 27  REKR. ANTAGN.CHEF {{I n=27; outcome=postponed}}
T. Ekdahl: 12 sök., 4 intervj. Slutkand. återtog sin ansökan igår. {{|}}Ny omgång krävs,
avg. kan ske tidigast 8/11. {{P until=2024-11-08; what=REKR. ANTAGN.CHEF; why=Slutkand. återtog sin ansökan igår}} {{|}}Amira ställer upp som tf t.o.m. årsskiftet. {{N person=Amira Dolk; role=tf; body=antagningskansliet}} {{|}}Lönetillägg
4 500 kr/mån. beviljades henne. {{D until=2024-12-31}} {{K amount=4500; unit=kr/mån.}} {{|}}Thomas annonserar på nytt. {{A who=Thomas Ekdahl}}

§ 28  UPPDRAG I ANDRA ORGAN {{I n=28; kind=report}}
Gymnasieindex ref.råd: Ruben Achterberg närvarade första ggn 28/8, rapp. finns i
mappen. {{|}}Yrkescollege: Mahmoud inträdde som ers. för E. Winblad vid styr.mötet 5/9,
då hon var i Bryssel. {{N person=Mahmoud Karimi; role=ers.; body=Yrkescollege; for=Eva Winblad}} {{|}}Styr. har höjt avg. t. 46 tkr. {{K amount=46; unit=tkr}} {{|}}Ekonomgr.: L. Ström ny fr.
Tyresö, avlöser G. Palm. {{N person=Lina Ström; role=ledamot; body=Ekonomgr.; org=Tyresö; for=G. Palm}}
Storsthlms avtalsgr. behöver 1 repr. från oss, namn 1/11. Eva W var villig men inte
förrän hon talat m. sin KD. {{|}}Frågan om repr. i avtalsgr. vilar till 8/11. {{P until=2024-11-08; what=repr. i avtalsgr.; why=inte förrän hon talat m. sin KD}} {{|}}Storsthlm
anhålls om anstånd, av JEW. {{A who=Jan-Erik Wallgren; to=Storsthlm}}

§ 29  RAPPORTER I ÖVR. {{I n=29}}
- {{|}}Nykvarns KF antog avtalstillägget om ny nyckel 20/6, {{S org=Nykvarn; topic=fördeln.nyckel; stance=yes}} {{|}}Huddinges KF avslog 2/9. {{S org=Huddinge; topic=fördeln.nyckel; stance=no}}
{{|}}Faller därmed hela avtalet? Juridiskt oklart, noterades. {{Q}}
- Rektorskonf. 3–4/10: {{M date=2024-10-03; what=Rektorskonf.}} {{M date=2024-10-04; what=Rektorskonf.}} 54 anm., Petra inledn.talar. {{N person=Petra Lindros; role=inledn.talare; body=Rektorskonf.}}
- Flytten från Flemingsberg kostade 112 tkr. {{K amount=112; unit=tkr}}

Jan-Erik Wallgren
