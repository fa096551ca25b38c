"""Passkeys know their desk and can be revoked; statements wait for the officers they name."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.AddField("passkey", "host", models.CharField(default="", max_length=255)),
        migrations.AddField("passkey", "used_at", models.DateTimeField(null=True)),
        migrations.AddField("passkey", "revoked_at", models.DateTimeField(null=True)),
        migrations.CreateModel(
            name="SignOff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=40, unique=True)),
                ("kind", models.CharField(max_length=40)),
                ("side", models.CharField(max_length=64)),
                ("statement", models.JSONField()),
                ("present", models.JSONField()),
                ("signers", models.JSONField()),
                ("asked", models.JSONField()),
                ("approvals", models.JSONField(default=list)),
                ("back", models.CharField(max_length=200)),
                ("opened_by", models.CharField(max_length=120)),
                ("opened_at", models.DateTimeField(db_index=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("outcome", models.CharField(default="", max_length=16)),
            ],
        ),
    ]
