"""Sök, and the questions that people have: pages with an address and a sentence for a form."""
