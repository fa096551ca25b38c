"""Rows for measuring the desk at a size no exercise reaches: written straight into the tables of the screens.

They are no entries of any log and are gone when the tables are drawn anew; nothing but measurements uses them.
"""

import json
import math
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from importlib import import_module
from itertools import islice
from typing import Any

from ceasefire.languages import languages
from ceasefire.wiring import open_centre

FIRST = datetime(2020, 1, 30, tzinfo=UTC)
"""A year before the week that is played, so that the latest cases are those of the record."""
_KINDS = ("explosion", "small_arms", "artillery", "overflight")
_WEST, _SOUTH, _EAST, _NORTH = 46.0, 39.0, 47.4, 40.4


def incidents(count: int, seed: int = 1, days: int = 365) -> Iterator[Any]:
    """`count` unsaved incidents over `days`, around 200 places (WGS 84 degrees), as incidents crowd in the field."""
    from ceasefire.store.projections.models import Incident

    chance = random.Random(seed)  # noqa: S311 (rows for measuring)
    places = [(chance.uniform(_WEST, _EAST), chance.uniform(_SOUTH, _NORTH)) for _ in range(200)]
    for n in range(count):
        lon, lat = (chance.gauss(middle, 0.02) for middle in chance.choice(places))
        start = FIRST + timedelta(seconds=chance.uniform(0, days * 86_400))
        yield Incident(
            name=f"inc-{n:020x}",
            day=start.date(),
            kind=chance.choice(_KINDS),
            sources=chance.randint(1, 6),
            allegations_only=chance.random() < 0.2,
            start=start,
            end=start + timedelta(minutes=2),
            known_at=start + timedelta(hours=1),
            lon=lon,
            lat=lat,
            west=lon - 0.01,
            south=lat - 0.01,
            east=lon + 0.01,
            north=lat + 0.01,
            body=_body(lon, lat, n),
        )


def _body(lon: float, lat: float, n: int) -> dict[str, Any]:
    """An incident's place and its area of doubt: a ring of 24 corners, half a kilometre to twelve long."""
    wide, turn = 0.005 + 0.13 * (n * 37 % 101 / 100) ** 4, n * 0.7
    steps = [(math.cos(k * math.pi / 12), 0.3 * math.sin(k * math.pi / 12)) for k in range(24)]
    corners = [(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x, y in steps]
    ring = [[round(lon + 1.3 * wide * x, 6), round(lat + wide * y, 6)] for x, y in corners]
    region = {"centre": {"lon": lon, "lat": lat}, "ring95": {"ring": ring}}
    return {"place": {"form": "spot", "lon": lon, "lat": lat}, "region": region, "links": []}


def observations(count: int, seed: int = 2, days: int = 365) -> Iterator[Any]:
    """`count` unsaved observations of 40 posts over `days`."""
    from ceasefire.store.projections.models import Record

    chance = random.Random(seed)  # noqa: S311 (rows for measuring)
    for n in range(count):
        start = FIRST + timedelta(seconds=chance.uniform(0, days * 86_400))
        lon, lat = chance.uniform(_WEST, _EAST), chance.uniform(_SOUTH, _NORTH)
        yield Record(
            name=f"obs-{n:020x}",
            kind="observation",
            sealed="0" * 64,
            asset=f"post {n % 40 + 1}",
            what=chance.choice(("explosion", "shot", "burst")),
            start=start,
            end=start + timedelta(seconds=20),
            known_at=start + timedelta(hours=1),
            lon=lon,
            lat=lat,
            west=lon,
            south=lat,
            east=lon,
            north=lat,
            body={"form": "observation"},
        )


_ROLES = (
    ["head", "duty", "analyst", "liaison", "observer", "reader", "admin"],
    ["duty", "liaison", "observer", "reader"],
    ["analyst", "reader"],
    ["reader"],
)
"""The first of a side heads it; the others have the rest in turn."""


def accounts(a_side: int, password: str) -> list[str]:
    """Names of accounts, so many a side, with roles and languages in turn and one password (hashed once)."""
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.contrib.auth.hashers import make_password

    officers, spoken, hashed, made = get_user_model(), languages(), make_password(password), []
    with open_centre(settings.CENTRE) as centre:
        sides = centre.constitution.sides
    for n in range(a_side):
        for side in sides:
            roles = _ROLES[0] if n == 0 else _ROLES[1 + n % 3]
            post = {"head": "head", "duty": "duty"}.get(roles[0], "analyst")
            name = f"bench-{n:02d}-{side}"
            made.append(
                officers(
                    username=name, side=side, post=post, roles=roles, language=spoken[n % len(spoken)], password=hashed
                )
            )
    officers.objects.bulk_create(made, ignore_conflicts=True)
    return [one.username for one in made]


def sessions(count: int, browser: str) -> list[tuple[str, str]]:
    """(key, account) of sessions opened for the accounts in turn, as after a sign-in with a browser of that name."""
    from django.conf import settings
    from django.contrib.auth import get_user_model

    store = import_module(settings.SESSION_ENGINE).SessionStore
    officers = list(get_user_model().objects.order_by("username"))
    opened = []
    for n in range(count):
        officer, session = officers[n % len(officers)], store()
        session["_auth_user_id"] = str(officer.pk)
        session["_auth_user_backend"] = settings.AUTHENTICATION_BACKENDS[0]
        session["_auth_user_hash"] = officer.get_session_auth_hash()
        session["browser"] = sha256(browser.encode()).hexdigest()[:16]
        session.create()
        opened.append((str(session.session_key), officer.username))
    return opened


def main(what: list[str]) -> None:
    """`rows INCIDENTS OBSERVATIONS`, `accounts A_SIDE PASSWORD`, `sessions COUNT BROWSER`: into the desk's database."""
    import django

    django.setup()
    from ceasefire.store.projections.models import Incident, Record

    if what[0] == "sessions":
        print(json.dumps(sessions(int(what[1]), what[2])))
    elif what[0] == "accounts":
        print(json.dumps(accounts(int(what[1]), what[2])))
    else:
        for model, rows in ((Incident, incidents(int(what[1]))), (Record, observations(int(what[2])))):
            while batch := list(islice(rows, 5000)):
                model.objects.bulk_create(batch)


if __name__ == "__main__":
    main(sys.argv[1:])
