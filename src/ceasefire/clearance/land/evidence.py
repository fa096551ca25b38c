"""What speaks for or against contamination: direct, indirect or contrary, located or not, from whom and when.

Which type is of which class is a national list (`evidence_types.yaml` is the shipped one): data, not code. Evidence
that is direct by its type but has no place counts as indirect, because nobody can mark what is somewhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import Field

from ceasefire.agreement.load import checked
from ceasefire.agreement.marked_yaml import read_marked, where
from ceasefire.agreement.text import Strict
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal


class Speaks(StrEnum):
    """The class of a piece of evidence; `contrary` speaks against contamination."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    CONTRARY = "contrary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece: `type` is a code of the national list, `at` its longitude and latitude (degrees, WGS 84) if located.

    `on` is the day it was found or told, `source` who or what it came from, `words` what was said of it.
    """

    type: str
    source: str
    on: date
    at: tuple[float, float] | None = None
    words: str = ""

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise Refusal("land-evidence-no-source", type=self.type)
        if self.at is not None:
            check_position(self.at[1], self.at[0])


class EvidenceType(Strict):
    """A code of the national list and the class it has there."""

    code: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    class_: Literal["direct", "indirect", "contrary"] = Field(alias="class")


@dataclass(frozen=True, slots=True)
class EvidenceTypes:
    """A national list: code → class."""

    classes: Mapping[str, Speaks]

    def speaks(self, evidence: Evidence, place: str = "") -> Speaks:
        """Direct only if it is located. Refuses a code that the list does not have."""
        found = self.classes.get(evidence.type)
        if found is None:
            known = ", ".join(self.classes)
            raise Refusal("land-evidence-unknown", place, type=evidence.type, known=known)
        return Speaks.INDIRECT if found is Speaks.DIRECT and evidence.at is None else found


def read_types(text: str, name: str) -> EvidenceTypes:
    """A national list from YAML; refuses a broken one with line and column, and a code written twice."""
    rows, marks = read_marked(text, name)
    classes: dict[str, Speaks] = {}
    for n, row in enumerate(rows):
        own = {at[1:]: mark for at, mark in marks.items() if at[:1] == (n,)}
        one = checked(EvidenceType, row, own, name)
        if one.code in classes:
            raise Refusal("land-evidence-twice", where(marks, (n,), name), type=one.code)
        classes[one.code] = Speaks(one.class_)
    return EvidenceTypes(classes)


@cache
def shipped_types() -> EvidenceTypes:
    """The list that comes with the product; a centre may bring its own."""
    file = files("ceasefire.clearance.land") / "evidence_types.yaml"
    return read_types(file.read_text(encoding="utf-8"), file.name)


def weigh(evidence: tuple[Evidence, ...], types: EvidenceTypes, place: str = "") -> Iterator[Speaks]:
    """The class of each piece."""
    return (types.speaks(one, place) for one in evidence)
