"""A weapon as somebody saw it, and which arms classes it may belong to: what was not seen stays open.

All combinations of kind, calibre and model that the words allow are gone through (one calibre between any two numbers
at which a class begins or ends), and each falls in one class or in none. A class is sure when every combination falls
in it, excluded when none does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.arms import KINDS, ArmsClass, ArmsClasses, plain_model
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import WeaponClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibres:
    """The calibre as judged, in millimetres: anything from `low` to `high`."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 < self.low <= self.high:
            raise Refusal("range-reversed", low=self.low, high=self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weapon:
    """Kind (several where it may have been either; none: not told), calibre and model as far as seen, and the words."""

    kind: tuple[WeaponClass, ...] = ()
    calibre_mm: Calibres | None = None
    model: str | None = None
    said: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds it may be; all of them where that was not seen."""
        known = tuple(kind.value for kind in self.kind if kind is not WeaponClass.UNKNOWN)
        return known if known and len(known) == len(self.kind) else KINDS


@dataclass(frozen=True, slots=True)
class Classified:
    """The classes a weapon may belong to, in the order of the table; None among them where it may belong to none."""

    possible: tuple[str | None, ...]

    def value(self, name: str) -> Truth:
        """Does it belong to that class?"""
        if name not in self.possible:
            return Truth.FALSE
        return Truth.TRUE if len(self.possible) == 1 else Truth.UNKNOWN


def classify(classes: ArmsClasses, weapon: Weapon) -> Classified:
    """Every class that some reading of what was seen falls in."""
    return _classify(tuple(classes.items()), weapon)


@lru_cache(maxsize=4096)
def _classify(table: tuple[tuple[str, ArmsClass], ...], weapon: Weapon) -> Classified:
    classes = dict(table)
    found = set(_worlds(classes, weapon))
    return Classified((*(name for name in classes if name in found), *((None,) if None in found else ())))


def _worlds(classes: ArmsClasses, weapon: Weapon) -> Iterator[str | None]:
    named = _by_model(classes, weapon.model) if weapon.model else None
    for kind in weapon.kinds:
        for calibre in _calibres(classes, weapon.calibre_mm):
            if named is None:
                yield _general(classes, kind, calibre)
            if weapon.model is None:
                yield from (name for name, one in classes.items() if one.models and one.fits(kind, calibre))
    if named is not None:
        yield named
        if not any(
            classes[named].fits(kind, calibre)
            for kind in weapon.kinds
            for calibre in _calibres(classes, weapon.calibre_mm)
        ):  # kind or calibre speak against the model: nobody can say which was seen wrongly
            yield from _worlds(classes, Weapon(kind=weapon.kind, calibre_mm=weapon.calibre_mm))


def _by_model(classes: ArmsClasses, model: str) -> str | None:
    plain = plain_model(model)
    return next((name for name, one in classes.items() if plain in map(plain_model, one.models)), None)


def _general(classes: ArmsClasses, kind: str, calibre: float) -> str | None:
    """The class of a weapon whose model no class names."""
    return next((name for name, one in classes.items() if not one.models and one.fits(kind, calibre)), None)


def _calibres(classes: ArmsClasses, seen: Calibres | None) -> tuple[float, ...]:
    """One calibre for each piece between the numbers that matter, and those numbers themselves."""
    ends = {end for one in classes.values() if one.calibre_mm for end in one.calibre_mm.ends if end > 0}
    low, high = (seen.low, seen.high) if seen else (min(ends, default=1.0) / 2, max(ends, default=1.0) * 2)
    points = sorted({low, high, *(end for end in ends if low < end < high)})
    return (*points, *((one + other) / 2 for one, other in pairwise(points)))


def class_finding(classes: ArmsClasses, weapon: Weapon, name: str) -> Finding:
    """Whether a weapon belongs to one class, in words."""
    classified = classify(classes, weapon)
    value = classified.value(name)
    told: Arguments = {"arms": name, "seen": words(weapon)}
    if value is Truth.UNKNOWN:
        others = ", ".join(str(other) for other in classified.possible if other not in (name, None))
        message = "agreement-register-class-open" if others else "agreement-register-class-perhaps"
        told = {**told, "others": others}
        return Finding(value=value, message=message, arguments=told, settles="agreement-register-settle-class")
    message = "agreement-register-class-is" if value is Truth.TRUE else "agreement-register-class-not"
    return Finding(value=value, message=message, arguments=told)


def words(weapon: Weapon) -> str:
    """What was seen, short: as it was said, or the codes of what was written down."""
    calibre = weapon.calibre_mm
    size = "" if calibre is None else f"{calibre.low:g}" + ("" if calibre.low == calibre.high else f"–{calibre.high:g}")
    parts = ["/".join(kind.value for kind in weapon.kind), f"{size} mm" if size else "", weapon.model or ""]
    return weapon.said or " ".join(part for part in parts if part) or "?"
