"""The marks: one 16-pixel symbol per state, each with the word it may not stand without."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

_LINE = 'fill="none" stroke="currentColor" stroke-width="1.6"'
_ROUND = f'{_LINE} stroke-linecap="round" stroke-linejoin="round"'
_RIM = f'<circle cx="8" cy="8" r="5.4" {_LINE}/>'

_SHAPES: dict[str, str] = {
    "full": '<circle cx="8" cy="8" r="6.2" fill="currentColor"/>',
    "open": _RIM,
    "half": f'{_RIM}<path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor"/>',
    "dash": f'<circle cx="8" cy="8" r="5.4" {_LINE} stroke-dasharray="2.4 2"/>',
    "slash": f'{_RIM}<path d="M4.2 11.8 11.8 4.2" {_LINE}/>',
    "turn": '<circle cx="8" cy="8" r="6" fill="var(--turn)" stroke="var(--turn-edge)" stroke-width="1.6"/>'
    '<circle cx="8" cy="8" r="2.1" fill="var(--on-turn)"/>',
    "ringm": '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="2.7" '
    'stroke-linecap="round" stroke-dasharray="0 4.398"/>',
    "dec": '<path d="M2.4 2.4h11.2v11.2H2.4z" fill="currentColor"/>',
    "info": f'<path d="M2.8 2.8h10.4v10.4H2.8zM5.4 6.6h5.2M5.4 9.4h3.4" {_LINE}/>',
    "theme": f'<path d="M8 1.8 14.2 8 8 14.2 1.8 8z" {_LINE}/>',
    "talk": f'<path d="M2 4.6h8M2 8h12M6 11.4h8" {_ROUND}/>',
    "report": f'<path d="M13.4 3v10M2 8h8M7 4.8 10.2 8 7 11.2" {_ROUND}/>',
    "hop": f'<path d="M2.2 11.5C3.4 4.6 10.6 3.6 12.8 9.8M9.6 9 13 10.6 14.2 7" {_ROUND}/>'
    '<circle cx="2.2" cy="12.4" r="1.5" fill="currentColor"/>',
    "act": f'<circle cx="3.2" cy="8" r="2" fill="currentColor"/><path d="M6.4 8h7M10.4 4.8 13.6 8l-3.2 3.2" {_ROUND}/>',
    "back": f'<path d="M13.6 12.6V8.4a2.6 2.6 0 0 0-2.6-2.6H3M6 2.6 2.6 5.8 6 9" {_ROUND}/>',
    "late": '<path d="M8 2 14.8 13.8H1.2z" fill="currentColor"/>'
    '<path d="M8 6.4v3.4M8 11.3v.9" fill="none" stroke="var(--paper)" stroke-width="1.6"/>',
    "ends": '<path d="M3.4 2.2h9.2M3.4 13.8h9.2M4.4 2.4c0 3.4 7.2 7.8 7.2 11.2M11.6 2.4c0 3.4-7.2 7.8-7.2 11.2" '
    f"{_ROUND}/>",
    "mail": f'<path d="M1.8 3.6h12.4v8.8H1.8zM2 4.2 8 9l6-4.8" {_ROUND}/>',
    "doubt": f'<path d="M2 9.6c1.8-4 4.2-4 6-1.6s4.2 2.4 6-1.6" {_ROUND}/>',
    "wave": f'<path d="M1 9h2.6L6 3.2l3.6 10L11.8 7l1 2H15" {_ROUND}/>',
    "low": f'<path d="M1 9h5l2-3.4L9.8 9H15" {_ROUND}/>',
    "flat": f'<path d="M1 9h14" {_ROUND}/>',
    "closed": f'<path d="M1 9h9M11 5.8l4 6.4M15 5.8l-4 6.4" {_ROUND}/>',
    "lock": f'<path d="M3 7h10v6.8H3z" fill="currentColor"/><path d="M5 7V5a3 3 0 0 1 6 0v2" {_LINE}/>',
    "paper": f'<path d="M3.4 1.8h6l3.2 3.2v9.2H3.4zM9.2 2v3.2h3.2" {_ROUND}/>',
    "find": f'<circle cx="6.8" cy="6.8" r="4.6" {_LINE}/><path d="M10.3 10.3 14.4 14.4" {_ROUND}/>',
    "yes": f'<path d="M2.4 8.6 6.4 12.6 13.6 3.8" {_ROUND}/>',
    "no": f'<path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" {_ROUND}/>',
    "up": f'<path d="M8 13V3.4M3.8 7.4 8 3.2l4.2 4.2" {_ROUND}/>',
    "down": f'<path d="M8 3v9.6M3.8 8.6 8 12.8l4.2-4.2" {_ROUND}/>',
    "grip": '<path d="M5 3.6h.01M11 3.6h.01M5 8h.01M11 8h.01M5 12.4h.01M11 12.4h.01" fill="none" '
    'stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/>',
}

WORDS: dict[str, Promise] = {
    "full": _("Klar"),
    "open": _("Kvar"),
    "half": _("I del"),
    "dash": _("Vakant"),
    "slash": _("Avstår"),
    "turn": _("Din tur"),
    "ringm": _("Laget runt"),
    "dec": _("Beslut"),
    "info": _("Information"),
    "theme": _("Tema"),
    "talk": _("Dialog"),
    "report": _("Rapport utifrån"),
    "hop": _("Flyttad"),
    "act": _("Åtagande"),
    "back": _("Väntar svar utifrån"),
    "late": _("Försenat"),
    "ends": _("Löper ut"),
    "mail": _("Ej skickat"),
    "doubt": _("Tveksamt"),
    "wave": _("Aktivt"),
    "low": _("Tyst"),
    "flat": _("Somnat"),
    "closed": _("Avslutat"),
    "lock": _("Begränsad"),
    "paper": _("Handling"),
    "find": _("Sök"),
    "yes": _("Ja"),
    "no": _("Nej"),
    "up": _("Upp"),
    "down": _("Ner"),
    "grip": _("Lyft"),
}
NAMES = tuple(_SHAPES)


def shape(name: str) -> SafeString:
    """Return the bare symbol `name`; the word must stand beside it. Raises KeyError for an unknown mark."""
    drawn = _SHAPES[name]
    return mark_safe(f'<svg class="m" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawn}</svg>')  # noqa: S308 own shapes only


def state(name: str, word: str = "", *, light: bool = False, hidden: bool = False) -> SafeString:
    """Return the mark `name` with its word: bold, `light`, or `hidden` (told to screen readers only)."""
    said = word or str(WORDS[name])
    if hidden:
        return format_html('{}<span class="vh">{}</span>', shape(name), said)
    return format_html('<span class="st{}">{}{}</span>', " light" if light else "", shape(name), said)
