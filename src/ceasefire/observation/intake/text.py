"""Bytes to text: byte order marks, UTF-8, UTF-16 and the eight-bit code pages still in use around the region.

A wrong guess of the code page would change names without a sound, so anything but UTF-8 is said aloud.
"""

import codecs
import re
from dataclasses import dataclass

from ceasefire.observation.intake.flaws import Flaws, Unreadable

MAX_BYTES = 512 * 1024 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "Office 97"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"SQLite format 3", "SQLite"),
    (b"ULog\x01\x12\x35", "ULog"),
)
_MARKUP = re.compile(rb"\s*<(\?xml|!doctype|html|kml|gpx|[a-z][\w:.-]*[\s>/])", re.IGNORECASE)
_CYRILLIC = re.compile("[А-Яа-яЁё]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The text of a file, the encoding it was read in and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool = False


def foreign_kind(head: bytes) -> str | None:
    """Name of the format if this is surely not plain text of ours: an archive, markup, a picture."""
    for magic, name in _FOREIGN:
        if head.startswith(magic):
            return name
    body = head[3:] if head.startswith(codecs.BOM_UTF8) else head
    if _MARKUP.match(body[:512]):
        return "HTML" if re.match(rb"\s*<(!doctype html|html)", body[:512], re.IGNORECASE) else "XML"
    return None


def decode(data: bytes, flaws: Flaws) -> Text:
    """The text of `data` without its byte order mark. Raises `Unreadable` for empty, foreign and binary content."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Unreadable("sensor-file-empty")
    if len(data) > MAX_BYTES:
        raise Unreadable("sensor-file-too-big", bytes=len(data), limit=MAX_BYTES)
    kind = foreign_kind(data[:1024])
    if kind:
        raise Unreadable("sensor-file-foreign", kind=kind)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(data[len(mark) :], encoding, flaws)
    wide = _utf16_without_mark(data[:4096])
    if wide:
        flaws.warning("", "sensor-encoding-guessed", encoding=wide)
        return _checked(data, wide, flaws, guessed=True)
    return _eight_bit(data, flaws)


def decode_head(head: bytes) -> str:
    """A best guess at the first lines, for recognising a file; never raises."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "ignore")
    wide = _utf16_without_mark(head[:4096])
    if wide:
        return head.decode(wide, "ignore")
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_at_end = error.start >= len(head) - 3
        return head.decode("utf-8", "ignore") if cut_at_end else head.decode(_code_page(head), "ignore")


def _utf16_without_mark(head: bytes) -> str | None:
    """UTF-16 of mostly Latin text has a NUL in every second byte."""
    if len(head) < 8:
        return None
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.5 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 and odd < 0.05 else None


def _checked(data: bytes, encoding: str, flaws: Flaws, guessed: bool = False) -> Text:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count("\n".encode(encoding)) + 1
        flaws.warning(f"line {line}", "sensor-bytes-damaged", encoding=encoding, byte=error.start)
        text = data.decode(encoding, "replace")
    return Text(text=_known_text(text), encoding=encoding, guessed=guessed)


def _eight_bit(data: bytes, flaws: Flaws) -> Text:
    try:
        return Text(text=_known_text(data.decode("utf-8")), encoding="utf-8")
    except UnicodeDecodeError:
        rough = data.decode("utf-8", "replace")
    damaged, good = rough.count("\ufffd"), sum(1 for sign in rough if "\x80" <= sign != "\ufffd")
    if good > 2 * damaged:
        return _checked(data, "utf-8", flaws)
    page = _code_page(data)
    flaws.warning("", "sensor-encoding-guessed", encoding=page)
    return Text(text=_known_text(data.decode(page, "replace")), encoding=page, guessed=True)


def _code_page(data: bytes) -> str:
    """Windows-1251 where the high bytes make runs of Cyrillic letters, else Windows-1254 (Turkish, western)."""
    sample = data[:200_000].decode("cp1251", "replace")
    letters = len(_CYRILLIC.findall(sample))
    runs = sum(len(run) for run in re.findall("[А-Яа-яЁё]{3,}", sample))
    return "cp1251" if letters and runs >= 0.5 * letters else "cp1254"


def _known_text(text: str) -> str:
    signs = text[:4096]
    odd = sum(1 for sign in signs if sign < " " and sign not in "\t\r\n\x00\x0b\x0c")
    if odd > 0.05 * len(signs) or signs.count("\x00") > 0.3 * len(signs):
        raise Unreadable("sensor-file-binary")
    return text
