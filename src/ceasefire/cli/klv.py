"""`ceasefire klv`: the metadata of a video, packet by packet, with everything that is wrong with it."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.telling import language_of
from ceasefire.languages import say
from ceasefire.sensors.fmv.klv import plain
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.pictures import QUICK, Checked, check
from ceasefire.sensors.fmv.stream import ISO_FILE, Found, MetadataFile

_SHOWN_TAGS = (13, 14, 15, 23, 24)


@dataclass(slots=True)
class _Tally:
    """What the summary needs: counts by stream and set, checksum results, faults, times."""

    packets: Counter[tuple[int, str]] = field(default_factory=Counter)
    checksums: Counter[bool | None] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    damaged: int = 0

    def add(self, found: Found) -> None:
        self.packets[found.pid, found.packet.set] += 1
        self.checksums[found.packet.checksum_ok] += 1
        self.faults.update(flaw.name for flaw in found.packet.flaws)
        self.damaged += found.damaged

    @property
    def refused(self) -> bool:
        return bool(
            self.checksums[False]
            or self.damaged
            or (self.packets.keys() and any(s == "no KLV" for _, s in self.packets))
        )


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a packet, one a line.")
@click.option(
    "--limit", type=click.IntRange(min=1), help="Print at most this many packets; all are still read and checked."
)
@click.option("--pictures", is_flag=True, help="Decode every picture to check it, however many there are.")
@click.pass_context
def command(ctx: click.Context, file: Path, as_json: bool, limit: int | None, pictures: bool) -> None:
    """Show the KLV metadata of FILE (MPEG-TS, or bare KLV packets).

    Reads MISB ST 0601, 0102, 0605, 0903 and the legacy EG 0104. Every packet is shown, also one with a wrong
    checksum, which says so. Exit code 0: all in order. 1: the file or a packet is damaged, or there is no metadata;
    what was readable is printed all the same.

    Next: `ceasefire take-in FILE --centre CENTRE` seals the file and enters what it shows.
    """
    source, tally = MetadataFile(file), _Tally()
    for number, found in enumerate(source.packets()):
        tally.add(found)
        if limit is None or number < limit:
            click.echo(
                json.dumps(_plain(found), ensure_ascii=False, allow_nan=False) if as_json else _line(number, found)
            )
        if found.packet.checksum_ok is False or found.damaged:
            _complain(file, found)
    for trouble in source.troubles.kept:
        where = f"byte {trouble.offset}" + (f", PID {trouble.pid}" if trouble.pid is not None else "")
        told = say(f"fmv-{trouble.name}", language_of(ctx), bytes=trouble.size)
        click.echo(f"{file}: {where}: {trouble.name}: {told}", err=True)
    for name, count in source.troubles.counts.items():
        if count > 50:
            click.echo(f"{file}: {name}: {count} in all, the first 50 shown", err=True)
    if not tally.packets:
        key = "fmv-no-metadata-mp4" if source.kind == ISO_FILE else "fmv-no-metadata"
        told = say(key, language_of(ctx))
        click.echo(f"{file}: no KLV metadata ({source.kind}{_videos(source)}): {told}", err=True)
    checked = _look(ctx, file, source, everything=pictures)
    if not as_json:
        _summary(file, source, tally, checked)
    wrong = source.troubles.counts or tally.refused or not tally.packets or (checked and checked.damaged)
    sys.exit(1 if wrong else 0)


def _look(ctx: click.Context, file: Path, source: MetadataFile, *, everything: bool) -> Checked | None:
    """The pictures checked, and the damaged ones named; None where there are none, or too many to check unasked."""
    count = source.picture_count
    if not count or (count > QUICK and not everything):
        return None
    checked = check(file, count + 1)
    for damage in checked.first:
        told = say("fmv-picture-damaged", language_of(ctx))
        when = f", {damage.pts_s:.2f} s" if damage.pts_s is not None else ""
        click.echo(f"{file}: byte {damage.offset}{when}: picture-damaged: {told}", err=True)
    return checked


def _plain(found: Found) -> dict[str, Any]:
    place = {"pts": found.pts_s, "pid": found.pid, "offset": found.offset}
    notes = ({"damaged": True} if found.damaged else {}) | ({"pts_from": "picture"} if found.borrowed else {})
    return place | notes | plain.packet_plain(found.packet)


def _complain(file: Path, found: Found) -> None:
    flaws = ", ".join(
        f"{f.name} at byte {f.offset} of the packet" + (f", item {f.tag}" if f.tag is not None else "")
        for f in found.packet.flaws
    )
    lost = "transport packets missing; " if found.damaged else ""
    click.echo(f"{file}: byte {found.offset}, PID {found.pid}: {lost}{flaws or found.packet.set}", err=True)


def _line(number: int, found: Found) -> str:
    packet = found.packet
    moment, _ = plain.packet_time(packet)
    when = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z") if moment else "-"
    pts = f"{found.pts_s:10.3f}" if found.pts_s is not None else f"{'-':>10}"
    check = {True: "checksum ok", False: "CHECKSUM WRONG", None: "no checksum"}[packet.checksum_ok]
    return f"{number:6d} {pts} s  {when:24}  {packet.set:8} {check:14} {len(packet.layout):3d} items  {_where(packet)}"


def _where(packet: Packet) -> str:
    lat, lon, alt, frame_lat, frame_lon = (packet.number(tag) for tag in _SHOWN_TAGS)
    platform = f"platform {lat:.5f} {lon:.5f}" if lat is not None and lon is not None else ""
    height = f" {alt:.0f} m" if platform and alt is not None else ""
    centre = f"  frame {frame_lat:.5f} {frame_lon:.5f}" if frame_lat is not None and frame_lon is not None else ""
    return platform + height + centre


def _videos(source: MetadataFile) -> str:
    return "".join(
        f", {codec} video on PID {pid}: {len(source.pictures(pid))} pictures" for pid, codec in source.codecs.items()
    )


def _summary(file: Path, source: MetadataFile, tally: _Tally, seen: Checked | None) -> None:
    click.echo(f"\n{file.name}: {source.kind}{_videos(source)}")
    for (pid, name), count in sorted(tally.packets.items()):
        click.echo(f"  PID {pid}: {count} packets of {name}")
    checks = tally.checksums
    click.echo(f"  checksum: {checks[True]} right, {checks[False]} wrong, {checks[None]} without")
    if seen is not None:
        click.echo(f"  pictures: {seen.pictures} checked, {seen.damaged} damaged")
    elif source.picture_count:
        click.echo(f"  pictures: not checked, {source.picture_count} are many; --pictures checks them all")
    for name, count in tally.faults.most_common():
        click.echo(f"  {name}: {count}")
