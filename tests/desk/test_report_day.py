"""A report is drawn from exactly the entries it names; it is signed, corrected by errata, and never changed."""

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from makings import LineReaders

from ceasefire.desk.close_day import close_day
from ceasefire.desk.correct_report import correct_report
from ceasefire.desk.rebuild import rebuild
from ceasefire.desk.regroup import regroup
from ceasefire.desk.report_day import draw_up, latest, rebuild_document, sign_report, signatures
from ceasefire.desk.spot_report import spot_report
from ceasefire.desk.statements import Issued
from ceasefire.desk.take_in import take_in
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.record_folder import views
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal
from conftest import Watch

DAY, NEXT = date(2021, 1, 30), date(2021, 1, 31)
SITTING = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})
BOTH = ("a/head", "b/head")


def come(centre: CentreFolder, watch: Watch, folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    take_in(centre, [folder / name], side="a", clock=watch, readers=LineReaders())


def day(centre: CentreFolder, watch: Watch, which: date) -> tuple[Issued, dict[str, Any]]:
    close_day(centre, which, side="a", at=watch.now)
    return draw_up(centre, which, side="a", at=watch.now)


def test_each_report_covers_what_came_since_the_last(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\nexplosion 2\n")
    first, one = day(centre, watch, DAY)
    watch.forward(days=1)
    come(centre, watch, tmp_path / "in", "two.txt", "explosion 5\n")
    second, two = day(centre, watch, NEXT)
    assert (first.number, second.number) == ("001/2021", "002/2021")
    assert second.first == first.sizes
    assert one["summary"]["previous"] is None
    assert two["summary"]["previous"]["number"] == "001/2021"
    assert two["summary"]["previous"]["incidents"] == one["summary"]["now"]["incidents"] == 2
    assert two["summary"]["now"]["incidents"] == 1
    assert two["summary"]["count_previous"]["best"] == 5


def test_late_entries_make_a_new_edition_of_the_same_number(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    first, _ = day(centre, watch, DAY)
    come(centre, watch, tmp_path / "in", "late.txt", "explosion 2\nexplosion 3\n")
    second, document = day(centre, watch, DAY)
    assert second.number == first.number
    assert second.document_sha256 != first.document_sha256
    assert document["summary"]["previous"] is None


def test_what_both_signed_is_not_drawn_up_again_and_what_comes_later_is_in_the_next(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    issued, _ = day(centre, watch, DAY)
    sign_report(centre, issued, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    again, _ = day(centre, watch, DAY)
    for side in "ab":
        sign_report(centre, again, side=side, choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    come(centre, watch, tmp_path / "in", "late.txt", "explosion 2\n")
    with pytest.raises(Refusal, match="report-signed-by-both"):
        draw_up(centre, DAY, side="b", at=watch.now)
    assert latest(centre.tables, DAY) == again
    watch.forward(days=1)
    _, document = day(centre, watch, NEXT)
    assert document["summary"]["now"]["incidents"] == 1


def test_the_same_record_gives_the_same_document_on_both_sides(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\ncomplaint AZ 4\n")
    issued, document = day(centre, watch, DAY)
    come(centre, watch, tmp_path / "in", "later.txt", "explosion 9\n")
    for view in views(centre.folder):
        assert rebuild_document(view.tables, view, issued) == document
    assert rebuild(views(centre.folder), None, None).same


def test_both_sign_and_a_dissent_is_printed(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    issued, _ = day(centre, watch, DAY)
    sign_report(centre, issued, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    with pytest.raises(Refusal, match="report-already-signed"):
        sign_report(centre, issued, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    with pytest.raises(Refusal, match="dissent-without-words"):
        sign_report(centre, issued, side="b", choice=Choice.DISSENT, sitting=SITTING, at=watch.now)
    sign_report(centre, issued, side="b", choice=Choice.DISSENT, sitting=SITTING, at=watch.now, words="Not complete.")
    signed = signatures(centre.tables, centre.constitution, issued)
    assert [(one.delegation, one.choice, one.words) for one in signed] == [
        ("a", "sign", ""),
        ("b", "dissent", "Not complete."),
    ]
    assert all(len(one.key) == 64 for one in signed)


def test_a_report_is_signed_only_in_a_sitting_of_both(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    issued, _ = day(centre, watch, DAY)
    alone = Sitting(present={"a": ("a/head",)}, acting={})
    with pytest.raises(Refusal, match="sitting-no-quorum"):
        sign_report(centre, issued, side="a", choice=Choice.SIGN, sitting=alone, at=watch.now)


def test_an_erratum_is_listed_by_the_next_report_and_changes_nothing_issued(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    issued, document = day(centre, watch, DAY)
    told = {"said": "3 shots", "reads": "4 shots", "reason": "miscounted", "side": "a", "at": watch.now}
    with pytest.raises(Refusal, match="needs-both-delegations"):
        correct_report(centre, "001/2021", officers=("a/head",), **told)
    with pytest.raises(Refusal, match="report-unknown-number"):
        correct_report(centre, "009/2021", officers=BOTH, **told)
    assert correct_report(centre, "001/2021", officers=BOTH, **told).number == "E001"
    watch.forward(days=1)
    _, following = day(centre, watch, NEXT)
    assert [one["reads"] for one in following["errata"]] == ["4 shots"]
    assert rebuild_document(centre.tables, centre, issued) == document


def test_a_joint_word_binds_the_method(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\nexplosion 2\n")
    closed = close_day(centre, DAY, side="a", at=watch.now)
    assert len(closed.grouping.incidents) == 2
    reports = tuple(link.report for incident in closed.grouping.incidents for link in incident.links)
    with pytest.raises(Refusal, match="report-unknown"):
        regroup(centre, "merge", ("obs-0",), reason="r", officers=BOTH, side="a", at=watch.now)
    regroup(centre, "merge", reports, reason="one event", officers=BOTH, side="a", at=watch.now)
    come(centre, watch, tmp_path / "in", "two.txt", "burst 1\n")
    again = close_day(centre, DAY, side="a", at=watch.now)
    (merged,) = [
        incident for incident in again.grouping.incidents if set(reports) <= {k.report for k in incident.links}
    ]
    assert sorted(again.grouping.replaces[merged.id]) == sorted(i.id for i in closed.grouping.incidents)


def test_a_spot_report_is_marked_unverified(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    closed = close_day(centre, DAY, side="a", at=watch.now)
    issued, document = spot_report(centre, closed.grouping.incidents[0].id, side="a", at=watch.now)
    assert issued.number == "S001/2021"
    assert document["unverified"] is True
    assert len(document["incidents"]) == 1
    with pytest.raises(Refusal, match="incident-unknown"):
        spot_report(centre, "inc-none", side="a", at=watch.now)
    first, _ = day(centre, watch, DAY)
    assert first.number == "001/2021"


def test_the_agreement_cannot_change_under_a_centre(
    centre: CentreFolder, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ceasefire.desk import agreed_text

    signed, _ = agreed_text._loaded(centre.constitution.agreement)
    monkeypatch.setattr(agreed_text, "_loaded", lambda name: (signed, "00" * 32))
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    with pytest.raises(Refusal, match="agreement-changed"):
        close_day(centre, DAY, side="a", at=watch.now)


def test_no_report_of_a_day_that_has_not_begun(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    """To the second: the period's first moment is the first at which its report may be drawn up."""
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\n")
    close_day(centre, DAY, side="a", at=watch.now)
    start, _ = centre.constitution.period(NEXT)
    before = centre.tables.sizes()
    with pytest.raises(Refusal) as refused:
        draw_up(centre, NEXT, side="a", at=start - timedelta(seconds=1))
    assert refused.value.key == "report-day-not-begun"
    assert centre.tables.sizes() == before
    assert draw_up(centre, NEXT, side="a", at=start)[0].day == NEXT
