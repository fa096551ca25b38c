"""Draws the reading rooms from the tables of a centre: only what is new, in one transaction, always the same rows.

Nothing that is withheld is in those tables, so nothing that one delegation has not shown can reach the other's screens.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from django.db import transaction

from ceasefire.desk.cases import cases, edition, touched
from ceasefire.desk.centre import Centre
from ceasefire.desk.record import Entry, Tables
from ceasefire.store.projections import models
from ceasefire.store.projections.boxes import box_of
from ceasefire.store.projections.complaints import draw_complaints
from ceasefire.store.projections.liaison import draw_liaison
from ceasefire.store.projections.watch import draw_watch
from ceasefire.vocabulary.moment import read_moment

_MANY = 2000
_HEADS = ("sealed", "read", "receipt", "grouping", "assessed", "issued", "report-signed")


def draw(centre: Centre) -> int:
    """Take up what both logs have gained; returns how many entries were new."""
    sizes = centre.tables.sizes()
    with transaction.atomic():
        taken = {row.side: row.size for row in models.Taken.objects.select_for_update()}
        new = sum(size - taken.get(side, 0) for side, size in sizes.items())
        if new:
            _draw(centre, taken)
            for side, size in sizes.items():
                models.Taken.objects.update_or_create(side=side, defaults={"size": size})
    return new


def redraw(centre: Centre) -> int:
    """Drop every row and draw them all again."""
    with transaction.atomic():
        for model in ALL:
            model.objects.all().delete()
        return draw(centre)


ALL: tuple[Any, ...] = (
    models.Taken,
    models.EntryRow,
    models.Record,
    models.Incident,
    models.Standing,
    models.Link,
    models.Verdict,
    models.Original,
    models.Receipt,
    models.ComplaintStep,
    models.LiaisonRow,
    models.WatchRow,
    models.Issue,
)


def _draw(centre: Centre, taken: dict[str, int]) -> None:
    _entries(centre, taken)
    _records(centre, taken)
    for entry in centre.tables.entries(*_HEADS, first=taken):
        _DRAWERS.get(entry.kind, _nothing)(entry)
    draw_complaints(centre, taken)
    draw_liaison(centre, taken)
    draw_watch(centre, taken)
    _standings(centre, taken)


def _entries(centre: Centre, taken: dict[str, int]) -> None:
    rows = centre.tables.rows("entry", taken)
    _save(models.EntryRow, (_entry(row) for row in rows))


def _entry(row: dict[str, Any]) -> models.EntryRow:
    return models.EntryRow(
        side=row["side"],
        index=row["idx"],
        kind=row["kind"],
        item=row["item"],
        author=row["author"],
        known_at=read_moment(row["claimed_at"]),
    )


def _records(centre: Centre, taken: dict[str, int]) -> None:
    """Records read; one that is read twice (by both sides, or again) keeps its first row."""
    rows = centre.tables.rows("record", taken)
    _save(models.Record, (_record(row) for row in rows), ignore=True)


def _record(row: dict[str, Any]) -> models.Record:
    body = row["body"]
    return models.Record(
        name=row["id"],
        kind=row["kind"],
        sealed=row["sealed"],
        asset=row["asset"],
        what=row["what"],
        start=read_moment(row["start"]),
        end=read_moment(row["finish"]),
        known_at=read_moment(row["claimed_at"]),
        body=body,
        **box_of(body.get("place") or body.get("area") or body),
    )


def _sealed(entry: Entry) -> None:
    said: Any = entry.statement
    models.Original.objects.get_or_create(
        sha256=said["sha256"],
        defaults={
            "name": said["name"],
            "size": said["size"],
            "channel": said.get("channel", "file"),
            "received_at": read_moment(said["received_at"]),
            "known_at": entry.claimed_at,
        },
    )


def _read(entry: Entry) -> None:
    said: Any = entry.statement
    models.Original.objects.filter(sha256=said["sealed"]).update(sensor=said["sensor"], outcome=said["outcome"])


def _receipt(entry: Entry) -> None:
    said = entry.read()
    models.Receipt.objects.get_or_create(
        number=said.number,
        defaults={
            "allegation": said.allegation,
            "party": said.party,
            "reference": said.reference,
            "received_at": said.received_at,
            "answer_due": said.answer_due,
        },
    )


def _grouping(entry: Entry) -> None:
    said: Any = entry.statement
    incidents = [_incident(item, said["day"], entry.claimed_at) for item in said["incidents"]]
    _save(models.Incident, incidents, ignore=True)
    opened = [models.Standing(incident=one.name, standing="open", known_at=entry.claimed_at) for one in incidents]
    _save(models.Standing, opened)
    links = (
        models.Link(
            incident=item["id"],
            report=link["report"],
            allegation=link["allegation"],
            log_bayes_factor=link["log_bayes_factor"],
        )
        for item in said["incidents"]
        for link in item["links"]
    )
    _save(models.Link, links)
    for later, earlier in said.get("replaces", {}).items():
        models.Incident.objects.filter(name__in=earlier, replaced_at=None).update(
            replaced_by=later, replaced_at=entry.claimed_at
        )


def _incident(item: dict[str, Any], day: str, known_at: datetime) -> models.Incident:
    region = item.get("region")
    shape = {"form": "footprint", "ring": region["ring95"]["ring"]} if region else item["place"]
    found = box_of(shape)
    if region:
        found |= {"lon": region["centre"]["lon"], "lat": region["centre"]["lat"]}
    kinds = item.get("kinds", {})
    return models.Incident(
        name=item["id"],
        day=day,
        kind=max(kinds, key=lambda name: kinds[name]) if kinds else "",
        start=read_moment(item["when"]["start"]),
        end=read_moment(item["when"]["end"]),
        known_at=known_at,
        sources=item["sources"],
        allegations_only=item["allegations_only"],
        body=item,
        **found,
    )


def _assessed(entry: Entry) -> None:
    said: Any = entry.statement
    rows = (
        models.Verdict(
            incident=item["incident"],
            provision=item["provision"],
            answer=item["answer"],
            probability=item.get("probability"),
            known_at=entry.claimed_at,
            body=item,
        )
        for item in said["verdicts"]
    )
    _save(models.Verdict, rows)


def _issued(entry: Entry) -> None:
    said = entry.read()
    models.Issue.objects.get_or_create(
        number=said.number,
        defaults={
            "kind": said.kind,
            "day": said.day,
            "start": said.start,
            "end": said.end,
            "known_at": entry.claimed_at,
            "sha256": said.document_sha256,
        },
    )


def _report_signed(entry: Entry) -> None:
    said = entry.read()
    if not entry.by(said.delegation, said.officers):
        return  # said in another's name: it counts for nobody
    issue = models.Issue.objects.filter(number=said.report, sha256=said.document_sha256).first()
    if issue is not None and said.delegation not in issue.signed:
        issue.signed = {**issue.signed, said.delegation: {"choice": said.choice.value, "words": said.words}}
        issue.save(update_fields=["signed"])


def _nothing(entry: Entry) -> None:
    """Kinds that have no row of their own."""


_DRAWERS = {
    "sealed": _sealed,
    "read": _read,
    "receipt": _receipt,
    "grouping": _grouping,
    "assessed": _assessed,
    "issued": _issued,
    "report-signed": _report_signed,
}


def _standings(centre: Centre, taken: dict[str, int]) -> None:
    """How each case stands now; a change is a row with the time of the last entry about it.

    Only the cases that the new entries speak of are looked at, unless all had to be told anew since they were drawn.
    """
    tables = centre.tables
    found = cases(tables, centre.constitution)
    rows = models.Incident.objects.filter(replaced_at=None)
    if _DRAWN.get(tables) == edition(tables):
        rows = rows.filter(name__in=touched(tables, taken))
    for name, known in rows.values_list("name", "standing"):
        if name in found and found[name].case.standing.value != known:
            _stands(name, found[name].case.standing.value)
    _DRAWN[tables] = edition(tables)


_DRAWN: "WeakKeyDictionary[Tables, int]" = WeakKeyDictionary()
"""The telling of the cases (`desk.cases.edition`) from which their rows were drawn, by tables."""


def _stands(name: str, standing: str) -> None:
    last = models.EntryRow.objects.filter(item=name).order_by("-known_at").first()
    when = last.known_at if last else models.Incident.objects.get(name=name).known_at
    models.Standing.objects.create(incident=name, standing=standing, known_at=when)
    models.Incident.objects.filter(name=name).update(standing=standing)


def _save(model: Any, rows: Iterable[Any], ignore: bool = False) -> None:
    """Insert in batches, so that a large day needs little memory."""
    for batch in _batches(rows):
        model.objects.bulk_create(batch, ignore_conflicts=ignore)


def _batches(rows: Iterable[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _MANY:
            yield batch
            batch = []
    if batch:
        yield batch
