"""What was heard and told between the centre and others; written by Django."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projections", "0002_complaints"),
    ]

    operations = [
        migrations.CreateModel(
            name="LiaisonRow",
            fields=[
                ("name", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=8)),
                ("at", models.DateTimeField(db_index=True)),
                ("level", models.CharField(blank=True, max_length=40)),
                ("standing", models.CharField(blank=True, max_length=16)),
                ("due", models.DateTimeField(null=True)),
                ("side", models.CharField(max_length=64)),
                ("index", models.PositiveBigIntegerField()),
                ("raised_by", models.CharField(blank=True, max_length=60)),
                ("replies", models.JSONField(default=list)),
                ("body", models.JSONField()),
            ],
            options={
                "indexes": [models.Index(fields=["standing", "due"], name="projections_standin_eb193d_idx")],
            },
        ),
    ]
