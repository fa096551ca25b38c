"""Signing with passkeys and two keys a sitting: what is entered, what is refused, and what anyone can check again."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from soft_key import PRESENT, SoftKey
from test_cases import SITTING, both_speak, opened

from ceasefire.desk.approve import Text
from ceasefire.desk.centre import New
from ceasefire.desk.passkeys import enrol_passkey, holds, revoke_passkey
from ceasefire.desk.sign_finding import Wish, draft_decision, enter_decision, sign_finding
from ceasefire.desk.speak import show
from ceasefire.ledger.passkey import PasskeyRefused, challenge_of, require
from ceasefire.ledger.verify import verify_record
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.approval import Approval, Means, Passkeys, Role, SigningRule
from ceasefire.verification.passkeys import PasskeyEnrolled
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal

KEY_A, KEY_B = 101, 202


@pytest.fixture
def incident(centre: CentreFolder, watch: Any) -> str:
    name = opened(centre, watch)
    both_speak(centre, watch, name)
    show(centre, at=watch.now)
    return name


def draft(centre: CentreFolder, incident: str, watch: Any, side: str = "a") -> Text:
    wish = Wish(incident=incident, choice=Choice.SIGN)
    return draft_decision(centre, wish, side=side, sitting=SITTING, at=watch.now)


def by_key(text: Text, officer: str, key: SoftKey, watch: Any, **more: Any) -> Approval:
    role = text.wanted[officer]
    made = key.get(challenge_of(text.exact, role), **more)
    return Approval(officer=officer, role=role, means=Means.PASSKEY, made_at=watch.now, passkey=made)


def by_word(text: Text, officer: str, watch: Any) -> Approval:
    return Approval(officer=officer, role=text.wanted[officer], means=Means.PASSWORD, made_at=watch.now)


def refused(key: str) -> Any:
    return pytest.raises(Refusal, check=lambda refusal: refusal.key == key)


def test_both_officers_passkeys_stand_in_the_record_and_are_checked_again(
    centre: CentreFolder, watch: Any, incident: str, tmp_path: Path
) -> None:
    keys = {"a/head": SoftKey(KEY_A), "b/head": SoftKey(KEY_B)}
    for officer, key in keys.items():
        enrol_passkey(centre, officer, key.credential, at=watch.now)
        centre.exchange(watch.now)
    text = draft(centre, incident, watch)
    assert text.wanted == {"a/head": Role.SIGNS, "b/head": Role.PRESENT}
    enter_decision(centre, text, [by_key(text, one, key, watch) for one, key in keys.items()], at=watch.now)
    centre.exchange(watch.now)
    verdict = verify_record(tmp_path / "centre")
    assert verdict.ok, verdict.first
    assert [dict(log.approvals.means) for log in verdict.logs if log.approvals.means] == [{"passkey": 2}] * 2
    assert any("2 approvals are of officers' passkeys" in line for line in verdict.proven)
    (entry,) = centre.tables.entries("decided")
    said = entry.read()
    assert said.finding.id == said.decision.text
    assert replace(said, approvals=None) == text.statement


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("words added", lambda said: said["decision"].update(words="more")),
        ("another finding", lambda said: said["finding"].update(happened=False)),
        ("another role", lambda said: said["approvals"][0].update(role="present")),
        ("another officer", lambda said: said["approvals"][0].update(officer="a/analyst")),
        ("a bit of the signature", lambda said: said["approvals"][0]["passkey"].update(signature="30" * 70)),
        ("a part too many", lambda said: said["approvals"][0]["passkey"].update(more="")),
    ],
)
def test_verify_names_an_entry_whose_passkey_signed_another_text(
    centre: CentreFolder, watch: Any, incident: str, tmp_path: Path, what: str, change: Any
) -> None:
    """Both post keys are on this machine, so whoever has it can enter anything: the passkey shows that it is false."""
    key = SoftKey(KEY_A)
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    text = draft(centre, incident, watch)
    approved = replace(text.statement, approvals=(by_key(text, "a/head", key, watch),))
    forged = _Forged(approved, change)
    forge(centre, incident, forged, watch)
    verdict = verify_record(tmp_path / "centre")
    assert verdict.first is not None, what
    assert (verdict.first.what, verdict.first.log) == ("approval-false", "a/log"), what


class _Forged:
    """A statement changed after it was approved, as it is written down."""

    def __init__(self, statement: Any, change: Any) -> None:
        self.statement, self.change = statement, change


def forge(centre: CentreFolder, item: str, forged: _Forged, watch: Any) -> None:
    from ceasefire.ledger.log import Entry as LogEntry
    from ceasefire.ledger.statement import Statement, sign
    from ceasefire.store.node import PREDICATE
    from ceasefire.vocabulary.plain import to_plain

    plain = to_plain(forged.statement)
    forged.change(plain)
    node = centre.nodes["a"]
    signer = node.signer("head")
    statement = Statement(subjects={item: "0" * 64}, predicate_type=PREDICATE.format(kind="decided"), predicate=plain)
    content = sign(statement, [signer]).to_json()
    seen = node.mirror("b.example/log").seen()
    with node.open() as log:
        entry = LogEntry(type="decided", item=item, content=content, author=signer.public.id, time=watch.now)
        log.append([entry], seen=seen)
        log.publish(at=watch.now)
    centre.exchange(watch.now)


def test_a_password_is_said_to_be_one(centre: CentreFolder, watch: Any, incident: str, tmp_path: Path) -> None:
    text = draft(centre, incident, watch)
    enter_decision(centre, text, [by_word(text, one, watch) for one in ("a/head", "b/head")], at=watch.now)
    centre.exchange(watch.now)
    (entry,) = centre.tables.entries("decided")
    assert {one.means for one in entry.read().approvals} == {Means.PASSWORD}
    assert any("2 approvals rest on passwords" in line for line in verify_record(tmp_path / "centre").notices)


def test_once_an_officer_has_a_passkey_nothing_less_will_do(centre: CentreFolder, watch: Any, incident: str) -> None:
    enrol_passkey(centre, "a/head", SoftKey(KEY_A).credential, at=watch.now)
    text = draft(centre, incident, watch)
    with refused("sign-off-needs-passkey"):
        enter_decision(centre, text, [by_word(text, "a/head", watch), by_word(text, "b/head", watch)], at=watch.now)
    with refused("sign-off-needs-passkey"):  # the command line asks nobody
        sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    sign_finding(centre, incident, side="b", choice=Choice.SIGN, sitting=SITTING, at=watch.now)


@pytest.mark.parametrize(
    ("passkeys", "with_key", "lets"),
    [
        (Passkeys.ALWAYS, False, False),
        (Passkeys.ALWAYS, True, True),
        (Passkeys.OPTIONAL, False, True),
        (Passkeys.ONCE_REGISTERED, False, False),
    ],
)
def test_the_constitution_says_when_a_passkey_is_needed(
    centre: CentreFolder, watch: Any, incident: str, passkeys: Passkeys, with_key: bool, lets: bool
) -> None:
    key = SoftKey(KEY_A)
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    enrol_passkey(centre, "b/head", SoftKey(KEY_B).credential, at=watch.now)
    centre.exchange(watch.now)
    centre.constitution = replace(centre.constitution, signing=SigningRule(passkeys=passkeys))
    text = draft(centre, incident, watch)
    given = [
        by_key(text, "a/head", key, watch) if with_key else by_word(text, "a/head", watch),
        by_key(text, "b/head", SoftKey(KEY_B), watch),
    ]
    if lets:
        enter_decision(centre, text, given, at=watch.now)
    else:
        with refused("sign-off-needs-passkey"):
            enter_decision(centre, text, given, at=watch.now)


def test_what_is_not_this_officer_s_key_over_this_text_is_refused(
    centre: CentreFolder, watch: Any, incident: str
) -> None:
    ours, theirs = SoftKey(KEY_A), SoftKey(KEY_B)
    enrol_passkey(centre, "a/head", ours.credential, at=watch.now)
    enrol_passkey(centre, "b/head", theirs.credential, at=watch.now)
    centre.exchange(watch.now)
    text = draft(centre, incident, watch)
    other = replace(text, statement=replace(text.statement, acting={"a": "a/duty"}))
    wrong = {
        "another text": (by_key(other, "a/head", ours, watch), "passkey-false"),
        "another officer's key": (by_key(text, "a/head", theirs, watch), "passkey-not-of-officer"),
        "an unknown key": (by_key(text, "a/head", SoftKey(7), watch), "passkey-not-of-officer"),
        "another site": (by_key(text, "a/head", ours, watch, origin="https://elsewhere.example"), "passkey-false"),
        "a frame": (by_key(text, "a/head", ours, watch, crossOrigin=True), "passkey-false"),
        "not asked": (replace(by_word(text, "b/head", watch), officer="b/duty"), "approval-not-asked"),
    }
    for what, (approval, key) in wrong.items():
        with pytest.raises(Refusal) as told:
            enter_decision(centre, text, [approval], at=watch.now)
        assert told.value.key == key, what
    twice = [by_key(text, "a/head", ours, watch)] * 2
    with refused("approval-twice"):
        enter_decision(centre, text, twice, at=watch.now)
    with refused("sign-off-lacking"):  # who was present is not who signs
        enter_decision(centre, text, [by_key(text, "b/head", theirs, watch)], at=watch.now)
    assert not list(centre.tables.entries("decided"))


def test_an_assertion_over_one_text_is_good_for_no_second_one(centre: CentreFolder, watch: Any, incident: str) -> None:
    """Replay: the same decision drafted again a moment later is another text."""
    key = SoftKey(KEY_A)
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    old = draft(centre, incident, watch)
    kept = by_key(old, "a/head", key, watch)
    watch.forward(seconds=1)
    new = draft(centre, incident, watch)
    with refused("passkey-false"):
        enter_decision(centre, new, [kept, by_word(new, "b/head", watch)], at=watch.now)


def test_a_revoked_key_signs_nothing_more_but_what_it_signed_stays(
    centre: CentreFolder, watch: Any, incident: str, tmp_path: Path
) -> None:
    key, next_key = SoftKey(KEY_A), SoftKey(303)
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    text = draft(centre, incident, watch)
    enter_decision(centre, text, [by_key(text, "a/head", key, watch), by_word(text, "b/head", watch)], at=watch.now)
    revoke_passkey(centre, "a/head", key.credential.credential, at=watch.now)
    centre.exchange(watch.now)
    assert verify_record(tmp_path / "centre").ok
    assert holds(centre.tables, "a/head") == ()
    with refused("passkey-not-yours"):
        revoke_passkey(centre, "a/head", key.credential.credential, at=watch.now)
    with refused("passkey-not-yours"):
        revoke_passkey(centre, "b/head", next_key.credential.credential, at=watch.now)
    later = opened(centre, watch, "inc-2")
    both_speak(centre, watch, later)
    show(centre, at=watch.now)
    again = draft(centre, later, watch)
    approval = by_key(again, "a/head", key, watch)
    with refused("passkey-not-of-officer"):
        enter_decision(centre, again, [approval, by_word(again, "b/head", watch)], at=watch.now)
    forge(centre, later, _Forged(replace(again.statement, approvals=(approval,)), lambda said: None), watch)
    first = verify_record(tmp_path / "centre").first
    assert first is not None
    assert first.what == "approval-false"


def test_nobody_enrols_a_key_for_another_post(centre: CentreFolder, watch: Any) -> None:
    key = SoftKey(KEY_A)
    said = PasskeyEnrolled(officer="b/head", key=key.credential, made_at=watch.now)
    centre.enter("a", [New(item="passkey/x", statement=said, posts={"a": ("head",)})], watch.now)
    assert holds(centre.tables, "b/head") == ()
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    with refused("passkey-in-use"):
        enrol_passkey(centre, "b/head", key.credential, at=watch.now)


def test_where_both_agreed_to_it_a_sitting_counts_only_once_confirmed(
    centre: CentreFolder, watch: Any, incident: str
) -> None:
    centre.constitution = replace(centre.constitution, signing=SigningRule(confirmed=True))
    with refused("sitting-not-confirmed"):
        sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    text = draft(centre, incident, watch)
    with refused("sitting-not-confirmed"):
        enter_decision(centre, text, [by_word(text, "a/head", watch)], at=watch.now)
    enter_decision(centre, text, [by_word(text, "a/head", watch), by_word(text, "b/head", watch)], at=watch.now)


def test_every_officer_named_of_either_side_is_asked(centre: CentreFolder, watch: Any, incident: str) -> None:
    present = {"a": ("a/head", "a/duty"), "b": ("b/head", "b/duty")}
    wish = Wish(incident=incident, choice=Choice.SIGN)
    text = draft_decision(centre, wish, side="a", sitting=Sitting(present=present, acting={}), at=watch.now)
    signs, present_only = [Role.SIGNS] * 2, [Role.PRESENT] * 2
    assert list(text.wanted.values()) == signs + present_only


def test_a_key_that_did_not_ask_its_holder_is_refused() -> None:
    key = SoftKey(KEY_A, flags=PRESENT)
    with pytest.raises(PasskeyRefused):
        require(key.get(b"c" * 32), key.credential, b"c" * 32)
    key = SoftKey(KEY_A)
    assert require(key.get(b"c" * 32), key.credential, b"c" * 32) == 1
    assert require(key.get(b"c" * 32), key.credential, b"c" * 32, "http://localhost") == 2
    for origin in ("http://localhost:8000", "https://localhost"):
        with pytest.raises(PasskeyRefused):
            require(key.get(b"c" * 32), key.credential, b"c" * 32, origin)
    with pytest.raises(PasskeyRefused):
        require(key.get(b"c" * 32, origin="http://notlocalhost"), key.credential, b"c" * 32)
