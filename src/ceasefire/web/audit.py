"""Lines of the audit log, each on disk before its answer goes out; those that come together share one commit.

Whoever comes while another commits adds a line to the next batch and waits; the first of that batch to get its turn
commits it for all. A line alone waits for nobody. Where a commit fails, the next of the batch tries it again, and the
answer whose own try failed is not given.
"""

from dataclasses import dataclass, field
from threading import Lock

from ceasefire.web.accounts.models import Line


@dataclass(slots=True)
class Batch:
    """Lines of one commit; `kept` once they are on disk."""

    lines: list[Line] = field(default_factory=list)
    kept: bool = False


class Book:
    """The audit log as one process writes it. `commits` counts the commits made."""

    def __init__(self) -> None:
        self._gathering, self._committing = Lock(), Lock()
        self._open, self.commits = Batch(), 0

    def keep(self, line: Line) -> None:
        """Returns once the line is committed; raises the database's error where it could not be."""
        with self._gathering:
            batch = self._open
            batch.lines.append(line)
        with self._committing:
            if not batch.kept:
                self._commit(batch)

    def _commit(self, batch: Batch) -> None:
        with self._gathering:
            if self._open is batch:
                self._open = Batch()
        if len(batch.lines) == 1:
            batch.lines[0].save(force_insert=True)
        else:
            Line.objects.bulk_create(batch.lines)
        batch.kept = True
        self.commits += 1


book = Book()
