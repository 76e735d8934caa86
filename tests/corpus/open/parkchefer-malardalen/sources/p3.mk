@file Parkchefer maj 2021 LG.txt
@body Parkchefsnätverket Mälardalen
@date 2021-05-20
@start 10:00
@end 14:00
@place Botaniska trädgården i Uppsala
@mode hybrid
@secretary Lena Grönvik
@p Lena Grönvik | Uppsala | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Mikaela Strand | Eskilstuna | | remote
@p Ola Furusjö | Enköping | |
@p Beata Nowak | Strängnäs | |
@p Lena Ståhlbom | Nyköping | | remote
@p Ylva Tjäder | Köping | |
@p Siri Wallén | Håbo | |
@p Amir Daneshvar | Knivsta | |
@p Katja Brusewitz-Ny | SLU | forskare | guest
@p Daniel Karim | Södertälje | | absent
@p Rolf Ekbäck | Sala | | absent
@p Marko Pettersson-Vuori | Enköping | | guest absent
---
Parkchefsnätverket Mälardalen 20 maj 2021

Vi träffades utomhus i Botaniska trädgården i Uppsala och höll två meter, klockan 10.00 till 14.00. Marko Pettersson-Vuori, Enköping, har fått sin spruta och mår inte bra, så det är åter jag som pratar in. Lena Grönvik, Uppsala, ordförande.

På filtarna satt Ingvar Lundh-Petri, Västerås, Ola Furusjö, Enköping, Beata Nowak, Strängnäs, Ylva Tjäder, Köping, Siri Wallén, Håbo och Amir Daneshvar, Knivsta. På länk deltog Mikaela Strand, Eskilstuna och Lena Ståhlbom, Nyköping.
Gäst: Katja Brusewitz-Ny, forskare, SLU
Frånvarande: Daniel Karim, Södertälje, Rolf Ekbäck, Sala

Stadsträd och torka {{I kind=theme}}
Katja gick runt med oss bland träden medan hon pratade. Hennes forskargrupp har mätt savflöde i tolv arter under tre torra somrar. Klarar sig gör pterocarya, ek och robinia, medan björken dör först av alla. SLU har i år fått nya pengar av Formas och kommer att mäta i fyra städer till. Vilka fyra väljer universitetet självt. Hon avrådde från att plantera mer än tio procent av en och samma art, en regel som Köpenhamn antog redan 2015. Ingvar muttrade att Västerås har sextio procent lind och inte kan fälla stan. Växtbäddar med biokol lovprisades, fast Katja menade att kolet ibland mest är mode. Ylva frågade om salt och fick ett långt svar som jag inte hann med att tala in. Det skulle behövas en gemensam databas över vad som dör, sade Katja. Sådana finns i Tyskland, och de kräver en halvtids tjänst.
Över kaffet kom vi fram till att göra slag i saken och bygga en enkel tabell tillsammans, den döptes till Dödboken {{D}}. {{|}}Knivsta har systemvana och Amir snickrar ihop den till den 2 september {{A who=Amir Daneshvar; due=2021-09-02}}. {{|}}Katja ser över vilka kolumner som behövs {{A who=Katja Brusewitz-Ny}}. {{|}}Västerås, Strängnäs och Håbo fyller på från start {{S org=Västerås; topic=Dödboken; stance=yes}} {{S org=Strängnäs; topic=Dödboken; stance=yes}} {{S org=Håbo; topic=Dödboken; stance=yes}}, {{|}}medan Eskilstuna redan har ett eget register och inte ser meningen {{S org=Eskilstuna; topic=Dödboken; stance=no}}. {{|}}Lena i Nyköping bad att få tänka {{S org=Nyköping; topic=Dödboken; stance=undecided}}.

Skyltarna {{I kind=report}}
Siri hade tre offerter. Den dyraste var vackrast som vanligt. Trafikverkets jurist har hört av sig och menar att pilar inte får förekomma vid allmän väg, det är vägmärkesförordningen som spökar. Länsstyrelsen i Södermanland använder en egen serie sedan 2019. Ola var fortfarande inte övertygad om att folk läser skyltar över huvud taget. {{|}}Skylten ska i vart fall ha piktogram och bara en rad text, det stod vi fast vid. {{D}} {{|}}Kostnaden hamnade på tvåtusen trehundra kronor styck {{K amount=2300; unit=kr per styck}}. {{|}}Vi gav mittenofferten vårt ja {{D}} och {{|}}Siri meddelar byrån i eftermiddag {{A who=Siri Wallén; due=2021-05-20; to=byrån}}.

Trädrådet {{I kind=decision}}
Beata var med i dag och fick frågan om vem hon helst ser vid sin sida. Hon sade Ylva och Ylva sade javisst. {{|}}Saken är därmed klar: Ylva suppleant i Trädrådet till nästa vår {{D}} {{N person=Ylva Tjäder; role=suppleant; body=Trädrådet; org=Köping}}. Rådet leds ju av Göran Telning sedan många år och han lär inte släppa taget frivilligt.

Klippavtalet {{I kind=dialogue}}
Fyra av oss delar entreprenör, firma Grönfingret, och avtalen går ut i december nästa år. Ingvar hade hört att firman är till salu. Kvaliteten varierar. I Enköping tog revisorn bilder på gräs som var sextio centimeter högt utanför sitt eget hus. Enligt avtalet ska höjden vara högst tolv. Juristen brukar säga att viten är till för att tas ut, men det har ingen av oss gjort. En gemensam upphandling kan bli både billigare och krångligare. Lena Ståhlbom tyckte att vi skulle säga upp direkt; hon har å andra sidan inget avtal med dem. {{|}}Diskussionen bröts när regnet kom, och vi tar vid där vi slutade på septembermötet, det är alltså den 2 september {{P until=2021-09-02; what=Klippavtalet; why=Diskussionen bröts när regnet kom}} {{M date=2021-09-02}}. {{|}}Jag begär in timlistorna från Grönfingret under tiden {{A who=Lena Grönvik; to=Grönfingret; due=2021-09-02}}. {{|}}Hur gammal entreprenörens personal får vara visste för övrigt ingen, frågan kom från en medborgare i Köping som sett en tioåring på en åkgräsklippare. {{Q}}

Nya i klassen {{I}}
Katrineholm har anställt en parkchef efter Per Oxelgren. {{|}}Hon heter Nour Salameh och kommer från Linköping, vi får se henne på Pers stol från hösten {{N person=Nour Salameh; role=ledamot; body=Parkchefsnätverket Mälardalen; org=Katrineholm; for=Per Oxelgren}}. {{|}}Amir blir hennes fadder {{N person=Amir Daneshvar; role=fadder; org=Knivsta}}. Mikaela rapporterade från SKR:s referensgrupp, där har en göteborgare valts till ordförande och det ska vi väl överleva.

Därtill {{I}}
Naturvårdsverket öppnar Lona-bidraget i höst igen, sista dag brukar vara första december. {{|}}Visningen av robotarna i Nyköping är 11 juni klockan tio {{M date=2021-06-11; what=Visningen av robotarna}}. {{|}}Från Uppsala åker i mitt ställe Stina Blom {{N person=Stina Blom; role=ersättare; body=Visningen av robotarna; org=Uppsala; for=Lena Grönvik}}. Annars en fin dag, jordgubbarna var Amirs förtjänst.
