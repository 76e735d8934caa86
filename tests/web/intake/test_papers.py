"""The list of papers and one paper: its marked place, its file, its history, taking it back and purging it."""

from __future__ import annotations

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from lagetrunt.intake.enter import enter_paper
from lagetrunt.models import Decision, Job, Paper, PaperState, Place, Source
from lagetrunt.register import record_decision
from tests.factories.cast import Cast
from tests.web.intake.conftest import minutes

pytestmark = pytest.mark.django_db


@pytest.fixture
def entered(cast: Cast, read_in: Any) -> Paper:
    """Give a paper whose sure findings are in the register."""
    paper: Paper = read_in()
    enter_paper(paper, by=cast.coordinator, accept="sure")
    paper.refresh_from_db()
    return paper


def page_of(paper: Paper, more: str = "") -> str:
    """Return the address of a paper."""
    return f"/handlingar/{paper.public_id}/{more}"


def test_papers_are_found_by_state_year_network_and_name(cast: Cast, sign_in: Any, read_in: Any) -> None:
    """Each filter alone leaves the one that fits."""
    read_in("2019-03-01", name="vårens anteckningar.txt")
    read_in("2020-03-06", name="Å andra sidan.txt")
    Paper.objects.filter(date__year=2020).update(state=PaperState.SET_ASIDE, body=None)
    client = sign_in(cast.coordinator)
    for query, there, not_there in [
        ("lage=set_aside", "Å andra sidan", "vårens"),
        ("ar=2019", "vårens", "Å andra sidan"),
        ("natverk=socialchefsnatverket", "vårens", "Å andra sidan"),
        ("ord=VÅRENS", "vårens", "Å andra sidan"),
    ]:
        page = client.get(f"/handlingar/?{query}").content.decode()
        assert there in page, query
        assert not_there not in page, query
    assert "Ingen handling passar" in client.get("/handlingar/?ord=saknas").content.decode()


def test_list_sorts_and_is_fetched_as_excel(cast: Cast, sign_in: Any, read_in: Any) -> None:
    """The rows of the file are those of the page."""
    read_in("2019-03-01")
    read_in("2020-03-06")
    client = sign_in(cast.coordinator)
    page = client.get("/handlingar/?ordning=date").content.decode()
    assert page.index("anteckningar 2019") < page.index("anteckningar 2020")
    sheet = load_workbook(io.BytesIO(client.get("/handlingar/?som=xlsx&ar=2019").content)).active
    assert [row[1].value for row in sheet.iter_rows()][-1] == "anteckningar 2019-03-01.txt"


def test_empty_list_says_what_comes(cast: Cast, sign_in: Any) -> None:
    """With the way to the first papers for those who may."""
    assert "Läs in anteckningar" in sign_in(cast.coordinator).get("/handlingar/").content.decode()
    page = sign_in(cast.member).get("/handlingar/").content.decode()
    assert "Inga handlingar än" in page
    assert "Läs in anteckningar" not in page


def test_place_of_a_fact_is_marked_with_what_stands_on_it(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """The mark is the target of the address, and the fact is linked."""
    decision = Decision.objects.get()
    source = Source.objects.filter(fact_kind="Decision", fact_id=decision.pk, place__isnull=False).first()
    assert source is not None
    page = sign_in(cast.member).get(page_of(entered, f"?plats={source.place_id}")).content.decode()
    assert 'id="plats"' in page
    assert 'class="fnd now"' in page
    assert f"/beslut/{decision.public_id}/" in page
    assert "Gallra" not in page


def test_place_of_another_paper_is_not_found(cast: Cast, sign_in: Any, entered: Paper, read_in: Any) -> None:
    """An address put together by hand shows nothing."""
    other = read_in("2019-06-10")
    place = Place.objects.filter(text__paper=other).first()
    assert place is not None
    assert sign_in(cast.coordinator).get(page_of(entered, f"?plats={place.pk}")).status_code == 404


def test_history_shows_who_did_what(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """Receiving and entering."""
    page = sign_in(cast.coordinator).get(page_of(entered)).content.decode()
    assert "Vad som har hänt" in page
    assert page.count("Siv Samordnare") >= 2


def test_original_is_a_download_under_its_own_name(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """Never shown in the browser."""
    answer = sign_in(cast.member).get(page_of(entered, "original/"))
    assert answer.content == minutes()
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Type"] == "application/octet-stream"


def test_paper_is_read_again(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """It waits for the worker; once, however often one asks."""
    client = sign_in(cast.coordinator)
    for _time in range(2):
        assert client.post(page_of(entered, "steg/las-om/")).headers["Location"] == page_of(entered)
    assert Job.objects.get().paper == entered


def test_what_rests_on_a_paper_is_shown_before_it_is_taken_back(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """The facts are named; then they are gone, and the paper waits for review."""
    client = sign_in(cast.coordinator)
    page = client.get(page_of(entered, "dra-tillbaka/")).content.decode()
    assert Decision.objects.get().words in page
    client.post(page_of(entered, "dra-tillbaka/"), {"why": "Fel handling"})
    assert not Decision.objects.standing().exists()
    entered.refresh_from_db()
    assert entered.state == PaperState.REVIEW


def test_paper_is_not_taken_back_while_other_facts_rest_on_it(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """What stands in the way is shown, and nothing is changed."""
    assert entered.meeting is not None
    record_decision(entered.meeting, words="Infört för hand.", by=cast.coordinator)
    client = sign_in(cast.coordinator)
    assert "Infört för hand." in client.get(page_of(entered, "dra-tillbaka/")).content.decode()
    answer = client.post(page_of(entered, "dra-tillbaka/"), {"why": ""})
    assert answer.status_code == 422
    assert Decision.objects.standing().count() == 2


def test_purging_needs_a_ground_and_leaves_a_stub(cast: Cast, sign_in: Any, entered: Paper) -> None:
    """Who, when and why stay; text and file answer that they are gone."""
    client = sign_in(cast.coordinator)
    refused = client.post(page_of(entered, "gallra/"), {"ground": ""})
    assert refused.status_code == 422
    assert "Skriv på vilken grund" in refused.content.decode()
    client.post(page_of(entered, "gallra/"), {"ground": "Gallringsbeslut 2026-03-02"})
    answer = client.get(page_of(entered))
    page = answer.content.decode()
    assert answer.status_code == 410
    assert "Gallringsbeslut 2026-03-02" in page
    assert "Siv Samordnare" in page
    assert "Hjälpmedel" not in page
    assert client.get(page_of(entered, "original/")).status_code == 410


@pytest.mark.parametrize("step", ["dra-tillbaka/", "gallra/", "granska/"])
def test_member_reads_but_settles_nothing(cast: Cast, sign_in: Any, entered: Paper, step: str) -> None:
    """The page is told to be another's to use."""
    client = sign_in(cast.member)
    assert client.get(page_of(entered)).status_code == 200
    assert client.get(page_of(entered, step)).status_code == 409
    assert client.post(page_of(entered, "steg/las-om/")).status_code == 409
    assert client.post(page_of(entered, "for-in/")).status_code == 409


@pytest.mark.parametrize("who", ["member_elsewhere", "stranger", "foreigner"])
@pytest.mark.parametrize("step", ["", "original/", "granska/", "gallra/", "dra-tillbaka/"])
def test_outsiders_find_no_paper(cast: Cast, sign_in: Any, entered: Paper, who: str, step: str) -> None:
    """Not even that there is one."""
    assert sign_in(getattr(cast, who)).get(page_of(entered, step)).status_code == 404


def test_paper_under_review_is_seen_by_those_who_enter_it(cast: Cast, sign_in: Any, read_in: Any) -> None:
    """A member sees it once it is entered."""
    paper = read_in()
    assert sign_in(cast.member).get(page_of(paper)).status_code == 404
    assert sign_in(cast.coordinator).get(page_of(paper)).status_code == 200


@pytest.mark.parametrize("count", [1, 30])
def test_list_takes_as_many_queries_whatever_its_length(
    cast: Cast, sign_in: Any, count: int, django_assert_num_queries: Any
) -> None:
    """One paper or thirty."""
    rows = [
        Paper(association=cast.association, sha256=f"{n:064}", name=f"{n}.txt", state="review", body=cast.network)
        for n in range(count)
    ]
    Paper.objects.bulk_create(rows)
    client = sign_in(cast.coordinator)
    with django_assert_num_queries(12):
        client.get("/handlingar/")
