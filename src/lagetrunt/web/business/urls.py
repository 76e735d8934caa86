"""Addresses of what is said of the lines of *Att ta tag i*, and of what has gone cold."""

from django.urls import path

from lagetrunt.web.business import asides, cold, reports

urlpatterns = [
    path("kallt/", cold.cold, name="cold"),
    path("undanlagt/", asides.asides, name="asides"),
    path("undanlagt/<str:aside>/ta-tillbaka/", asides.aside_take_back, name="aside_take_back"),
    path("n/<slug:body>/rapporterat/", reports.reports, name="reports"),
    path("rapporterat/<str:report>/<slug:answer>/", reports.report_answer, name="report_answer"),
    path("att-ta-tag-i/<slug:rule>/<slug:kind>/<str:fact>/<slug:what>/", asides.aside_say, name="aside_say"),
]
