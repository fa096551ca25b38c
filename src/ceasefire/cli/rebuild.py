"""`ceasefire rebuild`: draw every table and every issued report again from the record alone, and compare."""

import sys
from pathlib import Path

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import emit, json_option, voice


@click.command("rebuild")
@click.argument("record", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@centre_option
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Write the reports rebuilt here.")
@json_option
@click.pass_context
def command(ctx: click.Context, record: Path | None, centre: Path, out: Path | None, as_json: bool) -> None:
    """Rebuild tables and reports from RECORD (a folder with the logs of both sides), or from the centre's own logs.

    Nothing but the record is used. Exit code 1 if a table or a report does not come out byte for byte as it was signed.
    """
    from ceasefire.desk.rebuild import rebuild
    from ceasefire.wiring import record_views, renderer

    tells = voice(ctx, as_json)
    views = record_views(record or centre)
    result = rebuild(views, renderer() if out else None, out)
    if as_json:
        emit(result.plain())
    for name, digest in result.digests.items():
        tells.tell("cli-rebuild-tables", side=name, digest=digest)
    for report in result.reports:
        key = "cli-rebuild-same" if report.same else "cli-rebuild-differs"
        tells.tell(key, number=report.number, digest=report.rebuilt)
    if not result.same:
        sys.exit(1)
    tells.next_step(f"ceasefire verify {record or centre}")
