"""An operating curve to look at: bars of letters for a terminal, a small SVG for a page."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from ceasefire.clearance.quality.curve import CurvePoint
from ceasefire.languages.formats import number, percent

_STEPS = (0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12)
_WIDE, _HIGH, _EDGE = 480, 300, 54


def qualities(aql: str, limiting: float, law: str, lot: int) -> tuple[float, ...]:
    """Qualities worth telling for a plan: from a tenth of the AQL to beyond the limiting quality, rising.

    For a lot counted out they are whole numbers of bad units, as shares of the lot.
    """
    limit = float(aql) / 100
    wanted = {limit * step for step in _STEPS if limit * step < limiting} | {limiting, 1.5 * limiting}
    if law == "hypergeometric":
        wanted = {round(p * lot) / lot for p in (*wanted, *(k / lot for k in range(4)))}
    return tuple(sorted(p for p in wanted if law == "poisson" or p <= 1))


def quality_words(p: float, language: str, law: str) -> str:
    """A quality as a share in per cent, or as nonconformities per hundred units."""
    return number(100 * p, language, _digits(100 * p)) if law == "poisson" else share(p, language)


def share(value: float, language: str) -> str:
    """A share in per cent with two figures or more: 0.35%, 1.5%, 41%; what is nearly all stays 99.9%."""
    nearly = 0.995 <= value < 1
    told = (
        number(min(100 * value, 99.9), language, 1) if nearly else number(100 * value, language, _digits(100 * value))
    )
    return percent(0.5, language).replace("50", told)


def _digits(value: float) -> int:
    return next(
        (digits for digits, least in ((0, 10), (1, 1), (2, 0.1)) if round(value, 6) >= least), 3 if value else 0
    )


def bars(points: Iterable[CurvePoint], language: str, law: str, wide: int = 40) -> list[str]:
    """A line a point: quality, a bar as long as the chance to pass, the chance."""
    rows = [(quality_words(one.p, language, law), one.accepted) for one in points]
    longest = max((len(words) for words, _ in rows), default=0)
    return [f"{words:>{longest}}  {'█' * round(wide * a):<{wide}}  {share(a, language)}" for words, a in rows]


def svg(points: Sequence[CurvePoint], language: str, law: str, across: str, up: str) -> str:
    """A small SVG of a curve; `across` and `up` are the words beside the axes. 480 × 300, black on white."""
    most = max(one.p for one in points)

    def at(p: float, accepted: float) -> tuple[float, float]:
        return _EDGE + p / most * (_WIDE - 2 * _EDGE), _HIGH - _EDGE - accepted * (_HIGH - 2 * _EDGE)

    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(one.p, one.accepted) for one in points))
    marks = [(at(0, a), share(a, language), "end", -6, 4) for a in (0.0, 0.5, 1.0)]
    marks += [(at(p, 0), quality_words(p, language, law), "middle", 0, 16) for p in (0.0, most / 2, most)]
    texts = "".join(
        f'<text x="{x + dx:.1f}" y="{y + dy:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
        for (x, y), words, anchor, dx, dy in marks
    )
    (left, bottom), (right, top) = at(0, 0), at(most, 1)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" role="img" font-family="sans-serif"'
        f' font-size="12"><rect width="{_WIDE}" height="{_HIGH}" fill="#fff"/>'
        f'<path d="M{left:.1f} {top:.1f}V{bottom:.1f}H{right:.1f}" fill="none" stroke="#555"/>'
        f'<polyline points="{line}" fill="none" stroke="#1f4e79" stroke-width="2"/>{texts}'
        f'<text x="{_WIDE / 2}" y="{_HIGH - 14}" text-anchor="middle">{escape(across)}</text>'
        f'<text x="{_EDGE}" y="{_EDGE - 20}">{escape(up)}</text></svg>\n'
    )
