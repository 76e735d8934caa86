@file Styrgrupp 2024-06-14.txt
@body Styrgruppen för Familjehem Sjuhärad
@date 2024-06-14
@start 08:30
@end 12:00
@place Stadshuset i Borås, Kypegården
@mode in_person
@secretary Solveig Arnoldsson
@p Gunnel Axberg | Borås | IFO-chef | chair
@p Rasmus Tengblad | Bollebygd | socialchef
@p Fatmir Krasniqi | Herrljunga | enhetschef | for=Lotta Ehrling
@p Abdirahman Nur | Mark | verksamhetschef
@p Mona Stålhammar-Roos | Svenljunga | IFO-chef
@p Kent Wiberg | Tranemo | socialchef
@p Linda Högfeldt | Ulricehamn | IFO-chef
@p Linda Parment | Vårgårda | socialchef | partial=§§ 15–18;
@p Lotta Ehrling | Herrljunga | IFO-chef | absent
@p Therése Ohlin | | enhetschef | guest
@p Parisa Golestani | | biträdande enhetschef | guest
@p Solveig Arnoldsson | | administratör | guest
---
STYRGRUPPEN FÖR FAMILJEHEM SJUHÄRAD
PROTOKOLL

Sammanträdesdag: 2024-06-14 kl. 08.30–12.00
Plats: Stadshuset i Borås, Kypegården

Ledamöter:
Gunnel Axberg, IFO-chef, Borås, ordförande
Rasmus Tengblad, socialchef, Bollebygd
Fatmir Krasniqi, enhetschef, Herrljunga, ersättare för Lotta Ehrling {{N person=Fatmir Krasniqi; role=ersättare; body=Styrgruppen för Familjehem Sjuhärad; org=Herrljunga; for=Lotta Ehrling; item=-}}
Abdirahman Nur, verksamhetschef, Mark
Mona Stålhammar-Roos, IFO-chef, Svenljunga
Kent Wiberg, socialchef, Tranemo
Linda Högfeldt, IFO-chef, Ulricehamn
Linda Parment, socialchef, Vårgårda (§§ 15–18)

Ej närvarande ledamot:
Lotta Ehrling, IFO-chef, Herrljunga

Tjänstemän:
Therése Ohlin, enhetschef
Parisa Golestani, biträdande enhetschef
Solveig Arnoldsson, administratör, vid protokollet

§ 15 Nya föreskrifter från Socialstyrelsen {{I n=15; kind=theme}}
Therése Ohlin föredrog föreskrifterna, som träder i kraft den 1 juli. Grundutbildningen ska vara genomförd innan placering sker, om inte synnerliga skäl föreligger. Socialnämnden ska dokumentera skälen. Myndigheten har aviserat tillsyn tillsammans med IVO under nästa år. {{|}}Göteborgsregionen har beslutat att ge utbildningen digitalt åtta gånger per år och säljer platser till andra för 3 200 kronor per hem. {{K amount=3200; unit=kronor per hem}}
Kent Wiberg ansåg att kravet slår hårdast mot små kommuner, där nätverkshem är det vanligaste. Gunnel Axberg höll inte med. {{|}}I Tranemo har nämnden givit klartecken för att köpa platser av Göteborgsregionen. {{S org=Tranemo; topic=grundutbildning; stance=yes}} Ulricehamn anordnar redan egen utbildning med Falköping. {{S org=Ulricehamn; topic=grundutbildning; stance=doing}} Fatmir Krasniqi hade inget besked med sig från Herrljunga. {{S org=Herrljunga; topic=grundutbildning; stance=undecided}} Svenljungas inställning är att kommunen inte betalar för något som staten ålagt utan finansiering. {{S org=Svenljunga; topic=grundutbildning; stance=no}}
Det hade varit till fördel om länet gjort som Göteborg, menade Parisa Golestani. Diskussionen pågick länge.
Styrgruppens beslut: {{|}}Enheten ordnar grundutbildning i egen regi under hösten 2024, dock inte om färre än tio hem anmäler sig. {{D if=dock inte om färre än tio hem anmäler sig}} Parisa Golestani svarar för upplägget och lägger fram ett program för arbetsutskottet senast den 23 augusti. {{A who=Parisa Golestani; to=arbetsutskottet; due=2024-08-23}}

§ 16 Plan för rekrytering av familjehem {{I n=16; kind=decision}}
I februari gavs enhetschefen i uppdrag att presentera en plan. Planen innehåller fyra delar: informationskvällar, mentorskap, annonser i sociala medier och ett samarbete med Svenska kyrkan. {{|}}Kyrkan har för egen del utsett diakonen Elsa Brolin till kontaktperson. {{N person=Elsa Brolin; role=kontaktperson; org=Svenska kyrkan}} Rasmus Tengblad undrade om det är förenligt med kravet på saklighet, vilket han trodde. {{|}}Therése Ohlin påpekade att planen förutsätter att den tomma konsulenttjänsten tillsätts. {{V seat=konsulenttjänst}}
Styrgruppens beslut: {{|}}Planen antas i alla delar utom annonserna. {{D}} Annonsdelen vill Mark först låta sin kommunikatör granska, den vilar därför till i höst. {{P what=Annonsdelen; why=Annonsdelen vill Mark först låta sin kommunikatör granska}} Abdirahman Nur ombesörjer granskningen. {{A who=Abdirahman Nur}}

§ 17 Val och fyllnadsval {{I n=17; kind=decision}}
Ordförandeklubban överlämnas enligt beslutet från februari till Abdirahman Nur vid månadens utgång. {{N person=Abdirahman Nur; role=ordförande; body=Styrgruppen för Familjehem Sjuhärad}} {{|}}Det framkom att Kent Wiberg avser att lämna sin anställning för en tjänst i Karlskrona och att hans sista dag blir den 15 augusti. {{L person=Kent Wiberg; org=Tranemo; when=2024-08-15; why=en tjänst i Karlskrona}} Uppdraget som förste vice ordförande måste då fyllas. {{|}}Styrgruppen lät Lotta Ehrling stiga upp från andre till förste vice ordförande, trots att hon inte var närvarande men sedan hon tillfrågats per telefon. {{D}} {{N person=Lotta Ehrling; role=förste vice ordförande; body=Styrgruppen för Familjehem Sjuhärad; for=Kent Wiberg}} Valet av andre vice ordförande bordlades, då ingen av de närvarande ville kandidera. {{P what=Valet av andre vice ordförande; why=ingen av de närvarande ville kandidera}} {{V seat=andre vice ordförande; body=Styrgruppen för Familjehem Sjuhärad}}
I länets kvalitetsgrupp har enheten haft en plats. {{|}}Till gruppen avdelas nu Parisa Golestani, som ledamot efter Jörgen Aldén. {{D}} {{N person=Parisa Golestani; role=ledamot; body=länets kvalitetsgrupp; for=Jörgen Aldén}} Hon arbetade tidigare i gruppen för Alingsås räkning.
En arvodesgrupp med uppgift att följa SKR:s rekommendation tillsätts: {{D}} Linda Högfeldt (sammankallande), Rasmus Tengblad och ekonomen Bo Lidmark. {{N person=Linda Högfeldt; role=sammankallande; body=arvodesgrupp}} {{N person=Rasmus Tengblad; role=ledamot; body=arvodesgrupp}} {{N person=Bo Lidmark; role=ledamot; body=arvodesgrupp}}

§ 18 Jourhem under sommaren {{I n=18; kind=report}}
Sex kommuner har lämnat jourhem, sammanlagt elva platser. Villkoret är därmed uppfyllt. Borås socialjour samordnar nätterna enligt sin sedvanliga rutin. {{|}}Listan med hemmens adresser är sekretessbelagd. {{X mark=sekretessbelagd}} Mona Stålhammar-Roos framhöll att hennes kommun gärna hade lämnat fler. {{|}}Skulle trycket bli för stort ringer Therése Ohlin runt till kommunerna. {{A who=Therése Ohlin; to=kommunerna; if=Skulle trycket bli för stort}} Ersättning till jourhem som står tomma fann ingen svar på. {{Q}}

§ 19 Familjehemmens dag {{I n=19; kind=information}}
Kent Wiberg visade tre offerter. Borås djurpark är dyrast. {{|}}Det rådde uppenbar förkärlek för djurparken. {{F}} Dagen är satt till den 12 oktober. {{M date=2024-10-12; what=Familjehemmens dag}} Förra årets dag samlade nittio personer.

§ 20 Nästa sammanträde {{I n=20}}
Den 27 september i Kinna, med Mark som värd. {{M date=2024-09-27}} Solveig Arnoldsson tillskriver Tranemo om ny ledamot. {{A who=Solveig Arnoldsson; to=Tranemo}}

Justeras av Gunnel Axberg
Vid protokollet: Solveig Arnoldsson
