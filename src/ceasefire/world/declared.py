"""What the centre declares to its readers before the first day: named places and assets with their calibration.

Nothing here is truth: a declared clock offset is what was last measured, with its error; some were never measured.
"""

from ceasefire.desk.ports import Asset, KnownPlace
from ceasefire.world.scene import Scene
from ceasefire.world.sector import Device, NamedPlace

WATCH_M = {"acoustic": 12000.0, "post": 5000.0, "camera": 4000.0, "patrol": 3000.0, "uav": 2500.0}


def known_places(scene: Scene) -> tuple[KnownPlace, ...]:
    """The gazetteer: English name first, every other name of either party beside it."""
    return tuple(
        KnownPlace(
            name=p.names["en"], lat=p.lat, lon=p.lon, radius_m=p.radius_m, also=_other_names(p), names=dict(p.names)
        )
        for p in scene.sector.places
    )


def _other_names(place: NamedPlace) -> tuple[str, ...]:
    said = [name for names in place.said.values() for name in names.values()]
    names = dict.fromkeys([*place.names.values(), *place.also, *said])
    return tuple(name for name in names if name != place.names["en"])


def known_assets(scene: Scene) -> tuple[Asset, ...]:
    """Every device of the centre; moving ones without a position. The network's own product is an asset too."""
    assets = [_asset(scene, device) for device in scene.sector.devices]
    return (*assets, Asset(name="SR01", source_kind="acoustic_net", also=("acoustic network",), watch_radius_m=20000.0))


def _asset(scene: Scene, device: Device) -> Asset:
    who = scene.character(device.name, device.kind)
    rng = scene.rng(95, sum(device.name.encode()))
    moving = device.kind in ("patrol", "uav")
    measured = rng.random() < 0.7 and device.kind in ("post", "camera", "acoustic") and who.clock_s != 0
    return Asset(
        name=device.name, source_kind=device.kind, side=device.delegation, lat=None if moving else device.lat,
        lon=None if moving else device.lon, also=(f"{device.kind.capitalize()} {device.name}",),
        watch_radius_m=WATCH_M[device.kind],
        clock_offset_s=round(who.clock_s + rng.laplace(0, 1.0), 1) if measured else 0.0,
        bearing_sigma_deg={"post": 5.0, "camera": 1.0, "acoustic": 2.0}.get(device.kind),
        time_sigma_s={"post": 90.0, "camera": 2.0, "acoustic": 2.0}.get(device.kind),
        calibration="synthetic, exercise" if measured else "",
    )  # fmt: skip
