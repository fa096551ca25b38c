"""The product and a second evaluator, written from the language's page alone, give the same verdicts on random events.

The second one lives in `brute/` and shares no code with the product. Each of a list of wrong rules put into the product
is noticed by the same comparison. A large run: `python tests/agreement/brute/run.py 100000 7`.
"""

import ast
import sys
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from pyproj import Geod
from scipy.stats import ncx2, norm

sys.path.insert(0, str(Path(__file__).parent))

from brute.agreements import make_agreement, write_agreement
from brute.judge import World, open_world
from brute.places import Spread, carried, normals
from brute.run import Makers, Tally, by_evaluate, compare, in_batches, random_pair, shipped_pair, summary, told
from brute.truths import FALSE, TRUE, UNKNOWN, possible

from ceasefire.agreement import acts, clocks, conditions, deadlines, evaluate, exempting, facts, when, where, zones
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.load import Signed, load

HERE = Path(__file__).parent
SECOND = ("judge.py", "case.py", "moments.py", "places.py", "truths.py")


@pytest.mark.parametrize("name", SECOND)
def test_the_second_evaluator_imports_nothing_of_the_product(name: str) -> None:
    tree = ast.parse((HERE / "brute" / name).read_text(encoding="utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert modules
    assert not [module for module in modules if module.startswith("ceasefire")]


EXAMPLES: list[tuple[str, dict[str, Any], str]] = [
    (
        "P1",
        {
            "time": {"start": "2020-12-27T04:10:00+04:00", "end": "2020-12-27T04:25:00+04:00"},
            "place": {"lat": 39.753, "lon": 46.7, "uncertainty_m": 400},
            "actor": {"party": "AZ", "attribution": "disputed"},
            "act": "fire_small_arms",
            "fact_status": "established",
        },
        "cannot tell",
    ),
    (
        "P3",
        {
            "time": {"start": "2020-12-20T09:00:00Z", "end": "2020-12-20T09:00:00Z"},
            "place": None,
            "actor": {"party": "RU", "attribution": "established"},
            "act": "force_count",
            "fact_status": "established",
            "counts": [{"of": "personnel", "low": 1700, "high": 1800}, {"of": "apc", "low": 95, "high": 99}],
        },
        "breach indicated",
    ),
    (
        "P6a",
        {
            "time": {"start": "2020-11-19T10:00:00+03:00", "end": "2020-11-19T10:00:00+03:00"},
            "place": {"lat": 40.10984, "lon": 46.04446, "uncertainty_m": 300},
            "actor": {"party": "AM", "attribution": "established"},
            "act": "armed_presence",
            "fact_status": "established",
        },
        "not indicated",
    ),
    (
        "P6c",
        {
            "time": {"start": "2020-12-20T09:00:00Z", "end": "2020-12-20T09:00:00Z"},
            "place": None,
            "actor": {"party": "RU", "attribution": "established"},
            "act": "corridor_width",
            "fact_status": "established",
            "width_m": {"low": 4700, "high": 4850},
        },
        "breach indicated",
    ),
]


@pytest.mark.parametrize(("provision", "incident", "verdict"), EXAMPLES)
def test_the_second_evaluator_gives_the_published_answers(
    provision: str, incident: dict[str, Any], verdict: str
) -> None:
    world, _, _ = shipped_pair()
    case = {"id": "E", "ask": [provision], "known_at": "2020-12-31T12:00:00+03:00", "incident": incident}
    assert possible(world.verdicts(case)[provision]) == {verdict}


def test_counted_shares_are_those_of_closed_forms() -> None:
    spread = Spread(40.0, 46.0, 500.0)
    for power, close in ((11, 0.01), (14, 0.002), (18, 0.0003)):
        points = normals(power) * 500
        disc = np.hypot(points[:, 0] - 700, points[:, 1]) <= 600
        assert disc.mean() == pytest.approx(ncx2.cdf((600 / 500) ** 2, 2, (700 / 500) ** 2), abs=close)
        assert (points[:, 0] > 320).mean() == pytest.approx(norm.sf(320 / 500), abs=close)
    assert spread.in_disc(40.0, 46.0, 2000.0, (0.95, 0.05)) == TRUE
    assert spread.in_disc(40.0, 46.0, 600.0, (0.95, 0.05)) == UNKNOWN
    assert spread.in_disc(40.1, 46.0, 600.0, (0.95, 0.05)) == FALSE


@pytest.mark.parametrize("lat", [-55.0, 0.0, 40.0, 65.0])
def test_points_are_carried_as_geodesics_carry_them(lat: float) -> None:
    metres = normals(11) * 2500
    lon, north = carried(lat, 46.0, metres)
    azimuth, length = np.degrees(np.arctan2(metres[:, 0], metres[:, 1])), np.hypot(metres[:, 0], metres[:, 1])
    theirs = Geod(ellps="WGS84").fwd(np.full(len(metres), 46.0), np.full(len(metres), lat), azimuth, length)
    assert np.abs(lon - theirs[0]).max() * 111_320 * np.cos(np.radians(lat)) < 0.6
    assert np.abs(north - theirs[1]).max() * 111_320 < 0.6


def shown(pair: tuple[World, Signed], tally: Tally) -> str:
    return summary(tally) + "\n" + "\n\n".join(told(*pair, found) for found in tally.disagreements[:3])


def test_random_events_of_the_shipped_agreement_get_the_same_verdicts() -> None:
    world, signed, maker = shipped_pair()
    rng = Random(9)
    tally = compare(world, signed, (maker.whole(rng, number) for number in range(300)), Tally())
    assert not tally.disagreements, shown((world, signed), tally)
    assert min(tally.verdicts.values()) > 20
    assert tally.too_close < 0.01 * sum(tally.verdicts.values())


@pytest.mark.parametrize("seed", range(6))
def test_random_events_of_random_agreements_get_the_same_verdicts(tmp_path: Path, seed: int) -> None:
    rng = Random(1000 + seed)
    world, signed, maker = random_pair(rng, tmp_path, seed)
    assert len(world.rules) >= 20
    tally = compare(world, signed, (maker.whole(rng, number) for number in range(30)), Tally())
    compare(world, signed, (maker.case(rng, number) for number in range(500)), tally)
    assert not tally.disagreements, shown((world, signed), tally)
    assert set(tally.verdicts) == {"breach indicated", "not indicated", "cannot tell"}
    assert tally.too_close < 0.02 * sum(tally.verdicts.values())


def test_batches_of_random_events_get_the_same_verdicts(tmp_path: Path) -> None:
    rng = Random(4242)
    world, signed, maker = random_pair(rng, tmp_path, 0)
    cases = [*(maker.case(rng, number) for number in range(300)), *(maker.whole(rng, number) for number in range(10))]
    together = iter(in_batches(signed, cases))
    tally = compare(world, signed, cases, Tally(), lambda *_: next(together))
    assert not tally.disagreements, shown((world, signed), tally)
    assert len(tally.verdicts) == 3


# Wrong rules: each is put into the product, and the comparison has to notice it.


@dataclass(frozen=True)
class Wrong:
    """A rule as somebody might have misread it: where it stands, what conditions show it, what stands there instead."""

    name: str
    owner: Any
    attribute: str
    keep: tuple[str, ...]
    instead: Any


def _strict_end(_written: object, facts_: Any, frame: Any) -> Finding:
    end = when._resolved(_written, facts_, frame)  # type: ignore[arg-type]
    if end is None:
        return when._not_started(_written)
    limit = deadlines.overdue_from(end, frame.zone, False) if not isinstance(end, datetime) else end
    late = facts_.time.start >= limit
    value = Truth.TRUE if facts_.time.end < limit else Truth.FALSE if late else Truth.UNKNOWN
    return Finding(value=value, message="agreement-time-over")


def _months_of_thirty_days(start: date, duration: clocks.Duration, back: bool = False) -> date:
    days = duration.days + 30 * duration.months
    return start + timedelta(days=-days if back else days)


def _all_forgiven(test: Any, *rest: Any) -> Finding:
    found = exempting.exempt(test, *rest)
    return replace(found, value=Truth.FALSE) if found.message.startswith("agreement-exempted-in-part") else found


def _in_good_time(notice: Any, case: Any) -> Finding:
    value = None if case.time is None else notice.given_at <= case.time.end
    return Finding(value=Truth.UNKNOWN if value is None else Truth.TRUE if value else Truth.FALSE, message="x")


def _first_version(*asked: Any) -> tuple[str | None, ...]:
    return _VERSIONS(*asked)[:1]


_VERSIONS = evaluate._versions
_EDITIONS = evaluate.provision_editions
_FIRST = when.first_instant
_OVERDUE = deadlines.overdue_from
_WITHIN = zones.within
_INSTANTS = zones.ZoneBook.instants
_BEYOND_DAY = timedelta(microseconds=1)

WRONG = [
    Wrong(
        "a count on the ceiling exceeds it",
        conditions,
        "above",
        ("caps",),
        lambda low, high, m: acts.above(low + 1, high, m),
    ),
    Wrong("`until` a date leaves that date out", when, "_until", ("time",), _strict_end),
    Wrong(
        "`from` leaves its own instant out",
        when,
        "first_instant",
        ("time",),
        lambda at, zone: _FIRST(at, zone) + _BEYOND_DAY,
    ),
    Wrong(
        "by a date never includes it",
        deadlines,
        "overdue_from",
        ("time",),
        lambda due, zone, _day=True: _OVERDUE(due, zone, False),
    ),
    Wrong("the last second of a day is a moment like any other", deadlines, "_LAST_SECOND", ("time",), time(1, 2, 3)),
    Wrong("months have thirty days", clocks, "shift_date", ("time",), _months_of_thirty_days),
    Wrong(
        "exemptions cannot be taken away",
        exempting,
        "_taken_away",
        ("unless",),
        lambda *_: Finding(value=Truth.TRUE, message="x"),
    ),
    Wrong("what is exempted in part is exempted", conditions, "exempt", ("unless",), _all_forgiven),
    Wrong(
        "thresholds of a provision are not looked at",
        where,
        "by_threshold",
        ("place",),
        lambda p, _: Truth.TRUE if p >= 0.95 else Truth.FALSE if p <= 0.05 else Truth.UNKNOWN,
    ),
    Wrong(
        "amendments count before they are known",
        evaluate,
        "provision_editions",
        ("place",),
        lambda rule, span, _known, zone: _EDITIONS(rule, span, None, zone),
    ),
    Wrong("a notice may come during the event", when, "_notice_before", ("unless",), _in_good_time),
    Wrong("no standard of evidence but joint", conditions, "fact", ("place",), lambda case, _=None: _FACT(case)),
    Wrong(
        "disputed actors count as known",
        facts.Actor,
        "known",
        ("actor",),
        property(lambda self: self.party != "unknown"),
    ),
    Wrong("one party's version decides", evaluate, "_versions", ("place",), _first_version),
    Wrong(
        "zones are asked as they were at the start",
        zones.ZoneBook,
        "instants",
        ("place",),
        lambda book, names, span, known: _INSTANTS(book, names, span, known)[:1],
    ),
    Wrong("records never come afterwards", when, "_may_still_come", ("without_record",), lambda *_: False),
    Wrong(
        "both sides of a line are meant",
        zones,
        "within",
        ("place",),
        lambda line, metres, side: _WITHIN(line, metres, "both"),
    ),
]
_FACT = conditions.fact


CONTROL = ("time", "place", "caps", "unless")


def simplified(text: dict[str, Any], keep: tuple[str, ...]) -> dict[str, Any]:
    """The agreement with only these conditions in its ways, so that they decide; ways without any of them go."""

    def ways(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        kept = [{key: row[key] for key in ("id", "act", *keep) if key in row} for row in rows]
        actor = {} if "actor" in keep else {"actor": "anyone"}
        return [actor | row for row in kept if len(row) > 2 or "actor" in keep]

    rules = [rule | {"breached_by": ways(rule["breached_by"])} for rule in text["provisions"] if "breached_by" in rule]
    for rule in rules:
        changes = [row for row in rule["amendments"] if "breached_by" not in row.get("set", {})]
        rule["amendments"] = changes
    return text | {"provisions": [rule for rule in rules if rule["breached_by"]]}


def first_difference(folder: Path, keep: tuple[str, ...], agreements: int, cases: int) -> tuple[int, str] | None:
    """The number of the first event whose verdict the second evaluator does not share, and the verdict."""
    rng = Random(77)
    for number in range(agreements):
        text, features = make_agreement(rng, number)
        path = write_agreement(folder / f"a{number}", simplified(text, keep), features)
        world, signed = open_world(path.parent), load(str(path))
        makers = Makers(world, features)
        for one in range(cases):
            case = makers.case(rng, one)
            (name,) = case["ask"]
            verdict = by_evaluate(signed, case)[name]
            if verdict not in possible(world.verdicts(case)[name]):
                return number * cases + one, verdict
    return None


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_a_wrong_rule_is_noticed(wrong: Wrong, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrong.owner, wrong.attribute, wrong.instead)
    assert first_difference(tmp_path, wrong.keep, 12, 150) is not None


def test_without_a_wrong_rule_nothing_is_noticed(tmp_path: Path) -> None:
    assert first_difference(tmp_path, CONTROL, 2, 150) is None
