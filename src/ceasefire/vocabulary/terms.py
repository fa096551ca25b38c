"""The fixed lists of the field: how something was noticed, what it was, what reported it, why watching was lost."""

from enum import StrEnum


class Means(StrEnum):
    """How an observation came about; "told" is never counted with the others."""

    SAW = "saw"
    HEARD = "heard"
    SAW_AND_HEARD = "saw_and_heard"
    RECORDED = "recorded"
    IMAGED = "imaged"
    DETECTED = "detected"
    FOUND_TRACES = "found_traces"
    TOLD = "told"


class What(StrEnum):
    """What was perceived, unjudged: counting units and activities."""

    EXPLOSION = "explosion"
    BURST = "burst"
    SHOT = "shot"
    PROJECTILE = "projectile"
    MUZZLE_FLASH = "muzzle_flash"
    FLARE = "flare"
    FIRE = "fire"
    MOVEMENT = "movement"
    LINE_CROSSING = "line_crossing"
    WEAPON_SIGHTING = "weapon_sighting"
    WORKS = "works"
    MINE_OR_REMNANT = "mine_or_remnant"
    UAV_FLIGHT = "uav_flight"
    UAV_STRIKE = "uav_strike"
    OBSTRUCTION = "obstruction"
    PRESENCE = "presence"
    CALM = "calm"


class SourceKind(StrEnum):
    """What kind of device, post or channel reported."""

    ACOUSTIC = "acoustic"
    ACOUSTIC_NET = "acoustic_net"
    POST = "post"
    PATROL = "patrol"
    CAMERA = "camera"
    UAV = "uav"
    SATELLITE = "satellite"
    COMPLAINT = "complaint"


class Direction(StrEnum):
    """Assessed character of fire; an assessment, kept apart from what was perceived."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    UNDETERMINED = "undetermined"


class Lost(StrEnum):
    """Why an area was not watched."""

    NIGHT = "night"
    CLOUD = "cloud"
    WEATHER = "weather"
    DENIAL = "denial"
    JAMMING = "jamming"
    OUTAGE = "outage"
    RANGE = "range"
    UNKNOWN = "unknown"


class WeaponClass(StrEnum):
    """Classes that agreements distinguish; `unknown` is an honest answer."""

    SMALL_ARMS = "small_arms"
    HEAVY_MACHINE_GUN = "heavy_machine_gun"
    GRENADE_LAUNCHER = "grenade_launcher"
    MORTAR = "mortar"
    ARTILLERY = "artillery"
    ROCKET_LAUNCHER = "rocket_launcher"
    TANK = "tank"
    ARMOURED_VEHICLE = "armoured_vehicle"
    ANTI_TANK = "anti_tank"
    AIR_DEFENCE = "air_defence"
    UAV = "uav"
    UNKNOWN = "unknown"
