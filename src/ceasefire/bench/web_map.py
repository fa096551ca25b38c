"""The watch's map in a real browser: how long until it is there, and how long a frame takes while it is moved.

What drawing costs on this machine without any incident is the floor: the same movement of the same page with the
incidents' layers hidden, in turn with the movement measured. Chromium draws in software (SwiftShader) here; what is
worth quoting is the ratio to the floor.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_ARGUMENTS = ["--no-sandbox", "--no-first-run", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
_LISTEN = """() => {
  const turn = window.turn = { frames: [], tasks: [] };
  let last = performance.now();
  const next = (now) => {
    if (window.turn !== turn) return;
    turn.frames.push(now - last); last = now; requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  const seen = list => list.getEntries().forEach(one => turn.tasks.push(one.duration));
  new PerformanceObserver(seen).observe({ type: 'longtask' });
}"""
_STOP = "() => { const { frames, tasks } = window.turn; window.turn = null; return { frames, tasks }; }"
_SHOW = """(shown) => {
  const { view } = document.getElementById('map');
  const theirs = ['incidents', 'areas', 'region', 'groups'];
  for (const one of view.getStyle().layers.filter(one => theirs.includes(one.source)))
    view.setLayoutProperty(one.id, 'visibility', shown ? 'visible' : 'none');
}"""


def browser_program() -> str | None:
    """Chromium's program, where it and the package that drives it are; None else."""
    try:
        import playwright  # noqa: F401
    except ImportError:
        return None
    return shutil.which("chromium") or shutil.which("chromium-browser")


def move_map(program: str, port: int, session: str, user_agent: str, turns: int = 1) -> dict[str, Any]:
    """Open the watch in a session, then pan and zoom: `turns` times with the incidents hidden and with them shown.

    `ready_s` seconds from the address to the map; `shown` incidents; `sent` bytes that came until then and for the
    first areas, as packed; `heap` bytes of JavaScript after the movements; `frames` and `tasks` (longer than 50 ms)
    in milliseconds; `floor` the frames without incidents; `load` of the machine (mean of a minute) before and after.
    """
    load = [os.getloadavg()[0]]
    with _page(program, port, session, user_agent) as (page, wire):
        sent: list[float] = []
        wire.send("Network.enable")
        wire.on("Network.loadingFinished", lambda one: sent.append(one["encodedDataLength"]))
        page.goto(f"http://127.0.0.1:{port}/watch")
        page.wait_for_selector("#map[data-ready]", timeout=120_000)
        ready_s = page.evaluate("performance.now()") / 1000
        page.wait_for_timeout(2000)
        found = {"ready_s": ready_s, "shown": int(page.get_attribute("#map", "data-shown") or 0), "sent": sum(sent)}
        floor, moved = _turns(page, turns)
        heap = wire.send("Runtime.getHeapUsage")["usedSize"]
    load.append(os.getloadavg()[0])
    return {**found, **moved, "floor": floor["frames"], "heap": heap, "load": load}


@contextmanager
def _page(program: str, port: int, session: str, user_agent: str) -> Iterator[tuple[Any, Any]]:
    """A new page of a laptop's size in a session, and the wire to what the browser says of it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=program, args=_ARGUMENTS)
        context = browser.new_context(viewport={"width": 1366, "height": 768}, user_agent=user_agent)
        context.add_cookies([{"name": "desk", "value": session, "url": f"http://127.0.0.1:{port}"}])
        page = context.new_page()
        yield page, context.new_cdp_session(page)
        browser.close()


def _turns(page: Any, turns: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """What was seen with the incidents' layers hidden, and with them shown, in turn; each from the same view."""
    home = page.evaluate("document.getElementById('map').dataset.view.split(',').map(Number)")
    seen: dict[bool, dict[str, list[float]]] = {shown: {"frames": [], "tasks": []} for shown in (False, True)}
    for _ in range(turns):
        for shown, those in seen.items():
            page.evaluate(_SHOW, shown)
            page.evaluate("([x, y, zoom]) => document.getElementById('map').view.jumpTo({center: [x, y], zoom})", home)
            page.wait_for_timeout(1500)
            page.evaluate(_LISTEN)
            _move(page)
            for kind, times in page.evaluate(_STOP).items():
                those[kind] += times
    return seen[False], seen[True]


def _move(page: Any) -> None:
    """Zoom in and out and pan across, as a hand does; no drag ends where it began."""
    box = page.locator("#map").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    for wheel in (-300, -300, -300, 300, 300):
        page.mouse.wheel(0, wheel)
        page.wait_for_timeout(400)
        page.mouse.down()
        page.mouse.move(x - 150, y + 60, steps=15)
        page.mouse.move(x + 40, y - 20, steps=15)
        page.mouse.up()
        page.wait_for_timeout(400)
        page.mouse.move(x, y)
