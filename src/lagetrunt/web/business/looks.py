"""How each rule's lines look: the mark, the short word, the age, where the title leads, and the one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from lagetrunt.models import Meeting
from lagetrunt.register.business import Open
from lagetrunt.register.business.meetings import ASLEEP_AFTER
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import age, length_words


@dataclass(frozen=True)
class Step:
    """The one thing to do: a way on, or (`posts`) something that is done at once."""

    label: str
    url: str
    posts: bool = False


@dataclass(frozen=True)
class Look:
    """How the lines of one rule look."""

    mark: str
    words: str | Promise | Callable[[Open], str]
    age: Callable[[Open, date], str]
    step: Callable[[Open, Meeting | None, bool], Step | None]
    url: Callable[[Open], str]
    is_promise: bool = False

    def shape(self, line: Open) -> str:
        """Return the mark: that of what is late goes before the rule's own."""
        return "late" if self.is_promise and is_late(line) else self.mark

    def word(self, line: Open) -> str:
        """Return the short word beside the mark."""
        return self.words(line) if callable(self.words) else str(self.words)


# Ages.


def ago(line: Open, today: date) -> str:
    """'För 76 dagar sedan'."""
    return _begun(age(line.since, today)) if line.since else ""


def waited(line: Open, today: date) -> str:
    """'Väntat 76 dagar'."""
    if line.since is None:
        return ""
    days = (today - line.since).days
    return _("Väntat %(length)s") % {"length": length_words(days)} if days > 0 else _begun(age(line.since, today))


def length(line: Open, today: date) -> str:
    """'80 dagar'; a day that is still to come as 'Om 12 dagar'."""
    if line.since is None:
        return ""
    days = (today - line.since).days
    return length_words(days) if days > 0 else _begun(age(line.since, today))


def due(line: Open, today: date) -> str:
    """'24 dagar över tiden', 'Om 42 dagar'; without a last day how long ago it was said."""
    if line.due is None:
        return ago(line, today)
    days = (today - line.due).days
    return _("%(length)s över tiden") % {"length": length_words(days)} if days > 0 else _begun(age(line.due, today))


def ahead(line: Open, today: date) -> str:
    """'Om 42 dagar', 'För 20 dagar sedan'."""
    day = line.due or line.since
    return _begun(age(day, today)) if day else ""


def silence(line: Open, today: date) -> str:
    """'252 dagar sedan sist'."""
    if line.since is None:
        return ""
    return _("%(length)s sedan sist") % {"length": length_words(max((today - line.since).days, 0))}


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def missing(line: Open, _today: date) -> str:
    """'Från 4 kommuner'."""
    return ngettext("Från %(n)s kommun", "Från %(n)s kommuner", line.count) % {"n": line.count}


# Words.


def times_put_off(line: Open) -> str:
    """'Flyttad 3 gånger'."""
    return ngettext("Flyttad en gång", "Flyttad %(n)s gånger", line.times) % {"n": line.times}


def late_or(word: str | Promise) -> Callable[[Open], str]:
    """Return the word of a line whose last day may be past: 'Försenat' where it is (its age then counts from there)."""

    def said(line: Open) -> str:
        return _("Försenat") if is_late(line) else str(word)

    return said


def is_late(line: Open) -> bool:
    """Return whether the last day is past: then the age of a line counts from it."""
    return line.due is not None and line.since == line.due


# Steps and ways.


def to_agenda(line: Open, meeting: Meeting | None, may_say: bool) -> Step | None:
    """Lead to the agenda of the next meeting, or to booking one."""
    if not may_say or line.body is None:
        return None
    if meeting is None:
        return Step(_("Boka mötet"), reverse("meeting_new", kwargs={"body": line.body.slug}))
    return Step(_("Till dagordningen"), agenda_address(meeting))


def agenda_address(meeting: Meeting) -> str:
    """Return the address of a meeting's agenda, or of the meeting where agendas have no page."""
    try:
        return meeting_address(meeting, "agenda")
    except NoReverseMatch:
        return meeting_address(meeting)


def said_done(line: Open, _meeting: Meeting | None, may_say: bool) -> Step | None:
    """Say that it is done."""
    return Step(_("Klart"), say_address(line, "klart"), posts=True) if may_say else None


def leads(label: str | Promise, name: str, *, field: str = "public_id") -> Callable[..., Step | None]:
    """Return the step that leads to a page about the fact, by url name; for those who may write."""

    def step(line: Open, _meeting: Meeting | None, may_say: bool) -> Step | None:
        return Step(str(label), reverse(name, args=[getattr(line.fact, field)])) if may_say else None

    return step


def in_network(label: str | Promise, name: str) -> Callable[..., Step | None]:
    """Return the step that leads to a page of the network, by url name; for those who may write."""

    def step(line: Open, _meeting: Meeting | None, may_say: bool) -> Step | None:
        return Step(str(label), reverse(name, kwargs={"body": line.body.slug})) if may_say and line.body else None

    return step


def opened(label: str | Promise, url: Callable[[Open], str] | None = None) -> Callable[..., Step | None]:
    """Return the step that leads to where the title leads, or to `url`; for everybody."""

    def step(line: Open, _meeting: Meeting | None, _may_say: bool) -> Step | None:
        there = (url or look_of(line).url)(line)
        return Step(str(label), there) if there else None

    return step


def entered(label: str | Promise) -> Callable[..., Step | None]:
    """Return the step that leads to where papers are received; for those who may write."""

    def step(_line: Open, _meeting: Meeting | None, may_say: bool) -> Step | None:
        return Step(str(label), reverse("intake")) if may_say else None

    return step


def say_address(line: Open, what: str) -> str:
    """Return the address to which one says something of a line."""
    fact: Any = line.fact
    return reverse("aside_say", args=[line.rule, type(fact).__name__.lower(), fact.public_id, what])


def at_fact(line: Open) -> str:
    """Return the address of what the line is about; of what stands under a point, that point."""
    return address_of(line.fact)


def at_matter(line: Open) -> str:
    """Return the address of the line's matter, or of the point where it has none."""
    return (address_of(line.matter) if line.matter else "") or at_fact(line)


def at_seats(line: Open) -> str:
    """Return the address of the seats of the network."""
    return f"{address_of(line.body)}#platser" if line.body else at_fact(line)


def at_round(line: Open) -> str:
    """Return the address of the point under which a round was told."""
    round_: Any = line.fact
    return address_of(round_.item or round_.meeting) if round_.meeting else ""


def at_person(line: Open) -> str:
    """Return the address of the person who holds it."""
    held: Any = line.fact
    return address_of(held.person)


def in_list(name: str) -> Callable[[Open], str]:
    """Return the way to a list of the network's, by url name."""
    return lambda line: reverse(name, kwargs={"body": line.body.slug}) if line.body else ""


def at_page(name: str) -> Callable[[Open], str]:
    """Return the way to a page that belongs to no network, by url name."""
    return lambda line: reverse(name)


def at_review(line: Open) -> str:
    """Return the address at which the first paper that waits is reviewed."""
    paper: Any = line.fact
    return reverse("review", args=[paper.public_id])


def at_booking(line: Open) -> str:
    """Return the address at which the next meeting is booked, with the day that papers name."""
    day = f"?dag={line.due.isoformat()}" if line.due else ""
    return f"{in_list('meeting_new')(line)}{day}"


def show_many(line: Open, _meeting: Meeting | None, _may_say: bool) -> Step | None:
    """Lead to those that are missing: 'Visa de fyra'."""
    numbers = (_("en"), _("två"), _("tre"), _("fyra"), _("fem"), _("sex"), _("sju"), _("åtta"), _("nio"), _("tio"))
    said = numbers[line.count - 1] if 0 < line.count <= len(numbers) else str(line.count)
    there = look_of(line).url(line)
    words = ngettext("Visa den som saknas", "Visa de %(n)s", line.count) % {"n": said}
    return Step(words, there) if there else None


def fill_left(line: Open, _meeting: Meeting | None, may_say: bool) -> Step | None:
    """Lead to putting somebody on the seat that is left."""
    mandate: Any = line.fact
    return Step(_("Fyll platsen"), reverse("seat_fill", args=[mandate.seat.public_id])) if may_say else None


def leaves_or_left(line: Open) -> str:
    """'Slutar', or 'Har slutat'."""
    return _("Slutar") if line.due and line.due > timezone.localdate() else _("Har slutat")


def asleep_or_silent(line: Open) -> str:
    """'Somnat', or for less long 'Tyst'."""
    days = (timezone.localdate() - line.since).days if line.since else 0
    return _("Somnat") if days > ASLEEP_AFTER else _("Tyst")


def ends_or_ended(line: Open) -> str:
    """'Löper ut', or 'Löpte ut'."""
    return _("Löpte ut") if line.due and line.due < timezone.localdate() else _("Löper ut")


_AGENDA, _SHOW = to_agenda, opened(gettext_lazy("Visa"))
_GO_THROUGH = gettext_lazy("Gå igenom")

LOOKS: dict[str, Look] = {
    "put_off": Look("hop", times_put_off, waited, _AGENDA, at_matter),
    "promised": Look("act", late_or(gettext_lazy("Åtagande")), due, said_done, at_fact, is_promise=True),
    "left_promise": Look(
        "slash", gettext_lazy("Lämnat efter sig"), ago, leads(gettext_lazy("Lämna över"), "action_hand_over"), at_fact
    ),
    "left_seat": Look("slash", leaves_or_left, ahead, fill_left, at_seats),
    "left_office": Look("slash", leaves_or_left, ahead, _AGENDA, at_person),
    "left_role": Look("slash", leaves_or_left, ahead, _AGENDA, at_person),
    "formal_missing": Look("dec", gettext_lazy("Nämndbeslut saknas"), missing, show_many, at_fact),
    "seat_empty": Look(
        "dash", gettext_lazy("Vakant"), length, leads(gettext_lazy("Fyll platsen"), "seat_fill"), at_seats
    ),
    "seat_told_empty": Look("dash", gettext_lazy("Sagt vara vakant"), ago, _AGENDA, at_fact),
    "term_over": Look(
        "late", gettext_lazy("Löpte ut"), ago, leads(gettext_lazy("Rätta uppdraget"), "office_change"), at_person
    ),
    "term_ends": Look("ends", gettext_lazy("Löper ut"), ahead, _AGENDA, at_person),
    "evaluation": Look("ends", gettext_lazy("Utvärderas"), ahead, _AGENDA, at_person),
    "decide_again": Look("dec", gettext_lazy("Vidare beslut"), waited, _AGENDA, at_fact),
    "decision_ends": Look("ends", ends_or_ended, ahead, _AGENDA, at_fact),
    "decision_review": Look("ends", gettext_lazy("Följs upp"), ahead, _AGENDA, at_fact),
    "condition_due": Look("ends", gettext_lazy("Villkor"), ago, _AGENDA, at_fact),
    "question_open": Look("talk", gettext_lazy("Utan ägare"), ago, _AGENDA, at_fact),
    "unanswered": Look("open", gettext_lazy("Ej svarat"), ago, show_many, at_round),
    "next_unbooked": Look(
        "open", gettext_lazy("Nästa möte"), silence, opened(gettext_lazy("Boka mötet"), at_booking), at_booking
    ),
    "notes_late": Look("mail", gettext_lazy("Anteckningar saknas"), ago, entered(gettext_lazy("Läs in dem")), at_fact),
    "gap": Look("dash", gettext_lazy("Lucka"), ago, entered(gettext_lazy("Läs in anteckningar")), in_list("meetings")),
    "silent": Look("flat", asleep_or_silent, silence, in_network(gettext_lazy("Boka mötet"), "meeting_new"), at_fact),
    "paper_review": Look(
        "doubt", gettext_lazy("Att granska"), ago, opened(gettext_lazy("Fortsätt granska"), at_review), at_review
    ),
    "paper_unreadable": Look("slash", gettext_lazy("Oläst"), ago, _SHOW, at_page("papers")),
    "same_person": Look(
        "doubt", gettext_lazy("Samma person?"), ago, opened(gettext_lazy("Svara")), at_page("same_questions")
    ),
    "report_waiting": Look("doubt", gettext_lazy("Ser klart ut"), ago, opened(_GO_THROUGH), in_list("reports")),
    "tie_waiting": Look("doubt", gettext_lazy("Hör det ihop?"), ago, opened(_GO_THROUGH), in_list("matters")),
    "seats_unsure": Look(
        "half", gettext_lazy("Platser"), ago, in_network(_GO_THROUGH, "members_today"), in_list("members_today")
    ),
}
"""The look of every rule by its name."""

_PLAIN = Look("open", gettext_lazy("Öppet"), ago, opened(gettext_lazy("Visa")), at_fact)


def look_of(line: Open) -> Look:
    """Return how a line looks."""
    return LOOKS.get(line.rule, _PLAIN)
