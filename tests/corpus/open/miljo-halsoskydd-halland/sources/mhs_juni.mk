@file mhs_juni.txt
@body Miljö- och hälsoskyddsgruppen
@date 2024-06-04
@start 09:00
@end 14:00
@place Hylte, Örnaskolan
@mode in_person
@secretary Tim Sjögren
@p Jens Oddsberg | Kungsbacka | | chair
@p Anneli Wretman | Falkenberg
@p Shirin Moradi | Halmstad
@p Tim Sjögren | Halmstad
@p Conny Alfvén | Hylte
@p Ragnhild Ekdal-Holst | Laholm
@p Kofi Mensah | Varberg
@p Birger Thorell | Städkompaniet | | guest
@p Petra Lindqvist-Bauer | Kungsbacka | | absent
@p Anneli Duvander | Varberg | | absent
---
Miljö- och hälsoskyddsgruppen tisdag 4 juni 2024, 9-14, Hylte, Örnaskolan

Jens Oddsberg (ordf, Kungsbacka), Anneli Wretman (Falkenberg), Shirin Moradi (Halmstad), Tim Sjögren (Halmstad, antecknar), Conny Alfvén (Hylte), Ragnhild Ekdal-Holst (Laholm), Kofi Mensah (Varberg)
Gäst: Birger Thorell, Städkompaniet
Ej med: Petra Lindqvist-Bauer (Kungsbacka), Anneli Duvander (Varberg)

** Skolstädning på riktigt ** {{I kind=theme}}
Förra gången tog brandlarmet slut på oss, så nu började vi med städningen. Birger Thorell på Städkompaniet har städat skolor sedan 1989 och visade hur det ser ut bakom elementen. Hans poäng är att frekvensen i upphandlingen sällan stämmer med Folkhälsomyndighetens råd. Enligt råden ska golv städas varje dag där barn sitter på golvet, men i Halland är det tre gånger i veckan på de flesta håll. Han menar att rektorerna inte vet vad de köper. Själva tycker vi nog att det är fastighetskontoren som inte vet vad de säljer.
Sedan blev det rundprat. {{|}}Falkenberg har städtillsyn på gång i höst på tolv skolor. {{S org=Falkenberg; topic=skolstädning; stance=yes}} Varberg gör den sedan två år varje vinter. {{S org=Varberg; topic=skolstädning; stance=doing}} Laholm kan inte lova något så länge en tjänst är tom. {{S org=Laholm; topic=skolstädning; stance=undecided}} I Hylte har nämnden prioriterat bort städningen till förmån för avlopp. {{S org=Hylte; topic=skolstädning; stance=no}} Conny var lite generad, han hade önskat motsatsen.
Shirin ville att vi tar fram en egen checklista. Ragnhild undrade om det inte redan finns en hos Folkhälsomyndigheten och det gör det tydligen, men den är på 40 sidor. {{|}}Efter kaffet var vi överens: en kortversion på en A4 görs och alla ska använda den. {{D}} Jobbet fördelades på Shirin och Conny som har den klar till mötet i september. {{A who=Shirin Moradi,Conny Alfvén; due=2024-09-17}} Birger läser gärna korrektur. {{|}}Vad som händer med skolor som inte följer checklistan hade Kofi funderat på, men någon som sitter på det svaret finns inte i gruppen. {{Q asker=Kofi Mensah}}

** Solarier ** {{I kind=dialogue}}
Jens enkät från i vintras visar att 11 av 19 solarier i länet är obemannade. Strålsäkerhetsmyndigheten har tagit beslut om att 18-årsgränsen ska vara tydligt skyltad och att obemannade ställen behöver id-spärr. Vi gör tillsyn ihop, det är bestämt sedan ifjol. Men tidpunkten är det tjafs om. {{|}}Shirin vill köra i oktober, Kungsbackas ledning säger februari. {{S org=Kungsbacka; topic=solarier; stance=undecided}} Och eftersom Anneli D, som ska leda det hela, satt på planet hem från Kreta skiljdes vi åt utan någon tidpunkt. {{P what=tidpunkten; why=Anneli D, som ska leda det hela, satt på planet hem från Kreta}} Till dess håller Jens ställningarna som tillförordnad projektledare. {{N person=Jens Oddsberg; role=tillförordnad projektledare; body=Solarier; for=Anneli Duvander}}

** Connys pinne ** {{I kind=decision}}
Conny lämnar styrgruppen i Miljösamverkan efter sommaren, det berättade jag redan i april. {{L person=Conny Alfvén; when=2024-08}} Anneli D är ju hans personliga ersättare men har via sms avböjt att gå upp. Ragnhild nämnde att hon satt där 2015-2019 och att det var givande. {{|}}Sagt och gjort, vi tryckte upp henne på stolen igen: Ragnhild Ekdal-Holst sitter från och med september. {{D}} {{N person=Ragnhild Ekdal-Holst; role=representant; body=styrgruppen i Miljösamverkan; for=Conny Alfvén}} Styrgruppen ska enligt sina regler bekräfta det i augusti. {{|}}Nästa styrgrupp är 27 augusti. {{M date=2024-08-27; what=styrgruppen i Miljösamverkan}}
I samma veva: Naturvårdsverket har bjudit in till en referensgrupp om buller från padelhallar och de plockade Kofi. {{N person=Kofi Mensah; role=ledamot; body=referensgrupp om buller från padelhallar}} Grattis? Han är där som sig själv och pratar inte för oss. Shirin är som vanligt med i länets PFAS-grupp och hade inget att berätta.

** Badvattnet ** {{I kind=report}}
Labbet löste det där med 6 juni, de tar emot på bakdörren. {{|}}Proverna kostar 890 kr styck i år. {{K amount=890; unit=kr styck; years=2024}} Kofi säger att ett utbrott av vinterkräksjuka vid Apelviken i maj kom från en toalett och inte från havet. Det hade varit skönt att ha en rutin för sånt! {{|}}Kofi tar kontakt med Smittskydd och hör hur de vill bli larmade {{A who=Kofi Mensah; to=Smittskydd}}, helst före skolavslutningen. Anneli W brukar lägga ut resultaten på Badvattenportalen samma dag.

** Taxan, hur gick det? ** {{I kind=report}}
Petras skrivelse är ute. {{|}}I Halmstad sa nämnden ja till indexet den 28 maj. {{S org=Halmstad; topic=taxan; stance=yes}} Laholms ekonom har grunnat klart och föreslår noll procent. {{S org=Laholm; topic=taxan; stance=no}} Jens tycker att hela systemet med timtaxa är från förra seklet.

** Livsmedelskontroll ** {{I kind=question; outcome=postponed}}
Jag skulle ha dragit nya riskklassningen, fast min dator dog. {{|}}Inte hela världen, jag kör den 17 september. {{P until=2024-09-17; what=nya riskklassningen; why=min dator dog}} {{M date=2024-09-17}} Läs Livsmedelsverkets FAQ innan. {{A who=alla}}

** Hej då ** {{I}}
Vi ses i Varberg. {{|}}Jens ordnar med Kofi om rum. {{A who=Jens Oddsberg,Kofi Mensah}}
/Tim
