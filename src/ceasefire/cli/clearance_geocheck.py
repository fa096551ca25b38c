"""`ceasefire clearance geocheck`, `traverse` and `place`: shapes as they are delivered, checked, read and mended."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
import yaml

from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

SHOWN = 10
"""So many faults of each kind are told to people; `--json` has all."""

on_option = click.option(
    "--on", type=click.DateTime(["%Y-%m-%d"]), help="The rules' edition in force on this day (default: the newest)."
)


@click.command("geocheck")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--class-field", metavar="NAME", help="Property that says the class (default: class, status, kind …).")
@click.option("--id-field", metavar="NAME", help="Property that names a feature (default: local_id, id, name …).")
@click.option("--suspected", multiple=True, metavar="LAYER", help="This layer is suspected or confirmed hazard.")
@click.option("--released", multiple=True, metavar="LAYER", help="This layer is cancelled, reduced or cleared land.")
@click.option("--items", multiple=True, metavar="LAYER", help="This layer is places of devices or accidents.")
@click.option("--repair", "folder", type=click.Path(file_okay=False, path_type=Path),
              help="Write mended layers as GeoJSON into this new folder; the originals stay.")  # fmt: skip
@on_option
@json_option
@click.pass_context
def geocheck(
    ctx: click.Context, files: tuple[Path, ...], class_field: str | None, id_field: str | None,
    suspected: tuple[str, ...], released: tuple[str, ...], items: tuple[str, ...],
    folder: Path | None, on: datetime | None, as_json: bool,
) -> None:  # fmt: skip
    """Count what is wrong with maps of hazard areas: GeoJSON, GPKG, KML, shapefile, GPX.

    Null, empty, invalid, doubled, overlapping and too long features, and what contradicts between suspected land,
    released land and found items. With --repair, what has one answer is mended and its area kept within a thousandth.
    """
    from ceasefire.clearance.shape.faults import limits, tally
    from ceasefire.clearance.shape.geocheck import geocheck as check
    from ceasefire.clearance.shape.layers import Kind
    from ceasefire.clearance.standards.book import shipped_rules
    from ceasefire.sensors.map_file import Reading, read_map

    speaker = voice(ctx, as_json)
    told = {Kind.SUSPECTED: suspected, Kind.RELEASED: released, Kind.ITEMS: items}
    kinds = {layer: kind for kind, layers in told.items() for layer in layers}
    how = Reading(class_field=class_field, id_field=id_field, layers=kinds)
    layers = [layer for file in files for layer in read_map(file, how)]
    within = limits(shipped_rules(), _day(on))
    found = check(layers, within)
    mended = _mend(layers, within, folder) if folder else None
    if as_json:
        counts = {fault.value: number for fault, number in tally(found).items()}
        emit({"features": sum(len(one.features) for one in layers), "counts": counts, "found": to_plain(found),
              "mended": None if mended is None else to_plain(mended)})  # fmt: skip
        return
    _tell(layers, found, speaker)
    if mended is not None:
        _tell_mended(mended, str(folder), speaker)
    elif found:
        speaker.next_step(f"ceasefire clearance geocheck {' '.join(map(str, files))} --repair mended")


def _day(on: datetime | None) -> date:
    """The day asked for; the newest edition of every rule holds on the last day there is."""
    return on.date() if on else date.max


def _mend(layers: Any, within: Any, folder: Path) -> Any:
    from ceasefire.clearance.shape.repair import repair
    from ceasefire.sensors.map_file import write_geojson

    if folder.exists() and any(folder.iterdir()):
        raise Refusal("geocheck-folder-not-empty", str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    done: list[Any] = []
    for layer in layers:
        mended, some = repair(layer, within)
        write_geojson(mended, folder / f"{layer.name}.geojson")
        done += some
    return tuple(done)


def _tell(layers: Any, found: Any, speaker: Voice) -> None:
    from ceasefire.clearance.shape.faults import tally

    kinds: dict[str, int] = {}
    for layer in layers:
        for one in layer.features:
            kinds[one.kind.value] = kinds.get(one.kind.value, 0) + 1
    speaker.tell("geocheck-read", features=sum(kinds.values()), layers=len(layers),
                 suspected=kinds.get("suspected", 0), released=kinds.get("released", 0),
                 items=kinds.get("items", 0), other=kinds.get("other", 0))  # fmt: skip
    for fault, number in tally(found).items():
        speaker.tell(f"geocheck-fault-{fault.value}", number=number)
        some = [one for one in found if one.fault is fault]
        for one in some[:SHOWN]:
            click.echo(f"    {_line(one)}")
        if number > SHOWN:
            speaker.tell("geocheck-more", number=number - SHOWN)
    if not found:
        speaker.tell("geocheck-clean")


def _line(one: Any) -> str:
    where = "" if one.lon is None else f" ({one.lat:.6f}, {one.lon:.6f})"
    other = f" / {one.other}" if one.other else ""
    unit = "m" if one.fault.value == "long-side" else "m²"
    measure = "" if one.measure is None or one.fault.value == "few-corners" else f" {one.measure:,.1f} {unit}"
    return f"{one.layer}/{one.row} {one.id}{other}{measure}{where}"


def _tell_mended(done: Any, folder: str, speaker: Voice) -> None:
    counts: dict[str, int] = {}
    for one in done:
        counts[one.what.value] = counts.get(one.what.value, 0) + 1
    for what, number in counts.items():
        speaker.tell(f"geocheck-mended-{what}", number=number)
    speaker.tell("geocheck-written", folder=folder)
    speaker.next_step(f"ceasefire clearance geocheck {folder}/*.geojson")


@click.command("traverse")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--worst", type=click.FloatRange(1), default=100.0, show_default=True,
              help="Refuse a closure worse than 1 : this.")  # fmt: skip
@on_option
@json_option
@click.pass_context
def traverse(ctx: click.Context, file: Path, worst: float, on: datetime | None, as_json: bool) -> None:
    """Turning points of a perimeter walked with compass and tape, with the error of closure shared out.

    FILE is YAML: start (a place as people write it), declination_deg, legs as [bearing, metres], back: true.
    """
    from ceasefire.clearance.land.area import area_m2
    from ceasefire.clearance.shape.layers import polygon
    from ceasefire.clearance.shape.traverse import walk
    from ceasefire.clearance.standards.book import shipped_rules

    speaker = voice(ctx, as_json)
    walked = walk(_written(file), shipped_rules(), _day(on), worst=worst, place=str(file))
    import numpy as np

    square = area_m2(polygon([[np.array(walked.adjusted)]])) if walked.gap_m is not None else None
    if as_json:
        emit({**_plain(walked), "area_m2": square})
        return
    for number, (lon, lat) in enumerate(walked.adjusted):
        click.echo(f"{number:>3}  {lat:.7f}  {lon:.7f}")
    if walked.gap_m is None or square is None:
        speaker.tell("traverse-open", metres=round(walked.length_m, 1))
        return
    speaker.tell("traverse-closed", metres=round(walked.length_m, 1), gap=round(walked.gap_m, 2),
                 ratio=round(walked.ratio) if walked.ratio else 0, area=round(square))  # fmt: skip


def _plain(value: Any) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(value)
    return plain


def _written(file: Path) -> Any:
    from ceasefire.clearance.shape.coordinates import read_place
    from ceasefire.clearance.shape.traverse import Leg, Traverse

    try:
        given = yaml.safe_load(file.read_text(encoding="utf-8"))
        start = read_place(str(given["start"]), str(given.get("system", "auto")), f"{file}: start")
        legs = tuple(Leg(bearing_deg=float(one[0]), distance_m=float(one[1])) for one in given["legs"])
        turned, back = float(given.get("declination_deg", 0)), bool(given.get("back", True))
    except (yaml.YAMLError, KeyError, TypeError, ValueError, IndexError) as error:
        raise Refusal("traverse-unread", str(file), problem=str(error)) from error
    return Traverse(lon=start.lon, lat=start.lat, legs=legs, declination_deg=turned, back=back)


@click.command("place")
@click.argument("text")
@click.option("--system", default="auto", show_default=True, help="EPSG code where the numbers are of another system.")
@json_option
@click.pass_context
def place(ctx: click.Context, text: str, system: str, as_json: bool) -> None:
    """TEXT as people write a place (degrees, UTM, MGRS, another system) in WGS 84, the original kept."""
    from ceasefire.clearance.shape.coordinates import read_place

    speaker, read = voice(ctx, as_json), read_place(text, system)
    if as_json:
        emit(to_plain(read))
        return
    speaker.tell("place-read", lat=f"{read.lat:.7f}", lon=f"{read.lon:.7f}", system=read.system)
    if read.cell_m:
        speaker.tell("place-cell", metres=round(read.cell_m))
    if read.accuracy_m is not None:
        speaker.tell("place-accuracy", metres=round(read.accuracy_m, 1))
