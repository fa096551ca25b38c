"""What the centre enters in its logs: one class a kind of entry, and how each is written down.

Every statement is plain JSON (`to_plain`) inside a signed envelope; `KINDS` maps the name used in the log's leaves to
the class, so that whoever has only the record can read every entry back.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from ceasefire.assessment.records import Rival, Verdict
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.nonconformity import TaskSuspension
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.desk.amendment import AmendmentProposed
from ceasefire.desk.complaint_statements import Answered, ComplaintClosed, ComplaintReopened, Receipt, Tasked
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.duty_statements import DutyConfirmed, DutyNoted
from ceasefire.desk.form_statements import FormJudged
from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.desk.mine_action_statements import LandEntered
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
from ceasefire.training.records import TrainingEntered
from ceasefire.verification.amendment import AmendmentSigned
from ceasefire.verification.approval import Approval
from ceasefire.verification.passkeys import PasskeyEnrolled, PasskeyRevoked
from ceasefire.verification.records import Assessment, Choice, Decision, FindingText
from ceasefire.vocabulary.count import Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Bytes were received and sealed, before anyone read them. `name` is the file's own name, `channel` how it came.

    `receiver` is the side whose door they came in by; what is read from them stands in its log. Entries made before
    this was written down have none.
    """

    sha256: str
    size: int
    name: str
    received_at: datetime
    channel: str = "file"
    inside: str | None = None
    receiver: str | None = None


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
    "amendment": AmendmentProposed,
    "amendment-signed": AmendmentSigned,
    "land": LandEntered,
    "clearance-task": TaskEntered,
    "training": TrainingEntered,
    "visit-planned": VisitPlanned,
    "visit-done": VisitDone,
    "visit-closed": VisitClosed,
    "action-taken": ActionTaken,
    "action-verified": ActionVerified,
    "task-suspension": TaskSuspension,
    "duty-noted": DutyNoted,
    "duty-confirmed": DutyConfirmed,
    "field-form": FormJudged,
}

KIND_OF = {cls: kind for kind, cls in KINDS.items()}
