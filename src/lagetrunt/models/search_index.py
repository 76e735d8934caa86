"""The database's own full text index over `SearchRow`: a column with its index on PostgreSQL, FTS5 kept by triggers on
SQLite. Both take the words as they are, split at spaces, so that the same search finds the same rows in both.

Whoever lets Django make the table anew (any change of a column on SQLite) must run `make_index` again after it.
"""

from __future__ import annotations

from typing import Any

_POSTGRES = """
CREATE FUNCTION lagetrunt_search_vector(title text, words text, about text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg('''' || word || ''':' || least(place, 16383) || mark, ' '), '')::tsvector
  FROM (
    SELECT word, place, 'A' AS mark FROM unnest(string_to_array(title, ' ')) WITH ORDINALITY AS t (word, place)
    UNION ALL
    SELECT word, place + 1000, 'D' FROM unnest(string_to_array(words, ' ')) WITH ORDINALITY AS w (word, place)
    UNION ALL
    SELECT word, 16383, 'C' FROM unnest(string_to_array(about, ' ')) AS a (word)
  ) AS every WHERE word <> ''
$$;
ALTER TABLE lagetrunt_searchrow ADD COLUMN vector tsvector
  GENERATED ALWAYS AS (lagetrunt_search_vector(title, words, about)) STORED;
CREATE INDEX lagetrunt_searchrow_vector ON lagetrunt_searchrow USING gin (vector) WITH (fastupdate = off);
"""

_NO_POSTGRES = """
ALTER TABLE lagetrunt_searchrow DROP COLUMN vector;
DROP FUNCTION lagetrunt_search_vector(text, text, text);
"""

_TABLE = """
CREATE VIRTUAL TABLE lagetrunt_searchtext USING fts5(
  title, words, about, content='lagetrunt_searchrow', content_rowid='id', columnsize=0,
  tokenize="unicode61 remove_diacritics 0 tokenchars '§_'"
)
"""

_ADD = "INSERT INTO lagetrunt_searchtext (rowid, title, words, about) VALUES (NEW.id, NEW.title, NEW.words, NEW.about)"
_TAKE = (
    "INSERT INTO lagetrunt_searchtext (lagetrunt_searchtext, rowid, title, words, about) "
    "VALUES ('delete', OLD.id, OLD.title, OLD.words, OLD.about)"
)
_TRIGGERS = {"INSERT": (_ADD,), "DELETE": (_TAKE,), "UPDATE": (_TAKE, _ADD)}


def make_index(apps: Any, schema_editor: Any) -> None:
    """Make the index in the database at hand."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(_POSTGRES, params=None)
        return
    schema_editor.execute(_TABLE, params=None)
    for event, statements in _TRIGGERS.items():
        done = "; ".join(statements)
        schema_editor.execute(
            f"CREATE TRIGGER lagetrunt_search_{event} AFTER {event} ON lagetrunt_searchrow BEGIN {done}; END",
            params=None,
        )


def drop_index(apps: Any, schema_editor: Any) -> None:
    """Take the index away again."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(_NO_POSTGRES, params=None)
        return
    for event in _TRIGGERS:
        schema_editor.execute(f"DROP TRIGGER lagetrunt_search_{event}")
    schema_editor.execute("DROP TABLE lagetrunt_searchtext")
