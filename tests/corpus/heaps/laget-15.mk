@file laget-15.txt
@body Styrgruppen för samverkan i Göteborgsområdet
@date 2021-03-25
@p Monica Alvehus | Göteborg | stadsdirektör | chair
@p Lennart Broman | Mölndal | kommundirektör
@p Åsa Kjellin | Partille | kommundirektör
@p Erik Stake | Härryda | kommunchef
@p Gunilla Orre | Lerum | kommundirektör
@p Simon Brandt | Alingsås | kommundirektör
@p Mona Lindgren | Ale | kommunchef
@p Bo Wester | Kungälv | kommundirektör
@p Therese Hult | Lilla Edet | kommunchef
@p Bo Ahlqvist | Öckerö | kommunchef
@p Sanna Wiik | Stenungsund | kommundirektör
@p Krister Holm | Tjörn | kommunchef
@p Eva-Karin Ros | Kungsbacka | kommundirektör
@p Hedda Lans | Göteborgsregionen | förbundsdirektör
@p Mårten Tell | Göteborgsregionen | utredare
---
Styrgruppen för samverkan i Göteborgsområdet
Protokollsanteckningar 2021-03-25
Närvarande
Monica Alvehus, , stadsdirektör, Göteborg, ordförande
Lennart Broman, , kommundirektör, Mölndal
Åsa Kjellin, , kommundirektör, Partille
Erik Stake, , kommunchef, Härryda
Gunilla Orre, , kommundirektör, Lerum
Simon Brandt, , kommundirektör, Alingsås
Mona Lindgren, , kommunchef, Ale
Bo Wester, , kommundirektör, Kungälv
Therese Hult, , kommunchef, Lilla Edet
Bo Ahlqvist, , kommunchef, Öckerö
Sanna Wiik, , kommundirektör, Stenungsund
Krister Holm, , kommunchef, Tjörn
Eva-Karin Ros, , kommundirektör, Kungsbacka
Hedda Lans, , förbundsdirektör, Göteborgsregionen
Mårten Tell, , utredare, Göteborgsregionen
§ 11 Val av justerare {{I n=11; kind=decision}}
Styrgruppen utser Therese Hult att jämte ordföranden justera anteckningarna. {{D}} {{N person=Therese Hult; role=justerare; body=Styrgruppen för samverkan i Göteborgsområdet}}
§ 12 Gemensam modell för vuxenutbildning {{I n=12; kind=decision}}
Ärendebeskrivning: Dagens avtal upphör vid årsskiftet. Förslag till nytt avtal har varit på remiss i kommunerna. {{|}}Göteborg, Mölndal och Partille tillstyrker förslaget. {{S org=Göteborg; stance=yes}} {{S org=Mölndal; stance=yes}} {{S org=Partille; stance=yes}} Lilla Edet avstyrker med hänvisning till kostnaden. {{S org=Lilla Edet; stance=no}} Stenungsund och Tjörn tillstyrker under förutsättning att resorna ersätts. {{S org=Stenungsund; stance=yes}} {{S org=Tjörn; stance=yes}} Öckerö har avstått från att yttra sig. {{S org=Öckerö; stance=no}} Kungsbacka har inkommit med yttrande efter remisstidens slut.
Styrgruppen beslutar att rekommendera kommunerna att anta avtalet, {{D}} att avtalet ska gälla i tre år, {{D}} samt att ge förbundsdirektören i uppdrag att ta fram en plan för uppföljning. {{D}} {{A who=Hedda Lans}}
§ 13 Bemanning av krisstödslinje {{I n=13}}
Linjen startades i april 2020 med anledning av pandemin. Antalet samtal har minskat. {{|}}Simon Brandt anmälde att Alingsås drar sig ur linjen från den 1 maj. {{S org=Alingsås; stance=no}} Övriga kommuner har inte tagit ställning till en fortsättning. {{|}}Fråga uppkom om vem som äger telefonnumret, vilket inte kunde klarläggas. {{Q}}
§ 14 Medarbetarutbyte {{I n=14}}
Utbytet har pågått sedan 2019. Antalet deltagare har varit störst från Göteborg. {{|}}Lerum och Härryda har meddelat att de fortsätter, {{S org=Lerum; stance=yes}} {{S org=Härryda; stance=yes}} Ale pausar under året. {{S org=Ale}} Utvärderingen presenteras till hösten.
§ 15 Trafikpolitiska frågor {{I n=15}}
Västtrafik föreslår nya zoner. Förslaget behandlas av regionens kollektivtrafiknämnd i juni. {{|}}Kungsbacka motsätter sig förslaget {{S org=Kungsbacka; stance=no}} eftersom pendlingen påverkas. {{|}}Krister Holm framhöll att Tjörn i princip är positiv till förslaget. {{S org=Tjörn; stance=yes}} Erik Stake ville som privatperson gärna se en enhetstaxa.
§ 16 Rundfråga om distansundervisning {{I n=16; kind=go-round}}
Göteborg: årskurs 7–9 på distans varannan vecka. {{S org=Göteborg; topic=Rundfråga om distansundervisning}}
Mölndal: lika. {{S org=Mölndal; topic=Rundfråga om distansundervisning}}
Partille: all undervisning på plats. {{S org=Partille; topic=Rundfråga om distansundervisning}}
Kungälv: beslut fattas av rektor för respektive skola. {{S org=Kungälv; topic=Rundfråga om distansundervisning}}
Lerum: fjärrundervisning för årskurs 9 till påsk. {{S org=Lerum; topic=Rundfråga om distansundervisning}}
Öckerö: ej berörd, låg smittspridning. {{S org=Öckerö; topic=Rundfråga om distansundervisning}}
Regeringens förordning gäller tills vidare.
§ 17 Ersättare i regionala vårdrådet {{I n=17; kind=decision}}
Styrgruppen beslutar att föreslå Sanna Wiik till ersättare för Lennart Broman. {{D}} {{N person=Sanna Wiik; role=ersättare; body=regionala vårdrådet; for=Lennart Broman}} Den andra ersättarplatsen lämnas vakant. {{D}} {{V seat=ersättarplats; body=regionala vårdrådet}}
§ 18 Bostadsförsörjning {{I n=18}}
Länsstyrelsens bostadsmarknadsenkät visar på underskott i tolv av tretton kommuner, exempelvis Mölndal och Härryda. Boverket räknar med ökat behov fram till 2030. {{|}}Mona Lindgren redogjorde för Ales planer på 800 nya lägenheter i Nödinge. {{S org=Ale}} Göteborg ställer sig bakom att bostadsmålen skrivs in i strukturbilden. {{S org=Göteborg; stance=yes}}
§ 19 Upphandlade trygghetsboenden {{I n=19}}
Utredaren lämnade en muntlig rapport. {{|}}Rapporten läggs till handlingarna. {{D}}
§ 20 Gemensam finansiering av flodmynningsprojekt {{I n=20}}
Kungälv, Ale och Lilla Edet har ställt sig bakom medfinansiering, {{S org=Kungälv; stance=yes}} {{S org=Ale; stance=yes}} {{S org=Lilla Edet; stance=yes}} Göteborg kommer att pröva ärendet i kommunstyrelsen i april. {{S org=Göteborg; stance=undecided}} Alingsås avböjer medverkan. {{S org=Alingsås; stance=no}} Mårten Tell kompletterar underlaget med en kalkyl till den 15 april. {{A who=Mårten Tell; due=2021-04-15}}
§ 21 Vaccinationsplanering {{I n=21}}
Västra Götalandsregionen ansvarar för vaccineringen. Regionen har meddelat att vårdcentralerna tar över i fas tre. {{|}}Öckerö erbjuder skytteltrafik för äldre. {{S org=Öckerö; stance=doing}} Vem som ger besked om vaccinering av personal i enskilda verksamheter är oklart och frågan saknar ägare. {{Q}}
§ 22 Avfallsplan 2030 {{I n=22}}
Planen har antagits av fullmäktige i samtliga kommuner utom två. {{|}}Tjörn har återremitterat planen. {{S org=Tjörn; stance=undecided}} Stenungsunds kommunfullmäktige behandlar ärendet den 26 april. {{S org=Stenungsund; stance=undecided}} {{M date=2021-04-26; what=Stenungsunds kommunfullmäktige}} Mål och åtgärder följs upp årligen.
§ 23 Yttrande över statlig utredning om kommunal revision {{I n=23; kind=decision}}
Styrgruppen beslutar att avstå från yttrande. {{D}} Mölndal och Kungälv avser att lämna egna yttranden. {{S org=Mölndal}} {{S org=Kungälv}}
§ 24 Anmälningsärenden {{I n=24}}
Skrivelse från Funktionsrätt anmäls. Protokoll från arbetsmarknadsrådet. Delårsrapport.
§ 25 Renovering av gemensamma lokaler {{I n=25}}
Hyresvärden har aviserat höjd hyra. {{|}}Styrgruppen ställer sig positiv till en flytt förutsatt att kostnaden ryms inom budget. {{D if=förutsatt att kostnaden ryms inom budget}} Härryda har erbjudit lokal i Mölnlycke. {{S org=Härryda}}
§ 26 Friluftsliv {{I n=26}}
Göteborgsregionens leder hade rekordmånga besök 2020. Partilles del av leden är stängd för åtgärder till sommaren. {{|}}Gunilla Orre meddelade att Lerum anställer en ledsamordnare. {{S org=Lerum}} Ledens skyltar ägs av stiftelsen.
§ 27 Gymnasieantagning {{I n=27}}
Ansökningarna har ökat med tre procent. Lilla Edet saknar egen gymnasieskola. {{|}}Göteborg informerade om att antalet platser på naturvetenskap utökas. {{S org=Göteborg}} Kungsbacka begränsar antalet platser för elever från andra kommuner. {{S org=Kungsbacka}}
§ 28 Delregional utvecklingsstrategi {{I n=28}}
Strategin gäller till 2030. Behov av revidering har framförts från flera håll. Samtliga uttryckte stöd för en lättare översyn. {{|}}Ärendet återupptas vid sammanträdet den 27 maj. {{P until=2021-05-27; what=Delregional utvecklingsstrategi}} {{M date=2021-05-27}}
§ 29 Säkerhetspolitik {{I n=29}}
Information från Försvarsmakten. Informationen omfattas delvis av sekretess.
§ 30 Platser i ledningsgruppen för arbetsliv {{I n=30}}
Två platser har blivit lediga sedan Ale och Partille bytt representanter. {{V seat=plats; body=ledningsgruppen för arbetsliv; org=Ale}} {{V seat=plats; body=ledningsgruppen för arbetsliv; org=Partille}} Gruppen väljer själv ordförande. {{|}}Åsa Kjellin återkommer om Partilles namn före april månads utgång. {{A who=Åsa Kjellin}}
§ 31 Mätning av luftkvalitet {{I n=31}}
Luftvårdsförbundet redovisar årligen. Halterna i Göteborg överskrider normen på två gator. {{|}}Mölndal säger upp sitt medlemskap i förbundet. {{S org=Mölndal}} Härryda och Partille förblir medlemmar. {{S org=Härryda; stance=yes}} {{S org=Partille; stance=yes}}
§ 32 E-arkiv {{I n=32}}
E-arkivet förvaltas av Göteborgsregionen för elva kommuners räkning. {{|}}Krister Holm och Bo Ahlqvist gav besked om att Tjörn och Öckerö ansluter sig i höst. {{S org=Tjörn; stance=yes}} {{S org=Öckerö; stance=yes}} Driftleverantören är ny sedan 2020.
§ 33 Kompetensråd {{I n=33}}
Råden är branschvisa. {{|}}Rådet för vård och omsorg saknar sedan februari någon som företräder arbetsgivarna i Stenungsund och Tjörn. {{V seat=ledamot; body=Rådet för vård och omsorg}} Nästa råd hålls i Alingsås.
§ 34 Särskilt statsbidrag {{I n=34}}
Vilka kommuner omfattas? {{Q}} Det kunde inte redas ut under mötet. Socialstyrelsen har ännu inte publicerat villkoren. {{|}}Härryda har för egen del ansökt om fyra miljoner. {{S org=Härryda}} {{K amount=4; unit=miljoner}}
§ 35 Gemensam arbetsgrupp för jämlik hälsa {{I n=35; kind=decision}}
Styrgruppen är överens om att bilda en arbetsgrupp. {{D}} Gruppen ska bestå av fem personer. {{D}} Mölndal och Lerum ställer upp med var sin tjänsteperson, {{S org=Mölndal; stance=yes}} {{S org=Lerum; stance=yes}} Kungälv överväger. {{S org=Kungälv; stance=undecided}} Ale nominerar Pia Dunge. {{N person=Pia Dunge; role=ledamot; body=arbetsgrupp; org=Ale}} {{S org=Ale}}
§ 36 Regler för föreningsbidrag {{I n=36}}
Jämförelsen omfattade Lerum, Partille, Kungsbacka och Alingsås. Högst stöd per medlem har Kungsbacka. Jämförelsen är gjord av en praktikant.
§ 37 Besöksnäring {{I n=37}}
Pandemin slår hårt. {{|}}Göteborg avsätter 30 miljoner till ett omställningspaket. {{S org=Göteborg}} {{K amount=30; unit=miljoner}} Tjörn förbereder för en sommar med många gäster. {{S org=Tjörn}} Turistrådet slutar med sina kampanjer.
§ 38 Förslag om namnbyte {{I n=38}}
Förslaget väcktes 2018. Enligt Hedda Lans är frågan död. Ingen yttrade sig.
§ 39 Avgående ledamot {{I n=39}}
Eva-Karin Ros avgår ur styrgruppen den 30 juni för pension. {{L person=Eva-Karin Ros; when=den 30 juni; why=för pension}} Kungsbacka har inte utsett någon efterträdare. {{V seat=ledamot; body=styrgruppen; org=Kungsbacka}}
§ 40 Digital vårdplanering {{I n=40; kind=go-round}}
Ale: införd. {{S org=Ale; topic=Digital vårdplanering; stance=doing}}
Alingsås: införd, men används sparsamt. {{S org=Alingsås; topic=Digital vårdplanering; stance=doing}}
Härryda: inför under hösten. {{S org=Härryda; topic=Digital vårdplanering}}
Öckerö: nej. {{S org=Öckerö; topic=Digital vårdplanering; stance=no}}
Lilla Edet: tekniska problem, prövas på nytt. {{S org=Lilla Edet; topic=Digital vårdplanering}}
§ 41 Sammanträdets avslutande {{I n=41}}
Ordföranden förklarade sammanträdet avslutat.
