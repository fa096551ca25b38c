"""Rules named by number in the tasks are rules of the book of standards, and shared figures are the same."""

import re
from datetime import date
from pathlib import Path

from ceasefire.clearance import tasks
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.clearance.tasks.lives import LIVES
from ceasefire.clearance.tasks.order import DEPTH_CM
from ceasefire.clearance.tasks.sheet import ReadyRules

DAY = date(2026, 12, 7)


def test_every_rule_named_is_in_the_book() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in Path(tasks.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'rule="(\d+)"', sources)) | {
        n for life in LIVES for told in life.rules.values() for n in told
    }
    assert len(named) > 15
    assert named <= set(shipped_rules().editions)


def test_figures_that_both_hold_are_the_same() -> None:
    def numbers(rule: str) -> dict[str, float]:
        return dict(shipped_rules().in_force(rule, DAY).numbers)

    ready = ReadyRules()
    assert numbers("4")["default_depth_cm"] == DEPTH_CM
    assert numbers("19") == {
        "life_saving_min": ready.first_aid_min,
        "damage_control_min": ready.damage_control_min,
        "surgery_min": ready.surgery_min,
    }
