"""Every address of the desk; each screen brings its own."""

from importlib import import_module
from typing import Any

from django.urls import path, re_path

from ceasefire.web import live, statics
from ceasefire.web.api.application import api
from ceasefire.web.api.problems import nothing, too_large
from ceasefire.web.openrosa.views import urls as openrosa

SCREENS = (
    "sign_in",
    "keys",
    "constitution",
    "watch",
    "watch_since",
    "cases",
    "incident",
    "assess",
    "reports",
    "observe",
    "files",
    "agreement",
    "exhibits",
    "complaints",
    "liaison",
    "admin",
    "handover",
    "roster",
    "land",
    "tasks",
    "devices",
    "teams",
    "training",
    "quality",
    "received",
)
"""Modules under `screens/`, each with `urls`."""


def _screens() -> list[Any]:
    return [one for name in SCREENS for one in import_module(f"ceasefire.web.screens.{name}").urls]


urlpatterns = [
    re_path(r"^static/(?P<path>[\w./-]+)$", statics.serve),
    path("news", live.news),
    path("health", live.health),
    re_path(r"^api/?$", nothing),
    path("api/too-large", too_large),
    path("api/", api.urls),
    re_path(r"^api/", nothing),
    *openrosa,
    *_screens(),
]
handler403 = "ceasefire.web.pages.denied"
handler404 = "ceasefire.web.pages.absent"
handler500 = "ceasefire.web.pages.failed"
