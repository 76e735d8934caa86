"""What is said of matters by hand: each form done, refused, and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.models import JournalEntry, Matter, MatterState, ProposalState, StandingPoint, Tie
from lagetrunt.register import add_item
from lagetrunt.register.matters import confirm_tie, open_matter, settle_standing, untie
from tests.factories.cast import Cast
from tests.web.matters.conftest import BODY, Story

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Any], Client]
HTMX = {"HX-Request": "true"}


def _undo_last(client: Client) -> None:
    entry = JournalEntry.objects.order_by("-id").first()
    assert entry is not None
    assert client.post(f"/logg/{entry.public_id}/angra/").status_code == 302


def _errors(page: Any) -> str:
    assert page.status_code == 422
    return str(page.content.decode())


@pytest.fixture
def siv(cast: Cast, client_of: ClientOf) -> Client:
    """Give the coordinator at a browser."""
    return client_of(cast.coordinator)


def test_new_matter_is_opened_with_question_and_owner(cast: Cast, siv: Client) -> None:
    cast.person("Ylva Ask")
    said = {"name": "Gemensam jour", "question": "Ska vi dela jour?", "owner": "Ylva Ask"}
    page = siv.post(f"{BODY}/arenden/nytt/", said)
    matter = Matter.objects.get()
    assert page.headers["Location"] == f"/arenden/{matter.public_id}/"
    assert (matter.name, matter.question, str(matter.owner)) == ("Gemensam jour", "Ska vi dela jour?", "Ylva Ask")
    assert JournalEntry.objects.filter(verb__in=["open_matter", "rename_matter"]).count() == 1


def test_new_matter_of_a_point_has_its_heading_and_the_point(cast: Cast, siv: Client) -> None:
    item = add_item(cast.meeting("2025-09-05"), heading="Taxan i färdtjänsten", by=cast.coordinator)
    address = f"{BODY}/arenden/nytt/?punkt={item.public_id}"
    assert 'value="Taxan i färdtjänsten"' in siv.get(address).content.decode()
    siv.post(address, {"name": "Färdtjänsttaxan"})
    assert Tie.objects.get().item == item


def test_new_matter_without_a_name_is_refused(cast: Cast, siv: Client) -> None:
    assert "Namn" in _errors(siv.post(f"{BODY}/arenden/nytt/", {"name": " "}))
    assert not Matter.objects.exists()


def test_matter_is_renamed_and_stale_forms_overwrite_nothing(cast: Cast, siv: Client, story: Story) -> None:
    address = f"{story.address}andra/"
    stale = siv.get(address).content.decode().partition('name="sedd-matterform" value="')[2][:16]
    assert siv.post(address, {"name": "Gemensam socialjour"}).status_code == 302
    story.matter.refresh_from_db()
    assert story.matter.name == "Gemensam socialjour"
    told = _errors(siv.post(address, {"name": "Jour", "sedd-matterform": stale}))
    assert "Någon annan har ändrat" in told
    assert "Ingen i registret heter Nisse Hult" in _errors(siv.post(address, {"name": "Jour", "owner": "Nisse Hult"}))


def test_matter_is_closed_with_day_and_reason_and_opened_again(cast: Cast, siv: Client, story: Story) -> None:
    today = timezone.localdate()
    siv.post(f"{story.address}avsluta/", {"on": today.isoformat(), "why": "Avtalet är skrivet."})
    story.matter.refresh_from_db()
    assert story.matter.state == MatterState.CLOSED
    entry = JournalEntry.objects.get(verb="close_matter")
    assert (entry.on, entry.reason) == (today, "Avtalet är skrivet.")
    assert "Ärendet är redan avslutat" in _errors(siv.post(f"{story.address}avsluta/", {"on": today.isoformat()}))
    siv.post(f"{story.address}oppna/")
    story.matter.refresh_from_db()
    assert story.matter.state == MatterState.OPEN


def test_matter_is_not_closed_on_a_day_to_come(siv: Client, story: Story) -> None:
    ahead = timezone.localdate() + timedelta(days=1)
    assert "Dagen ligger framåt" in _errors(siv.post(f"{story.address}avsluta/", {"on": ahead.isoformat()}))


@pytest.mark.parametrize(
    ("answer", "state", "told"),
    [("ja", ProposalState.CONFIRMED, "Steget hör hit."), ("nej", ProposalState.REJECTED, "Steget hör inte hit.")],
)
def test_doubtful_step_is_answered_and_undone(siv: Client, story: Story, answer: str, state: str, told: str) -> None:
    address = f"/arenden/steg/{story.doubtful.public_id}/{answer}/"
    page = siv.post(address, follow=True)
    assert told in page.content.decode()
    assert "Ångra" in page.content.decode()
    story.doubtful.refresh_from_db()
    assert story.doubtful.state == state
    _undo_last(siv)
    story.doubtful.refresh_from_db()
    assert story.doubtful.state == ProposalState.PROPOSED


def test_answer_by_htmx_gives_what_has_changed_alone(siv: Client, story: Story) -> None:
    page = siv.post(f"/arenden/steg/{story.doubtful.public_id}/ja/", headers=HTMX)
    text = page.content.decode()
    assert page.status_code == 200
    assert "<html" not in text
    assert 'id="steg"' in text
    assert 'id="knappar" hx-swap-oob="true"' in text
    assert 'id="told"' in text
    assert "Bekräfta" not in text
    assert "Hör inte hit" not in text


def test_all_proposals_are_confirmed_in_one_step(cast: Cast, siv: Client, story: Story) -> None:
    page = siv.post(f"{story.address}bekrafta/", follow=True)
    assert "1 steg är bekräftat." in page.content.decode()
    story.doubtful.refresh_from_db()
    assert story.doubtful.state == ProposalState.CONFIRMED
    assert "Inget väntade på svar längre." in siv.post(f"{story.address}bekrafta/", follow=True).content.decode()


def test_step_is_taken_out_of_the_matter(siv: Client, story: Story) -> None:
    tie = Tie.objects.get(item=story.items[2])
    siv.post(f"/arenden/steg/{tie.public_id}/bort/")
    tie.refresh_from_db()
    assert tie.is_withdrawn
    _undo_last(siv)
    tie.refresh_from_db()
    assert not tie.is_withdrawn


def test_answer_to_what_is_gone_or_unknown_is_no_page(cast: Cast, siv: Client, story: Story) -> None:
    address = f"/arenden/steg/{story.doubtful.public_id}/"
    assert siv.post(f"{address}kanske/").status_code == 404
    assert siv.get(f"{address}ja/").status_code == 405
    untie(story.doubtful, by=cast.coordinator)
    assert siv.post(f"{address}ja/").status_code == 410


def test_last_step_rejected_takes_the_matter_with_it(cast: Cast, siv: Client) -> None:
    item = add_item(cast.meeting("2025-09-05"), heading="Taxan", by=cast.coordinator)
    matter = open_matter(cast.network, name="Taxan", by=cast.coordinator, items=[item])
    address = f"/arenden/steg/{Tie.objects.get().public_id}/nej/"
    assert siv.post(address, headers=HTMX).headers["HX-Redirect"] == f"{BODY}/arenden/"
    matter.refresh_from_db()
    assert matter.is_withdrawn
    assert siv.get(f"/arenden/{matter.public_id}/").status_code == 410


def test_matter_is_split_joined_back_and_each_undone(cast: Cast, siv: Client, story: Story) -> None:
    ties = {tie.item: tie for tie in Tie.objects.filter(matter=story.matter)}
    chosen = [ties[item].public_id for item in story.items[2:4]]
    page = siv.post(f"{story.address}dela/", {"steps": chosen, "name": "Jouravtalet"})
    new = Matter.objects.get(name="Jouravtalet")
    assert page.headers["Location"] == f"/arenden/{new.public_id}/"
    assert new.ties.count() == 2
    _undo_last(siv)
    assert Tie.objects.filter(matter=story.matter).count() == 5
    siv.post(f"{story.address}dela/", {"steps": chosen, "name": "Jouravtal"})
    new = Matter.objects.get(name="Jouravtal")
    shown = siv.post(f"{story.address}sla-ihop/", {"other": "Jouravtal"}).content.decode()
    assert "Är de samma ärende?" in shown
    assert "Alla vill pröva." in shown
    new.refresh_from_db()
    assert new.joined_to is None
    siv.post(f"{story.address}sla-ihop/", {"other": "Jouravtal", "ja": "1"})
    new.refresh_from_db()
    assert new.joined_to == story.matter
    assert Tie.objects.filter(matter=story.matter).count() == 5
    _undo_last(siv)
    new.refresh_from_db()
    assert new.joined_to is None
    assert Tie.objects.filter(matter=new).count() == 2


def test_split_is_refused_without_steps_without_name_and_with_all(siv: Client, story: Story) -> None:
    address = f"{story.address}dela/"
    keys = list(Tie.objects.filter(matter=story.matter).values_list("public_id", flat=True))
    _errors(siv.post(address, {"name": "Jouravtalet"}))
    _errors(siv.post(address, {"steps": keys[:1], "name": ""}))
    _errors(siv.post(address, {"steps": ["hittepå"], "name": "Jouravtalet"}))
    assert "Något måste bli kvar." in _errors(siv.post(address, {"steps": keys, "name": "Jouravtalet"}))
    assert Matter.objects.count() == 1


def test_matter_of_one_step_cannot_be_split(cast: Cast, siv: Client) -> None:
    item = add_item(cast.meeting("2025-09-05"), heading="Taxan", by=cast.coordinator)
    matter = open_matter(cast.network, name="Taxan", by=cast.coordinator, items=[item])
    assert "Ärendet har bara ett steg" in siv.get(f"/arenden/{matter.public_id}/dela/").content.decode()


def test_join_with_a_matter_that_is_not_there_is_refused(cast: Cast, siv: Client, story: Story) -> None:
    other = open_matter(cast.group, name="Annat nätverks fråga", by=cast.administrator)
    for name in ("Finns inte", other.name, story.matter.name):
        told = _errors(siv.post(f"{story.address}sla-ihop/", {"other": name, "ja": "1"}))
        assert "Inget ärende i nätverket heter" in told
    _errors(siv.post(f"{story.address}sla-ihop/", {"other": ""}))


def test_points_are_found_by_heading_and_tied(cast: Cast, siv: Client, story: Story) -> None:
    by = cast.coordinator
    loose = add_item(cast.meeting("2025-11-28"), heading="Jouren, uppföljning", by=by)
    other = add_item(cast.meeting("2025-12-19"), heading="Årsplanen", by=by)
    open_matter(cast.network, name="Verksamhetsplan", by=by, items=[other])
    text = siv.get(f"{story.address}lagg-till/?ord=JOUREN").content.decode()
    assert "Jouren, uppföljning" in text
    assert "Årsplanen" not in text
    assert "hör också till Verksamhetsplan" in siv.get(f"{story.address}lagg-till/?ord=årsplan").content.decode()
    text = siv.get(f"{story.address}lagg-till/").content.decode()
    assert "Jouren, uppföljning" in text
    assert "Årsplanen" not in text
    siv.post(f"{story.address}lagg-till/", {"punkt": [loose.public_id, other.public_id]})
    assert set(Tie.objects.filter(matter=story.matter, item__in=[loose, other]).values_list("state", flat=True)) == {
        ProposalState.CONFIRMED
    }
    _undo_last(siv)
    assert not Tie.objects.standing().filter(matter=story.matter, item=loose).exists()


def test_adding_nothing_is_told(cast: Cast, siv: Client, story: Story) -> None:
    elsewhere = add_item(cast.meeting("2025-11-28", cast.elsewhere), heading="Skolan", by=cast.administrator)
    add_item(cast.meeting("2025-11-28"), heading="Taxan", by=cast.coordinator)
    for chosen in ([], [elsewhere.public_id], ["hittepå"]):
        assert "Ingen punkt är vald" in _errors(siv.post(f"{story.address}lagg-till/", {"punkt": chosen}))


@pytest.mark.parametrize(
    "name", ["andra", "avsluta", "oppna", "dela", "sla-ihop", "lagg-till", "bekrafta", "steg", "svar", "rubrik", "nytt"]
)
def test_forms_are_for_writers_alone(cast: Cast, client_of: ClientOf, story: Story, name: str) -> None:
    address = {
        "steg": f"/arenden/steg/{story.doubtful.public_id}/ja/",
        "svar": f"{BODY}/stande-punkter/svar/",
        "rubrik": f"{BODY}/stande-punkter/rubrik/",
        "nytt": f"{BODY}/arenden/nytt/",
    }.get(name, f"{story.address}{name}/")
    said = {"name": "Nytt", "rubrik": "Taxan", "svar": "ja", "on": "2025-01-01"}
    before = JournalEntry.objects.count()
    assert client_of(cast.member).post(address, said).status_code == 409
    for user in (cast.stranger, cast.foreigner, cast.member_elsewhere):
        assert client_of(user).post(address, said).status_code == 404
    assert JournalEntry.objects.count() == before


def test_heading_seen_in_three_of_four_papers_is_proposed_and_settled(cast: Cast, siv: Client) -> None:
    for day, heads in (
        ("2025-01-10", ["Lägesbild"]),
        ("2025-03-10", ["Lägesbild", "Taxan"]),
        ("2025-05-10", ["Taxan"]),
        ("2025-09-10", ["Lägesbild"]),
    ):
        meeting = cast.meeting(day)
        for heading in heads:
            add_item(meeting, heading=heading, by=cast.coordinator)
    text = siv.get(f"{BODY}/stande-punkter/").content.decode()
    assert "Stående punkt, i 3 av de 4 senaste anteckningarna." in text
    assert "Taxan" not in text
    page = siv.post(f"{BODY}/stande-punkter/svar/", {"rubrik": "Lägesbild", "svar": "ja"}, follow=True)
    assert "Lägesbild står alltid på dagordningen." in page.content.decode()
    assert StandingPoint.objects.get().is_standing
    _undo_last(siv)
    siv.post(f"{BODY}/stande-punkter/svar/", {"rubrik": "Lägesbild", "svar": "nej"})
    text = siv.get(f"{BODY}/stande-punkter/").content.decode()
    assert "Inte stående" in text
    assert "av de 4 senaste" not in text


def test_standing_point_is_added_changed_and_moved_to_the_end(cast: Cast, siv: Client) -> None:
    address = f"{BODY}/stande-punkter/rubrik/"
    said = {"heading": "Omvärld", "is_standing": "ja", "position": "1", "minutes": "20", "kind": "information"}
    assert siv.post(address, said).status_code == 302
    point = StandingPoint.objects.get()
    assert (point.position, point.minutes, point.kind) == (1, 20, "information")
    changed = {"is_standing": "ja", "position": "100", "minutes": "", "kind": ""}
    assert siv.post(f"{address}?punkt={point.public_id}", changed).status_code == 302
    point.refresh_from_db()
    assert (point.heading, point.position, point.minutes, point.kind) == ("Omvärld", 100, None, "")
    assert "Så slutar den" in siv.get(f"{BODY}/stande-punkter/").content.decode()


def test_standing_point_without_heading_or_answer_is_refused(cast: Cast, siv: Client) -> None:
    address = f"{BODY}/stande-punkter/rubrik/"
    _errors(siv.post(address, {"heading": "", "is_standing": "ja"}))
    _errors(siv.post(address, {"heading": "Omvärld", "is_standing": "kanske"}))
    _errors(siv.post(address, {"heading": "Omvärld", "is_standing": "ja", "minutes": "9999"}))
    assert siv.post(f"{BODY}/stande-punkter/svar/", {"rubrik": " ", "svar": "ja"}).status_code == 409
    assert not StandingPoint.objects.exists()


def test_standing_points_ask_the_database_as_often_for_thirty_as_for_one(
    cast: Cast, siv: Client, django_assert_num_queries: Any
) -> None:
    settle_standing(cast.network, heading="Punkt ett", by=cast.coordinator)
    with django_assert_num_queries(16):
        siv.get(f"{BODY}/stande-punkter/")
    for n in range(29):
        settle_standing(cast.network, heading=f"Rubriken {chr(97 + n % 26)}{n}x", by=cast.coordinator)
    with django_assert_num_queries(16):
        siv.get(f"{BODY}/stande-punkter/")


def test_confirmed_tie_no_longer_waits_on_the_list(cast: Cast, siv: Client, story: Story) -> None:
    confirm_tie(story.doubtful, by=cast.coordinator)
    assert "Att bekräfta 0" in siv.get(f"{BODY}/arenden/").content.decode()
