"""Gather everything a daily report is made from, out of the tables alone, up to exactly the entries it names."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from ceasefire.agreement.load import Signed
from ceasefire.assessment.counting import count_incidents, total
from ceasefire.assessment.rule_book import RuleBook
from ceasefire.desk.agreed_text import clauses, layers, words
from ceasefire.desk.cases import cases, replaced
from ceasefire.desk.complaint_statements import Answered, Receipt
from ceasefire.desk.complaints import OpenComplaint, complaints
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.counting_terms import rules_of
from ceasefire.desk.day_cases import case_now, cases_shown, earlier_incidents
from ceasefire.desk.established import established
from ceasefire.desk.record import Entry, Tables
from ceasefire.desk.statements import Assessed, Grouping, Issued
from ceasefire.desk.window import Heads, Window
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation
from ceasefire.reporting.inputs import (
    ComplaintClock,
    DayInputs,
    ErratumNote,
    FileNote,
    Heading,
    MapPlace,
    Post,
    Previous,
    SideNow,
    Tally,
)
from ceasefire.verification.complaint import Standing


def gather(tables: Tables, constitution: Constitution, signed: Signed, window: Window, heads: Heads) -> DayInputs:
    """The inputs of the report over a window. The same tables give the same inputs, whoever draws them."""
    between: dict[str, Any] = {"first": window.first, "upto": window.upto}
    incidents = incidents_of(tables, window)
    found = cases(tables, constitution, window.upto)
    observations = _of(Observation, tables.records("observation", **between))
    previous = previous_issue(tables, window)
    shown = cases_shown(found, incidents, tables, window)
    older = set(shown) - {incident.id for incident in incidents}
    again = established(tables, constitution, signed, found, shown) if window.form >= 2 else ()
    return DayInputs(
        heading=_heading(constitution, signed, window, tables),
        sides=tuple(_side(constitution, side, window, heads) for side in constitution.sides),
        rule=constitution.counting_rule,
        tallies=_tallies(tables, rules_of(constitution), incidents, window, previous),
        previous=_previous(previous),
        observations=observations,
        allegations=_of(Allegation, tables.records("allegation", **between)),
        coverages=_of(Coverage, tables.records("coverage", **between)),
        notices=_of(Notice, tables.records("notice", **between)),
        incidents=incidents,
        verdicts=tuple(v for one in _read(tables, "assessed", between, Assessed) for v in one.verdicts),
        rivals=tuple(r for one in _read(tables, "assessed", between, Assessed) for r in one.rivals),
        cases=tuple(case_now(found[name]) for name in shown),
        earlier=earlier_incidents(tables, older, window, issued_before(tables, window)),
        established=again,
        complaints=_complaints(tables, constitution, window),
        source_checks=tuple(s for one in _read(tables, "grouping", between, Grouping) for s in one.sources),
        files=_files(tables, window),
        errata=_errata(tables, between, constitution.sides),
        clauses=clauses(signed),
        layers=layers(signed),
        places=tuple(_place(place) for place in constitution.places),
        posts=tuple(
            Post(asset=asset.name, lat=asset.lat, lon=asset.lon)
            for asset in constitution.assets
            if asset.lat is not None and asset.lon is not None
        ),
        area=constitution.area,
        words=words(signed),
        form=window.form,
    )


def _of(kind: type[Any], records: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(record for record in records if isinstance(record, kind))


def _read(tables: Tables, kind: str, between: dict[str, Any], cls: type[Any]) -> list[Any]:
    statements = [entry.read() for entry in tables.entries(kind, **between)]
    assert all(isinstance(statement, cls) for statement in statements)
    return statements


def incidents_of(tables: Tables, window: Window) -> tuple[Incident, ...]:
    """Incidents grouped within the window, without those a later grouping in it took over."""
    gone = replaced(tables, window.upto)
    found = {incident.id: incident for incident in tables.incidents(window.first, window.upto)}
    return tuple(incident for name, incident in sorted(found.items()) if name not in gone)


def issued_before(tables: Tables, window: Window) -> list[Issued]:
    """Every report drawn up within the window's reach, spot reports too."""
    return [entry.read() for entry in tables.entries("issued", upto=window.upto)]


def previous_issue(tables: Tables, window: Window) -> Issued | None:
    """The last edition of the report at whose end this window begins."""
    before = [
        one
        for one in issued_before(tables, window)
        if one.kind == "daily" and one.day < window.day and one.sizes == dict(window.first)
    ]
    return before[-1] if before else None


def _previous(issued: Issued | None) -> Previous | None:
    if issued is None:
        return None
    whole = {name: int(issued.figures[name]) for name in (
        "incidents", "breach_indicated", "complaints", "restrictions", "weapons")}  # fmt: skip
    hours = {name: float(issued.figures[name]) for name in ("watched_hours", "lost_hours")}
    return Previous(number=issued.number, **whole, **hours)  # type: ignore[arg-type]


def _heading(constitution: Constitution, signed: Signed, window: Window, tables: Tables) -> Heading:
    methods = {one.method for one in _read(tables, "grouping", {"first": window.first, "upto": window.upto}, Grouping)}
    return Heading(
        number=window.number,
        centre=constitution.centre,
        start=window.start,
        end=window.end,
        zone=constitution.zone,
        cut_off=constitution.cut_off,
        marking=constitution.marking,
        agreement=constitution.agreement,
        edition=signed.agreement.edition,
        agreement_title=dict(signed.agreement.title),
        exercise=constitution.exercise,
        synthetic=constitution.exercise,
        method=", ".join(sorted(methods)),
    )


def _side(constitution: Constitution, side: str, window: Window, heads: Heads) -> SideNow:
    delegation = constitution.delegation(side)
    return SideNow(
        side=side,
        name=delegation.name,
        origin=delegation.origin,
        size=window.upto.get(side, 0),
        root=heads.roots[side],
        received=heads.received[side],
    )


def _tallies(
    tables: Tables, book: RuleBook, incidents: tuple[Incident, ...], window: Window, previous: Issued | None
) -> tuple[Tally, ...]:
    """The window under every rule in force at its end; the number before it only where the same edition gave it."""
    wanted = {link.report for incident in incidents for link in incident.links if not link.allegation}
    told = {one.id: one for one in _of(Observation, tables.named(wanted))}
    tallies = []
    held = book.in_force(previous.end) if previous else {}
    for rule in book.in_force(window.end).values():
        counted = count_incidents(rule, incidents, told)
        before = previous.totals.get(rule.id) if previous and held.get(rule.id) == rule else None
        tallies.append(
            Tally(
                rule=rule.id,
                version=rule.version,
                incidents=counted,
                total=total(counted),
                previous=before,
                title=dict(rule.title),
            )
        )
    return tuple(tallies)


def _complaints(tables: Tables, rules: Constitution, window: Window) -> tuple[ComplaintClock, ...]:
    """Clocks of complaints received in the window or still open at its beginning."""
    letters = {}
    for notice in _of(Notice, tables.records("notice", upto=window.upto)):
        if notice.kind in ("answer", "withdrawal"):
            letters[notice.kind, notice.about] = notice.given_at
    told = complaints(tables, rules, window.upto)
    clocks = []
    for entry in tables.entries("receipt", upto=window.upto):
        receipt = entry.read()
        clock = _clock(receipt, letters, told[receipt.number])
        closed = clock.answered_at or clock.withdrawn_at
        if entry.index >= window.first.get(entry.side, 0) or closed is None or closed > window.start:
            clocks.append(clock)
    return tuple(clocks)


def _clock(receipt: Receipt, letters: Mapping[tuple[str, str], datetime], told: OpenComplaint) -> ComplaintClock:
    """Stopped by a letter or an officer's answer, whichever came first; once reopened, by what has come since."""
    now = told.complaint

    def letter(kind: str) -> datetime | None:
        return letters.get((kind, receipt.number)) or letters.get((kind, receipt.reference))

    said = (one.at for one in told.steps if one.counts and isinstance(one.said, Answered))
    answers = [one for one in (letter("answer"), next(said, None)) if one is not None]
    answered, withdrawn = min(answers, default=None), letter("withdrawal")
    if now.reopened:
        answered = now.stopped_at if now.answers else None
        withdrawn = now.stopped_at if now.standing is Standing.WITHDRAWN and not now.answers else None
    return ComplaintClock(
        allegation=receipt.allegation,
        number=receipt.number,
        party=receipt.party,
        reference=receipt.reference,
        received_at=receipt.received_at,
        answer_due=now.answer_due,
        answered_at=answered,
        withdrawn_at=withdrawn,
    )


def _files(tables: Tables, window: Window) -> tuple[FileNote, ...]:
    names = {entry.item: str((entry.statement or {})["name"]) for entry in tables.entries("sealed", upto=window.upto)}
    return tuple(_file(entry, names) for entry in tables.entries("read", first=window.first, upto=window.upto))


def _file(entry: Entry, names: Mapping[str, str]) -> FileNote:
    said = entry.statement or {}
    problems: dict[str, int] = {}
    bad = 0
    for problem in said.get("problems", []):
        problems[problem["message"]] = problems.get(problem["message"], 0) + 1
        if "checksum" in problem["message"]:
            bad += int(problem.get("arguments", {}).get("count", 1))
    for name, number in said.get("summary", {}).items():
        if str(name).startswith("more "):
            problems[str(name)[5:]] = problems.get(str(name)[5:], 0) + int(number)
    return FileNote(
        name=names.get(said["sealed"], ""),
        sha256=said["sealed"],
        outcome=said["outcome"],
        sensor=said["sensor"],
        problems=problems,
        checksums_bad=bad,
    )


def _errata(tables: Tables, between: dict[str, Any], sides: tuple[str, str]) -> tuple[ErratumNote, ...]:
    return tuple(
        ErratumNote(number=e.number, report=e.report, said=e.said, reads=e.reads, reason=e.reason)
        for e in (entry.read() for entry in tables.entries("erratum", **between) if entry.joint(sides))
    )


def _place(place: Any) -> MapPlace:
    return MapPlace(name=place.name, lat=place.lat, lon=place.lon, names=dict(place.names))
