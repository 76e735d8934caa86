@file uppdragsval-11.txt
@body Arbetsmarknadsnätverket Norra Skåne och Småland
@date 2024-11-28
@p Katja Rönn | Kristianstad | arbetsmarknadschef | chair
@p Pär Modig | Hässleholm | arbetsmarknadschef
@p Anna-Karin Frost | Osby | enhetschef
@p Mehmet Yildiz | Östra Göinge | arbetsmarknadschef
@p Lina Sköld | Bromölla | enhetschef
@p Johanna Kroon | Älmhult | arbetsmarknadschef
@p Viktor Sand | Ljungby | förvaltningschef
@p Annelie Krook | Markaryd | enhetschef
@p Torgny Hall | Olofström | arbetsmarknadschef
@p Carin Dufva | Sölvesborg | projektledare
@p Daniel Sand | Karlshamn | arbetsmarknadschef
@p Bodil Mauritz | Hörby | enhetschef
@p Simon Rydell | Höör | enhetschef
@p Ellen Nihlén | Simrishamn | arbetsmarknadschef
@p Roland Stark | Tomelilla | chef | absent
@p Zara Hosseini | Hässleholm | verksamhetsutvecklare | absent
@p Lars-Göran Berg | Arbetsförmedlingen | sektionschef | guest
@p Mimmi Olsson | Finsam | förbundschef | guest
---
Anteckningar Arbetsmarknadsnätverket Norra Skåne och Småland
2024-11-28
Närvarande
Katja Rönn, Kristianstad, arbetsmarknadschef, ordförande
Pär Modig, Hässleholm, arbetsmarknadschef
Anna-Karin Frost, Osby, enhetschef
Mehmet Yildiz, Östra Göinge, arbetsmarknadschef
Lina Sköld, Bromölla, enhetschef
Johanna Kroon, Älmhult, arbetsmarknadschef
Viktor Sand, Ljungby, förvaltningschef
Annelie Krook, Markaryd, enhetschef
Torgny Hall, Olofström, arbetsmarknadschef
Carin Dufva, Sölvesborg, projektledare
Daniel Sand, Karlshamn, arbetsmarknadschef
Bodil Mauritz, Hörby, enhetschef
Simon Rydell, Höör, enhetschef
Ellen Nihlén, Simrishamn, arbetsmarknadschef
Gäster
Lars-Göran Berg, Arbetsförmedlingen, sektionschef
Mimmi Olsson, Finsam, förbundschef
Frånvarande
Roland Stark, Tomelilla, chef
Zara Hosseini, Hässleholm, verksamhetsutvecklare
1 Mötet öppnas {{I n=1}}
Katja hälsar välkommen. {{|}}Ellen N är med för första gången och efterträder Sixten Brodd som Simrishamns ledamot. {{N person=Ellen Nihlén; role=ledamot; body=Arbetsmarknadsnätverket Norra Skåne och Småland; org=Simrishamn; for=Sixten Brodd}}
2 Anteckningar från förra mötet {{I n=2}}
Inga synpunkter.
3 Finsam – beredningsgruppen {{I n=3}}
Mimmi redogjorde för hur beredningsgruppen är uppbyggd. Varje part har två ordinarie och en ersättare. Från kommunerna är Pär och Bodil ordinarie, ersättare är Torgny.
Bodil har tänkt om och vill inte fortsätta efter årsskiftet. {{L person=Bodil Mauritz; org=Hörby; when=efter årsskiftet; why=vill inte fortsätta}} Torgny kan inte heller tänka sig en ordinarie plats.
Efter en stunds diskussion enades mötet om Johanna som ny ordinarie. {{D}}{{N person=Johanna Kroon; role=ordinarie; body=beredningsgruppen; org=Älmhult; for=Bodil Mauritz}}
4 Arbetsförmedlingen {{I n=4}}
Lars-Göran informerade om omorganisationen. {{|}}Han blir kvar som sektionschef men får ett större område. {{N person=Lars-Göran Berg; role=sektionschef; body=Arbetsförmedlingen; org=Arbetsförmedlingen}} Ny kontaktperson för Bromölla och Osby är Tim Berggren, som tar vid när Gunilla Ask slutar. {{N person=Tim Berggren; role=kontaktperson; org=Arbetsförmedlingen; for=Gunilla Ask}}{{L person=Gunilla Ask; org=Arbetsförmedlingen}}
Mehmet påpekade att kontaktvägarna ändras för ofta.
5 ESF-projektet Vägen in {{I n=5}}
Projektägare är Kristianstad. {{|}}Carin Dufva är projektledare fram till den sista februari och återgår därefter till sin ordinarie tjänst. {{L person=Carin Dufva; org=Sölvesborg; when=2025-02-28; why=återgår till sin ordinarie tjänst}}
Annonsen efter ny projektledare är ute. {{V seat=projektledare; body=ESF-projektet Vägen in}} 
Styrgruppen har utökats med näringslivet, representerat av Företagarnas Lena Hult. {{N person=Lena Hult; role=representant; body=Styrgruppen; org=Företagarna}}
Osby är inte längre med i projektet. {{S org=Osby; stance=no}}
6 Samverkansgrupp för unga {{I n=6}}
Gruppens ordförande Zara har bett om avlastning. {{|}}Simon och Annelie delar på ordförandeskapet under 2025. {{N person=Simon Rydell; role=ordförande; body=Samverkansgrupp för unga; org=Höör; for=Zara Hosseini}} {{N person=Annelie Krook; role=ordförande; body=Samverkansgrupp för unga; org=Markaryd; for=Zara Hosseini}}{{D}}
Ungdomskoordinatorn i Höör deltog under punkten.
7 SKR Arbetsmarknadsnätverk {{I n=7}}
Som kontaktpersoner gentemot SKR anmäls Viktor Sand (Småland) och Ellen Nihlén (Skåne). {{D}}{{N person=Viktor Sand; role=kontaktperson; body=SKR; org=Ljungby}} {{N person=Ellen Nihlén; role=kontaktperson; body=SKR; org=Simrishamn}}
Katja har fram till nu haft båda delarna.
8 Språksatsning {{I n=8}}
Hörby kör språkombud i hemtjänsten. {{S org=Hörby; stance=doing}} Markaryd och Älmhult säger ja till att pröva. {{S org=Markaryd; stance=yes}} {{S org=Älmhult; stance=yes}}
Språkutvecklaren Lise Dam var inbjuden men fick förhinder.
9 Praktiksamordning {{I n=9}}
Ska vi fortsätta med den gemensamma praktikdatabasen? {{Q}} Åsikterna gick isär.
10 Budget- och skuldrådgivning {{I n=10}}
Karlshamn har haft vakanta tjänster sedan i somras. {{V seat=budget- och skuldrådgivare; org=Karlshamn}} Under tiden säljer Sölvesborg timmar. {{S org=Sölvesborg; stance=doing}}
11 Valärenden {{I n=11}}
Beslut om poster inför 2025: {{D}}
• Ordförande: Pär Modig {{N person=Pär Modig; role=ordförande; body=Arbetsmarknadsnätverket Norra Skåne och Småland; org=Hässleholm}}
• Vice ordförande: Ellen Nihlén {{N person=Ellen Nihlén; role=vice ordförande; body=Arbetsmarknadsnätverket Norra Skåne och Småland; org=Simrishamn}}
• Sekreterare: Lina Sköld {{N person=Lina Sköld; role=sekreterare; body=Arbetsmarknadsnätverket Norra Skåne och Småland; org=Bromölla}}
• Valberedning: Torgny, Mehmet (smk) {{N person=Torgny Hall; role=ledamot; body=Valberedning; org=Olofström}}{{N person=Mehmet Yildiz; role=sammankallande; body=Valberedning; org=Östra Göinge}}
Katja går alltså ur presidiet vid årsskiftet. {{L person=Katja Rönn; org=Kristianstad; when=vid årsskiftet}}
12 Jobbspår kök {{I n=12}}
Bromölla kommer att anställa en handledare. {{S org=Bromölla}} Mimmi undersöker om Finsam kan bidra. {{A who=Mimmi Olsson}}
13 Kompetensforum {{I n=13}}
Forumet leds av regionens Tove Lind. Hon har bjudit in sig till nätverket vid två tillfällen.
Nästa forum är på Tekniska museet 4 februari. {{M date=2025-02-04; what=Kompetensforum}}
Dit åker Lina och Daniel för nätverkets del. {{N person=Lina Sköld; role=deltagare; body=Kompetensforum; org=Bromölla}} {{N person=Daniel Sand; role=deltagare; body=Kompetensforum; org=Karlshamn}}
14 Arbetsgrupp för digitala verktyg {{I n=14}}
Det blev inget av gruppen i våras därför att ingen kunde sammankalla. {{|}}Nu erbjöd sig Daniel att sammankalla. {{N person=Daniel Sand; role=sammankallande; body=Arbetsgrupp för digitala verktyg; org=Karlshamn}} Med är också Carin, Viktor och någon från Osby. {{N person=Carin Dufva; role=ledamot; body=Arbetsgrupp för digitala verktyg; org=Sölvesborg}} {{N person=Viktor Sand; role=ledamot; body=Arbetsgrupp för digitala verktyg; org=Ljungby}}
Anna-Karin meddelar vem i Osby det blir. {{A who=Anna-Karin Frost}}
15 Sommarjobb {{I n=15}}
Sölvesborg har tackat ja till en gemensam e-tjänst, Olofström har tackat nej. {{S org=Sölvesborg; stance=yes}}{{S org=Olofström; stance=no}}
16 Bolagsbildning för sociala företag {{I n=16}}
Styrelsen i föreningen söker ledamöter från kommunerna. Två personer har hört av sig. Nätverket har inte någon formell roll.
17 Lokala jobbspår – styrgrupp {{I n=17}}
Östra Göinges ledamot ändras: Mehmet ut, Frida Höök in. {{N person=Frida Höök; role=ledamot; body=Lokala jobbspår – styrgrupp; org=Östra Göinge; for=Mehmet Yildiz}}
Tomelilla behåller Roland. {{N person=Roland Stark; role=ledamot; body=Lokala jobbspår – styrgrupp; org=Tomelilla}}
18 Integrationsrådet {{I n=18}}
Länsstyrelsen har bytt ordförande i rådet. Nuvarande ordförande är länsrådet Peter Wahl.
Kommunernas båda platser har tillsatts av Skånes Kommuner med Stina Ed och Ali Noor. {{N person=Stina Ed; role=representant; body=Integrationsrådet}} {{N person=Ali Noor; role=representant; body=Integrationsrådet}}
19 Försörjningsstöd {{I n=19}}
Johanna visade Älmhults siffror. Andelen långvariga hushåll minskar.
20 Gemensam utbildningsdag {{I n=20}}
Simon, Bodil och Carin anmälde sig till programkommittén. {{N person=Simon Rydell; role=ledamot; body=programkommittén; org=Höör}} {{N person=Bodil Mauritz; role=ledamot; body=programkommittén; org=Hörby}} {{N person=Carin Dufva; role=ledamot; body=programkommittén; org=Sölvesborg}}
Datum 9 april, plats ej klar. {{M date=2025-04-09; what=utbildningsdag}}
21 Avtal med kompletterande aktörer {{I n=21}}
Arbetsförmedlingen har sagt upp ett av avtalen. Den nya upphandlingen väntas vara klar efter sommaren.
22 Samverkan med Kriminalvården {{I n=22}}
Vid träffarna med Kriminalvården företräds kommunerna framöver av Annelie Krook i stället för Simon Rydell. {{N person=Annelie Krook; role=representant; body=Kriminalvården; org=Markaryd; for=Simon Rydell}}{{D}}
23 Personalärenden {{I n=23}}
Torgny är långtidsledig från 1 februari. {{|}}Ersättaren heter Nils-Åke Borg. {{N person=Nils-Åke Borg; role=ersättare; org=Olofström; for=Torgny Hall}}
Lina Sköld har fått chefstjänst i Karlskrona, stannar till 31/1. {{L person=Lina Sköld; org=Bromölla; when=2025-01-31; why=fått chefstjänst i Karlskrona}}
I Lund, som inte ingår i nätverket, är Kristin Modig ny arbetsmarknadschef. {{N person=Kristin Modig; role=arbetsmarknadschef; org=Lund}}
24 Statistikgruppen {{I n=24}}
Gruppen är fulltalig. {{|}}Resultatet för tredje kvartalet presenteras den 30 januari. {{P until=2025-01-30; what=Resultatet för tredje kvartalet}}
25 Vård- och omsorgscollege {{I n=25}}
Certifieringen går ut i mars. {{|}}Pär har suttit i styrgruppen sedan 2020 och håller nu på att lämna över till Zara. {{N person=Zara Hosseini; role=ledamot; body=styrgruppen; org=Hässleholm; for=Pär Modig}}
26 Studiebesök {{I n=26}}
Hässleholm tog emot besök från Kalmar i oktober. Besökarna leddes av chefen Eva Palm.
27 Ersättare för Katja {{I n=27}}
När Katja inte kan delta i delregionala gruppen går Pär dit. {{N person=Pär Modig; role=ersättare; body=delregionala gruppen; org=Hässleholm; for=Katja Rönn}}
28 Remiss om aktivitetskrav {{I n=28}}
Nätverket lämnar ett gemensamt svar. {{D}}{{A who=Nätverket}} Skrivargrupp: Viktor, Ellen, Mimmi. {{N person=Viktor Sand; role=ledamot; body=Skrivargrupp; org=Ljungby}} {{N person=Ellen Nihlén; role=ledamot; body=Skrivargrupp; org=Simrishamn}} {{N person=Mimmi Olsson; role=ledamot; body=Skrivargrupp; org=Finsam}} Texten ska vara klar 20 december. {{A who=Skrivargrupp; due=2024-12-20}}
29 Samordningsförbundets årsmöte {{I n=29}}
Förbundets styrelse väljs av medlemmarna. {{|}}Kristianstads ledamot blir Per Olin. {{N person=Per Olin; role=ledamot; body=Förbundets styrelse; org=Kristianstad}}
30 Tillgänglighetspris {{I n=30}}
Priset gick till ett bageri i Olofström. Ordföranden delade ut diplomet.
31 Hälsa och arbete {{I n=31}}
Försäkringskassan har utsett en koordinator för området, Berit Ahl. {{N person=Berit Ahl; role=koordinator; body=Hälsa och arbete; org=Försäkringskassan}} Hon når alla kommuner via mejl under december. 
32 Gröna jobb {{I n=32; outcome=postponed}}
Får vänta tills Roland är med. {{P what=Gröna jobb; why=tills Roland är med}}
33 Avslut {{I n=33}}
Nästa möte 30 januari i Hässleholm. {{M date=2025-01-30}} Pär tackade Katja för hennes tid som ordförande.
