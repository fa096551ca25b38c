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
