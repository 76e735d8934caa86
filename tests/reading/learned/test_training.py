"""Training gives the same each time, and learns what it is shown."""

from __future__ import annotations

import random

from lagetrunt.reading.learned.calibration import NEVER
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.weights import probability, read
from scripts.training import calibrating, learning, material
from scripts.training.findings import Finding
from scripts.training.material import Example

_NONE = (False,) * (len(CLASSES) - 1)


def _examples() -> list[Example]:
    words = ["walla", "bim", "karo", "tusse"]
    return [
        Example(f"net {at % 3}", [f"w{words[at % 4]}", "wsala", f"w{at}"], (at % 4 == 0, *_NONE)) for at in range(200)
    ]


def _findings() -> list[Finding]:
    chance = random.Random(1)  # noqa: S311  examples, no secret
    found = []
    for at in range(400):
        good = chance.random() < 0.5
        piece = {"good": 1.0} if good else {"bad": 1.0}
        right = chance.random() < (0.95 if good else 0.2)
        found.append(Finding(f"net {at % 4}", "actions", at % 2 == 0, piece, 0.9, right, ("a", "i1")))
    return found


def test_file_is_the_same_each_time_it_is_learned() -> None:
    assert learning.as_file(_examples()) == learning.as_file(_examples())


def test_word_that_tells_the_class_is_learned() -> None:
    known = read(learning.as_file(_examples()))
    assert probability(known.logits(["wwalla", "wsala"])[0]) > 0.8
    assert probability(known.logits(["wkaro", "wsala"])[0]) < 0.2


def test_word_met_once_is_not_learned() -> None:
    assert "w7" not in read(learning.as_file(_examples())).table


def test_probabilities_are_those_met_in_other_networks() -> None:
    findings = _findings()
    chances = calibrating.without_network(findings)
    for piece, share in (("good", 0.95), ("bad", 0.2)):
        mine = [chance for f, chance in zip(findings, chances, strict=True) if piece in f.evidence]
        assert abs(sum(mine) / len(mine) - share) < 0.06


def test_only_what_betters_the_figures_is_taken_up() -> None:
    findings = _findings()
    chances = calibrating.without_network(findings)
    judged = list(zip(findings, chances, strict=True))
    least = calibrating.thresholds([(judged, dict.fromkeys(calibrating.LISTS, 400))])
    assert 0.2 < least["actions"][1] < 0.95
    worse = [
        Finding(f.network, f.name, f.fresh, f.evidence, f.told, not f.fresh and f.right, f.point) for f in findings
    ]
    judged = list(zip(worse, calibrating.without_network(worse), strict=True))
    limits = calibrating.thresholds([(judged, dict.fromkeys(calibrating.LISTS, 200))])
    assert limits["actions"][1] in (NEVER, 0.7)


def test_sealed_papers_are_never_learned_from() -> None:
    folders = {path.name for path in (material.CORPUS / "open").iterdir() if path.is_dir()}
    assert material.SEEN - {"sample"} < folders
    source = (material.ROOT / "scripts" / "training" / "material.py").read_text("utf-8")
    assert '"sealed"' not in source
