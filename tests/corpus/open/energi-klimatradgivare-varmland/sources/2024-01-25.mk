@file EKR Värmland minnesant 2024-01-25.txt
@body Energirådgivarnätverket
@date 2024-01-25
@start 09:30
@end 14:00
@place Kristinehamn, Kungsgatan 30
@mode hybrid
@secretary Sture Bengtzelius
@p Lars-Göran Fryk | Karlstad | | chair
@p Nadia Benali | Arvika | |
@p Elin Storm-Hagel | Kristinehamn | |
@p Roger Blomqvist | Filipstad | |
@p Aino Laitinen | Hagfors | |
@p Petra Vinge | Sunne | |
@p Oddvar Lien | Årjäng | | remote
@p Stig Örtendahl | Torsby | | absent excused
@p Roger Malm | Säffle | | absent excused
@p Sture Bengtzelius | | | guest
@p Hedvig Kjellin | Energikontoret Värmland | Energikontoret Värmland | guest partial=punkt 2
---
Energirådgivarnätverket
Värmland

Minnesanteckningar torsdagen den 25 januari 2024 klockan 9.30-14
Kristinehamn, Kungsgatan 30

Deltagare
Lars-Göran Fryk (Karlstad), tillika ordförande
Nadia Benali (Arvika)
Elin Storm-Hagel (Kristinehamn)
Roger Blomqvist (Filipstad)
Aino Laitinen (Hagfors)
Petra Vinge (Sunne)
Oddvar Lien (Årjäng), uppkopplad

Förhinder: Stig Örtendahl (Torsby), Roger Malm (Säffle)
Från samordningen: Sture Bengtzelius
Inbjuden till punkt 2: Hedvig Kjellin (Energikontoret Värmland)

1 Mötet öppnas {{I n=1; kind=information}}
Elin bjuder på semlor. Wilmas anteckningar från november hade ett fel, Petra heter Vinge och inte Winge. I övrigt har ingen något att tillägga.

2 Energieffektivisering i småhus {{I n=2; kind=information}}
Hedvig Kjellin arbetar med det statliga bidraget till småhus med el- eller gasuppvärmning. Boverket har utfärdat föreskrifter och länsstyrelserna prövar ansökningarna. Enligt Hedvig har länet fått in 311 ansökningar, av vilka en fjärdedel är ofullständiga. Vanligaste felet är att offerten saknas. Länsstyrelsen har beslutat att inte förelägga om komplettering mer än en gång. Många sökande ringer till rådgivaren i tron att det är denne som fattar besluten.

Roger Blomqvist undrar hur långt man bör gå i att hjälpa till med blanketten. Hedvig svarar att rådgivaren ska vara opartisk men att det inte finns något hinder mot att visa var man kryssar. {{|}}Hon tillställer alla rådgivare en ifylld exempelblankett i nästa vecka. {{A who=Hedvig Kjellin; to=alla rådgivare}} {{|}}Filipstad planerar öppet hus för de sökande varje onsdag till maj. {{S org=Filipstad; topic=energieffektivisering i småhus; stance=doing}} {{|}}Karlstad ordnar ingenting eget, trycket är för stort ändå. {{S org=Karlstad; topic=energieffektivisering i småhus; stance=no}}

3 Föreningsträffar {{I n=3; kind=decision}}
Petra hade nu underlaget med sig. I Sunne har hon under hösten haft fyra kvällar för bostadsrättsföreningar, med 9, 14, 6 och 31 deltagare. Den sista drog folk därför att den handlade om laddning. Hon tror att andra kommuner skulle kunna göra likadant, men varnar för att bjuda in säljare, vilket hon gjorde en gång. Energimyndigheten har utlyst medel för just detta slag av verksamhet. {{|}}Högsta belopp är 250 000 kronor per ansökan. {{K amount=250000; unit=kronor per ansökan}} Det är också så att man måste vara minst tre kommuner.

{{|}}Årjäng och Arvika anmäler intresse. {{S org=Årjäng; topic=föreningsträffar; stance=interested}} {{S org=Arvika; topic=föreningsträffar; stance=interested}} {{|}}Kristinehamn genomför redan liknande kvällar i egen regi och fortsätter så. {{S org=Kristinehamn; topic=föreningsträffar; stance=doing}} {{|}}Sammanträdet fann att en ansökan bör göras av Sunne, Årjäng och Arvika gemensamt, men enbart om cheferna i dessa tre skriver på före den 16 februari. {{D binds=Sunne,Årjäng,Arvika; if=cheferna i dessa tre skriver på före den 16 februari}} Författandet tar Petra på sig. {{A who=Petra Vinge}}

4 Laddstolpar vid sommarstugor {{I n=4; kind=dialogue}}
Stig hade väckt frågan men var snöad inne i Branäs. Några ord växlades likväl. Oddvar menar att norska stugägare är den största gruppen i Årjäng och att de har andra kontakter. Nadia säger att samfälligheter egentligen inte får ta betalt för el hur som helst. {{|}}Då den som väckt frågan saknades hänsköts den till sammanträdet i Torsby den 14 mars. {{P until=2024-03-14; what=Laddstolpar vid sommarstugor; why=den som väckt frågan saknades}} {{M date=2024-03-14}}

5 Uppdrag {{I n=5; kind=decision}}
Aino lämnar Hagfors den sista mars och därmed även sitt ansvar för kameran. {{L person=Aino Laitinen; org=Hagfors; when=2024-03-31}} {{|}}Ny vårdare av kameran efter Aino Laitinen blir Roger Blomqvist. {{D}} {{N person=Roger Blomqvist; role=vårdare; org=Filipstad; for=Aino Laitinen}} {{|}}Som suppleant i Energikontorets programråd, där det varit tomt, föreslås Nadia Benali. {{D}} {{N person=Nadia Benali; role=suppleant; body=Energikontorets programråd; org=Arvika}} Programrådet väljs formellt av regionens nämnd i april. Konsulten som ska sköta rådgivningen i Hagfors är upphandlad men namnet är inte känt. {{|}}Aino underrättar undertecknad så fort hon vet. {{A who=Aino Laitinen; to=Sture Bengtzelius}}

6 Mässan {{I n=6; kind=report}}
Elin har fått klart med hörnmonter till samma pris. Utställaren med värmepumpen i genomskärning har däremot hoppat av. {{|}}I Roger Malms ställe, han som ska opereras, träder Petra in på eftermiddagen. {{N person=Petra Vinge; role=ersättare; body=mässan; org=Sunne; for=Roger Malm}} Elin skickar parkeringstillstånd till dem som står i montern. {{A who=Elin Storm-Hagel}} Utvärdering görs när mässan väl är över. {{A}}

7 Övrigt och nästa gång {{I n=7; kind=information}}
Lars-Göran frågade hur andra gör med semestern, ingen hade börjat tänka på saken. Oddvar har varit på användarrådets första möte och kallade det välmenande. {{|}}Den 23 maj, i Arvika, blir vårens sista tillfälle. {{M date=2024-05-23}}

För minnet
Sture Bengtzelius
