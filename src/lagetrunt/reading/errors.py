"""What reading says when a file cannot be read at all. A partial reading is no error but a doubt."""

from __future__ import annotations

from typing import Literal

ReadingCode = Literal[
    "empty", "unknown_form", "damaged", "password", "too_large", "no_text", "no_page", "time", "memory"
]


class ReadingError(Exception):
    """A file that cannot be read: a stable code, a Swedish sentence and what to do instead.

    `page` and `line` count from 1 and tell where reading stopped, `excerpt` what stood there.
    """

    def __init__(
        self,
        code: ReadingCode,
        sentence: str,
        *,
        instead: str = "",
        page: int | None = None,
        line: int | None = None,
        excerpt: str = "",
    ) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.instead = instead
        self.page = page
        self.line = line
        self.excerpt = excerpt
