"""Under which rule, zone and cut-off a number of the centre stands: as agreed, as a delegation would, or as asked."""

from collections.abc import Sequence
from datetime import date, time

from ceasefire.assessment.recount import AGREED, Terms
from ceasefire.assessment.rule_book import CountingRule, RuleBook, read_rules, rule_named, shipped_rules
from ceasefire.desk.constitution import Constitution, check_clock


def rules_of(constitution: Constitution) -> RuleBook:
    """The rules of a centre: the shipped ones and its own."""
    own = constitution.counting_rules
    return shipped_rules().and_these(read_rules(own, "counting_rules")) if own else shipped_rules()


def agreed_terms(constitution: Constitution, day: date) -> Terms:
    """The rule, zone and cut-off both agreed to, in the edition in force at the end of the day."""
    at = constitution.period(day)[1]
    rule = rule_named(constitution.counting_rule, rules_of(constitution), at=at)
    return Terms(whose=AGREED, rule=rule, zone=constitution.zone, cut_off=time.fromisoformat(constitution.cut_off))


def terms_of_side(constitution: Constitution, side: str, day: date) -> Terms:
    """How a delegation would count that day: its own rule, zone and cut-off, where it has any."""
    constitution.delegation(side)
    own = (constitution.own_rules or {}).get(side)
    agreed = agreed_terms(constitution, day)
    if own is None:
        return Terms(whose=side, rule=agreed.rule, zone=agreed.zone, cut_off=agreed.cut_off)
    at = constitution.period(day)[1]
    rule = rule_named(own.rule or constitution.counting_rule, rules_of(constitution), version=own.version, at=at)
    cut_off = time.fromisoformat(own.cut_off) if own.cut_off else agreed.cut_off
    return Terms(whose=side, rule=rule, zone=own.zone or agreed.zone, cut_off=cut_off)


def asked_terms(
    constitution: Constitution, rules: Sequence[CountingRule], day: date, zone: str | None, cut_off: str | None
) -> tuple[Terms, ...]:
    """These rules (none: the agreed one) under a zone and cut-off (None: the agreed ones)."""
    agreed = agreed_terms(constitution, day)
    check_clock(zone or constitution.zone, cut_off or constitution.cut_off)
    at = time.fromisoformat(cut_off) if cut_off else agreed.cut_off
    chosen = rules or (agreed.rule,)
    return tuple(Terms(whose="asked", rule=rule, zone=zone or agreed.zone, cut_off=at) for rule in chosen)


def all_terms(constitution: Constitution, day: date) -> tuple[Terms, ...]:
    """What a report shows and more: every rule in force that day, then how each delegation would count."""
    held = rules_of(constitution).in_force(constitution.period(day)[1])
    others = [rule for name, rule in held.items() if name != constitution.counting_rule]
    agreed = agreed_terms(constitution, day)
    beside = [Terms(whose="rule", rule=rule, zone=agreed.zone, cut_off=agreed.cut_off) for rule in others]
    own = constitution.own_rules or {}
    return (*beside, *(terms_of_side(constitution, side, day) for side in constitution.sides if side in own))


def check_rules(constitution: Constitution) -> Constitution:
    """The constitution, if every rule it names exists; refuses one that does not."""
    book = rules_of(constitution)
    rule_named(constitution.counting_rule, book)
    for own in (constitution.own_rules or {}).values():
        rule_named(own.rule or constitution.counting_rule, book, version=own.version)
    return constitution
