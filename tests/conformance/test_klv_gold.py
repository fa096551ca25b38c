"""Our decode against KWIVER's: an independent C++ decoder's opinion of every item of the synthetic streams."""

import json
import math
import zlib
from pathlib import Path
from typing import Any

import pytest

from ceasefire.sensors.fmv.klv import st0601
from ceasefire.sensors.fmv.klv.decode import Decoder
from ceasefire.sensors.fmv.klv.items import Kind
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.klv.plain import packet_plain
from ceasefire.sensors.fmv.stream import MetadataFile

_TEXT = {3, 4, 10, 11, 12, 59, 70, 106, 107, 108, 129, 135}


def gold(folder: Path, name: str) -> list[dict[str, Any]]:
    packed = (folder / "klv" / f"kwiver_video_stream_{name}.json.zz").read_bytes()
    packets: list[dict[str, Any]] = json.loads(zlib.decompress(packed))
    return packets


def said(value: Any) -> Any:
    """The plain value of a gold entry: number, text or code; None where it is a structure."""
    if isinstance(value, dict):
        if set(value) == {"length", "value"}:
            return value["value"]
        return value["integer"] if set(value) == {"integer", "string"} else None
    return None if isinstance(value, list) else value


def equal(ours: object, theirs: object) -> bool:
    if isinstance(theirs, str) or not isinstance(ours, int | float):
        return ours == theirs
    assert isinstance(theirs, int | float)
    return math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-12)


def scalar_tags(packet: dict[str, Any]) -> dict[int, Any]:
    values = {entry["key"]["integer"]: said(entry["value"]) for entry in packet["value"]}
    return {tag: value for tag, value in values.items() if value is not None}


@pytest.mark.parametrize("file", ["h264_klv.ts", "h265_klv.ts", "mpeg2_klv.ts"])
def test_all_97_scalar_tags_of_all_30_packets_equal_the_gold_decode(shared_data: Path, file: str) -> None:
    theirs = gold(shared_data, "klv")
    ours = [found.packet for found in MetadataFile(shared_data / "fmv" / file).packets()]
    assert len(ours) == len(theirs) == 30
    agreed: set[int] = set()
    for packet, reference in zip(ours, theirs, strict=True):
        wrong = {
            t: (packet.values.get(t), v)
            for t, v in scalar_tags(reference).items()
            if not equal(packet.values.get(t), v)
        }
        assert wrong == {}
        agreed |= set(scalar_tags(reference))
    codes = {tag for tag in agreed if st0601.TABLE[tag].kind is Kind.CODE}
    numbers = agreed - _TEXT - codes
    assert len(numbers) == 97
    assert agreed >= _TEXT
    assert len(codes) == 5


def test_the_tricky_stream_keeps_its_metadata_streams_apart(shared_data: Path) -> None:
    theirs = gold(shared_data, "tricky_klv")
    found = list(MetadataFile(shared_data / "fmv" / "h265_tricky_klv.ts").packets())
    assert len(found) == len(theirs) == 90
    for pid, index in ((257, 1), (258, 2)):
        mine = [f.packet for f in found if f.pid == pid]
        gold_packets = [g for g in theirs if g["stream-index"] == index]
        assert len(mine) == len(gold_packets)
        for packet, reference in zip(mine, gold_packets, strict=True):
            assert packet.checksum_ok is True
            assert all(equal(packet.values.get(t), v) for t, v in scalar_tags(reference).items())


def nested_pairs(theirs: list[dict[str, Any]], ours: dict[str, Any]) -> list[tuple[int, Any, Any]]:
    return [(e["key"]["integer"], ours[str(e["key"]["integer"])]["value"], said(e["value"])) for e in theirs]


def test_nested_security_and_target_sets_equal_the_gold_decode(shared_data: Path) -> None:
    reference = {e["key"]["integer"]: e["value"] for e in gold(shared_data, "klv")[0]["value"]}
    packet = next(iter(MetadataFile(shared_data / "fmv" / "h264_klv.ts").packets())).packet
    tags = packet_plain(packet)["tags"]
    security = [p for p in nested_pairs(reference[48], tags["48"]["value"]["tags"]) if p[0] != 13]
    assert len(security) == 16
    assert all(equal(ours, theirs) for _, ours, theirs in security)
    vmti = [p for p in nested_pairs(reference[74], tags["74"]["value"]["tags"]) if p[2] is not None]
    assert len(vmti) == 11
    assert all(equal(ours, theirs) for _, ours, theirs in vmti)
    series = next(e["value"] for e in reference[74] if e["key"]["integer"] == 101)
    mine = tags["74"]["value"]["tags"]["101"]["value"]
    assert [t["id"] for t in mine] == [t["id"] for t in series] == [1, 1234]
    pairs = [p for p in nested_pairs(series[1]["set"], mine[1]["tags"]) if p[2] is not None]
    assert len(pairs) == 18
    assert all(equal(ours, theirs) for _, ours, theirs in pairs)


def test_structures_equal_the_gold_decode(shared_data: Path) -> None:
    reference = {e["key"]["integer"]: e["value"] for e in gold(shared_data, "klv")[0]["value"]}
    tags = packet_plain(next(iter(MetadataFile(shared_data / "fmv" / "h264_klv.ts").packets())).packet)["tags"]
    shown = {int(tag): entry["value"] for tag, entry in tags.items()}
    assert shown[47] == sum(1 << bit["integer"] for bit in reference[47])
    assert shown[124] == sum(1 << bit["integer"] for bit in reference[124])
    assert {key: shown[81][key] for key in ("x0", "y0", "x1", "y1")} == reference[81]
    assert (shown[116], shown[121], shown[139]) == (reference[116], reference[121], reference[139])
    assert shown[127] == reference[127]
    assert shown[115]["command"] == reference[115]["string"]
    assert shown[122]["overflight"] == reference[122]["overflight-country"]
    assert shown[128][0]["name"] == reference[128][0]["name"]
    assert equal(shown[128][0]["max_nm"], reference[128][0]["max"])
    take_off = reference[130]["take-off-location"]
    assert equal(shown[130]["take_off"]["latitude"], take_off["latitude"])
    assert equal(shown[130]["take_off"]["height_m"], take_off["altitude"])
    assert [p["name"] for p in shown[138]["payloads"]] == [p["name"] for p in reference[138]]
    assert [w["order"] for w in shown[141]] == [w["order"] for w in reference[141]]
    assert equal(shown[142]["azimuth"]["range"], reference[142]["azimuth"]["range"])
    assert shown[94]["sensor"].replace("-", "") == reference[94]["sensor-id"]["hex"].replace("-", "")


def test_weapon_items_and_the_video_terminal_set_are_kept_raw(shared_data: Path) -> None:
    tags = packet_plain(next(iter(MetadataFile(shared_data / "fmv" / "h264_klv.ts").packets())).packet)["tags"]
    assert isinstance(tags["60"]["value"], int)
    assert isinstance(tags["61"]["value"], int)
    for tag in ("73", "140"):
        assert tags[tag]["value"] is None
        assert bytes.fromhex(tags[tag]["raw"])


def test_every_packet_of_every_file_is_kept(shared_data: Path) -> None:
    expected = {
        "aphill_klv_10s.ts": ("EG 0104", 300), "aphill_short.ts": ("EG 0104", 48),
        "osh_sample-stream.ts": ("ST 0601", 277),
        "h264_klv.ts": ("ST 0601", 30), "h265_klv.ts": ("ST 0601", 30), "mpeg2_klv.ts": ("ST 0601", 30),
        "h265_tricky_klv.ts": ("ST 0601", 90), "h264_no_klv.ts": ("", 0),
    }  # fmt: skip
    for file, (name, count) in expected.items():
        source = MetadataFile(shared_data / "fmv" / file)
        packets = [found.packet for found in source.packets()]
        assert (file, [p.set for p in packets]) == (file, [name] * count)
        assert (file, source.troubles.counts) == (file, {})


def test_legacy_universal_set_gives_position_and_equal_tag_numbers(shared_data: Path) -> None:
    first = next(iter(MetadataFile(shared_data / "fmv" / "aphill_klv_10s.ts").packets())).packet
    assert first.checksum_ok is None
    assert first.trusted
    place = [first.number(tag) for tag in (13, 14, 15)]
    assert place == pytest.approx([38.15993, -77.356214, 1984.6], abs=2e-5, rel=1e-4)


def flipped(raw: bytes, place: int) -> bytes:
    out = bytearray(raw)
    out[place // 8] ^= 1 << place % 8
    return bytes(out)


def test_no_packet_with_one_flipped_bit_is_accepted(shared_data: Path) -> None:
    """Each of the 277 packets with one bit flipped, every one at another place, and one packet with each of its bits
    flipped.
    """
    packets: list[Packet] = [f.packet for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]
    decoder = Decoder()
    accepted = 0
    for number, packet in enumerate(packets):
        assert decoder.decode(packet.raw).checksum_ok is True
        accepted += decoder.decode(flipped(packet.raw, number * 7919 % (8 * len(packet.raw)))).trusted
    assert accepted == 0
    raw = packets[5].raw
    assert not any(decoder.decode(flipped(raw, place)).trusted for place in range(8 * len(raw)))


def test_single_sets_of_other_projects_are_read_and_a_wrong_checksum_is_named(shared_data: Path) -> None:
    """The first ST 0902 packet of the klvdata project states aa43 where the sum is 3e1e: kept, read, not trusted."""
    klv = shared_data / "klv"
    constant = [f.packet for f in MetadataFile(klv / "klvdata_DynamicConstantMISMMSPacketData.bin").packets()]
    assert [(p.set, p.checksum_ok) for p in constant] == [("ST 0601", False)]
    assert [(flaw.name, flaw.said) for flaw in constant[0].flaws] == [("checksum-wrong", "aa43 stated, 3e1e summed")]
    assert constant[0].number(13) == pytest.approx(60.176822966978335)
    dynamic = [f.packet for f in MetadataFile(klv / "klvdata_DynamicOnlyMISMMSPacketData.bin").packets()]
    assert [(p.set, p.checksum_ok) for p in dynamic] == [("ST 0601", True)]
    targets = [f.packet for f in MetadataFile(klv / "jmisb_0903.bin").packets()]
    assert [(p.set, p.checksum_ok, p.values[3]) for p in targets] == [("ST 0903", True, "Example Targeting System")] * 5
