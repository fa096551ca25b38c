"""The same packets through two independent Python decoders: equal values, and equal refusal of spoilt ones."""

import math
from datetime import datetime
from pathlib import Path

import pytest

from ceasefire.sensors.fmv.klv import st0601
from ceasefire.sensors.fmv.klv.decode import slow
from ceasefire.sensors.fmv.klv.encode import Nestable, encode_st0601, encode_vmti, location
from ceasefire.sensors.fmv.klv.items import Kind
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.stream import MetadataFile

OURS_ONLY = {1, 2, 72, 131}  # stanag4609 gives times as datetimes; the checksum is no value
SCALARS = {Kind.LINEAR, Kind.IMAPB, Kind.UINT, Kind.INT, Kind.TEXT, Kind.CODE, Kind.FLAGS}


def osh(shared_data: Path) -> list[Packet]:
    return [found.packet for found in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]


def same(ours: object, theirs: object) -> bool:
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        return math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-12)
    return ours == theirs


def every_scalar() -> bytes:
    """A packet of our own with every scalar item at some value inside its range."""
    values: dict[int, Nestable] = {}
    for tag, item in st0601.TABLE.items():
        if item.kind in (Kind.LINEAR, Kind.IMAPB):
            values[tag] = item.low + (item.high - item.low) * (tag % 89 + 5) / 100
        elif item.kind in (Kind.CODE, Kind.FLAGS):
            values[tag] = 1
        elif item.kind is Kind.TEXT:
            values[tag] = f"T{tag}"
        elif item.kind in (Kind.UINT, Kind.INT) and tag != 1:
            values[tag] = tag
    return encode_st0601({**values, 2: 1_612_000_000_000_000, 62: 1743, 65: 19})


def test_stanag4609_reads_the_same_values(shared_data: Path) -> None:
    peer = pytest.importorskip("stanag4609", reason="stanag4609, the independent decoder, is not installed")
    for packet in [*osh(shared_data)[::12], slow(every_scalar())]:
        theirs = peer.decode_uas_local_set(packet.raw, field_decoding=peer.FieldDecodingMode.PRESERVE)
        compared = 0
        for tag, item in st0601.TABLE.items():
            if tag in packet.values and tag not in OURS_ONLY and item.kind in SCALARS:
                value = theirs.value(tag)
                value = getattr(value, "value", value)
                if not isinstance(value, datetime):
                    assert same(packet.values[tag], value), (tag, packet.values[tag], value)
                    compared += 1
        assert compared >= 25
    assert compared == 113


_TSTRANS = {
    5: "platform_heading_deg", 6: "platform_pitch_deg", 7: "platform_roll_deg", 13: "sensor_lat_deg",
    14: "sensor_lon_deg",
    15: "sensor_alt_m", 16: "sensor_hfov_deg", 17: "sensor_vfov_deg", 18: "sensor_rel_az_deg", 19: "sensor_rel_el_deg",
    20: "sensor_rel_roll_deg", 21: "slant_range_m", 22: "target_width_m", 23: "frame_center_lat_deg",
    24: "frame_center_lon_deg",
    25: "frame_center_elev_m", 35: "wind_direction_deg", 36: "wind_speed", 79: "sensor_north_velocity",
    93: "platform_sideslip_full_deg",
    96: "target_width_extended_m", 104: "sensor_ellipsoid_height_extended_m", 109: "range_to_recovery_km",
    112: "platform_course_angle_deg", 132: "transmission_frequency_mhz", 134: "zoom_percentage", 2: "timestamp_us",
    39: "outside_air_temp_c", 56: "platform_ground_speed", 60: "weapon_load", 3: "mission_id", 136: "leap_seconds",
}  # fmt: skip


def test_tstrans_reads_the_same_values_from_what_we_read_and_write(shared_data: Path) -> None:
    peer = pytest.importorskip("tstrans.klv", reason="tstrans, the independent decoder, is not installed")
    for packet in [*osh(shared_data), slow(every_scalar())]:
        theirs = peer.decode_uas_datalink(packet.raw)
        for tag, name in _TSTRANS.items():
            if tag in packet.values and tag not in packet.states:
                assert same(packet.values[tag], getattr(theirs, name)), (tag, packet.values[tag], getattr(theirs, name))


def test_tstrans_reads_the_targets_we_write() -> None:
    peer = pytest.importorskip("tstrans.klv", reason="tstrans, the independent decoder, is not installed")
    vmti = encode_vmti(
        {4: 5, 5: 2, 8: 640, 9: 480}, [(7, {5: 80, 10: 0.25, 17: location(39.9, 46.9, 350.0, 12.0)}), (300, {5: 3})]
    )
    theirs = peer.decode_vmti(vmti)
    assert [target.target_id for target in theirs.targets] == [7, 300]
    assert theirs.targets[0].confidence_level == 80
    assert theirs.targets[0].centroid_lat_offset == pytest.approx(0.25, abs=1e-5)
    assert (theirs.frame_width, theirs.total_targets_in_frame, theirs.field_errors) == (640, 2, ())


def test_a_packet_that_we_write_is_accepted_strictly() -> None:
    peer = pytest.importorskip("stanag4609", reason="stanag4609, the independent decoder, is not installed")
    raw = encode_st0601({2: 1_612_000_000_000_000, 3: "M", 5: 10.0, 13: 39.9, 14: 46.9, 15: 1000.0, 65: 19})
    decoded = peer.decode_uas_local_set(raw, field_decoding=peer.FieldDecodingMode.STRICT)
    assert decoded.value(13) == pytest.approx(39.9, abs=5e-8)
