"""The interface as one application: its parts, its description at `/api/openapi.json`, and whose token it is."""

from django.http import HttpRequest
from ninja import NinjaAPI, Router, Schema

from ceasefire.web.api import (
    agreement,
    complaints,
    constitution,
    devices,
    drafts,
    entries,
    exhibits,
    handover,
    incidents,
    land,
    liaison,
    quality,
    received,
    records,
    reports,
    tasks,
    teams,
    training,
)
from ceasefire.web.api import roster as rosters
from ceasefire.web.api.gate import Bearer, side_of
from ceasefire.web.api.problems import tell_problems
from ceasefire.web.api.shapes import answers
from ceasefire.web.door import door
from ceasefire.web.tokens import RATE

api = NinjaAPI(
    title="ceasefire",
    version="1",
    description=(
        "What the screens do, for programs. Every request carries `Authorization: Bearer <token>`; a token belongs to "
        f"one delegation, does what its roles may, and asks at most {RATE} times a minute. Words come in the language "
        "of `Accept-Language`. A refusal says `message`, `told` and `place`."
    ),
    docs_url=None,
    openapi_url="/openapi.json",
)
tell_problems(api)
centre = Router(tags=["centre"])


class Mandate(Schema):
    """What the centre may do."""

    monitor: bool
    verify: bool
    attribute: bool
    publish: bool


class Centre(Schema):
    """The centre, and for whom this token speaks."""

    centre: str
    exercise: bool
    sides: dict[str, str]
    zone: str
    cut_off: str
    languages: list[str]
    agreement: str
    mandate: Mandate
    side: str
    roles: list[str]


@centre.get("", response=answers(Centre), auth=Bearer("see"), summary="The centre")
def whose(request: HttpRequest) -> Centre:
    """Names, clocks and mandate of the centre, and the side and roles of the token."""
    with door.centre() as opened:
        rules = opened.constitution
    return Centre(
        centre=rules.centre,
        exercise=rules.exercise,
        sides={one.side: one.name for one in rules.delegations},
        zone=rules.zone,
        cut_off=rules.cut_off,
        languages=list(rules.languages),
        agreement=rules.agreement,
        mandate=Mandate.from_orm(rules.mandate),
        side=side_of(request),
        roles=request.token.roles,
    )


for prefix, router in (
    ("/centre", centre),
    ("/incidents", incidents.router),
    ("/observations", records.router),
    ("/reports", reports.router),
    ("/complaints", complaints.router),
    ("/drafts", drafts.router),
    ("/entries", entries.router),
    ("/exhibits", exhibits.router),
    ("/liaison", liaison.router),
    ("/roster", rosters.router),
    ("/handovers", handover.router),
    ("/land", land.router),
    ("/tasks", tasks.router),
    ("/devices", devices.router),
    ("/received", received.router),
    ("/quality", quality.router),
    ("/training", training.router),
    ("/teams", teams.router),
    ("/agreement", agreement.router),
    ("/constitution", constitution.router),
):
    api.add_router(prefix, router)
