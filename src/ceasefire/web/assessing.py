"""The form of an assessment: what was typed into it, what the machine found beside it, and the statement made of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ceasefire.agreement.load import Signed
from ceasefire.agreement.telling import tell_step
from ceasefire.assessment.records import Answer, Rival
from ceasefire.assessment.rivals import EXPLANATIONS
from ceasefire.verification.records import Assessment, RivalVerdict, RivalView

_FIELDS = re.compile(r"^(happened|reliability|credibility|likelihood|words|(answer|rival|reason)-[\w.:-]{1,60})$")
_LONGEST = 8000
_MOST = 200


def typed(given: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """The form's own fields as they were typed, and nothing else that came with them."""
    named = ((name, str(value).replace("\r\n", "\n")[:_LONGEST]) for name, value in given if _FIELDS.match(name))
    return dict([one for one in named if one[1]][:_MOST])


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Another explanation beside the officer's answer about it.

    `speaks_for` and `speaks_against` are sentences in the reader's language, with their numbers, as the record's
    assessment of the day found them; `looked` is False where the record holds none for this explanation.
    """

    name: str
    looked: bool
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    chosen: str
    reason: str


def weighed(found: Iterable[Rival], given: Mapping[str, str], language: str, signed: Signed) -> list[Weighed]:
    """Every explanation of the fixed list, those first for which something speaks."""
    by_name = {one.explanation: one for one in found}
    names = sorted(EXPLANATIONS, key=lambda name: name not in by_name or not by_name[name].speaks_for)
    return [_weighed(name, by_name.get(name), given, language, signed) for name in names]


def _weighed(name: str, rival: Rival | None, given: Mapping[str, str], language: str, signed: Signed) -> Weighed:
    sides = (rival.speaks_for, rival.speaks_against) if rival is not None else ((), ())
    told = [tuple(tell_step(step, language, signed) for step in steps) for steps in sides]
    return Weighed(
        name=name,
        looked=rival is not None,
        speaks_for=told[0],
        speaks_against=told[1],
        chosen=given.get(f"rival-{name}", ""),
        reason=given.get(f"reason-{name}", ""),
    )


def statement(given: Mapping[str, str], incident: str, officer: Any, language: str, now: datetime) -> Assessment:
    """The assessment as it is entered; a value outside its list is refused by the record's own classes."""
    return Assessment(
        incident=incident,
        delegation=officer.side,
        officer=officer.officer,
        made_at=now,
        happened=given.get("happened") == "yes",
        answers={key[7:]: Answer(value) for key, value in given.items() if key.startswith("answer-")},
        reliability=given.get("reliability", ""),
        credibility=_whole(given.get("credibility", "")),
        likelihood=given.get("likelihood", ""),
        words=given.get("words", "").strip(),
        language=language,
        rivals=tuple(
            RivalView(
                explanation=one, verdict=RivalVerdict(given[f"rival-{one}"]), reason=given.get(f"reason-{one}", "")
            )
            for one in EXPLANATIONS
            if given.get(f"rival-{one}")
        ),
    )


def _whole(said: str) -> int:
    """The grade as a number; 0, which the record refuses, for anything else."""
    return int(said) if said.isdecimal() and len(said) < 3 else 0
