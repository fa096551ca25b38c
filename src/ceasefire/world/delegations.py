"""Scripted officers of the two delegations for exercises: each sees the case without the truth and leans its own way.

    rng = case_rng(seed, incident, "a")
    opinion("a", case, evidence, rng) -> Opinion      before the sides have spoken (blind)
    choice("a", own, shared_answers, rng) -> Choice   sign, dissent, dismiss, or None for a lapse

They are roles, never persons. Both have the same dial of leanings turned differently; neither is the right one.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ceasefire.assessment.records import Answer
from ceasefire.verification.records import PROBABILITY_WORDS, RivalVerdict
from ceasefire.world.sector import sector_data


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What an officer knows of a case: no truth in it.

    `kind` and its probability as fused; `observers` independent sources that observed it, `complaints` how many
    letters, `complained` the parties that wrote them; `notice` whether a notice covers time and place; `burning`
    whether a fire was seen from space.
    """

    incident: str
    kind: str
    kind_probability: float
    observers: int
    complaints: int
    notice: bool = False
    burning: bool = False
    complained: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RivalOpinion:
    """Another explanation, what the officer makes of it, and why, in words."""

    explanation: str
    verdict: RivalVerdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What a scripted delegation holds: in the fields of an assessment, without id, time and officer's post.

    `lapses` means that this delegation lets the time run out and says nothing.
    """

    delegation: str
    happened: bool
    conclusion: dict[str, Answer]
    rivals: tuple[RivalOpinion, ...]
    confidence: str
    reliability: str
    credibility: int
    words: str
    language: str
    lapses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """How a delegation leans: the observers it wants, its trust in complaints of each party, how often it lapses."""

    language: str
    wants_observers: int
    trusts: Mapping[str, float]
    caution: float
    lapses: float
    words: Mapping[str, str]


def leaning(delegation: str) -> Leaning:
    """The leaning of delegation "a" or "b", from the data of the exercise."""
    return Leaning(**sector_data("officers.yaml")[delegation])


RIVALS = {
    "small_arms": ("hunting", "training"),
    "mortar": ("demining", "training"),
    "artillery": ("demining", "thunder"),
    "uav_strike": ("demining", "other_explosion"),
    "explosion": ("demining", "thunder"),
    "fire": ("crop_burning",),
    "movement": ("civilian_traffic",),
    "overflight": ("civilian_flight",),
}
"""What else each kind of event could be."""


def case_rng(seed: int, incident: str, delegation: str) -> np.random.Generator:
    """The luck of one delegation in one case, whatever the order of cases."""
    return np.random.default_rng([seed, zlib.crc32(incident.encode()), zlib.crc32(delegation.encode())])


def opinion(delegation: str, case: Seen, evidence: Mapping[str, Answer], rng: np.random.Generator) -> Opinion:
    """What delegation `delegation` ("a" or "b") holds of `case`; `evidence` are the machine's answers by provision."""
    lean = leaning(delegation)
    sure = _sure(lean, case, rng)
    happened = sure > 0.3
    rivals = tuple(_rival(lean, case, name, rng) for name in RIVALS.get(case.kind, ("other_explosion",)))
    open_rival = any(rival.verdict is RivalVerdict.LIKELY for rival in rivals)
    conclusion = {p: _answer(lean, answer, sure, happened, open_rival, rng) for p, answer in sorted(evidence.items())}
    return Opinion(
        delegation=delegation, happened=happened, conclusion=conclusion, rivals=rivals, language=lean.language,
        confidence=PROBABILITY_WORDS[round(sure * (len(PROBABILITY_WORDS) - 1))], reliability=_reliability(case),
        credibility=int(np.clip(round(6 - 5 * sure), 1, 6)), words=_words(lean, case, happened, open_rival),
        lapses=bool(rng.random() < lean.lapses),
    )  # fmt: skip


def _sure(lean: Leaning, case: Seen, rng: np.random.Generator) -> float:
    """How far the officer believes it: observers count, complaints by whose they are, tiredness a little."""
    seen = 1 - 0.45 ** (case.observers * 2 / lean.wants_observers)
    told = max((lean.trusts.get(party, 0.4) for party in case.complained), default=0.0)
    return float(np.clip(max(seen, told * 0.8) + rng.normal(0, 0.08), 0, 1))


def _rival(lean: Leaning, case: Seen, name: str, rng: np.random.Generator) -> RivalOpinion:
    """A notice or a fire speaks for a rival; many observers speak against it."""
    odds = (
        0.12
        + 0.6 * (case.notice and name in ("demining", "training"))
        + 0.5 * (case.burning and name == "crop_burning")
    )
    drawn = odds + lean.caution * 0.4 - 0.08 * min(case.observers, 4) + rng.normal(0, 0.08)
    verdict = RivalVerdict.LIKELY if drawn > 0.5 else RivalVerdict.POSSIBLE if drawn > 0.12 else RivalVerdict.RULED_OUT
    return RivalOpinion(explanation=name, verdict=verdict, reason=lean.words[f"rival_{verdict.value}"])


def _answer(
    lean: Leaning, machine: Answer, sure: float, happened: bool, open_rival: bool, rng: np.random.Generator
) -> Answer:
    """Mostly the machine's answer; held back by caution, by another likely explanation, by too little evidence."""
    if not happened or machine is Answer.NOT_INDICATED:
        return Answer.NOT_INDICATED
    if machine is Answer.BREACH_INDICATED and (
        open_rival or sure < 0.45 + lean.caution or rng.random() < lean.caution / 4
    ):
        return Answer.CANNOT_TELL
    return machine


def _reliability(case: Seen) -> str:
    return "A" if case.observers >= 4 else "B" if case.observers >= 2 else "C" if case.observers == 1 else "E"


def _words(lean: Leaning, case: Seen, happened: bool, open_rival: bool) -> str:
    said = lean.words
    if not happened:
        return said["not_held"]
    if case.observers == 0:
        return said["told_only"]
    return said["other_cause"] if open_rival else said["held"].format(observers=case.observers)


def choice(
    own: Opinion, shared: Mapping[str, Answer], happened: bool, rng: np.random.Generator
) -> tuple[Literal["sign", "dissent", "dismiss"] | None, str]:
    """What the delegation does with the shared text, and its words; None when it lets the time run out.

    Both opinions count: it signs what it held, mostly signs a "cannot tell" in its place, and dissents in words else.
    """
    if own.lapses:
        return None, ""
    if not own.happened and not happened:
        return "dismiss", own.words
    gave_way = sum(own.conclusion.get(p) is not a for p, a in shared.items())
    against = gave_way > 0 and rng.random() < 0.25
    if against or (own.happened != happened and rng.random() < 0.3):
        return "dissent", leaning(own.delegation).words["dissent_held" if own.happened else "dissent_not_held"]
    return "sign", ""
