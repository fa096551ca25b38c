"""Concurrence: one duty runs in parallel with another while it lags no further behind than was agreed.

The text never says how far; that is a reading, kept as data (`lag`) and replaceable by an agreed interpretation.
Without one, and where the progress of either is not known, nobody can tell.
"""

from ceasefire.agreement.clocks import shift
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import Asked
from ceasefire.agreement.obligations.done import done
from ceasefire.agreement.obligations.duties import Duty, Lag
from ceasefire.agreement.obligations.records import Kind

_ROUNDING = 1e-9


def behind(duty: Duty, asked: Asked) -> tuple[Truth, tuple[Finding, ...]]:
    """Does the duty lag further behind the one beside it than agreed? With the reason, if there is one beside it."""
    beside = duty.in_parallel_with
    if beside is None:
        return Truth.FALSE, ()
    other = asked.duties.duty(beside.duty)
    own, theirs = _share(duty, asked), _share(other, asked)
    lag = _agreed(duty, asked)
    value = Truth.UNKNOWN
    if lag is not None and lag.share is not None and own is not None and theirs is not None:
        value = Truth.TRUE if theirs - own > lag.share + _ROUNDING else Truth.FALSE
    elif lag is not None and lag.lasts is not None and own is not None:
        past = _share(other, asked.at_moment(shift(asked.at, lag.lasts, asked.zone, back=True)))
        value = Truth.TRUE if past is not None and past > own + _ROUNDING else Truth.FALSE
    return value, (_reason(value, other, own, theirs, lag),)


def _share(duty: Duty, asked: Asked) -> float | None:
    how = done(duty, asked.about(duty.id), asked.zone)
    return 1.0 if how.met_on is not None else how.share


def _agreed(duty: Duty, asked: Asked) -> Lag | None:
    """The lag as last agreed, else as the duties file has it."""
    readings = [e.lag for e in asked.about(duty.id) if e.kind is Kind.INTERPRETATION and e.lag is not None]
    if readings:
        return readings[-1]
    return duty.in_parallel_with.lag if duty.in_parallel_with else None


def _reason(value: Truth, other: Duty, own: float | None, theirs: float | None, lag: Lag | None) -> Finding:
    known: Arguments = {"other": other.id, "own": _percent(own), "theirs": _percent(theirs)}
    if lag is None:
        return Finding(
            value=value,
            message="agreement-duty-parallel-no-lag",
            arguments=known,
            settles="agreement-duty-settle-lag",
        )
    allowed = str(lag.lasts) if lag.lasts else _percent(lag.share)
    if value is Truth.UNKNOWN:
        return Finding(
            value=value,
            message="agreement-duty-parallel-open",
            arguments={**known, "lag": allowed},
            settles="agreement-duty-settle-progress",
        )
    message = "agreement-duty-parallel-behind" if value is Truth.TRUE else "agreement-duty-parallel-kept"
    return Finding(value=value, message=message, arguments={**known, "lag": allowed})


def _percent(share: float | None) -> float:
    """Per cent with one decimal; -1 where nobody said."""
    return -1.0 if share is None else round(share * 100, 1)
