"""`ceasefire clearance enter`: facts of mine action from a file into a centre's record, all of them or none."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.desk.keep_mine_action import Said, keep_all
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.training.records import TrainingEntered
from ceasefire.vocabulary.plain import from_plain
from ceasefire.vocabulary.refusal import Refusal

WRAPPED: dict[str, tuple[type[Any], str]] = {
    "land": (LandEntered, "act"),
    "task": (TaskEntered, "fact"),
    "training": (TrainingEntered, "fact"),
}
"""Key of a line → statement, and the field of it that the value fills."""
WHOLE: dict[str, type[Any]] = {
    "visit-planned": VisitPlanned,
    "visit-done": VisitDone,
    "visit-closed": VisitClosed,
    "action-taken": ActionTaken,
    "action-verified": ActionVerified,
}
"""Key of a line → statement of which the value gives all but who and when."""


@click.command("enter")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@centre_option
@click.option("--officer", required=True, metavar="SIDE/POST", help="Who enters and signs them.")
@at_option
@json_option
@click.pass_context
def enter(ctx: click.Context, file: Path, centre: Path, officer: str, at: datetime | None, as_json: bool) -> None:
    """Enter the facts of FILE, one a line in JSON, in this order: all of them, or none where a rule forbids one.

    A line is {"land": …}, {"task": …}, {"training": …}, {"visit-planned": …}, {"visit-done": …}, {"visit-closed": …},
    {"action-taken": …} or {"action-verified": …}; the value is the fact with its "form", as `--json` and exports
    show it. Refusals name the line and the rule.
    """
    from ceasefire.wiring import open_centre

    speaker, now = voice(ctx, as_json), moments(at)()
    read = list(read_facts(file, officer, now))
    places, said = [place for place, _ in read], [one for _, one in read]
    with open_centre(centre) as opened:
        keep_all(opened, said, at=now, places=places)
    if as_json:
        emit({"entered": len(said), "officer": officer})
        return
    speaker.tell("mine-action-entered", number=len(said), officer=officer)
    speaker.next_step(f"ceasefire clearance land show {centre}")


def read_facts(file: Path, officer: str, at: datetime) -> Iterator[tuple[str, Said]]:
    """The statements of a file with their places, in its order. Refuses the first line that is none."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            place = f"{file.name}: line {number}"
            yield place, _statement(line, officer, at, place)


def _statement(line: str, officer: str, at: datetime, place: str) -> Any:
    known = {**WRAPPED, **WHOLE}
    try:
        ((key, value),) = json.loads(line).items()
        kind: Any = known[key]
    except (ValueError, AttributeError, KeyError, RecursionError) as error:
        raise Refusal("mine-action-line", place, problem=str(error), known=", ".join(known)) from error
    stamp = {"officer": officer, "made_at": at.isoformat().replace("+00:00", "Z")}
    if isinstance(kind, tuple):  # a fact that is wrapped
        return from_plain(kind[0], {kind[1]: value, **stamp}, place)
    if not isinstance(value, dict):
        raise Refusal("mine-action-line", place, problem=key, known=", ".join(known))
    whole: type[Any] = kind
    return from_plain(whole, {**value, **stamp}, place)
