"""The roster: every rule kept in the shipped example, feasible exactly when trying everything says so, and why not."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.roster import within_reach as reaching
from ceasefire.roster.checks import check
from ceasefire.roster.load import EXAMPLE, load, read, text_of
from ceasefire.roster.outcome import work_out
from ceasefire.roster.plan import Plan
from ceasefire.roster.slots import Duty, Roster, plan_name, slots
from ceasefire.roster.solve import Found, decide, fill, make
from ceasefire.roster.telling import breach_line, help_line, reasons
from ceasefire.roster.terms import RULES, Task, task_of
from ceasefire.roster.why import Help
from ceasefire.roster.within_reach import within_reach
from ceasefire.vocabulary.refusal import Refusal

START = date(2026, 12, 7)


@pytest.fixture(scope="module")
def example() -> Plan:
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def made(example: Plan) -> Roster:
    roster, _ = make(example, START, 28)
    assert roster is not None
    return roster


def test_the_shipped_example_is_one_general_and_35_officers_a_side(example: Plan) -> None:
    for side in example.sides:
        groups = [post.group for post in example.of(side)]
        assert (groups.count("head"), groups.count("officer")) == (1, 35)


def test_the_shipped_example_keeps_every_rule_and_is_as_even_as_whole_shifts_allow(example: Plan) -> None:
    roster, filled = make(example, START, 28)
    assert roster is not None
    assert check(example, roster) == ()
    assert len(roster.duties) == 28 * 3 * 3 * 2
    for one in filled.values():
        assert one.evenness is not None
        assert (one.evenness.shifts, one.evenness.nights, one.evenness.least) == (0, 0, True)


def test_the_same_plan_gives_the_same_roster(example: Plan, made: Roster) -> None:
    again, _ = make(load(EXAMPLE), START, 28)
    assert again == made


def test_rules_reach_across_the_beginning_of_a_roster(example: Plan, made: Roster) -> None:
    after = START + timedelta(days=28)
    late = tuple(d for d in made.duties if d.day > after - timedelta(days=8))
    second, _ = make(example, after, 7, late)
    assert second is not None
    assert check(example, second, late) == ()


def test_a_post_that_stood_the_last_night_does_not_stand_the_first_morning() -> None:
    plan = small({"officers": 3, "rest_h": 11, "week": 7})
    night = [Duty(day=START - timedelta(days=1), shift="s2", position="p", post=f"{side}/o1") for side in "ab"]
    roster, _ = make(plan, START, 1, night)
    assert roster is not None
    assert {"a/o1", "b/o1"}.isdisjoint(d.post for d in roster.duties if d.shift in ("s0", "s1"))


# -- the checker finds what is wrong


def keys(plan: Plan, roster: Roster, **changes: Any) -> set[str]:
    return {one.key for one in check(plan, replace(roster, **changes))}


def test_the_checker_sees_each_kind_of_breach(example: Plan, made: Roster) -> None:
    first = made.duties[0]
    without = made.duties[1:]
    assert keys(example, made, duties=without) == {"roster-check-place", "roster-check-parity"}
    away = replace(first, day=date(2026, 12, 8), post="a/o04")
    assert "roster-check-leave" in keys(example, made, duties=(*made.duties, away))
    assert "roster-check-strange" in keys(example, made, duties=(replace(first, post="a/nobody"), *without))
    assert "roster-check-unable" in keys(example, made, duties=(replace(first, post="a/head"), *without))
    twice = tuple(
        replace(d, post=first.post) if d.day == first.day and d.post.startswith("a") else d for d in made.duties
    )
    assert {"roster-check-twice", "roster-check-rest"} <= keys(example, made, duties=twice)
    always = tuple(
        replace(d, post="a/o02") if d.post.startswith("a") and d.shift == "night" else d for d in made.duties
    )
    assert {"roster-check-week", "roster-check-nights"} <= keys(example, made, duties=always)


def test_the_checker_sees_days_without_a_head(example: Plan, made: Roster) -> None:
    away = [{"post": post, "first": "2026-12-14", "last": "2026-12-15"} for post in ("a/o01", "a/o02")]
    plan = read(text_of(EXAMPLE) + "\n".join(f"  - {one}".replace("'", "") for one in away), "x")
    found = [one for one in check(plan, made) if one.key == "roster-check-headless"]
    assert [one.arguments["day"] for one in found] == ["2026-12-14", "2026-12-15"]
    outcome = work_out(plan, START, 28)
    assert outcome.roster is None
    assert (outcome.headless[0].first, outcome.headless[0].last) == (date(2026, 12, 14), date(2026, 12, 15))


# -- small instances, against trying everything


def small(given: dict[str, Any]) -> Plan:
    """Both sides alike: officers o1…, shifts of eight hours, one or two positions."""
    names = [f"s{n}" for n in range(3)][: given.get("shifts", 3)]
    hours = ["06:00", "14:00", "22:00", "06:00"]
    positions = given.get("positions", [("p", 1)])
    skills = given.get("skills") or [[name for name, _ in positions]] * given["officers"]
    posts = [{"post": f"{side}/head", "group": "head", "deputies": [f"{side}/o1"]} for side in "ab"]
    posts += [{"post": f"{s}/o{n + 1}", "skills": skills[n]} for s in "ab" for n in range(given["officers"])]
    posts.append({"post": "a/x", "skills": [name for name, _ in positions]})  # so that every skill is known
    plan = {
        "name": "small",
        "zone": "Asia/Baku",
        "sides": ["a", "b"],
        "shifts": [
            {"name": name, "starts": hours[n], "ends": hours[n + 1], "night": n >= given.get("night_from", 2)}
            for n, name in enumerate(names)
        ],
        "positions": [{"name": name, "skills": [name], "each": each} for name, each in positions],
        "rules": {
            "rest_h": given.get("rest_h", 11),
            "shifts_in_7_days": given.get("week", 5),
            "nights_in_a_row": given.get("nights"),
            "parity": False,
        },
        "posts": posts,
        "leave": [
            {"post": f"b/o{n + 1}", "first": str(START + timedelta(days=a)), "last": str(START + timedelta(days=b))}
            for n, a, b in given.get("leave", [])
        ],
    }
    return read(json.dumps(plan), "small.yaml")


def every_way(task: Task) -> Iterator[list[tuple[str, Any, str]]]:
    """All fillings of a task, one after the other, by plain search: nothing shared with the solver but the words."""
    yield from _fill(task, list(task.covers), [])


def _fill(task: Task, left: Sequence[Any], done: list[tuple[str, Any, str]]) -> Iterator[list[tuple[str, Any, str]]]:
    if not left:
        yield done
        return
    cover, rest = left[0], left[1:]
    able = [
        p.post
        for p in task.posts
        if p.group in cover.position.groups
        and set(p.skills) & set(cover.position.skills)
        and fits(task, p.post, cover, done)
    ]
    for chosen in combinations(able, cover.needed):
        yield from _fill(task, rest, done + [(post, cover.slot, cover.position.name) for post in chosen])


def fits(task: Task, post: str, cover: Any, done: list[tuple[str, Any, str]]) -> bool:
    slot, rules = cover.slot, task.plan.rules
    for one in task.leave:
        if one.post == post and any(one.first <= day <= one.last for day in days_of(slot)):
            return False
    own = [other for name, other, _ in done if name == post]
    if any(other == slot for other in own):
        return False
    if "rest" in task.rules and any((slot.start - other.end).total_seconds() < rules.rest_h * 3600 for other in own):
        return False
    week = [other for other in own if (slot.start - other.start) < timedelta(days=7)]
    if "week" in task.rules and len(week) >= rules.shifts_in_7_days:
        return False
    if "nights" in task.rules and rules.nights_in_a_row is not None and slot.night:
        nights = {other.day for other in own if other.night}
        if all(slot.day - timedelta(days=n) in nights for n in range(1, rules.nights_in_a_row + 1)):
            return False
    return True


def days_of(slot: Any) -> set[date]:
    over = slot.shift == "s2"  # from 22:00 to 06:00
    return {slot.day, slot.day + timedelta(days=1)} if over else {slot.day}


plans = st.fixed_dictionaries(
    {
        "officers": st.integers(1, 4),
        "shifts": st.integers(1, 3),
        "positions": st.sampled_from([[("p", 1)], [("p", 2)], [("p", 1), ("q", 1)]]),
        "rest_h": st.sampled_from([0, 8, 9, 11, 17, 30]),
        "week": st.integers(1, 5),
        "nights": st.sampled_from([None, 1, 2]),
        "night_from": st.sampled_from([0, 1, 2]),
        "leave": st.lists(st.tuples(st.integers(0, 0), st.integers(0, 2), st.integers(2, 3)), max_size=1),
        "mixed": st.booleans(),
    }
)


@pytest.mark.parametrize(
    ("given", "days", "found"),
    [
        ({"officers": 6, "shifts": 1, "week": 1}, 7, Found.NO),
        ({"officers": 7, "shifts": 1, "week": 1}, 8, Found.YES),
        ({"officers": 1, "shifts": 1, "nights": 2, "night_from": 0}, 3, Found.NO),
        ({"officers": 1, "shifts": 1, "nights": 2, "night_from": 0}, 2, Found.YES),
        ({"officers": 2, "shifts": 2, "rest_h": 0, "nights": 1, "night_from": 0}, 2, Found.YES),
        ({"officers": 1, "shifts": 2, "rest_h": 0, "nights": 2, "night_from": 0}, 2, Found.YES),
        ({"officers": 1, "shifts": 2, "rest_h": 0, "nights": 1, "night_from": 0}, 2, Found.NO),
        ({"officers": 1, "shifts": 2, "rest_h": 8, "week": 9}, 2, Found.NO),
        ({"officers": 2, "shifts": 2, "rest_h": 16, "week": 9}, 2, Found.YES),
        ({"officers": 2, "shifts": 2, "rest_h": 17, "week": 9}, 2, Found.NO),
    ],
)
def test_each_rule_at_its_limit(given: dict[str, Any], days: int, found: Found) -> None:
    assert decide(task_of(small(given), "b", START, days)) is found


def plan_from(given: dict[str, Any]) -> Plan:
    names = [name for name, _ in given["positions"]]
    skills = [names if not given["mixed"] else [names[n % len(names)]] for n in range(given["officers"])]
    return small({**given, "skills": skills})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, st.integers(1, 3))
def test_filled_exactly_when_trying_everything_finds_a_way(given: dict[str, Any], days: int) -> None:
    plan = plan_from(given)
    task = task_of(plan, "b", START, days)
    brute = next(every_way(task), None)
    filled = fill(task)
    assert (filled.found is Found.YES) == (brute is not None)
    if filled.found is Found.YES:
        duties = tuple(Duty(day=s.day, shift=s.shift, position=p, post=post) for post, s, p in filled.columns)
        found = check(plan, Roster(plan=plan_name(plan), start=START, days=days, duties=duties))
        assert [one for one in found if one.arguments.get("side") != "a" and one.key != "roster-check-headless"] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, st.integers(1, 3))
def test_what_is_said_to_contradict_does_and_nothing_of_it_can_be_spared(given: dict[str, Any], days: int) -> None:
    plan = plan_from(given)
    if next(every_way(task_of(plan, "b", START, days)), None) is not None:
        return
    outcome = work_out(plan, START, days)
    why = next(one for one in outcome.whys if one.side == "b")
    base = task_of(plan, "b", START, days)
    core = replace(base, covers=why.covers, rules=frozenset(why.rules), leave=why.leave)
    assert next(every_way(core), None) is None
    spared = [replace(core, rules=core.rules - {rule}) for rule in core.rules]
    spared += [replace(core, leave=tuple(x for x in core.leave if x != one)) for one in core.leave]
    spared += [replace(core, covers=tuple(x for x in core.covers if x != one)) for one in core.covers]
    assert all(next(every_way(less), None) is not None for less in spared)
    assert why.smallest
    assert why.possible == most_places(core)
    assert any(line.strip() for line in reasons(outcome, "hy"))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, st.integers(1, 3))
def test_what_is_said_to_be_within_reach_is_and_what_is_said_not_to_be_is_not(given: dict[str, Any], days: int) -> None:
    task = task_of(plan_from(given), "b", START, days)
    there = next(every_way(task), None) is not None
    assert within_reach(task) is (Found.YES if there else Found.NO)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reaching, "SMALL", -1)
        assert within_reach(task) in ((Found.YES, Found.UNDECIDED) if there else (Found.NO, Found.UNDECIDED))


def test_at_full_size_a_way_is_found_day_by_day(example: Plan) -> None:
    assert within_reach(task_of(example, "a", START, 28)) is Found.YES
    scarce = example.model_copy(update={"rules": example.rules.model_copy(update={"shifts_in_7_days": 1})})
    assert within_reach(task_of(scarce, "a", START, 28)) is Found.NO


def test_what_was_not_settled_is_told_as_open() -> None:
    open_ = Help(kind="week", whole=None, value=6)
    told = {help_line(open_, language) for language in ("en", "ru", "tr", "az", "hy")}
    assert len(told) == 5
    assert "not settled" in help_line(open_, "en")


def most_places(task: Task) -> int:
    """How many places can be filled at best, by trying fewer and fewer."""
    places = [replace(cover, needed=1) for cover in task.covers for _ in range(cover.needed)]
    for number in range(len(places), -1, -1):
        for chosen in combinations(places, number):
            if next(_fill(task, chosen, []), None) is not None:
                return number
    return 0


# -- why, in words


def broken(example: str, old: str, new: str) -> Plan:
    assert old in example
    return read(example.replace(old, new), "x.yaml")


def test_too_few_with_a_skill_is_said_with_numbers_and_what_helps() -> None:
    """Fifteen liaison officers a side; five in each of three shifts leave nobody to be away."""
    plan = broken(text_of(EXAMPLE), "name: liaison, skills: [liaison]", "name: liaison, skills: [liaison], each: 5")
    outcome = work_out(plan, START, 3)
    assert [why.side for why in outcome.whys] == ["b"]
    why = outcome.whys[0]
    assert (why.needed, why.possible, len(why.able), why.away) == (15, 14, 15, 1)
    assert why.rules == ("rest",)
    assert [one.post for one in why.leave] == ["b/o08"]
    assert {(one.kind, one.value, one.whole) for one in why.helps} == {
        ("leave", None, True),
        ("rest", 8.0, True),
        ("officers", 1, True),
    }
    text = "\n".join(reasons(outcome, "en"))
    assert "15 officers are needed as liaison" in text
    assert "leave of b/o08" in text


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_why_is_told_in_every_language(language: str) -> None:
    plan = small({"officers": 2, "nights": 1, "week": 3, "leave": [(0, 0, 1)]})
    lines = list(reasons(work_out(plan, START, 3), language))
    assert len(lines) > 4
    assert not any("roster-" in line or "{" in line for line in lines)


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_every_breach_has_words(example: Plan, made: Roster, language: str) -> None:
    duties = tuple(replace(d, post="a/o02") if d.post.startswith("a") else d for d in made.duties[:40])
    odd = (
        *duties,
        replace(made.duties[0], post="a/gone"),
        replace(made.duties[3], day=date(2026, 12, 8), post="a/o04"),
    )
    found = check(example, replace(made, duties=odd))
    assert len({one.key for one in found}) > 6
    assert not any("roster-check" in breach_line(one, language) for one in found)


def test_each_help_helps() -> None:
    plan = small({"officers": 3, "week": 2, "rest_h": 11})
    outcome = work_out(plan, START, 3)
    why = next(one for one in outcome.whys if one.side == "b")
    week = next(one for one in why.helps if one.kind == "week")
    assert week.whole
    assert week.value == 3
    eased = small({"officers": 3, "week": 3, "rest_h": 11})
    assert decide(task_of(eased, "b", START, 3)) is Found.YES
    assert set(why.rules) <= set(RULES)


# -- what is refused, and where


@pytest.mark.parametrize(
    ("old", "new", "key", "place"),
    [
        ("sides: [a, b]", "sides: [a, a]", "roster-two-sides", "x.yaml:5:8"),
        ("zone: Asia/Baku", "zone: Asia/Nowhere", "roster-zone", "x.yaml:4:7"),
        (
            "skills: [liaison]}\n  - {name: analyst",
            "skills: [flute]}\n  - {name: analyst",
            "roster-skill-unknown",
            "15",
        ),
        ("rest_h: 11", "rest_hours: 11", "agreement-field-wrong", "x.yaml:19:15"),
        ('starts: "22:00"', 'starts: "25:00"', "agreement-field-wrong", "x.yaml:10"),
        ("post: b/o05, ", "post: c/o05, ", "roster-side-unknown", "x.yaml"),
        ("{post: a/o02,", "{post: a/o01,", "roster-twice", "x.yaml"),
        ("[a/o01, a/o02]", "[a/o01, b/o02]", "roster-deputy-side", "x.yaml"),
        ("[a/o01, a/o02]", "[a/o99]", "roster-post-unknown", "x.yaml"),
        ("{post: b/head, group: head,", "{post: b/head,", "roster-one-head", "x.yaml"),
        ("skills: [duty]}\n", "skills: [duty], of_side: {b: 2}}\n", "roster-no-parity", "x.yaml:14"),
        (
            "first: 2026-12-07, last: 2026-12-13",
            "first: 2026-12-07, last: 2026-12-01",
            "roster-leave-backwards",
            "x.yaml",
        ),
        (
            "first: 2026-12-07, last: 2026-12-13",
            "first: 2026-13-07, last: 2026-12-13",
            "agreement-field-wrong",
            "x.yaml",
        ),
    ],
)
def test_a_wrong_plan_is_refused_at_its_place(old: str, new: str, key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        broken(text_of(EXAMPLE), old, new)
    assert refused.value.key == key
    assert place in refused.value.place


def test_a_period_that_is_none_is_refused(example: Plan) -> None:
    for days in (0, -1, 93):
        with pytest.raises(Refusal):
            make(example, START, days)


def test_where_clocks_change_the_night_is_longer_and_rest_is_counted_in_hours() -> None:
    plan = read(text_of(EXAMPLE).replace("Asia/Baku", "Europe/Berlin"), "x")
    nights = [slot for slot in slots(plan, date(2026, 10, 23), 4) if slot.night]
    assert [(slot.end - slot.start).total_seconds() / 3600 for slot in nights] == [8, 9, 8, 8]
    roster, _ = make(plan, date(2026, 10, 23), 4)
    assert roster is not None
    assert check(plan, roster) == ()
