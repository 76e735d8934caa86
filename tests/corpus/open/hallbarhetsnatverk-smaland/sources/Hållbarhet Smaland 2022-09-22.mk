@file Hållbarhet Smaland 2022-09-22.txt
@body Hållbarhetsnätverket Småland
@date 2022-09-22
@start 09:00
@end 12:00
@place Vandalorum i Värnamo
@mode in_person
@secretary Astrid Hylander
@p Camilla Rydh | Värnamo | | chair
@p Peter Storck | Växjö | |
@p Nadia El Amrani | Jönköping | |
@p Gun-Britt Aspelin | Ljungby | |
@p Marcus Törnqvist | Alvesta | |
@p Sofie Brännström-Ali | Vetlanda | |
@p Lennart Fager | Vimmerby | |
@p Peter Wahlgren | Oskarshamn | |
@p Emelie Skog | Gislaved | | absent
@p Astrid Hylander | | processledare | guest
---
Hållbarhetsnätverket Småland
Berättat från vårt möte på Vandalorum i Värnamo den 22 september 2022, nio till tolv

Kring bordet: Camilla Rydh (Värnamo, ordförande), Peter Storck (Växjö), Nadia El Amrani (Jönköping), Gun-Britt Aspelin (Ljungby), Marcus Törnqvist (Alvesta), Sofie Brännström-Ali (Vetlanda), Lennart Fager (Vimmerby), Peter Wahlgren (Oskarshamn)
Emelie Skog (Gislaved) hade hindrats av ett punkterat däck.
Processledare Astrid Hylander höll i pennan.

Elpriset och lamporna {{I kind=go-round}}
Hösten kom med räkningar som ingen budget hade räknat med. Camilla bad var och en berätta, och det blev en hel timme av berättelser. {{|}}Växjö släcker fasadbelysningen på sjutton byggnader från och med måndag {{S org=Växjö; stance=doing}} och har sänkt värmen i simhallen med en grad, vilket pensionärerna inte uppskattar. {{|}}Ljungby har tänkt tanken men vill inte skrämma dem som går hem sent. {{S org=Ljungby; stance=undecided}} Lennart Fager sade att Vimmerby har större bekymmer än så, nämligen ishallen. {{|}}Den kommer att hållas stängd till november, beslutade nämnden i förrgår. {{S org=Vimmerby; stance=doing}} {{|}}Oskarshamn tvekar inte: där brinner lamporna som vanligt. {{S org=Oskarshamn; stance=no}} Peter Wahlgren tyckte nog själv att det kunde ha varit annorlunda, men han bor i Kalmar.
Energimyndigheten har lovat en vägledning. Regeringen kan komma att ålägga kommunerna en besparing på fem procent, och då måste alla rapportera. {{|}}Marcus ville veta hur man mäter en besparing i ett hus som har byggts ut. {{Q asker=Marcus Törnqvist}} Det visste inte någon.

Om oss själva {{I kind=decision}}
Nätverket fyller tio år, och av de fjorton som grundade det är två kvar. {{|}}Gun-Britt är den ena av dem och hon har bestämt sig för att gå i pension den 31 mars. {{L person=Gun-Britt Aspelin; when=den 31 mars; why=gå i pension}} Det innebär att vi mister vår kassör, vår ena länk till universitetet och den som alltid minns. {{|}}Kassaboken förs vidare av Sofie, enades vi om, och hon tar den över bordet redan vid jul. {{D}} {{N person=Sofie Brännström-Ali; role=kassör; body=Hållbarhetsnätverket Småland; for=Gun-Britt Aspelin}} Beträffande universitetet är det mer invecklat. {{|}}I samverkansrådet på Linnéuniversitetet har vi två stolar, och den som Peter Storck sitter på behåller han. {{N person=Peter Storck; role=ledamot; body=samverkansrådet på Linnéuniversitetet}} {{|}}Gun-Britts stol där önskade både Marcus och Nadia, varför vi lät saken bero till den 8 december i hopp om att de ska göra upp sinsemellan. {{P what=Gun-Britts stol där; until=2022-12-08; why=önskade både Marcus och Nadia}}
Camilla hade suttit sin tid ut som ordförande men {{|}}ombads enhälligt att sitta ett år till och gör så. {{D until=2023}} {{N person=Camilla Rydh; role=ordförande; body=Hållbarhetsnätverket Småland}} Vid sin sida ville hon ha någon från öster, och {{|}}därmed gick vice ordförandeskapet från Marcus Törnqvist till Lennart Fager. {{N person=Lennart Fager; role=vice ordförande; body=Hållbarhetsnätverket Småland; for=Marcus Törnqvist}} Marcus tog det med jämnmod. Han har tillräckligt att göra, säger han, i länsstyrelsens klimatråd, där han är med på kommunalrådets mandat.

Klimatveckan {{I kind=dialogue}}
Förra årets klimatvecka drog fyrahundra människor i Jönköping och elva i Alvesta. Skälen har vi talat om förr. Nadia hävdade att veckor inte förändrar någon, Sofie att de förändrar dem som ordnar dem. Gislaved hade genom Emelie skickat ett mejl. {{|}}Av det framgick att Gislaved står över nästa år av kostnadsskäl. {{S org=Gislaved; stance=no}} {{|}}Vetlanda och Värnamo vill däremot slå ihop sina program {{S org=Vetlanda; stance=yes}} {{S org=Värnamo; stance=yes}}, och {{|}}Alvesta lyssnar nyfiket. {{S org=Alvesta; stance=interested}}
{{|}}Vi beslöt att lägga klimatveckan i maj i stället för i september {{D}} {{|}}och att skolorna ska bjudas in först av alla. {{D}} {{|}}Sofie och Camilla målar upp ett gemensamt program till december. {{A who=Sofie Brännström-Ali,Camilla Rydh; due=2022-12-08}} {{|}}Till projektgruppen anmälde sig Nadia som projektledare, {{N person=Nadia El Amrani; role=projektledare; body=projektgruppen}} {{|}}Lennart {{N person=Lennart Fager; role=ledamot; body=projektgruppen}} och Peter Wahlgren {{N person=Peter Wahlgren; role=ledamot; body=projektgruppen}}. Den som kan film saknas ännu i gruppen. {{V seat=Den som kan film; body=projektgruppen}}
Pengarna då? Länsstyrelsen delar ut upp till 75 000 kronor per län {{K amount=75000; unit=kronor per län}}, och Astrid har sökt sådana medel de senaste tre åren. {{|}}Hon söker igen, senast den sista oktober. {{A who=Astrid Hylander; due=2022-10-31}}

Det som inte hanns {{I kind=information; outcome=not_reached}}
Indikatorerna. Peter Storck hade trettio bilder, och vi hade nio minuter. {{|}}Han får hela förmiddagen i december. {{P what=Indikatorerna; until=2022-12-08; why=Peter Storck hade trettio bilder, och vi hade nio minuter}}

Vi skils åt {{I kind=information}}
Decembermötet är den 8:e i Växjö. {{M date=2022-12-08}} {{|}}Den 17 november ordnar Smålands Turism en halvdag om cykelleder i Eksjö. {{M date=2022-11-17; what=halvdag om cykelleder}} {{|}}Där representerar Gun-Britt nätverket en sista gång {{N person=Gun-Britt Aspelin; role=representant; body=halvdag om cykelleder}} och {{|}}hon skriver några rader om dagen. {{A who=Gun-Britt Aspelin}}
