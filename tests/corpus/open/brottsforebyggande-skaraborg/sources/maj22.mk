@file Anteckningar brottsförebyggande 2022-05-05.docx
@body Brottsförebyggande nätverket Skaraborg
@date 2022-05-05
@start 13:00
@end 16:00
@place Lidköping, Stadsbiblioteket, Träffpunkten
@mode hybrid
@secretary Elin Castellanos
@p Annika Ljungdahl | Skövde | | chair
@p Robert Ask | Lidköping | |
@p Robert Vinge | Mariestad | |
@p Leyla Demir | Skara | |
@p Conny Frisk | Tibro | |
@p Merjem Hodzic | Götene | |
@p Siv Arnell | Töreboda | | remote
@p Nils Tham | Karlsborg | | remote
@p Catrin Boström | Polisen | kommunpolis |
@p Daniel Örn | Polisen | områdespolis | partial=punkt 1–4
@p Elin Castellanos | Lidköping | | guest
@p Peder Gullin | Länsstyrelsen | utvecklingsledare | guest
@p Hanna Teglund | Falköping | | absent excused
@p Eivor Sandahl | Hjo | | absent excused
@p Jesper Månsson-Quist | Vara | | absent excused
---
Brottsförebyggande nätverket Skaraborg
Minnesanteckningar torsdagen den 5 maj 2022 klockan 13.00–16.00
Plats: Lidköping, Stadsbiblioteket, Träffpunkten

Kommunerna: Annika Ljungdahl, Skövde (ordförande), Robert Ask, Lidköping, Robert Vinge, Mariestad, Leyla Demir, Skara, Conny Frisk, Tibro, Merjem Hodzic, Götene, Siv Arnell, Töreboda (digitalt), Nils Tham, Karlsborg (digitalt)
Polisen: Catrin Boström, kommunpolis, Daniel Örn, områdespolis (punkt 1–4)
Inbjuden: Peder Gullin, utvecklingsledare, Länsstyrelsen
Sekreterare: Elin Castellanos, Lidköping
Förhindrade: Hanna Teglund, Falköping, Eivor Sandahl, Hjo, Jesper Månsson-Quist, Vara

Agenda	Anteckning	Åtgärd
1. Byte vid tangenterna {{I n=1}}	Gunilla Rapp har sedan april andra uppgifter i Skövde. {{|}}Från och med i dag delar hon sekreterarskapet med undertecknad, varannan gång var {{N person=Elin Castellanos; role=sekreterare; body=Brottsförebyggande nätverket Skaraborg; org=Lidköping}}. Annika tackade Gunilla för ett antal anteckningar som ingen utanför vården har förstått.	
2. Polisens lägesbild {{I n=2; kind=report}}	Daniel Örn gick igenom årets första fyra månader. Anmälda brott ligger sex procent under fjolåret, mest på grund av färre cykelstölder. Misshandel utomhus ökar på fredagskvällar i Skövde och Mariestad. Påskupploppen i andra städer ledde till att personal lånades ut, och ungefär 400 arbetstimmar lyftes bort härifrån. Polisregionen har beslutat om en särskild händelse inför valrörelsen. Skara ville veta om torgmöten får egen bevakning. Enligt Daniel är det arrangören som ansöker, polisen bedömer. Catrin Boström berättade om två gårdsbesök hos ungdomar som kört A-traktor och fotat sig med vapenattrapper. Hon hade önskat att föräldrarna visade större intresse. Bland de äldre förekommer inte längre besök av de falska hemtjänstkvinnorna, domen kom i april: tre års fängelse.	Daniel ger Skara en kontaktväg till tillståndshandläggaren {{A who=Daniel Örn; to=Skara}}
3. Rutin för orosanmälan {{I n=3; kind=decision}}	Merjem Hodzic var frisk igen och föredrog. Rutinen kom till efter att tre anmälningar om samma pojke hamnat hos tre handläggare. Socialtjänstlagen kräver förhandsbedömning inom fjorton dagar, men säger inget om återkoppling till polisen. {{|}}Götene har arbetat enligt utkastet i ett halvår {{S org=Götene; topic=rutin för orosanmälan; stance=doing}}. {{|}}Robert Vinge menade att Mariestads socialchef aldrig kommer att gå med på fasta kontakttider, och svaret från Mariestad blev därför nej {{S org=Mariestad; topic=rutin för orosanmälan; stance=no}}. {{|}}Karlsborg vill höra sin förskolechef först {{S org=Karlsborg; topic=rutin för orosanmälan; stance=undecided}}. Conny hade en mor i telefon förra veckan som fått fyra likadana brev. Efter en stunds ordbyte gick det att samlas kring följande: {{|}}rutinen rekommenderas till kommunerna som frivillig, utan fasta tider {{D}}. Kommunstyrelsen i Götene fattar förstås sitt eget beslut.	Merjem omarbetar avsnitt 2 till den 20 maj {{A who=Merjem Hodzic; due=2022-05-20}}. {{|}}Elin publicerar på samarbetsytan när det är gjort {{A who=Elin Castellanos}}.
4. Länsstyrelsen om den nya lagen {{I n=4; kind=theme}}	Peder Gullin redovisade lagrådsremissen om kommuners ansvar för brottsförebyggande arbete. Kommunerna ska ha lägesbild, åtgärdsplan, samordningsfunktion och ett råd. {{|}}Finansieringsprincipen gäller, vilket enligt regeringens räkning motsvarar 900 kronor per dag och kommun. {{K amount=900; unit=kr per dag och kommun}} Robert Ask räknade om det till en kvarts tjänst. Peder trodde att lagen kommer på plats sommaren 2023. Länsstyrelsen planerar fyra dialogmöten under hösten och den som vill får en provversion av stödmaterialet. {{|}}Leyla och Siv räckte upp handen genast: Skara provkör stödmaterialet {{S org=Skara; topic=stödmaterial; stance=yes}} och Töreboda gör detsamma {{S org=Töreboda; topic=stödmaterial; stance=yes}}. {{|}}Frågan blev livlig när Nils Tham undrade vem som ska göra lägesbilden i en kommun där samordnaren har tio procent. Något svar gavs inte. {{Q asker=Nils Tham}}	Peder skickar provversionen under nästa vecka {{A who=Peder Gullin; to=Skara, Töreboda}}
5. EST efter en vecka {{I n=5; kind=report}}	Licensen är igång. Hannas rapport låg i mappen. 41 händelser, fyra kommuner, en felregistrering. {{|}}Lidköping har tackat ja sedan sist {{S org=Lidköping; topic=EST; stance=yes}}. Robert A hade frågat runt bland fastighetsbolagen, som ofta rapporterar klotter samma dag men bråk aldrig.	
6. Representation och poster {{I n=6}}	Nils Tham blir Karlsborgs nya ansikte i nätverket {{N person=Nils Tham; role=ledamot; body=Brottsförebyggande nätverket Skaraborg; org=Karlsborg}}. {{|}}Catrin har av polisområdet förordnats till sekreterare i regionala vittnesgruppen {{N person=Catrin Boström; role=sekreterare; body=regionala vittnesgruppen; org=Polisen}}. {{|}}Till länets samverkansråd mot våld behövde nätverket peka ut två: valet föll på Annika som ordinarie {{D}} {{N person=Annika Ljungdahl; role=ordinarie; body=länets samverkansråd mot våld; org=Skövde}} och Conny som ersättare {{N person=Conny Frisk; role=ersättare; body=länets samverkansråd mot våld; org=Tibro}}.	Annika anmäler namnen till rådets kansli {{A who=Annika Ljungdahl; to=rådets kansli}}
7. Grannsamverkan 2.0 {{I n=7; outcome=postponed}}	Hanna skulle ha hållit i punkten men är på vab. Den får vänta till den 9 juni. {{P until=2022-06-09; what=Grannsamverkan 2.0; why=Hanna skulle ha hållit i punkten men är på vab}} {{M date=2022-06-09}}	
8. Kalender {{I n=8}}	Nästa gång är också sista före ledigheten. {{|}}Länsstyrelsens första dialogmöte hålls 6 september i Vänersborg. {{M date=2022-09-06; what=Länsstyrelsens första dialogmöte}}	
