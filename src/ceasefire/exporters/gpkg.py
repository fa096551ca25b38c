"""GeoPackage, written by GDAL; its one moment, when contents changed, is told as the day of the map."""

from io import BytesIO
from typing import Any

import numpy as np
import pyogrio
import shapely

from ceasefire.clearance.leaving import Leaving
from ceasefire.exporters.flat import FIELDS, NUMBERS, flat, polygons

LAYER = "land"
_DATE = "OGR_CURRENT_DATE"


def write(leaving: Leaving) -> bytes:
    """One layer of multipolygons in WGS 84 (EPSG:4326); no geometry where nothing of the outline may be seen."""
    told = [flat(row) for row in leaving.rows]
    columns = [_column([row[name] for row in told], name in NUMBERS) for name in FIELDS]
    parts = [polygons(row) for row in leaving.rows]
    shapes = np.array([shapely.to_wkb(shapely.MultiPolygon(one)) if one else None for one in parts], object)
    before, written = pyogrio.get_gdal_config_option(_DATE), BytesIO()
    pyogrio.set_gdal_config_options({_DATE: f"{leaving.on.isoformat()}T00:00:00Z"})
    try:
        pyogrio.raw.write(
            written, shapes, columns, np.array(FIELDS, object), layer=LAYER, driver="GPKG", crs="EPSG:4326",
            geometry_type="MultiPolygon", field_mask=[_missing(one) for one in columns],
        )  # fmt: skip
    finally:
        pyogrio.set_gdal_config_options({_DATE: before})
    return written.getvalue()


def _column(values: list[Any], number: bool) -> Any:
    if number:
        return np.array([np.nan if one is None else one for one in values], np.float64)
    return np.array(values, object)


def _missing(column: Any) -> Any:
    if column.dtype == np.float64:
        return np.isnan(column)
    return np.array([one is None for one in column], bool)
