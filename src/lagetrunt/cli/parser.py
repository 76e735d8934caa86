"""Arguments, with help and complaints in the user's language."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import language

_SWEDISH = {
    "usage: ": "Användning: ",
    "options": "Val",
    "positional arguments": "Argument",
    "show this help message and exit": "visa den här hjälpen",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "det här saknas: %s",
    "unrecognized arguments: %s": "det här känns inte igen: %s",
    "expected one argument": "ett värde saknas",
    "expected at least one argument": "minst ett värde saknas",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r går inte att välja (välj bland %(choices)s)",
    "invalid %(type)s value: %(value)r": "%(value)r går inte att förstå här",
    "not allowed with argument %s": "går inte ihop med %s",
    "ignored explicit argument %r": "%r hör inte hit",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan betyda %(matches)s",
}


def _in_swedish(sentence: str) -> str:
    return _SWEDISH.get(sentence, sentence) if language() == "sv" else sentence


# argparse offers no other way to its own sentences than the name that it looks them up by.
argparse._ = _in_swedish  # type: ignore[attr-defined]


class Parser(argparse.ArgumentParser):
    """A parser of one command; what it cannot understand ends the program with exit code 2."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **kwargs)

    def error(self, message: str) -> NoReturn:
        """Say what cannot be understood and where the help is."""
        sys.stderr.write(f"{self.prog}: {message}\n")
        sys.stderr.write(_("Hjälp finns med: %(command)s --help") % {"command": self.prog} + "\n")
        sys.exit(exits.USAGE)


def whole_number(least: int, most: int) -> Any:
    """Return a reader of whole numbers within [least, most]."""

    def read(raw: str) -> int:
        if not raw.isdigit() or not least <= int(raw) <= most:
            raise argparse.ArgumentTypeError(
                _("%(raw)r är inget heltal från %(least)s till %(most)s") % {"raw": raw, "least": least, "most": most}
            )
        return int(raw)

    return read
