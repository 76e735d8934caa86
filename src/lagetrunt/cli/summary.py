"""A record in words, for the terminal."""

from __future__ import annotations

from typing import Any

from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import gettext_noop, kept_words, pgettext

_MODES = {"online": gettext_noop("digitalt"), "hybrid": gettext_noop("på plats och digitalt")}


def summary(name: str, record: dict[str, Any]) -> str:
    """Return a readable summary of the record of the paper `name`."""
    lines = [name, f"  {_header(record)}"]
    for title, people in _attendance(record):
        lines += [f"  {title} ({len(people)}): {', '.join(people)}"] if people else []
    for title, entries in _lists(record):
        if entries:
            lines.append(f"  {title} ({len(entries)})")
            lines += [f"    – {entry}" for entry in entries]
    return "\n".join(lines)


def _header(record: dict[str, Any]) -> str:
    clock = "–".join(filter(None, (record.get("start"), record.get("end"))))
    parts = [
        record.get("body") or _("nätverket framgår inte"),
        record.get("date") or _("datum framgår inte"),
        clock,
        record.get("place"),
        _(_MODES[record["mode"]]) if record.get("mode") in _MODES else "",
        _("antecknat av %(name)s") % {"name": record["secretary"]} if record.get("secretary") else "",
    ]
    return ", ".join(part for part in parts if part)


def _attendance(record: dict[str, Any]) -> list[tuple[str, list[str]]]:
    people: dict[str, list[str]] = {"present": [], "absent": []}
    for row in record.get("attendance", []):
        from_where = f" ({row['organisation']})" if row.get("organisation") else ""
        people[row["presence"]].append(row["name"] + from_where)
    return [(_("Närvarande"), people["present"]), (_("Frånvarande"), people["absent"])]


def _lists(record: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [
        (_("Punkter"), [_item(row) for row in record.get("items", [])]),
        (pgettext("flera", "Beslut"), [row["text"] for row in record.get("decisions", [])]),
        (_("Åtaganden"), [_action(row) for row in record.get("actions", [])]),
        (_("Flyttade punkter"), [_until(row) for row in record.get("postponed", [])]),
        (_("Utseenden"), [f"{row['person']}: {row['role']}" for row in record.get("appointments", [])]),
        (_("Datum framåt"), [f"{row['date']} {row.get('what') or ''}".strip() for row in record.get("meetings", [])]),
        (_("Svar från organisationer"), [f"{r['organisation']}: {r['text']}" for r in record.get("positions", [])]),
        (_("Vakanser"), [row["text"] for row in record.get("vacancies", [])]),
        (_("Avgångar"), [row["text"] for row in record.get("leavers", [])]),
        (_("Frågor som ingen äger"), [row["text"] for row in record.get("questions", [])]),
        (_("Får inte spridas"), [row["text"] for row in record.get("marks", [])]),
        (_("Tveksamheter"), [kept_words(doubt) for doubt in record.get("doubts", [])]),
    ]


def _item(row: dict[str, Any]) -> str:
    number = f"{row['number']} " if row.get("number") else ""
    return "  " * (int(row.get("level") or 1) - 1) + number + str(row["heading"])


def _action(row: dict[str, Any]) -> str:
    who = ", ".join(row.get("assignees", []))
    due = _("senast %(day)s") % {"day": row["due"]} if row.get("due") else ""
    told = ", ".join(filter(None, (who, due)))
    return f"{row['text']} [{told}]" if told else str(row["text"])


def _until(row: dict[str, Any]) -> str:
    until = {"next": _("till nästa möte"), None: _("tills vidare")}.get(row.get("until"), row.get("until"))
    return f"{row.get('subject') or row['text']} [{until}]"
