"""The association: owner of its body trees, people, papers and settings."""

from django.db import models

from lagetrunt.models.base import public_id


class Association(models.Model):
    """An association of organisations (samverkansorganisation), with its time zone."""

    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    name = models.CharField(max_length=200)
    zone = models.CharField(max_length=64, default="Europe/Stockholm")
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
