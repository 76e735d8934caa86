"""The next meeting: agenda from open business, call, live notes, adopting and sending them.

In: the register and a user. Out: the draft of an agenda with its reasons, the lines that a person settled, as verbs with
a journal row, and the agenda as plain values for `delivery`. Never knows of the other stages, nor how a page looks.
"""
