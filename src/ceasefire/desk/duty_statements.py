"""What is entered about obligations: an officer notes something about a duty, one of the other delegation confirms."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyNoted:
    """An entry of the ledger of obligations as one delegation has it, made at a moment (UTC).

    `entry` is in the plain form of `agreement.obligations.records.Entry`; `agreement_sha256` is the edition of the
    agreement under which it was made.
    """

    agreement_sha256: str
    entry: dict[str, Any]
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by the edition, the officer and what was noted, so that the same note sent twice is one."""
        return content_name("dty", [self.agreement_sha256, self.officer, self.entry])


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyConfirmed:
    """An officer of the other delegation stands behind a note, named by its `id`."""

    noted: str
    officer: str
    made_at: datetime
