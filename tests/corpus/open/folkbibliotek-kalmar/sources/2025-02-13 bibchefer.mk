@file 2025-02-13 bibchefer.txt
@body Bibliotekschefsnätverket Kalmar län
@date 2025-02-13
@start 09:30
@end 14:30
@place Högsby bibliotek
@mode hybrid
@secretary Oskar Dinh
@p Nadja Lazarević | Hultsfred | | chair
@p Ylva Engqvist | Borgholm | | remote
@p Henrik Zetterlund | Emmaboda
@p Pia Kullman | Högsby
@p Mei Lindahl | Kalmar
@p Eva-Lena Fors | Mönsterås
@p Sara Idrissi | Mörbylånga
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Sara Bondesson | Torsås
@p Gudrun Palmborg | Västervik | | remote
@p Oskar Dinh | Regionbiblioteket | | guest
@p Lovisa Hammarberg | Kulturrådet | | guest remote partial=punkt 2;
@p Erik Hultgren | Vimmerby | | absent
---
Bibliotekschefsnätverket Kalmar län

Datum: 13 februari 2025
Klockslag: 09.30–14.30
Ställe: Högsby bibliotek
Text: Oskar Dinh, Regionbiblioteket

Deltog: Nadja Lazarević (ordförande, Hultsfred), Ylva Engqvist (Borgholm, digitalt), Henrik Zetterlund (Emmaboda), Pia Kullman (Högsby), Mei Lindahl (Kalmar), Eva-Lena Fors (Mönsterås), Sara Idrissi (Mörbylånga), Anders Wiström (Nybro), Marianne Ståhlbrand (Oskarshamn), Sara Bondesson (Torsås), Gudrun Palmborg (Västervik, digitalt)
Gäst: Lovisa Hammarberg, Kulturrådet (digitalt, punkt 2)
Deltog inte: Erik Hultgren (Vimmerby)

1. Inledning {{I n=1}}

Nadja öppnade. Sara Idrissi är tillbaka från föräldraledigheten. {{|}}När Tobias Mürers vikariat upphörde i januari {{L person=Tobias Mürer; org=Mörbylånga; when=2025-01; why=Tobias Mürers vikariat upphörde}} försvann också vår vice ordförande, vilket ingen hade räknat ut i december. {{|}}Den posten är alltså ledig igen. {{V seat=vice ordförande; body=Bibliotekschefsnätverket Kalmar län}} Henrik, som nyss lämnat den, skrattade gott. {{|}}Efter ett kort ordskifte förmåddes Eva-Lena Fors att kliva in som vice ordförande för resten av 2025. {{D until=2025-12-31}} {{N person=Eva-Lena Fors; role=vice ordförande; body=Bibliotekschefsnätverket Kalmar län; for=Tobias Mürer}} Tobias stol i E-mediegruppen ärver Sara Idrissi; det avgjordes i samma andetag. {{D}} {{N person=Sara Idrissi; role=ledamot; body=E-mediegruppen; for=Tobias Mürer}}

2. Kulturrådet om Stärkta bibliotek {{I n=2; kind=theme}}

Lovisa Hammarberg redogjorde för årets regler. {{|}}Regeringen har dragit ned anslaget till 20 miljoner kronor, {{K amount=20; unit=miljoner kronor; years=2025}} och Kulturrådet har beslutat att bara bevilja ansökningar där minst två kommuner samverkar. Hon uppmanade sökande att tänka på glesbygd. Ansökan ska vara inskickad den 18 mars. En handläggare läser varje ansökan, därefter bedömer en extern referensgrupp. I referensgruppen ingår Gudrun Palmborg sedan 2022, det berättade hon själv, och därför tiger hon om sådant.

Flera frågade om egeninsats. Den kan vara arbetstid, enligt Lovisa. {{|}}Emmaboda och Torsås söker tillsammans för en gemensam bokbuss. {{S org=Emmaboda; topic=Stärkta bibliotek; stance=yes}} {{S org=Torsås; topic=Stärkta bibliotek; stance=yes}} Oskarshamn är nyfiket men har ingen partner. {{S org=Oskarshamn; topic=Stärkta bibliotek; stance=interested}} I Nybro har förvaltningschefen sagt ifrån, inga fler projekt. {{S org=Nybro; topic=Stärkta bibliotek; stance=no}} Mei kunde inte säga hur Kalmar gör, det får den nya chefen bedöma. {{S org=Kalmar; topic=Stärkta bibliotek; stance=undecided}} Marianne ansåg att staten alltid ger med ena handen. Kan en folkhögskola räknas som partner? {{|}}Lovisa skulle undersöka det och mejla Nadja. {{A who=Lovisa Hammarberg; to=Nadja Lazarević}} En ansökan för hela länet hade flera sympatier för, men inget avgjordes. {{F}}

3. Efter systembytet {{I n=3; kind=report}}

Bytet gick i huvudsak bra. Natten till den 16 januari föll reservationskön bort för fem bibliotek, varpå personalen fick skriva in den för hand. Det kostade cirka 300 timmar. Katalogia har beklagat och erbjuder rabatt. Gudrun menar att rabatten är för liten, Sara Bondesson att man ska vara nöjd. Upphandlingsenheten anser att vite kan krävas. {{|}}Efter diskussion formulerade Nadja slutsatsen, som vann allas bifall: nätverket begär vite enligt avtalet. {{D}} {{A who=nätverket}} Brevet skrivs av Gudrun och Anders före den 28 februari. {{A who=Gudrun Palmborg,Anders Wiström; due=2025-02-28}} Innehållet i avtalets punkt 9 är belagt med tystnadsplikt. {{X mark=belagt med tystnadsplikt}}

Systemgruppen avslutade sitt arbete den 31 januari. I stället finns hos leverantören en användarförening där varje län har en röst. {{|}}Den rösten är vår och bärs fram till sommaren av Ylva Engqvist. {{N person=Ylva Engqvist; role=representant; body=användarförening}} Föreningens årsmöte är 12 juni i Lund. {{M date=2025-06-12; what=användarföreningens årsmöte}}

4. Taxor för lokaler {{I n=4; kind=decision}}

Nu hade Gudrun läst. Hon tyckte att spridningen är orimlig: mellan noll och 900 kronor i timmen. Eva-Lena påminde om att kommunfullmäktige fastställer taxor och att vi bara kan rekommendera. {{|}}Rekommendationen från oss lyder: föreningar med barnverksamhet betalar inget. {{D}} Marianne trodde att Oskarshamns nämnd säger nej. {{|}}I Högsby är det redan så sedan tio år. {{S org=Högsby; topic=taxor; stance=doing}}

5. Författarturné {{I n=5; kind=dialogue}}

Turnén fick sin timme i januari. Tre författare är tillfrågade, två har tackat ja. Arvodena följer Författarcentrums rekommendation. {{|}}Hultsfred deltar med tre orter. {{S org=Hultsfred; topic=författarturné; stance=yes}} Mörbylånga hoppar över i år. {{S org=Mörbylånga; topic=författarturné; stance=no}} Eva-Lena bokar tåg och hotell när avtalen är påskrivna. {{A who=Eva-Lena Fors; if=när avtalen är påskrivna}} Starten är 7 oktober i Västervik. {{M date=2025-10-07; what=Författarturné}} Henrik undrade om streaming ska tillåtas, men det fanns inget svar att få. {{Q asker=Henrik Zetterlund}}

6. Oskars frånvaro {{I n=6; kind=information}}

Jag är tjänstledig mars till maj för att skriva färdigt min uppsats. {{|}}Bibbi Falk vikarierar för mig på Regionbiblioteket. {{N person=Bibbi Falk; role=vikarie; org=Regionbiblioteket; for=Oskar Dinh}} Pennan, alltså sekreteraruppdraget, går i aprilmötet tillbaka till Marianne. {{N person=Marianne Ståhlbrand; role=sekreterare; body=Bibliotekschefsnätverket Kalmar län; for=Oskar Dinh}}

7. Läsfrämjande för vuxna {{I n=7; outcome=postponed}}

Det var Eriks programpunkt och Erik var kallad som nämndeman till tingsrätten. {{|}}Han har ombetts att komma med den till Vimmerby, där vi ses den 24 april. {{P until=2025-04-24; what=Läsfrämjande för vuxna; why=Erik var kallad som nämndeman till tingsrätten}} {{M date=2025-04-24}}

8. Juryn för Ölandspriset {{I n=8; kind=question; outcome=postponed}}

Lekmannaplatsen gapar. {{V seat=lekmannaplats; body=Juryn för Ölandspriset}} Ylva hade tänkt föreslå en busschaufför, Rolf Nilstrand, men han har inte lämnat besked och utan hans ja är det ingen mening att välja. {{|}}Det blir ett senare bekymmer. {{P what=Lekmannaplatsen; why=han har inte lämnat besked}} Ylva knackar på hos Rolf. {{A who=Ylva Engqvist; to=Rolf Nilstrand}}
