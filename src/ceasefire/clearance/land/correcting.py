"""A correction sorted out: which acts each family loses and gains, and whether all families together can stand so."""

from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field

from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.family import Change, Dated, Family
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.neighbours import shared_mm2
from ceasefire.clearance.land.records import Correct, Open, Replacement, Sign, Split, name_of
from ceasefire.clearance.land.room import Room
from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.refusal import Refusal

Find = Callable[[str], Replacement | None]
"""An act by its name, if it is in force."""


@dataclass(frozen=True, slots=True)
class Anew:
    """A family by its root, told anew, with what each of its acts did."""

    root: str
    family: Family
    changes: list[Change]

    def opened(self) -> tuple[Open, Holding] | None:
        """The act that opened it and the parcel as it was opened; None where nothing is left."""
        if not self.changes:
            return None
        act = self.family.acts[0].act
        assert isinstance(act, Open)
        return act, self.changes[0].after[0]


@dataclass(slots=True)
class Touched:
    """What a family loses by name, and gains."""

    without: set[str] = field(default_factory=set)
    added: list[Dated] = field(default_factory=list)


def sort_out(
    correct: Correct, acts: Mapping[str, Dated], root_of: MutableMapping[str, str], order: int, rules: RuleBook
) -> dict[str, Touched]:
    """Root → what it loses and gains. A replacement stands in the order of recording where the withdrawn act stood."""
    place = name_of(correct)
    if not correct.withdraws or not correct.reason.strip():
        raise Refusal("land-must-be-written", place, part="reason", **rules.basis("3", correct.on))
    roots, new = ChainMap({}, root_of), dict[str, Replacement]()

    def find(named: str) -> Replacement | None:
        return new.get(named) or (acts[named].act if named in acts else None)

    touched: dict[str, Touched] = {}
    for name in correct.withdraws:
        if name not in acts:
            raise Refusal("land-no-such-act", place, named=name)
        touched.setdefault(root_of_act(acts[name].act, roots, find, name), Touched()).without.add(name)
    for n, instead in enumerate(correct.instead):
        act, name = instead.act, name_of(instead.act)
        stands = acts[correct.withdraws[n]].order if n < len(correct.withdraws) else (order, n)
        root = root_of_act(act, roots, find, name)
        new[name] = act
        roots.update(dict.fromkeys(new_parcels(act), root))
        touched.setdefault(root, Touched()).added.append(Dated(act.on, stands, name, act))
    return touched


def new_parcels(act: Replacement) -> Iterator[str]:
    """Parcels that an act brings into being."""
    if isinstance(act, Open):
        yield act.parcel
    elif isinstance(act, Split):
        yield from (child.parcel for child in act.children)


def root_of_act(act: Replacement, roots: Mapping[str, str], find: Find, name: str) -> str:
    """The root of the family that an act belongs to. Refuses a parcel or a release that is not there."""
    if isinstance(act, Open):
        return act.parcel
    if isinstance(act, Sign):
        release = find(act.act)
        if release is None or isinstance(release, Sign):
            raise Refusal("land-no-such-release", name, named=act.act)
        act = release
    if act.parcel not in roots:
        raise Refusal("land-no-such-parcel", act.parcel)
    return roots[act.parcel]


def check_together(fresh: list[Anew], room: Room, root_of: Mapping[str, str]) -> None:
    """Refuses a name given twice, land that overlaps, and a unit that is too small, when all are told anew at once."""
    leaving = {one.root for one in fresh}
    named: dict[str, str] = {}
    standing: list[tuple[Open, Holding]] = []
    for one in fresh:
        for parcel in one.family.holdings:
            owner = named.setdefault(parcel, one.root)
            if owner != one.root or root_of.get(parcel, one.root) not in leaving:
                raise Refusal("land-parcel-twice", parcel, **room.law.rules.basis("24", one.family.acts[0].on))
        opened = one.opened()
        if opened:
            _check_beside(opened, standing, room, leaving)
            standing.append(opened)


def _check_beside(
    opened: tuple[Open, Holding], others: list[tuple[Open, Holding]], room: Room, leaving: set[str]
) -> None:
    act, holding = opened
    more = sum(one.area_mm2 for other, one in others if other.unit == act.unit)
    room.check(act, holding, leaving, more)
    part = room.law.rules.number("24", "overlap_part", act.on)
    for other, one in others:
        shared = shared_mm2(holding.shape, one.shape, part)
        if shared:
            area = round(shared / MM2, 3)
            raise Refusal(
                "land-overlaps", act.parcel, other=other.parcel, area=area, **room.law.rules.basis("24", act.on)
            )
