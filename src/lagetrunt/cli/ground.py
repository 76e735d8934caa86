"""What commands with a database stand on: Django set up, the tables in place, somebody who acts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection
from django.utils import translation

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import language
from lagetrunt.cli.terminal import complain

if TYPE_CHECKING:
    from lagetrunt.models import Association, Body, User


def prepare() -> None:
    """Read the settings and set Django up, to speak the language of the command line.

    Raises ImproperlyConfigured for a setting that cannot be used.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lagetrunt.config.settings")
    django.setup()
    translation.activate(language())


def tell(error: Exception) -> int | None:
    """Say what the error means for the user and return the exit code; None for an error that is a bug."""
    if isinstance(error, ImproperlyConfigured):
        complain(_("Inställningen går inte att använda: %(told)s.") % {"told": error})
        return exits.SETTINGS
    if isinstance(error, DatabaseError):
        complain(
            _("Databasen säger nej: %(told)s.") % {"told": str(error).strip()},
            instead=_("Kör lagetrunt check för att se vad som är fel."),
        )
        return exits.SETTINGS
    from lagetrunt.models.refused import Refused

    if isinstance(error, Refused):
        complain(error.sentence, instead=error.instead)
        for thing in error.showing:
            complain(f"  – {thing}")
        return exits.REFUSED
    return None


def pending_migrations() -> list[str]:
    """Return the names of the steps that the database has not taken yet; all of them where it is empty."""
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{step.app_label}.{step.name}" for step, _back in plan]


def migrate() -> bool:
    """Bring the tables up to date, the cache's own among them; return whether anything had to be done."""
    from django.core.management import call_command

    file = str(settings.DATABASES["default"]["NAME"])
    if connection.vendor == "sqlite" and not file.startswith(("file:", ":")):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    waiting = bool(pending_migrations())
    if waiting:
        call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)
    if waiting:
        refresh_national_list()
    weigh_tables()
    return waiting


def weigh_tables() -> None:
    """Let SQLite look at its tables again, so that it takes the index that leaves least; PostgreSQL does so by itself.

    It looks at no more than so many rows of each index, so it takes a tenth of a second however much there is.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA analysis_limit=1000")
            cursor.execute("ANALYZE")


def refresh_national_list() -> int:
    """Bring the list of municipalities and regions in step with the one that this version carries."""
    from lagetrunt.register.national_list import refresh_national_list as refresh

    return refresh()


def require_tables() -> None:
    """Refuse with `no-association` where there are no tables, with `tables-behind` where they are not up to date."""
    from lagetrunt.models import Refused

    if not pending_migrations():
        association()
        return
    if "lagetrunt_association" in connection.introspection.table_names():
        raise Refused(
            "tables-behind",
            _("Databasen är gjord av en äldre version."),
            instead=_("Starta lagetrunt serve, som uppdaterar den."),
        )
    _refuse_empty()


def association() -> Association:
    """Return the association; refuse with `no-association` in an empty database."""
    from lagetrunt.models import Association

    found = Association.objects.order_by("id").first()
    return found if found is not None else _refuse_empty()


def _refuse_empty() -> NoReturn:
    from lagetrunt.models import Refused

    raise Refused(
        "no-association",
        _("Det finns ingen organisation i databasen än."),
        instead=_("Kör lagetrunt init först."),
    )


def user_at(email: str) -> User:
    """Return the active user with that address; refuse with `no-such-user`."""
    from lagetrunt.models import Refused, User

    found = User.objects.filter(email=email.strip().lower(), is_active=True).first()
    if found is None:
        raise Refused(
            "no-such-user",
            _("Ingen användare har adressen %(email)s.") % {"email": email},
            instead=_("Bjud in adressen med: lagetrunt grant %(email)s ROLL") % {"email": email},
        )
    return found


def acting(email: str | None) -> User:
    """Return who acts: the user with the address, or the first administrator of the association."""
    from lagetrunt.models import Grant, Refused, Role

    if email:
        return user_at(email)
    held = Grant.objects.filter(association=association(), role=Role.ADMINISTRATOR, user__is_active=True)
    first = held.select_related("user").order_by("id").first()
    if first is None:
        instead = _("Säg vem som handlar med --as EPOST.")
        raise Refused("no-administrator", _("Ingen är administratör."), instead=instead)
    return first.user


def body_named(name: str, by: User) -> Body:
    """Return the body with that name or slug, as `by` sees it; refuse with `no-such-body`, showing those there are."""
    from lagetrunt.access import seen
    from lagetrunt.language.keys import fold
    from lagetrunt.models import Body, Refused

    rows = list(seen(by, Body))
    found = next((row for row in rows if fold(name) == row.key or name == row.slug), None)
    if found is None:
        raise Refused(
            "no-such-body",
            _("Det finns inget nätverk som heter %(name)s.") % {"name": name},
            instead=_("Välj ett av dem som finns:") if rows else _("Lägg till det på webbplatsen först."),
            showing=rows,
        )
    assert isinstance(found, Body)  # noqa: S101  # a queryset of Body
    return found
