"""How far the two delegations assess alike before they have spoken to each other, told from the record by provision."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from ceasefire.desk.cases import cases
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.verification.concord import kappa

HAPPENED, ALL = "happened", "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concord:
    """Of one question ("happened", a provision, or "all" provisions) over `cases` pairs of blind assessments.

    `alike` pairs gave the same answer; `kappa` is Cohen's, None where it is undefined.
    """

    question: str
    cases: int
    alike: int
    kappa: float | None


def concord(tables: Tables, constitution: Constitution, first: date | None, last: date | None) -> tuple[Concord, ...]:
    """Over the cases of incidents that began from day `first` to day `last` (None: no bound) and are shown to both.

    A pair counts for a provision where both delegations answered on it.
    """
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, found in sorted(cases(tables, constitution).items()):
        if len(found.case.shown) < 2 or not _within(tables, constitution, name, first, last):
            continue
        mine, theirs = (found.case.shown[side] for side in found.case.delegations)
        pairs[HAPPENED].append((str(mine.happened), str(theirs.happened)))
        for provision in sorted(set(mine.answers) & set(theirs.answers)):
            pair = mine.answers[provision].value, theirs.answers[provision].value
            pairs[provision].append(pair)
            pairs[ALL].append(pair)
    names = [HAPPENED, *sorted(set(pairs) - {HAPPENED, ALL}), ALL]
    return tuple(_concord(name, pairs[name]) for name in names if pairs[name])


def _within(tables: Tables, constitution: Constitution, name: str, first: date | None, last: date | None) -> bool:
    if first is None and last is None:
        return True
    incident = tables.incident(name)
    if incident is None:
        return False
    day = constitution.day_of(incident.when.start)
    return (first is None or first <= day) and (last is None or day <= last)


def _concord(question: str, pairs: list[tuple[str, str]]) -> Concord:
    alike = sum(mine == theirs for mine, theirs in pairs)
    return Concord(question=question, cases=len(pairs), alike=alike, kappa=kappa(pairs))
