"""Open business: what was put off, promised, left empty or forgotten, derived from the register and never stored.

In: a user, their bodies and a day. Out: lines with a sentence, an age, the facts they rest on and what may be done.
One rule is one function. What a person has said of a line (done, later, no longer of interest) is an `Aside`.
"""

from lagetrunt.register.business.asides import (
    AsideSeen,
    asides_seen,
    close_cold,
    keep_cold,
    mark_over,
    put_aside,
    set_done,
    take_back,
)
from lagetrunt.register.business.gather import RULES, cold_of, open_business
from lagetrunt.register.business.lines import Open

__all__ = [
    "RULES", "AsideSeen", "Open", "asides_seen", "close_cold", "cold_of", "keep_cold", "mark_over", "open_business",
    "put_aside", "set_done", "take_back",
]  # fmt: skip
