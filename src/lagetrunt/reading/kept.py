"""Sentences that are kept with a paper in Swedish, so that they can be shown in another language.

Reading says why it found something, matching whom a name may mean, receiving why a file stays out. What they say is
kept as it was said, whoever reads it later. Here stands each such sentence, for the catalogue and to be found again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for the catalogue."""
    return sentence


KEPT = (
    gettext_noop("Någon säger vad den gör härnäst."),
    gettext_noop("Någon får något och för det vidare."),
    gettext_noop("Någon ska eller behöver göra något."),
    gettext_noop("Någon ges i uppdrag att göra något."),
    gettext_noop("Någon får i uppdrag att göra något."),
    gettext_noop("Någon åtar sig eller avser att göra något."),
    gettext_noop("Någon ombeds göra något."),
    gettext_noop("En utpekad befattning ska göra något."),
    gettext_noop("Något ska göras, och det står av vem."),
    gettext_noop("Något ska göras; ingen är nämnd."),
    gettext_noop("Något görs till en viss dag; ingen är nämnd."),
    gettext_noop("Något ska lämnas till någon före en viss dag."),
    gettext_noop("Något skickas ut med anteckningarna."),
    gettext_noop("Den som nämndes nyss säger vad den gör härnäst."),
    gettext_noop("Ett namn följt av en uppmaning."),
    gettext_noop("Ett åtagande som kvarstår, med namn."),
    gettext_noop("Ett namn följt av en uppgift."),
    gettext_noop("Meningen är en uppmaning till alla."),
    gettext_noop("Meningen slutar i en uppmaning till alla."),
    gettext_noop("Meningen fortsätter om den som nämndes i meningen före."),
    gettext_noop("Raden står under eller efter ett ord för åtgärd."),
    gettext_noop("Rad i en åtgärdstabell."),
    gettext_noop("Raden under säger vem som ansvarar."),
    gettext_noop("Organet beslutar vad det självt ska göra."),
    gettext_noop("Papperet berättar att något tidigare lovat är gjort."),
    gettext_noop("Det står som lovat eller pågående sedan tidigare."),
    gettext_noop("Någon utses till en roll."),
    gettext_noop("Någon blir, tar över som eller sitter kvar i en roll."),
    gettext_noop("Det beslutas vem som har rollen."),
    gettext_noop("Det står vem som har rollen nu."),
    gettext_noop("Fler utses i samma mening."),
    gettext_noop("En förteckning över vilka som har rollen."),
    gettext_noop("Någon lämnar över sin roll."),
    gettext_noop("Det står vem som är ny i rollen."),
    gettext_noop("Val till en roll."),
    gettext_noop("Någon utses att justera."),
    gettext_noop("Någon tar en annans plats."),
    gettext_noop("Någon ny hälsas välkommen i stället för en annan."),
    gettext_noop("Någon ny hälsas välkommen efter en annan."),
    gettext_noop("Någon ny hälsas välkommen."),
    gettext_noop("Någon representerar i ett annat organ."),
    gettext_noop("Någon pekas ut i en roll."),
    gettext_noop("Ett uppdrag går över till någon."),
    gettext_noop("Någon ingår i en grupp."),
    gettext_noop("Raden står i en förteckning över vilka som har rollen."),
    gettext_noop("Organet föreslår någon annan att besluta; förslaget är organets eget beslut."),
    gettext_noop("Meningen börjar med ett beslutsord följt av ”att”."),
    gettext_noop("Organet självt är den som beslutar, utser eller ger uppdrag."),
    gettext_noop("Organet ger någon i uppdrag."),
    gettext_noop("Någon ges ett uppdrag."),
    gettext_noop("Det står att något beslutades eller bestämdes."),
    gettext_noop("Något godkänns, antas eller fastställs."),
    gettext_noop("Meningen börjar med ett beslutsverb."),
    gettext_noop("Någon utses eller väljs."),
    gettext_noop("Organet säger vad det självt ska göra."),
    gettext_noop("Organet bestämmer i presens vad det gör gentemot andra."),
    gettext_noop("Organet bestämmer i presens vad det gör."),
    gettext_noop("Något startas, bildas eller avslutas."),
    gettext_noop("Organet kom överens."),
    gettext_noop("Organet säger vilken linje det har."),
    gettext_noop("Någon gör det för allas räkning."),
    gettext_noop("Det står vad det blev."),
    gettext_noop("Alla säger ja eller har inget emot det."),
    gettext_noop("Det står vad alla, eller alla utom några, gör."),
    gettext_noop("Raden står under eller efter ett beslutsord."),
    gettext_noop("Raden hör till en uppräkning av beslut."),
    gettext_noop("Det står att någon behövs på platsen."),
    gettext_noop("Det står att platsen är vakant."),
    gettext_noop("Platsen anges som vakant."),
    gettext_noop("Det står att ingen är klar för platsen."),
    gettext_noop("Någon ny ska utses till platsen."),
    gettext_noop("Det står att platsen är tom."),
    gettext_noop("Det står att någon slutar eller lämnar."),
    gettext_noop("Någon avtackas."),
    gettext_noop("En fråga som ingen har tagit på sig."),
    gettext_noop("Ett belopp."),
    gettext_noop("Det står att uppgiften inte ska spridas."),
    gettext_noop("En kommande mötesdag för organet."),
    gettext_noop("Ett möte eller en händelse som papperet nämner."),
    gettext_noop("”%(form)s” kan vara %(candidates)s; papperet avgör inte vem."),
    gettext_noop("”%(form)s” är %(means)s."),
    gettext_noop("”%(form)s” är ett organ eller en grupp."),
    gettext_noop("Det står vad kommunen gör, tycker eller svarar."),
    gettext_noop("Raden börjar med kommunens namn."),
    gettext_noop("Kommunens ruta i en tabell."),
    gettext_noop("Det står att punkten utgår, flyttas, bordläggs eller får vänta."),
    gettext_noop("Frågan tas upp igen på organets eget senare möte."),
    gettext_noop("Punkten tas en annan dag."),
    gettext_noop("Organet tar ställning vid ett senare tillfälle."),
    gettext_noop("Organet ska ta ställning på sitt nästa möte."),
    gettext_noop("Frågan lämnas öppen och tas upp igen."),
    gettext_noop("Frågan ska upp i organet självt."),
    gettext_noop("Står under ”%(label)s”."),
    gettext_noop("Står i en lista med namn."),
    gettext_noop("Papperet har ingen lista över närvarande."),
    gettext_noop("Flera närvarande står som ordförande: %(names)s."),
    gettext_noop("Angivet när papperet lämnades in."),
    gettext_noop("Namnet i papperets rubrik."),
    gettext_noop("Det organ som nämns oftast i papperet (%(count)s gånger)."),
    gettext_noop("Rubriken utan datum och ord för papperet."),
    gettext_noop("Nämns i papperets huvud."),
    gettext_noop("Står efter etiketten för nätverk eller grupp."),
    gettext_noop("Känt organ i papperets rubrik."),
    gettext_noop("Står efter etiketten för datum."),
    gettext_noop("Står i papperets huvud."),
    gettext_noop("Ingen länk eller digital form nämns."),
    gettext_noop("Datumet står bara i filnamnet."),
    gettext_noop("Står efter etiketten för plats."),
    gettext_noop("Ser ut som en plats i papperets huvud."),
    gettext_noop("Både lokal och länk anges."),
    gettext_noop("Platsen är ett digitalt möte."),
    gettext_noop("Någon deltog på distans."),
    gettext_noop("Datumet står i huvudet, året i filnamnet."),
    gettext_noop("Första datumet i papperet."),
    gettext_noop("Tid från–till i papperets huvud."),
    gettext_noop("Klockslag i papperets huvud."),
    gettext_noop("Kort rad utan punkt med text under sig."),
    gettext_noop("Numrerad punkt (%(number)s) i en följd av nummer."),
    gettext_noop("Punkt med text under sig."),
    gettext_noop("Stycke som börjar med sin rubrik."),
    gettext_noop("Numrerad rad."),
    gettext_noop("Rubrik utan nummer bland numrerade."),
    gettext_noop("Rubrik före den första numrerade punkten."),
    gettext_noop("Rubrik i filen."),
    gettext_noop("Stående rubrik utan nummer."),
    gettext_noop("Punkt %(number)s under en annan punkt."),
    gettext_noop("Står efter orden för den som antecknat."),
    gettext_noop("Namnet under papperet."),
    gettext_noop("Sekreterare enligt närvarolistan."),
    gettext_noop("Sägs i texten."),
    gettext_noop("Rad i en tabell med punkter."),
    gettext_noop("Står som den som antecknat, i papperets huvud."),
    gettext_noop("Frånvaron sägs i texten."),
    gettext_noop("Har antecknat men står inte i listan."),
    gettext_noop("Står som ordförande i papperets huvud."),
    gettext_noop("Står som %(words)s under punkten."),
    gettext_noop("Filen är för stor för att läsas."),
    gettext_noop("Dela filen i flera och läs in dem var för sig."),
    gettext_noop("Å, ä och ö var felkodade i filen och har rättats."),
    gettext_noop("Filen blandar två teckenkodningar."),
    gettext_noop("Filen ser ut som en Word-fil men saknar text."),
    gettext_noop("Filen har spårade ändringar; texten är läst som om alla vore godtagna."),
    gettext_noop(
        "Word (docx och doc), OpenDocument (odt), RTF, PDF, mejl (eml och msg), webbsida (html), bild, markdown (md) "
        "och ren text (txt) kan läsas."
    ),
    gettext_noop("Spara filen i något av dessa format och läs in den på nytt."),
    gettext_noop("en bild (png)"),
    gettext_noop("en bild (jpeg)"),
    gettext_noop("en bild (gif)"),
    gettext_noop("ett program"),
    gettext_noop("ett packat arkiv"),
    gettext_noop("ett packat arkiv (zip)"),
    gettext_noop("Packa upp arkivet och läs in filerna var för sig."),
    gettext_noop("Filen är %(what)s och kan inte läsas. %(can)s"),
    gettext_noop("Filen heter %(ending)s men är i själva verket %(form)s; den är läst som %(same)s."),
    gettext_noop("Filen är tom."),
    gettext_noop("Filen är större än 100 MB."),
    gettext_noop("Filen innehåller ingen text."),
    gettext_noop("en äldre Word-fil (doc) eller något annat äldre Office-format"),
    gettext_noop("Spara filen som docx och läs in den på nytt."),
    gettext_noop("en OpenDocument-fil (odt)"),
    gettext_noop("en Excel- eller PowerPoint-fil"),
    gettext_noop("Kontrollera att rätt fil valdes."),
    gettext_noop("Dela filen eller spara den utan bilder."),
    gettext_noop("Filen är skadad och kan inte öppnas."),
    gettext_noop("Filen är skyddad med lösenord."),
    gettext_noop("Filen är för stor eller packad på ett sätt som inte tas emot."),
    gettext_noop("Öppna filen i det program den kommer från, spara den på nytt och försök igen."),
    gettext_noop("Ta bort lösenordet och spara filen på nytt."),
    gettext_noop("Dela filen eller spara den som ren text."),
    gettext_noop("Sidornas utformning kunde inte läsas; bara texten är läst."),
    gettext_noop(
        "Filen är inskannad: sidorna är bilder utan text, och textigenkänning (OCR) på svenska är inte installerad."
    ),
    gettext_noop("Filen är en bild, och textigenkänning (OCR) på svenska är inte installerad."),
    gettext_noop("Sida %(pages)s är läst maskinellt ur en bild, med %(sure)s procents säkerhet i bokstäverna."),
    gettext_noop("Sida %(pages)s har ingen läsbar text."),
    gettext_noop("Filens sidor har ingen text."),
    gettext_noop("Bilden är för stor för att läsas."),
    gettext_noop("Bilden är skadad och kan inte öppnas."),
    gettext_noop("Sidan kunde inte läsas ur bilden."),
    gettext_noop("Skanna den på nytt."),
    gettext_noop("Spara den mindre."),
    gettext_noop("Spara den på nytt."),
    gettext_noop("Filen ser ut som ett OpenDocument men är ingen text."),
    gettext_noop("Filen är skriven i ett Word från före 1997 och kan inte läsas."),
    gettext_noop("Filen tar slut mitt i; det som finns är läst."),
    gettext_noop("Mejlet är skadat och kan inte öppnas."),
    gettext_noop("Mejlet bär %(name)s; läs in den för sig."),
    gettext_noop("Mejlet bär också %(name)s; läs in den för sig."),
    gettext_noop("Läst ur bilagan %(name)s till ett mejl."),
    gettext_noop("Bilagan %(name)s kunde inte läsas: %(why)s"),
    gettext_noop("Be om filen i Word eller som PDF med text, eller låt administratören installera OCR."),
    gettext_noop("Filen har fler än %(most)s sidor."),
    gettext_noop("Dela filen."),
    gettext_noop("%(date)s är en %(is_day)s, men papperet säger %(told_day)s."),
    gettext_noop("”%(text)s” är inget datum som finns."),
    gettext_noop("Året är inte utskrivet; närmaste sådana dag efter mötet har valts."),
    gettext_noop("Handlingen kom in för %(sent)s."),
    gettext_noop("ny i registret"),
    gettext_noop("samma namn och samma organisation"),
    gettext_noop("samma namn, och inget talar emot"),
    gettext_noop("flera med samma namn passar"),
    gettext_noop("samma namn"),
    gettext_noop("samma namn, men %(before)s och %(now)s nu: en eller två personer?"),
    gettext_noop("båda hör till %(name)s"),
    gettext_noop("inget annat talar emot"),
    gettext_noop("men olika organisationer (%(before)s och %(now)s)"),
    gettext_noop("%(name)s står i listan över dem som var med"),
    gettext_noop("enda på mötet"),
    gettext_noop("var med på mötet"),
    gettext_noop("flera på mötet passar"),
    gettext_noop("känd organisation"),
    gettext_noop("ny organisation"),
    gettext_noop("liknande namn"),
    gettext_noop("förkortning eller stavning av samma namn"),
    gettext_noop("liknar %(name)s"),
    gettext_noop("nytt organ"),
    gettext_noop("den ena har ett namn till"),
    gettext_noop("en bokstav skiljer"),
    gettext_noop("%(count)s bokstäver skiljer"),
    gettext_noop("bara förnamn eller initialer"),
    gettext_noop("en grupp, som den står"),
    gettext_noop("Mötets datum framgår inte."),
    gettext_noop("Datumet %(date)s finns inte."),
    gettext_noop("Datumet %(date)s kan inte stämma."),
    gettext_noop("Mötet ligger i framtiden: %(date)s."),
    gettext_noop("Handlingen kom in för %(sent)s men säger %(name)s."),
    gettext_noop("Handlingen säger %(name)s; det antas vara %(body)s."),
    gettext_noop("Handlingen har ingen närvarolista; vilka som var med är okänt."),
    gettext_noop("%(name)s står som %(role)s den %(day)s, men uppdraget gick ut före den %(end)s."),
    gettext_noop("%(name)s skulle sluta %(day)s men står på en senare närvarolista."),
    gettext_noop("%(name)s står två gånger på närvarolistan."),
    gettext_noop("Datumet %(date)s ligger inte efter mötet."),
    gettext_noop("Beloppet %(amount)s går inte att tyda."),
    gettext_noop("Det här ser inte ut som anteckningar från ett möte."),
    gettext_noop("Sagt att det inte är anteckningar."),
    gettext_noop("Sidan %(page)s."),
    gettext_noop("Rad %(line)s."),
    gettext_noop("Filen är större än %(most)s MB."),
    gettext_noop("Samma fil har gallrats tidigare (%(ground)s). Den tas in igen bara om du säger det."),
    gettext_noop("Samma fil finns redan: %(name)s."),
    gettext_noop("Arkivet är skadat och kan inte öppnas."),
    gettext_noop("Arkivet innehåller fler än %(most)s filer. Dela upp det."),
    gettext_noop("Arkivet växer orimligt mycket när det packas upp och tas inte in."),
    gettext_noop("Filens namn i arkivet pekar ut ur mappen; filen tas inte in."),
    gettext_noop("Filen i arkivet är skyddad med lösenord."),
    gettext_noop("Filen i arkivet är skadad."),
    gettext_noop("Filen i arkivet är för stor."),
    gettext_noop("Arkiv inuti arkiv packas inte upp. Packa upp det först."),
    gettext_noop("Filen tog längre tid att läsa än %(seconds)s sekunder."),
    gettext_noop("Dela upp filen, eller spara den som text och ta in den igen."),
    gettext_noop("Filen behöver mer minne än vad som får användas."),
    gettext_noop("Filen kunde inte läsas; den verkar vara skadad."),
    gettext_noop("Öppna den i programmet där den skrevs, spara den på nytt och ta in den igen."),
    gettext_noop("Den som tog in handlingen finns inte längre; någon annan behöver föra in den."),
    gettext_noop("Läsningen avbröts %(tries)s gånger. Spara filen på nytt och ta in den igen."),
    gettext_noop("måndag"),
    gettext_noop("tisdag"),
    gettext_noop("onsdag"),
    gettext_noop("torsdag"),
    gettext_noop("fredag"),
    gettext_noop("lördag"),
    gettext_noop("söndag"),
)
"""Each sentence as the catalogue has it; `%(name)s` stands for what differs."""

_HOLE = re.compile(r"%\((\w+)\)s")


def in_words(kept: str, translate: Callable[[str], str]) -> str:
    """Return what is kept, one sentence or several, in the language of `translate`; what is unknown as it stands."""
    return _any().sub(lambda found: _translated(found[0], translate), kept)


def _translated(sentence: str, translate: Callable[[str], str]) -> str:
    for template in _longest_first():
        found = _pattern(template).fullmatch(sentence)
        if found:
            values = {name: in_words(value, translate) for name, value in found.groupdict().items()}
            return translate(template) % values if values else translate(template)
    return sentence


@cache
def _longest_first() -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(KEPT), key=lambda template: -len(_HOLE.sub("", template))))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_expression(template, r"(?P<\1>.+?)"), re.DOTALL)


@cache
def _any() -> re.Pattern[str]:
    each = "|".join(_expression(template, ".+?") for template in _longest_first())
    return re.compile(rf"(?<![^\s(”])(?:{each})(?![^\s.,;:)”])", re.DOTALL)


def _expression(template: str, hole: str) -> str:
    """Return the template as an expression: its words as they stand, its holes as `hole`."""
    words = _HOLE.split(template)
    return "".join(re.escape(part) if at % 2 == 0 else hole.replace(r"\1", part) for at, part in enumerate(words))
