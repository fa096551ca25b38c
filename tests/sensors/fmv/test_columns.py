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


def test_a_corrupted_packet_among_good_ones_is_read_alone_and_not_trusted(shared_data: Path) -> None:
    packets = [f.packet.raw for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]
    for row in (3, 100, 276):
        packets[row] = packets[row][:60] + bytes([packets[row][60] ^ 4]) + packets[row][61:]
    same(packets, TAGS)
    columns = decode_columns(packets, TAGS)
    assert np.flatnonzero(columns.wrong).tolist() == [3, 100, 276]
    assert [row for row, _ in columns.alone if row in (3, 100, 276)] == [3, 100, 276]


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
