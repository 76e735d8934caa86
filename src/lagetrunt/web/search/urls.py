"""Addresses of the search and of the questions."""

from django.urls import path

from lagetrunt.web.search import decided, promised, seats, views

urlpatterns = [
    path("sok/", views.search_page, name="search"),
    path("fragor/beslutat/", decided.asked_decided, name="asked_decided"),
    path("fragor/platser/", seats.asked_seats, name="asked_seats"),
    path("fragor/lovat/", promised.asked_promised, name="asked_promised"),
]
