"""Options that many commands share, said once."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.vocabulary.moment import read_moment
from ceasefire.vocabulary.refusal import Refusal


class Moment(click.ParamType[datetime]):
    """A moment with its zone, ISO 8601."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            return read_moment(str(value))
        except Refusal as refusal:
            self.fail(f"{value!r} is not a moment with a zone, such as 2021-01-30T19:30:00+04:00 ({refusal.key})")


centre_option = click.option(
    "--centre",
    "-c",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="CEASEFIRE_CENTRE",
    default=Path("centre"),
    show_default=True,
    is_eager=True,
    help="The centre's folder.",
)


def _on_duty(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """The side named; without one, the only side whose folder is here, else the first of a new centre."""
    centre: Path = ctx.params.get("centre") or Path("centre")
    here = [path.parent.parent.name for path in centre.glob("*/log/checkpoint")]
    return value or (here[0] if len(here) == 1 else "a")


side_option = click.option(
    "--side",
    "-s",
    default=None,
    callback=_on_duty,
    show_default="the only one whose keys are here, else a",
    help="The delegation on duty, which enters what is done.",
)

at_option = click.option(
    "--at",
    type=Moment(),
    default=None,
    help="Say that it is this moment, for exercises (default: this machine's clock).",
)


def moments(at: datetime | None) -> Callable[[], datetime]:
    """The clock of a command: this machine's, or one that stands at the moment given."""
    from ceasefire.wiring import clock

    return clock if at is None else lambda: at
