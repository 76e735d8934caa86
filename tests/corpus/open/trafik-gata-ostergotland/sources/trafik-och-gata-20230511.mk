@file Trafik och gata 20230511.docx
@body Trafik- och gatunätverket i Östergötland
@date 2023-05-11
@start 09:30
@end 12:00
@place Rosen, Norrköping
@mode in_person
@secretary Birgitta Löfman
@p Lars-Göran Thyberg | Motala | | chair
@p Mehmet Aydin | Norrköping | |
@p Kerstin Wallgren Ström | Linköping | |
@p Sofia Hedlund | Mjölby | |
@p Joakim Rask | Kinda | |
@p Ulrika Nääs | Söderköping | |
@p Per Stolt | Valdemarsvik | |
@p Amina Haddad | Boxholm | |
@p Gunvor Elmstedt | Ödeshög | |
@p Birgitta Löfman | | samordnare | guest
@p Lena Qvist | Åtvidaberg | | absent excused
@p Anders Bromark | Finspång | | absent
---
Trafik- och gatunätverket i Östergötland, anteckningar 2023-05-11
Kl. 09.30-12.00, Rosen, Norrköping
Närvarande: Lars-Göran Thyberg (Motala, ordf.), Mehmet Aydin (Norrköping), Kerstin Wallgren Ström (Linköping), Sofia Hedlund (Mjölby), Joakim Rask (Kinda), Ulrika Nääs (Söderköping), Per Stolt (Valdemarsvik), Amina Haddad (Boxholm), Gunvor Elmstedt (Ödeshög). Samordnare Birgitta Löfman antecknade.
Återbud: Lena Qvist (Åtvidaberg). Ej hörts av: Anders Bromark (Finspång).

Agenda	Anteckning	Åtgärd
1 Förra anteckningarna {{I n=1; outcome=nothing_new}}	Inget att anmärka.	
2 Yttrandet om hastigheter {{I n=2; kind=report}}	Yttrandet gick in den 27 mars. Trafikverket har bekräftat.	Kerstin bevakar svaret och rapporterar till ordföranden {{A who=Kerstin Wallgren Ström; to=ordföranden}}
3 Taxor för grävtillstånd {{I n=3; kind=decision}}	Rundfråga. {{|}}Motala höjer taxan vid årsskiftet. {{S org=Motala; topic=taxa; stance=doing}} Söderköping avstår, politiken säger nej. {{S org=Söderköping; topic=taxa; stance=no}} Valdemarsvik vet inte. {{S org=Valdemarsvik; topic=taxa; stance=undecided}} Samma taxekonstruktion rekommenderas i alla kommuner från 2024. {{D}}	Sofia H gör en mall, 30/6 {{A who=Sofia Hedlund; due=2023-06-30}}
4 Trafiksäkerhetsdagen {{I n=4}}	NTF är med. {{|}}Vi satsar på temat barns skolvägar. {{D}} Dagen är 14 september i Vadstena. {{M date=2023-09-14; what=Trafiksäkerhetsdagen}} Arvode föreläsare 18 000 kr. {{K amount=18000; unit=kr}}	ALLA: sprid inbjudan hemma före 1 juni {{A who=alla; due=2023-06-01}}
5 Grävgruppen {{I n=5; outcome=postponed}}	Vilar till oktober, Lena sjuk. {{P until=2023-10-05; what=Grävgruppen; why=Lena sjuk}}	
6 Vintersäsongens mätningar {{I n=6}}	Mehmet har skickat protokollet till alla. Åtgången minskade med 22 %.	Åtvidaberg och Kinda jämför med egna siffror och hör av sig till Norrköping, v. 25 {{A who=Åtvidaberg,Kinda; to=Norrköping}}
7 Uppdrag {{I n=7}}	Regionens kollektivtrafikråd: Ulrika Nääs tar över efter Sofia Brink. {{D}} {{N person=Ulrika Nääs; role=representant; body=Regionens kollektivtrafikråd; for=Sofia Brink}} Länets tillgänglighetsforum: plats obesatt sedan i vintras. {{V seat=plats; body=Länets tillgänglighetsforum}}	Birgitta mejlar ut en förfrågan till småkommunerna i maj {{A who=Birgitta Löfman; due=2023-05; to=småkommunerna}}
8 Personalnytt {{I n=8}}	Gunvor Elmstedt går i pension sista augusti. {{L person=Gunvor Elmstedt; when=sista augusti; why=pension}} Ersättare hos Ödeshög rekryteras.	Ödeshög anmäler ny kontaktperson så fort det är klart {{A who=Ödeshög; if=så fort det är klart}}
9 Övrigt {{I n=9}}	Vem ansvarar för skyltningen på Götaleden? {{Q}} Ingen visste. {{|}}Ödeshögs budgetsiffror är arbetsmaterial och ska inte föras vidare. {{X mark=arbetsmaterial}}	
10 Nästa gång {{I n=10}}	5 oktober, Åtvidaberg {{M date=2023-10-05}}	Värden bokar buss för studiebesöket senast två veckor före {{A due=2023-09-21; who=Värden}}

Sammanställt av Birgitta Löfman
