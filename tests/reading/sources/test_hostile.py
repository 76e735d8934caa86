"""Hostile files: bombs, bottomless nesting, passwords. They are read or refused, nothing outside is fetched."""

from __future__ import annotations

import io
import resource
import signal
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from lagetrunt.reading import ReadingError, extract, read_paper
from tests.reading.sources.ole_files import ole_file

CASES = Path(__file__).parent / "fuzz_cases"
SECONDS, MEGABYTES = 60, 900
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OUT = "http://example.org/out"
ODT = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"))
)
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {own} "{f"&{inner};" * 10}">' for own, inner in zip("bcdefghij", "abcdefghi", strict=True)
)
DOCTYPES = {
    "laughs": (BOMB + "]>", "&j;"),
    "external": ('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;"),
    "parameter": (f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{OUT}"> %p;]>', "x"),
}


def _zip(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def _docx(body: str, *, before: str = "", **more: str | bytes) -> bytes:
    document = f"{before}<w:document {W} {R}><w:body>{body}</w:body></w:document>"
    return _zip({"word/document.xml": document, **{name.replace("__", "/"): part for name, part in more.items()}})


def _odt(body: str, *, before: str = "") -> bytes:
    whole = f"<office:document-content {ODT}><office:body><office:text>{body}</office:text></office:body>"
    return _zip({"content.xml": f"{before}{whole}</office:document-content>"})


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _mail(depth: int) -> bytes:
    head = b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nSubject: Djupt\n"
    parts = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(depth))
    return head + b"".join(parts) + b"\nVi ses i maj.\n"


def _within_limits(code: str, data: bytes) -> str:
    """Run code in a child that the system ends when it takes too long or too much; `data` is its input."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
        signal.signal(signal.SIGXCPU, signal.SIG_DFL)

    done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, preexec_fn=limit, check=False)
    assert done.returncode == 0, f"{done.returncode}: {done.stderr.decode()[-2000:]}"
    return done.stdout.decode().strip()


_READ = """
import sys
from lagetrunt.reading import ReadingError, read_paper
try:
    print(len(read_paper(sys.stdin.buffer.read(), name={name!r}).document.blocks))
except ReadingError as error:
    print(error.code)
"""


def _read(data: bytes, name: str) -> str:
    """Return how many blocks the whole reader finds, or the code with which it refuses the file."""
    return _within_limits(_READ.format(name=name), data)


def _nested_tables(depth: int, between: str = "") -> str:
    inner = _p("Innerst")
    for _ in range(depth):
        inner = f"<w:tbl>{between}<w:tr><w:tc>{_p('Ja')}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    return inner


# Bombs


@pytest.mark.parametrize("make", [_docx, _odt], ids=["docx", "odt"])
def test_a_part_that_unpacks_to_very_much_is_refused(make: Callable[[str], bytes]) -> None:
    assert _read(make(" " * 50_000_000), "a.docx") == "too_large"


@pytest.mark.parametrize("name", ["word/document.xml", "content.xml"])
def test_a_size_that_lies_is_refused(name: str) -> None:
    """The directory says ten bytes where a hundred million are packed."""
    data = bytearray(_zip({name: b" " * 100_000_000}))
    told = (100_000_000).to_bytes(4, "little")
    while (at := data.find(told)) >= 0:
        data[at : at + 4] = (10).to_bytes(4, "little")
    assert _read(bytes(data), "a.docx") in ("damaged", "too_large")


def test_a_bomb_inside_a_package_is_never_unpacked() -> None:
    inner = _zip({"a.bin": bytes(50_000_000)})
    for _ in range(3):
        inner = _zip({f"{at}.zip": inner for at in range(10)})
    assert _read(_docx(_p("Hej på er."), word__embeddings__a=inner), "a.docx") == "1"


@pytest.mark.parametrize("kind", DOCTYPES)
@pytest.mark.parametrize("make", [_docx, _odt], ids=["docx", "odt"])
def test_entities_are_refused(make: Callable[..., bytes], kind: str) -> None:
    before, body = DOCTYPES[kind]
    paragraph = _p(body) if make is _docx else f"<text:p>{body}</text:p>"
    assert _read(make(paragraph, before=before), "a.docx") == "damaged"


# Nesting


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (_docx("<w:p>" * 100_000 + "</w:p>" * 100_000), "docx"),
        (_docx("<w:sdt><w:sdtContent>" * 900 + _p("x") + "</w:sdtContent></w:sdt>" * 900), "docx"),
        (_docx(_nested_tables(30)), "docx"),
        (_docx(_nested_tables(30, "<w:sdt/>")), "docx"),
        (_odt("<text:span>" * 100_000 + "</text:span>" * 100_000), "odt"),
        (_odt("<text:list><text:list-item>" * 300 + "</text:list-item></text:list>" * 300), "odt"),
        (b"<html>" + b"<div>" * 200_000 + b"Djupt", "html"),
        (b"<html>" + b"<table><tr><td>a<td>" * 20_000 + b"Djupt", "html"),
        (b"<html>" + b"<i>" * 3_000 + b"</b>" * 300_000 + b"Djupt", "html"),
        (b"{\\rtf1 " + b"{" * 500_000 + b"Djupt", "rtf"),
        (_mail(50), "eml"),
        (_mail(5_000), "eml"),
    ],
    ids=["xml", "controls", "tables", "tables-beside-controls", "spans", "lists", "div", "cells", "ends", "groups",
         "parts", "many-parts"],
)  # fmt: skip
def test_what_is_nested_without_end_is_read_or_refused(data: bytes, form: str) -> None:
    assert _read(data, f"a.{form}")


# What makes patterns and loops hang


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"<!---->" * 250 + b"x", "html"),
        (b"<html>Hej" + b"<!--" * 50_000, "html"),
        (b"<html>Hej" + b"<a " * 50_000, "html"),
        (b"<html>Hej" + b"<![" * 5_000 + b">", "html"),
        (b"<html><table><tr>" + b"<td>x" * 50_000, "html"),
        (b"# x" + b" " * 5_000 + b"y\n", "md"),
        (b"**a " * 30_000, "md"),
        (b"[x](" * 30_000, "md"),
        (b"`" * 50_000, "md"),
        (b"2 Abc def\nHej.\n" * 6_000, "txt"),
        (b"1" * 200_000, "txt"),
        (b"a" * 300_000, "txt"),
        (b"abc\n" * 30_000, "txt"),
        ("Anna Öberg, ".encode() * 10_000, "txt"),
        (b"1. Val\n" + "Anna Öberg utses till ordförande, hon slutar. ".encode() * 5_000, "txt"),
        (b"1. Val\n" + b"Lerum. Plan: klar. Vakt: nej.\nMark. Plan: nej. Vakt: ja.\n" * 4_000, "txt"),
        (b"M 2026-" + b"6-" * 2_000, "txt"),
        (b"Datum: 10 april 2025\n" + b"3," * 50_000, "txt"),
        (b"<html><table><tr><td>Anna Berg<td>Lerum " + b"-" * 60_000 + b"x</table>", "html"),
        ((b"a" * 100_000 + b"1\nb") * 3, "txt"),
        (b"{\\rtf1 " + b"\\'e5" * 400_000 + b"}", "rtf"),
        (_docx("<w:p><w:r>" + "<w:t>abc</w:t><w:br/>" * 60_000 + "</w:r></w:p>"), "docx"),
    ],
    ids=["comments", "open-comments", "open-tags", "sections", "row", "heading", "bold", "links", "code", "numbers",
         "digits", "word", "lines", "names", "elections", "parts", "date", "days", "dashes", "words", "hex",
         "breaks"],
)  # fmt: skip
def test_what_is_repeated_very_often_is_read(data: bytes, form: str) -> None:
    assert _read(data, f"a.{form}")


def test_a_list_that_begins_at_a_very_high_number_is_read() -> None:
    levels = (
        '<w:lvl w:ilvl="²"><w:start w:val="²"/></w:lvl>'
        '<w:lvl w:ilvl="0"><w:start w:val="{}"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    )
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="1">{levels.format("9" * 6)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    properties = '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    body = f"<w:p>{properties}<w:r><w:t>Budget</w:t></w:r></w:p>"
    blocks = extract(_zip({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
                           "word/numbering.xml": numbering}), name="a.docx").blocks  # fmt: skip
    assert [(block.marker, block.text) for block in blocks] == [("999999.", "Budget")]


def test_a_table_of_a_hundred_thousand_cells_is_read() -> None:
    row = "<w:tr>" + f"<w:tc>{_p('Ja')}</w:tc>" * 10 + "</w:tr>"
    assert _read(_docx(f"<w:tbl>{row * 10_000}</w:tbl>"), "a.docx") == "100000"


# PDF


def _pdf(pages: int, content: bytes = b"", font: bytes = b"") -> bytes:
    kids = b" ".join(b"%d 0 R" % (at + 5) for at in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>>>" % (pages, kids),
        font or b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        *[b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"] * pages,
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, inside in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def test_a_pdf_with_ten_thousand_pages_is_refused() -> None:
    assert _read(_pdf(10_000, b"BT /F 12 Tf 72 700 Td (Vi ses i maj.) Tj ET"), "a.pdf") == "too_large"


def test_a_pdf_whose_font_tells_no_letters_is_read_or_refused() -> None:
    font = b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/FirstChar 0/LastChar 0"
    data = _pdf(1, b"BT /F 12 Tf 72 700 Td (\x01\x02\x03) Tj ET", font + b"/Widths[1]/Encoding<</Differences[]>>>>")
    assert _read(data, "a.pdf") in ("no_text", "1")


def test_a_pdf_that_is_a_package_too_is_read_as_pdf() -> None:
    data = _pdf(1, b"BT /F 12 Tf 72 700 Td (Vi ses i maj.) Tj ET") + _docx(_p("Dolt"))
    document = extract(data, name="a.docx")
    assert document.form == "pdf"
    assert [block.text for block in document.blocks] == ["Vi ses i maj."]


# Passwords, macros, names


def test_files_with_a_password_are_told_apart_from_damaged_ones() -> None:
    package = bytearray(_docx(_p("Hej")))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        package[package.find(sign) + offset] |= 1
    word = bytearray(1_600)
    word[0:4], word[10:12] = b"\xec\xa5\xc1\x00", b"\x00\x01"
    old = ole_file({"WordDocument": bytes(word), "0Table": b"x"})
    office = ole_file({"EncryptedPackage": b"x", "EncryptionInfo": b"x"})
    locked = _pdf(1).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[(a)(b)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"ab" * 32, b"cd" * 32),
    )
    for data, name in ((package, "a.docx"), (package, "a.odt"), (old, "a.doc"), (office, "a.docx"), (locked, "a.pdf")):
        with pytest.raises(ReadingError) as refusal:
            extract(bytes(data), name=name)
        assert refusal.value.code == "password", name


def test_macros_are_passed_over() -> None:
    data = _docx(_p("Vi ses i maj."), word__vbaProject=b"Sub AutoOpen()")
    assert [block.text for block in extract(data, name="a.docm").blocks] == ["Vi ses i maj."]


def test_a_name_with_a_path_is_only_a_name() -> None:
    assert extract(b"Vi ses i maj.", name="../../etc/passwd").form == "txt"
    with pytest.raises(ReadingError):
        extract(_zip({"word/document.xml": "<a/>", "../../etc/cron.d/x": "x"}), name="a.docx")


# Nothing is fetched


def _outward_mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "a@example.org", "Maj", "<1@example.org>"
    message.set_content("Vi ses.")
    message.add_alternative(f'<html><img src="{OUT}"><link rel=stylesheet href="{OUT}">Vi ses.', subtype="html")
    message.add_attachment(b"", maintype="message", subtype="external-body", filename="a.docx")
    return message.as_bytes()


def _outward_docx() -> bytes:
    relation = f'<Relationship Id="r1" TargetMode="External" Target="{OUT}"/>'
    field = f"<w:p><w:r><w:instrText>INCLUDETEXT {OUT}</w:instrText></w:r></w:p>"
    return _docx(
        _p("Vi ses.") + '<w:altChunk r:id="r1"/>' + field,
        word___rels__document=f"<Relationships>{relation}</Relationships>",
        word__settings=f'<w:settings {W} {R}><w:attachedTemplate r:id="r1"/></w:settings>',
    )


def _outward_odt() -> bytes:
    source = f'<text:section-source xmlns:x="http://www.w3.org/1999/xlink" x:href="{OUT}"/>'
    return _odt(f"<text:p>Vi ses.</text:p><text:section>{source}</text:section>")


OUTWARD = {
    "docx": _outward_docx(),
    "odt": _outward_odt(),
    "html": f'<html><base href="{OUT}"><img src="{OUT}"><iframe src="{OUT}"></iframe>Vi ses.'.encode(),
    "rtf": (
        f"{{\\rtf1 {{\\*\\template {OUT}}}{{\\field{{\\*\\fldinst INCLUDEPICTURE {OUT}}}{{\\fldrslt }}}}Vi ses.\\par}}"
    ).encode(),
    "eml": _outward_mail(),
    "md": f"![bild]({OUT}) Vi ses.".encode(),
    "pdf": _pdf(1, b"BT /F 12 Tf 72 700 Td (Vi ses.) Tj ET").replace(
        b"/Type/Catalog", f"/Type/Catalog/OpenAction<</S/URI/URI({OUT})>>".encode()
    ),
}


@pytest.mark.parametrize("form", OUTWARD)
def test_nothing_outside_a_file_is_fetched(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def refused(*args: object, **_: object) -> None:
        asked.append(args)
        raise OSError("no way out")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    reading = read_paper(OUTWARD[form], name=f"a.{form}")
    assert any("Vi ses" in block.text for block in reading.document.blocks)
    assert asked == []


# What fuzzing found


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.iterdir() if path.name != "README.md"))
def test_what_fuzzing_found_is_read_or_refused(name: str) -> None:
    assert _read((CASES / name).read_bytes(), name)
