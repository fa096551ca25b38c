#!/usr/bin/env python3
"""Check a record of two delegations with this one file: Python 3.11 or newer, nothing else needed.

    python3 standalone_verify.py RECORD [--policy FILE] [--allow-recorded] [--json]

RECORD is one log folder (checkpoint, policy, tile/...) or a folder that holds several. Exit 0: it holds; 1: it does
not, and the first thing wrong is named; 2: wrong use; 3: nothing wrong was found, but passkeys' signatures were not
checked. It shares no code with the product's own verifier, so that an error in one is found by the other. The package
cryptography makes it fast where it is installed, and passkeys' signatures (P-256, RSA) are checked by it alone.
Formats: RFC 9162, 8785, 8032, 9053; W3C WebAuthn level 2; DSSE; C2SP signed-note, tlog-checkpoint, tlog-cosignature,
tlog-tiles, tlog-policy.
"""

import argparse
import base64
import datetime
import decimal
import functools
import hashlib
import json
import re
import sys
import urllib.parse
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

LIMITS = """This shows neither that what a sensor showed was true, nor that a side recorded all it saw, nor anything
against both delegations together. Whose keys stand in the policy you must have learnt elsewhere."""


NOT_CHECKED = "the package cryptography is not installed, or the officer's own log is not in this record"


class Wrong(Exception):
    """The first thing wrong: (what, file, entry or None, detail)."""


def deny(wrong: object, why: object = "") -> None:
    if wrong:
        raise ValueError(why)


P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
Point = tuple[int, int, int, int]  # extended coordinates, section 5.1.4


def add(p: Point, q: Point) -> Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(k: int, p: Point) -> Point:
    result = (0, 1, 1, 0)
    while k:
        result = add(result, p) if k & 1 else result
        p, k = add(p, p), k >> 1
    return result


def decode_point(raw: bytes) -> Point:
    """The point of a canonical encoding; refuses any other."""
    number = int.from_bytes(raw, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    x = x if v * x * x % P == u else x * pow(2, (P - 1) // 4, P) % P
    deny(len(raw) != 32 or y >= P or v * x * x % P != u or (x == 0 and sign), "not a point")
    x = x if x & 1 == sign else P - x
    return (x, y, 1, x * y % P)


BASE_POINT = decode_point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


@functools.cache
def strong(key: bytes) -> bool:
    """Whether a public key is a canonical point of the prime-order subgroup and not the identity."""
    try:
        point = decode_point(key)
    except ValueError:
        return False
    multiple = times(L, point)
    return point[:2] != (0, 1) and multiple[0] == 0 and multiple[1] == multiple[2]


def by_hand(key: bytes, message: bytes, signature: bytes) -> bool:
    point, s = decode_point(key), int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    x, y, z, _ = add(times(s, BASE_POINT), times(k, (P - point[0], point[1], 1, P - point[3])))
    x, y = x * pow(z, -1, P) % P, y * pow(z, -1, P) % P
    return s < L and (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


def ed25519_checker(library: str = "cryptography") -> Callable[[bytes, bytes, bytes], bool]:
    """check(key, message, signature), by "cryptography" where installed or by "pure" Python; the answers are equal."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey as Key
    except ImportError:
        library = "pure"

    def check(key: bytes, message: bytes, signature: bytes) -> bool:
        if len(signature) != 64 or not strong(key) or signature[:32] == b"\x01" + bytes(31):
            return False
        if library == "pure":
            return by_hand(key, message, signature)
        try:
            Key.from_public_bytes(key).verify(signature, message)
        except InvalidSignature:
            return False
        return True

    return check


CHECK = ed25519_checker()


def passkey_checker() -> Callable[[dict[int, Any], bytes, bytes], bool] | None:
    """check(COSE key, message, signature) for ES256 and RS256; None where the package cryptography is not installed."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
        from cryptography.hazmat.primitives.hashes import SHA256
    except ImportError:
        return None

    def check(key: dict[int, Any], message: bytes, signature: bytes) -> bool:
        big = {name: int.from_bytes(key[name], "big") for name in (-1, -2, -3) if isinstance(key.get(name), bytes)}
        try:
            if (key[1], key[3]) == (2, -7) and key[-1] == 1:
                point = ec.EllipticCurvePublicNumbers(big[-2], big[-3], ec.SECP256R1()).public_key()
                point.verify(signature, message, ec.ECDSA(SHA256()))
                return True
            deny((key[1], key[3]) != (3, -257), "neither ES256 nor RS256")
            rsa.RSAPublicNumbers(big[-2], big[-1]).public_key().verify(signature, message, padding.PKCS1v15(), SHA256())
        except InvalidSignature:
            return False
        return True

    return check


CHECK_PASSKEY = passkey_checker()


def cbor(data: bytes) -> tuple[Any, bytes]:
    """The first value of CBOR data and what follows it: integers, bytes, text, maps of these; what COSE keys need."""
    kind, low, rest = data[0] >> 5, data[0] & 31, data[1:]
    deny(low > 27 or kind not in (0, 1, 2, 3, 5), "CBOR not of a key")
    width = 1 << low - 24 if low > 23 else 0
    number, rest = (int.from_bytes(rest[:width], "big") if width else low), rest[width:]
    if kind < 2:
        return (-1 - number if kind else number), rest
    if kind < 5:
        deny(len(rest) < number, "CBOR cut off")
        return (rest[:number] if kind == 2 else rest[:number].decode()), rest[number:]
    found: dict[Any, Any] = {}
    for _ in range(number):
        name, rest = cbor(rest)
        found[name], rest = cbor(rest)
    return found, rest


def asserted(given: dict[str, str], host: str, challenge: bytes) -> bool:
    """Whether a passkey's signature was checked (False: no library); refuses one not over this challenge for this host.

    WebAuthn 7.2: kind, challenge, page, host, presence and verification of its user, and at last the signature.
    """
    data, client, signature, coded = (
        bytes.fromhex(given[name]) for name in ("authenticator_data", "client_data", "signature", "public_key")
    )
    said, (key, rest) = json.loads(client), cbor(coded)
    page = urllib.parse.urlsplit(said["origin"])
    name = page.hostname or ""
    deny(said["type"] != "webauthn.get" or said.get("crossOrigin"), "not an assertion of this page")
    deny(base64.urlsafe_b64decode(said["challenge"] + "=" * (-len(said["challenge"]) % 4)) != challenge, "challenge")
    deny(page.scheme not in ("https", "http") or not (name == host or name.endswith("." + host)), "another page")
    deny(data[:32] != hashlib.sha256(host.encode()).digest() or len(data) < 37, "another host")
    deny(data[32] & 5 != 5 or rest or (key[1], key[3]) not in ((2, -7), (3, -257)), "not verified, or no such key")
    if CHECK_PASSKEY is None:
        return False
    deny(not CHECK_PASSKEY(key, data + hashlib.sha256(client).digest(), signature), "false signature")
    return True


def canonical(value: Any) -> str:
    """RFC 8785."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{WRITE.encode(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if not isinstance(value, float):
        return WRITE.encode(value)
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    digits, _, power = repr(value).partition("e")
    if not power or int(power) > 0:
        return digits + (f"e+{int(power)}" if power else "")
    return f"{digits}e{int(power)}" if int(power) < -6 else format(decimal.Decimal(repr(value)), "f")


def challenge_of(said: dict[str, Any], role: str) -> bytes:
    """What the passkey answers: the digest of the exact text without its approvals, marked for who was only present."""
    text = canonical({name: value for name, value in said.items() if name != "approvals"})
    digest = hashlib.sha256(text.encode()).digest()
    return digest if role == "signs" else hashlib.sha256(b"ceasefire/present/v1\0" + digest).digest()


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    deny(len(dict(pairs)) != len(pairs), "duplicate key")
    return dict(pairs)


def _small(text: str) -> int:
    deny(len(text) > 17 or abs(int(text)) >= 2**53, "integer too big")
    return int(text)


def strict(data: bytes) -> Any:  # no duplicate keys, no NaN, no integers of 2**53 or more
    return READ.decode(data.decode())


READ = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=deny, parse_int=_small)
WRITE = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)  # RFC 8785 but for floats
LEAF = re.compile(
    rb'\{"author":"[0-9a-f]{64}","body":"[0-9a-f]{64}","item":"(?:[^"\\]|\\.)+",'
    rb'"seen":(?:null|\{"origin":"(?:[^"\\]|\\.)+","root":"[0-9a-f]{64}","size":[0-9]{1,16}\}),"seq":[0-9]{1,16},'
    rb'"time":"[0-9-]{10}T[0-9:]{8}(?:\.[0-9]{6})?Z","type":"[a-z][a-z0-9._-]{0,63}","withheld":(?:true|false)\}'
)


def read_leaf(raw: bytes) -> dict[str, Any]:
    deny(not LEAF.fullmatch(raw), "not a leaf")
    leaf: dict[str, Any] = strict(raw)
    deny(WRITE.encode(leaf).encode() != raw or len(leaf["item"]) > 512, "not a leaf")
    when = datetime.datetime.fromisoformat(leaf["time"])
    deny(when.replace(tzinfo=None).isoformat() + "Z" != leaf["time"], "not a time")
    return {**leaf, "file": f"body/{leaf['body'][:2]}/{leaf['body']}"}


def b64(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    deny(base64.b64encode(data).decode() != text, "base64 not canonical")
    return data


def read_key(vkey: str, kind: int) -> tuple[str, bytes, bytes]:  # name, key id, public key
    name, given, material = vkey.split("+", 2)
    data = b64(material)
    key_id = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    deny(not name or len(data) != 33 or data[0] != kind or given != key_id.hex() or not strong(data[1:]), vkey)
    return name, key_id, data[1:]


class Policy:
    def __init__(self, data: bytes) -> None:
        self.data, self.quorum = data, ""
        self.logs, self.groups = dict[str, tuple[bytes, bytes]](), dict[str, tuple[int, list[str]]]()
        self.witnesses = dict[str, tuple[str, bytes, bytes]]()
        deny(not data.endswith(b"\n") or re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", data), "not a policy text")
        for line in data.decode("utf-8", "surrogateescape").split("\n"):
            words = [word for word in re.split("[ \t]+", line) if word]
            if words and not words[0].startswith("#"):
                self.take(words, {"none", *self.witnesses, *self.groups})
        deny(not self.quorum, "no quorum")

    def take(self, words: list[str], known: set[str]) -> None:
        if words[0] == "log" and 2 <= len(words) <= 3:
            name, key_id, key = read_key(words[1], 1)
            deny(any(key == other for _, other in self.logs.values()), "duplicate log")
            self.logs[name] = (key_id, key)
        elif words[0] == "witness" and 3 <= len(words) <= 4 and words[1] not in known:
            witness = read_key(words[2], 4)
            deny(any(witness[2] == other[2] for other in self.witnesses.values()), "duplicate witness")
            self.witnesses[words[1]] = witness
        elif words[0] == "group" and len(words) > 3 and words[1] not in known:
            members, threshold = words[3:], words[2]
            used = {member for _, others in self.groups.values() for member in others}
            deny(len(set(members)) != len(members) or not set(members) <= known - used - {"none"}, "bad group member")
            count = {"all": len(members), "any": 1}.get(threshold) or int(threshold)
            deny(not 1 <= count <= len(members) or threshold.startswith("0"), "bad threshold")
            self.groups[words[1]] = (count, members)
        else:
            deny(words[0] != "quorum" or len(words) != 2 or self.quorum or words[1] not in known, words)
            self.quorum = words[1]

    def reached(self, present: set[str], name: str = "") -> bool:
        name = name or self.quorum
        if name in self.groups:
            count, members = self.groups[name]
            return sum(self.reached(present, member) for member in members) >= count
        return name == "none" or name in present

    def open(self, data: bytes) -> tuple[str, int, bytes, set[str]]:
        """(origin, size, root, witnesses) of a checkpoint note; every signature by a known key must hold."""
        whole = data.decode()
        text, gap, tail = whole.rpartition("\n\n")
        deny(not gap or not tail.endswith("\n") or any(c < " " and c != "\n" for c in whole), "not a signed note")
        origin, digits, root64, *rest = text.split("\n")
        root, text, signed = b64(root64), text + "\n", False
        deny(rest or not re.fullmatch("0|[1-9][0-9]{0,18}", digits) or len(root) != 32, "not a checkpoint")
        present: set[str] = set()
        for line in tail[:-1].split("\n"):
            dash, name, blob = line.split(" ")
            raw = b64(blob)
            deny(dash != "—" or not name or "+" in name or len(raw) < 5, "not a signature line")
            if name == origin and self.logs.get(origin, (b"",))[0] == raw[:4]:
                deny(not CHECK(self.logs[origin][1], text.encode(), raw[4:]), "false signature of the log")
                signed = True
            for label, (witness, key_id, key) in self.witnesses.items():
                if (name, raw[:4]) == (witness, key_id):
                    message = f"cosignature/v1\ntime {int.from_bytes(raw[4:12], 'big')}\n{text}".encode()
                    deny(not CHECK(key, message, raw[12:]), f"false cosignature of {label}")
                    present.add(label)
        deny(not signed, "not signed by its log")
        return origin, int(digits), root, present


def root_at(nodes: list[list[bytes]], size: int) -> bytes:
    """The root of the first `size` leaves: the complete nodes of its binary digits, joined from the right."""
    result, start = b"", size
    for height in range(size.bit_length()):
        if size >> height & 1:
            start -= 1 << height
            node = nodes[height][start >> height]
            result = hashlib.sha256(b"\x01" + node + result).digest() if result else node
    return result or hashlib.sha256().digest()


def path_of(n: int) -> str:
    parts = re.findall("...", "0" * (-len(str(n)) % 3) + str(n))
    return "/".join(["x" + part for part in parts[:-1]] + parts[-1:])


def tile_name(level: object, n: int, width: int) -> str:
    return f"tile/{level}/{path_of(n)}" + ("" if width == 256 else f".p/{width}")


class Log:
    def __init__(self, folder: Path, name: str, brought: bytes | None, allow_recorded: bool) -> None:
        self.folder, self.name, self.used, self.keys = folder, name, set[str](), dict[str, tuple[str, bytes]]()
        self.constitution, self.signed, self.gone = b"", 0, list[tuple[int, str]]()
        self.posts, self.passkeys = dict[str, str](), dict[str, list[Any]]()
        self.approved, self.means = list[tuple[dict[str, Any], dict[str, Any]]](), Counter[str]()
        self.policy = self.guard("policy-malformed", "policy", None, Policy, self.read("policy"))
        self.deny(brought is not None and brought != self.policy.data, "policy-not-yours", "policy")
        opened = self.guard("checkpoint-not-signed", "checkpoint", None, self.policy.open, self.read("checkpoint"))
        self.origin, self.size, self.root, self.present = opened
        self.entries()
        self.tiles()
        self.opening()
        self.cosigned(allow_recorded)
        self.bodies()
        for file in self.files("conflict"):
            raise self.wrong("log-forked", file)
        for file in self.files():
            known = file in self.used or file.startswith(".state/") or file == "standalone_verify.py"
            self.deny(not known and not self.earlier_partial(file), "file-unexpected", file)

    def wrong(self, what: str, file: str, entry: int | None = None, detail: object = "") -> Wrong:
        return Wrong(what, (self.name + "/" if self.name else "") + file, entry, str(detail))

    def deny(self, wrong: object, *told: Any) -> None:
        if wrong:
            raise self.wrong(*told)

    def guard(self, what: str, file: str, entry: int | None, deed: Callable[..., Any], *given: Any) -> Any:
        """Do the deed; whatever goes wrong inside means `what`."""
        try:
            return deed(*given)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
            raise self.wrong(what, file, entry, repr(error)) from error

    def read(self, file: str, what: str = "file-missing", entry: int | None = None) -> bytes:
        self.deny(not (self.folder / file).is_file(), what, file, entry)
        self.used.add(file)
        return (self.folder / file).read_bytes()

    def files(self, under: str = "") -> list[str]:
        found = (path for path in (self.folder / under).rglob("*") if not path.is_dir())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)

    def entries(self) -> None:
        self.leaves: list[dict[str, Any]] = []
        row: list[bytes] = []
        bad: Wrong | None = None
        for start in range(0, self.size, 256):
            file, at = self.bundle(start), 0
            data = self.read(file, "bundle-broken", start)
            for index in range(start, min(self.size, start + 256)):
                end = at + 2 + int.from_bytes(data[at : at + 2], "big")
                self.deny(at + 2 > len(data) or end > len(data), "bundle-broken", file, index)
                row.append(hashlib.sha256(b"\x00" + data[at + 2 : end]).digest())
                try:
                    self.leaves.append(leaf := read_leaf(data[at + 2 : end]))
                    if leaf["seq"] != index:
                        bad = bad or self.wrong("entry-out-of-sequence", file, index)
                except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
                    bad = bad or self.wrong("entry-malformed", file, index, error)
                at = end
            self.deny(at != len(data), "bundle-broken", file, min(self.size, start + 256) - 1)
        self.nodes = [row]  # all complete nodes, lowest first
        while len(row := self.nodes[-1]) > 1:
            pairs = zip(row[0::2], row[1::2], strict=False)
            self.nodes.append([hashlib.sha256(b"\x01" + left + right).digest() for left, right in pairs])
        if root_at(self.nodes, self.size) != self.root:
            self.blame(self.nodes[0])
        if bad:
            raise bad

    def bundle(self, index: int, kind: object = "entries") -> str:
        return tile_name(kind, index // 256, min(256, self.size - index // 256 * 256))

    def blame(self, row: list[bytes]) -> None:
        for index, one in enumerate(row):
            tile, at = self.read(self.bundle(index, 0), entry=index), index % 256 * 32
            self.deny(tile[at : at + 32] != one, "entry-changed", self.bundle(index), index)
        raise self.wrong("checkpoint-root-differs", "checkpoint")

    def tiles(self) -> None:
        for level, row in enumerate(self.nodes[::8]):
            for start in range(0, len(row), 256):
                part = row[start : start + 256]
                file = tile_name(level, start // 256, len(part))
                self.deny(self.read(file) != b"".join(part), "tile-changed", file)

    def content(self, leaf: dict[str, Any]) -> Any:
        file, at, data = leaf["file"], leaf["seq"], self.read(leaf["file"], "body-missing", leaf["seq"])
        self.deny(hashlib.sha256(data).hexdigest() != leaf["body"], "body-changed", file, at)
        body = self.guard("body-changed", file, at, strict, data)
        self.deny(not isinstance(body, dict) or body.keys() != {"content", "salt"}, "body-changed", file, at)
        return body["content"]

    def opening(self) -> None:
        first = self.leaves[0] if self.leaves else {"type": "", "item": ""}
        other = (first["type"], first["item"]) != ("log.opened", self.origin)
        self.deny(other, "policy-not-committed", self.bundle(0), 0)
        content, fixed = self.content(first), hashlib.sha256(self.policy.data).hexdigest()
        self.deny(not isinstance(content, dict) or content.get("sha256") != fixed, "policy-not-committed", "policy", 0)

    def cosigned(self, allow_recorded: bool) -> None:
        self.received, complete = 0, self.policy.reached(self.present)
        for file in self.files("cosigned"):
            data = self.read(file)
            origin, size, root, present = self.guard("cosigned-malformed", file, None, self.policy.open, data)
            right = (origin, file) == (self.origin, f"cosigned/{path_of(size)}")
            self.deny(not right or not self.policy.reached(present), "cosigned-malformed", file)
            same = size <= self.size and root_at(self.nodes, size) == root
            self.deny(not same, "cosigned-contradicts", file, min(size, self.size))
            self.received = max(self.received, size)
        here = f"cosigned/{path_of(self.size)}"
        self.deny(complete and (self.folder / "cosigned").is_dir() and here not in self.used, "file-missing", here)
        self.deny(not complete and self.received == self.size, "cosignature-dropped", "checkpoint")
        self.deny(not complete and not allow_recorded, "not-received", "checkpoint", self.received)
        self.received = self.size if complete else self.received

    def bodies(self) -> None:
        revealed = {leaf["item"] for leaf in self.leaves if leaf["type"] == "body.revealed"}
        self.destroyed = {leaf["item"] for leaf in self.leaves if leaf["type"] == "body.destroyed"}
        for leaf in self.leaves:
            if (self.folder / leaf["file"]).is_file():
                self.statement(leaf, self.content(leaf))
            elif leaf["body"] in self.destroyed:
                self.gone.append((leaf["seq"], leaf["body"]))
            elif not leaf["withheld"] or leaf["body"] in revealed:
                raise self.wrong("body-missing", leaf["file"], leaf["seq"])

    def statement(self, leaf: dict[str, Any], content: Any) -> None:
        if not isinstance(content, dict) or "payloadType" not in content:
            return
        file, at = leaf["file"], leaf["seq"]
        message, lines, kind, said, payload = self.guard("statement-malformed", file, at, envelope, content)
        if kind == "urn:ceasefire:enrolment:v1":
            self.guard("signature-false", file, at, self.enrol, said, lines, message)
            return
        if kind == "urn:ceasefire:constitution:v1":
            learnt = self.guard("statement-malformed", file, at, officers, said)
            own = {i: key for i, (side, key) in (self.keys or learnt).items() if side == self.origin}
            agreed = any(keyid in own and CHECK(own[keyid], message, signature) for keyid, signature in lines)
            self.deny(not agreed, "constitution-not-agreed", file, at)
            self.keys, self.constitution = {**self.keys, **learnt}, self.constitution or payload
        if not self.keys:
            return
        for keyid, signature in lines:
            self.deny(keyid not in self.keys, "signature-by-unknown-key", file, at, keyid)
            self.deny(not CHECK(self.keys[keyid][1], message, signature), "signature-false", file, at, keyid)
        mine = leaf["author"] in dict(lines) and self.keys[leaf["author"]][0] == self.origin
        self.deny(not mine, "author-did-not-sign", file, at)
        self.signed += 1
        self.guard("statement-malformed", file, at, self.learn, leaf, kind, said, dict(lines))

    def learn(self, leaf: dict[str, Any], kind: str, said: dict[str, Any], by: dict[str, bytes]) -> None:
        """Whose key each post's is, which passkeys posts took into use and out of it, and what was approved."""
        if kind == "urn:ceasefire:constitution:v1":
            for side in (one for one in said["delegations"] if one["origin"] == self.origin):
                hashed = {
                    one["post"]: hashlib.sha256(bytes.fromhex(one["key"])).hexdigest() for one in side["officers"]
                }
                self.posts |= hashed
        changed = kind in ("urn:ceasefire:passkey-enrolled:v1", "urn:ceasefire:passkey-revoked:v1")
        if changed and self.posts.get(said.get("officer", "")) in by:
            if isinstance(key := said.get("key"), dict):
                self.passkeys.setdefault(key["credential"], [leaf["seq"], said["officer"], key, None])
            elif (held := self.passkeys.get(f"{said.get('credential')}")) and held[1::2] == [said["officer"], None]:
                held[3] = leaf["seq"]
        if said.get("approvals"):
            self.approved.append((leaf, said))

    def approvals(self, logs: dict[str, "Log"]) -> None:
        """Check every officer's approval; a password's is only counted, as nobody can check that again."""
        for leaf, said in self.approved:
            for one in said["approvals"]:
                how = self.guard("approval-false", leaf["file"], leaf["seq"], self.approval, one, leaf, said, logs)
                self.means[how] += 1

    def approval(self, one: dict[str, Any], leaf: dict[str, Any], said: dict[str, Any], logs: dict[str, "Log"]) -> str:
        if one["means"] == "password":
            return "password"
        given, home = one["passkey"], next((log for log in logs.values() if one["officer"] in log.posts), None)
        parts = {"credential", "public_key", "authenticator_data", "client_data", "signature"}
        deny(one["means"] != "passkey" or given.keys() != parts, "not an approval")
        if home is None:
            return "not checked"  # the officer's own log is not in this record
        seen = leaf["seen"] or {"origin": "", "size": 0}
        before = leaf["seq"] if home is self else seen["size"] if seen["origin"] == home.origin else 0
        start, officer, key, end = home.passkeys[given["credential"]]
        deny(officer != one["officer"] or start >= before or (end is not None and end < before), "key not in use")
        deny(given["public_key"] != key["public_key"], "another key")
        return "passkey" if asserted(given, key["host"], challenge_of(said, one["role"])) else "not checked"

    def enrol(self, said: dict[str, str], lines: list[tuple[str, bytes]], message: bytes) -> None:
        log_key, key = self.policy.logs[self.origin][1], bytes.fromhex(said["public"])
        bound = ("ceasefire/possession/v1", said["delegation"], said["holder"], said["role"], key.hex(), "")
        by_log = any(CHECK(log_key, message, signature) for _, signature in lines)
        held = CHECK(key, "\n".join(bound).encode(), bytes.fromhex(said["possession"]))
        deny(said["delegation"] != self.origin or not by_log or not held, "enrolment does not hold")
        self.keys[hashlib.sha256(key).hexdigest()] = (self.origin, key)

    def earlier_partial(self, file: str) -> bool:
        match = re.fullmatch(r"(tile/(\w+)/[x0-9/]+)\.p/([1-9][0-9]{0,2})", file)
        now = [one for one in self.used if match and (one == match[1] or one.startswith(match[1] + ".p/"))]
        if not match or not now or int(match[3]) > 255:
            return False
        part, at = (self.folder / file).read_bytes(), 0
        for _ in range(int(match[3])):
            at += 32 if match[2] != "entries" else 2 + int.from_bytes(part[at : at + 2], "big")
        return at == len(part) and (self.folder / now[0]).read_bytes().startswith(part)


def envelope(content: dict[str, Any]) -> tuple[bytes, list[tuple[str, bytes]], str, Any, bytes]:
    deny(content.keys() != {"payload", "payloadType", "signatures"}, "not an envelope")
    payload, kind = b64(content["payload"]), content["payloadType"]
    deny(kind != "application/vnd.in-toto+json", "not a statement")
    message = b"DSSEv1 %d %b %d %b" % (len(kind), kind.encode(), len(payload), payload)
    said = strict(payload)
    lines = [(line["keyid"], b64(line["sig"])) for line in content["signatures"]]
    return message, lines, said["predicateType"], said["predicate"], payload


def officers(predicate: dict[str, Any]) -> dict[str, tuple[str, bytes]]:
    found: dict[str, tuple[str, bytes]] = {}
    for side in predicate["delegations"]:
        for officer in side["officers"]:
            key = bytes.fromhex(officer["key"])
            taken = found.setdefault(hashlib.sha256(key).hexdigest(), (side["origin"], key))
            deny(not strong(key) or taken[0] != side["origin"], "weak key, or a key of two sides")
    return found


def check_record(folder: Path, brought: bytes | None = None, allow_recorded: bool = False) -> list[Log]:
    """The logs of a record, all checked; raises Wrong."""

    paths = [folder, *sorted(folder.glob("*")), *sorted(folder.glob("*/*"))]
    found = [path for path in paths if any((path / mark).exists() for mark in ("checkpoint", "policy", "tile"))]
    single = folder in found
    places = [("", folder)] if single else [(path.relative_to(folder).as_posix(), path) for path in found]
    if not places:
        raise Wrong("no-log-here", ".", None, "")
    logs = [Log(path, name, brought, allow_recorded) for name, path in places]
    for absent in sorted(set(logs[0].policy.logs) - {log.origin for log in logs})[: not single]:
        raise Wrong("log-absent", ".", None, absent)
    for log in logs:
        log.deny(log.policy.data != logs[0].policy.data, "policies-differ", "policy")
        twin = next(other for other in logs if other.origin == log.origin)
        log.deny(
            root_at(log.nodes, size := min(log.size, twin.size)) != root_at(twin.nodes, size),
            "copies-differ",
            "checkpoint",
        )
    for log in logs:
        rest = [other for other in logs if other.origin != log.origin]
        check_links(log, rest)
        log.approvals({log.origin: log} | {other.origin: other for other in sorted(rest, key=lambda one: one.size)})
    texts = {log.constitution for log in logs if log.constitution}
    logs[-1].deny(len(texts) > 1, "constitutions-differ", "checkpoint")
    return logs


def check_links(log: Log, rest: list[Log]) -> None:
    others = {other.origin: other for other in sorted(rest, key=lambda one: one.size)}
    before: dict[str, int] = {}
    for index, seen in ((leaf["seq"], leaf["seen"]) for leaf in log.leaves if leaf["seen"]):
        origin, size = seen["origin"], seen["size"]
        bad = origin == log.origin or origin not in log.policy.logs or size < before.get(origin, 0)
        log.deny(bad, "cross-link-malformed", "checkpoint", index)
        before[origin] = size
        if other := others.get(origin):
            log.deny(size > other.size, "cross-link-cut", "checkpoint", index)
            log.deny(root_at(other.nodes, size).hex() != seen["root"], "cross-link-differs", "checkpoint", index)
    for index, body in log.gone:
        both = all(body in other.destroyed for other in others.values())
        log.deny(not both, "body-destroyed-by-one-side", "checkpoint", index)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("record", type=Path)
    parser.add_argument("--policy", type=Path)
    parser.add_argument("--allow-recorded", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    brought = asked.policy.read_bytes() if asked.policy else None
    try:
        logs = check_record(asked.record, brought, asked.allow_recorded)
    except Wrong as wrong:
        told = dict(zip(("what", "file", "entry", "detail"), wrong.args, strict=True))
        print(json.dumps({"ok": False, "first": told}) if asked.json else f"DOES NOT HOLD: {told}")
        return 1
    found = [
        {"origin": g.origin, "size": g.size, "received": g.received, "statements": g.signed, "approvals": dict(g.means)}
        for g in logs
    ]
    left = sum(log.means["not checked"] for log in logs)
    holds, policy = None if left else True, hashlib.sha256(logs[0].policy.data).hexdigest()
    plain = {"ok": holds, "first": None, "not_checked": left, "logs": found, "policy_sha256": policy}
    line = f"NOT CHECKED: {left} approvals by passkey ({NOT_CHECKED}). The rest holds" if left else "HOLDS"
    print(json.dumps(plain) if asked.json else f"{line}: {plain}\n{LIMITS}")
    return 3 if left else 0


if __name__ == "__main__":
    sys.exit(main())
