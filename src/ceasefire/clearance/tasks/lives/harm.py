"""An accident from its report to the last action that followed, and the care for a person who was harmed."""

from enum import StrEnum

from ceasefire.vocabulary.life import Life


class AccidentState(StrEnum):
    """Where the handling of an accident stands."""

    REPORTED = "reported"
    SECURED = "secured"
    BOARD = "board_appointed"
    INVESTIGATED = "investigated"
    RECOMMENDED = "recommendations"
    TRACKED = "actions_tracked"
    CLOSED = "closed"


class AccidentStep(StrEnum):
    """What can happen in the handling of an accident."""

    SECURE = "secure"
    APPOINT = "appoint_board"
    INVESTIGATE = "investigate"
    RECOMMEND = "recommend"
    TRACK = "track_actions"
    CLOSE = "close"


ACCIDENT = Life(
    "accident",
    AccidentState.REPORTED,
    {
        (AccidentState.REPORTED, AccidentStep.SECURE): AccidentState.SECURED,
        (AccidentState.SECURED, AccidentStep.APPOINT): AccidentState.BOARD,
        (AccidentState.BOARD, AccidentStep.INVESTIGATE): AccidentState.INVESTIGATED,
        (AccidentState.INVESTIGATED, AccidentStep.RECOMMEND): AccidentState.RECOMMENDED,
        (AccidentState.RECOMMENDED, AccidentStep.TRACK): AccidentState.TRACKED,
        (AccidentState.TRACKED, AccidentStep.CLOSE): AccidentState.CLOSED,
    },
    {(AccidentState.SECURED, AccidentStep.APPOINT): ("13",)},
)


class VictimState(StrEnum):
    """Where the care for a person stands."""

    RECORDED = "recorded"
    VERIFIED = "verified"
    CONSENTED = "consented"
    REFERRED = "referred"
    ASSISTED = "assisted"
    FOLLOWED_UP = "followed_up"


class VictimStep(StrEnum):
    """What can happen in the care for a person."""

    VERIFY = "verify"
    CONSENT = "consent"
    WITHDRAW = "withdraw_consent"
    REFER = "refer"
    ASSIST = "assist"
    FOLLOW_UP = "follow_up"


_AGREED = (VictimState.CONSENTED, VictimState.REFERRED, VictimState.ASSISTED, VictimState.FOLLOWED_UP)

VICTIM = Life(
    "victim",
    VictimState.RECORDED,
    {
        (VictimState.RECORDED, VictimStep.VERIFY): VictimState.VERIFIED,
        (VictimState.VERIFIED, VictimStep.CONSENT): VictimState.CONSENTED,
        (VictimState.CONSENTED, VictimStep.REFER): VictimState.REFERRED,
        (VictimState.REFERRED, VictimStep.ASSIST): VictimState.ASSISTED,
        (VictimState.ASSISTED, VictimStep.FOLLOW_UP): VictimState.FOLLOWED_UP,
        (VictimState.FOLLOWED_UP, VictimStep.REFER): VictimState.REFERRED,
        **{(state, VictimStep.WITHDRAW): VictimState.VERIFIED for state in _AGREED},
    },
    {(VictimState.CONSENTED, VictimStep.REFER): ("26",), (VictimState.FOLLOWED_UP, VictimStep.REFER): ("26",)},
)
"""Consent can be withdrawn at any time; whoever withdraws is not referred any further."""
