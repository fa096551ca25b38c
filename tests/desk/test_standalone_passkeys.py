"""The one-file verifier checks passkeys by code of its own, agrees with the product, and says what it did not check."""

import json
import random
import shutil
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from fido2 import cbor
from fido2.cose import RS256

sys.path.insert(0, str(Path(__file__).parent))

from soft_key import SoftKey
from test_cases import both_speak, opened
from test_sign_off import _Forged, by_key, draft, forge

from ceasefire.desk.passkeys import enrol_passkey, revoke_passkey
from ceasefire.desk.sign_finding import enter_decision
from ceasefire.desk.speak import show
from ceasefire.ledger import canonical, standalone_verify
from ceasefire.ledger.standalone_verify import Wrong, check_record
from ceasefire.ledger.verify import verify_record
from ceasefire.store.centre_folder import CentreFolder

FILE = Path(standalone_verify.__file__)
KEY_A, KEY_B = 101, 202


@pytest.fixture
def ready(centre: CentreFolder, watch: Any) -> tuple[CentreFolder, str, SoftKey]:
    """A centre, a case to decide on, and the passkey of a's head."""
    name, key = opened(centre, watch), SoftKey(KEY_A)
    both_speak(centre, watch, name)
    show(centre, at=watch.now)
    enrol_passkey(centre, "a/head", key.credential, at=watch.now)
    enrol_passkey(centre, "b/head", SoftKey(KEY_B).credential, at=watch.now)
    centre.exchange(watch.now)
    return centre, name, key


def theirs(folder: Path) -> tuple[str, str, int | None]:
    try:
        check_record(folder)
    except Wrong as wrong:
        return wrong.args[:3]
    return "", "", None


def ours(folder: Path) -> tuple[str, str, int | None]:
    first = verify_record(folder).first
    return (first.what, first.file, first.entry) if first else ("", "", None)


def alone(folder: Path, tmp_path: Path, *flags: str) -> tuple[int, str]:
    """The file run as whoever has only it would: exit code and what it prints."""
    shutil.copy(FILE, tmp_path / "check.py")
    command = [sys.executable, *flags, str(tmp_path / "check.py"), str(folder), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout


def test_both_find_two_good_passkeys_and_without_the_library_they_are_not_checked(
    ready: Any, watch: Any, tmp_path: Path
) -> None:
    centre, name, key = ready
    text = draft(centre, name, watch)
    given = [by_key(text, "a/head", key, watch), by_key(text, "b/head", SoftKey(KEY_B), watch)]
    enter_decision(centre, text, given, at=watch.now)
    revoke_passkey(centre, "a/head", key.credential.credential, at=watch.now)  # what it signed before stays signed
    centre.exchange(watch.now)
    folder = tmp_path / "centre"
    assert theirs(folder) == ours(folder) == ("", "", None)
    logs = {(log.origin, log.name): dict(log.means) for log in check_record(folder)}
    assert {found for found in map(str, logs.values()) if found != "{}"} == {"{'passkey': 2}"}
    code, said = alone(folder, tmp_path)
    assert (code, json.loads(said)["ok"]) == (0, True)
    code, said = alone(folder, tmp_path, "-I", "-S")  # finds no installed package
    assert (code, json.loads(said)["ok"]) == (3, None)
    assert json.loads(said)["not_checked"] == 4  # two, in the log and in the copy of it
    assert {"passkey"} & {how for log in json.loads(said)["logs"] for how in log["approvals"]} == set()


def test_an_officer_whose_log_is_absent_is_not_called_checked(ready: Any, watch: Any, tmp_path: Path) -> None:
    centre, name, key = ready
    text = draft(centre, name, watch)
    given = [by_key(text, "a/head", key, watch), by_key(text, "b/head", SoftKey(KEY_B), watch)]
    enter_decision(centre, text, given, at=watch.now)
    centre.exchange(watch.now)
    (log,) = check_record(tmp_path / "centre" / "a" / "log")
    assert dict(log.means) == {"passkey": 1, "not checked": 1}
    assert alone(tmp_path / "centre" / "a" / "log", tmp_path)[0] == 3


def passkey(**more: Any) -> Any:
    return lambda said: said["approvals"][0]["passkey"].update(more)


def flipped(part: str, place: int = -1) -> Any:
    """One bit of a part of the assertion, turned."""

    def change(said: Any) -> None:
        given = said["approvals"][0]["passkey"]
        data = bytearray.fromhex(given[part])
        data[place] ^= 1
        given[part] = data.hex()

    return change


FALSE = {
    "the text": lambda said: said["decision"].update(words="more"),
    "another finding": lambda said: said["finding"].update(happened=False),
    "another role": lambda said: said["approvals"][0].update(role="present"),
    "another officer": lambda said: said["approvals"][0].update(officer="b/head"),
    "a bit of the signature": flipped("signature"),
    "a bit of the counter": flipped("authenticator_data"),
    "a bit of the host": flipped("authenticator_data", 0),
    "nobody was there": flipped("authenticator_data", 32),
    "a bit of the key": flipped("public_key"),
    "no signature": passkey(signature=""),
    "a part too many": passkey(more=""),
    "another passkey": passkey(credential="00" * 16),
    "neither key nor password": lambda said: said["approvals"][0].update(means="voice"),
}
NEED_THE_LIBRARY = ("a bit of the signature", "a bit of the counter", "no signature")


def approved(ready: Any, watch: Any, **more: Any) -> Any:
    """A decision that a's head signed with the passkey; `more` is said by the browser."""
    centre, name, key = ready
    text = draft(centre, name, watch)
    return replace(text.statement, approvals=(by_key(text, "a/head", key, watch, **more),))


@pytest.mark.parametrize("what", list(FALSE))
def test_both_name_the_entry_that_was_not_signed_so(
    ready: Any, watch: Any, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    forge(ready[0], ready[1], _Forged(approved(ready, watch), FALSE[what]), watch)
    folder = tmp_path / "centre"
    assert ours(folder)[0] == "approval-false"
    assert theirs(folder) == ours(folder)
    monkeypatch.setattr(standalone_verify, "CHECK_PASSKEY", None)
    assert theirs(folder)[0] == ("" if what in NEED_THE_LIBRARY else "approval-false")  # the rest needs none


@pytest.mark.parametrize(
    "browser", [{"origin": "https://elsewhere.example"}, {"origin": "ftp://localhost"}, {"crossOrigin": True}]
)
def test_an_assertion_of_another_page_counts_for_nobody(
    ready: Any, watch: Any, tmp_path: Path, browser: dict[str, Any]
) -> None:
    forge(ready[0], ready[1], _Forged(approved(ready, watch, **browser), lambda said: None), watch)
    assert theirs(tmp_path / "centre") == ours(tmp_path / "centre")
    assert ours(tmp_path / "centre")[0] == "approval-false"


def test_a_passkey_taken_out_of_use_signs_no_more(ready: Any, watch: Any, tmp_path: Path) -> None:
    good = approved(ready, watch)
    revoke_passkey(ready[0], "a/head", ready[2].credential.credential, at=watch.now)
    ready[0].exchange(watch.now)
    forge(ready[0], ready[1], _Forged(good, lambda said: None), watch)
    assert theirs(tmp_path / "centre") == ours(tmp_path / "centre")
    assert ours(tmp_path / "centre")[0] == "approval-false"


def test_keys_of_the_other_kind_are_checked_too() -> None:
    private = rsa.generate_private_key(65537, 2048)
    coded = cbor.encode(RS256.from_cryptography_key(private.public_key()))
    signed = private.sign(b"text", padding.PKCS1v15(), hashes.SHA256())
    key, rest = standalone_verify.cbor(coded)
    assert (key, rest) == (cbor.decode(coded), b"")
    assert standalone_verify.CHECK_PASSKEY is not None
    assert standalone_verify.CHECK_PASSKEY(key, b"text", signed)
    assert not standalone_verify.CHECK_PASSKEY(key, b"other", signed)


def test_numbers_are_written_as_the_product_writes_them() -> None:
    chance = random.Random(1)
    for _ in range(5000):
        one = struct.unpack(">d", chance.randbytes(8))[0]
        two = chance.uniform(-1, 1) * 10 ** chance.randint(-12, 15)
        kept = [x for x in (one, two, round(two, 3)) if abs(x) < 2**53 or 1e22 < abs(x) < 1e300]
        assert standalone_verify.canonical({"é": kept, "a": None}).encode() == canonical.dumps({"é": kept, "a": None})
