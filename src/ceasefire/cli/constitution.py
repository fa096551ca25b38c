"""`ceasefire constitution`: what both agreed, and how both change it."""

import click

from ceasefire.cli.lazily import Lazily

COMMANDS = {
    "show": "constitution_show",
    "propose": "constitution_propose",
    "sign": "constitution_sign",
}
"""Command → module of this package that holds it as `command`; imported only when asked for."""


@click.group("constitution", cls=Lazily, modules=COMMANDS)
def command() -> None:
    """What both delegations agreed: show it, propose a change, sign one or dissent. One side alone changes nothing."""
