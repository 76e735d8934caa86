"""How well and how fast search finds: recall of hand-made queries against two peers, time over a large register, and
what keeping the index costs an import."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _papers
import _register
import _table

HERE = Path(__file__).resolve().parent


def queries(name: str) -> list[Any]:
    """Return a set of queries."""
    found: list[Any] = tomllib.loads((HERE / "queries" / f"{name}.toml").read_text("utf-8"))["query"]
    return found


QUERIES, AFTERWARDS, SPEED = queries("sample"), queries("afterwards"), queries("large")
FIRST, ROUNDS = 5, 15
NETWORKS = int(os.environ.get("BENCH_NETWORKS", "40"))
YEARS = int(os.environ.get("BENCH_YEARS", "10"))
IMPORTED = 120


def recall() -> dict[str, list[float]]:
    """Read the sample network; return for each way of searching how many answers it has, and its median seconds."""
    from lagetrunt.cli import ground
    from lagetrunt.cli.demo import sample_papers

    ground.prepare()
    ground.migrate()
    from lagetrunt.intake.imports import import_files
    from lagetrunt.register import found_association

    network = "Socialchefsnätverket Södra Älvsborg"
    founded = found_association("Sample", administrator_email="a@example.org", network_name=network)
    import_files(sample_papers(), by=founded.administrator, body=founded.body, accept="all")
    ways = {"Laget runt": own(founded.administrator), "bare FTS5": bare_fts5(), "grep": grep()}
    return {name: answered(find) for name, find in ways.items()}


Find = Callable[[str], list[tuple[str, str]]]
"""Gives the first hits of a query as kind (empty where the way knows none) and text."""


def answered(find: Find) -> list[float]:
    """Return how many queries of each set have their answer among the first hits, and the median time of one."""
    from lagetrunt.language.keys import fold

    right, times = [0, 0], []
    for at, asked in enumerate((QUERIES, AFTERWARDS)):
        for query in asked:
            began = time.process_time()
            hits = find(query["text"])[:FIRST]
            times.append(time.process_time() - began)
            wanted = fold(query["has"])
            right[at] += any(kind in ("", query["kind"]) and wanted in fold(text) for kind, text in hits)
    return [*right, sorted(times)[len(times) // 2]]


def own(user: Any) -> Find:
    """Return the product's search."""
    from lagetrunt.register.search import search
    from lagetrunt.register.search.facts import text_of, title_of

    def find(text: str) -> list[tuple[str, str]]:
        hits = search(user, text, limit=FIRST).hits
        return [(hit.kind, f"{title_of(hit.fact)}\n{text_of(hit.fact)}") for hit in hits]

    return find


def bare_fts5() -> Find:
    """Return SQLite's own full text search over the same facts as they are written, in its own order of merit."""
    from lagetrunt.models import SearchRow
    from lagetrunt.register.search.facts import Row, facts_of, text_of, title_of

    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE facts USING fts5(kind UNINDEXED, title, words)")
    rows = [Row._make(row) for row in SearchRow.objects.order_by("pk").values_list(*Row._fields)]
    facts = facts_of(row.key for row in rows)
    held = [(row.kind, facts[row.key]) for row in rows]
    database.executemany(
        "INSERT INTO facts VALUES (?, ?, ?)", [(kind, title_of(fact), text_of(fact)) for kind, fact in held]
    )

    def find(text: str) -> list[tuple[str, str]]:
        asked = " ".join(f'"{word}"' for word in text.replace('"', " ").split())
        found = database.execute("SELECT kind, title, words FROM facts(?) ORDER BY rank LIMIT ?", (asked, FIRST))
        return [(kind, f"{title}\n{words}") for kind, title, words in found]

    return find


def grep() -> Find:
    """Return what a careful person does without an index: lines of all papers that have every word, newest first."""
    from lagetrunt.models import TextVersion

    texts = TextVersion.objects.order_by("-paper__date").values_list("blocks", flat=True)
    lines = [block["text"] for blocks in texts for block in blocks]

    def find(text: str) -> list[tuple[str, str]]:
        words = text.casefold().split()
        return [("", line) for line in lines if all(word in line.casefold() for word in words)]

    return find


def speed() -> dict[str, Any]:
    """Search the large register as different people; return the times, hits and size."""
    from lagetrunt.cli import ground

    ground.prepare()
    from lagetrunt.models import Body, SearchRow, SearchWord, User
    from lagetrunt.register import invite_user
    from lagetrunt.register.search import search

    admin = User.objects.get(email="admin@example.org")
    body = Body.objects.order_by("pk").first()
    coordinator = User.objects.filter(email="siv@example.org").first() or invite_user(
        email="siv@example.org", by=admin, name="Siv", role="coordinator", body=body
    )
    found: dict[str, Any] = {"rows": SearchRow.objects.count(), "words": SearchWord.objects.count(), "times": {}}
    for name, pk in (("coordinator of one", coordinator.pk), ("reader of all", admin.pk)):
        times, slowest = [], ("", 0.0)
        for query in SPEED:
            once = []
            for _round in range(ROUNDS):
                user = User.objects.get(pk=pk)
                began = time.process_time()
                search(user, query)
                once.append(time.process_time() - began)
            times += once
            slowest = max(slowest, (query, sorted(once)[ROUNDS // 2]), key=lambda pair: pair[1])
        times.sort()
        found["times"][name] = [times[len(times) // 2], times[int(len(times) * 0.95)], slowest]
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def importing() -> float:
    """Import papers of one network; return the processor time of entering them, with or without the index."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    if os.environ.get("BENCH_INDEX") == "no":
        import lagetrunt.intake.read
        import lagetrunt.register.journal

        lagetrunt.register.journal.keep_step = lagetrunt.intake.read.keep_index = lambda *_told: None
    from lagetrunt.intake.imports import import_files
    from lagetrunt.register import found_association

    made = _papers.networks(1)[0]
    founded = found_association("Made up", administrator_email="a@example.org", network_name=made.name)
    files = [(f"{number}.txt", _papers.notes(made, number)[1].encode()) for number in range(IMPORTED)]
    began = time.process_time()
    done = import_files(files, by=founded.administrator, accept="all")
    took = time.process_time() - began
    if len(done.entered) != IMPORTED:
        raise SystemExit(f"Only {len(done.entered)} of {IMPORTED} papers were entered: {done.refused[:1]}")
    return took


def in_a_process(what: str, data: Path | str, **more: str) -> Any:
    """Measure in a process of its own, whose database lies in a folder."""
    environment = {**os.environ, "LAGETRUNT_DATA": str(data), **more}
    command = [sys.executable, __file__, what]
    answered = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(answered.stdout.splitlines()[-1])


def fresh(what: str, **more: str) -> Any:
    """Measure in a process and a database of their own."""
    with tempfile.TemporaryDirectory() as data:
        return in_a_process(what, data, **more)


def milliseconds(seconds: float) -> str:
    """Return a time as it stands in the table."""
    return f"{seconds * 1000:.1f} ms" if seconds < 0.01 else f"{seconds * 1000:.0f} ms"


def write_recall(found: dict[str, Sequence[float]]) -> None:
    """Write how many answers were found."""
    sets = (len(QUERIES), len(AFTERWARDS))
    rows = [
        [name, *(f"{right:.0f} of {count}" for right, count in zip(rights, sets, strict=True)), milliseconds(took)]
        for name, (*rights, took) in found.items()
    ]
    _table.write(
        "search",
        title="Search: what is found",
        command="make bench (bench/search.py)",
        heads=["way", f"answer among the first {FIRST}", "of queries written afterwards", "median time"],
        rows=rows,
        notes=(
            "Queries and answers made by hand from the sample papers (`bench/queries/sample.toml`), searched in the "
            "same run. Bare FTS5 holds the same facts as they are written, in its own order of merit; grep takes the "
            "lines of all papers that hold every word as written, newest first, and need not tell a decision from a "
            "point. `afterwards.toml` was written when the search was done."
        ),
    )


def write_speed(found: dict[str, Any], kept: Sequence[float]) -> None:
    """Write how long searches take over the large register, and what the index costs."""
    rows = [
        [name, milliseconds(p50), milliseconds(p95), f"{query} ({milliseconds(median)})"]
        for name, (p50, p95, (query, median)) in found["times"].items()
    ]
    without, with_index = kept
    _table.write(
        "search-speed",
        title="Search: how long it takes",
        command="make bench (bench/search.py)",
        heads=["who searches", "p50", "p95", "slowest query (its median)"],
        rows=rows,
        notes=(
            f"{len(SPEED)} queries, {ROUNDS} times each, over {NETWORKS} networks in {YEARS} years on SQLite "
            f"({found['rows']} rows, {found['words']} different words): processor time of one search with its 50 hits "
            f"and passages. Largest process: {found['memory']:.0f} MiB. Importing {IMPORTED} papers takes "
            f"{with_index:.1f} s of processor time with the index and {without:.1f} s without "
            f"({with_index / without - 1:+.0%})."
        ),
    )


def main() -> None:
    """Measure all and write the tables."""
    write_recall(fresh("recall"))
    large = in_a_process("speed", _register.fill(networks=NETWORKS, years=YEARS))
    pairs = [(fresh("importing", BENCH_INDEX="no"), fresh("importing")) for _round in range(3)]
    write_speed(large, [min(times) for times in zip(*pairs, strict=True)])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps({"recall": recall, "speed": speed, "importing": importing}[sys.argv[1]]()))
    else:
        main()
