"""Which verdicts change between two editions: the same cases held against both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ceasefire.agreement.answers import answer_or_refuse
from ceasefire.agreement.cases import Json
from ceasefire.agreement.load import Signed

REFUSED, ABSENT = "refused", "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """A verdict that is another one now. `before` and `after`: the verdict, or `refused`, or `absent`."""

    case: str
    provision: str
    before: str
    after: str

    def plain(self) -> dict[str, str]:
        """As plain JSON values."""
        return {"case": self.case, "provision": self.provision, "before": self.before, "after": self.after}


def turned_verdicts(
    before: Signed, after: Signed, renumbered: Mapping[str, str], cases: Iterable[Json]
) -> tuple[Turned, ...]:
    """Verdicts of the cases that differ; provisions go by their ids in the second edition."""
    found = []
    for number, case in enumerate(cases):
        first = _verdicts(before, case, number, {})
        second = _verdicts(after, case, number, renumbered)
        first = {renumbered.get(name, name): verdict for name, verdict in first.items()}
        for name in dict.fromkeys((*first, *second)):
            one, other = first.get(name, ABSENT), second.get(name, ABSENT)
            if one != other:
                case_id = str(case.get("id", f"cases[{number}]"))
                found.append(Turned(case=case_id, provision=name, before=one, after=other))
    return tuple(found)


def _verdicts(signed: Signed, case: Json, number: int, renumbered: Mapping[str, str]) -> dict[str, str]:
    """Verdict by provision; a case asks only for the provisions that the edition has."""
    put: dict[str, Any] = {key: value for key, value in case.items() if key != "agreement"}
    asked = put.get("ask")
    if isinstance(asked, list):
        names = [renumbered.get(str(name), str(name)) for name in asked]
        put["ask"] = [name for name in names if signed.agreement.provision(name) is not None]
    ledger = put.get("ledger")
    if isinstance(ledger, dict):
        put["ledger"] = {renumbered.get(name, name): row for name, row in ledger.items()}
    told = answer_or_refuse(signed, put, f"cases[{number}]", "en")
    if "refused" in told:
        return dict.fromkeys(put.get("ask") or signed.agreement.answers_by_default, REFUSED)
    return {row["provision"]: row["verdict"] for row in told["verdicts"]}
