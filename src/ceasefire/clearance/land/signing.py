"""The life of a release between those who must sign it, as a table: it holds once all have signed the same name."""

from enum import StrEnum

from ceasefire.vocabulary.life import Life


class Signing(StrEnum):
    """Where a release stands. `lapsed`: the land was changed by another act before all had signed."""

    PROPOSED = "proposed"
    SIGNED_IN_PART = "signed_in_part"
    IN_EFFECT = "in_effect"
    DISSENTED = "dissented"
    LAPSED = "lapsed"


class Sig(StrEnum):
    """What can be done to it; `complete` is the last signature."""

    SIGN = "sign"
    COMPLETE = "complete"
    DISSENT = "dissent"
    LAPSE = "lapse"


SIGNING_LIFE = Life(
    "release of land",
    Signing.PROPOSED,
    {
        (Signing.PROPOSED, Sig.SIGN): Signing.SIGNED_IN_PART,
        (Signing.SIGNED_IN_PART, Sig.SIGN): Signing.SIGNED_IN_PART,
        (Signing.SIGNED_IN_PART, Sig.COMPLETE): Signing.IN_EFFECT,
        (Signing.PROPOSED, Sig.DISSENT): Signing.DISSENTED,
        (Signing.SIGNED_IN_PART, Sig.DISSENT): Signing.DISSENTED,
        (Signing.PROPOSED, Sig.LAPSE): Signing.LAPSED,
        (Signing.SIGNED_IN_PART, Sig.LAPSE): Signing.LAPSED,
    },
    {},
)
OPEN = (Signing.PROPOSED, Signing.SIGNED_IN_PART)
"""Standings in which a signature can still come."""
