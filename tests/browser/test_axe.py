"""axe-core on every screen, at both widths, in the two scripts that differ most: no serious or critical finding."""

from typing import Any

import pytest

_RUN = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .filter(one => ['serious', 'critical'].includes(one.impact))
  .map(one => `${one.id}: ${one.help}: ` + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))"""


def serious(seat: Any, axe: str) -> list[str]:
    """What axe finds serious or critical on the page that is open, with the first places of each."""
    seat.page.evaluate(axe)
    return [str(one) for one in seat.page.evaluate(_RUN)]


@pytest.mark.parametrize(("language", "size"), [("en", "laptop"), ("hy", "phone")])
def test_no_serious_finding_on_any_screen(reported: None, sit: Any, axe: str, language: str, size: str) -> None:
    seat, found = sit(size), {}
    seat.open("/sign-in")
    found["sign-in"] = serious(seat, axe)
    seat.sign_in("head-a", language)
    for kind, path in {**seat.screens(), "refused": "/nothing-here"}.items():
        seat.open(path)
        seat.page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")
        found[kind] = serious(seat, axe)
    assert {kind: those for kind, those in found.items() if those} == {}


def test_axe_finds_what_is_wrong(sit: Any, axe: str) -> None:
    """The check itself: a field whose label was taken away is found."""
    seat = sit()
    seat.open("/sign-in")
    seat.page.eval_on_selector("label[for=username]", "one => one.remove()")
    assert any(one.startswith("label:") for one in serious(seat, axe))
