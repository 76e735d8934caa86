"""What the learned model of seats sees of one person named in a sentence: as a holder, their role, whom they relieve.

Every feature is a text, the same in training and in reading. Its first letters tell which of the three questions it
helps to answer: `w` who takes a seat, `r` which role, `p` in whose place. Names are letters, nobody is learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lagetrunt.language.words import per_language_most, table
from lagetrunt.reading import records as r
from lagetrunt.reading.learned.reasons import rule_of
from lagetrunt.reading.passes.roles import HOLDER, ROLE, SEAT, named
from lagetrunt.reading.passes.seat_lists import Around
from lagetrunt.reading.statements import Entity, Sentence

ROLES = (ROLE, HOLDER, SEAT)
_TOKEN = re.compile(r"([\ue000-\ue00d])\1*|[^\W\d_]+|\d+|[.,;:?!()–=/-]")
_STEM, _END = 6, 5
_NEAR, _LAST = 4, 10
_MOST = 60
"""Of a longer sentence no more words are looked at on either side of the name."""
_STOPS = frozenset(".;:?!")
_APART = frozenset(".;:")

Word = tuple[int, int, str]
Span = tuple[int, int]


@per_language_most(2_048)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words and marks of a text with where they stand; a name is one letter, a number is '0'."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match[1] or match[0]
        found.append((match.start(), match.end(), "0" if word.isdigit() else word))
    return tuple(found)


@dataclass(slots=True)
class Named:
    """A person named in a sentence, with what stands around that may tell of a seat."""

    sentence: Sentence
    text: str
    """The mask of the sentence with its roles as letters."""
    person: Entity
    others: Sequence[Entity]
    """The other people named in the sentence."""
    heading: str
    around: Around
    lead_role: str | None
    by_rule: r.Appointment | None
    """What a rule made of it."""
    is_replaced: bool
    """True where a rule says that another takes their place."""
    beside: Sequence[r.Appointment] = ()
    """What rules found of others in the sentence."""
    leavers: Sequence[str] = ()
    """Who is said under the same point to leave."""
    is_member: bool = False
    is_there: bool = False
    block_kind: str = ""

    @property
    def start(self) -> int:
        """Where the name begins in the sentence."""
        return self.person.start - self.sentence.start

    @property
    def end(self) -> int:
        """Where the name ends in the sentence."""
        return self.person.end - self.sentence.start

    def words_before(self) -> list[str]:
        """Return the words before the name."""
        return [word for _, end, word in words_of(self.text) if end <= self.start][-_MOST:]

    def words_after(self) -> list[str]:
        """Return the words after the name."""
        return [word for start, _, word in words_of(self.text) if start >= self.end][:_MOST]

    def before(self) -> Sentence | None:
        """Return the sentence before, if it stands under the same point."""
        before = self.sentence.before
        return before if before is not None and before.item == self.sentence.item else None

    def role_spans(self) -> list[tuple[int, int, str]]:
        """Return the roles that the sentence tells, with where they stand."""
        found = []
        for match in _RUN.finditer(self.text):
            role = named(self.sentence.mask, *match.span())
            if role:
                found.append((*match.span(), role))
        return found


_RUN = re.compile("|".join(f"{letter}+" for letter in ROLES))


def of_holder(one: Named) -> list[str]:
    """Return what speaks for and against that somebody takes a seat there."""
    before, after = one.words_before(), one.words_after()
    found = ["w", *(f"w{name}" for name in _beside(before, after))]
    found += _in_clause("wcb", reversed(before))
    found += _in_clause("wca", after)
    every = [*before, "@", *after]
    for word in dict.fromkeys(every):
        found += (f"ws={word}", f"ws~{word[:_STEM]}", f"ws4{word[:4]}")
    found += [f"wp={a} {b}" for a, b in pairwise(every)]
    found += _around("w", one)
    found += [f"w{name}" for name in _setting(one, len(every))]
    return found


def _beside(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    b = [before[-1 - at] if at < len(before) else "^" for at in range(_NEAR)]
    a = [after[at] if at < len(after) else "$" for at in range(_NEAR)]
    for at in range(_NEAR):
        yield f"B{at}={b[at]}"
        yield f"A{at}={a[at]}"
    yield f"BB={b[1]} {b[0]}"
    yield f"AA={a[0]} {a[1]}"
    yield f"BA={b[0]}|{a[0]}"
    yield f"BBB={b[2]} {b[1]} {b[0]}"
    yield f"AAA={a[0]} {a[1]} {a[2]}"


def _in_clause(prefix: str, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word in _STOPS:
            return
        yield f"{prefix}={word}"
        yield f"{prefix}~{word[:_STEM]}"


def _around(prefix: str, one: Named) -> Iterator[str]:
    """Yield what the heading, the line above a list and the sentence before say."""
    lead, before = one.sentence.lead, one.before()
    texts = (one.heading.lower(), lead.mask if lead else "", before.mask if before else "")
    for key, text, last in zip("hlf", texts, (0, _LAST, _LAST), strict=True):
        for word in dict.fromkeys(word for _, _, word in words_of(text)[-last:]):
            yield f"{prefix}{key}~{word[:_STEM]}"


def _setting(one: Named, size: int) -> Iterator[str]:
    sentence, around = one.sentence, one.around
    first = sum(other.start < one.person.start for other in one.others)
    yield f"n={min(len(one.others) + 1, 5)}"
    yield f"k={min(first, 4)}"
    yield f"last={first == len(one.others)}"
    yield f"kind={one.block_kind}"
    yield f"label={sentence.label}"
    yield f"first={sentence.first}"
    yield f"len={min(size // 4, 8)}"
    yield f"roles={min(len(_RUN.findall(one.text)), 3)}"
    for name, holds in (
        ("heading role", around.role),
        ("about", around.about),
        ("lead role", one.lead_role),
        ("seats", around.is_seats),
        ("election", around.is_election),
        ("body", around.is_body),
        ("member", one.is_member),
        ("there", one.is_there),
        ("left", one.person.name in one.leavers),
        ("some left", one.leavers),
        ("rule", one.by_rule),
        ("replaced", one.is_replaced),
        ("others", one.beside),
    ):
        yield f"{name}={bool(holds)}"
    for taken in sentence.taken:
        yield f"taken={taken}"
    if one.by_rule is not None:
        yield f"reason={rule_of(one.by_rule.reason)}"
        yield f"sure={int(one.by_rule.probability * 10)}"


def of_roles(one: Named) -> dict[str, list[str]]:
    """Return the roles that somebody may have, each with what speaks for it; for the usual ones `of_usual` does too."""
    found: dict[str, list[str]] = {role: [] for role in usual_roles()}
    for role, names in _told(one):
        found.setdefault(role, []).extend(names)
    for source, told in (("heading", one.around.role), ("about", one.around.about), ("lead", one.lead_role)):
        if told:
            found.setdefault(told, []).append(f"rsrc={source}")
    for entry in one.beside:
        found.setdefault(entry.role, []).append("rsrc=beside")
    if one.by_rule is not None:
        rule = rule_of(one.by_rule.reason)
        sure = int(one.by_rule.probability * 10)
        found.setdefault(one.by_rule.role, []).extend(("rsrc=rule", f"rrule={rule}", f"rsure={sure}"))
    is_told = ROLE in one.text or HOLDER in one.text or SEAT in one.text
    for role, names in found.items():
        names += ("r", f"rR={role}", f"rtold={any(name[:3] in _TOLD for name in names)}&{is_told}")
    return found


def usual_roles() -> Sequence[str]:
    """Return the roles that are often meant where none is told."""
    roles: Sequence[str] = table("learned")["usual_roles"]
    return roles


_TOLD = ("rBT", "rAT")


def _told(one: Named) -> Iterator[tuple[str, list[str]]]:
    """Yield the roles that the sentence tells, with how each stands to the name."""
    spans = one.role_spans()
    before = [span for span in spans if span[1] <= one.start]
    after = [span for span in spans if span[0] >= one.end]
    for at, (start, end, role) in enumerate(reversed(before)):
        names = [f"rBT{min(at, 2)}", *_between("r<", one, (end, one.start), (start, end))]
        last = [word for _, stop, word in words_of(one.text) if stop <= start][-2:]
        yield role, [*names, f"r<last={' '.join(last)}", f"r<last1={' '.join(last[-1:])}"]
    for at, (start, end, role) in enumerate(after):
        names = [f"rAT{min(at, 2)}", *_between("r>", one, (one.end, start), (start, end))]
        following = [word for begin, _, word in words_of(one.text) if begin >= end][:2]
        yield role, [*names, f"r>next={' '.join(following)}", f"r>next1={' '.join(following[:1])}"]


def _between(prefix: str, one: Named, span: Span, role: Span) -> Iterator[str]:
    """Yield what stands between a name and a role."""
    words = [word for start, end, word in words_of(one.text) if start >= span[0] and end <= span[1]]
    people = sum(span[0] <= other.start - one.sentence.start < span[1] for other in one.others)
    yield f"{prefix}letter{one.text[role[0]]}"
    yield f"{prefix}people{min(people, 2)}"
    yield f"{prefix}far{min(len(words), 6)}"
    near = words[:6] if prefix == "r<" else words[-6:]
    yield from (f"{prefix}w={word}" for word in near)
    if len(words) <= _NEAR:
        yield f"{prefix}all={' '.join(words)}"
    if _APART & set(words):
        yield f"{prefix}apart"


def of_usual(one: Named) -> list[str]:
    """Return what speaks for one or another of the usual roles (`for_role`)."""
    around = one.around
    before, after = one.words_before(), one.words_after()
    found = [
        "usual",
        f"roles{min(len(_RUN.findall(one.text)), 2)}",
        f"rule={rule_of(one.by_rule.reason) if one.by_rule else None}",
        f"A={after[0] if after else '$'}",
        f"B={before[-1] if before else '^'}",
        f"seats{around.is_seats}",
        f"election{around.is_election}",
        f"body{around.is_body}",
        f"member{one.is_member}{one.is_there}",
    ]
    for word in dict.fromkeys(word for _, _, word in words_of(one.text)):
        found += (f"s~{word[:_STEM]}", f"e~{word[-_END:]}")
    return [*found, *_around("", one)]


def for_role(role: str, name: str) -> str:
    """Return the feature that a usual role is spoken for by `name`."""
    return f"rI={role}&{name}"


def role_spoken_for(feature: str) -> tuple[str, str] | None:
    """Return the role and the name of which `for_role` made a feature; None for any other feature."""
    role, ampersand, name = feature.removeprefix("rI=").partition("&")
    return (role, name) if ampersand and feature.startswith("rI=") else None


def of_relieved(one: Named) -> dict[str, list[str]]:
    """Return those whose place somebody may take, each with what speaks for it; nobody is among them by nature."""
    found: dict[str, list[str]] = {}
    stems = dict.fromkeys(word[:_STEM] for _, _, word in words_of(one.text))
    for other in one.others:
        found.setdefault(other.name, []).extend(_of_other(one, other, stems))
    last = one.before()
    before = [e.name for e in last.entities if e.letter == one.person.letter] if last else []
    for name in before:
        names = found.setdefault(name, [])
        names += ("pprev", f"pprev{min(len(set(before)), 3)}", *(f"pps~{stem}" for stem in stems))
        names += (f"ppv~{word[:_STEM]}" for _, _, word in words_of(last.mask if last else "")[-_LAST:])
    for name in one.leavers:
        names = found.setdefault(name, [])
        names += ("pleaver", f"pleaver{min(len(one.leavers), 3)}", *(f"pls~{stem}" for stem in stems))
    told = one.by_rule.replaces if one.by_rule else None
    if one.by_rule and told:
        found.setdefault(told, []).extend(("prule", f"prule={rule_of(one.by_rule.reason)}"))
    found.pop(one.person.name, None)
    by_rule = "none" if one.by_rule is None else "nobody" if told is None else "another"
    for name, names in found.items():
        names += ("p", f"pby={'same' if name == told else by_rule}")
    return found


def _of_other(one: Named, other: Entity, stems: Mapping[str, object]) -> Iterator[str]:
    start, end = other.start - one.sentence.start, other.end - one.sentence.start
    is_first = start < one.start
    side = "b" if is_first else "a"
    span = (end, one.start) if is_first else (one.end, start)
    every = words_of(one.text)
    words = [word for begin, stop, word in every if begin >= span[0] and stop <= span[1]]
    before = [word for _, stop, word in every if stop <= start][-2:]
    after = [word for begin, _, word in every if begin >= end][:4]
    yield f"p{side}far{min(len(words), 6)}"
    for word in words[:8]:
        yield f"p{side}w={word}"
        yield f"p{side}w~{word[:_STEM]}"
    if len(words) <= _NEAR:
        yield f"p{side}all={' '.join(words)}"
    yield f"ppre1={' '.join(before[-1:])}"
    yield f"ppre2={' '.join(before)}"
    for size in (1, 2, 3):
        yield f"ppost{size}={' '.join(after[:size])}"
    yield from (f"ppost~{word[:_STEM]}" for word in after)
    between = sum(span[0] <= third.start - one.sentence.start < span[1] for third in one.others)
    yield f"p{side}people{min(between, 2)}"
    yield f"p{side}n{min(len(one.others), 4)}"
    yield from (f"p{side}s~{stem}" for stem in stems)
