"""How long the commands take to begin, and how much memory they hold then."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _table

ROUNDS = 7
COMMANDS = (
    ("bare Python", [sys.executable, "-c", "pass"]),
    ("lagetrunt --help", [sys.executable, "-m", "lagetrunt.cli", "--help"]),
    ("lagetrunt read (one text paper)", [sys.executable, "-m", "lagetrunt.cli", "read", "{paper}", "--json"]),
    ("lagetrunt check", [sys.executable, "-m", "lagetrunt.cli", "check"]),
)
PAPER = Path(__file__).resolve().parent.parent / "src/lagetrunt/cli/sample/papers"


def measure(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return the median seconds of a command, and the largest memory of a child so far, in MiB."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run(command, env=environment, capture_output=True, check=False)
        times.append(time.perf_counter() - began)
    return statistics.median(times), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Measure each command and write the table."""
    paper = str(sorted(PAPER.glob("*.txt"))[0])
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "LAGETRUNT_DATA": folder}
        bare = 0.0
        for name, command in COMMANDS:
            filled = [part.replace("{paper}", paper) for part in command]
            took, memory = measure(filled, environment)
            bare = bare or took
            rows.append([name, f"{took * 1000:.0f} ms", f"{took / bare:.1f}", f"{memory:.0f} MiB"])
    _table.write(
        "starting",
        title="Starting",
        command="make bench (bench/starting.py)",
        heads=["command", "time", "against bare Python", "largest memory so far"],
        rows=rows,
        notes=f"Medians of {ROUNDS} runs, whole processes, files already in the machine's cache.",
    )


if __name__ == "__main__":
    main()
