"""`ceasefire agreement notices`: which events were announced by an advance notice, surely or perhaps."""

from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.load import load
from ceasefire.agreement.registers import answers, desk_files
from ceasefire.agreement.registers.matching import match
from ceasefire.cli.agreement_registers import (
    a_file,
    agreement_option,
    brief_option,
    events_option,
    excuses_of,
    known_option,
    notices_of,
    text_of,
)
from ceasefire.cli.telling import emit, json_option, voice


@click.command("notices")
@agreement_option
@click.option("--notices", type=a_file, required=True, help="Register of advance notices (YAML or JSON).")
@events_option
@known_option
@brief_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, agreement: str | None, notices: Path, events: Path, known_at: Any, brief: bool, as_json: bool
) -> None:
    """Which events were announced, surely or perhaps, and by which notice."""
    speaker, signed = voice(ctx, as_json), load(agreement) if agreement else None
    register = notices_of(notices, signed)
    asked = [one for one in desk_files.read_events(text_of(events), events.name).events if one.known(known_at)]
    found = match(asked, register, known_at, excuses_of(signed), signed.zones if signed else None)
    rows = answers.matches_answer(found, speaker.language, signed)
    if as_json:
        emit(rows)
        return
    for row in rows:
        for one in row["notices"]:
            click.echo(f"{row['id']}  " + "\n".join(one["told"][:1] if brief else one["told"]))
    sure, perhaps = (sum(row["announced"] == value for row in rows) for value in ("true", "unknown"))
    speaker.tell("cli-registers-notices-done", events=len(rows), sure=sure, perhaps=perhaps)
    speaker.next_step("ceasefire agreement silences --silences SILENCES --events EVENTS")
