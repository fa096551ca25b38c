"""A token may be one officer's own, and ends with the password it was made under."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_sign_off")]

    operations = [
        migrations.AddField(
            "token",
            "officer",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="tokens",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField("token", "bound", models.CharField(default="", max_length=128)),
    ]
