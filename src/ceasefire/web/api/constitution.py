"""What both delegations agreed, its proposed changes, and each side's word on them."""

from collections.abc import Mapping
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field

from ceasefire.desk.amend_constitution import sign_amendment
from ceasefire.desk.amendment_told import told_amendment
from ceasefire.desk.amendments_of_record import OpenAmendment, amendments
from ceasefire.desk.approve import rule_of
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.verification.amendment import Standing, Step
from ceasefire.verification.approval import Passkeys
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import amending
from ceasefire.web.api.gate import Bearer, language_of, officer_of
from ceasefire.web.api.shapes import Moment, Name, Words, answers
from ceasefire.web.door import door

router = Router(tags=["constitution"])


class Switches(Schema):
    """What the centre may do."""

    monitor: bool
    verify: bool
    attribute: bool
    publish: bool


class Agreed(Schema):
    """What is agreed: quorum, mandate, languages, the rule of signing, and whose posts there are.

    `minutes`: how long a sign-off waits for its keys. `in_force_from` is null for the one the centre was founded with.
    """

    id: str
    in_force_from: Moment | None
    each: int
    parity: bool
    mandate: Switches
    languages: list[str]
    passkeys: Passkeys
    confirmed: bool
    minutes: int
    posts: dict[str, list[str]]


class Word(Schema):
    """What a side said on a change, and by what means its officer stood behind it (none: the side's word alone)."""

    side: str
    officer: str
    step: Step
    made_at: Moment
    words: str
    means: list[str]


class ChangeRow(Schema):
    """A proposed change: its differences in words, how it stands, and which sides it still waits for."""

    name: str
    officer: str
    made_at: Moment
    in_force_from: Moment | None
    replaces: str
    words: str
    standing: Standing
    differences: list[str]
    spoken: list[Word]
    waits_for: list[str]


class Constitutions(Schema):
    """What holds now, what was agreed last (a proposal is put in its place), and every proposal, the last first."""

    now: Agreed
    last: Agreed
    changes: list[ChangeRow]


class Asked(Schema):
    """What a proposal would set; what is left out stays as it was agreed last. `start` left out: from now on."""

    each: int | None = Field(None, ge=1, le=amending.MOST_OFFICERS)
    parity: bool | None = None
    mandate: dict[str, bool] = Field(default_factory=dict, max_length=len(amending.SWITCHES))
    languages: Annotated[list[str], Field(max_length=20)] | None = None
    passkeys: Passkeys | None = None
    confirmed: bool | None = None
    minutes: int | None = Field(None, ge=1, le=amending.MOST_MINUTES)
    start: Moment | None = None
    words: Annotated[Words, Field(max_length=4000)] = ""


class WordSaid(Schema):
    """Sign a change, or dissent from it in words; a dissent ends it."""

    step: Step
    words: Annotated[Words, Field(max_length=4000)] = ""


@router.get("", response=answers(Constitutions), auth=Bearer("see"), summary="The constitution")
def constitution(request: HttpRequest) -> Constitutions:
    """What both agreed, and how both change it."""
    language = language_of(request)
    with door.centre() as centre:
        last = last_constitution(centre.tables)
        found = [
            _row(one, last, told_amendment(centre.tables, one, language))
            for one in reversed(amendments(centre.tables, centre.constitution.sides).values())
        ]
        return Constitutions(now=_agreed(centre.constitution), last=_agreed(last), changes=found)


def _agreed(one: Constitution) -> Agreed:
    rule = rule_of(one)
    return Agreed(
        id=one.id,
        in_force_from=one.in_force_from,
        each=one.quorum.each,
        parity=one.quorum.parity,
        mandate=Switches.from_orm(one.mandate),
        languages=list(one.languages),
        passkeys=rule.passkeys,
        confirmed=rule.confirmed,
        minutes=rule.minutes,
        posts={side.side: [officer.post for officer in side.officers] for side in one.delegations},
    )


def _row(one: OpenAmendment, last: Constitution, lines: list[str]) -> ChangeRow:
    return ChangeRow(
        name=one.said.id,
        officer=one.said.officer,
        made_at=one.said.made_at,
        in_force_from=one.said.constitution.in_force_from,
        replaces=one.said.replaces,
        words=one.said.words,
        standing=one.change.standing,
        differences=lines,
        spoken=[Word(**_word(side, said)) for side, said in one.change.spoken.items()],
        waits_for=amending.waits_for(one, last),
    )


def _word(side: str, said: Any) -> Mapping[str, Any]:
    plain = {name: getattr(said, name) for name in ("officer", "step", "made_at", "words")}
    return plain | {"side": side, "means": [one.means.value for one in said.approvals or ()]}


def _change(name: str, language: str) -> ChangeRow:
    with door.centre() as centre:
        one = amendments(centre.tables, centre.constitution.sides).get(name)
        if one is None:
            raise Refusal("amendment-unknown", amendment=name)
        return _row(one, last_constitution(centre.tables), told_amendment(centre.tables, one, language))


@router.post("/changes", response=answers(ChangeRow, status=201), auth=Bearer("sign"), summary="Propose a change")
def propose(request: HttpRequest, said: Asked) -> Status[ChangeRow]:
    """Propose a change of what was agreed last, in the name of the token's officer."""
    wanted = amending.Wanted(
        tongues=said.languages,
        **{name: getattr(said, name) for name in ("each", "parity", "mandate", "passkeys", "confirmed", "minutes")},
    )
    made = amending.propose(wanted, officer=officer_of(request).officer, start=said.start, words=said.words)
    return Status(201, _change(made.said.id, language_of(request)))


@router.post("/changes/{name}/sign", response=answers(ChangeRow), auth=Bearer("sign"), summary="Sign or dissent")
def sign(request: HttpRequest, name: Name, said: WordSaid) -> ChangeRow:
    """The word of the token's officer, who must head the side; refused where the officer must sign with a passkey."""
    officer = officer_of(request).officer
    door.do(lambda centre, now: sign_amendment(centre, name, officer=officer, step=said.step, at=now, words=said.words))
    return _change(name, language_of(request))
