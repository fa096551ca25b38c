"""Holds random events against agreements twice, by the product and by the second evaluator: python run.py N SEED.

Each round takes the shipped agreement or makes a new random one. Prints progress, every disagreement with both
explanations, and cases a second; exit code 1 when there was one.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import ceasefire.agreement
from brute.agreements import make_agreement, write_agreement
from brute.events import EventMaker
from brute.judge import World, open_world
from brute.truths import possible
from ceasefire.agreement.batch.stream import assess_many
from ceasefire.agreement.cases import read_case
from ceasefire.agreement.evaluate import evaluate
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed, load

SHIPPED = Path(ceasefire.agreement.__file__).parent / "shipped" / "nk-2020-11-09"
Verdicts = Mapping[str, str]


@dataclass
class Tally:
    """What a comparison found."""

    cases: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    too_close: int = 0
    agreements: int = 0
    disagreements: list[dict[str, Any]] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=lambda: {"product": 0.0, "second": 0.0})


def by_evaluate(signed: Signed, case: dict[str, Any]) -> Verdicts:
    """The product's verdicts, one case at a time."""
    facts = read_case(case, case["id"], signed.agreement.zone_of_record)
    return {one.provision: one.verdict for one in evaluate(signed, facts, tuple(case["ask"]))}


def in_batches(signed: Signed, cases: Sequence[dict[str, Any]]) -> list[Verdicts]:
    """The product's verdicts by its batch evaluator: one batch for each provision or set of them asked about."""
    asks: dict[tuple[str, ...], list[int]] = {}
    for number, case in enumerate(cases):
        asks.setdefault(tuple(case["ask"]), []).append(number)
    out: list[Verdicts] = [{}] * len(cases)
    for ask, numbers in asks.items():
        events = [read_case(cases[one], "case", signed.agreement.zone_of_record) for one in numbers]
        (answers,) = assess_many(signed, events, ask=ask)
        for row, number in enumerate(numbers):
            out[number] = {one.provision: one.verdict for one in answers.opinions(row)}
    return out


Answer = Callable[[Signed, dict[str, Any]], Verdicts]


def compare(
    world: World, signed: Signed, cases: Iterable[dict[str, Any]], tally: Tally, answer: Answer = by_evaluate
) -> Tally:
    """Answers every case twice and adds to the tally; values too near a threshold count as agreed if possible."""
    for case in cases:
        began = time.process_time()
        told = answer(signed, case)
        between = time.process_time()
        masks = world.verdicts(case)
        tally.seconds["product"] += between - began
        tally.seconds["second"] += time.process_time() - between
        tally.cases += 1
        for name, mask in masks.items():
            allowed = possible(mask)
            tally.too_close += len(allowed) > 1
            tally.verdicts[told[name]] += 1
            if told[name] not in allowed:
                tally.disagreements.append(
                    {"provision": name, "product": told[name], "second": sorted(allowed), "case": case}
                )
    return tally


class Makers:
    """Events of an agreement: some about everything, most about one provision, asked alone."""

    def __init__(self, world: World, features: Sequence[Mapping[str, Any]]) -> None:
        self._whole = EventMaker(world.text, features)
        self._single = [EventMaker(world.text, features, name) for name in world.rules]

    def whole(self, rng: Random, number: int) -> dict[str, Any]:
        """A case that asks for all provisions."""
        return self._whole.case(rng, number)

    def case(self, rng: Random, number: int) -> dict[str, Any]:
        """A case about one provision, crowded around that one's boundaries."""
        return rng.choice(self._single).case(rng, number)


def shipped_pair() -> tuple[World, Signed, Makers]:
    """The shipped agreement, for both."""
    world = open_world(SHIPPED)
    features = json.loads((SHIPPED / "zones.geojson").read_text(encoding="utf-8"))["features"]
    return world, load("nk-2020-11-09"), Makers(world, features)


def random_pair(rng: Random, folder: Path, number: int) -> tuple[World, Signed, Makers]:
    """A new random agreement, for both."""
    text, features = make_agreement(rng, number)
    path = write_agreement(folder / f"a{number}", text, features)
    world = open_world(path.parent)
    return world, load(str(path)), Makers(world, features)


def compare_many(
    total: int, seed: int, per_agreement: int = 500, say: Callable[[str], None] = print, batch: bool = False
) -> Tally:
    """`total` random events, one agreement in five the shipped one; says how it goes."""
    rng, tally = Random(seed), Tally()
    shipped = shipped_pair()
    while tally.cases < total:
        with tempfile.TemporaryDirectory() as folder:
            new = tally.agreements % 5 != 4
            world, signed, maker = random_pair(rng, Path(folder), tally.agreements) if new else shipped
            count = min(per_agreement, total - tally.cases)
            before = len(tally.disagreements)
            makers = (maker.whole if rng.random() < 0.05 else maker.case for _ in range(count))
            cases = [make(rng, number) for number, make in enumerate(makers)]
            began = time.process_time()
            together = iter(in_batches(signed, cases)) if batch else None
            tally.seconds["product"] += time.process_time() - began
            answer = by_evaluate if together is None else lambda *_, left=together: next(left)
            compare(world, signed, cases, tally, answer)
            tally.agreements += 1
            for found in tally.disagreements[before:][:3]:
                say(told(world, signed, found))
        if tally.agreements % 20 == 0:
            say(summary(tally))
    return tally


def told(world: World, signed: Signed, found: Mapping[str, Any]) -> str:
    """A disagreement with both explanations."""
    case = found["case"] | {"ask": [found["provision"]]}
    facts = read_case(case, "case", signed.agreement.zone_of_record)
    (opinion,) = evaluate(signed, facts, (found["provision"],))
    lines = [
        f"DISAGREEMENT {found['provision']}: product {found['product']}, second {found['second']}",
        f"rule: {world.rules[found['provision']]}",
        f"case: {json.dumps(case)}",
        "product:",
        *_told(opinion.why, 1),
        "second:",
        *(f"  {label}: {sorted(possible(mask))}" for label, mask in world.explained(case)),
    ]
    return "\n".join(lines)


def _told(step: Finding, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{step.message}: {step.value.value} {dict(step.arguments)} {step.probability or ''}"
    for part in step.because:
        yield from _told(part, depth + 1)


def summary(tally: Tally) -> str:
    """One line of how it stands."""
    speed = {who: round(tally.cases / seconds) for who, seconds in tally.seconds.items() if seconds}
    return (
        f"{tally.cases} events, {tally.agreements} agreements, "
        f"{sum(tally.verdicts.values())} verdicts {dict(tally.verdicts)}, "
        f"{tally.too_close} too close, {len(tally.disagreements)} disagreements, events a second of CPU {speed}"
    )


def main() -> int:
    """The command."""
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("events", type=int)
    read.add_argument("seed", type=int)
    read.add_argument("--per-agreement", type=int, default=500)
    read.add_argument("--batch", action="store_true", help="ask the product's batch evaluator")
    asked = read.parse_args()
    tally = compare_many(
        asked.events, asked.seed, asked.per_agreement, lambda line: print(line, flush=True), asked.batch
    )
    print(summary(tally))
    return 1 if tally.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
