"""The register of devices: count in and count out, each device, demolition reports; found, destroyed, reported."""

from django.http import HttpRequest
from ninja import Router, Schema

from ceasefire.desk.mine_action import mine_action
from ceasefire.web.api.gate import Bearer
from ceasefire.web.api.shapes import answers
from ceasefire.web.api.tasks import Deed, TaskDeed, enter
from ceasefire.web.door import door
from ceasefire.web.mining import task_rows

router = Router(tags=["devices"])


class Count(Schema):
    """Devices of a make: found = destroyed + in store + with the police + awaiting + lost, if it `holds`."""

    make: str
    found: int
    destroyed: int
    in_store: int
    with_police: int
    awaiting: int
    lost: int
    holds: bool


class DeviceRow(Schema):
    """A device by its number; its place is sealed and told nowhere here."""

    device: str
    state: str
    make: str
    task: str
    lane: str


class DemolitionRow(Schema):
    """A report: devices told, those entered as destroyed by it, and whether charges agree with the vouchers."""

    demolition: str
    told: int
    destroyed: int
    holds: bool
    charges: bool


class Register(Schema):
    """All of it."""

    counts: list[Count]
    devices: list[DeviceRow]
    demolitions: list[DemolitionRow]


@router.get("", response=answers(Register), auth=Bearer("see"), summary="The register of devices")
def register(request: HttpRequest) -> Register:
    """Count in and count out by make, every device as it stands, every demolition report with its count."""
    with door.centre() as centre:
        tasks = mine_action(centre.tables).tasks
        counts = [
            Count.from_orm({"make": row["make"], "holds": row["balance"].holds} | _numbers(row["balance"]))
            for row in task_rows.balances(tasks.devices)
        ]
        devices = [
            DeviceRow(
                device=name, state=one.state.value, make=one.make.value if one.make else "", task=one.reported.task,
                lane=one.reported.lane,
            )
            for name, one in sorted(tasks.devices.known.items())
        ]  # fmt: skip
        demolitions = [DemolitionRow(**one) for one in task_rows.demolitions(tasks)]
    return Register(counts=counts, devices=devices, demolitions=demolitions)


def _numbers(balance: object) -> dict[str, int]:
    names = ("found", "destroyed", "in_store", "with_police", "awaiting", "lost")
    return {name: getattr(balance, name) for name in names}


@router.post("/{deed}", response=answers(Register, 404), auth=Bearer("clear"), summary="Enter about a device")
def entered(request: HttpRequest, deed: Deed, said: TaskDeed) -> Register:
    """A device is reported, stepped, or a demolition reported."""
    enter(request, "devices", deed, said)
    return register(request)
