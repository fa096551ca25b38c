"""What checking a part of cleared land says about items that may be left in it: chance to pass, and what remains.

Formulas of the reference's section on sampling and search; items are found independently, each with the same chance.
The arguments are shares (0–1): `f` of the area searched again, `q` the chance that an item there is found.
"""

from math import ceil, expm1, log, log1p

from ceasefire.vocabulary.refusal import Refusal


def passes(items: float, f: float, q: float) -> float:
    """Chance that a check finds nothing although `items` are left: (1 − f·q) to that power."""
    return float((1 - _share(f) * _share(q)) ** _items(items))


def share_needed(items: int, q: float, risk: float) -> float:
    """The share to search again so that land with `items` left passes with at most this chance.

    Refuses where even the whole area searched again is not enough.
    """
    if not (_share(risk) > 0 and _share(q) > 0 and _items(items) > 0):
        raise Refusal("quality-share", value=min(risk, q, items))
    needed = -expm1(log(risk) / items) / q
    if needed > 1:
        raise Refusal("quality-not-enough", items=items, passing=round(passes(items, 1, q), 3))
    return needed


def whole_checks(items: int, q: float, risk: float) -> int:
    """How many times the whole area would have to be searched for the same: at least one."""
    if not (_share(risk) > 0 and 0 < _share(q) < 1 and _items(items) > 0):
        raise Refusal("quality-share", value=min(risk, q, items))
    miss = -expm1(log(risk) / items)
    return max(1, ceil(log1p(-miss) / log1p(-q) - 1e-9))


def residual(items: float, clearance: float, f: float, q: float) -> float:
    """Items expected to remain of `items`, after clearance with sensitivity `clearance` and a check of a share."""
    return _items(items) * (1 - _share(clearance)) * (1 - _share(f) * _share(q))


def failure_after_pass(prior: float, passed_if_failed: float, passed_if_sound: float = 1.0) -> float:
    """How probable it is still that the process had failed, after its land passed a check (Bayes)."""
    failed = _share(prior) * _share(passed_if_failed)
    passed = failed + (1 - prior) * _share(passed_if_sound)
    if passed == 0:
        raise Refusal("quality-share", value=passed_if_sound)
    return failed / passed


def _share(value: float) -> float:
    if not 0 <= value <= 1:
        raise Refusal("quality-share", value=value)
    return value


def _items(value: float) -> float:
    if not value >= 0:
        raise Refusal("quality-share", value=value)
    return value
