"""`lagetrunt read`: papers become records, without Django and without a database."""

from __future__ import annotations

import argparse
import glob
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import kept_words, ngettext
from lagetrunt.cli.terminal import Progress, complain

FORMS = frozenset(
    ".txt .text .md .markdown .docx .docm .doc .odt .rtf .pdf .html .htm .eml .msg .png .jpg .jpeg .tif .tiff".split()
)
"""Endings that are taken out of a folder; a file that is named itself is tried whatever it ends in."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("files", nargs="+", metavar="FIL", help=_("filer, mappar eller mönster som 2019-*.pdf"))
    parser.add_argument("--out", type=Path, metavar="MAPP", help=_("skriv en JSON-fil per handling i mappen"))
    parser.add_argument("--json", action="store_true", help=_("skriv JSON i stället för en läsbar sammanfattning"))
    parser.epilog = _("Slutkod 1 om någon handling inte kunde läsas; de andra läses ändå.")


def run(options: argparse.Namespace) -> int:
    """Read every paper; return 1 if any could not be read."""
    paths, missing = found_papers(options.files)
    for name in missing:
        told = _("%(name)s finns inte, eller har inga handlingar.") % {"name": name}
        complain(told, instead=_("Kontrollera namnet."))
    if options.out and not _made(options.out):
        return exits.FAILED
    records: list[dict[str, Any]] = []
    failed = len(missing)
    taken: set[str] = set()
    for path, record in _read_all(paths, progress=bool(options.out)):
        if record is None or (options.out and not _written(record, options.out / f"{_stem(path, taken)}.json")):
            failed += 1
        elif options.json:
            records.append(record)
        elif not options.out:
            _print_summary(path, record)
    if options.json:
        _print_json(records, alone=len(paths) == 1)
    if options.out:
        _print_count(len(paths) + len(missing) - failed, failed, options.out)
    return exits.FAILED if failed else exits.DONE


def found_papers(names: Iterable[str], *, forms: frozenset[str] = FORMS) -> tuple[list[Path], list[str]]:
    """Return the files that the arguments mean (folders searched, patterns spread), and the names that mean none."""
    paths: dict[Path, None] = {}
    missing = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in forms and p.is_file())
        elif path.exists():
            inside = [path]
        else:
            inside = [Path(p) for p in sorted(glob.glob(name, recursive=True)) if Path(p).is_file()]  # noqa: PTH207
        if not inside:
            missing.append(name)
        paths.update(dict.fromkeys(inside))
    return list(paths), missing


def _read_all(paths: list[Path], *, progress: bool) -> Iterator[tuple[Path, dict[str, Any] | None]]:
    """Give each path with its record, or None for one that could not be read (told on standard error)."""
    if not progress or not sys.stderr.isatty():
        yield from ((path, _record(path)) for path in paths)
        return
    with Progress(len(paths), _("Läser")) as bar:
        for path in paths:
            yield path, _record(path)
            bar.step(path.name)


def _record(path: Path) -> dict[str, Any] | None:
    # The readers of PDF and Word files take longer to import than the rest of the program.
    from lagetrunt.reading import ReadingError, read_paper
    from lagetrunt.reading.export import record

    try:
        return record(read_paper(path.read_bytes(), name=path.name))
    except ReadingError as error:
        where = _(" (sidan %(page)s)") % {"page": error.page} if error.page else ""
        where = _(" (rad %(line)s)") % {"line": error.line} if error.line and not error.page else where
        complain(f"{path}{where}: {kept_words(error.sentence)}", instead=kept_words(error.instead))
    except OSError as error:
        complain(f"{path}: {error.strerror or error}.", instead=_("Kontrollera att filen får läsas."))
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
        complain(
            _("%(path)s: fel i Laget runt (%(fault)s).") % {"path": path, "fault": fault},
            instead=_("Anmäl felet; de andra handlingarna läses ändå."),
        )
    return None


def _made(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        complain(
            _("Mappen %(folder)s kan inte skapas: %(why)s.") % {"folder": folder, "why": error.strerror},
            instead=_("Välj en annan mapp med --out."),
        )
        return False
    return True


def _stem(path: Path, taken: set[str]) -> str:
    """Return the file's name without ending, numbered if another paper of this run has it already."""
    stem, number = path.stem, 1
    while stem.casefold() in taken:
        number += 1
        stem = f"{path.stem}-{number}"
    taken.add(stem.casefold())
    return stem


def _written(record: dict[str, Any], path: Path) -> bool:
    """Write the record whole or not at all."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        complain(_("%(path)s kan inte skrivas: %(why)s.") % {"path": path, "why": error.strerror})
        return False
    return True


def _print_json(records: list[dict[str, Any]], *, alone: bool) -> None:
    """Print a list, or the record itself where one paper was asked for; nothing where that could not be read."""
    if records or not alone:
        json.dump(records[0] if alone else records, sys.stdout, ensure_ascii=False, indent=1)
        print()


def _print_count(read: int, failed: int, folder: Path) -> None:
    told = ngettext("%(n)s handling läst", "%(n)s handlingar lästa", read) % {"n": read}
    if failed:
        told += ", " + ngettext("%(n)s gick inte att läsa", "%(n)s gick inte att läsa", failed) % {"n": failed}
    print(told + _(". Uppgifterna ligger i %(folder)s.") % {"folder": folder})


def _print_summary(path: Path, record: dict[str, Any]) -> None:
    from lagetrunt.cli.summary import summary

    print(summary(path.name, record))
    print()
