"""Sentences of the command line in the language of LAGETRUNT_LANGUAGE, without Django.

Swedish is the source language; the catalogue is the one that the pages use.
"""

from __future__ import annotations

import gettext as catalogues
import os
from functools import cache
from pathlib import Path

LOCALE = Path(__file__).resolve().parent.parent / "web" / "locale"


def language() -> str:
    """Return the language of the command line: 'sv' or 'en'."""
    return "en" if os.environ.get("LAGETRUNT_LANGUAGE", "").strip() == "en" else "sv"


@cache
def _catalogue(code: str) -> catalogues.NullTranslations:
    return catalogues.translation("django", LOCALE, [code], fallback=True)


def gettext(sentence: str) -> str:
    """Return the sentence in the language of the command line."""
    return _catalogue(language()).gettext(sentence)


def pgettext(context: str, sentence: str) -> str:
    """Return the sentence as it is meant there."""
    return _catalogue(language()).pgettext(context, sentence)


def ngettext(one: str, many: str, number: int) -> str:
    """Return the sentence for that number."""
    return _catalogue(language()).ngettext(one, many, number)


def kept_words(sentence: object) -> str:
    """Return a sentence that is kept in Swedish, in the language of the command line."""
    from lagetrunt.reading.kept import in_words  # with its room come the readers of PDF and Word files, which are slow

    return in_words(str(sentence or ""), gettext)


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for the catalogue; it is translated where it is shown."""
    return sentence
