"""What each rule of the database says to a person: its stable code and a sentence."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import IntegrityError, models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.models import TIED, Refused

_PERIOD = ("ends-before-start", gettext_lazy("Sista dagen ligger före den första."))
_NAME = ("name-there", gettext_lazy("Namnet finns redan där."))
_TIED = ("already-tied", gettext_lazy("Det hör redan till ärendet."))
_SAYS = {
    "seat_period": _PERIOD,
    "mandate_period": _PERIOD,
    "office_period": _PERIOD,
    "grant_period": _PERIOD,
    "body_closed_after_start": _PERIOD,
    "meeting_ends_after_start": ("ends-before-start", gettext_lazy("Mötet slutar före det börjar.")),
    "meeting_once": ("meeting-there", gettext_lazy("Nätverket har redan ett möte den dagen.")),
    "body_slug_once": ("address-taken", gettext_lazy("Adressen är upptagen av ett annat nätverk.")),
    "body_not_its_own_parent": ("circle", gettext_lazy("Ett nätverk kan inte ligga under sig självt.")),
    "body_chair_month": ("no-such-month", gettext_lazy("Månaden är ett tal från 1 till 12.")),
    "body_name_once": _NAME,
    "person_name_once": _NAME,
    "organisation_name_once": _NAME,
    "person_address_once": ("address-there", gettext_lazy("Adressen finns redan på personen.")),
    "seat_of_something": (
        "seat-of-nothing",
        gettext_lazy("En plats hör till en organisation, ett område eller ett yrke."),
    ),
    "office_extent": ("no-such-extent", gettext_lazy("Omfattningen är ett tal från 1 till 100 procent.")),
    "office_once_from_a_day": ("office-there", gettext_lazy("Personen har redan uppdraget från den dagen.")),
    "attendance_once": ("already-listed", gettext_lazy("Personen står redan på närvarolistan.")),
    "attendance_absent_not_remote": (
        "absent-and-remote",
        gettext_lazy("Den som är frånvarande kan inte vara med på distans."),
    ),
    "item_level": ("no-such-level", gettext_lazy("Nivån är minst 1.")),
    "action_due_precise": ("due-unclear", gettext_lazy("En sista dag är en dag eller en månad.")),
    "action_settled": ("action-open", gettext_lazy("Ett öppet åtagande har ingen dag då det blev klart.")),
    "postponement_until": ("until-unclear", gettext_lazy("Säg dagen, eller att det gäller nästa möte.")),
    "answer_once": ("answer-there", gettext_lazy("Organisationen har redan svarat så.")),
    "same_question_once": ("already-asked", gettext_lazy("Frågan om de två är redan ställd.")),
    "grant_administrator_everywhere": (
        "administrator-everywhere",
        gettext_lazy("En administratör är det för hela organisationen."),
    ),
    **{f"tie_of_{name}_once": _TIED for name in TIED},
    "learned_once": ("already-learned", gettext_lazy("Det är redan inlärt.")),
    "standing_point_once": ("already-standing", gettext_lazy("Det är redan sagt om rubriken.")),
    "matter_not_joined_to_itself": ("same-matter", gettext_lazy("Det är samma ärende.")),
    "mandate_no_told_overlap": ("seat-taken", gettext_lazy("Någon annan har platsen de dagarna.")),
}


def save(row: models.Model, fields: list[str] | None = None) -> None:
    """Save a row; where a rule of the database says no, raise Refused with what that rule says."""
    try:
        row.save(update_fields=fields)
    except IntegrityError as error:
        raise _refusal(row, error) from error


def _refusal(row: models.Model, error: IntegrityError) -> Exception:
    name = _broken(row, str(error))
    if name not in _SAYS:
        return error
    code, sentence = _SAYS[name]
    return Refused(code, str(sentence), instead=_("Rätta uppgiften och försök igen."))


def _broken(row: models.Model, told: str) -> str:
    """Return the name of the rule that a database error is about; SQLite names the columns of a unique one."""
    for name in _SAYS:
        if name in told:
            return name
    for constraint in row._meta.constraints:
        if isinstance(constraint, models.UniqueConstraint) and told.startswith("UNIQUE constraint failed: "):
            wanted = set(constraint.fields)
            columns = {field.column for field in row._meta.concrete_fields if field.name in wanted}
            failed = {part.strip().rpartition(".")[2] for part in told.partition(": ")[2].split(",")}
            if columns == failed:
                return constraint.name
    return ""


def check_values(row: models.Model, names: list[str]) -> None:
    """Refuse with `no-such-value` where a changed field holds what it cannot: a choice not offered, too long a text."""
    others = [field.name for field in row._meta.fields if field.name not in names or field.is_relation]
    try:
        for value in (getattr(row, name) for name in names):
            if isinstance(value, str):
                ProhibitNullCharactersValidator()(value)
        row.clean_fields(exclude=others)
    except ValidationError as error:
        raise Refused("no-such-value", " ".join(error.messages), instead=_("Rätta uppgiften.")) from error
