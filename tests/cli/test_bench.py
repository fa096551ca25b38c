"""What is written at `ceasefire bench` reaches the measurement, nought too."""

import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ceasefire.bench import web
from ceasefire.cli.main import main


@pytest.mark.parametrize(
    ("written", "reached"),
    [
        (["--observations", "0"], {"observations": 0}),
        (["--observations", "7", "--map"], {"observations": 7, "map_only": True}),
        ([], {}),
    ],
)
def test_what_is_written_reaches_the_measurement(
    monkeypatch: pytest.MonkeyPatch, written: list[str], reached: dict[str, Any]
) -> None:
    asked: dict[str, Any] = {}

    def run(say: Any, **options: Any) -> dict[str, Any]:
        asked.update(options)
        return {"figures": []}

    monkeypatch.setattr(web, "run", run)
    result = CliRunner().invoke(main, ["bench", "web", "--quick", "--json", *written])
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["bench"] == "web"
    assert asked == {"data": None, "quick": True, **reached}


def test_a_polite_end_leaves_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    before = signal.getsignal(signal.SIGTERM)

    def ended(folder: Path, days: int) -> None:
        (folder / "half").write_text("played")
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(web, "played_centre", ended)
    try:
        with pytest.raises(SystemExit) as end:
            web.run(lambda line: None, quick=True)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert end.value.code == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []
