"""The same numbers as CSV tables and GeoJSON, in the words of the data: for machines, one language for all."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from ceasefire.reporting.maps import incident_ring

Document = Mapping[str, Any]


def csv_tables(document: Document) -> dict[str, str]:
    """File name → CSV text (UTF-8, comma, header, RFC 4180 line ends); a table without rows keeps its header."""
    return {
        "observations.csv": _csv(_OBSERVATION, [_observation(row) for row in document["observations"]["rows"]]),
        "detections.csv": _csv(
            ("asset", "source_kind", "what", "detections", "first", "last"), document["observations"]["detections"]
        ),
        "allegations.csv": _csv(_ALLEGATION, [_observation(row) for row in document["allegations"]]),
        "incidents.csv": _csv(_INCIDENT, [_incident(row) for row in document["incidents"]]),
        "verdicts.csv": _csv(("incident", "provision", "answer", "probability"), _verdicts(document)),
        "established.csv": _csv(_ESTABLISHED, _established(document)),
        "complaints.csv": _csv(_COMPLAINT, document["complaints"]),
        "coverage.csv": _csv(_COVERAGE, _coverage(document)),
        "rules.csv": _csv(
            ("rule", "version", "used", "low", "best", "high", "uncountable", "incidents_counted"),
            [{**row, **row["total"]} for row in document["rules"]],
        ),
    }


_OBSERVATION = (
    "id", "incident", "start", "end", "asset", "source_kind", "side", "form", "lat", "lon", "sigma_m", "radius_m",
    "bearing_deg", "range_min_m", "range_max_m", "precision", "means", "what", "low", "best", "high", "uncountable",
    "direction", "weapon", "calibre_mm", "text", "language", "quality", "sealed", "locator",
)  # fmt: skip
_ALLEGATION = (
    "id", "incident", "party", "reference", "received_at", "start", "end", "form", "lat", "lon", "radius_m", "what",
    "low", "best", "high", "uncountable", "weapon", "calibre_mm", "text", "language", "sealed", "locator",
)  # fmt: skip
_INCIDENT = (
    "number", "id", "start", "end", "kind", "lat", "lon", "area95_km2", "low", "best", "high", "uncountable",
    "allegations_only", "sources", "standing", "reports",
)  # fmt: skip
_ESTABLISHED = ("incident", "report", "happened", "known_at", "party", "provision", "answer", "probability")
_COMPLAINT = (
    "number", "party", "reference", "what", "received_at", "answer_due", "answered_at", "withdrawn_at", "state",
)  # fmt: skip
_COVERAGE = ("asset", "source_kind", "side", "area_km2", "state", "reason", "hours")


def _csv(header: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, header, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(row.get(name)) for name in header} for row in rows)
    return out.getvalue()


def _cell(value: Any) -> Any:
    """Lists joined; a text that a spreadsheet would run as a formula gets an apostrophe in front."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = " ".join(value)
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _observation(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, **row["when"], **row["where"], **row["count"]}


def _incident(row: Mapping[str, Any]) -> dict[str, Any]:
    region = {"area95_km2": row["region"]["area_km2"]} if row["region"] else {}
    return {**row, **row["when"], **row["where"], **(row["count"] or {}), **region, "standing": row["case"]["standing"]}


def _verdicts(document: Document) -> list[dict[str, Any]]:
    return [
        {**verdict, "incident": incident["number"]}
        for incident in document["incidents"]
        for verdict in incident["verdicts"]
    ]


def _established(document: Document) -> list[dict[str, Any]]:
    """Answers once both hold the same of the fact, by incident id; `report` is the earlier report that told it."""
    told = (*document["incidents"], *document.get("earlier", ()))
    return [
        {**verdict, **one["established"], "incident": one["id"], "report": one.get("report", "")}
        for one in told
        if "established" in one
        for verdict in one["established"]["verdicts"]
    ]


def _coverage(document: Document) -> list[dict[str, Any]]:
    rows = []
    for asset in document["coverage"]["assets"]:
        rows.append({**asset, "state": "watched", "reason": "", "hours": asset["watched_hours"]})
        rows += [{**asset, "state": "lost", "reason": r, "hours": h} for r, h in asset["lost_hours"].items()]
    return rows


def geojson(document: Document) -> dict[str, Any]:
    """RFC 7946: incidents as areas of doubt, observations as points or sectors' middles, watched ground, lines.

    No post of the centre's own people is in it. Positions have five decimals, rings run counter-clockwise.
    """
    features = [
        _feature({"kind": "incident", "number": one["number"], "id": one["id"], "event": one["kind"],
                  "start": one["when"]["start"], "end": one["when"]["end"], "standing": one["case"]["standing"],
                  "allegations_only": one["allegations_only"]}, _polygon(incident_ring(one)))
        for one in document["incidents"]
        if incident_ring(one)
    ]  # fmt: skip
    features += [
        _feature({"kind": kind, "id": row["id"], "what": row["what"], "form": row["where"]["form"],
                  "start": row["when"]["start"], "end": row["when"]["end"], "incident": row["incident"]},
                 {"type": "Point", "coordinates": [row["where"]["lon"], row["where"]["lat"]]})
        for kind, rows in (("observation", document["observations"]["rows"]), ("allegation", document["allegations"]))
        for row in rows
        if "lat" in row["where"]
    ]  # fmt: skip
    for asset in document["coverage"]["assets"]:
        for field in ("watched_area", "lost_area"):
            features += [_feature({"kind": field, "asset": asset["asset"]}, _polygon(ring)) for ring in asset[field]]
    for layer in document["map"]["layers"]:
        about = {"kind": "layer", "name": layer["name"], "edition": layer["edition"],
                 "authoritative": layer["authoritative"], "title": layer["title"]}  # fmt: skip
        features += [
            _feature(about, _polygon(path) if layer["closed"] else {"type": "LineString", "coordinates": path})
            for path in layer["paths"]
        ]
    return {"type": "FeatureCollection", "features": features}


def _feature(properties: dict[str, Any], geometry: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _polygon(ring: Sequence[Sequence[float]]) -> dict[str, Any]:
    """A ring closed and turned counter-clockwise, as RFC 7946 section 3.1.6 asks."""
    points = [[round(lon, 5), round(lat, 5)] for lon, lat in ring]
    if points[0] == points[-1]:
        points.pop()
    following = points[1:] + points[:1]
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, following, strict=True))
    points = points if twice > 0 else points[::-1]
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}
