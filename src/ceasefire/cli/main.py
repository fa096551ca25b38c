"""The command line: one door to the centre; each command calls one deed and translates its answer."""

import sys
from typing import Any

import click

from ceasefire.cli.lazily import Lazily
from ceasefire.cli.telling import language_option, tell_refusal
from ceasefire.vocabulary.refusal import Refusal

COMMANDS = {
    "init": "centre",
    "take-in": "take_in",
    "status": "status",
    "close-day": "close_day",
    "speak": "speak",
    "show": "show",
    "sign": "sign",
    "report": "report",
    "sign-report": "sign_report",
    "count": "count",
    "concord": "concord",
    "spot": "spot",
    "regroup": "regroup",
    "erratum": "erratum",
    "exchange": "exchange",
    "rebuild": "rebuild",
    "verify": "verify:verify",
    "klv": "klv",
    "read": "read",
    "fuse": "fuse",
    "assess": "assess",
    "agreement": "agreement",
    "constitution": "constitution",
    "roster": "roster",
    "clearance": "clearance",
    "training": "training",
    "serve": "serve",
    "account": "account",
    "token": "token",
    "simulate": "simulate:simulate",
    "demo": "demo",
    "bench": "bench",
}
"""Command → its module, see `Lazily`; imported only when asked for, so that help is quick."""


class Door(Lazily):
    """Tells refusals in the user's language and exits with 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Refusal as refusal:
            tell_refusal(refusal, ctx.params.get("language") or "en")
            sys.exit(1)


@click.group(cls=Door, modules=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@language_option
@click.version_option(package_name="ceasefire")
@click.pass_context
def main(ctx: click.Context, language: str) -> None:
    """Run a joint ceasefire monitoring centre.

    Bytes are sealed, observations grouped into incidents, incidents held against the agreement, two delegations assess
    blind and then sign or dissent, and a report goes out with a record that neither side can rewrite.

    Start with `ceasefire demo`, or with `ceasefire init CENTRE` and `ceasefire take-in FILE --centre CENTRE`.
    """
    ctx.obj = {"language": language}
