"""A stream of events in batches of one size, so that memory stays the same and time grows with their number."""

from collections.abc import Iterable, Iterator, Sequence

from ceasefire.agreement.batch.answers import Answers
from ceasefire.agreement.batch.columns import Events
from ceasefire.agreement.batch.from_facts import of_facts
from ceasefire.agreement.batch.groups import Assessor
from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.load import Signed

CHUNK = 250_000


def assess_many(
    signed: Signed,
    events: Events | Iterable[Events] | Sequence[CaseFacts],
    chunk: int = CHUNK,
    *,
    ask: Sequence[str] | None = None,
    notices: Iterable[AdvanceNotice] = (),
    records: Iterable[Recorded] = (),
) -> Iterator[Answers]:
    """Answers to events in their order, at most `chunk` at a time, as `evaluate` gives them one by one.

    `notices` and `records` are on record for all events, after those that an event has of its own. Refuses what
    `evaluate` refuses.
    """
    assessor = Assessor(signed, ask, notices, records)
    for batch in _batches(events):
        for start in range(0, len(batch), chunk):
            yield assessor.assess(batch.rows(slice(start, start + chunk)))


def _batches(events: Events | Iterable[Events] | Sequence[CaseFacts]) -> Iterator[Events]:
    if isinstance(events, Events):
        yield events
        return
    cases = []
    for one in events:
        if isinstance(one, Events):
            yield one
        else:
            cases.append(one)
    if cases:
        yield of_facts(cases)
