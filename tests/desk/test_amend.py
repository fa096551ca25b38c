"""What both agreed is changed by both alone, from a moment on; what was entered before is read as it was then."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.agreement.edition_files import edition_files
from ceasefire.agreement.load import shipped
from ceasefire.desk.adopt_edition import edition_told, propose_edition
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.amend_constitution import propose_amendment, sign_amendment
from ceasefire.desk.amendments_of_record import amendments
from ceasefire.desk.centre import New
from ceasefire.desk.constitution import Constitution, Delegation, Mandate, Officer
from ceasefire.desk.constitution_of_record import agreed_constitution
from ceasefire.desk.found_centre import Founding
from ceasefire.desk.rebuild import rebuild
from ceasefire.desk.report_day import draw_up, rebuild_document, sign_report
from ceasefire.ledger.verify import verify_record
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.amendment import LIFE, AmendmentSigned, Change, Standing, Step
from ceasefire.verification.quorum import Quorum, Sitting
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import constitution_of, found_centre, record_views, seeded

BOTH = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})
FOUR = Sitting(present={side: (f"{side}/head", f"{side}/duty") for side in "ab"}, acting={})


def refused(key: str) -> Any:
    return pytest.raises(Refusal, check=lambda refusal: refusal.key == key)


def propose(centre: CentreFolder, after: Constitution, at: datetime, later: float = 0, **more: Any) -> str:
    start = at + timedelta(hours=later)
    return propose_amendment(centre, after, officer="a/head", in_force_from=start, at=at, **more).said.id


def both_sign(centre: CentreFolder, name: str, at: datetime) -> None:
    for side in "ab":
        sign_amendment(centre, name, officer=f"{side}/head", step=Step.SIGN, at=at)
        centre.exchange(at)


def test_one_side_alone_changes_nothing(centre: CentreFolder, watch: Any) -> None:
    before = centre.constitution
    name = propose(centre, replace(before, quorum=Quorum(each=2)), watch.now)
    one = sign_amendment(centre, name, officer="a/head", step=Step.SIGN, at=watch.now)
    assert one.change.standing is Standing.ONE_SIGNED
    with refused("amendment-spoken"):
        sign_amendment(centre, name, officer="a/head", step=Step.SIGN, at=watch.now)
    with refused("amendment-head"):
        sign_amendment(centre, name, officer="b/analyst", step=Step.SIGN, at=watch.now)
    alone = replace(before, quorum=Quorum(each=3))
    centre.enter("a", [New(item=alone.id, statement=alone, posts={"a": ("head",)})], watch.now)
    centre.enter("b", [New(item=alone.id, statement=alone, posts={"b": ("duty",)})], watch.now)
    centre.exchange(watch.now)
    assert centre.renew(watch.now) == agreed_constitution(centre.tables) == before


def test_both_change_the_quorum_from_a_moment_on(centre: CentreFolder, watch: Any, tmp_path: Path) -> None:
    day = centre.constitution.day_of(watch.now)
    first, document = draw_up(centre, day, side="a", at=watch.now)
    sign_report(centre, first, side="a", choice=Choice.SIGN, sitting=BOTH, at=watch.now)
    name = propose(centre, replace(centre.constitution, quorum=Quorum(each=2)), watch.now, later=2)
    found = amendments(centre.tables, ("a", "b"))[name]
    assert [(one.field, one.before, one.after) for one in found.differences] == [("quorum-each", "1", "2")]
    both_sign(centre, name, watch.now)
    assert centre.constitution.quorum.each == 1
    sign_report(centre, first, side="b", choice=Choice.SIGN, sitting=BOTH, at=watch.forward(hours=1))
    assert centre.renew(watch.forward(hours=1)).quorum.each == 2
    second, _ = draw_up(centre, day + timedelta(days=1), side="a", at=watch.forward(hours=12))
    with refused("sitting-no-quorum"):
        sign_report(centre, second, side="a", choice=Choice.SIGN, sitting=BOTH, at=watch.now)
    sign_report(centre, second, side="a", choice=Choice.SIGN, sitting=FOUR, at=watch.now)
    centre.exchange(watch.now)
    assert rebuild_document(centre.tables, centre, first) == document
    views = record_views(tmp_path / "centre")
    assert rebuild(views, None, None).same
    assert verify_record(tmp_path / "centre").ok


def test_a_new_post_signs_and_its_signature_is_read_by_everyone(
    centre: CentreFolder, watch: Any, tmp_path: Path
) -> None:
    key = centre.nodes["b"].new_post("second", b"2" * 32)
    first, second = centre.constitution.delegations
    more = replace(second, officers=(*second.officers, Officer(post="b/second", key=key)))
    name = propose(centre, replace(centre.constitution, delegations=(first, more)), watch.now)
    day = centre.constitution.day_of(watch.now)
    issued, _ = draw_up(centre, day, side="a", at=watch.now)
    both_sign(centre, name, watch.now)
    sitting = Sitting(present={"a": ("a/head",), "b": ("b/second",)}, acting={})
    sign_report(centre, issued, side="b", choice=Choice.SIGN, sitting=sitting, at=watch.now)
    centre.exchange(watch.now)
    (entry,) = centre.tables.entries("report-signed")
    assert entry.signers == ("b/second",)
    assert centre.rebuilt().digest() == centre.tables.digest() == centre.seen_by("a").digest()
    assert verify_record(tmp_path / "centre").ok


def test_a_dissent_ends_a_proposal_and_is_kept_in_its_words(centre: CentreFolder, watch: Any) -> None:
    name = propose(centre, replace(centre.constitution, mandate=Mandate(attribute=True)), watch.now)
    with refused("dissent-without-words"):
        sign_amendment(centre, name, officer="b/head", step=Step.DISSENT, at=watch.now)
    sign_amendment(centre, name, officer="b/head", step=Step.DISSENT, at=watch.now, words="Not yet.")
    centre.exchange(watch.now)
    with refused("life-no-such-step"):
        sign_amendment(centre, name, officer="a/head", step=Step.SIGN, at=watch.now)
    now = amendments(centre.tables, ("a", "b"))[name]
    assert now.change.standing is Standing.DECLINED
    assert now.change.spoken["b"].words == "Not yet."
    assert not centre.renew(watch.now).mandate.attribute


def test_a_proposal_that_was_overtaken_is_signed_no_more(centre: CentreFolder, watch: Any) -> None:
    before = centre.constitution
    old = propose(centre, replace(before, quorum=Quorum(each=2)), watch.now)
    sign_amendment(centre, old, officer="a/head", step=Step.SIGN, at=watch.now)
    new = propose(centre, replace(before, languages=("en", "hy")), watch.now)
    both_sign(centre, new, watch.now)
    with refused("amendment-overtaken"):
        sign_amendment(centre, old, officer="b/head", step=Step.SIGN, at=watch.now)
    assert centre.renew(watch.now).languages == ("en", "hy")
    assert centre.constitution.quorum == before.quorum


def test_what_may_not_change_is_refused(centre: CentreFolder, watch: Any) -> None:
    now, before = watch.now, centre.constitution
    first, second = before.delegations
    headless = replace(first, officers=tuple(one for one in first.officers if one.post != "a/head"))
    for after, key in (
        (replace(before, zone="UTC"), "amendment-field"),
        (replace(before, agreement_sha256="0" * 64), "amendment-field"),
        (replace(before, delegations=(replace(first, log_key="x"), second)), "amendment-field"),
        (replace(before, delegations=(headless, second)), "amendment-no-head"),
        (before, "amendment-empty"),
    ):
        with refused(key):
            propose(centre, after, now)
    with refused("amendment-in-the-past"):
        propose(centre, replace(before, quorum=Quorum(each=2)), now, later=-1)
    with refused("amendment-unknown"):
        sign_amendment(centre, "amd-none", officer="a/head", step=Step.SIGN, at=now)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(list(Step))), max_size=5))
def test_no_order_of_words_agrees_without_both(spoken: list[tuple[str, Step]]) -> None:
    now, signed = Change(about="amd-1", sides=("a", "b")), set()
    for side, step in spoken:
        said = AmendmentSigned(
            amendment="amd-1", delegation=side, officer=f"{side}/head", step=step,
            made_at=datetime(2021, 1, 30, tzinfo=UTC), words="no",
        )  # fmt: skip
        try:
            now = now.speak(said)
        except Refusal:
            continue
        signed |= {side} if step is Step.SIGN else set()
        assert (now.standing is Standing.AGREED) == (signed == {"a", "b"})
    assert LIFE.ends() == {Standing.AGREED, Standing.DECLINED}


SHIPPED = "nk-2020-11-09"


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """An agreement of one's own in a folder: the shipped one, copied."""
    folder = tmp_path / "agreement"
    folder.mkdir()
    assert SHIPPED in shipped()
    for name, text in edition_files(SHIPPED).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "agreement.yaml"


@pytest.fixture
def of_file(own_file: Path, tmp_path: Path, watch: Any) -> Iterator[CentreFolder]:
    """A centre whose agreement is a file."""

    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        return constitution_of({"centre": "Exercise", "exercise": True}, delegations, str(own_file))

    posts = ("duty", "head", "analyst")
    sides = [Founding(side=one, name=one.upper(), origin=f"{one}.example/log", posts=posts) for one in "ab"]
    with found_centre(tmp_path / "own", sides, agree, randomness=seeded("own"), at=watch.now) as opened:
        yield opened


def changed(own_file: Path) -> None:
    """Somebody edits the file."""
    text = own_file.read_text(encoding="utf-8")
    assert "edition:" in text
    lines = ["edition: second" if line.startswith("edition:") else line for line in text.splitlines()]
    own_file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_a_changed_file_changes_nothing_until_both_adopt_it(
    of_file: CentreFolder, own_file: Path, watch: Any, tmp_path: Path
) -> None:
    centre, before = of_file, agreed_text(of_file.constitution)
    day = centre.constitution.day_of(watch.now)
    first, document = draw_up(centre, day, side="a", at=watch.now)
    changed(own_file)
    assert agreed_text(centre.constitution) == before
    start = watch.forward(hours=1)
    files = edition_files(str(own_file))
    found = propose_edition(centre, files, officer="b/head", in_force_from=start, at=watch.now)
    assert [one.field for one in found.differences] == ["edition"]
    told = edition_told(centre.constitution, found.said.constitution, "en")
    assert told is not None
    assert any("second" in line for line in told)
    shutil.rmtree(own_file.parent)
    sign_amendment(centre, found.said.id, officer="a/head", step=Step.SIGN, at=watch.now)
    centre.exchange(watch.now)
    assert agreed_text(centre.constitution).agreement.edition == before.agreement.edition
    sign_amendment(centre, found.said.id, officer="b/head", step=Step.SIGN, at=watch.now)
    assert agreed_text(centre.renew(watch.now)).agreement.edition == "second"
    assert rebuild_document(centre.tables, centre, first) == document
    draw_up(centre, day + timedelta(days=1), side="b", at=watch.forward(hours=12))
    centre.exchange(watch.now)
    assert rebuild(record_views(tmp_path / "own"), None, None).same
    assert verify_record(tmp_path / "own").ok


def test_a_centre_whose_text_was_overwritten_can_be_mended(centre: CentreFolder, watch: Any) -> None:
    """As in a centre of old, which holds only the digest: the text is gone, and both adopt the one that is here."""
    gone = replace(centre.constitution, agreement_sha256="0" * 64)
    centre.enter("a", [New(item=gone.id, statement=gone, posts={"a": ("head",), "b": ("head",)})], watch.now)
    centre.enter("b", [New(item=gone.id, statement=gone, posts={"a": ("head",), "b": ("head",)})], watch.now)
    with refused("agreement-changed"):
        agreed_text(centre.renew(watch.now))
    found = propose_edition(centre, edition_files(SHIPPED), officer="a/head", in_force_from=watch.now, at=watch.now)
    assert edition_told(gone, found.said.constitution, "en") is None
    both_sign(centre, found.said.id, watch.now)
    assert agreed_text(centre.renew(watch.now)).agreement.id == SHIPPED


def test_another_agreement_is_no_edition(centre: CentreFolder, watch: Any) -> None:
    with refused("edition-of-another"):
        propose_edition(centre, edition_files("minsk-2"), officer="a/head", in_force_from=watch.now, at=watch.now)
    with refused("edition-file-name"):
        propose_edition(
            centre, edition_files(SHIPPED) | {"../up.yaml": ""}, officer="a/head", in_force_from=watch.now, at=watch.now
        )
