"""Exit codes of all commands."""

DONE = 0
FAILED = 1
"""Something could not be done: a paper that cannot be read, a check that found a problem."""
USAGE = 2
"""The arguments cannot be understood."""
REFUSED = 3
"""A rule says no; the sentence says what to do instead."""
SETTINGS = 4
"""A setting cannot be used, or the database does not answer."""
STOPPED = 130
"""Stopped from the keyboard."""
