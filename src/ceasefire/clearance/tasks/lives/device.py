"""A device from the report of it to its end, and a spot task from the call to its closing."""

from enum import StrEnum

from ceasefire.vocabulary.life import Life


class DeviceState(StrEnum):
    """Where a device stands. From `located` on it is found, and has to be accounted for."""

    REPORTED = "reported"
    LOCATED = "located"
    IDENTIFIED = "identified"
    MARKED = "marked_awaiting"
    DESTROYED = "destroyed"
    IN_STORE = "removed_to_store"
    WITH_POLICE = "handed_to_police"
    LOST = "lost_track"
    DISMISSED = "dismissed"


class DeviceStep(StrEnum):
    """What can happen to a device."""

    LOCATE = "locate"
    DISMISS = "dismiss"
    IDENTIFY = "identify"
    MARK = "mark"
    DESTROY = "destroy"
    STORE = "store"
    HAND_TO_POLICE = "hand_to_police"
    LOSE_TRACK = "lose_track"
    TRACE = "trace"


_HELD = (DeviceState.LOCATED, DeviceState.IDENTIFIED, DeviceState.MARKED, DeviceState.IN_STORE)

DEVICE = Life(
    "device",
    DeviceState.REPORTED,
    {
        (DeviceState.REPORTED, DeviceStep.LOCATE): DeviceState.LOCATED,
        (DeviceState.REPORTED, DeviceStep.DISMISS): DeviceState.DISMISSED,
        (DeviceState.LOCATED, DeviceStep.IDENTIFY): DeviceState.IDENTIFIED,
        (DeviceState.IDENTIFIED, DeviceStep.MARK): DeviceState.MARKED,
        (DeviceState.MARKED, DeviceStep.DESTROY): DeviceState.DESTROYED,
        (DeviceState.MARKED, DeviceStep.STORE): DeviceState.IN_STORE,
        (DeviceState.MARKED, DeviceStep.HAND_TO_POLICE): DeviceState.WITH_POLICE,
        (DeviceState.IN_STORE, DeviceStep.DESTROY): DeviceState.DESTROYED,
        (DeviceState.IN_STORE, DeviceStep.HAND_TO_POLICE): DeviceState.WITH_POLICE,
        **{(state, DeviceStep.LOSE_TRACK): DeviceState.LOST for state in _HELD},
        (DeviceState.LOST, DeviceStep.TRACE): DeviceState.LOCATED,
    },
    {
        (DeviceState.LOCATED, DeviceStep.IDENTIFY): ("8", "9"),
        (DeviceState.MARKED, DeviceStep.DESTROY): ("8", "9", "23"),
        (DeviceState.MARKED, DeviceStep.STORE): ("8", "9"),
        (DeviceState.IN_STORE, DeviceStep.DESTROY): ("8", "9", "23"),
    },
)
"""A device that is found again after its track was lost is identified and marked anew."""


class SpotState(StrEnum):
    """Where a spot task stands."""

    REPORTED = "reported"
    TRIAGED = "triaged"
    TASKED = "tasked"
    VISITED = "visited"
    DESTROYED = "destroyed"
    REMOVED = "removed"
    NOT_FOUND = "not_found"
    FALSE_ALARM = "false_alarm"
    CLOSED = "closed"


class SpotStep(StrEnum):
    """What can happen to a spot task."""

    TRIAGE = "triage"
    TASK = "task"
    VISIT = "visit"
    HAND_ON = "hand_on"
    DESTROY = "destroy"
    REMOVE = "remove"
    NOT_FIND = "not_find"
    CALL_OFF = "call_off"
    CLOSE = "close"


_OUTCOMES = (SpotState.DESTROYED, SpotState.REMOVED, SpotState.NOT_FOUND, SpotState.FALSE_ALARM)

SPOT = Life(
    "spot task",
    SpotState.REPORTED,
    {
        (SpotState.REPORTED, SpotStep.TRIAGE): SpotState.TRIAGED,
        (SpotState.TRIAGED, SpotStep.TASK): SpotState.TASKED,
        (SpotState.TASKED, SpotStep.VISIT): SpotState.VISITED,
        (SpotState.VISITED, SpotStep.HAND_ON): SpotState.TRIAGED,
        (SpotState.VISITED, SpotStep.DESTROY): SpotState.DESTROYED,
        (SpotState.VISITED, SpotStep.REMOVE): SpotState.REMOVED,
        (SpotState.VISITED, SpotStep.NOT_FIND): SpotState.NOT_FOUND,
        (SpotState.VISITED, SpotStep.CALL_OFF): SpotState.FALSE_ALARM,
        **{(state, SpotStep.CLOSE): SpotState.CLOSED for state in _OUTCOMES},
    },
    {
        (SpotState.TRIAGED, SpotStep.TASK): ("8", "9"),
        (SpotState.VISITED, SpotStep.DESTROY): ("8", "9", "23"),
        (SpotState.VISITED, SpotStep.REMOVE): ("8", "9"),
    },
)
"""A pair that meets an item above its level hands the spot on; it is triaged anew for a pair that may."""
