"""Zip packages (docx and its kin): checked before anything in them is opened."""

from __future__ import annotations

import io
import zipfile
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from lagetrunt.reading.errors import ReadingError

MOST_ENTRIES = 5_000
MOST_BYTES = 400_000_000
MOST_PART_BYTES = 60_000_000
MOST_RATIO = 250
_SMALL = 1_000_000


class Package:
    """An opened package; `part` parses one of its XML files."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise damaged() from error
        _check(entries)
        self.names = frozenset(entry.filename for entry in entries)

    def part(self, name: str) -> Element | None:
        """Return the root of an XML part, None where the package has none of that name."""
        if name not in self.names:
            return None
        try:
            return fromstring(self.read(name), forbid_dtd=True)  # type: ignore[no-any-return]
        except (ParseError, ValueError, DefusedXmlException, RecursionError, LookupError) as error:
            raise damaged() from error

    def read(self, name: str) -> bytes:
        """Return the bytes of a part; one that grows past the limit is refused while it is being read."""
        try:
            with self._zip.open(name) as file:
                found = file.read(MOST_PART_BYTES + 1)
        except RuntimeError as error:
            raise locked() from error
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
            raise damaged() from error
        except Exception as error:  # zlib.error and its kin share no base class
            raise damaged() from error
        if len(found) > MOST_PART_BYTES:
            raise too_large()
        return found


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise too_large()
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise too_large()
        if entry.filename.startswith(("/", "\\")) or ".." in entry.filename.replace("\\", "/").split("/"):
            raise damaged()
        if entry.flag_bits & 0x1:
            raise locked()


def damaged(what: str = "Filen är skadad och kan inte öppnas.") -> ReadingError:
    """Return the refusal of a file that is broken."""
    return ReadingError(
        "damaged", what, instead="Öppna filen i det program den kommer från, spara den på nytt och försök igen."
    )


def locked() -> ReadingError:
    """Return the refusal of a file with a password."""
    return ReadingError(
        "password", "Filen är skyddad med lösenord.", instead="Ta bort lösenordet och spara filen på nytt."
    )


def too_large() -> ReadingError:
    """Return the refusal of a file that would grow too large."""
    return ReadingError(
        "too_large",
        "Filen är för stor eller packad på ett sätt som inte tas emot.",
        instead="Dela filen eller spara den som ren text.",
    )
