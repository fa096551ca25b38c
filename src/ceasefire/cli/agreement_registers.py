"""What the register commands of `ceasefire agreement` share: files, options, and how rows are shown."""

from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.load import Signed
from ceasefire.agreement.registers.desk_files import read_notices
from ceasefire.agreement.registers.notifications import Notices
from ceasefire.cli.options import Moment
from ceasefire.cli.telling import Voice
from ceasefire.vocabulary.refusal import Refusal

a_file = click.Path(exists=True, dir_okay=False, path_type=Path)
known_option = click.option("--known-at", type=Moment(), default=None, help="Answer as of then (default: all known).")
notices_option = click.option("--notices", type=a_file, default=None, help="Register of notices (YAML or JSON).")
events_option = click.option("--events", type=a_file, required=True, help="What happened (YAML or JSON).")
brief_option = click.option("--brief", is_flag=True, help="First lines only, without the reasons.")
agreement_option = click.option(
    "--agreement",
    default=None,
    help="Shipped agreement (its id) or agreement.yaml, for its acts and zones.",
)


def text_of(file: Path) -> str:
    """A register's text; refuses what is not UTF-8."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", file.name, byte=error.start) from error


def notices_of(file: Path | None, signed: Signed | None) -> Notices:
    """The register of notices, empty where none was given."""
    return Notices() if file is None else read_notices(text_of(file), file.name, signed)


def show(rows: list[dict[str, Any]], brief: bool, speaker: Voice) -> None:
    """Each row's reasons and what would settle it, or the first line alone."""
    for row in rows:
        click.echo("\n".join(row["told"][:1] if brief else row["told"]))
        settles = [] if brief else row.get("would_settle", [])
        if settles:
            click.echo("  " + speaker.text("agreement-settle-heading"))
        for sentence in settles:
            click.echo("    " + sentence)


def excuses_of(signed: Signed | None) -> dict[str, tuple[str, ...]] | None:
    """Which acts which kind of notice announces, where the agreement says it; without one, any notice any act."""
    if signed is None:
        return None
    found: dict[str, tuple[str, ...]] = {}
    for one in signed.agreement.exemptions:
        if one.notice:
            found[one.notice] = (*found.get(one.notice, ()), *one.acts)
    return found
