"""What the ledger holds: entries that are only ever added, each with when it held, since when it was known, and why.

`on` is when it happened or from when it holds, `known_from` when the centre knew it; dates alone are their 00:00 in the
zone of record. Nothing is edited: a correction is one more entry, and who asks as of an earlier moment does not see it.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from ceasefire.agreement.obligations.duties import ADay, Lag
from ceasefire.agreement.strict import Names, Strict, Texts, Worded


class Kind(StrEnum):
    """What an entry does to a duty or a clock."""

    FULFILLED = "fulfilled"
    PART = "part"
    NOT_FULFILLED = "not_fulfilled"
    EXTENSION = "extension"
    INTERPRETATION = "interpretation"
    DISPUTE = "dispute"
    SETTLED = "settled"
    OBJECTION = "objection"
    STARTED = "started"
    REPORTED = "reported"
    CORRECTION = "correction"


Footing = Literal["signed_paper", "statement", "no_signed_paper"]
Basis = Literal["text", "press", "remembered", "record"]
Share = Annotated[float, Field(ge=0, le=1)]


class Evidence(Strict):
    """Where it is from: `text` and `press` were read, `remembered` was not checked, `record` is the centre's own."""

    basis: Basis
    source: str = Field(min_length=1)
    sealed: str | None = Field(default=None, pattern="[0-9a-f]{64}")


class Changes(Strict):
    """What a correction puts in the place of what was entered; what it leaves out stays. `withdrawn` takes it back."""

    on: ADay | None = None
    by: Names | None = None
    share: Share | None = None
    reached: int | None = Field(default=None, ge=0)
    added: int | None = Field(default=None, ge=0)
    due: ADay | None = None
    footing: Footing | None = None
    text: Texts | None = None
    evidence: tuple[Evidence, ...] | None = None
    withdrawn: bool = False


_NEEDS: dict[Kind, tuple[str, ...]] = {
    Kind.EXTENSION: ("due", "footing"),
    Kind.SETTLED: ("outcome",),
    Kind.OBJECTION: ("by",),
    Kind.DISPUTE: ("by",),
    Kind.NOT_FULFILLED: ("by",),
    Kind.STARTED: ("clock",),
    Kind.CORRECTION: ("corrects", "changes"),
}
_ONLY: dict[str, tuple[Kind, ...]] = {
    "clock": (Kind.STARTED,),
    "share": (Kind.PART,),
    "reached": (Kind.PART,),
    "added": (Kind.PART,),
    "due": (Kind.EXTENSION, Kind.INTERPRETATION),
    "lag": (Kind.INTERPRETATION,),
    "footing": (Kind.EXTENSION, Kind.INTERPRETATION, Kind.SETTLED),
    "outcome": (Kind.SETTLED,),
    "corrects": (Kind.CORRECTION,),
    "changes": (Kind.CORRECTION,),
}


class Entry(Strict):
    """One thing entered about one duty (or one clock, for `started`), never changed afterwards.

    `share` is how much of the whole was done by then (0 to 1), `reached` a total by then, `added` what came on top.
    `for` names the due day meant, for duties that recur.
    """

    id: str = Field(min_length=1)
    kind: Kind
    duty: str | None = None
    clock: str | None = None
    on: ADay
    known_from: ADay
    by: Names = ()
    share: Share | None = None
    reached: int | None = Field(default=None, ge=0)
    added: int | None = Field(default=None, ge=0)
    due: ADay | None = None
    lag: Lag | None = None
    footing: Footing | None = None
    outcome: Literal["met", "not_met"] | None = None
    for_: ADay | None = Field(default=None, alias="for")
    corrects: str | None = None
    changes: Changes | None = None
    text: Worded
    evidence: tuple[Evidence, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "Entry":
        needs = _NEEDS.get(self.kind, ())
        if lacking := [name for name in needs if not getattr(self, name)]:
            raise ValueError(f"an entry of kind {self.kind} needs {' and '.join(lacking)}")
        for name, kinds in _ONLY.items():
            if getattr(self, name) is not None and self.kind not in kinds:
                raise ValueError(f"{name} does not go with {self.kind}; it goes with {', '.join(kinds)}")
        if (self.duty is None) != (self.kind in (Kind.STARTED, Kind.CORRECTION)):
            raise ValueError(f"an entry of kind {self.kind} names {'no' if self.duty else 'the'} duty")
        if self.kind is Kind.PART and sum(x is not None for x in (self.share, self.reached, self.added)) != 1:
            raise ValueError("part needs one of share (0 to 1), reached (the total by then) or added (on top of it)")
        return self


class Story(Strict):
    """A file of entries, with the days between which it tells."""

    agreement: str
    from_: ADay = Field(alias="from")
    to: ADay
    note: Texts = Field(default={})
    entries: tuple[Entry, ...]
