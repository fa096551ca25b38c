"""Which map is asked for and who asks: the options that commands on land for others share."""

from collections.abc import Collection
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ceasefire.cli.telling import Voice

if TYPE_CHECKING:
    from ceasefire.clearance.land.ledger import LandLedger
    from ceasefire.clearance.leaving import Asked
    from ceasefire.clearance.tasks.ledger import TaskLedger
    from ceasefire.clearance.tiers import Tier
    from ceasefire.clearance.warning import Warnings

TIERS = ("public", "parties", "operators")
_day = click.DateTime(["%Y-%m-%d"])
on_option = click.option("--on", type=_day, help="The day that is asked about (default: today).")
known_option = click.option("--known", type=_day, help="As it was known at the end of this day, UTC (default: now).")
tier_option = click.option(
    "--tier", type=click.Choice(TIERS), default="public", show_default=True, help="Who is going to read it."
)


def asking(
    on: datetime | None, known: datetime | None, tier: str,
    warnings: "Warnings | None" = None, tasked: Collection[str] = (),
) -> "Asked":  # fmt: skip
    """The question as the house asks it; the clock is read here."""
    from ceasefire.clearance.leaving import Asked
    from ceasefire.clearance.tiers import Tier
    from ceasefire.wiring import clock

    now = clock()
    moment = datetime.combine(known.date(), time.max, UTC) if known else now
    day = on.date() if on else now.date()
    return Asked(on=day, known=moment, tier=Tier[tier.upper()], warnings=warnings, tasked=frozenset(tasked))


def land_and_tasks(book: Path, orders: Path | None) -> "tuple[LandLedger, TaskLedger]":
    """The land book with the orders of a file, or both as a centre's record tells them. Refuses orders beside a
    record: what was not entered there is none."""
    from ceasefire.clearance.land.files import read_book
    from ceasefire.clearance.tasks.ledger import TaskLedger
    from ceasefire.clearance.tasks.records import TaskEntered
    from ceasefire.cli.clearance_enter import read_facts
    from ceasefire.desk.mine_action import mine_action
    from ceasefire.vocabulary.refusal import Refusal
    from ceasefire.wiring import clock, open_centre

    if book.is_dir():
        if orders:
            raise Refusal("exchange-orders-of-record", orders.name)
        with open_centre(book) as opened:
            found = mine_action(opened.tables)
            return found.land, found.tasks
    tasks, now = TaskLedger(), clock()
    for _, said in read_facts(orders, "-", now) if orders else ():
        if isinstance(said, TaskEntered):
            tasks.add(said.fact, now)
    return read_book(book), tasks


def held_by(
    operator: str | None, wanted: tuple[str, ...], land: "LandLedger", tasks: "TaskLedger"
) -> frozenset[str]:  # fmt: skip
    """The parcels whose outlines an operator sees today. Refuses parcels without the name of an operator."""
    from ceasefire.clearance.tasked import only, tasked
    from ceasefire.vocabulary.refusal import Refusal
    from ceasefire.wiring import clock

    if operator is None:
        if wanted:
            raise Refusal("exchange-which-operator")
        return frozenset()
    return only(wanted, tasked(tasks.tasks.values(), land, operator, clock().date()), operator)


def who_may_see(tier: "Tier", speaker: Voice) -> None:
    """Told with everything that is written for a tier."""
    speaker.tell("exchange-who", tier=tier.name.lower())
