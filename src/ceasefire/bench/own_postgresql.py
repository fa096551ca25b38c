"""A PostgreSQL server for tests and measurements: in a folder of its own, on a socket there, ended by its number."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def programs() -> Path | None:
    """The folder of PostgreSQL's programs; None where there are none."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((one for one in folders if (one / "postgres").exists() and (one / "initdb").exists()), None)


def account() -> str | None:
    """Whose process it is: PostgreSQL refuses to be root, so root lends it the account postgres or nobody."""
    if os.getuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


@contextmanager
def server(bin_folder: Path) -> Iterator[str]:
    """A server that listens on a socket in a folder of its own, and the URL of its database."""
    folder, user = Path(tempfile.mkdtemp(prefix="desk-pg-", dir="/tmp")), account()
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    given: dict[str, Any] = {"user": user, "cwd": folder} if user else {"cwd": folder}
    first = [
        str(bin_folder / "initdb"),
        "-D",
        str(data),
        "-U",
        "desk",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-locale",
        "--no-sync",
    ]
    subprocess.run(first, check=True, stdout=subprocess.DEVNULL, **given)  # noqa: S603
    fast = ["-c", "fsync=off", "-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}"]
    with (folder / "log").open("wb") as log:
        command = [str(bin_folder / "postgres"), "-D", str(data), *fast]
        running: subprocess.Popen[bytes] = subprocess.Popen(command, stdout=log, stderr=log, **given)  # noqa: S603
    try:
        _wait(bin_folder, folder, running)
        yield f"postgresql://desk@/postgres?host={folder}"
    finally:
        running.terminate()
        running.wait(timeout=30)
        shutil.rmtree(folder)


def _wait(bin_folder: Path, folder: Path, running: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        asking = [str(bin_folder / "pg_isready"), "-q", "-h", str(folder), "-U", "desk"]
        ready = subprocess.run(asking, check=False)  # noqa: S603
        if ready.returncode == 0:
            return
        if running.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError((folder / "log").read_text(encoding="utf-8", errors="replace"))
