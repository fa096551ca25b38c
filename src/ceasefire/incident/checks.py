"""Is each source as sure as it may be? Its errors against what the others say: who is off, by how much, which way."""

import numpy as np

from ceasefire.incident.knowledge import Knowledge, Trust
from ceasefire.incident.learning import fit_source
from ceasefire.incident.records import SourceCheck
from ceasefire.incident.residuals import Residuals
from ceasefire.incident.table import COMPLAINT, SATELLITE, Mask, ReportTable

GAUSS = 0.8
"""The factor that Student-t tails fit to errors that are exactly as stated and Gaussian (checked by a test)."""

FEW = 8


def source_checks(table: ReportTable, res: Residuals, known: Knowledge) -> tuple[SourceCheck, ...]:
    """One check a source, in the order of their names. Inflation: what to multiply its stated sigmas by (the larger of
    space and time); bias: `bearing_deg` and `clock_s`, told minus expected, only where it stands out."""
    names = np.array(table.source)
    return tuple(_check(str(name), table, res, known, names == name) for name in np.unique(names))


def _check(
    name: str,
    table: ReportTable,
    res: Residuals,
    known: Knowledge,
    mine: Mask,
) -> SourceCheck:
    compared = int((mine & (res.others > 0)).sum())
    kind = int(table.source_kind[mine][0])
    fit = fit_source(table, res, known, mine, Trust(space=GAUSS, time=GAUSS), 0.4)
    time = fit.time if kind not in (COMPLAINT, SATELLITE) else GAUSS
    inflation = round(max(fit.space, time) / GAUSS, 2)
    bias = _bias(table, mine, compared, fit)
    consistent = compared < FEW or (inflation <= 1.6 and not bias)
    words = _words(name, compared, inflation, bias)
    return SourceCheck(
        source=name, reports=int(mine.sum()), inflation=inflation if compared >= FEW else 1.0, consistent=consistent,
        bias=bias, words=words,
    )  # fmt: skip


def _bias(table: ReportTable, mine: Mask, compared: int, fit: Trust) -> dict[str, float]:
    """Shifts larger than three standard errors and nine tenths of the stated sigma."""
    if compared < FEW:
        return {}
    out = {}
    for key, shift, stated, factor, least in (
        ("bearing_deg", fit.turn_deg, table.bearing_sigma_deg[mine], fit.space, 0.5),
        ("clock_s", fit.clock_s, table.sigma_s[mine], fit.time, 5.0),
    ):
        known = stated[np.isfinite(stated)]
        if not known.size:
            continue
        sigma = float(np.median(known))
        if abs(shift) > max(3 * factor * sigma / np.sqrt(compared), 0.9 * sigma, least):
            out[key] = round(shift, 1)
    return out


def _words(name: str, compared: int, inflation: float, bias: dict[str, float]) -> str:
    if compared < FEW:
        return f"{name}: only {compared} reports could be compared with others."
    parts = []
    if "bearing_deg" in bias:
        side = "right" if bias["bearing_deg"] > 0 else "left"
        parts.append(f"bearings point {abs(bias['bearing_deg'])} degrees too far {side}")
    if "clock_s" in bias:
        parts.append(f"times are {abs(bias['clock_s']):.0f} s too {'late' if bias['clock_s'] > 0 else 'early'}")
    if inflation > 1.6:
        parts.append(f"errors are about {inflation} times those stated")
    told = "; ".join(parts) or "errors are as stated"
    return f"{name}: {told} ({compared} reports compared with others)."
