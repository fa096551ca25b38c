"""Turns a form's mistakes into flaws people can mend: the line, the field, what was meant, what is allowed."""

from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ceasefire.observation.intake.documents import Document, Path
from ceasefire.observation.intake.flaws import Argument, Flaws, nearest
from ceasefire.sensors.forms.models import FormHeader

_KINDS_OF_VALUE = {
    "float_type": "number",
    "float_parsing": "number",
    "int_type": "whole-number",
    "int_parsing": "whole-number",
    "int_from_float": "whole-number",
    "bool_type": "true-or-false",
    "bool_parsing": "true-or-false",
    "string_type": "text",
    "tuple_type": "list",
    "list_type": "list",
    "model_type": "fields",
    "model_attributes_type": "fields",
    "dict_type": "fields",
}
_SIGNS = {
    "greater_than": (">", "gt"),
    "greater_than_equal": ("≥", "ge"),
    "less_than": ("<", "lt"),
    "less_than_equal": ("≤", "le"),
}


def tell(error: ValidationError, model: type[FormHeader], document: Document, base: Path, flaws: Flaws) -> None:
    """One flaw for each mistake pydantic found in a form of class `model` that stands at `base` in its document."""
    for detail in error.errors(include_url=False):
        if detail["type"] == "too_short" and detail["input"]:
            continue  # the items are there, and each has been refused for its own reason
        path: Path = (*base, *_written(detail["loc"], document, base))
        message, arguments = _message(detail, model)
        flaws.error(document.where(path), message, **arguments)


def _written(loc: tuple[int | str, ...], document: Document, base: Path) -> Path:
    """The path as the writer knows it: steps that pydantic adds for its own choices are left out."""
    value, path = _at(document.value, base), []
    for step in loc:
        value = _step(value, step)
        path.append(step)
        if value is None:
            break
    return tuple(path)


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = _step(value, step)
    return value


def _step(value: Any, step: int | str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def _message(detail: ErrorDetails, model: type[FormHeader]) -> tuple[str, dict[str, Argument]]:
    kind, loc, given = detail["type"], detail["loc"], str(detail["input"])[:60]
    if kind.startswith("sensor-"):
        return kind, {name: _argument(value) for name, value in detail.get("ctx", {}).items()}
    field = str(loc[-1]) if loc else ""
    if kind == "extra_forbidden":
        known = field_names(_model_at(model, loc[:-1]))
        told = {"field": field[:60], "nearest": nearest(field, known), "known": ", ".join(known)}
        return "sensor-field-unknown", {**told}
    if kind == "missing":
        return "sensor-field-missing", {"field": field}
    if kind in ("literal_error", "enum"):
        expected = str(detail.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
        return "sensor-value-unknown", {
            "value": given,
            "nearest": nearest(given, expected.split(", ")),
            "known": expected,
        }
    if kind in _KINDS_OF_VALUE:
        return "sensor-value-type", {"field": field, "value": given, "wanted": _KINDS_OF_VALUE[kind]}
    return _beyond_bounds(detail, field, given) or (
        "sensor-value-wrong",
        {"field": field, "value": given, "rule": detail["msg"]},
    )


def _beyond_bounds(detail: ErrorDetails, field: str, given: str) -> tuple[str, dict[str, Argument]] | None:
    """The message for a value too small, too large, too short, too long or of the wrong shape."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in _SIGNS:
        sign, name = _SIGNS[kind]
        return "sensor-value-bound", {"field": field, "value": given, "bound": f"{sign} {context[name]}"}
    for end, message, name in (
        ("too_short", "sensor-too-few", "min_length"),
        ("too_long", "sensor-too-many", "max_length"),
    ):
        if kind.endswith(end):
            return message, {"field": field, "limit": int(context[name])}
    if kind == "string_pattern_mismatch":
        return "sensor-value-pattern", {"field": field, "value": given, "pattern": str(context["pattern"])}
    return None


def _argument(value: object) -> Argument:
    return value if isinstance(value, str | int | float) else str(value)


def field_names(model: type[BaseModel] | None) -> list[str]:
    """The names a writer may use in this part of a form."""
    if model is None:
        return []
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel] | None:
    """The model of the part of the form at `loc`."""
    found: type[BaseModel] | None = model
    for step in loc:
        if isinstance(step, str) and found is not None:
            field = next((f for name, f in found.model_fields.items() if step in (name, f.alias)), None)
            found = None if field is None else _inner_model(field.annotation)
    return found


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := _inner_model(part)) is not None), None)
