"""Screens: addresses, forms, thin views, templates, static files; areas named like the stages, plus account and public.

In: requests. Out: pages and fragments. A view reads the request, calls one verb of a room below, and renders; it knows
how a thing is shown and never by what rule it came about.
"""
