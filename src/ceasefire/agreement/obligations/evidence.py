"""Entries as steps of a reason: what was entered, by whom, on what footing, from which source, and how corrected."""

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.history import Known
from ceasefire.agreement.obligations.records import Entry, Kind

_VALUES = {
    Kind.FULFILLED: Truth.TRUE,
    Kind.NOT_FULFILLED: Truth.FALSE,
    Kind.EXTENSION: Truth.TRUE,
    Kind.STARTED: Truth.TRUE,
    Kind.SETTLED: Truth.TRUE,
    Kind.OBJECTION: Truth.TRUE,
}
NOBODY = "nobody"
"""In place of names where an entry says what happened and not who says so."""


def step(entry: Entry, known: Known) -> Finding:
    """The entry with its own words and, beneath it, its sources and corrections."""
    if entry.id not in known.steps:
        known.steps[entry.id] = _step(entry, known)
    return known.steps[entry.id]


def _step(entry: Entry, known: Known) -> Finding:
    arguments: dict[str, str | int | float] = {
        "entry": entry.id,
        "kind": entry.kind.value,
        "on": written_day(entry.on),
        "by": ", ".join(entry.by) or NOBODY,
        "text": entry.text["en"],
    }
    return Finding(
        value=_VALUES.get(entry.kind, Truth.UNKNOWN),
        message="agreement-duty-entry",
        arguments=arguments,
        because=(*_details(entry), *_sources(entry), *_corrections(entry, known)),
    )


def _details(entry: Entry) -> tuple[Finding, ...]:
    found = []
    if entry.due is not None:
        found.append(_told("agreement-duty-moved-to", due=written_day(entry.due)))
    if entry.footing is not None:
        found.append(_told("agreement-duty-footing", footing=entry.footing))
    return tuple(found)


def _sources(entry: Entry) -> tuple[Finding, ...]:
    return tuple(_told("agreement-duty-source", basis=one.basis, source=one.source) for one in entry.evidence)


def _corrections(entry: Entry, known: Known) -> tuple[Finding, ...]:
    return tuple(
        _told("agreement-duty-corrected", recorded=written_day(one.known_from), entry=one.id, text=one.text["en"])
        for one in known.corrected_by.get(entry.id, ())
    )


def _told(message: str, **arguments: str) -> Finding:
    return Finding(value=Truth.TRUE, message=message, arguments=arguments)
