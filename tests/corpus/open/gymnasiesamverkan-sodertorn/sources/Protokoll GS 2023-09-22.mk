@file Protokoll GS 2023-09-22.txt
@body Gymnasiesamverkan Södertörn
@date 2023-09-22
@start 13:00
@end 16:10
@place Haninge kommunhus, sammanträdesrum Jordbro
@mode in_person
@secretary Marika Fahlcrantz
@p Jukka Salonen | Haninge | utbildningsdirektör | chair
@p Birgitta Söderqvist | Huddinge | gymnasiechef
@p Anette Holgersson | Botkyrka | utbildningsdirektör
@p Mahmoud Karimi | Nynäshamn | förvaltningschef
@p Eva Tegelmark | Salem | skolchef
@p Carl-Johan Ståhle | Tyresö | gymnasiechef | partial=§§ 23–26;
@p Helena Ask | Södertälje | verksamhetschef | for=Eva Winblad
@p Marika Fahlcrantz | | sekreterare | guest
@p Sofia Bratt | antagningskansliet | antagningschef | guest partial=§ 24;
@p Eva Winblad | Södertälje | utbildningsdirektör | absent
@p Petra Lindros | Nykvarn | skolchef | absent
---
GYMNASIESAMVERKAN SÖDERTÖRN
PROTOKOLL
Sammanträdesdatum 2023-09-22

Tid: klockan 13.00–16.10
Plats: Haninge kommunhus, sammanträdesrum Jordbro

Beslutande
Jukka Salonen, utbildningsdirektör, Haninge, ordförande
Birgitta Söderqvist, gymnasiechef, Huddinge
Anette Holgersson, utbildningsdirektör, Botkyrka
Mahmoud Karimi, förvaltningschef, Nynäshamn
Eva Tegelmark, skolchef, Salem
Carl-Johan Ståhle, gymnasiechef, Tyresö, §§ 23–26
Helena Ask, verksamhetschef, Södertälje, tjänstgörande ersättare för Eva Winblad

Övriga deltagande
Sofia Bratt, antagningschef, antagningskansliet, § 24
Marika Fahlcrantz, sekreterare

Frånvarande
Eva Winblad, utbildningsdirektör, Södertälje
Petra Lindros, skolchef, Nykvarn

§ 23 Val av justerare och dagordningens fastställande {{I n=23; kind=decision}}
Ordföranden hälsar de närvarande välkomna till höstens första sammanträde. {{|}}Att vid
sidan av ordföranden justera dagens protokoll utses Eva Tegelmark. {{D}} {{N person=Eva Tegelmark; role=justerare; body=Gymnasiesamverkan Södertörn}} {{|}}Dagordningen
godkänns med det tillägget att en fråga från Nynäshamn om skolkort förs upp under
övrigt. {{D if=med det tillägget att en fråga från Nynäshamn om skolkort förs upp under övrigt}}

§ 24 Antagningen till läsåret 2023/2024 {{I n=24; kind=report}}
Sofia Bratt redogör för antagningen, som i år har omfattat 9 412 sökande från
samverkans åtta kommuner. Antagningskansliet har enligt henne haft sin lugnaste
sommar på länge, trots att Skolverkets nya meritvärdestabeller kom sent. Andelen som
fick sitt förstahandsval uppgår till 71 procent, vilket är två procentenheter fler
än året innan. Vård- och omsorgsprogrammet fortsätter att tappa, och i Tumba finns
nu fler platser än sökande. {{|}}Botkyrka har därför lagt två klasser vilande. {{S org=Botkyrka; topic=vård- och omsorgsprogrammet; stance=no}} {{|}}Birgitta
Söderqvist invänder att detta drabbar hela Södertörn, eftersom regionen behöver
undersköterskor, och upplyser om att Huddinge tvärtom kommer att utöka med en klass
nästa höst. {{S org=Huddinge; topic=vård- och omsorgsprogrammet; stance=yes}}
Helena Ask frågar om statistiken kan brytas ned på stadsdelar. {{|}}Det låter sig göras,
svarar Sofia Bratt, men det tar sin tid, och hon åtar sig att lämna en sådan
sammanställning när höstlovet är över. {{A who=Sofia Bratt}} Sedan riksdagen beslutade om ett gemensamt
skolval har flera kommuner väntat på föreskrifter, men några sådana har inte synts
till. Skulle de komma före jul får kansliet rita om sina planer från grunden, säger
hon.
{{|}}Gymnasiesamverkan beslutar
att lägga redovisningen till handlingarna, {{D}}
att inför nästa år pröva ett gemensamt öppet hus för vårdprogrammen, {{D}} samt
{{|}}att ge antagningskansliet i uppdrag att till sammanträdet den 1 december beräkna
vad ett sådant öppet hus kostar. {{D}} {{A who=antagningskansliet; due=2023-12-01}} {{M date=2023-12-01}}

§ 25 Interkommunal ersättning 2024 {{I n=25; kind=decision}}
Ärendet har beretts av ekonomgruppen. {{|}}Dess förslag innebär att programpriserna
räknas upp med 3,6 procent, vilket för naturvetenskapsprogrammet betyder 104 700
kronor per elev. {{K amount=104700; unit=kronor per elev; years=2024}} Region Stockholms tillväxtnämnd brukar uttala sig i november, och
Storsthlm rekommenderade i juni en något lägre uppräkning. {{|}}Mahmoud Karimi framhåller
att Nynäshamn är en nettoköpare av platser och att varje procent motsvarar 1,1
miljoner kronor för kommunen. {{K amount=1.1; unit=miljoner kronor}} {{|}}Nynäshamn motsätter sig därför uppräkningen. {{S org=Nynäshamn; topic=interkommunal ersättning; stance=no}} {{|}}Salem
ställer sig bakom den. {{S org=Salem; topic=interkommunal ersättning; stance=yes}} Eftersom Nykvarn saknas vid bordet vet ingen hur kommunen ser
på saken. Carl-Johan Ståhle yrkar på återremiss och får stöd av Mahmoud Karimi, men
yrkandet faller.
{{|}}Efter att ordföranden ställt proposition på förslaget finner han att samverkan
antar programprislistan för 2024. {{D until=2024-12-31}} Mahmoud Karimi reserverar sig till förmån för eget
yrkande. {{|}}Ekonomgruppens ordförande, Jan-Erik Wallgren, anmodas att översända listan
till Storsthlm. {{A who=Jan-Erik Wallgren; to=Storsthlm}}

§ 26 Yrkescollege Söder {{I n=26; outcome=postponed}}
Frågan om samverkans plats i styrelsen för Yrkescollege Söder väcktes redan i maj.
Sedan dess har två möten hållits med branschen, det senaste den 4 september.
{{|}}Södertälje är intresserat av att husera verksamheten, enligt vad Helena Ask har
hört, {{S org=Södertälje; topic=Yrkescollege Söder; stance=interested}} {{|}}medan Haninge ännu inte har tagit ställning. {{S org=Haninge; topic=Yrkescollege Söder; stance=undecided}} {{|}}Då Eva Winblad, som förberett
ärendet, är på tjänsteresa finner de närvarande det lämpligast att bordlägga
Yrkescollege Söder till den 20 oktober. {{P until=2023-10-20; what=Yrkescollege Söder; why=Då Eva Winblad, som förberett ärendet, är på tjänsteresa}} {{M date=2023-10-20}}

§ 27 Övrigt {{I n=27}}
a) Skolkort för växelvis boende. {{I n=a; level=2; kind=question}} Mahmoud Karimi undrar hur andra kommuner tolkar lagen om elevresor när ett barn bor växelvis. Svaren går isär. {{|}}Tyresö betalar två kort, {{S org=Tyresö; topic=skolkort; stance=yes}} trots att lagen enligt Carl-Johan Ståhle inte kräver det. {{|}}Vem ansvarar om eleven är skriven i en kommun utanför samverkan? Frågan förblir obesvarad. {{Q asker=Mahmoud Karimi}}
b) Ny ledamot i programrådet för teknik. {{I n=b; level=2}} Haninges rektor Liselott Brandt efterträder Hans Norén, som gick i pension i juni, i programrådet för teknik. {{N person=Liselott Brandt; role=ledamot; body=programrådet för teknik; org=Haninge; for=Hans Norén}} {{L person=Hans Norén; org=Haninge; when=i juni; why=pension}} Utnämningen är Haninges egen.
c) Studiebesök. {{I n=c; level=2}} Anette Holgersson berättar om en resa till Tammerfors som hon gjorde i våras, och om hur finska lärare betygsätter mindre men bedömer mer. Hon hoppas att fler får se det. {{|}}Intresset är stort, men någon resa bestäms inte. {{F}}

Sammanträdet avslutas.

Vid protokollet: Marika Fahlcrantz
Justeras: Jukka Salonen, Eva Tegelmark
