"""Arms classes of an agreement as data: by kind, calibre and model, none overlapping another and none empty.

A class is what the agreement counts together (`artillery_ge_100mm`, `mortar_le_120mm`, `long_range`). It names kinds of
`WeaponClass`, perhaps an interval of calibres, perhaps models. A model that one class names belongs to that class
alone, whatever the others say of kind and calibre (the special rule goes before the general), so that "rocket
launchers" and "these five systems" can stand side by side.
"""

import math
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import combinations
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from ceasefire.agreement.strict import Names, Strict, Texts
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import WeaponClass

KINDS = tuple(kind.value for kind in WeaponClass if kind is not WeaponClass.UNKNOWN)


class Calibre(Strict):
    """Calibres in millimetres: `at_least` and `at_most` belong to the interval, `above` and `below` do not."""

    at_least: float | None = Field(default=None, gt=0)
    above: float | None = Field(default=None, ge=0)
    at_most: float | None = Field(default=None, gt=0)
    below: float | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _an_interval(self) -> "Calibre":
        if self.at_least is not None and self.above is not None:
            raise ValueError("a lower end is written once: `at_least` (with the number) or `above` (without it)")
        if self.at_most is not None and self.below is not None:
            raise ValueError("an upper end is written once: `at_most` (with the number) or `below` (without it)")
        if all(end is None for end in (self.at_least, self.above, self.at_most, self.below)):
            raise ValueError("a calibre needs an end: write at_least, above, at_most or below")
        if not self._low < self._high:
            raise ValueError("no calibre lies in this interval; exchange or correct its ends")
        return self

    @property
    def _low(self) -> tuple[float, int]:
        """(millimetres, 1 where the number itself is left out); ends compare in order."""
        return (self.above, 1) if self.above is not None else (self.at_least or 0.0, 0)

    @property
    def _high(self) -> tuple[float, int]:
        return (self.below, 0) if self.below is not None else (self.at_most or math.inf, 1)

    def holds(self, calibre_mm: float) -> bool:
        """Does a calibre lie in the interval?"""
        return self._low <= (calibre_mm, 0) < self._high

    def meets(self, other: "Calibre") -> bool:
        """Have two intervals a calibre in common?"""
        return max(self._low, other._low) < min(self._high, other._high)

    @property
    def ends(self) -> tuple[float, ...]:
        """The numbers at which the answer may change."""
        return tuple(end for end in (self.at_least, self.above, self.at_most, self.below) if end is not None)


def _known_kinds(value: object) -> object:
    names = (value,) if isinstance(value, str) else value
    for name in names if isinstance(names, list | tuple) else ():
        if name not in KINDS:
            raise ValueError(f"there is no kind of weapon {name}; {nearest(str(name), KINDS)}")
    return names


class ArmsClass(Strict):
    """One class: weapons of these kinds, of these calibres (left out: any), and of these models (left out: any)."""

    kind: Annotated[Names, BeforeValidator(_known_kinds)] = Field(min_length=1)
    calibre_mm: Calibre | None = None
    models: Names = ()
    name: Texts = Field(default_factory=dict)

    @model_validator(mode="after")
    def _models_once(self) -> "ArmsClass":
        if any(not plain_model(model) for model in self.models):
            raise ValueError("a model needs a name; leave the empty one out")
        return self

    def __hash__(self) -> int:
        return hash((self.kind, self.calibre_mm, self.models))

    def fits(self, kind: str, calibre_mm: float) -> bool:
        """Kind and calibre alone, models aside."""
        return kind in self.kind and (self.calibre_mm is None or self.calibre_mm.holds(calibre_mm))


ArmsClasses = Mapping[str, ArmsClass]
"""The table of an agreement: class by name, in the order written."""


def plain_model(model: str) -> str:
    """A model as compared: letters and digits only, case aside (`Tochka-U`, `tochka u`)."""
    return "".join(sign for sign in model.casefold() if sign.isalnum())


def nearest(name: str, known: tuple[str, ...]) -> str:
    """What to write instead of an unknown name."""
    close = get_close_matches(name, known, 1, 0.5)
    return f"write {close[0]}" if close else f"known: {', '.join(known)}"


def class_problems(classes: ArmsClasses) -> Iterator[tuple[tuple[str | int, ...], str, dict[str, str]]]:
    """What is wrong with a table as a whole: (path within it, message, arguments). Overlaps, models named twice."""
    owner: dict[str, str] = {}
    for name, one in classes.items():
        for n, model in enumerate(one.models):
            again = plain_model(model) in map(plain_model, one.models[:n])
            if (other := owner.setdefault(plain_model(model), name)) != name or again:
                yield (name, "models", n), "register-model-twice", {"model": model, "other": other}
    general = [(name, one) for name, one in classes.items() if not one.models]
    for (first, one), (second, two) in combinations(general, 2):
        shared = sorted(set(one.kind) & set(two.kind))
        if shared and (one.calibre_mm is None or two.calibre_mm is None or one.calibre_mm.meets(two.calibre_mm)):
            path = (second, "calibre_mm") if two.calibre_mm else (second,)
            yield path, "register-class-overlap", {"name": second, "other": first, "kind": shared[0]}


def check_classes(classes: ArmsClasses) -> None:
    """Refuses a table that is wrong as a whole, with the path within it as the place."""
    for path, key, arguments in class_problems(classes):
        raise Refusal(key, ".".join(map(str, path)), **arguments)


def check_known(name: str, classes: ArmsClasses, place: str = "") -> None:
    """Refuses a class that the agreement does not know, with the nearest name that it does."""
    if name not in classes:
        raise Refusal("register-class-unknown", place, name=name, instead=nearest(name, tuple(classes)))


def with_plain_kinds(classes: ArmsClasses, plain: tuple[str, ...]) -> dict[str, ArmsClass]:
    """The table, and a class for each kind that an agreement names outright (`arms: [tank]`) and no class holds."""
    held = {kind for one in classes.values() for kind in one.kind}
    return {**classes, **{name: ArmsClass(kind=(name,)) for name in plain if name in KINDS and name not in held}}
