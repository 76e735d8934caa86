@file Turistchefsgruppen 28 feb -24.txt
@body Turistchefsgruppen
@date 2024-02-28
@start 09:00
@end 14:00
@place Storsjöteatern i Östersund
@mode in_person
@secretary Fredrika Sundkvist Oja
@p Ann-Sofi Marntell | Östersund | | chair
@p Peder Svedjeholm | Åre
@p Ragnhild Lien | Härjedalen
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Ove Backman | Bräcke
@p Fredrika Sundkvist Oja | Krokom
@p Tage Eriksson Blom | Länsstyrelsen | ledansvarig | guest partial=under Om lederna
@p Jonte Bäckvall | Åre | | absent
@p Sigrid Wallander | Ragunda | | absent
---
Turistchefsgruppen, Storsjöteatern i Östersund, 28 februari 2024, klockan 9.00 till 14.00

Vid bordet satt Ann-Sofi Marntell, Östersund, som är ordförande, Peder Svedjeholm, Åre, Ragnhild Lien, Härjedalen, Mehmet Aydin, Strömsund, Ann-Sofi Hemming, Berg, Ove Backman, Bräcke, och undertecknad Fredrika Sundkvist Oja, Krokom. Under Om lederna deltog Tage Eriksson Blom, ledansvarig, Länsstyrelsen. Frånvarande var Jonte Bäckvall, Åre, och Sigrid Wallander, Ragunda.

Om lederna {{I kind=report}}
Tage Eriksson Blom började med att säga att han inte hade några goda nyheter. Anslaget till fjälleder har skurits ned från 92 till 71 miljoner kronor i landet och länets del räcker till åtta broar, medan behovet är fyrtiotre. Naturvårdsverket har beslutat om en ny fördelningsmodell som gynnar leder med många besökare, och det drabbar de små vidderna i söder. Länsstyrelsen ska enligt sitt uppdrag sköta det statliga systemet, men var gränsen går mot kommunernas leder är sedan gammalt oklart. Ragnhild Lien undrade om man kan låta en bro falla. Tage svarade att det är precis vad som sker, men att man då sätter upp en skylt.

Efter honom blev det en livlig diskussion. Ove menade att besökaren inte bryr sig om vem som äger spången, Peder att det gör ägaren när någon bryter benet. {{|}}I Åre har kommunen anslagit två miljoner för 2024 till egna broar, {{S org=Åre; stance=doing}} {{K amount=2000000; unit=kronor; years=2024}} {{|}}vilket Härjedalen aldrig skulle komma på tanken att göra eftersom all mark där är samfälligheternas. {{S org=Härjedalen; stance=no}} Mehmet var av den uppfattningen att Strömsund borde göra som Åre men har ännu inte hört sin nämnd, {{S org=Strömsund; stance=undecided}} och Ann-Sofi Hemming tyckte att vi för en gångs skull skulle tala med en röst. Tanken var inte ny, i höstas föll den på att ingen hade tid, och det var väl därför som det drog ut på tiden innan man {{|}}efter lunch till slut gick med på att göra ett gemensamt utspel mot Naturvårdsverket. {{D}} {{|}}Texten knackar jag själv, {{A who=Fredrika Sundkvist Oja}} {{|}}Ann-Sofi Marntell sätter sitt namn under den, och den ska vara på plats i Stockholm före den 20 mars. {{A who=Ann-Sofi Marntell; due=2024-03-20}}

Om gästundersökningen {{I kind=decision}}
Ragnhild hade förhandlat med Nordkoll, som gick ned till 262 000 kronor, {{K amount=262000; unit=kronor}} alltså strax över det som vi i januari sade var smärtgränsen. Bolaget brukar inte gå lägre, fick hon veta. Det finns en billigare firma i Umeå som gör samma sak åt Västerbotten, men dess frågor handlar mest om flygplatser. Enligt Tillväxtverket kommer den nationella gränsundersökningen tillbaka 2026 och då kan behovet se annorlunda ut. Peder ansåg att tolv tusen inte är något att bråka om, Ove att en gräns är en gräns, och så gick det några varv innan Mehmet påpekade att Östersund ju skulle kunna betala mellanskillnaden. Ann-Sofi Marntell skrattade först men räknade sedan på en servett. {{|}}Östersund skjuter till tolv tusen, {{S org=Östersund; stance=yes}} {{|}}och därmed beställs undersökningen. {{D}} {{|}}Ragnhild skriver på i veckan. {{A who=Ragnhild Lien}} Resultatet redovisas av Nordkoll på ett webbinarium den 12 september. {{M date=2024-09-12; what=webbinarium}}

Om husbilarna {{I kind=theme}}
Ove fick nu den tid han saknade i januari. Bräcke har räknat 340 husbilar under en julivecka på platser där det varken finns vatten eller toalett. Markägarna klagar. Allemansrätten ger ingen rätt att ställa upp ett fordon, men polisen har inte resurser att säga till, och en p-skylt kräver ett beslut av kommunen som i sin tur brukar överklagas. I Norge tar somliga kommuner betalt via mobilen. Ragnhild, som är norska, varnade för att efterlikna det. {{|}}Bräcke kommer i vår att öppna tre egna ställplatser, {{S org=Bräcke; stance=doing}} {{|}}och i Berg är man beredd att hyra ut grustaget i Åsarna om det blir en gemensam standard. {{S org=Berg; stance=interested}} Ann-Sofi Hemming och Ove hade redan tjuvstartat med en mall för skyltarna. Mehmet gillade den inte, det var färgen han hakade upp sig på, men inte heller han ville stå ensam emot och {{|}}sålunda blev mallen norm för samtliga ställplatser i länet. {{D}} {{|}}De båda konstruktörerna lovade att få in Mehmets färg också och skicka ut tryckfiler till påsk. {{A who=Ann-Sofi Hemming,Ove Backman}}

Om vår egen bemanning {{I kind=decision}}
Ragunda har inte varit med sedan i september. Sigrid Wallander, som ju går till regionen i april, har skrivit ett vänligt brev där hon hälsar att kommunstyrelsen ännu inte har utsett någon efter henne. {{|}}Ragundas stol i gruppen är alltså tom från den 1 april. {{V seat=ledamot; body=Turistchefsgruppen; org=Ragunda}} {{L person=Sigrid Wallander; org=Ragunda; when=från den 1 april; why=går till regionen}} Filmregionens beredning, där det sedan årsskiftet inte sitter någon från oss, hade hört av sig två gånger. Den leds av Kjell-Åke Nordin från Sundsvall och möts på kvällstid. Peder, som en gång har varit statist i en västernfilm, sade sig inte ha något emot att pröva, {{|}}varvid gruppen sände honom dit till att börja med i ett år. {{D until=2025-02-28}} {{N person=Peder Svedjeholm; role=representant; body=Filmregionens beredning}}

Om karttjänsten {{I outcome=postponed}}
Jonte Bäckvall var sjuk och utan honom finns ingen som kan visa den. {{|}}Vi kommer att ge karttjänsten en halvtimme den 10 april i stället. {{P until=2024-04-10; what=Om karttjänsten; why=Jonte Bäckvall var sjuk}} {{M date=2024-04-10}}

Slutord {{I}}
Ove frågade {{|}}om någon vet vad som händer med våra bidrag om Inlandsbanan läggs ned norr om Östersund, {{Q asker=Ove Backman}} och ingen visste. Mehmet sitter i resenärsrådet men där har frågan inte varit uppe. Åre har som bekant bjudit in alla till invigningen av liften. {{|}}Det vi fick höra om konkursen i Funäsfjällen får vi tiga med tills den är offentlig. {{X mark=får vi tiga med tills den är offentlig}}

Fredrika Sundkvist Oja
