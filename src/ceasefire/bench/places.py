"""How fast places are held against many zones and against a long line, beside what else can be installed for it.

Zones: 200 of 200 corners, twice: side by side with smooth borders, and rough ones over each other, every third with a
hole; points evenly over all of them, and for the rough ones also within some hundred metres of their corners. Timed is
what gives for each point in memory the list of its zones, on one core, in CPU time; making zones, grids, trees and
tables ready is told apart. Line: 5,000 corners over 230 km, points within 50 km of it. Every round measures ours and
all peers one after the other; the ratio told is the median of the rounds' ratios to the fastest peer of the round.
"""

import importlib
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import shapely
from pyproj import Geod
from shapely import Polygon

from ceasefire.bench.place_peers import PEERS, Peer
from ceasefire.geometry.atlas import Atlas, atlas_of, zones_holding
from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.lines import Line, distance_to_line, nearest_on_line, prepare_line
from ceasefire.geometry.zone import Zone, prepare

Figure = dict[str, Any]
_GEODESICS = Geod(ellps="WGS84")
_SEED = 20201109


def run(say: Callable[[str], None], *, data: str | None = None, quick: bool = False, **_: Any) -> dict[str, Any]:
    """Figures of both; `quick` takes fewer points and rounds."""
    points, rounds = (200_000, 2) if quick else (2_000_000, 5)
    figures, notes = many_zones(say, points, rounds)
    more, said = long_line(say, points // 5, rounds)
    return {"figures": figures + more, "notes": notes + said}


def many_zones(say: Callable[[str], None], points: int, rounds: int) -> tuple[list[Figure], list[str]]:
    """Points a second against 200 zones, and how many times the fastest peer that is."""
    rng = np.random.default_rng(_SEED)
    figures, notes = [], []
    smooth, rough = _side_by_side(rng), _over_each_other(rng)
    scenes = [
        ("side by side", smooth, _evenly(rng, points)),
        ("rough, overlapping, holes", rough, _evenly(rng, points)),
        ("the same, near corners", rough, _near_corners(rng, rough, points)),
    ]
    for name, zones, (lon, lat) in scenes:
        build, atlas = _timed(partial(atlas_of, zones))
        ready, absent = _peers(zones)
        rates, ratios, best, same = _rounds(atlas, ready, lon, lat, rounds)
        rate, ratio = float(np.median(rates)), float(np.median(ratios))
        figures += [
            _figure(f"200 zones {name}", rate / 1e6, "M points/s", "≥ 20", rate >= 20e6, 1),
            _figure(f"… times the fastest peer ({best})", ratio, "times", "≥ 5", ratio >= 5, 1),
            _figure("… pairs that differ from Shapely's", same, "pairs", "0", same == 0),
        ]
        notes.append(f"{name}: atlas built in {build:.2f} s of CPU time; absent peers: {', '.join(absent) or 'none'}")
        say(f"zones {name}: measured")
    return figures, notes


def _rounds(
    atlas: Atlas, ready: dict[str, Peer], lon: Floats, lat: Floats, rounds: int
) -> tuple[list[float], list[float], str, int]:
    """Rates, ratios to the fastest peer, its name, and how many pairs more or fewer than Shapely's were told."""
    rates, ratios, fastest, same = [], [], "", 0
    zones_holding(atlas, lon[:10], lat[:10])
    for _ in range(rounds):
        spent, held = _timed(lambda: zones_holding(atlas, lon, lat))
        rates.append(len(lon) / spent)
        peers = {}
        for name, peer in ready.items():
            few = slice(0, max(1000, int(len(lon) * peer.share)))
            ask = peer.ready(lon[few], lat[few])
            spent, pairs = _timed(ask)
            peers[name] = len(lon[few]) / spent
            same = max(same, abs(pairs - int(held.offsets[len(lon[few])])))
        fastest = max(peers, key=lambda name: peers[name])
        ratios.append(rates[-1] / peers[fastest])
    return rates, ratios, fastest, same


def _peers(zones: Sequence[Zone]) -> tuple[dict[str, Peer], list[str]]:
    ready, absent = {}, []
    for name, (module, make) in PEERS.items():
        try:
            importlib.import_module(module)
        except ModuleNotFoundError:
            absent.append(name)
            continue
        ready[name] = make([zone.shape for zone in zones])
    return ready, absent


def long_line(say: Callable[[str], None], points: int, rounds: int) -> tuple[list[Figure], list[str]]:
    """Signed distances a second to a line of 5,000 corners, their error, and how many times STRtree that is."""
    rng = np.random.default_rng(_SEED)
    along = np.linspace(0, 1, 5000)
    corners = np.stack(
        [
            45.6 + 2.2 * along + 0.1 * np.sin(9 * along) + rng.normal(0, 0.0004, 5000),
            39.2 + 1.2 * along + 0.1 * np.cos(14 * along) + rng.normal(0, 0.0004, 5000),
        ],
        -1,
    )
    build, line = _timed(lambda: prepare_line("line", corners))
    far, turn = 50e3 * np.sqrt(rng.uniform(0, 1, points)), rng.uniform(0, 360, points)
    start = corners[rng.integers(0, 5000, points)]
    lon, lat, _ = (np.asarray(v) for v in _GEODESICS.fwd(start[:, 0], start[:, 1], turn, far))
    distance_to_line(line, lon[:10], lat[:10])
    ask, few = _str_tree(corners, lon, lat), max(1000, points // 10)
    rates, ratios = [], []
    for _ in range(rounds):
        spent, _ = _timed(lambda: distance_to_line(line, lon, lat))
        peer, _ = _timed(lambda: ask(few))
        rates.append(points / spent)
        ratios.append(rates[-1] / (few / peer))
    rate, ratio, error = float(np.median(rates)), float(np.median(ratios)), _error(line, lon[:300], lat[:300])
    say("line: measured")
    figures = [
        _figure("distance to a line of 5,000 corners", rate / 1e6, "M points/s", "≥ 0.7", rate >= 0.7e6, 2),
        _figure("… times STRtree (projected, batched)", ratio, "times", "≥ 7", ratio >= 7, 1),
        _figure("… largest error against geodesics", error, "m", "≤ 0.1", error <= 0.1, 3),
    ]
    return figures, [f"line made ready in {build:.3f} s of CPU time; STRtree answers in one plane, without a side"]


def _str_tree(corners: Floats, lon: Floats, lat: Floats) -> Callable[[int], Any]:
    """STRtree over the line's sides in metres of one plane, points made beforehand: its best case."""
    frame = LocalFrame(46.7, 39.8)
    plane = frame.to_metres(corners[:, 0], corners[:, 1])
    tree = shapely.STRtree(shapely.linestrings(np.stack([plane[:-1], plane[1:]], axis=1)))
    points = shapely.points(frame.to_metres(lon, lat))
    return lambda few: tree.query_nearest(points[:few], return_distance=True, all_matches=False)


def _error(line: Line, lon: Floats, lat: Floats) -> float:
    """Largest difference from the shortest geodesic to the 30 sides around the nearest place, cut ever finer."""
    told, worst = np.abs(distance_to_line(line, lon, lat)), 0.0
    near = np.stack(nearest_on_line(line, lon, lat), -1)
    for k in range(len(lon)):
        at = int(np.argmin(np.hypot(*(line.fine - near[k]).T)))
        some = line.fine[max(0, at - 15) : at + 16]
        for _ in range(3):
            steps = np.arange(100 * (len(some) - 1) + 1) / 100  # the corners among them
            some = np.stack([np.interp(steps, np.arange(len(some)), some[:, axis]) for axis in (0, 1)], -1)
            start = np.full(len(some), lon[k]), np.full(len(some), lat[k])
            metres = _GEODESICS.inv(*start, some[:, 0], some[:, 1])[2]
            at = int(np.argmin(metres))
            some = some[max(0, at - 2) : at + 3]
        worst = max(worst, abs(float(np.min(metres)) - float(told[k])))
    return worst


def _timed(ask: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    answer = ask()
    return max(time.process_time() - start, 1e-9), answer


def _side_by_side(rng: np.random.Generator) -> list[Zone]:
    turn = np.arange(200) * 2 * np.pi / 200
    zones = []
    for k in range(200):
        one, two, three = rng.uniform(0, 6, 3)
        reach = 0.1 * (
            1 + 0.2 * np.sin(2 * turn + one) + 0.1 * np.sin(5 * turn + two) + 0.03 * np.sin(17 * turn + three)
        )
        ring = np.stack(
            [44.125 + k % 20 * 0.25 + reach * np.cos(turn), 38.625 + k // 20 * 0.25 + reach * np.sin(turn)], -1
        )
        zones.append(prepare(f"zone {k}", Polygon(ring)))
    return zones


def _over_each_other(rng: np.random.Generator) -> list[Zone]:
    zones = []
    for k in range(200):
        turn = (np.arange(200) + rng.uniform(0, 0.9, 200)) * 2 * np.pi / 200
        reach = rng.uniform(0.05, 0.4) * np.clip(1 + 0.25 * rng.normal(size=200), 0.3, None)
        ring = np.stack([reach * np.cos(turn), reach * np.sin(turn)], -1)
        middle = rng.uniform([44.3, 38.8], [48.7, 40.7])
        holed = Polygon(ring + middle, [ring[::4] * 0.2 + middle])
        zones.append(prepare(f"zone {k}", holed if k % 3 == 0 and holed.is_valid else Polygon(ring + middle)))
    return zones


def _evenly(rng: np.random.Generator, points: int) -> tuple[Floats, Floats]:
    return rng.uniform(44.0, 49.0, points), rng.uniform(38.5, 41.0, points)


def _near_corners(rng: np.random.Generator, zones: Sequence[Zone], points: int) -> tuple[Floats, Floats]:
    corners = np.vstack([shapely.get_coordinates(zone.shape) for zone in zones])
    lon, lat = (corners[rng.integers(0, len(corners), points)] + rng.normal(0, 0.002, (points, 2))).T
    return np.ascontiguousarray(lon), np.ascontiguousarray(lat)


def _figure(name: str, value: float, unit: str, target: str, met: bool, digits: int = 0) -> Figure:
    shown = round(value, digits) if digits else round(value)
    return {"name": name, "value": shown, "unit": unit, "target": target, "met": met}
