"""`ceasefire clearance rank`: an order set by hand with the room of its weights; a learned one, if asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ceasefire.clearance.quality.drawing import share
from ceasefire.clearance.ranking.priority import DEFAULT, Candidate, Placed, Served, Weight, prioritise, served
from ceasefire.clearance.ranking.sensitivity import Room, rooms
from ceasefire.cli.clearance_table import Row, rows_of, table_file
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

if TYPE_CHECKING:
    from ceasefire.clearance.ranking.cells import Cells
    from ceasefire.clearance.ranking.folds import PlaceFolds
    from ceasefire.clearance.ranking.skill import Skill

FIRST_TENTH = 0.1


@click.command("rank")
@click.argument("table", metavar="FILE", type=table_file)
@click.option("--weight", "weights", multiple=True, metavar="NAME=SHARE",
              help="How much a column counts; a minus says that less is better.")  # fmt: skip
@click.option("--first", type=click.IntRange(1), default=10, show_default=True, help="How many places to show.")
@click.option("--hectares", type=click.FloatRange(0), help="How much can be cleared.")
@click.option("--learn", is_flag=True, help="Measure the learned order as well; its scores stay on this screen.")
@click.option("--feature", "features", multiple=True, help="For --learn: a column the model may use.")
@click.option("--square", type=click.FloatRange(1), help="For --learn: leave out squares of so many km, not places.")
@json_option
@click.pass_context
def rank(
    ctx: click.Context, table: Path, weights: tuple[str, ...], first: int, hectares: float | None, learn: bool,
    features: tuple[str, ...], square: float | None, as_json: bool,
) -> None:  # fmt: skip
    """In which order to clear, why, and how firm that order is.

    FILE is a CSV table with a row a parcel: parcel, the columns that are weighed (impact, hazard and cost unless
    --weight names others) and, if known, hectares and people. For --learn a row a cell: parcel, lat, lon, found (1, 0
    or empty) and place. See docs/how-to/decide-where-next.md.
    """
    speaker = voice(ctx, as_json)
    if learn:
        _learned(table, features, square, first, speaker, as_json)
        return
    weighed = tuple(_weight(one) for one in weights) or DEFAULT
    rows = rows_of(table, ("parcel", *(one.criterion for one in weighed)))
    order = prioritise([_candidate(row, weighed) for row in rows], weighed)
    firm = rooms(order, weighed, first)
    gives = served(order, hectares) if hectares is not None else None
    if as_json:
        emit({"order": to_plain(order), "weights": to_plain(firm), "served": to_plain(gives) if gives else None})
        return
    _say_order(order[:first], speaker)
    _say_rooms(firm, min(first, len(order)), speaker)
    if gives:
        _say_served(gives, speaker)
    speaker.tell("ranking-not-told")
    speaker.next_step("ceasefire clearance search FILE --effort HOURS")


def _weight(told: str) -> Weight:
    name, _, value = told.partition("=")
    try:
        amount = float(value)
    except ValueError:
        raise Refusal("ranking-weight", criterion=name, value=value) from None
    return Weight(criterion=name, share=abs(amount), less_is_better=amount < 0)


def _candidate(row: Row, weights: tuple[Weight, ...]) -> Candidate:
    return Candidate(
        name=row.word("parcel"),
        criteria={one.criterion: row.number(one.criterion) for one in weights},
        hectares=row.number("hectares", 0.0),
        people=row.number("people", 0.0),
    )


def _say_order(order: tuple[Placed, ...], speaker: Voice) -> None:
    for one in order:
        parts = " + ".join(f"{name} {number(part, speaker.language, 3)}" for name, part in one.contributions.items())
        click.echo(f"{one.place:>4}. {one.candidate.name}: {number(one.score, speaker.language, 3)} = {parts}")


def _say_rooms(firm: tuple[Room, ...], first: int, speaker: Voice) -> None:
    speaker.tell("ranking-room", first=first)
    for one in firm:
        now, low, high = (share(value, speaker.language) for value in (one.share, one.low, one.high))
        ends = ((f"< {low}", one.swap_low), (f"> {high}", one.swap_high))
        swaps = "; ".join(f"{end}: {' ↔ '.join(pair)}" for end, pair in ends if pair)
        told = speaker.text("ranking-room-row", criterion=one.criterion, now=now, low=low, high=high)
        click.echo(f"  {told}" + (f" ({swaps})" if swaps else ""))


def _say_served(gives: Served, speaker: Voice) -> None:
    numbers = {name: number(getattr(gives, name), speaker.language, 0) for name in ("parcels", "people")}
    speaker.tell(
        "ranking-served",
        hectares=number(gives.hectares, speaker.language, 1),
        share=share(gives.share_of_people, speaker.language),
        **numbers,
    )


def _learned(
    table: Path, features: tuple[str, ...], square: float | None, first: int, speaker: Voice, as_json: bool
) -> None:
    from ceasefire.clearance.ranking.learn import additive, distance, learn
    from ceasefire.clearance.ranking.skill import HeldOut, Skill

    cells, folds = _cells(table, features, square)
    held = HeldOut(cells, folds, additive)
    model, baseline = Skill(held), Skill(HeldOut(cells, folds, distance))
    scores, effects = learn(cells, folds)
    hectares, people = held.worth(FIRST_TENTH)
    if as_json:
        told = {"skill": model.plain(), "distance": baseline.plain(), "calibration": to_plain(held.calibration())}
        emit({**told, "effects": to_plain(effects), "first_tenth": {"hectares": hectares, "people": people}})
        return
    _say_skill(model, baseline, speaker)
    if hectares or people:
        sizes = {"hectares": number(hectares, speaker.language, 1), "people": number(people, speaker.language)}
        speaker.tell("ranking-learned-worth", **sizes)
    speaker.tell("ranking-learned-calibration")
    for band in held.calibration():
        click.echo(f"  {share(band.told, speaker.language):>8}  {share(band.found, speaker.language):>8}")
    speaker.tell("ranking-learned-kept")
    for place, name in enumerate(scores.order(first), 1):
        click.echo(f"{place:>4}. {name}")
    speaker.next_step("ceasefire clearance rank FILE")


def _cells(table: Path, features: tuple[str, ...], square: float | None) -> tuple["Cells", "PlaceFolds"]:
    import numpy as np

    from ceasefire.clearance.ranking.cells import Cells, km
    from ceasefire.clearance.ranking.folds import by_place, by_square

    needed = ("parcel", "lat", "lon", "found", *(() if square else ("place",)), *features)
    rows = [row for row in rows_of(table, needed) if row.word("found")]
    lat, lon = (np.array([row.number(name) for row in rows]) for name in ("lat", "lon"))
    cells = Cells(
        names=tuple(row.word("parcel") for row in rows),
        at_km=km(lat, lon),
        found=np.array([int(row.number("found")) for row in rows], np.int64),
        features=np.array([[row.number(name) for name in features] for row in rows]).reshape(len(rows), -1),
        feature_names=features,
        hectares=np.array([row.number("hectares", 0.0) for row in rows]),
        people=np.array([row.number("people", 0.0) for row in rows]),
    )
    folds = by_square(cells.at_km, square) if square else by_place(cells.at_km, [row.word("place") for row in rows])
    return cells, folds


def _say_skill(model: "Skill", baseline: "Skill", speaker: Voice) -> None:
    speaker.tell("ranking-learned-how", cells=model.cells, finds=model.finds, folds=model.folds)
    names = (speaker.text("ranking-learned-model"), speaker.text("ranking-learned-distance"))
    for name, one in zip(names, (model, baseline), strict=True):
        auc, ap, mean, brier = (number(x, speaker.language, 3) for x in (one.auc, one.ap, one.mean_auc, one.brier))
        top = share(one.top, speaker.language)
        told = speaker.text("ranking-learned-row", name=name, auc=auc, ap=ap, mean=mean, brier=brier, top=top)
        click.echo("  " + told)
