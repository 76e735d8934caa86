"""What leaves the network: chosen, masked, frozen; feeds, open data and archive.

In: the register and the marks on it. Out: pages and files for everybody. Never knows of the other stages.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
