"""B-cubed and pair scores of a grouping against the truth: how the method is judged, and judged the same by anybody."""

from collections import Counter
from collections.abc import Mapping
from typing import Any


def f1(precision: float, recall: float) -> float:
    """Harmonic mean; 0 when both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _pairs(sizes: "Counter[Any]") -> int:
    return sum(n * (n - 1) // 2 for n in sizes.values())


def score(truth: Mapping[str, str], found: Mapping[str, str]) -> dict[str, float]:
    """truth, found: report → incident. Reports left out of `found` count as incidents of their own.

    B-cubed (Bagga and Baldwin 1998): per report the share of its found incident that is of its true one (precision)
    and the reverse (recall), averaged over reports; `ratio` is incidents found over incidents true.
    """
    mine = {r: ("group", found[r]) if found.get(r) else ("alone", r) for r in truth}
    in_true, in_found = Counter(truth.values()), Counter(mine.values())
    both = Counter((mine[r], truth[r]) for r in truth)
    n = max(len(truth), 1)
    precision = sum(both[mine[r], truth[r]] / in_found[mine[r]] for r in truth) / n
    recall = sum(both[mine[r], truth[r]] / in_true[truth[r]] for r in truth) / n
    hit, said, real = _pairs(both), _pairs(in_found), _pairs(in_true)
    pair = f1(hit / said if said else 1.0, hit / real if real else 1.0)
    ratio = len(in_found) / max(len(in_true), 1)
    return {"b3_precision": precision, "b3_recall": recall, "b3_f1": f1(precision, recall), "pair_f1": pair,
            "found": len(in_found), "true": len(in_true), "ratio": ratio}  # fmt: skip
