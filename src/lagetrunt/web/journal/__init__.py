"""The journal's pages: what was done by whom, one step, and undoing it."""
