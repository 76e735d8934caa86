"""Addresses of meetings and what stands under them."""

from django.urls import path

from lagetrunt.web.meetings import agenda, agenda_lines, attendance, booking, by_hand, lists, order, rounds, views

urlpatterns = [
    path("n/<slug:body>/moten/", views.meetings, name="meetings"),
    path("n/<slug:body>/moten/nytt/", booking.meeting_new, name="meeting_new"),
    path("n/<slug:body>/moten/<day:day>/", views.meeting, name="meeting"),
    path("n/<slug:body>/moten/<day:day>/andra/", booking.meeting_change, name="meeting_change"),
    path("n/<slug:body>/moten/<day:day>/narvaro/", attendance.attendance, name="attendance"),
    path("n/<slug:body>/moten/<day:day>/dagordning/", agenda.agenda, name="agenda"),
    path("n/<slug:body>/moten/<day:day>/dagordning/fil/<slug:form>/", agenda.agenda_file, name="agenda_file"),
    path("n/<slug:body>/moten/<day:day>/dagordning/ny/", agenda_lines.agenda_line_new, name="agenda_line_new"),
    path("n/<slug:body>/moten/<day:day>/dagordning/andra/", agenda_lines.agenda_line_change, name="agenda_line_change"),
    path("n/<slug:body>/moten/<day:day>/dagordning/<slug:step>/", agenda_lines.agenda_step, name="agenda_step"),
    path("n/<slug:body>/moten/<day:day>/steg/<slug:step>/", booking.meeting_step, name="meeting_step"),
    path("n/<slug:body>/moten/<day:day>/ny/laget-runt/", rounds.round_new, name="round_new"),
    path("laget-runt/<str:told>/andra/", rounds.round_change, name="round_change"),
    path("laget-runt/<str:told>/bort/", rounds.round_withdraw, name="round_withdraw"),
    path("punkter/<str:item>/flytta/", order.item_move, name="item_move"),
    path("n/<slug:body>/moten/<day:day>/ny/<slug:kind>/", by_hand.fact_new, name="fact_new"),
    path("fakta/<slug:kind>/<str:fact>/andra/", by_hand.fact_change, name="fact_change"),
    path("fakta/<slug:kind>/<str:fact>/ta-bort/", by_hand.fact_remove, name="fact_remove"),
    path("fakta/<slug:kind>/<str:fact>/bort/", by_hand.fact_withdraw, name="fact_withdraw"),
    path("n/<slug:body>/beslut/", lists.decisions, name="decisions"),
    path("beslut/<str:fact>/", lists.decision, name="decision"),
    path("n/<slug:body>/ataganden/", lists.actions, name="actions"),
    path("ataganden/<str:fact>/", lists.action, name="action"),
    path("ataganden/<str:fact>/lage/", lists.action_settle, name="action_settle"),
    path("ataganden/<str:fact>/lamna-over/", lists.action_hand_over, name="action_hand_over"),
]
