"""An outline as it was given, before it became degrees of WGS 84: its words and its datum stay with it (rule 25).

They are kept and shown, and not read again: what a change of datum gives can differ by metres between machines that
have different grids of it, and a book must be read alike everywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class AsEntered:
    """`way`: turning points, a walk, GeoJSON, a field form. `datum`: the system of coordinates, as it was named.

    `lines`: turning points or legs in the order and in the words in which they were given; for GeoJSON a ring a line.
    """

    way: str
    datum: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def check_entered(entered: AsEntered | None, rules: RuleBook, on: date, place: str) -> None:
    """Refuses (rule 25) an original that is kept without its way, its datum or its lines."""
    if entered is not None and not all(map(_written, (entered.way, entered.datum, *(entered.lines or ("",))))):
        raise Refusal("land-entered-bare", place, **rules.basis("25", on))


def _written(text: str) -> bool:
    return bool(text.strip())


def points(way: str, ring: Iterable[tuple[float, float]]) -> AsEntered:
    """What a device in the field gave: latitude and longitude a line, WGS 84."""
    return AsEntered(way=way, datum="WGS84", lines=tuple(f"{lat!r}, {lon!r}" for lon, lat in ring))
