"""The reading rooms as they were first made; written by Django."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Issue",
            fields=[
                ("number", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=24)),
                ("day", models.DateField()),
                ("start", models.DateTimeField()),
                ("end", models.DateTimeField()),
                ("known_at", models.DateTimeField()),
                ("sha256", models.CharField(max_length=64)),
                ("signed", models.JSONField(default=dict)),
            ],
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("incident", models.CharField(db_index=True, max_length=120)),
                ("report", models.CharField(db_index=True, max_length=120)),
                ("allegation", models.BooleanField()),
                ("log_bayes_factor", models.FloatField()),
            ],
        ),
        migrations.CreateModel(
            name="Original",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=255)),
                ("size", models.PositiveBigIntegerField()),
                ("channel", models.CharField(max_length=40)),
                ("received_at", models.DateTimeField()),
                ("known_at", models.DateTimeField(db_index=True)),
                ("sensor", models.CharField(blank=True, max_length=60)),
                ("outcome", models.CharField(blank=True, max_length=16)),
            ],
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("number", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("allegation", models.CharField(db_index=True, max_length=120)),
                ("party", models.CharField(max_length=60)),
                ("reference", models.CharField(max_length=120)),
                ("received_at", models.DateTimeField()),
                ("answer_due", models.DateTimeField()),
                ("closed_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Taken",
            fields=[
                ("side", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("size", models.PositiveBigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="Verdict",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("incident", models.CharField(db_index=True, max_length=120)),
                ("provision", models.CharField(max_length=40)),
                ("answer", models.CharField(max_length=24)),
                ("probability", models.FloatField(null=True)),
                ("known_at", models.DateTimeField()),
                ("body", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="EntryRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("side", models.CharField(max_length=64)),
                ("index", models.PositiveBigIntegerField()),
                ("kind", models.CharField(max_length=40)),
                ("item", models.CharField(max_length=120)),
                ("author", models.CharField(max_length=120)),
                ("known_at", models.DateTimeField()),
            ],
            options={
                "indexes": [
                    models.Index(fields=["item", "known_at"], name="projections_item_e53eea_idx"),
                    models.Index(fields=["known_at"], name="projections_known_a_a87687_idx"),
                ],
                "constraints": [models.UniqueConstraint(fields=("side", "index"), name="one_row_an_entry")],
            },
        ),
        migrations.CreateModel(
            name="Incident",
            fields=[
                ("start", models.DateTimeField()),
                ("end", models.DateTimeField()),
                ("known_at", models.DateTimeField(db_index=True)),
                ("lon", models.FloatField(null=True)),
                ("lat", models.FloatField(null=True)),
                ("west", models.FloatField(null=True)),
                ("south", models.FloatField(null=True)),
                ("east", models.FloatField(null=True)),
                ("north", models.FloatField(null=True)),
                ("body", models.JSONField()),
                ("name", models.CharField(max_length=120, primary_key=True, serialize=False)),
                ("day", models.DateField(db_index=True)),
                ("kind", models.CharField(max_length=24)),
                ("sources", models.PositiveIntegerField()),
                ("allegations_only", models.BooleanField()),
                ("standing", models.CharField(default="open", max_length=24)),
                ("replaced_by", models.CharField(blank=True, max_length=120)),
                ("replaced_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["start"], name="projections_start_6bca1a_idx"),
                    models.Index(fields=["standing", "start"], name="projections_standin_86ed3c_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("start", models.DateTimeField()),
                ("end", models.DateTimeField()),
                ("known_at", models.DateTimeField(db_index=True)),
                ("lon", models.FloatField(null=True)),
                ("lat", models.FloatField(null=True)),
                ("west", models.FloatField(null=True)),
                ("south", models.FloatField(null=True)),
                ("east", models.FloatField(null=True)),
                ("north", models.FloatField(null=True)),
                ("body", models.JSONField()),
                ("name", models.CharField(max_length=120, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=16)),
                ("sealed", models.CharField(db_index=True, max_length=64)),
                ("asset", models.CharField(max_length=120)),
                ("what", models.CharField(max_length=40)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["kind", "start"], name="projections_kind_74dfc9_idx"),
                    models.Index(fields=["asset", "start"], name="projections_asset_fc4c30_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Standing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("incident", models.CharField(max_length=120)),
                ("standing", models.CharField(max_length=24)),
                ("known_at", models.DateTimeField()),
            ],
            options={
                "indexes": [models.Index(fields=["incident", "known_at"], name="projections_inciden_95d74a_idx")],
            },
        ),
    ]
