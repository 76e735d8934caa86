"""Which form a file has is told by its content; what cannot be read is refused in words."""

from __future__ import annotations

import io
import zipfile

import pytest

from lagetrunt.reading import ReadingError, extract

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _refusal(data: bytes, name: str = "fil") -> ReadingError:
    with pytest.raises(ReadingError) as refusal:
        extract(data, name=name)
    return refusal.value


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name in names:
            package.writestr(name, "<a/>")
    return out.getvalue()


@pytest.mark.parametrize("data", [b"", b"  \n\t ", b"\xef\xbb\xbf", b"\x00\x00", "\u200b\u00ad".encode()])
def test_nothing_is_refused_as_empty(data: bytes) -> None:
    assert _refusal(data, "a.txt").code == "empty"


@pytest.mark.parametrize(
    "data",
    [
        b"MZ\x90\x00" + bytes(50),
        OLE + bytes(600),
        bytes(range(256)) * 4,
        _zip("xl/workbook.xml"),
        _zip("a.txt"),
    ],
    ids=["exe", "ole", "noise", "xlsx", "zip"],
)
def test_unknown_forms_are_refused_and_told_what_can_be_read(data: bytes) -> None:
    refusal = _refusal(data)
    assert refusal.code == "unknown_form"
    assert "docx" in refusal.sentence
    assert "PDF" in refusal.sentence
    assert refusal.instead


def test_word_file_with_password_is_refused() -> None:
    data = OLE + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)
    assert _refusal(data, "a.docx").code == "password"


def test_office_file_without_its_text_is_damaged() -> None:
    assert _refusal(_zip("[Content_Types].xml"), "a.docx").code == "damaged"


def test_wrong_ending_is_told_and_read_all_the_same() -> None:
    document = extract(b"Vi ses i maj.", name="anteckningar.docx")
    assert document.form == "txt"
    assert [block.text for block in document.blocks] == ["Vi ses i maj."]
    assert any(".docx" in doubt for doubt in document.doubts)


@pytest.mark.parametrize(("name", "form"), [("a.txt", "txt"), ("a.md", "md"), ("a", "txt"), ("A.MD", "md")])
def test_right_ending_raises_no_doubt(name: str, form: str) -> None:
    document = extract(b"Vi ses i maj.", name=name)
    assert (document.form, document.doubts) == (form, ())


def test_too_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lagetrunt.reading.sources.forms.MOST_BYTES", 10)
    assert _refusal(b"Mer text igen.", "a.txt").code == "too_large"


def test_too_many_blocks_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lagetrunt.reading.sources.build.MOST_BLOCKS", 3)
    assert _refusal(b"- ett\n- tva\n- tre\n- fyra\n", "a.txt").code == "too_large"


def test_document_tells_its_form_name_and_sum() -> None:
    document = extract(b"Vi ses i maj.", name="a.txt")
    assert (document.name, document.form, len(document.sha256)) == ("a.txt", "txt", 64)
    assert document.extractor
