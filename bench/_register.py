"""A large register made in seconds: networks that met month after month, shaped as an import of their papers leaves it.

`fill(networks=40, years=10)` returns a SQLite file with all of them in one association: members, meetings, points and
what was said under them, papers with places, journal, matters and the index of search. The rows are written in bulk;
the same arguments give the same register on the same day. A folder that is there is not made again while the temp
folder holds it.
"""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _papers

MEETINGS_A_YEAR = 10
SEATS = 6
"""A director sits in so many networks."""
LAST = date.today() - timedelta(days=10)
"""Day of the last meeting that was held; the next is planned four weeks later."""
SUBJECTS = (
    "Larmmottagning Familjerådgivning Våldsmottagning Samsjuklighet Äldreomsorgslyftet Hemtjänst Jourhem Bostadsfrågor "
    "Orosanmälningar Sommarrekrytering Hjälpmedelscentral Sjukresor E-hälsa Språkombud Nattillsyn Feriejobb Tolkavtal "
    "Skuldrådgivning Personalförsörjning Budgetdialog Krisberedskap Vuxenutbildning Skolskjuts Upphandlingsstöd"
).split()
SIDES = (
    "gemensam rutin;nytt avtal;lägesrapport;fördelning av kostnader;uppföljning;remissvar;plan för hösten;pilot;"
    "statsbidrag;utbildning för chefer;digitalt stöd;samverkan med regionen"
).split(";")
SAID = (
    "{one} berättar om läget i {town} och vad som har hänt sedan förra mötet.",
    "{town} och {other} har kommit längst, medan {third} avvaktar budgeten för nästa år.",
    "Kostnaden beräknas till {number},40 kronor per invånare och år om alla är med.",
    "Diskussion om hur ansvaret ska fördelas mellan kommunerna och vem som för talan gentemot regionen.",
    "Utredningen om {subject} visar att behoven skiljer mer än väntat mellan stora och små kommuner.",
    "Frågan hänger ihop med det som togs upp den {number}/3 och bör följas upp under hösten.",
    "Handläggningstiderna är fortsatt långa och rekryteringen går trögt i flera av kommunerna.",
    "Regionens representant vill ha ett samlat besked innan sommaren om hur nätverket ställer sig.",
)
DECIDED = (
    "Beslut: att {subject} prövas under ett år och därefter utvärderas.",
    "Nätverket beslutar att fördela kostnaden för {subject} efter invånarantal.",
    "Beslut: att {town} är värdkommun för {subject} till och med {year}-12-31.",
)
PROMISED = (
    "{one} skickar ut underlaget om {subject} före nästa möte.",
    "{one} tar reda på vad {subject} kostar i {town} och återkommer.",
    "{one} stämmer av {subject} med regionen.",
)
PUT_OFF = "Tiden räckte inte, {subject} skjuts upp till nästa gång vi ses."
STANDING = (
    ("Föregående anteckningar", "Till handlingarna."),
    ("Rapport från länsgruppen", "Inget nytt."),
    ("Övrigt", ""),
)
COMPOUNDS = 70_000
_BATCH = 1000


def fill(*, networks: int = 40, years: int = 10) -> Path:
    """Return a data folder with such a register in `lagetrunt.sqlite3`; made by a process of its own."""
    seen = Path(__file__).read_bytes() + b"".join(map(Path.read_bytes, _models()))
    key = hashlib.sha256(seen + LAST.isoformat().encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"lagetrunt-bench-{networks}-{years}-{key}"
    if not (folder / "whole").exists():
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        environment = {**os.environ, "LAGETRUNT_DATA": str(folder)}
        subprocess.run([sys.executable, __file__, str(networks), str(years)], env=environment, check=True)
        (folder / "whole").touch()
    return folder


def _models() -> list[Path]:
    """Return the files that say what tables and rows look like: another one makes another register."""
    house = Path(__file__).resolve().parent.parent / "src" / "lagetrunt"
    return sorted(
        [
            *house.glob("models/**/*.py"),
            *house.glob("register/indexing/*.py"),
            *(house / "language" / f"{name}.py" for name in ("tokens", "stems", "compounds")),
        ]
    )


@dataclass
class Rows:
    """Rows of one network that wait to be written, kind by kind, with the places in papers that vouch for them."""

    association: Any
    of: dict[Any, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def add(self, model: Any, **values: Any) -> Any:
        """Note a new row and return it."""
        row = model(association=self.association, **values)
        self.of[model].append(row)
        return row

    def write(self, *models: Any) -> None:
        """Write the rows of these kinds in their order, so that others can point at them."""
        for model in models:
            model.objects.bulk_create(self.of[model], batch_size=_BATCH)


@dataclass
class Notes:
    """The text of one paper, line by line, with the facts that stand on each."""

    lines: list[str] = field(default_factory=list)
    facts: list[tuple[Any, int]] = field(default_factory=list)

    def say(self, text: str, *facts: Any) -> None:
        """Add a line that vouches for facts."""
        self.facts += [(fact, len(self.lines)) for fact in facts]
        self.lines.append(text)

    def blocks(self) -> list[dict[str, Any]]:
        """Return the lines as blocks of a text version."""
        layout = {"bold": None, "size": None, "style": None, "indent": 0, "gap_before": 0}
        rest = {"breaks": [], "level": None, "marker": None, "page": None, "boxes": [], "cell": None}
        return [
            {"index": at, "kind": "paragraph", "text": text, "line": at + 1, "layout": layout, **rest}
            for at, text in enumerate(self.lines)
        ]


def days(years: int) -> list[date]:
    """Return the days on which a network met, oldest first."""
    return [LAST - timedelta(days=36 * number) for number in range(years * MEETINGS_A_YEAR)][::-1]


def make(networks: int, years: int) -> None:
    """Fill the empty database of the settings."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from django.db import transaction

    from lagetrunt.register import found_association, start_body
    from lagetrunt.register.indexing import reindex_all

    made = _papers.networks(networks)
    founded = found_association(
        "Made up", administrator_email="admin@example.org", administrator_name="Admin", network_name=made[0].name
    )
    for number, network in enumerate(made):
        with transaction.atomic():
            body = start_body(name=network.name, by=founded.administrator) if number else founded.body
            Filler(founded, body, network, number, days(years)).fill()
    reindex_all(founded.association.pk)
    ground.weigh_tables()


class Filler:
    """Fills one network."""

    def __init__(self, founded: Any, body: Any, network: _papers.Network, number: int, on: list[date]) -> None:
        self.by, self.body, self.network, self.number, self.days = founded.administrator, body, network, number, on
        self.chance = random.Random(network.name)
        self.rows = Rows(founded.association)
        self.people: list[tuple[Any, Any]] = []
        self.matters: dict[str, Any] = {}
        self.papers: list[tuple[Any, Notes]] = []

    def fill(self) -> None:
        """Write the whole network."""
        from lagetrunt import models as m

        self._members()
        for subject in SUBJECTS:
            self.matters[subject] = self.rows.add(m.Matter, body=self.body, name=subject, **_keys(subject))
        for number, day in enumerate(self.days):
            self._meeting(day, is_last=number == len(self.days) - 1, is_old=number < len(self.days) - MEETINGS_A_YEAR)
        self.rows.add(m.Meeting, body=self.body, date=self.days[-1] + timedelta(weeks=4), state="planned")
        self.rows.write(m.Person, m.Seat, m.Mandate, m.Office, m.Matter, m.Meeting, m.Attendance, m.Item, m.Decision)
        self.rows.write(m.Action, m.Assignee, m.Postponement, m.Question, m.Round, m.Answer, m.ComingDate, m.Tie)
        self._write_papers()

    def _members(self) -> None:
        from lagetrunt.models import Mandate, Office, Organisation, Person, Seat

        towns = {one.name: one for one in Organisation.objects.filter(association__isnull=True)}
        start = self.days[0]
        for name, town in (*self.network.members, (self.network.coordinator, "")):
            full = f"{name} {_letters(self.number)}" if self.number else name
            person = self.rows.add(Person, name=full, **_keys(full))
            self.people.append((person, towns.get(town)))
            if town:
                seat = self.rows.add(Seat, body=self.body, organisation=towns[town], starts_on=start)
                self.rows.add(Mandate, seat=seat, person=person, starts_on=start, starts_certainty="seen")
        for (person, _town), role in ((self.people[0], "chair"), (self.people[-1], "coordinator")):
            self.rows.add(Office, body=self.body, person=person, role=role, starts_on=start, starts_certainty="seen")

    def _meeting(self, day: date, *, is_last: bool, is_old: bool) -> None:
        from lagetrunt.models import Attendance, ComingDate, Meeting

        notes, chance = Notes(), self.chance
        meeting = self.rows.add(Meeting, body=self.body, date=day, state="held", place="Kommunhuset")
        notes.say(f"Minnesanteckningar {self.body.name} {day.isoformat()}", meeting)
        away = set(chance.sample(range(11), 2))
        for at, (person, town) in enumerate(self.people):
            listed = self.rows.add(
                Attendance,
                meeting=meeting,
                person=person,
                organisation=town,
                written=person.name,
                presence="absent" if at in away else "present",
                capacity="member" if town else "guest",
            )
            notes.say(f"{person.name}, {town or 'samordnare'}", listed)
        subjects = chance.sample(SUBJECTS, 12)
        for position, subject in enumerate(subjects, start=1):
            self._point(notes, meeting, position, subject, is_old=is_old)
        self._standing(notes, meeting, len(subjects))
        coming = self.rows.add(ComingDate, meeting=meeting, body=self.body, date=day + timedelta(weeks=4))
        notes.say(f"Nästa möte: {coming.date.isoformat()}", coming)
        self.papers.append((meeting, notes))

    def _point(self, notes: Notes, meeting: Any, position: int, subject: str, *, is_old: bool) -> None:
        from lagetrunt.models import Item, Tie

        chance = self.chance
        heading = subject if chance.random() < 0.4 else f"{subject}, {chance.choice(SIDES)}"
        item = self.rows.add(Item, meeting=meeting, position=position, number=f"{position}", heading=heading)
        self.rows.add(Tie, matter=self.matters[subject], item=item, state="confirmed")
        notes.say(f"{position}. {heading}", item)
        first = len(notes.lines)
        for said in chance.sample(SAID, chance.randint(1, 3)):
            notes.say(f"{self._filled(said, subject, meeting)} {self._compounds()}")
        self._facts(notes, meeting, item, subject, is_old=is_old)
        item.words = "\n".join(notes.lines[first:])

    def _facts(self, notes: Notes, meeting: Any, item: Any, subject: str, *, is_old: bool) -> None:
        from lagetrunt.models import Action, Answer, Assignee, Decision, Postponement, Round

        chance, under = self.chance, {"meeting": meeting, "item": item}
        drawn = chance.random()
        if drawn < 0.2:
            words = self._filled(chance.choice(DECIDED), subject, meeting)
            notes.say(words, self.rows.add(Decision, words=words, **under))
        elif drawn < 0.4:
            words = self._filled(chance.choice(PROMISED), subject, meeting)
            done = is_old and chance.random() < 0.97
            settled = {"state": "done", "settled_on": meeting.date + timedelta(days=36)} if done else {}
            action = self.rows.add(Action, words=words, **under, **settled)
            person = next(person for person, _town in self.people if words.startswith(person.name))
            self.rows.add(Assignee, action=action, person=person, written=person.name)
            notes.say(words, action)
        elif drawn < 0.47:
            words = PUT_OFF.format(subject=subject.lower())
            until = {"until_kind": "next", "subject": item.heading}
            notes.say(words, self.rows.add(Postponement, words=words, **until, **under))
        elif drawn < 0.52:
            asked = self.rows.add(Round, kind="told", body=self.body, subject=item.heading, **under)
            for _person, town in chance.sample(self.people[:-1], 5):
                words = self._filled(
                    chance.choice(("Ja, från {year}.", "Avvaktar.", "Nej, har eget avtal.")), subject, meeting
                )
                answer = self.rows.add(Answer, round=asked, organisation=town, words=words)
                notes.say(f"{town}: {words}", answer)

    def _standing(self, notes: Notes, meeting: Any, after: int) -> None:
        from lagetrunt.models import Item

        for position, (heading, words) in enumerate(STANDING, start=after + 1):
            item = self.rows.add(Item, meeting=meeting, position=position, heading=heading, words=words)
            notes.say(f"{position}. {heading}", item)
            if words:
                notes.say(words)

    def _filled(self, text: str, subject: str, meeting: Any) -> str:
        (one, town), (_two, other), (_three, third) = self.chance.sample(self.people[:-1], 3)
        number, year = self.chance.randint(2, 28), meeting.date.year + 2
        names = {"one": one.name, "town": town.name, "other": other.name, "third": third.name}
        return text.format(subject=subject.lower(), number=number, year=year, **names)

    def _compounds(self) -> str:
        """Return a sentence of compounds, common ones often and rare ones seldom, as real papers have them."""
        made = _compounds()
        one, other = (made[int(len(made) * self.chance.random() ** 3)] for _place in range(2))
        return f"Även {one} och {other} nämndes."

    def _write_papers(self) -> None:
        from lagetrunt.models import FileContent, JournalEntry, Paper, Place, Source, TextVersion

        own = {"association": self.rows.association, "body": self.body}
        contents, papers, texts, entries, places = [], [], [], [], []
        for meeting, notes in self.papers:
            data = "\n".join(notes.lines).encode()
            kept = {"association": self.rows.association, "sha256": hashlib.sha256(data).hexdigest()}
            contents.append(FileContent(size=len(data), content=data, **kept))
            name = f"{meeting.date.isoformat()} {self.body.name}.txt"
            title = {"name": name, "title": f"{self.body.name} {meeting.date.isoformat()}"}
            paper = Paper(
                content=contents[-1],
                state="entered",
                meeting=meeting,
                date=meeting.date,
                body=self.body,
                **title,
                **kept,
            )
            papers.append(paper)
            texts.append(TextVersion(paper=paper, extractor="bench/1", form="txt", blocks=notes.blocks()))
            changes = [[type(fact).__name__, fact.pk, "+", None, None] for fact, _line in notes.facts]
            told = {"by": self.by, "by_name": str(self.by), "verb": "enter_paper", "on": meeting.date}
            entries.append(JournalEntry(paper=paper, changes=changes, subject_kind="Paper", **told, **own))
        for model, rows in ((FileContent, contents), (Paper, papers), (TextVersion, texts), (JournalEntry, entries)):
            model.objects.bulk_create(rows, batch_size=_BATCH)
        sources = []
        for text, (_meeting, notes) in zip(texts, self.papers, strict=True):
            for fact, line in notes.facts:
                quote = notes.lines[line]
                places.append(Place(text=text, block=line, start=0, end=len(quote), quote=quote))
                sources.append(Source(fact_kind=type(fact).__name__, fact_id=fact.pk, place=places[-1]))
        Place.objects.bulk_create(places, batch_size=_BATCH)
        Source.objects.bulk_create(sources, batch_size=_BATCH)


@cache
def _compounds() -> list[str]:
    """Return so many made-up compounds that the vocabulary becomes as large as that of as many real words."""
    from lagetrunt.language.words import table

    chance = random.Random(11)
    known = [word for word in table("compounds")["words"].split() if len(word) > 3]
    return sorted({"s".join(chance.sample(known, 2)) for _place in range(COMPOUNDS)}, key=lambda _word: chance.random())


def _keys(name: str) -> dict[str, str]:
    """Return the stored keys of a name, which writing in bulk does not make."""
    from lagetrunt.language.keys import fold, sort_key

    return {"key": fold(name), "sort_key": sort_key(name)}


def _letters(number: int) -> str:
    """Return a made-up last name for a number, so that people of two networks are two."""
    return "".join("bdfglmnprstv"[int(digit)] + "aeiouyåäöe"[int(digit)] for digit in str(number)).title()


if __name__ == "__main__":
    make(int(sys.argv[1]), int(sys.argv[2]))


def users(networks: int) -> dict[str, tuple[Any, Any]]:
    """Return who looks at pages, each with the network that is looked at.

    The coordinator of the first one, and a director who sits in several, where there are so many; they are invited
    where the register does not know them.
    """
    from lagetrunt.models import Body, User
    from lagetrunt.register import grant_role, invite_user

    admin = User.objects.get(email="admin@example.org")
    bodies = list(Body.objects.order_by("pk")[:SEATS])
    found = {}
    for name, role, own in (("coordinator", "coordinator", bodies[:1]), ("director", "member", bodies)):
        user = User.objects.filter(email=f"{name}@example.org").first()
        if user is None and len(own) <= networks:
            user = invite_user(email=f"{name}@example.org", by=admin, name=name.title(), role=role, body=own[0])
            for body in own[1:]:
                grant_role(user, role=role, body=body, by=admin)
        if user is not None:
            found[name] = (user, own[0])
    return found
