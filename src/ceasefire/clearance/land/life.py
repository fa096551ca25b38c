"""The life of a parcel of land as a table: suspected, confirmed, released, handed over, and perhaps opened again.

What is suspended stands in a state of its own that remembers what it was; only lifting leads back, and a split or a
reopening carries the suspension along. Release (cancel, reduce, accept, hand over) takes its step when the last
signature is in, see `release.py`. Rules by number as in `standards/rules.yaml`.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.life import Life
from ceasefire.vocabulary.refusal import Refusal


class Land(StrEnum):
    """Where a parcel stands. `divided`: it was split, and its land is its children's."""

    NOT_LISTED = "not_listed"
    INDICATION = "indication"
    SHA = "sha"
    CHA = "cha"
    CLEARED_PENDING_QC = "cleared_pending_qc"
    CANCELLED = "cancelled"
    REDUCED = "reduced"
    CLEARED = "cleared"
    HANDED_OVER = "handed_over"
    REOPENED = "reopened"
    DIVIDED = "divided"
    INDICATION_SUSPENDED = "indication_suspended"
    SHA_SUSPENDED = "sha_suspended"
    CHA_SUSPENDED = "cha_suspended"
    CLEARED_PENDING_QC_SUSPENDED = "cleared_pending_qc_suspended"
    CANCELLED_SUSPENDED = "cancelled_suspended"
    REDUCED_SUSPENDED = "reduced_suspended"
    CLEARED_SUSPENDED = "cleared_suspended"
    HANDED_OVER_SUSPENDED = "handed_over_suspended"
    REOPENED_SUSPENDED = "reopened_suspended"


class Step(StrEnum):
    """What can be done to a parcel."""

    OPEN_INDICATION = "open_indication"
    OPEN_SHA = "open_sha"
    OPEN_CHA = "open_cha"
    SUSPECT = "suspect"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    REDUCE = "reduce"
    CLEAR = "clear"
    ACCEPT = "accept"
    REJECT = "reject"
    HAND_OVER = "hand_over"
    REOPEN = "reopen"
    SPLIT = "split"
    SUSPEND = "suspend"
    LIFT = "lift"


RELEASED = (Land.CANCELLED, Land.REDUCED, Land.CLEARED, Land.HANDED_OVER)
_STEPS: Mapping[tuple[Land, Step], Land] = {
    (Land.NOT_LISTED, Step.OPEN_INDICATION): Land.INDICATION,
    (Land.NOT_LISTED, Step.OPEN_SHA): Land.SHA,
    (Land.NOT_LISTED, Step.OPEN_CHA): Land.CHA,
    (Land.INDICATION, Step.SUSPECT): Land.SHA,
    (Land.INDICATION, Step.CONFIRM): Land.CHA,
    (Land.INDICATION, Step.CANCEL): Land.CANCELLED,
    (Land.SHA, Step.CONFIRM): Land.CHA,
    (Land.SHA, Step.CANCEL): Land.CANCELLED,
    (Land.SHA, Step.REDUCE): Land.REDUCED,
    (Land.CHA, Step.CANCEL): Land.CANCELLED,
    (Land.CHA, Step.REDUCE): Land.REDUCED,
    (Land.CHA, Step.CLEAR): Land.CLEARED_PENDING_QC,
    (Land.CLEARED_PENDING_QC, Step.ACCEPT): Land.CLEARED,
    (Land.CLEARED_PENDING_QC, Step.REJECT): Land.CHA,
    (Land.CLEARED, Step.HAND_OVER): Land.HANDED_OVER,
    (Land.CANCELLED, Step.REOPEN): Land.REOPENED,
    (Land.REDUCED, Step.REOPEN): Land.REOPENED,
    (Land.CLEARED, Step.REOPEN): Land.REOPENED,
    (Land.HANDED_OVER, Step.REOPEN): Land.REOPENED,
    (Land.REOPENED, Step.SUSPECT): Land.SHA,
    (Land.REOPENED, Step.CONFIRM): Land.CHA,
}
SUSPENDED: Mapping[Land, Land] = {
    one: Land(f"{one.value}_suspended") for one in Land if f"{one.value}_suspended" in set(Land)
}
"""A state → the state that stands for it while it is suspended."""
BEFORE: Mapping[Land, Land] = {twin: one for one, twin in SUSPENDED.items()}
"""A suspended state → what it was."""


def _table() -> dict[tuple[Land, Step], Land]:
    table = dict(_STEPS)
    for state, twin in SUSPENDED.items():
        table |= {(state, Step.SUSPEND): twin, (twin, Step.LIFT): state}
        table |= {(state, Step.SPLIT): Land.DIVIDED, (twin, Step.SPLIT): Land.DIVIDED}
        if state in RELEASED:
            table[twin, Step.REOPEN] = Land.REOPENED_SUSPENDED
    return table


GUARDS: Mapping[Step, tuple[str, ...]] = {
    Step.OPEN_INDICATION: ("24",),
    Step.OPEN_SHA: ("1", "24"),
    Step.OPEN_CHA: ("1", "24"),
    Step.SUSPECT: ("1",),
    Step.CONFIRM: ("1",),
    Step.CANCEL: ("2",),
    Step.REDUCE: ("2",),
    Step.CLEAR: ("2", "4", "6", "10", "11", "12"),
    Step.ACCEPT: ("5", "17"),
    Step.REJECT: ("17",),
    Step.HAND_OVER: ("5",),
    Step.REOPEN: ("14",),
    Step.SPLIT: ("3", "6", "24"),
    Step.SUSPEND: ("6", "13"),
    Step.LIFT: ("13",),
}
"""A step → the rules that guard it; the first is named where the step is refused."""

_TABLE = _table()
LIFE = Life("land parcel", Land.NOT_LISTED, _TABLE, {key: GUARDS[key[1]] for key in _TABLE})


def next_state(state: Land, step: Step, rules: RuleBook, on: date, place: str = "") -> Land:
    """The state that follows. Refuses (`land-no-such-step`) what is not listed and names the rule concerned."""
    after = LIFE.table.get((state, step))
    if after is None:
        rule = concerned(state, step)
        raise Refusal("land-no-such-step", place, state=state.value, step=step.value, **rules.basis(rule, on))
    return after


def concerned(state: Land, step: Step) -> str:
    """The rule that a step not listed would break: suspension, the split of the parent, or the step's own first."""
    if state in BEFORE:
        return "13"
    return "3" if state is Land.DIVIDED else GUARDS[step][0]
