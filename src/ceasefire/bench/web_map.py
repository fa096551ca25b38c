"""The watch's map in a real browser: how long until it is there, and how long a frame takes while it is moved.

Chromium draws in software here (SwiftShader) unless the machine has a graphics card it may use; said with the figures.
"""

import shutil
from typing import Any

_ARGUMENTS = ["--no-sandbox", "--no-first-run", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
_LISTEN = """() => {
  window.frames_ms = []; window.tasks_ms = [];
  let last = performance.now();
  const next = (now) => { window.frames_ms.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
  new PerformanceObserver(list => list.getEntries().forEach(one => window.tasks_ms.push(one.duration)))
    .observe({ type: 'longtask' });
}"""


def browser_program() -> str | None:
    """Chromium's program, where it and the package that drives it are; None else."""
    try:
        import playwright  # noqa: F401
    except ImportError:
        return None
    return shutil.which("chromium") or shutil.which("chromium-browser")


def move_map(program: str, port: int, session: str, user_agent: str) -> dict[str, Any]:
    """Open the watch in a session, then pan and zoom for some seconds; seconds, milliseconds and incidents shown."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=program, args=_ARGUMENTS)
        context = browser.new_context(viewport={"width": 1366, "height": 768}, user_agent=user_agent)
        context.add_cookies([{"name": "desk", "value": session, "url": f"http://127.0.0.1:{port}"}])
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{port}/watch")
        page.wait_for_selector("#map[data-ready]", timeout=120_000)
        ready_s = page.evaluate("performance.now()") / 1000
        shown = int(page.get_attribute("#map", "data-shown") or 0)
        page.evaluate(_LISTEN)
        _move(page)
        found = {"ready_s": ready_s, "shown": shown, **page.evaluate("({frames: frames_ms, tasks: tasks_ms})")}
        browser.close()
    return found


def _move(page: Any) -> None:
    """Zoom in and out and pan across, as a hand does."""
    box = page.locator("#map").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    for wheel in (-300, -300, -300, 300, 300):
        page.mouse.wheel(0, wheel)
        page.wait_for_timeout(400)
        page.mouse.down()
        page.mouse.move(x - 150, y + 60, steps=15)
        page.mouse.move(x, y, steps=15)
        page.mouse.up()
        page.wait_for_timeout(400)
