"""How long the pages of the memory take (Hem, Kallt, Möte, Ärende, Dagordning, Sök) with ten years behind a network:
for its coordinator alone in the database and among forty networks, and for a director who sits in six of them; Hem and
Dagordning also right after somebody has written, when what is kept of the register no longer holds."""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _register
import _serving
import _table

AMONG = int(os.environ.get("BENCH_NETWORKS", "40"))
YEARS = int(os.environ.get("BENCH_YEARS", "10"))
WRITTEN = ("Hem", "Dagordning")
"""Pages that are measured right after a write too."""
ASKED = ("rådgivning", "kostnad larmmottagning", "vad beslutades om sjukresor")

Measured = dict[str, _serving.Took]
"""p50 and p95 in seconds and the number of queries, by page."""


def addresses(body: Any) -> dict[str, list[str]]:
    """Return the addresses that are measured for each page of a network."""
    from django.urls import NoReverseMatch, reverse
    from django.utils.http import urlencode

    from lagetrunt.models import Matter, MeetingState

    held = body.meetings.filter(state=MeetingState.HELD).order_by("-date").first()
    coming = body.meetings.filter(state=MeetingState.PLANNED).order_by("date").first()
    matter = Matter.objects.filter(body=body).order_by("pk").first()
    try:
        search = reverse("search")
        return {
            "Hem": [reverse("home")],
            "Möte": [reverse("meeting", kwargs={"body": body.slug, "day": (held.date, held.ordinal)})],
            "Ärenden": [reverse("matters", kwargs={"body": body.slug})],
            "Ärende": [reverse("matter", args=[matter.public_id])],
            "Kallt": [reverse("cold")],
            "Dagordning": [reverse("agenda", kwargs={"body": body.slug, "day": (coming.date, coming.ordinal)})],
            "Sök": [f"{search}?{urlencode({'q': text})}" for text in ASKED],
        }
    except NoReverseMatch as missing:
        raise SystemExit(f"A page that is to be measured has no address: {missing}") from missing


def writes(body: Any, by: Any) -> dict[str, Callable[[], object]]:
    """Return the writes after which pages are measured: somebody says how a promise went, a point is named anew."""
    from django.utils import timezone

    from lagetrunt.models import Action, ActionState, Item
    from lagetrunt.register import amend_fact, finish_action, reopen_action

    action = Action.objects.filter(meeting__body=body, state=ActionState.OPEN).latest("pk")
    item = Item.objects.filter(meeting__body=body).latest("pk")
    names = cycle((f"{item.heading} igen", item.heading))

    def promise() -> None:
        action.refresh_from_db()
        if action.state == ActionState.OPEN:
            finish_action(action, on=timezone.localdate(), by=by)
        else:
            reopen_action(action, by=by)

    return {"promise": promise, "point": lambda: amend_fact(item, heading=next(names), by=by)}


def measure(networks: int) -> dict[str, Measured]:
    """Measure every page for the coordinator of the first network, and for a director where there are enough."""
    from lagetrunt.cli import ground

    ground.prepare()
    import lagetrunt.config.wsgi  # noqa: F401  # the pages as the server has them, loaded and settled
    from lagetrunt.models import User

    admin = User.objects.get(email="admin@example.org")
    return {name: pages_of(user, body, admin) for name, (user, body) in _register.users(networks).items()}


def pages_of(user: Any, body: Any, admin: Any) -> Measured:
    """Return what each page takes for one user: as it is, and right after somebody has written."""
    client, asked = _serving.signed_in(user), addresses(body)
    found = {name: _serving.took(client, there) for name, there in asked.items()}
    for page in WRITTEN:
        for write, take in writes(body, admin).items():
            found[f"{page}, after a {write}"] = _serving.took(client, asked[page], before=take)
    return found


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
        other, director = among["coordinator"][page], among["director"][page]
        ratio = f"{other[0] / took[0]:.1f}"
        rows.append([page, *_serving.shown(*took), *_serving.shown(*other), ratio, *_serving.shown(*director)])
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    each = ["p50", "p95", "queries"]
    heads = ["page", *(f"{what} alone" for what in each), *(f"{what} among {AMONG}" for what in each), "p50 : p50"]
    _table.write(
        "memory",
        title="Pages of the memory",
        command="make bench (bench/memory.py)",
        heads=[*heads, *(f"{what} director" for what in each)],
        rows=rows,
        notes=(
            f"Processor time in the server of {_serving.ROUNDS} requests (Sök: of {len(ASKED)} searches each) on "
            f"SQLite, with {YEARS} years of {_register.MEETINGS_A_YEAR} meetings behind each network: the coordinator "
            f"of one alone in the database and among {AMONG}, and a director in {_register.SEATS} of them. "
            "After a promise: another has just said how one went; after a point: has named one anew. "
            f"Largest process: {memory:.0f} MiB."
        ),
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
