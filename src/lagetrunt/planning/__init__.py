"""Work plan and year wheel, key figures and shared costs.

In: the register, figures with year and source. Out: plans and shares. Never knows of the other stages.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
