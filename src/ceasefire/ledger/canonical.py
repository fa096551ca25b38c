"""JSON in exactly one form: strict when read, RFC 8785 when written, so a signature can mean only one thing.

Refused on reading, with line, column and JSON path: NaN and infinities, duplicate keys, nesting deeper than 64, lone
surrogates, integers beyond 2**53 - 1 (RFC 8785 section 3.2.2.3, I-JSON RFC 7493), anything that is not UTF-8 JSON.
"""

import json
import math
import re
from itertools import accumulate
from typing import Any, TypeAlias

import rfc8785

from ceasefire.vocabulary.refusal import Refusal

Json: TypeAlias = Any
MAX_DEPTH = 64
MAX_INTEGER = 2**53 - 1
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_scan_string = json.decoder.scanstring  # type: ignore[attr-defined]
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_OTHERWISE = re.compile(r"[0-9][eE]|\.0(?![0-9])")
_BRACKET = re.compile(r"[\[\]{}]")
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


class NotCanonical(Refusal):
    """This JSON could be read in two ways or not at all; `place` is "line 3 column 7 at $.a[2]"."""


def dumps(value: Json) -> bytes:
    """The RFC 8785 bytes of `value`; refuses what the form cannot carry (NaN, big integers, lone surrogates)."""
    try:
        return _ENCODE(_simple(value)).encode()
    except (_Doubtful, ValueError, RecursionError):
        pass  # rfc8785 below decides, and says what is wrong
    try:
        data = rfc8785.dumps(value)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise NotCanonical("json-cannot-be-canonical", detail=str(error)) from error
    loads(data)  # a whole float of 2**53 or more is written like an integer that we would not read
    return data


def loads(data: bytes | str) -> Json:
    """Read strict JSON. Raises `NotCanonical` naming the place."""
    text = data if isinstance(data, str) else _decode(data)
    if "\\u" not in text and _shallow(text) and not _SURROGATE.search(text):
        try:
            return _FAST.decode(text)
        except (_Doubtful, ValueError):
            pass  # the slow reader below finds the place and says what is wrong
    return _Reader(text).whole()


def _shallow(text: str) -> bool:
    """No nesting deeper than the limit, counted on the brackets outside strings."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return True
    brackets = _BRACKET.findall(_STRING.sub("", text))
    return max(accumulate(map(_STEP.__getitem__, brackets)), default=0) <= MAX_DEPTH


def loads_canonical(data: bytes) -> Json:
    """Read JSON that must already stand in RFC 8785 form, byte for byte."""
    text = _decode(data)
    value = loads(text)
    if not _plainly_canonical(value, text) and dumps(value) != data:
        raise NotCanonical("json-not-in-canonical-form")
    return value


def _plainly_canonical(value: Json, text: str) -> bool:
    """Is this the C encoder's own form of a value just read from it, with nothing in it that RFC 8785 writes otherwise?

    The two differ in numbers with exponents or a fraction of zero, and in the order of keys beyond the basic plane.
    """
    if not text.isascii() and max(text) >= "\ud800":
        return False
    return _ENCODE(value) == text and not _OTHERWISE.search(_STRING.sub("", text))


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotCanonical("json-not-utf8", place=f"byte {error.start}") from error


class _Doubtful(Exception):
    pass


def _pairs(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Doubtful
    return found


def _integer(text: str) -> int:
    if len(text) > 17 or abs(value := int(text)) > MAX_INTEGER:
        raise _Doubtful
    return value


def _float(text: str) -> float:
    if not math.isfinite(value := float(text)):
        raise _Doubtful
    return value


def _constant(_: str) -> None:
    raise _Doubtful


def _simple(value: Json) -> Json:
    """The value as the C encoder writes it in RFC 8785 form; `_Doubtful` where the two forms would differ.

    Between 1e-4 and 1e16 both write the shortest digits that read back; a whole float is written as an integer.
    """
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return value
    if kind is dict:
        return {_ascii(key): _simple(one) for key, one in value.items()}
    if kind is list or kind is tuple:
        return [_simple(one) for one in value]
    if kind is int and -MAX_INTEGER <= value <= MAX_INTEGER:
        return value
    if kind is float and value == 0:
        return 0
    if kind is float and 1e-4 <= abs(value) < 1e15:
        return int(value) if value.is_integer() else value
    raise _Doubtful


def _ascii(key: Json) -> str:
    if type(key) is not str or not key.isascii():
        raise _Doubtful  # RFC 8785 sorts by UTF-16 units, the C encoder by code points
    return key


_ENCODE = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
_FAST = json.JSONDecoder(object_pairs_hook=_pairs, parse_int=_integer, parse_float=_float, parse_constant=_constant)


class _Reader:
    """A slow recursive reader that knows where it is; it alone decides what a refused text is refused for."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.path = text, 0, ["$"]

    def refuse(self, key: str, at: int | None = None, **arguments: str | int) -> NotCanonical:
        at = self.at if at is None else at
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1) + 1
        return NotCanonical(key, place=f"line {line} column {column} at {''.join(self.path)}", **arguments)

    def whole(self) -> Json:
        value = self.value()
        self.space()
        if self.at != len(self.text):
            raise self.refuse("json-trailing-text")
        return value

    def space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def take(self, wanted: str) -> bool:
        self.space()
        if self.text.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def value(self) -> Json:
        if len(self.path) > MAX_DEPTH:
            raise self.refuse("json-too-deep", limit=MAX_DEPTH)
        self.space()
        head = self.text[self.at : self.at + 1]
        if head == "{":
            return self.members()
        if head == "[":
            return self.items()
        if head == '"':
            return self.string()
        for word, meaning in (("true", True), ("false", False), ("null", None)):
            if self.take(word):
                return meaning
        return self.number()

    def members(self) -> dict[str, Json]:
        self.at += 1
        found: dict[str, Json] = {}
        if self.take("}"):
            return found
        while True:
            self.space()
            start, name = self.at, self.string()
            if name in found:
                raise self.refuse("json-duplicate-key", start, name=name)
            if not self.take(":"):
                raise self.refuse("json-expected", wanted=":")
            self.path.append(f".{name}")
            found[name] = self.value()
            self.path.pop()
            if self.take("}"):
                return found
            if not self.take(","):
                raise self.refuse("json-expected", wanted=", or }")

    def items(self) -> list[Json]:
        self.at += 1
        found: list[Json] = []
        if self.take("]"):
            return found
        while True:
            self.path.append(f"[{len(found)}]")
            found.append(self.value())
            self.path.pop()
            if self.take("]"):
                return found
            if not self.take(","):
                raise self.refuse("json-expected", wanted=", or ]")

    def string(self) -> str:
        start = self.at
        if not self.text.startswith('"', start):
            raise self.refuse("json-expected", wanted="string")
        try:
            found, self.at = _scan_string(self.text, start + 1, True)
        except ValueError as error:
            raise self.refuse("json-bad-string", start, detail=str(error)) from error
        if _SURROGATE.search(found):
            raise self.refuse("json-lone-surrogate", start)
        return str(found)

    def number(self) -> int | float:
        match = _NUMBER.match(self.text, self.at)
        if match is None:
            for word in ("NaN", "Infinity", "-Infinity"):
                if self.text.startswith(word, self.at):
                    raise self.refuse("json-not-a-number", word=word)
            raise self.refuse("json-expected", wanted="value")
        if match[1] is None and match[2] is None:
            if len(match[0]) > 17 or abs(int(match[0])) > MAX_INTEGER:
                raise self.refuse("json-integer-too-big", digits=len(match[0]))
            self.at = match.end()
            return int(match[0])
        if not math.isfinite(value := float(match[0])):
            raise self.refuse("json-not-a-number", word=match[0][:20])
        self.at = match.end()
        return value
