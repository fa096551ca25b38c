"""The life of a thing as a table of transitions: what is not listed cannot happen, and the diagram is drawn from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from ceasefire.vocabulary.refusal import Refusal

State = TypeVar("State", bound=StrEnum)
Event = TypeVar("Event", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Life(Generic[State, Event]):
    """States, and for each (state, event) the state that follows. `rules`: (state, event) → the rules that guard it.

    Guards are judged by whoever calls `step`; the table names them so that the documents, and a refusal, can.
    Raises ValueError where a rule guards a transition that is not listed.
    """

    name: str
    start: State
    table: Mapping[tuple[State, Event], State]
    rules: Mapping[tuple[State, Event], tuple[str, ...]]

    def __post_init__(self) -> None:
        loose = [key for key in self.rules if key not in self.table]
        if loose:
            raise ValueError(f"{self.name}: rules for transitions that are not listed: {loose}")

    def step(self, state: State, event: Event) -> State:
        """The state that follows. Refuses (`life-no-such-step`) what is not listed, naming what could."""
        after = self.table.get((state, event))
        if after is None:
            could = ", ".join(one.value for one in self.events(state)) or "-"
            raise Refusal("life-no-such-step", thing=self.name, state=state.value, step=event.value, could=could)
        return after

    def events(self, state: State) -> tuple[Event, ...]:
        """What can happen in a state, in the order of the table."""
        return tuple(event for start, event in self.table if start == state)

    def replay(self, events: Iterable[Event]) -> State:
        """The state after a whole life."""
        state = self.start
        for event in events:
            state = self.step(state, event)
        return state

    def reached(self) -> frozenset[State]:
        """Every state that some life comes to."""
        found, left = {self.start}, [self.start]
        while left:
            state = left.pop()
            new = {self.table[state, event] for event in self.events(state)} - found
            found |= new
            left += new
        return frozenset(found)

    def ends(self) -> frozenset[State]:
        """States that nothing leaves."""
        return frozenset(state for state in self.reached() if not self.events(state))

    def diagram(self) -> str:
        """The table as a Mermaid state diagram, for the documents; the rules that guard a step in brackets."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "stateDiagram-v2"
        yield f"    [*] --> {self.start.value}"
        for (state, event), after in self.table.items():
            rules = self.rules.get((state, event), ())
            said = f"{event.value} [{', '.join(rules)}]" if rules else event.value
            yield f"    {state.value} --> {after.value}: {said}"
