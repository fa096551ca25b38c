"""What the tests in a real browser share: Debian's Chromium at a desk of its own; every address but ours is blocked."""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "web"))

from standing_desk import PASSWORD, Served, desk, enter, served, template

from ceasefire.languages import knows
from ceasefire.web import bundles

__all__ = ["desk", "enter", "served", "template"]

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's own loop runs in the thread that prepares the tables

SIZES = {"laptop": (1366, 768), "phone": (390, 844)}
EXTRA = Path(__file__).parents[2] / "build" / "test-bundles"
HERE = Path(__file__).parent
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A browser; skipped, with the reason, where this machine has none.

    It ends with its module: Playwright's loop holds the thread, and no other test could run a loop of its own.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    play = pytest.importorskip("playwright.sync_api", reason="the package playwright is absent")
    with play.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=program, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core; skipped, with the reason, where it could not be brought."""
    file = EXTRA / "axe-core" / "axe.min.js"
    if not file.exists():
        try:
            bundles.fetch(EXTRA, bundles.wanted(HERE / "bundles.json"))
        except bundles.NotBrought as error:
            pytest.skip(f"axe-core is absent and could not be brought: {error}")
    return file.read_text(encoding="utf-8")


@pytest.fixture
def reported(enter: Any) -> None:
    """A report of the day is drawn up, so that there is one to be seen."""
    assert enter("a/head").post("/reports/draw-up", {"day": "2021-01-30"}).status_code == 302


@dataclass
class Seat:
    """One officer at one browser window, and whatever went wrong there: `wrong` must stay empty."""

    page: Any
    address: str
    wrong: list[str] = field(default_factory=list)

    def open(self, path: str) -> int:
        """Go to an address of the desk and wait until its map, if it has one, is ready; the HTTP status."""
        answer = self.page.goto(self.address + path)
        self.settle()
        return int(answer.status)

    def settle(self) -> None:
        """Wait for the map of this page, where there is one."""
        if self.page.locator("#map[data-module]").count():
            self.page.wait_for_selector("#map[data-ready]", timeout=60_000)

    def sign_in(self, username: str, language: str = "en", to: str = "/watch") -> None:
        """Through the door, in a language; `to` another screen than the watch, whose map takes its time."""
        self.open(f"/sign-in?next={to}")
        self.page.fill("#username", username)
        self.page.fill("#password", PASSWORD)
        with self.page.expect_navigation(url=self.address + to):  # whole: the door's own address ends alike
            self.page.click("button.main")
        if self.page.locator("html").get_attribute("lang") != language:
            with self.page.expect_navigation(url=self.address + to):
                self.page.select_option("#language", language)
            assert self.page.locator("html").get_attribute("lang") == language
        self.settle()

    def sit_down(self, username: str, language: str = "en") -> None:
        """Signed in without a page being drawn, where the way through the door is not the point."""
        self._post("/sign-in", {"username": username, "password": PASSWORD})
        if language != "en":
            self._post("/language", {"language": language, "next": "/keys"}, at="/keys")

    def _post(self, path: str, form: dict[str, str], at: str = "/sign-in") -> None:
        """A form as the page `at` holds it, sent without drawing that page."""
        asked = self.page.request
        token = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', asked.get(self.address + at).text())[0]
        answer = asked.post(self.address + path, form={"csrfmiddlewaretoken": token, **form}, max_redirects=0)
        assert answer.status == 302, (path, answer.status)

    def turn(self, size: str) -> None:
        """The same page in a window of another size."""
        width, height = SIZES[size]
        self.page.set_viewport_size({"width": width, "height": height})

    def screens(self) -> dict[str, str]:
        """Every screen this officer can reach by links, one address of each kind; every link leads somewhere."""
        seen: dict[str, str] = {}
        to_see = {"/watch": "/watch"}
        while to_see:
            kind, path = to_see.popitem()
            answer = self.page.request.get(self.address + path)
            assert answer.status == 200, path
            if answer.headers["content-type"].startswith("text/html"):
                seen[kind] = path
                to_see |= {key: link for key, link in _kinds(answer.text()).items() if key not in seen}
        return seen

    def raw_keys(self) -> set[str]:
        """Names of messages that a reader sees instead of words."""
        text = self.page.evaluate(_SEEN)
        words = set(re.findall(r"(?<![\w/.-])[a-z]+(?:-[a-z0-9]+)+(?![\w/-])", text))
        return {one for one in words if knows(one) or one.startswith("web-")}


def _kinds(text: str) -> dict[str, str]:
    """The addresses a page leads to, one of each kind: names and numbers differ, the screen is the same."""
    links = {one.replace("&amp;", "&") for one in re.findall(r'href="(/[^"#]*)"', text)}
    named = re.compile(r"(inc-|rec-|all-|obs-)?[0-9a-f]{12,}|[A-Z]+-[\w-]*\d+\w*|\d+")
    return {named.sub("*", one): one for one in sorted(links) if not re.match("/static/|.*/download/", one)}


_SEEN = """() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('code, script').forEach(one => one.remove());
  const said = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')]
    .flatMap(one => ['aria-label', 'title', 'placeholder'].map(name => one.getAttribute(name) || ''));
  return [copy.textContent, document.title, ...said].join('\\n');
}"""

Sit = Callable[..., Seat]


@pytest.fixture(scope="module")
def seats_at(chromium: Any) -> Callable[[str], AbstractContextManager[Sit]]:
    """Windows at the desk of an address, for tests that share one desk: `with seats_at(served.address) as sit`."""
    return lambda address: _seats(chromium, address)


@pytest.fixture
def sit(seats_at: Any, served: Served) -> Iterator[Sit]:
    """A new window at the desk: `sit("phone")`; what it must not do is gathered in its `wrong`."""
    with seats_at(served.address) as seated:
        yield seated


@contextmanager
def _seats(chromium: Any, address: str) -> Iterator[Sit]:
    """Windows at the desk of this address, each with a store of its own; closed in the end."""
    contexts = []

    def seated(size: str = "laptop") -> Seat:
        width, height = SIZES[size]
        context = chromium.new_context(viewport={"width": width, "height": height}, has_touch=size == "phone")
        contexts.append(context)
        seat = Seat(context.new_page(), address)
        _watch(context, seat)
        return seat

    try:
        yield seated
    finally:
        for context in contexts:
            context.close()


def _watch(context: Any, seat: Seat) -> None:
    home = urlsplit(seat.address).netloc

    def check(route: Any) -> None:
        parts = urlsplit(route.request.url)
        if parts.scheme in ("data", "blob") or parts.netloc == home:
            route.continue_()
        else:
            seat.wrong.append(f"a request left the machine: {route.request.url}")
            route.abort()

    context.route("**/*", check)
    seat.page.on("console", lambda said: said.type == "error" and seat.wrong.append(f"console: {said.text}"))
    seat.page.on("pageerror", lambda error: seat.wrong.append(f"script: {error}"))
