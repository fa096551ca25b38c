"""The five things that come out of sealed bytes: observations, allegations, coverage, tracks and notices.

They are immutable and named by their content (`.id`). An allegation is another class than an observation and is never
turned into one: nothing that counts observations can count it by accident.
"""

from dataclasses import dataclass, field
from datetime import datetime

from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.place import Footprint, Place, PlaceArea, Spot, precision
from ceasefire.vocabulary.terms import Direction, Lost, Means, SourceKind, WeaponClass, What


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a record was read: sealed bytes (sha256, hex), reader ("firms/1") and the place in them ("row 4")."""

    sealed: str
    sensor: str
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weapon:
    """A weapon class as stated, its calibre in millimetres if told, and how it is known (saw, sound, crater …)."""

    weapon: WeaponClass
    calibre_mm: float | None = None
    known_by: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing noticed once by one sensor or team; unjudged.

    `asset` is the device, post, sortie or patrol; `side` the delegation it belongs to, or "joint". `direction` is an
    assessment of the observer, kept apart from what was perceived. `quality` are flags ("clock-undeclared",
    "checksum-bad", "gnss-degraded" …); `extra` what the format says beyond these fields, as text.
    `kind_probability` may spread doubt over the kinds of event (small_arms, mortar, …) when the source states it.
    """

    origin: Origin
    asset: str
    source_kind: SourceKind
    means: Means
    what: What
    when: Span
    place: Place
    count: Count
    side: str = "joint"
    direction: Direction | None = None
    weapon: Weapon | None = None
    text: str = ""
    language: str = ""
    weather: str = ""
    visibility_m: float | None = None
    quality: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)
    entered_by: str = ""
    supersedes: str | None = None

    @property
    def id(self) -> str:
        return content_name("obs", self)

    @property
    def precision(self) -> str:
        return precision(self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allegation:
    """What a party (or the public) says happened; never counted with observations.

    `reference` is the complainant's own number; `answer_due` the end of the agreed answer clock; `act` the claimed act
    in the words of the form; `against` is kept as received but never printed unless the mandate allows attribution.
    """

    origin: Origin
    party: str
    channel: str
    reference: str
    received_at: datetime
    what: What
    when: Span
    place: Place
    count: Count
    text: str
    language: str
    answer_due: datetime | None = None
    against: str = ""
    weapon: Weapon | None = None
    asks: str = ""
    attachments: tuple[str, ...] = ()
    quality: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)
    supersedes: str | None = None

    @property
    def id(self) -> str:
        return content_name("alg", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Asset × area × time that was watched, or was to be watched and was lost, and why.

    `watched` false means nobody looked; silence there is not calm. `share` is the part of the span really watched.
    """

    origin: Origin
    asset: str
    source_kind: SourceKind
    area: Footprint | PlaceArea
    when: Span
    watched: bool
    share: float = 1.0
    lost: Lost | None = None
    side: str = "joint"
    text: str = ""

    @property
    def id(self) -> str:
        return content_name("cov", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """Where a platform was: seconds since `start` (UTC), degrees WGS 84, altitude in metres as the log gives it."""

    origin: Origin
    asset: str
    start: datetime
    seconds: tuple[float, ...]
    lat: tuple[float, ...]
    lon: tuple[float, ...]
    alt_m: tuple[float, ...]
    clock: str = "unknown"
    side: str = "joint"
    quality: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return content_name("trk", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Advance notice of an activity, or an answer to or a withdrawal of a complaint.

    `kind`: demining, exercise, works, rotation, flight, answer, withdrawal. `about` names the complaint's reference.
    """

    origin: Origin
    kind: str
    party: str
    given_at: datetime
    when: Span | None = None
    place: Spot | PlaceArea | None = None
    about: str = ""
    text: str = ""
    language: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return content_name("ntc", self)


Record = Observation | Allegation | Coverage | Track | Notice
"""Any record a sensor can produce."""
