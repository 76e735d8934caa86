"""Labels of papers."""

from __future__ import annotations

import pytest

from lagetrunt.language.labels import label_of


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Plats: Rådhuset, sal 2", "place", "Rådhuset, sal 2"),
        ("Datum och tid: 2023-02-01 kl. 9-12", "date", "2023-02-01 kl. 9-12"),
        ("Närvarande vägchefer:", "present", ""),
        ("Ej närvarande", "absent", ""),
        ("Frånvarande ledamöter: Mats Rör", "absent", "Mats Rör"),
        ("Meddelat förhinder – Mats Rör", "excused", "Mats Rör"),
        ("Närvarande Mats Rör, Bjuv", "present", "Mats Rör, Bjuv"),
        ("Övriga deltagande", "guests", ""),
        ("Vid tangenterna/Mats Rör", "secretary", "Mats Rör"),
        ("Vid pennan", "secretary", ""),
        ("Dagordning", "agenda", ""),
        ("Anteckningar", "notes", ""),
    ],
)
def test_label_and_value_are_told_apart(text: str, kind: str, value: str) -> None:
    label = label_of(text)
    assert label is not None
    assert kind in label.kinds
    assert text[label.value_start :] == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Budget",
        "Frågan: ska vi delta?",
        "plats för alla finns i bussen",
        "Deltagare på kursen om 2 år",
        "Övriga frågor",
        "12.30 Lunch",
    ],
)
def test_other_texts_have_no_label(text: str) -> None:
    assert label_of(text) is None
