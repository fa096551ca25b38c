"""The agreement as the centre holds it: fixed by its hash in the constitution, told to reports as they need it."""

from functools import cache
from hashlib import sha256

import shapely
from shapely.geometry.base import BaseGeometry

from ceasefire.agreement.edition_files import laid_out
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.zones import NamedZone
from ceasefire.desk.constitution import Constitution
from ceasefire.ledger import canonical
from ceasefire.reporting.inputs import Clause, Layer, Texts
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

WITHDRAWAL = frozenset({"territorial_transfer", "withdrawal", "withdrawal_and_mandate_term", "disengagement"})
"""Topics whose provisions move forces away: a report lists them under disengagement."""


def agreement_digest(signed: Signed) -> str:
    """SHA-256 (hex) over text, readings and zones: one changed word or coordinate is another agreement."""
    zones = [
        {
            "name": drawing.name,
            "edition": drawing.edition,
            "version_of": drawing.version_of,
            "valid_from": drawing.valid_from,
            "valid_until": drawing.valid_until,
            "known_from": drawing.known_from,
            "shape": shapely.to_wkt(drawing.shape, rounding_precision=9),
        }
        for drawing in sorted(signed.zones.drawn, key=lambda one: tuple(map(str, one.key)))
    ]
    whole = {
        "agreement": signed.agreement.model_dump(mode="json"),
        "readings": [reading.model_dump(mode="json") for reading in signed.readings],
        "zones": zones,
    }
    return sha256(canonical.dumps(to_plain(whole))).hexdigest()


@cache
def _loaded(name: str) -> tuple[Signed, str]:
    signed = load(name)
    return signed, agreement_digest(signed)


def edition_name(constitution: Constitution) -> str:
    """By what the agreement of a constitution is loaded: its name, or where the texts it carries are laid out."""
    return laid_out(constitution.agreement_files) if constitution.agreement_files else constitution.agreement


def agreed_text(constitution: Constitution) -> Signed:
    """The agreement the constitution names; refuses another text under the same name."""
    signed, digest = _loaded(edition_name(constitution))
    if digest != constitution.agreement_sha256:
        raise Refusal(
            "agreement-changed",
            place=constitution.agreement,
            agreed=constitution.agreement_sha256[:16],
            here=digest[:16],
        )
    return signed


def clauses(signed: Signed) -> tuple[Clause, ...]:
    """Every provision with its article and words."""
    return tuple(
        Clause(
            provision=provision.id,
            article=provision.article,
            text=dict(provision.text),
            withdrawal=provision.topic in WITHDRAWAL,
        )
        for provision in signed.agreement.provisions
    )


def layers(signed: Signed) -> tuple[Layer, ...]:
    """Every drawing of a zone or line, in each edition, as rings or courses of (longitude, latitude); holes too."""
    return tuple(
        Layer(
            name=drawing.name,
            edition=drawing.cited.partition("=")[2],
            title=dict(drawing.title),
            closed=not drawing.is_line,
            authoritative=drawing.authoritative,
            paths=tuple(tuple((float(x), float(y)) for x, y in path.coords) for path in _paths(drawing)),
        )
        for drawing in sorted(signed.zones.drawn, key=lambda one: tuple(map(str, one.key)))
    )


def _paths(drawing: NamedZone) -> list[BaseGeometry]:
    if drawing.is_line:
        return [drawing.shape]
    polygons = getattr(drawing.shape, "geoms", [drawing.shape])
    return [ring for polygon in polygons for ring in (polygon.exterior, *polygon.interiors)]


def words(signed: Signed) -> dict[str, Texts]:
    """What the agreement itself calls its codes: acts, parties, records; ways (`way/P1/force`), exemptions, places."""
    said = {code: dict(texts) for code, texts in signed.agreement.words.items()}
    said |= {name: dict(place.title) for name, place in signed.agreement.undrawn.items()}
    said |= {f"exemption/{one.id}": dict(one.name) for one in signed.agreement.exemptions if one.name}
    ways = ((provision.id, way) for provision in signed.agreement.provisions for way in provision.breached_by)
    return said | {f"way/{provision}/{way.id}": dict(way.name) for provision, way in ways if way.name}
