"""The command line: one door to the centre; each command calls one deed and translates."""

import click


@click.group()
def main() -> None:
    """Run a joint ceasefire monitoring centre."""
