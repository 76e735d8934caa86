"""The parts as template tags and filters; docs/build/look.md shows each with an example."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from zlib import crc32

from django import template
from django.core.paginator import Page
from django.forms import BaseForm, BoundField
from django.template import Context
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from lagetrunt.intake.doubts import kept_words
from lagetrunt.web import dates
from lagetrunt.web.drawing import marks
from lagetrunt.web.drawing import ring as rings
from lagetrunt.web.drawing import timeline as timelines
from lagetrunt.web.drawing import year as years
from lagetrunt.web.navigation import with_query
from lagetrunt.web.pages import stamp_name, stamp_of
from lagetrunt.web.told import note_kind, undo_address

register = template.Library()
register.filter("full_date", dates.full_date)
register.filter("swedish_date", dates.full_date)
register.filter("day_date", dates.day_date)
register.filter("short_month", dates.short_month)
register.filter("file_size", dates.file_size)
register.filter("kept_words", kept_words)
register.filter("undo_address", undo_address)
register.filter("note_kind", note_kind)


@register.filter
def short_date(value: date | datetime) -> str:
    """'4 dec', with the year when it is not this one."""
    return dates.short_date(value)


@register.filter
def age(value: date | datetime) -> str:
    """'för 76 dagar sedan', 'om 15 dagar'."""
    return dates.age(value)


@register.filter
def clock(start: time | datetime | None, end: time | datetime | None = None) -> str:
    """'kl. 9–12'; nothing when the time is unknown."""
    return dates.clock(start, end) if start else ""


@register.simple_tag
def period(start: date | None, end: date | None) -> str:
    """A half-open period, its last day said: '… t.o.m. …'."""
    return dates.period(start, end)


@register.simple_tag
def mark(name: str, word: object = "", light: bool = False, hidden: bool = False) -> SafeString:
    """A mark with its word."""
    return marks.state(name, str(word), light=light, hidden=hidden)


@register.simple_tag
def shape(name: str) -> SafeString:
    """A mark alone; its word must stand beside it."""
    return marks.shape(name)


def _key(*parts: object) -> str:
    """Return a short id that is the same for the same content."""
    return f"p{crc32('|'.join(map(str, parts)).encode()):x}"


@register.inclusion_tag("parts/ring.html")
def ring(
    dots: Sequence[rings.Dot],
    title: object,
    size: str = "middle",
    figure: object = None,
    below: object = "",
    words: dict[str, str] | None = None,
    desc: object = "",
    as_list: bool = False,
    id: str = "",
) -> dict[str, Any]:
    """The ring of organisations with title, description and, if asked for, the same facts as a list."""
    said = str(desc) or rings.told(dots, words)
    inside = size in ("large", "middle")
    return {
        "ring": rings.lay_ring(dots, size),
        "size": size,
        "title": title,
        "desc": said,
        "figure": (rings.count_words(dots) if figure is None else figure) if inside else "",
        "below": below if inside else "",
        "groups": rings.grouped(dots, words) if as_list else None,
        "id": id or _key("ring", title, said, size),
    }


@register.inclusion_tag("parts/timeline.html")
def timeline(
    rows: Sequence[timelines.Row],
    title: object,
    first: date,
    last: date,
    today: date | None = None,
    desc: object = "",
    table: bool = True,
) -> dict[str, Any]:
    """Who sat where over time, with the same facts as a table; without `table` the page has them in one of its own."""
    drawn = timelines.lay_timeline(rows, first=first, last=last, today=today or timezone.localdate())
    return {
        "drawn": drawn,
        "rows": rows,
        "title": title,
        "desc": desc,
        "table": table,
        "width": timelines.WIDTH,
        "id": _key("time", title),
    }


@register.inclusion_tag("parts/pulse.html")
def pulse(gatherings: Sequence[years.Gathering], today: date | None = None) -> dict[str, Any]:
    """Twelve months of meetings as bars, cancelled ones as crosses, with the count in words."""
    beats = years.lay_pulse(gatherings, today=today or timezone.localdate())
    cancelled = sum(beat.cancelled for beat in beats)
    return {"beats": beats, "held": len(beats) - cancelled, "cancelled": cancelled}


@register.inclusion_tag("parts/year.html")
def year_strip(year: int, gatherings: Sequence[years.Gathering], today: date | None = None) -> dict[str, Any]:
    """The meetings of a year, month by month."""
    return {"year": year, "months": years.lay_year(year, gatherings, today=today or timezone.localdate())}


@register.inclusion_tag("parts/tree.html")
def tree(nodes: Sequence[Any], today: date | None = None) -> dict[str, Any]:
    """Networks with what lies under them; see TreeNode in navigation for the values."""
    return {"nodes": nodes, "today": today or timezone.localdate()}


@register.simple_tag
def src(text: object, url: str = "") -> SafeString:
    """Where a fact comes from, one click away."""
    if not url:
        return format_html('<span class="src">{}</span>', text)
    return format_html('<span class="src"><a href="{}">{}</a></span>', url, text)


_CHIPS = {"public": "open", "network": "ringm", "limited": "lock", "held": "ends"}
_CHIP_CLASSES = {"limited": " strict", "held": " held"}


@register.simple_tag
def chip(kind: str, text: object = "") -> SafeString:
    """Who may read: public, network, limited (say the legal ground) or held (say until when)."""
    words = {
        "public": _("Offentlig"),
        "network": _("För nätverket"),
        "limited": _("Begränsad"),
        "held": _("Hålls inne"),
    }
    drawn = marks.shape(_CHIPS[kind])
    return format_html('<span class="chip{}">{}{}</span>', _CHIP_CLASSES.get(kind, ""), drawn, text or words[kind])


@register.inclusion_tag("parts/sec_head.html")
def sec_head(
    title: object, id: str = "", note: object = "", url: str = "", more: object = "", level: int = 2
) -> dict[str, Any]:
    """The head of a section: rule, heading, a count or sentence, at most one link."""
    return {"title": title, "id": id, "note": note, "url": url, "more": more, "level": level}


@register.inclusion_tag("parts/filter_row.html")
def filter_row(entries: Sequence[Any], label: object = "") -> dict[str, Any]:
    """Links that look pressed; entries have label, url, current and perhaps count."""
    return {"entries": entries, "label": label or _("Visa")}


@register.inclusion_tag("parts/facts.html")
def facts(pairs: Sequence[tuple[object, object]]) -> dict[str, Any]:
    """Label and value, one pair a line; pairs without a value are told as missing."""
    return {"pairs": pairs}


@register.inclusion_tag("parts/empty.html")
def empty(title: object, text: object = "", url: str = "", link: object = "") -> dict[str, Any]:
    """Nothing here: what is true, and one way on."""
    return {"title": title, "text": text, "url": url, "link": link}


@register.inclusion_tag("parts/papers.html")
def papers(done: int, now: int = 0, left: int = 0, bad: int = 0, words: object = "") -> dict[str, Any]:
    """Pieces of work: drawn while they can be counted by eye, told in numbers always."""
    total = done + now + left + bad
    pieces = ["done"] * done + ["now"] * now + [""] * left + ["bad"] * bad
    return {
        "pieces": pieces if total <= 60 else None,
        "total": total,
        "done": done,
        "now": now,
        "left": left,
        "bad": bad,
        "words": words,
    }


@register.inclusion_tag("parts/deal.html")
def deal(items: Sequence[Any], first: bool = True) -> dict[str, Any]:
    """Lines to deal with: mark, word, age, title, reason, source and one step; the first in yellow."""
    return {"items": items, "first": first}


@register.inclusion_tag("parts/pager.html", takes_context=True)
def pager(context: Context, page: Page[Any], name: str = "sida") -> dict[str, Any]:
    """Back and forth in a long list, keeping the filters."""
    get = context["request"].GET
    return {
        "page": page,
        "before": with_query(get, **{name: page.previous_page_number()}) if page.has_previous() else "",
        "after": with_query(get, **{name: page.next_page_number()}) if page.has_next() else "",
    }


@register.inclusion_tag("parts/sort_head.html", takes_context=True)
def sort_head(context: Context, key: str, label: object, num: bool = False, name: str = "ordning") -> dict[str, Any]:
    """A table head that sorts: first press upwards, next downwards; the address says `ordning=key` or `-key`."""
    get = context["request"].GET
    now = get.get(name, "")
    turned = f"-{key}" if now == key else key
    return {
        "label": label,
        "num": num,
        "url": with_query(get, **{name: turned, "sida": None}),
        "sort": {key: "ascending", f"-{key}": "descending"}.get(now, ""),
    }


@register.inclusion_tag("parts/sorter.html", takes_context=True)
def sorter(context: Context, orders: Sequence[tuple[str, object]], name: str = "ordning") -> dict[str, Any]:
    """The choice of order for phones, where a table's heads are hidden; `orders` are (value, words)."""
    get = context["request"].GET
    kept = [(key, value) for key, values in get.lists() for value in values if key not in (name, "sida")]
    return {"orders": orders, "name": name, "now": get.get(name, ""), "kept": kept}


@register.inclusion_tag("parts/error_summary.html")
def error_summary(form: BaseForm) -> dict[str, Any]:
    """What must be corrected, each line a link to its field; nothing when all is well."""
    wrong = [field for field in form if field.errors] if form.is_bound else []
    general = list(form.non_field_errors()) if form.is_bound else []
    return {"wrong": wrong, "general": general, "count": len(wrong) + len(general)}


@register.inclusion_tag("parts/fields.html")
def fields(form: BaseForm) -> dict[str, Any]:
    """A whole form's fields with the summary of errors above, and a mark of what they showed at first."""
    return {"form": form, "stamp_name": stamp_name(form), "stamp": stamp_of(form)}


@register.simple_tag
def field(bound: BoundField) -> SafeString:
    """One field: label, hint, error, control."""
    return bound.as_field_group()


@register.filter
def is_optional(bound: BoundField) -> bool:
    """Whether to say that the field may be left empty: it may, and another field of the form may not."""
    return not bound.field.required and any(one.required for one in bound.form.fields.values())


@register.filter
def widget_name(bound: BoundField) -> str:
    """The kind of control, for the template that draws it: checkbox, select, filedrop …"""
    return str(bound.widget_type)


@register.filter
def control_id(bound: BoundField) -> str:
    """The id of the control that an error leads to: the first one where a field has several."""
    return bound.id_for_label or (f"{bound.auto_id}_0" if bound.use_fieldset else bound.auto_id)


@register.simple_block_tag
def note(content: SafeString, kind: str = "", title: object = "") -> SafeString:
    """A notice: told (no kind), `turn` (you should look), `wrong` (stopped)."""
    head = format_html("<h3>{}</h3>", title) if title else ""
    return format_html('<div class="note{}">{}{}</div>', f" {kind}" if kind else "", head, content)


@register.simple_block_tag
def decision(
    content: SafeString, when: object = "", onward: object = "", source: object = "", url: str = ""
) -> SafeString:
    """A decision in its own words, then its date, how it goes on and where it stands."""
    after = [str(format_html("{}", when))] if when else []
    if onward:
        after.append(str(format_html(_("vidare: {}"), onward)))
    if source:
        after.append(str(src(source, url)))
    tail = format_html('<p class="soft small">{}</p>', SafeString(" · ".join(after))) if after else ""
    return format_html('<div class="decision"><p class="words">{}</p>{}</div>', content, tail)


@register.simple_block_tag
def section(
    content: SafeString,
    title: object,
    id: str = "",
    note: object = "",
    url: str = "",
    more: object = "",
    first: bool = False,
) -> SafeString:
    """A section with its head; `first` leaves out the space above."""
    name = id or _key("section", title)
    head = render_to_string("parts/sec_head.html", sec_head(title, name, note, url, more))
    return format_html(
        '<section{} aria-labelledby="{}">{}{}</section>',
        "" if first else SafeString(' class="sec"'),
        name,
        SafeString(head),
        content,
    )


@register.simple_block_tag
def dialog(content: SafeString, id: str, title: object) -> SafeString:
    """A question before what cannot be undone; opened by an element with data-opens."""
    return format_html(
        '<dialog id="{0}" aria-labelledby="{0}-h"><h2 id="{0}-h">{1}</h2>{2}</dialog>', id, title, content
    )
