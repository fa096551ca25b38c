"""`ceasefire clearance near`: does a way or a place come near land that is not released?"""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.clearance_asked import asking, known_option, on_option, tier_option, who_may_see
from ceasefire.cli.clearance_land import book_argument
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import day as day_words
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain


@click.command("near")
@book_argument
@click.option("--route", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="The way or place: GeoJSON, GPX, KML or GPKG.")  # fmt: skip
@click.option("--within", "metres", type=float, default=100.0, show_default=True, help="So many metres to each side.")
@on_option
@known_option
@tier_option
@json_option
@click.pass_context
def near(
    ctx: click.Context, book: Path, route: Path, metres: float, on: datetime | None, known: datetime | None,
    tier: str, as_json: bool,
) -> None:  # fmt: skip
    """Warn of land that is not released near a way, before a patrol, a convoy or people who return take it.

    The public and the parties are told of one-kilometre cells, operators the distance. Exit code 1 when something is
    near. That nothing is told does not say that the way is free: only what is on the books can be near.
    """
    from ceasefire.clearance.land.files import read_book
    from ceasefire.clearance.near import near as look

    speaker, asked = voice(ctx, as_json), asking(on, known, tier)
    found = look(read_book(book), asked, _way(route), metres)
    if as_json:
        emit({"on": asked.on.isoformat(), "tier": tier, "within_m": metres, "near": to_plain(found)})
    else:
        speaker.tell("exchange-near", number=len(found), metres=number(metres, speaker.language),
                     day=day_words(asked.on, speaker.language))  # fmt: skip
        for one in found:
            _say(one, speaker)
        who_may_see(asked.tier, speaker)
        speaker.next_step(f"ceasefire clearance land show {book}")
    sys.exit(1 if found else 0)


def _say(one: Any, speaker: Voice) -> None:
    metres = number(one.metres, speaker.language)
    where = "" if one.lat is None else f"{one.lat:.4f}, {one.lon:.4f}"
    status = speaker.text("exchange-land", status=one.land)
    if one.told.value == "outline":
        speaker.tell("exchange-near-outline", parcel=one.id, land=status, metres=metres)
    elif one.metres:
        speaker.tell("exchange-near-cell", parcel=one.id, land=status, metres=metres, where=where)
    else:
        speaker.tell("exchange-in-cell", parcel=one.id, land=status, where=where)


def _way(path: Path) -> Any:
    """All lines, places and areas of a file as one shape in degrees."""
    import shapely

    from ceasefire.clearance.shape.layers import polygon
    from ceasefire.sensors.map_file import read_map

    shapes: list[Any] = []
    for one in (one for layer in read_map(path) for one in layer.features):
        if one.drawn is not None:
            shapes.append(shapely.from_geojson(json.dumps(one.drawn)))
        elif one.form == "Point":
            shapes += [shapely.Point(spot) for (spots,) in one.parts or () for spot in spots]
        elif one.parts:
            shapes.append(polygon(one.parts))
    return shapely.union_all([one for one in shapes if one is not None])
