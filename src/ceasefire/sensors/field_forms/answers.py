"""Holds the answers of a filled-in form against its questions: right types, lists, limits; each mistake with its place.

The limits are those written into the form; they are checked again because a phone may have an old or a changed one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element

from ceasefire.observation.intake.flaws import Flaws
from ceasefire.sensors.field_forms.envelope import Envelope, local
from ceasefire.sensors.field_forms.shelf import Form, Question, form_of, lists
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

Answers = dict[str, Any]
"""Question → answer: text, int, float, date, datetime, (lon, lat), rings of those, a list of answers for a repeat."""
APART = timedelta(hours=26)
"""A phone's day may be ahead of the centre's by its zone; later than that is the future."""
_MOST_SHOWN = 60
_OWN = ("start", "end", "meta")


@dataclass(frozen=True, slots=True)
class Context:
    """Where mistakes go and what counts as the future (UTC)."""

    flaws: Flaws
    now: datetime


def read_answers(envelope: Envelope, now: datetime, flaws: Flaws) -> tuple[Form, Answers] | None:
    """The form and its answers by the names of its questions; None where `flaws` tell why not."""
    try:
        form = form_of(envelope.form)
    except Refusal as refusal:
        flaws.refusal(refusal, "form")
        return None
    if envelope.version != form.version:
        found = envelope.version[:_MOST_SHOWN] or "–"
        flaws.error(f"{form.id} version", "field-version", found=found, wanted=form.version)
        return None
    before = flaws.counts.total()
    answers = _inside(envelope.root, form.questions, "", Context(flaws, now))
    return (form, answers) if flaws.counts.total() == before else None


def _inside(element: Element, questions: Sequence[Question], where: str, context: Context) -> Answers:
    """The answers to the questions of one level; `where` is the path of the level."""
    known = {one.name: one for one in questions}
    by_name: dict[str, list[Element]] = {}
    for child in element:
        by_name.setdefault(local(child), []).append(child)
    for name in by_name.keys() - known.keys() - (set() if where else set(_OWN)):
        context.flaws.error(f"{where}{name[:40]}", "field-unasked", name=name[:40])
    answers: Answers = {}
    for name, question in known.items():
        if question.when is None or answers.get(question.when[0]) == question.when[1]:
            answers[name] = _answer(question, by_name.get(name, []), f"{where}{name}", context)
        elif any(_filled(one) for one in by_name.get(name, [])):
            context.flaws.error(f"{where}{name}", "field-unasked", name=name)
    return answers


def _answer(question: Question, found: list[Element], where: str, context: Context) -> Any:
    filled = [one for one in found if _filled(one)]
    if question.type == "repeat":
        return [_inside(one, question.inside, f"{where}[{n}]/", context) for n, one in enumerate(filled, 1)]
    if len(filled) > 1:
        context.flaws.error(where, "field-unasked", name=question.name)
        return None
    if question.type == "group":
        return _inside(filled[0] if filled else Element(question.name), question.inside, f"{where}/", context)
    text = (filled[0].text or "").strip() if filled else ""
    if not text:
        if question.required:
            context.flaws.error(where, "field-unanswered")
        return None
    return _value(question, text, where, context)


def _filled(element: Element) -> bool:
    return any((one.text or "").strip() for one in element.iter())


def _value(question: Question, text: str, where: str, context: Context) -> Any:
    """One answer in its type, or None with its mistake told."""
    if question.choices and text not in lists()[question.choices]:
        known = ", ".join(lists()[question.choices])
        context.flaws.error(where, "field-choice", value=text[:_MOST_SHOWN], known=known)
        return None
    try:
        value = _READ.get(question.type, str)(text)
    except (ValueError, OverflowError, Refusal):
        context.flaws.error(where, "field-wrong", value=text[:_MOST_SHOWN], wanted=question.type)
        return None
    if question.pattern and not re.fullmatch(question.pattern, text):
        context.flaws.error(where, "field-wrong", value=text[:_MOST_SHOWN], wanted=question.pattern)
        return None
    return value if _within(question, value, text, where, context) else None


def _within(question: Question, value: Any, text: str, where: str, context: Context) -> bool:
    if question.least is not None and question.most is not None and not question.least <= value <= question.most:
        least, most = f"{question.least:g}", f"{question.most:.0f}"
        context.flaws.error(where, "field-range", value=text[:_MOST_SHOWN], least=least, most=most)
        return False
    if question.past and _ahead(value, context.now):
        context.flaws.error(where, "field-future", value=text[:_MOST_SHOWN])
        return False
    return True


def _ahead(value: date | datetime, now: datetime) -> bool:
    if isinstance(value, datetime):
        return value > now + timedelta(minutes=10)
    return value > (now + APART).date()


def _number(text: str) -> float:
    if not re.fullmatch(r"-?\d{1,12}(\.\d{1,12})?", text):
        raise ValueError(text)
    return float(text)


def _moment(text: str) -> datetime:
    """A moment with its offset, in UTC; a phone always writes one."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found.astimezone(UTC)


def _point(text: str) -> tuple[float, float]:
    """`latitude longitude altitude accuracy` as ODK XForms write it → (longitude, latitude) in degrees, WGS 84."""
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        raise ValueError(text)
    lat, lon = float(parts[0]), float(parts[1])
    check_position(lat, lon)
    return lon, lat


def _ring(text: str) -> tuple[tuple[float, float], ...]:
    """A geoshape: points parted by semicolons, the last the first again; returned without the repetition."""
    points = [_point(one) for one in text.split(";") if one.strip()]
    if len(points) < 4 or points[0] != points[-1]:
        raise ValueError(text)
    return tuple(points[:-1])


_READ: Mapping[str, Any] = {
    "integer": int,
    "decimal": _number,
    "date": date.fromisoformat,
    "dateTime": _moment,
    "geopoint": _point,
    "geoshape": _ring,
}
