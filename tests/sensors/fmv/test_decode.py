"""Decoding single packets: whatever the bytes, a packet comes back whole, its faults named and nothing invented."""

import json
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.sensors.fmv.klv import ber, eg0104, sets, st0601, st0605
from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv.checksum import running_sum
from ceasefire.sensors.fmv.klv.decode import Decoder, slow, split
from ceasefire.sensors.fmv.klv.encode import encode_st0601, encode_vmti, location, standalone_vmti
from ceasefire.sensors.fmv.klv.items import Item, Kind
from ceasefire.sensors.fmv.klv.mapping import decode_imapb, encode_imapb
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.klv.plain import all_flaws, packet_plain

TIME = 1_612_000_000_000_000
GOOD = encode_st0601(
    {2: TIME, 3: "ДОЗОР", 5: 90.0, 13: 39.9, 14: 46.9, 15: 1200.0, 65: 19, 104: 1180.5, 48: {1: 1, 13: "AZ"}}
)


def names(packet: Packet) -> list[str]:
    return [flaw.name for flaw in packet.flaws]


def resummed(raw: bytes) -> bytes:
    return raw[:-2] + running_sum(raw[:-2]).to_bytes(2, "big")


def wrapped(key: bytes, body: bytes) -> bytes:
    return key + ber.length(len(body)) + body


def test_a_good_packet_has_no_flaw_and_its_values() -> None:
    packet = slow(GOOD)
    assert (packet.set, packet.checksum_ok, packet.flaws, dict(packet.states)) == ("ST 0601", True, (), {})
    assert packet.values[3] == "ДОЗОР"
    assert packet.number(13) == pytest.approx(39.9, abs=5e-8)
    assert packet.number(104) == pytest.approx(1180.5, abs=0.01)
    assert packet.raw == GOOD


def test_the_running_sum_is_that_of_the_standard() -> None:
    for size in (0, 1, 2, 255, 511, 512, 513, 1024, 5001):
        data = bytes(i * 37 % 256 for i in range(size))
        slow_sum = sum(byte << (8 * ((i + 1) % 2)) for i, byte in enumerate(data)) & 0xFFFF
        assert running_sum(data) == slow_sum
    assert running_sum(b"\xff" * 512) == 256 * 0xFFFF & 0xFFFF


@pytest.mark.parametrize(("size", "claimed"), [(0x7F, "127"), (0x60, "96")])
def test_a_length_that_lies_never_reads_beyond_the_packet(size: int, claimed: str) -> None:
    raw = bytearray(GOOD)
    at = next(at for tag, at, _ in slow(GOOD).layout if tag == 104)
    raw[at - 1] = size
    packet = slow(bytes(raw))
    assert packet.checksum_ok is False
    flaw = packet.flaws[0]
    assert (flaw.name, flaw.tag, flaw.said.split()[0]) == (p.ITEM_PAST_END, 104, claimed)
    assert packet.number(13) is not None


def test_each_checksum_fault_has_its_name() -> None:
    assert names(slow(GOOD[:-1] + bytes([GOOD[-1] ^ 1]))) == [p.CHECKSUM]
    body = GOOD[17:]
    payload_only = GOOD[:-2] + running_sum(body[:-2]).to_bytes(2, "big")
    assert names(slow(payload_only)) == [p.CHECKSUM_PAYLOAD]
    missing = wrapped(st0601.KEY, GOOD[17:-4] if GOOD[16] < 0x80 else GOOD[18:-4])
    assert (names(slow(missing)), slow(missing).checksum_ok, slow(missing).trusted) == ([p.NO_CHECKSUM], None, False)
    early = wrapped(st0601.KEY, b"\x01\x02\x00\x00" + b"\x08\x01\x05")
    assert (names(slow(early)), slow(early).checksum_ok) == ([p.NOT_LAST], False)


def test_special_and_unknown_values_are_said_and_are_not_numbers() -> None:
    raw = encode_st0601(
        {2: TIME, 13: bytes.fromhex("80000000"), 23: bytes.fromhex("80000000"), 6: b"\x80\x00", 15: None}
    )
    packet = slow(raw)
    assert dict(packet.states) == {13: "reserved", 23: "off earth", 6: "out of range", 15: "unknown"}
    assert [packet.number(tag) for tag in (13, 23, 6, 15)] == [None] * 4
    assert packet.checksum_ok is True
    tags = packet_plain(packet)["tags"]
    assert (tags["23"]["value"], tags["23"]["status"]) == (None, "off earth")


def test_unknown_items_repeats_and_forbidden_pairs_are_kept_and_named() -> None:
    body = b"\x02\x08" + TIME.to_bytes(8, "big") + b"\x08\x01\x10\x08\x01\x11\x81\x7f\x02ab\x64\x00\x65\x00"
    raw = resummed(wrapped(st0601.KEY, body + b"\x01\x02\x00\x00"))
    packet = slow(raw)
    assert (names(packet), packet.checksum_ok) == ([p.REPEATED, p.UNKNOWN_TAG, p.TOGETHER], True)
    assert packet.values[8] == 0x10
    plain = packet_plain(packet)["tags"]
    assert plain["8"]["also"] == ["11"]
    assert plain["255"]["raw"] == "6162"


def test_wrong_text_and_wrong_lengths_are_read_and_named() -> None:
    packet = slow(encode_st0601({2: TIME, 3: b"\xff\xfeA", 8: b"\x00\x93", 13: b"\x12" * 9}))
    assert packet.states[3] == "not UTF-8"
    assert (packet.values[8], packet.states[8]) == (147, "length differs")
    assert (packet.values[13], packet.states[13]) == (None, "too long")
    assert names(packet) == [p.FIELD] * 3
    assert packet.checksum_ok is True


def test_legacy_floats_that_are_no_numbers_never_reach_json() -> None:
    keys = {item.tag: key for key, item in eg0104.ITEMS.items()}
    body = b"".join(
        keys[tag] + bytes([len(v)]) + v
        for tag, v in (
            (13, struct.pack(">d", float("nan"))),
            (15, struct.pack(">f", float("inf"))),
            (14, struct.pack(">d", 46.9)),
        )
    )
    for decode in (slow, Decoder().decode):
        packet = decode(wrapped(eg0104.KEY, body))
        assert packet.states == {13: "not a number", 15: "not a number"}
        assert packet.number(14) == 46.9
        json.dumps(packet_plain(packet), allow_nan=False)


def test_the_time_stamp_pack_is_read() -> None:
    packet = slow(wrapped(st0605.KEY, b"\x9f" + TIME.to_bytes(8, "big")))
    plain = packet_plain(packet)
    assert (plain["set"], plain["checksum_ok"], plain["tags"]["2"]["value"]) == ("ST 0605", None, TIME)
    assert plain["tags"]["1"]["words"] == ["Not Locked"]
    assert names(slow(wrapped(st0605.KEY, b"\x9f\x00"))) == [p.ITEM_PAST_END]


def test_sets_that_are_not_looked_into_are_kept_whole() -> None:
    terminal = wrapped(bytes.fromhex("060e2b34020b01010e01030102000000"), b"\x02\x01\x05")
    foreign = wrapped(bytes.fromhex("060e2b34020b01010e010301ff000000"), b"\x02\x01\x05")
    for raw, name, flaws in (
        (terminal, "ST 0806", []),
        (foreign, "unknown set", [p.UNKNOWN_SET]),
        (b"xyz", "no KLV", [p.NO_KEY]),
    ):
        packet = slow(raw)
        plain = packet_plain(packet)
        assert (plain["set"], plain["tags"], plain["raw"], names(packet)) == (name, {}, raw.hex(), flaws)
        assert not packet.trusted


def test_targets_inside_and_alone() -> None:
    vmti = encode_vmti({4: 5, 5: 1, 8: 640}, [(7, {5: 80, 17: location(39.9, 46.9, 350.0, sigma_m=12.0), 10: 0.25})])
    inside = packet_plain(slow(encode_st0601({2: TIME, 74: vmti})))["tags"]["74"]["value"]
    target = inside["tags"]["101"]["value"][0]
    assert (target["id"], target["tags"]["5"]["value"]) == (7, 80)
    place = target["tags"]["17"]["value"]
    assert (place["latitude"], place["longitude"]) == (pytest.approx(39.9, abs=1e-6), pytest.approx(46.9, abs=1e-6))
    assert place["sigma_east_m"] == pytest.approx(12.0, abs=0.05)
    assert target["tags"]["10"]["value"] == pytest.approx(0.25, abs=1e-5)
    alone = slow(standalone_vmti(vmti))
    assert (alone.set, alone.checksum_ok, alone.flaws) == ("ST 0903", True, ())


def test_places_of_older_target_sets_are_integers() -> None:
    old = encode_vmti({4: 3}, [(1, {10: b"\x05\xb1", 11: b"\xfe\x79", 17: bytes.fromhex("b15d9276425dd4910dd0")})])
    tags = packet_plain(slow(encode_st0601({2: TIME, 74: old})))["tags"]["74"]["value"]["tags"]["101"]["value"][0][
        "tags"
    ]
    assert tags["10"]["value"] == pytest.approx(0.0033348, abs=1e-6)
    assert tags["11"]["value"] == pytest.approx(-0.000895, abs=1e-6)
    centre = 34.70690, -86.67135  # of the packet of the public stream these bytes are from
    place = tags["17"]["value"]
    assert place["latitude"] == pytest.approx(centre[0] + tags["10"]["value"], abs=3e-4)
    assert place["longitude"] == pytest.approx(centre[1] + tags["11"]["value"], abs=3e-4)


def test_a_set_nested_in_itself_stops_somewhere() -> None:
    raw = b""
    for _ in range(50):
        raw = b"\x65" + ber.length(len(raw)) + raw
    packet = slow(resummed(wrapped(st0601.KEY, raw + b"\x01\x02\x00\x00")))
    assert "too deep" in json.dumps(packet_plain(packet))


def test_a_target_series_that_lies_is_named() -> None:
    plain = packet_plain(slow(encode_st0601({2: TIME, 74: b"\x65\x03\x7f\x01\x02"})))
    assert [flaw["name"] for flaw in all_flaws(plain)] == [p.ITEM_PAST_END]


def test_units_are_cut_without_gaps() -> None:
    data = b"junk" + GOOD + GOOD + b"tail"
    spans = split(data)
    assert [data[a:b] for a, b in spans] == [b"junk", GOOD, GOOD, b"tail"]
    assert [slow(data[a:b]).set for a, b in spans] == ["no KLV", "ST 0601", "ST 0601", "no KLV"]
    lying = GOOD[:16] + b"\x84\xff\xff\xff\xff" + GOOD[18:]
    both = lying + GOOD
    assert [slow(both[a:b]).set for a, b in split(both)] == ["ST 0601"] * 2


def test_a_packet_cut_short_says_how_much_is_there() -> None:
    packet = slow(GOOD[:60])
    assert packet.checksum_ok is False
    assert packet.flaws[0].name == p.SHORT_UNIT
    assert packet.values[2] == TIME


LINEAR = [item for item in st0601.TABLE.values() if item.kind is Kind.LINEAR]
IMAPB = [item for item in st0601.TABLE.values() if item.kind is Kind.IMAPB]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(LINEAR), st.floats(0, 1))
def test_every_linear_item_comes_back_within_half_a_step(item: Item, share: float) -> None:
    value = item.low + share * (item.high - item.low)
    back = slow(encode_st0601({2: TIME, item.tag: value})).number(item.tag)
    step = (item.high - item.low) / ((1 << 8 * item.size) - 2)
    assert back == pytest.approx(value, abs=step * 0.5001)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(IMAPB), st.floats(0, 1), st.integers(2, 7))
def test_every_imapb_item_comes_back_within_a_step(item: Item, share: float, size: int) -> None:
    value = item.low + share * (item.high - item.low)
    back = decode_imapb(
        int.from_bytes(encode_imapb(value, item.low, item.high, size), "big"), item.low, item.high, size
    )
    assert back == pytest.approx(value, abs=2.0 * (item.high - item.low) / (1 << (8 * size - 1)) + 1e-9)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, (1 << 63) - 1))
def test_ber_numbers_come_back(value: int) -> None:
    assert ber.read_oid(ber.oid(value), 0, 20) == (value, len(ber.oid(value)))
    assert ber.read_length(ber.length(value), 0, 20) == (value, len(ber.length(value)))
    assert ber.read_oid(ber.oid(value)[:-1], 0, len(ber.oid(value)) - 1) is None


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_packets_that_together_are_those_bytes(data: bytes) -> None:
    spans = split(data)
    assert b"".join(data[a:b] for a, b in spans) == data
    for a, b in spans:
        json.dumps(packet_plain(slow(data[a:b])), allow_nan=False)


_KEYS = st.sampled_from([*sets.BY_KEY, sets.PREFIX + bytes(12)])


@settings(max_examples=500, deadline=None)
@given(_KEYS, st.binary(max_size=300), st.integers(0, 2))
def test_any_body_behind_a_key_is_read_the_same_both_ways(key: bytes, body: bytes, closed: int) -> None:
    raw = wrapped(key, body + (b"\x01\x02\x00\x00" if closed else b""))
    raw = resummed(raw) if closed else raw
    decoder = Decoder()
    packets = [decoder.decode(raw) for _ in range(3)]
    assert packets == [slow(raw)] * 3
    json.dumps(packet_plain(packets[0]), allow_nan=False)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_a_flipped_bit_is_never_trusted(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, 8 * len(GOOD) - 1))
    raw = bytearray(GOOD)
    raw[place // 8] ^= 1 << place % 8
    decoder = Decoder()
    assert decoder.decode(GOOD).trusted
    assert decoder.decode(GOOD).trusted
    assert not decoder.decode(bytes(raw)).trusted
