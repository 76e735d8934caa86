"""Files come in: each becomes a paper that waits to be read, or is told in its batch with the reason why not."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from lagetrunt.access import may_enter_papers, may_write_body, require
from lagetrunt.intake.archives import ArchiveProblem, Member, is_archive, members
from lagetrunt.intake.doubts import in_swedish
from lagetrunt.models import Batch, Body, FileContent, Job, Paper, PaperState, User
from lagetrunt.register.journal import same_association, step

_MEGABYTE = 1024 * 1024
_NAME = 300


@dataclass(frozen=True, slots=True)
class _Told:
    """Why a file was not taken in, with the public id of the paper that is meant."""

    code: str
    sentence: str
    paper: str = ""


def open_batch(by: User, body: Body | None = None) -> Batch:
    """Open a receiving of files, all of `body` where that is said. Refused: `not-allowed`, `other-association`."""
    same_association(by, body)
    require(may_enter_papers(by) if body is None else may_write_body(by, body))
    with step("open_batch", by=by, body=body) as taken:
        batch = Batch.objects.create(association_id=by.association_id, started_by=by, body=body)
        taken.about(batch)
    return batch


def receive(batch: Batch, name: str, data: bytes, *, by: User, again: bool = False) -> list[Paper]:
    """Take in a file, or every file of a zip archive; return the new papers."""
    if is_archive(data):
        return receive_archive(batch, name, data, by=by)
    paper = receive_file(batch, name, data, by=by, again=again)
    return [paper] if paper else []


def receive_file(batch: Batch, name: str, data: bytes, *, by: User, again: bool = False) -> Paper | None:
    """Take in one file as a paper that waits to be read; None where it is told in `batch.told` instead.

    Told: `empty`, `too-large`, `already-here` (with the paper), `purged-before` (unless `again`).
    """
    same_association(by, batch)
    require(may_enter_papers(by))
    name = clean_name(name)
    sha256 = hashlib.sha256(data).hexdigest()
    told = _why_not(batch, data, sha256, again=again)
    if told is None:
        try:
            return _keep(batch, name, data, sha256, by=by)
        except IntegrityError:
            told = _here_already(batch, sha256)
            if told is None:
                raise
    tell(batch, name, told.code, told.sentence, told.paper)
    return None


@in_swedish()
def receive_archive(batch: Batch, name: str, data: bytes, *, by: User) -> list[Paper]:
    """Take in the files of a zip archive. What cannot be taken is told in `batch.told`, the rest comes in."""
    same_association(by, batch)
    require(may_enter_papers(by))
    limit = settings.UPLOAD_MEGABYTES * _MEGABYTE
    taken: list[Paper] = []
    try:
        for member in members(data, most_bytes=limit):
            if isinstance(member, Member):
                paper = receive_file(batch, member.name, member.data, by=by)
                taken += [paper] if paper else []
            else:
                tell(batch, member.name or clean_name(name), member.code, member.sentence)
    except ArchiveProblem as problem:
        tell(batch, clean_name(name), problem.code, problem.sentence)
    return taken


def tell(batch: Batch, name: str, code: str, sentence: str, paper: str = "") -> None:
    """Write in the batch why a file was not taken in."""
    with transaction.atomic():
        kept = Batch.objects.select_for_update().get(pk=batch.pk)
        kept.told = [*kept.told, [name, code, sentence, paper]]
        kept.save(update_fields=["told"])
    batch.told = kept.told


def clean_name(name: str) -> str:
    """Return a file name that is safe to show: NFC, no control signs, no way out of a folder, at most 300 signs."""
    plain = unicodedata.normalize("NFC", name).replace("\\", "/")
    plain = "".join(sign for sign in plain if unicodedata.category(sign)[0] != "C")
    parts = [part.strip() for part in plain.split("/") if part.strip() not in ("", ".", "..")]
    return "/".join(parts)[-_NAME:] or _("namnlös")


@in_swedish()
def _why_not(batch: Batch, data: bytes, sha256: str, *, again: bool) -> _Told | None:
    if not data:
        return _Told("empty", _("Filen är tom."))
    if len(data) > settings.UPLOAD_MEGABYTES * _MEGABYTE:
        return _Told(
            "too-large",
            _("Filen är större än %(most)s MB.") % {"most": settings.UPLOAD_MEGABYTES},
        )
    here = _here_already(batch, sha256)
    if here:
        return here
    purged = Paper.objects.filter(association_id=batch.association_id, sha256=sha256, state=PaperState.PURGED).first()
    if purged and not again:
        return _Told(
            "purged-before",
            _("Samma fil har gallrats tidigare (%(ground)s). Den tas in igen bara om du säger det.")
            % {"ground": purged.purged_ground},
            purged.public_id,
        )
    return None


@in_swedish()
def _here_already(batch: Batch, sha256: str) -> _Told | None:
    rows = Paper.objects.filter(association_id=batch.association_id, sha256=sha256).exclude(state=PaperState.PURGED)
    paper = rows.first()
    if paper is None:
        return None
    return _Told("already-here", _("Samma fil finns redan: %(name)s.") % {"name": paper.name}, paper.public_id)


def _keep(batch: Batch, name: str, data: bytes, sha256: str, *, by: User) -> Paper:
    with step("receive_file", by=by, body=batch.body) as taken:
        content, _made = FileContent.objects.get_or_create(
            association_id=batch.association_id, sha256=sha256, defaults={"size": len(data), "content": data}
        )
        paper = Paper.objects.create(
            association_id=batch.association_id,
            batch=batch,
            content=content,
            sha256=sha256,
            name=name,
            body=batch.body,
        )
        Job.objects.create(kind="read", paper=paper)
        taken.entry.paper = paper
        taken.about(paper)
    return paper
