@file listor-13.txt
@body Samhällsbyggnadschefer i Uppland
@date 2023-03-23
@p Rolf Hagman | Enköping | samhällsbyggnadschef | chair
@p Ingela Tammi | Håbo | plan- och byggchef
@p Martin Sköld | Knivsta | samhällsbyggnadschef
@p Eleonor Waern | Heby | teknisk chef
@p Jonas Tibell | Tierp | samhällsbyggnadschef
@p Jonas Mellin | Östhammar | bygg- och miljöchef
@p Siri Lönn | Uppsala | planeringsdirektör
@p Katja Brolin | Sigtuna | stadsbyggnadschef
@p Hasse Gradin | Vallentuna | avdelningschef
@p Lotten Berglund | Norrtälje | samhällsbyggnadsdirektör
@p Niklas Öberg | Upplands-Bro | planchef
@p Carl Ramel | Håbo | mark- och exploateringschef
@p Desirée Holm | Knivsta | bygglovschef
@p Fanny Ask | Region Uppsala | strateg | guest
@p Linus Tell | | sekreterare | guest
---
Samhällsbyggnadschefer i Uppland
Anteckningar från mötet 2023-03-23
Närvarande:
• Rolf Hagman, Enköping, samhällsbyggnadschef, ordförande
• Ingela Tammi, Håbo, plan- och byggchef
• Martin Sköld, Knivsta, samhällsbyggnadschef
• Eleonor Waern, Heby, teknisk chef
• Jonas Tibell, Tierp, samhällsbyggnadschef
• Jonas Mellin, Östhammar, bygg- och miljöchef
• Siri Lönn, Uppsala, planeringsdirektör
• Katja Brolin, Sigtuna, stadsbyggnadschef
• Hasse Gradin, Vallentuna, avdelningschef
• Lotten Berglund, Norrtälje, samhällsbyggnadsdirektör
• Niklas Öberg, Upplands-Bro, planchef
• Carl Ramel, Håbo, mark- och exploateringschef
• Desirée Holm, Knivsta, bygglovschef
Övriga:
• Fanny Ask, Region Uppsala, strateg
• Linus Tell, sekreterare

Ärende 1: Dagordning och anteckningar {{I n=1}}
• dagordningen ok
• förra anteckningarna utan anmärkning

Ärende 2: Regionplan {{I n=2}}
Regionens tidplan:
• samråd till 30 april
• granskning i höst
• antagande våren 2024
Vi ska:
• skriva ihop gemensamma synpunkter {{A who=Vi}}
• träffa Fanny en gång till före sista april {{A who=Vi}}
Kommunerna gör dessutom egna yttranden.

Ärende 3: Bygglovstaxa {{I n=3; kind=go-round}}
Kommunernas läge:
• Heby: ny taxa 1 juli {{S org=Heby}}
• Tierp: oförändrad {{S org=Tierp}}
• Vallentuna: översyn beställd {{S org=Vallentuna}}
• Sigtuna: SKR:s modell, ja {{S org=Sigtuna; stance=yes}}
• Håbo: SKR:s modell, nej {{S org=Håbo; stance=no}}

Ärende 4: Planbesked {{I n=4; kind=decision}}
Mötet beslutade
• att ta fram gemensam blankett {{D}}
• att Desirée leder arbetet {{D}} {{A who=Desirée Holm}}
• att blanketten ska finnas som e-tjänst i höst {{D}}

Ärende 5: Sedan förra mötet {{I n=5; kind=report}}
Klart:
• lista över kulturmiljökompetens
• svar till Boverket
• byte av lokal
Pågår:
• jämförelse av planavgifter (Niklas) {{A who=Niklas Öberg}}
• mall för exploateringsavtal (Carl) {{A who=Carl Ramel}}
Kvarstår:
• utskick om markanvisning, Siri {{A who=Siri Lönn}}
Inte längre aktuellt:
• gemensam plankonsult

Ärende 6: Bostadsförsörjning {{I n=6; kind=dialogue}}
Synpunkter från rundan:
• prognoserna för höga
• få startbesked i vår
• räntan bromsar
• någon borde prata med länsstyrelsen

Ärende 7: Punkter som inte hanns med {{I n=7; outcome=not_reached}}
• Lantmäteriet – till nästa möte {{P until=2023-05-11; what=Lantmäteriet}}
• Parkeringsnorm – till nästa möte {{P until=2023-05-11; what=Parkeringsnorm}}
• Skyltprogram – utgår tills vidare {{P what=Skyltprogram}}

Ärende 8: Nya ledamöter i beredningsgruppen {{I n=8; kind=decision}}
Mötet valde i dag: {{D}}
• Katja Brolin (efter Ann Thor) {{N person=Katja Brolin; role=ledamot; body=beredningsgruppen; for=Ann Thor}}
• Jonas Mellin (efter Gustaf Ek) {{N person=Jonas Mellin; role=ledamot; body=beredningsgruppen; for=Gustaf Ek}}
Sitter kvar:
• Martin Sköld {{N person=Martin Sköld; role=ledamot; body=beredningsgruppen}}
Ännu tom: en plats för Norrtälje {{V seat=ledamot; body=beredningsgruppen; org=Norrtälje}}

Ärende 9: Datum {{I n=9}}
• 11 maj, Heby {{M date=2023-05-11}}
• 14 september, Teams {{M date=2023-09-14}}
• 9 november, Uppsala {{M date=2023-11-09}}
• 20 april, länsstyrelsens plandag {{M date=2023-04-20; what=länsstyrelsens plandag}}
• sista svarsdag plandagen: 5 april
• studiebesöket 2 juni är inställt

Ärende 10: Laddinfrastruktur {{I n=10}}
Info:
• Klimatklivet öppnar i april
• elnätsbolaget har kö till 2025
• Uppsala hanterar 300 ansökningar
Att göra:
• karta över befintliga laddplatser, Ingela, 28 april {{A who=Ingela Tammi; due=2023-04-28}}
• kontakt med elnätsbolaget, Rolf {{A who=Rolf Hagman; to=elnätsbolaget}}

Ärende 11: Detaljplan och domstol {{I n=11; kind=theme}}
Tema: tre domar från MÖD.
Lärdomar:
• utred buller tidigt
• dokumentera avvägningar
• hänvisa inte till framtida bygglov

Ärende 12: Översiktsplaner {{I n=12; kind=go-round}}
• Östhammar antar i juni {{S org=Östhammar}}
• Knivsta inleder 2024 {{S org=Knivsta}}
• Upplands-Bro: samråd avslutat {{S org=Upplands-Bro}}
• Enköping väntar på regionplanen {{S org=Enköping; stance=undecided}}

Ärende 13: Nätverkets budget {{I n=13; kind=decision}}
Beslut:
• 25 000 kr till föreläsare {{D}} {{K amount=25000; unit=kr}}
• resten sparas {{D}}
• ingen avgift tas ut 2024 {{D}}

Ärende 14: Skyfall {{I n=14}}
Kartor från länsstyrelsen:
• nya i juni
• kräver GIS-stöd
Önskemål: gemensam tolkning. Kurs ordnas troligen av MSB.

Ärende 15: Remissen om förenklade bygglovsregler {{I n=15; kind=decision}}
Vi enades om:
• ett gemensamt svar {{D}}
• att tillstyrka friggebodsreglerna {{D}}
• att avstyrka förslaget om sanktionsavgifter {{D}}
Skriver: Hasse, Desirée, klart 17 april. {{A who=Hasse Gradin,Desirée Holm; due=2023-04-17}}

Ärende 16: Kompetensförsörjning {{I n=16}}
• brist på byggnadsinspektörer
• YH i Gävle startar 2024
• vår plats i ledningsgruppen: Eleonor Waern {{N person=Eleonor Waern; role=ledamot; body=ledningsgruppen}}
• LIA-platser: varje kommun anmäler minst en {{A who=varje kommun}}

Ärende 17: Kollektivtrafik {{I n=17; kind=report}}
Fanny om regionens beslut:
• indragen nattrafik
• nytt biljettsystem 2024
• linje 804 byter sträckning
Kommunernas invändningar noterades.

Ärende 18: Frågor utan svar {{I n=18; kind=question}}
• Vallentuna: kan planavgift tas ut i efterhand? {{Q asker=Vallentuna}}
• Tierp: vem betalar arkeologi vid egen exploatering? {{Q asker=Tierp}}

Ärende 19: Vindkraft {{I n=19; kind=go-round}}
Till gemensam vindbruksplan:
ja: Tierp, Heby {{S org=Tierp; stance=yes}} {{S org=Heby; stance=yes}}
nej: Norrtälje {{S org=Norrtälje; stance=no}}
bestämmer sig i maj: Östhammar {{S org=Östhammar; stance=undecided}}

Ärende 20: Utsedda till kurs i upphandling {{I n=20}}
• Ingela Tammi {{N person=Ingela Tammi; role=deltagare; body=kurs i upphandling; org=Håbo}}
• Hasse Gradin {{N person=Hasse Gradin; role=deltagare; body=kurs i upphandling; org=Vallentuna}}
Kurstid: 25 maj {{M date=2023-05-25; what=kurs i upphandling}}
Avgift: 4 900 kr {{K amount=4900; unit=kr}}

Ärende 21: Tillsyn {{I n=21}}
Skuldlistan: 1 900 öppna ärenden i länet. JO-kritik mot en kommun. Inga nya medel.
Att tänka på: preskription efter tio år

Ärende 22: Digital detaljplan {{I n=22; kind=decision}}
Bakgrund:
• Boverkets föreskrifter gäller från 2022
• Lantmäteriet tar betalt för leverans
Beslut: gemensam kravspecifikation för äldre planer. {{D}}
Åtgärd: Siri frågar Lantmäteriet om pris {{A who=Siri Lönn; to=Lantmäteriet}}

Ärende 23: Skolor och förskolor {{I n=23; kind=report}}
• Knivsta skjuter upp skola i Alsike {{S org=Knivsta}}
• Sigtuna bygger ut Valsta {{S org=Sigtuna}}
• Håbo säljer mark till friskola {{S org=Håbo}}

Ärende 24: Ordförandebyte {{I n=24; kind=decision}}
Ny ordförande från 1 juni: Lotten Berglund {{N person=Lotten Berglund; role=ordförande; body=Samhällsbyggnadschefer i Uppland; for=Rolf Hagman}}
Avgående: Rolf Hagman, ny tjänst i Västerås {{L person=Rolf Hagman; org=Enköping; why=ny tjänst i Västerås}}
Valet enhälligt. {{D}}

Ärende 25: Masshantering {{I n=25; outcome=postponed}}
• bordlagt i avvaktan på Naturvårdsverket {{P what=Masshantering; why=i avvaktan på Naturvårdsverket}}

Ärende 26: Trygghet i centrum {{I n=26; kind=dialogue}}
Exempel:
• Upplands-Bro: belysning och kameror
• Märsta: samverkan med fastighetsägare
Vad som återstår: ingen visste säkert.

Ärende 27: VA-planer {{I n=27}}
Lagkrav: vattentjänstplan före årsskiftet.
Läge: fyra antagna, fem på gång.
Till nästa gång:
• alla: kort lägesrapport {{A who=alla}}
• Eleonor: länk till Hebys plan {{A who=Eleonor Waern}}

Ärende 28: Samarbete med KTH {{I n=28; kind=decision}}
Ja till två examensarbeten. {{D}}
Kontaktperson: Martin Sköld. {{N person=Martin Sköld; role=kontaktperson; body=KTH}}
KTH väljer studenter i juni.

Ärende 29: Krisberedskap {{I n=29; kind=decision}}
Nej till gemensam övning i år. {{D}}
Länsstyrelsen övar i november. Vatten i tankbil: avtal klart.

Ärende 30: Medborgarlöften {{I n=30; outcome=nothing_new}}
Inget nytt sedan januari.

Ärende 31: Handläggningstider {{I n=31; kind=report}}
Kommun	Veckor
Uppsala	9
Heby	5
Norrtälje	11
Åtgärd: fördjupad statistik, Linus, före 11 maj {{A who=Linus Tell; due=2023-05-11}}

Ärende 32: Gemensam annons {{I n=32; kind=decision}}
Annons på mässa: ja, om minst fem kommuner är med. {{D if=om minst fem kommuner är med}}
Hittills med:
• Enköping {{S org=Enköping; stance=yes}}
• Sigtuna {{S org=Sigtuna; stance=yes}}
Tveksam:
• Knivsta {{S org=Knivsta; stance=undecided}}

Ärende 33: Järnvägen {{I n=33}}
• Trafikverkets lokaliseringsutredning klar
• fyra spår först 2034
• möte med Trafikverket 4 maj i Knivsta {{M date=2023-05-04; what=möte med Trafikverket}}
• deltar från oss: Rolf, Katja {{N person=Rolf Hagman; role=deltagare; body=möte med Trafikverket}} {{N person=Katja Brolin; role=deltagare; body=möte med Trafikverket}}

Ärende 34: Övrigt {{I n=34}}
• Linus skickar ut anteckningarna {{A who=Linus Tell}}
• ny medlem: Vallentuna, sedan januari
• frukost serveras från kl. 8 nästa gång
