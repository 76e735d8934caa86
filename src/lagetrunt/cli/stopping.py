"""How a running command is told to stop."""

from __future__ import annotations

import signal
from types import FrameType


def stop_on_terminate() -> None:
    """Let SIGTERM end the program as Ctrl+C does, also where a shell has switched that off."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
