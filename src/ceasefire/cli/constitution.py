"""`ceasefire constitution`: what both agreed, and how both change it."""

import importlib

import click

COMMANDS = {
    "show": "constitution_show",
    "propose": "constitution_propose",
    "sign": "constitution_sign",
}
"""Command → module of this package that holds it as `command`; imported only when asked for."""


class Parts(click.Group):
    """Loads a part's module when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"ceasefire.cli.{COMMANDS[cmd_name]}").command
        return command


@click.group("constitution", cls=Parts)
def command() -> None:
    """What both delegations agreed: show it, propose a change, sign one or dissent. One side alone changes nothing."""
