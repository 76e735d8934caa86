"""What the demo found, paper by paper and in all, counted in the register; and the next agenda out of it."""

from __future__ import annotations

from collections import Counter

from django.db.models import Model

from lagetrunt.cli.phrases import gettext as _
from lagetrunt.intake.doubts import is_doubtful
from lagetrunt.intake.imports import Imported
from lagetrunt.models import (
    Action,
    Attendance,
    Body,
    Decision,
    Item,
    Meeting,
    Paper,
    Person,
    Postponement,
    Presence,
    User,
)


def print_found(done: Imported) -> None:
    """Print a line for each paper, in the order of their dates, and the sums."""
    heads = (_("datum"), _("med"), _("ej med"), _("punkter"), _("beslut"), _("åtaganden"), _("flyttade"), _("tveksamt"))
    print(" ".join([f"{heads[0]:<10}", *(f"{head:>9}" for head in heads[1:])]), "", _("handling"))
    sums: Counter[int] = Counter()
    for paper in sorted(done.papers, key=lambda paper: (str(paper.date or "9999"), paper.pk)):
        paper.refresh_from_db()
        counts = _counts(paper)
        sums.update(dict(enumerate(counts)))
        print(" ".join([f"{paper.date or '–'!s:<10}", *(f"{count:>9}" for count in counts)]), "", paper.name)
    print(" ".join([f"{_('i allt'):<10}", *(f"{sums[column]:>9}" for column in range(len(heads) - 1))]))
    people = Person.objects.standing().filter(joined_to__isnull=True).count()
    print(
        _("%(papers)s handlingar gav %(facts)s uppgifter om %(people)s personer, var och en med sin källa.")
        % {"papers": len(done.papers), "facts": done.facts, "people": people}
    )
    for paper in done.unreadable:
        print(f"  – {paper.name}: {paper.problem}")
    for paper, refused in done.refused:
        print(f"  – {paper.name}: {refused}")
    for sentence in done.told:
        print(f"  – {sentence}")
    for question in done.questions:
        print("  – " + _("Att svara på: är de två %(name)s samma person?") % {"name": question.left})


def print_agenda(body: Body, *, by: User) -> None:
    """Print the draft of the network's next agenda: what stands on it and why."""
    from django.utils import timezone

    from lagetrunt.cli.agenda_told import summary
    from lagetrunt.meetings.agenda import agenda_paper, draft_agenda, meeting_to_draft

    agenda = draft_agenda(meeting_to_draft(body, on=timezone.localdate()), user=by)
    print()
    print(summary(agenda, agenda_paper(agenda, user=by)))


def _counts(paper: Paper) -> list[int]:
    meeting = paper.meeting
    doubtful = sum(is_doubtful(finding) for finding in paper.findings.select_related("verdict"))
    if meeting is None:
        return [0] * 6 + [doubtful]
    there = Attendance.objects.standing().filter(meeting=meeting)
    return [
        there.filter(presence=Presence.PRESENT).count(),
        there.filter(presence=Presence.ABSENT).count(),
        *(_of(model, meeting) for model in (Item, Decision, Action, Postponement)),
        doubtful + len(paper.doubts),
    ]


def _of(model: type[Model], meeting: Meeting) -> int:
    return int(model._default_manager.filter(meeting=meeting, withdrawn_at__isnull=True).count())
