"""The reader against gold made by hand: set LAGETRUNT_GOLD to a folder with texts/, gold/ and score.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lagetrunt.reading import read_paper
from lagetrunt.reading.export import record

LEAST = 0.85


@pytest.mark.needs("gold")
def test_mean_f1_on_gold_is_high_enough(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    folder = Path(os.environ["LAGETRUNT_GOLD"])
    for text in (folder / "texts").iterdir():
        read = record(read_paper(text.read_bytes(), name=text.name))
        (tmp_path / f"{text.stem}.json").write_text(json.dumps(read, ensure_ascii=False), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, folder / "score.py", folder / "gold", tmp_path, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    mean = json.loads(told.stdout)["mean_f1"]
    record_property(
        "figure", f"reading: mean F1 {mean:.3f} on {len(list((folder / 'gold').glob('*.json')))} papers with gold"
    )
    assert mean >= LEAST
