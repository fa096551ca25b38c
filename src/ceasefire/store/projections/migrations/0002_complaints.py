"""Receipts carry the life of their complaint; the rooms are emptied and drawn again."""

from typing import Any

from django.db import migrations, models


def clear(apps: Any, schema_editor: Any) -> None:
    """Empty every reading room: they are drawn again from the record, with what is new in them."""
    for model in apps.get_app_config("projections").get_models():
        model.objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [
        ("projections", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(clear, migrations.RunPython.noop, elidable=True),
        migrations.CreateModel(
            name="ComplaintStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(db_index=True, max_length=60)),
                ("place", models.PositiveIntegerField()),
                ("step", models.CharField(max_length=16)),
                ("source", models.CharField(max_length=16)),
                ("side", models.CharField(max_length=64)),
                ("index", models.PositiveBigIntegerField()),
                ("at", models.DateTimeField()),
                ("counts", models.BooleanField()),
                ("body", models.JSONField()),
            ],
        ),
        migrations.AddField(
            model_name="receipt",
            name="answers",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="receipt",
            name="closed_by",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="receipt",
            name="reopened",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="receipt",
            name="standing",
            field=models.CharField(default="received", max_length=16),
        ),
        migrations.AddIndex(
            model_name="receipt",
            index=models.Index(fields=["standing", "answer_due"], name="projections_standin_59ba4f_idx"),
        ),
        migrations.AddIndex(
            model_name="receipt",
            index=models.Index(fields=["reference"], name="projections_referen_c58729_idx"),
        ),
    ]
