"""Text and markdown files: encodings, broken lines, marks, tables."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lagetrunt.reading import extract
from lagetrunt.reading.document import Block

SWEDISH = "Åsa Öberg från Älvsbyn hälsar på i Mörbylånga – kl. 9"


def _texts(text: str, name: str = "a.txt") -> list[str]:
    return [block.text for block in extract(text.encode(), name=name).blocks]


def _blocks(text: str, name: str = "a.txt") -> tuple[Block, ...]:
    return extract(text.encode(), name=name).blocks


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
def test_letters_are_right_whatever_the_encoding(encoding: str) -> None:
    assert extract(SWEDISH.encode(encoding), name="a.txt").blocks[0].text == SWEDISH


def test_letters_of_dos_and_latin_1_are_right() -> None:
    text = "Årets möte hölls i Örebro på en lördag i maj"
    for encoding in ("cp850", "latin-1"):
        assert extract(text.encode(encoding), name="a.txt").blocks[0].text == text


def test_mixed_encodings_are_read_line_by_line_and_told() -> None:
    document = extract("Första raden är hel.\n".encode() + "Andra raden är äldre.\n".encode("cp1252"), name="a.txt")
    assert [block.text for block in document.blocks] == ["Första raden är hel.", "Andra raden är äldre."]
    assert any("teckenkodningar" in doubt for doubt in document.doubts)


def test_twice_encoded_letters_are_set_right_and_told() -> None:
    document = extract(SWEDISH.replace("–", "-").encode().decode("cp1252", "ignore").encode(), name="a.txt")
    assert "hälsar" in document.blocks[0].text
    assert document.doubts


def test_decomposed_letters_become_whole() -> None:
    assert _texts(unicodedata.normalize("NFD", SWEDISH)) == [SWEDISH]


def test_invisible_characters_and_wide_blanks_go() -> None:
    assert _texts("Sam\u00adverkan\u00a0i\u2003norr\u200b") == ["Samverkan i norr"]


def test_word_bullet_is_a_mark() -> None:
    block = _blocks("\uf0b7 Ny rutin för utskrivning")[0]
    assert (block.kind, block.marker, block.text) == ("list_item", "•", "Ny rutin för utskrivning")


LONG = (
    "Kommunerna har sedan i våras arbetat med en gemensam modell för hur\n"
    "ansökningar om stöd till lokala föreningar ska hanteras, och modellen har nu\n"
    "prövats i tre av kommunerna. Tranås tycker att den fungerar.\n"
)


def test_broken_lines_become_a_paragraph_and_keep_their_lines() -> None:
    block = _blocks("Rubrik\n\n" + LONG)[1]
    assert block.text == LONG.replace("\n", " ").strip()
    assert [block.line_at(block.text.index(word)) for word in ("Kommunerna", "ansökningar", "prövats")] == [3, 4, 5]


def test_doubled_blank_lines_inside_a_paragraph_are_no_borders() -> None:
    block = _blocks("Rubrik\n\n\n" + LONG.replace("\n", "\n\n"))[1]
    assert block.text == LONG.replace("\n", " ").strip()
    assert block.line_at(block.text.index("prövats")) == 8


def test_heading_stays_apart_from_text_glued_under_it() -> None:
    assert _texts("Föreningsstöd\n" + LONG)[0] == "Föreningsstöd"


def test_heading_over_two_lines_is_one() -> None:
    texts = _texts("3. Samordning av arbetet med stöd till föreningar inom\nidrott och kultur\n" + LONG)
    assert texts[0] == "Samordning av arbetet med stöd till föreningar inom idrott och kultur"


def test_hyphen_at_the_end_of_a_line_is_taken_away_only_where_it_was_put_in() -> None:
    text = (
        "Vi talade länge om den nya lagen och vad den innebär för kom-\nmunerna och om IT-\nstödet "
        "samt personal- \noch lokalfrågor."
    )
    assert "kommunerna och om IT-stödet samt personal- och lokalfrågor." in " ".join(_texts(text))


def test_names_under_each_other_are_not_joined() -> None:
    rows = ["Mats Rör Bjuv", "Ylva Kant Klippan", "Göte Alm Örkelljunga"]
    assert _texts("\n".join(rows) + "\n\n" + LONG)[:3] == rows


def test_tabs_make_cells() -> None:
    blocks = _blocks("Mats Rör\tBjuv\nYlva Kant\tKlippan\n")
    assert [(block.cell.row, block.cell.column, block.text) for block in blocks if block.cell] == [
        (0, 0, "Mats Rör"), (0, 1, "Bjuv"), (1, 0, "Ylva Kant"), (1, 1, "Klippan"),
    ]  # fmt: skip


def test_columns_of_blanks_make_cells_but_two_blanks_after_a_sentence_do_not() -> None:
    assert all(block.cell for block in _blocks("Mats Rör     Bjuv\nYlva Kant    Klippan\n"))
    assert not any(block.cell for block in _blocks("Det gick bra.  Vi fortsätter.\nAlla är med.  Vi väntar.\n"))


def test_markdown_is_read_as_such() -> None:
    blocks = _blocks(
        "## 2. Budget\n\n**Plats:** [Rådhuset](https://radhuset.example/karta)\n\n- ett\n  - två\n", "a.md"
    )
    assert [(block.kind, block.level, block.marker, block.text) for block in blocks] == [
        ("heading", 2, "2.", "Budget"),
        ("paragraph", None, None, "Plats: Rådhuset (https://radhuset.example/karta)"),
        ("list_item", 1, "-", "ett"),
        ("list_item", 2, "-", "två"),
    ]


def test_markdown_table_has_a_head() -> None:
    blocks = _blocks("| Namn | Kommun |\n|---|---|\n| Mats Rör | Bjuv |\n", "a.md")
    assert [(block.text, block.cell.header) for block in blocks if block.cell][:3] == [
        ("Namn", True), ("Kommun", True), ("Mats Rör", False),
    ]  # fmt: skip


def test_numbers_without_a_sign_count_only_in_a_series() -> None:
    series = _blocks("1 Inledning\nText här.\n2 Budget\nMer text.\n3 Avslutning\nSlut.\n")
    assert [block.marker for block in series if block.marker] == ["1", "2", "3"]
    assert [block.marker for block in _blocks("12 Kommuner har svarat hittills.\n")] == [None]


@pytest.mark.parametrize(
    ("line", "marker", "text"),
    [
        ("§ 57 Val av justerare", "§ 57", "Val av justerare"),
        ("§74 Val av justerare", "§74", "Val av justerare"),
        ("86. Fastställande", "86.", "Fastställande"),
        ("2:Val av ordförande", "2:", "Val av ordförande"),
        ("a) Fråga om avgift", "a)", "Fråga om avgift"),
        ("3.2 Åtgärder", "3.2", "Åtgärder"),
        ("Punkt 4: Ekonomi", "Punkt 4:", "Ekonomi"),
        ("Punkt 4 Dagordning", "Punkt 4", "Dagordning"),
        ("Punkt 4a Ekonomi", "Punkt 4a", "Ekonomi"),
    ],
)
def test_numbers_are_taken_off_headings(line: str, marker: str, text: str) -> None:
    block = _blocks(line)[0]
    assert (block.marker, block.text) == (marker, text)


@pytest.mark.parametrize(
    "line", ["2021-03-04 i Lund", "09.30 Kaffe", "10.15 Paus", "2018 års plan gäller.", "1,5 miljoner"]
)
def test_dates_times_and_amounts_are_no_numbers_of_points(line: str) -> None:
    assert _blocks(line)[0].marker is None


_WORDS = st.lists(
    st.sampled_from(["Möte", "om", "budget,", "Klippan", "är", "med.", "kl. 9", "§ 3", "- a", "1.", "|", "\t", "**x**"])
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_WORDS, max_size=25), st.sampled_from(["\n", "\n\n", "\n \n\n"]))
def test_no_letter_or_digit_is_lost(lines: list[list[str]], end: str) -> None:
    text = "Början\n" + end.join(" ".join(words) for words in lines)
    kept = "".join((block.marker or "") + block.text for block in extract(text.encode(), name="a.txt").blocks)
    for char in set(filter(str.isalnum, text)):
        assert kept.count(char) == text.count(char)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=300), st.sampled_from(["a.txt", "a.md"]))
def test_blocks_are_numbered_on_one_line_and_composed(text: str, name: str) -> None:
    blocks = extract(("x " + text).encode("utf-8", "ignore"), name=name).blocks
    for index, block in enumerate(blocks):
        assert block.index == index
        assert block.text == unicodedata.normalize("NFC", " ".join(block.text.split()))
        assert all(0 < offset <= len(block.text) for offset in block.breaks)
