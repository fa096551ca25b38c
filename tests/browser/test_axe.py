"""What axe-core finds on a page, for the tests that look at screens; and that it finds what is wrong."""

from typing import Any

_RUN = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .filter(one => ['serious', 'critical'].includes(one.impact))
  .map(one => `${one.id}: ${one.help}: ` + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))"""


def serious(seat: Any, axe: str) -> list[str]:
    """What axe finds serious or critical on the page that is open, with the first places of each."""
    seat.page.evaluate(axe)
    return [str(one) for one in seat.page.evaluate(_RUN)]


def test_axe_finds_what_is_wrong(sit: Any, axe: str) -> None:
    """The check itself: a field whose label was taken away is found."""
    seat = sit()
    seat.open("/sign-in")
    seat.page.eval_on_selector("label[for=username]", "one => one.remove()")
    assert any(one.startswith("label:") for one in serious(seat, axe))
