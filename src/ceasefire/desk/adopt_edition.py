"""Both delegations adopt a new edition of the agreement: its whole text goes into the constitution that both sign.

The edition before keeps being read for what was entered under it, as long as its text is here or stands in the record.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from ceasefire.agreement.diff import compare
from ceasefire.agreement.diff_telling import told
from ceasefire.agreement.edition_files import laid_out
from ceasefire.agreement.load import load
from ceasefire.desk.agreed_text import agreed_text, agreement_digest
from ceasefire.desk.amend_constitution import propose_amendment
from ceasefire.desk.amendments_of_record import OpenAmendment
from ceasefire.desk.centre import Centre
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_changes import EDITION
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.vocabulary.refusal import Refusal


def propose_edition(
    centre: Centre,
    files: Mapping[str, str],
    *,
    officer: str,
    in_force_from: datetime,
    at: datetime,
    words: str = "",
) -> OpenAmendment:
    """Propose these files (name → text) as the new edition; both sign it like any amendment."""
    before = last_constitution(centre.tables)
    signed = load(laid_out(files))
    if signed.agreement.id != agreement_id(before):
        raise Refusal("edition-of-another", agreement=signed.agreement.id, known=agreement_id(before))
    after = replace(before, agreement_sha256=agreement_digest(signed), agreement_files=dict(files))
    return propose_amendment(
        centre, after, officer=officer, in_force_from=in_force_from, at=at, words=words, amendable=EDITION
    )


def agreement_id(constitution: Constitution) -> str:
    """The id of the agreement that a constitution names: its own name, or what its file says."""
    if constitution.agreement_files is None and not constitution.agreement.endswith((".yaml", ".yml")):
        return constitution.agreement.rstrip("/").rpartition("/")[2]
    name = laid_out(constitution.agreement_files) if constitution.agreement_files else constitution.agreement
    return load(name).agreement.id


def edition_told(before: Constitution, after: Constitution, language: str) -> tuple[str, ...] | None:
    """The difference between the texts in sentences; None where the text agreed to before is no longer here."""
    try:
        first = agreed_text(before)
    except Refusal as refusal:
        if refusal.key not in ("agreement-changed", "agreement-not-found"):
            raise
        return None
    second = agreed_text(after)
    return tuple(told(change, first, second, language) for change in compare(first, second).changes)
