"""Pages of matters: the list, one matter's path, what is tied to it by hand, and the standing points."""
