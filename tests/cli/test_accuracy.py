"""`lagetrunt accuracy`: the figures of one's own papers, as text and as JSON, or what to do where there are none."""

from __future__ import annotations

import json
import re

from lagetrunt.cli import exits
from lagetrunt.intake.findings import plain_reading
from lagetrunt.intake.read import keep_reading
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.intake.review import accept_finding, add_finding
from lagetrunt.models import Job
from lagetrunt.reading import read_paper
from tests.cli.conftest import MINUTES
from tests.cli.running import Run
from tests.factories.cast import Cast


def _reviewed(cast: Cast) -> None:
    """Take in a paper, accept all that was read, one by one, and add a decision."""
    data, by = MINUTES.format(town="Klippan").encode(), cast.coordinator
    paper = receive_file(open_batch(by, cast.network), "a.txt", data, by=by)
    assert paper is not None
    Job.objects.filter(paper=paper).delete()
    keep_reading(paper, plain_reading(read_paper(data, name="a.txt")))
    for finding in paper.findings.all():
        accept_finding(finding, by=by)
    add_finding(paper, "decision", {"text": "Nätverket enas om en gemensam jour."}, by=by)


def test_accuracy_says_what_to_do_when_nothing_has_been_looked_through(run: Run, cast: Cast) -> None:
    ran = run("accuracy")
    assert ran.code == exits.FAILED
    assert "Granska" in ran.told


def test_accuracy_prints_the_figures_of_each_kind(run: Run, cast: Cast) -> None:
    _reviewed(cast)
    ran = run("accuracy", "--body", cast.network.name)
    assert ran.code == exits.DONE, ran.told
    assert re.search(r"beslut +1 +0 +0 +1 +1,00 +0,50", ran.out)
    assert "1 granskade handlingar" in ran.out
    told = {one["kind"]: one for one in json.loads(run("accuracy", "--json").out)["kinds"]}
    assert (told["decision"]["precision"], told["decision"]["recall"]) == (1.0, 0.5)
