"""A day counted again, as a plain document and as lines: every number stands under its rule, zone and cut-off.

`build_recount` arranges what the desk counted; `recount_lines` tells it in one language.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.assessment.recount import Column, Difference
from ceasefire.incident.records import Incident
from ceasefire.languages.formats import day as day_in_words
from ceasefire.reporting.events import reason_plain
from ceasefire.reporting.inputs import Texts
from ceasefire.reporting.rounding import count_plain
from ceasefire.reporting.wording import Wording
from ceasefire.vocabulary.moment import write_moment

FORM = "ceasefire recount 1"
ELSEWHERE, UNPLACED = "elsewhere", "unplaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDay:
    """A day under several terms. `report` is the number of the report that tells these incidents, or None.

    `kinds`, `areas` and `provisions` (`P1/cannot_tell`) group the incidents by id; an area is a zone of the agreement
    that holds the incident's place more probably than not. `sides` and `zones` are what people call them.
    """

    centre: str
    zone: str
    agreement: str
    edition: str
    day: date
    report: str | None
    columns: tuple[Column, ...]
    differences: tuple[Difference, ...]
    incidents: Mapping[str, Incident]
    kinds: Mapping[str, tuple[str, ...]]
    areas: Mapping[str, tuple[str, ...]]
    provisions: Mapping[str, tuple[str, ...]]
    sides: Texts
    zones: Mapping[str, Texts]


def build_recount(counted: CountedDay) -> dict[str, Any]:
    """The document: plain JSON values, the same for the same record and terms."""
    return {
        "form": FORM,
        "centre": counted.centre,
        "zone": counted.zone,
        "agreement": {"id": counted.agreement, "edition": counted.edition},
        "day": counted.day.isoformat(),
        "report": counted.report,
        "sides": dict(counted.sides),
        "zones": {name: dict(titles) for name, titles in sorted(counted.zones.items())},
        "columns": [_column(column, counted) for column in counted.columns],
        "differences": [_difference(one, counted) for one in counted.differences],
    }


def _column(column: Column, counted: CountedDay) -> dict[str, Any]:
    terms, rule = column.terms, column.terms.rule
    groups = {"kinds": counted.kinds, "areas": counted.areas, "provisions": counted.provisions}
    return {
        "whose": terms.whose,
        "rule": {"name": rule.id, "version": rule.version, "title": dict(sorted(rule.title.items()))},
        "zone": terms.zone,
        "cut_off": terms.cut_off.isoformat("minutes"),
        "start": write_moment(column.start),
        "end": write_moment(column.end),
        "total": count_plain(column.total),
        "incidents": len(column.incidents),
        "incidents_counted": column.counted,
        **{name: {key: count_plain(n) for key, n in column.by(group).items()} for name, group in groups.items()},
    }


def _difference(one: Difference, counted: CountedDay) -> dict[str, Any]:
    incident = counted.incidents[one.incident]
    return {
        "incident": one.incident,
        "kind": incident.kind,
        "when": {"start": write_moment(incident.when.start), "end": write_moment(incident.when.end)},
        "columns": [
            {"count": count_plain(count) if count else None, "why": [reason_plain(reason) for reason in why]}
            for count, why in zip(one.counts, one.why, strict=True)
        ],
    }


def recount_lines(document: Mapping[str, Any], language: str) -> Iterator[str]:
    """The document as lines of text: the terms of each column, the figures in a table, the differences with reasons."""
    say = Wording(language=language, zone=ZoneInfo(document["zone"]), sides=document["sides"], zones=document["zones"])
    told_in = document["report"] or "none"
    yield say.say("count-title", day=_day(document["day"], say), report=told_in)
    for number, column in enumerate(document["columns"], 1):
        yield _terms(number, column, say)
    yield ""
    yield from _aligned(list(_figures(document, say)))
    yield ""
    yield say.say("count-differences" if document["differences"] else "count-same")
    for one in document["differences"]:
        yield from _explained(one, say)


def _day(text: str, say: Wording) -> str:
    return day_in_words(date.fromisoformat(text), say.language)


def _terms(number: int, column: Mapping[str, Any], say: Wording) -> str:
    rule, whose = column["rule"], column["whose"]
    name = say.named(rule["title"], rule["name"])
    there = Wording(language=say.language, zone=ZoneInfo(column["zone"]), sides={}, zones={})
    known = {"agreed": "count-as-agreed", "asked": "count-as-asked", "rule": "count-as-rule"}
    return say.say(
        "count-column",
        number=str(number),
        whose=say.say(known[whose]) if whose in known else say.side(whose),
        rule=say.say("report-rule-version", rule=name, name=rule["name"], version=rule["version"]),
        zone=column["zone"],
        cut=column["cut_off"],
        period=there.span(column),
    )


def _figures(document: Mapping[str, Any], say: Wording) -> Iterator[list[str]]:
    columns = document["columns"]
    yield ["", *(f"[{number}]" for number in range(1, len(columns) + 1))]
    yield [say.say("count-total"), *(say.count(column["total"]) for column in columns)]
    yield [say.say("count-incidents"), *(say.number(column["incidents"]) for column in columns)]
    yield [say.say("report-incidents-counted"), *(say.number(column["incidents_counted"]) for column in columns)]
    for field in ("kinds", "areas", "provisions"):
        names = sorted({name for column in columns for name in column[field]})
        yield [say.say(f"count-by-{field}")]
        for name in names:
            cells = (column[field].get(name) for column in columns)
            yield [f"  {_group(field, name, say)}", *("–" if cell is None else say.count(cell) for cell in cells)]


def _group(field: str, name: str, say: Wording) -> str:
    if field == "kinds":
        return say.term("kind", name)
    if field == "provisions":
        provision, _, answer = name.partition("/")
        return f"{provision}: {say.term('answer', answer)}"
    if name in (ELSEWHERE, UNPLACED):
        return say.say(f"count-{name}")
    return say.named(say.zones.get(name, {}), name)


def _aligned(rows: Sequence[list[str]]) -> Iterator[str]:
    """Words to the left, numbers under each other to the right."""
    width = max(len(row[0]) for row in rows)
    widths = [max(len(row[n]) for row in rows if len(row) > n) for n in range(1, max(map(len, rows)))]
    for row in rows:
        cells = (cell.rjust(wide) for cell, wide in zip(row[1:], widths, strict=False))
        yield "  ".join([row[0].ljust(width), *cells]).rstrip()


def _explained(one: Mapping[str, Any], say: Wording) -> Iterator[str]:
    yield f"  {one['incident']}, {say.span(one['when'])}, {say.term('kind', one['kind'])}"
    told: dict[str, list[str]] = {}
    for number, column in enumerate(one["columns"], 1):
        count = say.count(column["count"]) if column["count"] else "–"
        reasons = " ".join(_reason(reason, say) for reason in column["why"])
        told.setdefault(f"{count}: {reasons}", []).append(f"[{number}]")
    yield from (f"    {' '.join(numbers)} {words}" for words, numbers in told.items())


def _reason(reason: Mapping[str, Any], say: Wording) -> str:
    given = dict(reason["arguments"])
    if "act" in given:
        given["act"] = say.term("what", str(given["act"]))
    if "day" in given:
        given["day"] = _day(str(given["day"]), say)
    return say.capital(say.say(reason["message"], **given))
