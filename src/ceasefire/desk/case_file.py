"""Everything the record holds about one incident's case, for an officer to look at: as claimed, and as held jointly."""

from dataclasses import dataclass

from ceasefire.agreement.load import Signed
from ceasefire.assessment.records import Established, Rival, Verdict
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.cases import OpenCase, cases
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.established import established
from ceasefire.desk.record import Tables
from ceasefire.desk.verdicts_of_record import last_answers
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A case with the agreement's answers as claimed, and again once both hold the same (None until then).

    `rivals`: other explanations with what in the data speaks for and against each, as the last assessment gave them.
    """

    signed: Signed
    now: OpenCase
    claimed: tuple[Verdict, ...]
    established: Established | None
    rivals: tuple[Rival, ...] = ()


def case_file(tables: Tables, constitution: Constitution, incident: str) -> CaseFile:
    """The case of an incident; refuses an incident the record does not know."""
    found = cases(tables, constitution)
    if incident not in found:
        raise Refusal("incident-unknown", incident=incident)
    signed = agreed_text(constitution)
    claimed, rivals = last_answers(tables, incident)
    again = established(tables, constitution, signed, found, [incident])
    return CaseFile(
        signed=signed,
        now=found[incident],
        claimed=claimed,
        established=again[0] if again else None,
        rivals=rivals,
    )
