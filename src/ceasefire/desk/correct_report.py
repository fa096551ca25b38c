"""Correct an issued report: never by changing it, always by a numbered erratum that the next report lists."""

from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.regroup import posts_of_both
from ceasefire.desk.statements import Erratum
from ceasefire.vocabulary.refusal import Refusal


def correct_report(
    centre: Centre,
    report: str,
    *,
    said: str,
    reads: str,
    reason: str,
    officers: tuple[str, ...],
    side: str,
    at: datetime,
) -> Erratum:
    """Enter an erratum to the report of that number, signed by an officer of each delegation."""
    numbers = {entry.read().number for entry in centre.tables.entries("issued")}
    if report not in numbers:
        raise Refusal("report-unknown-number", report=report, known=", ".join(sorted(numbers)) or "-")
    if not (said.strip() and reads.strip() and reason.strip()):
        raise Refusal("erratum-incomplete", report=report)
    count = sum(1 for _ in centre.tables.entries("erratum"))
    erratum = Erratum(number=f"E{count + 1:03}", report=report, said=said, reads=reads, reason=reason)
    posts = posts_of_both(centre, officers)
    centre.enter(side, [New(item=f"erratum/{erratum.number}", statement=erratum, posts=posts)], at)
    centre.exchange(at)
    return erratum
