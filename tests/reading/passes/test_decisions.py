"""Decisions in many hands, and what is none."""

from __future__ import annotations

import pytest

from tests.reading.drafts import paper


def texts(*lines: str, **more: str) -> list[str]:
    return [entry.text for entry in paper(lines, **more).decisions]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "Nätverket beslutar att anta budgeten för 2024.",
        "Beslut: Remissvaret godkänns.",
        "Beslut att inte gå vidare med enkäten.",
        "Beslut att ordföranden stämmer av med kassören varje månad.",
        "Arbetsgruppen beslutar att köpa in fyra bilar.",
        "Aisha Rahimi får förtroendet.",
        "Nätverket föreslår Birgit Tornestam som ersättare.",
        "Följande mötesdagar bestäms: 4 april och 6 juni.",
        "Vi kom fram till att pröva ett år.",
        "Fem är med, alltså kör vi från hösten.",
        "Beslut fattades om att byta leverantör.",
        "Beslutades att kansliet får nya möbler.",
        "Efter diskussion beslutas att behålla nuvarande fördelning.",
        "Mötet beslutade enhälligt att bevilja ansvarsfrihet.",
        "Vi enades om att hålla fast vid upplägget.",
        "Vi är överens om att avvakta med inköpet.",
        "Gruppen kom överens om att träffas oftare.",
        "Överenskoms att varje kommun bär sin kostnad.",
        "Mötet fastställde dagordningen.",
        "Verksamhetsberättelsen godkändes.",
        "Föregående protokoll godkänns med ändringen att Höör var närvarande.",
        "Nätverket ställer sig bakom förslaget.",
        "Skolchefsnätverket tillstyrker den nya organisationen.",
        "Nätverket uppdrar åt Karin att ta fram ett underlag.",
        "Aisha Rahimi får i uppdrag att kontakta regionen.",
        "Nätverket utser Birgit Tornestam till representant i samrådet.",
        "Till ordförande valdes Johan Melander.",
        "Nätverket föreslår kommunstyrelserna besluta att finansiera tjänsten.",
        "Nätverket ska skicka en skrivelse till Skolverket.",
        "Vi kör en pilot under hösten.",
        "En förstudie startas.",
        "Ställningstagande: Nätverket avstår från att delta.",
        "Nätverket beslutar att lägga rapporten till handlingarna.",
        "Bussen hyrs ut på lördagar, så löd kompromissen.",
        "Karin håller i pennan till sommaren, klubbade mötet.",
        "Förslaget lästes upp och mötet sa ja.",
        "Ny taxa från hösten, godk. av samtliga.",
        "Birgit Tornestam förklarade sig villig och valdes.",
        "Fem mot två för att byta leverantör.",
        "Antagen så när som på bilagan om bussar.",
        "Hälften av notan tas ur sparade pengar.",
        "Jubileumsboken får kosta 20 000 kr, inte mer.",
        "Hennes plats intas av Aisha Rahimi.",
        "Birgit Tornestam får hans stol i samrådet.",
        "Mallen används i hela länet till och med 2024.",
        "Bilderna betalar var kommun själv.",
        "Johan Melander åläggs att rätta listan.",
        "Vi står kvar i samarbetet ett år till.",
    ],
)
def test_decision_is_found(line: str) -> None:
    assert len(texts(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Till handlingarna.",
        "Inga synpunkter.",
        "Det noteras att Hörby har nytt telefonnummer.",
        "Den allmänna meningen är att förslaget är bra.",
        "De flesta lutar åt att säga ja.",
        "Alla är positiva till förslaget.",
        "Regeringen beslutade i januari att ändra lagen.",
        "Regionfullmäktige antog budgeten i november.",
        "Vid mötet 2023-01-13 beslutade nätverket att starta en arbetsgrupp.",
        "På förra mötet bestämdes att avgiften skulle höjas.",
        "Karin redogör för det beslut som fattades 2022-11-18.",
        "Karin yrkar att frågan återremitteras.",
        "Johan reserverar sig mot beslutet.",
        "Vi diskuterade hur vi ska arbeta med frågan framöver.",
        "Ska vi ha kvar arbetsgruppen?",
        "Inget beslut fattades.",
        "Beslut om avgiften tar vi när vi ses i juni.",
        "Elever ska få det stöd de behöver.",
        "Så var svaret från regionen.",
        "Priset ligger på ungefär 300 kr styck i dag.",
        "Lagen gäller från årsskiftet.",
        "Karin är bortrest, Johan tar hennes plats den gången.",
        "Aisha Rahimi blir skolchef efter Per-Olof Wrang.",
        "Vi står inför stora frågor.",
    ],
)
def test_report_feeling_or_motion_is_no_decision(line: str) -> None:
    assert texts(line) == []


def test_each_att_clause_is_a_decision_of_its_own() -> None:
    line = (
        "Nätverket beslutade att anta budgeten, att avsluta avtalet utan att förlänga det och att tacka leverantören."
    )
    assert texts(line) == [
        "Nätverket beslutade att anta budgeten",
        "att avsluta avtalet utan att förlänga det",
        "att tacka leverantören.",
    ]


def test_list_under_a_deciding_lead_is_decided_line_by_line() -> None:
    found = texts(
        "Skolchefsnätverket beslutar följande:", "- att avtalet förlängs", "- att priset höjs med två procent"
    )
    assert found == ["att avtalet förlängs", "att priset höjs med två procent"]


def test_label_alone_rules_the_next_paragraph_only() -> None:
    found = texts("Beslut", "Nätverket ställer sig bakom riktlinjen.", "Riktlinjen diskuterades länge.")
    assert found == ["Nätverket ställer sig bakom riktlinjen."]


def test_label_alone_rules_a_numbered_list() -> None:
    assert len(texts("Beslut:", "1. Avgiften blir 4 kronor per invånare.", "2. Avtalet löper ett år till.")) == 2


def test_what_was_told_of_an_earlier_meeting_stays_told_in_the_paragraph() -> None:
    assert texts("På träffen 2023-01-13 gick gruppen igenom läget. Nätverket bestämde då att avgiften höjs.") == []


def test_decision_has_its_place_reason_and_probability() -> None:
    draft = paper(["Vi talade länge om bussarna. Nätverket beslutar att byta bolag."])
    (decision,) = draft.decisions
    (place,) = decision.places
    assert place.quote == decision.text == "Nätverket beslutar att byta bolag."
    assert draft.document.blocks[place.block].text[place.start : place.end] == place.quote
    assert decision.reason.endswith(".")
    assert 0.5 < decision.probability <= 1


def test_decision_keeps_condition_end_and_older_decision() -> None:
    (first,) = paper(["Nätverket beslutar att förlänga avtalet till och med 2024-06-30."]).decisions
    assert first.until == "2024-06-30"
    (second,) = paper(["Nätverket beslutar att anta planen efter en mindre justering."]).decisions
    assert second.condition == "efter en mindre justering"
    (third,) = paper(["Nätverket beslutar att ändra fördelningen enligt beslutet 2022-09-02."]).decisions
    assert third.refers_to == "2022-09-02"


def test_decision_that_others_must_take_further_says_so() -> None:
    (decision,) = paper(["Nätverket föreslår kommunstyrelserna besluta att finansiera tjänsten."]).decisions
    assert decision.way_on == "further decision"


def test_decision_about_some_organisations_binds_those() -> None:
    (decision,) = paper(["Beslut att Eslöv, Hörby och Höör deltar i försöket."]).decisions
    assert decision.binds == ("Eslöv", "Hörby", "Höör")


def test_body_with_another_name_decides_under_that_name() -> None:
    line = "Styrelsen beslutade att höja avgiften."
    assert len(texts(line, body="Styrelsen för Skolsamverkan")) == 1
    assert texts(line, body="Rektorsnätverket") == []


def test_decision_that_becomes_an_action_tells_who_goes_on_with_it() -> None:
    (decision,) = paper(["Beslut: Avtalet förlängs. Karin skickar det för påskrift."]).decisions
    assert (decision.way_on, decision.way_on_whom) == ("action", "Karin Sandell")


def test_lead_without_colon_is_followed_by_its_clauses() -> None:
    found = texts(
        "Skolchefsnätverket föreslår respektive kommunstyrelse besluta", "att godkänna avtalet", "att avsätta medel"
    )
    assert found == ["att godkänna avtalet", "att avsätta medel"]
