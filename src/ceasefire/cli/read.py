"""`ceasefire read`: read one file as the centre would, without a centre: nothing is sealed, nothing is entered."""

import hashlib
import sys
from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, moments
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.desk.plugins import choose, load_sensors
from ceasefire.desk.ports import KnownPlace, Problem, Reading, Surroundings
from ceasefire.desk.reading import HEAD
from ceasefire.languages import knows
from ceasefire.languages.whereabouts import whereabouts
from ceasefire.observation.intake.moments import find_zone
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

RECORDS = ("observations", "allegations", "coverages", "tracks", "notices")


class Area(click.ParamType[tuple[float, float, float, float]]):
    """WEST,SOUTH,EAST,NORTH in degrees."""

    name = "west,south,east,north"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, float, float, float]:
        try:
            west, south, east, north = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail(f"{value!r} is not four numbers WEST,SOUTH,EAST,NORTH")
        return west, south, east, north


class Place(click.ParamType[KnownPlace]):
    """NAME=LAT,LON in degrees."""

    name = "name=lat,lon"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> KnownPlace:
        if isinstance(value, KnownPlace):
            return value
        name, _, numbers = str(value).rpartition("=")
        try:
            lat, lon = (float(part) for part in numbers.split(","))
        except ValueError:
            self.fail(f"{value!r} is not NAME=LAT,LON")
        return KnownPlace(name=name.strip(), lat=lat, lon=lon)


@click.command("read")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--zone", default="UTC", show_default=True, help="Zone of times that carry none: +04:00 or Asia/Baku.")
@click.option("--area", type=Area(), default=None, help="Area of interest in degrees; rows outside are counted only.")
@click.option("--place", "places", type=Place(), multiple=True, help="A place the file speaks of; may be repeated.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    zone: str,
    area: tuple[float, float, float, float] | None,
    places: tuple[KnownPlace, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Read FILE and print what is in it: records, problems with their place and remedy, and what was left out.

    Nothing is sealed and nothing is entered; use `ceasefire take-in` for that. Exit code 1 tells of problems.
    """
    tells = voice(ctx, as_json)
    find_zone(zone)  # refuses an unknown zone before any work
    known = {place.name: place for place in places}
    surroundings = Surroundings(now=moments(at)(), zone=zone, area=area, places=known, filename=file.name)
    sensor, reading = read_file(file, surroundings)
    if as_json:
        emit(as_plain(file, sensor, reading, tells))
    else:
        _tell(file, sensor, reading, tells)
    if reading.problems:
        sys.exit(1)


def read_file(file: Path, surroundings: Surroundings) -> tuple[str, Reading]:
    """("name/version" of the sensor, its reading). Refuses a file that no sensor knows."""
    data = file.read_bytes()
    if not data:
        raise Refusal("sensor-file-empty", place=file.name)
    sensor = choose(load_sensors(), data[:HEAD], file.name)
    if sensor is None:
        raise Refusal("sensor-read-unknown", place=file.name)
    reading = sensor.read(file, hashlib.sha256(data).hexdigest(), surroundings)
    return f"{sensor.name}/{sensor.version}", reading


def as_plain(file: Path, sensor: str, reading: Reading, tells: Voice) -> dict[str, object]:
    """Everything as JSON; each record with its `id`, each problem with its sentence."""
    records = {kind: [{"id": record.id, **to_plain(record)} for record in getattr(reading, kind)] for kind in RECORDS}
    problems = [{**to_plain(problem), "told": problem_text(problem, tells)} for problem in reading.problems]
    return {"file": file.name, "sensor": sensor, "summary": dict(reading.summary), "problems": problems, **records}


def problem_text(problem: Problem, tells: Voice) -> str:
    """A problem in the user's language, its place in front."""
    if not knows(problem.message):
        return f"{problem.locator}: {problem.message} {dict(problem.arguments) or ''}".strip()
    said = tells.text(problem.message, **problem.arguments)
    where = whereabouts(problem.locator, tells.language)
    return f"{where}: {said}" if where else said


def _tell(file: Path, sensor: str, reading: Reading, tells: Voice) -> None:
    counts = {kind: len(getattr(reading, kind)) for kind in RECORDS}
    tells.tell("sensor-read-done", file=file.name, sensor=sensor, **counts)
    for name, value in reading.summary.items():
        click.echo(f"  {name}: {value}")
    for problem in reading.problems:
        tells.tell(f"sensor-read-{problem.severity}", told=problem_text(problem, tells))
    tells.next_step(f"ceasefire take-in {file}")
