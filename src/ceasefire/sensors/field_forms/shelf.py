"""The forms as data (`forms.yaml`): questions in their order, what an answer must keep to, and the version in force.

Questions about people by sex and age, and those of the visits' checklist, are made from the rooms that own them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ceasefire.clearance.quality.checklist import shipped
from ceasefire.clearance.tasks.sessions import BANDS, Reach, Sex
from ceasefire.vocabulary.refusal import Refusal

PREFIX = "ceasefire-"
"""Of the identifier a form has on phones: `ceasefire-hazard`."""
NUMBER_MOST = 100_000
"""People of a sex and band in one session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `choices` names its list; `when` is the question and answer it follows; `inside` of a group."""

    name: str
    type: str
    choices: str = ""
    required: bool = False
    past: bool = False
    pattern: str = ""
    least: float | None = None
    most: float | None = None
    when: tuple[str, str] | None = None
    inside: tuple["Question", ...] = ()
    label: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the words that make its label, in their order; what is no key stands for itself."""
        return self.label or (f"field-{self.name.replace('_', '-')}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form by its name, the version in force, its questions."""

    name: str
    version: str
    questions: tuple[Question, ...]

    @property
    def id(self) -> str:
        return PREFIX + self.name

    def every(self) -> Iterator[Question]:
        """All questions, those inside groups after their group."""
        for one in self.questions:
            yield one
            yield from one.inside


@cache
def shelf() -> Mapping[str, Form]:
    """The forms that come with the product, by name."""
    data = _data()
    return {name: _form(name, told) for name, told in data["forms"].items()}


@cache
def lists() -> Mapping[str, tuple[str, ...]]:
    """The lists that answers are chosen from."""
    return {name: tuple(values) for name, values in _data()["lists"].items()}


def form_of(identifier: str) -> Form:
    """The form with this identifier or name; refuses one that is not on the shelf."""
    found = shelf().get(identifier.removeprefix(PREFIX))
    if found is None:
        raise Refusal("field-unknown-form", found=identifier[:60], known=", ".join(one.id for one in shelf().values()))
    return found


@cache
def _data() -> Any:
    return yaml.safe_load((files("ceasefire.sensors.field_forms") / "forms.yaml").read_text(encoding="utf-8"))


def _form(name: str, told: Mapping[str, Any]) -> Form:
    questions = [_question(one) for one in told["questions"]]
    if told.get("bands"):
        questions += [_reached(reach) for reach in Reach]
    if told.get("checklist"):
        questions += _checklist()
    return Form(name=name, version=told["version"], questions=tuple(questions))


def _question(told: Mapping[str, Any]) -> Question:
    more = {name: told[name] for name in ("required", "past", "pattern", "least", "most") if name in told}
    kind, _, choices = told["type"].partition(" ")
    when = next(iter(told["when"].items())) if "when" in told else None
    inside = tuple(_question(one) for one in told.get("inside", ()))
    return Question(name=told["name"], type=kind, choices=choices, when=when, inside=inside, **more)


def _reached(reach: Reach) -> Question:
    """How many people, by sex and band of age."""
    cells = tuple(
        Question(
            name=cell_name(reach, sex, band), type="integer", least=0, most=NUMBER_MOST,
            label=(f"field-sex-{sex.value}", band.replace("-", "–")),
        )
        for sex in Sex
        for band in BANDS
    )  # fmt: skip
    return Question(name=reach.value, type="group", inside=cells, label=(f"field-reach-{reach.value}",))


def cell_name(reach: Reach, sex: Sex, band: str) -> str:
    """The question for one cell: `direct_female_0_9`, `indirect_male_46_up`."""
    return f"{reach.value}_{sex.value}_{band.replace('-', '_').replace('+', '_up')}"


def _checklist() -> list[Question]:
    return [
        Question(
            name=item_name(item.name), type="one", choices="answer" if item.may_skip else "yes_no", required=True,
            label=(f"quality-ask-{item.name}",),
        )
        for item in shipped()
    ]  # fmt: skip


def item_name(item: str) -> str:
    """The question for an item of the checklist."""
    return f"ask_{item.replace('-', '_')}"
