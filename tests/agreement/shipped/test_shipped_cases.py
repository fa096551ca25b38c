"""Every agreement on the shelf against cases worked by hand from its text; each says why in one line.

A case file (`cases/<id>.yaml`) holds cases in short form: `at` (one moment, or two), `place` [lat, lon, sigma in m],
`actor` (a party, established, or {party, attribution}); all else goes into the incident as it stands. `drawn` draws a
disc [lat, lon, radius in m] for a place that the agreement lists as undrawn. `never` names verdicts that no facts can
bring about for a provision, and says why. `each` stands for one case for every combination of the values it lists: all
of them have the same verdict.
"""

import json
from collections import defaultdict
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from pyproj import Geod

from ceasefire.agreement.answers import answer
from ceasefire.agreement.load import Signed, load, shipped
from ceasefire.agreement.zone_file import read_zones

HERE = Path(__file__).parent / "cases"
VERDICTS = {"breach indicated", "not indicated", "cannot tell"}
SHORT = {"id", "because", "expect", "at", "place", "actor", "known_at", "ledger", "drawn"}
GEOD = Geod(ellps="WGS84")
signed_of = cache(load)


class Plain(yaml.SafeLoader):
    """YAML whose times stay text."""


Plain.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def file_of(name: str) -> dict[str, Any]:
    data = yaml.load((HERE / f"{name}.yaml").read_text(encoding="utf-8"), Plain)
    assert isinstance(data, dict)
    return {**data, "cases": [one for short in data["cases"] for one in spread(short)]}


def spread(short: dict[str, Any]) -> list[dict[str, Any]]:
    """One case for each combination of what `each` lists, told apart by number."""
    each = short.get("each", {})
    rest = {key: value for key, value in short.items() if key != "each"}
    rows = [dict(zip(each, values, strict=True)) for values in product(*each.values())]
    return [rest | row | ({"id": f"{short['id']}-{n}"} if each else {}) for n, row in enumerate(rows, 1)]


def as_case(short: dict[str, Any]) -> dict[str, Any]:
    """The short form as a case of the form in docs/how-to/check-an-agreement.md."""
    at = short.get("at")
    start, end = at if isinstance(at, list) else (at, at)
    actor = short.get("actor", "unknown")
    place = short.get("place")
    incident = {key: value for key, value in short.items() if key not in SHORT}
    return {
        "id": short["id"],
        "ask": list(short["expect"]),
        "known_at": short.get("known_at"),
        "ledger": short.get("ledger"),
        "incident": {
            "fact_status": "established",
            "time": None if at is None else {"start": start, "end": end},
            "place": place and {"lat": place[0], "lon": place[1], "uncertainty_m": place[2]},
            "actor": {"party": actor, "attribution": "established"} if isinstance(actor, str) else actor,
            **incident,
        },
    }


def disc(lat: float, lon: float, radius_m: float) -> dict[str, Any]:
    ring = [GEOD.fwd(lon, lat, -7.5 * n, radius_m)[:2] for n in range(48)]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def drawn(signed: Signed, discs: dict[str, list[float]]) -> Signed:
    """The agreement with some of its undrawn places drawn."""
    assert set(discs) <= set(signed.agreement.undrawn)
    features = [
        {
            "type": "Feature",
            "properties": {
                "zone": name,
                "edition": "test",
                "title": {"en": name},
                "source": "test",
                "authoritative": False,
            },
            "geometry": disc(*at),
        }
        for name, at in discs.items()
    ]
    more = read_zones({"type": "FeatureCollection", "features": features}, "test", signed.agreement.zone_of_record)
    left = {name: one for name, one in signed.agreement.undrawn.items() if name not in discs}
    zones = type(signed.zones)((*signed.zones.drawn, *more.drawn))
    return replace(signed, agreement=signed.agreement.model_copy(update={"undrawn": left}), zones=zones)


OTHERS = [name for name in shipped() if name != "nk-2020-11-09"]
CASES = [pytest.param(name, short, id=f"{name}:{short['id']}") for name in OTHERS for short in file_of(name)["cases"]]


@pytest.mark.parametrize(("name", "short"), CASES)
def test_the_verdict_is_the_one_worked_out_by_hand(name: str, short: dict[str, Any]) -> None:
    signed = signed_of(name)
    if "drawn" in short:
        signed = drawn(signed, short["drawn"])
    told = answer(signed, as_case(short), "case", "en")["verdicts"]
    assert {one["provision"]: one["verdict"] for one in told} == short["expect"], json.dumps(told, indent=1)


@pytest.mark.parametrize("name", OTHERS)
def test_every_checkable_provision_is_seen_with_every_verdict_that_facts_can_bring(name: str) -> None:
    data = file_of(name)
    seen: dict[str, set[str]] = defaultdict(set)
    for short in data["cases"]:
        for provision, verdict in short["expect"].items():
            seen[provision].add(verdict)
    never = data.get("never", {})
    for provision in signed_of(name).agreement.provisions:
        if provision.breached_by:
            missing = VERDICTS - seen[provision.id] - set(never.get(provision.id, {}))
            assert not missing, f"{provision.id} is never seen as {missing}"
    ids = [short["id"] for short in data["cases"]]
    assert len(set(ids)) == len(ids)
    assert all(short["because"].strip() for short in data["cases"])
