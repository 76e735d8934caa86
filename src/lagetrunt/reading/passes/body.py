"""Which body a paper is of, in its plain name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lagetrunt.language.dates import find_dates
from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.rows import Row, is_sentence, rows_of
from lagetrunt.reading.records import Header, Value

_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_PLAIN_TAIL = re.compile(r"\s+([a-zåäö]{3,})(?:\s+[a-zåäö]+){0,3}(?=\s*(?:$|[|,]))")
_GENITIVES = ("nas", "ens", "ets")
"""'Chefernas nätverk' is no split word, 'chefs nätverk' is."""
_JUNK = re.compile(
    r"\(\s*\d+\s*\)|\d{1,3}\s*\(\d{1,3}\)|\b(?:kl(?:ockan)?\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?|\bkl(?:ockan)?\.?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?|#?\d{3,8}|\b\d{1,2}/\d{1,4}\b|[#*_]+"
)


@reads(needs=("labels",), gives=("body",))
def body(draft: Draft) -> None:
    """Tell whose paper it is before the lists are read: the body that meets is no organisation in them."""
    draft.header = Header(body=body_of(draft, rows_of(draft.document.blocks)))


def body_of(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """Return the body that met, None where the paper does not tell."""
    if draft.known.body:
        return Value(value=draft.known.body, probability=0.99, reason="Angivet när papperet lämnades in.")
    titles = [row for row in rows if draft.labels.get(row.first.index) == "title"]
    titles += [row for row in rows[:8] if _heads(draft, row)]
    known = _known(draft, titles)
    if known:
        return known
    counts = _named(draft)
    for row in titles:
        found = _in_title(row.text, counts)
        if found:
            return Value(
                value=found,
                places=(draft.document.place(row.first.index),),
                probability=0.9,
                reason="Namnet i papperets rubrik.",
            )
    labelled = _labelled(draft, rows) or _in_sentence(draft, rows)
    if labelled:
        return labelled
    if counts:
        name, count = counts.most_common(1)[0]
        if count >= 2 or not titles:
            return Value(
                value=name,
                probability=0.75 if count >= 3 else 0.55,
                reason=f"Det organ som nämns oftast i papperet ({count} gånger).",
            )
    for row in titles:
        rest = _bare_title(row.text)
        if rest:
            return Value(
                value=rest,
                places=(draft.document.place(row.first.index),),
                probability=0.5,
                reason="Rubriken utan datum och ord för papperet.",
            )
    return None


def _heads(draft: Draft, row: Row) -> bool:
    """A line of the head that is no sentence and has no label may hold the name too."""
    plain = draft.labels.get(row.first.index) == "header" and label_of(row.text) is None
    return plain and not row.is_table and not is_sentence(row.text)


def _known(draft: Draft, titles: Sequence[Row]) -> Value[str] | None:
    """A body of the register that the title names."""
    for row in titles:
        flat = _flat(row.text)
        for body in draft.known.bodies:
            if any(_flat(name) and _flat(name) in flat for name in (body.name, *body.aliases)):
                return Value(
                    value=body.name,
                    places=(draft.document.place(row.first.index),),
                    probability=0.97,
                    reason="Känt organ i papperets rubrik.",
                )
    return None


def _in_sentence(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """'Nämndens beredningsgrupp sammanträdde den 4 mars': a line of the head without a label."""
    for row in rows[:20]:
        if draft.labels.get(row.first.index) != "header" or label_of(row.text):
            continue
        name = _first_body(row.text)
        if name:
            places = (draft.document.place(row.first.index),)
            return Value(value=name, places=places, probability=0.7, reason="Nämns i papperets huvud.")
    return None


def _labelled(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    for row in rows[:40]:
        label = label_of(row.text) if draft.labels.get(row.first.index) == "header" else None
        if label and "body" in label.kinds and label.has_value(row.text):
            value = row.text[label.value_start :].strip(" .")
            return Value(
                value=_capital(value),
                places=(draft.document.place(row.first.index, label.value_start),),
                probability=0.9,
                reason="Står efter etiketten för nätverk eller grupp.",
            )
    return None


def _named(draft: Draft) -> Counter[str]:
    """The words of the paper that name a body, in their definite form, with how often they stand."""
    found: Counter[str] = Counter()
    for block in draft.document.blocks:
        for match in _WORD.finditer(block.text):
            name = plain_body(match[0])
            if name:
                found[name] += 1
    return found


@per_language
def plain_body(word: str) -> str | None:
    """Return the definite form of a word that names a body ('Socialchefsnätverket'), None for any other word."""
    folded = fold(word)
    if len(folded) < 8:
        return None
    for stem in (folded, folded[:-1] if folded.endswith("s") else folded):
        for indefinite, definite in _endings():
            if stem in _common() or len(stem) <= len(indefinite) + 3:
                continue
            if stem.endswith(definite):
                return _capital(word[: len(stem)] if not word.isupper() else stem)
            if stem.endswith(indefinite):
                return _capital(word[: len(stem) - len(indefinite)]) + definite
    return None


def _in_title(title: str, counts: Counter[str]) -> str | None:
    """The body in a title: a word of its own, one that the title splits, or words before and after its common noun."""
    text = _paper_words().sub(" | ", _bare(title))
    words = _WORD.findall(text)
    named = _first_body(text)
    if named:
        return named
    for one, two in pairwise(words):
        name = plain_body(one + two.lower()) if fold(two) in _common() and one[0].isupper() and len(one) > 3 else None
        split = one.lower().endswith("s") and not one.lower().endswith(_GENITIVES)
        if name and (counts[name] or split):
            return name
    stems = [fold(word)[:7] for word in words if len(word) > 6]
    for name, count in counts.most_common(3):
        if count >= 2 and any(fold(name).startswith(stem) for stem in stems):
            return name
    return _phrase(text)


def _first_body(text: str) -> str | None:
    """The first body that a text names; a genitive before it belongs to it ('Nämndens beredningsgrupp')."""
    words = _WORD.findall(text)
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name = plain_body(word)
        if name and fold(word).endswith("s") and plain_body(following) and following[0].islower():
            return f"{word} {following}"
        if name:
            return _with_lead(_with_tail(name, word, text), word, text)
    return None


def known_place(text: str) -> bool:
    """Return whether words after a body tell where it met or what the paper is rather than whose body it is."""
    return organisations().get(text) is not None or bool(_title_words().search(text))


def _with_tail(name: str, word: str, text: str) -> str:
    """'Styrgruppen för närvård', 'Styrgrupp Vård i samverkan': what the body is for belongs to its name."""
    after = text[text.index(word) + len(word) :]
    capital = re.match(r"\s+[A-ZÅÄÖ][^,.;:()|–]*", after)
    if capital and fold(word) != fold(name) and word[0].isupper() and len(capital[0].split()) <= 6:
        return f"{word} {' '.join(capital[0].split())}"
    proper = re.match(r"(?:\s+[A-ZÅÄÖ][\w-]*)+(?:\s+län)?(?=\s*(?:$|[|,(–]|\d))", after)
    if proper and not known_place(proper[0]) and fold(proper[0].split()[0]) not in ("för", "kring", "inom", "i"):
        words = " ".join(proper[0].split())
        return f"{name} {words.title() if words.isupper() else words}"
    plain = _PLAIN_TAIL.match(after)
    if plain and text.lstrip(" |").startswith(word) and not known_place(plain[0]) and fold(plain[1]) not in _no_tail():
        return f"{name}{plain[0].rstrip()}"
    tail = re.match(r"\s+(?:för|kring|inom)\s+[^,.;:()|–]+", after, re.IGNORECASE)
    if not tail or len(tail[0].split()) > 6 or organisations().plain_name(tail[0].split(None, 1)[1]):
        return name
    whole = f"{name} {' '.join(tail[0].split())}"
    return _sentence_case(whole) if text.isupper() else whole


def _sentence_case(text: str) -> str:
    """A title in capitals as one would write it, names of places excepted."""
    areas = table("organisations")["areas"]
    known = organisations()
    words = [word.capitalize() if fold(word) in areas or known.get(word) else word.lower() for word in text.split()]
    return _capital(" ".join(words))


def _with_lead(name: str, word: str, text: str) -> str:
    """'Nordöstra Skånes kulturchefsnätverk': whose body it is belongs to its name where it stands before it."""
    before = re.search(r"(?:[A-ZÅÄÖ][\w-]*\s+)*[A-ZÅÄÖ][\w-]*s\s+$", text[: text.index(word)])
    if not before or word[0].isupper() or _title_words().search(before[0]) or fold(word) == fold(name):
        return name
    return f"{before[0].strip()} {word}"


def _phrase(text: str) -> str | None:
    """'Nätverket för e-hälsa', 'Nätverk äldreomsorg': a common noun and its neighbours."""
    match = _common_phrase().search(text)
    if not match:
        return None
    phrase = " ".join(match[0].split()).strip(" -–,.:")
    return _capital(phrase) if len(phrase.split()) > 1 else None


def _bare(title: str) -> str:
    """A title without dates, times, page marks and what follows a place."""
    text = title.replace("\t", " ")
    for found in reversed(find_dates(text)):
        text = text[: found.start] + " | " + text[found.end :]
    return _JUNK.sub(" ", text)


def _bare_title(title: str) -> str | None:
    """What remains of a title without the words for papers and meetings."""
    text = re.sub(r"\s*\|.*", "", _bare(title))
    text = _title_words().sub(" ", f" {text} ")
    text = re.sub(
        r"^(?:[\s,.;:–-]|\b(?:från|vid|för|med|av|i|på|den|till)\b)+|[\s,.;:–-]+$", "", text, flags=re.IGNORECASE
    )
    text = " ".join(text.split())
    return _capital(text) if 3 < len(text) <= 80 else None


def _flat(text: str) -> str:
    return re.sub(r"[\s-]", "", fold(text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@per_language
def _no_tail() -> frozenset[str]:
    words = table("header")["title"]
    weekdays = [name for names in table("dates")["weekdays"] for name in names]
    return frozenset([*words["links"], *words["words_to_drop"], *weekdays])


@per_language
def _endings() -> tuple[tuple[str, str], ...]:
    return tuple((one, two) for one, two in table("header")["bodies"]["endings"])


@per_language
def _common() -> frozenset[str]:
    return frozenset(table("header")["bodies"]["common"])


@per_language
def _common_phrase() -> re.Pattern[str]:
    nouns = any_of(word for pair in table("header")["bodies"]["endings"] for word in pair)
    return re.compile(
        rf"(?:(?!(?:{_title_words().pattern}))[A-ZÅÄÖ][\w-]*\s+)*(?<![\w-]){nouns}(?![\w-])(?:\s+(?:för|kring|inom|i)\s+[\wåäö/-]+(?:\s+(?:och\s+)?[\wåäö/-]+){{0,4}}|(?:\s+[A-ZÅÄÖ][\w/-]*)+|\s+[a-zåäö/-]{{6,}})?",
        re.IGNORECASE if False else 0,
    )


@per_language
def _paper_words() -> re.Pattern[str]:
    return re.compile(r"(?i:\b" + any_of(table("header")["title"]["papers"]) + r"\b)")


@per_language
def _title_words() -> re.Pattern[str]:
    words = table("header")["title"]
    return re.compile(
        r"(?i:\b"
        + any_of([*words["papers"], *words["meetings"], *words["words_to_drop"], "förda", "fört", "förd"])
        + r"\b)"
    )
