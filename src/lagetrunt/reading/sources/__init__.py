"""One module per file form: bytes come in, a `Document` of blocks with places goes out."""

from lagetrunt.reading.sources.forms import extract

__all__ = ["extract"]
