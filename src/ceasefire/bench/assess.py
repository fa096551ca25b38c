"""How fast events are held against an agreement of 24 provisions, and that every verdict comes with its explanation.

The agreement (`assess_agreement`) and the events (`assess_stream`) are made up; six events in ten lie within a few
sigmas of a corner of a border or line; 300 notices and 60 records are on record, and each event is judged as known a
day later. Time is CPU time of one thread, events made outside of it; the first batch meets every class for the first
time and is counted in. On a sample each opinion, with its whole explanation, is compared with `evaluate`, which looks
at events one by one, and the explanations of the sample are written out.
"""

import resource
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from ceasefire.agreement.batch.answers import Answers
from ceasefire.agreement.batch.columns import Events
from ceasefire.agreement.batch.groups import Assessor
from ceasefire.agreement.batch.stream import CHUNK
from ceasefire.agreement.evaluate import Opinion, evaluate
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed
from ceasefire.bench import inside, places
from ceasefire.bench.assess_agreement import bench_agreement
from ceasefire.bench.assess_stream import chunks, make_events, records, register

SIZES = (100_000, 1_000_000, 10_000_000)
NOTICES, RECORDS, SAMPLE = 300, 60, 300
A_DAY = 4_000
"""Incidents of a large mission's day; with the notices of a season on record."""
Figure = dict[str, Any]


def run(say: Callable[[str], None], *, data: str | None = None, quick: bool = False, **_: Any) -> dict[str, Any]:
    """Figures of speed, growth, explanation and agreement; then those of places and P(inside) for the whole table."""
    signed = bench_agreement()
    sizes = SIZES[:2] if quick else SIZES
    Assessor(signed, notices=register(NOTICES, 1), records=records(RECORDS, 2)).assess(make_events(signed, 2_000, 5))
    rates, classes, explained = {}, {}, {}
    for size in sizes:
        rates[size], classes[size], explained[size] = _speed(signed, size)
        say(f"{size:,} events: {rates[size]:,.0f} a second, {classes[size]:,} classes")
    first, *later = sizes
    figures = [_figure(f"first {first:,} events, every class new", rates[first], "events/s", None, None)]
    figures += [_rate(f"{size:,} events, from nothing known on", rates[size]) for size in later]
    if len(later) > 1:
        known = (later[-1] - later[-2]) / (later[-1] / rates[later[-1]] - later[-2] / rates[later[-2]])
        figures.append(_rate(f"once classes are known (beyond the first {later[-2]:,})", known))
    growth = sizes[-1] / rates[sizes[-1]] / (sizes[-2] / rates[sizes[-2]])
    linear = growth <= 1.1 * sizes[-1] / sizes[-2]
    figures.append(_figure("time for ten times the events", growth, "times", "≤ 11", linear, 2))
    whole = min(explained.values())
    figures.append(_figure("verdicts with an explanation", 100 * whole, "%", "100", whole == 1, 4))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures.append(_figure("memory at most", peak, "MiB", None, None))
    figures += _compared(signed, say)
    figures.append(_day(signed))
    more = [bench.run(say, data=data, quick=quick) for bench in (places, inside)]
    notes = [
        f"{len(signed.agreement.provisions)} provisions, {NOTICES} notices, {RECORDS} records; CPU time, one thread"
    ]
    return {
        "figures": figures + [figure for one in more for figure in one["figures"]],
        "notes": notes + [note for one in more for note in one.get("notes", [])],
    }


def _figure(name: str, value: float, unit: str, target: str | None, met: bool | None, digits: int = 0) -> Figure:
    return {
        "name": name,
        "value": round(value, digits) if digits else round(value),
        "unit": unit,
        "target": target,
        "met": met,
    }


def _rate(name: str, rate: float) -> Figure:
    return _figure(name, rate, "events/s", "≥ 50,000", rate >= 50_000)


def _assessor(signed: Signed) -> Assessor:
    return Assessor(signed, notices=register(NOTICES, 1), records=records(RECORDS, 2))


def _speed(signed: Signed, size: int) -> tuple[float, int, float]:
    """(events a second, classes met, share of verdicts that have an explanation), from nothing known on."""
    start = time.process_time()
    assessor = _assessor(signed)
    spent, told = time.process_time() - start, 0
    for events in chunks(signed, size, CHUNK, seed=size):
        start = time.process_time()
        answers = assessor.assess(events)
        spent += time.process_time() - start
        told += _explained(assessor, answers)
    return size / spent, len(assessor.templates.made), told / (size * len(assessor.provisions))


def _explained(assessor: Assessor, answers: Answers) -> int:
    """Verdicts whose explanation is there and gives that same verdict; each class is looked at once."""
    made = assessor.templates.made
    fits = np.array([_holds(template.opinion) for template in made], bool)
    values = assessor.templates.codes[: len(made)]
    numbers, verdicts = answers.explanation, answers.verdicts
    grouped = numbers >= 0
    kept = np.where(grouped, numbers, 0)
    return int((grouped & fits[kept] & (values[kept] == verdicts)).sum()) + sum(
        _holds(answers.opinion(int(row), answers.provisions[at])) for row, at in np.argwhere(~grouped)
    )


def _holds(opinion: Opinion) -> bool:
    """Does it cite the clause and give steps, and do these carry the verdict?"""
    return opinion.why.value is opinion.value and len(opinion.why.because) >= 2


def _compared(signed: Signed, say: Callable[[str], None]) -> list[Figure]:
    """Opinions of a sample from the batch against those of `evaluate`, and what each way takes."""
    events = make_events(signed, 20_000, 77)
    assessor = _assessor(signed)
    answers = assessor.assess(events)
    rows = np.random.default_rng(1).choice(len(events), SAMPLE, replace=False).tolist()
    start = time.process_time()
    told = [answers.opinions(row) for row in rows]
    writing = time.process_time() - start
    facts = [assessor.register_facts(events, row) for row in rows]
    start = time.process_time()
    alone = [evaluate(signed, one, answers.provisions) for one in facts]
    one_by_one = time.process_time() - start
    wrong = sum(
        not alike(a, b) for one, other in zip(told, alone, strict=True) for a, b in zip(one, other, strict=True)
    )
    say(f"compared: {SAMPLE} events, {wrong} opinions differ")
    trees = SAMPLE * len(answers.provisions)
    return [
        _figure(f"opinions that differ from one by one, of {trees:,}", wrong, "opinions", "0", wrong == 0),
        _figure("one by one (the baseline)", SAMPLE / one_by_one, "events/s", None, None),
        _figure("explanations written out", trees / writing, "trees/s", None, None),
    ]


def alike(one: Opinion, other: Opinion) -> bool:
    """The same opinion, chances to 1e-9."""
    same = (one.verdict, one.versions, one.cites, one.settles) == (
        other.verdict,
        other.versions,
        other.cites,
        other.settles,
    )
    return same and _near(one.probability, other.probability) and same_tree(one.why, other.why)


def same_tree(one: Finding, other: Finding) -> bool:
    """The same explanation, node by node."""
    if (one.value, one.message, one.settles) != (other.value, other.message, other.settles):
        return False
    if len(one.because) != len(other.because) or one.arguments.keys() != other.arguments.keys():
        return False
    numbers = all(_near(value, other.arguments[name]) for name, value in one.arguments.items())
    steps = zip(one.because, other.because, strict=True)
    return numbers and _near(one.probability, other.probability) and all(same_tree(a, b) for a, b in steps)


def _near(one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= 1e-9
    return one == other


def _day(signed: Signed) -> Figure:
    """One day's incidents with the notices on record, every class met for the first time."""
    events: Events = make_events(signed, A_DAY, 99)
    start = time.process_time()
    _assessor(signed).assess(events)
    return _figure(
        f"{A_DAY:,} incidents, {NOTICES} notices, nothing known",
        A_DAY / (time.process_time() - start),
        "events/s",
        None,
        None,
    )
