"""How long the pages of the memory take (Hem, Möte, Ärende, Dagordning, Sök) with ten years behind a network: for its
coordinator alone in the database and among forty networks, and for a director who sits in six of them."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _register
import _table

AMONG = int(os.environ.get("BENCH_NETWORKS", "40"))
YEARS = int(os.environ.get("BENCH_YEARS", "10"))
SEATS = 6
ROUNDS = 25
ASKED = ("rådgivning", "kostnad larmmottagning", "vad beslutades om sjukresor")

Measured = dict[str, list[float]]
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
            "Dagordning": [reverse("agenda", kwargs={"body": body.slug, "day": (coming.date, coming.ordinal)})],
            "Sök": [f"{search}?{urlencode({'q': text})}" for text in ASKED],
        }
    except NoReverseMatch as missing:
        raise SystemExit(f"A page that is to be measured has no address: {missing}") from missing


def measure(networks: int) -> dict[str, Measured]:
    """Measure every page for the coordinator of the first network, and for a director where there are enough."""
    from lagetrunt.cli import ground

    ground.prepare()
    from django.conf import settings

    import lagetrunt.config.wsgi  # noqa: F401  # the pages as the server has them, loaded and settled
    from lagetrunt.models import Body, User
    from lagetrunt.register import grant_role, invite_user

    settings.ALLOWED_HOSTS = ["testserver"]
    admin = User.objects.get(email="admin@example.org")
    bodies = list(Body.objects.order_by("pk")[:SEATS])
    found = {}
    for name, role, own in (("coordinator", "coordinator", bodies[:1]), ("director", "member", bodies)):
        if len(own) > networks:
            continue
        user = User.objects.filter(email=f"{name}@example.org").first()
        if user is None:
            user = invite_user(email=f"{name}@example.org", by=admin, name=name.title(), role=role, body=own[0])
            for body in own[1:]:
                grant_role(user, role=role, body=body, by=admin)
        found[name] = pages_of(user, own[0])
    return found


def pages_of(user: Any, body: Any) -> Measured:
    """Return what each page takes for one user."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client

    client = Client()
    client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
    found: Measured = {}
    for name, asked in addresses(body).items():
        for address in asked:
            answer = client.get(address)
            if answer.status_code != 200:
                raise SystemExit(f"{name}, {address}: {answer.status_code} {answer.headers.get('Location', '')}")
        queries: list[str] = []
        with connection.execute_wrapper(counting(queries)):
            client.get(asked[0])
        times = sorted(timed(lambda address=address: client.get(address)) for address in asked for _ in range(ROUNDS))
        found[name] = [times[len(times) // 2], times[int(len(times) * 0.95)], len(queries)]
    return found


def counting(queries: list[str]) -> Callable[..., Any]:
    """Return a wrapper of queries that keeps each in `queries`."""

    def count(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        queries.append(sql)
        return execute(sql, *rest)

    return count


def timed(run: Callable[[], object]) -> float:
    """Return the processor time of one call: what the page costs, whatever else the machine does."""
    began = time.process_time()
    run()
    return time.process_time() - began


def in_a_process(networks: int) -> dict[str, Measured]:
    """Measure in a process of its own over a register of so many networks."""
    data = _register.fill(networks=networks, years=YEARS)
    environment = {**os.environ, "LAGETRUNT_DATA": str(data)}
    command = [sys.executable, __file__, str(networks)]
    answered = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: dict[str, Measured] = json.loads(answered.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure alone and among others, and write the table."""
    alone, among = in_a_process(1)["coordinator"], in_a_process(AMONG)
    rows = []
    for page, (p50, p95, queries) in alone.items():
        row: list[str] = [page, *_shown(p50, p95, queries), *_shown(*among["coordinator"][page])]
        rows.append([*row, f"{among['coordinator'][page][0] / p50:.1f}", *_shown(*among["director"][page])])
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
            f"Processor time in the server of {ROUNDS} requests (Sök: of {len(ASKED)} searches each) on SQLite, with "
            f"{YEARS} years of {_register.MEETINGS_A_YEAR} meetings behind each network: the coordinator of one "
            f"alone in the database and among {AMONG}, and a director in {SEATS} of them. "
            f"Largest process: {memory:.0f} MiB."
        ),
    )


def _shown(p50: float, p95: float, queries: float) -> list[str]:
    return [f"{p50 * 1000:.0f} ms", f"{p95 * 1000:.0f} ms", f"{queries:.0f}"]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
