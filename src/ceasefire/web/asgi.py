"""The application as a server runs it: Django, and before it what keeps the lines of news open and bodies small."""

import os

import django

from ceasefire.web.bounded import bounded

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ceasefire.web.settings")
django.setup(set_prefix=False)

from ceasefire.web.answering import Answers  # noqa: E402 (the views are there once Django is loaded)
from ceasefire.web.live import Lines  # noqa: E402 (the tables it looks at are there once Django is loaded)
from ceasefire.web.short import Short  # noqa: E402 (as before)

application = bounded(Lines(Short(Answers())))
