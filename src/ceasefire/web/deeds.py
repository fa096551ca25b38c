"""One small function a deed: what the screens and the interface for programs both call, in the name of one delegation.

Each takes what was said, does one deed through the door, and gives back what came of it. A refusal changes nothing.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from ceasefire.desk.correct_report import correct_report
from ceasefire.desk.record import Entry, Tables
from ceasefire.desk.report_day import dailies, draft_signature, draw_up, rebuild_document, sign_report, signatures
from ceasefire.desk.sign_finding import Wish, draft_decision, sign_finding
from ceasefire.desk.speak import show, speak
from ceasefire.desk.statements import Erratum, Issued
from ceasefire.reporting.daily import envelope
from ceasefire.reporting.render import files_of
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.projections.models import EntryRow
from ceasefire.verification.case import Case
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Assessment, Choice
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import SignOff
from ceasefire.web.accounts.sign_offs import open_sign_off
from ceasefire.web.door import door

KINDS = {"pdf": "application/pdf", "json": "application/json", "geojson": "application/geo+json", "csv": "text/csv"}
"""Ending of a report's file → its media type."""


def sitting_of(posts: Iterable[str]) -> Sitting:
    """Who sits, from posts written side/post."""
    present: dict[str, tuple[str, ...]] = {}
    for post in posts:
        side = post.partition("/")[0]
        present[side] = (*present.get(side, ()), post)
    return Sitting(present=present, acting={})


def hand_in(assessment: Callable[[datetime], Assessment], entered: Callable[[], None] = lambda: None) -> list[str]:
    """Enter a sealed assessment; once both have spoken both are opened at once. Returns the incidents opened by it.

    `entered` is called as soon as the assessment stands in the log, before anybody else's deed.
    """

    def deed(centre: CentreFolder, now: datetime) -> list[str]:
        speak(centre, assessment(now), at=now)
        entered()
        return show(centre, at=now)

    return door.do(deed)


def decide(name: str, *, side: str, choice: Choice, present: Iterable[str], words: str, language: str) -> Case:
    """Sign, dissent from or dismiss the shared text of a case; returns the case after it."""
    sitting, said = sitting_of(present), words.strip()
    return door.do(
        lambda centre, now: sign_finding(
            centre, name, side=side, choice=choice, sitting=sitting, at=now, words=said, language=language
        )
    )


def open_decision(wish: Wish, *, present: Iterable[str], by: str) -> SignOff:
    """Draft a decision on a case's shared text and let it wait for every officer named; `by` opens it and signs too."""
    sitting, side = sitting_of(present), by.partition("/")[0]
    return open_sign_off(
        lambda centre, now: draft_decision(centre, wish, side=side, sitting=sitting, at=now),
        by=by,
        back=f"/cases/{wish.incident}",
    )


def open_signature(
    report: Issued, *, sha256: str, choice: Choice, present: Iterable[str], words: str, by: str, back: str
) -> SignOff:
    """Draft a report's signature and let it wait; refused for whoever read an older edition (`sha256`)."""
    if sha256 != report.document_sha256:
        raise Refusal("web-report-changed", report=report.number)
    sitting, side, said = sitting_of(present), by.partition("/")[0], words.strip()
    return open_sign_off(
        lambda centre, now: draft_signature(
            centre, report, side=side, choice=choice, sitting=sitting, at=now, words=said
        ),
        by=by,
        back=back,
    )


def decided(tables: Tables, incident: str) -> list[Entry]:
    """The decisions on an incident's case, in the agreed order."""
    rows = EntryRow.objects.filter(kind="decided", item=incident).order_by("known_at", "side", "index")
    return [tables.entry(row.side, row.index) for row in rows]


def draw_up_report(day: date, *, side: str) -> Issued:
    """Draw a day's report up, or a new edition of it."""
    return door.do(lambda centre, now: draw_up(centre, day, side=side, at=now)[0])


def issued(slug: str) -> Issued | None:
    """The last edition of the report whose number is written with hyphens in addresses; None where there is none."""
    with door.centre() as centre:
        found = [one for one in dailies(centre.tables) if one.number.replace("/", "-") == slug]
    return found[-1] if found else None


def sign(report: Issued, *, sha256: str, side: str, choice: Choice, present: Iterable[str], words: str) -> None:
    """Sign a report's last edition or dissent from it; refused for whoever read an older one (`sha256`)."""
    if sha256 != report.document_sha256:
        raise Refusal("web-report-changed", report=report.number)
    sitting = sitting_of(present)
    door.do(
        lambda centre, now: sign_report(
            centre, report, side=side, choice=choice, sitting=sitting, at=now, words=words.strip()
        )
    )


def correct(report: Issued, *, said: str, reads: str, reason: str, officers: Iterable[str], side: str) -> Erratum:
    """Enter an erratum that an officer of each delegation stands behind."""
    posts = tuple(officers)
    return door.do(
        lambda centre, now: correct_report(
            centre, report.number, said=said, reads=reads, reason=reason, officers=posts, side=side, at=now
        )
    )


def whole(report: Issued) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """A report's envelope, drawn again from the record, and who signed it."""
    with door.centre() as centre:
        signed = signatures(centre.tables, centre.constitution, report)
        document = _documents.get(report.document_sha256)
        if document is None:
            document = rebuild_document(centre.tables, centre, report)
            if len(_documents) > 31:
                _documents.clear()
            _documents[report.document_sha256] = document
    return envelope(document, signed), signed


_documents: dict[str, dict[str, Any]] = {}
"""Documents by their hash: the record gives the same again, so they need not be drawn twice."""


def report_file(report: Issued, name: str) -> bytes | None:
    """A file of a report, printed once and kept under the hash of what was signed; None where there is no such file."""
    if "/" in name or name.rpartition(".")[2] not in KINDS:
        return None
    filled, signed = whole(report)
    folder = Path(settings.CENTRE) / "web" / "printed" / f"{report.document_sha256[:32]}-{len(signed)}"
    file = folder / name
    if not file.exists():
        with door.centre() as centre:
            languages = centre.constitution.languages
        made = files_of(filled, [one for one in languages if name == f"report.{one}.pdf"])
        if name not in made:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{name}.part"
        part.write_bytes(made[name])
        part.replace(file)
    return file.read_bytes()
