"""The spot report: one incident, only its own records, nothing assessed."""

import pytest

from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.spot import build_spot
from ceasefire.reporting.view import view
from ceasefire.vocabulary.refusal import Refusal


def test_a_spot_report_holds_one_incident_and_its_reports_only(day):
    wanted = day.incidents[0]
    document = build_spot(day, wanted.id)
    assert [one["id"] for one in document["incidents"]] == [wanted.id]
    told = {row["id"] for row in document["observations"]["rows"]} | {row["id"] for row in document["allegations"]}
    assert told == {link.report for link in wanted.links}
    assert document["unverified"] is True
    assert document["form"] != build_daily(day)["form"]


def test_nothing_assessed_enters_and_the_count_is_the_reports_own(day):
    one = build_spot(day, day.incidents[0].id)["incidents"][0]
    assert (one["verdicts"], one["rivals"], one["case"]["standing"]) == ([], [], "pending")
    assert one["count"]["best"] == day.incidents[0].count.best


def test_an_unknown_incident_is_refused(day):
    with pytest.raises(Refusal, match="incident-unknown"):
        build_spot(day, "inc-nothing")


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_it_can_be_told_in_every_language(day, language):
    told = view(envelope(build_spot(day, day.incidents[0].id)), language)
    assert len(told["banners"]) == 1
