"""What the checks look at: every way of breach with its provision and path, and when, where and for whom it can hold.

Times and places are taken as far as the text alone fixes them; a clock that waits for a record, or a place nobody has
drawn, may be anywhere and never makes two rules surely apart.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import shapely
from shapely.geometry.base import BaseGeometry

from ceasefire.agreement.clocks import After, due_of, first_instant, running
from ceasefire.agreement.deadlines import overdue_from
from ceasefire.agreement.lint.notes import Path
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Agreement, Exemption, PlaceTest, Provision, TimeTest, Way
from ceasefire.agreement.way import ActorTest, When
from ceasefire.geometry.lines import prepare_line
from ceasefire.geometry.near import within
from ceasefire.vocabulary.moment import utc

_NO_GROUND_DEG2 = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A way of breach, the provision (edition) it belongs to, and its path in the file."""

    way: Way
    provision: Provision
    path: Path

    @property
    def called(self) -> str:
        """`P1.force`."""
        return f"{self.provision.id}.{self.way.id}"


def editions(agreement: Agreement) -> Iterator[tuple[Provision, Path, frozenset[str]]]:
    """Each provision as first written and as each amendment made it: (provision, path, fields written there)."""
    for n, provision in enumerate(agreement.provisions):
        yield provision, ("provisions", n), frozenset(Provision.model_fields)
        for k, amendment in enumerate(provision.amendments):
            if amendment.set_ is not None:
                path = ("provisions", n, "amendments", k, "set")
                yield provision.amended(amendment), path, frozenset(amendment.set_)


def ways(agreement: Agreement) -> tuple[Placed, ...]:
    """Every way of breach that is written somewhere in the file."""
    return tuple(
        Placed(way=way, provision=provision, path=(*path, "breached_by", k))
        for provision, path, fields in editions(agreement)
        if "breached_by" in fields and not provision.suspended
        for k, way in enumerate(provision.breached_by)
    )


@dataclass(frozen=True, slots=True)
class Window:
    """From (included) until (not included), as seconds; `sure` where the text alone fixes both ends."""

    start: float
    end: float
    sure: bool = True

    def meets(self, other: "Window") -> bool:
        """May both hold at one time?"""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Window") -> bool:
        """Does it surely hold whenever the other does?"""
        return self.sure and other.sure and self.start <= other.start and other.end <= self.end


def window(test: TimeTest | None, agreement: Agreement) -> Window:
    """When a condition of time holds."""
    test = test or TimeTest()
    starts, sure = [_begin(agreement)], True
    if test.late_after is not None:
        return Window(utc(test.late_after).timestamp(), math.inf)
    if test.from_ is not None or test.due is not None:
        starts = []
    for written, whole in ((test.from_, False), (test.due, True)):
        if written is not None:
            moment = _moment(written, agreement, overdue=whole)
            sure = sure and moment is not None
            starts.append(-math.inf if moment is None else moment.timestamp())
    end = math.inf
    if test.until is not None:
        moment = _moment(test.until, agreement, overdue=False, until=True)
        sure = sure and moment is not None
        end = math.inf if moment is None else moment.timestamp()
    return Window(max(starts), end, sure)


def _begin(agreement: Agreement) -> float:
    return agreement.in_force.timestamp()


def _moment(written: When, agreement: Agreement, *, overdue: bool, until: bool = False) -> datetime | None:
    """The instant meant: of a date its first, or where it ends something the first after it."""
    zone = agreement.zone_of_record
    after = written.after if isinstance(written, After) else "in_force"
    value = due_of(written, running(after, agreement.clocks, agreement.in_force, zone), zone)
    if value is None:
        return None
    if overdue:
        return overdue_from(value, zone, agreement.conventions.by_a_date == "includes_it")
    if until and not isinstance(value, datetime):
        return overdue_from(value, zone)
    return first_instant(value, zone)


def actors(part: Way | Exemption, provision: Provision | None) -> frozenset[str] | None:
    """The parties whose act it can be; None: anybody's."""
    if isinstance(part.actor, ActorTest):
        return frozenset(part.actor.is_)
    if part.actor == "bound" and provision is not None and provision.attribution != "never":
        return frozenset(provision.bound)
    return None


def share(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """May the same party be meant?"""
    return one is None or other is None or bool(one & other)


def ground(test: PlaceTest | None, signed: Signed) -> BaseGeometry | None:
    """The area meant, of the drawings written last; None where it may be anywhere or nobody has drawn it."""
    if test is None or any(name in signed.agreement.undrawn for name in test.named):
        return None
    shapes = [signed.zones.named(name).shape for name in test.inside]
    area = shapely.union_all(shapes) if shapes else None
    if test.within is not None:
        belts = []
        for name in dict.fromkeys(test.within.lines):
            line = prepare_line(name, list(signed.zones.named(name).shape.coords))
            belts.append(within(line, test.within.metres, test.within.side).shape)
        belt = shapely.union_all(belts)
        area = belt if area is None else area.intersection(belt)
    if area is not None and test.outside:
        area = area.difference(shapely.union_all([signed.zones.named(name).shape for name in test.outside]))
    return area


def has_ground(area: BaseGeometry) -> bool:
    """More than a border or a rounding of one."""
    return bool(area.area > _NO_GROUND_DEG2)


def grounds_meet(one: PlaceTest | None, other: PlaceTest | None, signed: Signed) -> bool:
    """May a place be in both?"""
    first, second = ground(one, signed), ground(other, signed)
    return first is None or second is None or has_ground(first.intersection(second))


def ground_holds(wide: PlaceTest | None, narrow: PlaceTest | None, signed: Signed) -> bool:
    """Is every place of the narrow one surely in the wide one?"""
    if wide is None or wide == narrow:
        return True
    if narrow is None or (narrow.if_absent == "applies" and wide.if_absent != "applies"):
        return False
    first, second = ground(wide, signed), ground(narrow, signed)
    return first is not None and second is not None and not has_ground(second.difference(first))


def may_meet(one: Placed, other: Placed, signed: Signed) -> bool:
    """May one event be both: some act in common, some party, some time, some place?"""
    return (
        bool(one.way.act.named & other.way.act.named)
        and share(actors(one.way, one.provision), actors(other.way, other.provision))
        and window(one.way.time, signed.agreement).meets(window(other.way.time, signed.agreement))
        and grounds_meet(one.way.place, other.way.place, signed)
    )
