"""`ceasefire clearance`: hazard areas, tasks, devices and stores, quality; each question a command of its own."""

import click

from ceasefire.cli.lazily import Lazily

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


@click.group("clearance", cls=Lazily, modules=COMMANDS)
def command() -> None:
    """Mine action: is a team ready, are all devices and explosives accounted for, and what stands in the way."""
