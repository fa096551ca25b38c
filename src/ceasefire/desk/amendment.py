"""A proposed change of what both agreed, as it stands in the log of the side that proposes it."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.desk.constitution import Constitution
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentProposed:
    """A side proposes a whole constitution in place of the one named `replaces`, and says why."""

    replaces: str
    constitution: Constitution
    officer: str
    made_at: datetime
    words: str = ""

    @property
    def id(self) -> str:
        """Named by what is proposed, so that the same proposal sent twice is one."""
        return content_name("amd", [self.replaces, self.constitution.id])
