"""`ceasefire spot`: a report of one incident at once, marked unverified."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("spot")
@click.argument("incident")
@centre_option
@side_option
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Where to write (default: centre/reports)."
)
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, incident: str, centre: Path, side: str, out: Path | None, at: datetime | None, as_json: bool
) -> None:
    """Write a spot report of INCIDENT in every language; it says on every page that nothing is verified yet."""
    from ceasefire.desk.spot_report import spot_report
    from ceasefire.wiring import open_centre, renderer

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        issued, document = spot_report(opened, incident, side=side, at=moments(at)())
        folder = (out or centre / "reports") / f"spot-{issued.number.replace('/', '-')}"
        renderer()(document, (), opened.constitution, folder)
    if as_json:
        emit({"issued": to_plain(issued), "folder": str(folder)})
    tells.tell("cli-report-done", number=issued.number, folder=str(folder), digest=issued.document_sha256)
    tells.next_step(f"ceasefire speak {incident} --centre {centre}")
