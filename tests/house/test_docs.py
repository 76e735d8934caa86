"""What the pages name is there: files, commands of the program, and commands of make."""

from __future__ import annotations

import re
from pathlib import Path

from lagetrunt.cli.commands import COMMANDS
from tests.house import ground


def _pages() -> list[Path]:
    return [path for path in ground.files() if path.suffix == ".md" and not ground.is_vendored(path)]


def test_links_lead_somewhere() -> None:
    """Every link and picture of a page that points into the repository finds its file."""
    dead = {
        f"{ground.place(page)} -> {target}"
        for page in _pages()
        for target in re.findall(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    }
    assert not dead, "\n".join(sorted(dead))


def test_every_heading_that_is_linked_to_is_there() -> None:
    """A link to a part of a page finds its heading."""
    dead = set()
    for page in _pages():
        for target, part in re.findall(r"\]\(([^)\s#]*)#([^)\s]+)\)", page.read_text("utf-8")):
            aimed = (page.parent / target) if target else page
            if "://" not in target and aimed.suffix == ".md" and aimed.exists():
                headings = re.findall(r"^#+ (.+)$", aimed.read_text("utf-8"), re.MULTILINE)
                if part not in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}:
                    dead.add(f"{ground.place(page)} -> {target}#{part}")
    assert not dead, "\n".join(sorted(dead))


def test_commands_that_the_pages_name_exist() -> None:
    """`lagetrunt NAME` in code on a page, in the Makefile and in scripts is a command of the program."""
    known = {command.name for command in COMMANDS}
    scripts = [ground.ROOT / "Makefile", *(path for path in ground.files() if path.suffix == ".sh")]
    found = {
        f"{ground.place(path)}: {name}"
        for path in [*_pages(), *scripts]
        for name in re.findall(r"(?:^|`|bin/|^\s+)lagetrunt ([a-z]+)\b(?![:,])", path.read_text("utf-8"), re.MULTILINE)
        if name not in known
    }
    assert not found, "\n".join(sorted(found))


def test_targets_of_make_that_the_pages_name_exist() -> None:
    """`make NAME` in code on a page is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ground.ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    found = {
        f"{ground.place(page)}: {name}"
        for page in _pages()
        for name in re.findall(r"(?:^|`|&& )make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)
        if name not in targets
    }
    assert not found, "\n".join(sorted(found))


def test_modules_that_the_build_pages_name_exist() -> None:
    """`room/module.py` and `room/folder/` in code on a page is there."""
    pages = [page for page in _pages() if page.is_relative_to(ground.ROOT / "docs" / "build")]
    dead = {
        f"{ground.place(page)}: {name}"
        for page in pages
        for name in re.findall(r"`([a-z_]+/[a-z_/]*(?:\.(?:py|toml|sh))?)`", page.read_text("utf-8"))
        if not (ground.PACKAGE / name).exists() and not (ground.ROOT / name).exists() and not _is_of_tests(name)
    }
    assert not dead, "\n".join(sorted(dead))


def test_functions_that_the_tour_names_exist() -> None:
    """Every `verb_noun` of the tour is a function or class of the product."""
    named = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", (ground.ROOT / "docs" / "build" / "tour.md").read_text("utf-8")))
    defined = {function.name for path in ground.python_files("src") for function in ground.functions(path)}
    assert len(named) > 10
    assert named - defined == set()


def _is_of_tests(name: str) -> bool:
    return (ground.ROOT / "tests" / name).exists()
