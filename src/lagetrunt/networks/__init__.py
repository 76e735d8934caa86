"""The life of bodies: seats handed over, the chair in turns, pulse, start and stop.

In: the register and a user. Out: what a body should see to, and the steps. Never knows of the other stages.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
