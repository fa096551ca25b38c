"""Every verdict of a simulated centre is explained by a tree of reasons in five languages, in record and on page."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from ceasefire.agreement.load import Signed
from ceasefire.agreement.telling import tell_step, tell_tree
from ceasefire.assessment.records import Reason, Verdict
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.cases import cases
from ceasefire.desk.established import established
from ceasefire.desk.reading import InProcess
from ceasefire.languages import knows
from ceasefire.reporting.daily import envelope
from ceasefire.reporting.view import view
from ceasefire.reporting.wording import Wording
from ceasefire.wiring import EXERCISE_SIDES, exercise_constitution, found_centre, opening, seeded
from ceasefire.world.exercise import PlayedDay, play_day
from ceasefire.world.week import Settings, write_week

FIRST = date(2021, 1, 30)
LANGUAGES = ("en", "ru", "tr", "az", "hy")
KEY = re.compile(r"\b(agreement|weigh|report|count|cli|answer|kind|what)-[a-z]+(-[a-z_]+)*\b")
CODE = re.compile(r"\b[a-z]+_[a-z_]+\b")


class Week:
    """What a played exercise left: verdicts as claimed and as held jointly, and the documents issued."""

    def __init__(self, signed: Signed, verdicts: list[Verdict], days: list[PlayedDay], jointly: int) -> None:
        self.signed, self.verdicts, self.days, self.jointly = signed, verdicts, days, jointly


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    out = tmp_path_factory.mktemp("explained")
    names = write_week(out / "world", Settings(first_day=FIRST, days=2, seed=7, scale=0.4, flights=1, flight_minutes=2))
    agree, _ = exercise_constitution(out / "world")
    founded = found_centre(out / "centre", EXERCISE_SIDES, agree, randomness=seeded("week"), at=opening(FIRST))
    with founded as centre:
        days = [
            play_day(centre, FIRST + timedelta(days=n), out / "world" / "days" / name, seed=7, readers=InProcess())
            for n, name in enumerate(names)
        ]
        signed = agreed_text(centre.constitution)
        found = cases(centre.tables, centre.constitution)
        again = established(centre.tables, centre.constitution, signed, found, found)
        claimed = [v for entry in centre.tables.entries("assessed") for v in entry.read().verdicts]
    return Week(signed, [*claimed, *(v for one in again for v in one.verdicts)], days, len(again))


def steps(reason: Reason) -> Iterator[Reason]:
    yield reason
    for below in reason.because:
        yield from steps(below)


def test_there_is_something_to_explain(week: Week) -> None:
    assert len(week.verdicts) > 60
    assert week.jointly > 10
    assert len({verdict.answer for verdict in week.verdicts}) >= 2


def test_every_verdict_has_a_tree_that_names_clause_facts_and_moment_and_what_would_settle_it(week: Week) -> None:
    for verdict in week.verdicts:
        messages = {step.message for step in steps(verdict.why)}
        assert "agreement-clause" in messages, verdict
        assert "agreement-known-at" in messages, verdict
        assert any(message.startswith("agreement-way-") for message in messages), verdict
        assert bool(verdict.settles) == (verdict.answer.value == "cannot tell"), verdict
        assert verdict.cites is not None
        assert verdict.cites.readings


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_told_in_the_readers_language(week: Week, language: str) -> None:
    seen: set[tuple[str, str]] = set()
    for verdict in week.verdicts:
        for step in (*steps(verdict.why), *verdict.settles):
            shape = (step.message, str(sorted(step.arguments.items())))
            if shape in seen:
                continue
            seen.add(shape)
            assert knows(step.message, language), step.message
            told = tell_step(step, language, week.signed)
            assert told.strip()
            assert not KEY.search(told), told
            assert not CODE.search(told), told
            assert "{" not in told
            assert language == "en" or told != tell_step(step, "en", week.signed), told
        assert sum(1 for _ in tell_tree(verdict.why, language, week.signed)) >= 4
    assert len(seen) > 30


def texts(value: Any) -> Iterator[str]:
    """Every text of a page's blocks."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, inside in value.items():
            yield from () if name in ("svg", "id", "k", "tone") else texts(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from texts(inside)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_on_the_page_has_its_reasons(week: Week, language: str) -> None:
    told = 0
    for played in week.days:
        say = Wording.of(played.document, language)
        for incident in played.document["incidents"]:
            for verdict in (*incident["verdicts"], *incident.get("established", {"verdicts": []})["verdicts"]):
                reasons = say.reasons(verdict)
                assert reasons, verdict
                assert not any(KEY.search(reason) or CODE.search(reason) for reason in reasons), reasons
                assert language == "en" or not set(reasons) & set(Wording.of(played.document, "en").reasons(verdict))
                told += 1
    assert told > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_shows_a_raw_key(week: Week, language: str) -> None:
    for played in week.days:
        page = view(envelope(played.document), language)
        bad = [text for text in texts(page["blocks"]) if KEY.search(text.replace("ceasefire count --day", ""))]
        assert not bad, bad[:3]
