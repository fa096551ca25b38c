"""Reads maps of hazard areas: GeoJSON ring by ring as it stands, other formats (GPKG, KML, shapefile, GPX) by GDAL.

GDAL closes rings and drops what it cannot read; so GeoJSON, which most maps travel in, is read without it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ceasefire.clearance.shape.layers import Feature, Kind, Layer
from ceasefire.vocabulary.refusal import Refusal

WORDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.SUSPECTED: ("sha", "cha", "suspect", "confirmed", "hazard"),
    Kind.RELEASED: ("cancel", "reduc", "clear", "release", "handed", "handover"),
    Kind.ITEMS: ("device", "accident", "victim", "item", "casualt"),
}
"""What a class or a layer's name begins with, or has as a word in it, without regard to capitals."""
CLASSES = ("class", "status", "kind", "type", "hazard_type", "area_type")
"""Properties that may say the class, in this order."""
NAMES = ("local_id", "id", "name", "code", "objectid", "fid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a file is read: the property that tells the class, the one that names a feature, kinds of whole layers."""

    class_field: str | None = None
    id_field: str | None = None
    layers: Mapping[str, Kind] = field(default_factory=dict)


def read_map(path: Path, how: Reading | None = None) -> tuple[Layer, ...]:
    """The layers of a file. Refuses (`map-unreadable`, `map-not-wgs84`) with the file as place."""
    how = how or Reading()
    if path.suffix.lower() in (".geojson", ".json"):
        return (_geojson(path, how),)
    try:
        names = [str(name) for name, _ in pyogrio.list_layers(path)]
        return tuple(_table(path, name, how) for name in names)
    except (DataSourceError, DataLayerError) as error:
        raise Refusal("map-unreadable", str(path), problem=str(error)) from error


def kind_of(properties: Mapping[str, Any], layer: str, how: Reading) -> Kind:
    """What a feature says of the ground: by the layer if told, by its class, else by the layer's name."""
    if layer in how.layers:
        return how.layers[layer]
    lower = {str(name).lower(): value for name, value in properties.items()}
    names = [how.class_field.lower()] if how.class_field else CLASSES
    said = [str(lower[name]) for name in names if lower.get(name) not in (None, "")]
    return next((kind for text in (*said, layer) if (kind := _by_words(text)) is not None), Kind.OTHER)


def _by_words(text: str) -> Kind | None:
    words = text.lower().replace("_", " ").replace("-", " ").replace("/", " ").split()
    for kind in (Kind.RELEASED, Kind.SUSPECTED, Kind.ITEMS):  # "cleared hazardous area" is released
        if any(word.startswith(WORDS[kind]) for word in words):
            return kind
    return None


def _name(properties: Mapping[str, Any], given: Any, how: Reading) -> str:
    lower = {str(name).lower(): value for name, value in properties.items()}
    names = [how.id_field.lower()] if how.id_field else NAMES
    found = next((lower[name] for name in names if lower.get(name) not in (None, "")), given)
    return "" if found is None else str(found)


def _geojson(path: Path, how: Reading) -> Layer:
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refusal("map-unreadable", str(path), problem=str(error)) from error
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise Refusal("map-unreadable", str(path), problem='no list "features"')
    crs = str((document.get("crs") or {}).get("properties", {}).get("name", "CRS84"))
    if not crs.endswith(("CRS84", "4326")):
        raise Refusal("map-not-wgs84", str(path), crs=crs)
    made = (_feature(row, one, path.stem, how) for row, one in enumerate(features, 1))
    return Layer(name=path.stem, features=tuple(made))


def _feature(row: int, one: Any, layer: str, how: Reading) -> Feature:
    given = one if isinstance(one, dict) else {}
    properties = given.get("properties") or {}
    geometry = given.get("geometry") if isinstance(given.get("geometry"), dict) else None
    form, parts = ("", None) if geometry is None else _parts(geometry)
    kind = kind_of(properties, layer, how)
    name = _name(properties, given.get("id"), how)
    drawn = None if form in ("", "Polygon", "Point") else geometry
    return Feature(id=name, row=row, kind=kind, form=form, parts=parts, properties=properties, drawn=drawn)


def _parts(geometry: Mapping[str, Any]) -> tuple[str, tuple[tuple[Any, ...], ...] | None]:
    form, coordinates = str(geometry.get("type", "")), geometry.get("coordinates")
    if coordinates is None:
        return form, None
    plain = form.removeprefix("Multi")
    if plain == "Polygon":
        polygons = coordinates if form.startswith("Multi") else [coordinates]
        return plain, tuple(tuple(_points(ring) for ring in one) for one in polygons)
    if plain == "Point":
        spots = coordinates if form.startswith("Multi") else [coordinates]
        return plain, tuple((_points([spot] if spot else []),) for spot in spots)
    try:
        return form, ((shapely.get_coordinates(shapely.from_geojson(json.dumps(geometry))),),)
    except shapely.GEOSException:
        return form, ()


def _points(rows: Any) -> Any:
    """(n, 2) degrees; what is no pair of numbers is no number, so that it is counted as off the globe."""
    try:
        quick = np.asarray(rows)
    except ValueError:  # rows of different lengths
        quick = np.empty(0, object)
    if quick.ndim == 2 and quick.shape[1] >= 2 and quick.dtype.kind in "if":
        return quick[:, :2].astype(np.float64)
    pairs = [_pair(row) for row in rows] if isinstance(rows, list) else []
    return np.array(pairs, np.float64).reshape(-1, 2)


def _pair(row: Any) -> tuple[float, float]:
    good = isinstance(row, list) and len(row) >= 2 and all(isinstance(one, int | float) for one in row[:2])
    return (float(row[0]), float(row[1])) if good else (np.nan, np.nan)


def _table(path: Path, layer: str, how: Reading) -> Layer:
    meta, _, written, columns = pyogrio.raw.read(path, layer=layer, force_2d=True)
    crs = str(meta.get("crs") or "")
    if crs and not crs.endswith(("4326", "CRS84")):
        raise Refusal("map-not-wgs84", f"{path}, {layer}", crs=crs)
    names = [str(name) for name in meta["fields"]]
    shapes = [None] * len(columns[0]) if written is None else shapely.from_wkb(written, on_invalid="fix")
    return Layer(name=layer, features=tuple(_of_table(layer, names, columns, shapes, how)))


def _of_table(layer: str, names: list[str], columns: Any, shapes: Any, how: Reading) -> Iterator[Feature]:
    for row, shape in enumerate(shapes):
        values = {name: _plain(column[row]) for name, column in zip(names, columns, strict=True)}
        form, parts = _of_shape(shape)
        kind, name = kind_of(values, layer, how), _name(values, None, how)
        drawn = None if form in ("", "Polygon", "Point") else json.loads(shapely.to_geojson(shape))
        yield Feature(id=name, row=row + 1, kind=kind, form=form, parts=parts, properties=values, drawn=drawn)


def _of_shape(shape: Any) -> tuple[str, tuple[tuple[Any, ...], ...] | None]:
    if shape is None:
        return "", None
    form = shape.geom_type.removeprefix("Multi")
    pieces = [] if shape.is_empty else list(shapely.get_parts(shape))
    if form == "Polygon":
        rings = (tuple(shapely.get_coordinates(ring) for ring in shapely.get_rings(one)) for one in pieces)
        return form, tuple(rings)
    if form == "Point":
        return form, tuple((shapely.get_coordinates(one),) for one in pieces)
    return shape.geom_type, () if shape.is_empty else ((shapely.get_coordinates(shape),),)


def _plain(value: Any) -> Any:
    plain = value.item() if isinstance(value, np.generic) else value
    return None if isinstance(plain, float) and np.isnan(plain) else plain


def write_geojson(layer: Layer, path: Path) -> None:
    """A layer as GeoJSON (RFC 7946), properties as they were delivered."""
    features = [
        {"type": "Feature", "id": one.id or one.row, "properties": dict(one.properties), "geometry": _written(one)}
        for one in layer.features
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, default=str)
    path.write_text(text + "\n", encoding="utf-8")


def _written(one: Feature) -> Mapping[str, Any] | None:
    if one.parts is None or one.drawn is not None:
        return one.drawn
    parts = [[ring.tolist() for ring in part] for part in one.parts]
    if one.form == "Polygon":
        return {"type": "MultiPolygon", "coordinates": parts} if len(parts) != 1 else _single("Polygon", parts[0])
    if one.form == "Point":
        spots = [part[0][0] for part in parts if part and part[0]]
        return {"type": "MultiPoint", "coordinates": spots} if len(spots) != 1 else _single("Point", spots[0])
    return None


def _single(form: str, coordinates: Any) -> dict[str, Any]:
    return {"type": form, "coordinates": coordinates}
