"""The child that reads changed papers: limits of memory and time, and which lines of the sources were passed."""

from __future__ import annotations

import faulthandler
import json
import os
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from hashlib import sha256
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from lagetrunt.intake.findings import plain_reading
from lagetrunt.reading import ReadingError, extract, page_picture, understand

SECONDS = 10
MEGABYTES = 250
_PATIENCE = 600
"""Seconds by the clock, for a machine that has other things to do, where the limit counts processor time."""
_SOURCES = "/reading/sources/"
_OURS = re.compile(r"lagetrunt/([\w/.]+)\"?, line \d+,? in (\w+)")

Line = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a case: 'read' or a code of ReadingError; else what is wrong, and where."""

    outcome: str
    seconds: float
    lines: frozenset[Line] = frozenset()
    """Lines of the sources that nobody passed before."""
    trace: str = ""

    @property
    def is_wrong(self) -> bool:
        return self.outcome.startswith("wrong: ")

    @property
    def lacks_memory(self) -> bool:
        """Whether there was no room: said by Python, or by native code, which aborts."""
        return self.outcome.startswith(("wrong: MemoryError", f"wrong: the process ended with {-signal.SIGABRT}"))

    @property
    def key(self) -> str:
        """What tells one finding from another: what is wrong, and the last places in our own code."""
        places = _OURS.findall(self.trace)
        inner = places[:3] if "most recent call first" in self.trace else places[-3:]
        return f"{self.outcome.split('(')[0]} {' '.join('.'.join(place) for place in inner)}"


@dataclass(slots=True)
class Child:
    """A process that reads one case after another; it is started anew when it ends."""

    passed: set[Line] = field(default_factory=set)
    _pid: int = 0
    _pipe: Connection[Any, Any] | None = None
    _trace: Path = Path(tempfile.gettempdir()) / f"lagetrunt-fuzz-{os.getpid()}.trace"

    def read(self, data: bytes, name: str) -> Told:
        """Read one case."""
        if self._pipe is None:
            self._start()
        assert self._pipe is not None
        self._pipe.send((data, name))
        try:
            if not self._pipe.poll(_PATIENCE):
                os.kill(self._pid, signal.SIGKILL)
            told: Told = self._pipe.recv()
        except (EOFError, ConnectionResetError):
            return self._ended()
        self.passed |= told.lines
        return told

    def close(self) -> None:
        """End the child."""
        if self._pipe is not None:
            self._pipe.close()
            os.waitpid(self._pid, 0)
            self._pipe = None
        self._trace.unlink(missing_ok=True)

    def _start(self) -> None:
        here, there = Pipe()
        self._trace.write_text("")
        self._pid = os.fork()
        if not self._pid:
            here.close()
            code = 1  # whatever ends the answering, the copy of the parent must not go on as the parent
            try:
                _Reader(there, self.passed, self._trace).answer()
                code = 0
            finally:
                os._exit(code)
        there.close()
        self._pipe = here

    def _ended(self) -> Told:
        assert self._pipe is not None
        self._pipe.close()
        self._pipe = None
        code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        what = "took too long" if code == -signal.SIGPROF else f"the process ended with {code}"
        return Told(f"wrong: {what}", SECONDS, trace=self._trace.read_text("utf-8", errors="replace"))


class _Reader:
    """What runs in the child."""

    def __init__(self, pipe: Connection[Any, Any], passed: set[Line], trace: Path) -> None:
        self.pipe, self.passed = pipe, passed
        self.new: set[Line] = set()
        self.ours: dict[CodeType, str] = {}
        self.understood: set[bytes] = set()
        self.file = trace.open("w")

    def answer(self) -> None:
        """Answer until the pipe is closed."""
        os.environ["PATH"] = ""  # no Tesseract: what it makes of pictures is not ours
        most = _megabytes() + MEGABYTES
        resource.setrlimit(resource.RLIMIT_AS, (most << 20, most << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        faulthandler.enable(self.file)
        faulthandler.register(signal.SIGPROF, file=self.file, all_threads=False, chain=True)
        while True:
            try:
                data, name = self.pipe.recv()
            except EOFError:
                return
            self.file.seek(0)
            self.file.truncate()
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            before = time.process_time()
            outcome, trace = self._read(data, name)
            seconds = time.process_time() - before
            signal.setitimer(signal.ITIMER_PROF, 0)
            self.pipe.send(Told(outcome, seconds, frozenset(self.new), trace))
            self.passed |= self.new
            self.new.clear()

    def _read(self, data: bytes, name: str) -> tuple[str, str]:
        try:
            return self._whole(data, name), ""
        except ReadingError as error:
            return error.code, ""
        except BaseException as error:  # whatever it is, it is a finding
            sys.settrace(None)
            return f"wrong: {type(error).__name__}({str(error)[:80]})", traceback.format_exc()[-6000:]

    def _whole(self, data: bytes, name: str) -> str:
        """Draw the text out with lines counted, and understand it unless the very same text was understood before."""
        if name.endswith(("pdf", "png")):
            page_picture(data, 1, draw=False)
        sys.settrace(self._called)
        try:
            document = extract(data, name=name)
        finally:
            sys.settrace(None)
        mark = sha256(repr(document.blocks).encode("utf-8", "surrogatepass")).digest()
        if mark not in self.understood:
            self.understood.add(mark)
            json.dumps(plain_reading(understand(document)), ensure_ascii=False).encode()
        return "read"

    def _called(self, frame: FrameType, event: str, value: object) -> Any:
        code = frame.f_code
        name = self.ours.get(code)
        if name is None:
            name = code.co_filename.rpartition("/")[2] if _SOURCES in code.co_filename else ""
            self.ours[code] = name
        return self._line if name else None

    def _line(self, frame: FrameType, event: str, value: object) -> Any:
        if event == "line":
            line = (self.ours[frame.f_code], frame.f_lineno)
            if line not in self.passed:
                self.new.add(line)
        return self._line


def _megabytes() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * resource.getpagesize() >> 20
