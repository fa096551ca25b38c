"""One event's own numbers, as explanations tell them: times as text, metres, chances, the notices that were tried."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from ceasefire.agreement.batch.atoms import Atoms
from ceasefire.agreement.batch.columns import NO_BOUND, NO_MOMENT, NOT_COUNTED, Events, moment_of
from ceasefire.agreement.batch.notice_book import Tried
from ceasefire.agreement.batch.plan import Plan
from ceasefire.agreement.batch.scope import Area
from ceasefire.agreement.conditions import given_in_window
from ceasefire.agreement.context import Frame
from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.way import NoticeDuty
from ceasefire.agreement.when import covers, told_of
from ceasefire.agreement.where import measured, notice_disc
from ceasefire.geometry.inside import inside
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.place import Nowhere

Value = str | int | float
_WITH_PLACE = 3
"""Steps of a notice whose place was asked: when given, time, place."""


class OwnNumbers:
    """Row `row` of a batch. Nothing is decided here; chances are those that decided."""

    def __init__(self, atoms: Atoms, row: int, plan: Plan) -> None:
        self._atoms, self._row, self._plan = atoms, row, plan

    @property
    def _events(self) -> Events:
        return self._atoms.events

    @property
    def acts(self) -> tuple[str, ...]:
        """What it may have been."""
        return self._events.words.acts[int(self._events.act[self._row])]

    @property
    def party(self) -> str:
        return self._events.words.parties[int(self._events.party[self._row])]

    @property
    def arms(self) -> str:
        """The kind told."""
        return self._events.words.arms[self._events.arms[self._row]][0] or "unknown"

    @property
    def confidence(self) -> float:
        return float(self._events.confidence[self._row])

    @property
    def width(self) -> tuple[float, float]:
        """Metres, lower and upper bound."""
        return float(self._events.width_low[self._row]), float(self._events.width_high[self._row])

    @cached_property
    def when(self) -> str:
        """A moment, or an interval in the form of ISO 8601."""
        start, end = (_written(int(column[self._row])) for column in (self._events.start, self._events.end))
        return start if start == end else f"{start}/{end}"

    @property
    def known(self) -> str:
        """As of when the question is asked."""
        return _written(int(self._events.known_at[self._row]))

    def counted(self, classes: tuple[str, ...]) -> tuple[int, int]:
        """Sums of the counts of these classes; -1 for no upper bound."""
        found = [self._events.tallies[name] for name in dict.fromkeys(classes) if name in self._events.tallies]
        pairs = [(int(low[self._row]), int(high[self._row])) for low, high in found]
        pairs = [pair for pair in pairs if pair[0] != NOT_COUNTED]
        highs = [high for _, high in pairs]
        return sum(low for low, _ in pairs), -1 if NO_BOUND in highs else sum(highs)

    def chance(self, area: Area) -> float:
        """P(inside) as it was worked out for the verdict."""
        return float(self._atoms.chance[id(area.zone)][self._row])

    def measured(self, area: Area, frame: Frame) -> tuple[str, Mapping[str, Value]]:
        """How the place is told, with metres where it is a point."""
        place = self._events.place(self._row)
        assert place is not None
        assert area.zone is not None
        return measured(area.meant, area.zone, place, frame)

    def records(self, name: str) -> int:
        """How many records of that name were known."""
        known, at = self._atoms.records.get(name, np.empty(0, np.int64)), int(self._events.known_at[self._row])
        return len(known) if at == NO_MOMENT else int(np.searchsorted(known, at, side="right"))

    def notices(self, kind: str) -> int:
        """How many of that kind were known."""
        if kind not in self._atoms.noticed:
            return 0
        noticed = self._atoms.noticed[kind]
        return int(noticed.known[noticed.position(self._row)])

    def tried(self, kind: str, duty: NoticeDuty | None) -> tuple[Finding, ...]:
        """The notices of that kind that the explanation shows, as steps."""
        noticed, thresholds = self._atoms.noticed[kind], self._plan.thresholds[0]
        told = noticed.told(noticed.position(self._row), thresholds.inside, thresholds.outside, duty)
        return tuple(self._step(one, duty) for one in told)

    def _step(self, tried: Tried, duty: NoticeDuty | None) -> Finding:
        """A notice's step: that of the first notice that said the same, with this one's numbers."""
        place = self._events.place(self._row)
        nowhere = place is None or isinstance(place, Nowhere)
        key = tried.code, duty, nowhere, self._events.start[self._row] == NO_MOMENT
        if key not in self._plan.notice_steps:
            self._plan.notice_steps[key] = self._asked(tried.notice, duty)
        step, chance = self._plan.notice_steps[key], None
        if place is not None and not nowhere and len(step.because) == _WITH_PLACE:
            chance = inside(notice_disc(tried.notice), place)
        below = step.because if chance is None else (*step.because[:-1], _in_disc(step.because[-1], tried, chance))
        return replace(step, arguments=told_of(tried.notice), because=below)

    def _asked(self, notice: AdvanceNotice, duty: NoticeDuty | None) -> Finding:
        """What the condition itself says of a notice."""
        scope, facts = self._plan.scope, self._events.facts(self._row)
        frame = Frame(scope.signed.agreement, scope.signed.zones, scope.provision)
        return covers(notice, facts, frame) if duty is None else given_in_window(duty, notice, facts, frame)


def _in_disc(step: Finding, tried: Tried, chance: float) -> Finding:
    return replace(step, arguments={"p": chance, "radius": round(tried.notice.radius_m)}, probability=chance)


def _written(value: int) -> str:
    moment = moment_of(value)
    assert moment is not None
    return write_moment(moment)
