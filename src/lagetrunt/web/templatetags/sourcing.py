"""Where a fact comes from, as a template tag: `{% from_where sources fact %}`."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from lagetrunt.models import Action, JournalEntry, Stance
from lagetrunt.register import may_change
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import days_in_words
from lagetrunt.web.journal.naming import kind_words, name_of
from lagetrunt.web.journal.words import step_words
from lagetrunt.web.networks.forms import DOUBTS
from lagetrunt.web.sourcing import Sources, sources_address

register = template.Library()
_FEW = 2
"""So many sources stand beside a line of an agenda, besides those of its promises."""
register.filter("step_words", step_words)
register.filter("name_of", name_of)
register.filter("days_in_words", days_in_words)


@register.filter
def address(row: Any, name: str = "") -> str:
    """Return the address of a row's page; of a meeting also that of another page under it, by url name."""
    return meeting_address(row, name) if name else address_of(row)


@register.simple_tag
def from_where(sources: Sources, fact: Any, whole: bool = False) -> SafeString:
    """Return the links to the places and steps that a fact comes from; of many (unless `whole`) the first, and to all.

    The element says in `data-fact` which fact it is of, so that every fact on a page can be asked for its source.
    """
    there, shown = sources.count(fact), sources.links(fact, whole=whole)
    parts = format_html_join(" ", '<a href="{}">{}</a>', ((link.url, link.text) for link in shown))
    if there > len(shown):
        more = _("%(n)s till") % {"n": there - 1}
        parts = format_html('{} <a class="more" href="{}">{}</a>', parts, sources_address(fact), more)
    if not there:
        parts = format_html('<span class="elsewhere">{}</span>', _("ur ett annat nätverk"))
    return format_html('<span class="src" data-fact="{}-{}">{}</span>', type(fact).__name__, fact.pk, parts)


@register.filter
def apart(sources: Sources, line: Any) -> list[Any]:
    """Return the facts of an agenda's line whose sources stand beside it: the first few that lead to other places.

    Each promise leads to its own.
    """
    found: list[Any] = []
    told: set[str] = set()
    for fact in line.facts:
        texts = {link.text for link in sources.links(fact)}
        if texts <= told or (len(found) >= _FEW and not isinstance(fact, Action)):
            continue
        told |= texts
        found.append(fact)
    return found or list(line.facts[:1])


@register.filter
def doubt_words(code: str) -> str:
    """Return what a doubt about a pasted row is called."""
    return str(DOUBTS.get(code, code))


@register.filter
def kind_of(row: Any) -> str:
    """Return what kind of thing a row is, in words."""
    return kind_words(type(row).__name__)


@register.simple_tag(takes_context=True)
def withdrawing_of(context: Context, fact: Any) -> JournalEntry | None:
    """Return the step that took a fact back, where the reader may undo it."""
    if not may_change(context["request"].user, fact):
        return None
    rows = JournalEntry.objects.filter(subject_kind=type(fact).__name__, subject_id=fact.pk, verb="withdraw_fact")
    return rows.filter(undone_by__isnull=True).first()


_STANCES = {
    Stance.YES: "full",
    Stance.DOING: "full",
    Stance.NO: "slash",
    Stance.UNDECIDED: "doubt",
    Stance.INTERESTED: "half",
    Stance.DISCUSSING: "half",
}


@register.filter
def stance_mark(stance: str) -> str:
    """Return the mark of a stance."""
    return _STANCES.get(Stance(stance), "open")
