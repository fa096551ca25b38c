"""Two machines, each with one side's keys, that hand their logs over on a stick: what both agreed is changed there."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from click.testing import CliRunner
from makings import LineReaders

from ceasefire.cli.main import main
from ceasefire.desk.amend_constitution import complete_amendments, propose_amendment, sign_amendment
from ceasefire.desk.amendments_of_record import amendments
from ceasefire.desk.cases import cases
from ceasefire.desk.centre import New
from ceasefire.desk.close_day import close_day
from ceasefire.desk.constitution_of_record import agreed_constitution
from ceasefire.desk.take_in import take_in
from ceasefire.ledger.verify import verify_record
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.amendment import AmendmentSigned, Standing, Step
from ceasefire.verification.quorum import Quorum
from ceasefire.vocabulary.refusal import Refusal

Machines = dict[str, CentreFolder]


@pytest.fixture
def machines(centre: CentreFolder, watch: Any, tmp_path: Path) -> Iterator[Machines]:
    """A centre founded on one machine, then each side's folder alone on a machine of its own."""
    centre.exchange(watch.now)
    with ExitStack() as stack:
        found = {}
        for side, other in ("ab", "ba"):
            folder = tmp_path / f"machine-{side}"
            shutil.copytree(centre.folder, folder, ignore=shutil.ignore_patterns("tables.sqlite*"))
            shutil.rmtree(folder / other)
            found[side] = stack.enter_context(CentreFolder(folder, watch.now))
        yield found


def hand_over(machines: Machines, side: str, other: str, at: datetime) -> None:
    """`side` takes in what the other's machine put on a stick."""
    machines[side].bring(side, machines[other].folder / other, at)


def both_ways(machines: Machines, at: datetime) -> None:
    for _ in range(2):
        hand_over(machines, "a", "b", at)
        hand_over(machines, "b", "a", at)


def quorums(machines: Machines, at: datetime) -> list[int]:
    return [machines[side].renew(at).quorum.each for side in "ab"]


def proposed(machines: Machines, watch: Any) -> str:
    after = replace(machines["a"].constitution, quorum=Quorum(each=2))
    made = propose_amendment(machines["a"], after, officer="a/head", in_force_from=watch.now, at=watch.now)
    both_ways(machines, watch.now)
    return made.said.id


def test_each_machine_has_its_own_side_and_reads_the_other(machines: Machines, watch: Any) -> None:
    for side in "ab":
        assert machines[side].sides_here == (side,)
    assert proposed(machines, watch) in amendments(machines["b"].tables, ("a", "b"))
    assert quorums(machines, watch.now) == [1, 1]


def test_both_sign_each_at_home_and_it_holds_at_both(machines: Machines, watch: Any) -> None:
    name = proposed(machines, watch)
    sign_amendment(machines["a"], name, officer="a/head", step=Step.SIGN, at=watch.now)
    both_ways(machines, watch.now)
    after = sign_amendment(machines["b"], name, officer="b/head", step=Step.SIGN, at=watch.now)
    assert after.change.standing is Standing.AGREED
    assert quorums(machines, watch.now) == [1, 1]
    hand_over(machines, "a", "b", watch.now)
    assert [one.said.id for one in complete_amendments(machines["a"], watch.now)] == [name]
    assert complete_amendments(machines["a"], watch.now) == []
    assert quorums(machines, watch.now) == [2, 1]
    hand_over(machines, "b", "a", watch.now)
    assert complete_amendments(machines["b"], watch.now) == []
    assert quorums(machines, watch.now) == [2, 2]
    both_ways(machines, watch.now)
    for side in "ab":
        assert machines[side].rebuilt().digest() == machines[side].tables.digest()
        assert verify_record(machines[side].folder).ok
    assert machines["a"].tables.digest() == machines["b"].tables.digest()


def test_a_constitution_without_both_heads_word_binds_nobody(machines: Machines, watch: Any) -> None:
    name = proposed(machines, watch)
    wanted = amendments(machines["a"].tables, ("a", "b"))[name].said.constitution
    sign_amendment(machines["a"], name, officer="a/head", step=Step.SIGN, at=watch.now)
    machines["a"].enter("a", [New(item=wanted.id, statement=wanted, posts={"a": ("head",)})], watch.now)
    both_ways(machines, watch.now)
    said = AmendmentSigned(
        amendment=name, delegation="b", officer="b/analyst", step=Step.SIGN, made_at=watch.now, words=""
    )
    machines["b"].enter("b", [New(item=name, statement=said, posts={"b": ("analyst",)})], watch.now)
    machines["b"].enter("b", [New(item=wanted.id, statement=wanted, posts={"b": ("head",)})], watch.now)
    both_ways(machines, watch.now)
    assert quorums(machines, watch.now) == [1, 1]
    for side in "ab":
        assert complete_amendments(machines[side], watch.now) == []


def test_a_dissent_at_the_other_machine_ends_it(machines: Machines, watch: Any) -> None:
    name = proposed(machines, watch)
    sign_amendment(machines["a"], name, officer="a/head", step=Step.SIGN, at=watch.now)
    both_ways(machines, watch.now)
    sign_amendment(machines["b"], name, officer="b/head", step=Step.DISSENT, at=watch.now, words="No.")
    both_ways(machines, watch.now)
    assert complete_amendments(machines["a"], watch.now) == []
    assert agreed_constitution(machines["a"].tables).quorum.each == 1
    with pytest.raises(Refusal):
        sign_amendment(machines["a"], name, officer="a/head", step=Step.SIGN, at=watch.now)


def test_what_was_seen_late_was_agreed_all_the_same(machines: Machines, watch: Any) -> None:
    """Both sign without having seen the other's word; the next hand-over completes it on either machine."""
    name = proposed(machines, watch)
    for side in "ab":
        sign_amendment(machines[side], name, officer=f"{side}/head", step=Step.SIGN, at=watch.now)
    both_ways(machines, watch.now)
    for side in "ba":
        assert [one.said.id for one in complete_amendments(machines[side], watch.now)] == [name]
    both_ways(machines, watch.now)
    assert quorums(machines, watch.now) == [2, 2]
    assert all(verify_record(machines[side].folder).ok for side in "ab")


def test_of_two_changes_signed_apart_the_first_of_the_record_stands_at_both(machines: Machines, watch: Any) -> None:
    names = [proposed(machines, watch)]
    other = replace(machines["b"].constitution, languages=("en", "hy"))
    made = propose_amendment(machines["b"], other, officer="b/head", in_force_from=watch.now, at=watch.now)
    both_ways(machines, watch.now)
    names.append(made.said.id)
    sign_amendment(machines["a"], names[0], officer="a/head", step=Step.SIGN, at=watch.forward(minutes=1))
    sign_amendment(machines["b"], names[1], officer="b/head", step=Step.SIGN, at=watch.forward(minutes=1))
    both_ways(machines, watch.now)
    sign_amendment(machines["a"], names[1], officer="a/head", step=Step.SIGN, at=watch.forward(minutes=1))
    sign_amendment(machines["b"], names[0], officer="b/head", step=Step.SIGN, at=watch.forward(minutes=1))
    both_ways(machines, watch.now)
    for side in "ab":
        complete_amendments(machines[side], watch.now)
        both_ways(machines, watch.now)
    found = {side: machines[side].renew(watch.now) for side in "ab"}
    assert found["a"] == found["b"]
    assert (found["a"].languages, found["a"].quorum.each) == (("en", "hy"), 1)
    stands = {name: one.change.standing for name, one in amendments(machines["a"].tables, ("a", "b")).items()}
    assert stands == {names[0]: Standing.ONE_SIGNED, names[1]: Standing.AGREED}
    with pytest.raises(Refusal, check=lambda refusal: refusal.key == "amendment-overtaken"):
        sign_amendment(machines["b"], names[0], officer="b/head", step=Step.SIGN, at=watch.now)


def test_the_commands_say_what_to_do_next(machines: Machines, watch: Any) -> None:
    name = proposed(machines, watch)
    folders = {side: str(machines[side].folder) for side in "ab"}
    for machine in machines.values():
        machine.tables.close()

    def run(*asked: str) -> str:
        answer = CliRunner().invoke(main, [*asked, "--at", watch.now.isoformat()])
        assert answer.exit_code == 0, answer.output
        return answer.output

    first = run("constitution", "sign", name, "--officer", "a/head", "--centre", folders["a"])
    assert "Next: ceasefire exchange --side a --from OTHER" in first
    run("exchange", "--side", "b", "--from", f"{folders['a']}/a", "--centre", folders["b"])
    run("constitution", "sign", name, "--officer", "b/head", "--centre", folders["b"])
    told = run("exchange", "--side", "a", "--from", f"{folders['b']}/b", "--centre", folders["a"])
    assert f"Both heads have signed {name}" in told
    run("exchange", "--side", "b", "--from", f"{folders['a']}/a", "--centre", folders["b"])
    for side in "ab":
        shown = json.loads(run("constitution", "show", "--centre", folders[side], "--json"))
        assert shown["constitution"]["quorum"]["each"] == 2


def test_each_opens_its_own_assessment_once_the_other_has_spoken(
    machines: Machines, watch: Any, tmp_path: Path
) -> None:
    (tmp_path / "post.txt").write_text("shot 3\n")
    take_in(machines["a"], [tmp_path / "post.txt"], side="a", clock=watch, readers=LineReaders())
    close_day(machines["a"], machines["a"].constitution.day_of(watch.now), side="a", at=watch.now)
    both_ways(machines, watch.now)
    name = next(iter(cases(machines["b"].tables, machines["b"].constitution)))
    folders = {side: str(machines[side].folder) for side in "ab"}
    for machine in machines.values():
        machine.tables.close()

    def run(side: str, *asked: str) -> str:
        done = CliRunner().invoke(
            main, [*asked, "--centre", folders[side], "--at", watch.forward(minutes=1).isoformat()]
        )
        assert done.exit_code == 0, done.output
        return done.output

    def hand(side: str, other: str) -> None:
        run(side, "exchange", "--from", f"{folders[other]}/{other}")

    def speak(side: str) -> None:
        run(side, "speak", name, "--reliability", "B", "--credibility", "2", "--likelihood", "likely",
            "--words", f"Marker of {side}.")  # fmt: skip

    def read(side: str) -> set[str]:
        with CentreFolder(Path(folders[side]), watch.now) as opened:
            return {one.statement["words"] for one in opened.tables.entries("assessment") if one.statement}

    speak("a")
    hand("b", "a")
    assert name not in run("b", "show")
    speak("b")
    assert read("b") == set()
    told = run("b", "show")
    assert "your delegation's assessment is open" in told
    assert "Next: ceasefire exchange --from OTHER" in told
    assert read("b") == {"Marker of b."}
    hand("a", "b")
    assert "both assessments are open" in run("a", "show")
    assert read("a") == {"Marker of a.", "Marker of b."}
    hand("b", "a")
    assert read("b") == read("a")
