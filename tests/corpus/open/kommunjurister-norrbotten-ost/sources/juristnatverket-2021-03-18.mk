@file Juristnätverket 2021-03-18.txt
@body Kommunjuristnätverket Norrbotten öst
@date 2021-03-18
@start 10:00
@end 14:45
@place Zoom
@mode online
@secretary Ann-Charlotte Niemi Lund
@p Nasrin Farahani | Luleå | stadsjurist | chair remote
@p Johan Åkerstedt | Boden | kommunjurist | remote
@p Johan Vesterlund | Luleå | biträdande jurist | remote partial=§§ 1-5
@p Oskar Tapani | Haparanda | kommunjurist | remote
@p Päivi Rautio | Haparanda | upphandlingsjurist | remote
@p Stig Forsberg | Överkalix | kanslichef | remote
@p Mirja Heikkinen Dahl | Övertorneå | kommunsekreterare | remote
@p Elin Lampinen | Pajala | kommunsekreterare | remote
@p Ann-Charlotte Niemi Lund | Kalix | kommunjurist | remote
@p Tor Wikner | Dataskydd Nord AB | | guest remote partial=§ 3
---
KOMMUNJURISTNÄTVERKET NORRBOTTEN ÖST
Minnesanteckningar
Sammanträdesdag: 2021-03-18, klockan 10.00-14.45
Sammanträdesform: Zoom
Deltagande:
Nasrin Farahani, stadsjurist i Luleå, tillika ordförande
Johan Åkerstedt, kommunjurist i Boden
Johan Vesterlund, biträdande jurist i Luleå (§§ 1-5)
Oskar Tapani, kommunjurist i Haparanda
Päivi Rautio, upphandlingsjurist i Haparanda
Stig Forsberg, kanslichef i Överkalix
Mirja Heikkinen Dahl, kommunsekreterare i Övertorneå
Elin Lampinen, kommunsekreterare i Pajala
Ann-Charlotte Niemi Lund, kommunjurist i Kalix, sekreterare
Inbjuden till § 3: Tor Wikner, Dataskydd Nord AB

§ 1 Dagordning och föregående anteckningar {{I n=1}}
Dagordningen godtogs med tillägget att frågan om delegationsordningar behandlas under § 6. {{D if=med tillägget att frågan om delegationsordningar behandlas under § 6}} Anteckningarna från december föranledde ingen erinran.

§ 2 Distansmöten i nämnder {{I n=2; kind=go-round}}
Sedan pandemin bröt ut har fullmäktige i samtliga kommuner öppnat för deltagande på distans. Ordföranden önskade veta hur kommunerna ser på saken när restriktionerna upphör. Kommunallagen kräver som bekant att fullmäktige har beslutat om det, och att ledamöterna kan se och höra varandra på lika villkor. Förarbetena är tystlåtna i frågan om hemliga omröstningar. Elin Lampinen berättade inledningsvis om ett sammanträde där tre av elva ledamöter tappade bilden samtidigt.

För Lulebornas del, sade Johan Vesterlund, har tekniken fungerat väl och kommunstyrelsen har inte haft ett enda avbrott sedan i höstas. {{|}}Luleå kommer att behålla möjligheten även efter pandemin, dock inte för nämnder som prövar enskilda ärenden. {{S org=Luleå; topic=distansmöten; stance=yes}} Boden har haft ett besvär i förvaltningsrätten, där klaganden hävdade att omröstningen var odemokratisk; domstolen har avslagit men domen är överklagad. {{|}}Innan kammarrätten har sagt sitt vill man i Boden inte uttala sig. {{S org=Boden; topic=distansmöten; stance=undecided}} Övertorneå återgår till fysiska sammanträden så fort det är tillåtet. {{S org=Övertorneå; topic=distansmöten; stance=no}} Mirja Heikkinen Dahl tillade att hennes egen uppfattning är en annan, men så har presidiet bestämt. {{|}}Haparanda hoppas kunna bygga om sessionssalen till hösten och håller till dess allting på distans. {{S org=Haparanda; topic=distansmöten; stance=doing}} Överkalix hade inte hunnit lämna något svar. {{|}}Pajala är tveksamt, avstånden talar för och bredbandet emot. {{S org=Pajala; topic=distansmöten; stance=undecided}} Kalix har genom kommunfullmäktiges beslut i februari gjort ordningen permanent. {{S org=Kalix; topic=distansmöten; stance=doing}}

Johan Åkerstedt översänder kammarrättens dom till kollegorna i samma stund som den har meddelats. {{A who=Johan Åkerstedt; to=kollegorna; if=i samma stund som den har meddelats}} Det framfördes önskemål om en gemensam teknisk vägledning, något som SKR också har talat om.

§ 3 Gemensamt dataskyddsombud {{I n=3; kind=decision}}
Tor Wikner redogjorde för sitt andra år som ombud åt fyra av kommunerna. Han har hållit sju utbildningar och granskat tjugotre personuppgiftsbiträdesavtal. Integritetsskyddsmyndigheten planerar tillsyn av kommunala skolor under året. Enligt artikel 37 ska ombudet vara lätt att nå, vilket han menade att han är. Avtalet med bolaget löper ut vid nyår. Sedan Wikner hade lämnat mötet diskuterades om ett nytt avtal ska tecknas eller om en egen tjänst vore att föredra. Uppfattningarna gick isär.

Kommunjuristnätverket stannade för att förorda en gemensam tjänst med Kalix som anställande kommun. {{D if=alla fem gränskommunerna går med}} Ett villkor är att alla fem gränskommunerna går med. {{|}}Nätverket ger Ann-Charlotte Niemi Lund och Päivi Rautio i uppgift att före den 20 maj ta fram ett avtalsutkast. {{D}} {{A who=Ann-Charlotte Niemi Lund,Päivi Rautio; due=2021-05-20}} Kostnaden har av Stig Forsberg beräknats till 11,50 kronor per invånare för 2022. {{K amount=11.5; unit=kronor per invånare; years=2022}} Det ankommer på Överkalix att stämma av beräkningen med övriga ekonomichefer. {{A who=Överkalix; to=övriga ekonomichefer}}

§ 4 Visselblåsarlagen {{I n=4}}
Utredningens förslag innebär att kommuner med fler än 50 anställda ska ha egna kanaler. Lagen föreslås träda i kraft den 17 december. Remisstiden har gått ut och Luleå och Boden har yttrat sig. Nasrin Farahani ansåg att det skulle vara rimligt med en gemensam funktion, men förslaget tillåter det inte för de största. {{|}}Hon bevakar propositionen och underrättar nätverket när den har lagts på riksdagens bord. {{A who=Nasrin Farahani; to=nätverket; if=när den har lagts på riksdagens bord}} Vidare behandling anstår till hösten. {{P what=Visselblåsarlagen}}

§ 5 Representation i länets arkivråd {{I n=5; kind=decision}}
Johan Vesterlund har sedan 2018 företrätt kommunerna i länets arkivråd. {{|}}Då han till sommaren tillträder en tjänst vid länsstyrelsen behöver platsen fyllas. {{L person=Johan Vesterlund; when=till sommaren; why=tillträder en tjänst vid länsstyrelsen}} Till hans efterträdare i arkivrådet korades Elin Lampinen, med Stig Forsberg som suppleant. {{D}} {{N person=Elin Lampinen; role=representant; body=länets arkivråd; for=Johan Vesterlund}} {{N person=Stig Forsberg; role=suppleant; body=arkivrådet}} Valet av Lampinen gäller mandatperioden ut.

§ 6 Delegationsordningar {{I n=6; outcome=postponed}}
Ärendet hade aktualiserats av Oskar Tapani, som jämfört tre kommuners delegationsordningar och då funnit avsevärda skillnader. {{|}}På hans egen begäran fick det bero till majsammanträdet, i avvaktan på Skatteverkets svar. {{P until=2021-05-27; what=Delegationsordningar; why=i avvaktan på Skatteverkets svar}}

§ 7 Tid för nästa sammanträde {{I n=7}}
Nätverket samlas åter torsdagen den 27 maj. {{M date=2021-05-27}} Förvaltningsrättsdagarna går av stapeln i Umeå den 21 september, dit Mirja Heikkinen Dahl och Päivi Rautio reser med nätverkets stöd. {{M date=2021-09-21; what=Förvaltningsrättsdagarna}} {{N person=Mirja Heikkinen Dahl; role=deltagare; body=Förvaltningsrättsdagarna}} {{N person=Päivi Rautio; role=deltagare; body=Förvaltningsrättsdagarna}}

Vid protokollet
Ann-Charlotte Niemi Lund
