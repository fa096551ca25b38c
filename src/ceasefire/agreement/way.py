"""What a lawyer can write as a way to breach a provision, and as an exemption from it: conditions, all to be met.

A condition left out does not limit: no `place` means anywhere, no `time` means since the agreement is in force.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from ceasefire.agreement.clocks import After, Lasting
from ceasefire.agreement.strict import Deadline, Moment, Names, Strict, Worded


def _kind_of_time(value: object) -> str:
    return "counted from a clock" if isinstance(value, dict | After) else "written out"


When = Annotated[
    Annotated[After, Tag("counted from a clock")] | Annotated[Deadline, Tag("written out")],
    Discriminator(_kind_of_time),
]


class ActTest(Strict):
    """Which acts these are: `is` surely, `unclear` perhaps; `if_fired_from_there` when fire came from the place."""

    is_: Names = Field(default=(), alias="is")
    unclear: Names = ()
    if_fired_from_there: Names = ()
    if_personnel_counted: Names = ()

    @property
    def named(self) -> frozenset[str]:
        return frozenset((*self.is_, *self.unclear, *self.if_fired_from_there, *self.if_personnel_counted))


class ActorTest(Strict):
    """Whose act it must be: `is` surely, `unclear` leaves it open (private persons, say)."""

    is_: Names = Field(alias="is")
    unclear: Names = ()


class Near(Strict):
    """Within so many metres of a line, on both sides of it or on one (as it runs).

    `of` names the line, or for each party its own: {UA: contact_line, formations: line_of_2014}.
    """

    metres: float = Field(gt=0, le=500_000)
    of: str | dict[str, str]
    side: Literal["both", "left", "right"] = "both"

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.of,) if isinstance(self.of, str) else tuple(self.of.values())


class PlaceTest(Strict):
    """Inside any of `inside` (zone names), outside all of `outside`, `within` a distance of a line.

    `if_absent` says what holds when the facts have no place.
    """

    inside: Names = ()
    outside: Names = ()
    within: Near | None = None
    if_absent: Literal["unknown", "applies"] = "unknown"

    @model_validator(mode="after")
    def _names_a_place(self) -> "PlaceTest":
        if not self.inside and self.within is None:
            raise ValueError("a place names a zone or a line: write `inside: zone` or `within: {metres: …, of: line}`")
        return self

    @property
    def named(self) -> tuple[str, ...]:
        """Every zone and line spoken of."""
        return (*self.inside, *self.outside, *(self.within.lines if self.within else ()))


class TimeTest(Strict):
    """At or after `from`, before `until`; later than the whole of `due` (amendments may move it); after `late_after`.

    `from`, `until` and `due` may be so long after a clock: {after: ceasefire, lasts: P14D}.
    """

    from_: When | None = Field(default=None, alias="from")
    until: When | None = None
    due: When | None = None
    late_after: Moment | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> "TimeTest":
        if self.late_after is not None and (self.due is not None or self.from_ is not None or self.until is not None):
            raise ValueError("`late_after` stands alone; give the other times to a way of their own")
        return self


class Cap(Strict):
    """At most, or at least, so many of these classes together, the number itself allowed."""

    name: str
    of: Names = Field(min_length=1)
    at_most: int | None = Field(default=None, ge=0)
    at_least: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _a_bound(self) -> "Cap":
        if self.at_most is None and self.at_least is None:
            raise ValueError("a ceiling needs its number: write `at_most` or `at_least`")
        return self


class Width(Strict):
    """A width that must be kept, both ends of the tolerance allowed."""

    metres: float = Field(gt=0)
    tolerance_m: float = Field(ge=0)


class Overlap(Strict):
    """Two zones that must not share ground; more than `more_than_m2` counts, so that touching borders do not."""

    zone: str
    must_not_include: str
    more_than_m2: float = Field(default=1.0, ge=0)


class NoticeDuty(Strict):
    """Notice of this kind is owed, at least so long before and at most so long before, for that time and place."""

    kind: str
    at_least_before: Lasting
    at_most_before: Lasting | None = None

    @model_validator(mode="after")
    def _exact(self) -> "NoticeDuty":
        for one in (self.at_least_before, self.at_most_before):
            if one is not None and not one.exact:
                raise ValueError("a notice window is elapsed time: write PT24H, PT168H")
        return self


class Requirement(Strict):
    """Something the centre must have on record: before the act (at most `within` before), or after it (`afterwards`).

    A record that is missing counts as not given once its time has passed: the centre's log is complete.
    """

    record: str
    within: Lasting | None = None
    afterwards: bool = False
    by_actor: bool = False

    @model_validator(mode="after")
    def _bounded(self) -> "Requirement":
        if self.afterwards and self.within is None:
            raise ValueError("a record made afterwards needs its time: write within: PT2H")
        if self.within is not None and not self.within.exact:
            raise ValueError("`within` is elapsed time: write PT2H, PT48H")
        return self


class Way(Strict):
    """One way to breach a provision: all of its conditions together; `name` is how people call it."""

    id: str
    name: Mapping[str, str] = {}
    act: ActTest
    actor: ActorTest | Literal["bound", "anyone"] = "bound"
    place: PlaceTest | None = None
    time: TimeTest | None = None
    caps: tuple[Cap, ...] = ()
    arms: Names = ()
    width: Width | None = None
    overlap: Overlap | None = None
    without_notice: NoticeDuty | None = None
    without_record: Requirement | None = None
    beyond_baseline: bool = False
    without_consent: bool = False
    undated: bool = False
    unless: Names = ()


class Exemption(Strict):
    """A defeater: where all its conditions hold, `acts` do not breach.

    `notice`: an advance notice of that kind covers time and place. `requires`: records such as an order given after the
    coordination mechanism was tried. `permits` names the provision that grants it. `unless` names exemptions of higher
    priority that take this one away again.
    """

    id: str
    name: Mapping[str, str] = {}
    acts: Names = Field(min_length=1)
    notice: str | None = None
    requires: tuple[Requirement, ...] = ()
    actor: ActorTest | None = None
    place: PlaceTest | None = None
    time: TimeTest | None = None
    permits: str | None = None
    unless: Names = ()
    priority: int = 1
    text: Worded

    @model_validator(mode="after")
    def _conditional(self) -> "Exemption":
        if not (self.notice or self.requires or self.actor or self.place or self.time):
            raise ValueError("an exemption needs a condition: notice, requires, actor, place or time")
        if self.time is not None and self.time.late_after is not None:
            raise ValueError("an exemption's time has `from` and `until`")
        return self
