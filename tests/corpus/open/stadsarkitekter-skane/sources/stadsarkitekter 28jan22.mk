@file stadsarkitekter 28jan22.txt
@body Stadsarkitektnätverket
@date 2022-01-28
@start 10:00
@end 12:00
@place
@mode online
@secretary Felicia Grahn
@p Henning Arvidsson Roos | Malmö | | chair remote
@p Felicia Grahn | Lund | | remote
@p Navid Tehrani | Helsingborg | | remote
@p Märta Lindskog | Kristianstad | | remote
@p Gustaf Wrede | Landskrona | | remote partial=in 10.30
@p Eva Wikholm | Trelleborg | | remote
@p Eva Torekull | Ystad | | remote
@p Leyla Demir | Ängelholm | | remote
@p Bo Sjöstedt | Hässleholm | | absent
@p Mårten Kjell | Eslöv | | absent excused
@p Agnes Rydberg | | | guest remote
---
stadsarkitektnätverket = Stadsarkitektnätverket Skåne, 28 jan 2022, 10-12, zoom
med: henning (Henning Arvidsson Roos, Malmö, ordf), felicia (Felicia Grahn, Lund, skriver), navid (Navid Tehrani, Helsingborg), märta (Märta Lindskog, Kristianstad), gustaf (Gustaf Wrede, Landskrona, in 10.30), eva w (Eva Wikholm, Trelleborg), eva t (Eva Torekull, Ystad), leyla (Leyla Demir, Ängelholm)
+ agnes (Agnes Rydberg) som håller ihop oss
inte med: bo (Bo Sjöstedt, Hässleholm), mårten (Mårten Kjell, Eslöv, covid)

idag: utmärkelsen – lantmäteriavgifter – jury & råd – arkitekturprogram – resan – löst

~ utmärkelsen ~ {{I kind=decision}}
→ skånes arkitekturpris delas ut igen 2022, ja från oss alla {{D}}
→ prissumma 40 000 kronor {{K amount=40000; unit=kronor; years=2022}}
→ kristianstad värdar galan 11 november {{S org=Kristianstad; topic=utmärkelsen; stance=yes}} {{M date=2022-11-11; what=galan}}
→ trelleborg kan ej bidra i år {{S org=Trelleborg; topic=utmärkelsen; stance=no}}
→ nomineringsbrev: leyla knackar ihop, klart 18/2 {{A who=Leyla Demir; due=2022-02-18}}

~ lantmäteriavgifter ~ {{I kind=question}}
→ +14 % sen nyår. får man föra dem vidare på exploatören? {{Q}}
→ navid kollar med sin kollega på mark {{A who=Navid Tehrani; to=sin kollega på mark}}
→ lund för dem vidare redan {{S org=Lund; topic=lantmäteriavgifter; stance=doing}}, ystad har inte bestämt sig {{S org=Ystad; topic=lantmäteriavgifter; stance=undecided}}

~ jury & råd ~ {{I}}
→ juryn: märta ordförande, gustaf, eva t {{N person=Märta Lindskog; role=ordförande; body=juryn}} {{N person=Gustaf Wrede; role=ledamot; body=juryn}} {{N person=Eva Torekull; role=ledamot; body=juryn}}
→ en lekman till juryn saknas {{V seat=en lekman; body=juryn}}
→ henning ut ur boverkets råd för gestaltad livsmiljö, navid in {{N person=Navid Tehrani; role=representant; body=boverkets råd för gestaltad livsmiljö; for=Henning Arvidsson Roos}} (boverket valde själva)
→ länsstyrelsens kulturmiljöforum: eva w ett varv till {{N person=Eva Wikholm; role=representant; body=länsstyrelsens kulturmiljöforum}}

~ arkitekturprogram ~ {{I outcome=postponed}}
→ mårten skulle visat eslövs, hostar hemma → mars {{P until=2022-03-25; what=arkitekturprogram; why=mårten hostar hemma}}

~ resan ~ {{I kind=decision}}
→ rotterdam väljs framför turin, 5 röster mot 3 {{D}}
→ men bara om flyget går att undvika {{D if=om flyget går att undvika}}
→ tågbiljetter undersöks av eva w + agnes {{A who=Eva Wikholm,Agnes Rydberg}}

~ löst ~ {{I}}
→ bo byter kommun, börjar i växjö i april {{L person=Bo Sjöstedt; org=Hässleholm; when=april; why=byter kommun, börjar i växjö}}
→ agnes frågar hässleholm vem vi får istället {{A who=Agnes Rydberg; to=hässleholm}}
→ skånes byggbranschs prognos: läs men släpp inte ut {{X mark=släpp inte ut}} {{A who=alla}}
→ nästa 25 mars i eslöv {{M date=2022-03-25}}, därpå 20 maj {{M date=2022-05-20}}
