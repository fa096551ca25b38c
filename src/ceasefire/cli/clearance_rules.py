"""`ceasefire clearance rules`: the rules in force on a day, in our own words, and how far each was checked."""

from datetime import date, datetime

import click

from ceasefire.clearance.standards.book import Edition, shipped_rules
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.languages import say
from ceasefire.vocabulary.plain import to_plain


@click.command("rules")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day whose editions apply (default: today).")
@json_option
@click.pass_context
def rules(ctx: click.Context, on: datetime | None, as_json: bool) -> None:
    """The rules that acts of a day are held against: standard, edition, our paraphrase, checked or not."""
    from ceasefire.wiring import clock

    speaker, day = voice(ctx, as_json), (on or clock()).date()
    book = shipped_rules()
    found = [book.in_force(rule, day) for rule in book.editions]
    if as_json:
        emit({"on": day.isoformat(), "rules": [_plain(one, speaker.language) for one in found]})
        return
    for one in found:
        words = say(one.paraphrase, speaker.language)
        speaker.tell("standard-line", rule=one.rule, paraphrase=words, standard=one.told, checked=one.checked)


def _plain(one: Edition, language: str) -> dict[str, object]:
    days: dict[str, date | None] = {"effective_from": one.effective_from, "effective_to": one.effective_to}
    return {
        "rule": one.rule, "standard": one.standard, "edition": one.edition, "amendment": one.amendment,
        "checked": one.checked, "numbers": one.numbers, "words": say(one.paraphrase, language),
        **{name: to_plain(day) for name, day in days.items()},
    }  # fmt: skip
