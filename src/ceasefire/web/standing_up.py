"""Standing the desk up: its tables made or brought up to date, accounts opened, the server run. No network, no root."""

import os
import secrets
import socket
from pathlib import Path
from typing import Any

from ceasefire.vocabulary.refusal import Refusal

EXERCISE_ROLES = {
    "head": ["head", "duty", "analyst", "liaison", "observer", "reader", "admin"],
    "duty": ["duty", "liaison", "observer", "reader"],
    "analyst": ["analyst", "reader"],
}
"""What the posts of an exercise may do."""


def prepare(centre: Path, *, database: str | None = None, hosts: str | None = None, tls: bool = False) -> None:
    """Set the environment, load Django, and bring its tables up to date."""
    os.environ["CEASEFIRE_CENTRE"] = str(centre.resolve())
    os.environ["DJANGO_SETTINGS_MODULE"] = "ceasefire.web.settings"
    if database:
        os.environ["CEASEFIRE_DATABASE"] = database
    if hosts:
        os.environ["CEASEFIRE_WEB_HOSTS"] = hosts
    if tls:
        os.environ["CEASEFIRE_WEB_TLS"] = "1"
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def draw_rooms(again: bool = False) -> int:
    """Draw what is new in the record (or all of it); returns how many entries."""
    from ceasefire.web.door import door

    return door.redraw() if again else door.refresh()


def open_account(username: str, officer: str, roles: list[str], password: str, language: str = "en") -> None:
    """An account for a post of the constitution ("a/head"); refuses weak passwords, unknown posts, taken names."""
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from ceasefire.web.accounts.models import Officer
    from ceasefire.web.door import door

    side, _, post = officer.partition("/")
    with door.centre() as centre:
        posts = {one.post for one in centre.constitution.delegation(side).officers}
    if officer not in posts:
        raise Refusal("officer-not-of-delegation", officer=officer, delegation=side)
    if Officer.objects.filter(username=username).exists():
        raise Refusal("web-account-taken", username=username)
    try:
        validate_password(password, Officer(username=username, side=side, post=post))
    except ValidationError as error:
        raise Refusal("web-password-weak") from error
    Officer.objects.create(username=username, side=side, post=post, roles=roles, language=language, password=password)


def exercise_accounts(language: str = "en") -> list[tuple[str, str]]:
    """Two accounts for trying out, one a delegation: only in a centre that is an exercise, told once."""
    from ceasefire.web.accounts.models import Officer
    from ceasefire.web.door import door

    with door.centre() as centre:
        rules = centre.constitution
    if not rules.exercise or Officer.objects.exists():
        return []
    made = []
    for side in rules.sides:
        username, password = f"head-{side}", secrets.token_urlsafe(12)
        open_account(username, f"{side}/head", EXERCISE_ROLES["head"], password, language)
        made.append((username, password))
    return made


def free(host: str, port: int) -> None:
    """Refuses a port that something else listens on."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Refusal("web-port-taken", port=port) from error


def workers_here() -> int:
    """As many worker processes as this process may use cores, at most eight."""
    return min(8, len(os.sched_getaffinity(0)))


def run(host: str, port: int, workers: int = 1) -> None:
    """Serve until stopped: so many processes that share one socket. One that dies is replaced."""
    import uvicorn

    config: dict[str, Any] = {"host": host, "port": port, "log_level": "warning", "server_header": False}
    more: dict[str, Any] = {"workers": workers, "timeout_worker_healthcheck": 30} if workers > 1 else {}
    uvicorn.run("ceasefire.web.serving:application", lifespan="off", timeout_graceful_shutdown=2, **config, **more)


def read_once() -> None:
    """Read what every officer needs before the first comes: screens, words of all languages, the agreement."""
    from django.template.loader import get_template
    from django.urls import get_resolver

    from ceasefire.languages import knows, languages
    from ceasefire.web.door import door

    get_resolver().url_patterns  # noqa: B018 (loads the screens)
    for language in languages():
        knows("web-sign-in", language)
    for name in ("watch", "cases", "incident", "reports", "report", "agreement"):
        get_template(f"desk/{name}.html")
    door.signed()
