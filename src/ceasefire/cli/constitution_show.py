"""`ceasefire constitution show`: what both agreed and what is proposed."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("show")
@centre_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, centre: Path, at: datetime | None, as_json: bool) -> None:
    """Show the constitution in force, and every proposed change with how it stands."""
    from ceasefire.cli.amendment_lines import plain, tell_amendment
    from ceasefire.desk.amendments_of_record import amendments
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        rules = opened.renew(moments(at)())
        found = list(amendments(opened.tables, rules.sides).values())
        if as_json:
            said = {name: value for name, value in to_plain(rules).items() if name != "agreement_files"}
            emit({"constitution": {"id": rules.id, **said}, "amendments": [plain(one) for one in found]})
        tells.tell(
            "constitution-in-force",
            name=rules.id,
            agreement=rules.agreement_sha256[:16],
            each=rules.quorum.each,
            languages=", ".join(rules.languages),
            mandate=", ".join(name for name, on in to_plain(rules.mandate).items() if on),
        )
        for one in found:
            tell_amendment(opened.tables, one, tells)
    tells.next_step(f"ceasefire constitution propose --officer a/head --quorum-each 2 --centre {centre}")
