"""A sampling plan in sentences: how much to check, when the lot passes, and what that does and does not tell."""

from collections.abc import Iterator
from typing import Any

from ceasefire.clearance.quality import area
from ceasefire.clearance.quality.curve import CurvePoint, Risks, curve, law_for, risks
from ceasefire.clearance.quality.drawing import bars, qualities, quality_words, share, svg
from ceasefire.clearance.quality.sampling import SamplingPlan, Severity, plan_for
from ceasefire.languages import say

RISK = 0.10
"""The chance to miss everything that the last sentence asks for."""


def plan_lines(
    lot: int, level: str, aql: str, severity: Severity, items: int, detection: float, language: str, wide: int = 40
) -> Iterator[str]:
    """The plan of a lot line by line; bars of the curve stand further in and are left out where `wide` is 0."""
    made = plan_for(lot, level, aql, severity)
    told, law = risks(made, lot, aql), law_for(made, lot, aql)
    names = {
        Severity.NORMAL: say("clearance-severity-normal", language),
        Severity.TIGHTENED: say("clearance-severity-tightened", language),
        Severity.REDUCED: say("clearance-severity-reduced", language),
    }
    asked: dict[str, Any] = {"lot": lot, "level": level, "aql": aql, "severity": names[severity]}
    yield say("clearance-plan-told", language, **asked, n=made.n, letter=made.letter)
    if made.n >= lot:
        yield say("clearance-plan-whole", language, n=made.n, lot=lot)
    yield say("clearance-plan-pass", language, accept=made.accept, reject=made.reject)
    if made.reject > made.accept + 1:
        yield say("clearance-plan-between", language)
    if wide:
        yield from _bars(curve(made, lot, qualities(aql, told.limiting_quality, law, lot), law), law, language, wide)
    yield from _risks(told, law, language)
    yield from left_lines(left_of(made, lot, items, detection), language)


def _bars(points: tuple[CurvePoint, ...], law: str, language: str, wide: int) -> Iterator[str]:
    yield say("clearance-plan-curve-hundred" if law == "poisson" else "clearance-plan-curve", language)
    yield from ("  " + line for line in bars(points, language, law, wide))


def _risks(told: Risks, law: str, language: str) -> Iterator[str]:
    yield say("clearance-plan-producer", language, share=share(told.producer_risk, language))
    limiting, leaves = (quality_words(p, language, law) for p in (told.limiting_quality, told.aoql))
    if law == "poisson":
        yield say("clearance-plan-consumer-hundred", language, number=limiting)
        yield say("clearance-plan-aoql-hundred", language, number=leaves)
    else:
        yield say("clearance-plan-consumer", language, share=limiting)
        yield say("clearance-plan-aoql", language, share=leaves)


def left_of(made: SamplingPlan, lot: int, items: int, detection: float) -> dict[str, Any]:
    """What a pass means if so many items are left: how often nothing is found, what share stays, what it would take."""
    again = made.holds(lot) / lot
    enough = area.passes(items, 1, detection) <= RISK
    return {
        "items": items,
        "detection": detection,
        "searched_again": again,
        "passes": area.passes(items, again, detection),
        "stay": area.residual(1, 0, again, detection),
        "share_needed": area.share_needed(items, detection, RISK) if enough else None,
        "whole_needed": None if enough else area.whole_checks(items, detection, RISK),
    }


def left_lines(left: dict[str, Any], language: str) -> Iterator[str]:
    """What the plan does not tell."""
    again, detection, passes, stay = (
        share(left[name], language) for name in ("searched_again", "detection", "passes", "stay")
    )
    yield say("clearance-plan-not-told", language)
    told: dict[str, Any] = {"items": left["items"], "again": again, "detection": detection, "passes": passes}
    yield say("clearance-plan-residual", language, **told, left=stay)
    if left["share_needed"] is not None:
        yield say("clearance-plan-needed", language, share=share(left["share_needed"], language))
    else:
        yield say("clearance-plan-needed-times", language, times=left["whole_needed"])
    yield say("clearance-plan-standard", language)


def drawn(made: SamplingPlan, lot: int, told: Risks, law: str, language: str) -> str:
    """The operating curve as SVG, to beyond the limiting quality."""
    most = 1.6 * told.limiting_quality if law == "poisson" else min(1.0, 1.6 * told.limiting_quality)
    steps = [most * k / 100 for k in range(101)]
    if law == "hypergeometric":
        steps = sorted({round(p * lot) / lot for p in steps})
    points = curve(made, lot, steps, law)
    across = say("clearance-plan-axis-hundred" if law == "poisson" else "clearance-plan-axis-p", language)
    return svg(points, language, law, across, say("clearance-plan-axis-pass", language))
