"""Tell the reader what just happened, with a way back where there is one."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest

_UNDO = "undo:"


def tell(request: HttpRequest, sentence: str, *, undo: str = "", level: int = messages.SUCCESS) -> None:
    """Show `sentence` on the next page; `undo` is the address to which the button *Ångra* posts."""
    messages.add_message(request, level, sentence, extra_tags=f"{_UNDO}{undo}" if undo else "")


def undo_address(message: Message) -> str:
    """Return the address that undoes what the message tells; empty when nothing does."""
    tags = message.extra_tags or ""
    return tags.removeprefix(_UNDO) if tags.startswith(_UNDO) else ""


def note_kind(message: Message) -> str:
    """Return the kind of notice: '' told, 'turn' you should look, 'wrong' stopped."""
    if message.level >= messages.ERROR:
        return "wrong"
    return "turn" if message.level >= messages.WARNING else ""
