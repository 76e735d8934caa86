"""Rules of language as data."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from lagetrunt.language.rules import rules, verb_source, verb_words

TABLES = [
    *(("decisions", key) for key in ("rule", "soft", "never")),
    *(("actions", key) for key in ("rule", "named", "imperative", "pronoun", "subjectless")),
    *(("postponed", key) for key in ("rule", "never")),
    *(("extras", key) for key in ("vacancy", "leaver")),
    ("appointments", "rule"),
    ("positions", "stance"),
    ("people", "holder"),
]


@pytest.mark.parametrize(("table", "key"), TABLES)
def test_rules_compile_and_have_names(table: str, key: str) -> None:
    found = rules(table, key)
    assert found
    assert len({rule.name for rule in found}) == len(found)
    assert all(0 < rule.probability <= 1 for rule in found)
    assert not any(rule.search("") for rule in found)


@pytest.mark.parametrize(
    ("table", "key"), [(name, "rule") for name in ("decisions", "actions", "postponed", "appointments")]
)
def test_rules_of_findings_say_why(table: str, key: str) -> None:
    assert all(rule.reason.endswith(".") for rule in rules(table, key))


def test_rules_are_skipped_where_no_cue_stands() -> None:
    rule = next(rule for rule in rules("decisions") if rule.cues)
    assert rule.search("en rad utan något av orden") is None


def test_verbs_need_their_words() -> None:
    present = re.compile(verb_source("actions", "present"))
    assert present.match("tar snart fram ett underlag")
    assert not present.match("tar bussen hem")
    assert "skickar" in verb_words("actions", "present")


def test_every_name_in_a_pattern_is_a_list_somewhere() -> None:
    folder = files("lagetrunt.language").joinpath("sv")
    shared = tomllib.loads(folder.joinpath("grammar.toml").read_text("utf-8"))
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            text = file.read_text("utf-8")
            own = tomllib.loads(text)
            names = set(re.findall(r"«(\w+)»", text))
            assert names <= set(own) | set(shared), file.name
