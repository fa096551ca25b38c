"""Bytes become text without a silent guess."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.text import decode, decode_head, foreign_kind

RUSSIAN = "Позиция;Место события\nк северу от Города;2-4km SE\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (RUSSIAN.encode(), "utf-8"),
        (codecs.BOM_UTF8 + RUSSIAN.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + RUSSIAN.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_marked_and_utf8_text_is_read_without_a_flaw(data: bytes, encoding: str) -> None:
    flaws = Flaws()
    text = decode(data, flaws)
    assert (text.text, text.encoding, flaws.all()) == (RUSSIAN, encoding, ())


@pytest.mark.parametrize(
    ("data", "encoding", "expected"),
    [
        (RUSSIAN.encode("cp1251"), "cp1251", RUSSIAN),
        ("mevzi;olay yeri\nŞuşa'nın güneyi;2km\n".encode("cp1254"), "cp1254", "mevzi;olay yeri\nŞuşa'nın güneyi;2km\n"),
        ("position,no\nTown X,3\n".encode("utf-16-le"), "utf-16-le", "position,no\nTown X,3\n"),
    ],
)
def test_a_guessed_encoding_is_right_here_and_is_told(data: bytes, encoding: str, expected: str) -> None:
    flaws = Flaws()
    text = decode(data, flaws)
    assert (text.text, text.encoding, text.guessed) == (expected, encoding, True)
    assert [flaw.message for flaw in flaws.all()] == ["sensor-encoding-guessed"]


def test_one_flipped_byte_in_a_utf8_file_does_not_change_the_code_page() -> None:
    data = bytearray((RUSSIAN * 5).encode())
    data[200] = 0xFF
    flaws = Flaws()
    text = decode(bytes(data), flaws)
    assert text.encoding == "utf-8"
    assert text.text.count("\ufffd") <= 2
    assert [flaw.message for flaw in flaws.all()] == ["sensor-bytes-damaged"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "sensor-file-empty"),
        (b" \r\n\t", "sensor-file-empty"),
        (codecs.BOM_UTF8, "sensor-file-empty"),
        (b"PK\x03\x04rest of a zip", "sensor-file-foreign"),
        (b"<?xml version='1.0'?><fires/>", "sensor-file-foreign"),
        (b"\xef\xbb\xbf<html><body>Login</body>", "sensor-file-foreign"),
        (bytes(range(32)) * 40, "sensor-file-binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, key: str) -> None:
    with pytest.raises(Unreadable) as refused:
        decode(data, Flaws())
    assert refused.value.key == key


def test_foreign_formats_are_named() -> None:
    assert foreign_kind(b"PK\x03\x04") == "zip"
    assert foreign_kind(b"  <kml xmlns='x'>") == "XML"
    assert foreign_kind(b"<!DOCTYPE html>") == "HTML"
    assert foreign_kind(b"latitude,longitude") is None


@given(st.binary(max_size=300))
def test_heads_never_raise_and_decode_only_refuses(data: bytes) -> None:
    assert isinstance(decode_head(data), str)
    with contextlib.suppress(Unreadable):
        assert decode(data, Flaws()).encoding
