"""How long a person may search in a day, and when a break is due; the figures are an authority's, ours are defaults."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from ceasefire.assessment.records import Reason
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRules:
    """Hours in a lane a day, minutes of search without a break, length of a break (rule 18; not checked)."""

    lane_hours: float = 6.0
    stretch_min: float = 60.0
    break_min: float = 10.0


USUAL_HOURS = WorkRules()
"""What applies where the authority has set nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A person searches from a moment to a moment."""

    start: datetime
    end: datetime


def over_limits(person: str, spells: Iterable[Spell], rules: WorkRules) -> tuple[Reason, ...]:
    """What is longer than allowed; at the limit it is not. Refuses spells that end early or overlap."""
    known = sorted(spells, key=lambda one: one.start)
    for one, after in pairwise(known):
        if after.start < one.end:
            raise Refusal("ctask-spells", person, rule="18")
    if any(one.end <= one.start for one in known):
        raise Refusal("ctask-spells", person, rule="18")
    found = []
    total = sum((one.end - one.start for one in known), timedelta()) / timedelta(hours=1)
    if total > rules.lane_hours:
        said: dict[str, str | int | float] = {"person": person, "hours": f"{total:g}", "most": f"{rules.lane_hours:g}"}
        found.append(Reason(message="ctask-ready-hours", arguments=said))
    longest = longest_stretch(known, rules.break_min) / timedelta(minutes=1)
    if longest > rules.stretch_min:
        said = {
            "person": person,
            "minutes": f"{longest:g}",
            "most": f"{rules.stretch_min:g}",
            "rest": f"{rules.break_min:g}",
        }
        found.append(Reason(message="ctask-ready-break", arguments=said))
    return tuple(found)


def longest_stretch(spells: Iterable[Spell], break_min: float) -> timedelta:
    """The longest time from the beginning of work to a break of at least `break_min`; shorter rests do not end it."""
    longest, began, ended = timedelta(), None, None
    for one in sorted(spells, key=lambda spell: spell.start):
        if began is None or ended is None or (one.start - ended) / timedelta(minutes=1) >= break_min:
            began = one.start
        ended = one.end
        longest = max(longest, ended - began)
    return longest
