"""`ceasefire agreement adopt`: propose a new edition of the agreement to both delegations of a centre."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.constitution_propose import from_option, words_option
from ceasefire.cli.constitution_sign import officer_option
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice


@click.command("adopt")
@click.argument("edition")
@centre_option
@officer_option
@from_option
@words_option
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    edition: str,
    centre: Path,
    officer: str,
    start: datetime | None,
    words: str,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Propose EDITION (an agreement.yaml, or a shipped id) as the centre's new text, with the differences in words.

    It holds once both have signed (`ceasefire constitution sign`). What was entered before keeps being read under the
    edition that held then.
    """
    from ceasefire.agreement.edition_files import edition_files
    from ceasefire.cli.amendment_lines import plain, tell_amendment
    from ceasefire.desk.adopt_edition import propose_edition
    from ceasefire.wiring import open_centre

    tells, files = voice(ctx, as_json), edition_files(edition)
    with open_centre(centre) as opened:
        now = moments(at)()
        found = propose_edition(opened, files, officer=officer, in_force_from=start or now, at=now, words=words)
        opened.exchange(now)
        tell_amendment(opened.tables, found, tells)
    if as_json:
        emit(plain(found))
    tells.next_step(f"ceasefire constitution sign {found.said.id} --officer {officer} --centre {centre}")
