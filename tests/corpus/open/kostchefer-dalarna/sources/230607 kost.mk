@file 230607 kost.txt
@body Kostchefsnätverket Dalarna
@date 2023-06-07
@start 09:00
@end 14:00
@place Älvdalens brandstation
@mode in_person
@secretary Ibrahim Sesay
@p Viveka Ingels | Rättvik | | chair
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge
@p Sofia Rapp | Gagnef
@p Theres Lundmark | Hedemora
@p Anders Knis | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen
@p Tomas Hansjons | Orsa
@p Joakim Pärnebo | Smedjebacken
@p Kerstin Dunder | Vansbro
@p Per-Erik Lok | Älvdalen
@p Camilla Drugge | Länsstyrelsen | beredskapshandläggare | guest
@p Katarina Ljus | Falun | | absent
@p Sofia Wallkvist | Mora | | absent
@p Maja Czerwińska | Säter | | absent
---
PROTOKOLL KOSTCHEFSNÄTVERKET DALARNA
7 juni 2023, 09.00-14.00, Älvdalens brandstation
NÄRVARANDE: Viveka Ingels, Rättvik (ordf.); Gunilla Hed-Norman, Avesta; Mikael Aspgren, Borlänge; Sofia Rapp, Gagnef; Theres Lundmark, Hedemora; Anders Knis, Leksand; Ibrahim Sesay, Ludvika (sekr.); Birgitta Olars, Malung-Sälen; Tomas Hansjons, Orsa; Joakim Pärnebo, Smedjebacken; Kerstin Dunder, Vansbro; Per-Erik Lok, Älvdalen
GÄST: Camilla Drugge, beredskapshandläggare, Länsstyrelsen
FRÅNVARANDE: Katarina Ljus, Falun; Sofia Wallkvist, Mora; Maja Czerwińska, Säter

§ 17 BEREDSKAPSLAGER {{I n=17; kind=theme}}
Camilla Drugge föredrog vägledningen. Kommunen har ansvar för att mat finns till äldre, skolbarn och förskola även vid höjd beredskap. Lagret ska räcka sju dygn enligt förslaget, men kravet är inte beslutat av regeringen. Livsmedelsverket utreder vem som betalar. Länsstyrelsen har utsett tre kommuner till försök. Länsstyrelsen anser att torrvaror är bäst. Vår erfarenhet från fjolårets strömavbrott i Särna är en annan: utan vatten går det inte att koka pasta.
Per-Erik beskrev det dygnet. Två kök utan el, fyrtio portioner på stormkök, en traktor som körde ut. Kommunen har efteråt köpt tre elverk. Han menade att öva är viktigare än att lagra. Tomas frågade om frivilliga får laga mat i våra kök. Camilla Drugge svarade att det avgörs av hygienreglerna och av chefen på plats.
Ställning i länet enligt rundfråga vid bordet. {{|}}Älvdalen lagrar redan för tio dygn. {{S org=Älvdalen; topic=beredskapslager; stance=doing}} Borlänge planerar ett centralt lager på Tjärna ängar. {{S org=Borlänge; topic=beredskapslager; stance=yes}} Gagnef avvaktar pengar från staten. {{S org=Gagnef; topic=beredskapslager; stance=undecided}} Avesta bedömer att grossisten räcker. {{S org=Avesta; topic=beredskapslager; stance=no}}
Nätverket fattade följande beslut efter omröstning, nio mot tre: en gemensam lista på lagervaror upprättas. {{D}} Birgitta och Kerstin står för listan, som ska föreligga 20 september. {{A who=Birgitta Olars,Kerstin Dunder; due=2023-09-20}} Gunilla reserverade sig. {{|}}Någon övning i år orkar vi inte, men Camilla Drugge återkommer med förslag på dag i vinter. {{A who=Camilla Drugge}}

§ 18 KOSTDATASYSTEM {{I n=18; kind=dialogue}}
Bordlagt i april. Tre system används i länet. Leverantören Menyval AB slutar uppdatera sitt vid nästa årsskifte. {{|}}Ludvika byter därför till Portio under hösten. {{S org=Ludvika; topic=kostdatasystem; stance=yes}} Hedemora sitter fast i avtal till 2025 och kan inte säga hur det blir sedan. {{S org=Hedemora; topic=kostdatasystem; stance=undecided}} Mikael hade räknat: licensen kostar 2,10 kr per portion och år för små kommuner. {{K amount=2,1; unit=kr per portion och år}}
Gemensam upphandling diskuterades. {{|}}Stor enighet i sak, inget klubbslag. {{F}} Den som kan systemen bäst är Katarina och hon var på bröllop i Umeå, varför avgörandet fick skjutas på till efter semestern. {{P what=Gemensam upphandling; why=Den som kan systemen bäst är Katarina och hon var på bröllop i Umeå}} Theres undersöker under tiden hur Gävleborgs kommuner gjort. {{A who=Theres Lundmark}}

§ 19 ÅTERKOMST FRÅN UTSKICKADE {{I n=19; kind=report}}
Referensgruppen har haft två möten. Joakim rapporterade. Sju leverantörer kom till dialogen. Gruppen vill dela länet i två leveransområden. Upphandlingscenter har inte tagit ställning. Sofia Rapp har redan hoppat in en gång.
Styrgruppen för livsmedelsstrategin: Gunilla har inte fått någon kallelse sedan i mars.
Måltidsrådet: Joakim gick dit i Majas frånvaro. Rådet diskuterade frukost på särskilt boende. {{|}}Maja är tillbaka i augusti och sätter sig då på sin plats igen. {{N person=Maja Czerwińska; role=representant; body=Måltidsrådet; for=Joakim Pärnebo}}
Programrådet: Mikael har närvarat. Antalet sökande till restaurangprogrammet är 31 i hela länet. Skolan avser att lägga ned inriktningen bageri. Mikael skulle gärna se att vi protesterade. {{|}}Mötet följde honom: skrivelse mot nedläggningen avsänds i nätverkets namn. {{D}} {{A who=nätverket}} Viveka skriver under. {{A who=Viveka Ingels}}

§ 20 AVTACKNING OCH INVAL {{I n=20; kind=decision}}
Anders Knis avtackades med en fällkniv. {{L person=Anders Knis; org=Leksand}} {{|}}Leksand har anställt Rebecka Tysk, tidigare kökschef i Insjön, som tar säte i nätverket 1 september. {{N person=Rebecka Tysk; role=ledamot; body=Kostchefsnätverket Dalarna; org=Leksand; for=Anders Knis}} 
Valberedning till februari: Tomas Hansjons och Birgitta Olars åtog sig det och blev därmed valda. {{D}} {{N person=Tomas Hansjons; role=ledamot; body=Valberedning}} {{N person=Birgitta Olars; role=ledamot; body=Valberedning}}
Länets köksmästartävling vill ha en jurymedlem från oss. Kerstin har dömt i tre år. Hon har inte tackat för sig, men ville heller inte lova något i dag, hennes höftoperation är inte utsatt. {{|}}Namnet anstår. {{P what=jurymedlem från oss; why=hennes höftoperation är inte utsatt}}

§ 21 VATTEN I FÖRSKOLAN {{I n=21; kind=question}}
Sofia Rapp frågade om någon mäter bly i äldre kranar. {{Q asker=Sofia Rapp}} Det hade ingen hört talas om.

§ 22 TIDER {{I n=22}}
20 september Falun, {{M date=2023-09-20}} 29 november Mora. {{M date=2023-11-29}} Viveka låter meddela tiderna till kanslierna. {{A who=Viveka Ingels; to=kanslierna}}

Vid protokollet
Ibrahim Sesay
