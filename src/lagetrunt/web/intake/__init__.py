"""Papers on the screen: receiving them, reviewing what was read, and each fact's marked place."""
