"""An agreement read from its file or by its id; what is wrong is refused with line, column and remedy."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from ceasefire.agreement.marked_yaml import Marks, read_marked, where
from ceasefire.agreement.text import LANGUAGES, Agreement, Reading, Strict, Way
from ceasefire.agreement.zones import ZoneBook, read_zones
from ceasefire.vocabulary.refusal import Refusal

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """An agreement ready for questions: its text, its readings by topic, and its zones."""

    agreement: Agreement
    readings: tuple[Reading, ...]
    zones: ZoneBook


def shipped() -> tuple[str, ...]:
    """Ids of the agreements that come with the product."""
    return tuple(sorted(item.name for item in _shelf().iterdir() if item.is_dir() and not item.name.startswith("_")))


def load(name_or_path: str) -> Signed:
    """A shipped agreement by its id, or one from a file `agreement.yaml` with the files it names beside it."""
    if name_or_path in shipped():
        return _read(
            _shelf() / name_or_path / "agreement.yaml", name_or_path, lambda other: _shelf() / name_or_path / other
        )
    path = Path(name_or_path)
    path = path / "agreement.yaml" if path.is_dir() else path
    if not path.is_file():
        raise Refusal("agreement-not-found", name=name_or_path, known=", ".join(shipped()))
    return _read(path, path.name, lambda other: path.parent / other)


def _shelf() -> Traversable:
    return files("ceasefire.agreement") / "shipped"


def _read(file: Traversable | Path, name: str, beside: "Callable[[str], Traversable | Path]") -> Signed:
    label = file.name if name == file.name else f"{name}/{file.name}"
    data, marks = read_marked(_text(file, label), label)
    agreement = checked(Agreement, data, marks, label)
    zones_file = beside(agreement.zones)
    zones = read_zones(_json(zones_file), zones_file.name)
    for path, problem in _inconsistencies(agreement, zones):
        raise Refusal("agreement-inconsistent", where(marks, path, label), problem=problem)
    readings_file = beside(agreement.readings_file)
    rows, reading_marks = read_marked(_text(readings_file, readings_file.name), readings_file.name)
    readings = tuple(_reading(row, n, reading_marks, readings_file.name) for n, row in enumerate(rows))
    return Signed(agreement=agreement, readings=readings, zones=zones)


def _reading(row: Any, number: int, marks: Marks, label: str) -> Reading:
    return checked(Reading, row, {path[1:]: place for path, place in marks.items() if path[:1] == (number,)}, label)


def _text(file: Traversable | Path, label: str) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Refusal("agreement-file-missing", label, file=file.name) from error
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", label, byte=error.start) from error


def _json(file: Traversable | Path) -> Any:
    try:
        return json.loads(_text(file, file.name))
    except json.JSONDecodeError as error:
        raise Refusal(
            "agreement-json-broken", f"{file.name}:{error.lineno}:{error.colno}", problem=error.msg
        ) from error


def checked(model: type[M], data: Any, marks: Marks, label: str) -> M:
    """Data as the model wants it, or a refusal that names line, column, field and what is expected there."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        told = error.errors(include_url=False)
        first = next((one for one in told if one["type"] == "extra_forbidden"), told[0])
        place = where(marks, first["loc"], label)
        field = ".".join(str(step) for step in first["loc"])
        raise Refusal("agreement-field-wrong", place, field=field, problem=_remedy(first, model)) from error


def _remedy(error: Any, model: type[BaseModel]) -> str:
    """What is expected there; for an unknown field the one that was probably meant."""
    if error["type"] != "extra_forbidden":
        return str(error["msg"]).removeprefix("Value error, ")
    known = {field.alias or name for kind in _kinds(model) for name, field in kind.model_fields.items()}
    close = get_close_matches(str(error["loc"][-1]), sorted(known), 1)
    return f"there is no such field; write {close[0]}" if close else "there is no such field; leave it out"


def _kinds(model: type[BaseModel]) -> list[type[BaseModel]]:
    return [model, *Strict.__subclasses__()]


def _inconsistencies(agreement: Agreement, zones: ZoneBook) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What each part may look right about and the whole has wrong: (path, what to mend)."""
    yield from _doubled(("provisions",), [provision.id for provision in agreement.provisions])
    yield from _doubled(("exemptions",), [exemption.id for exemption in agreement.exemptions])
    languages = set(LANGUAGES) | {agreement.authoritative_language}
    people = {*agreement.parties, *agreement.guarantors}
    for n, provision in enumerate(agreement.provisions):
        if lacking := sorted(languages - set(provision.text)):
            yield ("provisions", n, "text"), f"text is missing in {', '.join(lacking)}"
        if strange := sorted(set(provision.bound) - people):
            yield (
                ("provisions", n, "bound"),
                f"{strange[0]} is no party or guarantor; known: {', '.join(sorted(people))}",
            )
        for k, way in enumerate(provision.breached_by):
            for field, problem in _way_problems(way, agreement, zones):
                yield ("provisions", n, "breached_by", k, *field), problem
    known = {provision.id for provision in agreement.provisions}
    for name in agreement.answers_by_default:
        if name not in known:
            yield ("answers_by_default",), f"there is no provision {name}"


def _doubled(path: tuple[str, ...], ids: list[str]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for n, name in enumerate(ids):
        if name in ids[:n]:
            yield (*path, n, "id"), f"{name} is used twice; give each its own id"


def _way_problems(way: Way, agreement: Agreement, zones: ZoneBook) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if strange := sorted(way.act.named - set(agreement.acts)):
        yield ("act",), f"act {strange[0]} is not listed under `acts`"
    named = [*(way.place.inside if way.place else ()), *(way.place.outside if way.place else ())]
    named += [way.overlap.zone, way.overlap.must_not_include] if way.overlap else []
    for zone in named:
        if zone not in zones.names:
            yield ("overlap" if way.overlap else "place",), f"zone {zone} is not drawn; drawn: {', '.join(zones.names)}"
    if strange := sorted(set(way.arms) - set(agreement.arms)):
        yield ("arms",), f"arms class {strange[0]} is not listed under `arms`"
    for n, cap in enumerate(way.caps):
        if strange := sorted(set(cap.of) - set(agreement.tallies)):
            yield ("caps", n, "of"), f"class {strange[0]} is not listed under `tallies`"
    exempt = {exemption.id for exemption in agreement.exemptions}
    if strange := sorted(set(way.unless) - exempt):
        yield ("unless",), f"exemption {strange[0]} is not written under `exemptions`"
