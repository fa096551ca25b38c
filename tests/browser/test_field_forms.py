"""The screen of received forms in a real browser: whole, in words, nothing serious by axe; a form goes its way."""

import sys
from pathlib import Path
from typing import Any

import pytest
from test_axe import serious
from test_every_screen import looked_at

sys.path.insert(0, str(Path(__file__).parents[1] / "sensors" / "field_forms"))
from filled import GOOD, fill


@pytest.mark.parametrize(("language", "size"), [("en", "laptop"), ("hy", "phone")])
def test_the_screen_is_whole_and_a_form_goes_its_way(
    desk: Path, tmp_path: Path, sit: Any, axe: str, language: str, size: str
) -> None:
    from ceasefire.desk.reading import InProcess
    from ceasefire.desk.take_in import take_in
    from ceasefire.web.door import door
    from ceasefire.wiring import clock

    for name in (*GOOD, "wrong"):
        told = GOOD["eore"] | {"day": "yesterday"} if name == "wrong" else None
        (tmp_path / f"{name}.xml").write_bytes(
            fill(name if name in GOOD else "eore", told, instance=f"uuid:{name:a<8}")
        )
    files = sorted(tmp_path.glob("*.xml"))
    door.do(lambda centre, now: take_in(centre, files, side="a", clock=clock, readers=InProcess()))
    found = {}
    for post, act in (("duty-a", "approve"), ("head-a", "enter")):
        seat = sit(size)
        seat.sign_in(post, language, to="/received")
        seat.page.eval_on_selector_all("main details", "all => all.forEach(one => { one.open = true; })")
        looked_at(seat, f"received {act}", language, size)
        found[act] = serious(seat, axe)
        card = seat.page.locator("section.card", has_text="E-1").first
        card.locator("button.main").click()
        seat.page.wait_for_load_state()
        assert not seat.page.locator('[role="alert"]').count(), seat.page.content()
        assert not seat.wrong
    assert {name: those for name, those in found.items() if those} == {}
    assert seat.page.locator("h2").nth(2).evaluate("one => one.nextElementSibling.textContent").count("E-1") >= 1
