"""Database rules against two told periods on one seat: an exclusion constraint on PostgreSQL, triggers on SQLite."""

from __future__ import annotations

from typing import Any

_POSTGRES = """
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE lagetrunt_mandate ADD CONSTRAINT mandate_no_told_overlap EXCLUDE USING gist (
  seat_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&
) WHERE (withdrawn_at IS NULL AND starts_certainty = 'told' AND ends_certainty = 'told'
         AND starts_on IS NOT NULL AND ends_on IS NOT NULL);
"""

_SQLITE = """
CREATE TRIGGER mandate_no_told_overlap_{event} BEFORE {event} ON lagetrunt_mandate
WHEN NEW.withdrawn_at IS NULL AND NEW.starts_certainty = 'told' AND NEW.ends_certainty = 'told'
     AND NEW.starts_on IS NOT NULL AND NEW.ends_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'mandate_no_told_overlap') WHERE EXISTS (
    SELECT 1 FROM lagetrunt_mandate AS other
    WHERE other.seat_id = NEW.seat_id AND other.id IS NOT NEW.id AND other.withdrawn_at IS NULL
      AND other.starts_certainty = 'told' AND other.ends_certainty = 'told'
      AND other.starts_on IS NOT NULL AND other.ends_on IS NOT NULL
      AND other.starts_on < NEW.ends_on AND NEW.starts_on < other.ends_on);
END
"""


def forbid_overlap(apps: Any, schema_editor: Any) -> None:
    """Create the rule in the database at hand."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(_POSTGRES)
        return
    for event in ("INSERT", "UPDATE"):
        schema_editor.execute(_SQLITE.format(event=event))


def allow_overlap(apps: Any, schema_editor: Any) -> None:
    """Take the rule away again."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("ALTER TABLE lagetrunt_mandate DROP CONSTRAINT mandate_no_told_overlap")
        return
    for event in ("INSERT", "UPDATE"):
        schema_editor.execute(f"DROP TRIGGER mandate_no_told_overlap_{event}")
