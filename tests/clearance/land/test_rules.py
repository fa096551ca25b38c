"""Each rule at its limit: what just keeps it is taken, what just breaks it is refused by that rule."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from ceasefire.clearance.land.evidence import Evidence
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.holding import Law
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.land.records import Cause, Child, Correct, Method, Role, Sign, Unit, Work
from ceasefire.clearance.standards.book import read_rules, shipped_rules
from ceasefire.vocabulary.refusal import Refusal

Desk = Any
METRE = 1 / 111_000


def refused(desk: Desk, act: Any, key: str, rule: str) -> None:
    entries = len(desk.ledger.entries)
    with pytest.raises(Refusal) as told:
        desk.record(act)
    assert (told.value.key, told.value.arguments.get("rule")) == (key, rule)
    assert told.value.arguments["checked"] == desk.ledger.law.rules.basis(rule, desk.on)["checked"]
    assert len(desk.ledger.entries) == entries


def seen(desk: Desk, **changed: Any) -> tuple[Evidence, ...]:
    facts = {"type": "visual", "source": "x", "on": desk.on, "at": (46.0, 39.0), **changed}
    return (Evidence(**facts),)


CONFIRMING = {
    "no evidence": ((), "land-cha-needs-direct"),
    "indirect": ({"type": "verbal"}, "land-cha-needs-direct"),
    "direct, not located": ({"at": None}, "land-cha-needs-direct"),
    "of tomorrow": ({"on": date(2027, 1, 1)}, "land-evidence-later"),
    "501 m off": ({"at": (46.0, 39.0 - 501.0 / 111_005)}, "land-evidence-far"),
}


@pytest.mark.parametrize("case", list(CONFIRMING))
def test_rule_1_confirmed_land_needs_direct_evidence_with_its_place(desk: Desk, case: str) -> None:
    changed, key = CONFIRMING[case]
    desk.bring(Land.SHA)
    act = replace(desk.make(Step.CONFIRM), evidence=seen(desk, **changed) if isinstance(changed, dict) else ())
    refused(desk, act, key, "1")
    desk.record(replace(act, evidence=seen(desk, at=(46.0, 39.0 - 499.0 / 111_005))))
    assert desk.ledger.standing("P").state is Land.CHA


def test_rule_1_suspected_land_needs_any_evidence_that_speaks_for_it(desk: Desk) -> None:
    desk.bring(Land.INDICATION)
    act = desk.make(Step.SUSPECT)
    refused(desk, replace(act, evidence=()), "land-sha-needs-evidence", "1")
    refused(desk, replace(act, evidence=seen(desk, type="records_contrary")), "land-sha-needs-evidence", "1")
    desk.record(replace(act, evidence=seen(desk, at=None)))


@pytest.mark.parametrize("opens_as", ["sha", "cha"])
def test_rule_1_nothing_opens_without_evidence(desk: Desk, opens_as: str) -> None:
    act = replace(desk.papers.open("P", "H", "unit", opens_as, (46.0, 39.0, 46.001, 39.001)), evidence=())
    refused(desk, act, f"land-{opens_as}-needs-{'evidence' if opens_as == 'sha' else 'direct'}", "1")
    refused(desk, replace(act, opens_as="danger"), "land-opens-as", "1")
    refused(desk, replace(act, opens_as="indication", source=" "), "land-must-be-written", "1")


def other_work(work: Work) -> Callable[[Any], Any]:
    return lambda act: replace(act, activity=replace(act.activity, work=work))


BROKEN: dict[str, tuple[Land, Step, Callable[[Any], Any], str, str]] = {
    "cancelled by technical survey": (Land.SHA, Step.CANCEL, other_work(Work.TECHNICAL_SURVEY), "land-other-work", "2"),
    "cancelled without a reason": (Land.SHA, Step.CANCEL, lambda a: replace(a, reason=""), "land-must-be-written", "2"),
    "confirmed land cancelled without contrary evidence": (
        Land.CHA, Step.CANCEL, lambda a: replace(a, evidence=()), "land-cha-needs-contrary", "2"),
    "cancelled against direct evidence": (
        Land.CHA, Step.CANCEL,
        lambda a: replace(a, evidence=(*a.evidence, Evidence(type="detonation", source="x", on=a.on, at=(46.0, 39.0)))),
        "land-direct-evidence", "2"),
    "reduced by non-technical survey": (
        Land.SHA, Step.REDUCE, other_work(Work.NON_TECHNICAL_SURVEY), "land-other-work", "2"),
    "reduced with too little coverage": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, coverage_done=0.499), "land-coverage", "2"),
    "reduced with coverage above the whole": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, coverage_done=1.001), "land-coverage", "2"),
    "reduced with nothing required": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, coverage_required=0.0), "land-coverage", "2"),
    "reduced although an item was found": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, items_found=1), "land-items-found", "2"),
    "released by who did not work": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, operator="another"), "land-other-operator", "2"),
    "operator and authority are one": (
        Land.CHA, Step.REDUCE, lambda a: replace(a, authority="operator"), "land-inspects-itself", "17"),
    "cleared by survey": (Land.CHA, Step.CLEAR, other_work(Work.TECHNICAL_SURVEY), "land-other-work", "2"),
    "work that ends later": (
        Land.CHA, Step.CLEAR,
        lambda a: replace(a, activity=replace(a.activity, ended=a.on + timedelta(days=1))), "land-work-not-ended", "2"),
    "no depth": (Land.CHA, Step.CLEAR, lambda a: replace(a, depth_cm=None), "land-needs-depth", "4"),
    "depth nothing": (Land.CHA, Step.CLEAR, lambda a: replace(a, depth_cm=0), "land-needs-depth", "4"),
    "too deep": (
        Land.CHA, Step.CLEAR, lambda a: replace(a, depth_cm=1001, depth_reason="x"), "land-needs-depth", "4"),
    "another depth without a reason": (
        Land.CHA, Step.CLEAR, lambda a: replace(a, depth_cm=20), "land-depth-needs-reason", "4"),
    "a part not worked on": (Land.CHA, Step.CLEAR, lambda a: replace(a, not_worked_m2=0.5), "land-not-worked", "6"),
    "machines alone": (
        Land.CHA, Step.CLEAR, lambda a: replace(a, methods=(Method.MECHANICAL,)), "land-machines-alone", "10"),
    "one search by dogs": (
        Land.CHA, Step.CLEAR, lambda a: replace(a, methods=(Method.DOGS,), dog_searches=1), "land-dogs", "11"),
    "surface with a depth": (
        Land.CHA, Step.CLEAR, lambda a: replace(a, methods=(Method.BATTLE_AREA_SURFACE,)),
        "land-surface-has-no-depth", "12"),
    "accepts another clearance": (
        Land.CLEARED_PENDING_QC, Step.ACCEPT, lambda a: replace(a, clearance="land-0"), "land-other-clearance", "5"),
    "inspects itself": (
        Land.CLEARED_PENDING_QC, Step.ACCEPT,
        lambda a: replace(a, activity=replace(a.activity, organisation="operator")), "land-inspects-itself", "17"),
    "handed over on another decision": (
        Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, acceptance="land-0"), "land-other-acceptance", "5"),
    "no benchmark": (Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, benchmark=None), "land-must-be-written", "5"),
    "two turning points": (
        Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, turning_points=2), "land-turning-points", "5"),
    "no map": (Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, as_built_map=""), "land-must-be-written", "5"),
    "no report": (
        Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, completion_report=""), "land-must-be-written", "5"),
    "no owner": (Land.CLEARED, Step.HAND_OVER, lambda a: replace(a, owner=""), "land-must-be-written", "5"),
    "suspended as blocked": (
        Land.SHA, Step.SUSPEND, lambda a: replace(a, cause=Cause.BLOCKED), "land-blocked-is-split", "6"),
    "suspended unmarked": (Land.SHA, Step.SUSPEND, lambda a: replace(a, marking=""), "land-must-be-written", "13"),
    "lifted without a report": (
        Land.SHA_SUSPENDED, Step.LIFT, lambda a: replace(a, report=""), "land-must-be-written", "13"),
    "reopened without investigation": (
        Land.CLEARED, Step.REOPEN, lambda a: replace(a, investigation=""), "land-must-be-written", "14"),
    "reopened for security": (
        Land.CLEARED, Step.REOPEN, lambda a: replace(a, cause=Cause.SECURITY), "land-other-cause", "14"),
}  # fmt: skip


@pytest.mark.parametrize("case", list(BROKEN))
def test_what_breaks_a_rule_is_refused_by_it_and_what_keeps_it_is_taken(desk: Desk, case: str) -> None:
    state, step, spoil, key, rule = BROKEN[case]
    desk.bring(state)
    act = desk.make(step)
    refused(desk, spoil(act), key, rule)
    desk.record(act)


KEPT: dict[str, Callable[[Any], Any]] = {
    "another depth with its reason": lambda a: replace(a, depth_cm=20, depth_reason="deep ploughing"),
    "surface without depth": lambda a: replace(a, methods=(Method.BATTLE_AREA_SURFACE,), depth_cm=None),
    "machines followed up": lambda a: replace(a, methods=(Method.MECHANICAL,), mechanical_followed_up_by="team 2"),
    "machines accredited": lambda a: replace(a, methods=(Method.MECHANICAL,), accredited_primary="AC 4"),
    "two searches by dogs": lambda a: replace(a, methods=(Method.DOGS,), dog_searches=2),
    "dogs by protocol": lambda a: replace(a, methods=(Method.DOGS,), dogs_accredited="PR 1"),
}


@pytest.mark.parametrize("case", list(KEPT))
def test_exceptions_that_a_rule_allows(desk: Desk, case: str) -> None:
    desk.bring(Land.CHA)
    desk.record(KEPT[case](desk.make(Step.CLEAR)))
    assert desk.ledger.standing("P").state is Land.CLEARED_PENDING_QC


def test_release_needs_every_signature_of_exactly_this_name(desk: Desk) -> None:
    desk.bring(Land.CLEARED)
    name = desk.record(desk.make(Step.HAND_OVER))
    sign = Sign(act=name, role=Role.OPERATOR, organisation="operator", officer="one", on=desk.on)
    with pytest.raises(Refusal, match="land-no-such-release"):
        desk.record(replace(sign, act="land-0"))
    refused(desk, replace(sign, organisation="another"), "land-signature-not-asked", "5")
    refused(desk, replace(sign, role=Role.OWNER), "land-signature-not-asked", "5")
    refused(desk, replace(sign, on=desk.on - timedelta(days=1) * desk.days), "land-parcel-not-yet", "3")
    refused(desk, replace(sign, consents=False), "land-must-be-written", "5")
    desk.record(sign)
    refused(desk, replace(sign, officer="two"), "land-signed-already", "5")
    desk.sign(roles=1)
    assert desk.ledger.standing("P").state is Land.CLEARED
    desk.sign()
    assert desk.ledger.standing("P").state is Land.HANDED_OVER
    assert [one.role for one in desk.ledger.standing("P").release.signed] == list(Role)


def test_rule_13_nothing_is_signed_while_land_is_suspended(desk: Desk) -> None:
    desk.bring(Land.SHA)
    name = desk.record(desk.make(Step.CANCEL))
    desk.record(desk.make(Step.SUSPEND))
    sign = Sign(act=name, role=Role.OPERATOR, organisation="operator", officer="one", on=desk.on)
    refused(desk, sign, "land-release-lapsed", "13")


@pytest.mark.parametrize(
    ("ring", "key"),
    [
        (((46.0, 39.0), (46.001, 39.0)), "land-few-corners"),
        (((46.0, 39.0), (46.001, 39.001), (46.001, 39.0), (46.0, 39.001)), "land-crosses-itself"),
        (((46.0, 39.0), (46.001, 39.0), (46.001 + 5e-7, 39.0), (46.001, 39.001)), "land-doubled-corner"),
        (((46.0, 39.0), (46.058, 39.0), (46.0, 39.001)), "land-long-side"),
        (((46.0, 39.0), (46.000002, 39.0), (46.0, 39.0000005)), "land-doubled-corner"),
        (((46.0, 39.0), (46.000002, 39.0), (46.000004, 39.0)), "land-crosses-itself"),
        (((46.0, 39.0), (46.000002, 39.0), (46.0, 39.000001001)), "land-no-area"),
        (((46.0, 39.0), (46.000003, 39.0), (46.0, 39.000001001)), None),
    ],
)
def test_rule_24_outlines(desk: Desk, ring: Any, key: str | None) -> None:
    act = replace(desk.papers.open("P", "H", "unit", "sha", (46.0, 39.0, 46.1, 39.1)), perimeter=Perimeter(outer=ring))
    if key:
        refused(desk, act, key, "24")
    else:
        desk.record(act)


def test_rule_24_land_is_opened_once_and_fits_its_unit(desk: Desk) -> None:
    desk.open("P", (46.0, 39.0, 46.004, 39.003))
    other = desk.papers.open("Q", "H", "unit", "sha", (46.0039, 39.0, 46.0079, 39.003))
    refused(desk, other, "land-overlaps", "24")
    refused(desk, replace(other, parcel="P"), "land-parcel-twice", "24")
    far = desk.papers.open("R", "H", "nowhere", "sha", (46.1, 39.0, 46.11, 39.01))
    refused(desk, far, "land-unit-unknown", "24")
    refused(desk, Unit(unit="unit", area_m2=115_000, on=desk.on), "land-unit-too-small", "3")
    desk.record(Unit(unit="unit", area_m2=400_000, on=desk.on))
    refused(desk, replace(far, unit="unit"), "land-larger-than-unit", "24")
    desk.record(desk.papers.open("S", "H", "unit", "sha", (46.00397, 39.0, 46.00797, 39.003)))


CUTS = {
    "a gap of 6 cm": (46.002, 46.002 + 0.06 / 86_500, "land-gap"),
    "an overlap of 6 cm": (46.002 + 0.06 / 86_500, 46.002, "land-children-overlap"),
    "rounded to 4 cm, gap": (46.002, 46.002 + 0.03 / 86_500, None),
    "rounded to 4 cm, overlap": (46.002 + 0.03 / 86_500, 46.002, None),
}


@pytest.mark.parametrize("case", list(CUTS))
def test_rule_3_a_split_loses_no_land(desk: Desk, case: str) -> None:
    left, right, key = CUTS[case]
    parent = desk.bring(Land.SHA)
    boxes = {"L": (46.0, 39.0, left, 39.003), "R": (right, 39.0, 46.004, 39.003)}
    act = desk.papers.split(parent, boxes)
    if key:
        refused(desk, act, key, "3")
        return
    desk.record(act)
    children = [desk.ledger.standing(name) for name in boxes]
    assert sum(one.area_mm2 for one in children) == parent.area_mm2
    rest = [one for one in desk.ledger.postings if one.remainder]
    assert len(rest) == 1
    assert 0 < rest[0].mm2 < 12_000_000


def test_rules_3_and_6_children_lie_in_their_parent_and_blocked_ones_are_marked(desk: Desk) -> None:
    parent = desk.bring(Land.CHA)
    out = {"L": (46.0, 39.0, 46.002, 39.003), "R": (46.002, 39.0, 46.005, 39.003)}
    refused(desk, desk.papers.split(parent, out), "land-child-outside", "3")
    act = desk.split()
    refused(desk, replace(act, children=act.children[:1]), "land-split-in-two", "3")
    refused(desk, replace(act, children=(act.children[0],) * 2), "land-split-names", "3")
    first, second = act.children
    blocked = Child(parcel="B", perimeter=second.perimeter, blocked=True)
    refused(desk, replace(act, children=(first, blocked)), "land-must-be-written", "6")
    desk.record(replace(act, children=(first, replace(blocked, marking="red posts"))))
    assert (desk.ledger.standing("B").blocked, desk.ledger.standing("B").state) == (True, Land.CHA)
    assert not desk.ledger.standing(first.parcel).blocked


def test_rule_6_cleared_land_is_not_blocked(desk: Desk) -> None:
    desk.bring(Land.CLEARED)
    act = desk.split()
    spoilt = (act.children[0], replace(act.children[1], blocked=True, marking="x"))
    refused(desk, replace(act, children=spoilt), "land-blocked-not-hazardous", "6")


TWO_DEPTHS = """
- {rule: "27", standard: ours, edition: "1", effective_from: 2000-01-01, paraphrase: standard-rule-27, checked: ours}
- {rule: "4", standard: S, edition: "1", effective_from: 2000-01-01, effective_to: 2026-03-03, paraphrase: standard-rule-4, checked: read, numbers: {default_depth_cm: 13, deepest_cm: 100}}
- {rule: "4", standard: S, edition: "2", effective_from: 2026-03-04, paraphrase: standard-rule-4, checked: unverified, numbers: {default_depth_cm: 20, deepest_cm: 100}}
"""  # noqa: E501


@pytest.mark.parametrize(("lasts", "taken"), [(0, True), (1, False)])
def test_rule_27_the_edition_of_the_acts_day_applies(desk: Desk, lasts: int, taken: bool) -> None:
    mine = read_rules(TWO_DEPTHS, "mine.yaml")
    law = shipped_law()
    desk.ledger = LandLedger(Law(replace(law.rules, editions={**law.rules.editions, **mine.editions}), law.types))
    desk.days = 0
    desk.record(Unit(unit="unit", area_m2=1e8, on=desk.on))
    desk.open(opens_as="cha")
    desk.days += lasts
    act = desk.make(Step.CLEAR)
    assert (act.on <= date(2026, 3, 3)) == taken
    if taken:
        desk.record(act)
    else:
        refused(desk, act, "land-depth-needs-reason", "4")


def test_rule_27_no_edition_no_act() -> None:
    with pytest.raises(Refusal) as told:
        shipped_rules().in_force("2", date(1990, 1, 1))
    assert (told.value.key, told.value.arguments["rule"]) == ("standard-no-edition", "27")


def test_the_book_of_rules() -> None:
    book = shipped_rules()
    assert sorted(book.editions, key=int) == [str(n) for n in range(1, 28)]
    assert book.basis("2", date(2026, 1, 15))["standard"] != book.basis("2", date(2026, 1, 16))["standard"]
    with pytest.raises(Refusal, match="standard-two-editions"):
        read_rules(TWO_DEPTHS.replace("2026-03-04", "2026-03-03"), "mine.yaml")
    with pytest.raises(Refusal, match="standard-no-27"):
        read_rules(TWO_DEPTHS.split("\n", 2)[2], "mine.yaml")


def test_a_correction_that_leaves_a_later_act_hanging_is_refused_whole(desk: Desk) -> None:
    desk.bring(Land.CLEARED_PENDING_QC)
    confirm = [dated.name for dated in desk.ledger.family("P")][1]
    refused(desk, Correct(withdraws=(confirm,), reason="x", on=desk.on), "land-later-act-falls", "2")
    assert desk.ledger.standing("P").state is Land.CLEARED_PENDING_QC
