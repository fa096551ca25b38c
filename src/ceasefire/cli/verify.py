"""`ceasefire verify`: check a whole record offline and name the first thing that is wrong."""

import json
from pathlib import Path

import click

from ceasefire.ledger.policy import Policy, parse_policy
from ceasefire.ledger.verify import GUARANTEE, Verdict, verify_record
from ceasefire.vocabulary.refusal import Refusal


@click.command()
@click.argument("record", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of words.")
@click.option(
    "--policy",
    "policy_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The policy you trust. Without it the record's own is used, and you must compare its fingerprint.",
)
@click.option(
    "--allow-recorded",
    is_flag=True,
    help="Accept entries that the other side has not received yet, as while the centre is at work.",
)
def verify(record: Path, as_json: bool, policy_file: Path | None, allow_recorded: bool) -> None:
    """Check the RECORD (one log folder, or a folder of logs) without any network, and name the first thing wrong.

    Exit code 0: everything holds. 1: something is wrong, and it is named. 2: the command was used wrongly.
    """
    verdict = verify_record(record, _read_policy(policy_file), allow_recorded=allow_recorded)
    click.echo(json.dumps(verdict.plain(), indent=2, ensure_ascii=False) if as_json else _words(verdict))
    raise SystemExit(0 if verdict.ok else 1)


def _read_policy(path: Path | None) -> Policy | None:
    if path is None:
        return None
    try:
        return parse_policy(path.read_bytes())
    except Refusal as refusal:
        raise click.BadParameter(f"{path} is no policy: {refusal}", param_hint="--policy") from refusal


def _words(verdict: Verdict) -> str:
    if verdict.first is not None:
        return _wrong(verdict)
    lines = ["The record holds. Proven:", *(f"  - {line}" for line in verdict.proven)]
    lines += ["Mind:", *(f"  - {line}" for line in verdict.notices)] if verdict.notices else []
    lines += ["Not promised:", *(f"  - {line}" for line in verdict.not_promised)]
    return "\n".join([*lines, "", GUARANTEE])


def _wrong(verdict: Verdict) -> str:
    first = verdict.first
    assert first is not None
    entry = "" if first.entry is None else f", entry {first.entry}"
    detail = [f"  Detail: {first.detail}"] if first.detail else []
    lines = ["The record does NOT hold. First thing wrong:", f"  {first.file}{entry}: {first.what}"]
    lines += [f"  It means: {first.meaning}", *detail]
    return "\n".join([*lines, "Next: keep this copy as it is, and check the other side's copy the same way."])
