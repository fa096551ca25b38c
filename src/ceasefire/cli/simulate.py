"""`ceasefire simulate`: write days of a simulated sector as a centre would receive them, with the truth beside them."""

import json
from datetime import date, datetime
from pathlib import Path

import click

from ceasefire.world.tempers import ROUGHNESS
from ceasefire.world.week import Settings, write_week


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into; new or empty."
)
@click.option("--days", type=click.IntRange(1, 366), default=7, show_default=True)
@click.option("--first-day", type=click.DateTime(["%Y-%m-%d"]), default="2021-01-30", show_default=True)
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="Same seed, same bytes.")
@click.option(
    "--scale", type=click.FloatRange(0.05, 100), default=1.0, show_default=True, help="1: about 100 reports a day."
)
@click.option("--roughness", type=click.Choice(ROUGHNESS), default="rough", show_default=True, help="How sources err.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def simulate(out: Path, days: int, first_day: datetime, seed: int, scale: float, roughness: str, as_json: bool) -> None:
    """Write DAYS of files (video with metadata, tables, forms, tracks) and the truth under OUT.

    Nothing in it happened. Next: `ceasefire take-in OUT/days/<day>` in a centre, never OUT/truth.
    """
    if out.exists() and any(out.iterdir()):
        raise click.UsageError(f"{out} is not empty: name a new folder, so that no old file mixes with the new")
    settings = Settings(first_day=_day(first_day), days=days, seed=seed, scale=scale, roughness=roughness)  # type: ignore[arg-type]
    names = write_week(out, settings, say=(lambda _: None) if as_json else click.echo)
    if as_json:
        click.echo(json.dumps({"out": str(out), "days": names, "seed": seed, "scale": scale, "roughness": roughness}))
    else:
        click.echo(f"Next: take in {out}/days/{names[0]} in a centre; the answers are in {out}/truth.")


def _day(moment: datetime) -> date:
    return moment.date()
