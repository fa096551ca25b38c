"""What the two delegations agreed before the first byte came in: sides, keys, agreement, clocks, rules, languages.

It is the first entry of both logs, word for word the same. A change is a new constitution entered by both.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire.desk.ports import Asset, KnownPlace, Surroundings
from ceasefire.verification.quorum import Quorum
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A post (never a person's name) and the public key its holder signs with (Ed25519, hexadecimal)."""

    post: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """One side of the centre: its name as it wants to be called, its log's origin and key line, and its officers."""

    side: str
    name: str
    origin: str
    log_key: str
    officers: tuple[Officer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """What the centre may do. Attribution stays off unless both agreed to it."""

    monitor: bool = True
    verify: bool = True
    attribute: bool = False
    publish: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Constitution:
    """The agreed settings of a centre.

    `zone` is the IANA name of the time zone of record, `cut_off` the local time "HH:MM" at which a day's report closes.
    `area` is (west, south, east, north) in degrees. `parties` are those bound by the agreement; complaints come from
    them. `marking` is printed on every page.
    """

    centre: str
    delegations: tuple[Delegation, Delegation]
    agreement: str
    agreement_sha256: str
    parties: tuple[str, ...]
    zone: str = "Asia/Baku"
    cut_off: str = "19:30"
    counting_rule: str = "each-discharge"
    languages: tuple[str, ...] = ("en", "ru", "tr", "az", "hy")
    area: tuple[float, float, float, float] | None = None
    answer_clock_h: float = 24.0
    decision_clock_h: float = 72.0
    quorum: Quorum = field(default_factory=Quorum)
    mandate: Mandate = field(default_factory=Mandate)
    marking: str = "joint"
    exercise: bool = False
    assets: tuple[Asset, ...] = ()
    places: tuple[KnownPlace, ...] = ()

    def __post_init__(self) -> None:
        sides = [delegation.side for delegation in self.delegations]
        if len(set(sides)) != 2:
            raise Refusal("constitution-two-sides", sides=", ".join(sides))
        self._check_clock()

    def _check_clock(self) -> None:
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise Refusal("constitution-zone", zone=self.zone) from error
        try:
            time.fromisoformat(self.cut_off)
        except ValueError as error:
            raise Refusal("constitution-cut-off", cut_off=self.cut_off) from error

    @property
    def id(self) -> str:
        return content_name("con", self)

    @property
    def sides(self) -> tuple[str, str]:
        first, second = (delegation.side for delegation in self.delegations)
        return first, second

    def delegation(self, side: str) -> Delegation:
        """The delegation of a side; refuses a side the centre does not have."""
        for delegation in self.delegations:
            if delegation.side == side:
                return delegation
        raise Refusal("side-unknown", side=side, known=", ".join(self.sides))

    def period(self, day: date) -> tuple[datetime, datetime]:
        """The report period of a day in UTC: from the cut-off of the day before (exclusive) to that of the day."""
        zone, at = ZoneInfo(self.zone), time.fromisoformat(self.cut_off)
        end = datetime.combine(day, at, zone)
        start = datetime.combine(day - timedelta(days=1), at, zone)
        return start.astimezone(UTC), end.astimezone(UTC)

    def day_of(self, moment: datetime) -> date:
        """The day whose report period holds this moment."""
        local = moment.astimezone(ZoneInfo(self.zone))
        late = local.time() > time.fromisoformat(self.cut_off)
        return local.date() + timedelta(days=1) if late else local.date()

    def surroundings(self, now: datetime) -> Surroundings:
        """What a sensor is told about the centre when it reads a file at `now`."""
        return Surroundings(
            now=now,
            zone=self.zone,
            assets={asset.name: asset for asset in self.assets},
            places={place.name: place for place in self.places},
            area=self.area,
            answer_clock=timedelta(hours=self.answer_clock_h),
            parties=self.parties,
        )
