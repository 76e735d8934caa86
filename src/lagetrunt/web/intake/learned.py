"""What the reviews have taught reading: proposed, used and removed, each with the papers it was learned from."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from lagetrunt.access import body_at, get, may_write_body
from lagetrunt.intake.learned import Hits, hits_of, learned_seen, remove_learned, use_learned
from lagetrunt.models import Body, LabelMeans, Learned, LearnedState
from lagetrunt.web.addresses import address_of
from lagetrunt.web.dates import day_date
from lagetrunt.web.matters.asked import undo_of_last
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell


@dataclass(frozen=True)
class Lesson:
    """One thing learned, as the page tells it."""

    row: Learned
    hits: Hits
    may_write: bool

    @property
    def mark(self) -> str:
        """Return the look of its state."""
        return {LearnedState.PROPOSED: "doubt", LearnedState.USED: "full"}.get(LearnedState(self.row.state), "closed")

    @property
    def means(self) -> str:
        """Return what the words mean, in a sentence."""
        if self.row.means == LabelMeans.REPORT:
            return _("”%(words)s”: under orden står inget att föra in") % {"words": self.row.words}
        told = {"words": self.row.words, "kind": self.row.get_means_display()}
        return _("”%(words)s” betyder %(kind)s") % told

    @property
    def learned_from(self) -> str:
        """Return which answers it was learned from."""
        count, day = self.row.verdicts, self.row.last_on
        if self.row.means == LabelMeans.REPORT:
            told = ngettext("Ni avfärdade %(n)s fynd där", "Ni avfärdade %(n)s fynd där", count)
        else:
            told = ngettext("Ni lade till %(n)s fynd där", "Ni lade till %(n)s fynd där", count)
        said = told % {"n": count}
        return _("%(said)s, senast i mötet %(day)s.") % {"said": said, "day": day_date(day)} if day else f"{said}."

    @property
    def since(self) -> str:
        """Return how often it has hit."""
        if self.row.state == LearnedState.PROPOSED or not self.hits.counted:
            return ""
        if not self.hits.found:
            return _("Har inte hittat något än.")
        told = ngettext("Har hittat %(n)s fynd sedan dess", "Har hittat %(n)s fynd sedan dess", self.hits.found)
        wrong = ngettext(", %(n)s avfärdat", ", %(n)s avfärdade", self.hits.rejected) if self.hits.rejected else ""
        return told % {"n": self.hits.found} + (wrong % {"n": self.hits.rejected} if wrong else "") + "."


@dataclass
class Lessons:
    """What one network has taught."""

    body: Body
    lessons: list[Lesson] = field(default_factory=list)


@signed_in
def learned(request: Asked) -> HttpResponse:
    """Show what the networks that the reader sees have taught reading; `?natverk=` shows one."""
    slug = request.GET.get("natverk", "")
    body = body_at(request.user, slug) if slug else None
    rows = learned_seen(request.user, body)
    hits, networks = hits_of(rows), dict[int, Lessons]()
    for row in rows:
        lesson = Lesson(row, hits[row.pk], may_write_body(request.user, row.body))
        networks.setdefault(row.body_id, Lessons(row.body)).lessons.append(lesson)
    back = (str(body), address_of(body)) if body else (_("Handlingar"), reverse("papers"))
    context = {
        "body": body,
        "networks": list(networks.values()),
        "sources": Sources(rows, user=request.user),
        "crumbs": [back, (_("Inlärt"), "")],
    }
    return render(request, "intake/learned.html", context)


@require_POST
@signed_in
def learned_step(request: Asked, learned: str, step: str) -> HttpResponse:
    """Use something learned, or remove it."""
    row = get(request.user, Learned, learned)
    told = {"words": row.words}
    if step == "anvand":
        use_learned(row, by=request.user)
        said, verb = _("”%(words)s” används. Handlingar som väntar på granskning läses om.") % told, "use_learned"
    else:
        remove_learned(row, by=request.user)
        said, verb = _("”%(words)s” används inte.") % told, "remove_learned"
    tell(request, said, undo=undo_of_last(request.user, verb))
    return redirect(address_of(row))
