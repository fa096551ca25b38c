"""Officers have the last word, every word is kept, and a later one undoes an earlier one."""

import pytest

from ceasefire.incident.fuse import fuse
from ceasefire.incident.records import Regroup
from ceasefire.incident.regroup import in_force, regroup_id
from ceasefire.incident.results import incidents
from ceasefire.vocabulary.refusal import Refusal


def entry(act: str, *reports: str, undoes: str | None = None) -> Regroup:
    return Regroup(act=act, reports=reports, reason="seen on the video", officers=("B. Two", "A. One"), undoes=undoes)


def sets(table, *decisions):
    fusion = fuse(table, decisions=decisions)
    return {frozenset(fusion.table.report_id[r] for r in rows) for rows in fusion.members()}


FIRST, SECOND = frozenset({"u0", "v0", "a0", "b0"}), frozenset({"u1", "v1", "a1", "b1"})


def test_a_merge_binds_what_the_method_would_never_join(world):
    assert sets(world(), entry("merge", "u0", "u1")) != {FIRST, SECOND}
    assert any({"u0", "u1"} <= group for group in sets(world(), entry("merge", "u0", "u1")))


def test_a_split_keeps_two_apart(world):
    assert not any({"u0", "v0"} <= group for group in sets(world(), entry("split", "u0", "v0")))


def test_a_detached_report_stands_alone(world):
    assert frozenset({"a0"}) in sets(world(), entry("detach", "a0"))


def test_a_later_word_wins_over_an_earlier_one(world):
    found = sets(world(), entry("split", "u0", "v0"), entry("merge", "u0", "v0"))
    assert found == {FIRST, SECOND}


def test_an_undone_entry_is_kept_but_out_of_force(world):
    split = entry("split", "u0", "v0")
    undo = entry("split", undoes=regroup_id(split))
    assert sets(world(), split, undo) == {FIRST, SECOND}
    assert in_force([split, undo]).apart == ()


def test_undoing_the_undoing_brings_it_back():
    split = entry("split", "u0", "v0")
    undo = entry("split", undoes=regroup_id(split))
    again = entry("split", undoes=regroup_id(undo))
    assert in_force([split, undo, again]).apart == (("u0", "v0"),)


def test_the_link_says_who_decided(world):
    found = incidents(fuse(world(), decisions=[entry("confirm", "u0", "v0")]))[0]
    said = {link.report: link.decided_by for link in found.links}
    assert said["u0"] == said["v0"] == "A. One and B. Two"
    assert said["a0"] == "method"
    assert "by_officers" in found.flags


def test_reports_not_here_yet_are_waited_for(world):
    assert sets(world(), entry("merge", "u0", "not-yet")) == {FIRST, SECOND}


@pytest.mark.parametrize(
    ("bad", "key"),
    [
        (entry("shuffle", "u0"), "regroup-act-unknown"),
        (entry("merge"), "regroup-names-no-report"),
        (entry("merge", "u0", undoes="rgr-0"), "regroup-undoes-nothing"),
    ],
)
def test_words_that_mean_nothing_are_refused(bad, key):
    with pytest.raises(Refusal) as refused:
        in_force([bad])
    assert refused.value.key == key
