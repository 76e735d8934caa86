"""Whom a name means."""

from __future__ import annotations

from lagetrunt.reading import extract, understand
from lagetrunt.reading.known import Known, KnownPerson
from lagetrunt.reading.records import Mention
from tests.reading.drafts import paper


def meaning(line: str, form: str, known: Known | None = None) -> Mention:
    draft = paper([line], known=known or Known())
    return next(entry for entry in draft.mentions if entry.form == form)


def test_first_name_surname_initials_and_title_mean_the_person() -> None:
    line = "Aisha, Wrang, BT och samordnaren träffas."
    assert meaning(line, "Aisha").means == "Aisha Rahimi"
    assert meaning(line, "Wrang").means == "Per-Olof Wrang"
    assert meaning(line, "BT").means == "Birgit Tornestam"
    assert meaning(line, "samordnaren").means == "Sofia Hallengren"


def test_genitive_means_the_person_and_leaves_the_s() -> None:
    assert meaning("Vi läste Karins rapport.", "Karin").means == "Karin Sandell"
    assert meaning("Vi läste Karin Sandells rapport.", "Karin Sandell").means == "Karin Sandell"


def test_name_met_in_the_text_is_a_person() -> None:
    assert meaning("Skicka det till Elisabet Nordgren.", "Elisabet Nordgren").means == "Elisabet Nordgren"


def test_slip_of_the_pen_means_the_one_in_the_room() -> None:
    assert meaning("Birgit Tornstam ringer.", "Birgit Tornstam").means == "Birgit Tornestam"


def test_two_common_names_are_two_people() -> None:
    line = "Karin Svensson mötte Karin Svenson-Ek och Johan Jonsson mötte Johan Johansson."
    assert meaning(line, "Johan Jonsson").means == "Johan Jonsson"
    assert meaning(line, "Johan Johansson").means == "Johan Johansson"


def test_first_name_of_two_in_the_text_is_left_open_with_candidates() -> None:
    line = "Eva Lind och Eva Holm var inbjudna. Sedan gick Eva."
    draft = paper([line])
    last = [entry for entry in draft.mentions if entry.form == "Eva"][-1]
    assert last.means in (None, "Eva Holm")
    assert last.means or set(last.candidates) == {"Eva Lind", "Eva Holm"}


def test_known_person_of_the_register_is_recognised_by_alias() -> None:
    known = Known(people=(KnownPerson("p1", "Margareta Stål", aliases=("Maggan Stål",)),))
    assert meaning("Maggan Stål ringer.", "Maggan Stål", known).means == "Margareta Stål"


def test_role_learnt_from_the_text_means_its_holder() -> None:
    draft = paper(["Lena Karlsson blir nätverkets processledare. Processledaren tar fram en plan."])
    assert draft.actions[-1].assignees == ("Lena Karlsson",)


def test_municipality_in_genitive_and_with_suffix_has_its_plain_name() -> None:
    assert meaning("Det gäller Hörbys skolor.", "Hörby").means == "Hörby"
    assert meaning("Det gäller Hörby kommun.", "Hörby kommun").means == "Hörby"


def test_place_of_a_mention_is_its_form() -> None:
    draft = paper(["Sedan ringer Aisha till Eslöv."])
    for entry in draft.mentions:
        assert entry.places[0].quote == entry.form


def test_short_form_means_the_one_whose_name_it_fits() -> None:
    assert meaning("Karin S ringer regionen.", "Karin S").means == "Karin Sandell"
    assert meaning("KSl och BTm tar fram ett förslag.", "KSl").means == "Karin Sandell"
    assert meaning("P-O W sammanställer svaren.", "P-O").means == "Per-Olof Wrang"


def test_short_form_told_beside_a_name_means_that_person() -> None:
    assert meaning("NRz Nuria Rezazadeh tar över. NRz mejlar alla.", "NRz").means == "Nuria Rezazadeh"


_FRAME = "Möte 14 mars 2024\n\nMed: {}\n\n1. Budget\n{}\n"


def sureness(present: str, line: str) -> dict[tuple[str, str | None], float]:
    """Give how sure each form of a paper is of whom it means."""
    mentions = understand(extract(_FRAME.format(present, line).encode(), name="prov.txt")).mentions
    return {(mention.form, mention.means): mention.probability for mention in mentions}


def test_letters_that_the_list_tells_beside_a_name_are_sure() -> None:
    told = sureness("Anna Gren, Lund (AG, ordförande), Bo Ekdahl, Eslöv (BE)", "BE mejlar AG.")
    assert told["AG", "Anna Gren"] > 0.95
    assert told["BE", "Bo Ekdahl"] > 0.95


def test_letters_that_the_list_gives_to_two_people_are_doubtful() -> None:
    told = sureness("Bo Ekdahl, Lund (BE), Britta Ehn, Eslöv (BE)", "BE mejlar listan.")
    assert all(probability < 0.7 for (form, _), probability in told.items() if form == "BE")
