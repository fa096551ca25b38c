"""What holds of every verdict, whatever the agreement and the case: orders, parts of time, longitudes, later knowledge.

Cases come from the makers of `brute/`, one for each seed that Hypothesis chooses. The number of cases of each property
is 40, or what CEASEFIRE_PROPERTY_CASES says (12500 makes 100,000 in all).
"""

import copy
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from brute.agreements import make_agreement, write_agreement
from brute.judge import open_world
from brute.run import Makers, by_evaluate

from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.text import Amendment, Thresholds

CASES = int(os.environ.get("CEASEFIRE_PROPERTY_CASES", "40"))
WORLDS = 4
BREACH, OPEN, NOT = "breach indicated", "cannot tell", "not indicated"
Case = dict[str, Any]
seeds = st.integers(min_value=0, max_value=2**40)
every_case = settings(
    max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


@cache
def world(number: int, east: float = 0.0) -> tuple[Signed, Makers]:
    """A random agreement; its zones so many degrees further east."""
    text, features = make_agreement(Random(500 + number), number)
    moved = copy.deepcopy(features)
    for row in moved:
        at = row["geometry"]["coordinates"]
        for ring in at if row["geometry"]["type"] == "Polygon" else [at]:
            ring[:] = [[lon + east, lat] for lon, lat in ring]
    path = write_agreement(Path(tempfile.mkdtemp()) / "a", text, moved)
    return load(str(path)), Makers(open_world(path.parent), moved)


def drawn(seed: int) -> tuple[Signed, Case, str, Random]:
    """An agreement, a case about one of its provisions, and that provision's name."""
    rng = Random(seed)
    signed, makers = world(rng.randrange(WORLDS))
    case = makers.case(rng, seed)
    return signed, case, case["ask"][0], rng


def verdict(signed: Signed, case: Case) -> str:
    return by_evaluate(signed, case)[case["ask"][0]]


def with_incident(case: Case, **changes: Any) -> Case:
    return case | {"incident": case["incident"] | changes}


def changed(signed: Signed, name: str, of: Callable[[Any], dict[str, Any]]) -> Signed:
    """The agreement with some fields of one provision replaced."""
    agreement = signed.agreement
    rules = tuple(one.model_copy(update=of(one)) if one.id == name else one for one in agreement.provisions)
    return Signed(
        agreement=agreement.model_copy(update={"provisions": rules}), zones=signed.zones, readings=signed.readings
    )


@every_case
@given(seeds)
def test_orders_do_not_matter(seed: int) -> None:
    signed, case, _, rng = drawn(seed)
    told = case["incident"]
    rows = {key: rng.sample(told[key], len(told[key])) for key in ("notices", "records", "counts")}
    act = told["act"] if isinstance(told["act"], str) else told["act"][::-1]
    rules = list(signed.agreement.provisions)
    rng.shuffle(rules)
    shuffled = Signed(
        agreement=signed.agreement.model_copy(update={"provisions": tuple(rules)}),
        zones=signed.zones,
        readings=signed.readings,
    )
    assert verdict(shuffled, with_incident(case, act=act, **rows)) == verdict(signed, case)


def inner(rng: Random, time: dict[str, str]) -> dict[str, str]:
    start, end = (datetime.fromisoformat(time[key]) for key in ("start", "end"))
    ticks = (end - start) // timedelta(microseconds=1)
    cuts = sorted(rng.choice((0, ticks, rng.randint(0, ticks))) for _ in range(2))
    return {
        key: (start + timedelta(microseconds=cut)).isoformat() for key, cut in zip(("start", "end"), cuts, strict=True)
    }


@every_case
@given(seeds)
def test_what_is_sure_of_the_whole_is_sure_of_every_part(seed: int) -> None:
    """But for baselines: one recorded within the whole may come after a part."""
    signed, case, _, rng = drawn(seed)
    case = with_incident(case, baseline=None)
    time = case["incident"]["time"]
    assume(time is not None and time["start"] != time["end"])
    whole = verdict(signed, case)
    assume(whole != OPEN)
    assert verdict(signed, with_incident(case, time=inner(rng, time))) == whole


@every_case
@given(seeds)
def test_longer_times_never_turn_a_breach_into_none(seed: int) -> None:
    signed, case, _, rng = drawn(seed)
    time = case["incident"]["time"]
    assume(time is not None and time["start"] != time["end"])
    part = verdict(signed, with_incident(case, time=inner(rng, time)))
    assert {part, verdict(signed, case)} != {BREACH, NOT}


@every_case
@given(seeds, st.sampled_from([-4.0, 3.0]))
def test_the_world_may_stand_further_east(seed: int, east: float) -> None:
    signed, case, _, _ = drawn(seed)
    there, _ = world(Random(seed).randrange(WORLDS), east)
    told = copy.deepcopy(case["incident"])
    for row in [*told["notices"], *([told["place"]] if told["place"] else [])]:
        row["lon"] += east
    if told.get("baseline"):
        told["baseline"]["line"] = [[lat, lon + east] for lat, lon in told["baseline"]["line"]]
    assert verdict(there, case | {"incident": told}) == verdict(signed, case)


@every_case
@given(seeds, st.floats(0.51, 1.0), st.floats(0.51, 1.0))
def test_a_higher_threshold_never_makes_a_breach(seed: int, one: float, other: float) -> None:
    signed, case, name, _ = drawn(seed)

    def held_at(inside: float) -> Signed:
        def fields(rule: Any) -> dict[str, Any]:
            plain = [
                way.model_copy(update={"unless": (), "without_notice": None, "beyond_baseline": False})
                for way in rule.breached_by
            ]
            return {"thresholds": Thresholds(inside=inside), "amendments": (), "breached_by": tuple(plain)}

        return changed(signed, name, fields)

    low, high = (verdict(held_at(inside), case) for inside in sorted((one, other)))
    assert high == low or (low, high) == (BREACH, OPEN)


@every_case
@given(seeds)
def test_what_becomes_known_later_changes_nothing(seed: int) -> None:
    """But for a ledger entry left incomplete in the case: it is completed from the file's last amendment."""
    signed, case, name, rng = drawn(seed)
    case.pop("ledger", None)
    known_at = datetime.fromisoformat(case.get("known_at", "2023-01-01T00:00:00+00:00"))
    case = case | {"known_at": known_at.isoformat()}
    later = (known_at + timedelta(microseconds=rng.choice((1, 10**9)))).astimezone(UTC)
    told = case["incident"]
    notices = [one | {"known_from": later.isoformat()} for one in told["notices"]]
    records = [one | {"known_from": later.isoformat(), "status": "established"} for one in told["records"]]
    more = with_incident(case, notices=[*told["notices"], *notices], records=[*told["records"], *records])

    def fields(rule: Any) -> dict[str, Any]:
        basis = {"en": "later"}
        moved = Amendment(due=known_at, valid_from=later - timedelta(days=900), known_from=later, basis=basis)
        ended = Amendment.model_validate(
            {"set": {"suspended": True}, "valid_from": moved.valid_from, "known_from": later, "basis": basis}
        )
        return {"amendments": (*rule.amendments, moved, ended)}

    assert verdict(changed(signed, name, fields), more) == verdict(signed, case)


def defeated_by_notice(signed: Signed, name: str) -> bool:
    """May a notice take an exemption away again here?"""
    rule = signed.agreement.provision(name)
    assert rule is not None
    editions = [rule, *(rule.amended(one) for one in rule.amendments if one.set_ is not None)]
    named = {one for edition in editions for way in edition.breached_by for one in way.unless}
    reached = signed.agreement.exempting(way for edition in editions for way in edition.breached_by)
    return any(one.notice and one.id not in named for one in reached)


@every_case
@given(seeds)
def test_a_notice_never_makes_a_breach(seed: int) -> None:
    signed, case, name, rng = drawn(seed)
    told = case["incident"]
    assume(told["time"] is not None and told["place"] is not None and not defeated_by_notice(signed, name))
    start = datetime.fromisoformat(told["time"]["start"])
    notice = {
        "kind": rng.choice(("works", "exercise")),
        "given_at": (start - timedelta(hours=rng.choice((2, 25, 100)))).isoformat(),
        "from": told["time"]["start"],
        "to": told["time"]["end"],
        "lat": told["place"]["lat"],
        "lon": told["place"]["lon"],
        "radius_m": 50_000,
    }
    before, after = verdict(signed, case), verdict(signed, with_incident(case, notices=[*told["notices"], notice]))
    assert after == before or after != BREACH


@every_case
@given(seeds)
def test_a_refuted_fact_is_never_a_breach(seed: int) -> None:
    signed, case, name, _ = drawn(seed)
    rule = signed.agreement.provision(name)
    assert rule is not None
    told = verdict(signed, with_incident(case, fact_status="refuted"))
    assert told == NOT or (told == OPEN and rule.checkable == "not_checkable")
