"""`ceasefire serve`: opens the desk in the browser, on this machine, for both delegations or one."""

import os
from pathlib import Path

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import emit, json_option, voice


@click.command("serve")
@centre_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=lambda: int(os.environ.get("PORT", "8000")),
    show_default="8000, or PORT",
    help="Port to listen on.",
)
@click.option("--database", envvar="CEASEFIRE_DATABASE", help="postgresql://…; left out: SQLite beside the centre.")
@click.option("--hosts", help="Names under which the desk is reached, parted by commas (default: this machine alone).")
@click.option("--tls", is_flag=True, help="It is reached over https: cookies travel over https alone.")
@click.option(
    "--workers", type=click.IntRange(1, 64), help="Processes that answer (default: one a core, at most eight)."
)
@click.option("--redraw", is_flag=True, help="Draw the screens' tables anew from the record first.")
@click.option("--check", is_flag=True, help="Prepare everything, tell what is there, and stop.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    centre: Path,
    host: str,
    port: int,
    database: str | None,
    hosts: str | None,
    tls: bool,
    workers: int | None,
    redraw: bool,
    check: bool,
    as_json: bool,
) -> None:
    """Open the desk: the web application in which officers of both delegations work.

    Without more it listens on this machine alone and keeps its tables beside the centre. In an exercise two accounts
    are opened on the first start, one a delegation, and told once; elsewhere make them with `ceasefire account`.
    """
    from ceasefire.web import standing_up

    tells = voice(ctx, as_json)
    if not check:
        standing_up.free(host, port)
    names = hosts or f"{host},127.0.0.1,localhost"
    standing_up.prepare(centre, database=database, hosts=names, tls=tls)
    drawn = standing_up.draw_rooms(again=redraw)
    made = standing_up.exercise_accounts(tells.language)
    address = f"http://{'localhost' if host == '127.0.0.1' else host}:{port}/"
    tells.tell("web-drawn", count=drawn)
    for username, password in made:
        tells.tell("web-exercise-account", username=username, password=password)
    if as_json:
        emit({"address": address, "drawn": drawn, "accounts": [{"username": u, "password": p} for u, p in made]})
    if not check:
        tells.tell("web-serving", address=address)
        standing_up.run(host, port, workers or standing_up.workers_here())
