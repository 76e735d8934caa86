"""The open lines of a reader and the number of the cold ones, kept until a step touches them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date

from django.db.models import Count, Max

from lagetrunt.access import rights_of
from lagetrunt.models import Body, Paper, SameQuestion, User
from lagetrunt.register.business import Open, open_business
from lagetrunt.register.kept import kept
from lagetrunt.web.business.concerning import Concern, for_reader


def waiting_and_cold(user: User, bodies: Sequence[Body], concern: Concern, *, on: date) -> tuple[list[Open], int]:
    """Return what waits for a reader, and how many cold things there are besides."""

    def made() -> tuple[list[Open], int]:
        lines = for_reader(open_business(user, bodies, on=on), user=user, concern=concern)
        return [line for line in lines if not line.is_cold], sum(line.is_cold for line in lines)

    rights = rights_of(user)
    reader = (user.pk, user.person_id, rights.reads, rights.writes, concern)
    return kept(user.association_id, "waiting", reader, on, *_unjournalled(user), make=made)


def _unjournalled(user: User) -> list[Hashable]:
    """Return the signs of what changes without a step: papers as they are read, questions as they come up."""
    papers = Paper.objects.filter(association_id=user.association_id).order_by("state")
    asked = SameQuestion.objects.filter(association_id=user.association_id).order_by("state")
    counted = [rows.values_list("state").annotate(Count("pk"), Max("pk")) for rows in (papers, asked)]
    return [tuple(map(tuple, rows)) for rows in counted]
