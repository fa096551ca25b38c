"""The forms of the land ledger: one an act, each with the steps of a parcel's life that it is offered at."""

from collections.abc import Mapping
from typing import Any

from ceasefire.clearance.land import records as act
from ceasefire.clearance.land.evidence import Evidence, shipped_types
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.life import Step
from ceasefire.web.mining.fields import Field, Form, Given
from ceasefire.web.mining.outlines import WAYS, as_entered, children, outline

PARCEL, ON = Field("parcel"), Field("on", "day")
REASON, REASON_IF = Field("reason", "words"), Field("reason", "words", needed=False)
BOTH = (Field("operator"), Field("authority"))


def _work(*works: act.Work) -> tuple[Field, ...]:
    told = tuple(one.value for one in works)
    return (
        Field("work", "choice", told, usual=told[0]),
        Field("organisation"),
        Field("reference"),
        Field("ended", "day"),
    )


SURVEYS = _work(act.Work.NON_TECHNICAL_SURVEY, act.Work.TECHNICAL_SURVEY)
EVIDENCE = (
    Field("evidence", "choice", ("", *shipped_types().classes), needed=False),
    Field("evidence_source", needed=False),
    Field("evidence_on", "day", needed=False),
    Field("evidence_at", needed=False),
    Field("evidence_words", needed=False),
)


def _activity(given: Given) -> act.Activity:
    return act.Activity(
        work=given.one("work", act.Work), organisation=given.line("organisation"), reference=given.line("reference"),
        ended=given.day("ended"),
    )  # fmt: skip


def _evidence(given: Given) -> tuple[Evidence, ...]:
    """One piece, if its type was picked."""
    kind = given.line("evidence", needed=False)
    if not kind:
        return ()
    return (
        Evidence(
            type=kind, source=given.line("evidence_source"), on=given.day("evidence_on"),
            at=given.place("evidence_at"), words=given.line("evidence_words", needed=False),
        ),
    )  # fmt: skip


def _base(given: Given) -> dict[str, Any]:
    return {"parcel": given.line("parcel"), "on": given.day("on")}


def _signers(given: Given) -> dict[str, Any]:
    return {"operator": given.line("operator"), "authority": given.line("authority")}


def _unit(given: Given) -> act.Unit:
    return act.Unit(unit=given.line("unit"), area_m2=given.number("area_m2"), on=given.day("on"))


def _open(given: Given) -> act.Open:
    day, way, text = given.day("on"), given.line("way"), given.line("outline")
    datum = given.line("datum", needed=False)
    surveyed = bool(given.line("organisation", needed=False))
    return act.Open(
        **_base(given), hazard=given.line("hazard"), unit=given.line("unit"), opens_as=given.line("opens_as"),
        perimeter=outline(text, way, shipped_law().rules, day, datum), entered=as_entered(text, way, datum),
        source=given.line("source"), evidence=_evidence(given), activity=_activity(given) if surveyed else None,
    )  # fmt: skip


def _reclassify(given: Given) -> act.Reclassify:
    return act.Reclassify(
        **_base(given), becomes=given.line("becomes"), evidence=_evidence(given), activity=_activity(given),
        reason=given.line("reason", needed=False),
    )  # fmt: skip


def _split(given: Given) -> act.Split:
    return act.Split(**_base(given), children=children(given.line("children")), reason=given.line("reason"))


def _cancel(given: Given) -> act.Cancel:
    return act.Cancel(
        **_base(given), **_signers(given), activity=_activity(given), reason=given.line("reason"),
        evidence=_evidence(given),
    )  # fmt: skip


def _reduce(given: Given) -> act.Reduce:
    return act.Reduce(
        **_base(given), **_signers(given), activity=_activity(given),
        coverage_required=given.number("coverage_required") / 100, coverage_done=given.number("coverage_done") / 100,
        items_found=given.whole("items_found"), reason=given.line("reason", needed=False),
    )  # fmt: skip


def _clear(given: Given) -> act.Clear:
    methods = (given.one("method_1", act.Method), given.one_or_none("method_2", act.Method))
    return act.Clear(
        **_base(given), activity=_activity(given), methods=tuple(dict.fromkeys(one for one in methods if one)),
        depth_cm=given.number_or_none("depth_cm"), depth_reason=given.line("depth_reason", needed=False),
        not_worked_m2=given.number_or_none("not_worked_m2") or 0.0,
        mechanical_followed_up_by=given.line("followed_up_by", needed=False), dog_searches=given.whole("dog_searches"),
    )  # fmt: skip


def _accept(given: Given) -> act.Accept:
    return act.Accept(
        **_base(given), **_signers(given), clearance=given.line("clearance"), activity=_activity(given)
    )  # fmt: skip


def _reject(given: Given) -> act.Reject:
    return act.Reject(
        **_base(given), clearance=given.line("clearance"), activity=_activity(given), reason=given.line("reason")
    )  # fmt: skip


def _hand_over(given: Given) -> act.HandOver:
    return act.HandOver(
        **_base(given), **_signers(given), acceptance=given.line("acceptance"), benchmark=given.place("benchmark"),
        turning_points=given.whole("turning_points"), as_built_map=given.line("as_built_map"),
        completion_report=given.line("completion_report"), owner=given.line("owner"),
    )  # fmt: skip


def _reopen(given: Given) -> act.Reopen:
    return act.Reopen(
        **_base(given), cause=given.one("cause", act.Cause), investigation=given.line("investigation"),
        reason=given.line("reason"),
    )  # fmt: skip


def _suspend(given: Given) -> act.Suspend:
    return act.Suspend(
        **_base(given), cause=given.one("cause", act.Cause), marking=given.line("marking"), reason=given.line("reason")
    )  # fmt: skip


def _lift(given: Given) -> act.Lift:
    return act.Lift(**_base(given), report=given.line("report"))


CAUSE = Field("cause", "choice", tuple(one.value for one in act.Cause))
METHODS = tuple(one.value for one in act.Method)
QUALITY, CLEARANCE = _work(act.Work.QUALITY_CONTROL), Field("clearance")
UNIT = Form("unit", (Field("unit"), Field("area_m2", "number"), ON), _unit)
OPEN = Form(
    "open",
    (
        PARCEL, Field("hazard"), Field("unit"), Field("opens_as", "choice", ("indication", "sha", "cha")),
        Field("way", "choice", WAYS), Field("outline", "words"), Field("datum", needed=False), Field("source"),
        ON, *EVIDENCE,
        SURVEYS[0], *(Field(one.name, one.kind, needed=False) for one in SURVEYS[1:]),
    ),
    _open,
)  # fmt: skip
ON_PARCEL: Mapping[str, tuple[Form, frozenset[Step]]] = {
    form.name: (form, frozenset(steps))
    for form, *steps in (
        (
            Form(
                "reclassify",
                (Field("becomes", "choice", ("sha", "cha")), *EVIDENCE, *SURVEYS, ON, REASON_IF),
                _reclassify,
            ),
            Step.SUSPECT, Step.CONFIRM,
        ),
        (Form("split", (Field("children", "words"), REASON, ON), _split), Step.SPLIT),
        (Form("cancel", (*SURVEYS[:1], *SURVEYS[1:], REASON, *BOTH, *EVIDENCE, ON), _cancel), Step.CANCEL),
        (
            Form(
                "reduce",
                (
                    *_work(act.Work.TECHNICAL_SURVEY), Field("coverage_required", "number", usual="100"),
                    Field("coverage_done", "number"), Field("items_found", "number", usual="0"), *BOTH, ON, REASON_IF,
                ),
                _reduce,
            ),
            Step.REDUCE,
        ),
        (
            Form(
                "clear",
                (
                    *_work(act.Work.CLEARANCE), Field("method_1", "choice", METHODS),
                    Field("method_2", "choice", ("", *METHODS), needed=False),
                    Field("depth_cm", "number", needed=False, usual="13"), Field("depth_reason", needed=False),
                    Field("not_worked_m2", "number", usual="0"), Field("followed_up_by", needed=False),
                    Field("dog_searches", "number", needed=False, usual="0"), ON,
                ),
                _clear,
            ),
            Step.CLEAR,
        ),
        (Form("accept", (CLEARANCE, *QUALITY, *BOTH, ON), _accept), Step.ACCEPT),
        (Form("reject", (CLEARANCE, *QUALITY, REASON, ON), _reject), Step.REJECT),
        (
            Form(
                "hand_over",
                (
                    Field("acceptance"), Field("benchmark"), Field("turning_points", "number"), Field("as_built_map"),
                    Field("completion_report"), *BOTH, Field("owner"), ON,
                ),
                _hand_over,
            ),
            Step.HAND_OVER,
        ),
        (Form("suspend", (CAUSE, Field("marking"), REASON, ON), _suspend), Step.SUSPEND),
        (Form("lift", (Field("report"), ON), _lift), Step.LIFT),
        (Form("reopen", (CAUSE, Field("investigation"), REASON, ON), _reopen), Step.REOPEN),
    )
}  # fmt: skip
"""Name of an act on a parcel → its form, and the steps at which it is offered."""
SIGN = Form(
    "sign",
    (
        Field("release"), Field("role"), ON, Field("verdict", "choice", ("sign", "dissent"), needed=False),
        Field("words", "words", needed=False),
    ),
    lambda given: given,
)  # fmt: skip
"""A signature under a release, or a dissent in words; the role is written with its organisation, `operator:Name`."""
