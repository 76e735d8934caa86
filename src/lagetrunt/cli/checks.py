"""What `lagetrunt check` looks at; each check yields lines, and what follows needs what went before."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from smtplib import SMTPException
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.core.mail import get_connection
from django.db import DatabaseError, IntegrityError, connection
from django.db.models import Exists, OuterRef
from django.utils import timezone

from lagetrunt.cli import ground
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.models import (
    Association,
    FileContent,
    Finding,
    Job,
    JobState,
    Organisation,
    OrganisationKind,
    Paper,
    PaperState,
    Source,
    TextVersion,
)
from lagetrunt.register.indexing import missing_from_index

MUNICIPALITIES, REGIONS = 290, 20
LEAST_FREE_MEGABYTES = 200
STUCK_MINUTES = 30


@dataclass(frozen=True)
class Line:
    """One line: what was looked at, what was found, and for a problem what to do."""

    what: str
    told: str
    is_problem: bool = False
    instead: str = ""
    is_done: bool = True
    """False for what there is nothing to look at yet."""


def findings() -> Iterator[Line]:
    """Give all lines; those about rows only where the tables are up to date."""
    yield from _settings()
    yield _data_folder()
    yield _mail()
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        waiting = ground.pending_migrations()
    except DatabaseError as error:
        yield Line(_("Databasen"), str(error).strip(), True, _("Kontrollera LAGETRUNT_DATABASE och att den är igång."))
        return
    yield Line(_("Databasen"), _("%(kind)s svarar") % {"kind": connection.display_name})
    if "lagetrunt_association" not in connection.introspection.table_names():
        yield Line(_("Tabellerna"), _("inga än; lagetrunt init gör dem"), is_done=False)
        return
    if waiting:
        told = _("%(n)s steg återstår") % {"n": len(waiting)}
        yield Line(_("Tabellerna"), told, True, _("Starta lagetrunt serve, som uppdaterar dem."))
        return
    yield Line(_("Tabellerna"), _("uppdaterade"))
    yield from _rows()


def _settings() -> Iterator[Line]:
    host = urlsplit(settings.BASE_URL).hostname or ""
    allowed = [name.strip("[]") for name in settings.ALLOWED_HOSTS]
    what = _("Inställningarna")
    if "*" not in allowed and host not in allowed:
        told = _("LAGETRUNT_BASE_URL har värden %(host)s, som inte står i LAGETRUNT_HOSTS") % {"host": host}
        yield Line(what, told, True, _("Lägg till den i LAGETRUNT_HOSTS."))
    if settings.BASE_URL.startswith("https://") and not settings.HTTPS:
        told = _("adressen är https men LAGETRUNT_HTTPS är inte yes")
        yield Line(what, told, True, _("Sätt LAGETRUNT_HTTPS=yes, annars kan kakor skickas okrypterat."))
    if settings.DEBUG:
        yield Line(what, _("LAGETRUNT_DEBUG är på"), True, _("Stäng av den på en maskin som andra når."))
    yield Line(what, _("lästa; adressen är %(address)s") % {"address": settings.BASE_URL})


def _data_folder() -> Line:
    what, folder = _("Datamappen"), Path(settings.DATA)
    if not folder.exists():
        return Line(what, _("%(folder)s finns inte än") % {"folder": folder}, is_done=False)
    if not os.access(folder, os.W_OK):
        told = _("%(folder)s går inte att skriva i") % {"folder": folder}
        return Line(what, told, True, _("Ge den som kör programmet rätt att skriva där."))
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < LEAST_FREE_MEGABYTES:
        told = _("bara %(free)s MB ledigt i %(folder)s") % {"free": free, "folder": folder}
        return Line(what, told, True, _("Gör plats på disken."))
    secret = folder / "secret"
    if secret.exists() and secret.stat().st_mode & 0o077:
        told = _("andra kan läsa %(file)s") % {"file": secret}
        return Line(what, told, True, _("Kör: chmod 600 %(file)s") % {"file": secret})
    return Line(what, _("%(folder)s går att skriva i, %(free)s MB ledigt") % {"folder": folder, "free": free})


def _mail() -> Line:
    what = _("Mejlen")
    if not settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        return Line(what, _("skickas inte; LAGETRUNT_MAIL säger vart de annars går"), is_done=False)
    where = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    try:
        server = get_connection()
        server.open()
        server.close()
    except (OSError, SMTPException) as error:
        told = _("%(where)s svarar inte: %(why)s") % {"where": where, "why": error}
        return Line(what, told, True, _("Kontrollera LAGETRUNT_MAIL."))
    return Line(what, _("%(where)s svarar") % {"where": where})


def _rows() -> Iterator[Line]:
    founded = Association.objects.order_by("id").first()
    if founded is None:
        yield Line(_("Organisationen"), _("ingen än; kör lagetrunt init"), is_done=False)
        return
    yield Line(_("Organisationen"), founded.name)
    yield _national_list()
    yield _whole_database()
    yield _sources()
    yield _papers()
    yield _files()
    yield _jobs()
    yield _search()


def _national_list() -> Line:
    rows = Organisation.objects.filter(association__isnull=True, withdrawn_at__isnull=True)
    municipalities = rows.filter(kind=OrganisationKind.MUNICIPALITY).count()
    regions = rows.filter(kind=OrganisationKind.REGION).count()
    told = _("%(m)s kommuner och %(r)s regioner") % {"m": municipalities, "r": regions}
    short = municipalities < MUNICIPALITIES or regions < REGIONS
    return Line(_("Rikslistan"), told, short, _("Starta om lagetrunt serve, som fyller på den.") if short else "")


def _whole_database() -> Line:
    what, instead = _("Pekarna mellan rader"), _("Återställ en säkerhetskopia, eller hör av dig till den som bygger.")
    try:
        connection.check_constraints()
    except IntegrityError as error:
        return Line(what, str(error).strip(), True, instead)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            told = [str(row[0]) for row in cursor.execute("PRAGMA integrity_check(5)").fetchall()]
        if told != ["ok"]:
            return Line(what, "; ".join(told), True, instead)
    return Line(what, _("hela"))


def _sources() -> Line:
    orphans = 0
    for kind in Source.objects.values_list("fact_kind", flat=True).distinct():
        facts = apps.get_model("lagetrunt", kind)._default_manager.filter(pk=OuterRef("fact_id"))
        orphans += Source.objects.filter(~Exists(facts), fact_kind=kind).count()
    told = _("%(n)s pekar på uppgifter som inte finns") % {"n": orphans} if orphans else _("alla pekar på en uppgift")
    return Line(_("Källorna"), told, bool(orphans))


def _papers() -> Line:
    with_text = Exists(TextVersion.objects.filter(paper=OuterRef("pk")))
    read = [PaperState.REVIEW, PaperState.PART, PaperState.ENTERED]
    at_work = Exists(Job.objects.filter(paper=OuterRef("pk"), state__in=[JobState.WAITING, JobState.RUNNING]))
    wrong = [
        *Paper.objects.filter(~with_text, state__in=read),
        *Paper.objects.filter(~at_work, state__in=[PaperState.WAITING, PaperState.READING]),
        *Paper.objects.filter(with_text, state=PaperState.PURGED),
        *Paper.objects.filter(Exists(Finding.objects.filter(paper=OuterRef("pk"))), state=PaperState.PURGED),
        *Paper.objects.filter(content__isnull=True).exclude(state=PaperState.PURGED),
    ]
    if not wrong:
        return Line(_("Handlingarna"), _("alla står där de ska"))
    named = ", ".join(f"{paper.name} ({paper.get_state_display()})" for paper in wrong[:5])
    told = _("%(n)s står i ett läge som inte stämmer: %(named)s") % {"n": len(wrong), "named": named}
    return Line(_("Handlingarna"), told, True, _("Läs in dem igen från sidan Handlingar."))


def _files() -> Line:
    broken = total = 0
    for row in FileContent.objects.order_by("pk").iterator(chunk_size=4):
        total += 1
        broken += hashlib.sha256(bytes(row.content)).hexdigest() != row.sha256
    if broken:
        told = _("%(n)s av %(total)s filer har ändrats i databasen") % {"n": broken, "total": total}
        return Line(_("Filerna"), told, True, _("Återställ en säkerhetskopia."))
    return Line(_("Filerna"), _("%(n)s filer, alla som de kom") % {"n": total})


def _jobs() -> Line:
    since = timezone.now() - timedelta(minutes=STUCK_MINUTES)
    stuck = Job.objects.filter(state=JobState.RUNNING, claimed_at__lt=since).count()
    unread = Job.objects.filter(state=JobState.WAITING, created_at__lt=since).count()
    what = _("Väntande arbete")
    if stuck or unread:
        numbers = {"n": stuck + unread, "minutes": STUCK_MINUTES}
        told = _("%(n)s arbeten har väntat mer än %(minutes)s minuter") % numbers
        return Line(what, told, True, _("Kontrollera att lagetrunt serve eller lagetrunt worker är igång."))
    return Line(what, _("inget har fastnat"))


def _search() -> Line:
    what = _("Sökningen")
    told = [missing_from_index(association) for association in Association.objects.values_list("pk", flat=True)]
    if all(one.is_whole for one in told):
        return Line(what, _("hittar allt"))
    not_found, outdated = sum(one.not_found for one in told), sum(one.outdated for one in told)
    sentence = _("%(n)s uppgifter hittas inte och %(old)s hittas som de stod förut") % {"n": not_found, "old": outdated}
    if not not_found and not outdated:
        misunderstood = sum(one.misunderstood for one in told)
        sentence = _("%(n)s ord förstås som i en tidigare version") % {"n": misunderstood}
    return Line(what, sentence, True, _("Kör: lagetrunt index"))
