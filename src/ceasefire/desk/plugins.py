"""Finds the plug-ins at start-up; a broken one stops the start and is named."""

import logging
from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points

from ceasefire.desk.ports import Sensor
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)


def load_sensors() -> tuple[Sensor, ...]:
    """Every registered sensor, ordered by entry-point name so that both sides ask them in the same order."""
    return tuple(_load_sensor(point) for point in sorted(entry_points(group="ceasefire.sensors"), key=lambda p: p.name))


def _load_sensor(point: EntryPoint) -> Sensor:
    try:
        made: Callable[[], Sensor] = point.load()
        sensor = made()
    except Exception as error:
        raise Refusal("plugin-broken", place=point.value, plugin=point.name, reason=repr(error)) from error
    if not isinstance(sensor, Sensor):
        raise Refusal("plugin-wrong-shape", place=point.value, plugin=point.name, port="Sensor")
    return sensor


def choose(sensors: tuple[Sensor, ...], head: bytes, filename: str) -> Sensor | None:
    """The first sensor that recognises the file, or None. One that fails on a file does not know it, and is logged."""
    return next((sensor for sensor in sensors if _recognises(sensor, head, filename)), None)


def _recognises(sensor: Sensor, head: bytes, filename: str) -> bool:
    try:
        return sensor.recognises(head, filename)
    except Exception:
        log.exception("%s failed to look at %s", sensor.name, filename)
        return False
