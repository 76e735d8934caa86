"""Changes to what is written with tags: HTML, and the XML inside docx and odt, which are packed again afterwards."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from random import Random

from fuzzing.changes import NUMBERS, by_bytes, by_words

_TAG = re.compile(rb"<[^<>]{1,400}>")
_VALUE = re.compile(rb"=\"([^\"<>]{0,200})\"")
_NAME = re.compile(rb"</?([A-Za-z][\w:.-]{0,60})")
_INSIDE = re.compile(rb">([^<>]{2,})<")
_ENTITIES = (
    b"&amp;", b"&#0;", b"&#x110000;", b"&#xD800;", b"&nosuch;", b"&#128512;", b"&aring", b"<!--", b"-->", b"<![CDATA[",
    b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<?xml?>", b"<", b">", b"</", b"<a ", b"'", b"\"",
)  # fmt: skip
_HTML = (
    b"<table>", b"<tr>", b"<td colspan=99>", b"</table>", b"<ol start=9>", b"<li value=5>", b"</ol>", b"<pre>", b"<h1>",
    b"<br>", b"<script>", b"<style>", b"</p>", b"<p style='font-size:1.2.3pt'>", b"<b>", b"<td rowspan=0>", b"<title>",
)  # fmt: skip
_MOST = 1_000_000


def html(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change a web page."""
    if rng.random() < 0.3:
        at = rng.randrange(len(data) + 1)
        return data[:at] + rng.choice(_HTML) * rng.choice((1, 1, 5, 300, 5000)) + data[at:]
    return tags(rng, data, other)


def tags(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change tags, their attributes, how they are nested, or the text between them."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        change = rng.choice(
            (_value, _value, _tag_moved, _tag_moved, _nested, _renamed, _entity, _text, _text, by_bytes)
        )
        data = change(rng, data, other)[:_MOST]
    return data


def package(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change the parts of a zip package; seldom the package itself."""
    if rng.random() < 0.08:
        return by_bytes(rng, data, other)
    try:
        parts, others = _unpacked(data), _unpacked(other)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError, OSError):
        return by_bytes(rng, data, other)
    names = [name for name in parts if name.endswith(".xml")] or list(parts)
    if not names:
        return data
    weights = [20 if name in ("word/document.xml", "content.xml") else 4 for name in names]
    name = rng.choices(names, weights)[0]
    kind = rng.random()
    if kind < 0.04:
        del parts[name]
    elif kind < 0.1 and name in others:
        parts[name] = others[name]
    else:
        parts[name] = tags(rng, parts[name], others.get(name, b""))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(zipfile.ZipInfo(part), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist() if name and not name.endswith("/")}


def _value(rng: Random, data: bytes, other: bytes) -> bytes:
    found = list(_VALUE.finditer(data))
    if not found:
        return data
    match, donor = rng.choice(found), rng.choice(found)
    value = rng.choice(NUMBERS) if rng.random() < 0.6 else donor[1]
    return data[: match.start(1)] + value + data[match.end(1) :]


def _tag_moved(rng: Random, data: bytes, other: bytes) -> bytes:
    """Leave out, double, or put elsewhere a stretch from one tag to another."""
    found = list(_TAG.finditer(data))
    if len(found) < 3:
        return data
    first = rng.randrange(len(found))
    last = min(len(found) - 1, first + rng.choice((0, 0, 1, 3, 10, 60)))
    part = data[found[first].start() : found[last].end()]
    kind = rng.randrange(3)
    if kind == 0:
        return data[: found[first].start()] + data[found[last].end() :]
    at = rng.choice(found).start() if kind == 1 else found[first].start()
    return data[:at] + part * rng.choice((1, 1, 2, 30, 400)) + data[at:]


def _nested(rng: Random, data: bytes, other: bytes) -> bytes:
    """Put a whole element into many of its kind."""
    opened = [
        match for match in _TAG.finditer(data) if match[0][1:2] not in (b"/", b"?", b"!") and match[0][-2:] != b"/>"
    ]
    if not opened:
        return data
    tag = rng.choice(opened)
    name = _NAME.match(tag[0])
    end = data.find(b"</" + name[1] + b">", tag.end()) if name else -1
    if name is None or end < 0:
        return data
    whole = data[tag.start() : end + len(name[1]) + 3]
    depth = rng.choice((1, 2, 20, 60, 500, 3000))
    return (
        data[: tag.start()]
        + tag[0] * depth
        + whole
        + (b"</" + name[1] + b">") * depth
        + data[tag.start() + len(whole) :]
    )


def _renamed(rng: Random, data: bytes, other: bytes) -> bytes:
    names = sorted({match[1] for match in _NAME.finditer(data)})
    if len(names) < 2:
        return data
    old, new = rng.choice(names), rng.choice(names)
    return re.sub(rb"(</?)" + re.escape(old) + rb"\b", rb"\1" + new, data, count=rng.choice((0, 2, 4)))


def _entity(rng: Random, data: bytes, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(_ENTITIES) * rng.choice((1, 1, 3, 1000)) + data[at:]


def _text(rng: Random, data: bytes, other: bytes) -> bytes:
    found = list(_INSIDE.finditer(data))
    if not found:
        return by_words(rng, data, other)
    match = rng.choice(found)
    new = by_words(rng, match[1], other[:2000]).replace(b"<", b"&lt;").replace(b"\0", b"")
    return data[: match.start(1)] + new + data[match.end(1) :]
