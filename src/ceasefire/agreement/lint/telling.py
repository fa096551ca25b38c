"""Notes of a check as sentences: what is found and what to do about it, in the reader's language.

Names that the reader has to find again in the file (ways, exemptions, fields) stay as they are written there.
"""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ceasefire.agreement.lint.notes import Note
from ceasefire.agreement.load import Signed
from ceasefire.agreement.telling import acts, zone_title
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import listing, moment, number
from ceasefire.vocabulary.moment import read_moment

_MOMENTS = frozenset({"from", "until", "before", "known", "signed"})
_SQUARE_KILOMETRE = 1_000_000


def told(note: Note, language: str, signed: Signed) -> str:
    """What is found."""
    return say(f"agreement-check-{note.code}", language, **dict(_worded(note, language, signed)))


def to_do(note: Note, language: str, signed: Signed) -> str:
    """What to do about it."""
    return say(f"agreement-check-{note.code}-do", language, **dict(_worded(note, language, signed)))


def line(note: Note, language: str, signed: Signed) -> str:
    """Place, severity, kind and what is found, as one line."""
    words = {"severity": note.severity, "kind": note.kind, "told": told(note, language, signed)}
    return say("agreement-check-line", language, place=note.place, **words)


def accepted(note: Note, language: str) -> str | None:
    """Why those who answer for the text let it stand; None where they did not."""
    if note.accepted is None:
        return None
    why = note.accepted.get(language) or note.accepted["en"]
    return say("agreement-check-accepted", language, why=why)


def _worded(note: Note, language: str, signed: Signed) -> Iterator[tuple[str, str | int | float]]:
    for name, value in note.arguments.items():
        if name in _MOMENTS:
            yield name, moment(read_moment(str(value)), language, ZoneInfo(signed.agreement.zone_of_record))
        elif name == "act":
            yield name, acts(str(value), language, signed)
        elif name == "acts":
            yield name, listing((acts(act, language, signed) for act in str(value).split(", ")), language)
        elif name == "zone" or (name == "other" and note.kind == "geometry"):
            yield name, zone_title(str(value), language, signed)
        elif name == "zones":
            yield name, listing((zone_title(zone, language, signed) for zone in str(value).split(", ")), language)
        elif name == "m2":
            yield "area", area(float(value), language)
        else:
            yield name, value


def area(square_metres: float, language: str) -> str:
    """Square kilometres with three decimals, and square metres below a hectare."""
    if square_metres < 10_000:
        return say("agreement-check-square-metres", language, number=number(square_metres, language))
    figure = number(square_metres / _SQUARE_KILOMETRE, language, 3 if square_metres < 1e9 else 0)
    return say("agreement-check-square-kilometres", language, number=figure)


def plain(note: Note, language: str, signed: Signed) -> dict[str, object]:
    """A note as plain JSON values, with its words."""
    out: dict[str, object] = {
        "code": note.code,
        "kind": note.kind,
        "severity": note.severity,
        "place": note.place,
        "at": note.at,
        "arguments": dict(note.arguments),
        "told": told(note, language, signed),
        "to_do": to_do(note, language, signed),
    }
    if note.accepted is not None:
        out["accepted"] = dict(note.accepted)
    return out
