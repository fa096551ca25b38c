"""`ceasefire clearance received`: forms that field teams sent; approved by two officers and entered, or asked back."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import moment

officer_option = click.option("--officer", required=True, metavar="SIDE/POST", help="Who decides and signs it.")
JUDGES = {"data": "approve_data", "operations": "approve_operations"}


@click.group("received")
def received() -> None:
    """Forms that field teams sent: list what each would enter, accept them in two steps, or refuse with a reason."""


@received.command("list")
@centre_option
@click.option("--side", help="Only the forms that this delegation received.")
@click.option("--all", "everything", is_flag=True, help="Also those that are entered or were asked back.")
@json_option
@click.pass_context
def listed(ctx: click.Context, centre: Path, side: str | None, everything: bool, as_json: bool) -> None:
    """The forms that wait: what each would enter, with the rules that are asked, who sent it and how it stands."""
    from ceasefire.desk.mine_action import mine_action
    from ceasefire.sensors.field_forms.received import every_form, sealed_by
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        sides = {sealed: own for sealed, own in sealed_by(opened).items() if side in (None, own)}
        zone, books = ZoneInfo(opened.constitution.zone), mine_action(opened.tables)
        found = [one for one in every_form(opened, books, sides) if everything or one.next_step]
        rows = [_row(one, centre, tells, zone) for one in found]
    if as_json:
        emit(rows)
        return
    for row in rows:
        _tell(tells, row, zone)
    if not rows:
        tells.tell("received-list-none")
    tells.next_step(
        next((_next(row, centre) for row in rows if row["waits_for"]), f"ceasefire status --centre {centre}")
    )


def _next(row: dict[str, Any], centre: Path) -> str:
    """The command that a form waits for."""
    steps = {"approve_data": "accept {} --as data", "approve_operations": "accept {} --as operations"}
    step = steps.get(row["waits_for"], "refuse {} --why …").format(row["sealed"][:12])
    return f"ceasefire clearance received {step} --officer … --centre {centre}"


@received.command("accept")
@click.argument("sealed")
@centre_option
@click.option("--as", "step", type=click.Choice(list(JUDGES)), required=True, help="data first, then operations.")
@click.option("--words", default="", help="A remark; the answer, where the form was asked back.")
@officer_option
@at_option
@json_option
@click.pass_context
def accept(
    ctx: click.Context,
    sealed: str,
    centre: Path,
    step: str,
    words: str,
    officer: str,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Approve the form whose SHA-256 begins with SEALED; approved for operations, all it proposes is entered.

    Two officers of the delegation that received it are needed. Where a rule forbids one of the facts, none is entered,
    the rule is named, and the form waits as before.
    """
    from ceasefire.desk import judge_form

    tells, now = voice(ctx, as_json), moments(at)()
    said = _judge(centre, sealed, getattr(judge_form, JUDGES[step]), officer=officer, at=now, words=words)
    if as_json:
        emit(said)
        return
    if step == "data":
        tells.tell("received-data-approved", seal=said["sealed"][:12], officer=officer)
        tells.next_step(_next({"waits_for": "approve_operations", "sealed": said["sealed"]}, centre))
        return
    tells.tell("received-was-entered", seal=said["sealed"][:12], officer=officer, number=len(said["enters"]))
    tells.next_step(f"ceasefire clearance received list --centre {centre}")


@received.command("refuse")
@click.argument("sealed")
@centre_option
@click.option("--why", required=True, help="The reason, in words; it is kept with the form.")
@officer_option
@at_option
@json_option
@click.pass_context
def refuse(
    ctx: click.Context, sealed: str, centre: Path, why: str, officer: str, at: datetime | None, as_json: bool
) -> None:
    """Do not enter the form whose SHA-256 begins with SEALED: it is asked back, kept, and stays to be seen."""
    from ceasefire.desk.judge_form import ask_back

    tells, now = voice(ctx, as_json), moments(at)()
    said = _judge(centre, sealed, ask_back, officer=officer, at=now, words=why)
    if as_json:
        emit(said)
        return
    tells.tell("received-was-asked-back", seal=said["sealed"][:12], officer=officer)
    tells.next_step(f"ceasefire clearance received list --all --centre {centre}")


def _judge(centre: Path, sealed: str, judge: Callable[..., Any], **given: Any) -> Any:
    """What was entered about the form, as plain JSON."""
    from ceasefire.desk.mine_action import mine_action
    from ceasefire.sensors.field_forms.received import one_form
    from ceasefire.vocabulary.plain import to_plain
    from ceasefire.wiring import open_centre

    with open_centre(centre) as opened:
        one = one_form(opened, mine_action(opened.tables), sealed)
        said = judge(opened, one.received, **given)
        opened.exchange(given["at"])
    return json.loads(json.dumps(to_plain(said)))


def _row(one: Any, centre: Path, tells: Voice, zone: ZoneInfo) -> dict[str, Any]:
    """A form as JSON shows it; what it would enter also in words."""
    from ceasefire.sensors.field_forms.senders import sender_of
    from ceasefire.sensors.field_forms.telling import state_words
    from ceasefire.sensors.field_forms.wording import RULES, enters_line
    from ceasefire.vocabulary.plain import to_plain

    form, language = one.received, tells.language
    return {
        "sealed": form.sealed, "side": form.side, "name": one.name, "came": one.at.astimezone(UTC).isoformat(),
        "form": form.form, "version": form.version, "instance": form.instance, "state": one.state.value,
        "waits_for": one.next_step.value if one.next_step else None, "told": state_words(one, language),
        "sender": sender_of(centre, form.instance, form.sealed),
        "enters": [
            {"kind": type(fact).__name__, "words": enters_line(fact, language, zone), "rules": list(RULES[type(fact)])}
            for fact in form.facts
        ],
        "problems": [{"locator": each.locator, "message": each.message} for each in one.filled.problems],
        "judged": json.loads(json.dumps([to_plain(each) for each in one.judged])),
    }  # fmt: skip


def _tell(tells: Voice, row: dict[str, Any], zone: ZoneInfo) -> None:
    def told(when: str) -> str:
        return moment(datetime.fromisoformat(when), tells.language, zone)

    tells.tell(
        "received-list-line", seal=row["sealed"][:12], came=told(row["came"]), form=row["form"] or "–",
        version=row["version"] or "–", sender=row["sender"] or tells.text("received-unknown-sender"), state=row["told"],
    )  # fmt: skip
    for one in row["enters"]:
        click.echo("    " + tells.text("received-rules-line", line=one["words"], rules=", ".join(one["rules"])))
    for one in row["problems"]:
        click.echo(f"    {one['locator']}: {one['message']}")
    for one in row["judged"]:
        if one["words"]:
            line = {"at": told(one["made_at"]), "officer": one["officer"], "words": one["words"]}
            click.echo("    " + tells.text("received-judged-line", **line))
