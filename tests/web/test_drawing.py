"""Drawing after a deed looks at what the deed was about, not at every case, and gives what drawing anew gives."""

import re
from pathlib import Path
from typing import Any

import pytest

SAID = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}


def names(browser: Any) -> list[str]:
    return re.findall(r'href="/cases/(inc-[^"]+)"', browser.get("/cases").content.decode())


def standings() -> list[tuple[str, str]]:
    from ceasefire.store.projections.models import Incident

    return sorted(Incident.objects.values_list("name", "standing"))


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many cases each drawing held against their rows."""
    from ceasefire.store.projections import draw

    found: list[int] = []
    real = draw.touched

    def counted(tables: Any, first: Any) -> set[str]:
        touched: set[str] = real(tables, first)
        found.append(len(touched))
        return touched

    monkeypatch.setattr(draw, "touched", counted)
    return found


def test_a_deed_about_one_case_looks_at_one_case(enter: Any, looked: list[int]) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from ceasefire.web.door import door

    heads = {side: enter(f"{side}/head") for side in "ab"}
    first, second, *_ = names(heads["a"])
    assert heads["a"].post(f"/cases/{first}/assess", SAID).status_code == 302  # the first deed of a process tells all
    looked.clear()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert heads["b"].post(f"/cases/{first}/assess", SAID).status_code == 302
        assert heads["a"].post(f"/cases/{second}/assess", SAID).status_code == 302
    assert looked == [1, 1]
    rows = re.compile(r'SELECT "projections_incident"."name"[^.]*, "projections_incident"."standing"[^.]* FROM')
    asked = [one["sql"] for one in queries if rows.match(one["sql"])]
    assert asked
    assert all(" IN (" in one for one in asked)
    drawn = standings()
    assert dict(drawn)[first] == "shown"
    assert dict(drawn)[second] == "one_spoke"
    door.redraw()
    assert standings() == drawn


def test_where_cases_are_told_anew_every_row_is_held_against_them(enter: Any, looked: list[int], desk: Path) -> None:
    from ceasefire.store.projections.models import Incident
    from ceasefire.web.door import door

    head = enter("a/head")
    first, second, *_ = names(head)
    Incident.objects.filter(name=second).update(standing="disputed")  # as if drawn from another order of entries
    door.close()
    assert head.post(f"/cases/{first}/assess", SAID).status_code == 302
    assert looked == []
    assert dict(standings())[second] == "open"
    assert dict(standings())[first] == "one_spoke"
