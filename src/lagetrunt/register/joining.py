"""Whether two people are one: asked with reasons, answered by a human, and undone with everything going back."""

from __future__ import annotations

from django.apps import apps
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_register, require
from lagetrunt.models import (
    Paper,
    Person,
    PersonAddress,
    PersonJoin,
    PersonName,
    Refused,
    SameQuestion,
    SameState,
    User,
)
from lagetrunt.register.journal import Step, fact_of, same_association, step
from lagetrunt.register.people import add_person_name

_STAYS: set[type[models.Model]] = {SameQuestion, PersonJoin, Person}


def ask_same(
    one: Person, other: Person, *, probability: float, reason: str, by: User, paper: Paper | None = None
) -> SameQuestion:
    """Ask whether two people are one. One that has been asked is returned as it is, answered or not.

    Refused: `not-allowed`; `same-person` (both are the same row already). Inverse: `keep_apart`, `join_people`.
    """
    same_association(by, one, other, paper)
    require(may_write_register(by))
    _refuse_same(one, other)
    left, right = sorted((one, other), key=lambda person: person.pk)
    there = SameQuestion.objects.filter(left=left, right=right).first()
    if there:
        return there
    with step("ask_same", by=by, paper=paper, about=left) as taken:
        return taken.create(SameQuestion, left=left, right=right, probability=probability, reason=reason, paper=paper)


def keep_apart(one: Person, other: Person, *, by: User, reason: str = "") -> SameQuestion:
    """Say that two people are two; remembered, so that it is not asked again. Inverse: `join_people`, `undo_step`.

    Refused: `not-allowed`; `same-person`; `are-joined` (undo the joining first).
    """
    same_association(by, one, other)
    require(may_write_register(by))
    _refuse_same(one, other)
    with step("keep_apart", by=by, about=one, reason=reason) as taken:
        _lock_both(taken, one, other)
        if one.joined_to_id == other.pk or other.joined_to_id == one.pk:
            raise Refused("are-joined", _("De två är ihopförda."), instead=_("Ångra ihopföringen först."))
        return _answered(taken, one, other, SameState.APART, by, reason)


def join_people(kept: Person, absorbed: Person, *, by: User, reason: str = "") -> PersonJoin:
    """Say that two people are one: every fact of `absorbed` moves to `kept`, its name stays as a spelling.

    Only a human's yes leads here. Inverse: `undo_join`. Refused: `not-allowed`; `same-person`; `are-apart` (somebody
    has said that they are two, and no reason to think otherwise is given); `both-users` (both sign in);
    `joined-already`; `both-there` (both stand in the same list of attendance, shown).
    """
    same_association(by, kept, absorbed)
    require(may_write_register(by))
    with step("join_people", by=by, about=kept, reason=reason) as taken:
        _lock_both(taken, kept, absorbed)
        _refuse_join(kept, absorbed, reason)
        moved = _move_all(taken, kept, absorbed)
        known = set(kept.names.values_list("pk", flat=True))
        for name in [absorbed.name, *absorbed.names.values_list("name", flat=True)]:
            spelling = add_person_name(kept, name=name, by=by)
            if spelling.pk not in known:
                moved.append(["PersonName", spelling.pk, "+"])
        taken.set(absorbed, joined_to=kept)
        _answered(taken, kept, absorbed, SameState.JOINED, by, reason)
        return taken.create(PersonJoin, kept=kept, absorbed=absorbed, moved=moved)


def undo_join(join: PersonJoin, *, by: User, reason: str = "") -> Person:
    """Part two people again: every fact that moved goes back; returns the one who had been absorbed.

    What was added to the kept person since stays there. Inverse: `join_people`.
    Refused: `not-allowed`; `joined-no-more`.
    """
    same_association(by, join)
    require(may_write_register(by))
    kept, absorbed = join.kept, join.absorbed
    with step("undo_join", by=by, about=absorbed, reason=reason) as taken:
        taken.lock(join, "withdrawn_at")
        if join.withdrawn_at is not None:
            raise Refused("joined-no-more", _("Ihopföringen är redan ångrad."))
        for kind, pk, field in join.moved:
            row = fact_of(kind, pk)
            if row is not None and field == "+":
                taken.delete(row)
            elif row is not None and getattr(row, f"{field}_id") == kept.pk:
                taken.set(row, **{field: absorbed})
        taken.set(absorbed, joined_to=None)
        taken.set(join, withdrawn_at=timezone.now())
        _answered(taken, kept, absorbed, SameState.APART, by, reason)
    return absorbed


def _lock_both(taken: Step, one: Person, other: Person) -> None:
    """Keep others from both, in the same order everywhere so that two who do it at once do not wait for each other."""
    for person in sorted((one, other), key=lambda row: row.pk):
        taken.lock(person, "joined_to")


def _refuse_same(one: Person, other: Person) -> None:
    if one.pk == other.pk:
        raise Refused("same-person", _("Det är samma person."))


def _refuse_join(kept: Person, absorbed: Person, reason: str) -> None:
    _refuse_same(kept, absorbed)
    if kept.joined_to_id or absorbed.joined_to_id:
        raise Refused("joined-already", _("En av dem är redan ihopförd med en annan."), showing=[kept, absorbed])
    asked = SameQuestion.objects.filter(_between(kept, absorbed)).first()
    if asked and asked.state == SameState.APART and not reason:
        raise Refused(
            "are-apart", _("Någon har sagt att de är två olika personer."), instead=_("Skriv varför de ändå är en.")
        )
    if hasattr(kept, "user") and hasattr(absorbed, "user"):
        raise Refused(
            "both-users", _("Båda kan logga in."), instead=_("Avsluta den enas inloggning först."), showing=[absorbed]
        )
    both = kept.attendance.standing().filter(
        meeting__in=absorbed.attendance.standing().values("meeting"), withdrawn_at__isnull=True
    )
    if both:
        raise Refused(
            "both-there",
            _("Båda står på närvarolistan vid samma möte."),
            instead=_("Är de ändå en, ta bort den ena raden i närvaron först."),
            showing=list(both.select_related("meeting__body")),
        )


def _between(one: Person, other: Person) -> Q:
    left, right = sorted((one.pk, other.pk))
    return Q(left_id=left, right_id=right)


def _answered(taken: Step, one: Person, other: Person, state: str, by: User, reason: str) -> SameQuestion:
    asked = SameQuestion.objects.filter(_between(one, other)).first()
    if asked is None:
        left, right = sorted((one, other), key=lambda person: person.pk)
        why = reason or _("Sagt av en människa utan att ha frågats.")
        asked = taken.create(SameQuestion, left=left, right=right, probability=1.0, reason=why)
    taken.set(asked, state=state, answered_by=by, answered_at=timezone.now())
    return asked


def _move_all(taken: Step, kept: Person, absorbed: Person) -> list[list[object]]:
    """Point every row at `kept` that points at `absorbed`, withdrawn ones too; return what moved."""
    moved: list[list[object]] = []
    for model in apps.get_app_config("lagetrunt").get_models():
        if model in _STAYS or model is PersonName:
            continue
        for field in model._meta.fields:
            if not (isinstance(field, models.ForeignKey) and field.related_model is Person):
                continue
            for row in model._default_manager.filter(**{field.name: absorbed}):
                if isinstance(row, PersonAddress) and kept.addresses.filter(email=row.email).exists():
                    continue
                taken.set(row, **{field.name: kept})
                moved.append([model.__name__, row.pk, field.name])
    return moved
