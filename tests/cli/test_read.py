"""`lagetrunt read`: without a database, without Django."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from lagetrunt.cli import exits
from tests.cli.running import Run, environment, program


def test_read_prints_a_summary(run: Run, minutes: Path) -> None:
    ran = run("read", minutes / "2026-02-06.txt")
    assert ran.code == exits.DONE
    assert "2026-02-06.txt" in ran.out
    assert "2026-02-06, 09:00–12:00" in ran.out
    assert "Anna Berglund (Klippan)" in ran.out
    assert "starta en gemensam vikariepool" in ran.out
    assert "[Bertil Sandmark, senast 2026-03-03]" in ran.out


def test_read_writes_one_record_a_paper(run: Run, minutes: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    ran = run("read", minutes, "--out", out)
    assert ran.code == exits.DONE
    assert sorted(path.name for path in out.iterdir()) == ["2026-02-06.json", "2026-02-07.json"]
    record = json.loads((out / "2026-02-06.json").read_text("utf-8"))
    assert record["date"] == "2026-02-06"
    assert {"body", "attendance", "items", "decisions", "actions", "postponed", "mentions", "vacancies"} <= set(record)
    assert "2 handlingar lästa" in ran.out


def test_read_keeps_papers_of_one_name_apart(run: Run, minutes: Path, tmp_path: Path) -> None:
    (minutes / "2026-02-06.md").write_text("# Anteckningar\n\nEtt annat papper.\n", "utf-8")
    (minutes / "2026-02-06-2.txt").write_text("Ett tredje papper.\n", "utf-8")
    out = tmp_path / "out"
    assert run("read", minutes, "--out", out).code == exits.DONE
    sources = {json.loads(path.read_text("utf-8"))["source"] for path in out.iterdir()}
    assert sources == {"2026-02-06.txt", "2026-02-06.md", "2026-02-06-2.txt", "2026-02-07.txt"}


def test_read_prints_json_as_one_object_or_a_list(run: Run, minutes: Path) -> None:
    assert json.loads(run("read", minutes / "2026-02-06.txt", "--json").out)["start"] == "09:00"
    assert [record["date"] for record in json.loads(run("read", minutes, "--json").out)] == ["2026-02-06", "2026-02-13"]


def test_read_spreads_patterns_itself(run: Run, minutes: Path) -> None:
    assert len(json.loads(run("read", f"{minutes}/2026-*.txt", "--json").out)) == 2


def test_read_tells_a_paper_that_cannot_be_read_and_goes_on(run: Run, minutes: Path) -> None:
    (minutes / "2026-01-01.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (minutes / "tom.txt").write_bytes(b"")
    ran = run("read", minutes, "--json")
    assert ran.code == exits.FAILED
    assert "2026-01-01.pdf: " in ran.told
    assert "tom.txt: Filen är tom." in ran.told
    assert len(json.loads(ran.out)) == 2


def test_read_tells_names_that_mean_nothing(run: Run, minutes: Path) -> None:
    ran = run("read", minutes / "borta.txt", minutes / "2026-02-06.txt")
    assert ran.code == exits.FAILED
    assert "borta.txt finns inte" in ran.told
    assert "Anna Berglund" in ran.out


def test_read_refuses_a_place_where_nothing_can_be_written(run: Run, minutes: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file, no folder")
    ran = run("read", minutes, "--out", tmp_path / "file" / "out")
    assert ran.code == exits.FAILED
    assert "kan inte skapas" in ran.told


def test_read_needs_neither_django_nor_a_data_folder(minutes: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from lagetrunt.cli import main; code = main(sys.argv[1:]); print('django' in sys.modules, code)"
    )
    data = tmp_path / "data"
    ended = subprocess.run(
        [sys.executable, "-c", script, "read", str(minutes / "2026-02-06.txt")],
        env=environment(data, LAGETRUNT_DATABASE="nonsense"),
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert ended.stdout.splitlines()[-1] == "False 0"
    assert not data.exists()
    assert not (tmp_path / "data").exists()


def test_read_help_loads_none_of_the_readers() -> None:
    script = (
        "import sys; from lagetrunt.cli import main; main(['read', '--help']); "
        "print([name for name in ('django', 'pypdfium2', 'docx', 'lxml', 'lagetrunt.reading') if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"


def test_read_works_as_a_program(minutes: Path, tmp_path: Path) -> None:
    ran = program("read", minutes, "--out", tmp_path / "out", data=tmp_path / "data")
    assert (ran.code, ran.told) == (exits.DONE, "")
