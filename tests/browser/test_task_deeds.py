"""On a phone in the field: an accident is reported, the task stands still, and what is to be reviewed is told."""

from pathlib import Path
from typing import Any

import pytest
from mine_desk import exercise
from test_axe import serious
from test_every_screen import looked_at

from ceasefire.languages import say


@pytest.mark.parametrize(("language", "size"), [("ru", "phone")])
def test_an_accident_is_reported_from_the_field(desk: Path, sit: Any, axe: str, language: str, size: str) -> None:
    exercise(desk)
    seat = sit(size)
    seat.sign_in("head-a", language, to="/tasks/one/T-7")
    seat.page.click(f"summary:has-text('{say('mine-deed', language, deed='accident')}')")
    seat.page.fill("#accident-accident", "A-1")
    seat.page.fill("#accident-by", "1/leader")
    seat.page.click("form[action='/tasks/work/accident/T-7'] button.main")
    alert = seat.page.locator(".alert").first.inner_text()
    assert say("task-held", language) in alert
    assert say("ctask-lift-accident", language, accident="A-1", state="reported", rule="13") in alert
    assert seat.page.locator("input[name=stop]").count() == 0
    seat.page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")
    looked_at(seat, "task deeds", language, size)
    assert serious(seat, axe) == []
    assert not seat.wrong
