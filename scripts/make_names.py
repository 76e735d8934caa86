"""Write the commonest Swedish first and last names, one a line, from the Python package Faker.

Run in an environment of its own that has Faker: `python scripts/make_names.py`.
"""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

LANGUAGE = Path(__file__).resolve().parent.parent / "src" / "lagetrunt" / "language" / "sv"


def main() -> None:
    """Write both lists and, beside them, where they come from."""
    from faker.providers.person.sv_SE import Provider

    first = {*Provider.first_names_male, *Provider.first_names_female}
    for name, entries in (("first_names", first), ("last_names", set(Provider.last_names))):
        (LANGUAGE / f"{name}.txt").write_text("\n".join(sorted(entries)) + "\n", encoding="utf-8")
    sidecar = (
        "# first_names.txt, last_names.txt\n\n"
        f"The commonest first and last names in Sweden, from the Python package Faker {version('faker')} (MIT), its\n"
        "provider sv_SE. Made by `scripts/make_names.py`.\n"
    )
    (LANGUAGE / "names.md").write_text(sidecar, encoding="utf-8")


if __name__ == "__main__":
    main()
