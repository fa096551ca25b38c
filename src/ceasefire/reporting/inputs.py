"""Everything a report is made from, as one frozen record: the desk gathers it, the report only arranges it.

Times are aware datetimes; places WGS 84 degrees. Order of the tuples never matters: the document sorts what it prints.
"""

from dataclasses import dataclass, field
from datetime import datetime

from ceasefire.assessment.records import Answer, Established, Rival, Verdict
from ceasefire.incident.records import Incident, SourceCheck
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation
from ceasefire.verification.records import Assessment, Decision
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.terms import SourceKind, What

Texts = dict[str, str]
"""Language code → words, for what the centre's data bring along (names, titles)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands at the top. `number` is NNN/YYYY; `zone` the IANA zone of record, `cut_off` local "HH:MM"."""

    number: str
    centre: str
    start: datetime
    end: datetime
    zone: str
    cut_off: str
    marking: str
    agreement: str
    edition: str
    agreement_title: Texts = field(default_factory=dict)
    exercise: bool = False
    synthetic: bool = False
    method: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideNow:
    """A delegation and its log at closing: how many entries it held (`size`), its root (hex), received by the other."""

    side: str
    name: str
    origin: str
    size: int
    root: str
    received: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One counting rule applied to the period: per incident (by id), in all, and in the period before if known.

    `title` is the rule in words by language, as its file gives them; the catalogues know the shipped rules anyway.
    """

    rule: str
    version: str
    incidents: dict[str, Count]
    total: Count
    previous: Count | None = None
    title: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """The figures of the period before that stand beside this one's, from its issued report `number`."""

    number: str
    incidents: int
    breach_indicated: int
    complaints: int
    restrictions: int
    weapons: int
    watched_hours: float
    lost_hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNow:
    """Where an incident stands between the delegations, with what each said and decided."""

    incident: str
    standing: Standing
    answers: dict[str, Answer] = field(default_factory=dict)
    assessments: tuple[Assessment, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An incident of an earlier report whose case moved in this period, with the answers of then, as claimed."""

    incident: Incident
    report: str
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintClock:
    """A complaint's receipt and how its answer clock stands; `allegation` is the id of what was received."""

    allegation: str
    number: str
    party: str
    reference: str
    received_at: datetime
    answer_due: datetime
    answered_at: datetime | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNote:
    """A sealed file and how reading it went; `outcome`: read, partly, refused, unknown. Problems by message key."""

    name: str
    sha256: str
    outcome: str
    sensor: str
    problems: dict[str, int] = field(default_factory=dict)
    checksums_bad: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectionSum:
    """Machine detections of one asset that belong to no incident, already added up by whoever keeps them."""

    asset: str
    source_kind: SourceKind
    what: What
    detections: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ErratumNote:
    """A numbered change to an issued report, in the words it was entered with."""

    number: str
    report: str
    said: str
    reads: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A provision as a report needs it: id, article, its words by language; `withdrawal`: it moves forces away."""

    provision: str
    article: str
    text: Texts = field(default_factory=dict)
    withdrawal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A zone or line of the agreement to draw, in one edition: rings or lines of (longitude, latitude)."""

    name: str
    edition: str
    title: Texts
    closed: bool
    authoritative: bool
    paths: tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPlace:
    """An agreed place name to tell where things are, and to write on the map."""

    name: str
    lat: float
    lon: float
    names: Texts = field(default_factory=dict)
    district: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A place where the centre's own people stand; drawn only as the 1 km cell that holds it."""

    asset: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A delegation's signature on a report's document: post and key of the officer, and its words if it dissents."""

    delegation: str
    post: str
    key: str
    signed_at: datetime
    choice: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayInputs:
    """One report period. `rule` names the tally whose numbers are the report's; the other tallies stand beside it.

    `incidents` are those of the period; `observations`, `allegations`, `coverages` what was perceived, received and
    watched in it; `cases` also older ones whose standing changed in the period, whose incidents are `earlier`.
    `established`: incidents of either kind held against the agreement again, because both delegations hold the same.
    `detections` are sums of machine detections that are not among `observations`. `words` is what the agreement calls
    its codes. `form` is the edition of the document's form: 1 knew neither `earlier` nor `established`.
    """

    heading: Heading
    sides: tuple[SideNow, ...]
    rule: str
    tallies: tuple[Tally, ...]
    previous: Previous | None = None
    observations: tuple[Observation, ...] = ()
    detections: tuple[DetectionSum, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    coverages: tuple[Coverage, ...] = ()
    notices: tuple[Notice, ...] = ()
    incidents: tuple[Incident, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    rivals: tuple[Rival, ...] = ()
    cases: tuple[CaseNow, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    established: tuple[Established, ...] = ()
    complaints: tuple[ComplaintClock, ...] = ()
    source_checks: tuple[SourceCheck, ...] = ()
    files: tuple[FileNote, ...] = ()
    errata: tuple[ErratumNote, ...] = ()
    clauses: tuple[Clause, ...] = ()
    layers: tuple[Layer, ...] = ()
    places: tuple[MapPlace, ...] = ()
    posts: tuple[Post, ...] = ()
    area: tuple[float, float, float, float] | None = None
    words: dict[str, Texts] = field(default_factory=dict)
    form: int = 2
