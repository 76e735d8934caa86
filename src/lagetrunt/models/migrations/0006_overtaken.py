"""A later paper may show that events have overtaken a promise, or that it is late."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("lagetrunt", "0005_search")]

    operations = [
        migrations.AlterField(
            model_name="report",
            name="kind",
            field=models.CharField(
                choices=[
                    ("done", "klart"),
                    ("handed_over", "överlämnat"),
                    ("dropped", "släppt"),
                    ("renewed", "lovat igen"),
                    ("overtaken", "överspelat"),
                    ("late", "försenat"),
                ],
                max_length=12,
            ),
        ),
    ]
