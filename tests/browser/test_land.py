"""Land and tasks in a real browser, in two scripts and at two widths: whole, drawn, and nothing serious for axe."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ceasefire.desk.exercise_mine_action import exercise_mine_action

SHOTS = Path(__file__).parents[2] / "build" / "screens"
RUN = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .filter(one => ['serious', 'critical'].includes(one.impact))
  .map(one => `${one.id}: ` + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))"""


@pytest.fixture
def exercise(desk: Path) -> None:
    """The shipped exercise of mine action is in the record."""
    from ceasefire.clearance.tasks.load import load_task
    from ceasefire.training.load import load_book
    from ceasefire.web.door import door
    from ceasefire.world.clearance_season import season

    school, task = load_book("exercise-135"), load_task("exercise-task")[0]
    first = datetime.now(ZoneInfo("Asia/Baku")).date() - timedelta(days=200)
    door.do(
        lambda centre, now: exercise_mine_action(
            centre, school=school, task=task, land=season(first, "a/duty"), officer="a/duty", at=now
        )
    )


@pytest.mark.parametrize(("language", "size"), [("en", "laptop"), ("hy", "phone")])
def test_land_tasks_and_devices_are_whole(exercise: None, sit: Any, axe: str, language: str, size: str) -> None:
    seat = sit(size)
    seat.sign_in("head-a", language, to="/land")
    for name, path in {
        "land": "/land", "parcel": "/land/parcel/P-13", "tasks": "/tasks", "task": "/tasks/one/T-7?on=2026-12-07",
        "devices": "/devices",
    }.items():  # fmt: skip
        assert seat.open(path) == 200
        assert not seat.raw_keys(), name
        wide = seat.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name} is {wide} px wider than the window"
        SHOTS.mkdir(parents=True, exist_ok=True)
        seat.page.screenshot(path=SHOTS / f"mine-{name}-{language}-{size}.png")
        seat.page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")
        seat.page.evaluate(axe)
        assert seat.page.evaluate(RUN) == [], name
    assert not seat.wrong


def test_clicks_on_the_map_become_turning_points(exercise: None, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a", to="/land")
    if not seat.page.locator("#map").count():
        pytest.skip("the map is not brought to this machine")
    seat.page.click("details:has(#open-outline) summary")
    for x, y in ((100, 60), (300, 60), (300, 200)):
        seat.page.click("#map", position={"x": x, "y": y})
    assert len(seat.page.input_value("#open-outline").splitlines()) == 3
    assert seat.page.url.endswith("/land")
