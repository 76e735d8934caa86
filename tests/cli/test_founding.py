"""`lagetrunt init`, `link` and `grant`."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from lagetrunt.cli import exits
from lagetrunt.models import Association, Body, Grant, Organisation, Role, SignInLink, User
from lagetrunt.register import use_sign_in_link
from tests.cli.running import Run, program
from tests.factories.cast import Cast

FOUND = ["--name", "Samverkan Nordväst", "--network", "Socialchefsnätverket", "--administrator", "ada@example.org"]


@pytest.mark.django_db
def test_init_founds_the_association_and_gives_a_link(run: Run) -> None:
    ran = run("init", *FOUND)
    assert ran.code == exits.DONE
    assert Association.objects.get().zone == "Europe/Stockholm"
    assert Body.objects.get().name == "Socialchefsnätverket"
    assert Organisation.objects.filter(association__isnull=True).count() > 300
    assert use_sign_in_link(ran.out.strip().rpartition("/lank/")[2].strip("/")).email == "ada@example.org"


@pytest.mark.django_db
def test_init_says_what_is_lacking_where_nobody_can_be_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    ran = run("init", "--name", "Samverkan")
    assert ran.code == exits.USAGE
    assert "--network, --administrator" in ran.told
    assert not Association.objects.exists()


@pytest.mark.django_db
def test_init_asks_at_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = io.StringIO("Samverkan Nordväst\nSocialchefsnätverket\nada@example.org\n\n")
    answers.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr("sys.stdin", answers)
    assert run("init").code == exits.DONE
    assert User.objects.get().email == "ada@example.org"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changed", "said"),
    [(["--zone", "Europe/Klippan"], "tidszon"), (["--administrator", "ada"], "mejladress"), (["--name", " "], "heter")],
)
def test_init_is_refused_with_the_rule_in_words(run: Run, changed: list[str], said: str) -> None:
    ran = run("init", *FOUND, *changed)
    assert (ran.code, said in ran.told) == (exits.REFUSED, True)
    assert not Association.objects.exists()


@pytest.mark.django_db
def test_init_is_refused_a_second_time(run: Run, cast: Cast) -> None:
    ran = run("init", *FOUND)
    assert ran.code == exits.REFUSED
    assert "redan" in ran.told


@pytest.mark.django_db
@pytest.mark.parametrize("command", [["link", "a@example.org"], ["grant", "a@example.org", "medlem"], ["backup", "x"]])
def test_commands_that_need_an_association_say_so_in_an_empty_database(run: Run, command: list[str]) -> None:
    ran = run(*command)
    assert ran.code == exits.REFUSED
    assert "Kör lagetrunt init först." in ran.told


def test_commands_that_need_tables_say_so_without_making_them(tmp_path: Path) -> None:
    ran = program("link", "a@example.org", data=tmp_path)
    assert ran.code == exits.REFUSED
    assert "Kör lagetrunt init först." in ran.told


def test_a_setting_that_cannot_be_used_is_told_with_its_name(tmp_path: Path) -> None:
    ran = program("link", "a@example.org", data=tmp_path, LAGETRUNT_DATABASE="oracle://x")
    assert ran.code == exits.SETTINGS
    assert "LAGETRUNT_DATABASE" in ran.told
    assert "Traceback" not in ran.told


def test_a_database_that_does_not_answer_is_told(tmp_path: Path) -> None:
    ran = program("init", *FOUND, data=tmp_path, LAGETRUNT_DATABASE="postgresql://nobody@127.0.0.1:1/none")
    assert ran.code == exits.SETTINGS
    assert ran.told.startswith("Databasen säger nej")
    assert "Traceback" not in ran.told


def test_link_prints_an_address_that_signs_in_once(run: Run, cast: Cast) -> None:
    ran = run("link", "Member@example.org")
    assert ran.code == exits.DONE
    assert ran.out.startswith("http://127.0.0.1:8000/konto/lank/")
    assert use_sign_in_link(ran.out.strip().rpartition("/lank/")[2].strip("/")) == cast.member


def test_link_is_refused_for_an_unknown_or_closed_user(run: Run, cast: Cast) -> None:
    User.objects.filter(pk=cast.member.pk).update(is_active=False)
    for email in ("member@example.org", "nobody@example.org"):
        ran = run("link", email)
        assert (ran.code, ran.out) == (exits.REFUSED, "")
        assert email in ran.told
    assert not SignInLink.objects.exists()


def test_grant_lets_a_new_user_in(run: Run, cast: Cast) -> None:
    ran = run("grant", "ny@example.org", "samordnare", "--body", "socialchefsnätverket")
    assert ran.code == exits.DONE
    grant = Grant.objects.get(user__email="ny@example.org")
    assert (grant.role, grant.body) == (Role.COORDINATOR, cast.network)
    assert "/konto/lank/" in ran.out


def test_grant_gives_a_user_one_more_role(run: Run, cast: Cast) -> None:
    ran = run("grant", "member@example.org", "reader", "--body", "skolchefsnatverket")
    assert (ran.code, "/lank/" in ran.out) == (exits.DONE, False)
    assert Grant.objects.filter(user=cast.member).count() == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["member@example.org", "member", "--body", "Socialchefsnätverket"], "redan den rollen"),
        (["member@example.org", "reader", "--body", "Bortanätverket"], "Socialchefsnätverket"),
        (["member@example.org", "reader", "--as", "member@example.org"], "inte rätt"),
        (["member@example.org", "reader", "--as", "ingen@example.org"], "ingen@example.org"),
        (["inte en adress", "reader"], "mejladress"),
    ],
)
def test_grant_is_refused_with_the_rule_in_words(run: Run, cast: Cast, arguments: list[str], said: str) -> None:
    before = Grant.objects.count()
    ran = run("grant", *arguments)
    assert (ran.code, said in ran.told) == (exits.REFUSED, True)
    assert Grant.objects.count() == before
