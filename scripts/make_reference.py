"""Write docs/reference/ from the code: commands, settings, states, refusals. With --check, write nothing.

Nothing is listed by hand: what the code has is found in the code, so that the pages cannot fall behind it.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import itertools
import os
import pkgutil
import sys
import tempfile
import typing
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "lagetrunt"
PAGES = ROOT / "docs" / "reference"
MADE = "<!-- Made by scripts/make_reference.py (make reference). Changes belong in the code. -->\n\n"


def main() -> int:
    """Write the pages, or with --check give 1 and name those that differ."""
    parser = argparse.ArgumentParser(description="Write docs/reference/ from the code.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a page is out of date")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as data:
        _start_django(Path(data))
        pages = {name: MADE + make() for name, make in MAKERS.items()}
    stale = [name for name, text in pages.items() if _kept(PAGES / name) != text]
    if not check:
        PAGES.mkdir(parents=True, exist_ok=True)
        for name, text in pages.items():
            (PAGES / name).write_text(text, "utf-8")
    elif stale:
        print(f"Out of date in docs/reference: {', '.join(stale)}. Run `make reference`.")
    return 1 if check and stale else 0


def _kept(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _start_django(data: Path) -> None:
    for name in [name for name in os.environ if name.startswith("LAGETRUNT_")]:
        del os.environ[name]
    os.environ |= {"LAGETRUNT_DATA": str(data), "LAGETRUNT_LANGUAGE": "en"}
    os.environ["DJANGO_SETTINGS_MODULE"] = "lagetrunt.config.settings"
    importlib.import_module("django").setup()


def _modules(room: str = "") -> Iterator[Path]:
    folder = PACKAGE / room
    return (path for path in sorted(folder.rglob("*.py")) if "migrations" not in path.parts)


def _calls(path: Path, name: str) -> Iterator[ast.Call]:
    """Give every call of a function of that name, or of a function of a module of that name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            if isinstance(called, ast.Name) and called.id == name:
                yield node


def _text(node: ast.AST | None) -> str:
    """Give the first text inside an expression: the sentence in `_("…") % {…}`."""
    texts = (
        [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)] if node else []
    )
    return next((text for text in texts if any(map(str.isalpha, text))), "")


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"


def _table(*heads: str) -> str:
    return _row(*heads) + _row(*("---" for _ in heads))


def settings_page() -> str:
    """Give the page of settings: name, kind, default and purpose of each."""
    kinds = {
        "text": "text", "yes_no": "yes or no", "whole": "whole number", "words": "list, parted by commas",
        "one_of": "one of", "folder": "folder", "database": "address", "mail": "address", "secret": "secret",
    }  # fmt: skip
    rows = []
    for call in _calls(PACKAGE / "config" / "settings.py", "readers"):
        reader = typing.cast(ast.Attribute, call.func).attr
        given = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        named = [keyword.value for keyword in call.keywords if keyword.arg == "default"]
        default = next((_default(node) for node in [*named, *call.args[2:3]]), "")
        kind = kinds[reader]
        if reader == "whole":
            kind += f", {given['least']} to {given['most']}"
        if reader == "one_of":
            kind += " " + ", ".join(ast.literal_eval(call.args[3]))
        rows.append(_row(f"`{_text(call.args[0])}`", kind, f"`{default}`" if default else "", _text(call.args[1])))
    return (
        "# Settings\n\nRead once, at the start, from the environment. "
        "A value that cannot be understood stops the start with the name of the setting.\n\n"
        + _table("setting", "kind", "default", "what it is for")
        + "".join(sorted(rows))
    )


def _default(node: ast.expr) -> str:
    """Give a default as one would write it in the environment."""
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return f"{_text(node)} in the data folder"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def commands_page() -> str:
    """Give the page of commands, each with its arguments, then the exit codes."""
    page = "# Commands\n\nThey speak English where `LAGETRUNT_LANGUAGE` is `en`, and Swedish else.\n"
    for command in importlib.import_module("lagetrunt.cli.commands").COMMANDS:
        parser = command.parser()
        page += f"\n## lagetrunt {command.name}\n\n{parser.description}\n\n"
        shown = [action for action in parser._actions if action.help and action.help != argparse.SUPPRESS]
        rows = [_row(_argument(action), action.help or "") for action in shown if action.dest != "help"]
        page += _table("argument", "what it is") + "".join(rows) if rows else ""
        page += f"\n{parser.epilog}\n" if parser.epilog else ""
    exits = vars(importlib.import_module("lagetrunt.cli.exits"))
    notes = _notes(PACKAGE / "cli" / "exits.py")
    page += "\n## Exit codes\n\n" + _table("code", "name", "when")
    return page + "".join(_row(str(exits[name]), name.lower(), notes[name]) for name in exits if name.isupper())


def _argument(action: argparse.Action) -> str:
    """Give an argument as one writes it."""
    value = str(action.metavar or "/".join(map(str, action.choices or [])) or action.dest.upper())
    taken = "" if action.nargs == 0 else f" {value}" + (" …" if action.nargs in ("*", "+") else "")
    return f"`{', '.join(action.option_strings)}{taken}`" if action.option_strings else f"`{taken.strip()}`"


def _notes(path: Path) -> dict[str, str]:
    """Give the text that stands under each value of a module."""
    body = ast.parse(path.read_text("utf-8")).body
    return {
        ast.unparse(value.targets[0]): _text(note) if isinstance(note, ast.Expr) else ""
        for value, note in itertools.pairwise([*body, ast.Pass()])
        if isinstance(value, ast.Assign)
    }


def states_page() -> str:
    """Give the page of states and other fixed choices: code, Swedish word, English word."""
    from django.db.models import TextChoices
    from django.utils.translation import override

    for module in pkgutil.walk_packages([str(PACKAGE / "models")], "lagetrunt.models."):
        importlib.import_module(module.name)
    page = "# States and choices\n\nWhat a column may hold and where it may move. The code is what is kept.\n"
    kinds = {kind for kind in _below(TextChoices) if kind.__module__.startswith("lagetrunt.")}
    for kind in sorted(kinds, key=lambda kind: kind.__name__):
        page += f"\n## {kind.__name__}\n\n{inspect.cleandoc(kind.__doc__ or '')}\n\n" + _table(
            "code", "svenska", "English"
        )
        for member in kind:
            with override("sv"):
                swedish = str(member.label)
            with override("en"):
                page += _row(f"`{member.value}`" if member.value else "(empty)", swedish, str(member.label))
    return page


def _below(kind: type) -> Iterator[typing.Any]:
    inner: type
    for inner in kind.__subclasses__():
        yield inner
        yield from _below(inner)


def refusals_page() -> str:
    """Give the page of refusals: code, sentence, what to do instead and the rooms that say it; then those of files."""
    said: dict[str, tuple[str, str, set[str]]] = {}
    for path in _modules():
        for code, sentence, instead in _refusals(path):
            old = said.get(code, (sentence, instead, set()))
            said[code] = (old[0] or sentence, old[1] or instead, {*old[2], path.relative_to(PACKAGE).parts[0]})
    page = "# Refusals\n\nWhen a rule says no. The code is stable; the sentence may be bettered.\n\n"
    page += _table("code", "sentence", "what to do instead", "said by")
    for code, (sentence, instead, rooms) in sorted(said.items()):
        page += _row(f"`{code}`", sentence, instead, ", ".join(sorted(rooms)))
    return page + _unread_files()


def _refusals(path: Path) -> Iterator[tuple[str, str, str]]:
    """Give code, sentence and way out of each refusal of a module.

    A code stands as text in the call, in the variable that the call names, or beside its sentence in a table of that
    module: `("code", _("Sentence."))`.
    """
    for call in _calls(path, "Refused"):
        instead = next((_text(keyword.value) for keyword in call.keywords if keyword.arg == "instead"), "")
        codes = _codes(call.args[0]) or [code for value in _assigned(path, call.args[0]) for code in _codes(value)]
        told = [(code, _text(call.args[1]), instead) for code in codes]
        for node in [] if told else ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Tuple) and [type(part) for part in node.elts] == [ast.Constant, ast.Call]:
                told.append((_text(node.elts[0]), _text(node.elts[1]), instead))
        if not told:
            raise SystemExit(f"{path.relative_to(ROOT)}:{call.lineno}: no code of a refusal can be found here")
        yield from told


def _codes(node: ast.expr) -> list[str]:
    """Give the texts that an expression may come to: one, or the two of a choice."""
    if isinstance(node, ast.IfExp):
        return _codes(node.body) + _codes(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _assigned(path: Path, name: ast.expr) -> list[ast.expr]:
    """Give what a module assigns to a variable of that name."""
    assignments = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Assign)]
    return [node.value for node in assignments if ast.unparse(node.targets[0]) == ast.unparse(name)]


def _unread_files() -> str:
    codes = typing.get_args(importlib.import_module("lagetrunt.reading.errors").ReadingCode)
    page = "\n## Files that cannot be read\n\nOf `ReadingError`. "
    page += "A file that is read in part is no error but a list of doubts.\n\n"
    return page + "".join(f"- `{code}`\n" for code in codes)


MAKERS: dict[str, Callable[[], str]] = {
    "commands.md": commands_page,
    "settings.md": settings_page,
    "states.md": states_page,
    "refusals.md": refusals_page,
}

if __name__ == "__main__":
    sys.exit(main())
