"""The form family `ceasefire-form/1`: what a person fills in, one model a kind, every unknown field refused by name."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from ceasefire.sensors.forms.pieces import (
    AttachmentIn,
    CountIn,
    Day,
    FormPart,
    Identifier,
    Language,
    Metres,
    Moment,
    PlaceIn,
    StandIn,
    TimeIn,
    WeaponIn,
    YesNo,
)
from ceasefire.vocabulary.terms import Direction, Lost, Means, SourceKind, What

FAMILY = "ceasefire-form/1"
Activity = Literal[
    "demining", "exercise", "rotation", "flight", "works", "convoy", "demolition", "crop_burning", "other"
]
Restriction = Literal["denial", "delay", "condition", "jamming", "fire_at_asset", "other"]
Outcome = Literal["confirmed", "denied", "explained", "asks_for_more", "other"]


def _check_reason(watched: bool, lost: Lost | None) -> None:
    """Watched needs no reason; not watched needs one, so that a blind hour never looks like a quiet one."""
    if watched == (lost is not None):
        raise PydanticCustomError("sensor-lost-reason", "lost needs a reason, watched has none", {})


class ObservationIn(FormPart):
    """One thing noticed once: the schema every form shares."""

    id: Identifier | None = None
    what: What
    means: Means
    time: TimeIn
    observer: StandIn | None = None
    waypoint: Identifier | None = None
    place: PlaceIn
    count: CountIn | None = None
    direction: Direction = Direction.UNDETERMINED
    weapon: WeaponIn | None = None
    text: str = ""
    language: Language | None = None
    weather: str | None = None
    visibility_m: Metres | None = None
    attachments: tuple[AttachmentIn, ...] = ()


class ClaimIn(FormPart):
    """One act that a party says has happened; `by` is the party it says did it."""

    id: Identifier | None = None
    what: What
    time: TimeIn
    place: PlaceIn
    count: CountIn | None = None
    weapon: WeaponIn | None = None
    direction: Direction = Direction.UNDETERMINED
    by: Identifier | None = None
    text: str = ""


class WatchIn(FormPart):
    """An area and a time that were watched, or were not and why; `place` left out means the asset's usual area."""

    time: TimeIn
    watched: YesNo
    lost: Lost | None = None
    place: PlaceIn | None = None
    text: str = ""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        _check_reason(self.watched, self.lost)
        return self


class WaypointIn(FormPart):
    """A stop of a patrol: where, in and out, when last visited, how far it could see, watched or lost and why."""

    id: Identifier
    place: StandIn
    time_in: Moment = Field(alias="in")
    time_out: Moment = Field(alias="out")
    last_visited: Day | None = None
    radius_m: Metres = 1000.0
    watched: YesNo = True
    lost: Lost | None = None
    weather: str | None = None
    visibility_m: Metres | None = None
    text: str = ""

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if self.time_out < self.time_in:
            told = {"start": self.time_in.isoformat(), "end": self.time_out.isoformat()}
            raise PydanticCustomError("sensor-time-reversed", "ends before it starts", told)
        _check_reason(self.watched, self.lost)
        return self


class SegmentIn(FormPart):
    """A leg between two waypoints, by their ids; `width_m` is the strip watched along it, both sides together."""

    start: Identifier = Field(alias="from")
    end: Identifier = Field(alias="to")
    time: TimeIn
    width_m: Metres = 500.0
    watched: YesNo = True
    lost: Lost | None = None
    text: str = ""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        _check_reason(self.watched, self.lost)
        return self


class RestrictionIn(FormPart):
    """Freedom of movement refused, delayed or put under a condition, a signal jammed, an asset fired at."""

    kind: Restriction
    time: TimeIn
    place: PlaceIn
    asset: Identifier | None = None
    by: Identifier | None = None
    reason_given: str = ""
    text: str = ""
    attachments: tuple[AttachmentIn, ...] = ()


class TeamMember(FormPart):
    """A seat in a team: its role and the delegation that fills it; never a personal name."""

    role: Identifier
    delegation: Identifier | None = None


class FormHeader(FormPart):
    """What every form begins with; `zone` declares the zone of times written without one (they are flagged)."""

    form: Literal["ceasefire-form/1"]
    reference: Identifier
    zone: str | None = None
    language: Language | None = None
    text: str = ""
    attachments: tuple[AttachmentIn, ...] = ()


class Complaint(FormHeader):
    """A party says that something happened; it gets a receipt, a number and an answer in time."""

    kind: Literal["complaint"]
    party: Identifier
    channel: Identifier
    received_at: Moment
    claims: tuple[ClaimIn, ...] = Field(min_length=1, max_length=500)
    wished: str = ""


class PatrolReport(FormHeader):
    """One outing of a patrol: stops, legs, what was noticed, what could not be watched, who was in the way."""

    kind: Literal["patrol_report"]
    patrol: Identifier
    team: tuple[TeamMember, ...] = ()
    waypoints: tuple[WaypointIn, ...] = Field(min_length=1)
    segments: tuple[SegmentIn, ...] = ()
    observations: tuple[ObservationIn, ...] = ()
    restrictions: tuple[RestrictionIn, ...] = ()

    @model_validator(mode="after")
    def _waypoints_known(self) -> Self:
        known = [waypoint.id for waypoint in self.waypoints]
        ids = set(known)
        asked = [end for segment in self.segments for end in (segment.start, segment.end)]
        asked += [seen.waypoint for seen in self.observations if seen.waypoint is not None]
        for name in asked:
            if name not in ids:
                told = {"waypoint": name, "known": ", ".join(known[:40])}
                raise PydanticCustomError("sensor-waypoint-unknown", "waypoint unknown", told)
        if len(ids) != len(known):
            twice = next(name for name in known if known.count(name) > 1)
            raise PydanticCustomError("sensor-waypoint-twice", "waypoint twice", {"waypoint": twice})
        return self


class CameraWatch(FormHeader):
    """The log of a fixed camera: hours watched, hours lost and why, what was recorded."""

    kind: Literal["camera_watch"]
    asset: Identifier
    watches: tuple[WatchIn, ...] = Field(min_length=1)
    observations: tuple[ObservationIn, ...] = ()


class PostLog(FormHeader):
    """The log of a manned post or an acoustic post: the same as a camera's, heard as well as seen."""

    kind: Literal["post_log"]
    asset: Identifier
    source_kind: Literal[SourceKind.POST, SourceKind.ACOUSTIC, SourceKind.ACOUSTIC_NET] = SourceKind.POST
    watches: tuple[WatchIn, ...] = Field(min_length=1)
    observations: tuple[ObservationIn, ...] = ()


class ObstructionNotice(FormHeader):
    """The centre's own people or machines were kept from doing their work."""

    kind: Literal["obstruction"]
    asset: Identifier
    restrictions: tuple[RestrictionIn, ...] = Field(min_length=1)


class Notification(FormHeader):
    """Notice given before an activity that could look like a breach: works, exercise, rotation, flight."""

    kind: Literal["notification"]
    party: Identifier
    channel: Identifier
    received_at: Moment
    activity: Activity
    time: TimeIn
    place: PlaceIn
    expect: tuple[What, ...] = ()
    count: CountIn | None = None


class Withdrawal(FormHeader):
    """A party takes a complaint back; the complaint stays in the record, marked."""

    kind: Literal["withdrawal"]
    about: Identifier
    party: Identifier
    channel: Identifier
    received_at: Moment


class Answer(FormHeader):
    """What a party answers to something the centre or the other party put to it."""

    kind: Literal["answer"]
    about: Identifier
    party: Identifier
    channel: Identifier
    received_at: Moment
    outcome: Outcome


Form = Complaint | PatrolReport | CameraWatch | PostLog | ObstructionNotice | Notification | Withdrawal | Answer
AnyForm = Annotated[Form, Field(discriminator="kind")]
KINDS: dict[str, type[FormHeader]] = {
    "complaint": Complaint,
    "patrol_report": PatrolReport,
    "camera_watch": CameraWatch,
    "post_log": PostLog,
    "obstruction": ObstructionNotice,
    "notification": Notification,
    "withdrawal": Withdrawal,
    "answer": Answer,
}
