@file Anteckningar gata trafik 240418.txt
@body Trafik- och gatunätverket
@date 2024-04-18
@start 09:00
@end 15:00
@place Mjölby stadshus
@mode in_person
@secretary Daniel Sjöö
@p Lars-Göran Thyberg | Motala | | chair partial=till kl. 13
@p Sofia Hedlund | Mjölby | |
@p Mehmet Aydin | Norrköping | |
@p Kerstin Wallgren Ström | Linköping | |
@p Joakim Rask | Kinda | |
@p Ulrika Nääs | Söderköping | |
@p Yusuf Demir | Ödeshög | |
@p Fredrika Lannerstad | Vadstena | |
@p Gustav Örn | Boxholm | | for=Amina Haddad
@p Lena Qvist | Åtvidaberg | |
@p Daniel Sjöö | | | guest
@p Helen Mattsson Roos | Mjölby | | guest partial=belysning
@p Anders Bromark | Finspång | | absent
@p Per Stolt | Valdemarsvik | | absent excused
---
Anteckningar Trafik- och gatunätverket 18 april 2024, 9-15, Mjölby stadshus

Deltog gjorde Lars-Göran Thyberg (ordf, Motala, till kl. 13), Sofia Hedlund (Mjölby), Mehmet Aydin (Norrköping), Kerstin Wallgren Ström (Linköping), Joakim Rask (Kinda), Ulrika Nääs (Söderköping), Yusuf Demir (Ödeshög), Fredrika Lannerstad (Vadstena), Gustav Örn (Boxholm, i stället för Amina Haddad), Lena Qvist (Åtvidaberg), Daniel Sjöö (anteckningar) samt Helen Mattsson Roos, inköp Mjölby, under belysning.
Per Stolt (Valdemarsvik) hade fått förhinder och Anders Bromark (Finspång) syntes inte till.

Saltlagret – hur blir det? {{I kind=go-round}}
Mehmet berättade att avtalsutkastet gick ut i mars och att nio av tretton har svarat i tid. Hallen på Händelö ägs av hamnbolaget, som vill ha besked före sommaren och som enligt Mehmet egentligen föredrar en annan hyresgäst. Försöket kräver fyra kommuner utöver Norrköping.

Mjölby har skrivit på. {{S org=Mjölby; topic=saltlagret; stance=yes}} Det var Sofia nöjd med. Hon lade till att man ändå tänker behålla den lilla hallen vid förrådet som reserv, eftersom E4 ibland stängs av. {{|}}Söderköping är också med, dock bara för en tredjedel av den mängd som man först angav; det beror enligt Ulrika på att entreprenören håller eget salt till och med nästa vinter. {{S org=Söderköping; topic=saltlagret; stance=yes}} Från Kinda hade Joakim ett utförligt svar. Han har frågat sina förare, sin ekonom och grannarna i Ydre. Resan tar femtio minuter, lastbilen måste tankas på vägen, och på vintern står den redan still för lite. {{|}}Kindas slutsats är att det inte lönar sig och kommunen lämnar därmed planerna. {{S org=Kinda; topic=saltlagret; stance=no}} Åtvidaberg lutar åt ett ja men tekniska utskottet vill se siffror för fem år framåt innan det kan sägas säkert. {{S org=Åtvidaberg; topic=saltlagret; stance=undecided}} Valdemarsvik har i mejl meddelat att man gärna ansluter när det första året har gått. {{S org=Valdemarsvik; topic=saltlagret; stance=interested}} Boxholm svarade inte alls, Gustav kände inte till frågan.

Mehmet konstaterade att det därmed fattas minst en kommun. Han hade hoppats på mer. {{|}}Lars-Göran föreslog att man skulle fråga Finspång en gång till, och han åtog sig att ringa Anders Bromark redan samma eftermiddag. {{A who=Lars-Göran Thyberg; due=2024-04-18; to=Anders Bromark}} Lena ska före den 10 maj få fram femårssiffrorna ihop med sin ekonom och visa dem för Mehmet. {{A who=Lena Qvist; due=2024-05-10; to=Mehmet}} Räcker det ändå inte till får Norrköping bygga själv. Det sista var Mehmets egen bedömning.

Belysning {{I kind=report}}
Helen Mattsson Roos redogjorde för upphandlingen. Sex anbud kom in, två föll på referenserna. Mjölby kommun har den 8 april beslutat om tilldelning till Ljusteknik i Väst AB, och avtalsspärren gick ut i går. Ingen begärde överprövning. Avtalet börjar gälla den 1 juni och löper i fyra år. {{|}}Linköping räknar med att byta åttahundra armaturer det första året. {{S org=Linköping; topic=belysning; stance=doing}} Avrop görs enligt avtalet direkt hos leverantören, så någon särskild anmälan krävs inte. Joakim tyckte att kontaktvägarna var oklara. {{|}}Helen tar därför fram en lathund på två sidor, den är utlovad till sista maj. {{A who=Helen Mattsson Roos; due=2024-05-31}} Som kontakt mot leverantören fungerar Sofia Hedlund under hela avtalstiden. {{N person=Sofia Hedlund; role=kontakt; body=leverantören}} Varje avropande kommun brukar i sådana här avtal få ett statistikutskick per kvartal.

Elsparkcyklar {{I kind=dialogue}}
Yusuf och Mehmet hade som utlovat skrivit ihop ett pm. Det beskriver lagläget, taxor och vad som händer i Norrköping där två operatörer har fått tillstånd av polisen. Kommunen får enligt regelverket ta ut avgift för platsen men inte för själva uthyrningen. Kerstin menade att pm:et var bra men saknade ett avsnitt om parkering, ett sådant skulle behövas. {{|}}Linköpings nämnd har redan beslutat om förbudszoner. {{S org=Linköping; topic=förbudszoner; stance=yes}} Någon undrade om det alls är en fråga för de små kommunerna; Ödeshög har inte en enda elsparkcykel, sa Yusuf.
Det gjordes klart att pm:et står för nätverkets gemensamma linje tills ny lagstiftning kommer, parkeringsavsnittet undantaget. {{D if=parkeringsavsnittet undantaget}} Parkeringsavsnittet återkommer vi till i september, då har Kerstin hunnit se vad zonerna gett. {{P until=2024-09-12; what=Parkeringsavsnittet; why=då har Kerstin hunnit se vad zonerna gett}}

Cykelgruppen {{I kind=report}}
Kerstin har varit på två möten i Aminas ställe. Regionen har dragit tillbaka förslaget om att ta bort bidraget. Det lär hänga ihop med protesterna. Gruppens ordförande slutar, och regionen hoppas att någon kommun vill ta rodret. Kerstin tackade nej när hon fick frågan. Yusuf kunde tänka sig det, om ingen annan ville. {{|}}Mötet ställde sig bakom att nominera Yusuf Demir till ordförande i cykelgruppen. {{D}} {{N person=Yusuf Demir; role=ordförande; body=cykelgruppen}}

Bemanning hos oss {{I}}
Fredrika bad att få lämna över hållplatsfrågan då hon nu har en kollega. {{|}}Rebecka Tan blir den som svarar för Vadstenas hållplatser från och med måndag, tidigare har stolen stått tom. {{N person=Rebecka Tan; role=ansvarig; body=hållplatser; org=Vadstena}} Gustav Örn vikarierar för Amina i Boxholm till årsskiftet. {{N person=Gustav Örn; role=vikarie; org=Boxholm; for=Amina Haddad}} Motala har annonserat efter en ny trafikplanerare sedan Ida Fors sagt upp sig; hon har fått jobb på Trafikverket och går den 1 juli. {{L person=Ida Fors; org=Motala; when=den 1 juli; why=hon har fått jobb på Trafikverket}}

Framåt {{I}}
Studieresan till Jönköping blir den 28 maj, avfärd sju från Mjölby. {{M date=2024-05-28; what=Studieresan}} Undertecknad bokar buss och räknar in anmälningar, de ska vara gjorda till honom den 8 maj. {{A who=Daniel Sjöö}} Ordinarie möte igen 12 september i Linköping. {{M date=2024-09-12}}

/Daniel Sjöö
