"""Says in words why a report belongs to an incident, from the terms of its link."""

from ceasefire.incident.records import Incident, Link

MEANING: dict[str, tuple[str, str]] = {
    "space_time": ("place and time agree", "place and time hardly agree"),
    "kind": ("the kind of event agrees", "the kind of event differs"),
    "count": ("the number told agrees", "the number told differs"),
    "repeat": ("the source often tells an event again", "the same source told it already, which is rare"),
    "prior": ("events of that size are common here", "events of that size are rare here"),
}
"""Term → (what it says above 0, what it says below)."""

STRENGTH = ((5.0, "very strongly"), (3.0, "strongly"), (1.0, "fairly"), (0.0, "barely"))


def reason(link: Link) -> str:
    """One sentence; terms under 0.3 in size are left out, the rest come in the order of their size."""
    if link.decided_by != "method":
        return f"Placed by {link.decided_by}."
    if not link.terms:
        return "Stands alone: no other report fits it."
    size = abs(link.log_bayes_factor)
    how = next(word for least, word in STRENGTH if size >= least)
    side = "for" if link.log_bayes_factor >= 0 else "against"
    told = sorted(link.terms.items(), key=lambda item: (-abs(item[1]), item[0]))
    parts = [f"{MEANING[name][0 if value > 0 else 1]} ({value:+.1f})" for name, value in told if abs(value) >= 0.3]
    return f"Speaks {how} {side} one event ({link.log_bayes_factor:+.1f}): {'; '.join(parts) or 'no term stands out'}."


def standing(incident: Incident) -> str:
    """On whose word the incident stands."""
    if incident.allegations_only:
        return f"Only alleged: {len(incident.links)} complaint(s), nothing observed."
    claims = sum(link.allegation for link in incident.links)
    seen = len(incident.links) - claims
    return f"Observed: {seen} report(s) of {incident.sources} independent source(s); {claims} complaint(s) fit it."
