"""Envelopes: the bytes others sign too, each delegation's threshold on its own, nothing random in a signature."""

import pytest
from securesystemslib.dsse import Envelope as TheirEnvelope
from securesystemslib.signer import Signature as TheirSignature
from securesystemslib.signer import SSlibKey

from ceasefire.ledger.keys import KeyRefused, PublicKey, SoftwareSigner, prove_possession, require_possession
from ceasefire.ledger.statement import (
    DelegationKeys,
    Envelope,
    Statement,
    StatementRefused,
    enrolled_key,
    enrolment,
    pae,
    require_each,
    sign,
)
from ceasefire.vocabulary.refusal import Refusal


def officer(name: str) -> SoftwareSigner:
    return SoftwareSigner.generate(name, name.encode().ljust(32, b"-"))


A1, A2, B1, X = map(officer, ("a1", "a2", "b1", "x"))
SIDE_A = DelegationKeys(delegation="A", keys=frozenset([A1.public, A2.public]))
SIDE_B = DelegationKeys(delegation="B", keys=frozenset([B1.public]))
SAID = Statement(subjects={"case-7": "ab" * 32}, predicate_type="urn:ceasefire:view:v1", predicate={"view": "concur"})


def test_two_keys_of_one_side_never_stand_for_both() -> None:
    with pytest.raises(StatementRefused) as refused:
        require_each(sign(SAID, [A1, A2]), [SIDE_A, SIDE_B])
    assert refused.value.arguments["delegation"] == "B"
    found = require_each(sign(SAID, [A1, B1]), [SIDE_A, SIDE_B])
    assert found == {"A": {A1.public}, "B": {B1.public}}


def test_a_higher_threshold_is_counted_in_different_keys() -> None:
    both = DelegationKeys(delegation="A", keys=SIDE_A.keys, threshold=2)
    twice = Envelope(SAID.payload(), sign(SAID, [A1]).signatures * 2)
    with pytest.raises(StatementRefused, match="threshold-not-met"):
        require_each(twice, [both])
    require_each(sign(SAID, [A1, A2]), [both])


def test_a_key_of_two_delegations_is_refused() -> None:
    with pytest.raises(StatementRefused, match="key-of-two-delegations"):
        require_each(sign(SAID, [A1]), [SIDE_A, DelegationKeys(delegation="B", keys=frozenset([A1.public]))])


def test_a_threshold_of_nobody_cannot_be_asked_for() -> None:
    with pytest.raises(StatementRefused, match="threshold-out-of-range"):
        DelegationKeys(delegation="A", keys=frozenset([A1.public]), threshold=0)


def test_another_text_is_not_signed() -> None:
    changed = Statement(subjects=SAID.subjects, predicate_type=SAID.predicate_type, predicate={"view": "dissent"})
    with pytest.raises(StatementRefused, match="envelope-false-signature"):
        require_each(Envelope(changed.payload(), sign(SAID, [A1]).signatures), [SIDE_A])


def test_unknown_keys_count_for_nobody() -> None:
    with pytest.raises(StatementRefused, match="threshold-not-met"):
        require_each(sign(SAID, [X]), [SIDE_A])


def test_signing_is_deterministic_and_signing_twice_changes_nothing() -> None:
    envelope = sign(SAID, [A1, B1])
    assert envelope == sign(SAID, [A1, B1]) == envelope.signed_by(A1)


def test_an_envelope_comes_back_and_only_canonical_payloads_are_read() -> None:
    envelope = sign(SAID, [A1])
    assert Envelope.from_json(envelope.to_json()) == envelope
    assert envelope.statement() == SAID
    spaced = Envelope(envelope.payload.replace(b'":', b'": '), envelope.signatures)
    with pytest.raises(Refusal):
        spaced.statement()


@pytest.mark.parametrize(
    "change",
    [{"payloadType": 1}, {"signatures": [{"sig": "AA=="}]}, {"payload": "A"}, {"extra": 1}, {"signatures": None}],
)
def test_malformed_envelopes_are_refused(change: dict) -> None:
    with pytest.raises(Refusal):
        Envelope.from_json({**sign(SAID, [A1]).to_json(), **change})


def test_securesystemslib_accepts_what_we_sign() -> None:
    theirs = TheirEnvelope.from_dict(sign(SAID, [A1, B1]).to_json())
    keys = [SSlibKey(s.public.id, "ed25519", "ed25519", {"public": s.public.hex}) for s in (A1, B1)]
    assert theirs.pae() == pae("application/vnd.in-toto+json", SAID.payload())
    assert set(theirs.verify(keys, 2)) == {A1.public.id, B1.public.id}


def test_we_accept_what_securesystemslib_carries() -> None:
    line = sign(SAID, [A1]).signatures[0]
    theirs = TheirEnvelope(SAID.payload(), "application/vnd.in-toto+json", {})
    theirs.signatures[line[0]] = TheirSignature(line[0], line[1].hex())
    assert require_each(Envelope.from_json(theirs.to_dict()), [SIDE_A])["A"] == {A1.public}


def test_enrolment_demands_the_hand_of_the_delegation_and_the_proof_of_the_holder() -> None:
    head = officer("head of a")
    envelope = enrolment(A1, delegation="A", role="duty", by=head)
    assert enrolled_key(envelope, delegation="A", by=head.public) == ("a1", "duty", A1.public)
    with pytest.raises(StatementRefused):
        enrolled_key(envelope, delegation="B", by=head.public)
    with pytest.raises(StatementRefused):
        enrolled_key(enrolment(A1, delegation="A", role="duty", by=X), delegation="A", by=head.public)


def test_a_proof_of_possession_is_good_for_one_key_holder_and_role_only() -> None:
    proof = prove_possession(A1, delegation="A", role="duty")
    assert require_possession(A1.public.raw, proof, delegation="A", holder="a1", role="duty") == A1.public
    for changed in ({"delegation": "B"}, {"holder": "a2"}, {"role": "head"}):
        with pytest.raises(KeyRefused, match="key-possession-not-proven"):
            require_possession(A1.public.raw, proof, **{"delegation": "A", "holder": "a1", "role": "duty", **changed})
    with pytest.raises(KeyRefused, match="key-weak"):
        require_possession(bytes(32), proof, delegation="A", holder="a1", role="duty")
    with pytest.raises(KeyRefused, match="key-not-32-bytes"):
        PublicKey(b"")
