"""How far two delegations assess alike before they have spoken to each other: Cohen's kappa."""

from collections import Counter
from collections.abc import Sequence


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa of paired answers (Cohen 1960): 1 full concord, 0 no better than chance; None where undefined.

    Undefined without pairs, or when both give one and the same answer throughout (chance agreement is 1).
    """
    if not pairs:
        return None
    total = len(pairs)
    observed = sum(mine == theirs for mine, theirs in pairs) / total
    first, second = Counter(mine for mine, _ in pairs), Counter(theirs for _, theirs in pairs)
    chance = sum(first[answer] * second[answer] for answer in first) / total**2
    return None if chance == 1 else (observed - chance) / (1 - chance)
