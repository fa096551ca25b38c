"""`ceasefire clearance ready|devices|stores`: may a team work today; is all that was found or issued accounted for."""

import sys
from datetime import datetime
from typing import Any

import click

from ceasefire.clearance.tasks.competence import Competence
from ceasefire.clearance.tasks.devices import Balance, DeviceRegister, Make
from ceasefire.clearance.tasks.load import load_task, register_of, sheet_on, stores_of
from ceasefire.clearance.tasks.readiness import Light, Readiness, readiness
from ceasefire.clearance.tasks.sheet import Sheet
from ceasefire.clearance.tasks.stores import Difference, Stores
from ceasefire.cli.reasons import reason_lines, reason_plain
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.desk.mine_action import FromTraining
from ceasefire.languages.formats import day as day_words
from ceasefire.training.ledger import TrainingLedger
from ceasefire.training.load import load_book
from ceasefire.vocabulary.plain import to_plain

on_option = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day (default: the latest in the file).")
training_option = click.option(
    "--training", metavar="FILE|ID", help="Ask this training book who may do what, such as exercise-135."
)


def _competence(training: str | None) -> Competence | None:
    return FromTraining(TrainingLedger(load_book(training))) if training else None


@click.command("ready")
@click.argument("file", metavar="FILE|ID")
@on_option
@training_option
@json_option
@click.pass_context
def ready(ctx: click.Context, file: str, on: datetime | None, training: str | None, as_json: bool) -> None:
    """May the team work today? Green, amber or red for everything that is needed, with reason and remedy.

    FILE holds the morning sheet (see docs/how-to/run-a-clearance-task.md); exercise-task comes with the product. Tests
    of an earlier day are no tests of today. Exit code 1 when anything is red: then no progress may be entered.
    """
    speaker = voice(ctx, as_json)
    sheet = sheet_on(load_task(file)[0], on.date() if on else None)
    found = readiness(sheet, _competence(training))
    if as_json:
        emit(_ready_plain(sheet, found, speaker.language))
    else:
        _say_ready(sheet, found, speaker)
        speaker.next_step(f"ceasefire clearance {'ready' if found.light is Light.RED else 'devices'} {file}")
    sys.exit(1 if found.light is Light.RED else 0)


def _light(light: Light, speaker: Voice) -> str:
    return speaker.text(f"ctask-light-{light.value}")


def _say_ready(sheet: Sheet, found: Readiness, speaker: Voice) -> None:
    day = day_words(sheet.day, speaker.language)
    speaker.tell("ctask-ready", task=sheet.task, team=sheet.team, day=day, light=_light(found.light, speaker))
    for check in found.checks:
        item = speaker.text(f"ctask-item-{check.item.value}")
        click.echo(f"  {_light(check.light, speaker)}: {item}")
        for reason in check.why:
            for line in reason_lines(reason, speaker.language, "    "):
                click.echo(line)


def _ready_plain(sheet: Sheet, found: Readiness, language: str) -> dict[str, Any]:
    checks = [
        {"item": one.item.value, "light": one.light.value, "why": [reason_plain(why, language) for why in one.why]}
        for one in found.checks
    ]
    told = {"task": sheet.task, "team": sheet.team, "day": sheet.day.isoformat()}
    return {**told, "light": found.light.value, "checks": checks}


@click.command("devices")
@click.argument("file", metavar="FILE|ID")
@training_option
@json_option
@click.pass_context
def devices(ctx: click.Context, file: str, training: str | None, as_json: bool) -> None:
    """Is every device that was found accounted for? Improvised devices are counted apart from conventional ones.

    Exit code 1 when a device's track is lost, or a daily progress tells of one that is not registered. A device that
    is destroyed twice, or an item above its operator's level (with --training), is refused with line and column.
    """
    speaker, (read, at) = voice(ctx, as_json), load_task(file)
    register = register_of(read, at, _competence(training))
    lost, unknown = register.lost(), register.unregistered(read.told)
    if as_json:
        balances = {make.value: to_plain(register.balance(make)) for make in Make}
        emit({"balance": balances, "lost": list(lost), "unregistered": list(unknown)})
    else:
        _say_devices(register, lost, unknown, speaker)
        speaker.next_step(f"ceasefire clearance stores {file}")
    sys.exit(1 if lost or unknown else 0)


def _say_devices(register: DeviceRegister, lost: tuple[str, ...], unknown: tuple[str, ...], speaker: Voice) -> None:
    for make in Make:
        speaker.tell(f"ctask-make-{make.value}")
        _say_balance(register.balance(make), speaker)
    if lost:
        speaker.tell("ctask-devices-lost", devices=", ".join(lost))
    if unknown:
        speaker.tell("ctask-devices-unregistered", devices=", ".join(unknown))


def _say_balance(one: Balance, speaker: Voice) -> None:
    speaker.tell(
        "ctask-balance",
        found=one.found,
        destroyed=one.destroyed,
        stored=one.in_store,
        police=one.with_police,
        awaiting=one.awaiting,
        lost=one.lost,
    )


@click.command("stores")
@click.argument("file", metavar="FILE|ID")
@json_option
@click.pass_context
def stores(ctx: click.Context, file: str, as_json: bool) -> None:
    """What is in each store and out with each task, and are the charges used those of the demolition reports?

    Exit code 1 when they are not. A movement that cannot have happened is refused with line and column.
    """
    speaker, (read, at) = voice(ctx, as_json), load_task(file)
    kept = stores_of(read, at)
    differences = kept.differences(read.demolitions)
    if as_json:
        emit(_stores_plain(kept, differences))
    else:
        _say_stores(kept, differences, speaker)
        speaker.next_step(f"ceasefire clearance ready {file}")
    sys.exit(1 if differences else 0)


def _stores_plain(kept: Stores, differences: tuple[Difference, ...]) -> dict[str, Any]:
    rows = [
        {"account": kind, "name": name, "item": item, "batch": batch, "units": units}
        for kind in ("store", "task")
        for name in kept.names(kind)
        for (item, batch), units in sorted(kept.held(kind, name).items())
    ]
    return {"held": rows, "imbalance": kept.imbalance(), "differences": to_plain(differences)}


def _say_stores(kept: Stores, differences: tuple[Difference, ...], speaker: Voice) -> None:
    for row in _stores_plain(kept, differences)["held"]:
        speaker.tell(f"ctask-held-{row.pop('account')}", **row)
    for one in differences:
        speaker.tell("ctask-difference", demolition=one.demolition, item=one.item, reported=one.reported, used=one.used)
    if not differences:
        speaker.tell("ctask-stores-agree")
