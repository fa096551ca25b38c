"""`ceasefire init`: found a centre with both delegations at one table."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.options import at_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--settings", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Settings (YAML or JSON)."
)
@click.option("--agreement", default="nk-2020-11-09", show_default=True, help="A shipped agreement's id, or a file.")
@click.option("--a", "name_a", default="Delegation A", show_default=True, help="The first delegation's name.")
@click.option("--b", "name_b", default="Delegation B", show_default=True, help="The second delegation's name.")
@click.option("--exercise", default=None, metavar="SEED", help="Mark as an exercise, with keys that follow from SEED.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    folder: Path,
    settings: Path | None,
    agreement: str,
    name_a: str,
    name_b: str,
    exercise: str | None,
    at: datetime | None,
    as_json: bool,
) -> None:
    """Found a centre in FOLDER: keys of both sides, one policy, two logs, and the settings both agreed to.

    Settings not given take the defaults printed at the end; they are in docs/reference/settings.md.
    """
    from ceasefire.desk.found_centre import Founding
    from ceasefire.wiring import constitution_of, entropy, found_centre, seeded

    tells = voice(ctx, as_json)
    given = read_settings(settings) if settings else {}
    foundings = [_founding(Founding, "a", name_a, given), _founding(Founding, "b", name_b, given)]
    randomness = seeded(exercise) if exercise else entropy

    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        return constitution_of({**given, "exercise": exercise is not None}, delegations, agreement)

    with found_centre(folder, foundings, agree, randomness=randomness, at=moments(at)()) as centre:
        rules = centre.constitution
    if as_json:
        emit({"centre": str(folder), "constitution": to_plain(rules)})
    tells.tell("cli-init-done", folder=str(folder), agreement=rules.agreement, zone=rules.zone, cut=rules.cut_off)
    tells.next_step(f"ceasefire take-in FILE… --centre {folder}")


def _founding(kind: Any, side: str, name: str, given: dict[str, Any]) -> Any:
    said = given.get("delegations", {}).get(side, {})
    return kind(
        side=side,
        name=said.get("name", name),
        origin=said.get("origin", f"{side}.example/log"),
        posts=tuple(said.get("posts", ("duty", "head", "analyst"))),
    )


def read_settings(path: Path) -> dict[str, Any]:
    """Settings from YAML or JSON; refuses anything but a mapping."""
    import yaml

    text = path.read_text(encoding="utf-8-sig")
    try:
        said = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    except (ValueError, yaml.YAMLError) as error:
        raise Refusal("settings-malformed", place=str(path), reason=str(error).splitlines()[0]) from error
    if not isinstance(said, dict):
        raise Refusal("settings-malformed", place=str(path), reason="not a mapping")
    return said
