"""What a centre found, as plain facts for scoring: nothing here knows how the centre works inside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRecord:
    """One record the centre read: the hash of its sealed file, its place in it, and whether it is an allegation."""

    sealed: str
    locator: str
    allegation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundIncident:
    """One incident of the centre.

    `reports` are keys into `CentreResult.records`; `centre` (lat, lon) and `ring95` [(lon, lat), …] of its region where
    it has one; `answers` provision → "breach indicated" / "not indicated" / "cannot tell" by the machine; `standing` of
    the case and `joint` answers where both delegations settled it.
    """

    id: str
    kind: str
    start: datetime
    end: datetime
    reports: tuple[str, ...]
    centre: tuple[float, float] | None = None
    ring95: tuple[tuple[float, float], ...] | None = None
    allegations_only: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    joint: Mapping[str, str] = field(default_factory=dict)
    standing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundComplaint:
    """One complaint in the register: when it came, until when an answer is owed, when it was given."""

    reference: str
    received_at: datetime
    answer_due: datetime | None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWatch:
    """One entry of coverage: an asset watched, or did not and why, from `start` to `end`."""

    asset: str
    start: datetime
    end: datetime
    watched: bool
    lost: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CentreResult:
    """Everything of one exercise; `until` is the moment up to which complaints are judged."""

    records: Mapping[str, FoundRecord]
    incidents: tuple[FoundIncident, ...]
    complaints: tuple[FoundComplaint, ...] = ()
    watches: tuple[FoundWatch, ...] = ()
    until: datetime | None = None
