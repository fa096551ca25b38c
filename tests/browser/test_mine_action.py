"""The screens of teams, training and quality in a real browser: whole, in words, nothing serious by axe, two widths."""

from pathlib import Path
from typing import Any

import pytest
from mine_desk import exercise
from test_axe import serious
from test_every_screen import looked_at

PATHS = {
    "teams": "/teams?day=2026-12-08",
    "training": "/training?unit=2&day=2026-12-07",
    "training plan": "/training/plan?day=2026-12-07",
    "training courses": "/training/courses",
    "training enter": "/training/enter",
    "quality": "/quality",
    "quality sampling": "/quality/sampling",
}


@pytest.mark.parametrize(("language", "size"), [("en", "laptop"), ("ru", "phone")])
def test_screens_are_whole_and_open_to_everybody(
    desk: Path, enter: Any, sit: Any, axe: str, language: str, size: str
) -> None:
    exercise(desk)
    plan = {"task": "T-7", "day": "2026-12-07", "inspected": "special-teams", "inspector": "authority"}
    assert enter("a/duty").post("/quality/plan", plan).status_code == 302
    seat = sit(size)
    seat.sign_in("head-a", language, to="/quality")
    visit = seat.page.locator('td a[href^="/quality/vis-"]').first.get_attribute("href")
    found = {}
    for name, path in {**PATHS, "quality visit": visit}.items():
        assert seat.open(path) == 200
        seat.page.eval_on_selector_all("details", "all => all.slice(0, 3).forEach(one => { one.open = true; })")
        looked_at(seat, f"mine {name}", language, size)
        found[name] = serious(seat, axe)
    assert {name: those for name, those in found.items() if those} == {}
    assert not seat.wrong
