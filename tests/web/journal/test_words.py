"""Every step, kind and field that the journal can show has its Swedish words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from lagetrunt.models.base import Fact
from lagetrunt.web.journal.naming import FIELDS, KINDS
from lagetrunt.web.journal.words import STEPS, step_words
from tests.house import ground

_TECHNICAL = {"id", "public_id", "association", "created_at", "key", "sort_key"}


def _constant(node: ast.AST | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _verbs(path: Path) -> set[str]:
    """Give the verbs that a file's steps are opened with, also where a function is told which one."""
    tree = ast.parse(path.read_text("utf-8"))
    found, told = set(), {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _name(call) == "step" and call.args:
                if isinstance(call.args[0], ast.Name):
                    told[function.name] = (
                        [one.arg for one in function.args.args].index(call.args[0].id)
                        if any(one.arg == call.args[0].id for one in function.args.args)
                        else -1
                    )
                    defaults = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
                    found |= {_constant(value) for one, value in defaults if one.arg == call.args[0].id}
                found.add(_constant(call.args[0]))
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "JournalEntry.objects.create":
            found |= {_constant(one.value) for one in call.keywords if one.arg == "verb"}
        if isinstance(call, ast.Call) and _name(call) in told:
            position = told[_name(call)]
            found |= {_constant(one.value) for one in call.keywords if one.arg == "verb"}
            found.add(_constant(call.args[position]) if 0 <= position < len(call.args) else "")
    return found - {""}


def test_every_verb_of_the_code_has_words() -> None:
    verbs = {verb for path in ground.python_files("src") for verb in _verbs(path)}
    assert len(verbs) > 80
    assert {"cancel_meeting", "finish_action", "accept_finding", "accept_sure", "accept_all", "set_aside"} <= verbs
    assert verbs - set(STEPS) == set()


def test_no_words_are_left_of_verbs_that_are_no_more() -> None:
    verbs = {verb for path in ground.python_files("src") for verb in _verbs(path)}
    assert set(STEPS) - verbs == set()


def test_unknown_verb_is_shown_without_underscores() -> None:
    assert step_words("do_a_thing") == "do a thing"


def _models() -> list[type[models.Model]]:
    return [one for one in apps.get_app_config("lagetrunt").get_models() if issubclass(one, Fact)]


@pytest.mark.parametrize("model", _models(), ids=lambda model: model.__name__)
def test_every_fact_and_its_fields_have_words(model: type[models.Model]) -> None:
    assert model.__name__ in KINDS
    columns = [*model._meta.concrete_fields, *model._meta.many_to_many]
    assert {one.name for one in columns} - _TECHNICAL - set(FIELDS) == set()
