"""What an operator is accredited for beyond the usual: machines as a primary method, dog protocols, weather limits."""

from dataclasses import dataclass

from ceasefire.clearance.tasks.day import Weather


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The weather work may be done in; a national authority sets its own. These defaults are ours, not a standard's."""

    wind_ms: float = 12.0
    coldest_c: float = -10.0
    hottest_c: float = 40.0
    rain_mm_h: float = 4.0


DOG_LIMITS = Limits(wind_ms=8.0, coldest_c=0.0, hottest_c=30.0, rain_mm_h=0.0)
"""Weather for dogs where their protocol says nothing else (ours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocols:
    """`machines`: assets accredited as a primary method; `dogs`: dogs whose protocol needs no second dog."""

    machines: tuple[str, ...] = ()
    dogs: tuple[str, ...] = ()
    weather: Limits = Limits()
    dog_weather: Limits = DOG_LIMITS


USUAL = Protocols()
"""Nothing beyond the usual."""


def beyond(weather: Weather, limits: Limits) -> tuple[tuple[str, float, float], ...]:
    """(what, measured, limit) of everything that is past its limit; at the limit work may be done."""
    found = []
    if weather.wind_ms > limits.wind_ms:
        found.append(("wind", weather.wind_ms, limits.wind_ms))
    if weather.temperature_c < limits.coldest_c:
        found.append(("cold", weather.temperature_c, limits.coldest_c))
    if weather.temperature_c > limits.hottest_c:
        found.append(("heat", weather.temperature_c, limits.hottest_c))
    if weather.rain_mm_h > limits.rain_mm_h:
        found.append(("rain", weather.rain_mm_h, limits.rain_mm_h))
    return tuple(found)
