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


World = tuple[str | None, str]
"""One weapon it may have been: its class (None: of none) and its kind."""


@dataclass(frozen=True, slots=True)
class Classified:
    """Every class and kind a weapon may be of, classes in the order of the table, None (of no class) last."""

    worlds: tuple[World, ...]

    @property
    def possible(self) -> tuple[str | None, ...]:
        """The classes it may belong to, each once."""
        return tuple(dict.fromkeys(name for name, _ in self.worlds))

    def value(self, name: str) -> Truth:
        """Does it belong to that class?"""
        if name not in self.possible:
            return Truth.FALSE
        return Truth.TRUE if len(self.possible) == 1 else Truth.UNKNOWN


def classify(classes: ArmsClasses, weapon: Weapon) -> Classified:
    """Every class and kind that some reading of what was seen falls in."""
    return _classify(tuple(classes.items()), weapon)


@lru_cache(maxsize=4096)
def _classify(table: tuple[tuple[str, ArmsClass], ...], weapon: Weapon) -> Classified:
    order = {name: n for n, (name, _) in enumerate(table)}
    found = set(_worlds(dict(table), weapon))
    return Classified(tuple(sorted(found, key=lambda one: (order.get(one[0] or "", len(order)), one[1]))))


def _worlds(classes: ArmsClasses, weapon: Weapon) -> Iterator[World]:
    named = _by_model(classes, weapon.model) if weapon.model else None
    if named is not None:
        yield from _identified(classes, weapon, named)
        return
    for kind in weapon.kinds:
        for calibre in _calibres(classes, weapon.calibre_mm):
            yield _general(classes, kind, calibre), kind
            if weapon.model is None:
                yield from ((name, kind) for name, one in classes.items() if one.models and one.fits(kind, calibre))


def _identified(classes: ArmsClasses, weapon: Weapon, named: str) -> Iterator[World]:
    """A weapon whose model a class names; where kind or calibre speak against it, it may be what they say too."""
    one, calibres = classes[named], _calibres(classes, weapon.calibre_mm)
    fitting = [kind for kind in weapon.kinds if any(one.fits(kind, calibre) for calibre in calibres)]
    yield from ((named, kind) for kind in fitting or one.kind)
    if not fitting:
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
        others = ", ".join(other for other in classified.possible if other is not None and other != name)
        message = _OPEN[bool(others), None in classified.possible]
        told = {**told, "others": others}
        return Finding(value=value, message=message, arguments=told, settles="agreement-register-settle-class")
    message = "agreement-register-class-is" if value is Truth.TRUE else "agreement-register-class-not"
    return Finding(value=value, message=message, arguments=told)


_OPEN = {
    (True, False): "agreement-register-class-open",
    (True, True): "agreement-register-class-open-none",
    (False, True): "agreement-register-class-perhaps",
}
"""(may it be of other classes too, may it be of none) → message."""


def words(weapon: Weapon) -> str:
    """What was seen, short: as it was said, or the codes of what was written down."""
    calibre = weapon.calibre_mm
    size = "" if calibre is None else f"{calibre.low:g}" + ("" if calibre.low == calibre.high else f"–{calibre.high:g}")
    parts = ["/".join(kind.value for kind in weapon.kind), f"{size} mm" if size else "", weapon.model or ""]
    return weapon.said or " ".join(part for part in parts if part) or "?"
