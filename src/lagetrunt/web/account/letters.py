"""Letters about the account itself; they go out at once, for somebody waits for them."""

from __future__ import annotations

import logging
from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from lagetrunt.models import Refused

log = logging.getLogger(__name__)


def send_letter(name: str, email: str, context: dict[str, Any], *, language: str) -> None:
    """Send the letter `account/email/<name>` to an address, in its owner's language. Refused: `mail-not-sent`."""
    with override(language):
        subject = " ".join(render_to_string(f"account/email/{name}_subject.txt", context).split())
        text = render_to_string(f"account/email/{name}_message.txt", context).strip() + "\n"
    try:
        EmailMessage(subject, text, to=[email]).send()
    except (OSError, SMTPException) as error:
        log.exception("The letter %s could not be sent", name)
        raise Refused(
            "mail-not-sent",
            _("Brevet till %(email)s gick inte att skicka.") % {"email": email},
            instead=_("Kontrollera adressen, eller be administratören kontrollera mejlinställningen."),
        ) from error
