"""What the conditions of act say of an event: which ways it leaves open, and which exemptions speak of it.

An event's act is asked about in few settings: which acts it may have been, whether fire came from the place, whether
persons were counted. Each setting is put to the conditions themselves once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ceasefire.agreement.acts import act, one_act
from ceasefire.agreement.batch.columns import NO_BOUND, NOT_COUNTED, PLACES, Events, Ints
from ceasefire.agreement.facts import CaseFacts, Tally
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Way

_COUNTED: tuple[tuple[Tally, ...], ...] = (
    (),
    (Tally(of="personnel", low=1, high=1),),
    (Tally(of="personnel", low=0, high=0),),
    (Tally(of="personnel", low=0, high=1),),
)
_NONE, _SOME, _NOBODY, _PERHAPS = range(4)
_MANNERS = len(PLACES) * len(_COUNTED)
Setting = tuple[tuple[str, ...], int]
"""The acts it may have been, and a number for where fire came from and what was counted of persons."""


def settings_of(acts: Sequence[tuple[str, ...]]) -> list[Setting]:
    """All settings of these acts, in the order of `numbers`."""
    return [(names, manner) for names in acts for manner in range(_MANNERS)]


def numbers(events: Events) -> Ints:
    """The setting of each event, as its place in `settings_of`."""
    return np.asarray(events.act * _MANNERS + events.place_is * len(_COUNTED) + _personnel(events), np.int64)


def _personnel(events: Events) -> Ints:
    """Were persons counted, surely some?"""
    if "personnel" not in events.tallies:
        return np.full(len(events), _NONE, np.int64)
    low, high = events.tallies["personnel"]
    told = np.where(low > 0, _SOME, np.where((high != NO_BOUND) & (high <= 0), _NOBODY, _PERHAPS))
    return np.asarray(np.where(low == NOT_COUNTED, _NONE, told), np.int64)


@dataclass(frozen=True, slots=True)
class Asked:
    """The ways left open (by number) and the exemptions that speak of the act; what exactly is said of both."""

    ways: tuple[int, ...]
    exemptions: tuple[str, ...]
    said: object


def asked(signed: Signed, ways: Sequence[Way], setting: Setting) -> Asked:
    """What the ways' own conditions of act say in a setting."""
    names, manner = setting
    place_is, tallies = PLACES[manner // len(_COUNTED)], _COUNTED[manner % len(_COUNTED)]
    facts = CaseFacts(id="", acts=names, place_is=place_is, tallies=tallies)
    values = [act(way.act, facts).value for way in ways]
    open_ = tuple(k for k, value in enumerate(values) if value is not Truth.FALSE)
    speaking, said = dict[str, None](), []
    for k in open_:
        meant = {name for name in names if one_act(ways[k].act, name, facts) is not Truth.FALSE}
        for one in signed.agreement.exemptions:
            if one.id in ways[k].unless:
                said.append((k, one.id, bool(meant & set(one.acts)), meant <= set(one.acts)))
                if meant & set(one.acts):
                    speaking[one.id] = None
    return Asked(open_, tuple(speaking), (tuple(values), tuple(said)))
