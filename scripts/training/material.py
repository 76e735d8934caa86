"""What the model learns from: open papers with their records, the sample network, heaps of marked notes, and single
sentences with letters.

Never the sealed papers: those only measure.
"""

from __future__ import annotations

import csv
import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from lagetrunt.language.words import lines
from lagetrunt.reading import extract, pipeline
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block, Document
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.features import features, standings
from lagetrunt.reading.learned.judging import learned
from lagetrunt.reading.passes.mentions import mentions
from lagetrunt.reading.passes.people import people
from lagetrunt.reading.passes.sentences import sentences
from lagetrunt.reading.statements import Sentence
from scripts import marked_paper
from tests.corpus import sample_papers, scoring

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
SEEN = frozenset(
    """aldreomsorg-hemsjukvard-vastmanland arbetsmarknad-uppsala barn-utbildning-kronoberg
    beredskapssamordnare-kalmar bibliotekschefer-gavle digitaliseringschefer-halland
    ekonomichefer-blekinge-kronoberg ekonomichefer-dalarna elevhalsochefer-jonkoping
    familjehem-samverkan-sjuharad fastighetschefer-skaneost flyktingsamordnare-vasterbotten
    forbundsdirektion-vaxan fritidschefer-skane-nordvast gatuchefer-smaland gymnasiechefer-ostra-svealand
    hallbarhetsstrateger-ostergotland halsa-vard-norrbotten hr-chefer-gastrikland ifo-chefer-sodertorn
    it-chefer-ostergotland it-sakerhet-norrbotten kommundirektorer-sormland kommunikationschefer-norr
    kommunjurister-vastmanland kommunsekreterare-halland kulturchefer-blekinge kvalitetschefer-skane-mitt
    maltidschefer-vastra-gotaland mark-exploatering-sodertorn mas-mar-vastmanland miljochefer-skaraborg
    naravard-styrgrupp-halland naringslivschefer-bergslagen narvard-jamtland oppenvard-missbruk-jonkoping
    overformyndarchefer-halland raddningschefer-norra raddningstjanst-ledning-vast sakerhetschefer-sormland
    sample samverkan-vard-omsorg-sjuharad sjukskoterskechefer-gavleborg skolchefer-varmland
    socialchefer-jonkopings-lan socialchefer-vasternorrland stadsarkitekter-skane turism-bohuslan
    turistchefer-jamtland upphandlare-smaland upphandlingschefer-norrland vd-arena-vatten""".split()
)
"""Networks whose errors were looked at while the rules were written: there the rules look better than they are."""
HEAPS = "heaps/"
"""So begin the networks that are no networks, but writers of heaps of notes."""
_FOLDS = 8
"""So many groups of networks take turns in being left out."""
_LETTERS = "DAPNSVLQ"
_DAY = "2024-03-12"
_SHORTEST = 15


@dataclass(slots=True)
class Paper:
    """A paper with what a careful person reads out of it, and the document drawn out of its file."""

    network: str
    expected: dict[str, Any]
    document: Document


@dataclass(slots=True)
class Example:
    """A sentence: the network it comes from, its features, and which classes it belongs to."""

    network: str
    names: list[str]
    classes: tuple[bool, ...]
    numbers: list[int] = field(default_factory=list)
    """The features as numbers, once a vocabulary is fixed."""


@cache
def papers() -> list[Paper]:
    """Return all papers that may be learned from, and the heaps of notes."""
    found = []
    for folder in sorted(path for path in (CORPUS / "open").iterdir() if path.is_dir()):
        for path in sorted(folder.glob("*.json")):
            expected = json.loads(path.read_text("utf-8"))
            found.append((folder.name, folder / expected["source"], expected))
    for expected in sample_papers.records():
        found.append(("sample", sample_papers.PAPERS / expected["source"], expected))
    return [
        *(Paper(name, expected, extract(source.read_bytes(), name=source.name)) for name, source, expected in found),
        *heaps(),
    ]


def heaps() -> Iterator[Paper]:
    """Yield the heaps of notes as papers, whose network is their writer; those with cells come out of Word files."""
    for path in sorted((CORPUS / "heaps").glob("*.mk")):
        marked = marked_paper.read(path.read_text("utf-8"))
        if any(map(marked_paper.has_cells, marked.lines)):
            marked.name = Path(marked.name).with_suffix(".docx").name
        with tempfile.TemporaryDirectory() as folder:
            source = marked_paper.write(marked, Path(folder))
            document = extract(source.read_bytes(), name=source.name)
        yield Paper(HEAPS + path.stem.rpartition("-")[0], marked.record, document)


def drafted(paper: Paper) -> Draft:
    """Return what the rules make of a paper, before the model has its say."""
    draft = Draft(paper.document)
    for step in pipeline.PASSES[: pipeline.PASSES.index(learned)]:
        step.run(draft)
    return draft


def folds(networks: Iterable[str]) -> list[frozenset[str]]:
    """Return the networks in groups, each to be left out at once: what is learned without them is judged by them."""
    ordered = sorted(set(networks))
    groups = [frozenset(ordered[at::_FOLDS]) for at in range(_FOLDS)]
    return [group for group in groups if group]


@cache
def of_papers() -> list[Example]:
    """Return the sentences of the papers, labelled by what the records quote."""
    return [example for paper in papers() for example in _of_paper(paper)]


def _of_paper(paper: Paper) -> Iterator[Example]:
    draft = Draft(paper.document)
    for step in pipeline.PASSES[: pipeline.PASSES.index(sentences) + 1]:
        step.run(draft)
    headings = {item.id: item.heading for item in draft.items}
    quoted = {name: [entry.get("text") for entry in scoring.entries(paper.expected, name)] for name in CLASSES}
    for sentence, standing in zip(draft.sentences, standings(draft.sentences), strict=True):
        block = paper.document.blocks[sentence.block]
        names = features(sentence, block, headings.get(sentence.item or "", ""), standing)
        yield Example(
            paper.network, names, tuple(any(says(text, sentence) for text in quoted[name]) for name in CLASSES)
        )


def says(quote: object, sentence: Sentence) -> bool:
    """Tell whether a quote of a record is the sentence, or one stands in the other."""
    if scoring.same_statement(quote, sentence.text):
        return True
    return len(sentence.text) > _SHORTEST and scoring.same_statement(sentence.text, quote)


@cache
def of_sentences() -> list[Example]:
    """Return the single sentences, each read as a small paper of its own."""
    found = []
    for path in sorted((CORPUS / "sentences").glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(row) == 5 and row[4].strip() and set(row[0]) <= {*_LETTERS, "0"}:
                    found.append(_of_row(path.stem, row))
    return [example for example in found if example]


def _of_row(name: str, row: list[str]) -> Example | None:
    letters, heading, label, before, text = (cell.strip() for cell in row)
    draft = small_paper(heading, label, before, text)
    wanted = [s for s in draft.sentences if scoring.same_statement(text, s.text)]
    if not wanted:
        return None
    sentence = wanted[-1]
    names = features(sentence, draft.document.blocks[sentence.block], heading)
    return Example(f"sentences/{name}", names, tuple(letter in letters for letter in _LETTERS))


def small_paper(heading: str, label: str, before: str, text: str) -> Draft:
    """Return a paper of one point with the label, the sentence before and the sentence, its names found."""
    lines_ = [heading or "-", *([label.rstrip(":") + ":"] if label else []), f"{before} {text}".strip()]
    blocks = tuple(Block(at, "heading" if at == 0 else "paragraph", line, at + 1) for at, line in enumerate(lines_))
    draft = Draft(Document("mening.txt", "0" * 64, "txt", "hand", blocks))
    draft.header = r.Header(date=r.Value(value=_DAY))
    draft.attendance = [r.Attendee(name=f"{name} {_SURNAME}") for name in _first_names(f"{before} {text}")]
    under = tuple(block.index for block in blocks[1:])
    draft.items = [r.Item(id="i1", heading=heading, blocks=under, places=(draft.document.place(0),))]
    for step in (people, mentions, sentences):
        step.run(draft)
    return draft


_SURNAME = "Provlind"


def _first_names(text: str) -> list[str]:
    """Return the first names that stand without a surname: those are people of the room."""
    known = lines("first_names.txt")
    found = re.findall(r"\b([A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)s?\b(?! [A-ZÅÄÖ][a-zåäöé])", text)
    return [name for name in dict.fromkeys(found) if name in known or name.lower() in known]
