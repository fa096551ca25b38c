"""`ceasefire clearance land`: what a land book says of any day, as it was known at any moment."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import click

from ceasefire.clearance.land.balance import Balance, books_of
from ceasefire.clearance.land.files import read_book
from ceasefire.clearance.land.history import history
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.map import draw
from ceasefire.clearance.land.telling import act_line, balance_line, parcel_line
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain

book_argument = click.argument("book", metavar="FILE|CENTRE", type=click.Path(path_type=Path, exists=True))
_day = click.DateTime(["%Y-%m-%d"])
on_option = click.option("--on", type=_day, help="The day that is asked about (default: today).")
known_option = click.option("--known", type=_day, help="As it was known at the end of this day, UTC (default: now).")


@click.group("land")
def land() -> None:
    """Land on any date, as known at any time: parcels, balance, history.

    FILE is a land book: an act a line in JSON, in the order in which they became known; CENTRE is a centre's folder,
    whose own record is read. What cannot be is refused with its line and its rule. See
    docs/how-to/keep-the-land-ledger.md.
    """


def book_of(path: Path) -> LandLedger:
    """The land book in a file, or the one that a centre's record tells."""
    if not path.is_dir():
        return read_book(path)
    from ceasefire.desk.mine_action import mine_action
    from ceasefire.wiring import open_centre

    with open_centre(path) as opened:
        return mine_action(opened.tables).land


def _asked(on: datetime | None, known: datetime | None) -> tuple[date, datetime]:
    """The day, and the last moment of the day of knowledge."""
    from ceasefire.wiring import clock

    now = clock()
    moment = datetime.combine(known.date(), time.max, UTC) if known else now
    return on.date() if on else now.date(), moment


@land.command("show")
@book_argument
@on_option
@known_option
@json_option
@click.pass_context
def show(ctx: click.Context, book: Path, on: datetime | None, known: datetime | None, as_json: bool) -> None:
    """Every parcel as it stood on a day: where it stands, how large it is, what waits for signatures."""
    speaker, (day, moment) = voice(ctx, as_json), _asked(on, known)
    drawn = draw(book_of(book))
    found = sorted((drawn.holdings[row] for row in drawn.at(day, moment).row), key=lambda one: one.parcel)
    if as_json:
        emit({"on": day.isoformat(), "known": to_plain(moment), "parcels": [_parcel(one) for one in found]})
        return
    for one in found:
        click.echo(parcel_line(one, speaker.language))
    if not found:
        speaker.tell("land-nothing")
    speaker.next_step(f"ceasefire clearance land totals {book}")


def _parcel(one: Holding) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(one.perimeter)
    return {
        "parcel": one.parcel, "hazard": one.hazard, "unit": one.unit, "state": one.state.value,
        "area_mm2": one.area_mm2, "measured_mm2": one.measured_mm2, "depth_cm": one.depth_cm, "parent": one.parent,
        "blocked": one.blocked, "perimeter": plain, "entered": to_plain(one.entered), "by": one.by,
        "release": {"name": one.release.name, "standing": one.release.standing.value} if one.release else None,
    }  # fmt: skip


@land.command("totals")
@book_argument
@click.option("--by", type=click.Choice(["hazard", "unit"]), default="hazard", show_default=True, help="Group by this.")
@on_option
@known_option
@json_option
@click.pass_context
def totals(ctx: click.Context, book: Path, by: str, on: datetime | None, known: datetime | None, as_json: bool) -> None:
    """opened = cancelled + reduced + cleared + remaining, for each hazard or unit and for all land."""
    speaker, (day, moment) = voice(ctx, as_json), _asked(on, known)
    books = books_of(book_of(book))
    found = books.by_unit(day, moment) if by == "unit" else books.by_hazard(day, moment)
    whole = books.total(day, moment)
    if as_json:
        emit({"on": day.isoformat(), "known": to_plain(moment), "all": _balance(whole),
              by: {name: _balance(one) for name, one in found.items()}})  # fmt: skip
        return
    for name, one in found.items():
        click.echo(balance_line(name, one, speaker.language))
    click.echo(balance_line(speaker.text("land-all"), whole, speaker.language))


def _balance(one: Balance) -> dict[str, Any]:
    return {
        "opened_mm2": one.opened, "cleared_mm2": one.cleared, "remaining_mm2": one.remaining,
        "accounts_mm2": to_plain(one.mm2), "conserved": one.conserved,
    }  # fmt: skip


@land.command("history")
@book_argument
@click.argument("parcel")
@json_option
@click.pass_context
def tell(ctx: click.Context, book: Path, parcel: str, as_json: bool) -> None:
    """Every act on PARCEL, on what it was split from and into, with signatures, dissents and corrections."""
    speaker = voice(ctx, as_json)
    found = history(book_of(book), parcel)
    if as_json:
        emit({"parcel": parcel, "acts": to_plain(found)})
        return
    for one in found:
        click.echo(act_line(one, speaker.language))
