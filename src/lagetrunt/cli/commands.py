"""All commands, and the entrance that picks one of them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

from lagetrunt import __version__
from lagetrunt.cli import exits
from lagetrunt.cli.parser import Parser
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import gettext_noop


@dataclass(frozen=True)
class Command:
    """A command: its name, its module in this room and what it does in a sentence (Swedish, translated when shown)."""

    name: str
    module: str
    sentence: str

    def load(self) -> ModuleType:
        """Import the command's module."""
        return import_module(f"lagetrunt.cli.{self.module}")

    def parser(self) -> Parser:
        """Return the parser of its arguments."""
        parser = Parser(prog=f"lagetrunt {self.name}", description=_(self.sentence))
        self.load().add_arguments(parser)
        return parser


COMMANDS: tuple[Command, ...] = (
    Command("read", "read", gettext_noop("Läs anteckningar och visa vad som står i dem, utan databas.")),
    Command("import", "take_in", gettext_noop("Ta in filer, mappar och zip-filer i registret.")),
    Command("init", "init", gettext_noop("Grunda organisationen i en tom databas.")),
    Command("agenda", "agenda", gettext_noop("Skriv ut utkastet till nästa dagordning, med skälen.")),
    Command("serve", "serve", gettext_noop("Starta webbplatsen och det som arbetar i bakgrunden.")),
    Command("worker", "worker", gettext_noop("Gör väntande arbete, för större installationer.")),
    Command("link", "link", gettext_noop("Gör en engångslänk att logga in med.")),
    Command("grant", "grant", gettext_noop("Ge någon en behörighet.")),
    Command("demo", "demo", gettext_noop("Visa allt med ett påhittat nätverk.")),
    Command("backup", "backup", gettext_noop("Spara allt i en fil.")),
    Command("restore", "restore", gettext_noop("Återställ allt ur en fil.")),
    Command("accuracy", "accuracy", gettext_noop("Visa hur rätt de egna handlingarna blev lästa.")),
    Command("index", "index", gettext_noop("Gör om det som sökningen letar i.")),
    Command("check", "check", gettext_noop("Kontrollera installationen.")),
)


def build_parser() -> Parser:
    """Return one parser with all commands under it, for the reference page."""
    parser = Parser(prog="lagetrunt", description=_("Laget runt – nätverkets minne"))
    below = parser.add_subparsers()
    for command in COMMANDS:
        one = below.add_parser(command.name, description=_(command.sentence))
        command.load().add_arguments(one)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; return its exit code (`exits`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0] in {"-h", "--help", "help"}:
        print(overview())
        return exits.DONE if given else exits.USAGE
    if given[0] in {"-V", "--version"}:
        print(f"Laget runt {__version__}")
        return exits.DONE
    command = next((command for command in COMMANDS if command.name == given[0]), None)
    if command is None:
        print(_unknown(given[0]), file=sys.stderr)
        return exits.USAGE
    try:
        options = command.parser().parse_args(given[1:])
    except SystemExit as ended:
        return int(ended.code or 0)
    return _run(command, options)


def _run(command: Command, options: object) -> int:
    try:
        return int(command.load().run(options))
    except KeyboardInterrupt:
        print(_("Avbrutet."), file=sys.stderr)
        return exits.STOPPED
    except BrokenPipeError:
        sys.stderr.close()
        return exits.FAILED
    except Exception as error:
        if "django" not in sys.modules:
            raise
        code = import_module("lagetrunt.cli.ground").tell(error)
        if code is None:
            raise
        return int(code)


def overview() -> str:
    """Return the list of commands with what each does and what the exit codes mean."""
    lines = [
        _("Laget runt %(version)s – nätverkets minne") % {"version": __version__},
        "",
        _("Användning: lagetrunt KOMMANDO [VAL …]"),
        "",
        *(f"  {command.name:<9} {_(command.sentence)}" for command in COMMANDS),
        "",
        _("Mer om ett kommando: lagetrunt KOMMANDO --help"),
        _(
            "Slutkoder: 0 klart, 1 något gick inte, 2 argumenten går inte att förstå, 3 en regel säger nej, "
            "4 en inställning eller databasen är fel."
        ),
    ]
    return "\n".join(lines)


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, [command.name for command in COMMANDS], n=1)
    meant = " " + _("Menade du '%(name)s'?") % {"name": near[0]} if near else ""
    told = _("Kommandot '%(name)s' finns inte.") % {"name": name}
    return f"lagetrunt: {told}{meant} " + _("Alla kommandon visas med: lagetrunt --help")
