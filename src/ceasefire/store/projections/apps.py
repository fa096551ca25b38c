"""The reading rooms as a Django application."""

from django.apps import AppConfig


class Projections(AppConfig):
    """Tables drawn from the record; nothing here is a source of facts."""

    name = "ceasefire.store.projections"
    label = "projections"
    default_auto_field = "django.db.models.BigAutoField"
