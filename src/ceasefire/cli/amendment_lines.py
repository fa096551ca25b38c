"""How a proposed change is told on the command line, and as JSON."""

from typing import Any

import click

from ceasefire.cli.telling import Voice
from ceasefire.desk.amendment_told import told_amendment
from ceasefire.desk.amendments_of_record import OpenAmendment
from ceasefire.desk.record import Tables
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.plain import to_plain


def plain(one: OpenAmendment) -> dict[str, Any]:
    """The proposal with its standing and differences; the texts of an edition are left to the record."""
    said = one.said
    return {
        "amendment": said.id,
        "standing": one.change.standing.value,
        "proposed_by": said.officer,
        "in_force_from": write_moment(said.constitution.in_force_from) if said.constitution.in_force_from else None,
        "differences": [to_plain(found) for found in one.differences],
        "spoken": {side: to_plain(word) for side, word in one.change.spoken.items()},
        "words": said.words,
    }


def tell_amendment(tables: Tables, one: OpenAmendment, tells: Voice) -> None:
    """Name, standing, and every difference in words."""
    start = one.said.constitution.in_force_from
    tells.tell(
        "constitution-proposal",
        amendment=one.said.id,
        officer=one.said.officer,
        standing=tells.text("constitution-standing", standing=one.change.standing.value),
        start=write_moment(start) if start else "",
    )
    if not tells.quiet:
        for line in told_amendment(tables, one, tells.language):
            click.echo("  " + line)
