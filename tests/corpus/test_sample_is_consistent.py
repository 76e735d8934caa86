"""The sample network's papers, the expected record of each, and the expected register tell the same."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import sample_papers
from tests.house import ground

RECORDS = sample_papers.records()
REGISTER = sample_papers.register()
DATES = [str(record["date"]) for record in RECORDS]
QUOTED = """decisions actions postponed appointments positions reported vacancies leavers questions money marks
not_decisions""".split()
KEYS = {
    "attendance": "name organisation title chair presence capacity partial instead_of remote excused",
    "items": "id heading number level parent kind outcome",
    "decisions": "item text way_on binds condition until refers_to",
    "actions": "item text assignees due to condition",
    "postponed": "item text until subject reason",
    "appointments": "item text person role body organisation replaces",
    "meetings": "date text what",
    "positions": "item organisation text topic stance",
    "mentions": "item surface kind means",
}
each_record = pytest.mark.parametrize("record", RECORDS, ids=DATES)


def _entries(record: dict[str, Any], *lists: str) -> Iterator[dict[str, Any]]:
    for name in lists:
        yield from record[name]


def _people_of(record: dict[str, Any]) -> set[str]:
    told = {entry["person"] for entry in _entries(record, "appointments", "leavers")}
    told |= {entry["replaces"] for entry in record["appointments"]}
    told |= {name for person in record["attendance"] for name in (person["name"], person["instead_of"])}
    told |= {entry["means"] for entry in record["mentions"] if entry["kind"] == "person"}
    return {name for name in told if name}


def test_every_paper_has_its_record() -> None:
    """Fourteen papers, four file forms, and one record for each, made of this very file."""
    papers = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sample_papers.PAPERS.iterdir()}
    assert {record["source"]: record["sha256"] for record in RECORDS} == papers
    assert len(papers) == 14
    assert {Path(name).suffix for name in papers} == {".txt", ".md", ".docx", ".pdf"}


@each_record
def test_entries_have_their_keys(record: dict[str, Any]) -> None:
    """No entry lacks a key or has one that nobody knows."""
    for name, keys in KEYS.items():
        for entry in record[name]:
            assert set(entry) == set(keys.split()), (name, entry)


@each_record
def test_quotes_stand_in_the_paper(record: dict[str, Any]) -> None:
    """Every quote, name, heading and place is in the paper's text, letter for letter."""
    text = sample_papers.folded("\n".join(sample_papers.lines_of(sample_papers.PAPERS / record["source"])))
    quotes = [entry["text"] for entry in _entries(record, *QUOTED, "meetings")]
    quotes += [entry["surface"] for entry in record["mentions"]]
    quotes += [person["name"] for person in record["attendance"]]
    quotes += [person["partial"] or "" for person in record["attendance"]]
    quotes += [item["heading"] for item in record["items"]]
    quotes += [record["place"], record["secretary"]]
    assert [quote for quote in quotes if sample_papers.folded(quote) not in text] == []


@each_record
def test_statements_stand_under_an_item(record: dict[str, Any]) -> None:
    """What is said stands under a heading of this paper, and a point under a point has its parent."""
    headings = {item["heading"] for item in record["items"]}
    assert {entry["item"] for entry in _entries(record, *QUOTED, "mentions")} <= headings
    assert {item["parent"] for item in record["items"] if item["level"] == 2} <= headings
    empty = {item["heading"] for item in record["items"] if item["outcome"] == "empty"}
    assert empty.isdisjoint(entry["item"] for entry in _entries(record, *QUOTED))


@each_record
def test_dates_to_come_lie_ahead(record: dict[str, Any]) -> None:
    """Meetings to come lie after the meeting, each once."""
    dates = [entry["date"] for entry in record["meetings"]]
    assert len(dates) == len(set(dates))
    assert all(date > record["date"] for date in dates)


def test_register_knows_everybody() -> None:
    """Each name of a record is a person of the register, by name or by another spelling."""
    known = {name for person in REGISTER["people"] for name in (person["name"], *person["aliases"])}
    assert set().union(*map(_people_of, RECORDS)) == known
    assert {name for pair in REGISTER["different_people"] for name in pair} <= known


def test_register_counts_what_the_records_hold() -> None:
    """Numbers of each meeting are those of its record."""
    for record, meeting in zip(RECORDS, REGISTER["meetings"], strict=True):
        attendance = record["attendance"]
        present = [person for person in attendance if person["presence"] == "present"]
        assert meeting == {
            **{key: record[key] for key in ("date", "place", "mode")},
            "paper": record["source"],
            "present": len(present),
            "members_present": sum(person["capacity"] == "member" for person in present),
            "absent": len(attendance) - len(present),
            "points": len(record["items"]),
            **{key: len(record[key]) for key in ("decisions", "actions", "postponed")},
        }
    decisions = [
        {"meeting": r["date"], "count": len(r["decisions"]), "texts": [d["text"] for d in r["decisions"]]}
        for r in RECORDS
    ]
    assert REGISTER["decisions"] == decisions


def test_rosters_fit_who_was_there() -> None:
    """Who came as a member sat on a seat that day, or came for somebody who did."""
    spelt = {alias: person["name"] for person in REGISTER["people"] for alias in person["aliases"]}
    for record in RECORDS:
        roster = REGISTER["rosters"][record["date"]]
        for person in record["attendance"]:
            name = person["instead_of"] or spelt.get(person["name"], person["name"])
            if person["capacity"] == "member":
                assert name in roster["seats"][person["organisation"]], (record["date"], name)
        assert sum(map(len, roster["seats"].values())) + len(roster["vacant"]) == 11
        assert set(roster["chairs_present"]) | set(roster["chairs_absent"]) == set(roster["chairs"])


def test_promises_cover_the_actions() -> None:
    """Every action is a promise or a repetition of one, and what is kept is reported where it says."""
    told = sorted((r["date"], a["text"]) for r in RECORDS for a in r["actions"])
    promises = REGISTER["promises"]
    assert sum(1 + len(entry["repeated"]) for entry in promises) == len(told)
    assert {(entry["told"], entry["what"]) for entry in promises} <= set(told)
    reported = {(r["date"], e["promise"]) for r in RECORDS for e in r["reported"]}
    assert {e["promise"] for r in RECORDS for e in r["reported"]} <= {text for _, text in told}
    for entry in promises:
        if entry["state"] in ("kept", "dropped", "closed"):
            assert (entry["at"], entry["what"]) in reported
        assert (entry["at"] is None) == (entry["state"] == "open")


def test_postponements_follow_the_records() -> None:
    """Each put-off point is there once, with how many times so far."""
    listed = [(entry["meeting"], entry["until"]) for entry in REGISTER["postponements"]]
    assert listed == [(r["date"], e["until"]) for r in RECORDS for e in r["postponed"]]
    times: dict[str, int] = {}
    for entry in REGISTER["postponements"]:
        times[entry["subject"]] = times.get(entry["subject"], 0) + 1
        assert entry["times"] == times[entry["subject"]]
    assert max(times.values()) == 3


def test_gap_lies_where_a_paper_is_missing() -> None:
    """The missing meeting lies between two papers that follow each other, and papers name it."""
    missing = REGISTER["missing_paper"][0]
    before, after = REGISTER["gaps"][0]
    assert DATES.index(after) == DATES.index(before) + 1
    assert before < missing["date"] < after
    planned = {entry["date"] for r in RECORDS for entry in r["meetings"] if entry["what"] is None}
    assert planned - set(DATES) - {missing["date"]} == {date for date in planned if date > DATES[-1]}


def test_facts_of_the_register_are_told() -> None:
    """What the register tells of seats, money, questions and trackers points at meetings of the series."""
    for name in ("succession", "vacant", "money", "tracker", "referral"):
        assert {entry["told"] for entry in REGISTER[name]} <= set(DATES), name
    for name in ("told_rounds", "not_decisions", "questions_without_owner", "marked", "decisions"):
        assert {entry["meeting"] for entry in REGISTER[name]} <= set(DATES), name
    amounts = {entry["amount"] for r in RECORDS for entry in r["money"]}
    assert {entry["amount"] for entry in REGISTER["money"]} == amounts


@pytest.mark.needs("libreoffice")
def test_script_makes_the_same_papers(tmp_path: Path) -> None:
    """The committed Word and PDF papers are what the sources give."""
    script = ground.ROOT / "scripts" / "make_sample.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    made = sorted(tmp_path.iterdir())
    assert len(made) == 7
    for paper in made:
        assert sample_papers.lines_of(paper) == sample_papers.lines_of(sample_papers.PAPERS / paper.name), paper.name
