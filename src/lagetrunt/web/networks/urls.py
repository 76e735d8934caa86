"""Addresses of networks, people and organisations."""

from django.urls import path

from lagetrunt.web.networks import by_hand, organisations, people, people_by_hand, today, views

urlpatterns = [
    path("natverk/", views.networks, name="networks"),
    path("natverk/nytt/", by_hand.network_new, name="network_new"),
    path("n/<slug:body>/", views.network, name="network"),
    path("n/<slug:body>/andra/", by_hand.network_change, name="network_change"),
    path("n/<slug:body>/steg/<slug:name>/", by_hand.network_step, name="network_step"),
    path("n/<slug:body>/vilka-ar-med/", today.members_today, name="members_today"),
    path("n/<slug:body>/vilka-ar-med/lista/", today.members_pasted, name="members_pasted"),
    path("n/<slug:body>/platser/ny/", by_hand.seat_new, name="seat_new"),
    path("n/<slug:body>/uppdrag/nytt/", by_hand.office_new, name="office_new"),
    path("platser/<str:seat>/andra/", by_hand.seat_change, name="seat_change"),
    path("platser/<str:seat>/fyll/", by_hand.seat_fill, name="seat_fill"),
    path("platser/<str:seat>/sista-dag/", by_hand.seat_end, name="seat_end"),
    path("platser/<str:seat>/bort/", by_hand.seat_withdraw, name="seat_withdraw"),
    path("pa-plats/<str:mandate>/andra/", by_hand.mandate_change, name="mandate_change"),
    path("pa-plats/<str:mandate>/sista-dag/", by_hand.mandate_end, name="mandate_end"),
    path("pa-plats/<str:mandate>/bort/", by_hand.mandate_withdraw, name="mandate_withdraw"),
    path("uppdrag/<str:office>/andra/", by_hand.office_change, name="office_change"),
    path("uppdrag/<str:office>/sista-dag/", by_hand.office_end, name="office_end"),
    path("uppdrag/<str:office>/bort/", by_hand.office_withdraw, name="office_withdraw"),
    path("personer/", people.persons, name="persons"),
    path("personer/ny/", people_by_hand.person_new, name="person_new"),
    path("personer/ihop/<str:join>/dela/", people_by_hand.person_part, name="person_part"),
    path("personer/<str:person>/", people.person, name="person"),
    path("personer/<str:person>/samma/", people_by_hand.person_join, name="person_join"),
    path("personer/<str:person>/adress/slut/", people_by_hand.address_end, name="address_end"),
    path("personer/<str:person>/bort/", people_by_hand.person_withdraw, name="person_withdraw"),
    path("personer/<str:person>/<slug:what>/", people_by_hand.person_change, name="person_change"),
    path("min-kommun/", organisations.my_municipality, name="my_municipality"),
    path("kommuner/", organisations.organisations, name="organisations"),
    path("kommuner/ny/", people_by_hand.organisation_new, name="organisation_new"),
    path("kommuner/<str:organisation>/", organisations.organisation, name="organisation"),
    path("kommuner/<str:organisation>/bort/", people_by_hand.organisation_withdraw, name="organisation_withdraw"),
    path("kommuner/<str:organisation>/<slug:what>/", people_by_hand.organisation_change, name="organisation_change"),
]
