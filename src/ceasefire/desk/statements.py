"""What the centre enters in its logs: one class a kind of entry, and how each is written down.

Every statement is plain JSON (`to_plain`) inside a signed envelope; `KINDS` maps the name used in the log's leaves to
the class, so that whoever has only the record can read every entry back.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from ceasefire.assessment.records import Rival, Verdict
from ceasefire.desk.constitution import Constitution
from ceasefire.incident.records import Incident, Regroup, SourceCheck
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Track
from ceasefire.roster.records import (
    DeputiesNamed,
    Handover,
    HandoverSigned,
    HandoverTaken,
    LeaveEntered,
    RosterProposed,
    RosterSigned,
)
from ceasefire.verification.approval import Approval
from ceasefire.verification.passkeys import PasskeyEnrolled, PasskeyRevoked
from ceasefire.verification.records import Assessment, Choice, Decision, FindingText
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Bytes were received and sealed, before anyone read them. `name` is the file's own name, `channel` how it came."""

    sha256: str
    size: int
    name: str
    received_at: datetime
    channel: str = "file"
    inside: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemNoted:
    """A problem found in a sealed file, as the reader told it."""

    severity: str
    locator: str
    message: str
    arguments: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a sensor read in sealed bytes. `outcome`: read, partly, refused or unknown (no sensor knows the format)."""

    sealed: str
    sensor: str
    outcome: str
    observations: tuple[Observation, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    coverages: tuple[Coverage, ...] = ()
    tracks: tuple[Track, ...] = ()
    notices: tuple[Notice, ...] = ()
    problems: tuple[ProblemNoted, ...] = ()
    summary: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The centre's receipt for a complaint: `number` is its own, `answer_due` the end of the answer clock (UTC)."""

    allegation: str
    number: str
    party: str
    reference: str
    received_at: datetime
    answer_due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasked:
    """A follow-up to a complaint (by its receipt's number): what, in which language written, by whom, until when.

    `whom` is an asset of the constitution or a post ("a/duty"); `officer` the post that tasks.
    """

    complaint: str
    what: str
    language: str
    whom: str
    until: datetime
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what is asked, so that the same request sent twice is one."""
        return content_name("tsk", [self.complaint, self.what, self.whom, write_moment(self.until)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The centre's answer to a complaint, in the words of the post that gives it; `rests_on`: incidents or findings."""

    complaint: str
    text: str
    language: str
    rests_on: tuple[str, ...]
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what is answered, so that the same answer sent twice is one."""
        return content_name("ans", [self.complaint, self.text, sorted(self.rests_on)])


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintClosed:
    """A delegation closes a complaint on exactly these `answers` (names); closed is what both have closed."""

    complaint: str
    answers: tuple[str, ...]
    officer: str
    made_at: datetime
    words: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintReopened:
    """A delegation finds that an answer is owed again, and why; the clock starts anew."""

    complaint: str
    reason: str
    language: str
    officer: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What somebody reported by hotline, message or at the gate. The caller is protected: no field names anybody.

    The name and number never leave the side that took the call; its own notebook finds them by the handle (`id`).
    """

    channel: str
    heard_at: datetime
    text: str
    language: str
    place: str
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """The handle."""
        return content_name("hrd", [self.channel, write_moment(self.heard_at), self.text, self.officer])


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who was told what, when: an office at a `level` of the ladder, by `officer`. `answer_due` None: for information.

    `about` is an incident, a complaint or a handle, or empty; `raises` is the message one level lower that this takes
    higher.
    """

    level: str
    to: str
    means: str
    told_at: datetime
    text: str
    language: str
    officer: str
    made_at: datetime
    about: str = ""
    answer_due: datetime | None = None
    raises: str | None = None

    @property
    def id(self) -> str:
        """Named by what was told to whom when, so that the same line sent twice is one."""
        return content_name("tld", [self.level, self.to, write_moment(self.told_at), self.text, self.raises or ""])


@dataclass(frozen=True, slots=True, kw_only=True)
class Replied:
    """The answer that came to a message (`told`), word for word."""

    told: str
    came_at: datetime
    text: str
    language: str
    officer: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """One run of association over a period: incidents with every link and its terms, and how each source fared.

    `settings` are the parameters of the method, so that either side can run it again to the same result. `replaces`:
    incident → earlier incidents whose reports it took over. `aside`: reports that make no incident (heat spots alone).
    """

    day: date
    method: str
    settings: dict[str, float]
    reports: int
    incidents: tuple[Incident, ...]
    sources: tuple[SourceCheck, ...]
    replaces: dict[str, tuple[str, ...]] = field(default_factory=dict)
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """The agreement's answers for the incidents of a day, and the other explanations the data suggest."""

    day: date
    agreement: str
    edition: str
    verdicts: tuple[Verdict, ...]
    rivals: tuple[Rival, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A delegation's decision on the shared text of a case, with who sat for both sides when it was taken.

    `finding` is the text itself where officers were shown it to sign; `approvals` who stood behind it and by what means
    (None: entered without any, so the sitting is declared by one side).
    """

    decision: Decision
    present: dict[str, tuple[str, ...]]
    acting: dict[str, str] = field(default_factory=dict)
    finding: FindingText | None = None
    approvals: tuple[Approval, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapsed:
    """The time agreed for deciding on a case ran out."""

    incident: str
    opened_at: datetime
    lapsed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A settled case starts anew, for a reason that both delegations gave."""

    incident: str
    reason: str
    officers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Erratum:
    """A numbered change to an issued report: what it said, what it should say, and why."""

    number: str
    report: str
    said: str
    reads: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A report was drawn up from exactly the entries from `first` up to `sizes` of each log.

    The SHA-256 of its document is what both sign. `figures` and `totals` (by counting rule) are what the next report
    prints beside its own. `form` is the edition of the document's form, None for the first.
    """

    number: str
    kind: str
    day: date
    start: datetime
    end: datetime
    sizes: dict[str, int]
    first: dict[str, int]
    document_sha256: str
    figures: dict[str, float] = field(default_factory=dict)
    totals: dict[str, Count] = field(default_factory=dict)
    form: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSigned:
    """A delegation signs a report's document, or issues it with its dissent in its own words.

    `present` and `approvals` as in `Decided`; None in entries made without them.
    """

    report: str
    document_sha256: str
    delegation: str
    officers: tuple[str, ...]
    made_at: datetime
    choice: Choice
    words: str = ""
    present: dict[str, tuple[str, ...]] | None = None
    approvals: tuple[Approval, ...] | None = None


KINDS: dict[str, type[Any]] = {
    "constitution": Constitution,
    "sealed": Sealed,
    "read": Read,
    "receipt": Receipt,
    "grouping": Grouping,
    "assessed": Assessed,
    "assessment": Assessment,
    "decided": Decided,
    "lapsed": Lapsed,
    "regroup": Regroup,
    "reopened": Reopened,
    "erratum": Erratum,
    "issued": Issued,
    "report-signed": ReportSigned,
    "tasked": Tasked,
    "answered": Answered,
    "complaint-closed": ComplaintClosed,
    "complaint-reopened": ComplaintReopened,
    "heard": Heard,
    "told": Told,
    "replied": Replied,
    "roster-proposed": RosterProposed,
    "roster-signed": RosterSigned,
    "leave": LeaveEntered,
    "deputies": DeputiesNamed,
    "handover": Handover,
    "handover-signed": HandoverSigned,
    "handover-taken": HandoverTaken,
    "passkey-enrolled": PasskeyEnrolled,
    "passkey-revoked": PasskeyRevoked,
}

KIND_OF = {cls: kind for kind, cls in KINDS.items()}
