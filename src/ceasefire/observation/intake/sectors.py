"""Words to sectors: "2-4km SE", "about 3 km south-west", "800m N", "up to 5km WSW", "1-3km ESE and SE".

A compass point of sixteen is 22.5 degrees wide, so half of that each way; a single distance is read as ± 25 %.
"""

import math
import re
from dataclasses import dataclass

POINTS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")
COMPASS_HALF_WIDTH_DEG = 11.25
SINGLE_RANGE_DOUBT = 0.25
MOST_SIGNS = 300
_WORDS = {"north": "N", "south": "S", "east": "E", "west": "W", "n": "N", "s": "S", "e": "E", "w": "W"}
_WORDS |= {"с": "N", "ю": "S", "в": "E", "з": "W", "север": "N", "юг": "S", "восток": "E", "запад": "W"}
_WORDS |= {"северо": "N", "юго": "S", "северное": "N"}
_WORDS |= {"kuzey": "N", "güney": "S", "doğu": "E", "batı": "W", "şimal": "N", "cənub": "S", "şərq": "E", "qərb": "W"}
_SPLIT = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
LENGTH = (
    r"(?P<low>\d+(?:[.,]\d+)?)\s*(?:(?P<unit_low>km|m|км|м)?\s*(?:-|–|—|to|до)\s*(?P<high>\d+(?:[.,]\d+)?))?"
    r"\s*(?P<unit>km|m|км|м)\b"
)
_RANGE = re.compile(
    rf"(?P<bound>up to|within|less than|до|about|approximately|approx\.?|ca\.?|~)?\s*{LENGTH}", re.IGNORECASE
)
_UNKNOWN = re.compile(r"(?:n\s*/\s*[ka]|not known|unknown|undetermined|н/и|неизвестно|-|–|)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorWords:
    """A told direction and distance: degrees clockwise from north, half-width of the direction, metres."""

    bearing_deg: float
    half_width_deg: float
    range_min_m: float
    range_max_m: float

    @property
    def bearing_sigma_deg(self) -> float:
        """One standard deviation of a direction spread evenly over the told points."""
        return self.half_width_deg / math.sqrt(3)


def says_unknown(text: str) -> bool:
    """Does the cell say that the place is not known ("N/K", "", "unknown")?"""
    return _UNKNOWN.fullmatch(text.strip()) is not None


def find_compass(text: str) -> str | None:
    """The compass point a word means ("south-south-east" → "SSE"), or None."""
    folded = text.strip().casefold().replace("ё", "е")
    rest = _SPLIT.sub("", folded)
    if re.sub(r"[\s.-]|wards?|ern|ly", "", rest):
        return None
    point = "".join(_WORDS[part] for part in _SPLIT.findall(folded))
    if len(point) == 2 and point[::-1] in POINTS and point not in POINTS:
        point = point[::-1]
    return point if point in POINTS else None


def compass_bearing(point: str) -> float:
    """Degrees clockwise from north of one of the sixteen points."""
    return POINTS.index(point) * 22.5


def length_m(match: re.Match[str]) -> tuple[float, float]:
    """(low, high) in metres of a LENGTH match; the same twice where one number was told."""
    scale = 1.0 if match["unit"].casefold() in ("m", "м") else 1000.0
    low_unit = match["unit_low"] or match["unit"]
    low_scale = 1.0 if low_unit.casefold() in ("m", "м") else 1000.0
    low = float(match["low"].replace(",", ".")) * low_scale
    high = low if match["high"] is None else float(match["high"].replace(",", ".")) * scale
    return low, high


def read_sector(text: str) -> SectorWords | None:
    """The sector these words tell, or None where they tell none that can be drawn."""
    match = _RANGE.search(text) if len(text) <= MOST_SIGNS else None
    if match is None:
        return None
    points = [find_compass(word) for word in _direction_words(text[: match.start()] + " " + text[match.end() :])]
    known = [point for point in points if point is not None]
    if not known or len(known) != len(points):
        return None
    low, high = _band(match)
    bearing, half = _spread([compass_bearing(point) for point in known])
    return (
        None
        if low > high or half > 90
        else SectorWords(bearing_deg=bearing, half_width_deg=half, range_min_m=low, range_max_m=high)
    )


def _band(match: re.Match[str]) -> tuple[float, float]:
    low, high = length_m(match)
    bound = (match["bound"] or "").casefold()
    if bound in ("up to", "within", "less than", "до"):
        return 0.0, high
    return (low, high) if match["high"] else (low * (1 - SINGLE_RANGE_DOUBT), low * (1 + SINGLE_RANGE_DOUBT))


def _direction_words(text: str) -> list[str]:
    plain = re.sub(r"\b(of (?:its|the|their) (?:position|location)|all|away|to the|of|direction|на)\b", " ", text)
    words = [word.strip(" .") for word in re.split(r",|;|/|\band\b|\bи\b|\bve\b|\bvə\b|&", plain)]
    return [word for word in words if word]


def _spread(bearings: list[float]) -> tuple[float, float]:
    """(middle, half-width) of the narrowest arc that holds every told point with its own width."""
    ordered = sorted(set(bearings))
    gaps = [((ordered[(n + 1) % len(ordered)] - b) % 360 or 360.0, n) for n, b in enumerate(ordered)]
    widest, at = max(gaps)
    start = ordered[(at + 1) % len(ordered)]
    arc = 360.0 - widest
    return (start + arc / 2) % 360, arc / 2 + COMPASS_HALF_WIDTH_DEG
