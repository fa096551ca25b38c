"""`ceasefire sign`: a delegation signs, dissents from or dismisses the shared text of a case."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Choice


def sitting_of(present: tuple[str, ...], acting: tuple[str, ...]) -> Sitting:
    """Who sits: posts written side/post, and acting heads written side=post."""
    sides: dict[str, tuple[str, ...]] = {}
    for officer in present:
        side = officer.partition("/")[0]
        sides[side] = (*sides.get(side, ()), officer)
    return Sitting(present=sides, acting=dict(one.split("=", 1) for one in acting if "=" in one))


present_option = click.option(
    "--present",
    multiple=True,
    required=True,
    metavar="SIDE/POST",
    help="Who sits; once for each officer of both sides.",
)
acting_option = click.option("--acting", multiple=True, metavar="SIDE=POST", help="Who acts for a head that is away.")


@click.command("sign")
@click.argument("incident")
@centre_option
@side_option
@click.option("--choice", type=click.Choice([c.value for c in Choice]), required=True, help="Sign, dissent or dismiss.")
@click.option("--words", default="", help="Your reasons; a dissent needs them, and they are printed as they are.")
@click.option("--words-language", default="en", show_default=True, help="The language of those words.")
@present_option
@acting_option
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    incident: str,
    centre: Path,
    side: str,
    choice: str,
    words: str,
    words_language: str,
    present: tuple[str, ...],
    acting: tuple[str, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Decide for your delegation on the shared text of INCIDENT, in a sitting with quorum and parity."""
    from ceasefire.cli.case import answers_jointly, case_plain
    from ceasefire.desk.case_file import case_file
    from ceasefire.desk.sign_finding import sign_finding
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        case = sign_finding(
            opened,
            incident,
            side=side,
            choice=Choice(choice),
            sitting=sitting_of(present, acting),
            at=now,
            words=words,
            language=words_language,
        )
        opened.exchange(now)
        file = case_file(opened.tables, opened.constitution, incident)
    if as_json:
        emit({**case_plain(file), "decided": sorted(case.decisions)})
    tells.tell(
        "cli-sign-done", incident=incident, standing=tells.text(f"cli-standing-{case.standing.value.replace('_', '-')}")
    )
    if not as_json and file.established is not None:
        click.echo(answers_jointly(file.established, tells))
    onward = f"show {incident}" if file.established else "report" if case.settled else "status"
    tells.next_step(f"ceasefire {onward} --centre {centre}")
