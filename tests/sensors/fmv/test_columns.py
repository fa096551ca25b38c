"""Columns and single packets are two ways to one result: every value, every verdict, every odd packet."""

from pathlib import Path

import numpy as np
import pytest

from ceasefire.sensors.fmv.klv.columns import decode_columns, table_of
from ceasefire.sensors.fmv.klv.decode import Decoder, slow
from ceasefire.sensors.fmv.klv.encode import Nestable, encode_columns, encode_st0601
from ceasefire.sensors.fmv.stream import MetadataFile

TAGS = (5, 6, 7, 8, 13, 14, 15, 18, 19, 21, 23, 24, 25, 26, 27, 39, 45, 56, 65, 93, 96, 103, 109, 112, 117, 132, 136)


def same(packets: list[bytes], tags: tuple[int, ...]) -> None:
    columns = decode_columns(packets, tags)
    for row, raw in enumerate(packets):
        packet = slow(raw)
        for tag in tags:
            value = packet.number(tag)
            got = columns.values[tag][row]
            assert (value is None and np.isnan(got)) or got == pytest.approx(value, rel=1e-12), (row, tag)
        assert bool(columns.trusted[row]) == packet.trusted
        assert bool(columns.wrong[row]) == (packet.checksum_ok is False)
        stamp = packet.values.get(2)
        assert columns.time_us[row] == (stamp if isinstance(stamp, int) else -1)


@pytest.mark.parametrize("file", ["osh_sample-stream.ts", "h264_klv.ts", "aphill_short.ts", "h265_tricky_klv.ts"])
def test_columns_equal_single_packets_on_real_streams(shared_data: Path, file: str) -> None:
    packets = [f.packet.raw for f in MetadataFile(shared_data / "fmv" / file).packets()]
    same(packets, TAGS)
    assert len(decode_columns(packets, TAGS).alone) < 30


def test_corrupted_packets_among_good_ones_are_not_trusted(shared_data: Path) -> None:
    """A value spoilt, a length spoilt, a checksum spoilt: rows 3, 100, 276."""
    packets = [f.packet.raw for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]
    for row, place in ((3, 60), (100, 19), (276, -1)):
        spoilt = bytearray(packets[row])
        spoilt[place] ^= 4
        packets[row] = bytes(spoilt)
    same(packets, TAGS)
    columns = decode_columns(packets, TAGS)
    assert np.flatnonzero(columns.wrong).tolist() == [3, 100, 276]
    assert 100 in [row for row, _ in columns.alone]


def test_a_producer_whose_every_checksum_is_wrong_is_still_read_in_columns(shared_data: Path) -> None:
    packets = [f.packet.raw for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]
    packets = [raw[:-1] + bytes([raw[-1] ^ 1]) for raw in packets]
    same(packets, TAGS)
    columns = decode_columns(packets, TAGS)
    assert columns.wrong.all()
    assert len(columns.alone) < 30


def test_packets_without_a_checksum_are_read_and_not_trusted() -> None:
    whole = encode_st0601({2: 1_600_000_000_000_000, 13: 39.9, 39: 5})
    bare = whole[:16] + bytes([whole[16] - 4]) + whole[17:-4]
    same([bare, bare, whole, bare], (13, 39))
    assert decode_columns([bare, bare], (13,)).trusted.tolist() == [False, False]


def test_a_length_other_than_the_standards_is_not_used_as_a_number() -> None:
    raw = encode_st0601({2: 1_600_000_000_000_000, 8: b"\x00\x93", 13: 39.9})
    same([raw, raw], (8, 13))
    assert np.isnan(decode_columns([raw, raw], (8,)).values[8]).all()
    assert slow(raw).values[8] == 147


def test_special_code_words_are_not_numbers() -> None:
    plain: dict[int, Nestable] = {2: 1_600_000_000_000_000, 13: 39.9, 14: 46.9, 103: 1200.0}
    special: dict[int, Nestable] = {**plain, 13: bytes.fromhex("80000000"), 103: bytes.fromhex("e00000")}
    packets = [encode_st0601(plain), encode_st0601(special), encode_st0601(plain), encode_st0601({**plain, 13: None})]
    same(packets, (13, 14, 103))
    assert np.isnan(decode_columns(packets, (13,)).values[13]).tolist() == [False, True, False, True]


def test_the_compiled_way_equals_the_slow_way(shared_data: Path) -> None:
    decoder = Decoder()
    for file in ("osh_sample-stream.ts", "h264_klv.ts", "aphill_short.ts"):
        for found in MetadataFile(shared_data / "fmv" / file).packets():
            assert decoder.decode(found.packet.raw) == slow(found.packet.raw) == found.packet


def test_columns_written_equal_packets_written_one_by_one() -> None:
    rng = np.random.default_rng(5)
    times = 1_600_000_000_000_000 + np.arange(50) * 33_333
    lat, lon, alt = rng.uniform(39, 40, 50), rng.uniform(46, 47, 50), rng.uniform(0, 9000, 50)
    heading, extended = rng.uniform(0, 360, 50), rng.uniform(-900, 40_000, 50)
    table = encode_columns({2: times, 3: "SORTIE-1", 5: heading, 13: lat, 14: lon, 15: alt, 65: 19, 104: extended}, 50)
    for row in range(50):
        values = {2: int(times[row]), 3: "SORTIE-1", 5: heading[row], 13: lat[row], 14: lon[row], 15: alt[row], 65: 19}
        assert table[row].tobytes() == encode_st0601({**values, 104: float(extended[row])})
        assert slow(table[row].tobytes()).checksum_ok is True


def test_rows_at_equal_distances_are_not_copied_and_others_are_right() -> None:
    buffer = np.arange(100, dtype=np.uint8)
    even = table_of(buffer, np.array([3, 13, 23]), 5)
    assert np.shares_memory(even, buffer)
    assert even.tolist() == [[3, 4, 5, 6, 7], [13, 14, 15, 16, 17], [23, 24, 25, 26, 27]]
    assert table_of(buffer, np.array([3, 4, 23]), 2).tolist() == [[3, 4], [4, 5], [23, 24]]
