@file 2022-04-08 promemoria.md
@body Omsorgschefsnätverket Götaland Väst
@date 2022-04-08
@start 08:30
@end 12:00
@place Herrljunga kulturhus
@mode in_person
@secretary Tuva Ekenstierna
@p Marianne Hedlöv | Alingsås | | chair
@p Samir Benali | Vårgårda | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | |
@p Ove Stigmark | Mark | | absent excused
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | |
@p Berit Ljunghem | Bollebygd | |
@p Tuva Ekenstierna | | | guest
---
# Omsorgschefsnätverket Götaland Väst

*Promemoria från möte 2022-04-08 kl. 08.30–12.00, Herrljunga kulturhus*

| | |
|---|---|
| Ordförande | Marianne Hedlöv, Alingsås |
| Ledamöter | Samir Benali, Vårgårda; Kristina Flodgren, Herrljunga; Kristina Palmlund, Lerum; Linnea Åsbacka-Roos, Svenljunga; Daniel Kwiatkowski, Ulricehamn; Berit Ljunghem, Bollebygd |
| Förfall | Ove Stigmark, Mark |
| Sekreterare | Tuva Ekenstierna |

### a) Anställningsskyddslagen {{I n=a; kind=theme}}
Undertecknad gick igenom ändringarna. Särskild visstidsanställning övergår i tillsvidareanställning efter tolv månader, och det räcker med tre anställningar i en kalendermånad för att mellanliggande dagar ska räknas. Arbetsgivarorganisationen har kritiserat regeln men förlorat. Kristina Flodgren insåg att hennes förvaltning sannolikt får fyrtio nya medarbetare vid nyår. Två fall hade insänts, båda från Bollebygd, och diskuterades utan att namn nämndes. {{|}}Lerum har slutat med sms-vikarier, {{S org=Lerum; topic=timvikarier; stance=no}} Svenljunga planerar en egen pool. {{S org=Svenljunga; topic=timvikarier; stance=yes}} Daniel Kwiatkowski undrade om en gemensam pool över kommungräns är laglig. {{|}}Undertecknad tror det, men vill se praxis, och återkommer skriftligt före första maj. {{A who=Tuva Ekenstierna; due=2022-05-01}} Skulle svaret bli jakande prövas poolen i Herrljunga och Vårgårda under hösten. {{D if=svaret blir jakande; binds=Herrljunga,Vårgårda}}

### b) Brevet till anhöriga {{I n=b; kind=report}}
Vårdhygien ville ändra fyra ord och fick ändra två. Brevet har nått omkring tre tusen mottagare. Marianne Hedlöv fick arton svar, däribland ett på vers. Några anhöriga har begärt att få delta i utformningen nästa gång, vilket Socialstyrelsen också rekommenderar i sitt kunskapsstöd. Inget av detta föranledde diskussion. Kristina Palmlund tackades för sin möda.

### c) Beräkningsmodellen {{I n=c; kind=dialogue}}
Stellan Grahn har översänt modellen. Den förutsätter att varje undersköterska är kontakt för sex personer och ger för Herrljungas del ett underskott om elva tjänster. Samir Benali ifrågasatte siffran sex. {{|}}Marianne Hedlöv höll för troligt att riksdagen kommer att skjuta på ikraftträdandet; den 7 juni röstas det i kammaren. {{M date=2022-06-07; what=riksdagens omröstning}} Bollebygd har valt fyra som norm. {{S org=Bollebygd; topic=fast omsorgskontakt; stance=doing}} Ulricehamn vet inte vilken norm det blir. {{S org=Ulricehamn; topic=fast omsorgskontakt; stance=undecided}} Att jämföra är knappast möjligt om alla räknar olika, varför samtliga enades om sex som gemensamt jämförelsetal, {{D}} dock inte som norm. {{|}}Talen rapporteras av var kommun för sig till Linnea Åsbacka-Roos den 20 maj. {{A who=var kommun; due=2022-05-20; to=Linnea Åsbacka-Roos}}

### d) Nytt från ledningsgruppen {{I n=d; kind=report}}
Samir Benali hade varit på sitt första möte i Vårdsamverkan Sjuhärad. Regionen har beslutat att lägga ned två vårdplatser i Skene, något kommunerna fick läsa i tidningen. Ledningsgruppen ska utse en ny processledare och har annonserat. En arbetsgrupp för utskrivning är under bildande, och kommunerna får sända två. Någon borde vara från en liten kommun, ansåg Samir, och någon som vet hur det går till på golvet. {{|}}Kristina Flodgren föreslog sin enhetschef, Abdirahman Holst, och Daniel Kwiatkowski sin biståndshandläggare, Pernilla Wickström. Båda namnen går in. {{D}} {{N person=Abdirahman Holst; role=representant; body=arbetsgrupp för utskrivning; org=Herrljunga}} {{N person=Pernilla Wickström; role=representant; body=arbetsgrupp för utskrivning; org=Ulricehamn}} Besked om detta ges dem av respektive chef. {{A who=Kristina Flodgren,Daniel Kwiatkowski}}

### e) Digitala lås {{I n=e; kind=information; outcome=postponed}}
Förvaltningsrättens dom har inte kommit. {{|}}Punkten bordläggs. {{P what=Digitala lås; why=Förvaltningsrättens dom har inte kommit}} Daniel Kwiatkowski nämnde att Ulricehamns egna lås fungerar, när de fungerar.

### f) Sommaren {{I n=f; kind=go-round}}
Bemanningsläget beskrevs laget runt. {{|}}Vårgårda betalar 5 000 kronor för flyttad semestervecka. {{S org=Vårgårda; topic=sommaren; stance=doing}} {{K amount=5000; unit=kronor per flyttad semestervecka}} Alingsås betalar ingenting. {{S org=Alingsås; topic=sommaren; stance=no}} Från Herrljunga hördes att saken övervägs. {{S org=Herrljunga; topic=sommaren; stance=undecided}} Konkurrens mellan grannar är olyckligt, menade de flesta, men att komma överens om belopp kan vara otillåtet. {{|}}Frågan om en övre gräns tas om i september, sedan jurister hörts. {{P what=övre gräns; why=sedan jurister hörts}}

### g) Personförändringar {{I n=g; kind=information}}
Berit Ljunghem lämnar sin tjänst i Bollebygd den 31 maj för att bli präst. {{L person=Berit Ljunghem; org=Bollebygd; when=2022-05-31; why=för att bli präst}} Efterträdare är ännu inte rekryterad, men till augusti träder Göran Nabavi in här för kommunens räkning. {{N person=Göran Nabavi; role=ledamot; body=Omsorgschefsnätverket Götaland Väst; org=Bollebygd; for=Berit Ljunghem}} Undertecknads förordnande som sekreterare löper ut samtidigt. Marianne Hedlöv har vidtalat en pensionerad radioman, Ragnar Ivarsby, som gärna gör det mot resekostnader, {{|}}och med nätverkets goda minne blir han sekreterare från hösten. {{D}} {{N person=Ragnar Ivarsby; role=sekreterare; body=Omsorgschefsnätverket Götaland Väst; for=Tuva Ekenstierna}}

Nästa möte: 2022-06-10, Mark. {{M date=2022-06-10}}
