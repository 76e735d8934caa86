"""Those who have left, or have said that they will: what they held and promised is to be taken over."""

from __future__ import annotations
