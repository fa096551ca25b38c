"""The track of a patrol's small drone as its maker's subtitle file has it: one caption a second, local clock."""

import numpy as np

from ceasefire.world.files.clock import local
from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.outings import Outing
from ceasefire.world.terrain import height


def write(day: Day, outing: Outing, seconds: int = 120) -> list[Mark]:
    """A short flight round the patrol's second stop, in the layout of a recent model."""
    rng = day.scene.rng(82)
    arrive, _ = outing.stops[min(1, len(outing.stops) - 1)]
    begins, centre = float(outing.times[arrive]) + 300, outing.xy[arrive]
    turn = np.linspace(0, 2 * np.pi, seconds) + rng.uniform(0, 6)
    reach = 220 * np.sin(np.linspace(0, np.pi, seconds))
    xy = centre + np.stack([np.cos(turn), np.sin(turn)], axis=-1) * reach[:, None] + rng.normal(0, 0.6, (seconds, 2))
    lat, lon = day.scene.sector.plane.to_degrees(xy)
    above = np.minimum(80, 4.0 * np.minimum(np.arange(seconds), np.arange(seconds)[::-1]))
    ground = float(height(centre))
    lines = [_caption(i, begins + i, day.utc_offset_h, float(lat[i]), float(lon[i]), float(above[i]), ground)
             for i in range(seconds)]  # fmt: skip
    name = f"{outing.device}_DJI_0{1 + int(rng.integers(900)):03d}.SRT"
    day.path(name).write_bytes("\n".join(lines).encode())
    return []


def _caption(i: int, moment: float, offset_h: float, lat: float, lon: float, above: float, ground: float) -> str:
    clock = local(moment, offset_h).strftime("%Y-%m-%d %H:%M:%S")
    told = "[iso: 100] [shutter: 1/800.0] [fnum: 2.8] [ev: 0] [ct: 5500] [color_md : default] [focal_len: 24.00]"
    return (
        f"{i + 1}\n{i // 3600:02d}:{i // 60 % 60:02d}:{i % 60:02d},000 --> "
        f"{(i + 1) // 3600:02d}:{(i + 1) // 60 % 60:02d}:{(i + 1) % 60:02d},000\n"
        f'<font size="28">FrameCnt: {i + 1}, DiffTime: 1000ms\n{clock}.000\n{told} [latitude: {lat:.6f}] '
        f"[longitude: {lon:.6f}] [rel_alt: {above:.3f} abs_alt: {ground + above:.3f}] </font>\n"
    )
