"""What a day teaches about its sources: how far their stated errors hold, their compass and clock, their habits.

Every estimate is a posterior with a prior worth a few reports, so that a quiet source keeps what was assumed; errors
are fitted with Student-t tails, so that a few wrong links do not look like a bad sensor.
"""

import math
from dataclasses import replace

import numpy as np

from ceasefire.incident.grouping import Grouped
from ceasefire.incident.knowledge import Knowledge, Trust
from ceasefire.incident.records import KINDS
from ceasefire.incident.residuals import Residuals
from ceasefire.incident.settings import DURATION_S, Habit
from ceasefire.incident.table import (
    BEARING,
    BEARING_RANGE,
    COMPLAINT,
    SATELLITE,
    SOURCE_KINDS,
    Floats,
    Mask,
    ReportTable,
    stated_sigma,
)

FACTORS = np.array([0.4, 0.5, 0.63, 0.8, 1.0, 1.25, 1.6, 2.0, 2.5, 3.2, 4.0, 5.0, 6.5])
TAIL = 4.0
TAILS = (3.0, 4.0, 5.0, 6.0)


def _student(error: Floats, variance: Floats) -> Floats:
    """Log density of Student's t with TAIL degrees of freedom and this squared scale, up to a constant."""
    return -0.5 * np.log(variance) - 0.5 * (TAIL + 1) * np.log1p(error**2 / (TAIL * variance))


def fit_shift(
    error: Floats, sigma: Floats, doubt: Floats, factor0: float, unit: float, stiff: float = 0.35
) -> tuple[float, float]:
    """(bias, factor) most probable for errors with stated `sigma` and expectation `doubt` (n,), around `factor0`
    (log-normal prior of width `stiff`) and bias 0 (normal prior of width `unit`)."""
    if not error.size:
        return 0.0, factor0
    spread = max(3.0 * unit, 1e-9)
    shifts = np.linspace(-spread, spread, 49)
    best, found = -math.inf, (0.0, factor0)
    for factor in FACTORS:
        variance = (factor * sigma) ** 2 + doubt**2
        fit = _student(error[:, None] - shifts[None, :], variance[:, None]).sum(axis=0)
        fit += -0.5 * (shifts / unit) ** 2 - 0.5 * (math.log(factor / factor0) / stiff) ** 2
        top = int(np.argmax(fit))
        if fit[top] > best:
            best, found = float(fit[top]), (float(shifts[top]), float(factor))
    return found


def fit_spread(off: Floats, doubt: Floats, factor0: float, stiff: float = 0.35) -> float:
    """Factor most probable for plane distances `off` in stated sigmas, two-dimensional Student-t."""
    if not off.size:
        return factor0
    fits = []
    for factor in FACTORS:
        variance = factor**2 + doubt**2
        fit = (-np.log(variance) - 0.5 * (TAIL + 2) * np.log1p(off**2 / (TAIL * variance))).sum()
        fits.append(fit - 0.5 * (math.log(factor / factor0) / stiff) ** 2)
    return float(FACTORS[int(np.argmax(fits))])


def learn(table: ReportTable, grouped: Grouped, res: Residuals, known: Knowledge) -> Knowledge:
    """Knowledge after one more look at the day."""
    habits = {name: _habit(table, res, known, code) for code, name in enumerate(SOURCE_KINDS)}
    evenness, mean, per_report, astray = _sizes(grouped)
    told_sd, told_bias = _counts(table, res, known)
    trust, of_kind = _trust(table, res, replace(known, habits=habits))
    return replace(
        known, habits=habits, trust=trust, trust_of_kind=of_kind, confusion=_confusion(table, res, known),
        repeat=_repeat(table, grouped, known), count_sd=told_sd, count_bias=told_bias,
        evenness=evenness, reports_per_event=mean, events_per_report=per_report, astray=astray,
        tail=_tail(table, res, known),
    )  # fmt: skip


def _solid(res: Residuals) -> Mask:
    return np.asarray(res.others >= 1)


def _trust(table: ReportTable, res: Residuals, known: Knowledge) -> tuple[dict[str, Trust], dict[str, Trust]]:
    """Factors and shifts: first of each kind of source, then of each source around its kind's."""
    sources = np.array(table.source)
    out: dict[str, Trust] = {}
    kinds: dict[str, Trust] = {}
    for code in range(len(SOURCE_KINDS)):
        mine = table.source_kind == code
        if not mine.any():
            continue
        whole = _fit(table, res, known, mine, Trust(), 0.5, shift=False)
        kinds[SOURCE_KINDS[code]] = whole
        for source in sorted(set(sources[mine])):
            out[str(source)] = _fit(table, res, known, mine & (sources == source), whole, 0.25, shift=True)
    return out, kinds


def _fit(
    table: ReportTable, res: Residuals, known: Knowledge, rows: Mask, around: Trust, stiff: float, shift: bool
) -> Trust:
    ray = (table.geometry == BEARING) | (table.geometry == BEARING_RANGE)
    sigma = np.where(np.isfinite(table.bearing_sigma_deg), table.bearing_sigma_deg, 8.0)
    use = rows & ray & np.isfinite(res.turn) & (res.turn_sd < np.maximum(2.0 * sigma, 6.0)) & (np.abs(res.turn) < 90)
    turn, space = 0.0, around.space
    if use.any():
        unit = float(np.median(sigma[use])) if shift else 1e-3
        turn, space = fit_shift(res.turn[use], sigma[use], res.turn_sd[use], around.space, unit, stiff)
    flat = rows & np.isfinite(res.off) & (res.off_sd < 1.5)
    if flat.any() and not use.any():
        space = fit_spread(res.off[flat], res.off_sd[flat], around.space, stiff)
    clock, time = _clock(table, res, known, rows, around.time, stiff, shift)
    return Trust(space=space, time=time, turn_deg=turn, clock_s=clock)


def fit_source(table: ReportTable, res: Residuals, known: Knowledge, rows: Mask, around: Trust, stiff: float) -> Trust:
    """Factors and shifts of the reports in `rows` (mask), starting from `around` with a log-normal prior `stiff`."""
    return _fit(table, res, known, rows, around, stiff, shift=True)


def _momentary(table: ReportTable) -> Mask:
    sigma = stated_sigma(table)
    return np.asarray((table.end_s - table.start_s <= np.maximum(2 * sigma, 30)) & (table.source_kind != SATELLITE))


def _clock(
    table: ReportTable, res: Residuals, known: Knowledge, rows: Mask, around: float, stiff: float, shift: bool
) -> tuple[float, float]:
    """(clock offset, factor on the stated time error) from momentary reports; the nearer of light and sound counts."""
    sigma = stated_sigma(table)
    error, doubt = _moment_error(table, res, known)
    use = rows & _momentary(table) & np.isfinite(error) & (doubt < np.maximum(3 * sigma, 10.0))
    if not use.any():
        return 0.0, around
    unit = max(1.5 * float(np.median(sigma[use])), 20.0) if shift else 1e-3
    bias, factor = fit_shift(error[use], sigma[use], doubt[use], around, unit, stiff)
    return bias, factor


def _moment_error(table: ReportTable, res: Residuals, known: Knowledge) -> tuple[Floats, Floats]:
    """Seconds late after what is expected by sound or by light, whichever this kind of source mostly uses."""
    hears = np.array([known.habits[name].hears for name in SOURCE_KINDS])[table.source_kind]
    ray = np.isfinite(res.heard)
    by_sound = ray & (hears >= 0.5)
    return np.where(by_sound, res.heard, res.seen), np.where(by_sound, res.heard_sd, res.seen_sd)


def _habit(table: ReportTable, res: Residuals, known: Knowledge, code: int) -> Habit:
    """Shares of heard, late and live reports of one kind of source, by responsibilities."""
    name = SOURCE_KINDS[code]
    habit, base = known.habits[name], known.habits[name]
    if code == SATELLITE:
        return habit
    rows = (table.source_kind == code) & np.isfinite(res.seen)
    sigma = stated_sigma(table)
    still = rows & _momentary(table)
    length = np.array([DURATION_S[KINDS[k]] for k in table.kind])
    ray = still & np.isfinite(res.heard)
    if ray.sum() >= 10 and 0.0 < base.hears < 1.0:
        by_sound = np.exp(_student(res.heard[ray], sigma[ray] ** 2 + res.heard_sd[ray] ** 2)) * habit.hears
        by_light = np.exp(_student(res.seen[ray], sigma[ray] ** 2 + res.seen_sd[ray] ** 2)) * (1 - habit.hears)
        share = (float((by_sound / (by_sound + by_light)).sum()) + 4 * base.hears) / (float(ray.sum()) + 4)
        habit = replace(habit, hears=min(max(share, 0.02), 0.98))
    if still.sum() >= 10:
        error, doubt = _moment_error(table, res, known)
        v = sigma[still] ** 2 + doubt[still] ** 2
        prompt = np.exp(_student(error[still], v)) * 0.375 * (1 - habit.late)
        after = np.where(error[still] > 0, np.exp(-error[still] / length[still]) / length[still], 0.0) * habit.late
        share = (float((after / (prompt + after + 1e-300)).sum()) + 20 * base.late) / (float(still.sum()) + 20)
        habit = replace(habit, late=min(max(share, 0.02), 0.5))
    wide = rows & ~_momentary(table)
    if wide.sum() >= 10:
        window = table.end_s[wide] - table.start_s[wide]
        v = sigma[wide] ** 2 + res.seen_sd[wide] ** 2
        at_start = np.exp(_student(res.seen[wide], v)) * 0.375 * habit.live
        inside = np.where((res.seen[wide] < 0) & (res.seen[wide] > -window), 1 / window, 1e-9) * (1 - habit.live)
        share = (float((at_start / (at_start + inside)).sum()) + 10 * base.live) / (float(wide.sum()) + 10)
        habit = replace(habit, live=min(max(share, 0.02), 0.9))
    return habit


def _confusion(table: ReportTable, res: Residuals, known: Knowledge) -> Floats:
    """Confusion of kinds, by what the others say; the prior is worth eight reports a true kind."""
    out = known.confusion.copy()
    for code in range(len(SOURCE_KINDS)):
        rows = (table.source_kind == code) & _solid(res)
        if code == SATELLITE or rows.sum() < 20:
            continue
        seen = np.zeros((len(KINDS), len(KINDS)))
        for told in range(len(KINDS)):
            seen[:, told] = res.kinds[rows & (table.kind == told)].sum(axis=0)
        mixed = seen + 12.0 * known.confusion[code] / known.confusion[code].sum(axis=1, keepdims=True)
        out[code] = mixed / mixed.sum(axis=1, keepdims=True)
    return out


def _counts(table: ReportTable, res: Residuals, known: Knowledge) -> tuple[Floats, Floats]:
    """(sd, bias) of log counts by kind of source."""
    sd, bias = known.count_sd.copy(), known.count_bias.copy()
    told = np.log(np.maximum(table.count_best, 0.7))
    for code in range(len(SOURCE_KINDS)):
        rows = (table.source_kind == code) & _solid(res) & np.isfinite(told) & np.isfinite(res.told_var)
        rows &= res.kinds[:, [1, 2, 0]].sum(axis=1) > 0.5
        if code == SATELLITE or rows.sum() < 15:
            continue
        error = told[rows] - res.told[rows]
        middle = float(np.median(error))
        scale = 1.4826 * float(np.median(np.abs(error - middle)))
        own = max(scale**2 - float(np.median(res.told_var[rows])), 0.3 * scale**2, 0.04)
        n = float(rows.sum())
        sd[code] = math.sqrt((n * own + 15 * 0.25) / (n + 15))
        bias[code] = middle * n / (n + 30)
    return sd, bias


def _tail(table: ReportTable, res: Residuals, known: Knowledge) -> float:
    """Degrees of freedom of bearing errors once each source's factor and shift are taken off; prior around 6."""
    trust = known.tuning(table)
    sigma = np.where(np.isfinite(table.bearing_sigma_deg), table.bearing_sigma_deg, 8.0) * trust.space
    error = (res.turn - trust.turn_deg) / np.hypot(sigma, res.turn_sd)
    error = error[np.isfinite(error) & (res.turn_sd < np.maximum(2 * sigma, 6.0))]
    best, found = -math.inf, TAILS[-1]
    for nu in TAILS:
        const = math.lgamma((nu + 1) / 2) - math.lgamma(nu / 2) - 0.5 * math.log(nu)
        for scale in np.arange(0.4, 1.9, 0.1):
            fit = (const - math.log(scale) - (nu + 1) / 2 * np.log1p((error / scale) ** 2 / nu)).sum()
            fit -= 20.0 * math.log(nu / TAILS[-1]) ** 2
            if fit > best:
                best, found = float(fit), nu
    return found


def _repeat(table: ReportTable, grouped: Grouped, known: Knowledge) -> Floats:
    """Log factor for a source telling the same event again, against telling it once (seldom: far below 0)."""
    pairs = np.stack([grouped.label, grouped.day.codes[:, 0]])
    _, first = np.unique(pairs, axis=1, return_index=True)
    out = known.repeat.copy()
    for code in range(len(SOURCE_KINDS)):
        told = int((table.source_kind == code).sum())
        once = int((table.source_kind[first] == code).sum())
        often = 8.0 if code in (COMPLAINT, SATELLITE) else 4.0
        share = (told - once + 8 * math.exp(known.habits[SOURCE_KINDS[code]].repeat) / often) / (once + 8)
        out[code] = min(max(math.log(often * max(share, 1e-3)), -3.5), 0.5)
    return out


def _sizes(grouped: Grouped) -> tuple[float, float, float, float]:
    """(evenness, reports per event, events per report, share astray of lone reports) from the sizes of groups of two
    and more, a truncated negative binomial with a weak prior around 2 and 2: reports gone astray stand alone and must
    not pass for lonely events. Of lone reports only those beyond two deviations of the usual number are astray."""
    sizes = np.bincount(np.bincount(grouped.label, minlength=1))
    counts, n = sizes[2:].astype(float), np.arange(2, max(len(sizes), 2))
    best, found = -math.inf, (2.0, 2.0)
    for a in (1.0, 1.5, 2.0, 3.0, 4.0):
        for m in (1.0, 1.3, 1.6, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0):
            logs = [math.lgamma(k + a) - math.lgamma(a) - math.lgamma(k + 1) for k in n]
            shape = np.array(logs) + a * math.log(a / (a + m)) + n * math.log(m / (a + m))
            fit = counts @ (shape - math.log(_more(a, m)[1]))
            fit += -0.5 * 20 * (math.log(a / 2) ** 2 + math.log(m / 2) ** 2)
            if fit > best:
                best, found = float(fit), (a, m)
    a, m = found
    none, several = _more(a, m)
    single = float(sizes[1]) if len(sizes) > 1 else 0.0
    usual = counts.sum() * (1 - none - several) / several + 5.0
    usual += 2.0 * math.sqrt(usual)
    events = counts.sum() + min(single, usual)
    astray = max(single - usual, 0.0) / max(single, 1.0)
    return a, m, float(max(events, 1.0) / max(single + counts @ n, 1) / (1 - none)), float(astray)


def _more(a: float, m: float) -> tuple[float, float]:
    """Chance of no report and of two or more, of an event with mean `m` and evenness `a`."""
    none = (a / (a + m)) ** a
    return none, 1 - none * (1 + a * m / (a + m))
