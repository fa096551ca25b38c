"""The spot report: one incident, told within minutes and marked unverified."""

from dataclasses import replace
from typing import Any

from ceasefire.reporting.daily import _build
from ceasefire.reporting.inputs import DayInputs
from ceasefire.vocabulary.refusal import Refusal

FORM = "ceasefire spot report 1"


def build_spot(inputs: DayInputs, incident: str) -> dict[str, Any]:
    """The document of one incident of `inputs` (by id) with only the records it rests on; refuses an unknown incident.

    No verdict, case or tally enters, the count is that of the reports, and "unverified" stands on every page.
    """
    chosen = [one for one in inputs.incidents if one.id == incident]
    if not chosen:
        raise Refusal("incident-unknown", incident=incident)
    reports = {link.report for link in chosen[0].links}
    few = replace(
        inputs,
        incidents=tuple(chosen),
        observations=tuple(one for one in inputs.observations if one.id in reports),
        allegations=tuple(one for one in inputs.allegations if one.id in reports),
        verdicts=(),
        rivals=(),
        cases=(),
        earlier=(),
        established=(),
        clauses=(),
        tallies=(),
        complaints=(),
        files=(),
        source_checks=(),
        errata=(),
        previous=None,
        form=1,
    )
    return {**_build(few, FORM), "unverified": True}
