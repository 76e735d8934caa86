@file Kostchefsträff feb 2023.txt
@body Kostchefsnätverket Dalarna
@date 2023-02-08
@start 09:30
@end 15:00
@place Lugnet, Falun
@mode in_person
@secretary Katarina Ljus
@p Viveka Ingels | Rättvik | | chair
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef
@p Theres Lundmark | Hedemora
@p Anders Knis | Leksand
@p Ibrahim Sesay | Ludvika
@p Sofia Wallkvist | Mora
@p Tomas Hansjons | Orsa | | partial=förmiddagen;
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwińska | Säter
@p Kerstin Dunder | Vansbro
@p Eskil Norrbäck | Upphandlingscenter | | guest
@p Birgitta Olars | Malung-Sälen | | absent
@p Per-Erik Lok | Älvdalen | | absent
---
Kostchefsnätverket Dalarna
Träff 8 februari 2023, 9.30 till 15, Lugnet, Falun

Vi som var där: Viveka Ingels Rättvik (ordförande), Gunilla Hed-Norman Avesta, Mikael Aspgren Borlänge, Katarina Ljus Falun (skriver), Sofia Rapp Gagnef, Theres Lundmark Hedemora, Anders Knis Leksand, Ibrahim Sesay Ludvika, Sofia Wallkvist Mora, Tomas Hansjons Orsa (förmiddagen), Joakim Pärnebo Smedjebacken, Maja Czerwińska Säter, Kerstin Dunder Vansbro
Inbjuden: Eskil Norrbäck, Upphandlingscenter
Kunde inte: Birgitta Olars Malung-Sälen, Per-Erik Lok Älvdalen

Matpriserna {{I kind=go-round}}
Alla har fått stryk av priserna. Livsmedelsindex har gått upp med nitton procent på ett år
och ingen tror att det vänder före hösten. Vi gick runt och berättade vad nämnderna gör åt
saken. {{|}}I Avesta har man fått full kompensation och rör inte matsedeln. {{S org=Avesta; topic=matpriserna; stance=no}} {{|}}Hedemora plockar
bort den andra rätten från och med vecka 10. {{S org=Hedemora; topic=andra rätten; stance=yes}} Theres är inte glad, men det är nämndens
beslut och det är bara att rätta sig. {{|}}I Vansbro tas det ställning först när bokslutet
kommit. {{S org=Vansbro; topic=matpriserna; stance=undecided}} {{|}}Orsa har gått över till mer baljväxter och köper nästan inget nötkött längre. {{S org=Orsa; topic=matpriserna; stance=doing}}
Tomas brukar säga att barnen inte märker skillnad om man inte skyltar med den. Kerstin
skulle önska ett gemensamt uttalande till kommunstyrelserna, för ensam är hon en nagel i
ögat på sin ekonom. Några höll med. Viveka trodde mer på att prata med ekonomicheferna.
{{|}}Efter lunch kom vi fram till detta: ett uttalande på en sida går till länets samtliga
kommunstyrelser, undertecknat av hela nätverket. {{D}} {{|}}Kerstin och Gunilla får snickra ihop
texten. {{A who=Kerstin Dunder,Gunilla Hed-Norman}} Sedan vill Viveka läsa den.

Upphandlingen av livsmedel {{I kind=information}}
Eskil Norrbäck berättade läget. Avtalet med Dalgrossen går ut i januari 2025 och det nya ska
enligt lag annonseras i hela EU. Direktionen för Upphandlingscenter beslutade i december att
fisk och grönt bryts ut i egna delar. Det har vi tjatat om i åratal! Eskil själv tror på lokala
anbud på potatis men inte på kött. Upphandlingen görs av en referensgrupp där varje del av
länet finns med. Han förklarade att leverantörerna brukar höra av sig redan nu, men att vi
inte får svara. {{|}}Upphandlingscenter ordnar en leverantörsdialog den 23 mars i Borlänge. {{M date=2023-03-23; what=leverantörsdialog}}
Hur lång tid ska avtalet löpa? {{|}}Falun vill ha fyra år. {{S org=Falun; topic=avtalets längd; stance=yes}} Borlänge är inte färdiga med sitt svar. {{S org=Borlänge; topic=avtalets längd; stance=undecided}}
{{|}}Eskil mejlar ut fem frågor till oss {{A who=Eskil Norrbäck}} och vi svarar honom senast den 17 mars. {{A who=vi; to=Eskil Norrbäck; due=2023-03-17}}

Årets val {{I kind=decision}}
Nu var det dags att rösta om saker och ting. Viveka hade laddat med kladdkaka. {{|}}Hon själv fick
mandatet förlängt ett år som ordförande, {{D}} {{N person=Viveka Ingels; role=ordförande; body=Kostchefsnätverket Dalarna}} det var inte mycket att prata om. {{|}}Sekreterarsysslan
delas precis som i fjol mellan undertecknad Katarina Ljus och Ibrahim Sesay. {{D}} {{N person=Katarina Ljus; role=sekreterare; body=Kostchefsnätverket Dalarna}} {{N person=Ibrahim Sesay; role=sekreterare; body=Kostchefsnätverket Dalarna}}
I referensgruppen för upphandlingen behövde vi tre. {{|}}Norra länet får Sofia Wallkvist, {{D}} {{N person=Sofia Wallkvist; role=ledamot; body=referensgruppen för upphandlingen}} {{|}}södra
länet Joakim Pärnebo {{D}} {{N person=Joakim Pärnebo; role=ledamot; body=referensgruppen för upphandlingen}} {{|}}och mitten Mikael Aspgren. {{D}} {{N person=Mikael Aspgren; role=ledamot; body=referensgruppen för upphandlingen}} För det västra, Malung-Sälen och Vansbro,
{{|}}finns ingen än. {{V seat=ledamot; body=referensgruppen för upphandlingen}} Det berodde på att Birgitta inte var där och Kerstin ville inte svara åt
henne, {{|}}så den biten får vi runda av när vi ses i april. {{P until=2023-04-19; what=västra länets plats i referensgruppen; why=Birgitta inte var där}}
{{|}}I Måltidsrådet hos regionen blir Maja Czerwińska vår nya röst i stället för Theres, som
suttit sex år och fått nog. {{D}} {{N person=Maja Czerwińska; role=representant; body=Måltidsrådet; for=Theres Lundmark}} Anders Knis har tidigare varit med i rådet och tipsade om att läsa
handlingarna i tid. {{|}}Länsstyrelsen har för sin del plockat in Gunilla Hed-Norman i styrgruppen för
livsmedelsstrategin. {{N person=Gunilla Hed-Norman; role=ledamot; body=styrgruppen för livsmedelsstrategin}} Hon undrade vem som bekostar resorna och det visste ingen av oss. {{Q asker=Gunilla Hed-Norman}}

Specialkosten {{I kind=theme}}
Joakim visade siffror: andelen barn med intyg har fördubblats på fem år. Kostnaden ligger på
34 kronor per portion {{K amount=34; unit=kronor per portion}} mot 13 för vanlig mat. {{K amount=13; unit=kronor per portion}} Skolläkarna anser att intyg bara ska krävas vid
medicinska skäl. Livsmedelsverket har lovat nya råd till sommaren. Enligt Sofia Rapp är det
föräldrarnas oro som driver på. {{|}}Smedjebacken kräver förnyat intyg varje läsår. {{S org=Smedjebacken; topic=intyg; stance=doing}} {{|}}Gagnef
funderar på samma sak. {{S org=Gagnef; topic=intyg; stance=undecided}}
De allra flesta verkade tycka att länet borde ha samma blankett, fast det blev inte mer än
så. {{F}} {{|}}Joakim delar med sig av sin blankett till de andra. {{A who=Joakim Pärnebo; to=de andra}}

Matsvinnsmätning {{I kind=question; outcome=postponed}}
Per-Erik skulle ha visat Älvdalens våg. {{|}}Eftersom han satt fast i snön vid Åsen fick
mätningen stryka på foten och dyker upp igen den 19 april. {{P until=2023-04-19; what=Matsvinnsmätning; why=han satt fast i snön vid Åsen}} {{M date=2023-04-19}}

Avslut {{I}}
Nästa gång blir det Ludvika. {{|}}Skolmatens dag är i år den 16 mars, {{M date=2023-03-16; what=Skolmatens dag}} glöm inte att pynta! {{A who=alla}}
Tack för i dag.
/Katarina
