"""Count a day again: the figures of its report under other rules, zones and cut-offs, side by side with the reasons.

Nothing is entered: whoever holds the record gets the same numbers. The first column is always the agreed one.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from ceasefire.agreement.load import Signed
from ceasefire.agreement.zones import Meant, NamedZone
from ceasefire.assessment.recount import Terms, Told, differences, recount
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.counting_terms import agreed_terms
from ceasefire.desk.day_inputs import incidents_of
from ceasefire.desk.record import Tables
from ceasefire.desk.report_day import dailies, next_window, window_of
from ceasefire.desk.verdicts_of_record import last_verdicts
from ceasefire.geometry.inside import inside
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Observation
from ceasefire.reporting.events import ANSWER_KEYS
from ceasefire.reporting.recounted import ELSEWHERE, UNPLACED, CountedDay
from ceasefire.vocabulary.place import Nowhere, Place
from ceasefire.vocabulary.refusal import Refusal

REACH = 2
"""Another zone and cut-off move an incident by at most this many days."""


def count_day(tables: Tables, constitution: Constitution, day: date, others: Iterable[Terms]) -> CountedDay:
    """The day under the agreed terms and the others; refuses a day of which nothing was entered."""
    signed = agreed_text(constitution)
    told, report = told_around(tables, constitution, day)
    if not told:
        raise Refusal("count-day-empty", day=day.isoformat())
    every = (agreed_terms(constitution, day), *others)
    wanted = {link.report for one in told for link in one.incident.links if not link.allegation}
    seen = {one.id: one for one in tables.named(wanted) if isinstance(one, Observation)}
    columns = recount(day, told, every, seen)
    meant = {name for column in columns for name in column.incidents}
    incidents = {one.incident.id: one.incident for one in told if one.incident.id in meant}
    return CountedDay(
        centre=constitution.centre,
        zone=constitution.zone,
        agreement=constitution.agreement,
        edition=signed.agreement.edition,
        day=day,
        report=report,
        columns=columns,
        differences=differences(day, columns, [one for one in told if one.incident.id in meant]),
        incidents=incidents,
        kinds={name: (incident.kind,) for name, incident in incidents.items()},
        areas={name: areas_of(signed, incident) for name, incident in incidents.items()},
        provisions=_provisions(tables, meant),
        sides={one.side: one.name for one in constitution.delegations},
        zones={name: dict(zone.title) for name, zone in signed.zones.zones.items()},
    )


def told_around(tables: Tables, constitution: Constitution, day: date) -> tuple[list[Told], str | None]:
    """The incidents of the reports of a day and its neighbours, and the number of the day's own if it was drawn up.

    A day after the last report has what `ceasefire report` would tell of it now; what came of an earlier day without a
    report is told in the next one after it.
    """
    issued = {one.day: one for one in dailies(tables)}
    windows = {one: window_of(issued[one]) for one in _around(day) if one in issued}
    last = max(issued, default=day - timedelta(days=1))
    coming = max(day, last + timedelta(days=1))
    if coming <= day + timedelta(days=REACH):
        windows[coming] = next_window(tables, constitution, coming)
    told = [Told(incident=one, day=when) for when, w in sorted(windows.items()) for one in incidents_of(tables, w)]
    return told, issued[day].number if day in issued else None


def _around(day: date) -> list[date]:
    return [day + timedelta(days=n) for n in range(-REACH, REACH + 1)]


def areas_of(signed: Signed, incident: Incident) -> tuple[str, ...]:
    """The zones, as drawn for its time, that hold the incident's place more probably than not, by name.

    "elsewhere" where none does, "unplaced" without a place. A party's own version of a zone is not asked.
    """
    place = incident.region.centre if incident.region is not None else incident.place
    if isinstance(place, Nowhere):
        return (UNPLACED,)
    drawn = (signed.zones.at(name, incident.when.start, None, None) for name in signed.zones.names)
    held = [one.name for one in drawn if one is not None and not one.is_line and _holds(signed, one, place)]
    return tuple(held) or (ELSEWHERE,)


def _holds(signed: Signed, drawing: NamedZone, place: Place) -> bool:
    area = signed.zones.area(Meant((drawing,), ()))
    chance = None if area is None else inside(area, place)
    return chance is not None and chance > 0.5


def _provisions(tables: Tables, incidents: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Incident → its provisions with the answer each gave, as `P1/cannot_tell`."""
    told = last_verdicts(tables, incidents)
    return {name: tuple(f"{v.provision}/{ANSWER_KEYS[v.answer]}" for v in verdicts) for name, verdicts in told.items()}
