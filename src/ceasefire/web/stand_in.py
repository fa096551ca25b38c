"""Who stands in for an officer while a page is made that others may see too, and marks where one's own is put in."""

import secrets
from typing import Any

from django.http import HttpRequest

from ceasefire.web.access import ACTS

_MARK = secrets.token_hex(16)
PARTED, CSRF, OFFICER, POST, WHERE = (f"{name}-{_MARK}" for name in ("part", "csrf", "officer", "post", "where"))
"""By chance, so that no word of the record can be one of them."""


class NotSaid(RuntimeError):
    """A kept view asked for something of the officer or the request that it had not said it uses."""


class Reader:
    """Stands in for the officer: language, and side and roles where the view uses them."""

    is_authenticated = is_active = True

    def __init__(self, language: str, side: str | None, roles: frozenset[str] | None) -> None:
        self.language = language
        self._side, self._roles, self.broken = side, roles, ""

    def __getattr__(self, name: str) -> Any:
        self.broken = self.broken or name
        raise NotSaid(name)

    @property
    def side(self) -> str:
        return self._side if self._side is not None else self.__getattr__("side")

    def may(self, *roles: str) -> bool:
        """As `Officer.may`."""
        return bool(set(roles) & (self._roles if self._roles is not None else self.__getattr__("roles")))


class Acts(dict[str, bool]):
    """What the stand-in may do, for templates; asked only where the view uses roles."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def __missing__(self, act: str) -> bool:
        return self.reader.may(*ACTS[act])


def of_a_page(reader: Any) -> dict[str, Any]:
    """What the template of a kept page knows more (see `pages.everywhere`)."""
    return {"frame": "desk/parts.html", "parted": PARTED, "csrf_token": CSRF, "act": Acts(reader)}


class Framed:
    """The officer as the frame shows them: everything but the name, which is put in for each."""

    def __init__(self, officer: Any) -> None:
        self.is_authenticated = True
        self.side, self.language, self.may = officer.side, officer.language, officer.may
        self.officer, self.post = OFFICER, POST


class Address(HttpRequest):
    """The address as the frame shows it."""

    def get_full_path(self, force_append_slash: bool = False) -> str:
        return WHERE
