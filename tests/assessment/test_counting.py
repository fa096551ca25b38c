"""Counting rules on incidents: shares add up, allegations never count, doubt and "at least" survive."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.assessment.counting import (
    CountingRule,
    Unit,
    count_incidents,
    count_rows,
    count_units,
    read_rules,
    rule_named,
    shares,
    shipped_rules,
    total,
)
from ceasefire.assessment.days import bounds_of, day_of
from ceasefire.incident.records import Incident, Link
from ceasefire.observation.records import Observation, Origin
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import Means, SourceKind, What

START = datetime(2021, 2, 1, 8, tzinfo=UTC)


def seen(
    number: int, minute: float, asset: str = "post 1", what: What = What.EXPLOSION, exact: bool = True
) -> Observation:
    count = Count.exactly(number) if exact else Count.at_least(number)
    return Observation(
        origin=Origin(sealed="0" * 64, sensor="t/1", locator=f"{asset} {minute} {what} {number}"),
        asset=asset,
        source_kind=SourceKind.POST,
        means=Means.HEARD,
        what=what,
        when=Span.at(START + timedelta(minutes=minute)),
        place=Nowhere(),
        count=count,
    )


def incident(*observations: Observation, alleged: tuple[str, ...] = ()) -> Incident:
    links = [Link(report=o.id, allegation=False, terms={}, log_bayes_factor=1.0) for o in observations]
    links += [Link(report=name, allegation=True, terms={}, log_bayes_factor=1.0) for name in alleged]
    when = min(o.when.start for o in observations) if observations else START
    return Incident(
        id=f"inc-{observations[0].id if observations else alleged[0]}",
        when=Span.at(when),
        place=Nowhere(),
        region=None,
        kinds={"explosion": 1.0},
        count=Count.exactly(1),
        links=tuple(links),
        sources=1,
        allegations_only=not observations,
        method="t",
    )


def test_two_posts_that_hear_the_same_are_not_added_up() -> None:
    near, far = seen(12, 0, "post 1"), seen(9, 0, "post 2")
    told = count_incidents(rule_named("each-discharge"), [incident(near, far)], {near.id: near, far.id: far})
    assert [count.best for count in told.values()] == [12]
    again = seen(5, 1, "post 1")
    told = count_incidents(
        rule_named("each-discharge"), [incident(near, far, again)], {o.id: o for o in (near, far, again)}
    )
    assert [count.best for count in told.values()] == [17]


def test_a_row_rule_counts_every_row_of_an_incident() -> None:
    rows = [seen(12, 0, "post 1"), seen(9, 0, "post 2")]
    assert total(count_incidents(rule_named("rows"), [incident(*rows)], {o.id: o for o in rows})).best == 2


def test_allegations_never_count() -> None:
    told = count_incidents(rule_named("each-discharge"), [incident(alleged=("alg-1",))], {})
    assert total(told) == Count.exactly(0)


def test_a_series_over_two_incidents_counts_once_with_the_first() -> None:
    first, second, later = seen(20, 0), seen(15, 59), seen(31, 59 + 60)
    incidents = [incident(later), incident(second), incident(first)]
    told = count_incidents(rule_named("shelling-of-30"), incidents, {o.id: o for o in (first, second, later)})
    assert {i.links[0].report: told[i.id].best for i in incidents} == {first.id: 1, second.id: 0, later.id: 1}


def test_a_pause_of_exactly_an_hour_begins_a_new_series() -> None:
    rule = rule_named("explosion-series")
    assert count_rows(rule, [seen(1, 0), seen(2, 60)]).best == 2
    assert count_rows(rule, [seen(1, 0), seen(2, 59.99)]).best == 1


def test_an_uncountable_number_stays_a_floor() -> None:
    told = count_rows(rule_named("each-discharge"), [seen(30, 0, exact=False), seen(3, 1)])
    assert (told.low, told.best, told.high, told.uncountable) == (33, 33, 33, True)
    doubtful = count_rows(rule_named("shelling-of-30"), [seen(20, 0, exact=False)])
    assert (doubtful.low, doubtful.best, doubtful.high) == (0, 0, 1)


def test_what_a_rule_does_not_name_is_not_counted() -> None:
    assert (
        count_rows(rule_named("each-discharge"), [seen(3, 0, what=What.MOVEMENT), seen(1, 1, what=What.CALM)]).best == 0
    )


@given(
    st.lists(st.tuples(st.integers(0, 600), st.integers(0, 50), st.sampled_from(list(What))), max_size=25),
    st.sampled_from(sorted(shipped_rules())),
)
def test_shares_add_up_to_the_whole_and_the_order_of_rows_does_not_matter(
    rows: list[tuple[int, int, What]], rule: str
) -> None:
    units = [
        Unit(of=str(n), when=START + timedelta(minutes=m), what=what, count=Count.exactly(k))
        for n, (m, k, what) in enumerate(rows)
    ]
    told = count_units(rule_named(rule), units)
    assert count_units(rule_named(rule), list(reversed(units))) == told
    assert total(told).best == sum(count.best for count in told.values())
    assert total(told).best <= total(count_units(rule_named("each-discharge"), units)).best


def test_rules_are_data_and_a_broken_one_is_refused_with_its_line() -> None:
    with pytest.raises(Refusal) as refused:
        read_rules("- id: a\n  version: '1'\n  unit: sorties\n  counts: [explosion]\n  title: {en: A}\n", "rules.yaml")
    assert refused.value.place == "rules.yaml:3:9"
    with pytest.raises(Refusal, match="counting-rule-unknown"):
        rule_named("mine")
    own = read_rules("- id: a\n  version: '1'\n  unit: row\n  counts: [fire]\n  title: {en: A}\n", "rules.yaml")
    assert isinstance(rule_named("a", own), CountingRule)


@pytest.mark.parametrize("cut_off", ["00:00", "19:30", "06:00"])
@given(minutes=st.integers(0, 60 * 24 * 400))
def test_every_moment_lies_within_the_bounds_of_its_day(cut_off: str, minutes: int) -> None:
    cut = datetime.strptime(cut_off, "%H:%M").time()  # noqa: DTZ007 - a time of day only
    moment = START + timedelta(minutes=minutes)
    for zone in ("Asia/Baku", "Europe/Kyiv"):
        start, end = bounds_of(day_of(moment, zone, cut), zone, cut)
        assert start <= moment < end


def test_why_a_unit_counts_or_not_is_told_with_what_decided_it() -> None:
    rule = rule_named("shelling-of-30")
    units = [
        Unit(of=name, when=START + timedelta(minutes=minute), what=what, count=count)
        for name, minute, what, count in (
            ("a", 0, What.EXPLOSION, Count.exactly(10)),
            ("b", 5, What.EXPLOSION, Count.exactly(9)),
            ("c", 6, What.SHOT, Count.exactly(99)),
            ("d", 120, What.EXPLOSION, Count.exactly(20)),
            ("e", 150, What.EXPLOSION, Count.exactly(10)),
            ("f", 300, What.EXPLOSION, Count.at_least(12)),
            ("g", 301, What.EXPLOSION, Count.exactly(0)),
        )
    ]
    told = {share.unit.of: (share.why.removeprefix("count-why-"), share.arguments) for share in shares(rule, units)}
    assert {name: why for name, (why, _) in told.items()} == {
        "a": "below", "b": "below", "c": "not-counted", "d": "series", "e": "joined", "f": "may-reach",
        "g": "none-told",
    }  # fmt: skip
    assert told["b"][1] == {"size": 19, "low": 19, "least": 30, "of": "a"}
    assert told["e"][1] == {"size": 30, "low": 30, "least": 30, "of": "d"}
    assert told["f"][1]["low"] == 12
