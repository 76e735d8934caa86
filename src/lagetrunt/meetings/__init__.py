"""The next meeting: agenda from open business, call, live notes, adopting and sending them.

In: the register and a user. Out: the draft of an agenda with its reasons; verbs, each with its journal row, that settle
its lines; and the agenda as plain values for `delivery`. Never knows of the other stages, nor how a page looks.
"""
