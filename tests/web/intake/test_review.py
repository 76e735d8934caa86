"""The review: its page, each answer with and without scripts, corrections, additions, and the way into the register."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.intake.doubts import open_names
from lagetrunt.intake.enter import enter_paper
from lagetrunt.models import (
    Answered,
    Attendance,
    Decision,
    Finding,
    Meeting,
    Paper,
    PaperState,
    PersonName,
    SameQuestion,
)
from lagetrunt.web.intake.record import field_name
from tests.factories.cast import Cast
from tests.web.intake.conftest import minutes

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def paper(read_in: Any) -> Paper:
    """Give a paper to review."""
    found: Paper = read_in()
    return found


@pytest.fixture
def client(cast: Cast, sign_in: Any) -> Client:
    """Give the coordinator's browser."""
    found: Client = sign_in(cast.coordinator)
    return found


def page_of(paper: Paper, more: str = "") -> str:
    """Return the address of a paper's review."""
    return f"/handlingar/{paper.public_id}/granska/{more}"


def one(paper: Paper, kind: str, field: str = "") -> Finding:
    """Return the first finding of a kind."""
    found = paper.findings.filter(kind=kind, field=field).first()
    assert found is not None
    return found


def step_of(finding: Finding, step: str) -> str:
    """Return the address of a step of a finding."""
    return page_of(finding.paper, f"{finding.public_id}/{step}/")


def answer_of(finding: Finding) -> str:
    """Return what was said of a finding, '' for nothing."""
    fresh = Finding.objects.select_related("verdict").get(pk=finding.pk)
    return fresh.verdict.answer if fresh.verdict else ""


def test_page_shows_the_paper_marked_and_the_doubtful_first(client: Client, paper: Paper) -> None:
    """The first doubtful finding is in hand, in text and record."""
    page = client.get(page_of(paper)).content.decode()
    assert "Granska: anteckningar 1 mars 2019" in page
    assert 'class="finding now" id="f1"' in page
    assert 'class="fnd now" href="#f1"' in page
    assert page.index('id="doubts"') < page.index('id="f1"') < page.index('id="sure"')
    assert "säkra nu" in page


def test_finding_asked_for_is_in_hand(client: Client, paper: Paper) -> None:
    """As the address says, for those without scripts."""
    second = [finding.number for finding in paper.findings.all()][1]
    page = client.get(page_of(paper, f"?fynd={second}")).content.decode()
    assert f'class="fnd now" href="#f{second}"' in page


def test_accepted_finding_comes_back_alone_with_the_counts(client: Client, paper: Paper) -> None:
    """The fragment holds one finding and what changed beside it."""
    finding = one(paper, "action")
    part = client.post(step_of(finding, "godta"), headers=HTMX).content.decode()
    assert part.count("<article") == 1
    assert "<html" not in part
    assert "hx-swap-oob" in part
    assert f"Fynd {finding.number} är godtaget." in part
    assert 'data-answered="next"' in part
    assert answer_of(finding) == Answered.ACCEPTED


def test_without_scripts_the_page_comes_back_at_the_next(client: Client, paper: Paper) -> None:
    """With what was done, and the way to undo it."""
    finding = one(paper, "action")
    answer = client.post(step_of(finding, "godta"))
    following = one(paper, "coming_date").number
    assert answer.headers["Location"] == page_of(paper, f"?fynd={following}#f{following}")
    page = client.get(page_of(paper)).content.decode()
    assert f"Fynd {finding.number} är godtaget." in page
    assert page_of(paper, "angra/") in page


def test_dismissed_finding_loses_its_mark_and_comes_back_by_undo(client: Client, paper: Paper) -> None:
    """X, then Z."""
    finding = one(paper, "coming_date")
    client.post(step_of(finding, "avfarda"), headers=HTMX)
    assert answer_of(finding) == Answered.REJECTED
    assert f'href="#f{finding.number}"' not in client.get(page_of(paper)).content.decode()
    part = client.post(step_of(finding, "angra"), headers=HTMX).content.decode()
    assert answer_of(finding) == ""
    assert 'data-answered="self"' in part


def test_latest_answer_is_undone_whichever_finding_is_in_hand(client: Client, paper: Paper) -> None:
    """Z in the record, with and without scripts; then there is nothing more to undo."""
    first, second = one(paper, "action"), one(paper, "coming_date")
    client.post(step_of(first, "godta"), headers=HTMX)
    client.post(step_of(second, "godta"), headers=HTMX)
    part = client.post(page_of(paper, "angra/"), headers=HTMX)
    assert part.headers["HX-Retarget"] == f"#f{second.number}"
    assert (answer_of(first), answer_of(second)) == (Answered.ACCEPTED, "")
    client.post(page_of(paper, "angra/"))
    assert answer_of(first) == ""
    assert "inget att ångra" in client.post(page_of(paper, "angra/"), headers=HTMX).content.decode()
    assert "inget att ångra" in client.post(page_of(paper, "angra/"), follow=True).content.decode()


def test_unknown_steps_and_findings_are_not_found(client: Client, paper: Paper, read_in: Any) -> None:
    """A finding of another paper neither."""
    finding, other = one(paper, "action"), one(read_in("2019-06-10"), "action")
    assert client.post(step_of(finding, "hokus")).status_code == 404
    assert client.post(page_of(paper, f"{other.public_id}/godta/")).status_code == 404
    assert client.get(step_of(finding, "godta")).status_code == 405


def test_two_spellings_are_asked_about_and_joined_by_a_yes(
    cast: Cast, client: Client, unsure: Any, read_in: Any
) -> None:
    """'Samma person' lets the name mean the one who is known."""
    paper = read_in()
    finding = next(f for f in paper.findings.filter(kind="attendee") if f.payload["name"].startswith("Bodil"))
    page = client.get(page_of(paper)).content.decode()
    assert "Bodil Rådmark och Bodil Rådmarck" in page
    known = finding.matches["Bodil Rådmark"]["candidates"][0]["id"]
    name = field_name(finding, "Bodil Rådmark")
    client.post(step_of(finding, "godta"), {name: known}, headers=HTMX)
    _enter(client, paper)
    assert Attendance.objects.filter(written="Bodil Rådmark").get().person.public_id == known
    assert PersonName.objects.filter(name="Bodil Rådmark").exists()


def test_answer_about_a_name_holds_wherever_the_paper_asks_of_it(
    cast: Cast, client: Client, unsure: Any, read_in: Any
) -> None:
    """One press; the others come along, and each can be taken back."""
    text = minutes().decode().replace("3. Nästa möte", "Bodil Rådmark tar fram ett underlag.\n\n3. Nästa möte")
    paper = read_in(text=text)
    asked = [one for one in paper.findings.all() if "Bodil Rådmark" in open_names(one)]
    assert len(asked) > 1
    known = asked[0].matches["Bodil Rådmark"]["candidates"][0]["id"]
    given = {field_name(asked[0], "Bodil Rådmark"): known}
    part = client.post(step_of(asked[0], "godta"), given, headers=HTMX).content.decode()
    assert f"Samma svar för fynd {asked[1].number}" in part
    assert f'id="f{asked[1].number}"' in part
    assert {answer_of(one) for one in asked} == {Answered.CORRECTED}


def test_two_people_stay_two_by_a_no(client: Client, unsure: Any, read_in: Any) -> None:
    """And are not asked about again."""
    paper = read_in()
    finding = next(f for f in paper.findings.filter(kind="attendee") if f.payload["name"].startswith("Bodil"))
    client.post(step_of(finding, "godta"), {field_name(finding, "Bodil Rådmark"): "new"}, headers=HTMX)
    _enter(client, paper)
    assert SameQuestion.objects.get().state == "apart"


def test_choice_that_was_not_offered_is_refused(client: Client, unsure: Any, read_in: Any, cast: Cast) -> None:
    """A person put in by hand is no answer."""
    paper = read_in()
    finding = next(f for f in paper.findings.filter(kind="attendee") if f.payload["name"].startswith("Bodil"))
    stranger = cast.person("Någon Helt Annan").public_id
    answer = client.post(step_of(finding, "godta"), {field_name(finding, "Bodil Rådmark"): stranger})
    assert answer.status_code == 400
    assert answer_of(finding) == ""


def test_correction_is_made_in_place(client: Client, paper: Paper) -> None:
    """The form comes in the finding; wrong days are told at the field; the corrected record counts."""
    finding = one(paper, "coming_date")
    part = client.get(step_of(finding, "ratta"), headers=HTMX).content.decode()
    assert 'value="2019-06-10"' in part
    assert "<html" not in part
    values = {"text": finding.payload["text"], "item": "i3", "date": "2019-02-31", "what": ""}
    wrong = client.post(step_of(finding, "ratta"), values, headers=HTMX)
    assert wrong.status_code == 422
    assert "data-errors" in wrong.content.decode()
    right = client.post(step_of(finding, "ratta"), {**values, "date": "2019-06-11"}, headers=HTMX)
    assert "är rättat" in right.content.decode()
    verdict = Finding.objects.get(pk=finding.pk).verdict
    assert verdict is not None
    assert verdict.payload["date"] == "2019-06-11"


def test_correction_has_a_page_of_its_own_without_scripts(client: Client, paper: Paper) -> None:
    """The same form, with the frame."""
    finding = one(paper, "decision")
    page = client.get(step_of(finding, "ratta")).content.decode()
    assert "<h1>Rätta: Beslut</h1>" in page
    values = {"text": "Nätverket begär in listorna.", "item": "i1", "way_on": "action", "binds": "Arvika\nEda"}
    assert client.post(step_of(finding, "ratta"), values).status_code == 302
    verdict = Finding.objects.get(pk=finding.pk).verdict
    assert verdict is not None
    assert verdict.payload["binds"] == ["Arvika", "Eda"]


def test_someone_else_of_the_register_is_chosen_in_the_correction(cast: Cast, client: Client, paper: Paper) -> None:
    """By name; a name that nobody has is told at the field."""
    other = cast.person("Bodil Ängsmark")
    finding = next(f for f in paper.findings.filter(kind="attendee") if f.payload["name"].startswith("Bodil"))
    values = {**finding.payload, "other": "Ingen Alls", "presence": "present", "capacity": "member"}
    values = {name: value for name, value in values.items() if value not in (None, False)}
    values[field_name(finding, "Bodil Rådmark")] = "new"
    assert client.post(step_of(finding, "ratta"), values).status_code == 422
    assert client.post(step_of(finding, "ratta"), {**values, "other": other.name}).status_code == 302
    _enter(client, paper)
    assert Attendance.objects.filter(person=other).exists()


def test_what_reading_missed_is_added_where_it_stands(client: Client, paper: Paper) -> None:
    """By line and words, or by a stretch marked in the text."""
    line = next(b for b in paper.texts.get().blocks if b["text"].startswith("Punkten hann"))
    address = page_of(paper, "nytt/?slag=question")
    assert "Rad i handlingen" in client.get(address).content.decode()
    values = {"text": "Vem tar punkten?", "item": "i2", "line": line["line"], "quote": "hann vi inte med"}
    client.post(address, values)
    added = paper.findings.get(kind="question")
    assert added.places.get().quote == "hann vi inte med"
    assert answer_of(added) == Answered.ADDED
    marked = page_of(paper, f"nytt/?slag=question&block={line['index']}&start=0&end=7")
    assert "”Punkten”" in client.get(marked).content.decode()
    spot = {"block": line["index"], "start": 0, "end": 7}
    client.post(marked, {"text": "Punkten", **spot})
    assert paper.findings.filter(kind="question").last().places.get().quote == "Punkten"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ({"line": "999"}, "ingen text på rad 999"),
        ({"line": "1", "quote": "finns inte där"}, "Orden står inte så på rad 1"),
        ({"block": "0", "start": "5", "end": "9999"}, "Markeringen ligger inte i texten"),
    ],
)
def test_place_that_is_not_there_is_told_at_the_field(
    client: Client, paper: Paper, where: dict[str, str], told: str
) -> None:
    """And nothing is added."""
    answer = client.post(page_of(paper, "nytt/?slag=question"), {"text": "En fråga", **where})
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert not paper.findings.filter(kind="question").exists()


def test_finding_is_made_into_something_else(client: Client, paper: Paper) -> None:
    """The new kind stands on the same place, the old one is dismissed."""
    old = one(paper, "decision")
    address = page_of(paper, f"nytt/?slag=question&i_stallet={old.public_id}")
    assert "I stället för fynd" in client.get(address).content.decode()
    place = old.places.get()
    values = {"text": place.quote, "block": place.block, "start": place.start, "end": place.end}
    client.post(address, values)
    assert answer_of(old) == Answered.REJECTED
    assert paper.findings.get(kind="question").places.get() == place


def test_kind_is_asked_for_first(client: Client, paper: Paper) -> None:
    """Where the address does not say."""
    page = client.get(page_of(paper, "nytt/")).content.decode()
    assert '<option value="decision">Beslut</option>' in page
    assert client.get(page_of(paper, "nytt/?slag=hokus")).status_code == 200


def test_all_sure_ones_are_accepted_at_once_and_taken_back(client: Client, paper: Paper) -> None:
    """How many is told; undo takes back those and no others."""
    mine = one(paper, "action")
    client.post(step_of(mine, "godta"))
    page = client.post(page_of(paper, "sakra/"), follow=True).content.decode()
    assert "säkra fynd är godtagna" in page
    assert paper.findings.filter(verdict__unseen=True).count() > 5
    client.post(page_of(paper, "sakra/angra/"))
    assert [finding for finding in paper.findings.all() if finding.verdict_id] == [mine]


def test_sure_ones_go_in_now_and_the_doubtful_wait(client: Client, paper: Paper) -> None:
    """The paper is entered in part; the review shows what is in."""
    _enter(client, paper)
    assert paper.state == PaperState.PART
    assert Decision.objects.count() == 1
    page = client.get(page_of(paper)).content.decode()
    assert "i minnet" in page
    client.post(step_of(one(paper, "action"), "godta"))
    client.post(step_of(one(paper, "coming_date"), "godta"))
    _enter(client, paper)
    assert paper.state == PaperState.ENTERED


def test_entered_paper_leads_to_the_next_and_can_be_taken_back(client: Client, paper: Paper, read_in: Any) -> None:
    """In the order of the meetings; the undo is offered beside."""
    following = read_in("2019-06-10")
    answer = client.post(f"/handlingar/{paper.public_id}/for-in/")
    assert answer.headers["Location"] == page_of(following)
    page = client.get(page_of(following)).content.decode()
    assert f"/handlingar/{paper.public_id}/dra-tillbaka/" in page
    client.post(f"/handlingar/{paper.public_id}/dra-tillbaka/")
    assert not Meeting.objects.standing().exists()


def test_entering_without_a_day_says_what_to_do(client: Client, paper: Paper) -> None:
    """The page comes back with the refusal, and nothing is entered."""
    client.post(step_of(one(paper, "header", "date"), "avfarda"))
    answer = client.post(f"/handlingar/{paper.public_id}/for-in/")
    assert answer.status_code == 409
    assert "Mötets datum framgår inte" in answer.content.decode()
    address = page_of(paper, "nytt/?slag=header-date")
    assert client.post(address, {"value": "inte en dag"}).status_code == 422
    client.post(address, {"value": "2019-03-01"})
    _enter(client, paper)
    assert Meeting.objects.get().date == date(2019, 3, 1)


def test_newer_version_is_proposed_and_replaces_the_earlier(
    cast: Cast, client: Client, paper: Paper, read_in: Any
) -> None:
    """The old one's facts go out as the new one goes in."""
    enter_paper(paper, by=cast.coordinator, accept="sure")
    newer = read_in(text=minutes().decode().replace("den 28 mars", "den 29 mars"), name="justerad.txt")
    assert "Är det här en nyare version?" in client.get(page_of(newer)).content.decode()
    refused = client.post(f"/handlingar/{newer.public_id}/for-in/")
    assert refused.status_code == 409
    client.post(f"/handlingar/{newer.public_id}/ersatter/", {"tidigare": paper.public_id})
    _enter(client, newer)
    paper.refresh_from_db()
    assert newer.replaces == paper
    assert paper.state == PaperState.REVIEW
    assert Decision.objects.standing().count() == 1


def test_network_is_chosen_where_it_is_another(cast: Cast, client: Client, paper: Paper) -> None:
    """Only one that the user writes in."""
    address = f"/handlingar/{paper.public_id}/natverk/"
    client.post(address, {"natverk": cast.group.slug})
    paper.refresh_from_db()
    assert paper.body == cast.group
    assert client.post(address, {"natverk": cast.elsewhere.slug}).status_code == 404


def test_earlier_answers_without_a_place_are_shown(cast: Cast, client: Client, paper: Paper) -> None:
    """Never dropped in silence."""
    client.post(step_of(one(paper, "decision"), "godta"))
    verdict = Finding.objects.get(pk=one(paper, "decision").pk).verdict
    assert verdict is not None
    verdict.is_anchored = False
    verdict.save()
    assert "Sagt om en tidigare läsning" in client.get(page_of(paper)).content.decode()


def test_paper_that_is_not_read_has_no_review(client: Client, paper: Paper) -> None:
    """The paper's own page says where it stands."""
    Paper.objects.update(state=PaperState.WAITING)
    assert client.get(page_of(paper)).headers["Location"] == f"/handlingar/{paper.public_id}/"


@pytest.mark.parametrize("who", ["stranger", "foreigner", "member", "member_elsewhere"])
def test_outsiders_say_nothing_of_a_finding(cast: Cast, sign_in: Any, paper: Paper, who: str) -> None:
    """A paper under review is not seen by them."""
    client, finding = sign_in(getattr(cast, who)), one(paper, "decision")
    for address in (step_of(finding, "godta"), page_of(paper, "sakra/"), f"/handlingar/{paper.public_id}/for-in/"):
        assert client.post(address).status_code == 404
    assert client.get(page_of(paper)).status_code == 404
    assert client.get(step_of(finding, "ratta")).status_code == 404
    assert answer_of(finding) == ""


@pytest.mark.parametrize("count", [1, 200])
def test_review_takes_as_many_queries_whatever_its_length(
    client: Client, paper: Paper, count: int, django_assert_num_queries: Any
) -> None:
    """One more finding or two hundred."""
    _many(paper, count)
    with django_assert_num_queries(16):
        client.get(page_of(paper))


def test_answer_takes_as_many_queries_whatever_the_length(
    client: Client, paper: Paper, django_assert_num_queries: Any
) -> None:
    """Among two hundred findings."""
    _many(paper, 200)
    finding = one(paper, "action")
    with django_assert_num_queries(20):
        client.post(step_of(finding, "godta"), headers=HTMX)


def _many(paper: Paper, count: int) -> None:
    place = one(paper, "decision").places.get()
    rows = Finding.objects.bulk_create(
        Finding(
            paper=paper, text=place.text, number=100 + n, kind="question", payload={"item": None, "text": f"Fråga {n}"},
            probability=0.5 + n % 2 / 2,
        )
        for n in range(count)
    )  # fmt: skip
    place.findings.add(*rows)


def _enter(client: Client, paper: Paper) -> None:
    answer = client.post(f"/handlingar/{paper.public_id}/for-in/")
    assert answer.status_code == 302, answer.content.decode()
    paper.refresh_from_db()
