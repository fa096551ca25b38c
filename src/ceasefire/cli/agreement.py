"""`ceasefire agreement`: what an agreement says, obliges and leads to, each question a command of its own."""

import click

from ceasefire.cli.lazily import Lazily

COMMANDS = {
    "list": "agreement_list",
    "check": "agreement_check",
    "explain": "agreement_explain",
    "diff": "agreement_diff",
    "duties": "agreement_duties",
    "replay": "agreement_replay",
    "calendar": "agreement_calendar",
    "arms": "agreement_arms",
    "notices": "agreement_notices",
    "silences": "agreement_silences",
    "note": "agreement_note",
    "confirm": "agreement_confirm",
    "adopt": "agreement_adopt",
}
"""Command → module of this package that holds it as `command`; imported only when asked for."""


@click.group("agreement", cls=Lazily, modules=COMMANDS)
def command() -> None:
    """Ask an agreement: what is owed and how it stands, what happened day by day, what comes when.

    AGREEMENT is the id of a shipped one (such as nk-2020-11-09) or the path of an agreement.yaml.
    """
