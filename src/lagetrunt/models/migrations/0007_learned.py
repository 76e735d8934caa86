"""What the reviews of a network have taught."""


import django.db.models.deletion
import lagetrunt.models.base
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('lagetrunt', '0006_overtaken'),
    ]

    operations = [
        migrations.CreateModel(
            name='Learned',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=lagetrunt.models.base.public_id, editable=False, max_length=12, unique=True)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('withdrawn_at', models.DateTimeField(blank=True, editable=False, null=True)),
                ('kind', models.CharField(choices=[('label', 'ord före eller över det som sägs')], default='label', max_length=10)),
                ('words', models.CharField(max_length=60)),
                ('key', models.CharField(editable=False, max_length=60)),
                ('means', models.CharField(choices=[('decision', 'beslut'), ('action', 'åtagande'), ('question', 'fråga'), ('report', 'inget att föra in')], max_length=10)),
                ('verdicts', models.PositiveSmallIntegerField(default=0)),
                ('last_on', models.DateField(blank=True, null=True)),
                ('state', models.CharField(choices=[('proposed', 'föreslaget'), ('used', 'används'), ('removed', 'borttaget')], default='proposed', max_length=8)),
                ('association', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='lagetrunt.association')),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='learned', to='lagetrunt.body')),
            ],
            options={
                'ordering': ['key', 'id'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('withdrawn_at__isnull', True)), fields=('body', 'kind', 'key'), name='learned_once')],
            },
        ),
    ]
