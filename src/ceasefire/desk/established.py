"""What the agreement answers once both delegations hold the same of a fact: worked out alike by whoever has the record.

The verdict as claimed was entered by the side on duty and stays. This one is nobody's word: it follows from what both
signed, the reports of the incident and the notices that were on record when the later of the two decided.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ceasefire.agreement.facts import Actor, Attribution, FactStatus
from ceasefire.agreement.load import Signed
from ceasefire.assessment.judge import judge
from ceasefire.assessment.records import Established
from ceasefire.desk.cases import OpenCase
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Sizes, Tables
from ceasefire.observation.records import Notice, Observation
from ceasefire.verification.case import Case


def established(
    tables: Tables, constitution: Constitution, signed: Signed, found: Mapping[str, OpenCase], incidents: Iterable[str]
) -> tuple[Established, ...]:
    """The incidents among these on which both hold the same, each held against the agreement again."""
    notices = _Notices(tables)
    told = (
        _established(tables, constitution, signed, found[name], notices)
        for name in sorted(set(incidents))
        if name in found
    )
    return tuple(one for one in told if one is not None)


class _Notices:
    """Notices on record by log sizes, read once for all sizes between which no file was read."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._reads: dict[str, list[int]] = defaultdict(list)
        for side, index in tables.order("read"):
            self._reads[side].append(index)
        self._found: dict[tuple[tuple[str, int], ...], list[Notice]] = {}

    def within(self, sizes: Sizes) -> list[Notice]:
        key = tuple((side, bisect_left(self._reads[side], size)) for side, size in sorted(sizes.items()))
        if key not in self._found:
            records = self._tables.records("notice", upto=sizes)
            self._found[key] = [record for record in records if isinstance(record, Notice)]
        return self._found[key]


def _established(
    tables: Tables, constitution: Constitution, signed: Signed, one: OpenCase, notices: _Notices
) -> Established | None:
    happened = one.case.jointly_held
    incident = tables.incident(one.case.incident)
    if happened is None or incident is None:
        return None
    seen = tables.named(link.report for link in incident.links if not link.allegation)
    known_at = max(decision.made_at for decision in one.case.decisions.values())
    allowed = constitution.mandate.attribute
    return Established(
        incident=incident.id,
        happened=happened,
        known_at=known_at,
        party=one.case.named_jointly if allowed else None,
        verdicts=judge(
            signed,
            incident,
            [record for record in seen if isinstance(record, Observation)],
            notices.within(one.known),
            known_at=known_at,
            status=FactStatus.ESTABLISHED if happened else FactStatus.REFUTED,
            actor=actor_of(one.case) if allowed else None,
            attribute=allowed,
        ),
    )


def actor_of(case: Case) -> Actor:
    """Who acted as both delegations name it; disputed where they name two, and then without a name."""
    if (party := case.named_jointly) is not None:
        return Actor(party=party, attribution=Attribution.ESTABLISHED)
    named = {assessment.party for assessment in case.shown.values()}
    two = case.jointly_held is True and None not in named and len(named) > 1
    return Actor(attribution=Attribution.DISPUTED if two else Attribution.UNKNOWN)
