"""Addresses of the search and of the questions."""

from django.urls import path

from lagetrunt.web.search import promised, seats

urlpatterns = [
    path("fragor/platser/", seats.asked_seats, name="asked_seats"),
    path("fragor/lovat/", promised.asked_promised, name="asked_promised"),
]
