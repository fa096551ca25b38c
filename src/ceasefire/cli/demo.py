"""`ceasefire demo`: one simulated week of a centre, from files to reports that both delegations sign."""

import json
import shutil
import time
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal

MARK = "exercise.json"


@click.command("demo")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("out/demo"), show_default=True)
@click.option("--days", type=click.IntRange(1, 60), default=7, show_default=True, help="Days from 30 January 2021.")
@click.option(
    "--seed", type=click.IntRange(0), default=1, show_default=True, help="The same seed gives the same record."
)
@click.option(
    "--scale", type=click.FloatRange(0.05, 20), default=1.0, show_default=True, help="1: 100 to 140 reports a day."
)
@json_option
@click.pass_context
def command(ctx: click.Context, out: Path, days: int, seed: int, scale: float, as_json: bool) -> None:
    """Play a simulated week of a centre at Aghdam, 30 January to 5 February 2021, and write what came out under --out.

    Nothing in it happened. What it shows is the whole way: files are sealed, read, grouped, held against the
    statement of 9 November 2020, assessed blind, signed or dissented from, and reported, every step in two logs.
    """
    from ceasefire.wiring import play_exercise

    tells = voice(ctx, as_json)
    started = time.monotonic()
    _make_room(out)
    first = date(2021, 1, 30)

    def say(key: str, told: Mapping[str, Any]) -> None:
        tells.tell(key, **told)

    result = play_exercise(out, first=first, days=days, seed=seed, scale=scale, say=say)
    (out / "score.json").write_text(json.dumps(result.score, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    seconds = time.monotonic() - started
    if as_json:
        emit({"out": str(out), "days": days, "seconds": round(seconds, 1), "score": result.score})
        return
    _tell_end(tells, out, first + timedelta(days=days - 1), result.score, seconds)


def _make_room(out: Path) -> None:
    """Clear an earlier demo; refuses a folder with anything else in it."""
    if out.exists() and any(out.iterdir()) and not (out / MARK).exists():
        raise Refusal("demo-folder-in-use", place=str(out))
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)


def _tell_end(tells: Voice, out: Path, last: date, score: dict[str, Any], seconds: float) -> None:
    grouping = score["grouping"]
    tells.tell("cli-demo-score", b3=f"{grouping['b3_f1']['value']:.2f}", of=grouping["b3_f1"]["of"])
    tells.tell("cli-demo-done", seconds=round(seconds), out=str(out))
    click.echo(f"  {out}/reports/{last}/   PDF ({', '.join(('en', 'ru', 'tr', 'az', 'hy'))}), JSON, GeoJSON, CSV")
    click.echo(f"  {out}/record/a, {out}/record/b")
    click.echo(f"  {out}/score.json")
    tells.next_step(f"ceasefire verify {out}/record")
