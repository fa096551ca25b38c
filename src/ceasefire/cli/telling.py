"""How every command speaks: plain lines or one JSON value, progress, the next step, refusals with their remedy."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from ceasefire.languages import knows, languages, say
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.languages.whereabouts import whereabouts
from ceasefire.vocabulary.refusal import Refusal

F = TypeVar("F", bound=Callable[..., Any])


class Language(click.ParamType[str]):
    """A language that is built in, or that an installed package brings."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in BUILT_IN and value not in languages():
            self.fail(f"{value!r} is not one of {', '.join(languages())}", param, ctx)
        return str(value)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return f"[{'|'.join(BUILT_IN)}|…]"


language_option = click.option(
    "--language",
    "-l",
    type=Language(),
    default=lambda: os.environ.get("CEASEFIRE_LANGUAGE", "en"),
    show_default="en, or CEASEFIRE_LANGUAGE",
    help="Language of messages.",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON value instead of lines for people.")


def language_of(ctx: click.Context) -> str:
    """The language chosen on the command line, wherever in the tree of commands we are."""
    root = ctx.find_root()
    return str(root.params.get("language") or "en")


def emit(value: Any) -> None:
    """One JSON value on standard output, keys in order, no NaN."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False))


class Voice:
    """Says messages of the catalogues in one language, on standard output; silent when JSON was asked for."""

    def __init__(self, language: str, quiet: bool = False) -> None:
        self.language = language
        self.quiet = quiet

    def text(self, key: str, /, **arguments: Any) -> str:
        return say(key, self.language, **arguments)

    def tell(self, key: str, /, **arguments: Any) -> None:
        if not self.quiet:
            click.echo(self.text(key, **arguments))

    def next_step(self, command: str) -> None:
        """The clear next step after a command."""
        if not self.quiet:
            click.echo(self.text("cli-next-step", command=command))


def voice(ctx: click.Context, as_json: bool) -> Voice:
    return Voice(language_of(ctx), quiet=as_json)


def refusal_text(refusal: Refusal, language: str) -> str:
    """The refusal in the user's language; its plain English line where a catalogue does not know it yet."""
    told = say(refusal.key, language, **refusal.arguments) if knows(refusal.key) else str(refusal)
    where = whereabouts(refusal.place, language)
    return f"{where}: {told}" if where and knows(refusal.key) else told


def tell_refusal(refusal: Refusal, language: str) -> None:
    click.echo(refusal_text(refusal, language), err=True)


@contextmanager
def progress(total: int, words: str, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """A progress bar on standard error for a known number of steps; calls with the name of what was just done.

    Plain lines instead of a bar where standard error is no terminal, at most twenty of them.
    """
    if quiet or total == 0:
        yield lambda name: None
        return
    if not sys.stderr.isatty():
        yield _lines(total, words)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words, total=total)
        yield lambda name: bar.update(task, advance=1, description=f"{words}: {name}")


def _lines(total: int, words: str) -> Callable[[str], None]:
    done, every = 0, max(1, total // 20)

    def step(name: str) -> None:
        nonlocal done
        done += 1
        if done % every == 0 or done == total:
            click.echo(f"{words} {done}/{total}: {name}", err=True)

    return step
