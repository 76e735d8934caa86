"""The one Django app of the product."""

from django.apps import AppConfig


class LagetRunt(AppConfig):
    """Laget runt as a Django app; its tables live in the room `models`."""

    name = "lagetrunt"
    label = "lagetrunt"
    verbose_name = "Laget runt"
    default_auto_field = "django.db.models.BigAutoField"
