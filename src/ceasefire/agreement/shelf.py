"""One line about an agreement for those who look for one: title, signature, parties, what can be checked."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ceasefire.agreement.load import Signed
from ceasefire.agreement.words import Words

CHECKABLE = ("yes", "partly", "ledger", "indicator_only", "not_checkable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`checkable`: how many provisions of each sort, in the order of `CHECKABLE`, those that occur."""

    id: str
    edition: str
    title: str
    signed_on: str
    signed_in_words: str
    parties: tuple[str, ...]
    provisions: int
    checkable: Mapping[str, int]

    def plain(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "id": self.id,
            "edition": self.edition,
            "title": self.title,
            "signed_on": self.signed_on,
            "parties": list(self.parties),
            "provisions": self.provisions,
            "checkable": dict(self.checkable),
        }


def shelf_row(signed: Signed, language: str) -> Row:
    """An agreement as one row, its words in that language."""
    agreement, words = signed.agreement, Words(signed, language)
    counted = Counter(str(provision.checkable) for provision in agreement.provisions)
    return Row(
        id=agreement.id,
        edition=agreement.edition,
        title=words.texts(agreement.title),
        signed_on=agreement.signed_on.isoformat(),
        signed_in_words=words.moment(agreement.signed_on),
        parties=tuple(words.party(party) for party in agreement.parties),
        provisions=len(agreement.provisions),
        checkable={how: counted[how] for how in CHECKABLE if how in counted},
    )
