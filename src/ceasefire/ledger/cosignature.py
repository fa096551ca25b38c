"""Cosignatures (C2SP tlog-cosignature, Ed25519): "this was then the largest consistent tree I saw, and I hold it"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ceasefire.ledger.keys import Signer
from ceasefire.ledger.note import Kind, Note, NoteKey, NoteRefused, Signature
from ceasefire.vocabulary.moment import utc

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Cosignature:
    """Who cosigned, and when (UTC, whole seconds, by the cosigner's clock)."""

    key: NoteKey
    at: datetime


def cosigner_key(name: str, signer: Signer) -> NoteKey:
    """The vkey of the cosigner `name` that `signer` signs for; a delegation uses another key for its log."""
    return NoteKey(name, Kind.COSIGNATURE, signer.public)


def cosigned_message(text: str, seconds: int) -> bytes:
    """The bytes that a cosigner signs over a checkpoint's text."""
    return f"cosignature/v1\ntime {seconds}\n{text}".encode()


def cosign_text(text: str, name: str, signer: Signer, *, at: datetime) -> Signature:
    """The cosignature line over a checkpoint's text. The caller has checked and persisted everything before."""
    seconds = (utc(at) - _EPOCH) // timedelta(seconds=1)
    if seconds < 0:
        raise NoteRefused("cosignature-before-1970")
    key = cosigner_key(name, signer)
    signed = signer.sign(cosigned_message(text, seconds))
    return Signature(key.name, key.id, seconds.to_bytes(8, "big") + signed)


def verify_cosignatures(note: Note, keys: Iterable[NoteKey]) -> tuple[Cosignature, ...]:
    """The cosignatures by known keys, each checked; a known key's false line rejects the whole note."""
    known = [key for key in keys if key.kind is Kind.COSIGNATURE]
    return tuple(
        Cosignature(key, _checked(note.text, signature, key))
        for signature in note.signatures
        for key in known
        if signature.is_by(key)
    )


def _checked(text: str, signature: Signature, key: NoteKey) -> datetime:
    seconds = int.from_bytes(signature.data[:8], "big")
    whole = len(signature.data) == 72 and seconds < 1 << 63
    if not whole or not key.public.accepts(cosigned_message(text, seconds), signature.data[8:]):
        raise NoteRefused("note-false-signature", name=key.name)
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError as error:
        raise NoteRefused("cosignature-time-out-of-range", name=key.name) from error
