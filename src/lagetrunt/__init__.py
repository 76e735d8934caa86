"""Laget runt: the working place and the memory of a network of organisations."""

__version__ = "0.1.0"
