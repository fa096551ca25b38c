"""`ceasefire agreement note`: enter in a centre's record what happened to a duty; the other delegation confirms it."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.agreement_notes import note_to_plain, tell_note
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal

by_option = click.option("--by", "officer", required=True, metavar="SIDE/POST", help="Who enters and signs it.")


@click.command("note")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@centre_option
@by_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, file: Path, centre: Path, officer: str, at: datetime | None, as_json: bool) -> None:
    """Note the entries of FILE (one JSON object, or a list): all of them, or none where one is refused.

    The fields are those of docs/how-to/follow-the-obligations.md; id and known_from may be left out. A note counts once
    an officer of the other delegation confirms it; reported, dispute and an objection of its own day count at once.
    """
    from ceasefire.desk.note_duty import note_all
    from ceasefire.wiring import open_centre

    speaker, now = voice(ctx, as_json), moments(at)()
    rows = _rows(file)
    with open_centre(centre) as opened:
        noted = note_all(opened, rows, officer=officer, at=now)
        opened.exchange(now)
    if as_json:
        emit({"notes": [note_to_plain(one) for one in noted]})
        return
    for one in noted:
        tell_note(one, speaker)
    waits = [one.said.id for one in noted if one.weight == "waits"]
    onward = f"confirm {waits[0]} --by OTHER/POST" if waits else f"duties {opened.constitution.agreement}"
    speaker.next_step(f"ceasefire agreement {onward} --centre {centre}")


def _rows(file: Path) -> list[dict[str, Any]]:
    try:
        read = json.loads(file.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        place = f"{file.name}:{error.lineno}:{error.colno}"
        raise Refusal("agreement-json-broken", place, problem=error.msg) from error
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", file.name, byte=error.start) from error
    rows = read if isinstance(read, list) else [read]
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise Refusal("duty-entries-not-list", file.name)
    return rows
