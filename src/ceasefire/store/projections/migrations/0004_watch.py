"""The book of the watch: rosters, handovers, leave and deputies; written by Django."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projections", "0003_liaison"),
    ]

    operations = [
        migrations.CreateModel(
            name="WatchRow",
            fields=[
                ("name", models.CharField(max_length=160, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=10)),
                ("place", models.PositiveIntegerField(db_index=True)),
                ("standing", models.CharField(blank=True, max_length=16)),
                ("body", models.JSONField()),
            ],
        ),
    ]
