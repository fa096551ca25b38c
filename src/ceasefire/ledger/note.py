"""Signed notes (C2SP signed-note): a text, a blank line, and one line for each key that signed it."""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256

from ceasefire.ledger.keys import PublicKey
from ceasefire.vocabulary.refusal import Refusal

MAX_SIGNATURES = 64
MAX_BYTES = 1_000_000
_DASH = "— "


class NoteRefused(Refusal):
    """A note is malformed, or a known key's signature on it is false."""


class Kind(IntEnum):
    """The signature type byte of a key."""

    NOTE = 0x01
    COSIGNATURE = 0x04


@dataclass(frozen=True, slots=True)
class NoteKey:
    """A verifier key: name, signature type and Ed25519 public key; its text form is the "vkey"."""

    name: str
    kind: Kind
    public: PublicKey

    def __post_init__(self) -> None:
        if not is_key_name(self.name):
            raise NoteRefused("note-bad-key-name", name=self.name)

    @property
    def id(self) -> bytes:
        """The 4-byte key id of signed-note, section Signatures."""
        return sha256(self.name.encode() + b"\n" + bytes([self.kind]) + self.public.raw).digest()[:4]

    def __str__(self) -> str:
        material = base64.b64encode(bytes([self.kind]) + self.public.raw).decode()
        return f"{self.name}+{self.id.hex()}+{material}"

    @classmethod
    def parse(cls, text: str) -> "NoteKey":
        """Read a vkey; refuses a wrong key id, an unknown signature type and a weak key."""
        name, _, rest = text.partition("+")
        given, _, material = rest.partition("+")
        data = decode64(material)
        if len(data) != 33 or data[0] not in set(Kind):
            raise NoteRefused("note-bad-key", text=text)
        key = cls(name, Kind(data[0]), PublicKey(data[1:]))
        if given != key.id.hex():
            raise NoteRefused("note-key-id-differs", text=text)
        return key


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: who claims to have signed, and the bytes after the key id."""

    name: str
    key_id: bytes
    data: bytes

    def __str__(self) -> str:
        return f"{_DASH}{self.name} {base64.b64encode(self.key_id + self.data).decode()}\n"

    @classmethod
    def parse(cls, line: str) -> "Signature":
        name, _, blob = line.removeprefix(_DASH).partition(" ")
        data = decode64(blob)
        if not line.startswith(_DASH) or not is_key_name(name) or len(data) < 5:
            raise NoteRefused("note-bad-signature-line", line=line)
        return cls(name, data[:4], data[4:])

    def is_by(self, key: NoteKey) -> bool:
        return self.name == key.name and self.key_id == key.id


@dataclass(frozen=True, slots=True)
class Note:
    """A text ending in a line break, and its signature lines in order."""

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return self.text + "\n" + "".join(map(str, self.signatures))

    def encode(self) -> bytes:
        return str(self).encode()

    @classmethod
    def parse(cls, data: bytes) -> "Note":
        """Read a note; refuses anything that is not exactly in the form."""
        if len(data) > MAX_BYTES:
            raise NoteRefused("note-too-big", limit=MAX_BYTES)
        try:
            whole = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NoteRefused("note-not-utf8", place=f"byte {error.start}") from error
        if any(ord(letter) < 0x20 and letter != "\n" for letter in whole):
            raise NoteRefused("note-control-character")
        text, gap, tail = whole.rpartition("\n\n")
        if not gap or not tail.endswith("\n"):
            raise NoteRefused("note-without-signatures")
        lines = tail[:-1].split("\n")
        if len(lines) > MAX_SIGNATURES:
            raise NoteRefused("note-too-many-signatures", limit=MAX_SIGNATURES)
        return cls(text + "\n", tuple(map(Signature.parse, lines)))

    def with_signatures(self, more: Iterable[Signature]) -> "Note":
        """The note with lines added; a line that is already there is not added twice."""
        found = dict.fromkeys((*self.signatures, *more))
        return Note(self.text, tuple(found))


def is_key_name(name: str) -> bool:
    return bool(name) and "+" not in name and not any(letter.isspace() for letter in name) and name.isprintable()


def decode64(text: str) -> bytes:
    """Standard base64 in its one canonical spelling; refuses the others."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteRefused("base64-malformed", text=text[:60]) from error
    if base64.b64encode(data).decode() != text:
        raise NoteRefused("base64-not-canonical", text=text[:60])
    return data


def verify_note(note: Note, keys: Iterable[NoteKey]) -> tuple[NoteKey, ...]:
    """The keys (signature type 0x01) whose signature on the note holds; unknown lines are ignored.

    Raises `NoteRefused` when a known key's line does not verify: such a note is to be rejected whole.
    """
    known = [key for key in keys if key.kind is Kind.NOTE]
    found = []
    for signature in note.signatures:
        for key in known:
            if not signature.is_by(key):
                continue
            if not key.public.accepts(note.text.encode(), signature.data):
                raise NoteRefused("note-false-signature", name=key.name)
            found.append(key)
    return tuple(dict.fromkeys(found))
