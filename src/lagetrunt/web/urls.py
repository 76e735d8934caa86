"""Addresses of all pages."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def home(request: HttpRequest) -> HttpResponse:
    return HttpResponse("Laget runt")


urlpatterns = [path("", home, name="home"), path("konto/", include("allauth.account.urls"))]
