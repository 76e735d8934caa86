"""Which rows without a number are headings: by form where the file has headings, by shape where it has none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import per_language, table
from lagetrunt.reading.passes.rows import Row, ends_sentence, finite_verbs, folded, is_only_name, same_heading

_LONGEST = 110
BOLD = 7
"""The level of a heading that is only bold."""
_MOST_WORDS = 14
_LED = (
    re.compile(r"[^\W\d_][^\n:.!?]{2,60}(?=:\s+\S)"),
    re.compile(r"[^\W\d_][^\n:.!?]{2,60}?(?=\s-\s+\S|\s?[–—]\s+\S)"),
    re.compile(r"[A-ZÅÄÖ][^\n:.!?]{2,40}(?=\.\s+[A-ZÅÄÖ\d])"),
)
_LETTERED = re.compile(r"\(?[a-zåäö][.)]")
_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"
_LEAST_LETTERED = 4
_LED_WORDS = 5
_LEAST_LED = 3
_LONGEST_LEAD = 80


def form_headings(rows: Sequence[Row]) -> list[int]:
    """Return the rows that the file itself calls headings and that are no part of a point."""
    found = [
        at
        for at, row in enumerate(rows)
        if row.first.kind == "heading" and not is_speaker(row.text) and not _leads_in(row.text)
    ]
    parts = repeated_parts(rows, found)
    return [at for at in found if at not in parts]


def _leads_in(text: str) -> bool:
    """Say whether a line set as a heading only leads in the clauses below: 'Nätverket beslutar'."""
    return bool(pattern_in("decisions", "clauses", "heading_lead").search(text.lower()))


def repeated_parts(rows: Sequence[Row], found: Sequence[int]) -> frozenset[int]:
    """Return the headings that only name a part of a point: 'Beslut', 'Bakgrund', or any that comes back again."""
    counts = Counter(fold(rows[at].text).strip(" .:") for at in found if not rows[at].first.marker)
    parts = folded("headings", "parts")
    standing = is_standing
    styled = any((rows[at].first.level or BOLD) < BOLD for at in found)
    inner = {BOLD} if styled else set()
    return frozenset(
        at
        for at in found
        if not rows[at].first.marker
        and (text := fold(rows[at].text).strip(" .:"))
        and (text in parts or (counts[text] >= (2 if rows[at].first.level in inner else 3) and not standing(text)))
    )


def shaped_headings(rows: Sequence[Row]) -> list[int]:
    """Return the rows of a text without marks that look like headings."""
    scored = [(at, weight(rows, at)) for at in range(len(rows))]
    colons = [at for at, score in scored if score >= 0.6 and rows[at].text.endswith(":")]
    found = [at for at, score in scored if score >= 1.0]
    if len(colons) >= 3 and len(colons) > len(found):
        found = sorted({*found, *colons})
    parts = repeated_parts(rows, found)
    return [at for at in found if at not in parts]


def weight(rows: Sequence[Row], at: int) -> float:
    """Return how much an unmarked row looks like a heading, from 1 on it is taken for one."""
    row = rows[at]
    text = row.text
    if row.is_table or row.first.marker or row.first.kind == "list_item" or len(text) > _LONGEST:
        return 0.0
    words = fold(text).split()
    if len(words) > _MOST_WORDS or not (text[0].isupper() or text[0].isdigit() or text[0] in '"”’') or is_speaker(text):
        return 0.0
    if text.rstrip('"”’)').endswith((".", ";", ",", "!", "…")) and not is_standing(text):
        return 0.0
    if is_standing(text):
        return 1.5
    return _by_neighbours(rows, at, text, words)


def _by_neighbours(rows: Sequence[Row], at: int, text: str, words: Sequence[str]) -> float:
    score = 1.0 if not text.endswith(":") else 0.2
    above = rows[at - 1] if at else None
    below = rows[at + 1] if at + 1 < len(rows) else None
    gap = rows[at].first.layout.gap_before
    if ": " in text:
        score -= 0.8
    if is_lead(text) or ((label := label_of(text)) and "part" in label.kinds):
        score -= 1.0
    if any(word.strip(",:") in finite_verbs() for word in words[1:]) and not text.endswith("?"):
        score -= 1.0
    if above and above.text.rstrip().endswith(":") and above.first.layout.gap_before >= gap:
        score -= 1.0
    ended = above is None or ends_sentence(above.text) or above.first.kind == "list_item" or above.is_table
    score += 0.4 if ended or gap else -0.5
    if below and not below.is_table and below.first.kind == "paragraph" and len(below.text) > len(text):
        score += 0.3
    score -= 0.5 if len(text) > 80 else 0.0
    score += 0.5 if rows[at].first.layout.bold or (text.isupper() and len(text) > 5) else 0.0
    return score


def outlined_headings(rows: Sequence[Row]) -> list[int]:
    """Return the bullets of a paper that is one list: the outer ones are its headings, the inner ones the text."""
    items = [at for at, row in enumerate(rows) if row.first.kind == "list_item" and not row.number]
    outer = [at for at in items if (rows[at].first.level or 1) == 1]
    found = [
        at
        for at in outer
        if at + 1 in items
        and (rows[at + 1].first.level or 1) > 1
        and len(rows[at].text) <= _LONGEST_LEAD
        and not rows[at].text.endswith((".", ",", ":"))
        and not is_speaker(rows[at].text)
    ]
    most = 3 * len(found) >= 2 * len(outer) and 3 * len(items) >= 2 * len(rows)
    return found if len(found) >= _LEAST_LED and most else []


def bulleted_headings(rows: Sequence[Row]) -> list[int]:
    """Return the bullets of a paper whose bullets are its headings: short ones with running text under them.

    Small letters that run through the paper count as bullets: 'a) Budget'.
    """
    bullets = _letters_in_order(rows) or [
        at for at, row in enumerate(rows) if row.first.kind == "list_item" and row.first.marker and not row.number
    ]
    found = [
        at
        for at in bullets
        if len(rows[at].text) <= 80
        and not ends_sentence(rows[at].text)
        and at + 1 < len(rows)
        and rows[at + 1].first.kind == "paragraph"
    ]
    return found if len(found) >= 2 and 3 * len(found) >= 2 * len(bullets) else []


def _letters_in_order(rows: Sequence[Row]) -> list[int]:
    """Return the rows lettered a, b, c … where they run through the whole paper; one may be missing here and there.

    There are none where only a list of them stands somewhere in it.
    """
    lettered = [at for at, row in enumerate(rows) if is_lettered(row)]
    places = [_ALPHABET.index(rows[at].number or "a") for at in lettered]
    steps = [two - one for one, two in pairwise(places)]
    if len(lettered) < _LEAST_LETTERED or places[0] or not set(steps) <= {1, 2} or 3 * steps.count(1) < 2 * len(steps):
        return []
    running = [at for at, row in enumerate(rows) if row.first.kind == "paragraph"]
    before = bisect_left(running, lettered[0])
    return lettered if 3 * before <= len(running) else []


def is_lettered(row: Row) -> bool:
    """Tell whether a row begins with a small letter as its number: 'a)', 'b.'."""
    return bool(_LETTERED.fullmatch(row.first.marker or ""))


def led_headings(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Return the paragraphs that begin with their own heading and where it ends; three are needed.

    The heading ends the same way in the whole paper: 'Bokbuss: …', 'Bokbuss – …' or 'Bokbuss. …'.
    """
    plain = sum(1 for row in rows if row.first.kind == "paragraph")
    best = bold_leads(rows)
    for pattern in _LED:
        found = [(at, end) for at, row in enumerate(rows) if (end := _led(row, pattern))]
        if len(found) < _LEAST_LED or len(found) <= len(best):
            continue
        usual = sum(1 for at, end in found if is_usual(rows[at].text[:end]))
        if 2 * len(found) >= plain or (usual >= 2 and 5 * len(found) >= plain):
            best = found
    return best


def bold_leads(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Return the paragraphs of which only the beginning is bold, where that is no part of a point and nobody's name."""
    leads = {at: _bold_lead(row) for at, row in enumerate(rows)}
    found = [(at, len(lead)) for at, lead in leads.items() if lead]
    counts = Counter(fold(leads[at]) for at, _ in found)
    found = [(at, end) for at, end in found if counts[fold(leads[at])] == 1]
    return found if len(found) >= _LEAST_LED else []


def _bold_lead(row: Row) -> str:
    lead = row.first.layout.lead
    if not 3 <= lead <= _LONGEST_LEAD or row.is_table or row.first.kind == "heading":
        return ""
    text = row.text[:lead].rstrip(" .:–—-")
    after = row.text[len(text) :].lstrip()
    parted = row.text[lead - 1] in ".:" or after[:1] in (":", ".", "–", "—", "-") or after[:1].isupper()
    numbered = text[:1].isdigit() and not text.isdigit()
    if not (parted and text[:1].isupper()) and not numbered:
        return ""
    if is_speaker(text) or is_lead(text) or _is_label(row.text):
        return ""
    return "" if fold(text).strip(" .:") in folded("headings", "parts") else text


def is_usual(text: str) -> bool:
    """Return whether a heading is one that most agendas have: an opening, the last meeting, the next one, the rest."""
    return fold(text).strip(" .:") in _usual()


@per_language
def _usual() -> frozenset[str]:
    standing = (words for point in table("agenda")["standing"] for words in point["words"])
    return folded("headings", "standing") | folded("headings", "standing_alone") | {fold(word) for word in standing}


def _led(row: Row, pattern: re.Pattern[str]) -> int:
    """The length of the heading that a paragraph begins with, 0 where it begins with none."""
    lead = pattern.match(row.text) if row.first.kind == "paragraph" and not row.is_table else None
    if not lead or is_speaker(lead[0]) or is_lead(lead[0]) or _is_label(row.text):
        return 0
    words = fold(lead[0]).split()
    if (pattern is not _LED[0] or lead[0][0].islower()) and (
        len(words) > _LED_WORDS or any(word in finite_verbs() for word in words)
    ):
        return 0
    return lead.end()


def _is_label(text: str) -> bool:
    label = label_of(text)
    return label is not None and bool(label.kinds - {"other"})


def is_standing(text: str) -> bool:
    """Return whether a heading stands in every paper, as 'Övriga frågor'."""
    return fold(text).strip(" .:") in folded("headings", "standing")


def is_lead(text: str) -> bool:
    """Return whether a row only leads over to what follows: 'Ärende från Anna Berg:'."""
    words = fold(text)
    return any(
        words.startswith(lead) and not words[len(lead) : len(lead) + 1].isalpha() for lead in table("headings")["leads"]
    )


def is_speaker(text: str) -> bool:
    """Return whether a row only names who speaks: an organisation or a person."""
    bare = text.strip(" .:")
    return organisations().plain_name(bare) is not None or is_only_name(bare)


def agenda_rows(rows: Sequence[Row], headings: Sequence[int]) -> frozenset[int]:
    """Return the rows before the first point that only list the points to come."""
    if not headings:
        return frozenset()
    texts = [rows[at].text for at in headings]
    return frozenset(
        at
        for at in range(headings[0])
        if any(same_heading(rows[at].text, text) for text in texts) and not rows[at].text.endswith(".")
    )
