"""`lagetrunt check`: is the installation sound, line by line."""

from __future__ import annotations

import argparse

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import ngettext


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--quiet", action="store_true", help=_("visa bara det som är fel"))
    parser.epilog = _("Slutkod 1 om något är fel. Ändrar ingenting.")


def run(options: argparse.Namespace) -> int:
    """Print a line for each check; return 1 if any found a problem."""
    from lagetrunt.cli import ground

    ground.prepare()
    from lagetrunt.cli.checks import findings

    problems = 0
    for line in findings():
        problems += line.is_problem
        if line.is_problem or not options.quiet:
            word = _("FEL") if line.is_problem else _("OK") if line.is_done else "–"
            print(f"{word:<4} {line.what}: {line.told}")
            if line.instead:
                print(f"     {line.instead}")
    if problems:
        print(ngettext("%(n)s fel.", "%(n)s fel.", problems) % {"n": problems})
        return exits.FAILED
    print(_("Allt är i ordning."))
    return exits.DONE
