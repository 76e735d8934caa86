"""`lagetrunt import`: files become papers, findings and, if asked for, settled facts."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import gettext_noop, kept_words, ngettext
from lagetrunt.cli.read import FORMS, found_papers
from lagetrunt.cli.terminal import Progress, complain

if TYPE_CHECKING:
    from lagetrunt.intake.imports import Imported
    from lagetrunt.models import User

DEFAULT_ADMINISTRATOR = "admin@localhost"
_LOOKED_AT = 5
"""So many papers are read for the name of the network, in an empty database."""
_STEPS = {
    "receive": gettext_noop("Tar emot"),
    "read": gettext_noop("Läser"),
    "enter": gettext_noop("För in"),
}
_TOLD_AT_MOST = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("paths", nargs="+", metavar="SÖKVÄG", help=_("filer, mappar och zip-filer"))
    parser.add_argument("--body", metavar="NAMN", help=_("nätverket som allt hör till; annars läses det ur varje fil"))
    parser.add_argument(
        "--accept",
        choices=("none", "sure", "all"),
        default="none",
        help=_("none: allt väntar på granskning; sure: det säkra förs in; all: allt som går förs in"),
    )
    parser.add_argument("--as", dest="actor", metavar="EPOST", help=_("vem som tar in; annars administratören"))
    parser.epilog = _(
        "I en tom databas grundas först en organisation, med nätverket som handlingarna nämner. "
        "Samma fil tas in en gång. Slutkod 1 om något inte kunde läsas."
    )


def run(options: argparse.Namespace) -> int:
    """Take the files in, in the order of their dates, and say what came of it."""
    paths, missing = found_papers(options.paths, forms=FORMS | {".zip"})
    for name in missing:
        told = _("%(name)s finns inte, eller har inga handlingar.") % {"name": name}
        complain(told, instead=_("Kontrollera namnet."))
    if not paths:
        return exits.FAILED
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from lagetrunt.intake.imports import import_files
    from lagetrunt.models import Association

    files = list(_contents(paths))
    if not Association.objects.exists():
        found_for(files, administrator=options.actor or DEFAULT_ADMINISTRATOR, network=options.body or "")
    by = ground.acting(options.actor)
    body = ground.body_named(options.body, by) if options.body else None
    with Steps() as steps:
        done = import_files(files, by=by, body=body, accept=options.accept, progress=steps.tell)
    ground.weigh_tables()
    print_imported(done)
    lost = len(missing) + len(paths) - len(files) + len(done.unreadable) + len(hindered(done))
    return exits.FAILED if lost else exits.DONE


def _contents(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        try:
            yield path.name, path.read_bytes()
        except OSError as error:
            complain(f"{path}: {error.strerror or error}.", instead=_("Kontrollera att filen får läsas."))


def found_for(files: list[tuple[str, bytes]], *, administrator: str, network: str = "") -> User:
    """Found an association for files that come into an empty database, and say so; return its administrator."""
    from lagetrunt.register.associations import found_association

    founded = found_association(
        _("Min organisation"),
        administrator_email=administrator,
        network_name=network or _network_of(files) or _("Nätverket"),
    )
    print(
        _("Databasen var tom. %(name)s är grundad, med nätverket %(body)s och administratören %(user)s.")
        % {"name": founded.association, "body": founded.body, "user": founded.administrator.email}
    )
    print(_("Logga in med en engångslänk: lagetrunt link %(user)s") % {"user": founded.administrator.email})
    return founded.administrator


def _network_of(files: list[tuple[str, bytes]]) -> str:
    """Return the body that most of the first papers name, empty where none does."""
    from lagetrunt.intake.archives import ArchiveProblem, Member, is_archive, members
    from lagetrunt.intake.reader import Reader
    from lagetrunt.intake.surroundings import Surroundings, known_values
    from lagetrunt.reading.errors import ReadingError

    def papers() -> Iterator[tuple[str, bytes]]:
        for name, data in files:
            if not is_archive(data):
                yield name, data
                continue
            try:
                inside = [one for one in members(data, most_bytes=50_000_000) if isinstance(one, Member)]
            except ArchiveProblem:
                continue
            yield from ((member.name, member.data) for member in inside)

    named: Counter[str] = Counter()
    nothing_known = known_values(Surroundings((), {}, ()), None)
    with Reader() as reader:
        for _number, (name, data) in zip(range(_LOOKED_AT), papers(), strict=False):
            try:
                read = reader.read(name, data, nothing_known)
            except ReadingError:
                continue
            named.update(
                str(finding["payload"]["value"])
                for finding in read["findings"]
                if (finding["kind"], finding["field"]) == ("header", "body")
            )
    return named.most_common(1)[0][0] if named else ""


class Steps:
    """One bar for each step of an import."""

    def __init__(self) -> None:
        self._name = ""
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def tell(self, step: str, _done: int, total: int, name: str) -> None:
        """One more file has taken the step."""
        if step != self._name or self._bar is None:
            self._end()
            self._name, self._bar = step, Progress(total, _(_STEPS[step])).__enter__()
        self._bar.step(name)

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__()
            self._bar = None


def hindered(done: Imported) -> list[list[str]]:
    """Return what was not taken in, files that were here already apart."""
    return [told for told in done.batch.told if told[1] != "already-here"]


def print_imported(done: Imported) -> None:
    """Say what became of the files."""
    from lagetrunt.models import PaperState

    read = len(done.papers) - len(done.unreadable)
    print(ngettext("%(n)s handling är läst.", "%(n)s handlingar är lästa.", read) % {"n": read})
    for name, _code, sentence, *_paper in done.batch.told:
        print(f"  – {name}: {kept_words(sentence)}")
    for paper in done.unreadable:
        print(f"  – {paper.name}: {kept_words(paper.problem)}")
    if done.entered:
        facts = {"facts": done.facts, "papers": len(done.entered)}
        print(_("%(facts)s uppgifter är införda ur %(papers)s handlingar.") % facts)
    for paper, refused in done.refused:
        print(f"  – {paper.name}: {refused.sentence} {refused.instead}")
    _print_told(done.told)
    waiting = [paper for paper in done.papers if paper.state in (PaperState.REVIEW, PaperState.PART)]
    if waiting:
        told = ngettext("%(n)s handling väntar på granskning", "%(n)s handlingar väntar på granskning", len(waiting))
        print(told % {"n": len(waiting)} + _(", på webbplatsen (lagetrunt serve) under Inläsning."))
    if done.questions:
        told = ngettext(
            "%(n)s fråga om två är samma person", "%(n)s frågor om två är samma person", len(done.questions)
        )
        print(told % {"n": len(done.questions)} + _(" väntar på svar, under Personer."))


def _print_told(told: list[str]) -> None:
    for sentence in told[:_TOLD_AT_MOST]:
        print(f"  – {sentence}")
    if len(told) > _TOLD_AT_MOST:
        print("  – " + _("och %(n)s till; allt står i loggen.") % {"n": len(told) - _TOLD_AT_MOST})
