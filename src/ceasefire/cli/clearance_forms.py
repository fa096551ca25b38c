"""`ceasefire clearance forms`: the forms of field teams: which there are, written as files, and what was received."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import emit, json_option, refusal_text, voice
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal


@click.group("forms")
def forms() -> None:
    """Forms of field teams for apps that speak OpenRosa: list them, write them as files, see what came back."""


@forms.command("list")
@json_option
@click.pass_context
def listed(ctx: click.Context, as_json: bool) -> None:
    """The forms in force, with their versions and titles."""
    from ceasefire.sensors.field_forms.shelf import shelf

    tells = voice(ctx, as_json)
    rows = [
        {"id": one.id, "version": one.version, "title": tells.text(f"field-form-{one.name}")}
        for one in shelf().values()
    ]
    if as_json:
        emit(rows)
        return
    for row in rows:
        tells.tell("field-list-line", **row)
    tells.next_step("ceasefire clearance forms write forms")


@forms.command("write")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@json_option
@click.pass_context
def write(ctx: click.Context, folder: Path, as_json: bool) -> None:
    """Write every form into FOLDER: an XLSForm (.xlsx) and the XForm made of it (.xml)."""
    from ceasefire.sensors.field_forms.write import write_all

    tells, written = voice(ctx, as_json), write_all(folder)
    if as_json:
        emit([str(one) for one in written])
        return
    tells.tell("field-wrote", number=len(written), folder=str(folder))
    tells.next_step("ceasefire token make phone --role observer --side a")


@forms.command("received")
@centre_option
@json_option
@click.pass_context
def received(ctx: click.Context, centre: Path, as_json: bool) -> None:
    """The forms a centre has received: where each stands, what it proposes or what is asked back, and why."""
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        rows = [_row(opened, *one) for one in _read(opened)]
    if as_json:
        emit(rows)
        return
    if not rows:
        tells.tell("field-received-none")
    states = {"validated": tells.text("field-state-validated"), "queried": tells.text("field-state-queried")}
    for row in rows:
        tells.tell(
            "field-received-line", day=row["day"], name=row["name"], form=row["form"] or "–", state=states[row["state"]]
        )
        for one in row["problems"]:
            amiss = Refusal(one["message"], one["locator"], **one["arguments"])
            click.echo("    " + refusal_text(amiss, tells.language))
    tells.next_step(f"ceasefire status --centre {centre}")


def _read(opened: Any) -> list[tuple[Any, date]]:
    """The originals that the reader of these forms has read, each once, by when they came."""
    readings = {
        entry.item.partition("/")[0] for entry in opened.tables.entries("read")
        if entry.item.partition("/")[2].startswith("field-forms/")
    }  # fmt: skip
    found: dict[str, Any] = {}
    for entry in opened.tables.entries("sealed"):
        if entry.item in readings and entry.item not in found:
            found[entry.item] = entry.read()
    return [
        (one, one.received_at.date()) for one in sorted(found.values(), key=lambda one: (one.received_at, one.name))
    ]


def _row(opened: Any, sealed: Any, day: date) -> dict[str, Any]:
    """One form, read again from its sealed bytes: nothing of it stands in the record but that it was read."""
    from ceasefire.clearance.tasks.lives.paper import FORM
    from ceasefire.sensors.field_forms.reader import read_filled

    filled = read_filled(opened.sealed(sealed.sha256).read_bytes(), sealed.received_at, sealed.name)
    state = FORM.start
    for one in filled.steps(sealed.sha256, sealed.received_at):
        state = FORM.step(state, one.step)
    facts = [{"kind": type(one).__name__, **json.loads(json.dumps(to_plain(one)))} for one in filled.facts]
    return {
        "sealed": sealed.sha256, "name": sealed.name, "day": day.isoformat(), "form": filled.form,
        "version": filled.version, "instance": filled.instance, "state": str(state.value), "facts": facts,
        "problems": [
            {"locator": one.locator, "message": one.message, "arguments": dict(one.arguments)}
            for one in filled.problems
        ],
    }  # fmt: skip
