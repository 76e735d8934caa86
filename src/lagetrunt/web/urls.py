"""Addresses of all pages; each area keeps its own."""

from django.urls import include, path, register_converter
from django.urls.converters import get_converters

from lagetrunt.web.addresses import MeetingDay

if "day" not in get_converters():
    register_converter(MeetingDay, "day")

urlpatterns = [
    path("", include("lagetrunt.web.components")),
    path("", include("lagetrunt.web.intake.urls")),
    path("", include("lagetrunt.web.meetings.urls")),
    path("", include("lagetrunt.web.matters.urls")),
    path("", include("lagetrunt.web.home")),
    path("", include("lagetrunt.web.business.urls")),
    path("", include("lagetrunt.web.networks.urls")),
    path("", include("lagetrunt.web.journal.urls")),
    path("", include("lagetrunt.web.search.urls")),
    path("", include("lagetrunt.web.account.urls")),
]
