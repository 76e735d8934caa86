@file beslut-06.md
@body HR-chefsnätverket Värmland
@date 2024-09-05
@p Carolina Brandt | Karlstad | HR-direktör | chair
@p Mattias Lind | Arvika | HR-chef
@p Annelie Forsman | Kristinehamn | HR-chef
@p Pernilla Östlund | Säffle | personalchef
@p Tobias Lind | Hammarö | HR-chef
@p Camilla Ahlqvist | Forshaga | HR-chef
@p Gabriella Munk | Kil | HR-chef
@p Jörgen Selin | Grums | personalchef
@p Mona Elofsson | Sunne | HR-chef
@p Andreas Vik | Torsby | HR-strateg
@p Lotta Bergkvist | Hagfors | HR-chef
@p Fanny Grönlund | Filipstad | HR-chef
@p Rikard Ståhl | Storfors | administrativ chef
@p Kerstin Ljung | Eda | HR-chef
@p Oskar Sandell | Årjäng | HR-chef
@p Madeleine Bro | Munkfors | kanslichef
@p Ewa Tegner | SKR | förhandlare | guest
---
# HR-chefsnätverket Värmland 2024-09-05

## Vi som var med
Carolina Brandt, Karlstad, HR-direktör, ordförande
Mattias Lind, Arvika, HR-chef
Annelie Forsman, Kristinehamn, HR-chef
Pernilla Östlund, Säffle, personalchef
Tobias Lind, Hammarö, HR-chef
Camilla Ahlqvist, Forshaga, HR-chef
Gabriella Munk, Kil, HR-chef
Jörgen Selin, Grums, personalchef
Mona Elofsson, Sunne, HR-chef
Andreas Vik, Torsby, HR-strateg
Lotta Bergkvist, Hagfors, HR-chef
Fanny Grönlund, Filipstad, HR-chef
Rikard Ståhl, Storfors, administrativ chef
Kerstin Ljung, Eda, HR-chef
Oskar Sandell, Årjäng, HR-chef
Madeleine Bro, Munkfors, kanslichef
Gäst: Ewa Tegner, SKR, förhandlare

## Löneöversyn 2025 {{I kind=decision}}
Vi pratade igenom läget inför avtalsrörelsen. {{|}}Vi är eniga om att inte gå ut med lokala nivåer förrän märket är satt. {{D}} Ewa påminde om att SKR:s förhandlingsdelegation fastställer yrkandena i oktober.

## Timvikarier {{I kind=decision}}
Timlönen för vikarier utan utbildning blir densamma i hela länet fr.o.m. 1 januari. {{D}} Nivån sätts till 148 kronor per timme. {{D}} {{K amount=148; unit=kronor per timme}} Torsby ska ta det i sitt personalutskott först. {{S org=Torsby; stance=undecided}}

## Friskvårdsbidrag {{I}}
Några har höjt bidraget. {{|}}Hammarö gör det från årsskiftet. {{S org=Hammarö}} Skatteverkets beslut om vad som räknas som motion ändrades i våras. Det hade varit bra med samma nivå överallt, men så långt kom vi inte.

## Chefsutveckling {{I kind=decision}}
Vi drar igång ett gemensamt chefsprogram i februari. {{D}} Två platser per kommun, Karlstad får fyra. {{D}} Karlstad tar hand om antagningen. {{A who=Karlstad}}

## Visstidsanställda {{I}}
AD har meddelat en dom om konvertering. Domen innebär att vissa gamla anställningar måste räknas om. Pernilla har gått igenom sina fall och hittade ett tjugotal.

## Rehabrutiner {{I kind=decision}}
Arbetsgruppens rutin är nu klar efter ett års arbete. {{|}}Tummen upp, rutinen gäller från idag. {{D}} Alla lägger in den på sitt intranät. {{A who=Alla}}

## Bisysslor {{I kind=dialogue}}
Gabriella undrade om vi skulle fatta beslut om en gemensam blankett. De flesta såg inget behov.

## Krigsplacering av personal {{I kind=decision}}
Länsstyrelsen har bett oss om en länsbild. {{|}}Vi svarar som nätverk, inte var för sig. {{D}} {{A who=Vi; to=Länsstyrelsen}} Tobias och Annelie skriver ihop svaret till den 27 september. {{A who=Tobias Lind,Annelie Forsman; due=2024-09-27}} Uppgifterna omfattas av sekretess och delas bara i det säkra systemet. {{X mark=omfattas av sekretess}}

## Arbetsskor {{I}}
Kommunal har begärt förhandling i två kommuner. {{|}}Filipstad har sagt nej till fria skor. {{S org=Filipstad; stance=no}} Sunne betalar ut ett schablonbelopp. {{S org=Sunne; stance=doing}} Frågan lever vidare utan att vi gör något gemensamt.

## Gemensam företagshälsovård {{I kind=decision}}
Avtalet går ut nästa sommar. {{|}}Vi upphandlar på nytt tillsammans. {{D}} Villkoret är att minst tolv kommuner skriver på fullmakten före november. {{D if=att minst tolv kommuner skriver på fullmakten}} Jörgen skickar ut fullmakten i nästa vecka. {{A who=Jörgen Selin}}

## Semesterdagsväxling {{I kind=report}}
Laget runt. {{|}}Kil erbjuder växling sedan 2021. {{S org=Kil; stance=doing}} Grums vill börja nästa år. {{S org=Grums; stance=interested}} Munkfors säger nej av kostnadsskäl. {{S org=Munkfors; stance=no}}

## Mångfaldsvecka {{I kind=decision}}
Regionen har beslutat att lägga ner Mångfaldsveckan. {{|}}Vi tar inte över den. {{D}}

## Lönekartläggning {{I kind=decision}}
Nytt system eller inte? {{|}}Efter lite fram och tillbaka: vi stannar kvar i det gamla systemet ett år till. {{D}} Mona säger till leverantören. {{A who=Mona Elofsson; to=leverantören}}

## Språkkrav i äldreomsorgen {{I}}
Regeringen har lagt fram en proposition. Socialcheferna har i sin tur beslutat att testa ett språktest under våren. Vi blev informerade i efterhand och det tycker vi inte är bra.

## Medarbetarenkät {{I kind=decision}}
Vi enades om HME plus tre egna frågor. {{D}} De egna frågorna bestämmer Carolina i samråd med Lotta. {{D}} {{A who=Carolina Brandt}}

## Pensionsavtal {{I}}
AKAP-KR gäller sedan 2023. Pensionsmyndigheten planerar ett utskick. Ewa trodde att det kommer fler frågor när folk får sina besked.

## Representation i VO-College {{I kind=decision}}
Camilla Ahlqvist efterträder Mattias Lind i VO-Colleges regionala styrgrupp. {{D}} {{N person=Camilla Ahlqvist; role=representant; body=VO-Colleges regionala styrgrupp; org=Forshaga; for=Mattias Lind}} Styrgruppen brukar träffas två gånger per termin.

## Studentmedarbetare {{I kind=decision}}
Universitetet föreslår att vi höjer ersättningen. {{|}}Ersättningen lämnas oförändrad. {{D}} Fanny återkopplar. {{A who=Fanny Grönlund; to=Universitetet}}

## Politiska beslut på gång {{I}}
Kommunstyrelsen i Hagfors ska ta ställning till anställningsstopp på tisdag. {{S org=Hagfors; stance=undecided}} I Säffle antogs en ny personalpolicy i juni. {{S org=Säffle}}

## Uppsägning av avtal om bemanning {{I kind=decision}}
Vi rekommenderar att ingen kommun tecknar nya avtal med hyrbolag för socialsekreterare. {{D}} Pågående avtal får löpa ut. {{D}} Rekommendationen tar sikte på socialtjänsten, skolan berörs inte.

## Winningtemp {{I}}
Demo av verktyget. Positivt mottagande. Priset är inte klart och vi beslutar ingenting nu.

## Introduktion för nyanställda {{I kind=decision}}
Årjängs film får användas av alla. {{D}} Oskar skickar länken. {{A who=Oskar Sandell; to=alla}}

## Skyddsombudsutbildning {{I kind=decision; outcome=postponed}}
Ska den vara partsgemensam? Facken har olika syn. {{|}}Vi väntar med beslut till den 7 november, då Suntarbetsliv är med. {{P until=2024-11-07; what=Skyddsombudsutbildning; why=Facken har olika syn}} {{M date=2024-11-07}}

## Lönesamtalsmodell {{I kind=decision}}
Förslag från tre kommuner låg på bordet. {{|}}Arvikas modell vann. {{D}} Den som vill får behålla sin gamla modell under 2025. {{D until=2025-12-31}}

## HR-dagarna {{I kind=decision}}
HR-dagarna hålls 14–15 november på Selma Spa. {{D}} {{M date=2024-11-14; what=HR-dagarna}} {{M date=2024-11-15; what=HR-dagarna}} Nätverkskassan står för föreläsaren. {{D}} Boendet betalas av respektive kommun. {{D}}

## Arbetstidsförkortning {{I}}
Vård- och omsorgsförvaltningen i Karlstad testar kortare arbetstid på två boenden. {{S org=Karlstad; stance=doing}} Utvärdering kommer nästa höst. Facket vill att fler ska haka på. Samsyn om att avvakta Karlstads resultat.

## Kompetensbaserad rekrytering {{I kind=decision}}
Kommer överens om att alla nya rekryterande chefer går den korta webbutbildningen innan de annonserar. {{D}} Kerstin gör en enkel checklista. {{A who=Kerstin Ljung}}

## Personalfest eller julgåva {{I}}
Här gör alla olika. Rikard samlade in siffror i våras. Ingen önskan om samordning.

## GDPR i personalakter {{I kind=decision}}
Frågan gäller gallring efter avslutad anställning. Stadsarkivet i Göteborg har beslutat om tio år. {{|}}Vi följer samma tid. {{D}} Madeleine stämmer av med arkivarierna. {{A who=Madeleine Bro; to=arkivarierna}}

## Statistikuttag {{I}}
Skulle man kunna köra uttagen centralt? {{Q}} Ingen visste hur det fungerar rent tekniskt.

## Kollektivavtal om jour och beredskap {{I kind=decision}}
Nätverket ställer sig positivt till SKR:s förslag på lokalt avtal och går vidare med en partsgemensam grupp. {{D}} Ledamöter i gruppen blir Lotta Bergkvist och Oskar Sandell. {{D}} {{N person=Lotta Bergkvist; role=ledamot; body=partsgemensam grupp; org=Hagfors}} {{N person=Oskar Sandell; role=ledamot; body=partsgemensam grupp; org=Årjäng}}

## Annonsering {{I kind=decision}}
Platsbanken räcker för sommarjobben. {{|}}Inga köpta annonser i år. {{D}}

## Karriärtjänster {{I}}
Skolcheferna har tagit beslut om att behålla förstelärarna. Statsbidraget beviljas för ett år i taget. Osäkerheten gör att flera kommuner tvekar.

## Chefsstöd på kvällar {{I kind=decision}}
Försöket avslutas efter sommaren och permanentas inte. {{D}} Samtalen var för få.

## Systemförvaltning {{I kind=decision}}
Eda och Årjäng har gemensam systemförvaltare. {{S org=Eda; stance=doing}} {{S org=Årjäng; stance=doing}} Upplägget sprids till fler om utvärderingen faller väl ut. {{D if=om utvärderingen faller väl ut}}

## Fråga från regionen om sommarpersonal {{I kind=decision}}
Regionen vill att vi avstår från att värva undersköterskor från sjukhusen under juni–augusti. {{|}}Svar: nej, vi binder oss inte till något sådant. {{D}} Carolina ringer regionens HR-direktör. {{A who=Carolina Brandt; to=regionens HR-direktör}}

## Förmånscykel {{I}}
Avtalet är uppsagt av leverantören. Adda genomför en ny upphandling. De kommuner som vill kan avropa själva.

## Jämställdhetsindex {{I kind=decision}}
Vi är med även 2024. {{D}} Kostnad 3 500 kronor per kommun. {{K amount=3 500; unit=kronor per kommun}}

## Tillgång till SKR:s cirkulär {{I}}
Ewa ser till att alla finns med på sändlistan. {{A who=Ewa Tegner}}

## Nästa gång {{I}}
Vi ses 10 oktober på Teams. {{M date=2024-10-10}}
