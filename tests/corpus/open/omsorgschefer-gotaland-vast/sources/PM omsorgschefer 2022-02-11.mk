@file PM omsorgschefer 2022-02-11.docx
@body Omsorgschefsnätverket Götaland Väst
@date 2022-02-11
@start 08:30
@end 11:30
@place Digitalt, Teams
@mode online
@secretary Tuva Ekenstierna
@p Marianne Hedlöv | Alingsås | omsorgschef | chair
@p Samir Benali | Vårgårda | socialchef |
@p Kristina Flodgren | Herrljunga | omsorgschef |
@p Kristina Palmlund | Lerum | sektorchef |
@p Ove Stigmark | Mark | förvaltningschef |
@p Linnea Åsbacka-Roos | Svenljunga | omsorgschef |
@p Daniel Kwiatkowski | Ulricehamn | sektorchef |
@p Berit Ljunghem | Bollebygd | socialchef | absent
@p Tuva Ekenstierna | Borås | nämndjurist | guest
@p Stellan Grahn | Västkom | utredare | guest partial=avsnitt 2
---
OMSORGSCHEFSNÄTVERKET GÖTALAND VÄST
Promemoria från möte 2022-02-11 kl. 08.30–11.30
Digitalt, Teams
Deltog gjorde Marianne Hedlöv, omsorgschef Alingsås (ordförande), Samir Benali, socialchef Vårgårda, Kristina Flodgren, omsorgschef Herrljunga, Kristina Palmlund, sektorchef Lerum, Ove Stigmark, förvaltningschef Mark, Linnea Åsbacka-Roos, omsorgschef Svenljunga, och Daniel Kwiatkowski, sektorchef Ulricehamn. Berit Ljunghem, socialchef Bollebygd, var frånvarande. Utanför kretsen: Stellan Grahn, utredare Västkom (avsnitt 2), och Tuva Ekenstierna, nämndjurist Borås, som författat promemorian.
1 Smittläget och besöksregler {{I n=1; kind=dialogue}}
Restriktionerna upphörde i onsdags. Folkhälsomyndigheten har beslutat att inte förlänga sina rekommendationer, men Vårdhygien i regionen håller fast vid munskydd på särskilt boende. Samir Benali ansåg att kommunerna därigenom får bära två budskap. Ove Stigmark hänvisade till att besöksförbud numera kräver ett beslut i det enskilda fallet, vilket ingen av de närvarande har fattat. {{|}}Alingsås har tagit bort munskydden från och med i måndags. {{S org=Alingsås; topic=munskydd; stance=no}} Herrljunga behåller dem månaden ut. {{S org=Herrljunga; topic=munskydd; stance=yes}} Flera uttryckte en önskan om ett gemensamt anhörigbrev. {{|}}Juridiskt möter det inget hinder, och ett brev med gemensam lydelse kommer följaktligen att sändas i alla kommunerna. {{D}} Lydelsen fastställs av Kristina Palmlund i samråd med Vårdhygien, {{A who=Kristina Palmlund}} och den bör vara ute till påsk.
2 Fast omsorgskontakt {{I n=2; kind=information}}
Stellan Grahn redogjorde för lagrådsremissen. Regeringen föreslår att den som har hemtjänst ska erbjudas en fast omsorgskontakt och att denna från 2023 ska vara undersköterska. Västkoms styrelse har tillstyrkt förslaget. Han bedömde att tre av fyra kommuner saknar personal för det andra ledet. Kristina Flodgren frågade om övergångsregler; några sådana är inte föreslagna, men Grahn skulle inte bli förvånad om de kom. {{|}}Mark inför ordningen redan i år, oavsett riksdagens behandling. {{S org=Mark; topic=fast omsorgskontakt; stance=doing}} I Svenljunga har nämnden uttalat att man inte gör något i förtid. {{S org=Svenljunga; topic=fast omsorgskontakt; stance=no}} Grahn erbjöd sig att översända en beräkningsmodell så snart den kvalitetsgranskats. {{A who=Stellan Grahn; if=så snart den kvalitetsgranskats}} Han inbjöd även till Västkoms temadag den 24 mars. {{M date=2022-03-24; what=Västkoms temadag}} Vem som har ansvaret när omsorgskontakten är sjuk besvarades inte. {{Q}}
3 Företrädare i vårdsamverkan {{I n=3; kind=decision}}
Nätverket har två platser i Vårdsamverkan Sjuhärads ledningsgrupp. Den ena innehas av Ove Stigmark. Den andra har tillkommit Berit Ljunghem, som emellertid skriftligen hemställt om att bli befriad. Daniel Kwiatkowski förklarade att han kunde stå till förfogande, men först till hösten. Linnea Åsbacka-Roos påpekade att regionen byter ledamöter vid samma tid. {{|}}Med hänsyn därtill bifölls Berits hemställan, {{D}} och såsom hennes efterträdare inträder Daniel Kwiatkowski den 1 september. {{D}} {{N person=Daniel Kwiatkowski; role=representant; body=Vårdsamverkan Sjuhärads ledningsgrupp; org=Ulricehamn; for=Berit Ljunghem}} Under mellantiden, alltså våren ut, fyller Samir Benali luckan. {{N person=Samir Benali; role=ersättare; body=Vårdsamverkan Sjuhärads ledningsgrupp; org=Vårgårda; for=Berit Ljunghem}} Den som underrättar ledningsgruppens sekreterare är Marianne Hedlöv. {{A who=Marianne Hedlöv; to=ledningsgruppens sekreterare}} I länets demensråd lär det också finnas en stol, men den tillsätts av Västkom.
4 Timvikarier och LAS {{I n=4; kind=theme; outcome=postponed}}
Undertecknad hade förberett en genomgång av de ändringar i anställningsskyddslagen som träder i kraft i oktober. Sedan Stellan Grahns föredragning dragit ut på tiden återstod elva minuter, vilket bedömdes vara otillräckligt. {{|}}Genomgången får ges vid mötet den 8 april. {{P until=2022-04-08; what=Timvikarier och LAS; why=Stellan Grahns föredragning dragit ut på tiden}} {{M date=2022-04-08}} Den som har särskilda fall att belysa insänder dem dessförinnan till Tuva Ekenstierna. {{A who=alla; due=2022-04-08; to=Tuva Ekenstierna}}
5 Digitala lås {{I n=5; kind=decision}}
Borås upphandling av digitala lås har överprövats. Leverantören Nyckelfri Sverige AB gör gällande att utvärderingen var felaktig, och förvaltningsrätten väntas avgöra målet i vår. Kristina Palmlund, som satt i referensgruppen, hade gärna sett ett snabbare förlopp. {{|}}Ulricehamn har tröttnat och köper på egen hand. {{S org=Ulricehamn; topic=digitala lås; stance=yes}} Lerum kan tänka sig att vänta sommaren över, {{S org=Lerum; topic=digitala lås; stance=undecided}} medan Vårgårda ställer sig utanför. {{S org=Vårgårda; topic=digitala lås; stance=no}} Det diskuterades om nätverket borde uttala sig i målet. {{|}}Svaret blev nekande: så länge målet är anhängigt görs inget uttalande. {{D if=så länge målet är anhängigt}} Kostnaden är beräknad till 1 280 kronor per lås. {{K amount=1280; unit=kronor per lås}}
6 Avslutning {{I n=6; kind=information}}
Marianne Hedlöv tackade för god disciplin. Ove Stigmark hade ingenting att tillägga, utöver att han söker en nattchef.
