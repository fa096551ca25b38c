"""`ceasefire account`: opens an account at the desk for a post of one delegation."""

import os
from pathlib import Path

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import emit, json_option, voice

ROLES = ("head", "duty", "analyst", "liaison", "observer", "reader", "admin")


@click.command("account")
@click.argument("username")
@click.option("--officer", required=True, metavar="SIDE/POST", help="The post of the constitution it is for.")
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice(ROLES), help="What it may do.")
@click.option("--database", envvar="CEASEFIRE_DATABASE", help="postgresql://…; left out: SQLite beside the centre.")
@centre_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    username: str,
    officer: str,
    roles: tuple[str, ...],
    database: str | None,
    centre: Path,
    as_json: bool,
) -> None:
    """Open the account USERNAME for a post. The password is asked for, or read from CEASEFIRE_PASSWORD."""
    from ceasefire.web import standing_up

    tells = voice(ctx, as_json)
    standing_up.prepare(centre, database=database)
    password = os.environ.get("CEASEFIRE_PASSWORD") or click.prompt(
        tells.text("web-password"), hide_input=True, confirmation_prompt=True, err=True
    )
    standing_up.open_account(username, officer, sorted(set(roles)), password, tells.language)
    if as_json:
        emit({"username": username, "officer": officer, "roles": sorted(set(roles))})
    tells.tell("web-account-made", username=username, officer=officer)
    tells.next_step(f"serve --centre {centre}")
