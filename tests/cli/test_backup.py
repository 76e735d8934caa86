"""`lagetrunt backup` and `restore`: everything comes back, on either database."""

from __future__ import annotations

import json
import re
import secrets
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection

from lagetrunt.cli import exits
from lagetrunt.cli.backup_file import kept_models
from lagetrunt.models import Association, Grant, Mandate, User
from tests import tools
from tests.cli.running import Run, environment, program
from tests.factories.cast import Cast

Tables = dict[str, list[list[Any]]]

PAGES = """
import re
import django; django.setup()
from django.test import Client
from lagetrunt.models import Grant
client = Client(HTTP_HOST="localhost")
client.force_login(Grant.objects.get(role="administrator").user)
waiting, seen = ["/", "/konto/", "/konto/anvandare/", "/logg/"], set()
while waiting and len(seen) < 60:
    path = waiting.pop(0)
    if path in seen:
        continue
    seen.add(path)
    answer = client.get(path)
    page = answer.content.decode() if "html" in answer.headers["Content-Type"] else ""
    print(path, answer.status_code, page)
    waiting += re.findall(r'href="(/[^"?#]*)', page)
"""


def tables(backup: Path) -> Tables:
    """Return all rows of a backup by table."""
    with zipfile.ZipFile(backup) as archive:
        names = [table["table"] for table in json.loads(archive.read("manifest.json"))["tables"]]
        return {
            name: [json.loads(line) for line in archive.read(f"tables/{name}.jsonl").splitlines()] for name in names
        }


def pages(data: Path, **more: str) -> str:
    """Return some pages as the administrator sees them, without what is new each time."""
    ended = subprocess.run(
        [sys.executable, "-c", PAGES],
        env=environment(data, DJANGO_SETTINGS_MODULE="lagetrunt.config.settings", **more),
        capture_output=True,
        text=True,
        check=True,
    )
    return re.sub(r"(csrfmiddlewaretoken\" value=|X-CSRFToken\": )\"[^\"]+\"", "", ended.stdout)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a data folder with papers read and entered, files and all."""
    folder = tmp_path_factory.mktemp("filled")
    papers = folder / "papers"
    papers.mkdir()
    sample = Path(__file__).resolve().parents[2] / "src" / "lagetrunt" / "cli" / "sample" / "papers"
    for path in sorted(sample.iterdir())[:4]:
        (papers / path.name).write_bytes(path.read_bytes())
    data = folder / "data"
    ran = program("import", papers, "--accept", "all", data=data)
    assert ran.code == exits.DONE, ran.out + ran.told
    assert program("link", "admin@localhost", data=data).code == exits.DONE
    return data


@pytest.fixture
def postgres() -> Iterator[str]:
    """Give the address of an empty database on the server of the tests."""
    address = tools.postgres()
    assert address is not None
    name = f"backup_{secrets.token_hex(6)}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]  # a name of our own making
        yield _with_name(address, name)
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]  # as above


def _with_name(address: str, name: str) -> str:
    before, _slash, after = address.rpartition("/")
    _old, mark, query = after.partition("?")
    return f"{before}/{name}{mark}{query}"


def test_backup_restores_into_an_empty_folder_with_every_row_and_page(filled: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first.zip", tmp_path / "again.zip"
    ran = program("backup", first, data=filled)
    assert ran.code == exits.DONE, ran.told
    ran = program("restore", first, data=tmp_path / "new")
    assert ran.code == exits.DONE, ran.told
    assert program("backup", again, data=tmp_path / "new").code == exits.DONE
    assert tables(again) == tables(first)
    assert pages(tmp_path / "new") == pages(filled)
    assert program("check", "--quiet", data=tmp_path / "new").code == exits.DONE


@pytest.mark.needs("postgres")
def test_backup_goes_from_sqlite_to_postgresql_and_back(filled: Path, tmp_path: Path, postgres: str) -> None:
    first, second, third = (tmp_path / f"{name}.zip" for name in ("first", "second", "third"))
    there = {"LAGETRUNT_DATABASE": postgres}
    ran = program("backup", first, data=filled)
    assert ran.code == exits.DONE, ran.told
    ran = program("restore", first, data=tmp_path / "pg", **there)
    assert ran.code == exits.DONE, ran.told
    assert program("check", "--quiet", data=tmp_path / "pg", **there).out == "Allt är i ordning.\n"
    assert program("backup", second, data=tmp_path / "pg", **there).code == exits.DONE
    assert tables(second) == tables(first)
    assert pages(tmp_path / "pg", **there) == pages(filled)
    granted = program("grant", "ny@example.org", "reader", data=tmp_path / "pg", **there)
    assert granted.code == exits.DONE, granted.told
    assert program("restore", second, data=tmp_path / "back").code == exits.DONE
    assert program("backup", third, data=tmp_path / "back").code == exits.DONE
    assert tables(third) == tables(first)
    assert pages(tmp_path / "back") == pages(filled)


def test_backup_leaves_out_the_secret_and_sessions_and_is_for_its_owner_alone(filled: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.zip"
    ran = program("backup", backup, data=filled)
    assert ran.code == exits.DONE, ran.told
    secret = (filled / "secret").read_bytes().strip()
    with zipfile.ZipFile(backup) as archive:
        assert all(secret not in archive.read(name) for name in archive.namelist())
        assert not any("session" in name.lower() for name in archive.namelist())
    assert backup.stat().st_mode & 0o077 == 0


@pytest.mark.django_db
def test_every_table_of_the_database_is_kept_or_left_out_for_a_reason() -> None:
    kept = {model._meta.db_table for model in kept_models()}
    ended = {"django_session", "lagetrunt_cache"}
    made_by_migrating = {"django_migrations", "django_content_type", "auth_permission", "auth_group"}
    unused = {"auth_group_permissions"}
    tables = set(connection.introspection.table_names())
    derived = {name for name in tables if name.startswith("lagetrunt_search")}
    assert {"lagetrunt_searchrow", "lagetrunt_searchword"} <= derived
    assert tables - ended - made_by_migrating - unused - derived == kept


def test_tables_stand_after_those_that_they_point_at() -> None:
    order = kept_models()
    for model in order:
        for field in model._meta.concrete_fields:
            target = field.related_model
            if field.is_relation and not field.null and target in order and target is not model:
                assert order.index(target) < order.index(model), (model, field.name)


def test_backup_does_not_write_over_a_file_unless_told(run: Run, cast: Cast, tmp_path: Path) -> None:
    backup = tmp_path / "backup.zip"
    backup.write_text("something dear")
    ran = run("backup", backup)
    assert (ran.code, backup.read_text()) == (exits.FAILED, "something dear")
    assert "finns redan" in ran.told
    assert run("backup", backup, "--replace").code == exits.DONE
    assert zipfile.is_zipfile(backup)


def test_backup_into_a_folder_names_the_file_itself(run: Run, cast: Cast, tmp_path: Path) -> None:
    assert run("backup", tmp_path).code == exits.DONE
    assert [path.suffix for path in tmp_path.iterdir()] == [".zip"]


def test_backup_that_cannot_be_written_is_told_and_leaves_nothing(run: Run, cast: Cast, tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "borta" / "backup.zip")
    assert ran.code == exits.FAILED
    assert "kan inte skrivas" in ran.told
    assert list(tmp_path.iterdir()) == []


def _kept(run: Run, tmp_path: Path) -> Path:
    backup = tmp_path / "backup.zip"
    assert run("backup", backup).code == exits.DONE
    return backup


def test_restore_is_refused_over_an_association_and_takes_its_place_when_told(
    run: Run, cast: Cast, tmp_path: Path
) -> None:
    backup = _kept(run, tmp_path)
    User.objects.create_user("later@example.org", association=cast.association)
    ran = run("restore", backup)
    assert ran.code == exits.REFUSED
    assert "--replace" in ran.told
    assert User.objects.filter(email="later@example.org").exists()
    assert run("restore", backup, "--replace").code == exits.DONE
    assert not User.objects.filter(email="later@example.org").exists()
    assert Association.objects.get(pk=cast.association.pk).created_at == cast.association.created_at


def test_restore_ends_every_session(run: Run, cast: Cast, tmp_path: Path, client: Any) -> None:
    backup = _kept(run, tmp_path)
    client.force_login(cast.member)
    assert client.get("/konto/").status_code == 200
    run("restore", backup, "--replace")
    assert client.get("/konto/").status_code == 302


def _rewritten(backup: Path, name: str, change: Any) -> Path:
    """Return a copy in which one of the files has been changed."""
    copy = backup.with_name("changed.zip")
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(copy, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            new.writestr(entry, change(content) if entry == name else content)
    return copy


@pytest.mark.parametrize("damage", ["cut", "changed", "lacking", "no zip", "empty"])
def test_restore_of_a_damaged_file_is_refused_and_changes_nothing(
    run: Run, cast: Cast, tmp_path: Path, damage: str
) -> None:
    backup = _kept(run, tmp_path)
    if damage == "changed":
        backup = _rewritten(backup, "tables/lagetrunt.User.jsonl", lambda content: content.replace(b"Mia", b"Moa"))
    elif damage == "lacking":
        backup = _rewritten(
            backup, "manifest.json", lambda content: content.replace(b"lagetrunt.User", b"lagetrunt.Usr")
        )
    else:
        whole = backup.read_bytes()
        backup.write_bytes({"cut": whole[: len(whole) // 2], "no zip": b"hej", "empty": b""}[damage])
    ran = run("restore", backup, "--replace")
    assert ran.code == exits.REFUSED, ran
    assert "ingen hel säkerhetskopia" in ran.told
    assert User.objects.filter(name="Mia Medlem").exists()


def test_restore_of_another_version_is_refused_with_its_number(run: Run, cast: Cast, tmp_path: Path) -> None:
    def older(content: bytes) -> bytes:
        manifest = json.loads(content)
        return json.dumps(manifest | {"version": "0.0.9", "migrations": manifest["migrations"][:1]}).encode()

    ran = run("restore", _rewritten(_kept(run, tmp_path), "manifest.json", older), "--replace")
    assert ran.code == exits.REFUSED
    assert "0.0.9" in ran.told


def test_restore_of_a_file_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    ran = run("restore", tmp_path / "borta.zip")
    assert (ran.code, "finns inte" in ran.told) == (exits.FAILED, True)


def test_restored_rows_still_obey_the_rules_of_the_database(run: Run, cast: Cast, tmp_path: Path) -> None:
    from django.db import IntegrityError, transaction

    run("restore", _kept(run, tmp_path), "--replace")
    grant = Grant.objects.exclude(body=None)[0]
    grant.role = "administrator"
    with pytest.raises(IntegrityError), transaction.atomic():
        grant.save()
    assert Mandate.objects.count() == 0
