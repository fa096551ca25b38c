"""What was typed into a form of a task, with what its fact is made of besides: the books, the officer, the clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.desk.mine_action import MineAction
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mining.fields import Given


@dataclass(frozen=True, slots=True)
class Typed(Given):
    """`officer`: who enters it, written side/post; `now`: UTC; `zone`: of the moments that are typed without one."""

    books: MineAction
    officer: str
    now: datetime
    zone: ZoneInfo

    @property
    def tasks(self) -> TaskLedger:
        """The tasks as they stand."""
        return self.books.tasks

    def moment(self, name: str) -> datetime:
        """A moment (UTC); refuses what is none, and what is still to come."""
        text = self.line(name)
        try:
            found = datetime.fromisoformat(text)
            found = (found if found.tzinfo else found.replace(tzinfo=self.zone)).astimezone(UTC)
        except (ValueError, OverflowError):
            raise Refusal("mine-unread", field=name, text=text[:40]) from None
        if found > self.now:
            raise Refusal("mine-ahead", field=name)
        return found
