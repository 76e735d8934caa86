"""Networks, people and organisations: who sits where, since when, and how it is known."""
