"""Differences between two editions as sentences: "Provision P6a, deadline: 15 November 2020 → 25 November 2020"."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from ceasefire.agreement.clocks import After
from ceasefire.agreement.diff import Change, Subject
from ceasefire.agreement.diff_cases import Turned
from ceasefire.agreement.lint.telling import area
from ceasefire.agreement.load import Signed
from ceasefire.agreement.words import Words
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import distance, number

_ACTS = frozenset({"is", "unclear", "if_fired_from_there", "if_personnel_counted", "acts"})
_PARTIES = frozenset({"bound", "parties", "guarantors", "is", "unclear", "version_of"})
_ZONES = frozenset({"inside", "outside", "must_not_include", "zone", "of"})
_LONG = 300


def told(change: Change, before: Signed, after: Signed, language: str) -> str:
    """One difference as a sentence."""
    first, second = Words(before, language), Words(after, language)
    if change.how == "renumbered":
        return say("agreement-diff-renumbered", language, before=str(change.before), after=str(change.after))
    subject = _subject(change.subject, first if change.how == "removed" else second)
    if change.how in ("added", "removed"):
        whole, words = (change.after, second) if change.how == "added" else (change.before, first)
        text = _text_of(whole, change.subject, words) or "none"
        if change.how == "added":
            return say("agreement-diff-added", language, subject=subject, text=text)
        return say("agreement-diff-removed", language, subject=subject, text=text)
    if change.how == "moved":
        return _moved(change, second)
    told_values = {
        "before": _value(change.before, change.path, first),
        "after": _value(change.after, change.path, second),
    }
    return say("agreement-diff-changed", language, subject=subject, field=_field(change.path, language), **told_values)


def told_verdict(turned: Turned, language: str) -> str:
    """A verdict that changed."""
    names = {
        side: say("agreement-diff-verdict-name", language, verdict=getattr(turned, side).replace(" ", "_"))
        for side in ("before", "after")
    }
    return say("agreement-diff-verdict", language, case=turned.case, provision=turned.provision, **names)


def _subject(subject: Subject, words: Words) -> str:
    name = subject.name
    if subject.kind == "agreement":
        return say("agreement-diff-agreement", words.language)
    if subject.kind == "way":
        found = words.signed.agreement.provision(subject.provision)
        named = next((way.name for way in found.breached_by if way.id == name), {}) if found else {}
        name = words.way(name, named)
    elif subject.kind == "exemption":
        name = words.exemption(name)
    elif subject.kind == "drawing":
        name = words.zones([name])
    elif subject.kind in ("clocks", "arms_classes", "undrawn", "words"):
        return say("agreement-diff-named", words.language, field=subject.kind, name=name)
    return say(f"agreement-diff-{subject.kind}", words.language, name=name, provision=subject.provision)


def _text_of(whole: Any, subject: Subject, words: Words) -> str:
    """What is told of a rule that came or went: its text, else its footing."""
    rule = whole if isinstance(whole, Mapping) else {}
    texts = rule.get("text") or rule.get("basis")
    return words.texts(texts) if isinstance(texts, Mapping) and subject.kind != "way" else ""


def _field(path: tuple[str, ...], language: str) -> str:
    steps = [step if _is_language(step, path) else say("agreement-field-name", language, field=step) for step in path]
    return " / ".join(steps)


def _is_language(step: str, path: tuple[str, ...]) -> bool:
    return step == path[-1] and len(path) > 1 and path[-2] in ("text", "title", "name", "basis", "note", "why")


def _value(value: Any, path: tuple[str, ...], words: Words) -> str:
    """A plain value in words: a date, a moment, a duration after a clock, names, yes or no, or as it is written."""
    name = path[-1] if path else ""
    if value is None or value in ([], {}, ""):
        return say("agreement-diff-nothing", words.language)
    if isinstance(value, bool):
        return say("agreement-diff-yes" if value else "agreement-diff-no", words.language)
    if isinstance(value, int | float):
        return number(value, words.language, next((n for n in range(3) if round(value, n) == value), 3))
    if isinstance(value, str):
        return _text(value, name, path, words)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return _names(value, name, path, words)
    if isinstance(value, Mapping) and "after" in value and "lasts" in value:
        return words.when(After.model_validate(dict(value)))
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _text(value: str, name: str, path: tuple[str, ...], words: Words) -> str:
    if name in _ZONES | _PARTIES:
        return _names([value], name, path, words)
    if len(path) > 1 and _is_language(name, path):
        return say("agreement-means-code", words.language, code=value if len(value) < _LONG else value[:_LONG] + "…")
    try:
        return words.moment(date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value))
    except ValueError:
        return value


def _names(value: list[str], name: str, path: tuple[str, ...], words: Words) -> str:
    return ", ".join(_name(one, name, path, words) for one in value)


def _name(one: str, name: str, path: tuple[str, ...], words: Words) -> str:
    if name in _ACTS and "actor" not in path:
        return words.acts([one])
    if name in _ZONES and "caps" not in path:
        return words.zones([one])
    if name in _PARTIES:
        return words.party(one)
    if name == "arms":
        return words.arms([one])
    return words.exemption(one) if name == "unless" else words.own(one) or one


def _moved(change: Change, words: Words) -> str:
    assert change.moved is not None
    figures, name, language = change.moved.figures, words.zones([change.subject.name]), words.language
    shift = distance(figures["shift_m"], language)
    if "area_before_m2" in figures:
        sizes = {key: area(figures[f"{field}_m2"], language) for key, field in (("before", "area_before"),
                 ("after", "area_after"), ("between", "in_one_only"))}  # fmt: skip
        return say("agreement-diff-area-moved", language, name=name, shift=shift, **sizes)
    lengths = {side: distance(figures.get(f"length_{side}_m", 0.0), language) for side in ("before", "after")}
    return say("agreement-diff-line-moved", language, name=name, shift=shift, **lengths)
