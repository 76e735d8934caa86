@file LSS-chefer nov22.txt
@body LSS-chefsnätverket Stockholm Syd
@date 2022-11-22
@start 14:00
@end 16:00
@place Nynäshamn, Folkets hus
@mode in_person
@secretary Yasmine Khalil Berggren
@p Lotta Grönkvist | Haninge | | chair
@p Johanna Tingvall | Tyresö
@p Maria Sjöö | Nynäshamn
@p Maria Lindberg Ahmadi | Salem
@p Pernilla Roos | Nykvarn
@p Roland Åkerhielm | Huddinge
@p Fikreta Hodžić | Södertälje
@p Özlem Demirtaş | Botkyrka | | absent excused
@p Yasmine Khalil Berggren | | | guest
---
LSS-chefsnätverket Stockholm Syd, tis 22 nov 2022 14-16, plats: Nynäshamn, Folkets hus

Kom: LG=Lotta Grönkvist, Haninge, ordf; JT=Johanna Tingvall, Tyresö; MS=Maria Sjöö, Nynäshamn; MLA=Maria Lindberg Ahmadi, Salem; PR=Pernilla Roos, Nykvarn; RÅ=Roland Åkerhielm, Huddinge; FH=Fikreta Hodžić, Södertälje
Kom inte: ÖD=Özlem Demirtaş, Botkyrka (plugget)
Jag=Yasmine Khalil Berggren

1) nya ansiktet {{I n=1}}
FH är den Södertälje satsar på nu när Shamoun dragit. {{N person=Fikreta Hodžić; role=ledamot; body=LSS-chefsnätverket Stockholm Syd; org=Södertälje; for=Shamoun Abdulahad}} Hon ärver även hans plats i ramavtalsgruppen {{N person=Fikreta Hodžić; role=ledamot; body=ramavtalsgruppen; for=Shamoun Abdulahad}}
Hab-rådet däremot vill ingen ha, fortsatt tomt {{V seat=plats; body=Hab-rådet}}

2) läkemedelsrutinen {{I n=2; kind=decision}}
MAS:arna klara! Den funkar. {{|}}Tas i bruk 1 feb överallt utom i Huddinge {{D binds=Haninge,Tyresö,Nynäshamn,Salem,Nykvarn,Södertälje,Botkyrka}}
Huddinge har redan egen och byter inte {{S org=Huddinge; topic=läkemedelsrutin; stance=no}}
var och en informerar sina enhetschefer före jullovet 20/12 {{A who=var och en; to=sina enhetschefer; due=2022-12-20}}
PR frågade vem som håller den uppdaterad sen. kändes som om alla kollade i golvet {{Q asker=Pernilla Roos}}

3) köparavtalet {{I n=3}}
MLA:s version 2 gäller, men paragrafen om vite ska bort innan nån skriver på {{D if=paragrafen om vite ska bort innan nån skriver på}}
MLA mixtrar en version 3, 9/12 {{A who=Maria Lindberg Ahmadi; due=2022-12-09}}
Nykvarn: köper EN plats, slutgiltigt {{S org=Nykvarn; topic=barnboende; stance=yes}}
Södertälje: FH fattar inte siffrorna, kan inte säga bu eller bä {{S org=Södertälje; topic=barnboende; stance=undecided}}
plats per år = 2,35 mkr {{K amount=2.35; unit=mkr per plats och år}}

4) äldregruppen {{I n=4}}
Git N har gått i pension (grattis!), i hennes sits landar Botkyrkas nya Alma Tegelberg {{N person=Alma Tegelberg; role=ledamot; body=äldregruppen; org=Botkyrka; for=Git Norén}}
MS fortsätter styra gruppen i ett år till, önskat av alla {{N person=Maria Sjöö; role=ordförande; body=äldregruppen}}
demenspaketet fick vi skjuta på, datorn dog → tisdag 31 jan {{P until=2023-01-31; what=demenspaketet; why=datorn dog}} {{M date=2023-01-31}}

5) budget 2023, allmän klagan {{I n=5; kind=go-round}}
Tyresö: -2 % rakt av, drar in ledsagning på kvällar {{S org=Tyresö; topic=budget; stance=doing}}
Haninge: klarar sig, startar inget nytt {{S org=Haninge; topic=budget; stance=no}}
Salem: höjer avgift på korttids från mars {{S org=Salem; topic=budget; stance=doing}}
Nynäshamn: nya majoriteten vet inte vad den vill {{S org=Nynäshamn; topic=budget; stance=undecided}}

6) sesam-kursen {{I n=6; kind=decision}}
vi säger upp den till sommaren, för få anmälda {{D}}
JT ringer Sesam {{A who=Johanna Tingvall; to=Sesam}}
sista tillfället är alltså på måndag, 28/11 {{M date=2022-11-28; what=sesam-kursen}}

7) annat smått {{I n=7}}
RÅ tar med länets tolkråd-protokoll nästa gång {{A who=Roland Åkerhielm; due=2023-01-31}}
Lotta opereras i januari, Johanna (viceordf) leder 31/1 {{N person=Johanna Tingvall; role=ordförande; body=LSS-chefsnätverket Stockholm Syd; for=Lotta Grönkvist}}
MS söker nytt jobb – det säger vi INTE hemma {{X mark=det säger vi INTE hemma}}
jag gör julhälsning till Siv {{A who=Yasmine Khalil Berggren; to=Siv Malmborg Ortega}}
