"""GeoJSON (RFC 7946): a feature a row, null geometry where nothing of the outline may be seen."""

import json
from typing import Any

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import corners, flat, polygons


def write(leaving: Leaving) -> bytes:
    """UTF-8, keys in order. The day and the tier are foreign members of the collection."""
    features = [_feature(row) for row in leaving.rows]
    told = {"type": "FeatureCollection", "on": leaving.on.isoformat(), "tier": leaving.tier.name.lower()}
    whole = json.dumps({**told, "features": features}, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return (whole + "\n").encode()


def _feature(row: Row) -> dict[str, Any]:
    return {"type": "Feature", "id": row.id, "properties": flat(row), "geometry": _geometry(row)}


def _geometry(row: Row) -> dict[str, Any] | None:
    parts = [corners(one) for one in polygons(row)]
    if not parts:
        return None
    if len(parts) == 1:
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}
