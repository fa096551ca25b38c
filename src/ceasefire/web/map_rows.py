"""The map's columns of now, kept in each process and brought up to date by the cases that stand otherwise since.

Read whole once, and again after a grouping; a deed about a case changes that case's row alone, whatever the map holds.
"""

import gzip
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from threading import RLock
from typing import Any

from django.conf import settings

from ceasefire.store.projections.models import EntryRow, Incident, Standing, Taken
from ceasefire.verification.standing import Standing as Stands

STANDINGS = [one.value for one in Stands]
_MARK = re.compile(r"\d{1,18}(\.\d{1,18})*_\d{1,18}")
_NUMBER = {name: n for n, name in enumerate(STANDINGS)}


def columns(rows: Iterable[tuple[Any, ...]], standing_of: Callable[[str, str], str]) -> dict[str, Any]:
    """Rows (name, lon, lat, start, kind, standing, allegations only) as the columns that the map reads."""
    kinds: dict[str, int] = {}
    out: dict[str, list[Any]] = {key: [] for key in ("name", "lon", "lat", "start", "kind", "standing", "alleged")}
    for name, lon, lat, start, kind, standing, alleged in rows:
        out["name"].append(name)
        out["lon"].append(round(lon, 5))
        out["lat"].append(round(lat, 5))
        out["start"].append(int(start.timestamp()))
        out["kind"].append(kinds.setdefault(kind, len(kinds)))
        out["standing"].append(_NUMBER[standing_of(name, standing)])
        out["alleged"].append(int(alleged))
    return {**out, "kinds": list(kinds), "standings": STANDINGS}


def read(found: Any) -> Any:
    """The rows that `columns` takes, of incidents that have a place, by their beginning."""
    placed = found.exclude(lon=None).order_by("start", "name")
    return placed.values_list("name", "lon", "lat", "start", "kind", "standing", "allegations_only").iterator(5000)


@dataclass(slots=True)
class MapRows:
    """The packed columns of one process. `read_rows` counts the rows that were read for them."""

    read_rows: int = 0
    _state: tuple[Any, ...] = ()
    _last: int = 0
    _columns: dict[str, Any] = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)
    _body: bytes = b""
    _lock: Any = field(default_factory=RLock)

    def body(self) -> bytes:
        """Every incident in force, as packed JSON; put together by one, whoever asks meanwhile waits for it."""
        with self._lock:
            state = (str(settings.CENTRE), dict(Taken.objects.values_list("side", "size")))
            if state != self._state:
                self._take_up(state)
                text = json.dumps({**self._columns, "at": None}, ensure_ascii=False, separators=(",", ":")).encode()
                self._body, self._state = gzip.compress(text, 1, mtime=0), state
            return self._body

    def both(self) -> tuple[bytes, str]:
        """The same with the mark of what it holds, for `since`."""
        with self._lock:
            body = self.body()
            return body, mark(self._state[1], self._last)

    def _take_up(self, state: tuple[str, dict[str, int]]) -> None:
        last = Standing.objects.order_by("-id").values_list("id", flat=True).first() or 0
        if not self._state or self._state[0] != state[0] or _grouped(self._state[1], state[1]) or last < self._last:
            self._columns = columns(read(Incident.objects.filter(replaced_at=None)), lambda name, standing: standing)
            self._places = {name: place for place, name in enumerate(self._columns["name"])}
            self.read_rows += len(self._places)
        else:
            rows = Standing.objects.filter(id__gt=self._last, id__lte=last).order_by("id")
            for name, standing in rows.values_list("incident", "standing"):
                self.read_rows += 1
                if name in self._places:
                    self._columns["standing"][self._places[name]] = _NUMBER[standing]
        self._last = last


def mark(sizes: Mapping[str, int], last: int) -> str:
    """What a screen holds: entries drawn of each log, by side in order, and the last change of standing it knows."""
    return f"{'.'.join(str(sizes[side]) for side in sorted(sizes))}_{last}"


def since(held: str) -> tuple[str, dict[str, int] | None]:
    """The mark of now, and cases that stand otherwise since a mark → place in `STANDINGS`; None where all are wanted.

    All are wanted after a grouping, and where the mark is none of this record.
    """
    sizes = dict(Taken.objects.values_list("side", "size"))
    last = Standing.objects.order_by("-id").values_list("id", flat=True).first() or 0
    numbers = [int(one) for one in re.findall(r"\d{1,18}", held)] if _MARK.fullmatch(held) else []
    if (
        len(numbers) != len(sizes) + 1
        or numbers[-1] > last
        or _grouped(dict(zip(sorted(sizes), numbers, strict=False)), sizes)
    ):
        return mark(sizes, last), None
    rows = Standing.objects.filter(id__gt=numbers[-1], id__lte=last).order_by("id").values_list("incident", "standing")
    return mark(sizes, last), {name: _NUMBER[standing] for name, standing in rows}


def _grouped(before: dict[str, int], now: dict[str, int]) -> bool:
    """Has a grouping come between, or was the record drawn anew?"""
    return any(
        size < before.get(side, 0)
        or EntryRow.objects.filter(side=side, index__gte=before.get(side, 0), kind="grouping").exists()
        for side, size in now.items()
    )


now = MapRows()
