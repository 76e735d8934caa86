"""The learned pass: it takes up, lets go and weighs, and keeps still where nothing was learned."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from lagetrunt.language.words import speaking, table
from lagetrunt.reading import Known, extract, pipeline, read_paper
from lagetrunt.reading import learned as room
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.calibration import NEVER, Scale, read, scales, written
from lagetrunt.reading.learned.candidates import made_of
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.evidence import LISTS, Learned, Seen, evidence, in_order
from lagetrunt.reading.learned.judging import DOUBTFUL, SUREST, judge, learned, take_up
from lagetrunt.reading.learned.weights import weights
from tests.reading.drafts import paper

PAPER = """Minnesanteckningar Skolchefsnätverket 2024-03-12

Närvarande: Karin Sandell (Eslöv), Johan Melander (Tomelilla), Aisha Rahimi (Höör)

1. Lokalfrågan
Nätverket beslutar att avtalet förlängs ett år.
Karin tar fram ett underlag till den 12 april.
Frågan om skolskjuts bordläggs till nästa möte.

2. Övrigt
Johan Melander slutar i juni. Nästa möte är den 14 maj 2024.
"""


def _seen(*lines: str) -> Seen:
    known = weights()
    assert known is not None
    return Seen.of(paper(lines), Learned(known))


def _even(**of_lists: Scale) -> Mapping[str, Scale]:
    return {**dict.fromkeys(LISTS, Scale(0.0, {})), **of_lists}


def test_every_finding_has_a_probability_within_bounds() -> None:
    reading = read_paper(PAPER.encode(), name="a.txt")
    found = [entry for name in LISTS for entry in getattr(reading, name)]
    assert len(found) > 8
    assert all(DOUBTFUL <= entry.probability <= SUREST for entry in found)
    assert all(entry.reason and entry.places for entry in found)


def test_reading_is_that_of_the_rules_alone_when_nothing_was_learned(tmp_path: Path) -> None:
    folder = tmp_path / "language"
    shutil.copytree(Path(str(files("lagetrunt.language").joinpath("sv"))), folder)
    (folder / "learned.z").unlink()
    (folder / "calibration.json").unlink()
    with speaking(folder):
        assert weights() is None
        assert scales() is None
        alone = read_paper(PAPER.encode(), name="a.txt")
    both = read_paper(PAPER.encode(), name="a.txt")
    assert [entry.text for entry in alone.decisions] == [entry.text for entry in both.decisions]
    assert [entry.name for entry in alone.attendance] == [entry.name for entry in both.attendance]
    assert [e.probability for e in alone.attendance] != [e.probability for e in both.attendance]


def test_pass_leaves_the_draft_alone_when_nothing_was_learned(tmp_path: Path) -> None:
    draft = paper(["Nätverket beslutar att avtalet förlängs."])
    before = list(draft.decisions)
    with speaking(tmp_path):
        learned.run(draft)
    assert draft.decisions == before


def test_finding_is_let_go_when_it_is_too_unlikely_and_its_words_speak_against_it() -> None:
    seen = _seen("Nätverket beslutar att avtalet förlängs.")
    assert seen.draft.decisions
    seen.logits = [(-3.0,) * len(CLASSES) for _ in seen.logits]
    judge(seen, _even(decisions=Scale(-3.0, {}, least=0.1)))
    assert seen.draft.decisions == []


def test_finding_stays_where_only_the_form_of_the_paper_speaks_against_it() -> None:
    seen = _seen("Nätverket beslutar att avtalet förlängs.")
    judge(seen, _even(decisions=Scale(-3.0, {}, least=0.1)))
    assert [entry.probability for entry in seen.draft.decisions] == [DOUBTFUL]


def test_what_stands_under_a_label_of_the_network_is_never_let_go() -> None:
    text = "Skolchefsnätverket 2026-05-04\n\n1. El\nKonsensus: gemensam upphandling av el från januari.\n"
    draft = Draft(extract(text.encode(), name="a.txt"), Known(labels=(("Konsensus", "decision"),)))
    for step in pipeline.PASSES[: pipeline.PASSES.index(learned)]:
        step.run(draft)
    known = weights()
    assert known is not None
    seen = Seen.of(draft, Learned(known))
    seen.logits = [(-3.0,) * len(CLASSES) for _ in seen.logits]
    judge(seen, _even(decisions=Scale(-3.0, {}, least=0.1)))
    assert [entry.text for entry in seen.draft.decisions] == ["gemensam upphandling av el från januari."]


def test_promise_told_as_kept_is_never_let_go() -> None:
    seen = _seen("Utskicket är klart och skickat.")
    place = seen.draft.document.place(1, 0, 10)
    kept = r.Action(item="i1", text=place.quote, places=(place,), probability=0.7, reason="Klart.", reported=True)
    seen.draft.actions = [kept, replace(kept, reported=False)]
    judge(seen, _even(actions=Scale(-3.0, {}, least=0.1)))
    assert [entry.reported for entry in seen.draft.actions] == [True]


def test_finding_stays_and_is_doubtful_when_nothing_is_let_go() -> None:
    seen = _seen("Nätverket beslutar att avtalet förlängs.")
    judge(seen, _even(decisions=Scale(-3.0, {})))
    assert [entry.probability for entry in seen.draft.decisions] == [DOUBTFUL]


def test_points_and_people_are_never_let_go_by_what_was_learned() -> None:
    known = scales()
    assert known is not None
    assert {known[name].least for name in ("items", "attendance")} == {0.0}


def test_model_takes_up_only_what_no_rule_found() -> None:
    seen = _seen("Karin Sandell mejlar listan till alla.", "Det är fint väder.")
    known = {number for entry in seen.draft.actions for number in seen.at(entry)}
    assert known == {0}
    assert take_up(seen, CLASSES).get("actions", []) == []
    seen.draft.actions.clear()
    (taken,) = take_up(seen, ["actions"])["actions"]
    assert taken.assignees == ("Karin Sandell",)
    assert taken.reason == table("learned")["reasons"]["actions"]


def test_what_is_taken_up_stands_in_the_order_of_the_paper() -> None:
    seen = _seen("Karin Sandell mejlar listan till alla.", "Johan Melander ringer skolorna.")
    seen.draft.actions[:] = seen.draft.actions[1:]
    judge(seen, _even(actions=Scale(2.0, {}, least_new=0.5)))
    assert [entry.assignees for entry in seen.draft.actions] == [("Karin Sandell",), ("Johan Melander",)]


def test_nothing_is_taken_up_where_the_list_says_never() -> None:
    seen = _seen("Karin Sandell mejlar listan till alla.")
    seen.draft.actions.clear()
    judge(seen, _even(actions=Scale(5.0, {}, least_new=NEVER)))
    assert seen.draft.actions == []


@pytest.mark.parametrize(
    ("kind", "line", "slots"),
    [
        ("decisions", "Avtalet förlängs till den 31 december 2023.", {"until": "2023-12-31"}),
        (
            "actions",
            "Karin Sandell och Aisha Rahimi ringer skolorna.",
            {"assignees": ("Karin Sandell", "Aisha Rahimi")},
        ),
        ("actions", "Underlaget ska vara klart den 4 maj.", {"assignees": (), "due": "2023-05-04"}),
        ("positions", "Hörby väntar med att skriva på.", {"organisation": "Hörby"}),
        ("leavers", "Birgit Tornestam går vidare till nya uppgifter.", {"person": "Birgit Tornestam"}),
        ("vacancies", "Ordförandeposten saknar namn.", {}),
        ("questions", "Vem tar hand om webben?", {}),
        ("postponed", "Frågan får vila till nästa möte.", {"until": "next"}),
    ],
)
def test_sentence_makes_a_finding_with_its_slots(kind: str, line: str, slots: dict[str, object]) -> None:
    draft = paper([line])
    (found,) = made_of(draft, 0, kind)
    assert {name: getattr(found, name) for name in slots} == slots
    assert found.places[0].quote in line


@pytest.mark.parametrize("kind", ["positions", "leavers"])
def test_no_finding_is_made_when_a_slot_that_is_needed_stays_empty(kind: str) -> None:
    assert made_of(paper(["Det blir säkert bra."]), 0, kind) == []


def test_numbers_in_order_are_told_from_those_that_jump() -> None:
    items = [r.Item(id=str(at), heading="A", number=number) for at, number in enumerate(["1", "2", "4", None, "5"])]
    assert in_order(items) == [True, True, False, False, True]


def test_evidence_names_the_rule_without_what_differs() -> None:
    seen = _seen("Nätverket beslutar att avtalet förlängs.")
    entry = r.Attendee(name="Karin Sandell", reason="Står under ”Närvarande”.")
    assert evidence(seen, "attendance", entry)["rule Står under …."] == 1.0


def test_empty_paper_is_judged_without_harm() -> None:
    known = weights()
    assert known is not None
    draft = Draft(paper([]).document)
    judge(Seen.of(draft, Learned(known)), _even())
    assert draft.actions == []


def test_scales_come_back_as_they_were_written() -> None:
    known = {"items": Scale(1.25, {"rule «A»": -0.5, "nothing": 0.001}, 0.0, NEVER)}
    assert read(written(known)) == {"items": Scale(1.25, {"rule «A»": -0.5}, 0.0, NEVER)}


def test_engine_holds_no_word_of_a_language() -> None:
    for path in Path(str(room.__file__)).parent.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        texts = [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        assert not [text for text in texts if re.search("[åäöÅÄÖ]", text)], path.name


def test_what_was_decided_on_an_earlier_day_is_no_decision_of_this_one() -> None:
    draft = paper(
        ["Vid träffen den 3 mars 2020 lades grunden för en gemensam jour.", "Vi lägger grunden för en gemensam jour."]
    )
    assert made_of(draft, 0, "decisions") == []
    assert [entry.text for entry in made_of(draft, 1, "decisions")] == ["Vi lägger grunden för en gemensam jour."]
