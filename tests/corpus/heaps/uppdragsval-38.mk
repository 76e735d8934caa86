@file uppdragsval-38.txt
@body Nätverket för bibliotek och lärande i Sörmland och Östergötland
@date 2023-04-27
@p Ulrika Brandel | Norrköping | bibliotekschef | chair
@p Jan-Erik Solt | Linköping | bibliotekschef
@p Camilla Hjort | Motala | bibliotekschef
@p Nadja Orlov | Mjölby | bibliotekarie
@p Göran Pil | Finspång | kulturchef
@p Hanna Mott | Katrineholm | bibliotekschef
@p Stefan Ringdahl | Nyköping | bibliotekschef
@p Elsa Mott | Eskilstuna | enhetschef
@p Therese Almgren | Strängnäs | bibliotekschef
@p Ludvig Sång | Flen | bibliotekarie
@p Paula Nyrén | Vingåker | kultursamordnare
@p Ingela Frost | Oxelösund | bibliotekschef
@p Dan Berggård | Trosa | bibliotekarie
@p Marit Eng | Söderköping | kulturchef | absent
@p Sven Lager | Åtvidaberg | bibliotekschef | absent
@p Jenny Axell | Region Sörmland | utvecklingsledare | guest
@p Tom Brodd | Kungliga biblioteket | utredare | guest
---
Nätverket för bibliotek och lärande i Sörmland och Östergötland
Anteckningar 2023-04-27
Närvarande:
Ulrika Brandel, Norrköping, bibliotekschef, ordförande
Jan-Erik Solt, Linköping, bibliotekschef
Camilla Hjort, Motala, bibliotekschef
Nadja Orlov, Mjölby, bibliotekarie
Göran Pil, Finspång, kulturchef
Hanna Mott, Katrineholm, bibliotekschef
Stefan Ringdahl, Nyköping, bibliotekschef
Elsa Mott, Eskilstuna, enhetschef
Therese Almgren, Strängnäs, bibliotekschef
Ludvig Sång, Flen, bibliotekarie
Paula Nyrén, Vingåker, kultursamordnare
Ingela Frost, Oxelösund, bibliotekschef
Dan Berggård, Trosa, bibliotekarie
Gäster:
Jenny Axell, Region Sörmland, utvecklingsledare
Tom Brodd, Kungliga biblioteket, utredare
Frånvarande:
Marit Eng, Söderköping, kulturchef
Sven Lager, Åtvidaberg, bibliotekschef

Vagnar, bussar, transporter {{I }}
Transportgruppen leds av Stefan. Leverantören har meddelat prishöjning.
Dan och Ingela fyller på i transportgruppen. {{N person=Dan Berggård; role=ledamot; body=transportgruppen; org=Trosa}} {{N person=Ingela Frost; role=ledamot; body=transportgruppen; org=Oxelösund}}
Ludvig drar sig ur samma grupp. {{L person=Ludvig Sång; org=Flen}}
Kungliga biblioteket {{I }}
Tom Brodd presenterade en utredning om digital tillgång. {{|}}Biblioteken ska lämna underlag till utredningen senast 31 maj. {{A who=Biblioteken; due=2023-05-31}}
KB söker också en praktiker till sin expertgrupp. {{|}}Nätverket lämnade namnet Camilla Hjort till KB. {{D}}{{N person=Camilla Hjort; role=ledamot; body=expertgrupp; org=Motala}}
Gemensam katalog {{I }}
Katalogansvarig: Elsa t.o.m. juni. {{N person=Elsa Mott; role=katalogansvarig; body=Gemensam katalog; org=Eskilstuna}} Katalogansvarig från juli: ej klart. {{V seat=katalogansvarig; body=Gemensam katalog}}
Flera kommuner efterlyste en manual.
Region Sörmland {{I }}
Jenny Axell berättade att regionens bibliotekskonsulent Åke Grund går i pension i september. {{L person=Åke Grund; org=Region Sörmland; when=2023-09; why=pension}} Rekryteringen är klar och ny konsulent blir Sigrid Bohr. {{N person=Sigrid Bohr; role=bibliotekskonsulent; org=Region Sörmland; for=Åke Grund}}
Sigrid kommer närmast från Norrköping, där hennes tjänst nu annonseras. {{V seat=bibliotekarie; org=Norrköping}}
Läsfrämjande {{I }}
Mjölby har dragit igång bokcirklar på äldreboenden. {{S org=Mjölby; stance=doing}} Vingåker planerar liknande. {{S org=Vingåker}}
Nätverkets läsombud är fortsatt Nadja. {{N person=Nadja Orlov; role=läsombud; body=Nätverket för bibliotek och lärande i Sörmland och Östergötland; org=Mjölby}}
Ordförandeskap {{I }}
Norrköping och Nyköping har bytt år med varandra. {{|}}Det innebär att Stefan blir ordförande 2024 och Ulrika återkommer 2026. {{N person=Stefan Ringdahl; role=ordförande; body=Nätverket för bibliotek och lärande i Sörmland och Östergötland; org=Nyköping}} {{N person=Ulrika Brandel; role=ordförande; body=Nätverket för bibliotek och lärande i Sörmland och Östergötland; org=Norrköping}} Hanna är tänkt för 2025, besked väntas i höst.
Svensk biblioteksförening {{I }}
Regionföreningens årsmöte var 20 mars. {{|}}Där valdes Jan-Erik Solt till ordförande och Therese Almgren till sekreterare. {{N person=Jan-Erik Solt; role=ordförande; body=Regionföreningen; org=Linköping}}{{N person=Therese Almgren; role=sekreterare; body=Regionföreningen; org=Strängnäs}}
Kassören är densamma som i fjol.
Mobil laboration {{I }}
Projektet leds av Linköping. {{S org=Linköping; stance=doing}} Projektledaren Kim Jo har semester i juni.
Arbetsgrupp för skolbibliotek {{I }}
Lagen om bemannade skolbibliotek väntas 2024. {{|}}För att förbereda lagen utses en arbetsgrupp. {{D}} Den består av Göran (Finspång), Hanna (Katrineholm) och Paula (Vingåker). {{N person=Göran Pil; role=ledamot; body=Arbetsgrupp för skolbibliotek; org=Finspång}} {{N person=Hanna Mott; role=ledamot; body=Arbetsgrupp för skolbibliotek; org=Katrineholm}} {{N person=Paula Nyrén; role=ledamot; body=Arbetsgrupp för skolbibliotek; org=Vingåker}} Hanna är gruppens talesperson. {{N person=Hanna Mott; role=talesperson; body=Arbetsgrupp för skolbibliotek; org=Katrineholm}}
Åldersgränser på datorer {{I }}
Bör reglerna vara lika? {{Q}}
Bemanning {{I }}
- Finspång: Göran är tf bibliotekschef. {{N person=Göran Pil; role=tf bibliotekschef; org=Finspång}}
- Åtvidaberg: Sven slutar den 9 juni. {{L person=Sven Lager; org=Åtvidaberg; when=2023-06-09}}
- Söderköping: bibliotekschef saknas. {{V seat=bibliotekschef; org=Söderköping}}
- Trosa: allt som vanligt.
- Flen: Ludvig är inte längre ensam, Mia Hult anställd som barnbibliotekarie. {{N person=Mia Hult; role=barnbibliotekarie; org=Flen}}
Utbildningsgrupp {{I }}
Enligt listan sitter Elsa och Camilla i gruppen. {{|}}Det stämmer inte längre, Elsa är utbytt mot Ingela. {{N person=Ingela Frost; role=ledamot; body=Utbildningsgrupp; org=Oxelösund; for=Elsa Mott}}
Listan rättas av Nadja. {{A who=Nadja Orlov}}
E-medier {{I }}
Leverantören har ändrat avtalet. {{|}}Strängnäs har sagt upp sitt. {{S org=Strängnäs; stance=no}} Eskilstuna förhandlar. {{S org=Eskilstuna}}
Författarbesök {{I }}
Bokningar görs genom Paula. Nya önskemål ska lämnas före maj månads utgång.
Meröppet {{I }}
Oxelösund får meröppet i augusti. {{S org=Oxelösund}} Stölder förekommer inte i någon större omfattning.
Deltagande i Bok- och biblioteksdagarna {{I }}
På scenen: Ulrika och Jan-Erik. {{N person=Ulrika Brandel; role=deltagare; body=Bok- och biblioteksdagarna; org=Norrköping}} {{N person=Jan-Erik Solt; role=deltagare; body=Bok- och biblioteksdagarna; org=Linköping}} I montern: Nadja och Dan.
Förra året var intresset stort.
Styrgrupp Digital delaktighet {{I }}
Regionens ordinarie: Jenny Axell. {{N person=Jenny Axell; role=ordinarie; body=Styrgrupp Digital delaktighet; org=Region Sörmland}} Kommunernas ordinarie: Therese Almgren, ny efter Göran. {{N person=Therese Almgren; role=ordinarie; body=Styrgrupp Digital delaktighet; org=Strängnäs; for=Göran Pil}}
PTS har anslagit 500 000 kr. {{K amount=500000; unit=kr}}
Sommarboken {{I }}
Materialet är detsamma som i fjol. Ingen kommun hoppar av i år.
Bibliotekens värdegrund {{I }}
Nätverket antar texten. {{D}} Jenny sätter upp den på webben. {{A who=Jenny Axell}}
IT-gruppen {{I }}
Ordförande avgår: Elsa Mott. {{L person=Elsa Mott; org=Eskilstuna}} Ordförande tillträder: Dan Berggård. {{N person=Dan Berggård; role=ordförande; body=IT-gruppen; org=Trosa; for=Elsa Mott}}
Supporten nås genom servicedesk i Eskilstuna.
Fjärrlån {{I outcome=postponed}}
Diskussionen fortsätter vid höstens första möte den 14 september. {{P until=2023-09-14; what=Fjärrlån}}
Språkcafé {{I }}
Sofia Ros från Röda Korset tackades för sin medverkan.
Beredskap och lån av lokaler {{I }}
Biblioteken kan bli trygghetspunkter. Motala är redan utsedd. Säkerhetscheferna återkommer.
Priset Årets bibliotekarie {{I }}
I juryn: Ulrika, Hanna och Tom. {{N person=Ulrika Brandel; role=ledamot; body=juryn; org=Norrköping}} {{N person=Hanna Mott; role=ledamot; body=juryn; org=Katrineholm}} {{N person=Tom Brodd; role=ledamot; body=juryn; org=Kungliga biblioteket}} Juryn sammanträder 30 maj. {{M date=2023-05-30; what=juryn}}
Representant mot studieförbunden {{I }}
Paula har sökt tjänstledigt. {{|}}I hennes ställe åtar sig Ludvig att företräda nätverket mot studieförbunden. {{N person=Ludvig Sång; role=representant; body=studieförbunden; org=Flen; for=Paula Nyrén}}
Remiss om upphovsrätt {{I }}
Camilla lämnade en kort redogörelse. {{|}}Svar lämnas inte. {{D}}
Nytt möte {{I }}
14 september i Motala. {{M date=2023-09-14}} Camilla är värd. {{|}}Ulrika ersätts av Stefan som ordförande vid mötet. {{N person=Stefan Ringdahl; role=ordförande; body=Nätverket för bibliotek och lärande i Sörmland och Östergötland; org=Nyköping; for=Ulrika Brandel}}
Äskanden {{I }}
Vingåker och Flen vill ha gemensam bokbuss. {{S org=Vingåker; stance=interested}} {{S org=Flen; stance=interested}} Katrineholm avböjer. {{S org=Katrineholm; stance=no}}
Mentorer {{I }}
Sju nya chefer får mentor. Mentorerna är inte utsedda än.
Enkät om taltidningar {{I }}
Enkäten besvaras av den som är ansvarig i respektive kommun. {{A who=den som är ansvarig i respektive kommun}}
