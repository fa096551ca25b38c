"""The receipt for a complaint on one printed page, in any language of the centre; the same bytes from the same facts.

It names the party's office and its letter, never a person, and says nothing of whom the letter accuses.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import typst

from ceasefire.languages import say
from ceasefire.languages.formats import moment
from ceasefire.reporting.pdf import ARMENIAN_COMMA


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """What a receipt says. Times UTC, printed in `zone`; `sealed` SHA-256 (hex) of the original; `entry` side/index."""

    centre: str
    delegations: tuple[str, ...]
    exercise: bool
    zone: str
    number: str
    party: str
    channel: str
    reference: str
    received_at: datetime
    answer_due: datetime
    sealed: str
    entry: str


def receipt_view(facts: ReceiptFacts, language: str) -> dict[str, object]:
    """The page as words: title, banner, rows of (name, value), and the sentences above and below them."""
    zone = ZoneInfo(facts.zone)
    rows = [
        (say("complaint-number", language), facts.number),
        (say("complaint-party", language), facts.party),
        (say("complaint-channel", language), facts.channel),
        (say("complaint-reference", language), facts.reference),
        (say("complaint-received", language), moment(facts.received_at, language, zone)),
        (say("complaint-due", language), moment(facts.answer_due, language, zone)),
        (say("complaint-receipt-original", language), " ".join((facts.sealed[:32], facts.sealed[32:]))),
        (say("complaint-receipt-entry", language), facts.entry),
        (say("complaint-receipt-delegations", language), " · ".join(facts.delegations)),
    ]
    return {
        "language": language,
        "centre": facts.centre,
        "banner": say("web-exercise", language) if facts.exercise else "",
        "title": say("complaint-receipt-title", language),
        "says": say("complaint-receipt-says", language),
        "rows": rows,
        "check": say("complaint-receipt-check", language),
        "times": say("complaint-receipt-times", language, zone=facts.zone),
    }


@cache
def _template() -> bytes:
    return (files("ceasefire.reporting") / "templates" / "receipt.typ").read_bytes()


def receipt_pdf(facts: ReceiptFacts, language: str) -> bytes:
    """The receipt as PDF/A-2b bytes, A5; dated with the moment the complaint was received."""
    told = json.dumps(receipt_view(facts, language), ensure_ascii=False, sort_keys=True).replace("՝ ", ARMENIAN_COMMA)
    made = typst.compile(
        _template(),
        format="pdf",
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=True),
        ignore_system_fonts=True,
        sys_inputs={"view": told},
        pdf_standards="a-2b",
        timestamp=int(facts.received_at.timestamp()),
    )
    return bytes(made)
