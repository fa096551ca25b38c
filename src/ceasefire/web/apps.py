"""The screens as a Django application; its templates are found in `templates/`."""

from django.apps import AppConfig


class Desk(AppConfig):
    """Screens, the interface for programs, and the stream of news."""

    name = "ceasefire.web"
    label = "desk"
