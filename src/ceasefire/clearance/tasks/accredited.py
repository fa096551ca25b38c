"""What an organisation is accredited for on a day: its papers, and what became of them since."""

from dataclasses import dataclass, field, replace
from datetime import date

from ceasefire.clearance.tasks.lives.paper import ACCREDITATION, AccreditationState
from ceasefire.clearance.tasks.records import AccreditationStepped
from ceasefire.clearance.tasks.sheet import Accreditation
from ceasefire.vocabulary.refusal import Refusal


@dataclass(slots=True)
class Accredited:
    """Papers and steps of one organisation in the order they were entered; a step is of all papers before it."""

    told: list[Accreditation | AccreditationStepped] = field(default_factory=list)

    @property
    def state(self) -> AccreditationState:
        """Where the last paper stands after everything that was entered."""
        state = ACCREDITATION.start
        for one in self.told:
            state = one.state if isinstance(one, Accreditation) else ACCREDITATION.step(state, one.step)
        return state

    def add(self, one: Accreditation | AccreditationStepped) -> None:
        """One more. Refuses the same paper twice, and a step that its table does not list."""
        if isinstance(one, AccreditationStepped):
            ACCREDITATION.step(self.state, one.step)
        elif one in self.told:
            raise Refusal("ctask-twice", one.organisation)
        self.told.append(one)

    def on(self, day: date) -> tuple[Accreditation, ...]:
        """Every paper with the state it had at the end of a day."""
        papers = [n for n, one in enumerate(self.told) if isinstance(one, Accreditation)]
        return tuple(self._paper(n, day) for n in papers)

    def _paper(self, number: int, day: date) -> Accreditation:
        paper = self.told[number]
        if not isinstance(paper, Accreditation):
            raise TypeError(f"no paper: {paper}")
        state = paper.state
        for one in self.told[number + 1 :]:
            if isinstance(one, AccreditationStepped) and one.day <= day:
                state = ACCREDITATION.table.get((state, one.step), state)
        return replace(paper, state=state)
