"""Reads maXML as it comes: what is known is taken, the rest told path by path; it stops at no strange name.

Values are taken as written. A record that is not a hazard or a release is counted and left; points that are no numbers
lose their outline, not their record. Names are compared without capitals, namespaces and underscores.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import numpy as np
import yaml
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ceasefire.clearance.shape.layers import Feature, Kind, Layer, Points
from ceasefire.exporters.maxml import Lost, Names, shipped_names
from ceasefire.vocabulary.refusal import Refusal

LONGEST = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The hazards and releases of a file as a layer, and what in it was not read."""

    layer: Layer
    lost: tuple[Lost, ...]


@dataclass(slots=True)
class _Reading:
    """Which of our names stands for which element name; what was lost so far."""

    fields: Mapping[str, str]
    records: Mapping[str, str]
    point: frozenset[str]
    polygon: frozenset[str]
    axes: tuple[frozenset[str], frozenset[str]]
    lost: Counter[tuple[str, str, str]] = field(default_factory=Counter)


def read(content: bytes, name: str, names: Names | None = None) -> Read:
    """Refuses what is no XML, XML that defines entities, and files over 50 MB; the rest is read as far as it goes."""
    if len(content) > LONGEST:
        raise Refusal("exchange-maxml-broken", name, reason=f"> {LONGEST} bytes")
    try:
        root = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise Refusal("exchange-maxml-broken", name, reason=str(error)) from error
    how = _how(names or shipped_names())
    found = [one for report in _reports(root) for one in _records(report, how)]
    features = tuple(_feature(row, kind, element, how) for row, (kind, element) in enumerate(found, 1))
    told = tuple(Lost(record=r, field=f, times=n, why=w) for (r, f, w), n in sorted(how.lost.items()))
    return Read(layer=Layer(name=name.rsplit(".", 1)[0], features=features), lost=told)


def _how(names: Names) -> _Reading:
    def many(key: str) -> frozenset[str]:
        return frozenset(map(_plain, names[key]))

    fields = {_plain(theirs): ours for ours, all_ in reversed(names["fields"].items()) for theirs in all_}
    records = {_plain(theirs): ours for ours, all_ in names["records"].items() for theirs in all_}
    return _Reading(fields, records, many("point"), many("polygon"), (many("longitude"), many("latitude")))


def _plain(name: str) -> str:
    return name.rsplit("}", 1)[-1].replace("_", "").casefold()


def _tag(element: Element) -> str:
    """The element's own name, without its namespace; empty for comments and instructions."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _reports(root: Element) -> Iterator[Element]:
    """Field reports wherever they stand; the root itself where there are none."""
    found = [one for one in root.iter() if _plain(_tag(one)) == "fieldreport"]
    yield from found or [root]


def _records(report: Element, how: _Reading) -> Iterator[tuple[str, Element]]:
    for one in report:
        tag = _tag(one)
        if _plain(tag) in how.records:
            yield how.records[_plain(tag)], one
        elif tag and _plain(tag) not in ("documentheader", "fieldreportinfo"):
            how.lost[tag, "*", "record_not_read"] += 1


def _feature(row: int, kind: str, element: Element, how: _Reading) -> Feature:
    told: dict[str, Any] = {}
    rings = _outline(element, how)
    for path, text in _leaves(element, how):
        ours = how.fields.get(_plain(path.rsplit("/", 1)[-1]))
        if ours is None:
            how.lost[_tag(element), path, "no_field"] += 1
        elif ours in told:
            how.lost[_tag(element), path, "second_value"] += 1
        else:
            told[ours] = text
    return Feature(
        id=told.get("id", ""), row=row, kind=Kind.RELEASED if kind == "released" else Kind.SUSPECTED,
        form="Polygon" if rings else "", parts=tuple((ring,) for ring in rings) if rings else None, properties=told,
    )  # fmt: skip


def _leaves(element: Element, how: _Reading, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and text of every element without children that is no point, and of every attribute."""
    for name, value in element.attrib.items():
        yield f"{path}@{_plain(name)}", value
    for one in element:
        here = f"{path}{_tag(one)}"
        if not _tag(one) or _plain(_tag(one)) in how.point:
            continue
        if (one.text or "").strip():
            yield here, (one.text or "").strip()
        yield from _leaves(one, how, f"{here}/")


def _outline(element: Element, how: _Reading) -> list[Points]:
    """The rings of its polygons, or of all its points where none are grouped; closed."""
    groups = [one for one in element.iter() if _plain(_tag(one)) in how.polygon] or [element]
    rings = []
    for group in groups:
        points = [_point(one, how) for one in group.iter() if _plain(_tag(one)) in how.point]
        good = [one for one in points if one is not None]
        if len(good) < len(points) or 0 < len(good) < 3:
            how.lost[_tag(element), "outline", "points"] += 1
        elif good:
            rings.append(np.array([*good, good[0]], np.float64))
    return rings


def _point(element: Element, how: _Reading) -> tuple[float, float] | None:
    """Longitude and latitude, None where they are no numbers on the globe; what else a point says is lost."""
    told: list[float | None] = [None, None]
    for one in element:
        axis = next((n for n, names in enumerate(how.axes) if _plain(_tag(one)) in names), None)
        if axis is None:
            how.lost[_tag(element), _tag(one), "point_detail"] += 1
        else:
            told[axis] = _number(one.text)
    lon, lat = told
    return (lon, lat) if lon is not None and lat is not None and abs(lon) <= 180 and abs(lat) <= 90 else None


def _number(text: str | None) -> float | None:
    try:
        return float((text or "").strip())
    except ValueError:
        return None


def read_names(path: Path) -> Names:
    """A country's element names; refuses a file that lacks a part of what the shipped one has."""
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise Refusal("exchange-names", path.name, needed=", ".join(shipped_names())) from error
    good = isinstance(told, dict) and all(isinstance(told.get(key), type(one)) for key, one in shipped_names().items())
    if not good or not all(isinstance(one, list) for part in ("records", "fields") for one in told[part].values()):
        raise Refusal("exchange-names", path.name, needed=", ".join(shipped_names()))
    return dict(told)
