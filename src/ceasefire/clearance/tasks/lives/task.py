"""A task from its draft to the day it is closed, and a lane from its plan to its passing."""

from enum import StrEnum

from ceasefire.vocabulary.life import Life


class TaskState(StrEnum):
    """Where a task stands. A stopped state remembers what was stopped, because a lifted stop returns there."""

    DRAFT = "draft"
    ISSUED = "issued"
    ACCEPTED = "accepted"
    MOBILISED = "mobilised"
    ONGOING = "ongoing"
    WORK_COMPLETE = "work_complete"
    INTERNAL_QC = "internal_qc"
    EXTERNAL_QC = "external_qc"
    QC_ACCEPTED = "qc_accepted"
    REJECTED = "rejected"
    REWORK = "rework"
    REPORTED = "reported"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"
    REOPENED = "reopened"
    MOBILISED_STOPPED = "mobilised_stopped"
    ONGOING_STOPPED = "ongoing_stopped"
    INTERNAL_QC_STOPPED = "internal_qc_stopped"
    EXTERNAL_QC_STOPPED = "external_qc_stopped"
    REWORK_STOPPED = "rework_stopped"


class TaskStep(StrEnum):
    """What can happen to a task."""

    ISSUE = "issue"
    RETURN = "return"
    ACCEPT = "accept"
    MOBILISE = "mobilise"
    BEGIN = "begin"
    COMPLETE = "complete"
    CHECK_INSIDE = "check_inside"
    CHECK_OUTSIDE = "check_outside"
    PASS = "pass"  # noqa: S105  a verdict, no secret
    REJECT = "reject"
    ORDER_REWORK = "order_rework"
    REPORT = "report"
    HAND_OVER = "hand_over"
    CLOSE = "close"
    STOP = "stop"
    LIFT = "lift"
    MISSED_ITEM = "missed_item"
    FIND_SOUND = "find_sound"


STOPPED = {
    TaskState.MOBILISED: TaskState.MOBILISED_STOPPED,
    TaskState.ONGOING: TaskState.ONGOING_STOPPED,
    TaskState.INTERNAL_QC: TaskState.INTERNAL_QC_STOPPED,
    TaskState.EXTERNAL_QC: TaskState.EXTERNAL_QC_STOPPED,
    TaskState.REWORK: TaskState.REWORK_STOPPED,
}
"""People are in the field in these states; each can be stopped and returns to itself."""
_DONE = (TaskState.QC_ACCEPTED, TaskState.REPORTED, TaskState.HANDED_OVER, TaskState.CLOSED)

TASK = Life(
    "task",
    TaskState.DRAFT,
    {
        (TaskState.DRAFT, TaskStep.ISSUE): TaskState.ISSUED,
        (TaskState.ISSUED, TaskStep.RETURN): TaskState.DRAFT,
        (TaskState.ISSUED, TaskStep.ACCEPT): TaskState.ACCEPTED,
        (TaskState.ACCEPTED, TaskStep.MOBILISE): TaskState.MOBILISED,
        (TaskState.MOBILISED, TaskStep.BEGIN): TaskState.ONGOING,
        (TaskState.ONGOING, TaskStep.COMPLETE): TaskState.WORK_COMPLETE,
        (TaskState.WORK_COMPLETE, TaskStep.CHECK_INSIDE): TaskState.INTERNAL_QC,
        (TaskState.INTERNAL_QC, TaskStep.CHECK_OUTSIDE): TaskState.EXTERNAL_QC,
        (TaskState.INTERNAL_QC, TaskStep.REJECT): TaskState.REJECTED,
        (TaskState.EXTERNAL_QC, TaskStep.PASS): TaskState.QC_ACCEPTED,
        (TaskState.EXTERNAL_QC, TaskStep.REJECT): TaskState.REJECTED,
        (TaskState.REJECTED, TaskStep.ORDER_REWORK): TaskState.REWORK,
        (TaskState.REWORK, TaskStep.COMPLETE): TaskState.WORK_COMPLETE,
        (TaskState.QC_ACCEPTED, TaskStep.REPORT): TaskState.REPORTED,
        (TaskState.REPORTED, TaskStep.HAND_OVER): TaskState.HANDED_OVER,
        (TaskState.HANDED_OVER, TaskStep.CLOSE): TaskState.CLOSED,
        **{(state, TaskStep.STOP): stopped for state, stopped in STOPPED.items()},
        **{(stopped, TaskStep.LIFT): state for state, stopped in STOPPED.items()},
        **{(state, TaskStep.MISSED_ITEM): TaskState.REOPENED for state in _DONE},
        (TaskState.REOPENED, TaskStep.ORDER_REWORK): TaskState.REWORK,
        (TaskState.REOPENED, TaskStep.FIND_SOUND): TaskState.QC_ACCEPTED,
    },
    {
        (TaskState.DRAFT, TaskStep.ISSUE): ("4",),
        (TaskState.MOBILISED, TaskStep.BEGIN): ("7", "8", "9", "19", "20"),
        (TaskState.EXTERNAL_QC, TaskStep.PASS): ("15", "17"),
        (TaskState.REPORTED, TaskStep.HAND_OVER): ("5",),
        **{(state, TaskStep.STOP): ("13", "16") for state in STOPPED},
        **{(stopped, TaskStep.LIFT): ("13", "16") for stopped in STOPPED.values()},
        **{(state, TaskStep.MISSED_ITEM): ("14",) for state in _DONE},
    },
)


class LaneState(StrEnum):
    """Where a lane or box stands."""

    PLANNED = "planned"
    OPEN = "open"
    IN_WORK = "in_work"
    SIGNAL = "signal_investigation"
    COMPLETE = "complete"
    SAMPLED = "qc_sampled"
    PASSED = "passed"
    FAILED = "failed"
    REOPENED = "reopened"


class LaneStep(StrEnum):
    """What can happen to a lane."""

    OPEN = "open"
    WORK = "work"
    SIGNAL = "signal"
    CLEAR_SIGNAL = "clear_signal"
    COMPLETE = "complete"
    SAMPLE = "sample"
    PASS = "pass"  # noqa: S105  a verdict, no secret
    FAIL = "fail"
    REOPEN = "reopen"


_WORKED = (LaneState.COMPLETE, LaneState.SAMPLED, LaneState.PASSED, LaneState.FAILED)

LANE = Life(
    "lane",
    LaneState.PLANNED,
    {
        (LaneState.PLANNED, LaneStep.OPEN): LaneState.OPEN,
        (LaneState.OPEN, LaneStep.WORK): LaneState.IN_WORK,
        (LaneState.IN_WORK, LaneStep.SIGNAL): LaneState.SIGNAL,
        (LaneState.SIGNAL, LaneStep.CLEAR_SIGNAL): LaneState.IN_WORK,
        (LaneState.IN_WORK, LaneStep.COMPLETE): LaneState.COMPLETE,
        (LaneState.COMPLETE, LaneStep.SAMPLE): LaneState.SAMPLED,
        (LaneState.SAMPLED, LaneStep.PASS): LaneState.PASSED,
        (LaneState.SAMPLED, LaneStep.FAIL): LaneState.FAILED,
        **{(state, LaneStep.REOPEN): LaneState.REOPENED for state in _WORKED},
        (LaneState.REOPENED, LaneStep.WORK): LaneState.IN_WORK,
    },
    {(LaneState.IN_WORK, LaneStep.COMPLETE): ("4", "6"), **{(state, LaneStep.REOPEN): ("14",) for state in _WORKED}},
)
"""A lane that failed, its neighbours, and lanes of a product under review are reopened by rule 14 (see `review.py`)."""
