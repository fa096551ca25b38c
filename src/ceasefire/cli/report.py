"""`ceasefire report`: draw up a day's report from the record and write it in every language and form."""

from datetime import date, datetime
from pathlib import Path

import click

from ceasefire.cli.close_day import day_argument
from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("report")
@day_argument
@centre_option
@side_option
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Where to write (default: centre/reports)."
)
@click.option("--again", is_flag=True, help="Only write the last edition again, with the signatures it has by now.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    day: datetime | None,
    centre: Path,
    side: str,
    out: Path | None,
    again: bool,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Draw up the daily report of DAY (default: the day that runs now) over everything entered since the last one.

    Writes PDF in every language of the centre, JSON, GeoJSON and CSV, all from one document whose hash both sign.
    """
    from ceasefire.desk.report_day import draw_up, latest, rebuild_document, signatures
    from ceasefire.wiring import open_centre, renderer

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        which: date = day.date() if day else opened.constitution.day_of(now)
        if again:
            issued = latest(opened.tables, which if day else None)
            document = rebuild_document(opened.tables, opened, issued)
        else:
            issued, document = draw_up(opened, which, side=side, at=now)
        signed = signatures(opened.tables, opened.constitution, issued)
        folder = (out or centre / "reports") / issued.day.isoformat()
        renderer()(document, signed, opened.constitution, folder)
    if as_json:
        emit({"issued": to_plain(issued), "signatures": len(signed), "folder": str(folder)})
    tells.tell("cli-report-done", number=issued.number, folder=str(folder), digest=issued.document_sha256)
    tells.tell("count-hint", command=f"ceasefire count --day {issued.day} --centre {centre}")
    if len(signed) < 2:
        tells.next_step(
            f"ceasefire sign-report {issued.day} --side {side} --present a/head --present b/head --centre {centre}"
        )
