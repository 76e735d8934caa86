"""Reading: a file comes in, frozen records with places, probabilities and reasons go out.

`read_paper` reads bytes, `understand` a document already drawn out of its file. Known people,
organisations and bodies come in as plain values; this room never knows of Django, settings or a database.
"""

from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.known import NOTHING_KNOWN, Known
from lagetrunt.reading.pipeline import understand
from lagetrunt.reading.records import Reading
from lagetrunt.reading.sources import extract
from lagetrunt.reading.sources.pictures import Picture, page_picture

__all__ = [
    "NOTHING_KNOWN",
    "Known",
    "Picture",
    "Reading",
    "ReadingError",
    "extract",
    "page_picture",
    "read_paper",
    "understand",
]


def read_paper(data: bytes, *, name: str, known: Known = NOTHING_KNOWN) -> Reading:
    """Return what the file says; a file that cannot be read at all is a ReadingError."""
    return understand(extract(data, name=name), known)
