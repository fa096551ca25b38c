"""What a delegation says about an incident, first blind and then over one shared text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.assessment.records import Answer
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal

PROBABILITY_WORDS = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
)
"""Words of probability, from least to most; each is an agreed range, never a measured number."""


class RivalVerdict(StrEnum):
    """What a delegation made of another explanation."""

    RULED_OUT = "ruled_out"
    POSSIBLE = "possible"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True, kw_only=True)
class RivalView:
    """One other explanation that was weighed, and why it was or was not set aside."""

    explanation: str
    verdict: RivalVerdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One delegation's reasoned view of one incident, made blind.

    `happened`: does the delegation hold that the incident took place. `answers`: its own answer per provision.
    `reliability` A-F and `credibility` 1-6 are the two Admiralty fields, recorded and never turned into a number.
    `officer` is a role and post, never a person's name. `party`: who the delegation holds acted, only where the mandate
    allows attribution; it is told to nobody else unless the other delegation names the same, see `Case.named_jointly`.
    """

    incident: str
    delegation: str
    officer: str
    made_at: datetime
    happened: bool
    answers: dict[str, Answer]
    reliability: str
    credibility: int
    likelihood: str
    words: str
    language: str
    rivals: tuple[RivalView, ...] = ()
    party: str | None = None

    def __post_init__(self) -> None:
        if self.reliability not in "ABCDEF" or len(self.reliability) != 1:
            raise Refusal("assessment-reliability", place=self.incident, value=self.reliability)
        if not 1 <= self.credibility <= 6:
            raise Refusal("assessment-credibility", place=self.incident, value=self.credibility)
        if self.likelihood not in PROBABILITY_WORDS:
            known = ", ".join(PROBABILITY_WORDS)
            raise Refusal("assessment-likelihood", place=self.incident, value=self.likelihood, known=known)
        if Answer.BREACH_INDICATED in self.answers.values() and not self.rivals:
            raise Refusal("assessment-needs-rivals", place=self.incident)

    @property
    def id(self) -> str:
        return content_name("ass", self)


class Choice(StrEnum):
    """What a delegation does with the shared text: sign it, dissent from it, or hold that there is nothing to find."""

    SIGN = "sign"
    DISSENT = "dissent"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingText:
    """The one text both delegations decide on: made from their two assessments by a fixed rule, see `propose`."""

    incident: str
    answers: dict[str, Answer]
    happened: bool
    assessments: tuple[str, ...]

    @property
    def id(self) -> str:
        return content_name("fnd", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A delegation's decision on exactly one text (`text` is its id); words are kept and printed verbatim."""

    incident: str
    text: str
    delegation: str
    officers: tuple[str, ...]
    made_at: datetime
    choice: Choice
    words: str = ""
    language: str = ""

    def __post_init__(self) -> None:
        if self.choice is Choice.DISSENT and not self.words.strip():
            raise Refusal("dissent-without-words", place=self.incident)


def propose(first: Assessment, second: Assessment) -> FindingText:
    """The text two assessments lead to, by a rule that favours neither.

    Where both give the same answer to a provision it stands; where they differ the text says "cannot tell". The event
    is held to have happened only if both say so. Order of the two does not matter.
    """
    if first.incident != second.incident:
        raise Refusal("assessments-of-two-incidents", place=first.incident, other=second.incident)
    if first.delegation == second.delegation:
        raise Refusal("assessments-of-one-side", place=first.incident, delegation=first.delegation)
    provisions = sorted(set(first.answers) | set(second.answers))
    answers = {provision: _joint(first, second, provision) for provision in provisions}
    happened = first.happened and second.happened
    return FindingText(
        incident=first.incident, answers=answers, happened=happened, assessments=tuple(sorted((first.id, second.id)))
    )


def _joint(first: Assessment, second: Assessment, provision: str) -> Answer:
    mine, theirs = first.answers.get(provision), second.answers.get(provision)
    return mine if mine is not None and mine is theirs else Answer.CANNOT_TELL
