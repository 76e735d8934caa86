"""Scanned pages: pictures become runs of text by Tesseract, which the administrator may install (extra `ocr`)."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from importlib.util import find_spec
from statistics import median, pvariance
from typing import TYPE_CHECKING

from lagetrunt.language.words import per_language, table
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.decoding import clean
from lagetrunt.reading.sources.pages import Run

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS = 200
"""Dots an inch at which a page is drawn for reading; more costs time and gains nothing."""
MOST_PAGES = 200
_SECONDS_A_PAGE = 60
_MOST_PIXELS = 60_000_000
_POINTS = 72.0
_LEAST_CERTAIN = 20
_USUAL = 0.22
"""Lines whose letters differ less than this from the usual size have it: measuring letters is not exact."""
_STEEPEST, _STEP, _SMALL = 3.0, 0.25, 700
_LINE = re.compile(
    r"<span class='(?:ocr_line|ocr_header|ocr_caption|ocr_textfloat)'(?P<told>[^>]*)>(?P<words>.*?)"
    r"\n\s*</span>(?=\s*(?:<span class='ocr_|</p>))",
    re.DOTALL,
)
_BOTTOM = re.compile(r"bbox \d+ \d+ \d+ (\d+); baseline (-?[\d.]+) (-?[\d.]+)")
_LETTERS = re.compile(r"x_size ([\d.]+)")
_DOLLAR = re.compile(r"\$(?=\$?\d|\$?$)")
_COMMA = re.compile(r"\d{1,2},")
_PARAGRAPH = re.compile(r"§(\d{1,3})")
_WORD = re.compile(
    r"class='ocrx_word'[^>]*?bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)[^>]*>(?:<(?:strong|em)>)*([^<]*)<"
)


@per_language
def program() -> str | None:
    """Return where Tesseract with the language is, None where it is missing."""
    found = shutil.which("tesseract")
    if not found or find_spec("PIL") is None:
        return None
    told = subprocess.run([found, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603  # found on the path
    return found if _language() in told.stdout.split() else None


def _language() -> str:
    """Return how Tesseract calls the language; empty where it reads none."""
    return str(table("layout")["scanned"])


PICTURE = "Filen är en bild, och textigenkänning (OCR) på svenska är inte installerad."
SCAN = "Filen är inskannad: sidorna är bilder utan text, och textigenkänning (OCR) på svenska är inte installerad."


def not_installed(told: str, *, page: int | None = None) -> ReadingError:
    """Return the refusal of a picture or a scan where nothing can read it."""
    return ReadingError(
        "no_text",
        told,
        instead="Be om filen i Word eller som PDF med text, eller låt administratören installera OCR.",
        page=page,
    )


def read_pages(pages: Iterable[tuple[int, Image, float]]) -> tuple[list[Run], list[float]]:
    """Return the words of scanned pages as runs, and how surely each page was read (0 to 1).

    `pages` are number, picture and how many points of the page one dot of the picture is.
    """
    runs: list[Run] = []
    sureness: list[float] = []
    for number, picture, scale in pages:
        found, sure = _read(number, picture, scale)
        runs += found
        sureness.append(sure)
    return _mended(runs), sureness


def opened(data: bytes) -> Iterator[tuple[int, Image, float]]:
    """Give the pages of a picture file: one, or each of a TIFF's; a picture that cannot be opened is refused."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF", "GIF", "WEBP", "BMP")) as file:
            for number, frame in enumerate(ImageSequence.Iterator(file), 1):
                if number > MOST_PAGES or frame.width * frame.height > _MOST_PIXELS:
                    raise ReadingError("too_large", "Bilden är för stor för att läsas.", instead="Spara den mindre.")
                dots = float(frame.info.get("dpi", (0, 0))[0] or 0)
                dots = dots if 72 <= dots <= 1200 else frame.width / 8.27
                yield number, _upright(frame), _POINTS / dots
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ReadingError("damaged", "Bilden är skadad och kan inte öppnas.", instead="Spara den på nytt.") from error


def _upright(frame: Image) -> Image:
    from PIL import Image, ImageOps

    turned = ImageOps.exif_transpose(frame)
    if turned.mode in ("RGBA", "LA", "P"):
        under = Image.new("RGBA", turned.size, "white")
        under.alpha_composite(turned.convert("RGBA"))
        turned = under
    return turned.convert("L")


def _read(number: int, picture: Image, scale: float) -> tuple[list[Run], float]:
    lines = list(_lines(_told(straightened(picture))))
    usual = median([line.size for line in lines for _ in line.words] or [1.0])
    runs, certain = [], []
    for line in lines:
        size = usual if abs(line.size - usual) < _USUAL * usual else line.size
        points = 0.75 * size * scale
        base = line.base * scale
        for left, right, sure, word in line.words:
            certain.append(sure)
            top, bottom = base - 0.8 * points, base + 0.2 * points
            runs.append(Run(number, left * scale, top, right * scale, bottom, points, False, word))
    return runs, sum(certain) / len(certain) if certain else 0.0


@dataclass(slots=True)
class _Line:
    """A line of a page: its base line and height of letters in dots, and its words with edges and sureness."""

    base: float
    size: float
    words: list[tuple[int, int, float, str]]


def _lines(told: str) -> Iterator[_Line]:
    for line in _LINE.finditer(told):
        bottom, letters = _BOTTOM.search(line["told"]), _LETTERS.search(line["told"])
        words = [
            (int(left), int(right), int(sure) / 100, clean(unescape(text)).strip())
            for left, _, right, _, sure, text in _WORD.findall(line["words"])
            if int(sure) >= _LEAST_CERTAIN and text.strip()
        ]
        if words and bottom and letters:
            slope, offset = float(bottom[2]), float(bottom[3])
            middle = (words[-1][1] - words[0][0]) / 2
            yield _Line(int(bottom[1]) + offset + slope * middle, float(letters[1]), words)


def _mended(runs: list[Run]) -> list[Run]:
    """Put right what is often misread: rules beside a table, the sign of a paragraph, the dot after a number."""
    kept = [run for run in runs if run.text.strip("|¦[]")]
    last, before = 0, None
    for run in kept:
        run.text = _DOLLAR.sub("§", run.text.strip("|¦"))
        begins = before is None or (before.page, before.bottom) != (run.page, run.bottom)
        if begins and last and run.text == f"8{last + 1}":
            run.text = f"§{last + 1}"
        if begins and _COMMA.fullmatch(run.text):
            run.text = f"{run.text[:-1]}."
        numbered = _PARAGRAPH.fullmatch(run.text)
        last = int(numbered[1]) if numbered and begins else last
        before = run
    return kept


def _told(picture: Image) -> str:
    """Return what Tesseract tells of a picture, with the place of each word."""
    path = program()
    if path is None:
        raise not_installed(PICTURE)
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    try:
        done = subprocess.run(  # noqa: S603  # found on the path, no words of the user
            [path, "stdin", "stdout", "-l", _language(), "--psm", "4", "hocr"],
            input=out.getvalue(),
            capture_output=True,
            timeout=_SECONDS_A_PAGE,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            check=True,
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise ReadingError("no_text", "Sidan kunde inte läsas ur bilden.", instead="Skanna den på nytt.") from error
    return done.stdout.decode("utf-8", errors="replace")


def straightened(picture: Image) -> Image:
    """Turn a page that lies askew so that its lines are level: then the sums of its rows differ most."""
    from PIL import Image

    small = picture.copy()
    small.thumbnail((_SMALL, _SMALL))
    steps = int(_STEEPEST / _STEP)
    angles = [step * _STEP for step in range(-steps, steps + 1)]
    best = max(angles, key=lambda angle: (_levelness(small, angle), -abs(angle)))
    if not best:
        return picture
    return picture.rotate(best, resample=Image.Resampling.BICUBIC, fillcolor=255)


def _levelness(picture: Image, angle: float) -> float:
    from PIL import Image

    turned = picture.rotate(angle, resample=Image.Resampling.BILINEAR, fillcolor=255)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX)
    return pvariance(list(rows.tobytes()))
