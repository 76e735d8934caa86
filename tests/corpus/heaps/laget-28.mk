@file laget-28.txt
@body Turismnätverket Småland och öarna
@date 2025-01-23
@p Fanny Lindström | Västervik | turistchef | chair
@p Ola Berglind | Vimmerby | turistutvecklare
@p Karin Melander | Oskarshamn | turismstrateg
@p Patrik Ros | Borgholm | turistchef
@p Sofie Ros | Mörbylånga | näringslivsutvecklare
@p Linn Åberg | Kalmar | destinationschef
@p Stig Franzén | Nybro | turismansvarig
@p Hanna Elf | Emmaboda | utvecklare
@p Erik Winge | Gotland | destinationsutvecklare
@p Maja Sten | Eksjö | turistchef
@p Göran Lind | Aneby | utvecklare
@p Ida Bro | Tranås | turistchef
@p Petra Lind | Jönköping | destinationsutvecklare
@p Jonas Hed | Gnosjö | utvecklare
@p Emma Falk | Smålands Turism | vd | guest
@p Tor Ahl | Tillväxtverket | handläggare | guest
---
Turismnätverket Småland och öarna
Anteckningar 2025-01-23
Närvarande:
Fanny Lindström (Västervik), ordförande
Ola Berglind (Vimmerby)
Karin Melander (Oskarshamn)
Patrik Ros (Borgholm)
Sofie Ros (Mörbylånga)
Linn Åberg (Kalmar)
Stig Franzén (Nybro)
Hanna Elf (Emmaboda)
Erik Winge (Gotland)
Maja Sten (Eksjö)
Göran Lind (Aneby)
Ida Bro (Tranås)
Petra Lind (Jönköping)
Jonas Hed (Gnosjö)
Emma Falk (Smålands Turism) (gäst)
Tor Ahl (Tillväxtverket) (gäst)
Säsongen 2024 {{I kind=report}}
Gästnätterna ökade med 3 % i Sverige. Borgholm ligger etta i länet och Kalmar tvåa. Utländska gäster ökade mest i Vimmerby. Siffrorna för december är preliminära.
Öppettider turistbyråer {{I kind=go-round}}
Västervik: året runt. {{S org=Västervik; topic=Öppettider turistbyråer}}
Nybro: endast sommar. {{S org=Nybro; topic=Öppettider turistbyråer}}
Emmaboda: infopoint i biblioteket. {{S org=Emmaboda; topic=Öppettider turistbyråer}}
Mörbylånga: stänger byrån i Färjestaden. {{S org=Mörbylånga; topic=Öppettider turistbyråer}}
Tranås: inte klart. {{S org=Tranås; topic=Öppettider turistbyråer; stance=undecided}}
Gnosjö: har aldrig haft någon. {{S org=Gnosjö; topic=Öppettider turistbyråer; stance=no}}
Jkpg: flyttar in i stationen. {{S org=Jönköping; topic=Öppettider turistbyråer}}
Cykelled {{I}}
Trafikverket har godkänt sträckningen mellan Oskarshamn och Västervik. {{|}}Oskarshamn avsätter två miljoner, {{S org=Oskarshamn}} {{K amount=2; unit=miljoner}} Västervik beslutar i februari. {{S org=Västervik; stance=undecided}} Borgholm och Mörbylånga har redan skyltat sina delar. {{S org=Borgholm; stance=doing}} {{S org=Mörbylånga; stance=doing}} Vem sköter leden när projektet tar slut? {{Q}} Svar kunde inte ges och frågan har ingen ägare.
Gemensam kampanj Tyskland {{I}}
Emma presenterade upplägget. {{|}}Smålands Turism lägger 1,5 mnkr. {{K amount=1.5; unit=mnkr}} Med i kampanjen: Kalmar, Vimmerby, Eksjö. {{S org=Kalmar; stance=yes}} {{S org=Vimmerby; stance=yes}} {{S org=Eksjö; stance=yes}} Avstår: Gotland, Aneby. {{S org=Gotland; stance=no}} {{S org=Aneby; stance=no}} Vill veta pris: Nybro. {{S org=Nybro; stance=interested}} Karin: vi är med på samma villkor som 2024. {{S org=Oskarshamn; stance=yes}}
Allemansrätten {{I}}
Markägarna på Öland har protesterat. LRF ordnar ett möte i Köpingsvik. Patrik deltar som åhörare. Naturvårdsverket har en kampanj på gång.
Ställplatser {{I}}
Nybro bygger tjugo platser vid sjön. {{S org=Nybro}} Eksjö har beslutat att höja priset. {{S org=Eksjö}} Tranås ser över sina. {{S org=Tranås}} Reglerna för nattparkering är lokala. {{|}}Vi enades om att dela föreskrifter med varandra. {{D}}
Plats i Destination Smålands styrelse {{I}}
Aneby sitter till årsstämman. {{|}}Därefter är platsen ledig. {{V seat=plats; body=Destination Smålands styrelse}} Styrelsen har nio ledamöter.
Kryssning {{I}}
Gotland räknar med 70 anlöp, vilket är färre än 2024. {{S org=Gotland}} Kalmar hamn bygger ut. Hamnen är ett kommunalt bolag. {{|}}Västervik tackar nej till större fartyg. {{S org=Västervik; stance=no}}
Hållbarhetsmärkning {{I}}
Certifieringen GSTC kräver tid. Sofie tyckte att det är värt det. {{|}}Vimmerby är certifierat sedan i höstas. {{S org=Vimmerby; stance=doing}} Gnosjö kan inte delta i år. {{S org=Gnosjö; stance=no}} Tor informerade om ett bidrag som öppnar i mars.
Prognos {{I}}
Vi vet för lite om sommaren. Tillväxtverkets prognos kommer i april. Hotellen i Jönköping har god beläggning.
Besöksservice på natten {{I}}
Frågan är om chattbot fungerar. {{|}}Linn: Kalmar har bott i drift sedan ett halvår. {{S org=Kalmar; stance=doing}} Ola: Vimmerby väntar. {{S org=Vimmerby; stance=undecided}} Erik: Gotland utvecklar en egen lösning. {{S org=Gotland}} Stig tycker själv att personliga möten går före.
Arbetskraft {{I}}
Restaurangerna i Borgholm saknade 80 personer i fjol. Arbetsförmedlingen planerar en mässa. {{|}}Hanna undrade om kommunerna får hyra ut elevhem till säsongspersonal. {{Q asker=Hanna Elf}} Ingen visste. 
Avgift för nätverket {{I}}
Vi ligger kvar på samma avgift. {{D}} Gnosjö och Aneby vill ha en lägre nivå för små kommuner. {{S org=Gnosjö}} {{S org=Aneby}} Jönköping fakturerar. {{A who=Jönköping}}
Leder i Naturkartan {{I}}
Avtalet är tecknat av regionförbundet. 412 leder ligger inne. {{|}}Emmaboda lägger in sina till påsk. {{S org=Emmaboda}} Mörbylånga hinner inte före sommaren. {{S org=Mörbylånga; stance=no}} Ida håller i en utbildning. {{A who=Ida Bro}}
Infrastruktur {{I}}
Stängningen av E22 vid Mönsterås påverkar trafiken i tio veckor. Trafikverket informerar på sin webb. Kommunerna fick beskedet i december.
Museer och fri entré {{I}}
Fri entré upphörde 2023. Jönköpings läns museum tar betalt. Tjelvars museum är ett annat exempel. Ingen diskussion.
Sälj och bokning {{I}}
Avtalet med Citybreak sägs upp, det var nätverkets ståndpunkt. {{D}} Fanny skickar uppsägningen före månadsskiftet. {{A who=Fanny Lindström}} Kalmar och Borgholm behåller systemet på egen hand. {{S org=Kalmar}} {{S org=Borgholm}}
Kommunikation {{I}}
Instagramkontot har 43 000 följare. Maja och Petra byter av varandra. {{|}}Vem som svarar på helger fick vi inte svar på. {{Q}}
Nya i nätverket {{I}}
Linn Åberg är ny för Kalmar efter Bo Malm. {{N person=Linn Åberg; role=ledamot; body=Turismnätverket Småland och öarna; org=Kalmar; for=Bo Malm}} Högsby och Mönsterås har ännu ingen person i nätverket. {{V seat=ledamot; body=Turismnätverket Småland och öarna; org=Högsby}} {{V seat=ledamot; body=Turismnätverket Småland och öarna; org=Mönsterås}}
Filmturism {{I kind=go-round}}
Eksjö: trästaden, ny inspelning i vår. {{S org=Eksjö; topic=Filmturism}}
Tranås: vill söka filmfond. {{S org=Tranås; topic=Filmturism}}
Gotland: egen filmkommissionär. {{S org=Gotland; topic=Filmturism; stance=doing}}
Aneby: inte aktuellt. {{S org=Aneby; topic=Filmturism; stance=no}}
Nybro: Gärna, om det finns pengar. {{S org=Nybro; topic=Filmturism; stance=interested}}
Film i Väst har en guide för kommuner.
Vattenbrist {{I}}
Länsstyrelsen har bevattningsförbud som alternativ. {{|}}Borgholm inför vattenrestriktioner vid campingarna redan i maj. {{S org=Borgholm}} Mörbylånga har avsaltningsverk. {{S org=Mörbylånga; stance=doing}} Frågan hör till VA-nätverket.
Undersökning bland unga {{I}}
Linnéuniversitetets studenter har frågat 600 personer. Av dem hade 40 % semestrat i Småland. Studien görs om 2026.
Studieresa {{I}}
Vi bestämde oss för Bornholm. {{D}} Resan går 7–8 maj. {{M date=2025-05-07; what=Resan}} {{M date=2025-05-08; what=Resan}} Vimmerby och Oskarshamn anmäler två var, {{S org=Vimmerby; stance=yes}} {{S org=Oskarshamn; stance=yes}} Emmaboda ingen. {{S org=Emmaboda; stance=no}} Göran sköter bokningarna. {{A who=Göran Lind}}
Evenemangsstrategi {{I}}
Jönköping antog ny strategi i november. {{S org=Jönköping; stance=doing}} Västervik skriver på sin. {{S org=Västervik; stance=doing}} Flera ville ta del av texterna. Strategier från andra län är svåra att jämföra med.
Fisketurism {{I}}
Länsstyrelsen ansvarar för fiskevårdsområdena. Fiskeappen har bytt ägare. Jonas har hört att priserna ska höjas.
Mobiltäckning {{I}}
PTS kartlägger. Bristerna är störst på norra Öland och runt Aneby. {{|}}Gotland har tagit upp frågan med departementet. {{S org=Gotland}}
Julmarknader {{I}}
Nybro och Emmaboda samordnar sina datum 2025. {{S org=Nybro}} {{S org=Emmaboda}} Kalmars julmarknad lockade 25 000. {{|}}Eksjö lägger ner sin. {{S org=Eksjö}}
Regionalt råd {{I}}
Karin Melander utsågs till nätverkets ledamot i regionala besöksrådet. {{D}} {{N person=Karin Melander; role=ledamot; body=regionala besöksrådet}} Ersättare saknas. {{V seat=Ersättare; body=regionala besöksrådet}} Rådet börjar sitt arbete i april.
Tack {{I}}
Stig går i pension den 1 april. {{L person=Stig Franzén; when=den 1 april; why=går i pension}} Nybro rekryterar ingen efterträdare. {{S org=Nybro}}
Vad vi inte hann {{I}}
Frågan om turistskatt hann vi inte med, den tar vi nästa gång. {{P until=next; what=Frågan om turistskatt}}
Nästa gång {{I}}
13 mars på Teams. {{M date=2025-03-13}} Fanny skickar länk. {{A who=Fanny Lindström}}
