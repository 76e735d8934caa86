@file mars_2024_raadet.docx
@body Skolchefsrådet Norrbotten
@date 2024-03-14
@start 10:00
@end 15:30
@place Kalix folkhögskola
@mode in_person
@secretary Birgitta Ahnlund
@p Margareta Lundmark-Öhman | Luleå | skolchef | chair
@p Tomas Wikberg | Boden | förvaltningschef |
@p Sirpa Kangas | Piteå | skolchef |
@p Per-Erik Fjällås | Kalix | skolchef |
@p Outi Rantala | Haparanda | bildningschef |
@p Karin Strömbäck | Överkalix | rektor och skolchef |
@p Lena Mukka | Övertorneå | skolchef | partial=från § 3
@p Maria Vennström | Gällivare | skolchef |
@p Ante Kuhmunen | Jokkmokk | skolchef |
@p Maria Blind Sarri | Kiruna | skolchef | absent
@p Yasmin Haddad | Älvsbyn | skolchef | absent
@p Nils-Erik Palo | Region Norrbotten | kompetensstrateg | guest partial=§ 3
@p Birgitta Ahnlund | | samordnare | guest
---
Minnesbilder från Skolchefsrådet Norrbotten
Kalix folkhögskola, den 14 mars 2024, från klockan 10.00 till 15.30
Deltagande skolchefer och motsvarande
Margareta Lundmark-Öhman, skolchef, Luleå, ledde samtalen som ordförande
Tomas Wikberg, förvaltningschef, Boden
Sirpa Kangas, skolchef, Piteå
Per-Erik Fjällås, skolchef, Kalix, vår värd
Outi Rantala, bildningschef, Haparanda
Karin Strömbäck, rektor och skolchef, Överkalix
Lena Mukka, skolchef, Övertorneå, från § 3
Maria Vennström, skolchef, Gällivare
Ante Kuhmunen, skolchef, Jokkmokk
Saknades gjorde
Maria Blind Sarri, skolchef, Kiruna
Yasmin Haddad, skolchef, Älvsbyn
Inbjuden: Nils-Erik Palo, kompetensstrateg, Region Norrbotten (§ 3)
Samordnare: Birgitta Ahnlund

§ 1 Hur vi har det {{I n=1; kind=go-round}}
Vårvintern har varit lång och snöröjningen dyr. Per-Erik öppnade med att Kalix i februari tvingades stänga två skolor i tre dagar när värmen gav upp. {{|}}Övertorneå lägger från hösten ned årskurs 7–9 i Svanstein {{S org=Övertorneå; stance=no; topic=årskurs 7–9 i Svanstein}}, ett beslut som fullmäktige klubbade med två rösters övervikt. {{|}}I Jokkmokk överväger man att gå över till läsårstider med en extra vintervecka {{S org=Jokkmokk; stance=undecided}}, men Ante tror inte att föräldrarna är redo. {{|}}Boden anställer fyrtio lärare till augusti {{S org=Boden; stance=doing}}, berättade Tomas, och medgav med ett snett leende att några av dem i dag arbetar hos grannarna. Det hade varit klädsamt om kommunerna ringde varandra först, tyckte Sirpa.

§ 2 Människor som kommer och går {{I n=2; kind=decision}}
Den här gången blev det en lång paragraf. {{|}}Tomas Wikberg lämnar sitt arbete i Boden den 30 juni för att bli rektor på heltid igen {{L person=Tomas Wikberg; org=Boden; when=den 30 juni; why=för att bli rektor på heltid igen}}, och med honom försvinner tre uppdrag på en gång. Han har burit dem väl och Margareta sade det så att det hördes.
Efter överläggning fördelades arvet. {{|}}Talan i regionens kompetensråd förs framöver av Outi Rantala, som därmed löser av Tomas Wikberg. {{D}} {{N person=Outi Rantala; role=representant; body=regionens kompetensråd; for=Tomas Wikberg}} {{|}}För att inte bli överhopad avstår Outi från sin suppleantplats i Norrskenssamverkan, och den ärver Karin Strömbäck. {{D}} {{N person=Karin Strömbäck; role=suppleant; body=Norrskenssamverkan; for=Outi Rantala}} {{|}}Ordet som sammankallande i resursskolans styrgrupp tillföll Fredrik Enbuske i Luleå. {{D}} {{N person=Fredrik Enbuske; role=sammankallande; body=resursskolans styrgrupp; org=Luleå}} Däremot finns ännu ingen som vill vara Bodens ledamot där. {{V seat=ledamot; body=resursskolans styrgrupp; org=Boden}}
Vice ordförande i rådet har vi saknat sedan i höstas. {{|}}Sirpa Kangas och Maria Vennström föreslogs båda, ingen ville trycka undan den andra, och de kommer därför att dela på uppgiften, var sin termin, till och med våren 2025. {{D until=2025}} {{N person=Sirpa Kangas; role=vice ordförande; body=Skolchefsrådet Norrbotten}} {{N person=Maria Vennström; role=vice ordförande; body=Skolchefsrådet Norrbotten}} {{|}}Margareta fortsätter att hålla i klubban, vilket hon tackade för. {{N person=Margareta Lundmark-Öhman; role=ordförande; body=Skolchefsrådet Norrbotten}}

§ 3 Kompetensförsörjning ur regionens synvinkel {{I n=3; kind=theme}}
Nils-Erik Palo visade bilder på en befolkning som åldras snabbare än prognosen. Regionstyrelsen har beslutat att avsätta medel till en mötesplats för välfärdens arbetsgivare, och den skulle enligt planen öppna i Luleå före jul. {{|}}Summan är 2,4 miljoner kronor fördelade på 2024 och 2025. {{K amount=2400000; unit=kronor; years=2024 och 2025}} Han berättade att Umeå har något liknande där kommunerna sitter i ledningen tillsammans med universitetet.
I det samtal som följde undrade Lena vem som egentligen hade bett om mötesplatsen. Nils-Erik svarade att behovet hade framkommit i dialoger. Om kommunerna ville vara med och styra borde de i så fall säga det tidigt. Rådet tog inte ställning. {{|}}Outi lovade ändå att sondera stämningen när kompetensrådet träffas den 11 april. {{A who=Outi Rantala; due=2024-04-11}} {{M date=2024-04-11; what=kompetensrådet}} {{|}}Nils-Eriks bilder skickas runt av Birgitta. {{A who=Birgitta Ahnlund}} De innehåller preliminära siffror och får inte lämna rådet. {{X mark=får inte lämna rådet}}

§ 4 Skolpliktsbevakning {{I n=4; kind=dialogue}}
Ärendet har följt med sedan november. Karin beskrev hur tre barn i praktiken hade varit skrivna i Överkalix men bott i Kemi, och hur länge det dröjde innan någon såg det. Haparanda har en tjänsteman som ringer, och det räcker oftast. {{|}}De flesta lutade åt att en gemensam rutin vore klok. {{F}} {{|}}Så långt gick vi emellertid inte; i väntan på Skolverkets vägledning, som är utlovad till sommaren, får rutinen vila till septembermötet. {{P what=rutinen; why=i väntan på Skolverkets vägledning}} {{|}}Under tiden samlar Per-Erik och Karin in de rutiner som redan finns. {{A who=Per-Erik Fjällås,Karin Strömbäck}}

§ 5 Lärarnas fortbildning {{I n=5; kind=information; outcome=postponed}}
Yasmin skulle ha föredragit punkten. {{|}}Eftersom hon låg hemma i feber blev det inget av den, och vi unnar oss den i maj i stället. {{P what=Lärarnas fortbildning; until=2024-05-23; why=Eftersom hon låg hemma i feber}}

§ 6 Till sist {{I n=6; kind=information}}
Vårens sista träff hålls digitalt den 23 maj. {{M date=2024-05-23}} {{|}}Vi beslöt även att höstens två dagar förläggs till Arjeplog, om Selma kan ordna husrum. {{D if=om Selma kan ordna husrum}}

Vid pennan Birgitta Ahnlund
