"""The one door to settled facts: every write is a verb here, every shared read a noun phrase here.

In: a user (`by`), plain values and rows. Out: rows, journal entries, lists within what the user may see. Never knows
where a value came from (a form, a paper, a command) or how it will look.
"""
