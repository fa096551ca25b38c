"""Whose signature counts is learnt from the log itself, and nobody signs who was not enrolled before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ceasefire.ledger.keys import SoftwareSigner
from ceasefire.ledger.standalone_verify import Wrong, check_record
from ceasefire.ledger.statement import Statement, enrolment, sign
from ceasefire.ledger.verify import verify_record

SAID = Statement(subjects={"case": "1" * 64}, predicate_type="urn:ceasefire:view:v1", predicate={"view": "concur"})
NEW = SoftwareSigner.generate("relief officer", b"relief".ljust(32, b"."))


@pytest.fixture
def at_work(tmp_path: Path, two_sides: Callable[[Path], Any]) -> Any:
    return two_sides(tmp_path)


def enter(centre: Any, *entries: Any) -> tuple[str, str]:
    """Record in A's log, let B receive it; what both verifiers say of it."""
    with centre.open(centre.a) as log:
        log.append(list(entries))
        log.publish(at=centre.now)
    centre.exchange(centre.a)
    ours, theirs = verify_record(centre.a.folder).first, ""
    try:
        check_record(centre.a.folder)
    except Wrong as wrong:
        theirs = wrong.args[0]
    return (ours.what if ours else ""), theirs


def entry(centre: Any, content: Any, author: SoftwareSigner, kind: str = "view") -> Any:
    return centre.entry(centre.a, 9, type=kind, content=content, author=author.public.id)


def test_an_officer_of_the_constitution_counts(at_work: Any) -> None:
    assert enter(at_work, entry(at_work, sign(SAID, [at_work.a.officer]).to_json(), at_work.a.officer)) == ("", "")


def test_a_stranger_does_not_count(at_work: Any) -> None:
    said = enter(at_work, entry(at_work, sign(SAID, [NEW]).to_json(), NEW))
    assert said == ("signature-by-unknown-key",) * 2


def test_an_officer_of_the_other_side_is_no_author_here(at_work: Any) -> None:
    other = at_work.b.officer
    assert enter(at_work, entry(at_work, sign(SAID, [other]).to_json(), other)) == ("author-did-not-sign",) * 2


def test_an_author_who_did_not_sign_is_named(at_work: Any) -> None:
    content = sign(SAID, [at_work.b.officer]).to_json()
    assert enter(at_work, entry(at_work, content, at_work.a.officer)) == ("author-did-not-sign",) * 2


def test_a_false_signature_is_named(at_work: Any) -> None:
    content = sign(SAID, [at_work.a.officer]).to_json()
    other = sign(Statement(subjects={}, predicate_type="x", predicate={}), [at_work.a.officer]).to_json()
    content["signatures"] = other["signatures"]
    assert enter(at_work, entry(at_work, content, at_work.a.officer)) == ("signature-false",) * 2


def test_a_relief_officer_counts_once_the_delegation_has_enrolled_the_key(at_work: Any) -> None:
    enrolled = enrolment(NEW, delegation=at_work.a.origin, role="duty", by=at_work.a.signer).to_json()
    first = entry(at_work, enrolled, at_work.a.officer, "enrolment")
    assert enter(at_work, first, entry(at_work, sign(SAID, [NEW]).to_json(), NEW)) == ("", "")


@pytest.mark.parametrize("spoil", ["by", "delegation", "possession"])
def test_an_enrolment_by_another_hand_or_without_possession_is_refused(at_work: Any, spoil: str) -> None:
    by = NEW if spoil == "by" else at_work.a.signer
    delegation = at_work.b.origin if spoil == "delegation" else at_work.a.origin
    envelope = enrolment(NEW, delegation=delegation, role="duty", by=by)
    if spoil == "possession":
        predicate = {**envelope.statement().predicate, "possession": "00" * 64}
        statement = Statement(
            subjects=envelope.statement().subjects,
            predicate_type=envelope.statement().predicate_type,
            predicate=predicate,
        )
        envelope = sign(statement, [by])
    said = enter(at_work, entry(at_work, envelope.to_json(), at_work.a.officer, "enrolment"))
    assert said == ("signature-false",) * 2


def test_a_later_constitution_needs_a_hand_of_the_earlier_one(at_work: Any) -> None:
    delegations = [{"origin": at_work.a.origin, "officers": [{"key": NEW.public.hex}]}]
    usurper = Statement(
        subjects={}, predicate_type="urn:ceasefire:constitution:v1", predicate={"delegations": delegations}
    )
    said = enter(at_work, entry(at_work, sign(usurper, [NEW]).to_json(), NEW, "constitution"))
    assert said == ("constitution-not-agreed",) * 2


def test_a_weak_key_in_a_constitution_is_refused(at_work: Any) -> None:
    delegations = [{"origin": at_work.a.origin, "officers": [{"key": "00" * 32}]}]
    weak = Statement(
        subjects={}, predicate_type="urn:ceasefire:constitution:v1", predicate={"delegations": delegations}
    )
    content = sign(weak, [at_work.a.officer]).to_json()
    said = enter(at_work, entry(at_work, content, at_work.a.officer, "constitution"))
    assert said == ("statement-malformed",) * 2
