"""An association with its administrator and nothing else, for the tests that import whole sets of papers into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import transaction

from lagetrunt.models import Association, Grant, Role, User
from lagetrunt.register import refresh_national_list


def administrator_alone() -> User:
    """Give the administrator of a new association, the national list beside."""
    refresh_national_list()
    association = Association.objects.create(name="Samverkan Prov")
    user = User.objects.create_user("prov@example.org", association=association, name="Petra Prov")
    Grant.objects.create(association=association, user=user, role=Role.ADMINISTRATOR)
    return user


@contextmanager
def kept_for_a_module(blocker: Any) -> Iterator[User]:
    """Give such an administrator for all tests of a module (`blocker` is `django_db_blocker`); leave nothing behind."""
    with blocker.unblock(), transaction.atomic():
        yield administrator_alone()
        transaction.set_rollback(True)


def files_in(folder: Path) -> list[tuple[str, bytes]]:
    """Give the files of a folder as an import takes them, by name."""
    return [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())]
