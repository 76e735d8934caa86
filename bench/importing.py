"""How long it takes to take in a thousand papers, from the files to the entered register."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _papers
import _table

NETWORKS = int(os.environ.get("BENCH_NETWORKS", "40"))
EACH = 25


def main() -> None:
    """Measure the import and write the table."""
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as papers:
        size = _papers.write(Path(papers), count=NETWORKS, each=EACH)
        count = NETWORKS * EACH
        environment = {**os.environ, "LAGETRUNT_DATA": data}
        command = [sys.executable, "-m", "lagetrunt.cli", "import", papers, "--accept", "all"]
        began = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
        took = time.perf_counter() - began
        held = (Path(data) / "lagetrunt.sqlite3").stat().st_size
        processor = resource.getrusage(resource.RUSAGE_CHILDREN)
        memory = processor.ru_maxrss / 1024
    rows = [
        ["papers", f"{count} of {NETWORKS} networks"],
        ["size of the papers", f"{size / 2**20:.1f} MiB"],
        ["time, all in", f"{took:.0f} s"],
        ["papers a second", f"{count / took:.1f}"],
        ["processor time", f"{processor.ru_utime + processor.ru_stime:.0f} s"],
        ["largest process", f"{memory:.0f} MiB"],
        ["database afterwards", f"{held / 2**20:.0f} MiB"],
    ]
    _table.write(
        "importing",
        title="Import of a thousand papers",
        command="make bench (bench/importing.py)",
        heads=["what", "measured"],
        rows=rows,
        notes="Received, read in the child process, matched, and entered with `--accept all` into an empty database.",
    )


if __name__ == "__main__":
    main()
