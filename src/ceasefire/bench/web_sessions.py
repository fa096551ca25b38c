"""Sessions of officers at a desk on this machine's loopback: what they do, how long answers take, what goes wrong.

Run as a program it plays its share of the sessions and prints what it saw: clients are processes of their own.
"""

import asyncio
import gzip
import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from html import unescape
from typing import Any
from urllib.parse import urlencode

_LONGEST_S = 30.0
MIX = (
    ("watch", 26),
    ("map data", 8),
    ("cases", 20),
    ("case", 24),
    ("reports", 6),
    ("report", 5),
    ("complaints", 4),
    ("roster", 3),
    ("agreement", 3),
    ("assess", 1),
)
"""What an officer does next, with its weight of 100; who looks at the watch also asks at each deed what changed."""
BROWSER = "ceasefire-bench"
_CASE = re.compile(r'href="(/cases/inc-(?!0{8})[^"]+)"')
"""Cases of the record; rows added for measuring have names that begin with zeros and no case behind them."""


Heard = Callable[[int, int], Awaitable[None]]
"""Called with the number of the state and the milliseconds within which to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """Sessions, seconds over which they begin, seconds measured after that, and the mean pause between two pages."""

    sessions: int
    ramp_s: float
    steady_s: float
    pause_s: float


@dataclass
class Seen:
    """Seconds of each answer by kind, once all have begun; errors at any time; lines of news open at once."""

    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: Counter[str] = field(default_factory=Counter)
    open: int = 0
    most_open: int = 0
    counted_from: float = 0.0

    def add(self, other: Mapping[str, Any]) -> None:
        """Take over what another process saw."""
        for kind, those in other["took"].items():
            self.took[kind] += those
        self.errors.update(other["errors"])
        self.most_open += other["most_open"]


@dataclass
class Answer:
    """What came back."""

    status: int
    text: str
    place: str
    held: str
    body: bytes


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
        if time.monotonic() >= self.seen.counted_from:
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
            "Accept-Encoding: gzip",  # as browsers do; what is packed (the map) is counted and not looked into
            "Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        ]
        if form is not None:
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        await writer.drain()
        return reader, writer

    def _answer(self, head: str, body: bytes) -> Answer:
        first, *lines = head.split("\r\n")
        place = held = ""
        for line in lines:
            name, _, value = line.partition(":")
            if name.lower() == "set-cookie":
                key, _, rest = value.strip().partition("=")
                self.cookies[key] = rest.split(";")[0]
            elif name.lower() == "location":
                place = value.strip()
            elif name.lower() == "x-held":
                held = value.strip()
        return Answer(int(first.split()[1]), body.decode("utf-8", "replace"), place, held, body)

    async def news(self, end: float, heard: Heard) -> None:
        """Keep the line of news open until the end and call `heard` at each; that it breaks before is an error."""
        started = time.perf_counter()
        try:
            reader, writer = await self._send("/news", accept="text/event-stream")
            await asyncio.wait_for(reader.readuntil(b"event: new"), _LONGEST_S)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            self.seen.errors[f"news: {type(error).__name__}"] += 1
            return
        if time.monotonic() >= self.seen.counted_from:
            self.seen.took["news"].append(time.perf_counter() - started)
        self.seen.open += 1
        self.seen.most_open = max(self.seen.most_open, self.seen.open)
        try:
            await self._listen(reader, end, heard)
        except TimeoutError:
            return  # the end of the measurement
        finally:
            self.seen.open -= 1
            writer.close()

    async def _listen(self, reader: asyncio.StreamReader, end: float, heard: Heard) -> None:
        fetching: asyncio.Task[None] | None = None
        while (left := end - time.monotonic()) > 0:
            text = await asyncio.wait_for(reader.read(2**16), left)
            if not text:
                self.seen.errors["news: broken off"] += 1
                return
            told = re.findall(rb"data: (\d+) (\d+)\n", text)
            if told and (fetching is None or fetching.done()):
                fetching = asyncio.ensure_future(heard(*map(int, told[-1])))


def token(text: str) -> str:
    """The hidden field of a form."""
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)
    return found.group(1) if found else ""


class Officer:
    """An officer at work: one of the accounts, a pause, something of the mix, again."""

    def __init__(self, browser: Browser, account: str, chance: random.Random, taken: set[str]) -> None:
        self.browser, self.account, self.chance, self.taken = browser, account, chance, taken
        self.page, self.shown, self.held = "", "", ""
        self.cases: list[str] = []
        self.reports: list[str] = []

    async def shift(self, mix: Mix, begin: float) -> None:
        """Begin somewhere in the ramp, then work until the end."""
        end = begin + mix.ramp_s + mix.steady_s
        await asyncio.sleep(max(0.0, begin - time.monotonic()) + self.chance.uniform(0, mix.ramp_s))
        await self.look("watch", "/watch")
        line = asyncio.create_task(self.browser.news(end, lambda heard, within: self.again(end, heard, within)))
        while True:
            pause = self.chance.expovariate(1 / mix.pause_s)
            if time.monotonic() + pause >= end:
                break
            await asyncio.sleep(pause)
            await self.one()
        await line

    async def again(self, end: float, heard: int, within_ms: int) -> None:
        """News: the watch, where it is shown, asks a moment later what has changed, as `desk.js` does."""
        await asyncio.sleep(self.chance.uniform(0, within_ms / 1000))
        if self.shown != "watch" or not self.held or time.monotonic() >= end:
            return
        answer = await self.browser.ask("changes, by news", f"/watch/since?since={self.held}&heard={heard}")
        if answer is None:
            return
        told = json.loads(gzip.decompress(answer.body))
        self.held = told["held"]
        if told["standing"] is None:
            await self.browser.ask("map data, by news", "/watch/incidents")

    async def look(self, kind: str, path: str) -> None:
        """Open a page, and remember where it leads."""
        answer = await self.browser.ask(kind, path)
        if answer is not None and kind != "map data":
            self.page, self.shown = answer.text, kind
            self.cases = _CASE.findall(answer.text) or self.cases
            self.reports = re.findall(r'href="(/reports/[^"/]+)"', answer.text) or self.reports
        if answer is not None and kind == "watch":
            columns = await self.browser.ask("map data, with the watch", "/watch/incidents")
            self.held = columns.held if columns is not None else ""

    async def one(self) -> None:
        """One thing of the mix."""
        kind = self.chance.choices([name for name, _ in MIX], [weight for _, weight in MIX])[0]
        if kind == "assess":
            await self.assess()
        elif kind in ("case", "report"):
            listed = self.cases if kind == "case" else self.reports
            where = self.chance.choice(listed) if listed else "/cases"
            await self.look(kind if listed else "cases", where)
        else:
            await self.look(kind, {"map data": "/watch/incidents"}.get(kind, f"/{kind}"))

    async def assess(self) -> None:
        """Open the next case that nobody of this side has taken here, and hand in an assessment."""
        side = self.account[-1]
        await self.look("cases", "/cases?standing=" + self.chance.choice(("open", "one_spoke")))
        case = next((one for one in self.cases if f"{side} {one}" not in self.taken), None)
        if case is None:
            return
        self.taken.add(f"{side} {case}")
        await self.look("case", case)
        if f"{case}/assess" not in self.page:
            return
        said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely", "words": "As seen."}
        await self.browser.ask("assess", f"{case}/assess", {**hidden(self.page, f"{case}/assess"), **said}, wanted=302)


def hidden(text: str, action: str) -> dict[str, str]:
    """The hidden fields of the form that goes to this address."""
    form = text.partition(f'action="{action}"')[2].partition("</form>")[0]
    inputs = (one for one in re.findall(r"<input[^>]*>", form) if 'type="hidden"' in one)
    fields = ((re.search(r'name="([^"]*)"', one), re.search(r'value="([^"]*)"', one)) for one in inputs)
    return {name[1]: unescape(value[1]) for name, value in fields if name and value}


async def sign_in(port: int, accounts: list[dict[str, str]], at_once: int) -> Seen:
    """Every account through the form, so many at a time."""
    seen, gate = Seen(), asyncio.Semaphore(at_once)

    async def enter(account: dict[str, str]) -> None:
        async with gate:
            browser = Browser(port, seen)
            door = await browser.ask("door", "/sign-in")
            if door is not None:
                form = {"csrfmiddlewaretoken": token(door.text), **account, "next": "/watch"}
                await browser.ask("sign-in", "/sign-in", form, wanted=302)

    await asyncio.gather(*map(enter, accounts))
    return seen


async def play(
    port: int, accounts: list[str], opened: list[str], mix: Mix, seed: int = 1, begin: float | None = None
) -> Seen:
    """Every session opened (its key; its account's name) at the desk on this port; from `begin` (monotonic) on."""
    first = time.monotonic() if begin is None else begin
    seen, taken = Seen(counted_from=first + mix.ramp_s if begin is not None else first), set[str]()
    officers = []
    for n, key in enumerate(opened):
        browser = Browser(port, seen)
        browser.cookies["desk"] = key
        chance = random.Random(seed * 10_000 + n)  # noqa: S311 (a mix that is the same each time)
        officers.append(Officer(browser, accounts[n % len(accounts)], chance, taken))
    await asyncio.gather(*(one.shift(mix, first) for one in officers))
    return seen


def main() -> None:
    """Plays what standard input describes and prints what was seen, as JSON."""
    told = json.load(sys.stdin)
    mix = Mix(**told["mix"])
    seen = asyncio.run(play(told["port"], told["accounts"], told["opened"], mix, told["seed"], told["begin"]))
    print(json.dumps({"took": seen.took, "errors": seen.errors, "most_open": seen.most_open, "mix": asdict(mix)}))


if __name__ == "__main__":
    main()
