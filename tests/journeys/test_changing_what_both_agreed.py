"""Two delegations change their constitution and adopt a new edition on the command line; the record still holds."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from ceasefire.agreement.edition_files import edition_files
from ceasefire.cli.main import main


def run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(main, list(words), catch_exceptions=False)
    assert result.exit_code == code, result.output
    return str(result.output)


def plain(*words: str) -> Any:
    return json.loads(run(*words, "--json"))


def test_what_both_agreed_changes_only_by_both(tmp_path: Path) -> None:
    text = tmp_path / "agreement"
    text.mkdir()
    for name, words in edition_files("nk-2020-11-09").items():
        (text / name).write_text(words, encoding="utf-8")
    centre, file = ["--centre", str(tmp_path / "centre")], text / "agreement.yaml"
    run("init", str(tmp_path / "centre"), "--agreement", str(file), "--exercise", "x")

    # one side proposes and signs; the other has not, so nothing is different
    asked = ["--quorum-each", "2", "--on", "publish", "--add-post", "b/liaison", "--sign-off-minutes", "45"]
    change = plain("constitution", "propose", "--officer", "a/head", *asked, *centre)
    named = [one["field"] for one in change["differences"]]
    assert named == ["quorum-each", "mandate-publish", "signing-minutes", "post"]
    run("constitution", "sign", change["amendment"], "--officer", "a/head", *centre)
    assert plain("constitution", "show", *centre)["constitution"]["quorum"]["each"] == 1
    told = run("-l", "tr", "constitution", "show", *centre)
    assert "bir tarafça imzalandı" in told
    assert "Yayımlama yetkisi: hayır → evet" in told

    # the other signs too, and it holds; a second word of the same side is refused
    assert "zaten" in run(
        "-l", "tr", "constitution", "sign", change["amendment"], "--officer", "a/head", *centre, code=1
    )
    after = plain("constitution", "sign", change["amendment"], "--officer", "b/head", *centre)
    assert after["standing"] == "agreed"
    now = plain("constitution", "show", *centre)["constitution"]
    assert now["quorum"]["each"] == 2
    assert now["mandate"]["publish"]
    assert "b/liaison" in [one["post"] for one in now["delegations"][1]["officers"]]

    # somebody edits the file: nothing changes until both adopt it, and whoever dissents is heard
    words = file.read_text(encoding="utf-8").splitlines()
    edited = ["edition: second" if line.startswith("edition:") else line for line in words]
    file.write_text("\n".join(edited) + "\n", encoding="utf-8")
    run("status", *centre)
    adopt = plain("agreement", "adopt", str(file), "--officer", "b/head", *centre)
    assert [one["field"] for one in adopt["differences"]] == ["edition"]
    assert "second" in run("constitution", "show", *centre)
    for side in "ab":
        run("constitution", "sign", adopt["amendment"], "--officer", f"{side}/head", *centre)
    other = plain("constitution", "propose", "--officer", "a/head", "--off", "publish", *centre)
    dissent = plain("constitution", "sign", other["amendment"], "--officer", "b/head", "--dissent", "Keep it.", *centre)
    assert dissent["standing"] == "declined"
    assert dissent["spoken"]["b"]["words"] == "Keep it."
    now = plain("constitution", "show", *centre)["constitution"]
    assert now["mandate"]["publish"]
    assert now["agreement_sha256"].startswith(adopt["differences"][0]["after"])
    assert "The record holds" in run("verify", str(tmp_path / "centre"))
