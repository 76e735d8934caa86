"""Addresses of the journal."""

from django.urls import path

from lagetrunt.web.journal import views

urlpatterns = [
    path("logg/", views.journal, name="journal"),
    path("logg/<str:entry>/", views.entry, name="journal_entry"),
    path("logg/<str:entry>/angra/", views.undo, name="undo"),
]
