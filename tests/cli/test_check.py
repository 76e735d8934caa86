"""`lagetrunt check`: every line, sound and broken."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from lagetrunt.cli import exits
from lagetrunt.models import (
    Body,
    FileContent,
    Job,
    JobState,
    Organisation,
    Paper,
    PaperState,
    Person,
    SearchWord,
    Source,
)
from lagetrunt.register import refresh_national_list
from lagetrunt.register.indexing import reindex_all
from tests.cli.running import Run, program
from tests.factories.cast import Cast


@pytest.fixture
def sound(cast: Cast) -> Cast:
    """Give an installation in which nothing is wrong."""
    refresh_national_list()
    for association in (cast.association, cast.other_association):
        reindex_all(association.pk)
    return cast


def test_check_finds_nothing_in_a_sound_installation(run: Run, sound: Cast) -> None:
    ran = run("check")
    assert ran.code == exits.DONE, ran.out
    assert "290 kommuner" in ran.out
    assert "FEL" not in ran.out
    assert run("check", "--quiet").out == "Allt är i ordning.\n"


def test_check_says_that_there_is_nothing_yet(tmp_path: Path) -> None:
    ran = program("check", data=tmp_path)
    assert ran.code == exits.DONE
    assert "lagetrunt init gör dem" in ran.out


def test_check_tells_a_database_that_does_not_answer(tmp_path: Path) -> None:
    ran = program("check", data=tmp_path, LAGETRUNT_DATABASE="postgresql://nobody@127.0.0.1:1/none")
    assert ran.code == exits.FAILED
    assert "FEL  Databasen" in ran.out


def test_check_tells_a_data_folder_that_cannot_be_used(run: Run, sound: Cast, settings: Any) -> None:
    secret = Path(settings.DATA) / "secret"
    mode = secret.stat().st_mode
    secret.chmod(0o644)
    try:
        ran = run("check")
    finally:
        secret.chmod(mode)
    assert (ran.code, "andra kan läsa" in ran.out) == (exits.FAILED, True)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("BASE_URL", "http://laget.example.org", "LAGETRUNT_HOSTS"),
        ("BASE_URL", "https://localhost", "LAGETRUNT_HTTPS"),
        ("DEBUG", True, "LAGETRUNT_DEBUG"),
    ],
)
def test_check_tells_settings_that_do_not_go_together(
    run: Run, sound: Cast, settings: Any, name: str, value: object, said: str
) -> None:
    setattr(settings, name, value)
    ran = run("check")
    assert (ran.code, said in ran.out) == (exits.FAILED, True)


def test_check_tells_a_mail_server_that_does_not_answer(run: Run, sound: Cast, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", 1, 2
    ran = run("check")
    assert (ran.code, "FEL  Mejlen: 127.0.0.1:1 svarar inte" in ran.out) == (exits.FAILED, True)


def _paper(cast: Cast, **fields: object) -> Paper:
    content = FileContent.objects.create(association=cast.association, sha256="0" * 64, size=3, content=b"abc")
    values = {"association": cast.association, "name": "x.txt", "sha256": "0" * 64, "content": content}
    return Paper.objects.create(**(values | fields))


def test_check_tells_papers_whose_state_is_wrong(run: Run, sound: Cast) -> None:
    _paper(sound, state=PaperState.REVIEW, name="utan text.txt")
    ran = run("check")
    assert ran.code == exits.FAILED
    assert "FEL  Handlingarna: 1 står" in ran.out
    assert "utan text.txt" in ran.out


def test_check_tells_a_file_that_has_changed(run: Run, sound: Cast) -> None:
    _paper(sound, state=PaperState.UNREADABLE)
    assert "FEL  Filerna: 1 av 1" in run("check").out


def test_check_tells_sources_of_nothing(run: Run, sound: Cast) -> None:
    Source.objects.create(fact_kind="Decision", fact_id=999_999, place=sound.place())
    assert "FEL  Källorna: 1 pekar" in run("check").out


def test_check_tells_work_that_is_stuck(run: Run, sound: Cast) -> None:
    paper = _paper(sound, state=PaperState.WAITING)
    Job.objects.create(kind="read", paper=paper)
    assert "inget har fastnat" in run("check").out
    Job.objects.update(created_at=timezone.now() - timedelta(hours=1))
    assert "1 arbeten har väntat" in run("check").out
    Job.objects.update(state=JobState.RUNNING, claimed_at=timezone.now() - timedelta(hours=1))
    assert "1 arbeten har väntat" in run("check").out


def test_check_tells_a_short_national_list(run: Run, sound: Cast) -> None:
    Organisation.objects.filter(association__isnull=True).order_by("id")[0].delete()
    assert "FEL  Rikslistan" in run("check").out


def test_check_tells_what_search_does_not_find_and_index_puts_it_right(run: Run, sound: Cast) -> None:
    Person.objects.create(association=sound.association, name="Ada Ek")
    Body.objects.filter(pk=sound.network.pk).update(name="Chefsrådet")
    ran = run("check")
    assert ran.code == exits.FAILED
    assert "1 uppgifter hittas inte och 1 hittas som de stod förut" in ran.out
    assert "lagetrunt index" in ran.out
    made = run("index")
    assert (made.code, "Samverkan Nordväst: 4 uppgifter går att söka." in made.out) == (exits.DONE, True), made.out
    assert run("check").code == exits.DONE


def test_check_tells_words_that_an_earlier_version_understood_otherwise(run: Run, sound: Cast) -> None:
    SearchWord.objects.filter(association=sound.association, word="socialchefsnätverket").update(stem="social")
    ran = run("check")
    assert (ran.code, "1 ord förstås som i en tidigare version" in ran.out) == (exits.FAILED, True), ran.out
    run("index")
    assert run("check").code == exits.DONE
