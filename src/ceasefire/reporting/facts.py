"""A day's records by name and in order of time, worked out once: naming a record hashes it, and there may be many."""

from dataclasses import dataclass
from typing import Any

from ceasefire.observation.records import Allegation, Observation
from ceasefire.reporting.inputs import DayInputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Observations and allegations by id, in order of start, end, id; `linked`: report id → its incident's number."""

    inputs: DayInputs
    observations: dict[str, Observation]
    allegations: dict[str, Allegation]
    linked: dict[str, int]

    @classmethod
    def of(cls, inputs: DayInputs) -> "Facts":
        ordered = sorted(inputs.incidents, key=lambda i: (i.when.start, i.when.end, i.id))
        linked = {link.report: number for number, incident in enumerate(ordered, 1) for link in incident.links}
        return cls(
            inputs=inputs,
            observations=_named(inputs.observations),
            allegations=_named(inputs.allegations),
            linked=linked,
        )


def _named(records: tuple[Any, ...]) -> dict[str, Any]:
    named = [(record.id, record) for record in records]
    return dict(sorted(named, key=lambda pair: (pair[1].when.start, pair[1].when.end, pair[0])))
