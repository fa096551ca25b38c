"""A day counted again: the report's own figure first, every other beside it with its terms and its reasons."""

import csv
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from makings import LineReaders

from ceasefire.assessment.recount import Terms
from ceasefire.assessment.rule_book import read_rules, rule_named
from ceasefire.desk.close_day import close_day
from ceasefire.desk.constitution import Constitution, Delegation, OwnRule
from ceasefire.desk.count_day import count_day
from ceasefire.desk.counting_terms import all_terms, asked_terms, terms_of_side
from ceasefire.desk.reading import InProcess
from ceasefire.desk.report_day import draw_up, rebuild_document
from ceasefire.desk.take_in import take_in
from ceasefire.reporting.recounted import build_recount
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.record_folder import views
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import constitution_of, found_centre, seeded
from conftest import FOUNDINGS, START, Watch

DAY, NEXT = date(2021, 1, 30), date(2021, 1, 31)
OWN = """
- id: ours
  version: "1"
  unit: series
  counts: [explosion]
  parted_by_s: 3600
  at_least: 3
  title: {en: Ours}
- id: ours
  version: "2"
  valid_from: "2021-01-31T00:00:00Z"
  unit: discharge
  counts: [explosion]
  title: {en: Ours anew}
"""


def come(centre: CentreFolder, watch: Watch, folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    take_in(centre, [folder / name], side="a", clock=watch, readers=LineReaders())


def agree_with(**more: object):
    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        return constitution_of({"centre": "Exercise", "exercise": True, **more}, delegations, "nk-2020-11-09")

    return agree


@pytest.fixture
def own_centre(tmp_path: Path):
    agree = agree_with(
        counting_rules=OWN, own_rules={"b": {"rule": "ours", "zone": "Europe/Moscow", "cut_off": "00:00"}}
    )
    with found_centre(tmp_path / "own", FOUNDINGS, agree, randomness=seeded("own"), at=START) as opened:
        yield opened


def test_the_first_column_is_the_report_and_every_rule_of_it_comes_out_again(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\nexplosion 2\nflare 1\ncomplaint AZ 5\n")
    close_day(centre, DAY, side="a", at=watch.now)
    _, document = draw_up(centre, DAY, side="a", at=watch.now)
    told = build_recount(count_day(centre.tables, centre.constitution, DAY, all_terms(centre.constitution, DAY)))
    assert told["report"] == "001/2021"
    again = {column["rule"]["name"]: column["total"] for column in told["columns"]}
    assert again == {rule["rule"]: rule["total"] for rule in document["rules"]}
    assert told["columns"][0]["total"] == document["summary"]["count"]
    assert told["columns"][0]["incidents"] == document["summary"]["now"]["incidents"]
    assert (told["columns"][0]["start"], told["columns"][0]["end"]) == ("2021-01-29T15:30:00Z", "2021-01-30T15:30:00Z")


def test_groups_add_up_to_the_total_where_they_part_the_incidents(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "shot 3\nexplosion 2\n" + "burst 4\n" * 3)
    close_day(centre, DAY, side="a", at=watch.now)
    told = build_recount(count_day(centre.tables, centre.constitution, DAY, ()))["columns"][0]
    assert told["total"]["best"] == 17 == sum(count["best"] for count in told["kinds"].values())
    assert {name: count["best"] for name, count in told["areas"].items()} == {
        "agdam": 3,
        "conflict_zone": 3,
        "elsewhere": 14,
    }
    answered = sum(count["best"] for name, count in told["provisions"].items() if name.startswith("P1/"))
    assert answered == 17


def test_every_difference_has_its_reason(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    come(centre, watch, tmp_path / "in", "one.txt", "explosion 20\nshot 7\nexplosion 15\nflare 1\n")
    close_day(centre, DAY, side="a", at=watch.now)
    rules = [rule_named("shelling-of-30"), rule_named("without-flares"), rule_named("explosion-series")]
    moscow = asked_terms(centre.constitution, rules, DAY, None, None)
    counted = count_day(centre.tables, centre.constitution, DAY, moscow)
    why = {
        (counted.columns[0].incidents[one.incident].best, n): [reason.message for reason in reasons]
        for one in counted.differences
        for n, reasons in enumerate(one.why)
    }
    assert why[7, 0] == ["count-why-each"]
    assert why[7, 1] == why[7, 3] == why[1, 2] == ["count-why-not-counted"]
    assert why[15, 1] == ["count-why-series"]
    assert why[20, 1] == ["count-why-joined"]  # rows of a later number happened earlier
    assert [column.total.best for column in counted.columns] == [43, 1, 42, 1]


def test_another_clock_moves_incidents_between_days_and_loses_none(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    for which, text in ((DAY, "explosion 20\n"), (NEXT, "explosion 5\nshot 2\n")):
        watch.now = datetime(2021, 1, which.day, 15, tzinfo=UTC)
        come(centre, watch, tmp_path / "in", f"{which}.txt", text)
        close_day(centre, which, side="a", at=watch.now)
        draw_up(centre, which, side="a", at=watch.now)
    noon = Terms(whose="asked", rule=rule_named("each-discharge"), zone="Asia/Baku", cut_off=time(12))
    days = [DAY - timedelta(days=1), DAY, NEXT, NEXT + timedelta(days=1)]
    counted = [count_day(centre.tables, centre.constitution, day, [noon]) for day in days]
    assert [one.columns[0].total.best for one in counted] == [0, 20, 7, 0]
    assert [one.columns[1].total.best for one in counted] == [0, 0, 20, 7]  # 18:30 local is after noon
    (moved,) = [one for one in counted[1].differences if one.counts[0] is not None]
    assert moved.counts[1] is None
    assert [(r.message, r.arguments["day"]) for r in moved.why[1]] == [("count-why-other-day", NEXT.isoformat())]


def test_a_delegation_counts_by_its_own_rule_zone_and_cut_off(
    own_centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    rules = own_centre.constitution
    assert rules.own_rules == {"b": OwnRule(rule="ours", zone="Europe/Moscow", cut_off="00:00")}
    come(own_centre, watch, tmp_path / "in", "one.txt", "explosion 2\nshot 3\n")
    close_day(own_centre, DAY, side="a", at=watch.now)
    theirs = terms_of_side(rules, "b", DAY)
    assert (theirs.whose, theirs.rule.id, theirs.rule.version) == ("b", "ours", "1")
    assert (theirs.zone, theirs.cut_off) == ("Europe/Moscow", time(0))
    as_agreed = terms_of_side(rules, "a", DAY)
    assert (as_agreed.rule.id, as_agreed.zone, as_agreed.cut_off) == ("each-discharge", "Asia/Baku", time(19, 30))
    counted = count_day(own_centre.tables, rules, DAY, [theirs, as_agreed])
    assert [column.total.best for column in counted.columns] == [5, 0, 5]
    assert (counted.columns[0].terms.whose, counted.columns[0].terms.rule.id) == ("agreed", "each-discharge")
    assert "ours" in {terms.rule.id for terms in all_terms(rules, DAY)}
    assert terms_of_side(rules, "b", NEXT).rule.version == "2"


def test_an_older_report_stays_as_it_was_when_a_rule_has_a_new_edition(
    own_centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    come(own_centre, watch, tmp_path / "in", "one.txt", "explosion 3\n")
    close_day(own_centre, DAY, side="a", at=watch.now)
    issued, first = draw_up(own_centre, DAY, side="a", at=watch.now)
    watch.forward(days=1)
    come(own_centre, watch, tmp_path / "in", "two.txt", "explosion 4\n")
    close_day(own_centre, NEXT, side="a", at=watch.now)
    _, second = draw_up(own_centre, NEXT, side="a", at=watch.now)
    ours = [next(rule for rule in doc["rules"] if rule["rule"] == "ours") for doc in (first, second)]
    assert [(rule["version"], rule["total"]["best"]) for rule in ours] == [("1", 1), ("2", 4)]
    assert ours[1]["previous"] is None, "a number of another edition is no number to compare with"
    for view in views(own_centre.folder):
        assert rebuild_document(view.tables, view, issued) == first
        again = build_recount(count_day(view.tables, view.constitution, DAY, all_terms(view.constitution, DAY)))
        assert again["report"] == "001/2021"


def test_what_cannot_be_counted_is_refused(centre: CentreFolder) -> None:
    rules = centre.constitution
    with pytest.raises(Refusal, match="count-day-empty"):
        count_day(centre.tables, rules, DAY, ())
    with pytest.raises(Refusal, match="constitution-zone"):
        asked_terms(rules, (), DAY, "Asia/Nowhere", None)
    with pytest.raises(Refusal, match="constitution-cut-off"):
        asked_terms(rules, (), DAY, None, "25:00")
    with pytest.raises(Refusal, match="side-unknown"):
        terms_of_side(rules, "c", DAY)


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"counting_rule": "none"}, "counting-rule-unknown"),
        ({"own_rules": {"a": {"rule": "none"}}}, "counting-rule-unknown"),
        ({"own_rules": {"a": {"rule": "rows", "version": "9"}}}, "count-version-unknown"),
        ({"own_rules": {"c": {"rule": "rows"}}}, "side-unknown"),
        ({"own_rules": {"a": {"cut_off": "7 pm"}}}, "constitution-cut-off"),
        ({"cut_off": "19:30+04:00"}, "constitution-cut-off"),
        ({"counting_rules": "- id: rows\n  version: '1'\n  unit: row\n  counts: [fire]\n  title: {en: A}\n"},
         "count-edition-twice"),
    ],
)  # fmt: skip
def test_a_constitution_with_rules_nobody_wrote_is_refused(tmp_path: Path, more: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        found_centre(tmp_path / "c", FOUNDINGS, agree_with(**more), randomness=seeded("x"), at=START)


def test_an_older_record_without_own_rules_keeps_its_name(centre: CentreFolder) -> None:
    from ceasefire.vocabulary.plain import to_plain

    assert not {"own_rules", "counting_rules"} & set(to_plain(centre.constitution))


BAKU = time(19, 30)


def test_the_ten_rows_in_a_centre(tmp_path: Path, shared_data: Path) -> None:
    """Practice 1.1: 131, 130, 10, 4, 3, and the day totals 50/81, 56/75 and 96/35, each from the record of a centre."""
    table = shared_data / "smm" / "smm_style_violation_table_SYNTHETIC.csv"
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    days = (date(2020, 12, 5), date(2020, 12, 6))
    start = datetime(2020, 12, 5, 4, tzinfo=UTC)
    founded = found_centre(tmp_path / "c", FOUNDINGS, agree_with(cut_off="19:30"), randomness=seeded("t"), at=start)
    with founded as centre:
        for day in days:
            now = centre.constitution.period(day)[1] + timedelta(minutes=5)
            part = [r for r in rows if centre.constitution.day_of(datetime.fromisoformat(r["datetime"])) == day]
            path = tmp_path / f"{day}.csv"
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, rows[0].keys())
                writer.writeheader()
                writer.writerows(part)
            take_in(centre, [path], side="a", clock=lambda now=now: now, readers=InProcess())
            close_day(centre, day, side="a", at=now)
            draw_up(centre, day, side="a", at=now)

        def totals(rule: str, zone: str = "Asia/Baku", cut_off: str = "19:30") -> list[int]:
            told = []
            for day in days:
                terms = asked_terms(centre.constitution, [rule_named(rule)], day, zone, cut_off)
                told.append(count_day(centre.tables, centre.constitution, day, terms).columns[1].total.low)
            return told

        assert totals("each-discharge") == [50, 81]
        assert totals("each-discharge", cut_off="00:00") == [56, 75]
        assert totals("each-discharge", "Europe/Moscow", "00:00") == [96, 35]
        by_rule = {rule: sum(totals(rule)) for rule in ("each-discharge", "without-flares", "rows", "explosion-series")}
        assert by_rule == {"each-discharge": 131, "without-flares": 130, "rows": 10, "explosion-series": 4}
        assert sum(totals("shelling-of-30")) == 3
        assert totals("each-discharge") == [
            count_day(centre.tables, centre.constitution, day, ()).columns[0].total.low for day in days
        ]


def test_a_file_of_rules_may_be_one_rule_or_many() -> None:
    one = read_rules("id: a\nversion: '1'\nunit: row\ncounts: [fire]\ntitle: {en: A}\n", "one.yaml")
    assert list(one) == ["a"]
