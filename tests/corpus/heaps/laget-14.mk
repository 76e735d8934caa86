@file laget-14.txt
@body Nätverk hemsjukvård Västerbotten
@date 2024-04-18
@p Ulrika Lidström | Umeå | verksamhetschef | chair
@p Roger Hällgren | Skellefteå | områdeschef
@p Carin Sehlin | Lycksele | MAS
@p Tove Marklund | Vännäs | enhetschef
@p Nils-Erik Åman | Vindeln | verksamhetschef
@p Birgitta Norgren | Nordmaling | MAS
@p Lars Hägglund | Robertsfors | socialchef
@p Maja Bergdahl | Bjurholm | enhetschef
@p Anton Risberg | Norsjö | verksamhetschef
@p Linnea Burman | Malå | socialchef
@p Åke Sandgren | Storuman | MAS
@p Lena Westman | Vilhelmina | verksamhetschef
@p Sara Norgren | Dorotea | enhetschef
@p Mikaela Strand | Åsele | socialchef
@p Ante Omma | Sorsele | verksamhetschef
@p Johanna Frank | Region Västerbotten | närsjukvårdschef | guest
@p Daniel Öhlund | Region Västerbotten | läkare | guest
---
Nätverk hemsjukvård Västerbotten
Minnesanteckn. 2024-04-18
Närvarande
Ulrika Lidström	Umeå, ordförande
Roger Hällgren	Skellefteå
Carin Sehlin	Lycksele
Tove Marklund	Vännäs
Nils-Erik Åman	Vindeln
Birgitta Norgren	Nordmaling
Lars Hägglund	Robertsfors
Maja Bergdahl	Bjurholm
Anton Risberg	Norsjö
Linnea Burman	Malå
Åke Sandgren	Storuman
Lena Westman	Vilhelmina
Sara Norgren	Dorotea
Mikaela Strand	Åsele
Ante Omma	Sorsele
Johanna Frank	Region Västerbotten (gäst)
Daniel Öhlund	Region Västerbotten (gäst)
Läkemedelshantering {{I kind=go-round}}
Umeå: automater på 4 enh. {{S org=Umeå; topic=Läkemedelshantering; stance=doing}}
Sk-å: avvaktar utv. {{S org=Skellefteå; topic=Läkemedelshantering; stance=undecided}}
Vännäs: nej {{S org=Vännäs; topic=Läkemedelshantering; stance=no}}
Lycksele: upphandl. klar, start sept {{S org=Lycksele; topic=Läkemedelshantering}}
Norsjö o Malå: gm Sk-å:s avtal {{S org=Norsjö; topic=Läkemedelshantering; stance=yes}} {{S org=Malå; topic=Läkemedelshantering; stance=yes}}
Åsele: intr. {{S org=Åsele; topic=Läkemedelshantering; stance=interested}}
Sorsele: ännu inget, kollar bidrag {{S org=Sorsele; topic=Läkemedelshantering; stance=undecided}}
Hemsjukvårdsavtal {{I}}
- Region o kommuner har haft 3 möten under vintern.
- Regionen vill höja gränsen till 18 år, beslut i RS.
- Storuman, Sorsele: emot {{S org=Storuman; stance=no}} {{S org=Sorsele; stance=no}}
- Umeå: för, om pengar följer med {{S org=Umeå; stance=yes}}
- Dorotea: har ej tagit ställning {{S org=Dorotea; stance=undecided}}
- Johanna trodde på en lösning före sommaren, dock hennes egen bedömning.
Provtagning i hemmet {{I}}
- Vilka prov ska kommunens ssk ta? {{Q}} Ej besvarat, ingen tar det vidare.
- Daniel redovisade volymer.
- Överens: rutinen från 2020 gäller till nytt avtal finns {{D}}
Avvikelser {{I kind=report}}
- 112 avvikelser i länet kv. 1.
- Flest från Skellefteå (31) och Umeå (28).
- Vanligast: läkemedelslista saknas vid hemgång.
- Bjurholm har infört egen checklista {{S org=Bjurholm}}
MAS-grupp {{I}}
- Vakant plats efter Inger, södra Lappland {{V seat=plats; body=MAS-grupp}}
- Birgitta sammankallande även i år {{N person=Birgitta Norgren; role=sammankallande; body=MAS-grupp}}
- Gruppen har 6 möten/år.
Hjälpmedel {{I}}
Regionens hjälpmedelscentral höjer hyran 1 juli. Kommunerna informerades för sent, ansåg flera. {{|}}Lars meddelade att Robertsfors tar upp saken i sin nämnd. {{S org=Robertsfors}} Vindeln köper hellre egna sängar framöver. {{S org=Vindeln}} Carin: hör efter med Adda om alternativ. {{A who=Carin Sehlin}}
Kvällsbemanning {{I kind=go-round}}
Nordmaling – delar ssk med Bjurholm kväll/natt {{S org=Nordmaling; topic=Kvällsbemanning; stance=doing}}
Vännäs – vill in i det samarbetet {{S org=Vännäs; topic=Kvällsbemanning; stance=yes}}
Vindeln – beslut i juni {{S org=Vindeln; topic=Kvällsbemanning; stance=undecided}}
Malå – nej, avstånd {{S org=Malå; topic=Kvällsbemanning; stance=no}}
Vilhelmina – provar med ambulansen {{S org=Vilhelmina; topic=Kvällsbemanning; stance=doing}}
Lycksele – full bemanning {{S org=Lycksele; topic=Kvällsbemanning}}
Basal hemodialys {{I}}
Föredrogs av Daniel. Två patienter i länet. Regionen finansierar utbildningen helt.
Senior alert {{I}}
- Storuman avslutar registrering. {{S org=Storuman}}
- Vi fortsätter i övrigt som nu tom årsskiftet. {{D}}
- Statistik: 64 % riskbedömda i Åsele, 81 % i Dorotea.
Digitala vårdmöten {{I}}
Enkelt att boka, svårt att få läkarna med. {{|}}Sorsele kör alla ronder digitalt {{S org=Sorsele; stance=doing}} men Storuman vill ha fysiska. {{S org=Storuman}} Region Norrbotten har en färdig modell. Kanske något att titta på.
Vaccination {{I}}
Folkhälsomyndigheten rekommenderar vårdos för 80+. {{|}}Skellefteå startar v. 18, {{S org=Skellefteå}} Umeå v. 17. {{S org=Umeå}} Regionen levererar vaccin. {{|}}Vem vaccinerar personliga assistenter? {{Q}} Ingen visste.
Rep i länets palliativa råd {{I}}
Mikaela och Tove föreslogs. {{|}}Utsågs: Tove. {{D}} {{N person=Tove Marklund; role=representant; body=länets palliativa råd}} Inlandets plats tillsätts inte nu. {{V seat=plats; body=länets palliativa råd}}
Dokumentation {{I}}
Systemet Treserva uppgraderas i oktober. {{|}}Norsjö ligger en version efter. {{S org=Norsjö}} Nätv. önskar info från leverantören. {{|}}Anton ber om en demo. {{A who=Anton Risberg}}
Rehabilitering {{I}}
- brist på arbetsterapeuter, Vilhelmina köper av Lycksele {{S org=Vilhelmina; stance=doing}}
- Nordmaling har 2 vakanser på rehab {{S org=Nordmaling}}
- Umeå universitet utbildar 60/år
- förslag om delad tjänst Malå–Norsjö diskuterades 2022, blev inget
Trygg hemgång {{I kind=go-round}}
Umeå: team sedan 2018 {{S org=Umeå; topic=Trygg hemgång; stance=doing}}
Robertsfors: team, 3 pers {{S org=Robertsfors; topic=Trygg hemgång; stance=doing}}
Nordmaling: nej {{S org=Nordmaling; topic=Trygg hemgång; stance=no}}
Åsele: söker medel {{S org=Åsele; topic=Trygg hemgång}}
Dorotea: vill veta mer {{S org=Dorotea; topic=Trygg hemgång; stance=interested}}
Vindeln: ej prio {{S org=Vindeln; topic=Trygg hemgång; stance=no}}
Ambulansens bedömningsbil {{I}}
Bilen stationeras i Lycksele. Beslutet fattades av regionen i mars. Åke tyckte privat att Storuman hade varit bättre.
Sekretess {{I}}
Sammanhållen journal – hur får distrikten läsa kommunens anteckningar? {{Q}} Ingen kunde reda ut det. Juristen på regionen sjukskriven.
Utb. demens {{I}}
Svenskt demenscentrum har gratis utb. {{|}}Alla chefer går den före jul {{A who=Alla chefer}}
Kommundirektörerna {{I}}
De träffas i Sorsele i maj. På dagordn. står nära vård. Dir. i Skellefteå är sammankallande.
Samordningsgrupp Nära vård {{I}}
Roger lämnar gruppen 1 juni pga nytt uppdrag. {{L person=Roger Hällgren; when=1 juni; why=pga nytt uppdrag}} Ny blir Maja. {{N person=Maja Bergdahl; role=ledamot; body=Samordningsgrupp Nära vård; for=Roger Hällgren}} Sara suppleant. {{N person=Sara Norgren; role=suppleant; body=Samordningsgrupp Nära vård}}
Blodprov på SÄBO {{I}}
Läggs till nästa gång. {{P until=next; what=Blodprov på SÄBO}}
Larm vid utskrivning {{I}}
Lifecare-larm går till fel brevlåda. {{|}}Vännäs o Vindeln har bytt adress. {{S org=Vännäs}} {{S org=Vindeln}} Johanna kollar med IT. {{A who=Johanna Frank}}
Journalgranskning {{I}}
Gemensam granskning gjordes i jan. Resultatet är över lag gott. Nästa granskning 2025.
Inkontinens {{I}}
- Avtalet överklagat.
- Bjurholm o Nordmaling har lager för 2 mån {{S org=Bjurholm}} {{S org=Nordmaling}}
- Umeå hjälper till vid brist {{S org=Umeå; stance=yes}}
Läkarmedverkan i helg {{I}}
Vem ringer man lör–sön om hälsocentralen har stängt? {{Q}} Olika svar, ingen som äger frågan.
Vi kom fram till att ta in uppgifterna från alla hälsocentraler. {{D}} {{A}}
Elavbrott – respirator hemma {{I}}
Sk-å har aggregat att låna ut {{S org=Skellefteå}}. Malå skulle behöva två {{S org=Malå; stance=interested}}. Elbolagens register omfattar inte enskilda patienter.
Samverkan tandvård {{I}}
Folktandvården redogjorde. Munhälsobedömning ska erbjudas årligen. I Lycksele tackar 40 % nej.
Lönelägen {{I}}
Ssk-lön skiljer 4 000 kr mellan kommunerna. {{K amount=4000; unit=kr}} Flera såg en risk i att konkurrera. {{|}}Vilhelmina ger tillägg på 2 500 kr för natt. {{S org=Vilhelmina}} {{K amount=2500; unit=kr}}
Sommarläget {{I kind=go-round}}
Umeå: 14 rader kvar {{S org=Umeå; topic=Sommarläget}}
Sk-å: ok {{S org=Skellefteå; topic=Sommarläget}}
Lycksele: inhyrda v. 27–30 {{S org=Lycksele; topic=Sommarläget}}
Sorsele: hälsocentralen stängd v. 29, oroligt {{S org=Sorsele; topic=Sommarläget}}
Storuman: –
Åsele: löst {{S org=Åsele; topic=Sommarläget}}
Utvärdering av nätverket {{I}}
Enkät besvarad av 9. Snittbetyg 4,1. Inget behov av förändr. enl. de flesta.
Kompressionsbehandling {{I}}
Rutin på remiss till 15 maj. {{|}}Åsele och Dorotea har inga synpkt. {{S org=Åsele}} {{S org=Dorotea}} Övriga skickar synpkt till Carin. {{A who=Övriga; to=Carin Sehlin}}
Kollegialt utbyte {{I}}
Maja o Birgitta byter arbetsplats en vecka i okt. Åke tipsade om MSB:s bytesprogram.
Regional MTP {{I}}
Regionen säger upp MTP-avtalet med inlandet. Alternativ saknas i dag. {{|}}Malå, Norsjö o Sorsele ska skriva till regionen gemensamt. {{S org=Malå}} {{S org=Norsjö}} {{S org=Sorsele}}
Nästa möten {{I}}
30 maj Teams, 19 sept. Vindeln. {{M date=2024-05-30}} {{M date=2024-09-19}}
Sekr. till nästa gång saknas. {{V seat=Sekr.; body=Nätverk hemsjukvård Västerbotten}}
