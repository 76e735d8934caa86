@file platser-11.txt
@body Nätverket för samhällsbyggnadschefer i Glesbygd Nord
@date 2025-02-13
@p Tord Lundqvist | Vilhelmina | samhällsbyggnadschef | chair
@p Anette Ström | Åsele | teknisk chef
@p Per-Erik Nygård | Dorotea | samhällsbyggnadschef
@p Katja Renman | Storuman | bygg- och miljöchef
@p Mårten Vik | Sorsele | teknisk chef
@p Lena Strömbäck | Malå | samhällsbyggnadschef
@p Jesper Lod | Lycksele | samhällsbyggnadschef
@p Iréne Bergfors | Norsjö | förvaltningschef
@p Tomas Nygård | Vindeln | teknisk chef
@p Hillevi Grundel | Bjurholm | samhällsbyggnadschef
@p Göran Tieva | Arjeplog | teknisk chef
@p Sandra Holmlund | Arvidsjaur | plan- och byggchef
@p Mikko Laine | Nordmaling | planchef
@p Elisabet Frände | Länsstyrelsen Västerbotten | planhandläggare | guest
@p Jakob Wikner | Region Västerbotten | samordnare | guest
---
Nätverket för samhällsbyggnadschefer i Glesbygd Nord
Minnesanteckningar 2025-02-13
Närvarande:
Tord Lundqvist, Vilhelmina, samhällsbyggnadschef, ordförande
Anette Ström, Åsele, teknisk chef
Per-Erik Nygård, Dorotea, samhällsbyggnadschef
Katja Renman, Storuman, bygg- och miljöchef
Mårten Vik, Sorsele, teknisk chef
Lena Strömbäck, Malå, samhällsbyggnadschef
Jesper Lod, Lycksele, samhällsbyggnadschef
Iréne Bergfors, Norsjö, förvaltningschef
Tomas Nygård, Vindeln, teknisk chef
Hillevi Grundel, Bjurholm, samhällsbyggnadschef
Göran Tieva, Arjeplog, teknisk chef
Sandra Holmlund, Arvidsjaur, plan- och byggchef
Mikko Laine, Nordmaling, planchef
Elisabet Frände, Länsstyrelsen Västerbotten, planhandläggare
Jakob Wikner, Region Västerbotten, samordnare
Inledande ord {{I}}
Tord hälsade välkommen och gick igenom dagordningen.
Ett särskilt välkommen riktades till Mikko Laine, planchef i Nordmaling sedan årsskiftet, som ny i gruppen. {{N person=Mikko Laine; role=ledamot; body=Nätverket för samhällsbyggnadschefer i Glesbygd Nord; org=Nordmaling}}
Läget i kommunerna {{I kind=go-round}}
Vindeln har brist på tomter. {{S org=Vindeln}}
Malå bygger ett nytt särskilt boende med start till hösten. {{S org=Malå; stance=doing}}
Åsele har lagt ner sin planavdelning och köper tjänsten från Vilhelmina. {{S org=Åsele}}
Dorotea kan tänka sig samma upplägg. {{S org=Dorotea; stance=interested}}
Plansamverkan {{I kind=decision}}
Samverkansgruppen är sedan 2021 bemannad med planarkitekter från fyra kommuner. Den har saknat chefsförankring.
Nätverket beslutade att en av cheferna alltid ska ingå i samverkansgruppen. {{D}}
Först ut är Sandra Holmlund, som går in från den 1 mars. {{N person=Sandra Holmlund; role=ledamot; body=Samverkansgruppen}}
Sandra informerar planarkitekterna. {{A who=Sandra Holmlund; to=planarkitekterna}}
Bostadsförsörjning {{I kind=report}}
Elisabet Frände presenterade årets bostadsmarknadsenkät. Nio av tretton kommuner uppger underskott.
Kontaktperson för enkäten på länsstyrelsen är numera Elisabet Frände själv, sedan Jonna Mark lämnat. {{N person=Elisabet Frände; role=kontaktperson; org=Länsstyrelsen; for=Jonna Mark}} {{L person=Jonna Mark; org=Länsstyrelsen}}
Vägsamråd med Trafikverket {{I kind=decision}}
Trafikverket kallar till vägsamråd två gånger om året. Vid höstens samråd medverkade Jesper och Iréne.
Uppdraget att föra nätverkets talan vid vägsamråden gick till Tomas Nygård. {{D}} {{N person=Tomas Nygård; role=representant; body=vägsamråden}}
Vårens samråd är den 3 april. {{M date=2025-04-03; what=Vårens samråd}}
Kommunerna mejlar sina prioriteringar till Tomas senast 20 mars. {{A who=Kommunerna; due=2025-03-20; to=Tomas Nygård}}
Byggherredialog {{I kind=information}}
Jakob Wikner berättade om regionens byggherredialog. Den leds av en extern moderator.
Styrgrupp för Vindkraftscentrum {{I kind=decision}}
Hillevi Grundel sade i höstas upp sin plats i styrgruppen. {{L person=Hillevi Grundel}}
På hennes stol sätter sig Göran Tieva. {{D}} {{N person=Göran Tieva; role=ledamot; body=Styrgrupp för Vindkraftscentrum; for=Hillevi Grundel}}
Katja Renman behåller sin plats. {{N person=Katja Renman; role=ledamot; body=Styrgrupp för Vindkraftscentrum}}
Dricksvatten {{I kind=dialogue}}
Mårten Vik tog upp de nya kraven på uranhalt. Flera kommuner saknar egen driftingenjör.
Det skulle underlätta med en gemensam VA-ingenjör, men ingen är beredd att ta arbetsgivaransvaret.
Ny teknisk chef i Norsjö {{I kind=information}}
Norsjös nye tekniska chef heter Arne Kling och börjar 1 april. {{N person=Arne Kling; role=teknisk chef; org=Norsjö}}
Fram till dess täcker Iréne upp. {{N person=Iréne Bergfors; role=teknisk chef; org=Norsjö; for=Arne Kling}}
Bygglovsalliansen {{I kind=decision}}
Bygglovsalliansen är en rikstäckande förening. Länets plats i dess råd har alternerat mellan Skellefteå och Umeå.
Det är nu vår tur och Katja Renman utsågs att representera inlandet. {{D}} {{N person=Katja Renman; role=representant; body=Bygglovsalliansen}}
Umeå står för ersättaren.
Snöröjningsavtal {{I kind=dialogue}}
Lycksele har upphandlat nya entreprenörer. {{S org=Lycksele}}
Bjurholm avvaktar domen i förvaltningsrätten. {{S org=Bjurholm; stance=undecided}}
Nätverkets ledning {{I kind=decision}}
Tord har flaggat för att han vill lämna över ordförandeskapet till sommaren.
Två kandidater fanns: Lena Strömbäck och Jesper Lod. {{|}}Efter omröstning stod det klart att Lena blir ordförande från 1 juli. {{D}} {{N person=Lena Strömbäck; role=ordförande; body=Nätverket för samhällsbyggnadschefer i Glesbygd Nord; for=Tord Lundqvist}}
Jesper accepterade att vara vice ordförande. {{N person=Jesper Lod; role=vice ordförande; body=Nätverket för samhällsbyggnadschefer i Glesbygd Nord}}
Återbruk av byggmaterial {{I kind=theme}}
Temat inleddes av avfallschefen i Skellefteå. Han är även ordförande i Avfall Sveriges regiongrupp.
Därefter fördes samtal i bikupor.
GIS-gruppen {{I kind=decision}}
Två av medlemmarna har bytt arbetsgivare. Gruppen består nu av Sorseles och Lyckseles GIS-ingenjörer.
Storuman och Arvidsjaur lovade att förstärka gruppen. {{S org=Storuman; stance=yes}} {{S org=Arvidsjaur; stance=yes}}
Från Storuman blir det mätingenjören Ida Lax och från Arvidsjaur Nils-Petter Skum. {{N person=Ida Lax; role=ledamot; body=GIS-gruppen; org=Storuman}} {{N person=Nils-Petter Skum; role=ledamot; body=GIS-gruppen; org=Arvidsjaur}}
Energibesiktning {{I kind=information}}
Boverkets nya regler gäller från 2026. Boverket anordnar webbinarier.
Markägarrådet {{I kind=decision}}
Sveaskog har startat ett markägarråd. {{|}}Kommunerna har fått en stol, som ännu inte är tillsatt. {{V seat=stol; body=Markägarrådet}}
Nätverket valde att inte tillsätta stolen innan uppdraget är beskrivet. {{D}}
Jakob begär in en uppdragsbeskrivning. {{A who=Jakob Wikner; to=Sveaskog}}
Gruvetableringar {{I kind=report}}
Göran berättade om läget i Laver. Länsstyrelsens beslut är överklagat. Kommunens projektledare för etableringen avslutade sitt uppdrag förra året.
Regionens transportplanegrupp {{I kind=decision}}
Regionen vill att nätverket pekar ut två personer.
Valet föll på Per-Erik Nygård och Anette Ström. {{D}} {{N person=Per-Erik Nygård; role=representant; body=Regionens transportplanegrupp}} {{N person=Anette Ström; role=representant; body=Regionens transportplanegrupp}}
Om någon av dem får förhinder går Hillevi in. {{N person=Hillevi Grundel; role=ersättare; body=Regionens transportplanegrupp}}
Detaljplan för fjällnära byggande {{I kind=question}}
Vem bevakar Boverkets översyn åt oss? {{Q}}
Förändringar i Sorsele {{I kind=information}}
Mårten Vik går i pension efter trettio år. {{|}}Sista dagen är 30 april. {{L person=Mårten Vik; org=Sorsele; when=2025-04-30; why=pension}}
Kommunen har valt att inte återbesätta tjänsten. {{S org=Sorsele}}
Uppgifterna går över till Kjell Fors, fastighetschef, som därmed blir Sorseles ansikte i nätverket. {{N person=Kjell Fors; role=ledamot; body=Nätverket för samhällsbyggnadschefer i Glesbygd Nord; org=Sorsele; for=Mårten Vik}}
Anläggningslotsar {{I kind=decision}}
Varje kommun ska ha en lots. Klara är:
- Lycksele: Britta Öst {{N person=Britta Öst; role=lots; org=Lycksele; body=Anläggningslotsar}}
- Vilhelmina: Tord Lundqvist {{N person=Tord Lundqvist; role=lots; org=Vilhelmina; body=Anläggningslotsar}}
- Malå: Lena Strömbäck t.v. {{N person=Lena Strömbäck; role=lots; org=Malå; body=Anläggningslotsar}}
- Bjurholm: ej utsedd {{V seat=lots; org=Bjurholm; body=Anläggningslotsar}}
Laddinfrastruktur {{I kind=dialogue}}
Tomas visade en karta över laddplatser. Energikontoret bistår med rådgivning, och dess nya vd presenteras på nästa möte.
Samverkansavtal om byggnadsinspektörer {{I kind=decision}}
Frågan tas upp igen den 15 maj, då Arvidsjaurs nämnd ska ha sagt sitt. {{P until=2025-05-15; what=Frågan; why=då Arvidsjaurs nämnd ska ha sagt sitt}} {{M date=2025-05-15}}
Lantmäterifrågor {{I kind=information}}
Lantmäteriet har tillsatt en ny regionchef för norra området: Torsten Hedin. {{N person=Torsten Hedin; role=regionchef för norra området; org=Lantmäteriet}}
Handläggningstiderna är fortsatt långa.
Skogsstrategi {{I kind=report}}
Skogsstrategins partnerskap träffades i januari. Iréne deltog som åhörare. Ordförande i partnerskapet är landshövdingen.
Jury för årets byggnad {{I kind=decision}}
Juryn förnyas varje år. {{|}}I årets jury finns Elisabet Frände, Mikko Laine och Katja Renman. {{N person=Elisabet Frände; role=ledamot; body=Jury för årets byggnad}} {{N person=Mikko Laine; role=ledamot; body=Jury för årets byggnad}} {{N person=Katja Renman; role=ledamot; body=Jury för årets byggnad}}
Prissumman är 25 000 kronor. {{K amount=25000; unit=kronor}}
Klimatpolitiska rådets besök {{I kind=information}}
Besöket sker den 20 maj i Lycksele. {{M date=2025-05-20; what=Besöket}} Jesper är värd och Tord ger en inledning. {{A who=Tord Lundqvist}}
Deltagande i Nordbygg {{I kind=decision}}
Av kostnadsskäl skickas bara en person från nätverket, och det blir Mikko. {{D}} {{N person=Mikko Laine; role=deltagare; body=Nordbygg}}
Övriga är välkomna att åka på egen bekostnad.
Protokollförare {{I kind=information}}
Jakob fortsätter som nätverkets protokollförare t.o.m. december. {{N person=Jakob Wikner; role=protokollförare; body=Nätverket för samhällsbyggnadschefer i Glesbygd Nord}}
Rapporter {{I kind=report}}
Inget från plangruppen. VA-gruppen har inte haft möte.
Avslut {{I}}
Tord tackade för engagemanget. Anette och Per-Erik ordnade lunchen.
