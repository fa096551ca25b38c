"""`ceasefire agreement confirm`: stand behind what the other delegation noted about a duty."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.agreement_note import by_option
from ceasefire.cli.agreement_notes import note_to_plain, tell_note
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice


@click.command("confirm")
@click.argument("note")
@centre_option
@by_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, note: str, centre: Path, officer: str, at: datetime | None, as_json: bool) -> None:
    """Confirm NOTE (dty-…, as `agreement duties --centre` lists it) for your delegation; from then on it counts."""
    from ceasefire.desk.note_duty import confirm_duty
    from ceasefire.wiring import open_centre

    speaker, now = voice(ctx, as_json), moments(at)()
    with open_centre(centre) as opened:
        after = confirm_duty(opened, note, officer=officer, at=now)
        opened.exchange(now)
        agreement = opened.constitution.agreement
    if as_json:
        emit(note_to_plain(after))
        return
    tell_note(after, speaker)
    speaker.next_step(f"ceasefire agreement duties {agreement} --centre {centre}")
