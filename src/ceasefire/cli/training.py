"""`ceasefire training`: who may do what on a day and why not, what to refresh, what in a school does not stand."""

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.assessment.records import Reason
from ceasefire.cli.reasons import reason_lines, reason_plain
from ceasefire.cli.telling import Voice, emit, json_option, refusal_text, voice
from ceasefire.languages.formats import day as day_words
from ceasefire.reporting.certificate import certificate_pdf
from ceasefire.training.book import Book
from ceasefire.training.certificate import certificate
from ceasefire.training.course import Level
from ceasefire.training.load import EXAMPLE, load_book, load_school, problems
from ceasefire.training.refresh import Refresher, dues
from ceasefire.training.refresh import plan as plan_runs
from ceasefire.training.school import unfold
from ceasefire.training.who_may import who_may as ask
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

book_option = click.option(
    "--book", metavar="FILE|ID", default=EXAMPLE, show_default=True, help="The school's file, or the shipped one."
)
on_option = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), required=True, help="The day.")


@click.group()
def command() -> None:
    """Who may do what, and why not; courses to be refreshed; awards that do not stand.

    A school is a YAML or JSON file (docs/how-to/train-and-qualify.md); exercise-135 comes with the product.
    """


@command.command("who-may")
@click.argument("work")
@on_option
@click.option(
    "--level", type=click.Choice([one.value for one in Level]), help="The item's level, for EOD and IED work."
)
@click.option("--module", default="", help="The module, at level L3+.")
@click.option("--role", help="Only people of this role, such as medic or section_leader.")
@click.option("--person", help="Only this person.")
@click.option("--why", is_flag=True, help="Tell the reasons of everyone who may not.")
@book_option
@json_option
@click.pass_context
def who_may(
    ctx: click.Context,
    work: str,
    on: datetime,
    level: str | None,
    module: str,
    role: str | None,
    person: str | None,
    why: bool,
    book: str,
    as_json: bool,
) -> None:
    """Tell who may do WORK (demining, bac, leading, medical, machine, dogs, eod, ied) on a day, and why others may not.

    Exit code 1 when nobody may.
    """
    speaker, known = voice(ctx, as_json), load_book(book)
    asked = ask(known, work, on.date(), Level(level) if level else None, module)
    asked = _chosen(known, asked, role, person)
    if as_json:
        told = {name: [reason_plain(one, speaker.language) for one in found] for name, found in asked.items()}
        may = [name for name, found in asked.items() if not found]
        emit({"work": work, "on": on.date().isoformat(), "may": may, "why_not": {n: t for n, t in told.items() if t}})
    else:
        _say_who(asked, work, on, why or person is not None, speaker)
    sys.exit(0 if any(not found for found in asked.values()) else 1)


def _chosen(
    book: Book, asked: dict[str, tuple[Reason, ...]], role: str | None, person: str | None
) -> dict[str, tuple[Reason, ...]]:
    if person:
        book.person(person)
    names = [one.person for one in book.people if role in (None, one.role) and person in (None, one.person)]
    if not names:
        raise Refusal("training-unknown", what=role or "-", known=", ".join(sorted({one.role for one in book.people})))
    return {name: asked[name] for name in names}


def _say_who(asked: dict[str, tuple[Reason, ...]], work: str, on: datetime, why: bool, speaker: Voice) -> None:
    may = [name for name, found in asked.items() if not found]
    day = day_words(on.date(), speaker.language)
    speaker.tell("training-may", number=len(may), people=len(asked), work=work, day=day)
    if may:
        click.echo("  " + ", ".join(may))
    if why:
        for found in asked.values():
            for reason in found:
                for line in reason_lines(reason, speaker.language, "  "):
                    click.echo(line)
    elif len(may) < len(asked):
        speaker.next_step(f"ceasefire training who-may {work} --on {on.date().isoformat()} --why")


@command.command("plan")
@on_option
@click.option("--days", type=click.IntRange(1, 1100), default=120, show_default=True, help="How far to look ahead.")
@click.option("--seats", type=click.IntRange(1, 60), default=12, show_default=True, help="Trainees in a run.")
@book_option
@json_option
@click.pass_context
def plan(ctx: click.Context, on: datetime, days: int, seats: int, book: str, as_json: bool) -> None:
    """Plan the refreshers: what expires or rests unused too long, and by when which course must begin."""
    speaker, known = voice(ctx, as_json), load_book(book)
    due = dues(known, on.date(), days)
    runs = plan_runs(known, due, on.date(), seats)
    if as_json:
        emit({"due": to_plain(due), "runs": to_plain(runs)})
        return
    people = len({one.person for one in due})
    speaker.tell("training-due", number=len(due), people=people, days=days, day=day_words(on.date(), speaker.language))
    for run in runs:
        _say_run(run, speaker)
    speaker.next_step(f"ceasefire training check {book}")


def _say_run(run: Refresher, speaker: Voice) -> None:
    begin, first = (day_words(one, speaker.language) for one in (run.begin_by, run.first_due))
    told: dict[str, Any] = {"course": run.course, "begin": begin, "first": first, "number": len(run.trainees)}
    speaker.tell("training-run-late" if run.late else "training-run", **told)
    click.echo("    " + ", ".join(run.trainees))


@command.command("check")
@click.argument("file", metavar="FILE|ID")
@json_option
@click.pass_context
def check(ctx: click.Context, file: str, as_json: bool) -> None:
    """Check a school: everything that does not stand, such as a trainee who passed before the course began.

    Exit code 1 when something does not.
    """
    speaker, book = voice(ctx, as_json), unfold(load_school(file))
    amiss = problems(book)
    lines = [refusal_text(one, speaker.language) for one in amiss]
    if as_json:
        keys = [{"key": one.key, "place": one.place, "words": line} for one, line in zip(amiss, lines, strict=True)]
        emit({"people": len(book.people), "awards": len(book.awards), "amiss": keys})
    else:
        units = Counter(one.unit for one in book.people)
        told = ", ".join(f"{unit}: {number}" for unit, number in units.items())
        speaker.tell("training-school", name=book.name, people=len(book.people), awards=len(book.awards), units=told)
        for line in lines:
            click.echo("  " + line)
        if not lines:
            speaker.tell("training-stands")
    sys.exit(1 if amiss else 0)


@command.command("certificate")
@click.argument("person")
@click.argument("course")
@book_option
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Print it to this file, in --language.")
@click.option("--issuer", default="ceasefire", show_default=True, help="Who issues it, as the print says.")
@json_option
@click.pass_context
def paper(
    ctx: click.Context, person: str, course: str, book: str, pdf: Path | None, issuer: str, as_json: bool
) -> None:
    """Give a certificate as data or as a print, named by its content; refused where the award does not stand."""
    speaker, known = voice(ctx, as_json), load_book(book)
    known.person(person)
    known.course(course)
    awards = [one for one in known.awards if (one.person, one.course) == (person, course)]
    if not awards:
        raise Refusal("training-no-award", person=person, course=course)
    found = certificate(known, awards[-1])
    if pdf:
        pdf.write_bytes(certificate_pdf(found, issuer, speaker.language))
    if as_json:
        emit({"id": found.id, **to_plain(found)})
        return
    level = f"{found.level.value if found.level else ''} {found.module}".strip() or "-"
    days = {"first": day_words(found.from_day, speaker.language), "last": day_words(found.to_day, speaker.language)}
    speaker.tell(
        "training-certificate",
        person=person,
        course=course,
        code=found.code,
        level=level,
        signed=found.signed_by,
        name=found.id,
        **days,
    )
