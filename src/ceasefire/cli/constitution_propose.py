"""`ceasefire constitution propose`: a side proposes to change what both agreed."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ceasefire.cli.constitution_sign import officer_option
from ceasefire.cli.options import Moment, at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal

if TYPE_CHECKING:
    from ceasefire.desk.constitution import Constitution
    from ceasefire.store.centre_folder import CentreFolder

SWITCHES = ("monitor", "verify", "attribute", "publish")
from_option = click.option(
    "--from", "start", type=Moment(), default=None, help="From when it holds (default: at once)."
)
words_option = click.option("--words", default="", help="Why; entered as it is.")


@click.command("propose")
@centre_option
@officer_option
@click.option("--quorum-each", type=click.IntRange(1, 100), default=None, help="Officers of each side in a sitting.")
@click.option("--parity/--no-parity", default=None, help="Equally many of both sides.")
@click.option("--on", multiple=True, type=click.Choice(SWITCHES), help="Switch of the mandate to turn on.")
@click.option("--off", multiple=True, type=click.Choice(SWITCHES), help="Switch of the mandate to turn off.")
@click.option("--languages", default=None, metavar="LIST", help="Languages of reports, such as en,ru,hy.")
@click.option(
    "--passkeys", type=click.Choice(["once_registered", "always", "optional"]), default=None, help="Who needs one."
)
@click.option("--confirmed/--unconfirmed", default=None, help="Must the other side confirm a sitting?")
@click.option("--sign-off-minutes", type=click.IntRange(1, 1440), default=None, help="How long a text waits.")
@click.option("--add-post", multiple=True, metavar="SIDE/POST", help="A new post; its key is made here.")
@click.option("--remove-post", multiple=True, metavar="SIDE/POST", help="A post that ends.")
@click.option(
    "--assets", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="All assets anew, as JSON or YAML."
)
@from_option
@words_option
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, /, centre: Path, officer: str, at: datetime | None, as_json: bool, **given: Any
) -> None:
    """Propose a change of quorum, mandate, languages, signing, posts or assets. It holds only once both have signed."""
    from ceasefire.cli.amendment_lines import plain, tell_amendment
    from ceasefire.desk.amend_constitution import propose_amendment
    from ceasefire.desk.constitution_of_record import last_constitution
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        after = _posts(opened, _changed(last_constitution(opened.tables), given), given)
        start = given["start"] or now
        found = propose_amendment(opened, after, officer=officer, in_force_from=start, at=now, words=given["words"])
        opened.exchange(now)
        tell_amendment(opened.tables, found, tells)
    if as_json:
        emit(plain(found))
    tells.next_step(f"ceasefire constitution sign {found.said.id} --officer {officer} --centre {centre}")


def _changed(before: "Constitution", given: dict[str, Any]) -> "Constitution":
    """The constitution with what was asked for; what was not named stays."""
    from ceasefire.desk.approve import rule_of
    from ceasefire.verification.approval import Passkeys

    quorum = _with(before.quorum, each=given["quorum_each"], parity=given["parity"])
    switches = dict.fromkeys(given["on"], True) | dict.fromkeys(given["off"], False)
    passkeys = Passkeys(given["passkeys"]) if given["passkeys"] else None
    rule = _with(rule_of(before), passkeys=passkeys, confirmed=given["confirmed"], minutes=given["sign_off_minutes"])
    signing = before.signing if rule == rule_of(before) else rule
    languages = tuple(given["languages"].split(",")) if given["languages"] else before.languages
    after = replace(before, quorum=quorum, mandate=replace(before.mandate, **switches), signing=signing)
    after = replace(after, languages=languages)
    return replace(after, assets=_assets(given["assets"])) if given["assets"] else after


def _with(record: Any, **changes: Any) -> Any:
    return replace(record, **{name: value for name, value in changes.items() if value is not None})


def _assets(file: Path) -> Any:
    import yaml

    from ceasefire.desk.ports import Asset
    from ceasefire.vocabulary.plain import from_plain

    rows = yaml.safe_load(file.read_text(encoding="utf-8-sig"))
    if not isinstance(rows, list):
        raise Refusal("settings-malformed", place=str(file), reason="not a list")
    return tuple(from_plain(Asset, row, f"{file.name}[{number}]") for number, row in enumerate(rows))


def _posts(centre: "CentreFolder", after: "Constitution", given: dict[str, Any]) -> "Constitution":
    """Posts added and removed; the key of a new one is made in its side's folder here."""
    from ceasefire.desk.constitution import Officer
    from ceasefire.wiring import entropy

    delegations = []
    for one in after.delegations:
        officers = [officer for officer in one.officers if officer.post not in given["remove_post"]]
        for post in given["add_post"]:
            side, _, name = post.partition("/")
            if side == one.side and name.replace("-", "").isalnum():
                officers.append(Officer(post=post, key=centre.nodes[side].new_post(name, entropy(post))))
        delegations.append(replace(one, officers=tuple(officers)))
    first, second = delegations
    return replace(after, delegations=(first, second))
