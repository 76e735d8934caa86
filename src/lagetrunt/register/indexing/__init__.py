"""The index of search, kept in step with the register: which rows each fact gives, and what a step touches.

In: what a step created, changed, withdrew or restored. Out: rows of `SearchRow` and words of `SearchWord`, written in
the step's own transaction. Never knows what anybody searches for; that is `register.search`.
"""

from lagetrunt.register.indexing.keeping import keep_index, keep_step
from lagetrunt.register.indexing.whole import Missing, missing_from_index, reindex_all

__all__ = ["Missing", "keep_index", "keep_step", "missing_from_index", "reindex_all"]
