"""How long the pages of a network with a hundred meetings take, alone in its database and among ten such networks."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _papers
import _table

MEETINGS = int(os.environ.get("BENCH_MEETINGS", "100"))
AMONG = int(os.environ.get("BENCH_AMONG", "10"))
ROUNDS = 25


def addresses(body: Any) -> dict[str, str]:
    """Return the pages that are measured, by their names on the screen, for the network `body`."""
    from lagetrunt.models import Decision, Organisation, Paper, Person

    meeting = body.meetings.order_by("-date").first()
    person = Person.objects.filter(mandates__seat__body=body).first()
    organisation = Organisation.objects.filter(seats__body=body).first()
    paper = Paper.objects.filter(body=body).order_by("-date").first()
    decision = Decision.objects.filter(meeting__body=body).order_by("-id").first()
    own = f"/n/{body.slug}"
    return {
        "Hem": "/",
        "Möten": f"{own}/moten/",
        "Möte": f"{own}/moten/{meeting.date.isoformat()}/",
        "Nätverk": f"{own}/",
        "Alla nätverk": "/natverk/",
        "Personer": "/personer/",
        "Person": f"/personer/{person.public_id}/",
        "Kommuner": "/kommuner/",
        "Kommun": f"/kommuner/{organisation.public_id}/",
        "Lista över beslut": f"{own}/beslut/",
        "Beslut": f"/beslut/{decision.public_id}/",
        "Åtaganden": f"{own}/ataganden/",
        "Handlingar": "/handlingar/",
        "Handling": f"/handlingar/{paper.public_id}/",
        "Granska": f"/handlingar/{paper.public_id}/granska/",
        "Logg": "/logg/",
    }


def measure(networks: int) -> dict[str, list[float]]:
    """Import so many networks into a new database; return each page's p50 and p95 in seconds, and its queries."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from django.conf import settings
    from django.db import connection
    from django.test import Client

    from lagetrunt.intake.imports import import_files
    from lagetrunt.models import Body
    from lagetrunt.register import found_association, invite_user

    settings.ALLOWED_HOSTS = ["testserver"]
    made = _papers.networks(networks)
    admin = found_association(
        "Made up", administrator_email="admin@example.org", network_name=made[0].name
    ).administrator
    files = [
        (f"{network.name} {number}.txt", _papers.notes(network, number)[1].encode())
        for network in made
        for number in range(MEETINGS)
    ]
    import_files(files, by=admin, accept="all")
    body = Body.objects.get(name=made[0].name)
    client = Client()
    user = invite_user(email="siv@example.org", by=admin, name="Siv", role="coordinator", body=body)
    client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
    found = {}
    for name, address in addresses(body).items():
        answer = client.get(address)
        if answer.status_code != 200:
            raise SystemExit(f"{name}, {address}: {answer.status_code} {answer.headers.get('Location', '')}")
        asked: list[str] = []
        with connection.execute_wrapper(counting(asked)):
            client.get(address)
        times = sorted(timed(lambda address=address: client.get(address)) for _ in range(ROUNDS))
        found[name] = [times[ROUNDS // 2], times[int(ROUNDS * 0.95)], len(asked)]
    return found


def counting(asked: list[str]) -> Callable[..., Any]:
    """Return a wrapper of queries that keeps each in `asked`."""

    def count(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        asked.append(sql)
        return execute(sql, *rest)

    return count


def timed(run: Callable[[], object]) -> float:
    """Return the processor time of one call: what the page costs, whatever else the machine does."""
    began = time.process_time()
    run()
    return time.process_time() - began


def in_a_process(networks: int) -> dict[str, list[float]]:
    """Measure in a process and a database of their own."""
    with tempfile.TemporaryDirectory() as data:
        environment = {**os.environ, "LAGETRUNT_DATA": data}
        command = [sys.executable, __file__, str(networks)]
        answered = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
        found: dict[str, list[float]] = json.loads(answered.stdout.splitlines()[-1])
        return found


def main() -> None:
    """Measure alone and among others, and write the table."""
    alone, among = in_a_process(1), in_a_process(AMONG)
    rows = [
        [
            name,
            *(f"{seconds * 1000:.0f} ms" for seconds in alone[name][:2]),
            f"{alone[name][2]:.0f}",
            *(f"{seconds * 1000:.0f} ms" for seconds in among[name][:2]),
            f"{among[name][2]:.0f}",
            f"{among[name][0] / alone[name][0]:.1f}",
        ]
        for name in alone
    ]
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    there = f"among {AMONG}"
    _table.write(
        "pages",
        title="Pages",
        command="make bench (bench/pages.py)",
        heads=["page", "p50 alone", "p95 alone", "queries", f"p50 {there}", f"p95 {there}", "queries", "p50 : p50"],
        rows=rows,
        notes=(
            f"Processor time in the server of {ROUNDS} requests, asked by the coordinator of one network with "
            f"{MEETINGS} imported meetings on SQLite. Largest process: {memory:.0f} MiB."
        ),
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
