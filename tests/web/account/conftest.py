"""Fixtures of sign-in: a fresh cache for the limits, and a mail server that is really spoken to."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from django.core.cache import cache

from tests.factories.cast import Cast


@pytest.fixture(autouse=True)
def _no_limits_left_over(cast: Cast) -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


class Conversation(socketserver.StreamRequestHandler):
    """One dialogue by the rules of SMTP (RFC 5321)."""

    def handle(self) -> None:
        """Answer until the other side quits."""
        self._say("220 mail.example.org ready")
        while line := self.rfile.readline().decode().strip():
            word = line.split()[0].upper()
            if word == "DATA":
                self._say("354 go on")
                content = b""
                while (row := self.rfile.readline()) != b".\r\n":
                    content += row.removeprefix(b".") if row.startswith(b"..") else row
                self.server.received.append(message_from_bytes(content, policy=policy.default))  # type: ignore[attr-defined]
            self._say("221 bye" if word == "QUIT" else "250 ok")
            if word == "QUIT":
                return

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")


@pytest.fixture
def letters(settings: Any) -> Iterator[list[EmailMessage]]:
    """Run a mail server that the product sends to; give what it has received."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Conversation) as server:
        server.received = []  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address[:2]
        yield server.received  # type: ignore[attr-defined]
        server.shutdown()
