"""Every complaint gets a numbered, signed receipt at once, and with it the clock of the answer owed starts."""

from collections.abc import Iterator
from datetime import timedelta

from ceasefire.desk.complaint_statements import Receipt
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.statements import Read


def receipts(read: Read, constitution: Constitution) -> Iterator[Receipt]:
    """One receipt an allegation; its number follows from the allegation, so that both sides give the same one."""
    for allegation in read.allegations:
        due = allegation.answer_due or allegation.received_at + timedelta(hours=constitution.answer_clock_h)
        yield Receipt(
            allegation=allegation.id,
            number=f"C-{allegation.received_at:%Y%m%d}-{allegation.id.rsplit('-', 1)[1][:6].upper()}",
            party=allegation.party,
            reference=allegation.reference,
            received_at=allegation.received_at,
            answer_due=due,
        )
