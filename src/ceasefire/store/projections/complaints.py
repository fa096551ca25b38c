"""Draws the complaints: told again from the record when something about one is new, written where a row differs."""

from typing import Any

from ceasefire.desk.centre import Centre
from ceasefire.desk.complaints import KINDS, LETTERS, OpenComplaint, complaints
from ceasefire.desk.record import Sizes
from ceasefire.observation.records import Notice
from ceasefire.store.projections.models import ComplaintStep, Receipt
from ceasefire.vocabulary.plain import to_plain


def draw_complaints(centre: Centre, taken: Sizes) -> None:
    """Bring the rows of complaints up to date with the record."""
    if not _anything_new(centre, taken):
        return
    rows = {row.number: row for row in Receipt.objects.all()}
    changed: dict[str, OpenComplaint] = {}
    drawn = _drawn()
    for number, told in complaints(centre.tables, centre.constitution).items():
        row = rows.get(number)
        if row is not None:
            _write(row, told)
        if drawn.get(number, []) != [(one.key, one.counts) for one in told.steps]:
            changed[number] = told
    ComplaintStep.objects.filter(number__in=changed).delete()
    ComplaintStep.objects.bulk_create([row for told in changed.values() for row in _steps(told)])


def _anything_new(centre: Centre, taken: Sizes) -> bool:
    if any(True for _ in centre.tables.entries(*KINDS, first=taken)):
        return True
    letters = centre.tables.records("notice", first=taken)
    return any(isinstance(one, Notice) and one.kind in LETTERS for one in letters)


def _drawn() -> dict[str, list[tuple[tuple[str, int], bool]]]:
    found: dict[str, list[tuple[tuple[str, int], bool]]] = {}
    rows = ComplaintStep.objects.order_by("number", "place")
    for number, side, index, counts in rows.values_list("number", "side", "index", "counts"):
        found.setdefault(number, []).append(((side, index), counts))
    return found


def _write(row: Receipt, told: OpenComplaint) -> None:
    now = told.complaint
    fields: dict[str, Any] = {
        "standing": now.standing.value,
        "answer_due": now.answer_due,
        "closed_at": now.stopped_at,
        "reopened": now.reopened,
        "answers": list(now.answers),
        "closed_by": list(now.closed_by),
    }
    if any(getattr(row, name) != value for name, value in fields.items()):
        Receipt.objects.filter(number=row.number).update(**fields)


def _steps(told: OpenComplaint) -> list[ComplaintStep]:
    return [
        ComplaintStep(
            number=told.complaint.number,
            place=place,
            step=one.step.value,
            source="letter" if isinstance(one.said, Notice) else "entry",
            side=one.key[0],
            index=one.key[1],
            at=one.at,
            counts=one.counts,
            body=to_plain(one.said),
        )
        for place, one in enumerate(told.steps)
    ]
