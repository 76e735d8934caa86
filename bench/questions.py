"""How long the questions and the pages of a person and a municipality take with ten years behind a network: for its
coordinator alone in the database and among forty networks, for a director in six of them, and for who reads all."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _register
import _serving
import _table
from memory import AMONG, YEARS

ASKED = ("larmmottagning", "kostnad", "sjukresor")
Measured = dict[str, _serving.Took]
"""p50 and p95 in seconds and the number of queries, by page."""


def addresses(body: Any) -> dict[str, list[str]]:
    """Return the addresses that are measured for each page, about a network and those who sit in it."""
    from django.urls import reverse
    from django.utils.http import urlencode

    from lagetrunt.models import Organisation, Person

    person = Person.objects.filter(mandates__seat__body=body).order_by("pk").first()
    ours = Organisation.objects.filter(seats__body=body).order_by("pk").first()
    year_ago = body.meetings.order_by("-date").values_list("date", flat=True)[_register.MEETINGS_A_YEAR]
    decided, seats, promised = (reverse(f"asked_{name}") for name in ("decided", "seats", "promised"))
    return {
        "Vad har beslutats?": [f"{decided}?{urlencode({'om': text})}" for text in ASKED],
        "Vem satt var?": [f"{seats}?{urlencode({'dag': year_ago})}", seats],
        "Vad har de lovat?": [f"{promised}?{urlencode({'kommun': ours.public_id, 'laget': 'alla'})}", promised],
        "Sök, tom": [reverse("search")],
        "Person": [reverse("person", args=[person.public_id])],
        "Kommun": [reverse("organisation", args=[ours.public_id])],
    }


def measure(networks: int) -> dict[str, Measured]:
    """Measure every page for the coordinator of the first network, a director where there are enough, and the admin."""
    from lagetrunt.cli import ground

    ground.prepare()
    import lagetrunt.config.wsgi  # noqa: F401  # the pages as the server has them, loaded and settled
    from lagetrunt.models import User

    users = _register.users(networks)
    _coordinator, body = users["coordinator"]
    users["administrator"] = (User.objects.get(email="admin@example.org"), body)
    return {name: pages_of(user, body) for name, (user, _) in users.items()}


def pages_of(user: Any, body: Any) -> Measured:
    """Return what each page takes for one user."""
    client = _serving.signed_in(user)
    return {name: _serving.took(client, asked) for name, asked in addresses(body).items()}


def in_a_process(networks: int) -> dict[str, Measured]:
    """Measure in a process of its own over a register of so many networks."""
    data = _register.fill(networks=networks, years=YEARS)
    found: dict[str, Measured] = _serving.in_a_process(__file__, networks, data=data)
    return found


def main() -> None:
    """Measure alone and among others, and write the table."""
    alone, among = in_a_process(1)["coordinator"], in_a_process(AMONG)
    rows = []
    for page, took in alone.items():
        other, director, admin = (among[name][page] for name in ("coordinator", "director", "administrator"))
        ratio = f"{other[0] / took[0]:.1f}"
        whole = [*_serving.shown(*took), *_serving.shown(*other), ratio, *_serving.shown(*director)]
        rows.append([page, *whole, *_serving.shown(*admin)])
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    each = ["p50", "p95", "queries"]
    heads = ["page", *(f"{what} alone" for what in each), *(f"{what} among {AMONG}" for what in each), "p50 : p50"]
    _table.write(
        "questions",
        title="Questions, people and municipalities",
        command="make bench (bench/questions.py)",
        heads=[*heads, *(f"{what} {who}" for who in ("director", "all") for what in each)],
        rows=rows,
        notes=(
            f"Processor time in the server of {_serving.ROUNDS} requests of each address on SQLite, with {YEARS} years "
            f"of {_register.MEETINGS_A_YEAR} meetings behind each network: the coordinator of one alone in the base "
            f"and among {AMONG}, a director in {_register.SEATS} of them, and who reads all. "
            f"Largest process: {memory:.0f} MiB."
        ),
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
