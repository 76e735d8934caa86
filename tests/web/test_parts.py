"""Every part renders what it says, and lets nothing through unescaped."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib import messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.paginator import Paginator
from django.template import engines
from django.test import Client, RequestFactory
from django.utils.datastructures import MultiValueDict

import lagetrunt.web
from lagetrunt.models import Refused
from lagetrunt.web.components import Sample
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.drawing.timeline import Row, Span
from lagetrunt.web.drawing.year import Gathering
from lagetrunt.web.navigation import Entry, TreeNode
from lagetrunt.web.templatetags.laget import register
from lagetrunt.web.told import tell

TODAY = date(2026, 11, 19)
TEMPLATES = Path(lagetrunt.web.__file__).parent / "templates"


def draw(source: str, **values: Any) -> str:
    """Render a template that has loaded the parts."""
    request = RequestFactory().get("/", values.pop("query", {}))
    return str(engines["django"].from_string("{% load laget %}" + source).render(values, request))


def test_mark_has_shape_and_word() -> None:
    """The shape is hidden from screen readers, the word is not."""
    assert re.search(r'<span class="st"><svg [^>]*aria-hidden="true".*</svg>Försenat</span>', draw('{% mark "late" %}'))


def test_mark_takes_another_word_and_escapes_it() -> None:
    """A word from the database is text."""
    assert "&lt;b&gt;" in draw('{% mark "late" word %}', word="<b>")


def test_mark_refuses_an_unknown_name() -> None:
    """A misspelt mark fails in the test, not in silence."""
    with pytest.raises(KeyError):
        draw('{% mark "laet" %}')


def test_ring_tells_the_same_in_title_description_and_list() -> None:
    """The picture is readable without eyes."""
    drawn = draw(
        '{% ring dots "Svar" as_list=True %}', dots=[Dot("Eda", "open", "ej svarat"), Dot("Kil", "full", "svarat")]
    )
    assert 'role="img"' in drawn
    assert re.search(r"<title id=\"(\w+)-t\">Svar</title>", drawn)
    assert "ej svarat: Eda. svarat: Kil.</desc>" in drawn
    assert "<dt>ej svarat</dt><dd>Eda</dd>" in drawn
    assert "1 av 2" in drawn


def test_ring_writes_numbers_with_a_point() -> None:
    """A decimal comma would break the picture."""
    drawn = draw('{% ring dots "Svar" size="large" %}', dots=[Dot("Eda"), Dot("Kil"), Dot("Grums")])
    assert not re.search(r'(?:cx|cy|r|x|y|viewBox)="[^"]*\d,\d', drawn)
    assert ">Grums</text>" in drawn


def test_timeline_has_its_facts_as_a_table_too() -> None:
    """What the picture cannot say on a phone stands in the table."""
    rows = [Row("Kil", [Span("Ove Hallgren", date(2019, 1, 1), date(2023, 1, 1))])]
    drawn = draw(
        '{% timeline rows "Platser" first last today %}',
        rows=rows,
        first=date(2019, 1, 1),
        last=date(2027, 1, 1),
        today=TODAY,
    )
    assert drawn.count("Ove Hallgren") == 2
    assert "1 januari 2019 t.o.m. 31 december 2022" in drawn
    assert not re.search(r'(?:x|y|width|d)="[^"]*\d,\d', drawn)


def test_pulse_says_its_count() -> None:
    """The bars are hidden from screen readers, their number is not."""
    gatherings = [Gathering(date(2026, 9, 4)), Gathering(date(2026, 10, 2), "cancelled")]
    drawn = draw("{% pulse gatherings today %}", gatherings=gatherings, today=TODAY)
    assert "1 möte på ett år, 1 inställt" in drawn


def test_year_strip_links_each_meeting_and_says_its_state() -> None:
    """A month without a meeting says so."""
    drawn = draw("{% year_strip 2026 g today %}", g=[Gathering(date(2026, 4, 17), "missing", "/m/")], today=TODAY)
    assert 'href="/m/"' in drawn
    assert '17<span class="vh"> apr, anteckningar saknas</span>' in drawn
    assert drawn.count("inget möte") == 11


def test_tree_draws_what_lies_under() -> None:
    """A network stands inside the list of the one above."""
    nodes = [TreeNode("Alla", "/a/", below=[TreeNode("Några", "/b/", mark="low")])]
    drawn = draw("{% tree nodes %}", nodes=nodes)
    assert re.search(r"Alla.*<ul role=\"list\"><li>.*Några.*Tyst.*</ul></li>", drawn, re.DOTALL)


def test_source_is_a_link_only_where_there_is_an_address() -> None:
    """Without an address it is plain text."""
    assert draw('{% src "Punkt 9" "/p/" %}') == '<span class="src"><a href="/p/">Punkt 9</a></span>'
    assert draw('{% src "Punkt 9" %}') == '<span class="src">Punkt 9</span>'


def test_decision_keeps_its_words_apart_from_what_the_tool_says() -> None:
    """The words are in serif, date and course after them; text from outside is escaped."""
    drawn = draw('{% decision when=w onward="Kil skickar" %}{{ words }}{% enddecision %}', w="<6>", words="A & B")
    assert '<p class="words">A &amp; B</p>' in drawn
    assert "&lt;6&gt; · vidare: Kil skickar" in drawn


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("public", "Offentlig"), ("network", "För nätverket"), ("limited", "chip strict"), ("held", "chip held")],
)
def test_chip_says_who_may_read(kind: str, expected: str) -> None:
    """Frame and word differ, not colour."""
    assert expected in draw("{% chip kind %}", kind=kind)


def test_section_is_named_by_its_head() -> None:
    """The region's name is its heading."""
    drawn = draw('{% section "Beslut" note="214" url="/alla/" more="Alla" %}rader{% endsection %}')
    name = re.search(r'<section class="sec" aria-labelledby="(\w+)">', drawn)
    assert name
    assert f'<h2 id="{name[1]}">Beslut</h2>' in drawn
    assert '<a class="more" href="/alla/">Alla</a>' in drawn


def test_filter_row_marks_the_chosen_one() -> None:
    """The chosen filter says so without colour."""
    drawn = draw("{% filter_row entries %}", entries=[Entry("Alla", "?", current=True, count=0), Entry("Mina", "?m")])
    assert '<a href="?" aria-current="true">Alla 0</a>' in drawn
    assert '<a href="?m">Mina</a>' in drawn


def test_facts_tell_what_is_missing() -> None:
    """No cell is left empty."""
    assert "saknas" in draw("{% facts pairs %}", pairs=[("Telefon", "")])


def test_empty_gives_one_way_on() -> None:
    """What is true, and where to go."""
    drawn = draw('{% empty "Inget" "Inget än." "/ny/" "Läs in" %}')
    assert "<h2>Inget</h2>" in drawn
    assert '<a href="/ny/">Läs in</a>' in drawn


def test_papers_are_pieces_until_they_are_too_many() -> None:
    """Numbers are always said."""
    few, many = draw("{% papers done=2 now=1 bad=1 %}"), draw("{% papers done=61 left=1 %}")
    assert few.count("<li") == 4
    assert "2 klara, 1 öppen, 1 kunde inte läsas" in few
    assert '<progress max="62" value="61"' in many


def test_deal_puts_the_first_line_in_yellow_unless_told_not_to() -> None:
    """One errand is yours now."""
    items = [{"mark": "late", "title": "Listor", "why": "Lovades.", "step": "Påminn", "step_url": "/p/"}] * 2
    assert draw("{% deal items %}", items=items).count('class="first"') == 1
    assert 'class="first"' not in draw("{% deal items first=False %}", items=items)


def test_pager_keeps_the_filters() -> None:
    """The address of the next page has the rest of the query."""
    page = Paginator(range(120), 50).get_page(2)
    drawn = draw("{% pager page %}", page=page, query={"ar": "2026", "sida": "2"})
    assert "51–100 av 120" in drawn
    assert 'href="?ar=2026&amp;sida=1"' in drawn
    assert 'href="?ar=2026&amp;sida=3"' in drawn


def test_pager_is_silent_on_a_single_page() -> None:
    """Nothing to step through, nothing drawn."""
    assert draw("{% pager page %}", page=Paginator([1], 50).get_page(1)).strip() == ""


@pytest.mark.parametrize(
    ("now", "url", "said"),
    [("", "?ordning=due", ""), ("due", "?ordning=-due", "ascending"), ("-due", "?ordning=due", "descending")],
)
def test_sort_head_turns_at_the_second_press(now: str, url: str, said: str) -> None:
    """The order stands in the address and in aria-sort."""
    drawn = draw('{% sort_head "due" "Senast" %}', query={"ordning": now} if now else {})
    assert f'href="{url}"' in drawn
    assert (f'aria-sort="{said}"' in drawn) == bool(said)


def test_sorter_keeps_the_filters_and_begins_anew() -> None:
    """The chosen order is selected; the page number is dropped."""
    query = {"ordning": "-due", "ar": "2026", "sida": "3"}
    drawn = draw("{% sorter orders %}", orders=[("due", "Tidigast"), ("-due", "Sist")], query=query)
    assert '<option value="-due" selected>Sist</option>' in drawn
    assert '<input type="hidden" name="ar" value="2026">' in drawn
    assert "sida" not in drawn


def test_note_dialog_and_refusal_say_their_words() -> None:
    """A refusal says what to do instead."""
    assert '<div class="note wrong"><h3>Stopp</h3>x</div>' in draw('{% note "wrong" title="Stopp" %}x{% endnote %}')
    assert '<dialog id="d" aria-labelledby="d-h">' in draw('{% dialog "d" "Radera?" %}x{% enddialog %}')
    refused = Refused("nobody", "Punkt 6 har ingen.", instead="Välj någon.")
    drawn = draw('{% include "parts/refused.html" %}', refused=refused)
    assert "<h2>Punkt 6 har ingen.</h2><p>Välj någon.</p>" in drawn


def test_field_has_label_hint_error_and_control_in_that_order() -> None:
    """The control is described by its hint and its error."""
    drawn = draw("{% field form.due %}", form=Sample({"due": "31 februari"}))
    order = [drawn.index(part) for part in ("<label", 'class="hint"', 'class="err"', "<input")]
    assert order == sorted(order)
    assert 'aria-describedby="id_due_helptext id_due_error"' in drawn
    assert 'aria-invalid="true"' in drawn


def test_error_summary_leads_to_each_control() -> None:
    """Every link has a goal on the page, also for a group of picks."""
    drawn = draw("{% fields form %}", form=Sample({"what": "Skicka"}))
    goals = re.findall(r'<a href="#(\w+)">', drawn)
    assert goals == ["id_due", "id_who", "id_onward_0"]
    assert all(f'id="{goal}"' in drawn for goal in goals)
    assert "3 saker behöver rättas" in drawn


def test_form_draws_itself_with_the_same_parts() -> None:
    """`{{ form }}` is enough."""
    drawn = draw("{{ form }}", form=Sample())
    assert 'class="dropzone"' in drawn
    assert drawn.count("(frivilligt)") == 4
    assert '<fieldset class="field' in drawn


def test_files_field_gives_every_file() -> None:
    """Several files in one field are a list; a required field without any is told."""
    files = MultiValueDict({"papers": [SimpleUploadedFile("a.txt", b"a"), SimpleUploadedFile("b.txt", b"b")]})
    form = Sample({"what": "x", "due": "2026-12-04", "who": "1", "onward": "info"}, files)
    assert form.is_valid(), form.errors
    assert [one.name for one in form.cleaned_data["papers"]] == ["a.txt", "b.txt"]


def test_told_carries_the_way_back() -> None:
    """A message with an undo address has a button that posts there."""
    request = RequestFactory().get("/")
    request.session = {}  # type: ignore[assignment]  # the storage needs a mapping only
    storage = FallbackStorage(request)
    request._messages = storage  # type: ignore[attr-defined]  # what the middleware sets
    tell(request, "Beslutet är <infört>.", undo="/logg/1/angra/")
    tell(request, "Titta.", level=messages.WARNING)
    drawn = draw('{% include "parts/told.html" %}', messages=storage)
    assert "Beslutet är &lt;infört&gt;." in drawn
    assert '<form action="/logg/1/angra/" method="post">' in drawn
    assert drawn.count("<form") == 1
    assert 'class="note turn"' in drawn


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["", "?fel", "?ordning=-due"])
def test_component_page_shows_every_part_without_inline_style_or_script(client: Client, query: str) -> None:
    """The strict content policy would refuse both."""
    answer = client.get(f"/komponenter/{query}")
    html = answer.content.decode()
    assert answer.status_code == 200
    assert not re.search(r"<[^>]+\s(?:style|on\w+)=", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)", html)
    assert html.count("<h1") == 1


def test_component_page_has_an_example_of_each_part() -> None:
    """A new part gets its example the day it is made; `sec_head` stands inside `section`."""
    folder = TEMPLATES / "components"
    sources = "".join(
        path.read_text("utf-8") for path in [*folder.glob("*.html"), *(TEMPLATES / "parts").glob("*.html")]
    )
    shown = {name for name in register.tags if re.search(rf"{{% {name}[ %]", sources)}
    assert set(register.tags) - shown == {"sec_head"}
