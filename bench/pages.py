"""How long the pages of a network with a hundred meetings take, alone in its database and among ten such networks."""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _papers
import _serving
import _table

MEETINGS = int(os.environ.get("BENCH_MEETINGS", "100"))
AMONG = int(os.environ.get("BENCH_AMONG", "10"))


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


def measure(networks: int) -> dict[str, _serving.Took]:
    """Import so many networks into a new database; return each page's p50 and p95 in seconds, and its queries."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from lagetrunt.intake.imports import import_files
    from lagetrunt.models import Body
    from lagetrunt.register import found_association, invite_user

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
    client = _serving.signed_in(
        invite_user(email="siv@example.org", by=admin, name="Siv", role="coordinator", body=body)
    )
    return {name: _serving.took(client, [address]) for name, address in addresses(body).items()}


def in_a_process(networks: int) -> dict[str, _serving.Took]:
    """Measure in a process and a database of their own."""
    with tempfile.TemporaryDirectory() as data:
        found: dict[str, _serving.Took] = _serving.in_a_process(__file__, networks, data=data)
        return found


def main() -> None:
    """Measure alone and among others, and write the table."""
    alone, among = in_a_process(1), in_a_process(AMONG)
    rows = [
        [
            name,
            *_serving.shown(*alone[name]),
            *_serving.shown(*among[name]),
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
            f"Processor time in the server of {_serving.ROUNDS} requests, asked by the coordinator of one network with "
            f"{MEETINGS} imported meetings on SQLite. Largest process: {memory:.0f} MiB."
        ),
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
