"""Files come in by the page: all at once or in portions, what was not taken, and how far reading has come."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from lagetrunt.models import Batch, Job, JobState, Paper, PaperState
from tests.factories.cast import Cast
from tests.web.intake.conftest import minutes

pytestmark = pytest.mark.django_db


def upload(name: str, data: bytes) -> SimpleUploadedFile:
    """Return a file as a browser sends it."""
    return SimpleUploadedFile(name, data)


def test_chosen_files_become_waiting_papers(cast: Cast, sign_in: Any) -> None:
    """The page of the receiving tells how far it is, and asks again by itself."""
    client = sign_in(cast.coordinator)
    files = [upload("mars.txt", minutes()), upload("juni.txt", minutes("2019-06-10"))]
    answer = client.post("/inlasning/", {"papers": files, "body": cast.network.slug})
    batch = Batch.objects.get()
    assert answer.headers["Location"] == f"/inlasning/{batch.public_id}/"
    assert {paper.body for paper in batch.papers.all()} == {cast.network}
    page = client.get(answer.headers["Location"]).content.decode()
    assert "0 av 2 lästa" in page
    assert 'hx-trigger="every 2s"' in page


def test_files_in_portions_come_into_one_batch(cast: Cast, sign_in: Any) -> None:
    """The first portion opens it and says where the next ones go."""
    client = sign_in(cast.coordinator)
    first = client.post("/inlasning/", {"papers": [upload("a.txt", minutes())]}, headers={"Accept": "application/json"})
    more = first.json()["more"]
    second = client.post(
        more, {"papers": [upload("b.txt", minutes("2019-06-10"))]}, headers={"Accept": "application/json"}
    )
    assert second.json()["page"] == first.json()["page"]
    assert Batch.objects.get().papers.count() == 2
    assert client.post(more, {}).status_code == 422


def test_no_file_is_told_at_the_field(cast: Cast, sign_in: Any) -> None:
    """The form comes back with what is wrong."""
    answer = sign_in(cast.coordinator).post("/inlasning/", {})
    assert answer.status_code == 422
    assert "Ingen fil är vald" in answer.content.decode()


def test_what_was_not_taken_in_is_told(cast: Cast, sign_in: Any) -> None:
    """The same file twice, inside a zip too, and an empty one."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mars.txt", minutes())
        archive.writestr("tom.txt", b"")
    client = sign_in(cast.coordinator)
    files = [upload("mars.txt", minutes()), upload("allt.zip", held.getvalue())]
    page = client.post("/inlasning/", {"papers": files}, follow=True).content.decode()
    assert Paper.objects.count() == 1
    assert "Samma fil finns redan" in page
    assert "tom.txt" in page
    assert "Inte intagna" in page


def test_an_empty_file_does_not_keep_the_others_out(cast: Cast, sign_in: Any) -> None:
    client = sign_in(cast.coordinator)
    files = [upload("mars.txt", minutes()), upload("tom.txt", b""), upload("juni.txt", minutes("2019-06-10"))]
    page = client.post("/inlasning/", {"papers": files}, follow=True).content.decode()
    assert Paper.objects.count() == 2
    assert "tom.txt" in page
    assert "Filen är tom." in page


def test_the_part_that_changes_comes_alone(cast: Cast, sign_in: Any, batch: Batch, read_in: Any) -> None:
    """Asked for by htmx, without the frame; read, it asks no more."""
    read_in()
    client = sign_in(cast.coordinator)
    part = client.get(f"/inlasning/{batch.public_id}/", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert "hx-trigger" not in part
    assert "Granska 1 mars 2019" in part


def test_a_worker_that_does_not_run_is_told(cast: Cast, sign_in: Any, batch: Batch) -> None:
    """After half a minute in which nobody took anything."""
    client = sign_in(cast.coordinator)
    client.post(f"/inlasning/{batch.public_id}/fler/", {"papers": [upload("a.txt", minutes())]})
    address = f"/inlasning/{batch.public_id}/"
    assert "Läsningen står still" not in client.get(address).content.decode()
    Job.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    assert "Läsningen står still" in client.get(address).content.decode()
    Job.objects.update(state=JobState.RUNNING, claimed_at=timezone.now())
    assert "Läsningen står still" not in client.get(address).content.decode()


def test_unreadable_papers_say_why_and_are_tried_again(cast: Cast, sign_in: Any, batch: Batch, read_in: Any) -> None:
    """The sentence stands in the list, with one step."""
    paper = read_in()
    Paper.objects.update(state=PaperState.UNREADABLE, problem="Sidan 2 är en suddig bild.")
    client = sign_in(cast.coordinator)
    assert "Sidan 2 är en suddig bild." in client.get(f"/inlasning/{batch.public_id}/").content.decode()
    client.post(f"/handlingar/{paper.public_id}/steg/las-om/")
    assert Job.objects.get().paper == paper


def test_what_is_no_minutes_is_treated_as_minutes_by_one_step(cast: Cast, sign_in: Any, read_in: Any) -> None:
    """And set aside again by another."""
    paper = read_in(text="Mjölk\nÄgg\nSmör\n")
    assert paper.state == PaperState.SET_ASIDE
    client = sign_in(cast.coordinator)
    client.post(f"/handlingar/{paper.public_id}/steg/behandla/")
    paper.refresh_from_db()
    assert paper.state == PaperState.REVIEW
    client.post(f"/handlingar/{paper.public_id}/steg/lagg-at-sidan/")
    paper.refresh_from_db()
    assert paper.state == PaperState.SET_ASIDE
    assert client.post(f"/handlingar/{paper.public_id}/steg/hokus/").status_code == 404


def test_the_sure_of_all_papers_are_queued_in_the_order_of_meetings(
    cast: Cast, sign_in: Any, batch: Batch, read_in: Any
) -> None:
    """The later meeting was taken in first."""
    later, earlier = read_in("2019-06-10"), read_in("2019-03-01")
    sign_in(cast.coordinator).post(f"/inlasning/{batch.public_id}/for-in/")
    assert [job.paper for job in Job.objects.order_by("id")] == [earlier, later]


def test_questions_after_the_import_stand_on_the_page(cast: Cast, sign_in: Any, batch: Batch, read_in: Any) -> None:
    """When all is entered: who sits there today, and when they meet next."""
    paper = read_in()
    Paper.objects.update(state=PaperState.ENTERED)
    page = sign_in(cast.coordinator).get(f"/inlasning/{batch.public_id}/").content.decode()
    assert f"/n/{paper.body.slug}/moten/nytt/" in page
    assert "När är nästa möte?" in page


@pytest.mark.parametrize("who", ["member", "reader", "stranger"])
def test_those_who_only_read_receive_nothing(cast: Cast, sign_in: Any, batch: Batch, who: str) -> None:
    """They are told so, and see no receiving."""
    client = sign_in(getattr(cast, who))
    assert client.get("/inlasning/").status_code == 409
    assert client.post("/inlasning/", {"papers": [upload("a.txt", minutes())]}).status_code == 409
    assert client.get(f"/inlasning/{batch.public_id}/").status_code == 404
    assert (
        client.post(f"/inlasning/{batch.public_id}/fler/", {"papers": [upload("a.txt", minutes())]}).status_code == 404
    )
    assert Paper.objects.count() == 0


def test_another_association_sees_no_receiving(cast: Cast, sign_in: Any, batch: Batch) -> None:
    """Its administrator neither."""
    client = sign_in(cast.foreigner)
    assert client.get(f"/inlasning/{batch.public_id}/").status_code == 404
    assert client.post(f"/inlasning/{batch.public_id}/for-in/").status_code == 404


def test_not_signed_in_leads_to_the_sign_in_page(client: Any, cast: Cast) -> None:
    """And back again."""
    answer = client.get("/inlasning/")
    assert answer.status_code == 302
    assert "next=/inlasning/" in answer.headers["Location"]


@pytest.mark.parametrize("count", [1, 30])
def test_a_receiving_takes_as_many_queries_whatever_it_holds(
    cast: Cast, sign_in: Any, batch: Batch, count: int, django_assert_num_queries: Any
) -> None:
    """One paper or thirty."""
    rows = [
        Paper(
            association=cast.association,
            batch=batch,
            sha256=f"{n:064}",
            name=f"{n}.txt",
            state="review",
            body=cast.network,
        )
        for n in range(count)
    ]
    Paper.objects.bulk_create(rows)
    client = sign_in(cast.coordinator)
    with django_assert_num_queries(14):
        client.get(f"/inlasning/{batch.public_id}/")
