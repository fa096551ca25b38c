"""The agreement as the centre holds it: fixed by its hash in the constitution, told to reports as they need it."""

from functools import cache
from hashlib import sha256

import shapely

from ceasefire.agreement.load import Signed, load
from ceasefire.desk.constitution import Constitution
from ceasefire.ledger import canonical
from ceasefire.reporting.inputs import Clause, Layer
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

WITHDRAWAL = frozenset({"territorial_transfer", "withdrawal", "withdrawal_and_mandate_term", "disengagement"})
"""Topics whose provisions move forces away: a report lists them under disengagement."""


def agreement_digest(signed: Signed) -> str:
    """SHA-256 (hex) over text, readings and zones: one changed word or coordinate is another agreement."""
    zones = {
        name: {"edition": zone.edition, "shape": shapely.to_wkt(zone.shape, rounding_precision=9)}
        for name, zone in signed.zones.zones.items()
    }
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


def agreed_text(constitution: Constitution) -> Signed:
    """The agreement the constitution names; refuses another text under the same name."""
    signed, digest = _loaded(constitution.agreement)
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
    """Every zone in its edition, as rings of (longitude, latitude); holes are rings too."""
    return tuple(
        Layer(
            name=name,
            edition=zone.edition,
            title=dict(zone.title),
            closed=True,
            authoritative=zone.authoritative,
            paths=tuple(
                tuple((float(x), float(y)) for x, y in ring.coords)
                for polygon in getattr(zone.shape, "geoms", [zone.shape])
                for ring in (polygon.exterior, *polygon.interiors)
            ),
        )
        for name, zone in sorted(signed.zones.zones.items())
    )
