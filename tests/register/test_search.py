"""Search: what is found, in which order, by whom, and what follows from every step. Runs on both databases."""

from __future__ import annotations

import contextlib
import unicodedata
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.models import Item, Meeting, Paper, PaperState, SearchRow, SearchWord, User
from lagetrunt.register import (
    Promiser,
    add_item,
    add_person,
    add_person_name,
    amend_fact,
    assign_action,
    join_people,
    postpone,
    record_action,
    record_answer,
    record_decision,
    rename_body,
    rename_person,
    restore_fact,
    step,
    tell_round,
    undo_step,
    withdraw_fact,
)
from lagetrunt.register.indexing import keep_index, missing_from_index, reindex_all
from lagetrunt.register.matters import open_matter
from lagetrunt.register.search import MOST_COUNTED, Found, search
from tests.factories.cast import Cast
from tests.factories.refusals import last_step


def lines(found: Found) -> list[tuple[str, str, str]]:
    """Return the hits as kind, day and the beginning of what each is called or says."""
    return [
        (hit.kind, hit.day.isoformat() if hit.day else "", hit.title or "".join(text for text, _hit in hit.passage))
        for hit in found.hits
    ]


def titles(user: User, text: str, **filters: Any) -> list[str]:
    return [title for _kind, _day, title in lines(search(user, text, **filters))]


def item(cast: Cast, day: str, heading: str, words: str = "", meeting: Meeting | None = None) -> Item:
    meeting = meeting or Meeting.objects.filter(body=cast.network, date=day).first() or cast.meeting(day)
    return add_item(meeting, heading=heading, words=words, by=cast.administrator)


@pytest.fixture
def filled(cast: Cast) -> Cast:
    """Give a network with two years of points, and what was said under them."""
    first, second = cast.meeting("2024-05-17"), cast.meeting("2025-03-14")
    by = cast.coordinator
    old = add_item(first, heading="Familjerådgivning", words="Avtalet löper ut.\nVem tar över?", by=by)
    new = add_item(second, heading="Familjerådgivningen", words="Tre anbud har kommit in.", by=by)
    add_item(second, heading="Övrigt", words="Äldreomsorgslyftet fortsätter. Rådgivningen för skulder är full.", by=by)
    decision = record_decision(second, words="Beslut: att anta anbudet från Ljusdalen", item=new, by=by)
    action = record_action(
        second,
        words="Siv mejlar avtalet",
        item=new,
        by=by,
        assignees=[Promiser(person=add_person(name="Ada Ek", by=by), written="Siv")],
    )
    postpone(first, item=old, subject="Familjerådgivning", words="Tas på nästa möte.", by=by)
    round_told = tell_round(second, subject="Gemensam jour", by=by)
    record_answer(round_told, organisation=cast.municipality("Ljusdal"), words="Ja, från hösten", by=by)
    open_matter(cast.network, name="Familjerådgivning", items=[old, new], by=by)
    assert decision.pk
    assert action.pk
    return cast


def test_search_finds_all_kinds_in_one_order(filled: Cast) -> None:
    found = search(filled.reader, "familjerådgivning")
    assert lines(found) == [
        ("matter", "", "Familjerådgivning"),
        ("item", "2025-03-14", "Familjerådgivningen"),
        ("item", "2024-05-17", "Familjerådgivning"),
        ("postponement", "2024-05-17", "Familjerådgivning"),
        ("decision", "2025-03-14", "Familjerådgivningen"),
        ("action", "2025-03-14", "Familjerådgivningen"),
    ]
    assert (found.total, found.is_capped, found.corrected, found.asked.left_out) == (6, False, "", ())


def test_search_puts_hits_of_one_matter_together_where_the_first_stands(filled: Cast) -> None:
    found = search(filled.reader, "anbud avtal rådgivning jour")
    assert found.hits == []
    found = search(filled.reader, "rådgivning")
    grouped = [(group.matter.name if group.matter else "", len(group.hits)) for group in found.groups]
    assert grouped == [("Familjerådgivning", 6), ("", 1)]
    assert found.groups[0].hits == [hit for hit in found.hits if hit.matter]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("familjerådgivningarna", "Familjerådgivning"),
        ("RÅDGIVNING", "Familjerådgivning"),
        ("lyft", "Övrigt"),
        ("omsorgslyftet", "Övrigt"),
        ("äldreomsorg", "Övrigt"),
        ("skuld", "Övrigt"),
        ("skul", "Övrigt"),
        ("anbuden", "Familjerådgivningen"),
        ("Ljusdals jour", "Gemensam jour"),
        ("vad beslutades om anbudet", "Familjerådgivningen"),
        ('"tre anbud"', "Familjerådgivningen"),
        ("Ek avtal", "Familjerådgivningen"),
    ],
)
def test_search_finds_words_in_any_form(filled: Cast, text: str, first: str) -> None:
    assert titles(filled.reader, text)[:1] == [first]
    assert titles(filled.reader, unicodedata.normalize("NFD", text)) == titles(filled.reader, text)


@pytest.mark.parametrize("text", ["radgivning", '"anbud tre"', "rådgivning fiske bete mete", "ofri", "alju"])
def test_search_finds_nothing_where_nothing_is_meant(filled: Cast, text: str) -> None:
    assert titles(filled.reader, text) == []


def test_search_keeps_letters_with_rings_and_dots_apart(cast: Cast) -> None:
    item(cast, "2025-01-10", "Mål för året", "Få kom.")
    item(cast, "2025-01-10", "Mal i garderoben", "Fa, la och öre.")
    item(cast, "2025-01-10", "Idén", "Ore var där.")
    assert titles(cast.reader, "mål") == ["Mål för året"]
    assert titles(cast.reader, "mal") == ["Mal i garderoben"]
    assert titles(cast.reader, "öre") == ["Mal i garderoben"]
    assert titles(cast.reader, "ide") == ["Idén"]


def test_search_closes_hyphens_and_opens_them(cast: Cast) -> None:
    item(cast, "2025-01-10", "E-hälsa")
    item(cast, "2025-02-10", "Ehälsan igen")
    item(cast, "2025-03-10", "VO-college", "IFO:s svar")
    assert titles(cast.reader, "e-hälsa") == titles(cast.reader, "ehälsa") == ["Ehälsan igen", "E-hälsa"]
    assert titles(cast.reader, "hälsa") == ["Ehälsan igen", "E-hälsa"]
    assert titles(cast.reader, "vo college") == titles(cast.reader, "vo-college") == ["VO-college"]
    assert titles(cast.reader, "IFO") == ["VO-college"]


def test_search_by_network_year_kind_and_person(filled: Cast) -> None:
    elsewhere = add_item(filled.meeting("2025-03-14", filled.elsewhere), heading="Jour", by=filled.administrator)
    ada = search(filled.administrator, "Ada Ek").hits[0].fact
    by = filled.administrator
    assert titles(by, "jour", body=filled.elsewhere) == [elsewhere.heading]
    assert titles(by, "rådgivning", year=2024) == ["Familjerådgivning", "Familjerådgivning"]
    assert titles(by, "rådgivning", kind="decision") == ["Familjerådgivningen"]
    assert [hit.kind for hit in search(by, "avtal", person=ada).hits] == ["action"]
    assert titles(by, "rådgivning", kind="no such", year=1) == []


def test_person_is_also_whoever_the_paper_names(cast: Cast) -> None:
    ada = cast.person("Ada Ek")
    item(cast, "2025-01-10", "Jour", "Ada Ek berättar.")
    item(cast, "2025-02-10", "Jour", "Ada var inte där.")
    assert [hit.day for hit in search(cast.reader, "jour", person=ada).hits] == [date(2025, 1, 10)]


def test_search_shows_each_only_what_they_may_see(filled: Cast) -> None:
    add_item(filled.meeting("2025-03-14", filled.group), heading="Rådgivning i gruppen", by=filled.administrator)
    add_item(filled.meeting("2025-03-14", filled.elsewhere), heading="Rådgivning i skolan", by=filled.administrator)
    everything = 9
    assert len(titles(filled.administrator, "rådgivning")) == everything
    for user in (filled.coordinator, filled.chair, filled.member, filled.reader):
        assert len(titles(user, "rådgivning")) == everything - 1
        assert "Rådgivning i skolan" not in titles(user, "rådgivning")
    assert titles(filled.member_elsewhere, "rådgivning") == ["Rådgivning i skolan"]
    assert titles(filled.contact, "rådgivning") == ["Rådgivning i gruppen"]
    assert titles(filled.stranger, "rådgivning") == titles(filled.foreigner, "rådgivning") == []
    assert titles(filled.member_elsewhere, "Ada Ek") == ["Ada Ek"]
    assert titles(filled.foreigner, "Ada Ek") == titles(filled.stranger, "Ada Ek") == []


def test_a_spelling_is_not_offered_out_of_what_one_may_not_see(filled: Cast) -> None:
    add_item(filled.meeting("2025-03-14", filled.elsewhere), heading="Flygplatsen", by=filled.administrator)
    assert search(filled.administrator, "flygplatzen").corrected == "flygplatsen"
    assert search(filled.reader, "flygplatzen").corrected == ""
    assert search(filled.foreigner, "flygplatzen").corrected == ""


def test_a_paper_that_is_not_entered_is_for_those_who_enter_papers(cast: Cast) -> None:
    kept = {"association": cast.association, "date": date(2025, 1, 10)}
    waiting = Paper.objects.create(name="kommer.txt", sha256="1", state=PaperState.REVIEW, body=cast.network, **kept)
    entered = Paper.objects.create(name="kom.txt", sha256="2", state=PaperState.ENTERED, body=cast.network, **kept)
    loose = Paper.objects.create(name="vems.txt", sha256="3", state=PaperState.REVIEW, **kept)
    keep_index(cast.association.pk, {"Paper": {waiting.pk, entered.pk, loose.pk}})
    asked = "10 januari 2025"
    for user in (cast.administrator, cast.coordinator):
        assert titles(user, asked) == ["kommer.txt", "kom.txt", "vems.txt"]
    for user in (cast.chair, cast.member, cast.reader):
        assert titles(user, asked) == ["kom.txt"]
    for user in (cast.member_elsewhere, cast.stranger, cast.foreigner):
        assert titles(user, asked) == []


def test_what_is_withdrawn_is_not_found_and_what_is_restored_is(cast: Cast) -> None:
    point = item(cast, "2025-01-10", "Jourhem")
    withdraw_fact(point, by=cast.coordinator)
    assert titles(cast.reader, "jourhem") == []
    restore_fact(point, by=cast.coordinator)
    assert titles(cast.reader, "jourhem") == ["Jourhem"]
    undo_step(last_step("restore_fact"), by=cast.coordinator)
    assert titles(cast.reader, "jourhem") == []


def test_what_is_changed_is_found_by_its_new_words_and_so_is_what_stands_under_it(cast: Cast) -> None:
    point = item(cast, "2025-01-10", "Jourhem")
    record_decision(point.meeting, words="Vi avvaktar", item=point, by=cast.coordinator)
    amend_fact(point, heading="Familjehem", by=cast.coordinator)
    assert titles(cast.reader, "jourhem") == []
    assert [hit.kind for hit in search(cast.reader, "familjehem").hits] == ["item", "decision"]
    amend_fact(point.meeting, date=date(2026, 1, 9), by=cast.coordinator)
    assert titles(cast.reader, "familjehem", year=2025) == []
    assert len(titles(cast.reader, "familjehem", year=2026)) == 2


def test_people_are_found_by_every_name_and_place_they_have(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = seat.mandates.get().person
    rename_person(ada, name="Ada Alm", by=cast.coordinator)
    add_person_name(ada, name="Adde", by=cast.coordinator)
    for text in ("Ada Ek", "alm", "adde", "bjuv alm"):
        assert titles(cast.reader, text) == ["Ada Alm"], text
    assert titles(cast.member_elsewhere, f"{cast.network.name} alm") == []
    other = cast.person("A. Alm")
    keep_index(cast.association.pk, {"Person": {other.pk}})
    join_people(ada, other, by=cast.coordinator)
    assert titles(cast.reader, "Alm") == ["Ada Alm"]


def test_networks_and_their_municipalities_are_found(cast: Cast) -> None:
    cast.seat("Bjuv")
    rename_body(cast.network, name="Chefsrådet", by=cast.administrator)
    assert lines(search(cast.reader, "chefsråd")) == [("body", "", "Chefsrådet")]
    assert lines(search(cast.reader, "socialchefsnätverket")) == [("body", "", "Chefsrådet")]
    assert lines(search(cast.reader, "Bjuv")) == [("organisation", "", "Bjuv")]
    assert titles(cast.reader, "Bjuvs kommun") == ["Bjuv"]
    assert titles(cast.foreigner, "Bjuv") == []


def test_who_is_to_do_it_is_found_with_what_is_to_be_done(cast: Cast) -> None:
    action = record_action(
        cast.meeting("2025-01-10"), words="Ringa länet", by=cast.coordinator, assignees=[Promiser(written="Bo Al")]
    )
    assert titles(cast.reader, "Bo länet") == ["Ringa länet"]
    assign_action(action, assignees=[Promiser(written="Ada Ek")], by=cast.coordinator)
    assert titles(cast.reader, "Bo länet") == []
    assert titles(cast.reader, "Ada länet") == ["Ringa länet"]


def test_a_step_that_is_refused_leaves_the_index_as_it_was(cast: Cast) -> None:
    point = item(cast, "2025-01-10", "Jourhem")
    with contextlib.suppress(KeyError), step("amend_fact", by=cast.coordinator) as taken:
        taken.set(point, heading="Familjehem")
        withdraw_fact(point, by=cast.coordinator)
        raise KeyError("stopped")
    assert titles(cast.reader, "jourhem familjehem") == []
    assert titles(cast.reader, "jourhem") == ["Jourhem"]
    assert missing_from_index(cast.other_association.pk).is_whole


def test_steps_within_a_step_are_indexed_once_at_its_end(cast: Cast) -> None:
    meeting = cast.meeting("2025-01-10")
    with (
        CaptureQueriesContext(
            connection,
        ) as asked,
        step("enter_paper", by=cast.coordinator, body=cast.network),
    ):
        for number in range(10):
            add_item(meeting, heading=f"Punkt {number}", by=cast.coordinator)
    written = [query["sql"] for query in asked if 'INSERT INTO "lagetrunt_searchrow"' in query["sql"]]
    assert len(written) == 1
    assert len(titles(cast.reader, "punkt")) == 10


def test_the_index_after_many_steps_is_the_one_that_is_made_anew(filled: Cast) -> None:
    withdraw_fact(item(filled, "2025-03-14", "Ett ord som ingen annan skrev"), by=filled.coordinator)
    reindexed = {body.pk for body in (filled.network, filled.group, filled.elsewhere)}
    keep_index(filled.association.pk, {"Body": reindexed, "Person": set(_all("Person")), "Paper": set(_all("Paper"))})
    kept = _index(filled)
    assert missing_from_index(filled.association.pk).is_whole
    reindex_all(filled.association.pk)
    assert _index(filled) == kept
    assert not SearchWord.objects.filter(word="skrev").exists()


def test_two_steps_that_index_one_fact_at_once_leave_one_row(cast: Cast) -> None:
    point = item(cast, "2025-01-10", "Jourhem")
    Item.objects.filter(pk=point.pk).update(heading="Familjehem")
    keep_index(cast.association.pk, {"Item": {point.pk}}, new={("Item", point.pk)})
    assert SearchRow.objects.filter(fact_kind="Item", fact_id=point.pk).count() == 1
    assert titles(cast.reader, "familjehem") == ["Familjehem"]
    assert titles(cast.reader, "jourhem") == []


def test_the_full_text_index_agrees_with_its_rows(filled: Cast) -> None:
    withdraw_fact(item(filled, "2025-03-14", "Jourhem"), by=filled.coordinator)
    amend_fact(item(filled, "2025-03-14", "Feriejobb"), heading="Sommarjobb", by=filled.coordinator)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":  # PostgreSQL makes the column itself
            cursor.execute(
                "INSERT INTO lagetrunt_searchtext (lagetrunt_searchtext, rank) VALUES ('integrity-check', 1)"
            )
    assert titles(filled.reader, "jourhem") == titles(filled.reader, "feriejobb") == []
    assert titles(filled.reader, "sommarjobb") == ["Sommarjobb"]


def _all(model: str) -> list[int]:
    from django.apps import apps

    return list(apps.get_model("lagetrunt", model)._default_manager.values_list("pk", flat=True))


def _index(cast: Cast) -> tuple[list[Any], list[Any]]:
    rows = SearchRow.objects.filter(association=cast.association).order_by("fact_kind", "fact_id")
    words = SearchWord.objects.filter(association=cast.association).order_by("word")
    columns = ("fact_kind", "fact_id", "body", "kind", "day", "rank", "is_open", "title", "words", "about")
    return list(rows.values_list(*columns)), list(words.values_list("word", "stem", "parts"))


def test_passage_marks_the_words_where_most_of_them_stand(cast: Cast) -> None:
    words = "\n".join(["Inledning om allt möjligt."] * 20 + ["Hyran för lokalen höjs i höst."] + ["Slut."] * 40)
    item(cast, "2025-01-10", "Lokaler", words)
    hit = search(cast.reader, "hyra lokal").hits[0]
    assert [text for text, is_hit in hit.passage if is_hit] == ["Hyran", "lokalen"]
    before, after = "… " + "Inledning om allt möjligt. · " * 2, ". · Slut" * 16 + " …"
    assert "".join(text for text, _is_hit in hit.passage) == f"{before}Hyran för lokalen höjs i höst{after}"
    assert hit.title_marked == (("Lokaler", True),)
    assert (hit.body, hit.matter, hit.day) == (cast.network, None, date(2025, 1, 10))


def test_nothing_found_is_met_by_another_spelling(cast: Cast) -> None:
    item(cast, "2025-01-10", "Familjerådgivning", "Mattan byts.")
    for text, instead in (
        ("familjeradgivning", "familjerådgivning"),
        ("fmiljerådgivning matta", "familjerådgivning matta"),
        ("famljerådgivning", "familjerådgivning"),
        ("xylofonen", ""),
    ):
        found = search(cast.reader, text)
        assert found.corrected == instead, text
        assert found.hits == [], text


def test_the_smaller_part_of_the_words_is_left_out_and_told(cast: Cast) -> None:
    item(cast, "2025-01-10", "Jourhem", "Avtalet löper ut.")
    item(cast, "2025-02-10", "Familjehem", "Ersättningen höjs.")
    found = search(cast.reader, "jourhem avtal xylofon")
    assert (titles(cast.reader, "jourhem avtal xylofon"), found.asked.left_out) == (["Jourhem"], ("xylofon",))
    found = search(cast.reader, "jourhem avtal ersättning")
    assert (lines(found)[0][2], found.asked.left_out) == ("Jourhem", ("ersättning",))
    assert search(cast.reader, "jourhem xylofon kastrull").hits == []


def test_words_of_the_same_meaning_come_after_those_that_were_written(cast: Cast) -> None:
    item(cast, "2024-05-17", "Avgiften för jouren")
    item(cast, "2025-05-16", "Kostnaden för jouren")
    assert titles(cast.reader, "avgift jour") == ["Avgiften för jouren", "Kostnaden för jouren"]
    assert titles(cast.reader, '"avgiften" jour') == ["Avgiften för jouren"]
    assert search(cast.reader, "pris jour").asked.left_out == ()


def test_words_of_the_same_meaning_are_not_looked_for_where_many_have_the_word(cast: Cast) -> None:
    meeting = cast.meeting("2024-05-17")
    for number in range(10):
        item(cast, "2024-05-17", f"Avgift {number}", meeting=meeting)
    item(cast, "2025-05-16", "Kostnaden")
    assert search(cast.reader, "avgift").total == 10


def test_compounds_are_taken_apart_and_kin_counts_where_nothing_has_the_word(cast: Cast) -> None:
    item(cast, "2025-01-10", "Avtal om larm", "Frågan om upphandling väcks.")
    assert titles(cast.reader, "larmavtal") == ["Avtal om larm"]
    assert titles(cast.reader, "upphandlare") == ["Avtal om larm"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        '"',
        '""',
        "a",
        "å",
        "§",
        "*",
        "-",
        "AND",
        "OR NOT NEAR",
        'NEAR("a" b, 3)',
        "title:jour",
        "{title words}: a",
        "^jour",
        "jour*",
        "(((((",
        "jour'); DROP TABLE lagetrunt_searchrow; --",
        "'a':* & !b | <-> c",
        "\\ \\' %s %(x)s {} ",
        "\x00jour\x00",
        "🎉 🏳️‍🌈",
        "\u202ejour\u200b",
        "ａｂｃ ½ ² ﬁ ŉ İ",
        "\ud800",
        "å" * 10_000,
        "jour " * 10_000,
        '"jour ' * 2_000,
        "a-" * 5_000,
        " ".join(f"ord{number}" for number in range(500)),
        "2024-09-13",
        "_a1 _b1",
    ],
)
def test_anything_may_be_asked(filled: Cast, text: str) -> None:
    with CaptureQueriesContext(connection) as asked:
        found = search(filled.reader, text, kind="item", year=2025, body=filled.network)
    assert isinstance(found.hits, list)
    assert len(asked) < 80
    assert len(found.asked.terms) <= 12
    assert len(found.asked.text) <= 200
    assert found.asked.is_cut == (len(text.strip()) > 200)


def test_signs_of_the_index_cannot_be_asked_for(filled: Cast) -> None:
    own = f"_a{filled.association.pk}"
    assert search(filled.reader, f'{own} "{own}"').hits == []


def test_hits_are_counted_to_a_thousand_and_no_further(cast: Cast) -> None:
    meeting = cast.meeting("2025-01-10")
    rows = [
        Item(association=cast.association, meeting=meeting, position=number, heading=f"Jour {number}")
        for number in range(1, MOST_COUNTED + 5)
    ]
    keep_index(cast.association.pk, {"Item": {row.pk for row in Item.objects.bulk_create(rows)}})
    found = search(cast.reader, "jour", limit=3)
    assert (len(found.hits), found.total, found.is_capped) == (3, MOST_COUNTED + 1, True)
    assert [hit.title for hit in found.hits] == ["Jour 1", "Jour 2", "Jour 3"]


def test_a_search_takes_the_same_few_queries_for_one_hit_and_for_thirty(cast: Cast) -> None:
    counted = []
    for number in range(30):
        item(cast, f"2025-01-{number + 1:02}", "Jour", "Vi delar på jouren.")
        if number in (0, 29):
            rights_of(cast.reader)
            with CaptureQueriesContext(connection) as asked:
                assert len(search(cast.reader, "jour", limit=40).hits) == number + 1
            counted.append(len(asked))
    assert counted == [5, 5]
