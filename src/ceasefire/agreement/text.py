"""The shape of an agreement file: what a lawyer writes, what the evaluator reads; anything else is refused.

A provision says whom it binds and in which ways it can be breached; a way is a conjunction of conditions. Conditions
left out do not limit: no `place` means anywhere. Deadlines are dates (the whole of that date, in the zone of record)
or moments.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Texts = dict[str, str]
LANGUAGES = ("en", "ru", "tr", "az", "hy")


class Strict(BaseModel):
    """Unknown fields are refused, values cannot change."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone: write 2020-11-10T00:00:00+03:00")
    return moment


def _day_or_moment(value: object) -> object:
    """A bare date stays a date; anything longer is a moment."""
    if isinstance(value, str) and len(value.strip()) == 10:
        return date.fromisoformat(value.strip())
    return datetime.fromisoformat(value.strip()) if isinstance(value, str) else value


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _in_words(texts: Texts) -> Texts:
    if "en" not in texts or not all(text.strip() for text in texts.values()):
        raise ValueError("a text is needed in en at least, and none may be empty")
    return texts


Moment = Annotated[datetime, AfterValidator(_zoned)]
Day = Annotated[date, Field(strict=True)]
Deadline = Annotated[Moment | Day, BeforeValidator(_day_or_moment)]
Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Worded = Annotated[Texts, AfterValidator(_in_words)]


class ActTest(Strict):
    """Which acts these are: `is` surely, `unclear` perhaps; `if_fired_from_there` when fire came from the place."""

    is_: Names = Field(default=(), alias="is")
    unclear: Names = ()
    if_fired_from_there: Names = ()
    if_personnel_counted: Names = ()

    @property
    def named(self) -> frozenset[str]:
        return frozenset((*self.is_, *self.unclear, *self.if_fired_from_there, *self.if_personnel_counted))


class ActorTest(Strict):
    """Whose act it must be: `is` surely, `unclear` leaves it open (private persons, say)."""

    is_: Names = Field(alias="is")
    unclear: Names = ()


class PlaceTest(Strict):
    """Inside any of `inside`, and outside all of `outside` (zone names); `if_absent` when the facts have no place."""

    inside: Names = Field(min_length=1)
    outside: Names = ()
    if_absent: Literal["unknown", "applies"] = "unknown"


class TimeTest(Strict):
    """At or after `from`; later than the whole of `due` (amendments may move it); strictly later than `late_after`."""

    from_: Moment | None = Field(default=None, alias="from")
    due: Deadline | None = None
    late_after: Moment | None = None


class Cap(Strict):
    """At most so many of these classes together, the number itself allowed."""

    name: str
    of: Names
    at_most: int = Field(ge=0)


class Width(Strict):
    """A width that must be kept, both ends of the tolerance allowed."""

    metres: float = Field(gt=0)
    tolerance_m: float = Field(ge=0)


class Overlap(Strict):
    """Two zones that must not share ground; more than `more_than_m2` counts, so that touching borders do not."""

    zone: str
    must_not_include: str
    more_than_m2: float = Field(default=1.0, ge=0)


class Way(Strict):
    """One way to breach a provision: all of its conditions together; `name` is how people call it."""

    id: str
    name: Texts = {}
    act: ActTest
    actor: ActorTest | Literal["bound", "anyone"] = "bound"
    place: PlaceTest | None = None
    time: TimeTest | None = None
    caps: tuple[Cap, ...] = ()
    arms: Names = ()
    width: Width | None = None
    overlap: Overlap | None = None
    beyond_baseline: bool = False
    without_consent: bool = False
    undated: bool = False
    unless: Names = ()


class Amendment(Strict):
    """A deadline moved: what it became, from when that held, from when it was known, and on what footing."""

    due: Deadline
    valid_from: Deadline
    known_from: Deadline
    basis: Texts


class Exemption(Strict):
    """A defeater: where advance notice of `notice` covers time and place, `acts` are not what they may seem."""

    id: str
    name: Texts = {}
    notice: str
    acts: Names
    priority: int = 1
    text: Worded


class Thresholds(Strict):
    """At or above `inside` a place counts as inside, at or below `outside` as outside; between them it is open."""

    inside: float = Field(default=0.95, gt=0.5, le=1)
    outside: float = Field(default=0.05, ge=0, lt=0.5)


class Provision(Strict):
    """One numbered duty, ban or permission, with its words and the ways to breach it."""

    id: str
    article: str
    topic: str
    modality: Literal["obligation", "prohibition", "permission", "definition"]
    bound: Names = ()
    text: Worded
    checkable: Literal["yes", "partly", "ledger", "indicator_only", "not_checkable"]
    breached_by: tuple[Way, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    thresholds: Thresholds | None = None
    evidence: Literal["joint"] = "joint"

    @model_validator(mode="after")
    def _bound_to_someone(self) -> "Provision":
        if not self.bound and any(way.actor == "bound" for way in self.breached_by):
            raise ValueError("a way of breach asks for the bound party; name it in `bound`, or write `actor: anyone`")
        return self


class Reading(Strict):
    """How a point is understood, as the two delegations would agree it; replaceable one by one."""

    number: int
    topic: str
    text: Worded


class Agreement(Strict):
    """A signed text: parties, words, provisions, exemptions, readings; zones are named here and drawn beside it."""

    id: str
    edition: str
    title: Worded
    signed_on: date
    in_force: Moment
    zone_of_record: str
    parties: Names
    guarantors: Names = ()
    official_languages: Names
    authoritative_language: str
    acts: Names
    tallies: Names = ()
    arms: Names = ()
    thresholds: Thresholds = Thresholds()
    provisions: tuple[Provision, ...]
    exemptions: tuple[Exemption, ...] = ()
    answers_by_default: Names = ()
    zones: str = "zones.geojson"
    readings_file: str = "readings.yaml"
    source: str
    note: Texts = {}

    def provision(self, name: str) -> Provision | None:
        """The provision of that id, or None."""
        return next((provision for provision in self.provisions if provision.id == name), None)
