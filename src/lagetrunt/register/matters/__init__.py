"""Matters: one question over all its meetings. What belongs together is proposed; a person confirms, parts and joins.

In: bodies, points and what is said under them. Out: matters with their ties, their path, and the chains of what was
put off. How a tie is proposed stands in `likeness.py`; words and headings are data of `language`.
"""

from lagetrunt.language.headings import heading_key
from lagetrunt.register.matters.chains import Chain, chains, chains_in
from lagetrunt.register.matters.memory import Memory
from lagetrunt.register.matters.opening import confirm_tie, open_matter, reject_tie, tie, untie
from lagetrunt.register.matters.path import MatterFile, MatterStep, matter_file
from lagetrunt.register.matters.proposing import propose_matters
from lagetrunt.register.matters.reshaping import (
    close_matter,
    join_matters,
    rename_matter,
    reopen_matter,
    split_matter,
)
from lagetrunt.register.matters.rows import MatterRow, matters_of, matters_seen
from lagetrunt.register.matters.standing import proposed_standing, settle_standing, standing_headings

__all__ = [
    "Chain", "MatterFile", "MatterRow", "MatterStep", "Memory", "chains", "chains_in", "close_matter", "confirm_tie",
    "heading_key", "join_matters", "matter_file", "matters_of", "matters_seen", "open_matter", "propose_matters",
    "proposed_standing", "reject_tie", "rename_matter", "reopen_matter", "settle_standing", "split_matter",
    "standing_headings", "tie", "untie",
]  # fmt: skip
