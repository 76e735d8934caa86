"""Writes docs/reference/reading.md: how well papers are read that the reader has not seen, and what it costs."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.corpus import scoring  # noqa: E402
from tests.corpus.figures import SURE, Figures, curve, sure  # noqa: E402

PAGE = ROOT / "docs" / "reference" / "reading.md"
SEALED = ROOT / "tests" / "corpus" / "sealed" / "figures.json"
HEAD = """# How well papers are read

Made by `make bench-reading` on {day}. F1 is the harmonic mean of precision (how much of what was read is right) and
recall (how much of what stands in the paper was read), over all findings of a field. The **sealed** papers are of
networks and layouts that nobody who builds the reader has opened; their figure, by `make bench-sealed`, is the one to
trust. The **open** papers were looked at while the reader was made; the **marked** ones are real papers kept outside
the repository. All are read cold: nothing is known of their networks. How the papers came to be stands in
[Tests](../build/tests.md), speed and memory in [Speed](../run/speed.md).

"""


def write(whole: Figures, networks: dict[str, Figures], gold: Figures | None) -> None:
    """Write the page from what was just measured and from what the last sealed run kept."""
    sealed = json.loads(SEALED.read_text("utf-8")) if SEALED.exists() else None
    parts = [HEAD.format(day=datetime.datetime.now(tz=datetime.UTC).date().isoformat())]
    parts += [_fields(sealed, whole, gold), _calibration(sealed, whole), _networks(networks)]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def _fields(sealed: dict[str, Any] | None, whole: Figures, gold: Figures | None) -> str:
    told = f"sealed ({sealed['papers']} papers, {sealed['day']})" if sealed else "sealed"
    heads = [told, f"open ({whole.papers} papers)", f"marked ({gold.papers} papers)" if gold else "marked"]
    lines = ["## Field by field", "", "| field | " + " | ".join(heads) + " |", "|---|---|---|---|"]
    for name in whole.counts:
        kept = scoring.Count(*sealed["fields"][name]) if sealed and name in sealed["fields"] else None
        marked = gold.counts.get(name) if gold else None
        lines.append(f"| {name} | {_figure(kept)} | {_figure(whole.counts[name])} | {_figure(marked)} |")
        if name == scoring.FIRST_PART[-1]:
            means = [f"{sealed['mean']:.3f}" if sealed else "–", f"{whole.mean:.3f}"]
            means.append(f"{gold.mean:.3f}" if gold else "–")
            lines.append("| **mean of these** | " + " | ".join(f"**{one}**" for one in means) + " |")
    return "\n".join([*lines, ""])


def _figure(count: scoring.Count | None) -> str:
    return f"{count.f1:.3f}" if count and count.expected else "–"


def _calibration(sealed: dict[str, Any] | None, whole: Figures) -> str:
    open_curve = curve(whole)
    sealed_curve = sealed["curve"] if sealed else [[low, high, 0, 0] for low, high, *_rest in open_curve]
    lines = [
        "## How sure, and how often right",
        "",
        "| probability | findings, sealed | right | findings, open | right |",
        "|---|---|---|---|---|",
    ]
    for (low, high, count, right), (*_bounds, kept, hit) in zip(open_curve, sealed_curve, strict=True):
        lines.append(f"| {low:.2f}–{high:.2f} | {kept} | {_share(kept, hit)} | {count} | {_share(count, right)} |")
    told = [("open", *sure(whole)), *([("sealed", *sealed["sure"])] if sealed else [])]
    lines.append("")
    lines += [
        f"Of the {name} papers' findings {share:.0%} are surer than {SURE}; {wrong:.1%} of those are wrong."
        for name, share, wrong in told
    ]
    return "\n".join([*lines, ""])


def _share(count: int, right: float) -> str:
    return f"{right:.1%}" if count else "–"


def _networks(networks: dict[str, Figures]) -> str:
    lines = ["## Open papers, by network", "", "| network | papers | mean F1 |", "|---|---|---|"]
    lines += [f"| {name} | {one.papers} | {one.mean:.3f} |" for name, one in networks.items()]
    return "\n".join([*lines, ""])
