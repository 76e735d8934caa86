from django.db import migrations

from lagetrunt.models.overlap import allow_overlap, forbid_overlap


class Migration(migrations.Migration):
    dependencies = [("lagetrunt", "0001_ground")]

    operations = [migrations.RunPython(forbid_overlap, allow_overlap)]
