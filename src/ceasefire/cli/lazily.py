"""A group of commands of which each is imported only when it is asked for, so that none waits for the others."""

import importlib
from collections.abc import Mapping
from typing import Any

import click


class Lazily(click.Group):
    """`modules`: command → module of this package that holds it as `command`, or as `module:name`."""

    def __init__(self, *args: Any, modules: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.modules:
            return None
        module, _, name = self.modules[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(f"ceasefire.cli.{module}"), name or "command")
        return command
