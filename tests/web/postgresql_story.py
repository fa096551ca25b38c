"""A day at the desk on the database that CEASEFIRE_DATABASE names (none: SQLite), told as one line of JSON.

python tests/web/postgresql_story.py FOLDER
"""

import hashlib
import json
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from signing import sign_off
from standing_desk import NOW, PASSWORD, make_desk


def main(folder: Path) -> None:
    """Found, sign in, assess and sign for both, draw a report up; then every row of the screens."""
    fixed()
    make_desk(folder)
    heads = {side: enter(f"head-{side}") for side in "ab"}
    case = sorted(re.findall(r'href="/cases/(inc-[^"]+)"', heads["a"].get("/cases").content.decode()))[0]
    said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    for browser in heads.values():
        expect(browser.post(f"/cases/{case}/assess", said), 302)
    for browser in heads.values():
        sign_off(browser, browser.post(f"/cases/{case}/sign", {"choice": "sign", "present": ["a/head", "b/head"]}))
    expect(heads["a"].post("/reports/draw-up", {"day": "2021-01-30"}), 302)
    for path in ("/watch", "/watch/incidents", "/cases", f"/cases/{case}", "/reports", "/agreement"):
        expect(heads["b"].get(path), 200)
    print(json.dumps(told(case)))


def fixed() -> None:
    """The clock stands still and one run is like another, so that two databases can be held against each other."""
    from ceasefire import wiring

    def clock() -> datetime:
        return NOW

    wiring.clock = clock


def enter(username: str) -> Any:
    """A signed-in browser."""
    from django.test import Client

    browser = Client(headers={"user-agent": "test"})
    expect(browser.post("/sign-in", {"username": username, "password": PASSWORD}), 302)
    return browser


def expect(answer: Any, status: int) -> None:
    """The answer has this status, or the story ends here."""
    if answer.status_code != status:
        raise SystemExit(f"{answer.status_code}: {answer.content.decode()[:3000]}")


def told(case: str) -> dict[str, Any]:
    """Database, how the case stands, and of each table how many rows and their hash."""
    from django.db import connection

    from ceasefire.store.projections.draw import ALL
    from ceasefire.store.projections.models import Incident, Issue

    rows = {model.__name__: sorted(map(plain, model.objects.values_list(*fields(model)))) for model in ALL}
    return {
        "vendor": connection.vendor,
        "standing": Incident.objects.get(name=case).standing,
        "reports": Issue.objects.count(),
        "rows": {name: len(those) for name, those in rows.items()},
        "hashes": {name: hashlib.sha256("\n".join(those).encode()).hexdigest() for name, those in rows.items()},
    }


def plain(row: tuple[Any, ...]) -> str:
    """A row as text; PostgreSQL gives the keys of JSON back in another order, which says nothing."""
    return json.dumps(row, default=str, sort_keys=True, ensure_ascii=False)


def fields(model: Any) -> list[str]:
    """Columns that say something: not the number a database gives a row."""
    return [one.name for one in model._meta.fields if one.name != "id"]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
