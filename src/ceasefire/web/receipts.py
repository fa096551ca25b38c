"""The printed receipt of a complaint, for a screen and for a program: the same bytes whenever it is printed."""

from django.http import HttpResponse

from ceasefire.reporting.receipt import ReceiptFacts, receipt_pdf
from ceasefire.store.projections.models import EntryRow, Receipt, Record
from ceasefire.web.door import door


def printed(number: str, language: str) -> HttpResponse | None:
    """The receipt as PDF in a language of the centre; None where there is no such complaint, receipt or language."""
    row = Receipt.objects.filter(number=number.replace("\0", "")).first()
    record = Record.objects.filter(name=row.allegation).first() if row is not None else None
    if row is None or record is None:
        return None
    entry = EntryRow.objects.filter(kind="receipt", item=row.allegation).order_by("known_at", "side").first()
    with door.centre() as centre:
        rules = centre.constitution
        if language not in rules.languages or entry is None:
            return None
        said = centre.tables.entry(entry.side, entry.index).read()
    facts = ReceiptFacts(
        centre=rules.centre,
        delegations=tuple(one.name for one in rules.delegations),
        exercise=rules.exercise,
        zone=rules.zone,
        number=said.number,
        party=said.party,
        channel=str(record.body["channel"]),
        reference=said.reference,
        received_at=said.received_at,
        answer_due=said.answer_due,
        sealed=record.sealed,
        entry=f"{entry.side}/{entry.index}",
    )
    answered = HttpResponse(receipt_pdf(facts, language), content_type="application/pdf")
    answered["Content-Disposition"] = f'attachment; filename="{said.number}.{language}.pdf"'
    return answered
