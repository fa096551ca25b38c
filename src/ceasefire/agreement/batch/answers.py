"""The answers to a batch: verdicts and probabilities as arrays, and the whole explanation of any of them on asking."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from ceasefire.agreement.batch.atoms import Atoms
from ceasefire.agreement.batch.columns import Floats, Ints
from ceasefire.agreement.batch.own import OwnNumbers
from ceasefire.agreement.batch.plan import CODES, Plan
from ceasefire.agreement.batch.slots import Chances, Own, Unclear, chances_of, opinion_maker
from ceasefire.agreement.evaluate import VERDICTS, Opinion
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.text import Provision

WORDS = tuple(VERDICTS[value] for value in CODES)
_UNCLEAR = -1
Bytes = NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Template:
    """The opinion of a class, as its first event had it."""

    opinion: Opinion
    plan: Plan


class Templates:
    """All classes met, kept from batch to batch."""

    def __init__(self) -> None:
        self.made: list[Template] = []
        self.codes = np.empty(0, np.int8)
        self.formula = np.empty(0, np.int64)
        self.formulas: list[Chances] = [()]
        self._makers: dict[int, Maker] = {}

    def add(self, template: Template) -> int:
        """Keep a template; its number."""
        number = len(self.made)
        if number == len(self.codes):
            room = max(1024, number)
            self.codes = np.append(self.codes, np.zeros(room, np.int8))
            self.formula = np.append(self.formula, np.zeros(room, np.int64))
        self.made.append(template)
        self.codes[number] = CODES.index(template.opinion.value)
        self.formula[number] = self._formula(template)
        return number

    def _formula(self, template: Template) -> int:
        try:
            formula = chances_of(template.opinion, template.plan)
        except Unclear:
            return _UNCLEAR
        if formula not in self.formulas:
            self.formulas.append(formula)
        return self.formulas.index(formula)

    def maker(self, number: int) -> "Maker":
        """How to put an event's numbers into a template; None where a step could cite one of two areas."""
        if number not in self._makers:
            template = self.made[number]
            self._makers[number] = _maker(template)
        return self._makers[number]


Maker = Callable[[Own, float | None], Opinion] | None


def _maker(template: Template) -> Maker:
    try:
        return opinion_maker(template.opinion, template.plan)
    except Unclear:
        return None


class Answers:
    """Answers to n events for p provisions, in the order asked.

    `verdicts` (n, p) int8: 0 not indicated, 1 cannot tell, 2 breach indicated (`WORDS`); `probability` (n, p), NaN
    where only facts decide; `explanation` (n, p) the number of the class whose explanation it has (below 0: its own).
    """

    def __init__(
        self,
        provisions: tuple[Provision, ...],
        atoms: Atoms,
        templates: Templates,
        whole: Callable[[Atoms, int, Plan], Opinion],
    ) -> None:
        shape = len(provisions), len(atoms.events)
        self._whole = whole
        self._provisions, self._atoms, self._templates = provisions, atoms, templates
        self._verdicts = np.full(shape, _UNCLEAR, np.int8)
        self._probability = np.full(shape, np.nan)
        self._template = np.zeros(shape, np.int64)
        self._alone: list[Opinion] = []

    @property
    def provisions(self) -> tuple[str, ...]:
        return tuple(one.id for one in self._provisions)

    @property
    def verdicts(self) -> Bytes:
        return self._verdicts.T

    @property
    def probability(self) -> Floats:
        return self._probability.T

    @property
    def explanation(self) -> Ints:
        return self._template.T

    def __len__(self) -> int:
        return self._verdicts.shape[1]

    def put(self, provision: int, rows: Ints, templates: Ints) -> Ints:
        """Answer rows from templates; returns the rows whose explanation cites an area that could be one of two."""
        formula = self._templates.formula[templates]
        self._verdicts[provision, rows] = self._templates.codes[templates]
        self._template[provision, rows] = templates
        for one in np.unique(formula).tolist():
            if one > 0:
                here = rows[formula == one]
                self._probability[provision, here] = self._chances(self._templates.formulas[one], here)
        return np.asarray(rows[formula == _UNCLEAR], np.int64)

    def _chances(self, formula: Chances, rows: Ints) -> Floats:
        ways = [np.min([self._atoms.chance[zone][rows] for zone in way], axis=0) for way in formula]
        return cast(Floats, np.max(ways, axis=0))

    def put_alone(self, provision: int, row: int, opinion: Opinion) -> None:
        """Answer one row with an opinion of its own."""
        self._alone.append(opinion)
        self._verdicts[provision, row] = CODES.index(opinion.value)
        self._template[provision, row] = -len(self._alone)
        self._probability[provision, row] = np.nan if opinion.probability is None else opinion.probability

    def opinion(self, row: int, provision: str) -> Opinion:
        """All that `evaluate` says of that event, with its numbers."""
        at = self.provisions.index(provision)
        number = int(self._template[at, row])
        if number < 0:
            return self._alone[-number - 1]
        plan, make = self._templates.made[number].plan, self._templates.maker(number)
        if make is None:
            return self._whole(self._atoms, row, plan)
        chance = float(self._probability[at, row])
        return make(OwnNumbers(self._atoms, row, plan), None if np.isnan(chance) else chance)

    def opinions(self, row: int) -> tuple[Opinion, ...]:
        """The opinions of all provisions, as `evaluate` gives them."""
        return tuple(self.opinion(row, name) for name in self.provisions)

    def tree(self, row: int, provision: str) -> Finding:
        """The whole explanation of a verdict."""
        return self.opinion(row, provision).why
