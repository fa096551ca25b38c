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
    help="The centre's folder.",
)

side_option = click.option(
    "--side", "-s", default="a", show_default=True, help="The delegation on duty, which enters what is done."
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
