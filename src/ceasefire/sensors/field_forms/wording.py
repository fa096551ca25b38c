"""A filled-in form in words: each answer under its question, and a sentence for each fact that it would enter."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from ceasefire.clearance.land.area import area_m2
from ceasefire.clearance.land.records import Open
from ceasefire.clearance.quality.visits import VisitDone
from ceasefire.clearance.tasks.accidents import Accident
from ceasefire.clearance.tasks.day import DayProgress
from ceasefire.clearance.tasks.devices import DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.sessions import Reach, Session
from ceasefire.languages import say
from ceasefire.languages.formats import day, moment, number, position
from ceasefire.sensors.field_forms.answers import Answers
from ceasefire.sensors.field_forms.shelf import Question, form_of
from ceasefire.sensors.field_forms.write import choice_key, label

RULES: Mapping[type[Any], tuple[str, ...]] = {
    Open: ("1", "24"),
    DayProgress: ("3", "4", "6", "7", "10", "11", "12"),
    DeviceReported: ("8", "23"),
    DeviceStepped: ("8", "23"),
    Accident: ("13",),
    Session: ("21",),
    VisitDone: ("16", "17"),
}
"""The rules of the register that are asked when such a fact is entered."""


@dataclass(frozen=True, slots=True)
class Line:
    """An answer: how deep its question lies, the question, the answer in words (empty for a heading)."""

    depth: int
    asks: str
    says: str


def answer_lines(form: str, answers: Answers, language: str, zone: ZoneInfo) -> tuple[Line, ...]:
    """Every answer that was given, in the order of the form's questions."""
    return tuple(_lines(form_of(form).questions, answers, 0, _Words(language, zone))) if answers else ()


@dataclass(frozen=True, slots=True)
class _Words:
    language: str
    zone: ZoneInfo


def _lines(questions: Sequence[Question], answers: Answers, depth: int, words: _Words) -> Iterator[Line]:
    for one in questions:
        given, asks = answers.get(one.name), label(one.keys, words.language)
        if given is None or given in ("", [], ()) or (isinstance(given, dict) and not any(given.values())):
            continue
        if not one.inside:
            yield Line(depth, asks, _value(one, given, words))
            continue
        for each in given if isinstance(given, list) else [given]:
            yield Line(depth, asks, "")
            yield from _lines(one.inside, each, depth + 1, words)


def _value(question: Question, given: Any, words: _Words) -> str:
    if question.choices:
        return say(choice_key(question.choices, given), words.language)
    match given:
        case datetime():
            return moment(given, words.language, words.zone)
        case date():
            return day(given, words.language)
        case int() | float():
            return number(given, words.language, 0 if given == int(given) else 2)
        case (float() as lon, float() as lat):
            return position(lat, lon, words.language, 5)
        case tuple():
            return "; ".join(position(lat, lon, words.language, 5) for lon, lat in given)
    return str(given)


def enters_line(fact: Any, language: str, zone: ZoneInfo) -> str:
    """What entering this fact would say, with its place."""
    return _TELL[type(fact)](fact, _Words(language, zone))


def _open(one: Open, words: _Words) -> str:
    shape = one.perimeter.shape()
    lon, lat = (float(n) for n in np.asarray(shape.centroid.coords)[0])
    return say(
        "received-enters-open", words.language, parcel=one.parcel, unit=one.unit, area=_metres(area_m2(shape), words),
        kind=say(choice_key("opens_as", one.opens_as), words.language), place=position(lat, lon, words.language, 4),
        evidence=len(one.evidence),
    )  # fmt: skip


def _day(one: DayProgress, words: _Words) -> str:
    worked = sum(work.m2 for work in one.works)
    return say(
        "received-enters-day", words.language, task=one.task, lane=one.lane, day=day(one.day, words.language),
        team=one.team, area=_metres(worked, words), signals=one.signals, devices=len(one.devices),
        stood=sum(stop.minutes for stop in one.stoppages),
    )  # fmt: skip


def _reported(one: DeviceReported, words: _Words) -> str:
    return say(
        "received-enters-device", words.language, device=one.device, task=one.task, lane=one.lane or "–",
        day=day(one.day, words.language), by=one.by,
    )  # fmt: skip


def _located(one: DeviceStepped, words: _Words) -> str:
    depth = "–" if one.found_cm is None else number(one.found_cm, words.language, 0)
    return say("received-enters-located", words.language, device=one.device, depth=depth)


def _accident(one: Accident, words: _Words) -> str:
    key = "received-enters-accident-task" if one.task else "received-enters-accident"
    happened = moment(one.happened, words.language, words.zone)
    return say(key, words.language, accident=one.accident, happened=happened, task=one.task)


def _session(one: Session, words: _Words) -> str:
    there = sum(cell.number for cell in one.reached if cell.reach is Reach.DIRECT)
    return say(
        "received-enters-session", words.language, session=one.session, settlement=one.settlement, direct=there,
        day=day(one.day, words.language), indirect=sum(cell.number for cell in one.reached) - there,
    )  # fmt: skip


def _visit(one: VisitDone, words: _Words) -> str:
    done = moment(one.done_at, words.language, words.zone)
    return say("received-enters-visit", words.language, visit=one.visit, done=done, faults=len(one.nonconformities))


def _metres(m2: float, words: _Words) -> str:
    return number(m2, words.language, 1)


_TELL: Mapping[type[Any], Callable[[Any, _Words], str]] = {
    Open: _open,
    DayProgress: _day,
    DeviceReported: _reported,
    DeviceStepped: _located,
    Accident: _accident,
    Session: _session,
    VisitDone: _visit,
}
