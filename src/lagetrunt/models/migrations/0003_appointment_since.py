from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("lagetrunt", "0002_no_told_overlap")]

    operations = [
        migrations.AddField(
            model_name="appointment",
            name="since",
            field=models.DateField(blank=True, null=True),
        ),
    ]
