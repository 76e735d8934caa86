"""Writes OLE files (compound files) for the tests: enough to hold an Outlook mail or a damaged Word file.

Source: [MS-CFB], Compound File Binary File Format, Microsoft Open Specifications.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_END, _FAT, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_SMALLEST = 4096


def ole_file(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file with these streams; a name 'folder/name' stands in a folder.

    Short streams are filled up with NUL to the size from which they need no small sectors.
    """
    folders = sorted({path.partition("/")[0] for path in streams if "/" in path})
    entries: list[tuple[str, int, bytes, list[str]]] = [("Root Entry", 5, b"", [])]
    tops = [path for path in streams if "/" not in path]
    names = [*tops, *folders]
    entries[0][3].extend(names)
    for name in names:
        inside = [path for path in streams if path.startswith(f"{name}/")]
        kind = 1 if inside else 2
        entries.append((name, kind, b"" if inside else streams[name].ljust(_SMALLEST, b"\0"), inside))
    for path in [path for path in streams if "/" in path]:
        entries.append((path, 2, streams[path].ljust(_SMALLEST, b"\0"), []))
    return _laid_out(entries)


def outlook_mail(subject: str, text: str, *, carried: bytes | None = None, name: str = "") -> bytes:
    """Return an Outlook mail (msg) with a text, and with a file that it carries."""
    streams = {
        "__properties_version1.0": bytes(32),
        "__substg1.0_0037001F": subject.encode("utf-16-le"),
        "__substg1.0_1000001F": text.encode("utf-16-le"),
    }
    if carried is not None:
        folder = "__attach_version1.0_#00000000"
        streams[f"{folder}/__substg1.0_37010102"] = carried
        streams[f"{folder}/__substg1.0_3707001F"] = name.encode("utf-16-le")
    return ole_file(streams)


def _laid_out(entries: list[tuple[str, int, bytes, list[str]]]) -> bytes:
    sectors: list[bytes] = []
    chain: list[int] = []
    starts: list[int] = []
    for _, kind, data, _ in entries:
        starts.append(len(sectors) if kind == 2 else _END)
        _add(sectors, chain, data)
    directory = len(sectors)
    _add(sectors, chain, b"".join(_entry(entries, at, starts[at]) for at in range(len(entries))))
    fat = len(sectors)
    count = (len(sectors) + 1 + _SECTOR // 4 - 1) // (_SECTOR // 4)
    chain += [_FAT] * count
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(count * _SECTOR, b"\xff")
    sectors += [table[at : at + _SECTOR] for at in range(0, len(table), _SECTOR)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, count, directory, 0, _SMALLEST, _END, 0, _END, 0, fat)
    head += b"".join(struct.pack("<I", fat + at) for at in range(1, count))
    return head.ljust(_SECTOR, b"\xff") + b"".join(sectors)


def _add(sectors: list[bytes], chain: list[int], data: bytes) -> None:
    parts = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
    first = len(sectors)
    chain += [first + at + 1 for at in range(len(parts) - 1)] + ([_END] if parts else [])
    sectors += parts


def _entry(entries: list[tuple[str, int, bytes, list[str]]], at: int, start: int) -> bytes:
    """One entry of the directory; those beside each other hang as a row to the right."""
    path, kind, data, inside = entries[at]
    name = path.rpartition("/")[2].encode("utf-16-le")
    paths = [one[0] for one in entries]
    beside = next((one[3] for one in entries if path in one[3]), [])
    order = sorted(beside, key=lambda one: (len(one.rpartition("/")[2]), one.rpartition("/")[2].upper()))
    after = order.index(path) + 1 if path in order else 0
    right = paths.index(order[after]) if order and after < len(order) else _FREE
    below = sorted(inside, key=lambda one: (len(one.rpartition("/")[2]), one.rpartition("/")[2].upper()))
    child = paths.index(below[0]) if below else _FREE
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(name) + 2, kind, 1, _FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start if kind == 2 else _END, len(data))
    )
