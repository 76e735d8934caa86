"""Questions to organisations: opened, reminded of, answered, closed; date polls.

In: the register and a user. Out: rounds and answers, as verbs of `register`. Never knows of the other stages.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
