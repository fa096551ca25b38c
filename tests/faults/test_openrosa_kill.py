"""Forms sent to a served desk that is killed with kill -9 meanwhile: none acknowledged is lost, none entered twice."""

import pytest

from ceasefire.bench import clearance_openrosa


@pytest.mark.slow
def test_killed_while_forms_come_in_nothing_acknowledged_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clearance_openrosa, "QUICK", (50, 1))
    found, _ = clearance_openrosa.figures(lambda line: None, quick=True)
    told = {one["name"]: one["value"] for one in found}
    assert told["forms entered twice, of 100"] == 0
    assert told["acknowledged forms lost, 1 kill -9"] == 0
