"""Addresses of sign-in, the first page, my page and the users."""

from allauth.account import views as allauth
from django.urls import path

from lagetrunt.web.account import first_page, language, mine, sign_in, users

urlpatterns = [
    path("start/", first_page.first_page, name="first_page"),
    path("konto/", mine.mine, name="account"),
    path("konto/sprak/", language.choose_language, name="set_language"),
    path("konto/logga-in/", sign_in.AskForCode.as_view(), name="account_login"),
    path("konto/logga-in/", sign_in.AskForCode.as_view(), name="account_request_login_code"),
    path("konto/logga-in/kod/", sign_in.EnterCode.as_view(), name="account_confirm_login_code"),
    path("konto/logga-ut/", allauth.logout, name="account_logout"),
    path("konto/avstangt/", allauth.account_inactive, name="account_inactive"),
    path("konto/lank/<str:token>/", sign_in.use_link, name="sign_in_link"),
    path("konto/adresser/", mine.add_address, name="add_address"),
    path("konto/adresser/bekrafta/<str:token>/", mine.confirm_address, name="confirm_address"),
    path("konto/adresser/<int:address>/bort/", mine.drop_address, name="drop_address"),
    path("konto/adresser/<int:address>/brev/", mine.make_main, name="main_address"),
    path("konto/anvandare/", users.users, name="users"),
    path("konto/anvandare/<str:user>/lank/", users.hand_over, name="hand_over"),
    path("konto/anvandare/<str:user>/stang/", users.close, name="close_user"),
    path("konto/behorighet/<str:grant>/avsluta/", users.end, name="end_grant"),
]
