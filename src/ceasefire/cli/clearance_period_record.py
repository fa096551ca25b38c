"""What `ceasefire clearance period` writes of a centre's own record: land, items, people harmed, people taught."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ceasefire.cli.clearance_asked import land_and_tasks, who_may_see
from ceasefire.cli.telling import Voice, emit, progress, voice
from ceasefire.languages.formats import day as day_words
from ceasefire.languages.formats import number
from ceasefire.vocabulary.refusal import Refusal

if TYPE_CHECKING:
    from ceasefire.clearance.periods.items import ItemRow
    from ceasefire.clearance.periods.of_record import Period, PeriodLand
    from ceasefire.clearance.tasks.ledger import TaskLedger
    from ceasefire.clearance.tiers import Tier

FORMATS = ("csv", "json", "hxl")
OWN_EYES = 0o600
Flag = tuple[str, dict[str, Any]]


def figures_of_record(
    ctx: click.Context, book: Path, between: tuple[date, date], out: Path, by: str, tier: str, forms: tuple[str, ...],
    as_json: bool,
) -> None:  # fmt: skip
    """Write the tables; exit code 1 where something does not reconcile."""
    from ceasefire.clearance.periods.items import not_registered, period_items
    from ceasefire.clearance.periods.of_record import Period, period_land
    from ceasefire.clearance.tasks.devices import DeviceStepped
    from ceasefire.clearance.tiers import Tier, tier_of
    from ceasefire.wiring import clock

    speaker, reader = voice(ctx, as_json), Tier[tier.upper()]
    _check(between, out, by, reader)
    period = Period(first=between[0], last=between[1])
    books, tasks = land_and_tasks(book, None)
    land = period_land(books, period, clock(), by)
    items = period_items(tasks.devices, period, kinds=reader >= tier_of(DeviceStepped, "category"))
    writers, withheld = _writers(land, items, tasks, period, reader, forms)
    out.mkdir(parents=True, exist_ok=True)
    with progress(len(writers), speaker.text("period-record-writing"), as_json) as done:
        for name, write in writers.items():
            _write(out / name, write(), reader)
            done(name)
    flags = [*_land_flags(land, speaker.language), *_item_flags(items, not_registered(tasks, period))]
    _tell(speaker, out, period, reader, list(writers), withheld, flags, as_json)
    sys.exit(1 if flags else 0)


def _check(between: tuple[date, date], out: Path, by: str, tier: "Tier") -> None:
    from ceasefire.clearance.land.records import Open
    from ceasefire.clearance.tiers import tier_of

    if between[1] < between[0]:
        raise Refusal("period-record-days", first=between[0].isoformat(), last=between[1].isoformat())
    if by == "hazard" and tier < tier_of(Open, "hazard"):
        raise Refusal("period-record-hazard")
    if out.exists() and any(out.iterdir()):
        raise Refusal("period-record-folder", folder=str(out))


def _writers(
    land: "PeriodLand", items: "tuple[ItemRow, ...]", tasks: "TaskLedger", period: "Period", tier: "Tier",
    forms: tuple[str, ...],
) -> tuple[Mapping[str, Callable[[], bytes]], int]:  # fmt: skip
    """Name of each file → its bytes, and how many counts are withheld.

    Risk education is one table in every format. A second one by age would share its totals, and counts withheld in one
    could be worked out from the other: it is written only for those from whom none is withheld.
    """
    from ceasefire.clearance.periods.people import people_table
    from ceasefire.clearance.periods.taught import by_age, held_in
    from ceasefire.clearance.tiers import Tier
    from ceasefire.exporters import eore
    from ceasefire.exporters import period as tables

    harmed = [(one.band, one.sex) for one, _ in tasks.victims.values() if period.holds(one.day)]
    sessions = held_in(tasks, period)
    taught = eore.reached(sessions, tier)
    people = {"people_harmed": people_table("people_harmed", harmed), "risk_education": taught}
    if tier >= Tier.PARTIES:
        people["risk_education_by_age"] = by_age(sessions)
    found: dict[str, Callable[[], bytes]] = {}
    if "csv" in forms:
        found |= {"land.csv": partial(tables.land_csv, land.rows, tier), "items.csv": partial(tables.items_csv, items)}
        found |= {f"{name}.csv": partial(tables.people_csv, one) for name, one in people.items()}
    if "json" in forms:
        found["land.json"] = partial(tables.land_json, land.rows, tier)
        found["items.json"] = partial(tables.items_json, items)
        found |= {f"{name}.json": partial(tables.people_json, one) for name, one in people.items()}
    if "hxl" in forms:
        found["risk_education.hxl.csv"] = partial(eore.write, taught)
    gaps = sum(value is None for row in tables.land_table(land.rows, tier) for value in row.values())
    return found, gaps + sum(one.withheld for one in people.values())


def _write(file: Path, content: bytes, tier: "Tier") -> None:
    file.touch(OWN_EYES if tier else 0o666)
    file.write_bytes(content)


def _land_flags(land: "PeriodLand", language: str) -> list[Flag]:
    """Rows whose moves leave something else than the books hold, and books whose accounts do not add up."""
    apart = [
        ("period-record-land", {
            "area": row.area, "land": row.land.value, "left": number(row.remaining_m2, language),
            "books": number(row.stated_m2 or 0.0, language),
        })
        for row in land.rows if not row.reconciles()
    ]  # fmt: skip
    return apart + [("period-record-books", {"area": name}) for name, one in land.balances.items() if not one.conserved]


def _item_flags(items: "tuple[ItemRow, ...]", unknown: tuple[str, ...]) -> list[Flag]:
    found: list[Flag] = [("period-record-items", {"make": one.make}) for one in items if not one.reconciles]
    return found + ([("period-record-unregistered", {"number": len(unknown)})] if unknown else [])


def _tell(
    speaker: Voice, out: Path, period: "Period", tier: "Tier", files: list[str], withheld: int, flags: list[Flag],
    as_json: bool,
) -> None:  # fmt: skip
    from ceasefire.exporters.eore import names_settlements

    if as_json:
        left_out = [] if names_settlements(tier) else ["settlement"]
        emit({"folder": str(out), "files": files, "from": period.first.isoformat(), "to": period.last.isoformat(),
              "tier": tier.name.lower(), "withheld": withheld, "left_out": left_out, "reconciles": not flags,
              "flags": [{"flag": key, **arguments} for key, arguments in flags]})  # fmt: skip
        return
    first, last = (day_words(one, speaker.language) for one in (period.first, period.last))
    speaker.tell("period-record-written", folder=str(out), files=len(files), first=first, last=last)
    who_may_see(tier, speaker)
    speaker.tell("period-record-withheld", number=withheld)
    if not names_settlements(tier):
        speaker.tell("period-record-settlements")
    for key, arguments in flags:
        speaker.tell(key, **arguments)
    if not flags:
        speaker.tell("period-record-sound")
    speaker.next_step("ceasefire clearance land totals --help")
