"""Search: what a person asks for in their own words, found in what they may see.

In: a user and a text. Out: hits with the passage that answers, in one order on both databases. How words are understood
stands in `asking.py` and `meaning.py`; the index is kept by `register.indexing`.
"""

from lagetrunt.register.search.asking import Asked, Term
from lagetrunt.register.search.finding import MOST_COUNTED, Found, Group, Hit, keys_about, keys_naming, search
from lagetrunt.register.search.passages import Passage

__all__ = ["MOST_COUNTED", "Asked", "Found", "Group", "Hit", "Passage", "Term", "keys_about", "keys_naming", "search"]
