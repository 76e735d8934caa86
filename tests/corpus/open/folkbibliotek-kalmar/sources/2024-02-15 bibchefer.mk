@file 2024-02-15 bibchefer.md
@body Bibliotekschefsnätverket Kalmar län
@date 2024-02-15
@start 09:30
@end 14:30
@place Hultsfreds bibliotek
@mode hybrid
@secretary Oskar Dinh
@p Nadja Lazarević | Hultsfred | | chair
@p Ylva Engqvist | Borgholm
@p Henrik Zetterlund | Emmaboda
@p Pia Kullman | Högsby
@p Johannes Tornerhjelm | Kalmar
@p Eva-Lena Fors | Mönsterås
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Sara Bondesson | Torsås | | remote
@p Erik Hultgren | Vimmerby
@p Frida Lantz | Västervik | | for=Gudrun Palmborg
@p Oskar Dinh | Regionbiblioteket | | guest
@p Sara Idrissi | Mörbylånga | | absent
@p Gudrun Palmborg | Västervik | | absent
---
# Bibliotekschefsnätverket Kalmar län

- **Datum:** 15 februari 2024
- **Klockslag:** 09.30–14.30
- **Ställe:** Hultsfreds bibliotek
- **Text:** Oskar Dinh, Regionbiblioteket

**Deltog:** Nadja Lazarević (ordförande, Hultsfred), Ylva Engqvist (Borgholm), Henrik Zetterlund (Emmaboda), Pia Kullman (Högsby), Johannes Tornerhjelm (Kalmar), Eva-Lena Fors (Mönsterås), Anders Wiström (Nybro), Marianne Ståhlbrand (Oskarshamn), Sara Bondesson (Torsås, digitalt), Erik Hultgren (Vimmerby), Frida Lantz (Västervik, ersätter Gudrun Palmborg)

**Deltog inte:** Sara Idrissi (Mörbylånga), Gudrun Palmborg (Västervik)

## 1. Inledning och bemanning för året {{I n=1; kind=decision}}

Nadja ledde sitt första möte. Hon betonade att uppdragen bör rotera oftare än de gör, och visade en bild över vem som suttit var sedan 2015. Gudrun har till exempel haft nio roller. {{|}}Den här dagen representerades Västervik av Frida Lantz, eftersom Gudrun är på Island. {{N person=Frida Lantz; role=ersättare; body=Bibliotekschefsnätverket Kalmar län; org=Västervik; for=Gudrun Palmborg}}

Några platser skulle besättas enligt vår arbetsordning. E-mediegruppen har haft Sara Bondesson, Erik Hultgren och Ylva Engqvist. {{|}}Sara och Erik stannar, {{N person=Sara Bondesson; role=ledamot; body=E-mediegruppen}} {{N person=Erik Hultgren; role=ledamot; body=E-mediegruppen}} medan Ylva gärna ville bort. {{L person=Ylva Engqvist}} {{|}}I hennes ställe gick det att enas om Johannes Tornerhjelm, som därmed kommer tillbaka till en grupp han själv startade. {{D}} {{N person=Johannes Tornerhjelm; role=ledamot; body=E-mediegruppen; for=Ylva Engqvist}} Regionföreningens styrelse valde vid sitt årsmöte i januari in Pia Kullman som kassör. {{N person=Pia Kullman; role=kassör; body=Regionföreningens styrelse}} Det valet är inte vårt.

Suppleant i Regionala biblioteksrådet är alltjämt en obesatt plats. {{V seat=suppleant; body=Regionala biblioteksrådet}} Eva-Lena, som tog över mandatet vid nyår, uppger att det aldrig hänt att en suppleant kallats in. {{|}}Anders frågade vad suppleanten då är till för, vilket ingen kunde redogöra för. {{Q asker=Anders Wiström}} Marianne föreslog att vi låter platsen vara tills rådets nya reglemente är antaget. {{|}}Vi gör som hon sa och väljer först därefter. {{P what=Suppleant i Regionala biblioteksrådet; why=tills rådets nya reglemente är antaget}}

## 2. Biblioteksplaner {{I n=2; kind=theme}}

Varje kommun ska enligt bibliotekslagen ha en plan. Kungliga biblioteket har granskat samtliga och anser att hälften saknar mätbara mål. {{|}}Erik visade Vimmerbys plan, som kommunfullmäktige antog i november, och beskrev hur barn i årskurs tre fick rita sitt drömbibliotek. {{S org=Vimmerby; topic=biblioteksplan; stance=doing}} Kungliga biblioteket bedömer att barnperspektivet där är landets bästa. Erik själv tycker mest att det var roligt.

I Oskarshamn pågår arbetet, en ny plan ska till nämnden i juni. {{S org=Oskarshamn; topic=biblioteksplan; stance=yes}} Torsås bygger ut sin gamla. {{S org=Torsås; topic=biblioteksplan; stance=doing}} Emmaboda har fått uppskov från sin politik och avstår en ny plan den här mandatperioden. {{S org=Emmaboda; topic=biblioteksplan; stance=no}} I Borgholm är det oklart om planen ska slås ihop med kulturplanen. {{S org=Borgholm; topic=biblioteksplan; stance=undecided}} Nadja trodde att en sammanslagning kan vara både klok och livsfarlig.

Efter samtalet beslöts att nätverket tar fram fem gemensamma indikatorer. {{D}} Marianne och Frida gör utkastet och ska ha det på mejlen till övriga den 22 mars. {{A who=Marianne Ståhlbrand,Frida Lantz; due=2024-03-22}}

## 3. Systemupphandlingen {{I n=3; kind=report}}

Anders rapporterade eftersom Gudrun saknades. Kravskissen är klar sedan januari. {{|}}Kalmars nämnd har röstat igenom medverkan med siffrorna sju mot fyra. {{S org=Kalmar; topic=bibliotekssystem; stance=yes}} Upphandlingsenheten i Kalmar gör jobbet och har beräknat kontraktsvärdet till 5,8 mnkr på fyra år. {{K amount=5,8; unit=mnkr; years=fyra år}} Utvärderingsgruppen får enligt upphandlingsenheten inte prata med leverantörerna. {{|}}Leverantörsnamnen som nämndes är hemliga till dess anbudstiden gått ut. {{X mark=hemliga}} Vi gillade väl allesammans tanken på en gemensam förtest i Mönsterås, {{|}}men det stannade vid gillande. {{F}}

Sara Idrissi har för sin del lämnat systemgruppen, hon väntar barn i maj. {{L person=Sara Idrissi; org=Mörbylånga; why=hon väntar barn i maj}} Systemgruppen kompletteras med Ylva Engqvist för Öland; mötet fann inget skäl att leta vidare. {{D}} {{N person=Ylva Engqvist; role=ledamot; body=Systemgruppen; for=Sara Idrissi}} Oskar ser till att Ylva kommer in i den delade mappen. {{A who=Oskar Dinh}}

## 4. Hot och våld {{I n=4; kind=dialogue}}

Två händelser under vintern, en med kniv. Arbetsmiljöverket har förelagt en kommun i Blekinge att alltid ha två i tjänst. {{|}}Johannes berättade om väktare i Kalmar, vilka man haft på prov sedan i oktober. {{S org=Kalmar; topic=väktare; stance=doing}} Nadja menar att väktare skrämmer barn. Det finns de som hellre vill ha fältassistenter. Pia efterfrågade en gemensam utbildning. {{|}}Länsförsäkringsbolaget Kustliv har lovat en halvdag gratis, säger hon, och den infaller den 10 april. {{M date=2024-04-10; what=utbildning om hot och våld}} Anmäl er till Pia före den 27 mars. {{A who=alla; to=Pia Kullman; due=2024-03-27}}

## 5. Mässan i Göteborg {{I n=5; kind=decision; outcome=postponed}}

Hotellofferten kom i går kväll. Priset är nästan dubbelt mot i fjol och Henrik, som kan förhandla, ville ha ett par veckor på sig. {{|}}Därför blir det i Borgholm vi bestämmer, den 25 april. {{P until=2024-04-25; what=Mässan i Göteborg; why=Henrik, som kan förhandla, ville ha ett par veckor på sig}} {{M date=2024-04-25}} Henrik pratar med hotellet. {{A who=Henrik Zetterlund; to=hotellet}}

## 6. Rundan {{I n=6; kind=go-round; outcome=empty}}
