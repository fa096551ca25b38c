"""A proposed change in sentences: what differs, and for an edition what differs in the text itself."""

from ceasefire.desk.adopt_edition import edition_told
from ceasefire.desk.amendments_of_record import OpenAmendment, constitution_named
from ceasefire.desk.constitution_changes import Difference
from ceasefire.desk.record import Tables
from ceasefire.languages import say


def told_difference(one: Difference, language: str) -> str:
    """One difference: what it is about, what was, what will be."""
    nothing = say("constitution-nothing", language)
    return say(
        "constitution-difference",
        language,
        field=say("constitution-field", language, field=one.field),
        before=_value(one.before, language) or nothing,
        after=_value(one.after, language) or nothing,
    )


def _value(value: str, language: str) -> str:
    if value in ("True", "False"):
        return say("constitution-yes" if value == "True" else "constitution-no", language)
    return value


def told_amendment(tables: Tables, one: OpenAmendment, language: str) -> list[str]:
    """Every difference in the reader's language, the texts' own after them."""
    lines = [told_difference(found, language) for found in one.differences]
    before = constitution_named(tables, one.said.replaces)
    if before is not None and before.agreement_sha256 != one.said.constitution.agreement_sha256:
        texts = edition_told(before, one.said.constitution, language)
        lines += [say("edition-unknown-before", language)] if texts is None else list(texts)
    return lines
