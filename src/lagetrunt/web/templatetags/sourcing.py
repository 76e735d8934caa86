"""Where a fact comes from, as a template tag: `{% from_where sources fact %}`."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from lagetrunt.web.addresses import address_of
from lagetrunt.web.journal.words import step_words
from lagetrunt.web.networks.forms import DOUBTS
from lagetrunt.web.sourcing import Sources

register = template.Library()
register.filter("address", address_of)
register.filter("step_words", step_words)


@register.simple_tag
def from_where(sources: Sources, fact: Any) -> SafeString:
    """Return the links to the places and steps that a fact comes from."""
    links = sources.links(fact)
    return format_html_join(
        " ", '<span class="src"><a href="{}">{}</a></span>', ((link.url, link.text) for link in links)
    )


@register.filter
def doubt_words(code: str) -> str:
    """Return what a doubt about a pasted row is called."""
    return str(DOUBTS.get(code, code))
