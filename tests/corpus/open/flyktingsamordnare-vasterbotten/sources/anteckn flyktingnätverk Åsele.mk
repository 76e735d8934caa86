@file anteckn flyktingnätverk Åsele.txt
@body Flyktingsamordnarnätverket i Västerbotten
@date 2025-03-20
@start 09:45
@end 14:00
@place Åsele, kommunhuset plan 2
@mode hybrid
@secretary Sara-Linn Backe
@p Abdirahman Yusuf | Skellefteå | | chair
@p Inga-Britt Näslund | Åsele
@p Erik Tuoma | Dorotea
@p Stig Lövbom | Nordmaling
@p Fatima Nordlund | Sorsele | | remote
@p Maja Rönnholm | Storuman
@p Maja Lundqvist | Norsjö | | remote
@p Linus Ek | Umeå | | for=Agneta Sehlin
@p Karin Stensdotter | Lycksele
@p Sara-Linn Backe | | | guest
@p Agneta Sehlin | Umeå | | absent
@p Leyla Aslan | Vännäs | | absent
@p Per-Olov Granberg | Vindeln | | absent
@p Hanna Wikberg | Robertsfors | | absent
---
Flyktingsamordnarnätverket i Västerbotten. Åsele, kommunhuset plan 2. 20/3 2025, 09.45-14.

Abdirahman Yusuf, Skellefteå, ordförande
Inga-Britt Näslund, Åsele
Erik Tuoma, Dorotea
Stig Lövbom, Nordmaling
Maja Rönnholm, Storuman
Karin Stensdotter, Lycksele
Linus Ek, Umeå (för Agneta Sehlin)
Skärm: Fatima Nordlund, Sorsele; Maja Lundqvist, Norsjö
Skrev: Sara-Linn Backe

Ej med idag: Agneta Sehlin Umeå. Leyla Aslan Vännäs. Per-Olov Granberg Vindeln. Hanna Wikberg Robertsfors.

1 Incheckning {{I n=1}}
Hur mår man. Blandat. Tre har influensa hemma, två letar nytt jobb (inga namn här). Inga-Britt bjöd på palt, före mötet av någon anledning.

2 Remissvaret {{I n=2; kind=report}}
Skickat 3 mars av Stig, kvittens fått. {{|}}Skellefteå ställde sig bakom till slut, {{S org=Skellefteå; topic=remiss; stance=yes}} Malå inte. {{S org=Malå; topic=remiss; stance=no}} Finns på Regeringskansliets sida. Utredaren har sagt i radio att hon läser allt. Sen väntar vi, proposition i höst om allt går enligt plan, sen riksdagen. Stig tyckte att vi borde gjort så här redan 2019. Svårt att säga emot.

3 Dari, ja eller nej {{I n=3; kind=decision}}
Erik kom fram utan bil i diket den här gången. Siffror: 14 i Dorotea, 9 Vilhelmina, 6 Sorsele. {{|}}Minst 20 behövs för att bära kursledarens lön, då knappt 2 100 kr per person. {{K amount=2100; unit=kr per person}} Räcker alltså. {{|}}Sorsele går med direkt, {{S org=Sorsele; topic=Dari; stance=yes}} Fatima behöver inte fråga nån. {{|}}Vilhelmina har svarat Erik att de vill, men måste ha det i nämnd först, {{S org=Vilhelmina; topic=Dari; stance=interested}} nämnden sitter 9 april. {{M date=2025-04-09; what=nämnden i Vilhelmina}}
så: start i augusti på dari också, förutsatt nämnd-ja i Vilhelmina. {{D if=förutsatt nämnd-ja i Vilhelmina}} Blir det nej där, omtag. {{|}}Annonsen om kursledare formulerar Erik, Leyla granskar (hon vet inte om det än). {{A who=Erik Tuoma,Leyla Aslan}}
Maja L oroas av rekryteringen. Förra gången tog det ett halvår, Medborgarskolan brukar hjälpa till mot avgift.

4 Bosättningen 2025, siffror från Länsstyrelsen {{I n=4; kind=information}}
Länsstyrelsens vikarie hann inte komma, pappren via mejl. Talen spikade 30 jan: 96 i länet. {{|}}Norsjö har överklagat sitt, {{S org=Norsjö; topic=bosättning; stance=no}} fick avslag, tar inte upp det igen. {{|}}Storuman får 4, inga problem. {{S org=Storuman; topic=bosättning; stance=yes}} Lycksele har däremot ingen som helst lägenhet nu, värden sålde. {{S org=Lycksele; topic=bosättning; stance=no}} Karin ganska uppgiven. Vad händer om man bara inte kan? Linus: i Umeå bodde folk på vandrarhem i fem månader 2017, blev dyrt. Länsstyrelsen kan inte vitesbelägga, inte idag i alla fall. Någon borde fråga SKR. Hm. {{|}}Vem? ingen räckte upp handen. {{Q}}

5 Tolkdagen + tolkgruppen {{I n=5}}
Maja L till Luleå 8 april som bestämt. {{M date=2025-04-08; what=Tolkdagen}} Fatima har varit på sitt första möte med tolkgruppen, de ska testa ny app från bolaget Språkbro AB under våren. Kräver att kommunerna skriver på, vissa gör det, vissa inte. {{|}}Åsele testar, {{S org=Åsele; topic=app; stance=yes}} Umeå: dataskyddsombudet säger stopp. {{S org=Umeå; topic=app; stance=no}} Är det ens lagligt? {{|}}Linus skaffar fram ombudets pm till oss, skulle gå fort. {{A who=Linus Ek; to=oss}} När vi har det på bordet avgör vi vår linje om appen, maj. {{P until=2025-05-15; what=vår linje om appen; why=När vi har det på bordet}}

6 Suppleanten {{I n=6; kind=decision}}
Inga namn hade kommit. Tystnad. Så Inga-Britt då, "om ingen annan vill". Ingen annan ville. {{|}}Suppleant för inlandet i länets integrationsråd är därmed Inga-Britt, mandat till 2027. {{D until=2027}} {{N person=Inga-Britt Näslund; role=suppleant; body=länets integrationsråd}} Meddelas rådet via mig. {{A who=Sara-Linn Backe; to=rådet}}

7 Umeå framöver {{I n=7}}
Agneta pensioneras i september, tidigare än tänkt. {{L person=Agneta Sehlin; org=Umeå; when=i september; why=pensioneras}} Linus troligen den som kommer hit sen, inte bestämt i linjen. {{|}}Grattistal hålls i maj, Karin ordnar blomma. {{A who=Karin Stensdotter; due=2025-05-15}}

8 Ensamkommande, åldersfrågor {{I n=8; kind=dialogue}}
Stor fråga i Nordmaling just nu, två ärenden hos förvaltningsrätten. Stig berättade utan detaljer. Rätten brukar gå på Migrationsverkets linje. Man får inte göra egen åldersbedömning, men skolan vill. {{|}}Diskussion om godemän, arvodet 2 500 i månaden på de flesta håll. {{K amount=2500; unit=kr i månaden}} Erik tycker att nätverket skulle ha en policy, Abdirahman tycker absolut inte det. Lät folk fundera vidare. {{|}}Hade inte tid för mer, fortsättning i maj. {{P until=2025-05-15; what=Ensamkommande, åldersfrågor; why=Hade inte tid för mer}}

9 Övrigt {{I n=9}}
Kontaktlista - rätta era rader i den delade filen före valborg. {{A who=alla; due=2025-04-30}}
Karin: Lycksele byter journalsystem, otillgängliga v 17. {{S org=Lycksele; topic=journalsystem; stance=doing}}
15 maj Umeå {{M date=2025-05-15}}, internat blir 11-12 september {{M date=2025-09-11; what=internat}} {{M date=2025-09-12; what=internat}}, var bestäms då.
SL Backe
