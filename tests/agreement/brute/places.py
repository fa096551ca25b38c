"""How probably an event lies in an area, found by counting quasi-random points that fall in it.

Most events lie many standard deviations from every boundary and are settled by one point; for the others 2^11 points of
a scrambled Sobol sequence, spread as the event's normal error, are carried from its place to longitude and latitude
and counted; near a threshold 2^14, nearer 2^18. Distances to lines are measured in the azimuthal equidistant plane of
the event, to lines cut into pieces first.
"""

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod
from scipy.special import ndtri
from scipy.stats import qmc

from brute.truths import FALSE, TRUE, UNKNOWN

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
EARTH = Geod(ellps="WGS84")
FAR = 7.5
DOUBT = {11: 0.03, 14: 0.006, 18: 0.001}
DEGREE = 111_320.0
MAJOR, ECC2 = 6_378_137.0, 0.0066943799901413165


@cache
def normals(power: int) -> Array:
    """2^power points of the plane, spread as a standard normal in each axis: shape (2^power, 2)."""
    flat = qmc.Sobol(2, scramble=True, rng=np.random.default_rng(20201109)).random_base2(power)
    return np.asarray(ndtri(np.clip(flat, 1e-12, 1 - 1e-12)), dtype=np.float64)


def _segments_of(shape: shapely.Geometry) -> Array:
    """Every side of a shape: (n, 4) of lon, lat, lon, lat."""
    lines = shapely.get_parts(shape.boundary if shape.geom_type.endswith("Polygon") else shape)
    sides = [np.hstack([at[:-1], at[1:]]) for at in (shapely.get_coordinates(line) for line in lines)]
    return np.vstack(sides) if sides else np.empty((0, 4))


def _rough_distance(sides: Array, lat: float, lon: float) -> float:
    """Metres from a point to the nearest of these sides, right to a few per cent where it is near."""
    scale = np.array([DEGREE * np.cos(np.radians(lat)), DEGREE])
    a, b = (sides[:, :2] - (lon, lat)) * scale, (sides[:, 2:] - (lon, lat)) * scale
    along = b - a
    share = np.clip(-(a * along).sum(1) / np.maximum((along**2).sum(1), 1e-12), 0, 1)
    return float(np.hypot(*(a + share[:, None] * along).T).min(initial=np.inf))


def _pieces(shape: shapely.Geometry, longest: float) -> Array:
    """The sides of a line cut into pieces of at most so many metres, straight in longitude and latitude: (n, 4)."""
    rows = []
    for a_lon, a_lat, b_lon, b_lat in _segments_of(shape):
        metres = np.hypot((b_lon - a_lon) * DEGREE * np.cos(np.radians(a_lat)), (b_lat - a_lat) * DEGREE)
        share = np.linspace(0, 1, int(metres / longest) + 2)[:, None]
        at = np.array([a_lon, a_lat]) + share * np.array([b_lon - a_lon, b_lat - a_lat])
        rows.append(np.hstack([at[:-1], at[1:]]))
    return np.vstack(rows)


def _flattened(pieces: Array, lat: float, lon: float) -> Array:
    """Pieces of a line in the azimuthal equidistant plane of a place: metres east and north of it, (n, 4)."""
    at = pieces.reshape(-1, 2)
    azimuth, _, metres = EARTH.inv(np.full(len(at), lon), np.full(len(at), lat), at[:, 0], at[:, 1])
    angle = np.radians(azimuth)
    return np.column_stack([metres * np.sin(angle), metres * np.cos(angle)]).reshape(-1, 4)


def _to_sides(sides: Array, points: Array) -> tuple[Array, Flags]:
    """Metres to the nearest side, and whether a point lies on its left as it runs (sides go on straight)."""
    best, left = np.full(len(points), np.inf), np.zeros(len(points), dtype=bool)
    for start, end in zip(sides[:, :2], sides[:, 2:], strict=True):
        way, gap = end - start, points - start
        share = np.clip(gap @ way / max(float(way @ way), 1e-12), 0, 1)
        distance = np.hypot(gap[:, 0] - share * way[0], gap[:, 1] - share * way[1])
        nearer = distance < best - 1e-9
        best = np.where(nearer, distance, best)
        left = np.where(nearer, way[0] * gap[:, 1] - way[1] * gap[:, 0] > 0, left)
    return best, left


HERE = np.zeros((1, 2))


class Area:
    """An area as section 4 composes it: in any of `inside`, in none of `outside`, within `metres` of `line`."""

    def __init__(
        self,
        inside: Sequence[shapely.Geometry] = (),
        outside: Sequence[shapely.Geometry] = (),
        line: shapely.Geometry | None = None,
        metres: float = 0.0,
        side: str = "both",
    ) -> None:
        self.inside, self.outside = (shapely.union_all(one) if one else None for one in (inside, outside))
        for whole in (self.inside, self.outside):
            shapely.prepare(whole)
        sides = [_segments_of(shape) for shape in (*inside, *outside)]
        self.sides = np.vstack(sides) if sides else np.empty((0, 4))
        self.line, self.metres, self.side = line, metres, side
        self.line_sides = _segments_of(line) if line is not None else np.empty((0, 4))
        self.pieces = {longest: _pieces(line, longest) for longest in (400, 2000)} if line is not None else {}


def carried(lat: float, lon: float, metres: Array) -> tuple[Array, Array]:
    """Longitude and latitude so many metres east and north along the geodesic, to second order (20 km: a metre)."""
    sine, slope = np.sin(np.radians(lat)), np.tan(np.radians(lat))
    across = MAJOR / np.sqrt(1 - ECC2 * sine**2)
    along = MAJOR * (1 - ECC2) / (1 - ECC2 * sine**2) ** 1.5
    east, north = metres[:, 0], metres[:, 1]
    rise = north / along - east**2 * slope / (2 * along * across)
    turn = east / (across * np.cos(np.radians(lat))) * (1 + north * slope / across)
    return lon + np.degrees(turn), lat + np.degrees(rise)


class Spread:
    """The normal error of one event, and the share of it that lies in areas."""

    def __init__(self, lat: float, lon: float, sigma: float) -> None:
        self.lat, self.lon, self.sigma = lat, lon, sigma
        self._clouds: dict[int, tuple[Array, Array, Array]] = {}
        self._shares: dict[tuple[object, int], float] = {}

    def _cloud(self, power: int) -> tuple[Array, Array, Array]:
        """Points of the error: metres (east, north), and their longitudes and latitudes."""
        if power not in self._clouds:
            metres = normals(power) * self.sigma
            lon, lat = carried(self.lat, self.lon, metres)
            self._clouds[power] = (metres, lon, lat)
        return self._clouds[power]

    def _clear(self, rough: float, slack: float = 0.0) -> bool:
        """Is a boundary that far away surely out of reach? An exact place needs half a metre."""
        return rough * 0.93 > FAR * self.sigma + slack + 0.5

    def _in_polygons(self, area: Area, lon: Array, lat: Array) -> Flags:
        held = np.ones(len(lon), dtype=bool) if area.inside is None else shapely.contains_xy(area.inside, lon, lat)
        return held if area.outside is None else held & ~shapely.contains_xy(area.outside, lon, lat)

    def _line_here(self, area: Area) -> tuple[Array, float]:
        """The line in the plane of this event, as far as any of its error can be nearest to it; and the distance."""
        flat = _flattened(area.pieces[400 if self.sigma < 800 else 2000], self.lat, self.lon)
        away = np.array([float(_to_sides(one[None], HERE)[0][0]) for one in flat])
        return flat[away <= away.min() + 14 * self.sigma + 1], float(away.min())

    def _near_line(self, area: Area, metres: Array) -> Flags:
        distance, left = _to_sides(self._line_here(area)[0], metres)
        near = np.asarray(distance <= area.metres)
        return near if area.side == "both" else near & (left if area.side == "left" else ~left)

    def _boundary_far(self, area: Area) -> bool:
        if len(area.sides) and not self._clear(_rough_distance(area.sides, self.lat, self.lon)):
            return False
        if area.line is None:
            return True
        if _rough_distance(area.line_sides, self.lat, self.lon) * 0.9 > area.metres + FAR * self.sigma + 1:
            return True
        flat, exact = self._line_here(area)
        if abs(exact - area.metres) < FAR * self.sigma * 1.01 + 0.5:
            return False
        return area.side == "both" or exact > area.metres or self._far_from_axis(flat)

    def _far_from_axis(self, flat: Array) -> bool:
        """Is the line, every side gone on straight, far away? Then all the error is on one side of it."""
        way = flat[:, 2:] - flat[:, :2]
        across = np.abs(way[:, 0] * flat[:, 1] - way[:, 1] * flat[:, 0]) / np.hypot(*way.T)
        return bool(across.min() > FAR * self.sigma + 0.5)

    def _counted(self, key: object, power: int, held: Callable[[Array, Array, Array], Flags]) -> float:
        if (key, power) not in self._shares:
            self._shares[key, power] = float(held(*self._cloud(power)).mean())
        return self._shares[key, power]

    def _judged(
        self, key: object, far: bool, held: Callable[[Array, Array, Array], Flags], bounds: tuple[float, float]
    ) -> int:
        """The mask of P against (inside, outside): one point where every boundary is far, else enough points."""
        if far:
            if (key, 0) not in self._shares:
                self._shares[key, 0] = float(held(HERE, np.array([self.lon]), np.array([self.lat]))[0])
            return TRUE if self._shares[key, 0] else FALSE
        if self.sigma == 0:
            return TRUE | FALSE
        mask = 0
        for power, doubt in DOUBT.items():
            mask = weigh(self._counted(key, power, held), doubt, bounds)
            if not mask & (mask - 1):
                break
        return mask

    def within(self, area: Area, bounds: tuple[float, float]) -> int:
        """Is the event in the area? `bounds` are the thresholds (inside, outside)."""

        def held(metres: Array, lon: Array, lat: Array) -> Flags:
            found = self._in_polygons(area, lon, lat)
            if area.line is None or not found.any():
                return found
            return found & self._near_line(area, metres)

        return self._judged(area, self._boundary_far(area), held, bounds)

    def in_disc(self, lat: float, lon: float, radius: float, bounds: tuple[float, float]) -> int:
        """Is the event within `radius` metres of a point?"""
        azimuth, _, away = EARTH.inv(self.lon, self.lat, lon, lat)
        centre = np.array([away * np.sin(np.radians(azimuth)), away * np.cos(np.radians(azimuth))])
        far = abs(away - radius) > FAR * self.sigma * 1.01 + 0.5

        def held(metres: Array, _lon: Array, _lat: Array) -> Flags:
            return np.asarray(np.hypot(*(metres - centre).T) <= radius)

        return self._judged(("disc", lat, lon, radius), far, held, bounds)

    def beyond(self, line: Sequence[Sequence[float]], towards: str, bounds: tuple[float, float]) -> int:
        """Is the event on that side (west, east, north, south) of a straight line of two (lat, lon), without ends?"""
        (lat_a, lon_a), (lat_b, lon_b) = line[0], line[-1]
        way = np.array([lon_b - lon_a, lat_b - lat_a])
        point = {"west": (-1, 0), "east": (1, 0), "north": (0, 1), "south": (0, -1)}[towards]
        sign = np.sign(way[0] * point[1] - way[1] * point[0])

        def held(_metres: Array, lon: Array, lat: Array) -> Flags:
            return np.asarray((way[0] * (lat - lat_a) - way[1] * (lon - lon_a)) * sign > 0)

        scale = np.array([DEGREE * np.cos(np.radians(self.lat)), DEGREE])
        gap, flat = np.array([self.lon - lon_a, self.lat - lat_a]) * scale, way * scale
        far = self._clear(abs(flat[0] * gap[1] - flat[1] * gap[0]) / np.hypot(*flat))
        return self._judged(("beyond", str(line), towards), far, held, bounds)


def weigh(share: float, doubt: float, bounds: tuple[float, float]) -> int:
    """What a counted share may mean against the thresholds; a threshold of exactly 1 or 0 asks for all or none."""
    inside, outside = bounds
    mask = 0
    if _may_reach(share, inside, doubt):
        mask |= TRUE
    if _may_reach(1 - share, 1 - outside, doubt):
        mask |= FALSE
    if not ((share - doubt >= inside) or (share + doubt <= outside)):
        mask |= UNKNOWN
    return mask


def _may_reach(share: float, least: float, doubt: float) -> bool:
    if least >= 1 - 1e-12:
        return share >= 1
    return share + doubt >= least


MINOR2 = 6356752.314245179**2


def _below(lat: Array) -> Array:
    """Square metres of a strip one radian wide from the equator to each latitude, on the ellipsoid."""
    s, e = np.sin(np.radians(lat)), np.sqrt(ECC2)
    return np.asarray(MINOR2 / 2 * (s / (1 - ECC2 * s**2) + np.log((1 + e * s) / (1 - e * s)) / (2 * e)))


def _ring_area(at: Array) -> float:
    share = np.linspace(0, 1, 33)
    lat = at[:-1, 1, None] + np.diff(at[:, 1])[:, None] * share
    height = np.trapezoid(_below(lat), share, axis=1)
    return abs(float((height * np.radians(np.diff(at[:, 0]))).sum()))


def shared_ground(one: shapely.Geometry, other: shapely.Geometry) -> float:
    """Square metres that two zones share, sides straight in longitude and latitude."""
    total = 0.0
    for part in shapely.get_parts(one.intersection(other)):
        if part.geom_type == "Polygon":
            rings = [shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)]
            total += _ring_area(rings[0]) - sum(_ring_area(ring) for ring in rings[1:])
    return total
