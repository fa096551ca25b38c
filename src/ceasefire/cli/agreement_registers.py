"""`ceasefire agreement arms`, `notices`, `silences`: registers held against an agreement, with the reasons."""

from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.registers import answers, desk_files
from ceasefire.agreement.registers.bounds import written
from ceasefire.agreement.registers.compliance import hold
from ceasefire.agreement.registers.judging import EXCUSING, Desk, judge
from ceasefire.agreement.registers.matching import match
from ceasefire.agreement.registers.notifications import Notices
from ceasefire.agreement.registers.period import RULES, Cell, rule_named, tabulate
from ceasefire.agreement.registers.rules import arms_rules, excusing_kinds
from ceasefire.agreement.registers.stocktaking import take_stock
from ceasefire.cli.options import Moment
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal

_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_known_at = click.option("--known-at", type=Moment(), default=None, help="Answer as of then (default: all is known).")
_notices = click.option("--notices", type=_file, default=None, help="Register of advance notices (YAML or JSON).")
_brief = click.option("--brief", is_flag=True, help="First lines only, without the reasons.")


_WORDS = "Id of a shipped agreement, or the path of an agreement.yaml."
_agreement_needed = click.option("--agreement", required=True, help=_WORDS)
_agreement = click.option("--agreement", default=None, help=_WORDS)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", file.name, byte=error.start) from error


def _read_notices(file: Path | None, signed: Signed | None) -> Notices:
    return Notices() if file is None else desk_files.read_notices(_text(file), file.name, signed)


def _show(rows: list[dict[str, Any]], brief: bool) -> None:
    for row in rows:
        click.echo("\n".join(row["told"][:1] if brief else row["told"]))


@click.command("arms")
@_agreement_needed
@click.option("--inventory", type=_file, required=True, help="Sites, holdings, movements, inspections (YAML or JSON).")
@click.option("--sightings", type=_file, required=True, help="What was seen (YAML or JSON).")
@_notices
@click.option("--rule", default="arms-distinct/1", show_default=True, help=f"Counting rule: {', '.join(RULES)}.")
@click.option("--since", type=Moment(), default=None, help="Count from then on.")
@click.option("--until", type=Moment(), default=None, help="Count before then.")
@_known_at
@_brief
@json_option
@click.pass_context
def arms(ctx: click.Context, /, agreement: str, as_json: bool, brief: bool, **given: Any) -> None:
    """Hold sightings and inspections against declared arms, sites and withdrawal lines.

    Each sighting is in violation, outside site, in site, under notice, not concerned or cannot tell; each inspection
    says what is missing or surplus; the table counts by status, class and side. docs/how-to/keep-the-registers.md.
    """
    speaker, signed, rule = voice(ctx, as_json), load(agreement), rule_named(given["rule"])
    classes = desk_files.classes_of(signed)
    inventory = desk_files.read_inventory(_text(given["inventory"]), given["inventory"].name, classes)
    sightings = desk_files.read_sightings(_text(given["sightings"]), given["sightings"].name)
    rules = arms_rules(signed, classes)
    desk = Desk(
        classes=classes,
        rules=rules,
        inventory=inventory,
        notices=_read_notices(given["notices"], signed),
        excusing=tuple(dict.fromkeys((*EXCUSING, *excusing_kinds(signed, rules)))),
        known_at=given["known_at"],
        thresholds=signed.agreement.thresholds,
        book=signed.zones,
    )
    judged = judge(sightings.sightings, desk)
    cells = tabulate(judged, rule, given["since"], given["until"])
    seen = [answers.judged_answer(one, speaker.language, signed) for one in judged]
    stocks = [answers.stock_answer(one, speaker.language, signed) for one in take_stock(inventory, given["known_at"])]
    if as_json:
        table = {"rule": rule.name, "cells": [answers.cell_answer(cell) for cell in cells]}
        emit({"sightings": seen, "inspections": stocks, "table": table})
        return
    _show([*seen, *stocks], brief)
    _table(cells, rule.name, speaker)
    speaker.tell("cli-registers-done", sightings=len(seen), stocks=len(stocks))


def _table(cells: tuple[Cell, ...], rule: str, speaker: Voice) -> None:
    for cell in cells:
        status, bounds = cell.status.value.replace(" ", "_"), written((cell.low, cell.high))
        if cell.arms is None:
            speaker.tell("cli-registers-total", status=status, bounds=bounds)
        elif cell.status.value != "not concerned":
            speaker.tell("cli-registers-cell", status=status, arms=cell.arms or "–", party=cell.party, bounds=bounds)
    if any(cell.doubled for cell in cells):
        speaker.tell("cli-registers-doubled")
    speaker.tell("cli-registers-rule", rule=rule)


@click.command("notices")
@_agreement
@click.option("--notices", type=_file, required=True, help="Register of advance notices (YAML or JSON).")
@click.option("--events", type=_file, required=True, help="What happened (YAML or JSON).")
@_known_at
@_brief
@json_option
@click.pass_context
def notices(
    ctx: click.Context, agreement: str | None, notices: Path, events: Path, known_at: Any, brief: bool, as_json: bool
) -> None:
    """Which events were announced, surely or perhaps, and by which notice."""
    speaker, signed = voice(ctx, as_json), load(agreement) if agreement else None
    register = _read_notices(notices, signed)
    asked = [one for one in desk_files.read_events(_text(events), events.name).events if one.known(known_at)]
    found = match(asked, register, known_at, _excuses(signed), signed.zones if signed else None)
    rows = answers.matches_answer(found, speaker.language, signed)
    if as_json:
        emit(rows)
        return
    for row in rows:
        for one in row["notices"]:
            click.echo(f"{row['id']}  " + "\n".join(one["told"][:1] if brief else one["told"]))
    sure, perhaps = (sum(row["announced"] == value for row in rows) for value in ("true", "unknown"))
    speaker.tell("cli-registers-notices-done", events=len(rows), sure=sure, perhaps=perhaps)


def _excuses(signed: Signed | None) -> dict[str, tuple[str, ...]] | None:
    """Which acts which kind of notice announces, where the agreement says it; without one, any notice any act."""
    if signed is None:
        return None
    found: dict[str, tuple[str, ...]] = {}
    for one in signed.agreement.exemptions:
        if one.notice:
            found[one.notice] = (*found.get(one.notice, ()), *one.acts)
    return found


@click.command("silences")
@_agreement
@click.option("--silences", type=_file, required=True, help="Windows of silence (YAML or JSON).")
@click.option("--events", type=_file, required=True, help="What happened (YAML or JSON).")
@_notices
@click.option("--watch", type=_file, default=None, help="What was watched (YAML or JSON); without it none is kept.")
@_known_at
@_brief
@json_option
@click.pass_context
def silences(ctx: click.Context, /, agreement: str | None, as_json: bool, brief: bool, **given: Any) -> None:
    """How each window of silence was kept: broken as indicated, kept, not watched, not agreed or cannot tell."""
    speaker, signed = voice(ctx, as_json), load(agreement) if agreement else None
    register = desk_files.read_silences(_text(given["silences"]), given["silences"].name, signed)
    events = desk_files.read_events(_text(given["events"]), given["events"].name).events
    watch = given["watch"]
    found = hold(
        register,
        events,
        _read_notices(given["notices"], signed),
        None if watch is None else desk_files.read_watches(_text(watch), watch.name).watches,
        given["known_at"],
        signed.zones if signed else None,
        signed.agreement.thresholds if signed else None,
        _excuses(signed),
    )
    rows = [answers.compliance_answer(one, speaker.language, signed) for one in found]
    if as_json:
        emit(rows)
        return
    _show(rows, brief)
    speaker.tell("cli-registers-silences-done", silences=len(rows), events=len(events))
