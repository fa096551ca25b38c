"""`ceasefire clearance`: hazard areas, tasks, devices and stores, quality; each question a command of its own."""

import importlib

import click

COMMANDS = {
    "land": "clearance_land:land",
    "rules": "clearance_rules:rules",
    "enter": "clearance_enter:enter",
    "exercise": "clearance_exercise:exercise",
    "ready": "clearance_tasks:ready",
    "devices": "clearance_tasks:devices",
    "stores": "clearance_tasks:stores",
    "geocheck": "clearance_geocheck:geocheck",
    "traverse": "clearance_geocheck:traverse",
    "place": "clearance_geocheck:place",
    "plan": "clearance_quality:plan",
    "search": "clearance_quality:search",
    "rank": "clearance_rank:rank",
    "period": "clearance_period:period",
    "export": "clearance_export:export",
    "import": "clearance_export:bring_in",
    "near": "clearance_near:near",
    "forms": "clearance_forms:forms",
    "received": "clearance_received:received",
}
"""Command → module of this package and the command in it; imported only when asked for."""


class Questions(click.Group):
    """Loads a question's module when it is asked."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(f"ceasefire.cli.{module}"), name or "command")
        return command


@click.group("clearance", cls=Questions)
def command() -> None:
    """Mine action: is a team ready, are all devices and explosives accounted for, and what stands in the way."""
