"""`ceasefire take-in`: hand files to the centre; each is sealed and entered before anyone reads it."""

import sys
from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import Voice, emit, json_option, progress, refusal_text, voice
from ceasefire.desk.statements import Issued, ProblemNoted
from ceasefire.desk.take_in import FileTold, TakenIn, files_in, take_in
from ceasefire.languages import knows
from ceasefire.languages.whereabouts import whereabouts
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.vocabulary.plain import to_plain

NO_SENSOR = ("none", "crashed")
"""What stands in the place of a sensor's name when none has read the file."""


@click.command("take-in")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@centre_option
@side_option
@click.option("--channel", default="file", show_default=True, help="How it came: file, stick, mail, hotline, sensor …")
@click.option("--report", is_flag=True, help="Also close the day and write its report, still unsigned.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    centre: Path,
    side: str,
    channel: str,
    report: bool,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Seal PATHS (files, folders, zip archives), enter the seals in both logs, and read what can be read.

    Run the same command again after any interruption: it finishes the job and enters nothing twice. Exit code 1 tells
    that something was refused or read only in part; the sealed originals stay.
    """
    from ceasefire.wiring import open_centre, readers

    tells = voice(ctx, as_json)
    total = 2 * sum(1 for _ in files_in(paths))
    with (
        open_centre(centre) as opened,
        readers() as reading,
        progress(total, tells.text("cli-take-in-working"), quiet=as_json) as step,
    ):
        result = take_in(opened, paths, side=side, clock=moments(at), readers=reading, channel=channel, step=step)
        issued = issue(opened, centre / "reports", side, moments(at)()) if report else None
    if as_json:
        emit({**as_plain(result, tells), **({"issued": to_plain(issued)} if issued else {})})
    else:
        tell(result, tells)
    if issued:
        folder = centre / "reports" / issued.day.isoformat()
        tells.tell("cli-report-done", number=issued.number, folder=str(folder), digest=issued.document_sha256)
    signing = f"sign-report {issued.day} --side {side} --present a/head --present b/head" if issued else "close-day"
    tells.next_step(f"ceasefire {signing} --centre {centre}")
    if not result.clean:
        sys.exit(1)


def issue(opened: CentreFolder, folder: Path, side: str, now: datetime) -> Issued:
    """Close the day that runs now and write its report; what `close-day` and `report` do one after the other."""
    from ceasefire.desk.close_day import close_day
    from ceasefire.desk.report_day import draw_up, signatures
    from ceasefire.wiring import renderer

    day = opened.constitution.day_of(now)
    close_day(opened, day, side=side, at=now)
    issued, document = draw_up(opened, day, side=side, at=now)
    signed = signatures(opened.tables, opened.constitution, issued)
    renderer()(document, signed, opened.constitution, folder / day.isoformat())
    return issued


def tell(result: TakenIn, tells: Voice) -> None:
    """A line a file, its problems beneath it, and the sums."""
    for told in result.files:
        counts = ", ".join(f"{tells.text('cli-count-' + name, count=number)}" for name, number in told.counts.items())
        words = (told.name, "" if told.sensor in NO_SENSOR else told.sensor, counts)
        click.echo(f"{tells.text('cli-outcome-' + told.outcome):12} " + "  ".join(word for word in words if word))
        for problem in told.problems:
            click.echo("    " + problem_text(problem, tells))
    for refusal in result.refused:
        click.echo(f"{tells.text('cli-outcome-refused'):12} {refusal_text(refusal, tells.language)}")
    read = sum(told.outcome in ("read", "partly") for told in result.files)
    unread = len(result.refused) + sum(told.outcome in ("refused", "unknown") for told in result.files)
    tells.tell("cli-take-in-done", files=len(result.files) + len(result.refused), read=read, refused=unread)


def problem_text(problem: ProblemNoted, tells: Voice) -> str:
    """A problem in the user's language, with its place."""
    if knows(problem.message):
        said = tells.text(problem.message, **problem.arguments)
    else:
        said = f"{problem.message} {problem.arguments or ''}".rstrip()
    where = whereabouts(problem.locator, tells.language)
    return f"{tells.text('cli-severity-' + problem.severity)}{', ' if where else ''}{where}: {said}"


def as_plain(result: TakenIn, tells: Voice) -> dict[str, object]:
    """The result as JSON, every problem with its message told."""
    return {
        "files": [_file(told, tells) for told in result.files],
        "refused": [
            {"place": r.place, "message": r.key, "told": refusal_text(r, tells.language)} for r in result.refused
        ],
        "clean": result.clean,
    }


def _file(told: FileTold, tells: Voice) -> dict[str, object]:
    plain: dict[str, object] = to_plain(told)
    plain["problems"] = [{**to_plain(p), "told": problem_text(p, tells)} for p in told.problems]
    return plain
