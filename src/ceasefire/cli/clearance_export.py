"""`ceasefire clearance export` and `import`: land in formats that others read, for whom it may leave the house."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.clearance_asked import (
    asking,
    held_by,
    known_option,
    land_and_tasks,
    on_option,
    tier_option,
    who_may_see,
)
from ceasefire.cli.clearance_land import book_argument
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import day as day_words
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

FORMATS = ("geojson", "kml", "gpkg", "gpx", "csv", "maxml", "hxl")
COUNTS = ("hxl",)
"""Formats that hold counts of land that is not released."""
OWN_EYES = 0o600


@click.command("export")
@book_argument
@on_option
@known_option
@click.option("--format", "form", metavar="NAME", default="geojson", show_default=True,
              help=f"One of {', '.join(FORMATS)}, or one that an installed package brings.")  # fmt: skip
@tier_option
@click.option("--operator", metavar="NAME", help="Which operator is going to read it: sees what its orders cover.")
@click.option("--orders", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Orders with their signatures, as `clearance enter` takes them; a CENTRE has its own.")  # fmt: skip
@click.option("--tasked", multiple=True, metavar="PARCEL",
              help="Only this parcel of those the operator holds an order for (default: all).")  # fmt: skip
@click.option("--warnings", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Joint decisions to show exact outlines, with their signatures, one a line in JSON.")  # fmt: skip
@click.option("--between", nargs=2, metavar="PARTY PARTY", help="Whose two signatures such a decision needs.")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file to write.")
@json_option
@click.pass_context
def export(
    ctx: click.Context, book: Path, on: datetime | None, known: datetime | None, form: str, tier: str,
    operator: str | None, orders: Path | None, tasked: tuple[str, ...], warnings: Path | None,
    between: tuple[str, str] | None, out: Path, as_json: bool,
) -> None:  # fmt: skip
    """Write the land of a day for others: GeoJSON, KML, GPKG, GPX, CSV, maXML or HXL.

    FILE is a land book, CENTRE a centre's folder, whose own record is read. Released land leaves with its date and
    depth. Of other land the public gets the one-kilometre cells it lies in, the parties the cells of each parcel,
    operators the outlines that orders signed by both sides give them. What was withheld is counted, by reason. The
    same question gives the same bytes. See docs/how-to/exchange-land-data.md.
    """
    from ceasefire.clearance.leaving import Kept, leaving
    from ceasefire.clearance.warning import read_warnings
    from ceasefire.exporters.maxml import lost
    from ceasefire.exporters.shelf import exporter

    speaker, write = voice(ctx, as_json), exporter(form)
    if (warnings is None) != (between is None):
        raise Refusal("exchange-warnings-between")
    decided = read_warnings(warnings, between) if warnings and between else None
    land, tasks = land_and_tasks(book, orders)
    seen = held_by(operator, tasked, land, tasks) if tier == "operators" or operator or tasked else frozenset()
    asked = asking(on, known, tier, decided, seen)
    found = leaving(land, asked)
    out.write_bytes(write(found))
    if asked.tier:
        out.chmod(OWN_EYES)
    missing = lost(found) if form == "maxml" else ()
    kept = {why: number for why, number in found.withheld.items() if why is not Kept.SMALL or form in COUNTS}
    if as_json:
        emit({"file": str(out), "format": form, "on": found.on.isoformat(), "tier": tier, "rows": len(found.rows),
              "withheld": to_plain(kept), "lost": to_plain(missing)})  # fmt: skip
        return
    when = day_words(found.on, speaker.language)
    speaker.tell("exchange-written", file=str(out), format=form, rows=len(found.rows), day=when)
    who_may_see(asked.tier, speaker)
    for reason, number in kept.items():
        speaker.tell("exchange-kept", reason=reason.value, number=number)
    if not kept:
        speaker.tell("exchange-kept-nothing")
    _say_lost(missing, speaker)
    speaker.next_step(_next(form, out, book))


def _next(form: str, out: Path, book: Path) -> str:
    if form == "maxml":
        return f"ceasefire clearance import {out}"
    return f"ceasefire clearance land totals {book}" if form == "hxl" else f"ceasefire clearance geocheck {out}"


def _say_lost(missing: Any, speaker: Voice) -> None:
    for one in missing:
        speaker.tell("exchange-lost", record=one.record, field=one.field, times=one.times, why=one.why)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--names", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="YAML with the element names of a country (default: those that come with the product).")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write what was read as GeoJSON.")
@json_option
@click.pass_context
def bring_in(ctx: click.Context, file: Path, names: Path | None, out: Path | None, as_json: bool) -> None:
    """Read maXML of an older information system, and tell field by field what was not read.

    Nothing enters a land book this way: what was read is checked as a map first, and then opened act by act.
    """
    from ceasefire.exporters.maxml_read import read, read_names
    from ceasefire.sensors.map_file import write_geojson

    speaker = voice(ctx, as_json)
    found = read(file.read_bytes(), file.name, read_names(names) if names else None)
    features = found.layer.features
    drawn = sum(one.parts is not None for one in features)
    if out:
        write_geojson(found.layer, out)
    if as_json:
        told = [{"id": one.id, "kind": one.kind.value, "outline": one.parts is not None, **one.properties}
                for one in features]  # fmt: skip
        emit({"features": told, "lost": to_plain(found.lost), "written": str(out) if out else None})
        return
    speaker.tell("exchange-read", features=len(features), outlines=drawn)
    _say_lost(found.lost, speaker)
    if not found.lost:
        speaker.tell("exchange-lost-nothing")
    then = f"geocheck {out}" if out else f"import {file} --out read.geojson"
    speaker.next_step(f"ceasefire clearance {then}")
