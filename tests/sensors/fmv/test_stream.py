"""Damaged files: named with their place, and everything readable after the damage is read."""

from pathlib import Path

import numpy as np
import pytest

from ceasefire.sensors.fmv.archive import Archive
from ceasefire.sensors.fmv.klv.encode import encode_st0601
from ceasefire.sensors.fmv.stream import MetadataFile, kind_of
from ceasefire.sensors.fmv.ts import pes, psi
from ceasefire.sensors.fmv.write import write_ts

PACKETS = [encode_st0601({2: 1_612_000_000_000_000 + n * 100_000, 3: "S" * 200, 13: 39.9}) for n in range(60)]


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.ts"
    write_ts(path, klv=((n / 10, raw) for n, raw in enumerate(PACKETS)))
    return path


def read(path: Path) -> tuple[list[bytes], MetadataFile, list[bool]]:
    source = MetadataFile(path)
    found = list(source.packets())
    return [f.packet.raw for f in found], source, [f.packet.trusted and not f.damaged for f in found]


def rewrite(path: Path, change: dict[int, int] | None = None, cut: slice | None = None, insert: bytes = b"") -> None:
    data = bytearray(path.read_bytes())
    for place, bits in (change or {}).items():
        data[place] ^= bits
    if cut is not None:
        data[cut] = insert
    path.write_bytes(data)


def first_rows(path: Path) -> list[int]:
    """Offsets of the transport packets that start a metadata unit."""
    data = path.read_bytes()
    return [
        at for at in range(0, len(data), 188) if data[at + 1] & 0x40 and data[at + 1] & 0x1F == 1 and data[at + 2] == 1
    ]


def test_both_readers_agree_on_a_whole_file(made: Path) -> None:
    packets, source, good = read(made)
    assert packets == PACKETS
    assert all(good)
    assert source.troubles.counts == {}
    blocks = list(Archive(made).blocks())
    assert [block.raw(row) for block in blocks for row in range(len(block.starts))] == PACKETS


def test_a_file_cut_short_is_read_to_its_end(made: Path) -> None:
    size = made.stat().st_size
    rewrite(made, cut=slice(size - 100, size))
    packets, source, good = read(made)
    assert next((t.name, t.offset) for t in source.troubles.kept) == ("file-cut-short", size - 188)
    assert packets[:-1] == PACKETS[:-1]
    assert good == [True] * 59 + [False]
    assert source.troubles.counts["unit-cut-short"] == 1


def test_a_lost_transport_packet_damages_one_unit_only(made: Path) -> None:
    lost = first_rows(made)[20] + 188
    rewrite(made, cut=slice(lost, lost + 188))
    packets, source, good = read(made)
    assert good == [n != 20 for n in range(60)]
    assert [(t.name, t.pid) for t in source.troubles.kept] == [("packets-lost", 0x101), ("unit-cut-short", 0x101)]
    assert packets[:20] + packets[21:] == PACKETS[:20] + PACKETS[21:]


def test_a_packet_sent_twice_counts_once(made: Path) -> None:
    at = first_rows(made)[20] + 188
    rewrite(made, cut=slice(at, at), insert=made.read_bytes()[at : at + 188])
    packets, source, good = read(made)
    assert packets == PACKETS
    assert all(good)
    assert source.troubles.counts == {}


def test_a_spoilt_sync_byte_loses_nothing(made: Path) -> None:
    at = first_rows(made)[10]
    rewrite(made, {at: 0x20})
    packets, source, _good = read(made)
    assert packets == PACKETS
    assert [(t.name, t.offset) for t in source.troubles.kept] == [("sync-damaged", at)]


def test_bytes_thrown_in_between_are_skipped_and_named(made: Path) -> None:
    at = first_rows(made)[10]
    rewrite(made, cut=slice(at, at), insert=bytes(100))
    packets, source, _good = read(made)
    assert packets == PACKETS
    assert ("sync-lost", at) in [(t.name, t.offset) for t in source.troubles.kept]


def test_a_head_cut_off_does_not_hide_the_metadata(made: Path) -> None:
    at = first_rows(made)[5]
    data = made.read_bytes()[at + 188 :]
    rows = [data[i : i + 188] for i in range(0, len(data), 188)]
    made.write_bytes(b"".join(row for row in rows if (row[1] & 0x1F) << 8 | row[2] in (0x101,)))
    packets, source, _ = read(made)
    assert packets == PACKETS[6:]
    assert set(source.troubles.counts) == {"no-programme-map", "unit-without-start"}


@pytest.mark.parametrize(("extra", "front"), [(4, True), (16, False)])
def test_packets_of_192_and_204_bytes(made: Path, extra: int, front: bool) -> None:
    data = made.read_bytes()
    rows = [data[i : i + 188] for i in range(0, len(data), 188)]
    made.write_bytes(b"".join(bytes(extra) + row if front else row + bytes(extra) for row in rows))
    packets, source, _ = read(made)
    assert packets == PACKETS
    assert source.troubles.counts == {}


def test_what_is_no_transport_stream_says_so(tmp_path: Path) -> None:
    for name, content, trouble in (
        ("empty.ts", b"", "file-empty"),
        ("noise.ts", b"\x13" * 5000, "not-a-transport-stream"),
    ):
        (tmp_path / name).write_bytes(content)
        packets, source, _ = read(tmp_path / name)
        assert (packets, source.troubles.counts) == ([], {trouble: 1})


def test_marked_and_scrambled_packets_are_not_trusted(made: Path) -> None:
    rows = first_rows(made)
    rewrite(made, {rows[3] + 1: 0x80, rows[7] + 3: 0x80})
    _, source, good = read(made)
    assert len(good) == 59  # the scrambled packet held the start of number 7; its rest is behind number 6
    assert [n for n in range(59) if not good[n]] == [3]
    assert source.troubles.counts["marked-bad"] == 1
    assert source.troubles.counts["scrambled"] == 1


def raw_stream(path: Path, units: list[bytes], kind: int = psi.METADATA_PES) -> None:
    """A stream whose PES payloads are given byte for byte."""
    pmt = psi.pmt_section(video=None, klv=True, synchronous=kind == psi.METADATA_PES)
    out = pes.section_packet(0, 0, psi.pat_section()) + pes.section_packet(0x1000, 0, pmt)
    counter = 0
    for n, unit in enumerate(units):
        rows = pes.packets(0x101, counter, pes.pes(pes.METADATA_STREAM, n * 9000, unit))
        counter += len(rows) // 188
        out += rows
    path.write_bytes(out)


def cell(part: int, data: bytes) -> bytes:
    return bytes((0, 0, part << 6 | 0x1F)) + len(data).to_bytes(2, "big") + data


def test_cells_whole_several_and_in_parts(tmp_path: Path) -> None:
    a, b, c = PACKETS[:3]
    units = [cell(3, a) + cell(3, b), cell(2, c[:90]), cell(0, c[90:150]) + cell(1, c[150:]), cell(3, a)]
    raw_stream(tmp_path / "cells.ts", units)
    packets, source, good = read(tmp_path / "cells.ts")
    assert packets == [a, b, c, a]
    assert all(good)
    assert source.troubles.counts == {}


def test_a_cell_that_lies_about_its_length_or_its_part_is_named(tmp_path: Path) -> None:
    a = PACKETS[0]
    lying = bytes((0, 0, 0xDF)) + (len(a) + 50).to_bytes(2, "big") + a
    raw_stream(tmp_path / "lying.ts", [lying, cell(1, a), cell(3, a)])
    packets, source, _ = read(tmp_path / "lying.ts")
    assert packets == [a, a, a]
    assert source.troubles.counts == {"cell-past-end": 1, "cell-marked-as-part": 1}


def test_units_without_a_header_of_cells_are_read_as_they_are(tmp_path: Path) -> None:
    raw_stream(tmp_path / "bare.ts", PACKETS[:4])
    assert read(tmp_path / "bare.ts")[0] == PACKETS[:4]


def test_troubles_are_bounded_but_counted(made: Path) -> None:
    data = bytearray(made.read_bytes())
    rng = np.random.default_rng(1)
    rows = [data[i : i + 188] for i in range(0, len(data), 188)]
    for row in rows:
        row[3] = row[3] & 0xF0 | int(rng.integers(0, 16))
    made.write_bytes(b"".join(rows) * 3)
    _, source, _ = read(made)
    assert source.troubles.counts["packets-lost"] > 50
    assert sum(t.name == "packets-lost" for t in source.troubles.kept) == 50


def test_a_stream_without_stamps_borrows_those_of_the_pictures(shared_data: Path) -> None:
    found = list(MetadataFile(shared_data / "fmv" / "h264_klv.ts").packets())
    assert all(f.borrowed for f in found)
    steps = np.diff([f.pts_s or 0.0 for f in found])
    assert np.median(steps) == pytest.approx(1 / 30, abs=0.001)
    assert not any(f.borrowed for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets())


def unannounced(path: Path, units: list[bytes]) -> None:
    """A private stream without a registration descriptor: its map entry says only "private data"."""
    raw_stream(path, units, kind=psi.PRIVATE_PES)
    announced = psi.pmt_section(video=None, klv=True, synchronous=False)
    bare = announced[:-4].replace(b"\xf0\x06\x05\x04KLVA", b"\xf0\x00")
    bare = bare[:1] + (0xB000 | len(bare) + 1).to_bytes(2, "big") + bare[3:]
    row = pes.section_packet(0x1000, 0, bare + psi.crc32(bare).to_bytes(4, "big"))
    data = path.read_bytes()
    path.write_bytes(data[:188] + row + data[376:])


def test_private_streams_are_metadata_only_if_they_open_with_a_key(tmp_path: Path) -> None:
    unannounced(tmp_path / "klv.ts", PACKETS[:5])
    assert read(tmp_path / "klv.ts")[0] == PACKETS[:5]
    unannounced(tmp_path / "teletext.ts", [b"\x10" + bytes(300)] * 5)
    packets, source, _ = read(tmp_path / "teletext.ts")
    assert (packets, source.troubles.counts) == ([], {})
    assert source.stream is not None
    assert source.stream.others == (0x101,)


def test_bare_packets_are_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"noise" + b"".join(PACKETS) + PACKETS[0][:100]
    (tmp_path / "x.klv").write_bytes(PACKETS[0] + data)
    expected = [(0, PACKETS[0]), (len(PACKETS[0]), b"noise")]
    for size in (1 << 20, 97, 1000):
        monkeypatch.setattr("ceasefire.sensors.fmv.stream._BARE_CHUNK", size)
        found = [(f.offset, f.packet.raw) for f in MetadataFile(tmp_path / "x.klv").packets()]
        assert found[:2] == expected
        assert [raw for _, raw in found[2:]] == [*PACKETS, PACKETS[0][:100]]
        assert found[-1][0] == len(PACKETS[0]) + len(data) - 100
    blocks = list(Archive(tmp_path / "x.klv").blocks())
    assert sum(int(block.columns.trusted.sum()) for block in blocks) == 61


@pytest.mark.parametrize(
    ("head", "kind"),
    [(b"G" * 188 * 5, "other"), (b"lat,lon\n" * 100, "other"), (b"", "other"), (b"\x00\x00\x00\x18ftypmp42", "MP4"),
     (PACKETS[0], "KLV"), (b"\x47\x40\x00\x10" + b"\xff" * 184, "MPEG-TS"), (b"%PDF-1.7\n\x00" * 50, "other")],
)  # fmt: skip
def test_files_are_told_apart_by_their_first_bytes(head: bytes, kind: str) -> None:
    assert kind_of(head) == kind
