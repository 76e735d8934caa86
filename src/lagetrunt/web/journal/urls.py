"""Addresses of the journal and of the sources of facts."""

from django.urls import path

from lagetrunt.web.journal import sources, views

urlpatterns = [
    path("logg/", views.journal, name="journal"),
    path("logg/<str:entry>/", views.entry, name="journal_entry"),
    path("logg/<str:entry>/angra/", views.undo, name="undo"),
    path("kallor/<slug:kind>/<str:fact>/", sources.fact_sources, name="fact_sources"),
]
