"""What the two delegations agreed before the first byte came in: sides, keys, agreement, clocks, rules, languages.

It is the first entry of both logs, word for word the same. A change is a new constitution entered by both.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire.assessment.days import bounds_of, day_of
from ceasefire.desk.ports import Asset, KnownPlace, Surroundings
from ceasefire.verification.approval import SigningRule
from ceasefire.verification.ladder import LADDER, check_ladder
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
class OwnRule:
    """How one delegation would count, shown beside the agreed figure when asked for; what is None is as agreed."""

    rule: str | None = None
    version: str | None = None
    zone: str | None = None
    cut_off: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Constitution:
    """The agreed settings of a centre.

    `zone` is the IANA name of the time zone of record, `cut_off` the local time "HH:MM" at which a day's report closes.
    `area` is (west, south, east, north) in degrees. `parties` are those bound by the agreement; complaints come from
    them. `marking` is printed on every page. `counting_rules` are rules of the centre's own beside the shipped ones, as
    the YAML text both agreed to; `own_rules` says by side how a delegation would count. `signing` is None for the usual
    rule. `in_force_from`: for a constitution that changes an earlier one, the moment (UTC) from which it holds.
    `agreement_files` is the agreement itself (file name → text) where it does not come with the product or was adopted
    later; None: it is found by its name. `ladder` are the levels of liaison from the lowest to the highest, None for
    the usual four.
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
    counting_rules: str | None = None
    own_rules: dict[str, OwnRule] | None = None
    signing: SigningRule | None = None
    in_force_from: datetime | None = None
    agreement_files: Mapping[str, str] | None = None
    ladder: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        sides = [delegation.side for delegation in self.delegations]
        if len(set(sides)) != 2:
            raise Refusal("constitution-two-sides", sides=", ".join(sides))
        check_clock(self.zone, self.cut_off)
        check_ladder(self.levels)
        for side, own in (self.own_rules or {}).items():
            self.delegation(side)
            check_clock(own.zone or self.zone, own.cut_off or self.cut_off)

    @property
    def id(self) -> str:
        return content_name("con", self)

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels of liaison from the lowest to the highest."""
        return LADDER if self.ladder is None else self.ladder

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
        """The report period of a day in UTC, its start included and its end not, see `assessment.days`."""
        return bounds_of(day, self.zone, time.fromisoformat(self.cut_off))

    def day_of(self, moment: datetime) -> date:
        """The day whose report period holds this moment."""
        return day_of(moment, self.zone, time.fromisoformat(self.cut_off))

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


def check_clock(zone: str, cut_off: str) -> None:
    """Refuses a zone that the tz database does not have and a cut-off that is no time of day without a zone."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refusal("constitution-zone", zone=zone) from error
    try:
        naive = time.fromisoformat(cut_off).tzinfo is None
    except ValueError:
        naive = False
    if not naive:
        raise Refusal("constitution-cut-off", cut_off=cut_off)
