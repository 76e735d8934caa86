"""The next meeting: agenda from open business, call, live notes, adopting and sending them.

In: the register and a user. Out: meetings run in the product, as verbs of `register`. Never knows of the other stages.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
