"""What is known about the sources of a day: at first habits, then what the day itself taught."""

import math
from dataclasses import dataclass, field

import numpy as np

from ceasefire.incident.records import KINDS
from ceasefire.incident.settings import FusionSettings, Habit, confusion_prior
from ceasefire.incident.shapes import Tuning
from ceasefire.incident.table import SOURCE_KINDS, Floats, ReportTable

LENIENCE = 1.0
"""Logs taken off the threshold for each factor by which lone reports outnumber what is usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """How to read one source: factors on its stated sigmas, shifts to take off its bearings and its clock."""

    space: float = 1.0
    time: float = 1.0
    turn_deg: float = 0.0
    clock_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Everything association believes besides the reports. Arrays over kinds of source have the order of SOURCE_KINDS;
    confusion[source kind, true kind, told kind]. An event gets `reports_per_event` reports on average, gamma-spread
    with shape `evenness`; `astray` is the share of lone reports beyond what such a spread leaves alone: their own
    errors keep them from the event they belong to. `tail`: degrees of freedom of the errors of bearings."""

    habits: dict[str, Habit]
    trust: dict[str, Trust] = field(default_factory=dict)
    trust_of_kind: dict[str, Trust] = field(default_factory=dict)
    confusion: Floats
    repeat: Floats
    count_sd: Floats
    count_bias: Floats
    events_per_report: float = 0.42
    reports_per_event: float = 2.0
    evenness: float = 2.0
    astray: float = 0.0
    tail: float = 6.0

    def threshold(self, settings: FusionSettings) -> float:
        """The log Bayes factor to join from: where many lone reports are astray, standing alone says less."""
        return settings.threshold + LENIENCE * math.log1p(-min(self.astray, 0.6))

    def of(self, source: str, kind: str) -> Trust:
        """Trust in one source; in its kind where the source was not seen while learning."""
        return self.trust.get(source) or self.trust_of_kind.get(kind) or Trust()

    def tuning(self, table: ReportTable) -> Tuning:
        """The knowledge spread over the rows of a table."""
        each = [self.habits[SOURCE_KINDS[code]] for code in table.source_kind]
        trust = [self.of(s, SOURCE_KINDS[code]) for s, code in zip(table.source, table.source_kind, strict=True)]
        return Tuning(
            space=np.array([t.space for t in trust], float), time=np.array([t.time for t in trust], float),
            turn_deg=np.array([t.turn_deg for t in trust], float), clock_s=np.array([t.clock_s for t in trust], float),
            hears=np.array([h.hears for h in each], float), late=np.array([h.late for h in each], float),
            live=np.array([h.live for h in each], float), reach_m=np.array([h.reach_m for h in each], float),
        )  # fmt: skip


def first_knowledge(settings: FusionSettings) -> Knowledge:
    """Habits as assumed, sources as they state themselves."""
    prior = confusion_prior()
    confusion = np.array([[[prior[s][t][k] for k in KINDS] for t in KINDS] for s in SOURCE_KINDS])
    return Knowledge(
        habits=dict(settings.habits), confusion=confusion,
        repeat=np.array([settings.habits[kind].repeat for kind in SOURCE_KINDS]),
        count_sd=np.full(len(SOURCE_KINDS), 0.5), count_bias=np.zeros(len(SOURCE_KINDS)),
    )  # fmt: skip
