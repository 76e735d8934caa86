"""The entrance for a WSGI server."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lagetrunt.config.settings")
application = get_wsgi_application()

# What is loaded now stays for good: left out of every later search for garbage, it never holds up a page.
get_resolver().url_patterns  # noqa: B018  # loads every page
gc.collect()
gc.freeze()
gc.set_threshold(10_000, 20, 50)
