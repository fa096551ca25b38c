"""The application as a server runs it: Django, and before it what keeps the lines of news open and bodies small."""

import os

from django.core.asgi import get_asgi_application

from ceasefire.web.bounded import bounded

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ceasefire.web.settings")
_pages = get_asgi_application()

from ceasefire.web.live import Lines  # noqa: E402 (the tables it looks at are there once Django is loaded)

application = bounded(Lines(_pages))
