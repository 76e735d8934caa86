"""Template tags of the pages: `{% load laget %}`."""
