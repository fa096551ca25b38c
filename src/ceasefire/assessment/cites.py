"""Which agreed readings a verdict rests on, by number: those a condition of its explanation follows.

A reading says itself what it decides (`decides` points into the agreement's file); a reading without pointers is known
by its topic, from the fixed list of topics that conditions follow.
"""

from collections.abc import Iterator

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed

TOPICS = {
    "agreement-known-at": "knowledge",
    "agreement-time-": "time",
    "agreement-overdue": "time",
    "agreement-not-overdue": "time",
    "agreement-deadline-": "time",
    "agreement-place-": "place",
    "agreement-caps-": "ceilings",
    "agreement-cap-": "counts",
    "agreement-fact-": "actor",
    "agreement-actor-": "actor",
    "agreement-exempted": "force",
    "agreement-exemption-": "force",
    "agreement-not-exempted": "force",
    "agreement-no-notice": "force",
    "agreement-baseline-": "advance",
    "agreement-arms-": "ceilings",
    "agreement-width-": "corridor",
    "agreement-overlap": "corridor",
    "agreement-no-overlap": "corridor",
    "agreement-consent-": "corridor",
    "agreement-undated": "term",
}
"""Beginning of a step's message → topic of the reading it follows."""

OPEN_IN_TIME = frozenset({"agreement-time-open", "agreement-overdue-open", "agreement-notice-part-of-time"})
"""Steps left open because a boundary falls within the interval."""

SHARED = {"thresholds": "agreement-place-", "conventions": "agreement-overdue", "in_force": "agreement-time-"}
"""Fields of the agreement that hold for every provision → the steps that use them."""


def readings_under(signed: Signed, provision: str, why: Finding) -> tuple[int, ...]:
    """Numbers of the readings that an explanation follows, in order; that on verdicts is always among them."""
    steps = list(_steps(why))
    messages = {step.message for step in steps}
    topics = {"verdicts"} | {topic for start, topic in TOPICS.items() if any(m.startswith(start) for m in messages)}
    topics |= {"intervals"} if messages & OPEN_IN_TIME else set()
    found = {
        reading.number
        for reading in signed.readings
        if reading.topic in topics or any(_meant(pointer, provision, steps) for pointer in reading.decides)
    }
    return tuple(sorted(found))


def _steps(finding: Finding) -> Iterator[Finding]:
    yield finding
    for below in finding.because:
        yield from _steps(below)


def _meant(pointer: str, provision: str, steps: list[Finding]) -> bool:
    """Does the explanation use the field a reading decides: a way that was asked, an exemption that was tried?"""
    head, _, rest = pointer.partition(".")
    if head == "provisions":
        own, beneath = f"{provision}.", rest.removeprefix(f"{provision}.")
        if rest != provision and not rest.startswith(own):
            return False
        way = beneath.split(".")[1] if beneath.startswith("breached_by.") else ""
        return not way or any(step.arguments.get("way") == way and _asked(step) for step in steps)
    if head == "exemptions":
        return any(str(step.arguments.get("exemption", "")) == rest.split(".")[0] for step in steps)
    return any(step.message.startswith(SHARED.get(head, "-")) for step in steps)


def _asked(way: Finding) -> bool:
    """Were the conditions of a way looked at? Not where the act was surely another."""
    return [step.message for step in way.because] != ["agreement-act-other"]
