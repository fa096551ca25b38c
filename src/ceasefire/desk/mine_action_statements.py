"""What the centre enters about land; tasks, training and visits have their own statements in their rooms."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.clearance.land.records import Act, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LandEntered:
    """An act of the land ledger, entered by an officer at a moment (UTC): from then on it is known."""

    act: Act
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """The name of the act, which signatures and corrections use."""
        return name_of(self.act)
