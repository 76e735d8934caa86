"""Files come in once, whatever they are called and however many they are; archives are opened with suspicion."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.utils import translation

from lagetrunt.intake import archives
from lagetrunt.intake.doubts import kept_words
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.receive import clean_name, open_batch, receive, receive_file
from lagetrunt.models import Batch, FileContent, Job, JournalEntry, Paper, Refused
from tests.factories.cast import Cast
from tests.intake.papers import docx_of, minutes

pytestmark = pytest.mark.django_db


def zipped(files: dict[str, bytes], *, pack: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", pack) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def codes(batch: Batch) -> list[str]:
    return [row[1] for row in batch.told]


def test_a_file_becomes_a_waiting_paper_with_its_job(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "mars/möte.txt", b"text", by=cast.coordinator)
    assert paper is not None
    assert (paper.state, paper.name, paper.body) == ("waiting", "mars/möte.txt", cast.network)
    assert Job.objects.get(paper=paper).kind == "read"
    assert JournalEntry.objects.filter(verb="receive_file", paper=paper).count() == 1


def test_the_same_file_twice_is_told_with_the_paper(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "a.txt", b"text", by=cast.coordinator)
    assert receive_file(batch, "b.txt", b"text", by=cast.coordinator) is None
    assert paper is not None
    assert batch.told == [["b.txt", "already-here", "Samma fil finns redan: a.txt.", paper.public_id]]
    assert Paper.objects.count() == 1


def test_a_purged_file_comes_again_only_with_a_clear_word(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "a.txt", b"text", by=cast.coordinator)
    assert paper is not None
    purge_paper(paper, "Dataskyddsförordningen artikel 17", by=cast.coordinator)
    assert receive_file(batch, "a.txt", b"text", by=cast.coordinator) is None
    assert codes(batch) == ["purged-before"]
    assert receive_file(batch, "a.txt", b"text", by=cast.coordinator, again=True) is not None


def test_an_empty_or_too_large_file_is_told(cast: Cast, batch: Batch, settings: object) -> None:
    settings.UPLOAD_MEGABYTES = 1  # type: ignore[attr-defined]  # pytest-django's settings take any name
    assert receive_file(batch, "tom.txt", b"", by=cast.coordinator) is None
    assert receive_file(batch, "stor.txt", b"x" * (1024 * 1024 + 1), by=cast.coordinator) is None
    assert codes(batch) == ["empty", "too-large"]


def test_what_is_told_is_kept_in_swedish_and_shown_to_each_reader_in_their_language(cast: Cast, batch: Batch) -> None:
    """Whoever sends a file in English tells no Swede in English why it stays out."""
    with translation.override("en"):
        receive_file(batch, "tom.txt", b"", by=cast.coordinator)
        sentence = batch.told[-1][2]
        assert sentence == "Filen är tom."
        assert kept_words(sentence) == "The file is empty."
    assert kept_words(sentence) == sentence


def test_nobody_without_the_right_receives_files(cast: Cast, batch: Batch) -> None:
    for user in (cast.member, cast.reader, cast.stranger):
        with pytest.raises(Refused, match="rätt"):
            open_batch(user, cast.network)
        with pytest.raises(Refused):
            receive_file(batch, "a.txt", b"text", by=user)
    with pytest.raises(Refused) as refused:
        receive_file(batch, "a.txt", b"text", by=cast.foreigner)
    assert refused.value.code == "other-association"


def test_a_thousand_files_at_once_come_in(cast: Cast, batch: Batch) -> None:
    files = {f"{number:04}.txt": f"anteckning {number}".encode() for number in range(1000)}
    papers = receive(batch, "alla.zip", zipped(files), by=cast.coordinator)
    assert len(papers) == 1000
    assert batch.told == []
    assert Job.objects.filter(state="waiting").count() == 1000


def test_files_of_an_archive_come_in_and_folders_and_litter_do_not(cast: Cast, batch: Batch) -> None:
    data = zipped({"2021/": b"", "2021/möte.txt": b"a", "__MACOSX/2021/._möte.txt": b"b", ".DS_Store": b"c"})
    assert [paper.name for paper in receive(batch, "allt.zip", data, by=cast.coordinator)] == ["2021/möte.txt"]
    assert batch.told == []


def test_a_name_that_leads_out_of_the_folder_is_told(cast: Cast, batch: Batch) -> None:
    data = zipped({"../ut.txt": b"a", "/rot.txt": b"b", "C:\\disk.txt": b"c", "in/../../ut.txt": b"d", "bra.txt": b"e"})
    assert [paper.name for paper in receive(batch, "allt.zip", data, by=cast.coordinator)] == ["bra.txt"]
    assert codes(batch) == ["archive-name"] * 4


def test_an_archive_in_an_archive_is_told(cast: Cast, batch: Batch) -> None:
    inner = zipped({"a.txt": b"a"})
    papers = receive(batch, "allt.zip", zipped({"inre.zip": inner, "b.txt": b"b"}), by=cast.coordinator)
    assert [paper.name for paper in papers] == ["b.txt"]
    assert codes(batch) == ["archive-nested"]


def test_a_word_file_in_an_archive_is_a_file(cast: Cast, batch: Batch) -> None:
    word = docx_of(minutes())
    assert not archives.is_archive(word)
    assert len(receive(batch, "allt.zip", zipped({"möte.docx": word}), by=cast.coordinator)) == 1


def test_an_archive_that_grows_out_of_measure_is_not_unpacked(cast: Cast, batch: Batch) -> None:
    assert receive(batch, "bomb.zip", zipped({"a.txt": bytes(30 * 1024 * 1024)}), by=cast.coordinator) == []
    assert codes(batch) == ["archive-bomb"]


def test_an_archive_that_lies_about_its_sizes_is_read_only_so_far(cast: Cast, batch: Batch, settings: object) -> None:
    settings.UPLOAD_MEGABYTES = 1  # type: ignore[attr-defined]  # pytest-django's settings take any name
    honest = zipped({"a.txt": bytes(range(256)) * 8192}, pack=zipfile.ZIP_STORED)
    size = (256 * 8192).to_bytes(4, "little")
    lying = honest.replace(size, (100).to_bytes(4, "little"))
    assert receive(batch, "lögn.zip", lying, by=cast.coordinator) == []
    assert codes(batch)[0] in ("damaged", "too-large")
    assert FileContent.objects.count() == 0


def test_too_many_files_in_one_archive_are_refused(cast: Cast, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 3)
    data = zipped({f"{number}.txt": b"a" for number in range(4)})
    assert receive(batch, "många.zip", data, by=cast.coordinator) == []
    assert codes(batch) == ["archive-too-many"]


def test_an_archive_cut_off_after_one_inside_it_is_damaged(cast: Cast, batch: Batch) -> None:
    inner = zipped({"inne.txt": b"inre"})
    whole = zipped({"a.txt": b"a", "inne.zip": inner}, pack=zipfile.ZIP_STORED)
    assert receive(batch, "allt.zip", whole[: whole.rindex(b"PK\x01\x02")], by=cast.coordinator) == []
    assert codes(batch) == ["damaged"]


def test_a_damaged_archive_is_told(cast: Cast, batch: Batch) -> None:
    whole = zipped({"a.txt": b"a" * 1000})
    assert receive(batch, "trasig.zip", whole[: len(whole) // 2], by=cast.coordinator) == []
    assert codes(batch) == ["damaged"]


@pytest.mark.parametrize("encoding", ["cp850", "utf-8"])
def test_swedish_names_of_old_archives_are_read(cast: Cast, batch: Batch, encoding: str) -> None:
    name = "Möte på våren.txt"
    placeholder = "x" * len(name.encode(encoding))
    data = zipped({placeholder: b"a"}).replace(placeholder.encode(), name.encode(encoding))
    assert [paper.name for paper in receive(batch, "gammal.zip", data, by=cast.coordinator)] == [name]


@pytest.mark.parametrize(
    ("given", "kept"),
    [("a\\b.txt", "a/b.txt"), ("../../etc/x", "etc/x"), ("a\x00b\n.txt", "ab.txt"), ("", "namnlös"), ("..", "namnlös")],
)
def test_names_of_files_are_made_safe(given: str, kept: str) -> None:
    assert clean_name(given) == kept
