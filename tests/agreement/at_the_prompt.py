"""A command of a page as a reader types it: plain ones are run in this process, which saves a start of Python each."""

import os
import shlex
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from ceasefire.cli.main import main

BIN = Path(sys.executable).parent
SHELL = set("|&;<>()$`\\*?~\n")
"""A command with one of these is left to bash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a command ended with, printed, and said beside it."""

    returncode: int
    stdout: str
    stderr: str


def run(command: str, folder: Path) -> Done:
    """The command, typed in this folder."""
    if command.startswith("ceasefire ") and not SHELL & set(command):
        with chdir(folder):
            here = CliRunner().invoke(main, shlex.split(command)[1:], catch_exceptions=False)
        return Done(returncode=here.exit_code, stdout=here.stdout, stderr=here.stderr)
    given = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=given, capture_output=True, text=True, timeout=300)
    return Done(returncode=done.returncode, stdout=done.stdout, stderr=done.stderr)
