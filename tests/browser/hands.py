"""Hands that touch keys only, for the tests that do without a mouse."""

from typing import Any

_HERE = """() => { const one = document.activeElement, look = getComputedStyle(one);
  return { seen: look.outlineStyle !== 'none' || look.boxShadow !== 'none' || !one.matches(':focus-visible'),
           what: one.outerHTML.slice(0, 120) }; }"""


class Keys:
    """Hands that touch keys only."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def tab_to(self, selector: str, most: int = 150) -> None:
        """Tab until something that fits has the focus; on the way every stop must show that it has it."""
        for _ in range(most):
            if self.page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
                return
            self.page.keyboard.press("Tab")
            here = self.page.evaluate(_HERE)
            assert here["seen"], f"no sign of focus on {here['what']}"
        raise AssertionError(f"no way to {selector} by keyboard on {self.page.url}")

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def write(self, words: str) -> None:
        self.page.keyboard.type(words)

    def go(self, selector: str) -> None:
        """Follow a link or press a button."""
        self.tab_to(selector)
        with self.page.expect_navigation():
            self.press("Enter")


_WATCH = """() => {
  const shown = one => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.disabled;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(shown).filter(one => one.type !== 'radio' || !one.name);
  window.round = { all, had: new Set(), dim: [] };
  addEventListener('focusin', ({ target: one }) => {
    const look = getComputedStyle(one);
    if (look.outlineStyle === 'none' && look.boxShadow === 'none') round.dim.push(one.outerHTML.slice(0, 120));
    round.had.add(one);
  });
  document.activeElement.blur();
  document.getSelection().removeAllRanges();
  return all.length;
}"""
_TOLD = """() => [...round.dim.map(one => `no sign of focus: ${one}`),
  ...round.all.filter(one => !round.had.has(one)).map(one => `never reached: ${one.outerHTML.slice(0, 120)}`)]"""


def round_by_tab(page: Any) -> list[str]:
    """What Tab never reaches on this page, and what shows no sign of having the focus. Of radio buttons a group is one.

    Parts of a date or a player's own buttons are stops within one element, so Tab is pressed until all have had their
    turn, at most eight times as often as there are elements.
    """
    there = page.evaluate(_WATCH)
    for _ in range(8):
        for _ in range(there + 1):
            page.keyboard.press("Tab")
        found = [str(one) for one in page.evaluate(_TOLD)]
        if not any(one.startswith("never") for one in found):
            break
    return found
