"""Papers as a scanner gives them: pages of a PDF file drawn as pictures, turned a little and blurred."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image, ImageFilter

from tests.corpus.sample_papers import PAPERS


def scans(name: str) -> list[Image.Image]:
    """The pages of a sample paper: 200 dots an inch, 0.7 degrees askew, not quite sharp."""
    file = pypdfium2.PdfDocument((PAPERS / name).read_bytes())
    pages = [page.render(scale=200 / 72, grayscale=True).to_pil().convert("L") for page in file]
    turned = [page.rotate(0.7, resample=Image.Resampling.BICUBIC, fillcolor=255) for page in pages]
    return [page.filter(ImageFilter.GaussianBlur(0.7)) for page in turned]


def saved(pages: list[Image.Image], form: str) -> bytes:
    """The pages as a file of that form, PDF or a picture."""
    out = io.BytesIO()
    more = {"save_all": True, "append_images": pages[1:]} if form in ("PDF", "TIFF") else {}
    pages[0].save(out, form, **({"resolution": 200} if form == "PDF" else {"dpi": (200, 200)}), **more)
    return out.getvalue()
