"""Which characters can be drawn with the fonts that go with the product."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagetrunt.delivery.glyphs import FONTS, _characters, drawable


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Åäö éüßøæ Łódź Čapek – “x” … → ¶ § ½", "Åäö éüßøæ Łódź Čapek – “x” … → ¶ § ½"),
        ("A\u030are", "Åre"),
        ("ＡＢ①", "AB1"),
        ("gul 😀", "gul □"),
        ("❤\ufe0f gul", "❤ gul"),
        ("中文", "□□"),
    ],
)
def test_drawable_keeps_what_can_be_drawn_and_marks_the_rest(text: str, drawn: str) -> None:
    assert drawable(text) == drawn


@given(st.text())
def test_drawable_gives_only_characters_of_the_fonts(text: str) -> None:
    there = {code for path in FONTS.glob("*.ttf") for code in _characters(path.read_bytes())}
    assert {ord(char) for char in drawable(text)} <= there


def test_fonts_of_one_family_have_the_same_characters_and_their_licence() -> None:
    families: dict[str, list[Path]] = {}
    for path in FONTS.glob("*.ttf"):
        families.setdefault(path.stem.split("_")[0], []).append(path)
    assert sorted(families) == ["SourceSans3", "SourceSerif4"]
    for name, paths in families.items():
        assert len({frozenset(_characters(path.read_bytes())) for path in paths}) == 1
        assert "SIL Open Font License, Version 1.1" in (FONTS / f"OFL-{name}.txt").read_text("utf-8")
