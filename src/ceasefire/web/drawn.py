"""Zones and lines of the agreement as GeoJSON, the same for the map and for programs."""

from typing import Any

from shapely.geometry import mapping

from ceasefire.agreement.load import Signed


def drawn_shapes(signed: Signed, language: str) -> dict[str, Any]:
    """A feature (WGS 84 degrees) for every edition and every rival version, each marked as agreed or not."""
    features = [
        {
            "type": "Feature",
            "geometry": mapping(one.shape),
            "properties": {
                "name": one.name,
                "title": one.title.get(language, one.title.get("en", one.name)),
                "edition": one.edition,
                "version": one.version_of or "",
                "agreed": one.authoritative,
                "line": one.is_line,
            },
        }
        for one in signed.zones.drawn
    ]
    return {"type": "FeatureCollection", "features": features}
