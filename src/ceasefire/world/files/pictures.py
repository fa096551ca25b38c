"""Small grey pictures of the invented ground under a drone's camera, with what happens there drawn in."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ceasefire.world.files.geometry import Poses
from ceasefire.world.plane import F
from ceasefire.world.scene import Scene
from ceasefire.world.terrain import shade

WIDTH, HEIGHT = 160, 90


def frames(scene: Scene, poses: Poses, each: int) -> Iterator[NDArray[np.uint8]]:
    """One RGB picture (HEIGHT, WIDTH, 3) for every `each`-th pose."""
    right, down = np.meshgrid(np.linspace(0, 1, WIDTH), np.linspace(0, 1, HEIGHT))
    weights = np.stack([(1 - right) * (1 - down), right * (1 - down), right * down, (1 - right) * down], axis=-1)
    noise = scene.rng(90).integers(-6, 7, (8, HEIGHT, WIDTH))
    near = _near(scene, poses)
    for number, i in enumerate(range(0, len(poses.times), each)):
        ground = weights @ poses.corners[i]
        dark = bool(scene.sky.dark(poses.times[i : i + 1])[0])
        grey = shade(ground).astype(np.int64) // (3 if dark else 1) + noise[number % 8]
        _draw(scene, grey, ground, float(poses.times[i]), near)
        yield np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


def _near(scene: Scene, poses: Poses) -> NDArray[np.int64]:
    """Events of the flight's time and area, so that each picture looks at few."""
    events = scene.events
    low, high = poses.corners.reshape(-1, 2).min(axis=0), poses.corners.reshape(-1, 2).max(axis=0)
    inside = ((events.xy >= low) & (events.xy <= high)).all(axis=1)
    return np.flatnonzero(inside & (events.start <= poses.times[-1]) & (events.end + 900 >= poses.times[0]))


def _draw(scene: Scene, grey: NDArray[np.int64], ground: F, moment: float, near: NDArray[np.int64]) -> None:
    """Vehicles as bright dots, fires and blasts as bright patches, smoke as a dark one afterwards."""
    events = scene.events
    for i in near.tolist():
        if not events.start[i] <= moment <= events.end[i] + 900:
            continue
        gap = np.hypot(ground[..., 0] - events.xy[i, 0], ground[..., 1] - events.xy[i, 1])
        if gap.min() > 25:
            continue
        kind, over = str(events.type[i]), moment > events.end[i]
        if kind in ("movement", "overflight"):
            grey[gap < 9] = 235
        elif over:
            grey[gap < 40] -= 60
        elif kind != "small_arms" or events.burn_w[i] > 0:
            grey[gap < 20] = 255
