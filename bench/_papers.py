"""Made-up notes in any number: networks of real municipalities and made-up people that meet month after month."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

FIRST = (
    "Anna Bo Cecilia David Elin Fredrik Gun Hans Ida Johan Karin Lars Maria Nils Olga Per Rut Sven Tove Ulf Vera Åsa"
).split()
LAST = (
    "Almgren Bergkvist Cedervall Dahlbom Ekstedt Fagerholm Granlund Hellsten Isaksdotter Jernberg Kvarnlund Lövdahl "
    "Malmborg Nordh Oskarsdal Palmstedt Rosenlind Stålhandske Tornvall Uggleberg Vallgren Wikander Åkerhielm Östbring"
).split()
TOWNS = (
    "Alvesta Bräcke Degerfors Eksjö Flen Gagnef Habo Karlskoga Laxå Mora Nora Orsa Sala Tibro Vara Ånge Älmhult".split()
)
FIELDS = (
    "Socialchefs Skolchefs Ekonomichefs Personalchefs Miljöchefs Kultur Närings Säkerhets It Arkiv Kris Fritids "
    "Plan Bygg Trafik Energi Skogs Vatten Juridik Kost"
).split()
ENDINGS = "nätverket gruppen rådet forumet teamet".split()
POINTS = (
    ("Gemensam beredskap", "Beslut: att beredskapen prövas under ett år och därefter följs upp."),
    ("Avtal om tolkar", "{one} skickar ut utkastet till avtal före nästa möte."),
    ("Digitala inköp", "Tiden räckte inte, frågan skjuts upp till nästa gång vi ses."),
    ("Ersättare i styrgruppen", "Nätverket utser {two} till ersättare i styrgruppen för vuxenutbildning."),
    ("Kostnad för e-tjänsten", "Kostnaden blir 2,40 kronor per invånare i tre år."),
    ("Laget runt", "{town} har infört modellen. {other} diskuterar frågan och {third} är intresserade."),
    ("Rapport från länsgruppen", "Inget nytt."),
    ("Övrigt", ""),
)


@dataclass(frozen=True)
class Network:
    """One made-up network: its name and its members with their municipalities."""

    name: str
    members: tuple[tuple[str, str], ...]
    coordinator: str


def networks(count: int, *, seed: int = 7) -> list[Network]:
    """Return made-up networks; the same seed gives the same ones."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        towns = sorted(chance.sample(TOWNS, 11))
        people = [f"{first} {last}" for first in FIRST for last in LAST]
        chosen = chance.sample(people, 12)
        name = FIELDS[number % len(FIELDS)] + ENDINGS[number // len(FIELDS)]
        made.append(Network(name, tuple(zip(chosen[:11], towns, strict=True)), chosen[11]))
    return made


def notes(network: Network, number: int, *, first: date = date(2016, 1, 15)) -> tuple[date, str]:
    """Return the day and the notes of a network's meeting number so-and-so, four weeks apart."""
    chance = random.Random(f"{network.name} {number}")
    day = first + timedelta(weeks=4 * number)
    away = set(chance.sample(range(11), 2))
    there = [member for index, member in enumerate(network.members) if index not in away]
    absent = [member for index, member in enumerate(network.members) if index in away]
    names, towns = [name for name, _town in there], [town for _name, town in there]
    words = {"one": names[1], "two": names[2], "town": towns[0], "other": towns[3], "third": towns[5]}
    lines = [f"Minnesanteckningar {network.name}", "", f"Datum och tid: {day.isoformat()} kl. 9.00-12.00"]
    lines += [f"Plats: Kommunhuset i {towns[0]}", "", "Närvarande:"]
    lines += [f"{name}, {town}" + (" (ordf.)" if index == 0 else "") for index, (name, town) in enumerate(there)]
    lines += ["", "Övriga:", f"{network.coordinator}, samordnare", "", "Frånvarande:"]
    lines += [f"{name}, {town}" for name, town in absent]
    for place, (heading, said) in enumerate(chance.sample(POINTS, 6), start=1):
        lines += [
            "",
            f"{place}. {heading}",
            "Genomgång av läget sedan förra mötet och en kort dialog.",
            said.format(**words),
        ]
    lines += [
        "",
        f"Nästa möte: {(day + timedelta(weeks=4)).isoformat()}",
        "",
        "Vid tangenterna",
        network.coordinator,
        "",
    ]
    return day, "\n".join(lines)


def write(folder: Path, *, count: int, each: int) -> int:
    """Write `each` papers of each of `count` networks into a folder; return their size in bytes."""
    size = 0
    for network in networks(count):
        for number in range(each):
            day, text = notes(network, number)
            (folder / f"{day.isoformat()} {network.name}.txt").write_text(text, "utf-8")
            size += len(text.encode())
    return size
