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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ursäktade: Mats Rör, Bjuv", "excused"),
        ("Hade sagt ifrån: Mats Rör, Bjuv", "excused"),
        ("Ej kommen, anmält: Mats Rör, Bjuv", "excused"),
        ("Med anmält laga förfall: Mats Rör, Bjuv", "excused"),
        ("Inte ursäktade: Mats Rör, Bjuv", "absent"),
        ("Fattades: Mats Rör (Bjuv)", "absent"),
        ("Lyste med sin frånvaro: Mats Rör", "absent"),
        ("Ej: Mats Rör Bjuv", "absent"),
        ("Ej inloggad: Mats Rör Bjuv", "absent"),
    ],
    ids=lambda value: value.partition(":")[0],
)
def test_label_of_those_away_is_known_in_words_of_its_own(text: str, kind: str) -> None:
    label = label_of(text)
    assert label is not None
    assert label.kinds == {kind}
    assert text[label.value_start :].startswith("Mats Rör")


@pytest.mark.parametrize("text", ["Ej klart: Mats Rör tar det", "Inte beslutat: Mats Rör"])
def test_denial_of_something_else_is_no_label_of_people(text: str) -> None:
    assert label_of(text) is None
