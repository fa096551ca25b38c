"""An agreement read from its file or by its id; what is wrong is refused with line, column and remedy."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from ceasefire.agreement.consistency import inconsistencies, reading_problems, time_zone_problems
from ceasefire.agreement.features import Written, drawn, features, located
from ceasefire.agreement.marked_yaml import Marks, read_marked, where
from ceasefire.agreement.problems import Problem
from ceasefire.agreement.text import Agreement, Provision, Reading, Strict
from ceasefire.agreement.zone_file import read_zones
from ceasefire.agreement.zones import ZoneBook
from ceasefire.vocabulary.refusal import Refusal

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """An agreement ready for questions: its text, its readings by topic, and its zones."""

    agreement: Agreement
    readings: tuple[Reading, ...]
    zones: ZoneBook
    _places: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def places(self, provision: Provision) -> tuple[str, ...]:
        """Every zone and line that a provision (in any of its editions) and its exemptions speak of."""
        if provision.id not in self._places:
            self._places[provision.id] = self._named(provision)
        return self._places[provision.id]

    def _named(self, provision: Provision) -> tuple[str, ...]:
        editions = [provision.amended(one) for one in provision.amendments if one.set_ is not None]
        ways = [way for edition in (provision, *editions) for way in edition.breached_by]
        tests = [way.place for way in ways] + [one.place for one in self.agreement.exempting(ways)]
        named = [name for test in tests if test is not None for name in test.named]
        named += [name for way in ways if way.overlap for name in (way.overlap.zone, way.overlap.must_not_include)]
        return tuple(dict.fromkeys(named))


def shipped() -> tuple[str, ...]:
    """Ids of the agreements that come with the product."""
    return tuple(sorted(item.name for item in _shelf().iterdir() if item.is_dir() and not item.name.startswith("_")))


def load(name_or_path: str) -> Signed:
    """A shipped agreement by its id, or one from a file `agreement.yaml` with the files it names beside it."""
    return papers(name_or_path).signed


def papers(name_or_path: str) -> "Papers":
    """The same with the places of everything written, for those who have to name them."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """An agreement with what its files look like: plain data, and line and column of every value in them.

    `label` is the agreement's file as refusals call it, `zones_label` and `readings_label` those beside it.
    """

    signed: Signed
    label: str
    data: Any
    marks: Marks
    readings_label: str
    readings_marks: Marks
    zones_label: str
    features: tuple[Written, ...]
    beside: Callable[[str], Traversable | Path]


def _read(file: Traversable | Path, name: str, beside: "Callable[[str], Traversable | Path]") -> Papers:
    label = file.name if name == file.name else f"{name}/{file.name}"
    data, marks = read_marked(_text(file, label), label)
    agreement = checked(Agreement, data, marks, label)
    refuse(time_zone_problems(agreement), marks, label)
    zones_file = beside(agreement.zones)
    zones_data, written = _json(zones_file), features(_text(zones_file, zones_file.name))
    try:
        zones = read_zones(zones_data, zones_file.name, agreement.zone_of_record)
    except Refusal as refusal:
        raise located(refusal, written, zones_file.name) from refusal
    refuse(inconsistencies(agreement, drawn(written)), marks, label)
    readings_file = beside(agreement.readings_file)
    rows, reading_marks = read_marked(_text(readings_file, readings_file.name), readings_file.name)
    readings = tuple(_reading(row, n, reading_marks, readings_file.name) for n, row in enumerate(rows))
    refuse(reading_problems(readings, agreement, data), reading_marks, readings_file.name)
    return Papers(
        signed=Signed(agreement=agreement, readings=readings, zones=zones),
        label=label,
        data=data,
        marks=marks,
        readings_label=readings_file.name,
        readings_marks=reading_marks,
        zones_label=zones_file.name,
        features=written,
        beside=beside,
    )


def refuse(problems: Iterable[Problem], marks: Marks, label: str) -> None:
    """Refuses the first problem, at its place in the file."""
    for problem in problems:
        raise Refusal(problem.key, where(marks, problem.path, label), **problem.arguments)


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
        first = _in_amendment(_first(error), data)
        place = where(marks, first["loc"], label)
        field = ".".join(str(step) for step in first["loc"])
        raise Refusal("agreement-field-wrong", place, field=field, problem=_remedy(first, model)) from error


def _first(error: ValidationError) -> Any:
    """The error to mend first: a field that is not known explains what else is missing."""
    told = error.errors(include_url=False)
    return next((one for one in told if one["type"] == "extra_forbidden"), told[0])


def _in_amendment(error: Any, data: Any) -> Any:
    """Where a provision is refused for what an amendment sets: the same with the path into that amendment."""
    path = tuple(error["loc"])[:2]
    if path[:1] != ("provisions",) or len(path) < 2:
        return error
    written = data["provisions"][path[1]]
    first = {name: value for name, value in written.items() if name != "amendments"}
    if _provision_error(first):
        return error
    for number, amendment in enumerate(written.get("amendments") or ()):
        changes = amendment.get("set") if isinstance(amendment, dict) else None
        within = (*path, "amendments", number, "set")
        if fixed := sorted({"id", "amendments"} & set(changes or {})):
            return {**error, "loc": (*within, fixed[0])}
        if changes and (found := _provision_error(first | changes)):
            return {**found, "loc": (*within, *found["loc"])}
    return error


def _provision_error(written: dict[str, Any]) -> Any:
    try:
        Provision.model_validate(written)
    except ValidationError as error:
        return _first(error)
    return None


def _remedy(error: Any, model: type[BaseModel]) -> str:
    """What is expected there; for an unknown field the one that was probably meant."""
    if error["type"] != "extra_forbidden":
        return str(error["msg"]).removeprefix("Value error, ")
    known = {field.alias or name for kind in _kinds(model) for name, field in kind.model_fields.items()}
    close = get_close_matches(str(error["loc"][-1]), sorted(known), 1)
    return f"there is no such field; write {close[0]}" if close else "there is no such field; leave it out"


def _kinds(model: type[BaseModel]) -> list[type[BaseModel]]:
    return [model, *Strict.__subclasses__()]
