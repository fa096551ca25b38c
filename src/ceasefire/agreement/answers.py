"""Answers to a case file: a verdict for each provision asked about, and its reasons as data and as sentences.

The form is that of the case files: a list of {"id", "verdicts": [{"provision", "verdict", ...}]}; further keys explain.
"""

from typing import Any

from ceasefire.agreement.cases import Json, read_case
from ceasefire.agreement.evaluate import Opinion, evaluate
from ceasefire.agreement.finding import plain
from ceasefire.agreement.load import Signed
from ceasefire.agreement.telling import as_lines, tell_step
from ceasefire.languages.catalogue import knows, say
from ceasefire.vocabulary.refusal import Refusal


def answer(signed: Signed, case: Json, path: str, language: str) -> dict[str, Any]:
    """The answer to one case; raises `Refusal` where the case cannot be read or asks about something unknown."""
    asked = case.get("agreement")
    if asked is not None and asked != signed.agreement.id:
        raise Refusal("case-other-agreement", path, asked=str(asked), given=signed.agreement.id)
    ask = case.get("ask")
    if ask is not None and not (isinstance(ask, list) and all(isinstance(name, str) for name in ask)):
        raise Refusal("case-field-missing", f"{path}.ask")
    facts = read_case(case, path, signed.agreement.zone_of_record)
    opinions = evaluate(signed, facts, None if ask is None else tuple(ask))
    return {"id": facts.id, "verdicts": [_verdict(opinion, language, signed) for opinion in opinions]}


def answer_or_refuse(signed: Signed, case: Json, path: str, language: str) -> dict[str, Any]:
    """The answer, or what is wrong with the case: {"id", "verdicts": [], "refused": {...}}."""
    try:
        return answer(signed, case, path, language)
    except Refusal as refusal:
        words = say(refusal.key, language, **refusal.arguments) if knows(refusal.key, language) else refusal.key
        told = {"place": refusal.place or path, "message": refusal.key, "told": f"{refusal.place or path}: {words}"}
        return {"id": str(case.get("id", "")), "verdicts": [], "refused": told}


def _verdict(opinion: Opinion, language: str, signed: Signed) -> dict[str, Any]:
    out: dict[str, Any] = {"provision": opinion.provision, "verdict": opinion.verdict}
    if opinion.probability is not None:
        out["probability"] = round(opinion.probability, 6)
    out["because"] = plain(opinion.why)
    out["told"] = as_lines(opinion.why, language, signed)
    if opinion.versions:
        out["versions"] = dict(opinion.versions)
    if opinion.cites:
        out["cites"] = list(opinion.cites)
    if opinion.settles:
        out["would_settle"] = [tell_step(step, language, signed) for step in opinion.settles]
    return out
