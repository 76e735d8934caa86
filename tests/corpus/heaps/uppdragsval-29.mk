@file uppdragsval-29.txt
@body Förvaltningschefsnätverket Vuxenutbildning Väst
@date 2025-05-22
@p Ingrid Mård | Borås | förvaltningschef | chair
@p Johannes Lunde | Alingsås | verksamhetschef
@p Kristin Ahl | Lerum | rektor
@p Said Karimi | Partille | verksamhetschef
@p Marlene Höijer | Kungsbacka | förvaltningschef
@p Per-Arne Blad | Mark | rektor
@p Susann Rydén | Varberg | rektor
@p Fredrik Rydén | Falkenberg | verksamhetschef
@p Åsa Winther | Halmstad | förvaltningschef
@p Linus Tapper | Ulricehamn | rektor
@p Madeleine Sköld | Vårgårda | rektor
@p Camilla Stoltz | Herrljunga | samordnare
@p Bengt Yngve | Svenljunga | rektor
@p Teresia Wall | Tranemo | studie- och yrkesvägledare
@p Rune Ask | Bollebygd | rektor | absent
@p Monika Dahl | Skolverket | undervisningsråd | guest
@p Felix Nordin | Göteborgsregionen | utvecklingsledare | guest
---
Förvaltningschefsnätverket Vuxenutbildning Väst
Minnesanteckningar förda 2025-05-22
Närvarande
- Ingrid Mård, förvaltningschef, Borås, ordförande
- Johannes Lunde, verksamhetschef, Alingsås
- Kristin Ahl, rektor, Lerum
- Said Karimi, verksamhetschef, Partille
- Marlene Höijer, förvaltningschef, Kungsbacka
- Per-Arne Blad, rektor, Mark
- Susann Rydén, rektor, Varberg
- Fredrik Rydén, verksamhetschef, Falkenberg
- Åsa Winther, förvaltningschef, Halmstad
- Linus Tapper, rektor, Ulricehamn
- Madeleine Sköld, rektor, Vårgårda
- Camilla Stoltz, samordnare, Herrljunga
- Bengt Yngve, rektor, Svenljunga
- Teresia Wall, studie- och yrkesvägledare, Tranemo
Externa
- Monika Dahl, undervisningsråd, Skolverket
- Felix Nordin, utvecklingsledare, Göteborgsregionen
Ej närvarande
- Rune Ask, rektor, Bollebygd

Regionala planeringsgruppen {{I }}
Felix berättade att planeringsgruppen under våren har minskats från tio till sju personer. {{|}}Ingrid och Åsa är kvar, Per-Arne har fått lämna. {{N person=Ingrid Mård; role=ledamot; body=Regionala planeringsgruppen; org=Borås}} {{N person=Åsa Winther; role=ledamot; body=Regionala planeringsgruppen; org=Halmstad}}{{L person=Per-Arne Blad; org=Mark}}
Vår lista över föredragande påverkas inte.
Yrkesvux {{I }}
I samband med att Varberg tog över samordningen bytte styrgruppen ordförande. {{|}}Ordförande är Susann Rydén, som efterträdde Cay Lind. {{N person=Susann Rydén; role=ordförande; body=styrgruppen; org=Varberg; for=Cay Lind}}
Statsbidraget har ökat med fyra procent. Skolverket betalar ut bidraget i juni.
Nytt i Skolverket {{I }}
Monika Dahl presenterade förändringar i kursplaner. {{|}}Hon flyttar till en annan enhet i höst och vår nya kontakt blir Sixten Rosén. {{L person=Monika Dahl; org=Skolverket; when=i höst; why=flyttar till en annan enhet}}{{N person=Sixten Rosén; role=kontakt; body=Skolverket; org=Skolverket; for=Monika Dahl}}
Sfi-gruppen {{I }}
Gruppens uppdrag förlängs med ett år. {{D}}
Camilla tog på sig att sammankalla gruppen efter Johannes. {{N person=Camilla Stoltz; role=sammankallande; body=Sfi-gruppen; org=Herrljunga; for=Johannes Lunde}}
Kristin, Said och Linus ingår sedan i höstas.
Chefsvakanser {{I }}
Marlene meddelade att hon blir skoldirektör i Kungsbacka. {{N person=Marlene Höijer; role=skoldirektör; org=Kungsbacka}} Vem som efterträder henne som förvaltningschef är inte klart. {{V seat=förvaltningschef; org=Kungsbacka}}
I Halmstad är tre rektorstjänster lediga. {{V seat=rektor; org=Halmstad}}
Svenljunga: Bengt Y har förlängt till juni 2026 trots uppnådd pensionsålder. {{N person=Bengt Yngve; role=rektor; org=Svenljunga}}
Validering {{I }}
Borås har ett valideringscentrum. {{S org=Borås; stance=doing}} Mark vill köpa platser. {{S org=Mark; stance=interested}} Vårgårda gör egna valideringar. {{S org=Vårgårda; stance=doing}}
Nationellt nätverk {{I }}
Som nätverkets delegater i det nationella nätverket utsågs Åsa Winther och Fredrik Rydén. {{D}}{{N person=Åsa Winther; role=delegat; body=det nationella nätverket; org=Halmstad}}{{N person=Fredrik Rydén; role=delegat; body=det nationella nätverket; org=Falkenberg; for=Susann Rydén}} Fredrik är ny och ersätter Susann.
Nästa nationella träff är i Örebro 16 september. {{M date=2025-09-16; what=nationella träff}}
Betygsgruppen {{I }}
Teresia lyfte att betygsgruppen ännu inte haft något möte. {{|}}Det beror på att ingen är utsedd till sammankallande. {{V seat=sammankallande; body=Betygsgruppen}}
Åtgärd: Ingrid utser en sammankallande före midsommar. {{A who=Ingrid Mård}}
Upphandling av utbildning {{I }}
Upphandlingen är gemensam för sex kommuner. {{|}}Utvärderingsgruppen består av Kristin (Lerum), Johannes (Alingsås) och Felix. {{N person=Kristin Ahl; role=ledamot; body=Utvärderingsgruppen; org=Lerum}} {{N person=Johannes Lunde; role=ledamot; body=Utvärderingsgruppen; org=Alingsås}} {{N person=Felix Nordin; role=ledamot; body=Utvärderingsgruppen; org=Göteborgsregionen}}
Anbuden öppnas 13 juni av upphandlingsenheten.
Lärcentra {{I }}
Herrljunga och Vårgårda har gemensam rektor för lärcentrum. {{S org=Herrljunga; stance=doing}} {{S org=Vårgårda; stance=doing}} Det är Madeleine som är rektor. {{|}}Tranemo stänger sitt lärcentrum. {{S org=Tranemo}}
Ordförandeuppdraget {{I }}
Nätverket har inget presidium. Ingrid har varit ordförande sedan starten.
Ingrid föreslog att ordförandeskapet ska delas. {{|}}Förslaget bifölls, och Said Karimi utsågs att vara ordförande jämte Ingrid. {{D}}{{N person=Said Karimi; role=ordförande; body=Förvaltningschefsnätverket Vuxenutbildning Väst; org=Partille}}
Anpassad utbildning {{I }}
Specialpedagog Moa Grund var med och berättade om arbetssättet. Lagen ändrades 2023.
Samverkan med Arbetsförmedlingen {{I }}
Arbetsförmedlingens sektionschef har slutat, Sture Lang vikarierar. {{N person=Sture Lang; role=sektionschef; org=Arbetsförmedlingen}}
Falkenberg har tecknat en lokal överenskommelse. {{S org=Falkenberg; stance=doing}}
Yrkeshögskolan {{I }}
Ledningsgruppen för el- och energiutbildningen har kompletterats med Per-Arne Blad, på företagens önskan. {{N person=Per-Arne Blad; role=ledamot; body=Ledningsgruppen för el- och energiutbildningen; org=Mark}}
Mark ansöker om ytterligare en utbildning. {{S org=Mark}}
Studieresa {{I }}
Resan till Hamburg kostar 7 500 kr. {{K amount=7500; unit=kr}} Platserna har gått till Linus, Marlene, Bengt och Teresia. {{N person=Linus Tapper; role=deltagare; body=Resan till Hamburg; org=Ulricehamn}} {{N person=Marlene Höijer; role=deltagare; body=Resan till Hamburg; org=Kungsbacka}} {{N person=Bengt Yngve; role=deltagare; body=Resan till Hamburg; org=Svenljunga}} {{N person=Teresia Wall; role=deltagare; body=Resan till Hamburg; org=Tranemo}}
Said och Camilla är reserver. {{N person=Said Karimi; role=reserv; body=Resan till Hamburg; org=Partille}} {{N person=Camilla Stoltz; role=reserv; body=Resan till Hamburg; org=Herrljunga}}
Systemstöd {{I }}
Systemgruppen leds av Said. Gruppen har testat två system. {{|}}Leverantörens kontaktperson Ulla Bång är föräldraledig och ersätts av Kim Ros. {{N person=Kim Ros; role=kontaktperson; for=Ulla Bång}}
Lokalförsörjning {{I }}
Alingsås flyttar till nya lokaler. {{S org=Alingsås}} Adressen meddelas till Felix. {{A to=Felix Nordin}}
Studiemedel {{I }}
CSN informerade vid förra mötet.
Representation i branschråd {{I }}
Vård och omsorg: Madeleine (oförändrat) {{N person=Madeleine Sköld; role=representant; body=Vård och omsorg; org=Vårgårda}}
Industri: Linus (efter Rune) {{N person=Linus Tapper; role=representant; body=Industri; org=Ulricehamn; for=Rune Ask}}
Handel: Marlene har lämnat, ingen ny {{L person=Marlene Höijer; org=Kungsbacka}}{{V seat=representant; body=Handel}}
Transport: Fredrik {{N person=Fredrik Rydén; role=representant; body=Transport; org=Falkenberg}}
Bygg: läggs ner {{D}}
Redaktionsrådet {{I }}
Redaktionsrådet ger ut nyhetsbrevet. {{|}}Kristin drar sig ur vid sommaren. {{L person=Kristin Ahl; org=Lerum; when=vid sommaren}} Linus frågade vem som kan skriva. {{|}}Camilla kan. {{N person=Camilla Stoltz; role=ledamot; body=Redaktionsrådet; org=Herrljunga; for=Kristin Ahl}}
Kvalitetsarbete {{I }}
Partille har en kvalitetssamordnare, Eva Lund, som gärna tar emot besök. {{S org=Partille; stance=doing}}
Bollebygd saknar funktionen helt.
Rektorsutbildning {{I }}
Två av tre rektorer har gått utbildningen. {{|}}Kan vi ha en gemensam introduktion? {{Q}}
Elevråd {{I outcome=nothing_new}}
Inget nytt.
Fuskfrågor {{I }}
Den som misstänker fusk vänder sig till rektor. {{|}}En rutin tas fram av Åsa och Kristin. {{A who=Åsa Winther,Kristin Ahl}}
Omställningsstudiestöd {{I }}
Väntetiderna är fortsatt långa.
Kursutbud distans {{I }}
Ulricehamn ansluter sig till distansplattformen. {{S org=Ulricehamn; stance=yes}} Varberg står utanför. {{S org=Varberg; stance=no}} Beslut om taxa tas i höst.
Vägledarnätverket {{I }}
Vägledarna har bytt ledare. {{|}}Teresia Wall har tackat för sig och Göte Rhen i Borås leder dem nu. {{L person=Teresia Wall; org=Tranemo}}{{N person=Göte Rhen; role=ledare; body=Vägledarnätverket; org=Borås; for=Teresia Wall}}
Ledamöter i Högskolans råd {{I }}
Bengt anmälde att han är förhindrad på kommande möte den 11 juni. {{M date=2025-06-11; what=Högskolans råd}} Susann inträder vid det mötet i Bengts ställe. {{N person=Susann Rydén; role=ersättare; body=Högskolans råd; org=Varberg; for=Bengt Yngve}}
Digital kompetens {{I }}
Programansvarig på GR är Felix, han tar emot synpunkter löpande.
Praktiska frågor {{I }}
Ingrids assistent Maja är kontakt för parkeringstillstånd.
Utredningen om skolform {{I outcome=postponed}}
Said ber att få återkomma till detta den 2 oktober. {{P until=2025-10-02; what=Utredningen om skolform}}
Nästa möte {{I }}
2 oktober i Partille, då leder Said. {{M date=2025-10-02}}{{N person=Said Karimi; role=ordförande; body=Förvaltningschefsnätverket Vuxenutbildning Väst; org=Partille}}
Tack {{I }}
Per-Arne uppvaktades på sin födelsedag.
