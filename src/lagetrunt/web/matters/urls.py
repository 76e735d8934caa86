"""Addresses of matters and of the standing points."""

from django.urls import path

from lagetrunt.web.matters import changing, lists, parting, standing, tying, views

urlpatterns = [
    path("n/<slug:body>/arenden/", lists.matters, name="matters"),
    path("n/<slug:body>/arenden/nytt/", changing.matter_new, name="matter_new"),
    path("n/<slug:body>/stande-punkter/", standing.standing_points, name="standing_points"),
    path("n/<slug:body>/stande-punkter/svar/", standing.standing_answer, name="standing_answer"),
    path("n/<slug:body>/stande-punkter/rubrik/", standing.standing_change, name="standing_change"),
    path("arenden/<str:matter>/", views.matter, name="matter"),
    path("arenden/<str:matter>/andra/", changing.matter_change, name="matter_change"),
    path("arenden/<str:matter>/avsluta/", changing.matter_close, name="matter_close"),
    path("arenden/<str:matter>/oppna/", changing.matter_reopen, name="matter_reopen"),
    path("arenden/<str:matter>/dela/", parting.matter_split, name="matter_split"),
    path("arenden/<str:matter>/sla-ihop/", parting.matter_join, name="matter_join"),
    path("arenden/<str:matter>/lagg-till/", tying.matter_add, name="matter_add"),
    path("arenden/<str:matter>/bekrafta/", tying.matter_confirm, name="matter_confirm"),
    path("arenden/steg/<str:tie>/<slug:answer>/", tying.tie_answer, name="tie_answer"),
]
