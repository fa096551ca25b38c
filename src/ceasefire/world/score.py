"""Holds what a centre found against what was simulated: every figure with the number it is a share of.

`score(read_key(OUT/truth), result)` gives the dict that becomes score.json. A share is {"value", "of"}; `value` is None
where there is nothing to take a share of.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from ceasefire.world.key import Key, TrueEvent, place_of
from ceasefire.world.plane import GEOD
from ceasefire.world.results import CentreResult, FoundIncident
from ceasefire.world.score_watch import complaint_clock, obstruction_seen

FORCE = frozenset({"small_arms_fire", "mortar_fire", "artillery_fire", "uav_strike"})
"""Causes that are use of force in truth; demining, training, hunting, thunder and traffic are not."""
Figures = dict[str, Any]


def score(key: Key, result: CentreResult) -> Figures:
    """All figures of one exercise."""
    groups = _Groups(key, result)
    return {
        "days": len(key.days),
        "reports": groups.counts(),
        "grouping": groups.grouping(),
        "location": groups.location(),
        "events": groups.events(),
        "false_incidents": groups.false_incidents(),
        "verdicts": groups.verdicts("answers"),
        "joint_findings": groups.verdicts("joint"),
        "standings": dict(sorted(Counter(i.standing for i in result.incidents if i.standing).items())),
        "complaints": complaint_clock(result),
        "coverage": obstruction_seen(key, result),
        "explained": EXPLAINED,
    }


def share(part: float, whole: float) -> Figures:
    """A share with its denominator; None where the denominator is zero."""
    return {"value": round(part / whole, 4) if whole else None, "of": round(whole, 1)}


class _Groups:
    """Found incidents beside true events, tied by the records of which the truth is known."""

    def __init__(self, key: Key, result: CentreResult) -> None:
        self.key, self.result = key, result
        self.true: dict[str, str] = {}
        for name, record in result.records.items():
            place = (record.sealed, place_of(record.locator))
            if place in key.records:
                self.true[name] = key.records[place] or f"nothing {name}"
        self.found = {name: i.id for i in result.incidents for name in i.reports if name in self.true}
        self.match = {i.id: self._majority(i) for i in result.incidents}

    def _majority(self, incident: FoundIncident) -> TrueEvent | None:
        """The true event most of its known records have; None when they are about nothing or are not known."""
        votes = Counter(self.true[name] for name in incident.reports if name in self.true)
        if not votes:
            return None
        best = max(sorted(votes), key=lambda event: votes[event])
        return self.key.events.get(best)

    def counts(self) -> Figures:
        whole = len(self.result.records)
        nothing = sum(event.startswith("nothing ") for event in self.true.values())
        read = {(record.sealed, place_of(record.locator)) for record in self.result.records.values()}
        return {
            "read": whole,
            "truth_known": share(len(self.true), whole),
            "about_nothing": share(nothing, len(self.true)),
            "lost": share(len(set(self.key.records) - read), len(self.key.records)),
        }

    def grouping(self) -> Figures:
        """B-cubed over records (Bagga and Baldwin 1998); a record in no incident is an incident of its own."""
        found = {name: self.found.get(name, f"alone {name}") for name in self.true}
        both = Counter((found[name], self.true[name]) for name in self.true)
        in_found, in_true = Counter(found.values()), Counter(self.true.values())
        n = len(self.true)
        precision = sum(both[found[x], self.true[x]] / in_found[found[x]] for x in self.true) / n if n else 0.0
        recall = sum(both[found[x], self.true[x]] / in_true[self.true[x]] for x in self.true) / n if n else 0.0
        f1 = 2 * precision * recall / (precision + recall) if n else None
        return {
            "b3_f1": {"value": None if f1 is None else round(f1, 4), "of": n},
            "b3_precision": share(precision * n, n),
            "b3_recall": share(recall * n, n),
            "found_to_true": share(len(in_found), len(in_true)),
        }

    def location(self) -> Figures:
        """Distance of the region's centre from the truth, and how often the 95 % region holds it."""
        pairs = [(i, event) for i in self.result.incidents if (event := self.match[i.id]) is not None and i.centre]
        metres = np.array([_metres(i.centre, event) for i, event in pairs if i.centre])
        rings = [(i.ring95, event) for i, event in pairs if i.ring95]
        inside = sum(_holds(ring, event.lon, event.lat) for ring, event in rings)
        told = {f"error_p{q}_m": {"value": round(float(np.percentile(metres, q)), 1) if len(metres) else None,
                                  "of": len(metres)} for q in (50, 90)}  # fmt: skip
        return {**told, "region95_holds_truth": share(inside, len(rings))}

    def events(self) -> Figures:
        """Of the events that happened: seen by anything at all; of those: found, and found by more than allegations."""
        seen = set(self.key.records.values()) - {""}
        backed = [i for i in self.result.incidents if not i.allegations_only]
        found = {event.id for i in self.result.incidents if (event := self.match[i.id])}
        supported = {event.id for i in backed if (event := self.match[i.id])}
        out: Figures = {}
        for kind in ("incident", "other_event"):
            all_of = {e.id for e in self.key.events.values() if e.kind == kind}
            out[kind] = {"happened": len(all_of), "seen_by_anything": share(len(all_of & seen), len(all_of)),
                         "found_of_seen": share(len(all_of & found), len(all_of & seen)),
                         "found_by_observation": share(len(all_of & supported), len(all_of & seen))}  # fmt: skip
        return out

    def false_incidents(self) -> Figures:
        """Incidents of the centre none of whose known records has a true event."""
        known = [i for i in self.result.incidents if any(name in self.true for name in i.reports)]
        false = sum(self.match[i.id] is None for i in known)
        return {"per_day": round(false / max(len(self.key.days), 1), 2), "share": share(false, len(known))}

    def verdicts(self, which: str) -> Figures:
        """The strongest answer over the provisions, against whether force was really used; a table of counts."""
        table: dict[str, Counter[str]] = {"force": Counter(), "no_force": Counter(), "nothing_happened": Counter()}
        for incident in self.result.incidents:
            answers = set(getattr(incident, which).values())
            if answers and any(name in self.true for name in incident.reports):
                table[_truth(self.match[incident.id])][_strongest(answers)] += 1
        breach = {row: counts["breach indicated"] for row, counts in table.items()}
        return {
            "table": {row: dict(sorted(counts.items())) for row, counts in table.items()},
            "breach_indicated_rightly": share(breach["force"], sum(breach.values())),
            "force_missed_as_not_indicated": share(table["force"]["not indicated"], sum(table["force"].values())),
        }


def _truth(event: TrueEvent | None) -> str:
    return "nothing_happened" if event is None else "force" if event.cause in FORCE else "no_force"


def _strongest(answers: set[str]) -> str:
    return next(a for a in ("breach indicated", "cannot tell", "not indicated", *sorted(answers)) if a in answers)


def _metres(centre: tuple[float, float], event: TrueEvent) -> float:
    return float(GEOD.inv(centre[1], centre[0], event.lon, event.lat)[2])


def _holds(ring: Sequence[tuple[float, float]], lon: float, lat: float) -> bool:
    """Is the point inside the ring? Even-odd rule in degrees; rings here are a few kilometres wide."""
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


EXPLAINED = {
    "truth_known": "records read that the key knows; obstruction and machine detections are not in it",
    "grouping": "B-cubed over records whose truth is known; found_to_true counts groups with at least one such record",
    "location": "incidents whose records mostly have one true event, where the centre gives a region",
    "events": "seen_by_anything counts any report, also one that could not be read; the rest was never observable",
    "false_incidents": "incidents all of whose known records are about nothing",
    "verdicts": "strongest machine answer over all provisions, against use of force in truth",
    "coverage": "seconds, over the spells the truth knows of assets the centre keeps coverage for",
}
