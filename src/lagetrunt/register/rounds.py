"""Rounds and answers: what each organisation answered, also as old notes tell it."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Answer,
    Finding,
    Item,
    Meeting,
    Organisation,
    Place,
    Refused,
    Round,
    RoundKind,
    Stance,
    User,
)
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.statements import may_record


def tell_round(
    meeting: Meeting,
    *,
    subject: str,
    by: User,
    item: Item | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Round:
    """Record that a question went round at a meeting. One with the same subject there is returned as it is.

    Inverse: `withdraw_fact`. Refused: `not-allowed`; `item-elsewhere`; `no-such-value`.
    """
    may_record(meeting, item, by)
    told = Round.objects.filter(meeting=meeting, item=item, kind=RoundKind.TOLD, withdrawn_at__isnull=True)
    there: Round | None = next((one for one in told if fold(one.subject) == fold(subject)), None)
    if there:
        return there
    with step("tell_round", by=by, on=meeting.date, body=meeting.body) as taken:
        told_round = taken.create(
            Round,
            places=places,
            finding=finding,
            kind=RoundKind.TOLD,
            body=meeting.body,
            meeting=meeting,
            item=item,
            subject=subject.strip(),
        )
        taken.about(told_round)
    return told_round


def record_answer(
    round: Round,
    *,
    organisation: Organisation,
    words: str,
    by: User,
    topic: str = "",
    stance: str = Stance.UNSAID,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Answer:
    """Record what one organisation answered, in its words. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `answer-there` (the same words to the same topic); `no-such-value`.
    """
    same_association(by, round, organisation)
    require(may_write_body(by, round.body))
    said = words.strip()
    there = round.answers.filter(organisation=organisation, topic=topic, words=said, withdrawn_at__isnull=True)
    if there:
        raise Refused("answer-there", _("Organisationen har redan svarat så."), showing=list(there))
    with step("record_answer", by=by, body=round.body) as taken:
        answer = taken.create(
            Answer,
            places=places,
            finding=finding,
            round=round,
            organisation=organisation,
            topic=topic,
            stance=stance,
            words=said,
        )
        taken.about(answer)
    return answer
