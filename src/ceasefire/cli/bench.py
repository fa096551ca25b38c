"""`ceasefire bench`: measures this installation on this machine and prints the figures with both."""

import importlib
from typing import Any

import click

from ceasefire.bench.machine import machine
from ceasefire.cli.telling import emit, json_option

BENCHES = {
    "klv": "Metadata packets a second beside other decoders, values against a reference, corrupted packets accepted.",
    "fusion": "Grouping of reports into incidents on the public days and on rougher ones; time for 100,000 reports.",
    "assess": "Verdicts with explanations a second on an agreement of 24 provisions; zones, lines, P(inside) with it.",
    "day": "A large mission's day from files to a draft report.",
    "places": "Points against many zones and against a long line, beside Shapely, SedonaDB and DuckDB.",
    "web": "720 sessions of officers at the desk, on SQLite and PostgreSQL: time of answers, errors; at 10 × data too.",
    "roster": "The shipped roster: 72 posts, 28 days; and why a plan with too few officers has none.",
    "clearance": "Mine action: land that adds up, the map of any date; a part alone with --only.",
    "inside": "Probability that an uncertain position lies inside a zone: error and speed.",
}


@click.group()
def command() -> None:
    """Measure speed and quality on this machine; every figure comes with machine and versions."""


def _add(name: str, words: str) -> None:
    @command.command(name, help=words)
    @json_option
    @click.option("--data", type=click.Path(exists=True, file_okay=False), help="Folder of the shared test data.")
    @click.option("--quick", is_flag=True, help="Fewer rounds and smaller inputs; for trying out, not for publishing.")
    @click.option("--days", type=click.IntRange(1, 30), default=None, help="For `day`: how many days (default: 10).")
    @click.option("--observations", type=click.IntRange(0), help="For `web`: rows added (default 1,300,000; 0: none).")
    @click.option("--map", "map_only", is_flag=True, help="For `web`: the watch's map alone, at three sizes.")
    @click.option("--only", help="For `clearance`: one part alone, such as land or map.")
    def one(as_json: bool, data: str | None, quick: bool, **more: Any) -> None:
        module = importlib.import_module(f"ceasefire.bench.{name}")
        options = {"data": data, "quick": quick, **{key: value for key, value in more.items() if given(value)}}
        result = module.run(lambda line: click.echo(line, err=True), **options)
        show(name, result, as_json)


for _name, _words in BENCHES.items():
    _add(_name, _words)


def given(value: Any) -> bool:
    """Whether an option was written: nought is a value, a flag that is down is none."""
    return value is not None and value is not False


def show(name: str, result: dict[str, Any], as_json: bool) -> None:
    """The figures, each beside its target, under the machine they were measured on."""
    result = {"bench": name, "machine": machine(), **result}
    if as_json:
        emit(result)
        return
    click.echo(" · ".join(f"{key} {value}" for key, value in result["machine"].items()))
    for figure in result["figures"]:
        mark = {True: "met", False: "NOT MET", None: ""}[figure.get("met")]
        target = f"(target {figure['target']})" if figure.get("target") else ""
        click.echo(f"{figure['name']:58} {figure['value']:>14} {figure['unit']:14} {target} {mark}".rstrip())
    for note in result.get("notes", []):
        click.echo(f"  {note}")
