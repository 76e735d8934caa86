"""The words of a text as search and comparison see them: folded, hyphens closed up, endings after a colon left out.

'Åke-Å', 'ÅKE-Å' and 'ake-a' are not the same: å, ä and ö are letters of their own. 'e-hälsa' is the word 'ehälsa' made
of 'e' and 'hälsa'; 'IFO:s' is 'ifo'; '2024-09-13' is three numbers; '§' is a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import ucd_3_2_0

from lagetrunt.language.keys import fold
from lagetrunt.language.words import per_language_most, table

LONGEST = 60
"""Letters of a word that are kept; nobody writes a longer one on purpose."""
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_ATOM = rf"(?:[^\W_][{_UNSEEN}]*)+"
_DASH = "[-‐‑‒–−]"
_RUN = re.compile(rf"§|(?P<run>{_ATOM}(?:{_DASH}{_ATOM})*)(?::(?P<ending>{_ATOM}))?")
_ATOMS = re.compile(_ATOM)
_DASHED = re.compile(_DASH)
_UNSEEN_SIGNS = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_PLAIN = re.compile(r"[0-9a-zåäö]*\Z")


@dataclass(frozen=True, slots=True)
class Word:
    """One word with where it stands in its text; `parts` are the words between its hyphens, if it has any."""

    start: int
    end: int
    word: str
    parts: tuple[str, ...] = ()


def words(text: str) -> list[str]:
    """Return the words of a text in order."""
    return [found.word for found in spans(text)]


def spans(text: str) -> list[Word]:
    """Return the words of a text in order, each with where it stands."""
    found: list[Word] = []
    for match in _RUN.finditer(text):
        if match["run"] is None:
            found.append(Word(match.start(), match.end(), "§"))
            continue
        found.extend(_of_run(text, match))
    return found


def _of_run(text: str, match: re.Match[str]) -> list[Word]:
    """Return the one word of a run that hyphens hold together, or each number and word by itself."""
    start, end = match.span("run")
    if match["ending"] is None and not _DASHED.search(text, start, end):
        word = plain(match["run"])
        return [Word(start, end, word)] if word else []
    atoms = list(_ATOMS.finditer(text, start, end))
    pieces = [Word(atom.start(), atom.end(), plain(atom[0])) for atom in atoms]
    pieces = [piece for piece in pieces if piece.word]
    if len(pieces) > 1 and any(not piece.word.isdigit() for piece in pieces):
        parts = tuple(piece.word for piece in pieces)
        pieces = [Word(start, end, "".join(parts)[:LONGEST], parts)]
    ending = match["ending"]
    if ending is None:
        return pieces
    after = plain(ending)
    if after not in _endings() and after:
        pieces.append(Word(*match.span("ending"), after))
    return pieces


@per_language_most(1)
def _endings() -> frozenset[str]:
    return frozenset(table("stems")["after_colon"])


@per_language_most(32_768)
def plain(atom: str) -> str:
    """Return one word without hyphens as it is compared; empty where nothing of it is a letter or a number.

    Letters that came into Unicode after the databases' own tables were made are left out, so that all agree.
    """
    folded = fold(_UNSEEN_SIGNS.sub("", atom))
    if not _PLAIN.match(folded):
        folded = "".join(char for char in folded if ucd_3_2_0.category(char) in ("Ll", "Lm", "Lo", "Nd"))
    return folded[:LONGEST]
