"""How sign-in behaves: nobody signs up by themselves, and nothing tells who has an account."""

from __future__ import annotations

import logging
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

log = logging.getLogger(__name__)


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Users are made by a coordinator or administrator; the sign-up page does not exist."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_code": _("Koden stämmer inte. Kontrollera att du tog den ur det senaste brevet."),
        "too_many_login_attempts": _("Det blev för många försök. Vänta en stund och be om en ny kod."),
        "rate_limited": _("Det blev för många försök. Vänta en stund och försök igen."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: there is no sign-up."""
        return False

    def format_email_subject(self, subject: str) -> str:
        """Return the subject as it is; it names the product itself."""
        return subject

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send a mail; one that cannot go out is logged, for the page must look the same to strangers."""
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, SMTPException):
            log.exception("The mail %s could not be sent", template_prefix)
