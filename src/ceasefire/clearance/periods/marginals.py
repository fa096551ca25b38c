"""Totals told several ways: which breakdowns of a figure agree with each other and with the total that was stated.

Sums are exact decimal arithmetic over the figures as they were written; nothing is rounded, nothing put right.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Verdict(StrEnum):
    """How a breakdown stands to the stated total: the same; the same once rounded or cut to its last digit; neither."""

    EQUAL = "equal"
    ROUNDED = "rounded"
    DIFFERS = "differs"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """One way a figure is split (by operator, use, district …): part → amount, as written."""

    by: str
    parts: Mapping[str, Decimal]

    @property
    def total(self) -> Decimal:
        """The sum of the parts."""
        return sum(self.parts.values(), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of a report: what it measures (with its unit in the name), its breakdowns, the total stated for it."""

    measure: str
    breakdowns: tuple[Breakdown, ...]
    stated: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """A breakdown held against the stated total; `difference` = sum of its parts − stated."""

    measure: str
    by: str
    total: Decimal
    stated: Decimal | None
    verdict: Verdict
    difference: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything that can be said of one figure: `agree` when all its breakdowns have one sum, `spread` their range."""

    measure: str
    rows: tuple[Reconciled, ...]
    agree: bool
    spread: Decimal

    @property
    def sound(self) -> bool:
        """All breakdowns agree, and with the stated total but for its last digit."""
        return self.agree and all(row.verdict is not Verdict.DIFFERS for row in self.rows)


def reconcile(figure: Figure) -> Answer:
    """A figure's breakdowns against each other and against what was stated."""
    rows = tuple(_row(figure, one) for one in figure.breakdowns)
    totals = [row.total for row in rows]
    spread = max(totals, default=Decimal(0)) - min(totals, default=Decimal(0))
    return Answer(measure=figure.measure, rows=rows, agree=spread == 0, spread=spread)


def reconcile_all(figures: Sequence[Figure]) -> tuple[Answer, ...]:
    """Every figure of a report, in its order."""
    return tuple(reconcile(one) for one in figures)


def _row(figure: Figure, one: Breakdown) -> Reconciled:
    verdict, difference = Verdict.NOT_STATED, None
    if figure.stated is not None:
        difference = one.total - figure.stated
        verdict = _verdict(difference, figure.stated)
    return Reconciled(
        measure=figure.measure,
        by=one.by,
        total=one.total,
        stated=figure.stated,
        verdict=verdict,
        difference=difference,
    )


def _verdict(difference: Decimal, stated: Decimal) -> Verdict:
    """A stated "53,081" stands for anything less than one unit of its last written digit away; "31,600" too."""
    if difference == 0:
        return Verdict.EQUAL
    exponent = stated.as_tuple().exponent
    last = Decimal(1).scaleb(exponent if isinstance(exponent, int) and exponent < 0 else 0)
    return Verdict.ROUNDED if abs(difference) < last else Verdict.DIFFERS
