"""`ceasefire speak`: hand in a delegation's blind assessment of an incident; it is sealed until both have spoken."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.assessment.records import Answer
from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.verification.records import PROBABILITY_WORDS, Assessment, RivalVerdict, RivalView
from ceasefire.vocabulary.refusal import Refusal

ANSWERS = {answer.value.replace(" ", "-"): answer for answer in Answer}


@click.command("speak")
@click.argument("incident")
@centre_option
@side_option
@click.option("--post", default="analyst", show_default=True, help="The post that assesses.")
@click.option("--happened/--not-happened", default=True, help="Does your delegation hold that it happened?")
@click.option(
    "--answer", "answers", multiple=True, metavar="PROVISION=ANSWER", help=f"One a provision: {', '.join(ANSWERS)}."
)
@click.option(
    "--reliability", type=click.Choice(list("ABCDEF")), required=True, help="Reliability of the sources, A-F."
)
@click.option("--credibility", type=click.IntRange(1, 6), required=True, help="Credibility of what they say, 1-6.")
@click.option("--likelihood", type=click.Choice(PROBABILITY_WORDS), required=True, help="In words of probability.")
@click.option("--rival", "rivals", multiple=True, metavar="EXPLANATION=VERDICT:REASON", help="Another explanation "
              "(training, demolition, hunting …) and what you make of it: ruled_out, possible or likely.")  # fmt: skip
@click.option("--party", help="Who your delegation holds acted; only where the mandate allows attribution.")
@click.option("--words", required=True, help="Your reasons, in your own words.")
@click.option("--words-language", default="en", show_default=True, help="The language of those words.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    incident: str,
    centre: Path,
    side: str,
    post: str,
    happened: bool,
    answers: tuple[str, ...],
    reliability: str,
    credibility: int,
    likelihood: str,
    rivals: tuple[str, ...],
    party: str | None,
    words: str,
    words_language: str,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Assess INCIDENT blind for your delegation.

    Nobody reads it before both have spoken; then `ceasefire show` opens both at once. Who says "breach-indicated" must
    have weighed at least one other explanation with --rival. A party named with --party is told nowhere unless the
    other delegation names the same.
    """
    from ceasefire.desk.speak import speak
    from ceasefire.wiring import open_centre

    now = moments(at)()
    assessment = Assessment(
        incident=incident,
        delegation=side,
        officer=f"{side}/{post}",
        made_at=now,
        happened=happened,
        answers=dict(_answer(said) for said in answers),
        reliability=reliability,
        credibility=credibility,
        likelihood=likelihood,
        words=words,
        language=words_language,
        rivals=tuple(_rival(said) for said in rivals),
        party=party,
    )
    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        index = speak(opened, assessment, at=now)
    if as_json:
        emit({"incident": incident, "side": side, "entry": index, "assessment": assessment.id})
    tells.tell("cli-speak-done", incident=incident, side=side, entry=index)
    tells.next_step(f"ceasefire show --centre {centre}")


def _answer(said: str) -> tuple[str, Answer]:
    provision, _, answer = said.partition("=")
    if answer not in ANSWERS:
        raise Refusal("option-malformed", place="--answer", said=said, form="P1=cannot-tell")
    return provision, ANSWERS[answer]


def _rival(said: str) -> RivalView:
    explanation, _, rest = said.partition("=")
    verdict, _, reason = rest.partition(":")
    if verdict not in {one.value for one in RivalVerdict} or not reason.strip():
        raise Refusal("option-malformed", place="--rival", said=said, form="demolition=ruled_out:no notice was given")
    return RivalView(explanation=explanation, verdict=RivalVerdict(verdict), reason=reason.strip())
