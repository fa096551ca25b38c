"""What we write is read back by us, by FFmpeg and by another project's demuxer, and is the same bytes every time."""

from pathlib import Path

import av
import numpy as np
import pytest

from ceasefire.sensors.fmv.klv.encode import encode_columns, encode_st0601
from ceasefire.sensors.fmv.stream import MetadataFile
from ceasefire.sensors.fmv.ts import psi
from ceasefire.sensors.fmv.write import Frame, encode_video, write_archive, write_ts

tstrans = pytest.importorskip("tstrans", reason="tstrans, the independent demuxer, is not installed")

KLV = [
    (n / 10 + 0.05, encode_st0601({2: 1_612_000_000_000_000 + n * 100_000, 3: "S" * (n % 7), 13: 39.9}))
    for n in range(40)
]


def pictures(count: int) -> list[Frame]:
    rng = np.random.default_rng(3)
    return list(encode_video((rng.integers(0, 255, (48, 64, 3), dtype=np.uint8) for _ in range(count)), rate=10))


@pytest.mark.parametrize("synchronous", [False, True])
@pytest.mark.parametrize("with_video", [False, True])
def test_packets_and_times_come_back_from_three_readers(tmp_path: Path, synchronous: bool, with_video: bool) -> None:
    path = tmp_path / "made.ts"
    size = write_ts(path, klv=KLV, video=pictures(40) if with_video else None, synchronous=synchronous)
    assert path.stat().st_size == size
    source = MetadataFile(path)
    ours = [(found.pts_s, found.packet.raw) for found in source.packets()]
    assert [raw for _, raw in ours] == [raw for _, raw in KLV]
    assert [pts for pts, _ in ours] == pytest.approx([pts for pts, _ in KLV], abs=1e-5)
    assert source.troubles.counts == {}
    assert len(source.pictures(psi.VIDEO_PID)) == (40 if with_video else 0)
    assert [bytes(raw) for raw in _tstrans(path)] == [raw for _, raw in KLV]
    _ffmpeg_agrees(path, 40 if with_video else 0)


def _tstrans(path: Path) -> list[bytes]:
    return [item.payload if hasattr(item, "payload") else item for item in tstrans.io.extract_klv(str(path))]


def _ffmpeg_agrees(path: Path, frames: int) -> None:
    with av.open(str(path)) as container:
        data = next(stream for stream in container.streams if stream.type == "data")
        packets = [p for p in container.demux() if p.pts is not None and p.stream.index == data.index]
        assert [(p.pts or 0) / 90_000 for p in packets] == pytest.approx([pts for pts, _ in KLV], abs=1e-4)
        assert [bytes(p) for p in packets] == [raw for _, raw in KLV]
    if frames:
        with av.open(str(path)) as container:
            assert sum(1 for _ in container.decode(video=0)) == frames


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.ts", "two.ts"):
        write_ts(tmp_path / name, klv=iter(KLV), video=iter(pictures(12)))
    assert (tmp_path / "one.ts").read_bytes() == (tmp_path / "two.ts").read_bytes()


def test_the_archive_writer_writes_the_same_bytes(tmp_path: Path) -> None:
    count = 700
    times = np.arange(count) / 30.0
    table = encode_columns(
        {2: 1_612_000_000_000_000 + np.arange(count) * 33_333, 13: np.linspace(39, 40, count)}, count
    )
    write_archive(tmp_path / "bulk.ts", chunks=[(times[:333], table[:333]), (times[333:], table[333:])])
    write_ts(tmp_path / "single.ts", klv=((float(t), row.tobytes()) for t, row in zip(times, table, strict=True)))
    assert (tmp_path / "bulk.ts").read_bytes() == (tmp_path / "single.ts").read_bytes()


def test_mpeg2_needs_no_foreign_encoder(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    noise = [rng.integers(0, 255, (48, 64, 3), dtype=np.uint8) for _ in range(30)]
    write_ts(tmp_path / "old.ts", video=encode_video(noise, rate=25, codec="mpeg2video"), klv=KLV, codec="mpeg2video")
    with av.open(str(tmp_path / "old.ts")) as container:
        assert container.streams.video[0].codec_context.name == "mpeg2video"
        assert sum(1 for _ in container.decode(video=0)) == 30


def test_stamps_wrap_after_26_hours_and_come_back_unwrapped(tmp_path: Path) -> None:
    late = [(95_443.0 + n / 2, KLV[n % 40][1]) for n in range(6)]
    write_ts(tmp_path / "late.ts", klv=late)
    assert [f.pts_s for f in MetadataFile(tmp_path / "late.ts").packets()] == pytest.approx([pts for pts, _ in late])


def test_refusals_are_plain(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="does not fit one PES packet"):
        write_ts(tmp_path / "big.ts", klv=[(0.0, bytes(70_000))])
    with pytest.raises(ValueError, match="codec 'vp9' is not one of"):
        next(encode_video([np.zeros((48, 64, 3), np.uint8)], codec="vp9"))


def test_tables_carry_a_right_crc_and_announce_klv() -> None:
    for section in (psi.pat_section(), psi.pmt_section(video="h264", klv=True, synchronous=False)):
        assert psi.crc32(section) == 0
    streams = psi.streams(psi.pmt_section(video="h264", klv=True, synchronous=True))
    assert [(s.pid, s.kind, s.klva) for s in streams] == [(0x100, 0x1B, False), (0x101, 0x15, True)]
