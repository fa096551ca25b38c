"""Which formats there are: the built-in ones, and those other packages bring in the group `ceasefire.exporters`.

A format is a function from what may leave to the bytes of a file; the same question gives the same bytes. It never
decides what may be seen: that is done before (`clearance/leaving.py`).
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from ceasefire.clearance.leaving import Leaving
from ceasefire.vocabulary.refusal import Refusal

GROUP = "ceasefire.exporters"
BUILT_IN: Mapping[str, str] = {
    "geojson": "ceasefire.exporters.geojson:write",
    "kml": "ceasefire.exporters.kml:write",
    "gpkg": "ceasefire.exporters.gpkg:write",
    "gpx": "ceasefire.exporters.gpx:write",
    "csv": "ceasefire.exporters.table:write",
    "maxml": "ceasefire.exporters.maxml:write",
    "hxl": "ceasefire.exporters.hxl:write",
}
Exporter = Callable[[Leaving], bytes]


@cache
def formats() -> Mapping[str, str]:
    """Name of each format → where its writer is; a built-in one cannot be replaced."""
    brought = {point.name: point.value for point in entry_points(group=GROUP)}
    return {**brought, **BUILT_IN}


def exporter(name: str) -> Exporter:
    """The writer of a format. Refuses one that is not there; a broken package stops here and is named."""
    if name not in formats():
        raise Refusal("exchange-no-format", format=name, known=", ".join(formats()))
    module, _, attribute = formats()[name].partition(":")
    try:
        found: Exporter = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise Refusal("exchange-format-broken", format=name, package=module) from error
    return found
