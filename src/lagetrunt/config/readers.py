"""Strict readers of settings: a value that cannot be understood stops the start with its name."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")

READ: dict[str, str] = {}
"""Every setting that was asked for, with what it is for: the reference page is made from it."""


class SettingError(ImproperlyConfigured):
    """A setting whose value cannot be used: its name, what is wrong and what would do."""

    def __init__(self, name: str, wrong: str) -> None:
        super().__init__(f"{name}: {wrong}")
        self.name = name


def _read(name: str, purpose: str, default: T, cast: Callable[[str], T]) -> T:
    READ[name] = purpose
    raw = os.environ.get(name)
    if raw is None or raw.strip() == "":
        return default
    try:
        return cast(raw.strip())
    except ValueError as error:
        raise SettingError(name, str(error)) from None


def text(name: str, purpose: str, default: str = "") -> str:
    """Read a text."""
    return _read(name, purpose, default, str)


def yes_no(name: str, purpose: str, default: bool) -> bool:
    """Read 'yes' or 'no' (also 'true', 'false', '1', '0')."""
    known = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

    def cast(raw: str) -> bool:
        if raw.lower() not in known:
            raise ValueError(f"'{raw}' is neither yes nor no")
        return known[raw.lower()]

    return _read(name, purpose, default, cast)


def whole(name: str, purpose: str, default: int, *, least: int, most: int) -> int:
    """Read a whole number within [least, most]."""

    def cast(raw: str) -> int:
        if not raw.lstrip("-").isdigit() or not least <= int(raw) <= most:
            raise ValueError(f"'{raw}' is no whole number from {least} to {most}")
        return int(raw)

    return _read(name, purpose, default, cast)


def words(name: str, purpose: str, default: tuple[str, ...] = ()) -> list[str]:
    """Read a list parted by commas."""
    return _read(name, purpose, list(default), lambda raw: [w.strip() for w in raw.split(",") if w.strip()])


def one_of(name: str, purpose: str, default: str, choices: tuple[str, ...]) -> str:
    """Read one of the given words."""

    def cast(raw: str) -> str:
        if raw not in choices:
            raise ValueError(f"'{raw}' is none of {', '.join(choices)}")
        return raw

    return _read(name, purpose, default, cast)


def folder(name: str, purpose: str, default: str) -> Path:
    """Read a folder; it need not be there yet."""

    def cast(raw: str) -> Path:
        path = Path(raw).expanduser().resolve()
        if path.exists() and not path.is_dir():
            raise ValueError(f"'{raw}' is no folder")
        return path

    return _read(name, purpose, Path(default).expanduser().resolve(), cast)


def database(name: str, purpose: str, default_file: Path) -> dict[str, object]:
    """Read a database address: sqlite:///path or postgresql://user:word@host:port/name; give Django's settings."""

    def cast(raw: str) -> dict[str, object]:
        parts = urlsplit(raw)
        if parts.scheme == "sqlite" and parts.path.strip("/"):
            return sqlite(Path(unquote(parts.path)))
        if parts.scheme in {"postgres", "postgresql"} and parts.path.strip("/"):
            return _postgres(raw)
        raise ValueError("must be sqlite:///PATH or postgresql://USER:WORD@HOST:PORT/NAME")

    return _read(name, purpose, sqlite(default_file), cast)


def sqlite(file: Path) -> dict[str, object]:
    """Give Django's settings for one SQLite file: WAL, immediate transactions, synchronous FULL."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


def _postgres(raw: str) -> dict[str, object]:
    parts = urlsplit(raw)
    options: dict[str, object] = dict(parse_qsl(parts.query))
    host = str(options.pop("host", parts.hostname or ""))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "OPTIONS": options,
    }


def mail(name: str, purpose: str) -> dict[str, object]:
    """Read a mail address: smtp://user:word@host:port, smtps://…, file:///folder or 'console' (the default)."""

    def cast(raw: str) -> dict[str, object]:
        if raw == "console":
            return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
        parts = urlsplit(raw)
        if parts.scheme == "file" and parts.path:
            return {
                "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
                "EMAIL_FILE_PATH": unquote(parts.path),
            }
        if parts.scheme not in {"smtp", "smtps", "smtp+starttls"} or not parts.hostname:
            raise ValueError("must be smtp://, smtp+starttls:// or smtps:// with a host, file:///FOLDER or console")
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": parts.hostname,
            "EMAIL_PORT": parts.port or (465 if parts.scheme == "smtps" else 25),
            "EMAIL_HOST_USER": unquote(parts.username or ""),
            "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
            "EMAIL_USE_SSL": parts.scheme == "smtps",
            "EMAIL_USE_TLS": parts.scheme == "smtp+starttls",
            "EMAIL_TIMEOUT": 20,
        }

    return _read(name, purpose, cast("console"), cast)


def secret(name: str, purpose: str, keep_in: Path) -> str:
    """Read the signing secret; without one, make it once and keep it in a file that only the owner may read."""
    READ[name] = purpose
    given = os.environ.get(name, "").strip()
    if given:
        if len(given) < 32:
            raise SettingError(name, "must have at least 32 characters")
        return given
    if not keep_in.exists():
        keep_in.parent.mkdir(parents=True, exist_ok=True)
        import secrets

        descriptor = os.open(keep_in, os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return keep_in.read_text("utf-8").strip()
