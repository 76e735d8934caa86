@file Socialchefsnätverket 14 oktober 2022.docx
@body Socialchefsnätverket nordvästra Värmland
@date 2022-10-14
@start 09:00
@end 11:00
@mode online
@secretary Tobias Yacoub
@p Kerstin Ovesdotter | Årjäng | | chair
@p Samir Haddad Lind | Eda
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Agneta Fryklöf | Hagfors
@p Gunnel Rask-Olsson | Arvika | | partial=från ärende 3
@p Tobias Yacoub | | | guest
@p Mats Ahlgren | Munkfors | | absent excused
@p Johanna Tveit | Hagfors | | absent
---
Socialchefsnätverket nordvästra Värmland
14 oktober 2022, klockan 9–11. Teams på grund av snöoväder (var tänkt i Torsby).
Namn	Kommun	Kommentar
Kerstin Ovesdotter	Årjäng	ordförande
Samir Haddad Lind	Eda	
Lars-Erik Mattisson	Torsby	
Petra Wikander	Sunne	
Agneta Fryklöf	Hagfors	
Gunnel Rask-Olsson	Arvika	från ärende 3
Tobias Yacoub		sekreterare
Mats Ahlgren	Munkfors	anmält frånvaro
Johanna Tveit	Hagfors	frånvarande
Ärende	Anteckning	Åtgärd
1 Journalåtkomst helgpasset {{I n=1; kind=decision}}	Dataskyddsombudet säger nej till delad åtkomst. {{|}}Parterna för egna noteringar till dess ett personuppgiftsavtal finns, så fick det bli. {{D until=null; if=till dess ett personuppgiftsavtal finns; binds=Munkfors,Hagfors}}	AF skriver avtalsutkast, 31 okt {{A who=Agneta Fryklöf; due=2022-10-31}}
2 Högskolan Trollhättan {{I n=2; kind=decision}}	Offert 74 500 kr. {{K amount=74500; unit=kr}} {{|}}Över taket, alltså tackar vi nej. {{D}}	Petra meddelar högskolan {{A who=Petra Wikander; to=högskolan}}
3 Tvåan i regionens beredning {{I n=3; kind=decision}}	Gunnel erbjöd sig och fick platsen bredvid Johanna T. {{D}} {{N person=Gunnel Rask-Olsson; role=representant; body=regionens beredning}}	
4 Ny socialtjänstlag {{I n=4; kind=theme; outcome=postponed}}	Vilar, då Johanna T har underlaget. {{P what=Ny socialtjänstlag; why=då Johanna T har underlaget}}	
5 Välfärdsteknik {{I n=5; kind=go-round}}	Eda: kameror i 30 hem {{S org=Eda; stance=doing}} {{|}}Arvika: avbrutet {{S org=Arvika; stance=no}} {{|}}Torsby: startar 2023 {{S org=Torsby; stance=yes}} {{|}}Sunne: oklart {{S org=Sunne; stance=undecided}}	Samtliga fyller i enkäten senast fredag 21/10 {{A who=Samtliga; due=2022-10-21}}
6 Julträffen {{I n=6; kind=decision}}	Flyttas från 9 till 16 december. {{D}} {{M date=2022-12-16}}	Ny kallelse – Tobias {{A who=Tobias Yacoub}}
7 Barnahus {{I n=7; kind=report}}	Samir efterträder Johanna Pålsson Ek som vår man i styrgruppen. {{N person=Samir Haddad Lind; role=representant; body=Barnahus styrgrupp; for=Johanna Pålsson Ek}} {{|}}Kvar att hitta: en suppleant. {{V seat=suppleant; body=Barnahus styrgrupp}}	Samir återkopplar 25/11 {{A who=Samir Haddad Lind; due=2022-11-25}}
8 Övrigt {{I n=8}}	Agneta slutar i mars för studier i Bergen. {{L person=Agneta Fryklöf; when=i mars; why=studier i Bergen}} {{|}}Kerstin leder inte nästa möte, Lars-Erik vikarierar. {{N person=Lars-Erik Mattisson; role=ordförande; for=Kerstin Ovesdotter; body=Socialchefsnätverket nordvästra Värmland}} {{|}}Vem betalar tolk vid norska ärenden? {{Q}}	
Det som sades om rekryteringen i Hagfors sprids inte utanför kretsen. {{X mark=sprids inte utanför kretsen; item=-}}
Nästa: 25 november, Arvika {{M date=2022-11-25; item=-}}
