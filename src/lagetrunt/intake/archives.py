"""Zip archives, opened with suspicion: names, sizes and counts in the archive are claims of a stranger."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

MOST_FILES = 5000
MOST_TIMES = 20
"""An archive may hold so many times the largest single file, unpacked."""
MOST_RATIO = 200
_SMALL = 1024 * 1024
"""Below this a high ratio is only an empty page."""
_LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini", "~$")
_UTF8 = 0x800
_ENCRYPTED = 0x1


class ArchiveProblem(Exception):
    """The archive as a whole is not taken: a stable code and a sentence."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Member:
    """One file out of an archive."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of the archive that is not taken in, and why."""

    name: str
    code: str
    sentence: str


def is_archive(data: bytes) -> bool:
    """Return whether the bytes are a zip archive of files, and not a document that happens to be packed as one."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return b"[Content_Types].xml" not in data[:4096]
    return not names & {"[Content_Types].xml", "mimetype"}


def members(data: bytes, *, most_bytes: int) -> Iterator[Member | LeftOut]:
    """Yield the files of an archive, each unpacked only as far as allowed.

    Raises ArchiveProblem: `damaged`, `archive-too-many`, `archive-bomb`.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise ArchiveProblem("damaged", _("Arkivet är skadat och kan inte öppnas.")) from error
    with archive:
        if min((info.header_offset for info in archive.infolist()), default=0) > 0:
            # The end of the file is gone, and what was found is the list of an archive inside this one.
            raise ArchiveProblem("damaged", _("Arkivet är skadat och kan inte öppnas."))
        files = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info.filename)]
        _refuse_bomb(files, most_bytes)
        left = most_bytes * MOST_TIMES
        for info in files:
            found = _one(archive, info, min(most_bytes, left))
            if isinstance(found, Member):
                left -= len(found.data)
            yield found


def _refuse_bomb(files: list[zipfile.ZipInfo], most_bytes: int) -> None:
    if len(files) > MOST_FILES:
        raise ArchiveProblem(
            "archive-too-many",
            _("Arkivet innehåller fler än %(most)s filer. Dela upp det.") % {"most": MOST_FILES},
        )
    total = sum(info.file_size for info in files)
    if total > most_bytes * MOST_TIMES or any(_is_bomb(info) for info in files):
        raise ArchiveProblem("archive-bomb", _("Arkivet växer orimligt mycket när det packas upp och tas inte in."))


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > _SMALL and info.file_size > MOST_RATIO * max(1, info.compress_size)


def _one(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> Member | LeftOut:
    name = _name(info)
    if _leads_out(name):
        return LeftOut(name[-300:], "archive-name", _("Filens namn i arkivet pekar ut ur mappen; filen tas inte in."))
    if info.flag_bits & _ENCRYPTED:
        return LeftOut(name, "password", _("Filen i arkivet är skyddad med lösenord."))
    try:
        with archive.open(info) as stream:
            content = stream.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError):
        return LeftOut(name, "damaged", _("Filen i arkivet är skadad."))
    if len(content) > most:
        return LeftOut(name, "too-large", _("Filen i arkivet är för stor."))
    if is_archive(content):
        return LeftOut(name, "archive-nested", _("Arkiv inuti arkiv packas inte upp. Packa upp det först."))
    return Member(name, content)


def _name(info: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: old programs write it in UTF-8 or a DOS code page without saying so."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "cp850"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _leads_out(name: str) -> bool:
    plain = name.replace("\\", "/")
    return plain.startswith("/") or plain[1:2] == ":" or ".." in posixpath.normpath(plain).split("/")


def _is_litter(name: str) -> bool:
    return name.startswith(_LITTER[0]) or posixpath.basename(name).startswith(_LITTER[1:])
