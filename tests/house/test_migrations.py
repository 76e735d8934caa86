"""The tables and the models say the same."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    """`makemigrations` would write nothing."""
    call_command("makemigrations", "--check", "--dry-run", verbosity=1)
