"""What the measures of pages share: a page is asked for in the server's own process, and its processor time taken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROUNDS = 25

Took = list[float]
"""p50 and p95 in seconds, and the number of queries."""


def signed_in(user: Any) -> Any:
    """Return a client of the pages, signed in as `user`."""
    from django.conf import settings
    from django.test import Client

    settings.ALLOWED_HOSTS = ["testserver"]
    client = Client()
    client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client


def took(client: Any, addresses: Sequence[str], *, before: Callable[[], object] | None = None) -> Took:
    """Measure pages over `ROUNDS` requests each; `before` is done before every request and not measured."""
    from django.db import connection

    for address in addresses:
        answer = client.get(address)
        if answer.status_code != 200:
            raise SystemExit(f"{address}: {answer.status_code} {answer.headers.get('Location', '')}")
    queries: list[str] = []
    if before:
        before()
    with connection.execute_wrapper(_counting(queries)):
        client.get(addresses[0])
    times = sorted(_timed(client, address, before) for address in addresses for _round in range(ROUNDS))
    return [times[len(times) // 2], times[int(len(times) * 0.95)], len(queries)]


def _counting(queries: list[str]) -> Callable[..., Any]:
    """Return a wrapper of queries that keeps each in `queries`."""

    def count(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        queries.append(sql)
        return execute(sql, *rest)

    return count


def _timed(client: Any, address: str, before: Callable[[], object] | None) -> float:
    """Return the processor time of one page: what it costs, whatever else the machine does."""
    if before:
        before()
    began = time.process_time()
    client.get(address)
    return time.process_time() - began


def in_a_process(file: str, networks: int, *, data: Path | str) -> Any:
    """Run a measure in a process and over a database of its own, and return what it prints last, as JSON."""
    environment = {**os.environ, "LAGETRUNT_DATA": str(data)}
    command = [sys.executable, file, str(networks)]
    answered = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(answered.stdout.splitlines()[-1])


def shown(p50: float, p95: float, queries: float) -> list[str]:
    """Return what was measured as cells of a table."""
    return [f"{p50 * 1000:.0f} ms", f"{p95 * 1000:.0f} ms", f"{queries:.0f}"]
