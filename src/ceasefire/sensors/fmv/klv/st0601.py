"""MISB ST 0601.19, UAS Datalink Local Set: every item from 1 to 143 as a row of data.

Weapon items 60, 61 and 140, and the remote video terminal set 73, are kept as plain numbers or bytes: no meaning is
read into them.
"""

from __future__ import annotations

from ceasefire.sensors.fmv.klv.items import Item, Kind, table

KEY = bytes.fromhex("060e2b34020b01010e01030101000000")
CHECKSUM, TIME, LEAP_SECONDS = 1, 2, 136

_ICING = ("Detector Off", "No Icing Detected", "Icing Detected")
_FLAGS = ("Laser Range", "Auto-Track", "IR Polarity", "Icing Status", "Slant Range", "Image Invalid")
_VIEW = (
    "Ultranarrow",
    "Narrow",
    "Medium",
    "Wide",
    "Ultrawide",
    "Narrow Medium",
    "2x Ultranarrow",
    "4x Ultranarrow",
    "Continuous Zoom",
)
_MODE = ("Other", "Operational", "Training", "Exercise", "Maintenance", "Test")
_POSITIONING = ("On-board INS", "GPS", "Galileo", "QZSS", "NAVIC", "GLONASS", "BeiDou-1", "BeiDou-2")
_STATUS = (
    "Active", "Pre-flight", "Pre-flight Taxiing", "Run-up", "Take-off", "Ingress", "Manual Operation",
    "Automated Orbit", "Transitioning", "Egress", "Landing", "Landed Taxiing", "Landed Parked",
)  # fmt: skip
_CONTROL = (
    "Off",
    "Home Position",
    "Uncontrolled",
    "Manual Control",
    "Calibrating",
    "Auto - Holding Position",
    "Auto - Tracking",
)


def _text(tag: int, name: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.TEXT)


def _uint(tag: int, name: str, unit: str = "", size: int = 0) -> Item:
    return Item(tag=tag, name=name, kind=Kind.UINT, unit=unit, size=size)


def _int(tag: int, name: str, unit: str = "", size: int = 0) -> Item:
    return Item(tag=tag, name=name, kind=Kind.INT, unit=unit, size=size, signed=True)


def _up(tag: int, name: str, unit: str, low: float, high: float, size: int) -> Item:
    return Item(tag=tag, name=name, kind=Kind.LINEAR, unit=unit, low=low, high=high, size=size)


def _sym(tag: int, name: str, unit: str, reach: float, size: int, special: str) -> Item:
    """A signed mapping of -reach to +reach whose lowest code word is reserved."""
    return Item(
        tag=tag, name=name, kind=Kind.LINEAR, unit=unit, low=-reach, high=reach, size=size, signed=True, special=special
    )


def _imap(tag: int, name: str, unit: str, low: float, high: float) -> Item:
    return Item(tag=tag, name=name, kind=Kind.IMAPB, unit=unit, low=low, high=high)


def _time(tag: int, name: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.TIME, unit="µs", size=0 if tag == 131 else 8)


def _code(tag: int, name: str, words: tuple[str, ...]) -> Item:
    return Item(tag=tag, name=name, kind=Kind.CODE, size=1, words=words)


def _pack(tag: int, name: str, inner: str, *, multiple: bool = False) -> Item:
    return Item(tag=tag, name=name, kind=Kind.PACK, inner=inner, multiple=multiple)


def _set(tag: int, name: str, inner: str, *, multiple: bool = False) -> Item:
    return Item(tag=tag, name=name, kind=Kind.SET, inner=inner, multiple=multiple)


def _raw(tag: int, name: str, *, multiple: bool = False) -> Item:
    return Item(tag=tag, name=name, kind=Kind.RAW, multiple=multiple)


_OFF, _OUT, _RES = "off earth", "out of range", "reserved"
_ALT = (-900.0, 19000.0, 2)
_EXT = (-900.0, 40000.0)

TABLE = table(
    Item(tag=1, name="Checksum", kind=Kind.UINT, size=2),
    _time(2, "Precision Time Stamp"),
    _text(3, "Mission ID"),
    _text(4, "Platform Tail Number"),
    _up(5, "Platform Heading Angle", "deg", 0, 360, 2),
    _sym(6, "Platform Pitch Angle", "deg", 20, 2, _OUT),
    _sym(7, "Platform Roll Angle", "deg", 50, 2, _OUT),
    _uint(8, "Platform True Airspeed", "m/s", 1),
    _uint(9, "Platform Indicated Airspeed", "m/s", 1),
    _text(10, "Platform Designation"),
    _text(11, "Image Source Sensor"),
    _text(12, "Image Coordinate System"),
    _sym(13, "Sensor Latitude", "deg", 90, 4, _RES),
    _sym(14, "Sensor Longitude", "deg", 180, 4, _RES),
    _up(15, "Sensor True Altitude", "m", *_ALT),
    _up(16, "Sensor Horizontal Field of View", "deg", 0, 180, 2),
    _up(17, "Sensor Vertical Field of View", "deg", 0, 180, 2),
    _up(18, "Sensor Relative Azimuth Angle", "deg", 0, 360, 4),
    _sym(19, "Sensor Relative Elevation Angle", "deg", 180, 4, _RES),
    _up(20, "Sensor Relative Roll Angle", "deg", 0, 360, 4),
    _up(21, "Slant Range", "m", 0, 5_000_000, 4),
    _up(22, "Target Width", "m", 0, 10_000, 2),
    _sym(23, "Frame Center Latitude", "deg", 90, 4, _OFF),
    _sym(24, "Frame Center Longitude", "deg", 180, 4, _OFF),
    _up(25, "Frame Center Elevation", "m", *_ALT),
    *(
        _sym(26 + 2 * i + j, f"Offset Corner {axis} Point {i + 1}", "deg", 0.075, 2, _OFF)
        for i in range(4)
        for j, axis in enumerate(("Latitude", "Longitude"))
    ),
    _code(34, "Icing Detected", _ICING),
    _up(35, "Wind Direction", "deg", 0, 360, 2),
    _up(36, "Wind Speed", "m/s", 0, 100, 1),
    _up(37, "Static Pressure", "mbar", 0, 5000, 2),
    _up(38, "Density Altitude", "m", *_ALT),
    _int(39, "Outside Air Temperature", "°C", 1),
    _sym(40, "Target Location Latitude", "deg", 90, 4, _OFF),
    _sym(41, "Target Location Longitude", "deg", 180, 4, _OFF),
    _up(42, "Target Location Elevation", "m", *_ALT),
    _up(43, "Target Track Gate Width", "px", 0, 510, 1),
    _up(44, "Target Track Gate Height", "px", 0, 510, 1),
    _up(45, "Target Error Estimate - CE90", "m", 0, 4095, 2),
    _up(46, "Target Error Estimate - LE90", "m", 0, 4095, 2),
    Item(tag=47, name="Generic Flag Data", kind=Kind.FLAGS, size=1, words=_FLAGS),
    _set(48, "Security Local Set", "ST 0102"),
    _up(49, "Differential Pressure", "mbar", 0, 5000, 2),
    _sym(50, "Platform Angle of Attack", "deg", 20, 2, _OUT),
    _sym(51, "Platform Vertical Speed", "m/s", 180, 2, _OUT),
    _sym(52, "Platform Sideslip Angle", "deg", 20, 2, _OUT),
    _up(53, "Airfield Barometric Pressure", "mbar", 0, 5000, 2),
    _up(54, "Airfield Elevation", "m", *_ALT),
    _up(55, "Relative Humidity", "%", 0, 100, 1),
    _uint(56, "Platform Ground Speed", "m/s", 1),
    _up(57, "Ground Range", "m", 0, 5_000_000, 4),
    _up(58, "Platform Fuel Remaining", "kg", 0, 10_000, 2),
    _text(59, "Platform Call Sign"),
    _uint(60, "Weapon Load", size=2),
    _uint(61, "Weapon Fired", size=1),
    _uint(62, "Laser PRF Code", size=2),
    _code(63, "Sensor Field of View Name", _VIEW),
    _up(64, "Platform Magnetic Heading", "deg", 0, 360, 2),
    _uint(65, "UAS Datalink LS Version Number", size=1),
    _raw(66, "Target Location Covariance Matrix (deprecated)"),
    _sym(67, "Alternate Platform Latitude", "deg", 90, 4, _RES),
    _sym(68, "Alternate Platform Longitude", "deg", 180, 4, _RES),
    _up(69, "Alternate Platform Altitude", "m", *_ALT),
    _text(70, "Alternate Platform Name"),
    _up(71, "Alternate Platform Heading", "deg", 0, 360, 2),
    _time(72, "Event Start Time"),
    _raw(73, "RVT Local Set"),
    _set(74, "VMTI Local Set", "ST 0903"),
    _up(75, "Sensor Ellipsoid Height", "m", *_ALT),
    _up(76, "Alternate Platform Ellipsoid Height", "m", *_ALT),
    _code(77, "Operational Mode", _MODE),
    _up(78, "Frame Center Height Above Ellipsoid", "m", *_ALT),
    _sym(79, "Sensor North Velocity", "m/s", 327, 2, _OUT),
    _sym(80, "Sensor East Velocity", "m/s", 327, 2, _OUT),
    _pack(81, "Image Horizon Pixel Pack", "horizon"),
    *(
        _sym(82 + 2 * i + j, f"Corner {axis} Point {i + 1} (Full)", "deg", reach, 4, _OFF)
        for i in range(4)
        for j, (axis, reach) in enumerate((("Latitude", 90.0), ("Longitude", 180.0)))
    ),
    _sym(90, "Platform Pitch Angle (Full)", "deg", 90, 4, _OUT),
    _sym(91, "Platform Roll Angle (Full)", "deg", 90, 4, _OUT),
    _sym(92, "Platform Angle of Attack (Full)", "deg", 90, 4, _OUT),
    _sym(93, "Platform Sideslip Angle (Full)", "deg", 180, 4, _OUT),
    _pack(94, "MIIS Core Identifier", "identifier"),
    _raw(95, "SAR Motion Imagery Local Set"),
    _imap(96, "Target Width Extended", "m", 0, 1_500_000),
    _raw(97, "Range Image Local Set"),
    _raw(98, "Geo-Registration Local Set"),
    _raw(99, "Composite Imaging Local Set"),
    _set(100, "Segment Local Set", "ST 0601", multiple=True),
    _set(101, "Amend Local Set", "ST 0601", multiple=True),
    _raw(102, "SDCC-FLP", multiple=True),
    _imap(103, "Density Altitude Extended", "m", *_EXT),
    _imap(104, "Sensor Ellipsoid Height Extended", "m", *_EXT),
    _imap(105, "Alternate Platform Ellipsoid Height Extended", "m", *_EXT),
    _text(106, "Stream Designator"),
    _text(107, "Operational Base"),
    _text(108, "Broadcast Source"),
    _imap(109, "Range To Recovery Location", "km", 0, 21_000),
    _uint(110, "Time Airborne", "s"),
    _uint(111, "Propulsion Unit Speed", "rpm"),
    _imap(112, "Platform Course Angle", "deg", 0, 360),
    _imap(113, "Altitude AGL", "m", *_EXT),
    _imap(114, "Radar Altimeter", "m", *_EXT),
    _pack(115, "Control Command", "command", multiple=True),
    _pack(116, "Control Command Verification List", "numbers"),
    _imap(117, "Sensor Azimuth Rate", "deg/s", -1000, 1000),
    _imap(118, "Sensor Elevation Rate", "deg/s", -1000, 1000),
    _imap(119, "Sensor Roll Rate", "deg/s", -1000, 1000),
    _imap(120, "On-board MI Storage Percent Full", "%", 0, 100),
    _pack(121, "Active Wavelength List", "numbers"),
    _pack(122, "Country Codes", "countries"),
    _uint(123, "Number of NAVSATs in View", size=1),
    Item(tag=124, name="Positioning Method Source", kind=Kind.FLAGS, size=1, words=_POSITIONING),
    _code(125, "Platform Status", _STATUS),
    _code(126, "Sensor Control Mode", _CONTROL),
    _pack(127, "Sensor Frame Rate Pack", "rate"),
    _pack(128, "Wavelengths List", "wavelengths"),
    _text(129, "Target ID"),
    _pack(130, "Airbase Locations", "airbases"),
    _time(131, "Take-off Time"),
    _imap(132, "Transmission Frequency", "MHz", 1, 99_999),
    _uint(133, "On-board MI Storage Capacity", "GB"),
    _imap(134, "Zoom Percentage", "%", 0, 100),
    _text(135, "Communications Method"),
    _int(136, "Leap Seconds", "s"),
    _int(137, "Correction Offset", "µs"),
    _pack(138, "Payload List", "payloads"),
    _pack(139, "Active Payloads", "bits"),
    _raw(140, "Weapons Stores"),
    _pack(141, "Waypoint List", "waypoints"),
    _pack(142, "View Domain", "view"),
    _pack(143, "Metadata Substream ID Pack", "substream"),
)  # fmt: skip
