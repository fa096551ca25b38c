"""What is said about training is entered: from one of the school's forms, from its file, once and by an officer."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from ceasefire.desk.centre import Centre
from ceasefire.desk.keep_mine_action import keep_all
from ceasefire.desk.mine_action import MineAction, mine_action
from ceasefire.reporting.certificate import certificate_pdf
from ceasefire.training.certificate import certificate
from ceasefire.training.records import TrainingEntered, TrainingFact
from ceasefire.web.door import door
from ceasefire.web.mine_action import books
from ceasefire.web.mining.school_rows import facts_of_file
from ceasefire.web.school_forms import fact_of


def keep_form(what: str, given: Mapping[str, str], officer: str) -> None:
    """Enter what a form of `school_forms.FORMS` says; refuses, by rule, what does not stand."""
    zone = door.rules().zone
    _keep(officer, lambda known: [fact_of(what, given, known.school.book, zone)])


def keep_file(data: bytes, name: str, officer: str) -> None:
    """Enter every fact of a school's file that is not known yet, all of them or none."""
    _keep(officer, lambda known: [one for one in facts_of_file(data, name) if not known.school.knows(one)])


def _keep(officer: str, facts: Callable[[MineAction], Iterable[TrainingFact]]) -> None:
    def deed(centre: Centre, now: datetime) -> None:
        found = facts(mine_action(centre.tables))
        keep_all(centre, [TrainingEntered(fact=one, officer=officer, made_at=now) for one in found], at=now)

    door.do(deed)


def printed(award: str, language: str) -> tuple[str, bytes] | None:
    """File name and PDF of an award's certificate; None where there is no such award."""
    with books() as known:
        book = known.school.book
    found = next((one for one in book.awards if one.id == award), None)
    if found is None:
        return None
    told, rules = certificate(book, found), door.rules()
    return f"{told.id}.{language}.pdf", certificate_pdf(told, rules.centre, language, exercise=rules.exercise)
