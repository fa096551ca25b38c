"""Tables, texts and pictures as sealed: lines as locators count them, headers as claims, kinds by the bytes."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from ceasefire.web.exhibits.kinds import Kind, kind_of
from ceasefire.web.exhibits.pictures import claims_of
from ceasefire.web.exhibits.rows import MOST, rows_of


def test_rows_carry_the_line_that_locators_name(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text('when;where\n1;"a\nb"\n\n2;c\n', encoding="utf-8")
    found = rows_of(file, "t.csv")
    assert found.columns == ("when", "where")
    assert found.rows == ((3, ("1", "a\nb")), (5, ("2", "c")))
    assert not found.more


def test_long_tables_stop_and_say_so(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("a,b\n" + "1,2\n" * (MOST + 1), encoding="utf-8")
    found = rows_of(file, "t.csv")
    assert len(found.rows) == MOST
    assert found.more
    file.write_text("a,b\n" + "1,2\n" * MOST, encoding="utf-8")
    assert not rows_of(file, "t.csv").more


def test_json_lists_become_rows_and_nonsense_becomes_lines(tmp_path: Path) -> None:
    file = tmp_path / "t.json"
    file.write_text(json.dumps({"features": [{"properties": {"a": 1}}, {"properties": {"b": [2]}}]}))
    assert rows_of(file, "t.json").rows == ((1, ("1", "")), (2, ("", "[2]")))
    file.write_text("[" * 100_000)
    assert rows_of(file, "t.json").rows[0][0] == 1
    file.write_text('{"a": ')
    assert rows_of(file, "t.json").columns == ()


def jpeg(exif: bytes = b"", size: tuple[int, int] = (48, 64)) -> bytes:
    """Headers of a JPEG: enough for what is read from it."""
    app = b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\x00\x00" + exif if exif else b""
    return b"\xff\xd8" + app + b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", *size) + b"\x01\x01\x11\x00\xff\xd9"


def gps(south: bool = False) -> bytes:
    """A little-endian EXIF block with a position of 39 deg 30 min, 46 deg 15 min."""
    refs = b"S\x00\x00\x00" if south else b"N\x00\x00\x00"
    at = 26 + 2 + 4 * 12 + 4
    place = b"II*\x00" + struct.pack("<IH", 8, 1) + struct.pack("<HHII", 0x8825, 4, 1, 26) + struct.pack("<I", 0)
    inner = struct.pack("<H", 4)
    inner += struct.pack("<HHI", 1, 2, 2) + refs + struct.pack("<HHII", 2, 5, 3, at)
    inner += struct.pack("<HHI", 3, 2, 2) + b"E\x00\x00\x00" + struct.pack("<HHII", 4, 5, 3, at + 24)
    inner += struct.pack("<I", 0)
    return place + inner + struct.pack("<6I", 39, 1, 30, 1, 0, 1) + struct.pack("<6I", 46, 1, 15, 1, 0, 1)


def test_a_picture_tells_its_size_and_its_claims(tmp_path: Path) -> None:
    file = tmp_path / "p.jpg"
    file.write_bytes(jpeg(gps()))
    found = claims_of(file)
    assert (found.width, found.height, found.lat, found.lon) == (64, 48, 39.5, 46.25)
    file.write_bytes(jpeg(gps(south=True)))
    assert claims_of(file).lat == -39.5
    file.write_bytes(jpeg(size=(9000, 9000)))
    assert claims_of(file).too_large


def test_broken_headers_claim_nothing(tmp_path: Path) -> None:
    file = tmp_path / "p.jpg"
    whole = jpeg(gps())
    for end in range(3, len(whole)):
        file.write_bytes(whole[:end])
        claims_of(file)
    rng = np.random.default_rng(4)
    for _ in range(300):
        data = bytearray(whole)
        for at in rng.integers(3, len(data), 5):
            data[at] = int(rng.integers(256))
        file.write_bytes(data)
        claims_of(file)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"", "empty.ts", Kind.TEXT),
        (b"a,b\n1,2\n", "x.csv", Kind.TABLE),
        (b'{"a": 1}', "x.bin", Kind.TABLE),
        ("Çiftlik yanında".encode(), "x.yaml", Kind.TEXT),
        (b"\x00\x01\x02\x03", "x.csv", Kind.OTHER),
        (b"<svg onload='alert(1)'/>", "x.svg", Kind.TEXT),
        (b"\x89PNG\r\n\x1a\n", "x.ts", Kind.PICTURE),
    ],
)
def test_kinds_go_by_the_bytes(data: bytes, name: str, kind: Kind, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    assert kind_of(tmp_path / name, name) is kind
