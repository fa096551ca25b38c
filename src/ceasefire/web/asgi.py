"""The application as a server runs it: Django, and before it what keeps the lines of news open."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ceasefire.web.settings")
_pages = get_asgi_application()

from ceasefire.web.live import Lines  # noqa: E402 (the tables it looks at are there once Django is loaded)

application = Lines(_pages)
