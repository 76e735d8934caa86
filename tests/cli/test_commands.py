"""The entrance: the list of commands, help, and what cannot be understood."""

from __future__ import annotations

import pytest

from lagetrunt.cli import COMMANDS, build_parser, exits
from lagetrunt.cli.phrases import language
from tests.cli.running import Run


@pytest.mark.parametrize("argument", ["--help", "-h", "help"])
def test_help_names_every_command_and_the_exit_codes(run: Run, argument: str) -> None:
    ran = run(argument)
    assert ran.code == exits.DONE
    assert all(f"  {command.name} " in ran.out for command in COMMANDS)
    assert "Slutkoder" in ran.out


def test_nothing_asked_shows_the_commands_as_a_mistake(run: Run) -> None:
    ran = run()
    assert (ran.code, "read" in ran.out) == (exits.USAGE, True)


def test_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("Laget runt ")


def test_misspelt_command_proposes_the_near_one(run: Run) -> None:
    ran = run("sevre")
    assert ran.code == exits.USAGE
    assert "'serve'" in ran.told


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_help_of_a_command_is_in_swedish_and_says_what_it_does(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == exits.DONE
    assert ran.out.startswith(f"Användning: lagetrunt {command}")
    assert next(one.sentence for one in COMMANDS if one.name == command) in ran.out
    assert "usage" not in ran.out
    assert "optional" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["link"], "det här saknas: EPOST"),
        (["grant", "a@example.org", "kung"], "går inte att välja"),
        (["serve", "--port", "0"], "inget heltal från 1 till 65535"),
        (["read", "x", "--utt"], "känns inte igen: --utt"),
        (["import", "x", "--accept"], "ett värde saknas"),
    ],
)
def test_arguments_that_cannot_be_understood_are_told_in_swedish(run: Run, arguments: list[str], said: str) -> None:
    ran = run(*arguments)
    assert ran.code == exits.USAGE
    assert said in ran.told
    assert f"lagetrunt {arguments[0]} --help" in ran.told


def test_build_parser_holds_every_command() -> None:
    assert {name for action in build_parser()._actions for name in action.choices or ()} == {
        command.name for command in COMMANDS
    }


@pytest.mark.parametrize(("set_to", "expected"), [("en", "en"), ("sv", "sv"), ("", "sv"), ("de", "sv")])
def test_language_follows_the_setting(monkeypatch: pytest.MonkeyPatch, set_to: str, expected: str) -> None:
    monkeypatch.setenv("LAGETRUNT_LANGUAGE", set_to)
    assert language() == expected
