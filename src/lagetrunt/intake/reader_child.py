"""The child process that reads papers: warm, poor in rights, and answering with plain values only.

It is started as a program of its own, reads one request after another from its standard input and writes one answer
each. A message is four bytes of length and so much; a request is JSON, then the bytes of the file.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import struct
import sys
from base64 import b64encode
from contextlib import suppress
from dataclasses import replace
from typing import Any, BinaryIO

from lagetrunt.intake.findings import known_of, plain_reading
from lagetrunt.intake.names import body_nearness
from lagetrunt.reading import Known, Reading, ReadingError, extract, page_picture, understand
from lagetrunt.reading.document import Document

LENGTH = struct.Struct(">I")
NO_MEMORY = 77
"""Exit code of a child that had no room for the file itself."""
_WORDS = "1. A\nB C (D) 1/2 3:4 5 kr.\n2. E\n- F: G?\n"
"""Something of everything that a paper is made of."""
_SAME_BODY = 0.9
_PLAINLY_SAID = 0.85


def send(stream: BinaryIO, content: bytes) -> None:
    """Write one message."""
    stream.write(LENGTH.pack(len(content)) + content)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Return the next message; None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return stream.read(LENGTH.unpack(head)[0])


def answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Read one paper, or draw the `page` that is asked for; an error of reading becomes a plain `error`."""
    try:
        if "page" in request:
            return {"picture": _picture(data, request)}
        document = extract(data, name=request["name"])
        return {"reading": plain_reading(understood(document, known_of(request["known"])))}
    except ReadingError as error:
        return {"error": problem(error)}
    except MemoryError:
        return {"error": {"code": "memory"}}
    except RecursionError:
        return {"error": {"code": "damaged"}}
    except Exception as error:  # a bug in reading must not take the other papers with it
        return {"error": {"code": "failed", "excerpt": f"{type(error).__name__}: {error}"[:500]}}


def _picture(data: bytes, request: dict[str, Any]) -> dict[str, Any]:
    picture = page_picture(data, request["page"], draw=request["draw"])
    return {"png": b64encode(picture.png).decode(), "width": picture.width, "height": picture.height}


def understood(document: Document, known: Known) -> Reading:
    """Understand a document. Where it says another body than the sender did, its own word stands, in doubt."""
    free = understand(document, replace(known, body=None))
    own = free.header.body
    if known.body is None or (own is not None and body_nearness(own.value, known.body) >= _SAME_BODY):
        return free
    reading = understand(document, known)
    if own is None or own.probability < _PLAINLY_SAID:
        return reading
    told = replace(own, probability=0.5, reason=f"Handlingen kom in för {known.body}.")
    return replace(reading, header=replace(reading.header, body=told))


def problem(error: ReadingError) -> dict[str, Any]:
    """Return a reading error as plain values."""
    names = ("code", "sentence", "instead", "page", "line", "excerpt")
    return {name: getattr(error, name) for name in names}


def _warm() -> None:
    """Read a few words, so that patterns and tables are there before the time of the first paper is counted."""
    understand(extract(_WORDS.encode(), name="words.txt"))
    gc.freeze()  # what is warm stays: it need not be looked through again and again


def _limit(megabytes: int) -> None:
    """Take away what reading a file does not need: memory, writing files, core dumps."""
    most = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NICE, (0, 0))
    os.nice(5)


def _more_time(seconds: int) -> None:
    """Let the process use so many more seconds of processor time before the system ends it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def main() -> None:
    """Answer requests until the input ends."""
    seconds, megabytes = int(sys.argv[1]), int(sys.argv[2])
    coming, going = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    _limit(megabytes)
    _warm()
    while (head := receive(coming)) is not None:
        try:
            data = receive(coming) or b""
        except MemoryError:
            sys.exit(NO_MEMORY)
        _more_time(seconds)
        send(going, json.dumps(answer(json.loads(head), data), ensure_ascii=False).encode())


if __name__ == "__main__":
    main()
