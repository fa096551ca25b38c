"""Which map is asked for and who asks: the options that commands on land for others share."""

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import click

from ceasefire.cli.telling import Voice

if TYPE_CHECKING:
    from ceasefire.clearance.leaving import Asked
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
    warnings: "Warnings | None" = None, tasked: tuple[str, ...] = (),
) -> "Asked":  # fmt: skip
    """The question as the house asks it; the clock is read here."""
    from ceasefire.clearance.leaving import Asked
    from ceasefire.clearance.tiers import Tier
    from ceasefire.wiring import clock

    now = clock()
    moment = datetime.combine(known.date(), time.max, UTC) if known else now
    day = on.date() if on else now.date()
    return Asked(on=day, known=moment, tier=Tier[tier.upper()], warnings=warnings, tasked=frozenset(tasked))


def who_may_see(tier: "Tier", speaker: Voice) -> None:
    """Told with everything that is written for a tier."""
    speaker.tell("exchange-who", tier=tier.name.lower())
