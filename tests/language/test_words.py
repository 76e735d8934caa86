"""Words as data: what a language does not tell is empty and matches nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lagetrunt.language.rules import pattern, pattern_in, phrase_pattern, rules, verb_source, verb_words
from lagetrunt.language.words import (
    ABSENT,
    also_forget,
    any_of,
    data,
    either,
    forget_answers,
    lines,
    per_language_most,
    speaking,
    table,
    text,
)


@pytest.fixture
def nothing_told(tmp_path: Path) -> object:
    with speaking(tmp_path):
        yield tmp_path


@pytest.mark.parametrize("read", ["", "a", "(?!)", "två ord\noch en rad till"])
def test_pattern_matches_nothing_when_the_language_lacks_it(nothing_told: object, read: str) -> None:
    assert re.compile(ABSENT).search(read) is None
    assert re.search(rf"(?:{ABSENT})", read) is None
    assert re.search("(?:" + ABSENT + ")", read) is None
    assert pattern("decisions", "none").search(read) is None
    assert pattern_in("decisions", "none", "none").search(read) is None
    assert phrase_pattern("decisions", "none").search(read) is None
    assert not list(pattern_in("decisions", "none").finditer(read))
    assert re.search(any_of(table("names")["particles"]), read) is None
    assert re.search(either(table("names")["particles"]), read) is None
    assert re.search(verb_source("actions", "present"), read) is None


def test_tables_and_files_are_empty_when_the_language_lacks_them(nothing_told: object) -> None:
    assert table("none") == {}
    assert text("none.toml") == ""
    assert lines("none.txt") == frozenset()
    assert data("none.z") is None
    assert rules("none") == ()
    assert verb_words("none", "present") == frozenset()
    assert table("none")["reason"] == table("none")["reasons"]["told"] == str(table("none")["word"]) == ""


def test_absent_list_and_absent_table_are_empty_however_they_are_read() -> None:
    assert not ABSENT
    assert len(ABSENT) == 0
    assert [*ABSENT] == [*ABSENT["deeper"]["still"]] == [*ABSENT[:3]] == ABSENT.split() == ABSENT.strip().splitlines()
    assert {**ABSENT} == dict(ABSENT.items()) == {}
    assert "" not in ABSENT
    assert ABSENT.get("word", "other") == "other"
    assert not "word".startswith(tuple(ABSENT))


def test_rule_with_verbs_matches_nothing_when_no_verbs_are_told(nothing_told: Path) -> None:
    told = '[[rule]]\nname = "does"\npattern = "(?:{present}|{conditional}|«nobody») it"\n'
    (nothing_told / "actions.toml").write_text(told, "utf-8")
    (rule,) = rules("actions")
    assert not rule.find_all("does it")
    assert rule.search(" it") is None


def test_choice_of_alternatives_keeps_their_order() -> None:
    assert either(["a", "ab"]) == "a|ab"
    assert re.match(any_of(["a", "ab c"]), "ab \n c d")[0] == "ab \n c"  # type: ignore[index]  # it matches


def test_answers_about_single_texts_are_let_go_and_found_again() -> None:
    asked: list[str] = []

    @per_language_most(4)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert (length("ett"), length("ett")) == (3, 3)
    forget_answers()
    assert length("ett") == 3
    assert asked == ["ett", "ett"]


def test_what_is_kept_elsewhere_is_let_go_as_well() -> None:
    gone: list[str] = []
    also_forget(lambda: gone.append("let go"))
    forget_answers()
    assert gone == ["let go"]
