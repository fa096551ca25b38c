"""How long the shipped plan takes: 72 posts, 28 days, three shifts of three positions; and to say why one has none."""

import time
from collections.abc import Callable
from datetime import date
from typing import Any

from ceasefire.roster.checks import check
from ceasefire.roster.load import EXAMPLE, load, read, text_of
from ceasefire.roster.outcome import work_out

START = date(2026, 12, 7)
_TOO_MANY = ("name: liaison, skills: [liaison]", "name: liaison, skills: [liaison], each: 5")


def run(say: Callable[[str], None], **options: Any) -> dict[str, Any]:
    """Processor seconds of one core, the least of three runs (one with `quick`)."""
    rounds = 1 if options.get("quick") else 3
    say("making the shipped roster")
    made = [_timed(lambda: work_out(load(EXAMPLE), START, 28)) for _ in range(rounds)]
    say("saying why a plan with too few officers has none")
    short = read(text_of(EXAMPLE).replace(*_TOO_MANY), "short.yaml")
    why = [_timed(lambda: work_out(short, START, 28)) for _ in range(rounds)]
    roster = made[0][1].roster
    amiss = len(check(load(EXAMPLE), roster)) if roster else -1
    even = [one.evenness for one in made[0][1].filled.values() if one.evenness]
    return {
        "figures": [
            _figure("roster of 72 posts for 28 days", min(s for s, _ in made), "s", "≤ 60", 60),
            _figure("rules broken in it, by the independent check", amiss, "", "0", 0),
            _figure("shifts away from a fair share, at most", max(one.shifts or 0 for one in even), "shifts", "", None),
            _figure("nights away from a fair share, at most", max(one.nights or 0 for one in even), "nights", "", None),
            _figure("why there is none: 15 liaison posts for 15 places a day", min(s for s, _ in why), "s", "≤ 60", 60),
            _figure("contradictions found (one a side)", len(why[0][1].whys), "", "", None),
        ],
        "notes": ["processor seconds, one core"],
    }


def _timed(deed: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    done = deed()
    return time.process_time() - start, done


def _figure(name: str, value: float, unit: str, target: str, most: float | None) -> dict[str, Any]:
    met = None if most is None else value <= most
    return {"name": name, "value": round(value, 2), "unit": unit, "target": target, "met": met}
