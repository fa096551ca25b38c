"""`ceasefire agreement silences`: how each window of silence was kept, with the events matched and who watched."""

from typing import Any

import click

from ceasefire.agreement.load import load
from ceasefire.agreement.registers import answers, desk_files
from ceasefire.agreement.registers.compliance import hold
from ceasefire.cli.agreement_registers import (
    a_file,
    agreement_option,
    brief_option,
    events_option,
    excuses_of,
    known_option,
    notices_of,
    notices_option,
    show,
    text_of,
)
from ceasefire.cli.telling import emit, json_option, voice


@click.command("silences")
@agreement_option
@click.option("--silences", type=a_file, required=True, help="Windows of silence (YAML or JSON).")
@events_option
@notices_option
@click.option("--watch", type=a_file, default=None, help="What was watched (YAML or JSON); without it none is kept.")
@known_option
@brief_option
@json_option
@click.pass_context
def command(ctx: click.Context, /, agreement: str | None, as_json: bool, brief: bool, **given: Any) -> None:
    """How each window of silence was kept: broken as indicated, kept, not watched, not agreed or cannot tell."""
    speaker, signed = voice(ctx, as_json), load(agreement) if agreement else None
    register = desk_files.read_silences(text_of(given["silences"]), given["silences"].name, signed)
    events = desk_files.read_events(text_of(given["events"]), given["events"].name).events
    watch = given["watch"]
    found = hold(
        register,
        events,
        notices_of(given["notices"], signed),
        None if watch is None else desk_files.read_watches(text_of(watch), watch.name).watches,
        given["known_at"],
        signed.zones if signed else None,
        signed.agreement.thresholds if signed else None,
        excuses_of(signed),
    )
    rows = [answers.compliance_answer(one, speaker.language, signed) for one in found]
    if as_json:
        emit(rows)
        return
    show(rows, brief, speaker)
    speaker.tell("cli-registers-silences-done", silences=len(rows), events=len(events))
    speaker.next_step("ceasefire agreement notices --notices NOTICES --events EVENTS")
