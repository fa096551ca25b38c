"""`ceasefire agreement arms`: sightings and inspections held against declared arms, sites and withdrawal lines."""

from typing import Any

import click

from ceasefire.agreement.load import load
from ceasefire.agreement.registers import answers, desk_files
from ceasefire.agreement.registers.bounds import written
from ceasefire.agreement.registers.judging import EXCUSING, Desk, judge
from ceasefire.agreement.registers.period import RULES, Cell, rule_named, tabulate
from ceasefire.agreement.registers.rules import arms_rules, excusing_kinds
from ceasefire.agreement.registers.stocktaking import take_stock
from ceasefire.cli.agreement_registers import (
    a_file,
    brief_option,
    known_option,
    notices_of,
    notices_option,
    show,
    text_of,
)
from ceasefire.cli.options import Moment
from ceasefire.cli.telling import Voice, emit, json_option, voice


@click.command("arms")
@click.argument("agreement")
@click.option("--inventory", type=a_file, required=True, help="Sites, holdings, movements, inspections (YAML or JSON).")
@click.option("--sightings", type=a_file, required=True, help="What was seen (YAML or JSON).")
@notices_option
@click.option("--rule", default="arms-30-minutes/1", show_default=True, help=f"Counting rule: {', '.join(RULES)}.")
@click.option("--since", type=Moment(), default=None, help="Count from then on.")
@click.option("--until", type=Moment(), default=None, help="Count before then.")
@known_option
@brief_option
@json_option
@click.pass_context
def command(ctx: click.Context, /, agreement: str, as_json: bool, brief: bool, **given: Any) -> None:
    """Hold sightings and inspections against declared arms, sites and withdrawal lines.

    Each sighting is in violation, outside site, in site, under notice, not concerned or cannot tell; each inspection
    says what is missing or surplus; the table counts by status, class and side. docs/how-to/keep-the-registers.md.
    """
    speaker, signed, rule = voice(ctx, as_json), load(agreement), rule_named(given["rule"])
    classes = desk_files.classes_of(signed)
    inventory = desk_files.read_inventory(text_of(given["inventory"]), given["inventory"].name, classes)
    sightings = desk_files.read_sightings(text_of(given["sightings"]), given["sightings"].name)
    rules = arms_rules(signed, classes)
    desk = Desk(
        classes=classes,
        rules=rules,
        inventory=inventory,
        notices=notices_of(given["notices"], signed),
        excusing=tuple(dict.fromkeys((*EXCUSING, *excusing_kinds(signed, rules)))),
        records=inventory.records,
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
    show([*seen, *stocks], brief, speaker)
    _table(cells, rule.name, speaker)
    speaker.tell("cli-registers-done", sightings=len(seen), stocks=len(stocks))
    speaker.next_step(f"ceasefire agreement explain {agreement}")


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
