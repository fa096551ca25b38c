"""A life that is a table: listed steps happen, nothing else does, and the diagram says the same."""

from enum import StrEnum

import pytest

from ceasefire.vocabulary.life import Life
from ceasefire.vocabulary.refusal import Refusal


class Door(StrEnum):
    SHUT = "shut"
    OPEN = "open"
    GONE = "gone"


class Push(StrEnum):
    PULL = "pull"
    CLOSE = "close"
    BURN = "burn"


LIFE = Life(
    "door",
    Door.SHUT,
    {(Door.SHUT, Push.PULL): Door.OPEN, (Door.OPEN, Push.CLOSE): Door.SHUT, (Door.OPEN, Push.BURN): Door.GONE},
    {(Door.OPEN, Push.BURN): ("1", "7")},
)


def test_listed_steps_happen_and_a_whole_life_is_replayed() -> None:
    assert LIFE.step(Door.SHUT, Push.PULL) is Door.OPEN
    assert LIFE.replay([Push.PULL, Push.CLOSE, Push.PULL, Push.BURN]) is Door.GONE


def test_what_is_not_listed_is_refused_with_what_could_happen() -> None:
    with pytest.raises(Refusal) as told:
        LIFE.step(Door.OPEN, Push.PULL)
    assert told.value.key == "life-no-such-step"
    assert told.value.arguments == {"thing": "door", "state": "open", "step": "pull", "could": "close, burn"}
    with pytest.raises(Refusal) as told:
        LIFE.step(Door.GONE, Push.PULL)
    assert told.value.arguments["could"] == "-"


def test_what_is_reached_and_where_it_ends() -> None:
    assert LIFE.reached() == set(Door)
    assert LIFE.ends() == {Door.GONE}
    assert Life("still", Door.SHUT, {(Door.OPEN, Push.CLOSE): Door.SHUT}, {}).reached() == {Door.SHUT}


def test_the_diagram_is_the_table() -> None:
    assert LIFE.diagram().splitlines() == [
        "stateDiagram-v2",
        "    [*] --> shut",
        "    shut --> open: pull",
        "    open --> shut: close",
        "    open --> gone: burn [1, 7]",
    ]


def test_a_rule_for_a_step_that_is_not_listed_is_a_mistake_in_the_table() -> None:
    with pytest.raises(ValueError, match="door"):
        Life("door", Door.SHUT, {}, {(Door.SHUT, Push.PULL): ("1",)})
