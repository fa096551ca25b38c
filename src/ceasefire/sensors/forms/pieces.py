"""The small parts every form shares: a time, a place, a count, a weapon, an attachment, as people write them down."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from ceasefire.vocabulary.terms import WeaponClass

COMPASS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")
Compass = Literal["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"]
HowKnown = Literal["seen", "sound", "crater", "fragments", "markings", "told", "judged", "unknown"]
Clock = Literal["gnss", "declared", "observer", "log", "unknown"]


class FormPart(BaseModel):
    """Every part refuses fields it does not know: a misspelt field is a lost fact."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, populate_by_name=True)


def _read_time(value: Any, info: ValidationInfo) -> datetime:
    """ISO 8601 with a zone → aware datetime; without one, by the form's declared zone, and that is remembered."""
    if not isinstance(value, str):
        raise PydanticCustomError("sensor-time-malformed", "time malformed", {"time": str(value)})
    try:
        moment = datetime.fromisoformat(value)
        (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise PydanticCustomError("sensor-time-malformed", "time malformed", {"time": value}) from error
    if moment.tzinfo is not None:
        return moment
    context = info.context or {}
    if context.get("zone") is None:
        raise PydanticCustomError("sensor-time-without-zone", "time without zone", {"time": value})
    context.setdefault("zoneless", []).append(value)
    return moment.replace(tzinfo=context["zone"])


def _read_day(value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise PydanticCustomError("sensor-date-malformed", "date malformed", {"date": str(value)}) from error


def _number_as_name(value: Any) -> Any:
    """A reference of digits alone reads as a number in YAML; it is a name all the same."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _latitude(value: float) -> float:
    if not -90 <= value <= 90:
        raise PydanticCustomError("sensor-latitude-off-globe", "latitude off the globe", {"lat": value})
    return value


def _longitude(value: float) -> float:
    if not -180 <= value <= 180:
        raise PydanticCustomError("sensor-longitude-off-globe", "longitude off the globe", {"lon": value})
    return value


Moment = Annotated[datetime, BeforeValidator(_read_time)]
Day = Annotated[date, BeforeValidator(_read_day)]
YesNo = Annotated[bool, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
Latitude = Annotated[Number, AfterValidator(_latitude)]
Longitude = Annotated[Number, AfterValidator(_longitude)]
Metres = Annotated[Number, Field(ge=0, le=40_000_000)]
Degrees = Annotated[Number, Field(ge=0, le=360)]
AngleDoubt = Annotated[Number, Field(gt=0, le=180)]
Seconds = Annotated[Number, Field(ge=0, le=10_000_000)]
HowMany = Annotated[int, Strict(), Field(ge=0, le=1_000_000)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Identifier = Annotated[str, BeforeValidator(_number_as_name), Field(min_length=1, max_length=120)]


class TimeIn(FormPart):
    """When: from `start` to `end` (the same moment if `end` is left out), `sigma_s` seconds of doubt (1 sigma)."""

    start: Moment
    end: Moment | None = None
    sigma_s: Seconds | None = None
    clock: Clock = "observer"

    @model_validator(mode="before")
    @classmethod
    def _single_moment(cls, data: Any) -> Any:
        return {"start": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end is not None and self.end < self.start:
            told = {"start": self.start.isoformat(), "end": self.end.isoformat()}
            raise PydanticCustomError("sensor-time-reversed", "ends before it starts", told)
        return self


class StandIn(FormPart):
    """Where somebody stood or something is: a known place by name, or coordinates in WGS 84 degrees."""

    name: Identifier | None = None
    lat: Latitude | None = None
    lon: Longitude | None = None
    sigma_m: Metres | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_name(cls, data: Any) -> Any:
        return {"name": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        check_pair(self.lat, self.lon)
        if self.lat is None and self.name is None:
            raise PydanticCustomError("sensor-place-empty", "neither name nor coordinates", {})
        return self


class PlaceIn(FormPart):
    """Where something happened; give exactly one of: coordinates, a known name, a direction, a ring, or the words said.

    * `lat`, `lon` with `sigma_m` (1 sigma, a spot) or `radius_m` (somewhere within);
    * `name` of a known place, `radius_m` optional;
    * `bearing_deg` (clockwise from true north) or `compass`, with `range_min_m`/`range_max_m` or `range_m`, seen from
      `from` (left out: from the observer);
    * `ring`: three or more [longitude, latitude];
    * `said`: the words, where no place can be given.
    """

    name: Identifier | None = None
    lat: Latitude | None = None
    lon: Longitude | None = None
    sigma_m: Metres | None = None
    radius_m: Metres | None = None
    seen_from: StandIn | None = Field(default=None, alias="from")
    bearing_deg: Degrees | None = None
    compass: Compass | None = None
    bearing_sigma_deg: AngleDoubt | None = None
    range_m: Metres | None = None
    range_min_m: Metres | None = None
    range_max_m: Metres | None = None
    ring: list[tuple[Longitude, Latitude]] | None = Field(default=None, min_length=3, max_length=10_000)
    said: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_name(cls, data: Any) -> Any:
        return {"name": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _one_way_of_saying(self) -> Self:
        check_pair(self.lat, self.lon)
        ways = [self.lat is not None, self.ring is not None, self.pointed]
        named_only = self.name is not None and not any(ways)
        if sum(ways) + named_only + (self.said is not None and not any(ways) and not named_only) != 1:
            raise PydanticCustomError("sensor-place-ambiguous", "give one form of place", {})
        if self.range_min_m is not None and self.range_max_m is not None and self.range_min_m > self.range_max_m:
            told = {"low": self.range_min_m, "high": self.range_max_m}
            raise PydanticCustomError("sensor-range-reversed", "range reversed", told)
        return self

    @property
    def pointed(self) -> bool:
        """Is the place given as a direction from somebody?"""
        return self.bearing_deg is not None or self.compass is not None


def check_pair(lat: float | None, lon: float | None) -> None:
    """Coordinates come in pairs, and 0/0 is what a broken receiver writes."""
    if (lat is None) != (lon is None):
        raise PydanticCustomError("sensor-position-half", "latitude and longitude belong together", {})
    if lat == 0 and lon == 0:
        raise PydanticCustomError("sensor-position-zero", "position 0/0", {})


class CountIn(FormPart):
    """How many: a bare number, `low`/`best`/`high`, or `at_least` where they could not be counted."""

    low: HowMany | None = None
    best: HowMany | None = None
    high: HowMany | None = None
    at_least: HowMany | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_number(cls, data: Any) -> Any:
        return {"best": data} if isinstance(data, int) and not isinstance(data, bool) else data

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if (self.at_least is None) == (self.best is None):
            raise PydanticCustomError("sensor-count-ambiguous", "give best or at_least", {})
        if self.best is not None and not (self.low or 0) <= self.best <= (
            self.best if self.high is None else self.high
        ):
            told = {"low": str(self.low), "best": str(self.best), "high": str(self.high)}
            raise PydanticCustomError("sensor-count-out-of-order", "count out of order", told)
        return self


class WeaponIn(FormPart):
    """What was used, as far as known, and how it is known; a judgement stays marked as one."""

    kind: WeaponClass = Field(default=WeaponClass.UNKNOWN, alias="class")
    calibre_mm: Annotated[Number, Field(gt=0, le=1000)] | None = None
    text: str | None = None
    how_known: HowKnown = "unknown"


class AttachmentIn(FormPart):
    """A file handed over beside the form, tied to it by its hash."""

    name: Identifier
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: Identifier | None = None
