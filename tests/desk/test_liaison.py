"""The liaison log: a caller stays protected, a matter climbs level by level, nobody enters in another's name."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ceasefire.desk.centre import New
from ceasefire.desk.keep_liaison import keep_liaison
from ceasefire.desk.liaison import Line, add, liaison
from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.ladder import LADDER, TRANSITIONS, Move, Stand, above, after
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

NOW = datetime(2021, 1, 30, 10, tzinfo=UTC)
HEARD = Heard(
    channel="hotline", heard_at=NOW, text="Shots near the mill.", language="en", place="the mill", officer="a/duty",
    made_at=NOW,
)  # fmt: skip
TOLD = Told(
    level="team", to="Team 2", means="radio", told_at=NOW, text="Please look.", language="en", officer="a/duty",
    made_at=NOW, answer_due=NOW + timedelta(hours=2),
)  # fmt: skip


def stand(centre: CentreFolder, name: str) -> str:
    found = liaison(centre.tables, centre.constitution.levels)[name].stand
    return found.value if found else ""


@pytest.mark.parametrize("start", Stand)
@pytest.mark.parametrize("move", Move)
def test_what_the_table_lists_happens_and_nothing_else(start: Stand, move: Move) -> None:
    if (start, move) in TRANSITIONS:
        assert after(start, move, "x") is TRANSITIONS[start, move]
    else:
        with pytest.raises(Refusal, match="liaison-move-not-allowed"):
            after(start, move, "x")


def test_a_matter_climbs_the_whole_ladder_level_by_level(centre: CentreFolder) -> None:
    below = keep_liaison(centre, TOLD, at=NOW)
    for level in LADDER[1:]:
        for wrong in set(LADDER) - {level}:
            with pytest.raises(Refusal, match="liaison-one-level"):
                keep_liaison(centre, replace(TOLD, level=wrong, raises=below.id, officer="b/head"), at=NOW)
        higher = keep_liaison(centre, replace(TOLD, level=level, raises=below.id, officer="b/head"), at=NOW)
        assert stand(centre, below.id) == "taken_higher"
        with pytest.raises(Refusal, match="liaison-move-not-allowed"):
            keep_liaison(centre, replace(higher, to="somebody else"), at=NOW)
        centre.exchange(NOW)  # as the desk does after every deed: who answers has received what is answered
        below = higher
    assert above(below.level) is None
    reply = Replied(told=below.id, came_at=NOW, text="Settled.", language="en", officer="a/head", made_at=NOW)
    keep_liaison(centre, reply, at=NOW)
    assert stand(centre, below.id) == "answered"
    with pytest.raises(Refusal, match="liaison-entered-already"):
        keep_liaison(centre, reply, at=NOW)


@pytest.mark.parametrize(
    "words",
    [
        "Call +994 50 123 45 67.",
        "he is at 055-123-4567",
        "Tel (010) 555 1234",
        "mail me: anna@post.example",
        "0501234567",
    ],
)
@pytest.mark.parametrize("field", ["text", "place"])
def test_what_reaches_a_caller_is_not_entered(centre: CentreFolder, words: str, field: str) -> None:
    sizes = centre.tables.sizes()
    with pytest.raises(Refusal, match="liaison-caller-shown"):
        keep_liaison(centre, replace(HEARD, **{field: words}), at=NOW)  # type: ignore[arg-type]
    assert centre.tables.sizes() == sizes


@pytest.mark.parametrize(
    "words",
    ["On 2021-01-30 at 09:12, 30.01.2021 09:12", "39.9912, 46.9375", "38SMJ 1234512345", "3 shots, 12 bursts, 152 mm"],
)
def test_times_places_and_counts_may_be_said(centre: CentreFolder, words: str) -> None:
    said = keep_liaison(centre, replace(HEARD, text=words), at=NOW)
    assert liaison(centre.tables, centre.constitution.levels)[said.id].said == said


def test_nobody_enters_in_another_s_name(centre: CentreFolder) -> None:
    forged = replace(TOLD, officer="b/head")
    for posts in ({"a": ("head",)}, ()):
        centre.enter("a", [New(item=forged.id, statement=forged, posts=posts)], NOW)  # type: ignore[arg-type]
    assert not liaison(centre.tables, centre.constitution.levels)
    with pytest.raises(Refusal, match="officer-not-of-delegation"):
        keep_liaison(centre, replace(TOLD, officer="a/nobody"), at=NOW)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (replace(HEARD, text=" "), "complaint-text-missing"),
        (replace(HEARD, channel="pigeon"), "value-unknown"),
        (replace(HEARD, heard_at=NOW + timedelta(minutes=1)), "liaison-in-the-future"),
        (replace(TOLD, level="king"), "liaison-level-unknown"),
        (replace(TOLD, to=" "), "liaison-to-whom"),
        (replace(TOLD, answer_due=NOW), "liaison-due-before"),
        (replace(TOLD, raises="tld-0"), "liaison-unknown"),
        (
            Replied(told="hrd-0", came_at=NOW, text="x", language="en", officer="a/duty", made_at=NOW),
            "liaison-unknown",
        ),
    ],
)
def test_what_cannot_be_is_refused(centre: CentreFolder, said: Heard | Told | Replied, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        keep_liaison(centre, said, at=NOW)


# -- the ladder is data of the constitution


@pytest.mark.parametrize("ladder", [("team",), ("team", "team"), ("team", "The Board"), ("team", ""), ()])
def test_a_ladder_that_is_none_is_refused(centre: CentreFolder, ladder: tuple[str, ...]) -> None:
    with pytest.raises(Refusal, match="constitution-ladder"):
        replace(centre.constitution, ladder=ladder)


def test_a_centre_with_levels_of_its_own_climbs_those(centre: CentreFolder) -> None:
    rules = replace(centre.constitution, ladder=("post", "sector", "council"))
    assert centre.constitution.levels == LADDER
    found: dict[str, Line] = {}
    first = replace(TOLD, level="post")
    add(found, ("a", 1), first, rules.levels)
    with pytest.raises(Refusal, match="liaison-one-level"):
        add(found, ("a", 2), replace(TOLD, level="council", raises=first.id), rules.levels)
    with pytest.raises(Refusal, match="liaison-level-unknown"):
        add(found, ("a", 2), replace(TOLD, level="team"), rules.levels)
    add(found, ("a", 2), replace(TOLD, level="sector", raises=first.id), rules.levels)
    assert found[first.id].stand is Stand.TAKEN_HIGHER


def test_a_constitution_without_a_ladder_of_its_own_keeps_its_name(centre: CentreFolder) -> None:
    assert "ladder" not in to_plain(centre.constitution)
