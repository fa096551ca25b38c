"""Names to positions: the places and assets a centre has agreed on, and positions described from them in words.

"15km N of Town X" and "N edge of Town X" are worked out when Town X is known. What is not known stays unknown.
"""

import difflib
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pyproj import Geod

from ceasefire.observation.intake.sectors import COMPASS_HALF_WIDTH_DEG, LENGTH, compass_bearing, find_compass, length_m

_GEOD = Geod(ellps="WGS84")
_DIRECTION = r"(?P<compass>[A-Za-z][A-Za-z -]*?)"
_OFFSET = re.compile(
    rf"(?P<about>about|approximately|approx\.?|ca\.?|some|~)?\s*{LENGTH}\s*{_DIRECTION}\s+of\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_EDGE = re.compile(r"(?P<compass>[A-Za-z-]+)\s+(?:edge|outskirts?|part|side)\s+of\s+(?P<rest>.+)", re.IGNORECASE)
_BRACKET = re.compile(r"(?P<outer>[^()]+)\((?P<inner>[^()]+)\)\s*")
_PREFIX = re.compile(r"^(?:(?:smm\s+)?camera|post|patrol|team|position|uav)\s+(?:(?:at|in|near)\s+)?", re.IGNORECASE)
MOST_STEPS = 6
MOST_SIGNS = 300


class Known(Protocol):
    """A named thing that may have a position: an agreed place or an asset of the centre."""

    @property
    def name(self) -> str: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...
    @property
    def also(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A position (WGS 84 degrees), its doubt per axis in metres (1 sigma), the name it came from and its radius."""

    lat: float
    lon: float
    sigma_m: float
    name: str
    radius_m: float = 0.0
    asset: str | None = None


def fold(name: str) -> str:
    """A name for comparing: without case, marks and signs, so that "Şuşa" and "susa " meet."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    plain = bare.casefold().replace("ı", "i").replace("ə", "e")
    return re.sub(r"[\W_]+", " ", plain).strip()


class Gazetteer:
    """Looks names up among `places` (with radius) and `assets`; the asset wins where both bear the name."""

    def __init__(self, places: Iterable[Known], assets: Iterable[Known] = ()) -> None:
        self._stands: dict[str, Stand] = {}
        self.doubtful: set[str] = set()
        for place in places:
            self._add(place, asset=None)
        own: set[str] = set(self._stands)
        for asset in assets:
            for name in (asset.name, *asset.also):
                self.doubtful.discard(fold(name))
                if fold(name) in own:
                    self._stands.pop(fold(name), None)
            self._add(asset, asset=asset.name)

    def _add(self, known: Known, asset: str | None) -> None:
        if known.lat is None or known.lon is None:
            return
        radius = float(getattr(known, "radius_m", 0.0))
        stand = Stand(lat=known.lat, lon=known.lon, sigma_m=radius / 2, name=known.name, radius_m=radius, asset=asset)
        for name in (known.name, *known.also):
            key = fold(name)
            if not key:
                continue
            held = self._stands.setdefault(key, stand)
            if _far(held, stand):
                self.doubtful.add(key)

    def find(self, name: str) -> Stand | None:
        """The stand of that very name; None if nobody or two different places bear it."""
        key = fold(name)
        return None if key in self.doubtful else self._stands.get(key)

    def is_doubtful(self, name: str) -> bool:
        """Do several places far apart bear this name?"""
        return fold(name) in self.doubtful

    def nearest_name(self, name: str) -> str:
        """The known name most like this one, "" if none is."""
        close = difflib.get_close_matches(fold(name[:MOST_SIGNS]), self._stands, n=1, cutoff=0.75)
        return self._stands[close[0]].name if close else ""

    def describe(self, words: str, steps: int = MOST_STEPS) -> Stand | None:
        """The position these words describe, or None. The doubt grows with each step from a known place."""
        text = words.strip().strip(".,;")
        if not text or steps == 0 or len(text) > MOST_SIGNS:
            return None
        found = self.find(text) or self.find(_PREFIX.sub("", text))
        if found is not None:
            return found
        return self._offset(text, steps) or self._edge(text, steps) or self._bracket(text, steps)

    def _offset(self, text: str, steps: int) -> Stand | None:
        match = _OFFSET.fullmatch(text)
        compass = find_compass(match["compass"]) if match else None
        if match is None or compass is None:
            return None
        base = self.describe(match["rest"], steps - 1)
        low, high = length_m(match)
        rounding = max(_rounding(match["low"], match["unit"]) * (2 if match["about"] else 1), (high - low) / 2)
        return None if base is None else displaced(base, compass_bearing(compass), (low + high) / 2, rounding, text)

    def _edge(self, text: str, steps: int) -> Stand | None:
        match = _EDGE.fullmatch(text)
        compass = find_compass(match["compass"]) if match else None
        if match is None or compass is None:
            return None
        base = self.describe(match["rest"], steps - 1)
        if base is None:
            return None
        lon, lat, _ = _GEOD.fwd(base.lon, base.lat, compass_bearing(compass), base.radius_m)
        return Stand(lat=lat, lon=lon, sigma_m=max(base.sigma_m, 250.0), name=text, radius_m=base.radius_m / 2)

    def _bracket(self, text: str, steps: int) -> Stand | None:
        """ "Village Y (12km E of Town X)": by the name if it is known, else by what stands in the bracket."""
        match = _BRACKET.fullmatch(text)
        if match is None:
            return None
        outer = match["outer"].strip()
        by_name = self.describe(outer, steps - 1)
        if by_name is not None:
            return by_name
        inner = self.describe(match["inner"], steps - 1)
        offset = _OFFSET.fullmatch(outer) or _EDGE.fullmatch(outer)
        if inner is None or offset is None:
            return inner
        return _With(self, offset["rest"], inner).describe(outer, steps - 1)


class _With(Gazetteer):
    """A gazetteer that knows one more name, for the length of one description."""

    def __init__(self, base: Gazetteer, name: str, stand: Stand) -> None:
        self._stands = {**base._stands, fold(name): stand}
        self.doubtful = base.doubtful - {fold(name)}


def displaced(base: Stand, bearing_deg: float, distance_m: float, rounding_m: float, name: str) -> Stand:
    """`distance_m` from `base` along `bearing_deg` (WGS 84 geodesic).

    Doubt per axis: root of the base's variance and the mean of the variances along (rounding) and across
    (half a compass point), both taken as uniform.
    """
    lon, lat, _ = _GEOD.fwd(base.lon, base.lat, bearing_deg, distance_m)
    along = rounding_m / math.sqrt(3)
    across = distance_m * math.tan(math.radians(COMPASS_HALF_WIDTH_DEG)) / math.sqrt(3)
    sigma = math.sqrt(base.sigma_m**2 + (along**2 + across**2) / 2)
    return Stand(lat=lat, lon=lon, sigma_m=sigma, name=name)


def _rounding(number: str, unit: str) -> float:
    """Half of the last digit told: "15km" may be 14.5 to 15.5."""
    decimals = len(number.replace(",", ".").partition(".")[2])
    scale = 1.0 if unit.casefold().startswith(("m", "м")) else 1000.0
    if scale == 1.0:
        return 50.0 if number.endswith("00") else 5.0
    return 0.5 * 10.0**-decimals * scale


def _far(one: Stand, other: Stand) -> bool:
    _, _, metres = _GEOD.inv(one.lon, one.lat, other.lon, other.lat)
    return bool(metres > max(500.0, one.radius_m, other.radius_m))


def by_key(things: Mapping[str, Known]) -> tuple[Known, ...]:
    """The things of a mapping, each once, in the order of their keys."""
    return tuple(things[key] for key in sorted(things))
