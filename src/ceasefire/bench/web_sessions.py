"""Sessions of officers at a desk on this machine's loopback: what they do, how long answers take, what goes wrong."""

import asyncio
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

_LONGEST_S = 30.0
_MIX = (
    ("watch", 25),
    ("map data", 10),
    ("cases", 20),
    ("case", 22),
    ("reports", 6),
    ("report", 5),
    ("agreement", 3),
    ("language", 2),
    ("sign-in", 1),
    ("assess", 6),
)
"""What an officer does next, with its weight of 100; a sign-in is another officer's, at another browser."""
BROWSER = "ceasefire-bench"
_CASE = re.compile(r'href="(/cases/inc-(?!0{8})[^"]+)"')
"""Cases of the record; rows added for measuring have names that begin with zeros and no case behind them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """Sessions, seconds over which they begin, seconds after that, and the mean pause between two pages of one."""

    sessions: int
    ramp_s: float
    steady_s: float
    pause_s: float


@dataclass
class Seen:
    """Seconds of each answer by kind, errors by what they were, and lines of news open at once."""

    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: Counter[str] = field(default_factory=Counter)
    open: int = 0
    most_open: int = 0


@dataclass
class Answer:
    """What came back."""

    status: int
    text: str
    place: str


class Browser:
    """One session: its cookies, and requests one after another on connections of their own."""

    def __init__(self, port: int, seen: Seen) -> None:
        self.port, self.seen = port, seen
        self.cookies: dict[str, str] = {}

    async def ask(
        self, kind: str, path: str, form: Mapping[str, str] | None = None, wanted: int = 200
    ) -> Answer | None:
        """One request, timed from the connection to the last byte; what is not `wanted` counts as an error."""
        started = time.perf_counter()
        try:
            answer = await asyncio.wait_for(self._whole(path, form), _LONGEST_S)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError) as error:
            self.seen.errors[f"{kind}: {type(error).__name__}"] += 1
            return None
        self.seen.took[kind].append(time.perf_counter() - started)
        if answer.status != wanted:
            self.seen.errors[f"{kind}: {answer.status}"] += 1
            return None
        return answer

    async def _whole(self, path: str, form: Mapping[str, str] | None) -> Answer:
        reader, writer = await self._send(path, form)
        try:
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            writer.close()
        return self._answer(head.decode("latin-1"), body)

    async def _send(
        self, path: str, form: Mapping[str, str] | None = None, accept: str = "text/html"
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=2**26)
        body = urlencode(form).encode() if form is not None else b""
        lines = [
            f"{'GET' if form is None else 'POST'} {path} HTTP/1.1",
            f"Host: 127.0.0.1:{self.port}",
            "Connection: close",
            f"User-Agent: {BROWSER}",
            f"Accept: {accept}",
            "Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        ]
        if form is not None:
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        await writer.drain()
        return reader, writer

    def _answer(self, head: str, body: bytes) -> Answer:
        first, *lines = head.split("\r\n")
        place = ""
        for line in lines:
            name, _, value = line.partition(":")
            if name.lower() == "set-cookie":
                key, _, rest = value.strip().partition("=")
                self.cookies[key] = rest.split(";")[0]
            elif name.lower() == "location":
                place = value.strip()
        return Answer(int(first.split()[1]), body.decode("utf-8", "replace"), place)

    async def news(self, end: float) -> None:
        """Keep the line of news open until the end; that it breaks before is an error."""
        started = time.perf_counter()
        try:
            reader, writer = await self._send("/news", accept="text/event-stream")
            await asyncio.wait_for(reader.readuntil(b"event: new"), _LONGEST_S)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            self.seen.errors[f"news: {type(error).__name__}"] += 1
            return
        self.seen.took["news"].append(time.perf_counter() - started)
        self.seen.open += 1
        self.seen.most_open = max(self.seen.most_open, self.seen.open)
        try:
            while (left := end - time.monotonic()) > 0:
                if not await asyncio.wait_for(reader.read(2**16), left):
                    self.seen.errors["news: broken off"] += 1
                    return
        except TimeoutError:
            return  # the end of the measurement
        finally:
            self.seen.open -= 1
            writer.close()


def token(text: str) -> str:
    """The hidden field of a form."""
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)
    return found.group(1) if found else ""


class Officer:
    """An officer at work: one of the accounts, a pause, something of the mix, again."""

    def __init__(self, browser: Browser, account: Mapping[str, str], chance: random.Random, taken: set[str]) -> None:
        self.browser, self.account, self.chance, self.taken = browser, account, chance, taken
        self.page = ""
        self.cases: list[str] = []
        self.reports: list[str] = []

    async def shift(self, mix: Mix, begin: float) -> None:
        """Begin somewhere in the ramp, then work until the end."""
        end = begin + mix.ramp_s + mix.steady_s
        await asyncio.sleep(self.chance.uniform(0, mix.ramp_s))
        await self.look("cases", "/cases")
        line = asyncio.create_task(self.browser.news(end))
        while True:
            pause = self.chance.expovariate(1 / mix.pause_s)
            if time.monotonic() + pause >= end:
                break
            await asyncio.sleep(pause)
            await self.one()
        await line

    async def sign_in(self) -> None:
        """Through the form, in a session of its own."""
        other = Browser(self.browser.port, self.browser.seen)
        door = await other.ask("door", "/sign-in")
        if door is not None:
            form = {"csrfmiddlewaretoken": token(door.text), **self.account, "next": "/watch"}
            await other.ask("sign-in", "/sign-in", form, wanted=302)

    async def look(self, kind: str, path: str) -> None:
        """Open a page, and remember where it leads."""
        answer = await self.browser.ask(kind, path)
        if answer is not None and kind != "map data":
            self.page = answer.text
            self.cases = _CASE.findall(answer.text) or self.cases
            self.reports = re.findall(r'href="(/reports/[^"/]+)"', answer.text) or self.reports

    async def one(self) -> None:
        """One thing of the mix."""
        kind = self.chance.choices([name for name, _ in _MIX], [weight for _, weight in _MIX])[0]
        if kind == "language":
            form = {"csrfmiddlewaretoken": token(self.page), "language": "en", "next": "/cases"}
            await self.browser.ask(kind, "/language", form, wanted=302)
        elif kind in ("assess", "sign-in"):
            await (self.assess() if kind == "assess" else self.sign_in())
        elif kind in ("case", "report"):
            listed = self.cases if kind == "case" else self.reports
            await self.look(kind, self.chance.choice(listed) if listed else "/cases")
        else:
            await self.look(kind, {"map data": "/watch/incidents"}.get(kind, f"/{kind}"))

    async def assess(self) -> None:
        """Open a case that nobody of this side has assessed here, and hand in an assessment."""
        free = [one for one in self.cases if f"{self.account['username']} {one}" not in self.taken]
        if not free:
            return
        case = self.chance.choice(free)
        self.taken.add(f"{self.account['username']} {case}")
        await self.look("case", case)
        if f"{case}/assess" not in self.page:
            return
        said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely", "words": "As seen."}
        form = {"csrfmiddlewaretoken": token(self.page), **said}
        await self.browser.ask("assess", f"{case}/assess", form, wanted=302)


async def play(port: int, accounts: list[dict[str, str]], opened: list[str], mix: Mix, seed: int = 1) -> Seen:
    """Every session opened (its key; accounts in turn) at the desk on this port of the loopback; ends by itself."""
    seen, taken, begin = Seen(), set[str](), time.monotonic()
    officers = []
    for n, key in enumerate(opened):
        browser = Browser(port, seen)
        browser.cookies["desk"] = key
        chance = random.Random(seed * 10_000 + n)  # noqa: S311 (a mix that is the same each time)
        officers.append(Officer(browser, accounts[n % len(accounts)], chance, taken))
    await asyncio.gather(*(one.shift(mix, begin) for one in officers))
    return seen
