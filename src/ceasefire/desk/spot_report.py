"""A spot report: one incident told at once, marked unverified, entered like every report and signed by nobody yet."""

from datetime import datetime
from typing import Any

from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.centre import New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.day_inputs import gather
from ceasefire.desk.record import Tables
from ceasefire.desk.report_day import ReportingCentre, TellsRoots
from ceasefire.desk.statements import Issued
from ceasefire.desk.window import Heads, Window
from ceasefire.reporting.daily import document_sha256
from ceasefire.reporting.spot import build_spot


def spot_report(centre: ReportingCentre, incident: str, *, side: str, at: datetime) -> tuple[Issued, dict[str, Any]]:
    """Draw up and enter the spot report of an incident; refuses an incident the centre does not know."""
    rules = centre.constitution
    centre.exchange(at)
    number = sum(1 for e in centre.tables.entries("issued") if (e.statement or {}).get("kind") == "spot") + 1
    window = Window(
        number=f"S{number:03}/{at.year}",
        day=rules.day_of(at),
        start=rules.period(rules.day_of(at))[0],
        end=at,
        first=dict.fromkeys(rules.sides, 0),
        upto=centre.tables.sizes(),
        form=1,
    )
    document = spot_document(centre.tables, rules, centre, window, incident)
    issued = Issued(
        number=window.number,
        kind="spot",
        day=window.day,
        start=window.start,
        end=window.end,
        sizes=dict(window.upto),
        first=dict(window.first),
        document_sha256=document_sha256(document),
    )
    centre.enter(side, [New(item=f"spot/{incident}", statement=issued)], at)
    centre.exchange(at)
    return issued, document


def spot_document(
    tables: Tables, constitution: Constitution, roots: TellsRoots, window: Window, incident: str
) -> dict[str, Any]:
    """The document of a spot report, from nothing but the record."""
    heads = Heads(
        roots={side: roots.root(side, window.upto[side]) for side in constitution.sides},
        received={side: roots.received_upto(side, window.upto[side]) for side in constitution.sides},
    )
    return build_spot(gather(tables, constitution, agreed_text(constitution), window, heads), incident)
