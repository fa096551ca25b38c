"""Draw tables and reports again from the record alone, and say whether they are what was signed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.desk.report_day import TellsRoots, rebuild_document, signatures
from ceasefire.desk.statements import Issued
from ceasefire.reporting.daily import document_sha256
from ceasefire.reporting.inputs import Signature

Render = Callable[[dict[str, Any], tuple[Signature, ...], Constitution, Path], None]
"""Writes a document with its signatures into a folder, in every language and form."""


class RecordView(TellsRoots, Protocol):
    """A record as somebody holds it."""

    name: str

    @property
    def tables(self) -> Tables: ...

    @property
    def constitution(self) -> Constitution: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RebuiltReport:
    """A report made again: its number, the hash that was signed and the hash that came out now."""

    number: str
    signed: str
    rebuilt: str

    @property
    def same(self) -> bool:
        return self.signed == self.rebuilt


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """The digest of the tables by holder, and every issued report made again."""

    digests: dict[str, str]
    reports: tuple[RebuiltReport, ...]

    @property
    def same(self) -> bool:
        return len(set(self.digests.values())) == 1 and all(report.same for report in self.reports)

    def plain(self) -> dict[str, Any]:
        reports = [{"number": r.number, "signed": r.signed, "rebuilt": r.rebuilt, "same": r.same} for r in self.reports]
        return {"tables": self.digests, "reports": reports, "same": self.same}


def rebuild(views: Sequence[RecordView], render: Render | None, out: Path | None) -> Rebuilt:
    """Tables of every holder, and every daily report from the first holder's record; written to `out` if asked for."""
    first = views[0]
    reports = []
    for issued in final_issues(first.tables):
        document = rebuild_document(first.tables, first, issued)
        reports.append(
            RebuiltReport(number=issued.number, signed=issued.document_sha256, rebuilt=document_sha256(document))
        )
        if render is not None and out is not None:
            signed = signatures(first.tables, first.constitution, issued)
            render(document, signed, first.constitution, out / issued.day.isoformat())
    return Rebuilt(digests={view.name: view.tables.digest() for view in views}, reports=tuple(reports))


def final_issues(tables: Tables) -> list[Issued]:
    """The last edition of every daily report, in order of days."""
    found = {one.day: one for one in (entry.read() for entry in tables.entries("issued")) if one.kind == "daily"}
    return [found[day] for day in sorted(found)]
