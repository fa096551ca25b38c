"""`ceasefire token`: tokens of a delegation for programs: make one, list them, revoke one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import Voice, emit, json_option, voice

ROLES = ("head", "duty", "analyst", "liaison", "observer", "reader")

_side = click.option("--side", "-s", required=True, help="The delegation it belongs to.")
_database = click.option(
    "--database", envvar="CEASEFIRE_DATABASE", help="postgresql://…; left out: SQLite beside the centre."
)


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    return _side(_database(centre_option(json_option(command))))


@click.group("token")
def command() -> None:
    """Tokens of a delegation for the interface under /api: each is told once, and only its hash is kept."""


@command.command("make")
@click.argument("label")
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice(ROLES), help="What it may do.")
@_options
@click.pass_context
def make(
    ctx: click.Context,
    label: str,
    roles: tuple[str, ...],
    side: str,
    database: str | None,
    centre: Path,
    as_json: bool,
) -> None:
    """Make a token named LABEL (say what it is for); its secret is told this once."""
    tells = _prepared(ctx, side, centre, database, as_json)
    from ceasefire.web import tokens

    token, secret = tokens.make(side, label, roles, f"{side}/command-line")
    if as_json:
        emit({"number": token.pk, "label": token.label, "roles": token.roles, "secret": secret})
    tells.tell("token-made", number=token.pk, label=token.label, secret=secret)
    tells.next_step(f"serve --centre {centre}")


@command.command("list")
@_options
@click.pass_context
def listed(ctx: click.Context, side: str, database: str | None, centre: Path, as_json: bool) -> None:
    """List the tokens of a delegation, with their numbers; no secret is known any more."""
    tells = _prepared(ctx, side, centre, database, as_json)
    from ceasefire.web.accounts.models import Token

    found = list(Token.objects.filter(side=side).order_by("pk"))
    if as_json:
        emit([{"number": t.pk, "label": t.label, "roles": t.roles, "revoked": t.revoked_at is not None} for t in found])
    for one in found:
        state = tells.text("token-revoked" if one.revoked_at else "token-in-force")
        tells.tell("token-line", number=one.pk, label=one.label, roles=", ".join(one.roles), state=state)


@command.command("revoke")
@click.argument("number", type=click.IntRange(1))
@_options
@click.pass_context
def revoke(ctx: click.Context, number: int, side: str, database: str | None, centre: Path, as_json: bool) -> None:
    """End the token NUMBER: whoever has it is a stranger from now on."""
    tells = _prepared(ctx, side, centre, database, as_json)
    from ceasefire.web import tokens
    from ceasefire.wiring import clock

    token = tokens.revoke(side, number, clock())
    if as_json:
        emit({"number": token.pk, "label": token.label, "revoked": True})
    tells.tell("token-ended", number=token.pk, label=token.label)


def _prepared(ctx: click.Context, side: str, centre: Path, database: str | None, as_json: bool) -> Voice:
    """The desk's tables made ready; refuses a side the centre does not have."""
    from ceasefire.web import standing_up

    standing_up.prepare(centre, database=database)
    from ceasefire.web.door import door

    with door.centre() as opened:
        opened.constitution.delegation(side)
    return voice(ctx, as_json)
