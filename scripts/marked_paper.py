"""Make a paper and its record out of one text in which a writer has marked what a careful person reads.

    .venv/bin/python scripts/marked_paper.py tests/corpus/open/NETWORK/sources/NAME.mk ...

The paper lands beside `sources/`, in the form that its name tells (.txt, .md, .docx), with the record `NAME.json`. The
marked text begins with lines that tell the file, the header and who was there; after a line of `---` comes the paper:

    @file Minnesant 240312.txt            (then cp1252, if it is to be so written)
    @body Ekonomichefsnätverket           (also @date @start @end @place @mode @secretary)
    @p Anna Berg | Klippan | ekonomichef | chair remote     (chair absent guest excused remote; partial=...; for=NAME)
    ---
    3. Budget {{I n=3; kind=decision}}
    Nätverket beslutar att avvakta. {{D}} Anna skickar underlaget före 1/5. {{A who=Anna Berg; due=2024-05-01}}

A mark belongs to the text since the mark, tab or line end before it, or since `{{|}}`; several may follow each other.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import docx

Entry = dict[str, Any]

_MARK = re.compile(r"( ?)\{\{(.*?)\}\}", re.DOTALL)
BEGIN = "|"
"""The mark from which a quote begins, where it is not the line or the mark before."""
_NUMBER_AND_TAB = re.compile(r"\s*(?:§+\s*)?(?:\d{1,3}(?:[.:]\d{1,2})*\s?[a-z]?|[a-zA-Z])[.):]?\t[^\t]*")
"""A heading whose number stands before a tab is no row of a table."""
_BULLET = re.compile(r"^\s*(?:[-*•–\uf0b7]|\d+[.)]|[a-z]\))\s+")
_HEADER = ("body", "date", "start", "end", "place", "mode", "secretary")
_KINDS = frozenset("information dialogue decision question theme go-round report".split())
_OUTCOMES = frozenset("done nothing_new not_reached postponed empty".split())
_STANCES = frozenset(("yes", "no", "undecided", "interested", "doing", None))
_PLAIN_FLAGS = frozenset("chair absent guest excused remote".split())
_LONG_FLAG = re.compile(r"(partial|for)=([^;]*)")
_MODES = frozenset(("in_person", "online", "hybrid", None))

LISTS: dict[str, tuple[str, dict[str, str]]] = {
    "D": ("decisions", {"way_on": "way", "binds": "binds", "condition": "if", "until": "until", "refers_to": "ref"}),
    "A": ("actions", {"assignees": "who", "due": "due", "to": "to", "condition": "if"}),
    "P": ("postponed", {"until": "until", "subject": "what", "reason": "why"}),
    "N": (
        "appointments",
        {"person": "person", "role": "role", "body": "body", "organisation": "org", "replaces": "for"},
    ),
    "M": ("meetings", {"date": "date", "what": "what"}),
    "S": ("positions", {"organisation": "org", "topic": "topic", "stance": "stance"}),
    "V": ("vacancies", {"seat": "seat", "body": "body", "organisation": "org"}),
    "L": ("leavers", {"person": "person", "organisation": "org", "when": "when", "why": "why"}),
    "Q": ("questions", {"asker": "asker"}),
    "K": ("money", {"amount": "amount", "unit": "unit", "years": "years"}),
    "X": ("marks", {"mark": "mark"}),
    "F": ("not_decisions", {}),
}
"""The letter of a mark, the list of the record it fills, and for each key of that list the word used in the mark."""
_NEEDED = {"N": ("person", "role"), "M": ("date",), "S": ("org",), "L": ("person",), "V": ("seat",), "K": ("amount",)}
_LISTED = frozenset({"assignees", "binds"})
_DAYS = frozenset({"date", "due", "until"})


class MarkError(ValueError):
    """A mark that cannot be understood; the message tells where and why."""


@dataclass(slots=True)
class Marked:
    """A paper with its record: the lines as they stand, and which of them are headings."""

    name: str
    encoding: str
    record: Entry
    lines: list[str] = field(default_factory=list)
    headings: set[int] = field(default_factory=set)


def read(text: str) -> Marked:
    """Return the paper and the record of a marked text; raise `MarkError` where a mark is wrong."""
    head, bar, body = text.partition("\n---\n")
    if not bar:
        raise MarkError("no line of --- between head and paper")
    paper = _head(head)
    _body(paper, body)
    _check(paper)
    return paper


def _head(head: str) -> Marked:
    values: dict[str, str] = {}
    people = []
    for line in head.splitlines():
        key, _, value = line.partition(" ")
        if key == "@p":
            people.append(_person(value))
        elif key.startswith("@") and key[1:] in ("file", *_HEADER):
            values[key[1:]] = value.strip()
        elif line.strip():
            raise MarkError(f"not understood in the head: {line}")
    name = values.get("file", "")
    if not name:
        raise MarkError("no @file")
    name, encoding = (name.removesuffix(" cp1252"), "cp1252") if name.endswith(" cp1252") else (name, "utf-8")
    record: Entry = {"format": "minutes-sample/1", "source": name, "sha256": ""}
    record |= {key: values.get(key) or None for key in _HEADER}
    record |= {"attendance": people, "items": []}
    record |= {key: [] for key, _ in LISTS.values()} | {"reported": []}
    return Marked(name, encoding, record)


def _person(value: str) -> Entry:
    name, organisation, title, flags = ([*(cell.strip() for cell in value.split("|")), "", "", ""])[:4]
    told = {key: value.strip() for key, value in _LONG_FLAG.findall(flags)}
    plain = set(_LONG_FLAG.sub("", flags).replace(";", " ").split())
    wrong = plain - _PLAIN_FLAGS
    if wrong:
        raise MarkError(f"not understood of {name}: {', '.join(sorted(wrong))} (partial= and for= end with ;)")
    return {
        "name": name,
        "organisation": organisation or None,
        "title": title or None,
        "chair": "chair" in plain,
        "presence": "absent" if "absent" in plain else "present",
        "capacity": "guest" if "guest" in plain else "member",
        "partial": told.get("partial"),
        "instead_of": told.get("for"),
        "remote": "remote" in plain,
        "excused": "excused" in plain,
    }


def _body(paper: Marked, body: str) -> None:
    """Take the marks out of the paper, and fill the lists of the record."""
    plain = quote = ""
    start = at = 0
    is_begun = False
    item: str | None = None
    for match in _MARK.finditer(body):
        between = body[at : match.start()]
        at = match.end()
        mark = match[2].strip()
        line = body.count("\n", 0, at) + 1
        plain += between
        if mark == BEGIN:
            plain += match[1]
            start, quote = len(plain), ""
            is_begun = True
            continue
        if between.strip():
            begin = start if is_begun else max(start, plain.rfind("\n") + 1, plain.rfind("\t") + 1)
            quote = _quoted(plain[begin:])
        start, is_begun = len(plain), False
        letter, _, rest = mark.partition(" ")
        if not quote:
            raise MarkError(f"line {line}: nothing stands before {match[0]}")
        values = _values(rest, line)
        if letter == "I":
            item = _point(paper, quote, values, line)
            paper.headings.add(plain.count("\n"))
        elif letter in LISTS:
            _statement(paper, letter, quote, values, item, line)
        else:
            raise MarkError(f"line {line}: no such mark: {mark}")
    paper.lines = (plain + body[at:]).rstrip("\n").split("\n")


def _quoted(text: str) -> str:
    """Return a quote without the bullet before it, the rules of a table around it, and breaks of lines."""
    return " ".join(_BULLET.sub("", text).split()).strip("|,; ")


def _values(rest: str, line: int) -> dict[str, str]:
    values = {}
    for cell in filter(None, (cell.strip() for cell in rest.split(";"))):
        key, bar, value = cell.partition("=")
        if not bar:
            raise MarkError(f"line {line}: no = in {cell!r} (values are parted by ;)")
        values[key.strip()] = value.strip()
    return values


def _point(paper: Marked, quote: str, values: dict[str, str], line: int) -> str:
    number = values.pop("n", None)
    told = {key: values.pop(key, None) for key in ("level", "kind", "outcome")}
    if values:
        raise MarkError(f"line {line}: no such key of a point: {', '.join(values)}")
    heading = quote.strip("#*§_ ")
    if number:
        heading = re.sub(rf"^(?:[^\W\d_]+\.? )?(?:nr )?§? ?\(?{re.escape(number)}(?=\W|$)[ .):§–\t-]*", "", heading)
    heading = heading.strip(" *_:")
    items = paper.record["items"]
    level = int(_number(told["level"] or "1", line))
    above = next((item["heading"] for item in reversed(items) if item["level"] < level), None)
    kind, outcome = told["kind"] or "information", told["outcome"] or "done"
    if kind not in _KINDS or outcome not in _OUTCOMES:
        raise MarkError(f"line {line}: kind or outcome of a point: {kind}, {outcome}")
    items.append(
        {
            "id": f"i{len(items) + 1}",
            "heading": heading,
            "number": number,
            "level": level,
            "parent": above,
            "kind": kind,
            "outcome": outcome,
        }
    )
    return heading


def _statement(paper: Marked, letter: str, quote: str, values: dict[str, str], item: str | None, line: int) -> None:
    key, words = LISTS[letter]
    under = values.pop("item", None)
    item = None if under == "-" else under or item
    wrong = values.keys() - set(words.values())
    lacking = [word for word in _NEEDED.get(letter, ()) if not values.get(word)]
    if wrong:
        raise MarkError(f"line {line}: {letter} has no {', '.join(sorted(wrong))}")
    if lacking:
        raise MarkError(f"line {line}: {letter} needs {', '.join(lacking)}")
    entry: Entry = {"item": item, "text": quote}
    for name, word in words.items():
        may_be_next = key == "postponed" and name == "until" and values.get(word) == "next"
        entry[name] = "next" if may_be_next else _value(name, values.get(word), line)
    paper.record[key].append(entry)


def _value(name: str, value: str | None, line: int) -> object:
    if name in _LISTED:
        found = [cell.strip() for cell in (value or "").split(",") if cell.strip()]
        return found if found or name == "assignees" else None
    if value in (None, "", "-", "null"):
        return None
    if name == "stance" and value not in _STANCES:
        raise MarkError(f"line {line}: no such stance: {value}")
    if name in _DAYS and not _is_day(value or ""):
        raise MarkError(f"line {line}: no date: {value}")
    if name == "amount":
        return _number(value or "", line)
    return value


def _number(value: str, line: int) -> int | float:
    try:
        number = float(value.replace(" ", "").replace(",", "."))
    except ValueError:
        raise MarkError(f"line {line}: no number: {value}") from None
    return int(number) if number.is_integer() else number


def _is_day(value: str) -> bool:
    if re.fullmatch(r"\d{4}(-\d\d)?", value):
        return True
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _check(paper: Marked) -> None:
    """Raise where the record tells what the paper does not."""
    record, text = paper.record, " ".join(" ".join(paper.lines).split())
    if record["mode"] not in _MODES or not record["date"] or not _is_day(record["date"]):
        raise MarkError(f"mode or date: {record['mode']}, {record['date']}")
    told = [*((record[key] or "", key) for key in ("place", "secretary"))]
    told += [(person[key] or "", "@p") for person in record["attendance"] for key in ("name", "organisation")]
    missing = [f"{where}: {value}" for value, where in told if " ".join(value.split()) not in text]
    if missing:
        raise MarkError(f"does not stand in the paper: {'; '.join(missing)}")
    for meeting in record["meetings"]:
        if meeting["date"] <= record["date"]:
            raise MarkError(f"a date to come that has passed: {meeting['date']}")


def write(paper: Marked, folder: Path) -> Path:
    """Write the paper and its record into a folder; return the paper's path."""
    path = folder / paper.name
    if path.suffix == ".docx":
        _as_docx(paper, path)
    elif path.suffix in (".txt", ".md"):
        try:
            path.write_bytes(("\n".join(paper.lines) + "\n").encode(paper.encoding))
        except UnicodeEncodeError as error:
            raise MarkError(f"{error.object[error.start]} cannot be written in {paper.encoding}") from None
    else:
        raise MarkError(f"no such form: {path.suffix}")
    paper.record["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    record = json.dumps(paper.record, ensure_ascii=False, indent=1) + "\n"
    path.with_suffix(".json").write_text(record, encoding="utf-8")
    return path


def has_cells(line: str) -> bool:
    """Tell whether a line is the row of a table: it holds tabs, and not only one behind a number."""
    return "\t" in line and not _NUMBER_AND_TAB.fullmatch(line)


def _as_docx(paper: Marked, path: Path) -> None:
    """Write a Word file: headings by style or bold, rows with tabs as tables, the rest as paragraphs and lists."""
    document = docx.Document()
    by_style = len(paper.record["items"]) % 2 == 0
    rows: list[list[str]] = []
    for number, line in enumerate([*paper.lines, ""]):
        if has_cells(line):
            rows.append(line.split("\t"))
            continue
        if rows:
            _table(document, rows)
            rows = []
        if not line.strip():
            continue
        if number in paper.headings and len(line) < 90:
            _heading(document, line.strip("# "), by_style)
        elif line.lstrip()[:2] in ("- ", "• ", "* "):
            document.add_paragraph(line.strip()[2:], style="List Bullet")
        else:
            document.add_paragraph(line.strip())
    document.save(str(path))


def _heading(document: Any, line: str, by_style: bool) -> None:
    if by_style:
        document.add_heading(line, level=2)
    else:
        document.add_paragraph().add_run(line).bold = True


def _table(document: Any, rows: list[list[str]]) -> None:
    width = max(len(row) for row in rows)
    table = document.add_table(rows=0, cols=width)
    table.style = "Table Grid"
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text.strip()


def counts(record: Entry) -> Iterator[str]:
    """Yield how many entries each list of a record has."""
    yield from (f"{key} {len(value)}" for key, value in record.items() if isinstance(value, list) and value)


def main(tell: Callable[[str], Any] = print) -> int:
    """Make the papers named on the command line; return 1 if one could not be made."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("marked", nargs="+", type=Path)
    parser.add_argument("--again", action="store_true", help="also those that were made since their text was changed")
    parser.add_argument("--check", action="store_true", help="make nothing, tell only what is marked and what is wrong")
    options = parser.parse_args()
    failed = 0
    for source in options.marked:
        try:
            paper = read(source.read_text("utf-8"))
            if options.check:
                tell(f"{source}: {', '.join(counts(paper.record))}")
                continue
            made = source.parent.parent / paper.name
            if made.exists() and made.stat().st_mtime >= source.stat().st_mtime and not options.again:
                continue
            tell(f"{write(paper, source.parent.parent)}: {', '.join(counts(paper.record))}")
        except MarkError as error:
            failed = 1
            tell(f"{source}: {error}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
