"""What needs a hand, drawn: lines with one step each, what is said of them, and what has gone cold."""
