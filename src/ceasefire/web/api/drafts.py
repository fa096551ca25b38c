"""Drafts of assessments: one officer's own, read and written with a token of that officer's and with no other.

They are the drafts of the screen: what is begun there goes on here, and the other way round.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from django.http import Http404, HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from ceasefire.assessment.rivals import EXPLANATIONS
from ceasefire.store.projections.models import Incident
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import drafts as kept
from ceasefire.web.accounts.models import Draft as Row
from ceasefire.web.api.gate import Bearer, language_of, officer_of
from ceasefire.web.api.problems import said
from ceasefire.web.api.shapes import Answered, Likelihood, Moment, Name, Problem, RivalSaid, Words, answers
from ceasefire.web.drafts import ASSESS

router = Router(tags=["drafts"])
Provision = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,60}$")]


class DraftSaid(Schema):
    """What is begun; whatever is not decided yet is left out. `revision` is the one that was read (0: none)."""

    revision: int = Field(0, ge=0, le=10**8)
    happened: bool | None = None
    answers: dict[Provision, Answered] = Field(default_factory=dict, max_length=100)
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    credibility: int | None = Field(None, ge=1, le=6)
    likelihood: Likelihood | None = None
    words: Words = ""
    rivals: list[RivalSaid] = Field(default_factory=list, max_length=20)


class RivalBegun(Schema):
    """Another explanation as far as it is weighed."""

    explanation: str
    verdict: str
    reason: str


class Draft(Schema):
    """One draft; a field nobody filled in is empty."""

    incident: str
    revision: int
    changed_at: Moment
    happened: bool | None
    answers: dict[str, str]
    reliability: str
    credibility: str
    likelihood: str
    words: str
    rivals: list[RivalBegun]


class Drafts(Schema):
    """The officer's drafts, the latest first (at most 50)."""

    officer: str
    drafts: list[Draft]


class Stale(Problem):
    """The officer saved elsewhere meanwhile: nothing was overwritten, and `stored` is what stands."""

    stored: Draft


@router.get("", response=answers(Drafts), auth=Bearer("assess"), summary="One's drafts")
def drafts(request: HttpRequest) -> Drafts:
    """What the token's officer has begun."""
    me = officer_of(request)
    return Drafts(officer=me.officer, drafts=list(map(_told, kept.drafts(me, ASSESS))))


@router.get("/{name}", response=answers(Draft, 404), auth=Bearer("assess"), summary="One's draft on an incident")
def draft(request: HttpRequest, name: Name) -> Draft:
    """The draft; 404 where the token's officer has none, whoever else has."""
    found = kept.draft(officer_of(request), ASSESS, name)
    if found is None:
        raise Http404
    return _told(found)


@router.put("/{name}", response=answers(Draft, 404) | {409: Stale}, auth=Bearer("assess"), summary="Keep one's draft")
def keep(request: HttpRequest, name: Name, begun: DraftSaid) -> Status[Draft | Stale]:
    """Keep it over the revision that was read; over any other nothing is saved (409)."""
    me = officer_of(request)
    if not Incident.objects.filter(name=name).exists():
        raise Http404
    saved = kept.save(me, ASSESS, name, _fields(begun), begun.revision)
    stands = _told(Row.objects.get(officer=me, kind=ASSESS, about=name))
    if saved.newer is None:
        return Status(200, stands)
    return Status(409, Stale(**said(Refusal("web-assess-stale", place=name), language_of(request)), stored=stands))


@router.delete("/{name}", response=answers(None, 404, status=204), auth=Bearer("assess"), summary="Discard one's draft")
def discard(request: HttpRequest, name: Name) -> Status[None]:
    """Throw it away."""
    me = officer_of(request)
    if kept.draft(me, ASSESS, name) is None:
        raise Http404
    kept.discard(me, ASSESS, name)
    return Status(204, None)


def _fields(begun: DraftSaid) -> dict[str, str]:
    """As the form of the screen keeps it; empty fields are left out."""
    plain = {"reliability": begun.reliability, "likelihood": begun.likelihood, "words": begun.words}
    found = {name: value or "" for name, value in plain.items()}
    found["happened"] = "" if begun.happened is None else "yes" if begun.happened else "no"
    found["credibility"] = str(begun.credibility or "")
    found |= {f"answer-{provision}": value for provision, value in begun.answers.items()}
    for one in begun.rivals:
        found |= {f"rival-{one.explanation}": one.verdict, f"reason-{one.explanation}": one.reason}
    return {name: value for name, value in found.items() if value}


def _told(row: Row) -> Draft:
    typed: Mapping[str, Any] = row.body
    given = {name: str(typed.get(name, "")) for name in ("reliability", "credibility", "likelihood", "words")}
    return Draft(
        incident=row.about,
        revision=row.revision,
        changed_at=row.changed_at,
        happened={"yes": True, "no": False}.get(str(typed.get("happened", ""))),
        answers={key[7:]: str(value) for key, value in typed.items() if key.startswith("answer-")},
        rivals=[_rival(one, typed) for one in EXPLANATIONS if {f"rival-{one}", f"reason-{one}"} & set(typed)],
        **given,
    )


def _rival(name: str, typed: Mapping[str, Any]) -> RivalBegun:
    verdict, reason = (str(typed.get(f"{part}-{name}", "")) for part in ("rival", "reason"))
    return RivalBegun(explanation=name, verdict=verdict, reason=reason)
