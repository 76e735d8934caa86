"""The parent's side of the child that reads papers: started when needed, kept warm, killed when it hangs."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from base64 import b64decode
from types import TracebackType
from typing import Any, BinaryIO

from django.conf import settings
from django.utils.translation import gettext as _

from lagetrunt.intake.reader_child import LENGTH, NO_MEMORY
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.pictures import Picture

_PAPERS = 500
"""After so many papers a child makes room for a fresh one, so that no leak grows old."""
_GRACE = 20
"""Seconds for a child to start."""


class Reader:
    """Reads papers in a child process with limits of time and memory; one paper at a time."""

    def __init__(self, *, seconds: int | None = None, megabytes: int | None = None) -> None:
        self._seconds = seconds or settings.READ_SECONDS
        self._megabytes = megabytes or settings.READ_MEGABYTES
        self._child: subprocess.Popen[bytes] | None = None
        self._read = 0

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, name: str, data: bytes, known: dict[str, Any]) -> dict[str, Any]:
        """Return the plain values of `findings.plain_reading`.

        Raises ReadingError: what reading says, `time`, `memory`, or `damaged` where the child fell over the file.
        """
        found: dict[str, Any] = self._asked({"name": name, "known": known}, data)["reading"]
        return found

    def picture(self, data: bytes, page: int, *, draw: bool = True) -> Picture:
        """Return a page of a file as a picture, or only its size. Raises ReadingError as `read` does, and `no_page`."""
        found = self._asked({"page": page, "draw": draw}, data)["picture"]
        return Picture(b64decode(found["png"]), found["width"], found["height"])

    def _asked(self, request: dict[str, Any], data: bytes) -> dict[str, Any]:
        if self._read >= _PAPERS:
            self.close()
        child = self._running()
        is_used = self._read > 0
        try:
            return self._answered(child, request, data)
        except ReadingError as error:
            if error.code != "memory" or not is_used:
                raise
        self.close()  # what earlier papers left in its memory is no fault of this one: a fresh child may have room
        return self._answered(self._running(), request, data)

    def _answered(self, child: subprocess.Popen[bytes], request: dict[str, Any], data: bytes) -> dict[str, Any]:
        self._read += 1
        try:
            _send(child, json.dumps(request, ensure_ascii=False).encode())
            _send(child, data)
            answered: dict[str, Any] = json.loads(self._answer(child))
        except (BrokenPipeError, EOFError):
            raise _how_it_ended(self._end(), self._seconds) from None
        except TimeoutError:
            self._end()
            raise _out_of_time(self._seconds) from None
        if "error" in answered:
            raise _error(answered["error"])
        return answered

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end()
            command = [sys.executable, "-m", "lagetrunt.intake.reader_child", str(self._seconds), str(self._megabytes)]
            self._child = subprocess.Popen(  # noqa: S603  # our own module, no words of anybody else
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment(), start_new_session=True
            )
            self._read = 0
        return self._child

    def _answer(self, child: subprocess.Popen[bytes]) -> bytes:
        until = time.monotonic() + self._seconds + (_GRACE if self._read == 1 else 0)
        stream = _out(child)
        size = LENGTH.unpack(_exactly(stream, LENGTH.size, until))[0]
        return _exactly(stream, size, until)

    def _end(self) -> int:
        """Kill and reap the child; return how it ended (negative: the signal)."""
        child, self._child = self._child, None
        if child is None:
            return 0
        try:
            code = child.wait(timeout=2) if child.poll() is None and _is_closed(child) else child.poll()
        except subprocess.TimeoutExpired:
            code = None
        if code is None:
            child.kill()
            child.wait()
            code = 0
        for stream in (child.stdin, child.stdout):
            if stream:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        return code


def _environment() -> dict[str, str]:
    """The child is told where Python's modules are, and none of our secrets."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "HOME")}
    return kept | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path), "PYTHONHASHSEED": "0"}


def _send(child: subprocess.Popen[bytes], content: bytes) -> None:
    assert child.stdin is not None  # noqa: S101  # opened as a pipe above
    child.stdin.write(LENGTH.pack(len(content)) + content)
    child.stdin.flush()


def _out(child: subprocess.Popen[bytes]) -> BinaryIO:
    assert child.stdout is not None  # noqa: S101  # opened as a pipe above
    return child.stdout  # type: ignore[return-value]  # a buffered reader over a pipe


def _is_closed(child: subprocess.Popen[bytes]) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(_out(child), selectors.EVENT_READ)
        return bool(selector.select(0))


def _exactly(stream: BinaryIO, size: int, until: float) -> bytes:
    parts, left = [], size
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while left:
            wait = until - time.monotonic()
            if wait <= 0 or not selector.select(wait):
                raise TimeoutError
            part = os.read(stream.fileno(), min(left, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            left -= len(part)
    return b"".join(parts)


def _how_it_ended(code: int, seconds: int) -> ReadingError:
    if code == -signal.SIGXCPU:
        return _out_of_time(seconds)
    if code in (-signal.SIGKILL, -signal.SIGABRT, NO_MEMORY):  # native code that finds no room aborts
        return _error({"code": "memory"})
    return _error({"code": "damaged"})


def _out_of_time(seconds: int) -> ReadingError:
    return ReadingError(
        "time",
        _("Filen tog längre tid att läsa än %(seconds)s sekunder.") % {"seconds": seconds},
        instead=_("Dela upp filen, eller spara den som text och ta in den igen."),
    )


def _error(values: dict[str, Any]) -> ReadingError:
    if values["code"] == "memory":
        return ReadingError(
            "memory",
            _("Filen behöver mer minne än vad som får användas."),
            instead=_("Dela upp filen, eller spara den som text och ta in den igen."),
        )
    if values["code"] in ("failed", "damaged") and not values.get("sentence"):
        return ReadingError(
            "damaged",
            _("Filen kunde inte läsas; den verkar vara skadad."),
            instead=_("Öppna den i programmet där den skrevs, spara den på nytt och ta in den igen."),
            excerpt=values.get("excerpt", ""),
        )
    return ReadingError(
        values["code"],
        values["sentence"],
        instead=values.get("instead", ""),
        page=values.get("page"),
        line=values.get("line"),
        excerpt=values.get("excerpt", ""),
    )
